# Compiled from forms/drafts_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_DraftsPage(object):
    def setupUi(self, DraftsPage):
        if not DraftsPage.objectName():
            DraftsPage.setObjectName(u"DraftsPage")
        self.layout_page = QVBoxLayout(DraftsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_drafts = QStackedWidget(DraftsPage)
        self.stack_drafts.setObjectName(u"stack_drafts")
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.splitter_drafts = QSplitter(self.widget_filled)
        self.splitter_drafts.setObjectName(u"splitter_drafts")
        self.splitter_drafts.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_drafts.setChildrenCollapsible(False)
        self.widget_left = QWidget(self.splitter_drafts)
        self.widget_left.setObjectName(u"widget_left")
        self.layout_left = QVBoxLayout(self.widget_left)
        self.layout_left.setObjectName(u"layout_left")
        self.layout_left.setContentsMargins(0, 0, 0, 0)
        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.combo_drafts = QComboBox(self.widget_left)
        self.combo_drafts.setObjectName(u"combo_drafts")
        self.combo_drafts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_drafts.setMinimumContentsLength(20)

        self.layout_choice.addWidget(self.combo_drafts)

        self.button_send = QPushButton(self.widget_left)
        self.button_send.setObjectName(u"button_send")

        self.layout_choice.addWidget(self.button_send)

        self.button_delete = QPushButton(self.widget_left)
        self.button_delete.setObjectName(u"button_delete")

        self.layout_choice.addWidget(self.button_delete)

        self.layout_choice.setStretch(0, 1)

        self.layout_left.addLayout(self.layout_choice)

        self.frame_form = QFrame(self.widget_left)
        self.frame_form.setObjectName(u"frame_form")
        self.layout_form = QVBoxLayout(self.frame_form)
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setContentsMargins(1, 1, 1, 1)

        self.layout_left.addWidget(self.frame_form)

        self.layout_send = QVBoxLayout()
        self.layout_send.setObjectName(u"layout_send")

        self.layout_left.addLayout(self.layout_send)

        self.layout_left.setStretch(1, 1)
        self.splitter_drafts.addWidget(self.widget_left)
        self.widget_preview = QWidget(self.splitter_drafts)
        self.widget_preview.setObjectName(u"widget_preview")
        self.layout_preview = QVBoxLayout(self.widget_preview)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)
        self.splitter_drafts.addWidget(self.widget_preview)

        self.layout_filled.addWidget(self.splitter_drafts)

        self.stack_drafts.addWidget(self.widget_filled)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.label_empty = QLabel(self.widget_empty)
        self.label_empty.setObjectName(u"label_empty")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_next = QLabel(self.widget_empty)
        self.label_empty_next.setObjectName(u"label_empty_next")
        self.label_empty_next.setWordWrap(True)

        self.layout_empty.addWidget(self.label_empty_next)

        self.spacer_empty = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty)

        self.layout_empty.setStretch(2, 1)
        self.stack_drafts.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_drafts)

        QWidget.setTabOrder(self.combo_drafts, self.button_send)
        QWidget.setTabOrder(self.button_send, self.button_delete)

        self.retranslateUi(DraftsPage)

        QMetaObject.connectSlotsByName(DraftsPage)
    # setupUi

    def retranslateUi(self, DraftsPage):
#if QT_CONFIG(accessibility)
        self.combo_drafts.setAccessibleName(QCoreApplication.translate("DraftsPage", u"V\u0103n b\u1ea3n \u0111ang so\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.button_send.setText(QCoreApplication.translate("DraftsPage", u"\u0110\u00e3 &g\u1eedi\u2026", None))
#if QT_CONFIG(tooltip)
        self.button_delete.setToolTip(QCoreApplication.translate("DraftsPage", u"X\u00f3a b\u1ea3n th\u1ea3o n\u00e0y; ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.button_delete.setAccessibleName(QCoreApplication.translate("DraftsPage", u"X\u00f3a b\u1ea3n th\u1ea3o", None))
#endif // QT_CONFIG(accessibility)
        self.label_empty.setText(QCoreApplication.translate("DraftsPage", u"Ch\u01b0a so\u1ea1n v\u0103n b\u1ea3n n\u00e0o", None))
        self.label_empty_next.setText(QCoreApplication.translate("DraftsPage", u"B\u1ea5m \u00abSo\u1ea1n m\u1edbi\u00bb r\u1ed3i ch\u1ecdn lo\u1ea1i: gi\u1ea5y m\u1eddi, th\u00f4ng b\u00e1o k\u1ebft lu\u1eadn, bi\u00ean b\u1ea3n, t\u1edd tr\u00ecnh, quy\u1ebft \u0111\u1ecbnh, c\u00f4ng v\u0103n, k\u1ebf ho\u1ea1ch. C\u00e1c \u00f4 \u0111\u01b0\u1ee3c \u0111i\u1ec1n s\u1eb5n t\u1eeb nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau v\u00e0 danh m\u1ee5c; s\u1ed1, ng\u00e0y \u0111\u1ec3 tr\u1ed1ng cho v\u0103n th\u01b0.", None))
        pass
    # retranslateUi
