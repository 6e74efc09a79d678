# Compiled from forms/prose_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget,
)


class Ui_ProsePanel(object):
    def setupUi(self, ProsePanel):
        if not ProsePanel.objectName():
            ProsePanel.setObjectName(u"ProsePanel")
        self.layout_prose_page = QVBoxLayout(ProsePanel)
        self.layout_prose_page.setObjectName(u"layout_prose_page")
        self.layout_prose_page.setContentsMargins(0, 0, 0, 0)
        self.label_prose = QLabel(ProsePanel)
        self.label_prose.setObjectName(u"label_prose")
        self.label_prose.setWordWrap(True)

        self.layout_prose_page.addWidget(self.label_prose)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.label_figures = QLabel(ProsePanel)
        self.label_figures.setObjectName(u"label_figures")

        self.layout_tools.addWidget(self.label_figures)

        self.combo_figures = QComboBox(ProsePanel)
        self.combo_figures.setObjectName(u"combo_figures")
        self.combo_figures.setMinimumContentsLength(16)
        self.combo_figures.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_tools.addWidget(self.combo_figures)

        self.button_copy = QPushButton(ProsePanel)
        self.button_copy.setObjectName(u"button_copy")

        self.layout_tools.addWidget(self.button_copy)

        self.layout_tools.setStretch(1, 1)

        self.layout_prose_page.addLayout(self.layout_tools)

        self.scroll_prose = QScrollArea(ProsePanel)
        self.scroll_prose.setObjectName(u"scroll_prose")
        self.scroll_prose.setWidgetResizable(True)
        self.scroll_prose.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_prose = QWidget()
        self.widget_prose.setObjectName(u"widget_prose")
        self.layout_sections = QVBoxLayout(self.widget_prose)
        self.layout_sections.setObjectName(u"layout_sections")
        self.scroll_prose.setWidget(self.widget_prose)

        self.layout_prose_page.addWidget(self.scroll_prose)

        self.layout_prose_page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_figures.setBuddy(self.combo_figures)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_figures, self.button_copy)

        self.retranslateUi(ProsePanel)

        QMetaObject.connectSlotsByName(ProsePanel)
    # setupUi

    def retranslateUi(self, ProsePanel):
        self.label_prose.setProperty(u"role", QCoreApplication.translate("ProsePanel", u"secondary", None))
        self.label_figures.setText(QCoreApplication.translate("ProsePanel", u"Ch\u00e8n &s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.combo_figures.setAccessibleName(QCoreApplication.translate("ProsePanel", u"Ch\u00e8n s\u1ed1 li\u1ec7u v\u00e0o l\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.button_copy.setText(QCoreApplication.translate("ProsePanel", u"L\u1ea5y l\u1eddi v\u0103n k\u1ef3 &tr\u01b0\u1edbc", None))
#if QT_CONFIG(accessibility)
        self.button_copy.setAccessibleName(QCoreApplication.translate("ProsePanel", u"L\u1ea5y l\u1eddi v\u0103n k\u1ef3 tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
