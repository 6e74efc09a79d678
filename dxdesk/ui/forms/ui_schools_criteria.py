# Compiled from forms/schools_criteria.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_SchoolsCriteria(object):
    def setupUi(self, SchoolsCriteria):
        if not SchoolsCriteria.objectName():
            SchoolsCriteria.setObjectName(u"SchoolsCriteria")
        self.layout_tab = QVBoxLayout(SchoolsCriteria)
        self.layout_tab.setObjectName(u"layout_tab")
        self.layout_tab.setContentsMargins(0, 0, 0, 0)
        self.stack_tab = QStackedWidget(SchoolsCriteria)
        self.stack_tab.setObjectName(u"stack_tab")
        self.page_rows = QWidget()
        self.page_rows.setObjectName(u"page_rows")
        self.layout_rows_page = QVBoxLayout(self.page_rows)
        self.layout_rows_page.setObjectName(u"layout_rows_page")
        self.layout_rows_page.setContentsMargins(0, 0, 0, 0)
        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.layout_choice.setContentsMargins(0, 0, 0, 0)
        self.label_set = QLabel(self.page_rows)
        self.label_set.setObjectName(u"label_set")

        self.layout_choice.addWidget(self.label_set)

        self.combo_set = QComboBox(self.page_rows)
        self.combo_set.setObjectName(u"combo_set")
        self.combo_set.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_set.setMinimumContentsLength(30)

        self.layout_choice.addWidget(self.combo_set)

        self.spacer_choice = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choice.addItem(self.spacer_choice)

        self.button_confirm = QPushButton(self.page_rows)
        self.button_confirm.setObjectName(u"button_confirm")

        self.layout_choice.addWidget(self.button_confirm)

        self.button_unconfirm = QPushButton(self.page_rows)
        self.button_unconfirm.setObjectName(u"button_unconfirm")

        self.layout_choice.addWidget(self.button_unconfirm)

        self.button_drop = QPushButton(self.page_rows)
        self.button_drop.setObjectName(u"button_drop")

        self.layout_choice.addWidget(self.button_drop)

        self.layout_choice.setStretch(1, 2)
        self.layout_choice.setStretch(2, 1)

        self.layout_rows_page.addLayout(self.layout_choice)

        self.splitter_criteria = QSplitter(self.page_rows)
        self.splitter_criteria.setObjectName(u"splitter_criteria")
        self.splitter_criteria.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_criteria.setChildrenCollapsible(False)
        self.widget_rows = QWidget(self.splitter_criteria)
        self.widget_rows.setObjectName(u"widget_rows")
        self.layout_rows = QVBoxLayout(self.widget_rows)
        self.layout_rows.setObjectName(u"layout_rows")
        self.layout_rows.setContentsMargins(0, 0, 0, 0)
        self.splitter_criteria.addWidget(self.widget_rows)
        self.scroll_panel = QScrollArea(self.splitter_criteria)
        self.scroll_panel.setObjectName(u"scroll_panel")
        self.scroll_panel.setWidgetResizable(True)
        self.scroll_panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widget_panel = QWidget()
        self.widget_panel.setObjectName(u"widget_panel")
        self.layout_panel = QVBoxLayout(self.widget_panel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_sums_title = QLabel(self.widget_panel)
        self.label_sums_title.setObjectName(u"label_sums_title")

        self.layout_panel.addWidget(self.label_sums_title)

        self.label_sums = QLabel(self.widget_panel)
        self.label_sums.setObjectName(u"label_sums")
        self.label_sums.setWordWrap(True)

        self.layout_panel.addWidget(self.label_sums)

        self.label_confirmed = QLabel(self.widget_panel)
        self.label_confirmed.setObjectName(u"label_confirmed")
        self.label_confirmed.setWordWrap(True)

        self.layout_panel.addWidget(self.label_confirmed)

        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_code = QLabel(self.widget_panel)
        self.label_code.setObjectName(u"label_code")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_code)

        self.edit_code = QLineEdit(self.widget_panel)
        self.edit_code.setObjectName(u"edit_code")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_code)

        self.error_code = QLabel(self.widget_panel)
        self.error_code.setObjectName(u"error_code")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_code)

        self.label_name = QLabel(self.widget_panel)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.text_name = QPlainTextEdit(self.widget_panel)
        self.text_name.setObjectName(u"text_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text_name)

        self.error_name = QLabel(self.widget_panel)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_document = QLabel(self.widget_panel)
        self.label_document.setObjectName(u"label_document")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_document)

        self.text_document = QPlainTextEdit(self.widget_panel)
        self.text_document.setObjectName(u"text_document")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.text_document)

        self.label_from = QLabel(self.widget_panel)
        self.label_from.setObjectName(u"label_from")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_from)

        self.layout_from = QVBoxLayout()
        self.layout_from.setObjectName(u"layout_from")
        self.layout_from.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(5, QFormLayout.ItemRole.FieldRole, self.layout_from)

        self.error_from = QLabel(self.widget_panel)
        self.error_from.setObjectName(u"error_from")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.error_from)

        self.label_missing = QLabel(self.widget_panel)
        self.label_missing.setObjectName(u"label_missing")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_missing)

        self.combo_missing = QComboBox(self.widget_panel)
        self.combo_missing.setObjectName(u"combo_missing")
        self.combo_missing.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.combo_missing)

        self.label_basis = QLabel(self.widget_panel)
        self.label_basis.setObjectName(u"label_basis")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_basis)

        self.combo_basis = QComboBox(self.widget_panel)
        self.combo_basis.setObjectName(u"combo_basis")
        self.combo_basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.combo_basis)

        self.label_bands = QLabel(self.widget_panel)
        self.label_bands.setObjectName(u"label_bands")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_bands)

        self.edit_bands = QLineEdit(self.widget_panel)
        self.edit_bands.setObjectName(u"edit_bands")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.edit_bands)

        self.error_bands = QLabel(self.widget_panel)
        self.error_bands.setObjectName(u"error_bands")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.error_bands)

        self.label_step = QLabel(self.widget_panel)
        self.label_step.setObjectName(u"label_step")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.LabelRole, self.label_step)

        self.edit_step = QLineEdit(self.widget_panel)
        self.edit_step.setObjectName(u"edit_step")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.edit_step)

        self.error_step = QLabel(self.widget_panel)
        self.error_step.setObjectName(u"error_step")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.error_step)

        self.label_note = QLabel(self.widget_panel)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.text_note = QPlainTextEdit(self.widget_panel)
        self.text_note.setObjectName(u"text_note")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.text_note)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

        self.scroll_panel.setWidget(self.widget_panel)
        self.splitter_criteria.addWidget(self.scroll_panel)

        self.layout_rows_page.addWidget(self.splitter_criteria)

        self.stack_tab.addWidget(self.page_rows)
        self.page_none = QWidget()
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_above)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_none.addWidget(self.label_none)

        self.layout_none_button = QHBoxLayout()
        self.layout_none_button.setObjectName(u"layout_none_button")
        self.layout_none_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_left)

        self.button_none = QPushButton(self.page_none)
        self.button_none.setObjectName(u"button_none")

        self.layout_none_button.addWidget(self.button_none)

        self.spacer_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_right)


        self.layout_none.addLayout(self.layout_none_button)

        self.spacer_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_below)

        self.stack_tab.addWidget(self.page_none)

        self.layout_tab.addWidget(self.stack_tab)

