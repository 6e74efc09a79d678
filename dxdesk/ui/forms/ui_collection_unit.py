# Compiled from forms/collection_unit.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTextBrowser,
    QVBoxLayout, QWidget,
)


class Ui_CollectionUnit(object):
    def setupUi(self, CollectionUnit):
        if not CollectionUnit.objectName():
            CollectionUnit.setObjectName(u"CollectionUnit")
        self.layout_unit = QVBoxLayout(CollectionUnit)
        self.layout_unit.setObjectName(u"layout_unit")
        self.layout_unit.setContentsMargins(0, 0, 0, 0)
        self.layout_head = QHBoxLayout()
        self.layout_head.setObjectName(u"layout_head")
        self.layout_head.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(CollectionUnit)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setWordWrap(True)

        self.layout_head.addWidget(self.label_name)

        self.layout_state = QHBoxLayout()
        self.layout_state.setObjectName(u"layout_state")
        self.layout_state.setContentsMargins(0, 0, 0, 0)

        self.layout_head.addLayout(self.layout_state)

        self.layout_head.setStretch(0, 1)

        self.layout_unit.addLayout(self.layout_head)

        self.label_contact = QLabel(CollectionUnit)
        self.label_contact.setObjectName(u"label_contact")
        self.label_contact.setWordWrap(True)

        self.layout_unit.addWidget(self.label_contact)

        self.tabs = QTabWidget(CollectionUnit)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_answer = QWidget()
        self.tab_answer.setObjectName(u"tab_answer")
        self.layout_tab_answer = QVBoxLayout(self.tab_answer)
        self.layout_tab_answer.setObjectName(u"layout_tab_answer")
        self.layout_tab_answer.setContentsMargins(0, 0, 0, 0)
        self.scroll_answer = QScrollArea(self.tab_answer)
        self.scroll_answer.setObjectName(u"scroll_answer")
        self.scroll_answer.setWidgetResizable(True)
        self.scroll_answer.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_answer = QWidget()
        self.widget_answer.setObjectName(u"widget_answer")
        self.layout_answer = QVBoxLayout(self.widget_answer)
        self.layout_answer.setObjectName(u"layout_answer")
        self.label_came = QLabel(self.widget_answer)
        self.label_came.setObjectName(u"label_came")
        self.label_came.setWordWrap(True)

        self.layout_answer.addWidget(self.label_came)

        self.group_received = QVBoxLayout()
        self.group_received.setObjectName(u"group_received")
        self.group_received.setContentsMargins(0, 0, 0, 0)
        self.label_received = QLabel(self.widget_answer)
        self.label_received.setObjectName(u"label_received")

        self.group_received.addWidget(self.label_received)

        self.layout_received = QVBoxLayout()
        self.layout_received.setObjectName(u"layout_received")
        self.layout_received.setContentsMargins(0, 0, 0, 0)

        self.group_received.addLayout(self.layout_received)

        self.error_received = QLabel(self.widget_answer)
        self.error_received.setObjectName(u"error_received")
        self.error_received.setWordWrap(True)

        self.group_received.addWidget(self.error_received)


        self.layout_answer.addLayout(self.group_received)

        self.label_file = QLabel(self.widget_answer)
        self.label_file.setObjectName(u"label_file")
        self.label_file.setWordWrap(True)

        self.layout_answer.addWidget(self.label_file)

        self.layout_file = QHBoxLayout()
        self.layout_file.setObjectName(u"layout_file")
        self.layout_file.setContentsMargins(0, 0, 0, 0)
        self.button_open_file = QPushButton(self.widget_answer)
        self.button_open_file.setObjectName(u"button_open_file")

        self.layout_file.addWidget(self.button_open_file)

        self.button_save_file = QPushButton(self.widget_answer)
        self.button_save_file.setObjectName(u"button_save_file")

        self.layout_file.addWidget(self.button_save_file)

        self.spacer_file = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_file.addItem(self.spacer_file)


        self.layout_answer.addLayout(self.layout_file)

        self.label_left_open = QLabel(self.widget_answer)
        self.label_left_open.setObjectName(u"label_left_open")
        self.label_left_open.setWordWrap(True)

        self.layout_answer.addWidget(self.label_left_open)

        self.layout_left_open = QHBoxLayout()
        self.layout_left_open.setObjectName(u"layout_left_open")
        self.layout_left_open.setContentsMargins(0, 0, 0, 0)
        self.button_settled = QPushButton(self.widget_answer)
        self.button_settled.setObjectName(u"button_settled")

        self.layout_left_open.addWidget(self.button_settled)

        self.spacer_settled = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_left_open.addItem(self.spacer_settled)


        self.layout_answer.addLayout(self.layout_left_open)

        self.layout_typed = QHBoxLayout()
        self.layout_typed.setObjectName(u"layout_typed")
        self.layout_typed.setContentsMargins(0, 0, 0, 0)
        self.button_type = QPushButton(self.widget_answer)
        self.button_type.setObjectName(u"button_type")

        self.layout_typed.addWidget(self.button_type)

        self.spacer_typed = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_typed.addItem(self.spacer_typed)


        self.layout_answer.addLayout(self.layout_typed)

        self.group_note = QVBoxLayout()
        self.group_note.setObjectName(u"group_note")
        self.group_note.setContentsMargins(0, 0, 0, 0)
        self.label_note = QLabel(self.widget_answer)
        self.label_note.setObjectName(u"label_note")

        self.group_note.addWidget(self.label_note)

        self.edit_note = QPlainTextEdit(self.widget_answer)
        self.edit_note.setObjectName(u"edit_note")
        self.edit_note.setTabChangesFocus(True)

        self.group_note.addWidget(self.edit_note)


        self.layout_answer.addLayout(self.group_note)

        self.spacer_answer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_answer.addItem(self.spacer_answer)

        self.scroll_answer.setWidget(self.widget_answer)

        self.layout_tab_answer.addWidget(self.scroll_answer)

        self.tabs.addTab(self.tab_answer, "")
        self.tab_asked = QWidget()
        self.tab_asked.setObjectName(u"tab_asked")
        self.layout_asked = QVBoxLayout(self.tab_asked)
        self.layout_asked.setObjectName(u"layout_asked")
        self.text_asked = QTextBrowser(self.tab_asked)
        self.text_asked.setObjectName(u"text_asked")
        self.text_asked.setFrameShape(QFrame.Shape.NoFrame)
        self.text_asked.setOpenLinks(False)

        self.layout_asked.addWidget(self.text_asked)

        self.tabs.addTab(self.tab_asked, "")
        self.tab_log = QWidget()
        self.tab_log.setObjectName(u"tab_log")
        self.layout_tab_log = QVBoxLayout(self.tab_log)
        self.layout_tab_log.setObjectName(u"layout_tab_log")
        self.layout_tab_log.setContentsMargins(0, 0, 0, 0)
        self.scroll_log = QScrollArea(self.tab_log)
        self.scroll_log.setObjectName(u"scroll_log")
        self.scroll_log.setWidgetResizable(True)
        self.scroll_log.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_log = QWidget()
        self.widget_log.setObjectName(u"widget_log")
        self.layout_log = QVBoxLayout(self.widget_log)
        self.layout_log.setObjectName(u"layout_log")
        self.layout_reminders = QVBoxLayout()
        self.layout_reminders.setObjectName(u"layout_reminders")
        self.layout_reminders.setContentsMargins(0, 0, 0, 0)

        self.layout_log.addLayout(self.layout_reminders)

        self.label_none = QLabel(self.widget_log)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)

        self.layout_log.addWidget(self.label_none)

        self.layout_delete_reminder = QHBoxLayout()
        self.layout_delete_reminder.setObjectName(u"layout_delete_reminder")
        self.layout_delete_reminder.setContentsMargins(0, 0, 0, 0)
        self.spacer_delete = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_delete_reminder.addItem(self.spacer_delete)

        self.button_delete_reminder = QPushButton(self.widget_log)
        self.button_delete_reminder.setObjectName(u"button_delete_reminder")

        self.layout_delete_reminder.addWidget(self.button_delete_reminder)


        self.layout_log.addLayout(self.layout_delete_reminder)

        self.label_add = QLabel(self.widget_log)
        self.label_add.setObjectName(u"label_add")

        self.layout_log.addWidget(self.label_add)

        self.grid_reminder = QGridLayout()
        self.grid_reminder.setObjectName(u"grid_reminder")
        self.grid_reminder.setContentsMargins(0, 0, 0, 0)
        self.label_on = QLabel(self.widget_log)
        self.label_on.setObjectName(u"label_on")

        self.grid_reminder.addWidget(self.label_on, 0, 0, 1, 1)

        self.layout_on = QVBoxLayout()
        self.layout_on.setObjectName(u"layout_on")
        self.layout_on.setContentsMargins(0, 0, 0, 0)

        self.grid_reminder.addLayout(self.layout_on, 0, 1, 1, 1)

        self.error_on = QLabel(self.widget_log)
        self.error_on.setObjectName(u"error_on")
        self.error_on.setWordWrap(True)

        self.grid_reminder.addWidget(self.error_on, 1, 1, 1, 1)

        self.label_channel = QLabel(self.widget_log)
        self.label_channel.setObjectName(u"label_channel")

        self.grid_reminder.addWidget(self.label_channel, 2, 0, 1, 1)

        self.combo_channel = QComboBox(self.widget_log)
        self.combo_channel.setObjectName(u"combo_channel")

        self.grid_reminder.addWidget(self.combo_channel, 2, 1, 1, 1)

        self.label_whom = QLabel(self.widget_log)
        self.label_whom.setObjectName(u"label_whom")

        self.grid_reminder.addWidget(self.label_whom, 3, 0, 1, 1)

        self.edit_whom = QLineEdit(self.widget_log)
        self.edit_whom.setObjectName(u"edit_whom")

        self.grid_reminder.addWidget(self.edit_whom, 3, 1, 1, 1)

        self.label_note_reminder = QLabel(self.widget_log)
        self.label_note_reminder.setObjectName(u"label_note_reminder")

        self.grid_reminder.addWidget(self.label_note_reminder, 4, 0, 1, 1)

        self.edit_reminder_note = QLineEdit(self.widget_log)
        self.edit_reminder_note.setObjectName(u"edit_reminder_note")

        self.grid_reminder.addWidget(self.edit_reminder_note, 4, 1, 1, 1)

        self.grid_reminder.setColumnStretch(1, 1)

        self.layout_log.addLayout(self.grid_reminder)

        self.layout_add_reminder = QHBoxLayout()
        self.layout_add_reminder.setObjectName(u"layout_add_reminder")
        self.layout_add_reminder.setContentsMargins(0, 0, 0, 0)
        self.spacer_add = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_add_reminder.addItem(self.spacer_add)

        self.button_add_reminder = QPushButton(self.widget_log)
        self.button_add_reminder.setObjectName(u"button_add_reminder")

        self.layout_add_reminder.addWidget(self.button_add_reminder)


        self.layout_log.addLayout(self.layout_add_reminder)

        self.spacer_log = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_log.addItem(self.spacer_log)

        self.scroll_log.setWidget(self.widget_log)

        self.layout_tab_log.addWidget(self.scroll_log)

        self.tabs.addTab(self.tab_log, "")

        self.layout_unit.addWidget(self.tabs)

        self.layout_unit.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_note.setBuddy(self.edit_note)
        self.label_channel.setBuddy(self.combo_channel)
        self.label_whom.setBuddy(self.edit_whom)
        self.label_note_reminder.setBuddy(self.edit_reminder_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.button_open_file)
        QWidget.setTabOrder(self.button_open_file, self.button_save_file)
        QWidget.setTabOrder(self.button_save_file, self.button_settled)
        QWidget.setTabOrder(self.button_settled, self.button_type)
        QWidget.setTabOrder(self.button_type, self.edit_note)
        QWidget.setTabOrder(self.edit_note, self.text_asked)
        QWidget.setTabOrder(self.text_asked, self.button_delete_reminder)
        QWidget.setTabOrder(self.button_delete_reminder, self.combo_channel)
        QWidget.setTabOrder(self.combo_channel, self.edit_whom)
        QWidget.setTabOrder(self.edit_whom, self.edit_reminder_note)
        QWidget.setTabOrder(self.edit_reminder_note, self.button_add_reminder)

        self.retranslateUi(CollectionUnit)

        QMetaObject.connectSlotsByName(CollectionUnit)
    # setupUi

    def retranslateUi(self, CollectionUnit):
        self.label_name.setProperty(u"role", QCoreApplication.translate("CollectionUnit", u"group", None))
        self.label_contact.setProperty(u"role", QCoreApplication.translate("CollectionUnit", u"secondary", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"Ph\u1ea7n c\u1ee7a b\u00e1o c\u00e1o \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_received.setText(QCoreApplication.translate("CollectionUnit", u"Ng\u00e0y &nh\u1eadn", None))
        self.error_received.setProperty(u"role", QCoreApplication.translate("CollectionUnit", u"error", None))
        self.button_open_file.setText(QCoreApplication.translate("CollectionUnit", u"M\u1edf phi\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.button_open_file.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"M\u1edf phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.button_save_file.setText(QCoreApplication.translate("CollectionUnit", u"L\u01b0u phi\u1ebfu\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_save_file.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"L\u01b0u phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.button_settled.setText(QCoreApplication.translate("CollectionUnit", u"\u0110\u00e3 x\u1eed l\u00fd c\u00e1c \u00f4 c\u00f2n l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.button_settled.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"\u0110\u00e3 x\u1eed l\u00fd c\u00e1c \u00f4 c\u00f2n l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.button_type.setText(QCoreApplication.translate("CollectionUnit", u"Nh\u1eadp s\u1ed1 li\u1ec7u qua \u0111i\u1ec7n tho\u1ea1i\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_type.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"Nh\u1eadp s\u1ed1 li\u1ec7u qua \u0111i\u1ec7n tho\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_note.setText(QCoreApplication.translate("CollectionUnit", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_note.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"Ghi ch\u00fa b\u00e1o c\u00e1o c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_answer), QCoreApplication.translate("CollectionUnit", u"B\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.text_asked.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"N\u1ed9i dung \u0111\u01a1n v\u1ecb \u0111\u01b0\u1ee3c h\u1ecfi", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_asked), QCoreApplication.translate("CollectionUnit", u"\u0110\u01b0\u1ee3c h\u1ecfi", None))
        self.label_none.setText(QCoreApplication.translate("CollectionUnit", u"Ch\u01b0a nh\u1eafc l\u1ea7n n\u00e0o.", None))
        self.button_delete_reminder.setText(QCoreApplication.translate("CollectionUnit", u"X\u00f3a l\u1ea7n nh\u1eafc \u0111ang ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.button_delete_reminder.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"X\u00f3a l\u1ea7n nh\u1eafc \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.label_add.setText(QCoreApplication.translate("CollectionUnit", u"Ghi m\u1ed9t l\u1ea7n nh\u1eafc", None))
        self.label_add.setProperty(u"role", QCoreApplication.translate("CollectionUnit", u"group", None))
        self.label_on.setText(QCoreApplication.translate("CollectionUnit", u"&Ng\u00e0y", None))
        self.error_on.setProperty(u"role", QCoreApplication.translate("CollectionUnit", u"error", None))
        self.label_channel.setText(QCoreApplication.translate("CollectionUnit", u"&C\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.combo_channel.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"C\u00e1ch nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.label_whom.setText(QCoreApplication.translate("CollectionUnit", u"&G\u1eb7p ai", None))
#if QT_CONFIG(accessibility)
        self.edit_whom.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"G\u1eb7p ai", None))
#endif // QT_CONFIG(accessibility)
        self.label_note_reminder.setText(QCoreApplication.translate("CollectionUnit", u"Ghi ch&\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_reminder_note.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"Ghi ch\u00fa l\u1ea7n nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_reminder.setText(QCoreApplication.translate("CollectionUnit", u"Ghi l\u1ea7n nh\u1eafc", None))
#if QT_CONFIG(accessibility)
        self.button_add_reminder.setAccessibleName(QCoreApplication.translate("CollectionUnit", u"Ghi l\u1ea7n nh\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_log), QCoreApplication.translate("CollectionUnit", u"Nh\u1eafc", None))
        pass
    # retranslateUi
