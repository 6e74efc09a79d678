# Compiled from forms/catalog_duty.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_CatalogDuty(object):
    def setupUi(self, CatalogDuty):
        if not CatalogDuty.objectName():
            CatalogDuty.setObjectName(u"CatalogDuty")
        self.layout_panel = QVBoxLayout(CatalogDuty)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_reporter = QLabel(CatalogDuty)
        self.label_reporter.setObjectName(u"label_reporter")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_reporter)

        self.edit_reporter = QLineEdit(CatalogDuty)
        self.edit_reporter.setObjectName(u"edit_reporter")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_reporter)

        self.error_reporter = QLabel(CatalogDuty)
        self.error_reporter.setObjectName(u"error_reporter")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_reporter)

        self.label_receiver = QLabel(CatalogDuty)
        self.label_receiver.setObjectName(u"label_receiver")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_receiver)

        self.edit_receiver = QLineEdit(CatalogDuty)
        self.edit_receiver.setObjectName(u"edit_receiver")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_receiver)

        self.error_receiver = QLabel(CatalogDuty)
        self.error_receiver.setObjectName(u"error_receiver")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_receiver)

        self.label_through = QLabel(CatalogDuty)
        self.label_through.setObjectName(u"label_through")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_through)

        self.edit_through = QLineEdit(CatalogDuty)
        self.edit_through.setObjectName(u"edit_through")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.edit_through)

        self.error_through = QLabel(CatalogDuty)
        self.error_through.setObjectName(u"error_through")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_through)

        self.label_direction = QLabel(CatalogDuty)
        self.label_direction.setObjectName(u"label_direction")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_direction)

        self.combo_direction = QComboBox(CatalogDuty)
        self.combo_direction.setObjectName(u"combo_direction")
        self.combo_direction.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.combo_direction)

        self.label_recurrence = QLabel(CatalogDuty)
        self.label_recurrence.setObjectName(u"label_recurrence")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_recurrence)

        self.combo_recurrence = QComboBox(CatalogDuty)
        self.combo_recurrence.setObjectName(u"combo_recurrence")
        self.combo_recurrence.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.combo_recurrence)

        self.label_before = QLabel(CatalogDuty)
        self.label_before.setObjectName(u"label_before")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_before)

        self.edit_before = QLineEdit(CatalogDuty)
        self.edit_before.setObjectName(u"edit_before")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.edit_before)

        self.error_before = QLabel(CatalogDuty)
        self.error_before.setObjectName(u"error_before")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.error_before)

        self.label_cut_off = QLabel(CatalogDuty)
        self.label_cut_off.setObjectName(u"label_cut_off")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.label_cut_off)

        self.combo_cut_off = QComboBox(CatalogDuty)
        self.combo_cut_off.setObjectName(u"combo_cut_off")
        self.combo_cut_off.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.combo_cut_off)

        self.label_document = QLabel(CatalogDuty)
        self.label_document.setObjectName(u"label_document")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.label_document)

        self.combo_document = QComboBox(CatalogDuty)
        self.combo_document.setObjectName(u"combo_document")
        self.combo_document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.combo_document)

        self.label_phrase = QLabel(CatalogDuty)
        self.label_phrase.setObjectName(u"label_phrase")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_phrase)

        self.text_phrase = QPlainTextEdit(CatalogDuty)
        self.text_phrase.setObjectName(u"text_phrase")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.text_phrase)

        self.error_phrase = QLabel(CatalogDuty)
        self.error_phrase.setObjectName(u"error_phrase")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.error_phrase)

        self.check_active = QCheckBox(CatalogDuty)
        self.check_active.setObjectName(u"check_active")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.FieldRole, self.check_active)

        self.label_preview_title = QLabel(CatalogDuty)
        self.label_preview_title.setObjectName(u"label_preview_title")

        self.layout_fields.setWidget(15, QFormLayout.ItemRole.SpanningRole, self.label_preview_title)

        self.label_preview = QLabel(CatalogDuty)
        self.label_preview.setObjectName(u"label_preview")
        self.label_preview.setWordWrap(True)
        self.label_preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.SpanningRole, self.label_preview)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_reporter.setBuddy(self.edit_reporter)
        self.label_receiver.setBuddy(self.edit_receiver)
        self.label_through.setBuddy(self.edit_through)
        self.label_direction.setBuddy(self.combo_direction)
        self.label_recurrence.setBuddy(self.combo_recurrence)
        self.label_before.setBuddy(self.edit_before)
        self.label_cut_off.setBuddy(self.combo_cut_off)
        self.label_document.setBuddy(self.combo_document)
        self.label_phrase.setBuddy(self.text_phrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_reporter, self.edit_receiver)
        QWidget.setTabOrder(self.edit_receiver, self.edit_through)
        QWidget.setTabOrder(self.edit_through, self.combo_direction)
        QWidget.setTabOrder(self.combo_direction, self.combo_recurrence)
        QWidget.setTabOrder(self.combo_recurrence, self.edit_before)
        QWidget.setTabOrder(self.edit_before, self.combo_cut_off)
        QWidget.setTabOrder(self.combo_cut_off, self.combo_document)
        QWidget.setTabOrder(self.combo_document, self.text_phrase)
        QWidget.setTabOrder(self.text_phrase, self.check_active)

        self.retranslateUi(CatalogDuty)

        QMetaObject.connectSlotsByName(CatalogDuty)
    # setupUi

    def retranslateUi(self, CatalogDuty):
        self.label_reporter.setText(QCoreApplication.translate("CatalogDuty", u"&B\u00ean b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.edit_reporter.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"B\u00ean b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.edit_reporter.setPlaceholderText(QCoreApplication.translate("CatalogDuty", u"v\u00ed d\u1ee5 C\u00e1c ph\u00f2ng thu\u1ed9c S\u1edf", None))
        self.label_receiver.setText(QCoreApplication.translate("CatalogDuty", u"&N\u01a1i nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.edit_receiver.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"N\u01a1i nh\u1eadn b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.edit_receiver.setPlaceholderText(QCoreApplication.translate("CatalogDuty", u"v\u00ed d\u1ee5 UBND t\u1ec9nh", None))
        self.label_through.setText(QCoreApplication.translate("CatalogDuty", u"&Qua \u0111\u1ea7u m\u1ed1i", None))
#if QT_CONFIG(accessibility)
        self.edit_through.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"Qua \u0111\u1ea7u m\u1ed1i", None))
#endif // QT_CONFIG(accessibility)
        self.edit_through.setPlaceholderText(QCoreApplication.translate("CatalogDuty", u"v\u00ed d\u1ee5 V\u0103n ph\u00f2ng S\u1edf", None))
        self.label_direction.setText(QCoreApplication.translate("CatalogDuty", u"&Chi\u1ec1u b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.combo_direction.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"Chi\u1ec1u b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_recurrence.setText(QCoreApplication.translate("CatalogDuty", u"\u0110\u1ecbnh &k\u1ef3", None))
#if QT_CONFIG(accessibility)
        self.combo_recurrence.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"\u0110\u1ecbnh k\u1ef3", None))
#endif // QT_CONFIG(accessibility)
        self.label_before.setText(QCoreApplication.translate("CatalogDuty", u"T&r\u01b0\u1edbc ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.edit_before.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"Tr\u01b0\u1edbc ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.edit_before.setPlaceholderText(QCoreApplication.translate("CatalogDuty", u"v\u00ed d\u1ee5 15: ng\u00e0y cu\u1ed1i l\u00e0 14; 32: h\u1ebft th\u00e1ng", None))
        self.label_cut_off.setText(QCoreApplication.translate("CatalogDuty", u"&S\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.combo_cut_off.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"S\u1ed1 li\u1ec7u c\u1ee7a k\u1ef3 t\u00ednh \u0111\u1ebfn ng\u00e0y n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.label_document.setText(QCoreApplication.translate("CatalogDuty", u"&Lo\u1ea1i v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.combo_document.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_phrase.setText(QCoreApplication.translate("CatalogDuty", u"Ngu&y\u00ean v\u0103n", None))
#if QT_CONFIG(accessibility)
        self.text_phrase.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"Nguy\u00ean v\u0103n trong k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.check_active.setText(QCoreApplication.translate("CatalogDuty", u"\u0110&ang \u00e1p d\u1ee5ng", None))
#if QT_CONFIG(accessibility)
        self.check_active.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"\u0110ang \u00e1p d\u1ee5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_preview_title.setText(QCoreApplication.translate("CatalogDuty", u"Ba k\u1ef3 t\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.label_preview.setAccessibleName(QCoreApplication.translate("CatalogDuty", u"Ba k\u1ef3 t\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
