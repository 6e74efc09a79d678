# Compiled from forms/schools_school.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget,
)


class Ui_SchoolsSchool(object):
    def setupUi(self, SchoolsSchool):
        if not SchoolsSchool.objectName():
            SchoolsSchool.setObjectName(u"SchoolsSchool")
        self.layout_panel = QVBoxLayout(SchoolsSchool)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_code = QLabel(SchoolsSchool)
        self.label_code.setObjectName(u"label_code")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_code)

        self.edit_code = QLineEdit(SchoolsSchool)
        self.edit_code.setObjectName(u"edit_code")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_code)

        self.error_code = QLabel(SchoolsSchool)
        self.error_code.setObjectName(u"error_code")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_code)

        self.label_name = QLabel(SchoolsSchool)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.text_name = QPlainTextEdit(SchoolsSchool)
        self.text_name.setObjectName(u"text_name")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text_name)

        self.error_name = QLabel(SchoolsSchool)
        self.error_name.setObjectName(u"error_name")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_level = QLabel(SchoolsSchool)
        self.label_level.setObjectName(u"label_level")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_level)

        self.combo_level = QComboBox(SchoolsSchool)
        self.combo_level.setObjectName(u"combo_level")
        self.combo_level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.combo_level)

        self.label_public = QLabel(SchoolsSchool)
        self.label_public.setObjectName(u"label_public")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_public)

        self.combo_public = QComboBox(SchoolsSchool)
        self.combo_public.setObjectName(u"combo_public")
        self.combo_public.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.combo_public)

        self.label_unit = QLabel(SchoolsSchool)
        self.label_unit.setObjectName(u"label_unit")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_unit)

        self.combo_unit = QComboBox(SchoolsSchool)
        self.combo_unit.setObjectName(u"combo_unit")
        self.combo_unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.combo_unit)

        self.label_place = QLabel(SchoolsSchool)
        self.label_place.setObjectName(u"label_place")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.edit_place = QLineEdit(SchoolsSchool)
        self.edit_place.setObjectName(u"edit_place")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.edit_place)

        self.error_place = QLabel(SchoolsSchool)
        self.error_place.setObjectName(u"error_place")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_place)

        self.label_since = QLabel(SchoolsSchool)
        self.label_since.setObjectName(u"label_since")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_since)

        self.layout_since = QVBoxLayout()
        self.layout_since.setObjectName(u"layout_since")
        self.layout_since.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(9, QFormLayout.ItemRole.FieldRole, self.layout_since)

        self.error_since = QLabel(SchoolsSchool)
        self.error_since.setObjectName(u"error_since")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.error_since)

        self.label_places = QLabel(SchoolsSchool)
        self.label_places.setObjectName(u"label_places")
        self.label_places.setWordWrap(True)

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.label_places)

        self.label_from = QLabel(SchoolsSchool)
        self.label_from.setObjectName(u"label_from")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_from)

        self.layout_from = QVBoxLayout()
        self.layout_from.setObjectName(u"layout_from")
        self.layout_from.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(12, QFormLayout.ItemRole.FieldRole, self.layout_from)

        self.error_from = QLabel(SchoolsSchool)
        self.error_from.setObjectName(u"error_from")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.error_from)

        self.label_to = QLabel(SchoolsSchool)
        self.label_to.setObjectName(u"label_to")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.LabelRole, self.label_to)

        self.layout_to = QVBoxLayout()
        self.layout_to.setObjectName(u"layout_to")
        self.layout_to.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(14, QFormLayout.ItemRole.FieldRole, self.layout_to)

        self.error_to = QLabel(SchoolsSchool)
        self.error_to.setObjectName(u"error_to")

        self.layout_fields.setWidget(15, QFormLayout.ItemRole.FieldRole, self.error_to)

        self.label_successor = QLabel(SchoolsSchool)
        self.label_successor.setObjectName(u"label_successor")

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.LabelRole, self.label_successor)

        self.combo_successor = QComboBox(SchoolsSchool)
        self.combo_successor.setObjectName(u"combo_successor")
        self.combo_successor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.FieldRole, self.combo_successor)

        self.label_note = QLabel(SchoolsSchool)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(17, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.text_note = QPlainTextEdit(SchoolsSchool)
        self.text_note.setObjectName(u"text_note")

        self.layout_fields.setWidget(17, QFormLayout.ItemRole.FieldRole, self.text_note)

        self.error_note = QLabel(SchoolsSchool)
        self.error_note.setObjectName(u"error_note")

        self.layout_fields.setWidget(18, QFormLayout.ItemRole.FieldRole, self.error_note)


        self.layout_panel.addLayout(self.layout_fields)

        self.label_results_title = QLabel(SchoolsSchool)
        self.label_results_title.setObjectName(u"label_results_title")

        self.layout_panel.addWidget(self.label_results_title)

        self.label_results = QLabel(SchoolsSchool)
        self.label_results.setObjectName(u"label_results")
        self.label_results.setWordWrap(True)

        self.layout_panel.addWidget(self.label_results)

        self.spacer_panel = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_code.setBuddy(self.edit_code)
        self.label_name.setBuddy(self.text_name)
        self.label_level.setBuddy(self.combo_level)
        self.label_public.setBuddy(self.combo_public)
        self.label_unit.setBuddy(self.combo_unit)
        self.label_place.setBuddy(self.edit_place)
        self.label_successor.setBuddy(self.combo_successor)
        self.label_note.setBuddy(self.text_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_code, self.text_name)
        QWidget.setTabOrder(self.text_name, self.combo_level)
        QWidget.setTabOrder(self.combo_level, self.combo_public)
        QWidget.setTabOrder(self.combo_public, self.combo_unit)
        QWidget.setTabOrder(self.combo_unit, self.edit_place)
        QWidget.setTabOrder(self.edit_place, self.combo_successor)
        QWidget.setTabOrder(self.combo_successor, self.text_note)

        self.retranslateUi(SchoolsSchool)

        QMetaObject.connectSlotsByName(SchoolsSchool)
    # setupUi

    def retranslateUi(self, SchoolsSchool):
        self.label_code.setText(QCoreApplication.translate("SchoolsSchool", u"&M\u00e3 tr\u01b0\u1eddng", None))
#if QT_CONFIG(accessibility)
        self.edit_code.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"M\u00e3 tr\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
        self.label_name.setText(QCoreApplication.translate("SchoolsSchool", u"&T\u00ean tr\u01b0\u1eddng", None))
#if QT_CONFIG(accessibility)
        self.text_name.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"T\u00ean tr\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
        self.label_level.setText(QCoreApplication.translate("SchoolsSchool", u"&C\u1ea5p h\u1ecdc", None))
#if QT_CONFIG(accessibility)
        self.combo_level.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"C\u1ea5p h\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
        self.label_public.setText(QCoreApplication.translate("SchoolsSchool", u"&Lo\u1ea1i h\u00ecnh", None))
#if QT_CONFIG(accessibility)
        self.combo_public.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"Lo\u1ea1i h\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("SchoolsSchool", u"\u0110\u01a1n v\u1ecb &qu\u1ea3n l\u00fd", None))
#if QT_CONFIG(accessibility)
        self.combo_unit.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"\u0110\u01a1n v\u1ecb qu\u1ea3n l\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.label_place.setText(QCoreApplication.translate("SchoolsSchool", u"\u0110\u1ecba &b\u00e0n (huy\u1ec7n, x\u00e3)", None))
#if QT_CONFIG(accessibility)
        self.edit_place.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"\u0110\u1ecba b\u00e0n (huy\u1ec7n, x\u00e3)", None))
