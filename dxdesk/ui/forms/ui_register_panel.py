# Compiled from forms/register_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_RegisterPanel(object):
    def setupUi(self, RegisterPanel):
        if not RegisterPanel.objectName():
            RegisterPanel.setObjectName(u"RegisterPanel")
        self.layout_panel = QVBoxLayout(RegisterPanel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_panel.setContentsMargins(0, 0, 0, 0)
        self.layout_head = QHBoxLayout()
        self.layout_head.setObjectName(u"layout_head")
        self.layout_head.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(RegisterPanel)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)

        self.layout_head.addWidget(self.label_title)

        self.layout_state = QHBoxLayout()
        self.layout_state.setObjectName(u"layout_state")
        self.layout_state.setContentsMargins(0, 0, 0, 0)

        self.layout_head.addLayout(self.layout_state)

        self.layout_head.setStretch(0, 1)

        self.layout_panel.addLayout(self.layout_head)

        self.label_facts = QLabel(RegisterPanel)
        self.label_facts.setObjectName(u"label_facts")
        self.label_facts.setWordWrap(True)

        self.layout_panel.addWidget(self.label_facts)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_open = QPushButton(RegisterPanel)
        self.button_open.setObjectName(u"button_open")

        self.layout_buttons.addWidget(self.button_open)

        self.button_edit = QPushButton(RegisterPanel)
        self.button_edit.setObjectName(u"button_edit")

        self.layout_buttons.addWidget(self.button_edit)

        self.button_delete = QPushButton(RegisterPanel)
        self.button_delete.setObjectName(u"button_delete")

        self.layout_buttons.addWidget(self.button_delete)

        self.spacer_buttons = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)


        self.layout_panel.addLayout(self.layout_buttons)

        self.scroll_panel = QScrollArea(RegisterPanel)
        self.scroll_panel.setObjectName(u"scroll_panel")
        self.scroll_panel.setWidgetResizable(True)
        self.scroll_panel.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_scrolled = QWidget()
        self.widget_scrolled.setObjectName(u"widget_scrolled")
        self.layout_scrolled = QVBoxLayout(self.widget_scrolled)
        self.layout_scrolled.setObjectName(u"layout_scrolled")
        self.layout_scrolled.setContentsMargins(0, 0, 0, 0)
        self.widget_columns = QWidget(self.widget_scrolled)
        self.widget_columns.setObjectName(u"widget_columns")
        self.layout_columns = QVBoxLayout(self.widget_columns)
        self.layout_columns.setObjectName(u"layout_columns")
        self.layout_columns.setContentsMargins(0, 0, 0, 0)
        self.group_recipients = QVBoxLayout()
        self.group_recipients.setObjectName(u"group_recipients")
        self.group_recipients.setContentsMargins(0, 0, 0, 0)
        self.label_recipients = QLabel(self.widget_columns)
        self.label_recipients.setObjectName(u"label_recipients")

        self.group_recipients.addWidget(self.label_recipients)

        self.edit_recipients = QPlainTextEdit(self.widget_columns)
        self.edit_recipients.setObjectName(u"edit_recipients")
        self.edit_recipients.setTabChangesFocus(True)

        self.group_recipients.addWidget(self.edit_recipients)


        self.layout_columns.addLayout(self.group_recipients)

        self.group_kept_by = QVBoxLayout()
        self.group_kept_by.setObjectName(u"group_kept_by")
        self.group_kept_by.setContentsMargins(0, 0, 0, 0)
        self.label_kept_by = QLabel(self.widget_columns)
        self.label_kept_by.setObjectName(u"label_kept_by")

        self.group_kept_by.addWidget(self.label_kept_by)

        self.edit_kept_by = QLineEdit(self.widget_columns)
        self.edit_kept_by.setObjectName(u"edit_kept_by")

        self.group_kept_by.addWidget(self.edit_kept_by)


        self.layout_columns.addLayout(self.group_kept_by)

        self.layout_pair = QHBoxLayout()
        self.layout_pair.setObjectName(u"layout_pair")
        self.layout_pair.setContentsMargins(0, 0, 0, 0)
        self.group_copies = QVBoxLayout()
        self.group_copies.setObjectName(u"group_copies")
        self.group_copies.setContentsMargins(0, 0, 0, 0)
        self.label_copies = QLabel(self.widget_columns)
        self.label_copies.setObjectName(u"label_copies")

        self.group_copies.addWidget(self.label_copies)

        self.edit_copies = QLineEdit(self.widget_columns)
        self.edit_copies.setObjectName(u"edit_copies")

        self.group_copies.addWidget(self.edit_copies)

        self.error_copies = QLabel(self.widget_columns)
        self.error_copies.setObjectName(u"error_copies")
        self.error_copies.setWordWrap(True)

        self.group_copies.addWidget(self.error_copies)


        self.layout_pair.addLayout(self.group_copies)

        self.group_handed_on = QVBoxLayout()
        self.group_handed_on.setObjectName(u"group_handed_on")
        self.group_handed_on.setContentsMargins(0, 0, 0, 0)
        self.label_handed_on = QLabel(self.widget_columns)
        self.label_handed_on.setObjectName(u"label_handed_on")

        self.group_handed_on.addWidget(self.label_handed_on)

        self.layout_handed_on = QVBoxLayout()
        self.layout_handed_on.setObjectName(u"layout_handed_on")
        self.layout_handed_on.setContentsMargins(0, 0, 0, 0)

        self.group_handed_on.addLayout(self.layout_handed_on)

        self.error_handed_on = QLabel(self.widget_columns)
        self.error_handed_on.setObjectName(u"error_handed_on")
        self.error_handed_on.setWordWrap(True)

        self.group_handed_on.addWidget(self.error_handed_on)


        self.layout_pair.addLayout(self.group_handed_on)

        self.layout_pair.setStretch(0, 1)
        self.layout_pair.setStretch(1, 2)

        self.layout_columns.addLayout(self.layout_pair)

        self.group_note = QVBoxLayout()
        self.group_note.setObjectName(u"group_note")
        self.group_note.setContentsMargins(0, 0, 0, 0)
        self.label_note = QLabel(self.widget_columns)
        self.label_note.setObjectName(u"label_note")

        self.group_note.addWidget(self.label_note)

        self.edit_note = QPlainTextEdit(self.widget_columns)
        self.edit_note.setObjectName(u"edit_note")
        self.edit_note.setTabChangesFocus(True)

        self.group_note.addWidget(self.edit_note)


        self.layout_columns.addLayout(self.group_note)


        self.layout_scrolled.addWidget(self.widget_columns)

        self.layout_links = QVBoxLayout()
        self.layout_links.setObjectName(u"layout_links")
        self.layout_links.setContentsMargins(0, 0, 0, 0)
        self.label_links = QLabel(self.widget_scrolled)
        self.label_links.setObjectName(u"label_links")

        self.layout_links.addWidget(self.label_links)

        self.label_no_links = QLabel(self.widget_scrolled)
        self.label_no_links.setObjectName(u"label_no_links")
        self.label_no_links.setWordWrap(True)

        self.layout_links.addWidget(self.label_no_links)

        self.list_links = QListWidget(self.widget_scrolled)
        self.list_links.setObjectName(u"list_links")

        self.layout_links.addWidget(self.list_links)

        self.layout_link = QHBoxLayout()
        self.layout_link.setObjectName(u"layout_link")
        self.layout_link.setContentsMargins(0, 0, 0, 0)
        self.combo_link_kind = QComboBox(self.widget_scrolled)
        self.combo_link_kind.setObjectName(u"combo_link_kind")
        self.combo_link_kind.setMinimumContentsLength(9)
        self.combo_link_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_link.addWidget(self.combo_link_kind)

        self.combo_link_record = QComboBox(self.widget_scrolled)
        self.combo_link_record.setObjectName(u"combo_link_record")
        self.combo_link_record.setMinimumContentsLength(12)
        self.combo_link_record.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_link.addWidget(self.combo_link_record)

        self.layout_link.setStretch(0, 1)
        self.layout_link.setStretch(1, 2)

        self.layout_links.addLayout(self.layout_link)

        self.error_link = QLabel(self.widget_scrolled)
        self.error_link.setObjectName(u"error_link")
        self.error_link.setWordWrap(True)

        self.layout_links.addWidget(self.error_link)

        self.layout_link_buttons = QHBoxLayout()
        self.layout_link_buttons.setObjectName(u"layout_link_buttons")
        self.layout_link_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_link = QPushButton(self.widget_scrolled)
        self.button_link.setObjectName(u"button_link")

        self.layout_link_buttons.addWidget(self.button_link)

        self.button_unlink = QPushButton(self.widget_scrolled)
        self.button_unlink.setObjectName(u"button_unlink")

        self.layout_link_buttons.addWidget(self.button_unlink)

        self.spacer_link = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_link_buttons.addItem(self.spacer_link)


        self.layout_links.addLayout(self.layout_link_buttons)


        self.layout_scrolled.addLayout(self.layout_links)

        self.spacer_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_scrolled.addItem(self.spacer_end)

        self.scroll_panel.setWidget(self.widget_scrolled)

        self.layout_panel.addWidget(self.scroll_panel)

        self.layout_panel.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.label_recipients.setBuddy(self.edit_recipients)
        self.label_kept_by.setBuddy(self.edit_kept_by)
        self.label_copies.setBuddy(self.edit_copies)
        self.label_note.setBuddy(self.edit_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_open, self.button_edit)
        QWidget.setTabOrder(self.button_edit, self.button_delete)
        QWidget.setTabOrder(self.button_delete, self.edit_recipients)
        QWidget.setTabOrder(self.edit_recipients, self.edit_kept_by)
        QWidget.setTabOrder(self.edit_kept_by, self.edit_copies)
        QWidget.setTabOrder(self.edit_copies, self.edit_note)
        QWidget.setTabOrder(self.edit_note, self.list_links)
        QWidget.setTabOrder(self.list_links, self.combo_link_kind)
        QWidget.setTabOrder(self.combo_link_kind, self.combo_link_record)
        QWidget.setTabOrder(self.combo_link_record, self.button_link)
        QWidget.setTabOrder(self.button_link, self.button_unlink)

        self.retranslateUi(RegisterPanel)

        QMetaObject.connectSlotsByName(RegisterPanel)
    # setupUi

    def retranslateUi(self, RegisterPanel):
        self.label_title.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"group", None))
        self.label_facts.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"secondary", None))
        self.button_open.setText(QCoreApplication.translate("RegisterPanel", u"&M\u1edf", None))
