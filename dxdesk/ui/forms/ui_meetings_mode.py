# Compiled from forms/meetings_mode.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit,
    QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_MeetingsMode(object):
    def setupUi(self, MeetingsMode):
        if not MeetingsMode.objectName():
            MeetingsMode.setObjectName(u"MeetingsMode")
        self.layout_mode = QVBoxLayout(MeetingsMode)
        self.layout_mode.setObjectName(u"layout_mode")
        self.layout_head = QHBoxLayout()
        self.layout_head.setObjectName(u"layout_head")
        self.layout_head.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(MeetingsMode)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)

        self.layout_head.addWidget(self.label_title)

        self.label_clock = QLabel(MeetingsMode)
        self.label_clock.setObjectName(u"label_clock")

        self.layout_head.addWidget(self.label_clock)

        self.layout_head.setStretch(0, 1)

        self.layout_mode.addLayout(self.layout_head)

        self.layout_zones = QHBoxLayout()
        self.layout_zones.setObjectName(u"layout_zones")
        self.layout_zones.setContentsMargins(0, 0, 0, 0)
        self.stack_left = QStackedWidget(MeetingsMode)
        self.stack_left.setObjectName(u"stack_left")
        self.page_agenda = QWidget()
        self.page_agenda.setObjectName(u"page_agenda")
        self.layout_agenda = QVBoxLayout(self.page_agenda)
        self.layout_agenda.setObjectName(u"layout_agenda")
        self.layout_agenda.setContentsMargins(0, 0, 0, 0)
        self.label_agenda = QLabel(self.page_agenda)
        self.label_agenda.setObjectName(u"label_agenda")
        self.label_agenda.setWordWrap(True)

        self.layout_agenda.addWidget(self.label_agenda)

        self.list_agenda = QListWidget(self.page_agenda)
        self.list_agenda.setObjectName(u"list_agenda")
        self.list_agenda.setWordWrap(True)
        self.list_agenda.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_agenda.addWidget(self.list_agenda)

        self.stack_left.addWidget(self.page_agenda)
        self.page_attendance = QWidget()
        self.page_attendance.setObjectName(u"page_attendance")
        self.layout_attendance = QVBoxLayout(self.page_attendance)
        self.layout_attendance.setObjectName(u"layout_attendance")
        self.layout_attendance.setContentsMargins(0, 0, 0, 0)
        self.label_attendance = QLabel(self.page_attendance)
        self.label_attendance.setObjectName(u"label_attendance")
        self.label_attendance.setWordWrap(True)

        self.layout_attendance.addWidget(self.label_attendance)

        self.list_attendance = QListWidget(self.page_attendance)
        self.list_attendance.setObjectName(u"list_attendance")
        self.list_attendance.setWordWrap(True)
        self.list_attendance.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_attendance.addWidget(self.list_attendance)

        self.stack_left.addWidget(self.page_attendance)
        self.page_earlier = QWidget()
        self.page_earlier.setObjectName(u"page_earlier")
        self.layout_earlier = QVBoxLayout(self.page_earlier)
        self.layout_earlier.setObjectName(u"layout_earlier")
        self.layout_earlier.setContentsMargins(0, 0, 0, 0)
        self.label_earlier = QLabel(self.page_earlier)
        self.label_earlier.setObjectName(u"label_earlier")
        self.label_earlier.setWordWrap(True)

        self.layout_earlier.addWidget(self.label_earlier)

        self.list_earlier = QListWidget(self.page_earlier)
        self.list_earlier.setObjectName(u"list_earlier")
        self.list_earlier.setWordWrap(True)
        self.list_earlier.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_earlier.addWidget(self.list_earlier)

        self.stack_left.addWidget(self.page_earlier)
        self.page_keys = QWidget()
        self.page_keys.setObjectName(u"page_keys")
        self.layout_keys = QVBoxLayout(self.page_keys)
        self.layout_keys.setObjectName(u"layout_keys")
        self.layout_keys.setContentsMargins(0, 0, 0, 0)
        self.label_keys = QLabel(self.page_keys)
        self.label_keys.setObjectName(u"label_keys")
        self.label_keys.setWordWrap(True)

        self.layout_keys.addWidget(self.label_keys)

        self.list_keys = QListWidget(self.page_keys)
        self.list_keys.setObjectName(u"list_keys")
        self.list_keys.setWordWrap(True)
        self.list_keys.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_keys.addWidget(self.list_keys)

        self.stack_left.addWidget(self.page_keys)

        self.layout_zones.addWidget(self.stack_left)

        self.widget_right = QWidget(MeetingsMode)
        self.widget_right.setObjectName(u"widget_right")
        self.layout_right = QVBoxLayout(self.widget_right)
        self.layout_right.setObjectName(u"layout_right")
        self.layout_right.setContentsMargins(0, 0, 0, 0)
        self.label_taken = QLabel(self.widget_right)
        self.label_taken.setObjectName(u"label_taken")

        self.layout_right.addWidget(self.label_taken)

        self.list_taken = QListWidget(self.widget_right)
        self.list_taken.setObjectName(u"list_taken")
        self.list_taken.setWordWrap(True)
        self.list_taken.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_right.addWidget(self.list_taken)


        self.layout_zones.addWidget(self.widget_right)

        self.layout_zones.setStretch(0, 2)
        self.layout_zones.setStretch(1, 3)

        self.layout_mode.addLayout(self.layout_zones)

        self.frame_line = QFrame(MeetingsMode)
        self.frame_line.setObjectName(u"frame_line")
        self.layout_line = QVBoxLayout(self.frame_line)
        self.layout_line.setObjectName(u"layout_line")
        self.label_text = QLabel(self.frame_line)
        self.label_text.setObjectName(u"label_text")

        self.layout_line.addWidget(self.label_text)

        self.text_conclusion = QPlainTextEdit(self.frame_line)
        self.text_conclusion.setObjectName(u"text_conclusion")

        self.layout_line.addWidget(self.text_conclusion)

        self.layout_who = QGridLayout()
        self.layout_who.setObjectName(u"layout_who")
        self.label_lead = QLabel(self.frame_line)
        self.label_lead.setObjectName(u"label_lead")

        self.layout_who.addWidget(self.label_lead, 0, 0, 1, 1)

        self.label_due = QLabel(self.frame_line)
        self.label_due.setObjectName(u"label_due")

        self.layout_who.addWidget(self.label_due, 0, 1, 1, 1)

        self.edit_lead = QLineEdit(self.frame_line)
        self.edit_lead.setObjectName(u"edit_lead")

        self.layout_who.addWidget(self.edit_lead, 1, 0, 1, 1)

        self.edit_due = QLineEdit(self.frame_line)
        self.edit_due.setObjectName(u"edit_due")

        self.layout_who.addWidget(self.edit_due, 1, 1, 1, 1)

        self.layout_who.setColumnStretch(0, 3)
        self.layout_who.setColumnStretch(1, 2)

        self.layout_line.addLayout(self.layout_who)

        self.label_message = QLabel(self.frame_line)
        self.label_message.setObjectName(u"label_message")
        self.label_message.setWordWrap(True)

        self.layout_line.addWidget(self.label_message)


        self.layout_mode.addWidget(self.frame_line)

        self.label_hints = QLabel(MeetingsMode)
        self.label_hints.setObjectName(u"label_hints")
        self.label_hints.setWordWrap(True)

        self.layout_mode.addWidget(self.label_hints)

        self.layout_mode.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_text.setBuddy(self.text_conclusion)
        self.label_lead.setBuddy(self.edit_lead)
        self.label_due.setBuddy(self.edit_due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_conclusion, self.edit_lead)
        QWidget.setTabOrder(self.edit_lead, self.edit_due)
        QWidget.setTabOrder(self.edit_due, self.list_taken)

        self.retranslateUi(MeetingsMode)

        QMetaObject.connectSlotsByName(MeetingsMode)
    # setupUi

    def retranslateUi(self, MeetingsMode):
        self.label_agenda.setText(QCoreApplication.translate("MeetingsMode", u"Ch\u01b0\u01a1ng tr\u00ecnh (F2), \u0111i\u1ec3m danh (F3), k\u1ebft lu\u1eadn tr\u01b0\u1edbc (F4)", None))
