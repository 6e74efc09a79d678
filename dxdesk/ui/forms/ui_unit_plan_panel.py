# Compiled from forms/unit_plan_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_UnitPlanPanel(object):
    def setupUi(self, UnitPlanPanel):
        if not UnitPlanPanel.objectName():
            UnitPlanPanel.setObjectName(u"UnitPlanPanel")
        self.layout_panel = QVBoxLayout(UnitPlanPanel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_title = QLabel(UnitPlanPanel)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)
        self.label_title.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_panel.addWidget(self.label_title)

        self.layout_top = QHBoxLayout()
        self.layout_top.setObjectName(u"layout_top")
        self.layout_state = QHBoxLayout()
        self.layout_state.setObjectName(u"layout_state")

        self.layout_top.addLayout(self.layout_state)

        self.spacer_top = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_top.addItem(self.spacer_top)


        self.layout_panel.addLayout(self.layout_top)

        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_number = QLabel(UnitPlanPanel)
        self.label_number.setObjectName(u"label_number")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_number)

        self.edit_number = QLineEdit(UnitPlanPanel)
        self.edit_number.setObjectName(u"edit_number")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_number)

        self.error_number = QLabel(UnitPlanPanel)
        self.error_number.setObjectName(u"error_number")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_number)

        self.label_issued_on = QLabel(UnitPlanPanel)
        self.label_issued_on.setObjectName(u"label_issued_on")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_issued_on)

        self.layout_issued_on = QVBoxLayout()
        self.layout_issued_on.setObjectName(u"layout_issued_on")

        self.layout_fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout_issued_on)

        self.error_issued_on = QLabel(UnitPlanPanel)
        self.error_issued_on.setObjectName(u"error_issued_on")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_issued_on)

        self.label_consistent = QLabel(UnitPlanPanel)
        self.label_consistent.setObjectName(u"label_consistent")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_consistent)

        self.combo_consistent = QComboBox(UnitPlanPanel)
        self.combo_consistent.setObjectName(u"combo_consistent")
        self.combo_consistent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_consistent.setMinimumContentsLength(12)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.combo_consistent)

        self.label_differences = QLabel(UnitPlanPanel)
        self.label_differences.setObjectName(u"label_differences")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_differences)

        self.text_differences = QPlainTextEdit(UnitPlanPanel)
        self.text_differences.setObjectName(u"text_differences")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.text_differences)

        self.error_differences = QLabel(UnitPlanPanel)
        self.error_differences.setObjectName(u"error_differences")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.error_differences)

        self.label_note = QLabel(UnitPlanPanel)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.edit_note = QLineEdit(UnitPlanPanel)
        self.edit_note.setObjectName(u"edit_note")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.edit_note)

        self.error_note = QLabel(UnitPlanPanel)
        self.error_note.setObjectName(u"error_note")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_note)

        self.label_file = QLabel(UnitPlanPanel)
        self.label_file.setObjectName(u"label_file")
        self.label_file.setWordWrap(True)
        self.label_file.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.label_file)


        self.layout_panel.addLayout(self.layout_fields)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.button_attach = QPushButton(UnitPlanPanel)
        self.button_attach.setObjectName(u"button_attach")

        self.layout_buttons.addWidget(self.button_attach)

        self.button_open = QPushButton(UnitPlanPanel)
        self.button_open.setObjectName(u"button_open")

        self.layout_buttons.addWidget(self.button_open)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)


        self.layout_panel.addLayout(self.layout_buttons)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_number.setBuddy(self.edit_number)
        self.label_consistent.setBuddy(self.combo_consistent)
        self.label_differences.setBuddy(self.text_differences)
        self.label_note.setBuddy(self.edit_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_number, self.combo_consistent)
        QWidget.setTabOrder(self.combo_consistent, self.text_differences)
        QWidget.setTabOrder(self.text_differences, self.edit_note)

        self.retranslateUi(UnitPlanPanel)

        QMetaObject.connectSlotsByName(UnitPlanPanel)
    # setupUi

    def retranslateUi(self, UnitPlanPanel):
        self.label_number.setText(QCoreApplication.translate("UnitPlanPanel", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.edit_number.setAccessibleName(QCoreApplication.translate("UnitPlanPanel", u"S\u1ed1, k\u00fd hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_number.setPlaceholderText(QCoreApplication.translate("UnitPlanPanel", u"v\u00ed d\u1ee5 12/KH-PGD\u0110T", None))
        self.label_issued_on.setText(QCoreApplication.translate("UnitPlanPanel", u"Ng\u00e0y ban h\u00e0nh", None))
        self.label_consistent.setText(QCoreApplication.translate("UnitPlanPanel", u"S&o v\u1edbi k\u1ebf ho\u1ea1ch S\u1edf", None))
#if QT_CONFIG(accessibility)
        self.combo_consistent.setAccessibleName(QCoreApplication.translate("UnitPlanPanel", u"So v\u1edbi k\u1ebf ho\u1ea1ch S\u1edf", None))
#endif // QT_CONFIG(accessibility)
        self.label_differences.setText(QCoreApplication.translate("UnitPlanPanel", u"\u0110i\u1ec3m &kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.text_differences.setAccessibleName(QCoreApplication.translate("UnitPlanPanel", u"\u0110i\u1ec3m kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.text_differences.setPlaceholderText(QCoreApplication.translate("UnitPlanPanel", u"nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau thi\u1ebfu ho\u1eb7c kh\u00e1c k\u1ebf ho\u1ea1ch c\u1ee7a S\u1edf", None))
        self.label_note.setText(QCoreApplication.translate("UnitPlanPanel", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_note.setAccessibleName(QCoreApplication.translate("UnitPlanPanel", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.button_attach.setText(QCoreApplication.translate("UnitPlanPanel", u"K\u00e8m &t\u1ec7p\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_attach.setAccessibleName(QCoreApplication.translate("UnitPlanPanel", u"K\u00e8m t\u1ec7p\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.button_open.setText(QCoreApplication.translate("UnitPlanPanel", u"&M\u1edf t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.button_open.setAccessibleName(QCoreApplication.translate("UnitPlanPanel", u"M\u1edf t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
