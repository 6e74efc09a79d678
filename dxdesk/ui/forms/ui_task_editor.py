# Compiled from forms/task_editor.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTextBrowser,
    QVBoxLayout, QWidget,
)


class Ui_TaskEditor(object):
    def setupUi(self, TaskEditor):
        if not TaskEditor.objectName():
            TaskEditor.setObjectName(u"TaskEditor")
        self.layout_editor = QVBoxLayout(TaskEditor)
        self.layout_editor.setObjectName(u"layout_editor")
        self.layout_editor.setContentsMargins(0, 0, 0, 0)
        self.layout_head = QHBoxLayout()
        self.layout_head.setObjectName(u"layout_head")
        self.layout_head.setContentsMargins(0, 0, 0, 0)
        self.label_code = QLabel(TaskEditor)
        self.label_code.setObjectName(u"label_code")

        self.layout_head.addWidget(self.label_code)

        self.spacer_head = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_head.addItem(self.spacer_head)

        self.layout_state = QHBoxLayout()
        self.layout_state.setObjectName(u"layout_state")
        self.layout_state.setContentsMargins(0, 0, 0, 0)

        self.layout_head.addLayout(self.layout_state)


        self.layout_editor.addLayout(self.layout_head)

        self.tabs = QTabWidget(TaskEditor)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_facts = QWidget()
        self.tab_facts.setObjectName(u"tab_facts")
        self.layout_tab_facts = QVBoxLayout(self.tab_facts)
        self.layout_tab_facts.setObjectName(u"layout_tab_facts")
        self.layout_tab_facts.setContentsMargins(0, 0, 0, 0)
        self.scroll_facts = QScrollArea(self.tab_facts)
        self.scroll_facts.setObjectName(u"scroll_facts")
        self.scroll_facts.setWidgetResizable(True)
        self.scroll_facts.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_facts = QWidget()
        self.widget_facts.setObjectName(u"widget_facts")
        self.layout_facts = QVBoxLayout(self.widget_facts)
        self.layout_facts.setObjectName(u"layout_facts")
        self.group_title = QVBoxLayout()
        self.group_title.setObjectName(u"group_title")
        self.group_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(self.widget_facts)
        self.label_title.setObjectName(u"label_title")

        self.group_title.addWidget(self.label_title)

        self.edit_title = QPlainTextEdit(self.widget_facts)
        self.edit_title.setObjectName(u"edit_title")
        self.edit_title.setTabChangesFocus(True)

        self.group_title.addWidget(self.edit_title)

        self.error_title = QLabel(self.widget_facts)
        self.error_title.setObjectName(u"error_title")
        self.error_title.setWordWrap(True)

        self.group_title.addWidget(self.error_title)


        self.layout_facts.addLayout(self.group_title)

        self.group_content = QVBoxLayout()
        self.group_content.setObjectName(u"group_content")
        self.group_content.setContentsMargins(0, 0, 0, 0)
        self.label_content = QLabel(self.widget_facts)
        self.label_content.setObjectName(u"label_content")

        self.group_content.addWidget(self.label_content)

        self.edit_content = QPlainTextEdit(self.widget_facts)
        self.edit_content.setObjectName(u"edit_content")
        self.edit_content.setTabChangesFocus(True)

        self.group_content.addWidget(self.edit_content)


        self.layout_facts.addLayout(self.group_content)

        self.group_leads = QVBoxLayout()
        self.group_leads.setObjectName(u"group_leads")
        self.group_leads.setContentsMargins(0, 0, 0, 0)
        self.label_leads = QLabel(self.widget_facts)
        self.label_leads.setObjectName(u"label_leads")

        self.group_leads.addWidget(self.label_leads)

        self.layout_leads = QVBoxLayout()
        self.layout_leads.setObjectName(u"layout_leads")
        self.layout_leads.setContentsMargins(0, 0, 0, 0)

        self.group_leads.addLayout(self.layout_leads)


        self.layout_facts.addLayout(self.group_leads)

        self.group_coordinators = QVBoxLayout()
        self.group_coordinators.setObjectName(u"group_coordinators")
        self.group_coordinators.setContentsMargins(0, 0, 0, 0)
        self.label_coordinators = QLabel(self.widget_facts)
        self.label_coordinators.setObjectName(u"label_coordinators")

        self.group_coordinators.addWidget(self.label_coordinators)

        self.layout_coordinators = QVBoxLayout()
        self.layout_coordinators.setObjectName(u"layout_coordinators")
        self.layout_coordinators.setContentsMargins(0, 0, 0, 0)

        self.group_coordinators.addLayout(self.layout_coordinators)


        self.layout_facts.addLayout(self.group_coordinators)

        self.group_person = QVBoxLayout()
        self.group_person.setObjectName(u"group_person")
        self.group_person.setContentsMargins(0, 0, 0, 0)
        self.label_person = QLabel(self.widget_facts)
        self.label_person.setObjectName(u"label_person")

        self.group_person.addWidget(self.label_person)

        self.combo_person = QComboBox(self.widget_facts)
        self.combo_person.setObjectName(u"combo_person")
        self.combo_person.setMinimumContentsLength(12)
        self.combo_person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.group_person.addWidget(self.combo_person)


        self.layout_facts.addLayout(self.group_person)

        self.group_phrase = QVBoxLayout()
        self.group_phrase.setObjectName(u"group_phrase")
        self.group_phrase.setContentsMargins(0, 0, 0, 0)
        self.label_phrase = QLabel(self.widget_facts)
        self.label_phrase.setObjectName(u"label_phrase")

        self.group_phrase.addWidget(self.label_phrase)

        self.edit_phrase = QLineEdit(self.widget_facts)
        self.edit_phrase.setObjectName(u"edit_phrase")

        self.group_phrase.addWidget(self.edit_phrase)

        self.error_phrase = QLabel(self.widget_facts)
        self.error_phrase.setObjectName(u"error_phrase")
        self.error_phrase.setWordWrap(True)

        self.group_phrase.addWidget(self.error_phrase)

        self.label_assumption = QLabel(self.widget_facts)
        self.label_assumption.setObjectName(u"label_assumption")
        self.label_assumption.setWordWrap(True)

        self.group_phrase.addWidget(self.label_assumption)


        self.layout_facts.addLayout(self.group_phrase)

        self.layout_days = QGridLayout()
        self.layout_days.setObjectName(u"layout_days")
        self.layout_days.setContentsMargins(0, 0, 0, 0)
        self.label_start = QLabel(self.widget_facts)
        self.label_start.setObjectName(u"label_start")

        self.layout_days.addWidget(self.label_start, 0, 0, 1, 1)

        self.label_due = QLabel(self.widget_facts)
        self.label_due.setObjectName(u"label_due")

        self.layout_days.addWidget(self.label_due, 0, 1, 1, 1)

        self.layout_start = QVBoxLayout()
        self.layout_start.setObjectName(u"layout_start")
        self.layout_start.setContentsMargins(0, 0, 0, 0)

        self.layout_days.addLayout(self.layout_start, 1, 0, 1, 1)

        self.layout_due = QVBoxLayout()
        self.layout_due.setObjectName(u"layout_due")
        self.layout_due.setContentsMargins(0, 0, 0, 0)

        self.layout_days.addLayout(self.layout_due, 1, 1, 1, 1)

        self.error_days = QLabel(self.widget_facts)
        self.error_days.setObjectName(u"error_days")
        self.error_days.setWordWrap(True)

        self.layout_days.addWidget(self.error_days, 2, 0, 1, 2)

        self.layout_days.setColumnStretch(0, 1)
        self.layout_days.setColumnStretch(1, 1)

        self.layout_facts.addLayout(self.layout_days)

        self.group_product = QVBoxLayout()
        self.group_product.setObjectName(u"group_product")
        self.group_product.setContentsMargins(0, 0, 0, 0)
        self.label_product = QLabel(self.widget_facts)
        self.label_product.setObjectName(u"label_product")

        self.group_product.addWidget(self.label_product)

        self.edit_product = QPlainTextEdit(self.widget_facts)
        self.edit_product.setObjectName(u"edit_product")
        self.edit_product.setTabChangesFocus(True)

        self.group_product.addWidget(self.edit_product)


        self.layout_facts.addLayout(self.group_product)

        self.group_subtasks = QVBoxLayout()
        self.group_subtasks.setObjectName(u"group_subtasks")
        self.group_subtasks.setContentsMargins(0, 0, 0, 0)
        self.label_subtasks = QLabel(self.widget_facts)
        self.label_subtasks.setObjectName(u"label_subtasks")

        self.group_subtasks.addWidget(self.label_subtasks)

        self.layout_subtasks = QVBoxLayout()
        self.layout_subtasks.setObjectName(u"layout_subtasks")
        self.layout_subtasks.setContentsMargins(0, 0, 0, 0)

        self.group_subtasks.addLayout(self.layout_subtasks)


        self.layout_facts.addLayout(self.group_subtasks)

        self.spacer_facts = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_facts.addItem(self.spacer_facts)

        self.scroll_facts.setWidget(self.widget_facts)

        self.layout_tab_facts.addWidget(self.scroll_facts)

        self.tabs.addTab(self.tab_facts, "")
        self.tab_progress = QWidget()
        self.tab_progress.setObjectName(u"tab_progress")
        self.layout_progress = QVBoxLayout(self.tab_progress)
        self.layout_progress.setObjectName(u"layout_progress")
        self.label_form = QLabel(self.tab_progress)
        self.label_form.setObjectName(u"label_form")

        self.layout_progress.addWidget(self.label_form)

        self.layout_form = QGridLayout()
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.label_on = QLabel(self.tab_progress)
        self.label_on.setObjectName(u"label_on")

        self.layout_form.addWidget(self.label_on, 0, 0, 1, 1)

        self.layout_on = QVBoxLayout()
        self.layout_on.setObjectName(u"layout_on")
        self.layout_on.setContentsMargins(0, 0, 0, 0)

        self.layout_form.addLayout(self.layout_on, 0, 1, 1, 1)

        self.label_percent = QLabel(self.tab_progress)
        self.label_percent.setObjectName(u"label_percent")

        self.layout_form.addWidget(self.label_percent, 0, 2, 1, 1)

        self.edit_percent = QLineEdit(self.tab_progress)
        self.edit_percent.setObjectName(u"edit_percent")

        self.layout_form.addWidget(self.edit_percent, 0, 3, 1, 1)

        self.error_progress = QLabel(self.tab_progress)
        self.error_progress.setObjectName(u"error_progress")
        self.error_progress.setWordWrap(True)

        self.layout_form.addWidget(self.error_progress, 1, 0, 1, 4)

        self.label_result = QLabel(self.tab_progress)
        self.label_result.setObjectName(u"label_result")

        self.layout_form.addWidget(self.label_result, 2, 0, 1, 1)

        self.edit_result = QPlainTextEdit(self.tab_progress)
        self.edit_result.setObjectName(u"edit_result")
        self.edit_result.setTabChangesFocus(True)

        self.layout_form.addWidget(self.edit_result, 2, 1, 1, 3)

        self.label_difficulty = QLabel(self.tab_progress)
        self.label_difficulty.setObjectName(u"label_difficulty")

        self.layout_form.addWidget(self.label_difficulty, 3, 0, 1, 1)

        self.edit_difficulty = QPlainTextEdit(self.tab_progress)
        self.edit_difficulty.setObjectName(u"edit_difficulty")
        self.edit_difficulty.setTabChangesFocus(True)

        self.layout_form.addWidget(self.edit_difficulty, 3, 1, 1, 3)

        self.label_proposal = QLabel(self.tab_progress)
        self.label_proposal.setObjectName(u"label_proposal")

        self.layout_form.addWidget(self.label_proposal, 4, 0, 1, 1)

        self.edit_proposal = QPlainTextEdit(self.tab_progress)
        self.edit_proposal.setObjectName(u"edit_proposal")
        self.edit_proposal.setTabChangesFocus(True)

        self.layout_form.addWidget(self.edit_proposal, 4, 1, 1, 3)

        self.label_reporter = QLabel(self.tab_progress)
        self.label_reporter.setObjectName(u"label_reporter")

        self.layout_form.addWidget(self.label_reporter, 5, 0, 1, 1)

        self.edit_reporter = QLineEdit(self.tab_progress)
        self.edit_reporter.setObjectName(u"edit_reporter")

        self.layout_form.addWidget(self.edit_reporter, 5, 1, 1, 3)

        self.layout_form.setColumnStretch(1, 2)
        self.layout_form.setColumnStretch(3, 1)

        self.layout_progress.addLayout(self.layout_form)

        self.layout_write = QHBoxLayout()
        self.layout_write.setObjectName(u"layout_write")
        self.layout_write.setContentsMargins(0, 0, 0, 0)
        self.label_draft = QLabel(self.tab_progress)
        self.label_draft.setObjectName(u"label_draft")
        self.label_draft.setWordWrap(True)

        self.layout_write.addWidget(self.label_draft)

        self.button_write = QPushButton(self.tab_progress)
        self.button_write.setObjectName(u"button_write")

        self.layout_write.addWidget(self.button_write)

        self.layout_write.setStretch(0, 1)

        self.layout_progress.addLayout(self.layout_write)

        self.line_progress = QFrame(self.tab_progress)
        self.line_progress.setObjectName(u"line_progress")

        self.layout_progress.addWidget(self.line_progress)

        self.label_entries = QLabel(self.tab_progress)
        self.label_entries.setObjectName(u"label_entries")

        self.layout_progress.addWidget(self.label_entries)

        self.text_entries = QTextBrowser(self.tab_progress)
        self.text_entries.setObjectName(u"text_entries")
        self.text_entries.setFrameShape(QFrame.Shape.NoFrame)
        self.text_entries.setOpenLinks(False)

        self.layout_progress.addWidget(self.text_entries)

        self.layout_progress.setStretch(5, 1)
        self.tabs.addTab(self.tab_progress, "")
        self.tab_history = QWidget()
        self.tab_history.setObjectName(u"tab_history")
        self.layout_history = QVBoxLayout(self.tab_history)
        self.layout_history.setObjectName(u"layout_history")
        self.text_history = QTextBrowser(self.tab_history)
        self.text_history.setObjectName(u"text_history")
        self.text_history.setFrameShape(QFrame.Shape.NoFrame)
        self.text_history.setOpenLinks(False)

        self.layout_history.addWidget(self.text_history)

        self.tabs.addTab(self.tab_history, "")

        self.layout_editor.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.edit_title)
        self.label_content.setBuddy(self.edit_content)
        self.label_person.setBuddy(self.combo_person)
        self.label_phrase.setBuddy(self.edit_phrase)
        self.label_product.setBuddy(self.edit_product)
        self.label_percent.setBuddy(self.edit_percent)
        self.label_result.setBuddy(self.edit_result)
        self.label_difficulty.setBuddy(self.edit_difficulty)
        self.label_proposal.setBuddy(self.edit_proposal)
        self.label_reporter.setBuddy(self.edit_reporter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.edit_title)
        QWidget.setTabOrder(self.edit_title, self.edit_content)
        QWidget.setTabOrder(self.edit_content, self.combo_person)
        QWidget.setTabOrder(self.combo_person, self.edit_phrase)
        QWidget.setTabOrder(self.edit_phrase, self.edit_product)
        QWidget.setTabOrder(self.edit_product, self.edit_percent)
        QWidget.setTabOrder(self.edit_percent, self.edit_result)
        QWidget.setTabOrder(self.edit_result, self.edit_difficulty)
        QWidget.setTabOrder(self.edit_difficulty, self.edit_proposal)
        QWidget.setTabOrder(self.edit_proposal, self.edit_reporter)
        QWidget.setTabOrder(self.edit_reporter, self.button_write)
        QWidget.setTabOrder(self.button_write, self.text_entries)
        QWidget.setTabOrder(self.text_entries, self.text_history)

        self.retranslateUi(TaskEditor)

        QMetaObject.connectSlotsByName(TaskEditor)
    # setupUi

    def retranslateUi(self, TaskEditor):
        self.label_code.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"group", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Ph\u1ea7n c\u1ee7a nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.label_title.setText(QCoreApplication.translate("TaskEditor", u"&T\u00ean nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("TaskEditor", u"T\u00ean nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.error_title.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"error", None))
        self.label_content.setText(QCoreApplication.translate("TaskEditor", u"N\u1ed9i &dung", None))