#endif // QT_CONFIG(accessibility)
        self.edit_place.setPlaceholderText(QCoreApplication.translate("SchoolsSchool", u"v\u00ed d\u1ee5 th\u00e0nh ph\u1ed1 B\u1eafc Giang", None))
        self.label_since.setText(QCoreApplication.translate("SchoolsSchool", u"\u0110\u1ed5i \u0111\u1ecba b\u00e0n t\u1eeb", None))
        self.label_from.setText(QCoreApplication.translate("SchoolsSchool", u"Ho\u1ea1t \u0111\u1ed9ng t\u1eeb", None))
        self.label_to.setText(QCoreApplication.translate("SchoolsSchool", u"Ho\u1ea1t \u0111\u1ed9ng \u0111\u1ebfn h\u1ebft", None))
        self.label_successor.setText(QCoreApplication.translate("SchoolsSchool", u"Tr\u01b0\u1eddng &k\u1ebf th\u1eeba", None))
#if QT_CONFIG(accessibility)
        self.combo_successor.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"Tr\u01b0\u1eddng k\u1ebf th\u1eeba", None))
#endif // QT_CONFIG(accessibility)
        self.label_note.setText(QCoreApplication.translate("SchoolsSchool", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.text_note.setAccessibleName(QCoreApplication.translate("SchoolsSchool", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.label_results_title.setText(QCoreApplication.translate("SchoolsSchool", u"K\u1ebft qu\u1ea3 c\u00e1c n\u0103m", None))
        pass
    # retranslateUi
