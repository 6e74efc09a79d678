# Compiled from forms/catalog_office.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget,
)


class Ui_CatalogOffice(object):
    def setupUi(self, CatalogOffice):
        if not CatalogOffice.objectName():
            CatalogOffice.setObjectName(u"CatalogOffice")
        self.layout_panel = QVBoxLayout(CatalogOffice)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_from = QLabel(CatalogOffice)
        self.label_from.setObjectName(u"label_from")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_from)

        self.layout_from = QVBoxLayout()
        self.layout_from.setObjectName(u"layout_from")

        self.layout_fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout_from)

        self.error_from = QLabel(CatalogOffice)
        self.error_from.setObjectName(u"error_from")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_from)

        self.label_parent = QLabel(CatalogOffice)
        self.label_parent.setObjectName(u"label_parent")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_parent)

        self.edit_parent = QLineEdit(CatalogOffice)
        self.edit_parent.setObjectName(u"edit_parent")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_parent)

        self.error_parent = QLabel(CatalogOffice)
        self.error_parent.setObjectName(u"error_parent")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_parent)

        self.label_name = QLabel(CatalogOffice)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.edit_name = QLineEdit(CatalogOffice)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.edit_name)

        self.error_name = QLabel(CatalogOffice)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_full_name = QLabel(CatalogOffice)
        self.label_full_name.setObjectName(u"label_full_name")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_full_name)

        self.edit_full_name = QLineEdit(CatalogOffice)
        self.edit_full_name.setObjectName(u"edit_full_name")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.edit_full_name)

        self.error_full_name = QLabel(CatalogOffice)
        self.error_full_name.setObjectName(u"error_full_name")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.error_full_name)

        self.label_short_name = QLabel(CatalogOffice)
        self.label_short_name.setObjectName(u"label_short_name")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_short_name)

        self.edit_short_name = QLineEdit(CatalogOffice)
        self.edit_short_name.setObjectName(u"edit_short_name")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.edit_short_name)

        self.error_short_name = QLabel(CatalogOffice)
        self.error_short_name.setObjectName(u"error_short_name")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.error_short_name)

        self.label_abbreviation = QLabel(CatalogOffice)
        self.label_abbreviation.setObjectName(u"label_abbreviation")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.label_abbreviation)

        self.edit_abbreviation = QLineEdit(CatalogOffice)
        self.edit_abbreviation.setObjectName(u"edit_abbreviation")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.edit_abbreviation)

        self.error_abbreviation = QLabel(CatalogOffice)
        self.error_abbreviation.setObjectName(u"error_abbreviation")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.error_abbreviation)

        self.label_place = QLabel(CatalogOffice)
        self.label_place.setObjectName(u"label_place")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.edit_place = QLineEdit(CatalogOffice)
        self.edit_place.setObjectName(u"edit_place")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.edit_place)

        self.error_place = QLabel(CatalogOffice)
        self.error_place.setObjectName(u"error_place")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.error_place)

        self.label_drafting_code = QLabel(CatalogOffice)
        self.label_drafting_code.setObjectName(u"label_drafting_code")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.LabelRole, self.label_drafting_code)

        self.edit_drafting_code = QLineEdit(CatalogOffice)
        self.edit_drafting_code.setObjectName(u"edit_drafting_code")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.FieldRole, self.edit_drafting_code)

        self.error_drafting_code = QLabel(CatalogOffice)
        self.error_drafting_code.setObjectName(u"error_drafting_code")

        self.layout_fields.setWidget(15, QFormLayout.ItemRole.FieldRole, self.error_drafting_code)

        self.label_superior = QLabel(CatalogOffice)
        self.label_superior.setObjectName(u"label_superior")

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.LabelRole, self.label_superior)

        self.edit_superior = QLineEdit(CatalogOffice)
        self.edit_superior.setObjectName(u"edit_superior")

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.FieldRole, self.edit_superior)

        self.error_superior = QLabel(CatalogOffice)
        self.error_superior.setObjectName(u"error_superior")

        self.layout_fields.setWidget(17, QFormLayout.ItemRole.FieldRole, self.error_superior)

        self.label_through = QLabel(CatalogOffice)
        self.label_through.setObjectName(u"label_through")

        self.layout_fields.setWidget(18, QFormLayout.ItemRole.LabelRole, self.label_through)

        self.edit_through = QLineEdit(CatalogOffice)
        self.edit_through.setObjectName(u"edit_through")

        self.layout_fields.setWidget(18, QFormLayout.ItemRole.FieldRole, self.edit_through)

        self.error_through = QLabel(CatalogOffice)
        self.error_through.setObjectName(u"error_through")

        self.layout_fields.setWidget(19, QFormLayout.ItemRole.FieldRole, self.error_through)

        self.label_signers = QLabel(CatalogOffice)
        self.label_signers.setObjectName(u"label_signers")

        self.layout_fields.setWidget(20, QFormLayout.ItemRole.LabelRole, self.label_signers)

        self.text_signers = QPlainTextEdit(CatalogOffice)
        self.text_signers.setObjectName(u"text_signers")

        self.layout_fields.setWidget(20, QFormLayout.ItemRole.FieldRole, self.text_signers)

        self.error_signers = QLabel(CatalogOffice)
        self.error_signers.setObjectName(u"error_signers")

        self.layout_fields.setWidget(21, QFormLayout.ItemRole.FieldRole, self.error_signers)

        self.label_recipients = QLabel(CatalogOffice)
        self.label_recipients.setObjectName(u"label_recipients")

        self.layout_fields.setWidget(22, QFormLayout.ItemRole.LabelRole, self.label_recipients)

        self.text_recipients = QPlainTextEdit(CatalogOffice)
        self.text_recipients.setObjectName(u"text_recipients")

        self.layout_fields.setWidget(22, QFormLayout.ItemRole.FieldRole, self.text_recipients)

        self.error_recipients = QLabel(CatalogOffice)
        self.error_recipients.setObjectName(u"error_recipients")

        self.layout_fields.setWidget(23, QFormLayout.ItemRole.FieldRole, self.error_recipients)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_parent.setBuddy(self.edit_parent)
        self.label_name.setBuddy(self.edit_name)
        self.label_full_name.setBuddy(self.edit_full_name)
        self.label_short_name.setBuddy(self.edit_short_name)
        self.label_abbreviation.setBuddy(self.edit_abbreviation)
        self.label_place.setBuddy(self.edit_place)
        self.label_drafting_code.setBuddy(self.edit_drafting_code)
        self.label_superior.setBuddy(self.edit_superior)
        self.label_through.setBuddy(self.edit_through)
        self.label_signers.setBuddy(self.text_signers)
        self.label_recipients.setBuddy(self.text_recipients)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_parent, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.edit_full_name)
        QWidget.setTabOrder(self.edit_full_name, self.edit_short_name)
        QWidget.setTabOrder(self.edit_short_name, self.edit_abbreviation)
        QWidget.setTabOrder(self.edit_abbreviation, self.edit_place)
        QWidget.setTabOrder(self.edit_place, self.edit_drafting_code)
        QWidget.setTabOrder(self.edit_drafting_code, self.edit_superior)
        QWidget.setTabOrder(self.edit_superior, self.edit_through)
        QWidget.setTabOrder(self.edit_through, self.text_signers)
        QWidget.setTabOrder(self.text_signers, self.text_recipients)

        self.retranslateUi(CatalogOffice)

        QMetaObject.connectSlotsByName(CatalogOffice)
    # setupUi

    def retranslateUi(self, CatalogOffice):
        self.label_from.setText(QCoreApplication.translate("CatalogOffice", u"D\u00f9ng t\u1eeb ng\u00e0y", None))
        self.label_parent.setText(QCoreApplication.translate("CatalogOffice", u"C\u01a1 &quan ch\u1ee7 qu\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.edit_parent.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"C\u01a1 quan ch\u1ee7 qu\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_name.setText(QCoreApplication.translate("CatalogOffice", u"&T\u00ean c\u01a1 quan", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"T\u00ean c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.label_full_name.setText(QCoreApplication.translate("CatalogOffice", u"T\u00ean trong &c\u00e2u", None))
#if QT_CONFIG(accessibility)
        self.edit_full_name.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"T\u00ean trong c\u00e2u", None))
#endif // QT_CONFIG(accessibility)
        self.label_short_name.setText(QCoreApplication.translate("CatalogOffice", u"T\u00ean n&g\u1eafn", None))
#if QT_CONFIG(accessibility)
        self.edit_short_name.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"T\u00ean ng\u1eafn", None))