#if QT_CONFIG(shortcut)
        self.label_set.setBuddy(self.combo_set)
        self.label_code.setBuddy(self.edit_code)
        self.label_name.setBuddy(self.text_name)
        self.label_document.setBuddy(self.text_document)
        self.label_missing.setBuddy(self.combo_missing)
        self.label_basis.setBuddy(self.combo_basis)
        self.label_bands.setBuddy(self.edit_bands)
        self.label_step.setBuddy(self.edit_step)
        self.label_note.setBuddy(self.text_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_set, self.button_confirm)
        QWidget.setTabOrder(self.button_confirm, self.button_unconfirm)
        QWidget.setTabOrder(self.button_unconfirm, self.button_drop)
        QWidget.setTabOrder(self.button_drop, self.edit_code)
        QWidget.setTabOrder(self.edit_code, self.text_name)
        QWidget.setTabOrder(self.text_name, self.text_document)
        QWidget.setTabOrder(self.text_document, self.combo_missing)
        QWidget.setTabOrder(self.combo_missing, self.combo_basis)
        QWidget.setTabOrder(self.combo_basis, self.edit_bands)
        QWidget.setTabOrder(self.edit_bands, self.edit_step)
        QWidget.setTabOrder(self.edit_step, self.text_note)

        self.retranslateUi(SchoolsCriteria)

        QMetaObject.connectSlotsByName(SchoolsCriteria)
    # setupUi

    def retranslateUi(self, SchoolsCriteria):
        self.label_set.setText(QCoreApplication.translate("SchoolsCriteria", u"&B\u1ed9 ch\u1ec9 s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.combo_set.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"B\u1ed9 ch\u1ec9 s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.button_confirm.setText(QCoreApplication.translate("SchoolsCriteria", u"\u0110\u00e3 \u0111\u1ed1i chi\u1ebfu", None))
#if QT_CONFIG(tooltip)
        self.button_confirm.setToolTip(QCoreApplication.translate("SchoolsCriteria", u"Ghi c\u00e1c d\u00f2ng \u0111ang ch\u1ecdn l\u00e0 \u0111\u00e3 \u0111\u1ed1i chi\u1ebfu v\u1edbi b\u1ea3n g\u1ed1c", None))
#endif // QT_CONFIG(tooltip)
        self.button_unconfirm.setText(QCoreApplication.translate("SchoolsCriteria", u"B\u1ecf \u0111\u1ed1i chi\u1ebfu", None))
#if QT_CONFIG(tooltip)
        self.button_unconfirm.setToolTip(QCoreApplication.translate("SchoolsCriteria", u"Ghi c\u00e1c d\u00f2ng \u0111ang ch\u1ecdn l\u00e0 ch\u01b0a \u0111\u1ed1i chi\u1ebfu b\u1ea3n g\u1ed1c", None))
#endif // QT_CONFIG(tooltip)
        self.button_drop.setText(QCoreApplication.translate("SchoolsCriteria", u"X\u00f3a d\u00f2ng", None))
#if QT_CONFIG(tooltip)
        self.button_drop.setToolTip(QCoreApplication.translate("SchoolsCriteria", u"X\u00f3a c\u00e1c d\u00f2ng \u0111ang ch\u1ecdn kh\u1ecfi b\u1ed9 ch\u1ec9 s\u1ed1", None))
#endif // QT_CONFIG(tooltip)
        self.label_sums_title.setText(QCoreApplication.translate("SchoolsCriteria", u"Ki\u1ec3m tra t\u1ed5ng \u0111i\u1ec3m", None))
        self.label_code.setText(QCoreApplication.translate("SchoolsCriteria", u"&K\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.edit_code.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"K\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.label_name.setText(QCoreApplication.translate("SchoolsCriteria", u"&T\u00ean", None))
#if QT_CONFIG(accessibility)
        self.text_name.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"T\u00ean b\u1ed9 ch\u1ec9 s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.label_document.setText(QCoreApplication.translate("SchoolsCriteria", u"&V\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.text_document.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"V\u0103n b\u1ea3n ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.label_from.setText(QCoreApplication.translate("SchoolsCriteria", u"\u00c1p d\u1ee5ng t\u1eeb", None))
        self.label_missing.setText(QCoreApplication.translate("SchoolsCriteria", u"Thi\u1ebfu \u0111i\u1ec1u ki\u1ec7n &b\u1eaft bu\u1ed9c", None))
#if QT_CONFIG(accessibility)
        self.combo_missing.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"Thi\u1ebfu \u0111i\u1ec1u ki\u1ec7n b\u1eaft bu\u1ed9c", None))
#endif // QT_CONFIG(accessibility)
        self.label_basis.setText(QCoreApplication.translate("SchoolsCriteria", u"X\u00e9t &m\u1ee9c theo", None))
#if QT_CONFIG(accessibility)
        self.combo_basis.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"X\u00e9t m\u1ee9c theo", None))
#endif // QT_CONFIG(accessibility)
        self.label_bands.setText(QCoreApplication.translate("SchoolsCriteria", u"N&g\u01b0\u1ee1ng m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.edit_bands.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"Ng\u01b0\u1ee1ng m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.edit_bands.setPlaceholderText(QCoreApplication.translate("SchoolsCriteria", u"v\u00ed d\u1ee5 50; 75", None))
        self.label_step.setText(QCoreApplication.translate("SchoolsCriteria", u"B\u01b0\u1edbc \u0111&i\u1ec3m", None))
#if QT_CONFIG(accessibility)
        self.edit_step.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"B\u01b0\u1edbc \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.label_note.setText(QCoreApplication.translate("SchoolsCriteria", u"G&hi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.text_note.setAccessibleName(QCoreApplication.translate("SchoolsCriteria", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.button_none.setText(QCoreApplication.translate("SchoolsCriteria", u"N\u1ea1p b\u1ed9 ch\u1ec9 s\u1ed1 4725", None))
        pass
    # retranslateUi