#if QT_CONFIG(accessibility)
        self.list_agenda.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"Ch\u01b0\u01a1ng tr\u00ecnh h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
        self.label_attendance.setText(QCoreApplication.translate("MeetingsMode", u"\u0110i\u1ec3m danh (F3): 1 c\u00f3 m\u1eb7t, 2 d\u1ef1 thay, 3 c\u00f3 l\u00fd do, 4 kh\u00f4ng l\u00fd do, 0 b\u1ecf ghi", None))
#if QT_CONFIG(accessibility)
        self.list_attendance.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"\u0110i\u1ec3m danh", None))
#endif // QT_CONFIG(accessibility)
        self.label_earlier.setText(QCoreApplication.translate("MeetingsMode", u"K\u1ebft lu\u1eadn tr\u01b0\u1edbc c\u00f2n theo d\u00f5i (F4)", None))
#if QT_CONFIG(accessibility)
        self.list_earlier.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"K\u1ebft lu\u1eadn c\u00e1c cu\u1ed9c h\u1ecdp tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        self.label_keys.setText(QCoreApplication.translate("MeetingsMode", u"Ph\u00edm (F1)", None))
#if QT_CONFIG(accessibility)
        self.list_keys.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"C\u00e1c ph\u00edm", None))
#endif // QT_CONFIG(accessibility)
        self.label_taken.setText(QCoreApplication.translate("MeetingsMode", u"K\u1ebft lu\u1eadn \u0111\u00e3 ghi", None))
#if QT_CONFIG(accessibility)
        self.list_taken.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"K\u1ebft lu\u1eadn \u0111\u00e3 ghi", None))
#endif // QT_CONFIG(accessibility)
        self.label_text.setText(QCoreApplication.translate("MeetingsMode", u"K\u1ebft lu\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.text_conclusion.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"N\u1ed9i dung k\u1ebft lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.text_conclusion.setPlaceholderText(QCoreApplication.translate("MeetingsMode", u"G\u00f5 n\u1ed9i dung k\u1ebft lu\u1eadn, Enter sang \u00f4 sau", None))
        self.label_lead.setText(QCoreApplication.translate("MeetingsMode", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
        self.label_due.setText(QCoreApplication.translate("MeetingsMode", u"Th\u1eddi h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.edit_lead.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(accessibility)
        self.edit_lead.setPlaceholderText(QCoreApplication.translate("MeetingsMode", u"G\u00f5 m\u1ed9t ph\u1ea7n t\u00ean, \u2193 \u0111\u1ec3 ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.edit_due.setAccessibleName(QCoreApplication.translate("MeetingsMode", u"Th\u1eddi h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.edit_due.setPlaceholderText(QCoreApplication.translate("MeetingsMode", u"15/4 ho\u1eb7c Qu\u00fd II n\u0103m 2024", None))
        pass
    # retranslateUi
