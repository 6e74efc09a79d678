# Compiled from forms/catalog_person.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget,
)


class Ui_CatalogPerson(object):
    def setupUi(self, CatalogPerson):
        if not CatalogPerson.objectName():
            CatalogPerson.setObjectName(u"CatalogPerson")
        self.layout_panel = QVBoxLayout(CatalogPerson)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_title = QLabel(CatalogPerson)
        self.label_title.setObjectName(u"label_title")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.edit_title = QLineEdit(CatalogPerson)
        self.edit_title.setObjectName(u"edit_title")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_title)

        self.error_title = QLabel(CatalogPerson)
        self.error_title.setObjectName(u"error_title")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_title)

        self.label_name = QLabel(CatalogPerson)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.edit_name = QLineEdit(CatalogPerson)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_name)

        self.error_name = QLabel(CatalogPerson)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_unit = QLabel(CatalogPerson)
        self.label_unit.setObjectName(u"label_unit")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_unit)

        self.combo_unit = QComboBox(CatalogPerson)
        self.combo_unit.setObjectName(u"combo_unit")
        self.combo_unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.combo_unit)

        self.label_phone = QLabel(CatalogPerson)
        self.label_phone.setObjectName(u"label_phone")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_phone)

        self.edit_phone = QLineEdit(CatalogPerson)
        self.edit_phone.setObjectName(u"edit_phone")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.edit_phone)

        self.error_phone = QLabel(CatalogPerson)
        self.error_phone.setObjectName(u"error_phone")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.error_phone)

        self.label_email = QLabel(CatalogPerson)
        self.label_email.setObjectName(u"label_email")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_email)

        self.edit_email = QLineEdit(CatalogPerson)
        self.edit_email.setObjectName(u"edit_email")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.edit_email)

        self.error_email = QLabel(CatalogPerson)
        self.error_email.setObjectName(u"error_email")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_email)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.edit_title)
        self.label_name.setBuddy(self.edit_name)
        self.label_unit.setBuddy(self.combo_unit)
        self.label_phone.setBuddy(self.edit_phone)
        self.label_email.setBuddy(self.edit_email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_title, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.combo_unit)
        QWidget.setTabOrder(self.combo_unit, self.edit_phone)
        QWidget.setTabOrder(self.edit_phone, self.edit_email)

        self.retranslateUi(CatalogPerson)

        QMetaObject.connectSlotsByName(CatalogPerson)
    # setupUi

    def retranslateUi(self, CatalogPerson):
        self.label_title.setText(QCoreApplication.translate("CatalogPerson", u"&Ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("CatalogPerson", u"Ch\u1ee9c v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.edit_title.setPlaceholderText(QCoreApplication.translate("CatalogPerson", u"v\u00ed d\u1ee5 Ch\u00e1nh V\u0103n ph\u00f2ng", None))
        self.label_name.setText(QCoreApplication.translate("CatalogPerson", u"&H\u1ecd t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("CatalogPerson", u"H\u1ecd t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("CatalogPerson", u"\u0110\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.combo_unit.setAccessibleName(QCoreApplication.translate("CatalogPerson", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_phone.setText(QCoreApplication.translate("CatalogPerson", u"\u0110i\u1ec7n &tho\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.edit_phone.setAccessibleName(QCoreApplication.translate("CatalogPerson", u"\u0110i\u1ec7n tho\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_email.setText(QCoreApplication.translate("CatalogPerson", u"Th\u01b0 \u0111i\u1ec7n t&\u1eed", None))
#if QT_CONFIG(accessibility)
        self.edit_email.setAccessibleName(QCoreApplication.translate("CatalogPerson", u"Th\u01b0 \u0111i\u1ec7n t\u1eed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