#if QT_CONFIG(accessibility)
        self.button_open.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"M\u1edf", None))
#endif // QT_CONFIG(accessibility)
        self.button_edit.setText(QCoreApplication.translate("RegisterPanel", u"S\u1eed&a\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_edit.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"S\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.button_delete.setText(QCoreApplication.translate("RegisterPanel", u"&X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.button_delete.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"X\u00f3a", None))
#endif // QT_CONFIG(accessibility)
        self.label_recipients.setText(QCoreApplication.translate("RegisterPanel", u"N\u01a1i nh\u1eadn &v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.edit_recipients.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"N\u01a1i nh\u1eadn v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_kept_by.setText(QCoreApplication.translate("RegisterPanel", u"\u0110\u01a1n v\u1ecb, ng\u01b0\u1eddi nh\u1eadn &b\u1ea3n l\u01b0u", None))
#if QT_CONFIG(accessibility)
        self.edit_kept_by.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"\u0110\u01a1n v\u1ecb, ng\u01b0\u1eddi nh\u1eadn b\u1ea3n l\u01b0u", None))
#endif // QT_CONFIG(accessibility)
        self.label_copies.setText(QCoreApplication.translate("RegisterPanel", u"&S\u1ed1 b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.edit_copies.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"S\u1ed1 l\u01b0\u1ee3ng b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.error_copies.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"error", None))
        self.label_handed_on.setText(QCoreApplication.translate("RegisterPanel", u"Ng\u00e0y &chuy\u1ec3n", None))
        self.error_handed_on.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"error", None))
        self.label_note.setText(QCoreApplication.translate("RegisterPanel", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_note.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.label_links.setText(QCoreApplication.translate("RegisterPanel", u"N\u1ed9i dung li\u00ean quan", None))
        self.label_links.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"group", None))
        self.label_no_links.setText(QCoreApplication.translate("RegisterPanel", u"Ch\u01b0a g\u1eafn v\u1edbi nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau, k\u1ef3 hay cu\u1ed9c h\u1ecdp n\u00e0o.", None))
        self.label_no_links.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"secondary", None))
