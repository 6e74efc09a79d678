# Compiled from forms/catalog_day.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget,
)


class Ui_CatalogDay(object):
    def setupUi(self, CatalogDay):
        if not CatalogDay.objectName():
            CatalogDay.setObjectName(u"CatalogDay")
        self.layout_panel = QVBoxLayout(CatalogDay)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_day = QLabel(CatalogDay)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setWordWrap(True)

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.label_day)

        self.label_kind = QLabel(CatalogDay)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.combo_kind = QComboBox(CatalogDay)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.combo_kind)

        self.label_name = QLabel(CatalogDay)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.edit_name = QLineEdit(CatalogDay)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_name)

        self.error_name = QLabel(CatalogDay)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.check_confirmed = QCheckBox(CatalogDay)
        self.check_confirmed.setObjectName(u"check_confirmed")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.check_confirmed)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_name.setBuddy(self.edit_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_kind, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.check_confirmed)

        self.retranslateUi(CatalogDay)

        QMetaObject.connectSlotsByName(CatalogDay)
    # setupUi

    def retranslateUi(self, CatalogDay):
        self.label_kind.setText(QCoreApplication.translate("CatalogDay", u"&Lo\u1ea1i ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("CatalogDay", u"Lo\u1ea1i ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.label_name.setText(QCoreApplication.translate("CatalogDay", u"&T\u00ean", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("CatalogDay", u"T\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.edit_name.setPlaceholderText(QCoreApplication.translate("CatalogDay", u"v\u00ed d\u1ee5 T\u1ebft Nguy\u00ean \u0111\u00e1n", None))
        self.check_confirmed.setText(QCoreApplication.translate("CatalogDay", u"\u0110\u00e3 c\u00f3 th\u00f4ng b\u00e1o &ch\u00ednh th\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.check_confirmed.setAccessibleName(QCoreApplication.translate("CatalogDay", u"\u0110\u00e3 c\u00f3 th\u00f4ng b\u00e1o ch\u00ednh th\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
