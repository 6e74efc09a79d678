# Compiled from forms/unnoted_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)


class Ui_UnnotedPanel(object):
    def setupUi(self, UnnotedPanel):
        if not UnnotedPanel.objectName():
            UnnotedPanel.setObjectName(u"UnnotedPanel")
        self.layout_panel = QVBoxLayout(UnnotedPanel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_title = QLabel(UnnotedPanel)
        self.label_title.setObjectName(u"label_title")

        self.layout_panel.addWidget(self.label_title)

        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_who = QLabel(UnnotedPanel)
        self.label_who.setObjectName(u"label_who")
        self.label_who.setWordWrap(True)
        self.label_who.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.label_who)

        self.label_difficulty = QLabel(UnnotedPanel)
        self.label_difficulty.setObjectName(u"label_difficulty")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.label_difficulty)

        self.label_said = QLabel(UnnotedPanel)
        self.label_said.setObjectName(u"label_said")
        self.label_said.setWordWrap(True)
        self.label_said.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.label_said)

        self.label_proposal = QLabel(UnnotedPanel)
        self.label_proposal.setObjectName(u"label_proposal")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.label_proposal)

        self.label_proposed = QLabel(UnnotedPanel)
        self.label_proposed.setObjectName(u"label_proposed")
        self.label_proposed.setWordWrap(True)
        self.label_proposed.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.label_proposed)


        self.layout_panel.addLayout(self.layout_fields)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.button_take = QPushButton(UnnotedPanel)
        self.button_take.setObjectName(u"button_take")

        self.layout_buttons.addWidget(self.button_take)

        self.button_task = QPushButton(UnnotedPanel)
        self.button_task.setObjectName(u"button_task")

        self.layout_buttons.addWidget(self.button_task)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)


        self.layout_panel.addLayout(self.layout_buttons)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)


        self.retranslateUi(UnnotedPanel)

        QMetaObject.connectSlotsByName(UnnotedPanel)
    # setupUi

    def retranslateUi(self, UnnotedPanel):
        self.label_title.setText(QCoreApplication.translate("UnnotedPanel", u"Ch\u01b0a ghi nh\u1eadn", None))
        self.label_difficulty.setText(QCoreApplication.translate("UnnotedPanel", u"Kh\u00f3 kh\u0103n, v\u01b0\u1edbng m\u1eafc", None))
        self.label_proposal.setText(QCoreApplication.translate("UnnotedPanel", u"\u0110\u1ec1 xu\u1ea5t", None))
        self.button_take.setText(QCoreApplication.translate("UnnotedPanel", u"&Ghi nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.button_take.setAccessibleName(QCoreApplication.translate("UnnotedPanel", u"Ghi nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.button_task.setText(QCoreApplication.translate("UnnotedPanel", u"M\u1edf nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.button_task.setAccessibleName(QCoreApplication.translate("UnnotedPanel", u"M\u1edf nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