#if QT_CONFIG(accessibility)
        self.list_links.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"N\u1ed9i dung li\u00ean quan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.list_links.setToolTip(QCoreApplication.translate("RegisterPanel", u"Nh\u1ea5p \u0111\u00fap ho\u1eb7c Enter \u0111\u1ec3 m\u1edf", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_link_kind.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"Lo\u1ea1i n\u1ed9i dung li\u00ean quan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_link_kind.setToolTip(QCoreApplication.translate("RegisterPanel", u"Lo\u1ea1i n\u1ed9i dung li\u00ean quan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_link_record.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"N\u1ed9i dung c\u1ea7n g\u1eafn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_link_record.setToolTip(QCoreApplication.translate("RegisterPanel", u"N\u1ed9i dung c\u1ea7n g\u1eafn", None))
#endif // QT_CONFIG(tooltip)
        self.error_link.setProperty(u"role", QCoreApplication.translate("RegisterPanel", u"error", None))
        self.button_link.setText(QCoreApplication.translate("RegisterPanel", u"&G\u1eafn", None))
#if QT_CONFIG(accessibility)
        self.button_link.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"G\u1eafn", None))
#endif // QT_CONFIG(accessibility)
        self.button_unlink.setText(QCoreApplication.translate("RegisterPanel", u"&B\u1ecf g\u1eafn", None))
#if QT_CONFIG(accessibility)
        self.button_unlink.setAccessibleName(QCoreApplication.translate("RegisterPanel", u"B\u1ecf g\u1eafn", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
