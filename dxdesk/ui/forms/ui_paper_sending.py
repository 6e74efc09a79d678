# Compiled from forms/paper_sending.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_PaperSending(object):
    def setupUi(self, PaperSending):
        if not PaperSending.objectName():
            PaperSending.setObjectName(u"PaperSending")
        self.layout_sending = QVBoxLayout(PaperSending)
        self.layout_sending.setObjectName(u"layout_sending")
        self.layout_sending.setContentsMargins(0, 0, 0, 0)
        self.frame_send = QFrame(PaperSending)
        self.frame_send.setObjectName(u"frame_send")
        self.layout_frame = QVBoxLayout(self.frame_send)
        self.layout_frame.setObjectName(u"layout_frame")
        self.label_title = QLabel(self.frame_send)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)

        self.layout_frame.addWidget(self.label_title)

        self.grid_send = QGridLayout()
        self.grid_send.setObjectName(u"grid_send")
        self.grid_send.setContentsMargins(0, 0, 0, 0)
        self.label_number = QLabel(self.frame_send)
        self.label_number.setObjectName(u"label_number")

        self.grid_send.addWidget(self.label_number, 0, 0, 1, 1)

        self.edit_number = QLineEdit(self.frame_send)
        self.edit_number.setObjectName(u"edit_number")

        self.grid_send.addWidget(self.edit_number, 0, 1, 1, 1)

        self.label_next = QLabel(self.frame_send)
        self.label_next.setObjectName(u"label_next")
        self.label_next.setWordWrap(True)

        self.grid_send.addWidget(self.label_next, 1, 1, 1, 1)

        self.label_on = QLabel(self.frame_send)
        self.label_on.setObjectName(u"label_on")

        self.grid_send.addWidget(self.label_on, 2, 0, 1, 1)

        self.layout_on = QVBoxLayout()
        self.layout_on.setObjectName(u"layout_on")
        self.layout_on.setContentsMargins(0, 0, 0, 0)

        self.grid_send.addLayout(self.layout_on, 2, 1, 1, 1)

        self.error_on = QLabel(self.frame_send)
        self.error_on.setObjectName(u"error_on")
        self.error_on.setWordWrap(True)

        self.grid_send.addWidget(self.error_on, 3, 1, 1, 1)

        self.label_signer = QLabel(self.frame_send)
        self.label_signer.setObjectName(u"label_signer")

        self.grid_send.addWidget(self.label_signer, 4, 0, 1, 1)

        self.combo_signer = QComboBox(self.frame_send)
        self.combo_signer.setObjectName(u"combo_signer")
        self.combo_signer.setEditable(True)
        self.combo_signer.setMinimumContentsLength(12)
        self.combo_signer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.grid_send.addWidget(self.combo_signer, 4, 1, 1, 1)

        self.grid_send.setColumnStretch(1, 1)

        self.layout_frame.addLayout(self.grid_send)

        self.label_doubts = QLabel(self.frame_send)
        self.label_doubts.setObjectName(u"label_doubts")
        self.label_doubts.setWordWrap(True)

        self.layout_frame.addWidget(self.label_doubts)

        self.error_send = QLabel(self.frame_send)
        self.error_send.setObjectName(u"error_send")
        self.error_send.setWordWrap(True)

        self.layout_frame.addWidget(self.error_send)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_buttons = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)

        self.button_cancel = QPushButton(self.frame_send)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_accept = QPushButton(self.frame_send)
        self.button_accept.setObjectName(u"button_accept")

        self.layout_buttons.addWidget(self.button_accept)

        self.button_freeze = QPushButton(self.frame_send)
        self.button_freeze.setObjectName(u"button_freeze")

        self.layout_buttons.addWidget(self.button_freeze)


        self.layout_frame.addLayout(self.layout_buttons)


        self.layout_sending.addWidget(self.frame_send)

#if QT_CONFIG(shortcut)
        self.label_number.setBuddy(self.edit_number)
        self.label_signer.setBuddy(self.combo_signer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_number, self.combo_signer)
        QWidget.setTabOrder(self.combo_signer, self.button_freeze)
        QWidget.setTabOrder(self.button_freeze, self.button_accept)
        QWidget.setTabOrder(self.button_accept, self.button_cancel)

        self.retranslateUi(PaperSending)

        QMetaObject.connectSlotsByName(PaperSending)
    # setupUi

    def retranslateUi(self, PaperSending):
        self.label_title.setProperty(u"role", QCoreApplication.translate("PaperSending", u"group", None))
        self.label_number.setText(QCoreApplication.translate("PaperSending", u"&S\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.edit_number.setAccessibleName(QCoreApplication.translate("PaperSending", u"S\u1ed1 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_on.setText(QCoreApplication.translate("PaperSending", u"&Ng\u00e0y", None))
        self.error_on.setProperty(u"role", QCoreApplication.translate("PaperSending", u"error", None))
        self.label_signer.setText(QCoreApplication.translate("PaperSending", u"Ng\u01b0\u1eddi &k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.combo_signer.setAccessibleName(QCoreApplication.translate("PaperSending", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.error_send.setProperty(u"role", QCoreApplication.translate("PaperSending", u"error", None))
        self.button_cancel.setText(QCoreApplication.translate("PaperSending", u"Th\u00f4i", None))
#if QT_CONFIG(accessibility)
        self.button_cancel.setAccessibleName(QCoreApplication.translate("PaperSending", u"Th\u00f4i", None))
#endif // QT_CONFIG(accessibility)
        self.button_accept.setText(QCoreApplication.translate("PaperSending", u"G\u1eedi theo d\u1eef li\u1ec7u hi\u1ec7n t\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.button_accept.setAccessibleName(QCoreApplication.translate("PaperSending", u"G\u1eedi theo d\u1eef li\u1ec7u hi\u1ec7n t\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.button_freeze.setText(QCoreApplication.translate("PaperSending", u"Ghi l\u00e0 \u0111\u00e3 g\u1eedi", None))
#if QT_CONFIG(accessibility)
        self.button_freeze.setAccessibleName(QCoreApplication.translate("PaperSending", u"Ghi l\u00e0 \u0111\u00e3 g\u1eedi", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