#if QT_CONFIG(accessibility)
        self.edit_content.setAccessibleName(QCoreApplication.translate("TaskEditor", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.label_leads.setText(QCoreApplication.translate("TaskEditor", u"\u0110\u1ea7u m\u1ed1i tham m\u01b0u", None))
        self.label_coordinators.setText(QCoreApplication.translate("TaskEditor", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p", None))
        self.label_person.setText(QCoreApplication.translate("TaskEditor", u"N&g\u01b0\u1eddi ph\u1ee5 tr\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.combo_person.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Ng\u01b0\u1eddi ph\u1ee5 tr\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.label_phrase.setText(QCoreApplication.translate("TaskEditor", u"T&h\u1eddi gian th\u1ef1c hi\u1ec7n", None))
#if QT_CONFIG(accessibility)
        self.edit_phrase.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Th\u1eddi gian th\u1ef1c hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.edit_phrase.setPlaceholderText(QCoreApplication.translate("TaskEditor", u"V\u00ed d\u1ee5: Qu\u00fd II n\u0103m 2024; T\u1eeb Qu\u00fd I n\u0103m 2024; C\u1ea3 n\u0103m 2024", None))
        self.error_phrase.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"error", None))
        self.label_assumption.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"small", None))
        self.label_start.setText(QCoreApplication.translate("TaskEditor", u"Ng\u00e0y b\u1eaft \u0111\u1ea7&u", None))
        self.label_due.setText(QCoreApplication.translate("TaskEditor", u"H\u1ea1&n", None))
        self.error_days.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"error", None))
        self.label_product.setText(QCoreApplication.translate("TaskEditor", u"&S\u1ea3n ph\u1ea9m", None))
