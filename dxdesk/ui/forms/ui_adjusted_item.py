# Compiled from forms/adjusted_item.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_AdjustedItem(object):
    def setupUi(self, AdjustedItem):
        if not AdjustedItem.objectName():
            AdjustedItem.setObjectName(u"AdjustedItem")
        self.layout_panel = QVBoxLayout(AdjustedItem)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_head = QLabel(AdjustedItem)
        self.label_head.setObjectName(u"label_head")
        self.label_head.setWordWrap(True)
        self.label_head.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_panel.addWidget(self.label_head)

        self.label_before = QLabel(AdjustedItem)
        self.label_before.setObjectName(u"label_before")
        self.label_before.setWordWrap(True)
        self.label_before.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_panel.addWidget(self.label_before)

        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_reason = QLabel(AdjustedItem)
        self.label_reason.setObjectName(u"label_reason")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_reason)

        self.text_reason = QPlainTextEdit(AdjustedItem)
        self.text_reason.setObjectName(u"text_reason")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text_reason)

        self.error_reason = QLabel(AdjustedItem)
        self.error_reason.setObjectName(u"error_reason")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_reason)

        self.label_code = QLabel(AdjustedItem)
        self.label_code.setObjectName(u"label_code")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_code)

        self.edit_code = QLineEdit(AdjustedItem)
        self.edit_code.setObjectName(u"edit_code")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_code)

        self.error_code = QLabel(AdjustedItem)
        self.error_code.setObjectName(u"error_code")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_code)

        self.label_section = QLabel(AdjustedItem)
        self.label_section.setObjectName(u"label_section")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_section)

        self.edit_section = QLineEdit(AdjustedItem)
        self.edit_section.setObjectName(u"edit_section")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.edit_section)

        self.error_section = QLabel(AdjustedItem)
        self.error_section.setObjectName(u"error_section")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_section)

        self.label_title = QLabel(AdjustedItem)
        self.label_title.setObjectName(u"label_title")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.text_title = QPlainTextEdit(AdjustedItem)
        self.text_title.setObjectName(u"text_title")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.text_title)

        self.error_title = QLabel(AdjustedItem)
        self.error_title.setObjectName(u"error_title")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.error_title)

        self.label_targets = QLabel(AdjustedItem)
        self.label_targets.setObjectName(u"label_targets")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_targets)

        self.edit_targets = QLineEdit(AdjustedItem)
        self.edit_targets.setObjectName(u"edit_targets")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.edit_targets)

        self.error_targets = QLabel(AdjustedItem)
        self.error_targets.setObjectName(u"error_targets")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.error_targets)

        self.label_content = QLabel(AdjustedItem)
        self.label_content.setObjectName(u"label_content")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.label_content)

        self.text_content = QPlainTextEdit(AdjustedItem)
        self.text_content.setObjectName(u"text_content")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.text_content)

        self.error_content = QLabel(AdjustedItem)
        self.error_content.setObjectName(u"error_content")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.error_content)

        self.label_leads = QLabel(AdjustedItem)
        self.label_leads.setObjectName(u"label_leads")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_leads)

        self.layout_leads = QVBoxLayout()
        self.layout_leads.setObjectName(u"layout_leads")

        self.layout_fields.setLayout(12, QFormLayout.ItemRole.FieldRole, self.layout_leads)

        self.error_leads = QLabel(AdjustedItem)
        self.error_leads.setObjectName(u"error_leads")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.error_leads)

        self.label_coordinators = QLabel(AdjustedItem)
        self.label_coordinators.setObjectName(u"label_coordinators")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.LabelRole, self.label_coordinators)

        self.layout_coordinators = QVBoxLayout()
        self.layout_coordinators.setObjectName(u"layout_coordinators")

        self.layout_fields.setLayout(14, QFormLayout.ItemRole.FieldRole, self.layout_coordinators)

        self.error_coordinators = QLabel(AdjustedItem)
        self.error_coordinators.setObjectName(u"error_coordinators")

        self.layout_fields.setWidget(15, QFormLayout.ItemRole.FieldRole, self.error_coordinators)

        self.label_time = QLabel(AdjustedItem)
        self.label_time.setObjectName(u"label_time")

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.LabelRole, self.label_time)

        self.edit_time = QLineEdit(AdjustedItem)
        self.edit_time.setObjectName(u"edit_time")

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.FieldRole, self.edit_time)

        self.error_time = QLabel(AdjustedItem)
        self.error_time.setObjectName(u"error_time")

        self.layout_fields.setWidget(17, QFormLayout.ItemRole.FieldRole, self.error_time)

        self.label_due = QLabel(AdjustedItem)
        self.label_due.setObjectName(u"label_due")

        self.layout_fields.setWidget(18, QFormLayout.ItemRole.LabelRole, self.label_due)

        self.layout_due = QVBoxLayout()
        self.layout_due.setObjectName(u"layout_due")

        self.layout_fields.setLayout(18, QFormLayout.ItemRole.FieldRole, self.layout_due)

        self.error_due = QLabel(AdjustedItem)
        self.error_due.setObjectName(u"error_due")

        self.layout_fields.setWidget(19, QFormLayout.ItemRole.FieldRole, self.error_due)

        self.label_product = QLabel(AdjustedItem)
        self.label_product.setObjectName(u"label_product")

        self.layout_fields.setWidget(20, QFormLayout.ItemRole.LabelRole, self.label_product)

        self.edit_product = QLineEdit(AdjustedItem)
        self.edit_product.setObjectName(u"edit_product")

        self.layout_fields.setWidget(20, QFormLayout.ItemRole.FieldRole, self.edit_product)

        self.error_product = QLabel(AdjustedItem)
        self.error_product.setObjectName(u"error_product")

        self.layout_fields.setWidget(21, QFormLayout.ItemRole.FieldRole, self.error_product)


        self.layout_panel.addLayout(self.layout_fields)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.button_open = QPushButton(AdjustedItem)
        self.button_open.setObjectName(u"button_open")

        self.layout_buttons.addWidget(self.button_open)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)


        self.layout_panel.addLayout(self.layout_buttons)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_reason.setBuddy(self.text_reason)
        self.label_code.setBuddy(self.edit_code)
        self.label_section.setBuddy(self.edit_section)
        self.label_title.setBuddy(self.text_title)
        self.label_targets.setBuddy(self.edit_targets)
        self.label_content.setBuddy(self.text_content)
        self.label_time.setBuddy(self.edit_time)
        self.label_product.setBuddy(self.edit_product)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_reason, self.edit_code)
        QWidget.setTabOrder(self.edit_code, self.edit_section)
        QWidget.setTabOrder(self.edit_section, self.text_title)
        QWidget.setTabOrder(self.text_title, self.edit_targets)
        QWidget.setTabOrder(self.edit_targets, self.text_content)
        QWidget.setTabOrder(self.text_content, self.edit_time)
        QWidget.setTabOrder(self.edit_time, self.edit_product)

        self.retranslateUi(AdjustedItem)

        QMetaObject.connectSlotsByName(AdjustedItem)
    # setupUi

    def retranslateUi(self, AdjustedItem):
        self.label_reason.setText(QCoreApplication.translate("AdjustedItem", u"&L\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.text_reason.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"L\u00fd do", None))
#endif // QT_CONFIG(accessibility)
        self.text_reason.setPlaceholderText(QCoreApplication.translate("AdjustedItem", u"v\u00ec sao \u0111i\u1ec1u ch\u1ec9nh", None))
        self.label_code.setText(QCoreApplication.translate("AdjustedItem", u"&S\u1ed1 th\u1ee9 t\u1ef1", None))
#if QT_CONFIG(accessibility)
        self.edit_code.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"S\u1ed1 th\u1ee9 t\u1ef1", None))
