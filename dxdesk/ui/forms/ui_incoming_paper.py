# Compiled from forms/incoming_paper.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout,
    QWidget,
)


class Ui_IncomingPaper(object):
    def setupUi(self, IncomingPaper):
        if not IncomingPaper.objectName():
            IncomingPaper.setObjectName(u"IncomingPaper")
        self.layout_dialog = QVBoxLayout(IncomingPaper)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(0, 0, 0, 0)
        self.group_title = QVBoxLayout()
        self.group_title.setObjectName(u"group_title")
        self.group_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(IncomingPaper)
        self.label_title.setObjectName(u"label_title")

        self.group_title.addWidget(self.label_title)

        self.edit_title = QLineEdit(IncomingPaper)
        self.edit_title.setObjectName(u"edit_title")

        self.group_title.addWidget(self.edit_title)

        self.error_title = QLabel(IncomingPaper)
        self.error_title.setObjectName(u"error_title")
        self.error_title.setWordWrap(True)

        self.group_title.addWidget(self.error_title)


        self.layout_dialog.addLayout(self.group_title)

        self.layout_kind = QHBoxLayout()
        self.layout_kind.setObjectName(u"layout_kind")
        self.layout_kind.setContentsMargins(0, 0, 0, 0)
        self.group_kind = QVBoxLayout()
        self.group_kind.setObjectName(u"group_kind")
        self.group_kind.setContentsMargins(0, 0, 0, 0)
        self.label_kind = QLabel(IncomingPaper)
        self.label_kind.setObjectName(u"label_kind")

        self.group_kind.addWidget(self.label_kind)

        self.combo_kind = QComboBox(IncomingPaper)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setEditable(True)

        self.group_kind.addWidget(self.combo_kind)


        self.layout_kind.addLayout(self.group_kind)

        self.group_number = QVBoxLayout()
        self.group_number.setObjectName(u"group_number")
        self.group_number.setContentsMargins(0, 0, 0, 0)
        self.label_number = QLabel(IncomingPaper)
        self.label_number.setObjectName(u"label_number")

        self.group_number.addWidget(self.label_number)

        self.edit_number = QLineEdit(IncomingPaper)
        self.edit_number.setObjectName(u"edit_number")

        self.group_number.addWidget(self.edit_number)


        self.layout_kind.addLayout(self.group_number)

        self.layout_kind.setStretch(0, 1)
        self.layout_kind.setStretch(1, 1)

        self.layout_dialog.addLayout(self.layout_kind)

        self.group_issuer = QVBoxLayout()
        self.group_issuer.setObjectName(u"group_issuer")
        self.group_issuer.setContentsMargins(0, 0, 0, 0)
        self.label_issuer = QLabel(IncomingPaper)
        self.label_issuer.setObjectName(u"label_issuer")

        self.group_issuer.addWidget(self.label_issuer)

        self.edit_issuer = QLineEdit(IncomingPaper)
        self.edit_issuer.setObjectName(u"edit_issuer")

        self.group_issuer.addWidget(self.edit_issuer)


        self.layout_dialog.addLayout(self.group_issuer)

        self.layout_days = QHBoxLayout()
        self.layout_days.setObjectName(u"layout_days")
        self.layout_days.setContentsMargins(0, 0, 0, 0)
        self.group_issued = QVBoxLayout()
        self.group_issued.setObjectName(u"group_issued")
        self.group_issued.setContentsMargins(0, 0, 0, 0)
        self.label_issued = QLabel(IncomingPaper)
        self.label_issued.setObjectName(u"label_issued")

        self.group_issued.addWidget(self.label_issued)

        self.layout_issued = QVBoxLayout()
        self.layout_issued.setObjectName(u"layout_issued")
        self.layout_issued.setContentsMargins(0, 0, 0, 0)

        self.group_issued.addLayout(self.layout_issued)

        self.error_issued = QLabel(IncomingPaper)
        self.error_issued.setObjectName(u"error_issued")
        self.error_issued.setWordWrap(True)

        self.group_issued.addWidget(self.error_issued)


        self.layout_days.addLayout(self.group_issued)

        self.group_received = QVBoxLayout()
        self.group_received.setObjectName(u"group_received")
        self.group_received.setContentsMargins(0, 0, 0, 0)
        self.label_received = QLabel(IncomingPaper)
        self.label_received.setObjectName(u"label_received")

        self.group_received.addWidget(self.label_received)

        self.layout_received = QVBoxLayout()
        self.layout_received.setObjectName(u"layout_received")
        self.layout_received.setContentsMargins(0, 0, 0, 0)

        self.group_received.addLayout(self.layout_received)

        self.error_received = QLabel(IncomingPaper)
        self.error_received.setObjectName(u"error_received")
        self.error_received.setWordWrap(True)

        self.group_received.addWidget(self.error_received)


        self.layout_days.addLayout(self.group_received)

        self.group_due = QVBoxLayout()
        self.group_due.setObjectName(u"group_due")
        self.group_due.setContentsMargins(0, 0, 0, 0)
        self.label_due = QLabel(IncomingPaper)
        self.label_due.setObjectName(u"label_due")

        self.group_due.addWidget(self.label_due)

        self.layout_due = QVBoxLayout()
        self.layout_due.setObjectName(u"layout_due")
        self.layout_due.setContentsMargins(0, 0, 0, 0)

        self.group_due.addLayout(self.layout_due)

        self.error_due = QLabel(IncomingPaper)
        self.error_due.setObjectName(u"error_due")
        self.error_due.setWordWrap(True)

        self.group_due.addWidget(self.error_due)


        self.layout_days.addLayout(self.group_due)

        self.layout_days.setStretch(0, 1)
        self.layout_days.setStretch(1, 1)
        self.layout_days.setStretch(2, 1)

        self.layout_dialog.addLayout(self.layout_days)

        self.group_file = QVBoxLayout()
        self.group_file.setObjectName(u"group_file")
        self.group_file.setContentsMargins(0, 0, 0, 0)
        self.label_file = QLabel(IncomingPaper)
        self.label_file.setObjectName(u"label_file")

        self.group_file.addWidget(self.label_file)

        self.layout_file = QHBoxLayout()
        self.layout_file.setObjectName(u"layout_file")
        self.layout_file.setContentsMargins(0, 0, 0, 0)
        self.label_file_name = QLabel(IncomingPaper)
        self.label_file_name.setObjectName(u"label_file_name")

        self.layout_file.addWidget(self.label_file_name)

        self.button_file = QPushButton(IncomingPaper)
        self.button_file.setObjectName(u"button_file")

        self.layout_file.addWidget(self.button_file)

        self.layout_file.setStretch(0, 1)

        self.group_file.addLayout(self.layout_file)

        self.error_file = QLabel(IncomingPaper)
        self.error_file.setObjectName(u"error_file")
        self.error_file.setWordWrap(True)

        self.group_file.addWidget(self.error_file)


        self.layout_dialog.addLayout(self.group_file)

        self.group_note = QVBoxLayout()
        self.group_note.setObjectName(u"group_note")
        self.group_note.setContentsMargins(0, 0, 0, 0)
        self.label_note = QLabel(IncomingPaper)
        self.label_note.setObjectName(u"label_note")

        self.group_note.addWidget(self.label_note)

        self.edit_note = QPlainTextEdit(IncomingPaper)
        self.edit_note.setObjectName(u"edit_note")
        self.edit_note.setTabChangesFocus(True)

        self.group_note.addWidget(self.edit_note)


        self.layout_dialog.addLayout(self.group_note)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.edit_title)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_number.setBuddy(self.edit_number)
        self.label_issuer.setBuddy(self.edit_issuer)
        self.label_note.setBuddy(self.edit_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_title, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.edit_number)
        QWidget.setTabOrder(self.edit_number, self.edit_issuer)
        QWidget.setTabOrder(self.edit_issuer, self.button_file)
        QWidget.setTabOrder(self.button_file, self.edit_note)

        self.retranslateUi(IncomingPaper)

        QMetaObject.connectSlotsByName(IncomingPaper)
    # setupUi

    def retranslateUi(self, IncomingPaper):
        self.label_title.setText(QCoreApplication.translate("IncomingPaper", u"&Tr\u00edch y\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("IncomingPaper", u"Tr\u00edch y\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.edit_title.setPlaceholderText(QCoreApplication.translate("IncomingPaper", u"V\u1ec1 vi\u1ec7c \u0111\u1ea9y m\u1ea1nh chuy\u1ec3n \u0111\u1ed5i s\u1ed1", None))
        self.error_title.setProperty(u"role", QCoreApplication.translate("IncomingPaper", u"error", None))
        self.label_kind.setText(QCoreApplication.translate("IncomingPaper", u"&Lo\u1ea1i v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("IncomingPaper", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_number.setText(QCoreApplication.translate("IncomingPaper", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.edit_number.setAccessibleName(QCoreApplication.translate("IncomingPaper", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_number.setPlaceholderText(QCoreApplication.translate("IncomingPaper", u"812/UBND-VX", None))
        self.label_issuer.setText(QCoreApplication.translate("IncomingPaper", u"&C\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.edit_issuer.setAccessibleName(QCoreApplication.translate("IncomingPaper", u"C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_issuer.setPlaceholderText(QCoreApplication.translate("IncomingPaper", u"UBND t\u1ec9nh", None))
        self.label_issued.setText(QCoreApplication.translate("IncomingPaper", u"Ng\u00e0y &v\u0103n b\u1ea3n", None))
        self.error_issued.setProperty(u"role", QCoreApplication.translate("IncomingPaper", u"error", None))
        self.label_received.setText(QCoreApplication.translate("IncomingPaper", u"Ng\u00e0y \u0111\u1ebf&n", None))
        self.error_received.setProperty(u"role", QCoreApplication.translate("IncomingPaper", u"error", None))
        self.label_due.setText(QCoreApplication.translate("IncomingPaper", u"&H\u1ea1n tr\u1ea3 l\u1eddi", None))
        self.error_due.setProperty(u"role", QCoreApplication.translate("IncomingPaper", u"error", None))
        self.label_file.setText(QCoreApplication.translate("IncomingPaper", u"T\u1ec7p &k\u00e8m theo", None))
        self.label_file_name.setText(QCoreApplication.translate("IncomingPaper", u"Ch\u01b0a ch\u1ecdn t\u1ec7p", None))
        self.label_file_name.setProperty(u"role", QCoreApplication.translate("IncomingPaper", u"secondary", None))
        self.button_file.setText(QCoreApplication.translate("IncomingPaper", u"Ch\u1ecdn t\u1ec7&p\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_file.setAccessibleName(QCoreApplication.translate("IncomingPaper", u"Ch\u1ecdn t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.error_file.setProperty(u"role", QCoreApplication.translate("IncomingPaper", u"error", None))
        self.label_note.setText(QCoreApplication.translate("IncomingPaper", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_note.setAccessibleName(QCoreApplication.translate("IncomingPaper", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