#if QT_CONFIG(accessibility)
        self.edit_product.setAccessibleName(QCoreApplication.translate("TaskEditor", u"S\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.label_subtasks.setText(QCoreApplication.translate("TaskEditor", u"Vi\u1ec7c con", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_facts), QCoreApplication.translate("TaskEditor", u"Th\u00f4ng tin", None))
        self.label_form.setText(QCoreApplication.translate("TaskEditor", u"Ghi ti\u1ebfn \u0111\u1ed9 m\u1edbi", None))
        self.label_form.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"group", None))
        self.label_on.setText(QCoreApplication.translate("TaskEditor", u"N&g\u00e0y", None))
        self.label_percent.setText(QCoreApplication.translate("TaskEditor", u"&Ti\u1ebfn \u0111\u1ed9 (%)", None))
#if QT_CONFIG(accessibility)
        self.edit_percent.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Ti\u1ebfn \u0111\u1ed9, ph\u1ea7n tr\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.edit_percent.setPlaceholderText(QCoreApplication.translate("TaskEditor", u"0 \u0111\u1ebfn 100", None))
        self.error_progress.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"error", None))
        self.label_result.setText(QCoreApplication.translate("TaskEditor", u"&K\u1ebft qu\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.edit_result.setAccessibleName(QCoreApplication.translate("TaskEditor", u"K\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.edit_result.setPlaceholderText(QCoreApplication.translate("TaskEditor", u"\u0110\u00e3 l\u00e0m \u0111\u01b0\u1ee3c g\u00ec", None))
        self.label_difficulty.setText(QCoreApplication.translate("TaskEditor", u"Kh&\u00f3 kh\u0103n", None))
#if QT_CONFIG(accessibility)
        self.edit_difficulty.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Kh\u00f3 kh\u0103n, v\u01b0\u1edbng m\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.label_proposal.setText(QCoreApplication.translate("TaskEditor", u"\u0110\u1ec1 &xu\u1ea5t", None))
#if QT_CONFIG(accessibility)
        self.edit_proposal.setAccessibleName(QCoreApplication.translate("TaskEditor", u"\u0110\u1ec1 xu\u1ea5t, ki\u1ebfn ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_reporter.setText(QCoreApplication.translate("TaskEditor", u"&Ng\u01b0\u1eddi b\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.edit_reporter.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Ng\u01b0\u1eddi b\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.edit_reporter.setPlaceholderText(QCoreApplication.translate("TaskEditor", u"Ai cho bi\u1ebft", None))
        self.label_draft.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"small", None))
        self.button_write.setText(QCoreApplication.translate("TaskEditor", u"&Ghi ti\u1ebfn \u0111\u1ed9", None))
#if QT_CONFIG(tooltip)
        self.button_write.setToolTip(QCoreApplication.translate("TaskEditor", u"Ghi ti\u1ebfn \u0111\u1ed9 (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.button_write.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Ghi ti\u1ebfn \u0111\u1ed9", None))
#endif // QT_CONFIG(accessibility)
        self.line_progress.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"rule", None))
        self.label_entries.setText(QCoreApplication.translate("TaskEditor", u"\u0110\u00e3 ghi", None))
        self.label_entries.setProperty(u"role", QCoreApplication.translate("TaskEditor", u"group", None))
#if QT_CONFIG(accessibility)
        self.text_entries.setAccessibleName(QCoreApplication.translate("TaskEditor", u"Ti\u1ebfn \u0111\u1ed9 \u0111\u00e3 ghi, m\u1edbi nh\u1ea5t \u1edf tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_progress), QCoreApplication.translate("TaskEditor", u"Ti\u1ebfn \u0111\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.text_history.setAccessibleName(QCoreApplication.translate("TaskEditor", u"L\u1ecbch s\u1eed thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_history), QCoreApplication.translate("TaskEditor", u"L\u1ecbch s\u1eed", None))
        pass
    # retranslateUi