#endif // QT_CONFIG(accessibility)
        self.label_abbreviation.setText(QCoreApplication.translate("CatalogOffice", u"Ch\u1eef &vi\u1ebft t\u1eaft", None))
#if QT_CONFIG(accessibility)
        self.edit_abbreviation.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"Ch\u1eef vi\u1ebft t\u1eaft", None))
#endif // QT_CONFIG(accessibility)
        self.edit_abbreviation.setPlaceholderText(QCoreApplication.translate("CatalogOffice", u"trong k\u00fd hi\u1ec7u, v\u00ed d\u1ee5 SGD\u0110T", None))
        self.label_place.setText(QCoreApplication.translate("CatalogOffice", u"\u0110\u1ecb&a danh", None))
#if QT_CONFIG(accessibility)
        self.edit_place.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"\u0110\u1ecba danh", None))
#endif // QT_CONFIG(accessibility)
        self.label_drafting_code.setText(QCoreApplication.translate("CatalogOffice", u"M\u00e3 \u0111\u01a1n v\u1ecb &so\u1ea1n th\u1ea3o", None))
#if QT_CONFIG(accessibility)
        self.edit_drafting_code.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"M\u00e3 \u0111\u01a1n v\u1ecb so\u1ea1n th\u1ea3o", None))
#endif // QT_CONFIG(accessibility)
        self.edit_drafting_code.setPlaceholderText(QCoreApplication.translate("CatalogOffice", u"v\u00ed d\u1ee5 VP", None))
        self.label_superior.setText(QCoreApplication.translate("CatalogOffice", u"&B\u00e1o c\u00e1o l\u00ean", None))
#if QT_CONFIG(accessibility)
        self.edit_superior.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"B\u00e1o c\u00e1o l\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_through.setText(QCoreApplication.translate("CatalogOffice", u"&Qua", None))
#if QT_CONFIG(accessibility)
        self.edit_through.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"Qua", None))
#endif // QT_CONFIG(accessibility)
        self.label_signers.setText(QCoreApplication.translate("CatalogOffice", u"C\u00e1ch &k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.text_signers.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"C\u00e1ch k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.text_signers.setPlaceholderText(QCoreApplication.translate("CatalogOffice", u"m\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch k\u00fd, v\u00ed d\u1ee5: KT. GI\u00c1M \u0110\u1ed0C / PH\u00d3 GI\u00c1M \u0110\u1ed0C - H\u1ecd t\u00ean", None))
        self.label_recipients.setText(QCoreApplication.translate("CatalogOffice", u"&N\u01a1i nh\u1eadn b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.text_recipients.setAccessibleName(QCoreApplication.translate("CatalogOffice", u"N\u01a1i nh\u1eadn b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.text_recipients.setPlaceholderText(QCoreApplication.translate("CatalogOffice", u"m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i nh\u1eadn", None))
        pass
    # retranslateUi
