# Compiled from forms/catalog_group.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget,
)


class Ui_CatalogGroup(object):
    def setupUi(self, CatalogGroup):
        if not CatalogGroup.objectName():
            CatalogGroup.setObjectName(u"CatalogGroup")
        self.layout_panel = QVBoxLayout(CatalogGroup)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_name = QLabel(CatalogGroup)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.text_name = QPlainTextEdit(CatalogGroup)
        self.text_name.setObjectName(u"text_name")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text_name)

        self.error_name = QLabel(CatalogGroup)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_kinds = QLabel(CatalogGroup)
        self.label_kinds.setObjectName(u"label_kinds")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_kinds)

        self.layout_kinds = QVBoxLayout()
        self.layout_kinds.setObjectName(u"layout_kinds")

        self.layout_fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout_kinds)

        self.error_kinds = QLabel(CatalogGroup)
        self.error_kinds.setObjectName(u"error_kinds")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_kinds)

        self.label_member = QLabel(CatalogGroup)
        self.label_member.setObjectName(u"label_member")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_member)

        self.combo_member = QComboBox(CatalogGroup)
        self.combo_member.setObjectName(u"combo_member")
        self.combo_member.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.combo_member)

        self.label_members = QLabel(CatalogGroup)
        self.label_members.setObjectName(u"label_members")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_members)

        self.layout_members = QVBoxLayout()
        self.layout_members.setObjectName(u"layout_members")

        self.layout_fields.setLayout(5, QFormLayout.ItemRole.FieldRole, self.layout_members)

        self.error_members = QLabel(CatalogGroup)
        self.error_members.setObjectName(u"error_members")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.error_members)

        self.label_aliases = QLabel(CatalogGroup)
        self.label_aliases.setObjectName(u"label_aliases")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_aliases)

        self.text_aliases = QPlainTextEdit(CatalogGroup)
        self.text_aliases.setObjectName(u"text_aliases")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.text_aliases)

        self.error_aliases = QLabel(CatalogGroup)
        self.error_aliases.setObjectName(u"error_aliases")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_aliases)

        self.label_as_of = QLabel(CatalogGroup)
        self.label_as_of.setObjectName(u"label_as_of")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_as_of)

        self.layout_as_of = QVBoxLayout()
        self.layout_as_of.setObjectName(u"layout_as_of")

        self.layout_fields.setLayout(9, QFormLayout.ItemRole.FieldRole, self.layout_as_of)

        self.error_as_of = QLabel(CatalogGroup)
        self.error_as_of.setObjectName(u"error_as_of")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.error_as_of)

        self.label_expanded = QLabel(CatalogGroup)
        self.label_expanded.setObjectName(u"label_expanded")
        self.label_expanded.setWordWrap(True)

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.label_expanded)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.text_name)
        self.label_member.setBuddy(self.combo_member)
        self.label_aliases.setBuddy(self.text_aliases)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_name, self.combo_member)
        QWidget.setTabOrder(self.combo_member, self.text_aliases)

        self.retranslateUi(CatalogGroup)

        QMetaObject.connectSlotsByName(CatalogGroup)
    # setupUi

    def retranslateUi(self, CatalogGroup):
        self.label_name.setText(QCoreApplication.translate("CatalogGroup", u"&T\u00ean nh\u00f3m", None))
#if QT_CONFIG(accessibility)
        self.text_name.setAccessibleName(QCoreApplication.translate("CatalogGroup", u"T\u00ean nh\u00f3m", None))
#endif // QT_CONFIG(accessibility)
        self.label_kinds.setText(QCoreApplication.translate("CatalogGroup", u"G\u1ed3m m\u1ecdi", None))
        self.label_member.setText(QCoreApplication.translate("CatalogGroup", u"&Th\u00eam \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.combo_member.setAccessibleName(QCoreApplication.translate("CatalogGroup", u"Th\u00eam \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_members.setText(QCoreApplication.translate("CatalogGroup", u"\u0110\u01a1n v\u1ecb th\u00eam ri\u00eang", None))
        self.label_aliases.setText(QCoreApplication.translate("CatalogGroup", u"C\u00e1ch vi\u1ebft &kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.text_aliases.setAccessibleName(QCoreApplication.translate("CatalogGroup", u"C\u00e1ch vi\u1ebft kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.text_aliases.setPlaceholderText(QCoreApplication.translate("CatalogGroup", u"m\u1ed7i d\u00f2ng m\u1ed9t c\u00e1ch vi\u1ebft g\u1eb7p trong v\u0103n b\u1ea3n", None))
        self.label_as_of.setText(QCoreApplication.translate("CatalogGroup", u"T\u1ea1i ng\u00e0y", None))
        pass
    # retranslateUi