#endif // QT_CONFIG(accessibility)
        self.label_section.setText(QCoreApplication.translate("AdjustedItem", u"\u0110\u1ec1 &m\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.edit_section.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"\u0110\u1ec1 m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.label_title.setText(QCoreApplication.translate("AdjustedItem", u"&T\u00ean, n\u1ed9i dung ch\u1ec9 ti\u00eau", None))
#if QT_CONFIG(accessibility)
        self.text_title.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"T\u00ean, n\u1ed9i dung ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.label_targets.setText(QCoreApplication.translate("AdjustedItem", u"M\u1ee9c ph\u1ea5n \u0111\u1ea5&u", None))
#if QT_CONFIG(accessibility)
        self.edit_targets.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"M\u1ee9c ph\u1ea5n \u0111\u1ea5u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_targets.setPlaceholderText(QCoreApplication.translate("AdjustedItem", u"c\u00e1c m\u1ee9c c\u00e1ch nhau b\u1eb1ng d\u1ea5u ;", None))
        self.label_content.setText(QCoreApplication.translate("AdjustedItem", u"&N\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.text_content.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.label_leads.setText(QCoreApplication.translate("AdjustedItem", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
        self.label_coordinators.setText(QCoreApplication.translate("AdjustedItem", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p", None))
        self.label_time.setText(QCoreApplication.translate("AdjustedItem", u"Th\u1eddi &gian", None))
#if QT_CONFIG(accessibility)
        self.edit_time.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"Th\u1eddi gian", None))
#endif // QT_CONFIG(accessibility)
        self.edit_time.setPlaceholderText(QCoreApplication.translate("AdjustedItem", u"v\u00ed d\u1ee5 Qu\u00fd III n\u0103m 2024", None))
        self.label_due.setText(QCoreApplication.translate("AdjustedItem", u"H\u1ea1n", None))
        self.label_product.setText(QCoreApplication.translate("AdjustedItem", u"S\u1ea3&n ph\u1ea9m", None))
#if QT_CONFIG(accessibility)
        self.edit_product.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"S\u1ea3n ph\u1ea9m", None))
#endif // QT_CONFIG(accessibility)
        self.button_open.setText(QCoreApplication.translate("AdjustedItem", u"M\u1edf trong k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.button_open.setAccessibleName(QCoreApplication.translate("AdjustedItem", u"M\u1edf trong k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
