# Compiled from forms/catalog_layout.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout,
)


class Ui_CatalogLayout(object):
    def setupUi(self, CatalogLayout):
        if not CatalogLayout.objectName():
            CatalogLayout.setObjectName(u"CatalogLayout")
        self.layout_form = QVBoxLayout(CatalogLayout)
        self.layout_form.setObjectName(u"layout_form")
        self.label_choice = QLabel(CatalogLayout)
        self.label_choice.setObjectName(u"label_choice")

        self.layout_form.addWidget(self.label_choice)

        self.layout_preset = QHBoxLayout()
        self.layout_preset.setObjectName(u"layout_preset")
        self.label_preset = QLabel(CatalogLayout)
        self.label_preset.setObjectName(u"label_preset")

        self.layout_preset.addWidget(self.label_preset)

        self.combo_preset = QComboBox(CatalogLayout)
        self.combo_preset.setObjectName(u"combo_preset")
        self.combo_preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_preset.setMinimumContentsLength(40)

        self.layout_preset.addWidget(self.combo_preset)

        self.layout_preset.setStretch(1, 1)

        self.layout_form.addLayout(self.layout_preset)

        self.layout_margins = QHBoxLayout()
        self.layout_margins.setObjectName(u"layout_margins")
        self.grid_margins = QGridLayout()
        self.grid_margins.setObjectName(u"grid_margins")
        self.label_top = QLabel(CatalogLayout)
        self.label_top.setObjectName(u"label_top")

        self.grid_margins.addWidget(self.label_top, 0, 0, 1, 1)

        self.edit_top = QLineEdit(CatalogLayout)
        self.edit_top.setObjectName(u"edit_top")

        self.grid_margins.addWidget(self.edit_top, 0, 1, 1, 1)

        self.error_top = QLabel(CatalogLayout)
        self.error_top.setObjectName(u"error_top")

        self.grid_margins.addWidget(self.error_top, 1, 0, 1, 2)

        self.label_bottom = QLabel(CatalogLayout)
        self.label_bottom.setObjectName(u"label_bottom")

        self.grid_margins.addWidget(self.label_bottom, 0, 2, 1, 1)

        self.edit_bottom = QLineEdit(CatalogLayout)
        self.edit_bottom.setObjectName(u"edit_bottom")

        self.grid_margins.addWidget(self.edit_bottom, 0, 3, 1, 1)

        self.error_bottom = QLabel(CatalogLayout)
        self.error_bottom.setObjectName(u"error_bottom")

        self.grid_margins.addWidget(self.error_bottom, 1, 2, 1, 2)

        self.label_left = QLabel(CatalogLayout)
        self.label_left.setObjectName(u"label_left")

        self.grid_margins.addWidget(self.label_left, 0, 4, 1, 1)

        self.edit_left = QLineEdit(CatalogLayout)
        self.edit_left.setObjectName(u"edit_left")

        self.grid_margins.addWidget(self.edit_left, 0, 5, 1, 1)

        self.error_left = QLabel(CatalogLayout)
        self.error_left.setObjectName(u"error_left")

        self.grid_margins.addWidget(self.error_left, 1, 4, 1, 2)

        self.label_right = QLabel(CatalogLayout)
        self.label_right.setObjectName(u"label_right")

        self.grid_margins.addWidget(self.label_right, 0, 6, 1, 1)

        self.edit_right = QLineEdit(CatalogLayout)
        self.edit_right.setObjectName(u"edit_right")

        self.grid_margins.addWidget(self.edit_right, 0, 7, 1, 1)

        self.error_right = QLabel(CatalogLayout)
        self.error_right.setObjectName(u"error_right")

        self.grid_margins.addWidget(self.error_right, 1, 6, 1, 2)


        self.layout_margins.addLayout(self.grid_margins)

        self.spacer_margins = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_margins.addItem(self.spacer_margins)

        self.layout_margins.setStretch(1, 1)

        self.layout_form.addLayout(self.layout_margins)

        self.label_note = QLabel(CatalogLayout)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setWordWrap(True)

        self.layout_form.addWidget(self.label_note)

        self.layout_head = QHBoxLayout()
        self.layout_head.setObjectName(u"layout_head")
        self.label_rules = QLabel(CatalogLayout)
        self.label_rules.setObjectName(u"label_rules")

        self.layout_head.addWidget(self.label_rules)

        self.edit_filter = QLineEdit(CatalogLayout)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_head.addWidget(self.edit_filter)

        self.layout_head.setStretch(1, 1)

        self.layout_form.addLayout(self.layout_head)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")

        self.layout_form.addLayout(self.layout_table)

        self.layout_form.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.label_preset.setBuddy(self.combo_preset)
        self.label_top.setBuddy(self.edit_top)
        self.label_bottom.setBuddy(self.edit_bottom)
        self.label_left.setBuddy(self.edit_left)
        self.label_right.setBuddy(self.edit_right)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CatalogLayout)

        QMetaObject.connectSlotsByName(CatalogLayout)
    # setupUi

    def retranslateUi(self, CatalogLayout):
        self.label_choice.setText(QCoreApplication.translate("CatalogLayout", u"C\u1ee1 ch\u1eef v\u00e0 l\u1ec1 c\u1ee7a v\u0103n b\u1ea3n", None))
        self.label_preset.setText(QCoreApplication.translate("CatalogLayout", u"B\u1ed9 &c\u1ee1 ch\u1eef", None))
#if QT_CONFIG(accessibility)
        self.combo_preset.setAccessibleName(QCoreApplication.translate("CatalogLayout", u"B\u1ed9 c\u1ee1 ch\u1eef c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_top.setText(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 &tr\u00ean (mm)", None))
#if QT_CONFIG(accessibility)
        self.edit_top.setAccessibleName(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 tr\u00ean, mi-li-m\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.label_bottom.setText(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 &d\u01b0\u1edbi (mm)", None))
#if QT_CONFIG(accessibility)
        self.edit_bottom.setAccessibleName(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 d\u01b0\u1edbi, mi-li-m\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.label_left.setText(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 t&r\u00e1i (mm)", None))
#if QT_CONFIG(accessibility)
        self.edit_left.setAccessibleName(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 tr\u00e1i, mi-li-m\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.label_right.setText(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 &ph\u1ea3i (mm)", None))
#if QT_CONFIG(accessibility)
        self.edit_right.setAccessibleName(QCoreApplication.translate("CatalogLayout", u"L\u1ec1 ph\u1ea3i, mi-li-m\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.label_note.setText(QCoreApplication.translate("CatalogLayout", u"\u00c1p d\u1ee5ng cho v\u0103n b\u1ea3n l\u1eadp t\u1eeb nay. D\u1ef1 th\u1ea3o \u0111\u00e3 gi\u1eef s\u1ebd b\u00e1o l\u00e0 \u0111\u00e3 thay \u0111\u1ed5i tr\u01b0\u1edbc khi g\u1eedi; v\u0103n b\u1ea3n \u0111\u00e3 g\u1eedi gi\u1eef nguy\u00ean.", None))
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("CatalogLayout", u"L\u1ecdc quy t\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("CatalogLayout", u"L\u1ecdc (Ctrl+F), g\u00f5 kh\u00f4ng d\u1ea5u c\u0169ng \u0111\u01b0\u1ee3c", None))
        pass
    # retranslateUi
