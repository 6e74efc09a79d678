# Compiled from forms/catalog_unit.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget,
)


class Ui_CatalogUnit(object):
    def setupUi(self, CatalogUnit):
        if not CatalogUnit.objectName():
            CatalogUnit.setObjectName(u"CatalogUnit")
        self.layout_panel = QVBoxLayout(CatalogUnit)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_name = QLabel(CatalogUnit)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.text_name = QPlainTextEdit(CatalogUnit)
        self.text_name.setObjectName(u"text_name")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text_name)

        self.error_name = QLabel(CatalogUnit)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_short = QLabel(CatalogUnit)
        self.label_short.setObjectName(u"label_short")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_short)

        self.edit_short = QLineEdit(CatalogUnit)
        self.edit_short.setObjectName(u"edit_short")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_short)

        self.error_short = QLabel(CatalogUnit)
        self.error_short.setObjectName(u"error_short")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_short)

        self.label_code = QLabel(CatalogUnit)
        self.label_code.setObjectName(u"label_code")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_code)

        self.edit_code = QLineEdit(CatalogUnit)
        self.edit_code.setObjectName(u"edit_code")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.edit_code)

        self.error_code = QLabel(CatalogUnit)
        self.error_code.setObjectName(u"error_code")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_code)

        self.label_kind = QLabel(CatalogUnit)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.combo_kind = QComboBox(CatalogUnit)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.combo_kind)

        self.label_from = QLabel(CatalogUnit)
        self.label_from.setObjectName(u"label_from")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_from)

        self.layout_from = QVBoxLayout()
        self.layout_from.setObjectName(u"layout_from")

        self.layout_fields.setLayout(7, QFormLayout.ItemRole.FieldRole, self.layout_from)

        self.error_from = QLabel(CatalogUnit)
        self.error_from.setObjectName(u"error_from")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_from)

        self.label_to = QLabel(CatalogUnit)
        self.label_to.setObjectName(u"label_to")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_to)

        self.layout_to = QVBoxLayout()
        self.layout_to.setObjectName(u"layout_to")

        self.layout_fields.setLayout(9, QFormLayout.ItemRole.FieldRole, self.layout_to)

        self.error_to = QLabel(CatalogUnit)
        self.error_to.setObjectName(u"error_to")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.error_to)

        self.label_successor = QLabel(CatalogUnit)
        self.label_successor.setObjectName(u"label_successor")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.label_successor)

        self.combo_successor = QComboBox(CatalogUnit)
        self.combo_successor.setObjectName(u"combo_successor")
        self.combo_successor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.combo_successor)

        self.label_aliases = QLabel(CatalogUnit)
        self.label_aliases.setObjectName(u"label_aliases")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_aliases)

        self.text_aliases = QPlainTextEdit(CatalogUnit)
        self.text_aliases.setObjectName(u"text_aliases")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.text_aliases)

        self.error_aliases = QLabel(CatalogUnit)
        self.error_aliases.setObjectName(u"error_aliases")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.error_aliases)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.text_name)
        self.label_short.setBuddy(self.edit_short)
        self.label_code.setBuddy(self.edit_code)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_successor.setBuddy(self.combo_successor)
        self.label_aliases.setBuddy(self.text_aliases)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_name, self.edit_short)
        QWidget.setTabOrder(self.edit_short, self.edit_code)
        QWidget.setTabOrder(self.edit_code, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.combo_successor)
        QWidget.setTabOrder(self.combo_successor, self.text_aliases)

        self.retranslateUi(CatalogUnit)

        QMetaObject.connectSlotsByName(CatalogUnit)
    # setupUi

    def retranslateUi(self, CatalogUnit):
        self.label_name.setText(QCoreApplication.translate("CatalogUnit", u"&T\u00ean \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.text_name.setAccessibleName(QCoreApplication.translate("CatalogUnit", u"T\u00ean \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_short.setText(QCoreApplication.translate("CatalogUnit", u"T\u00ean n&g\u1eafn", None))
#if QT_CONFIG(accessibility)
        self.edit_short.setAccessibleName(QCoreApplication.translate("CatalogUnit", u"T\u00ean ng\u1eafn", None))
#endif // QT_CONFIG(accessibility)
        self.label_code.setText(QCoreApplication.translate("CatalogUnit", u"&M\u00e3 trong k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.edit_code.setAccessibleName(QCoreApplication.translate("CatalogUnit", u"M\u00e3 trong k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_code.setPlaceholderText(QCoreApplication.translate("CatalogUnit", u"v\u00ed d\u1ee5 VP", None))
        self.label_kind.setText(QCoreApplication.translate("CatalogUnit", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("CatalogUnit", u"Lo\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_from.setText(QCoreApplication.translate("CatalogUnit", u"Hi\u1ec7u l\u1ef1c t\u1eeb", None))
        self.label_to.setText(QCoreApplication.translate("CatalogUnit", u"Hi\u1ec7u l\u1ef1c \u0111\u1ebfn", None))
        self.label_successor.setText(QCoreApplication.translate("CatalogUnit", u"\u0110\u01a1n v\u1ecb &k\u1ebf t\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.combo_successor.setAccessibleName(QCoreApplication.translate("CatalogUnit", u"\u0110\u01a1n v\u1ecb k\u1ebf t\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.label_aliases.setText(QCoreApplication.translate("CatalogUnit", u"C\u00e1ch vi\u1ebft &kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.text_aliases.setAccessibleName(QCoreApplication.translate("CatalogUnit", u"C\u00e1ch vi\u1ebft kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.text_aliases.setPlaceholderText(QCoreApplication.translate("CatalogUnit", u"m\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch vi\u1ebft g\u1eb7p trong v\u0103n b\u1ea3n", None))
        pass
    # retranslateUi
