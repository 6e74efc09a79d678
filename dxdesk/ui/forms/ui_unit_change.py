# Compiled from forms/unit_change.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout,
    QWidget,
)


class Ui_UnitChange(object):
    def setupUi(self, UnitChange):
        if not UnitChange.objectName():
            UnitChange.setObjectName(u"UnitChange")
        self.layout_dialog = QHBoxLayout(UnitChange)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(0, 0, 0, 0)
        self.widget_choice = QWidget(UnitChange)
        self.widget_choice.setObjectName(u"widget_choice")
        self.layout_choice = QVBoxLayout(self.widget_choice)
        self.layout_choice.setObjectName(u"layout_choice")
        self.layout_choice.setContentsMargins(0, 0, 0, 0)
        self.layout_what = QFormLayout()
        self.layout_what.setObjectName(u"layout_what")
        self.layout_what.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_event = QLabel(self.widget_choice)
        self.label_event.setObjectName(u"label_event")

        self.layout_what.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_event)

        self.combo_event = QComboBox(self.widget_choice)
        self.combo_event.setObjectName(u"combo_event")
        self.combo_event.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_what.setWidget(0, QFormLayout.ItemRole.FieldRole, self.combo_event)

        self.label_day = QLabel(self.widget_choice)
        self.label_day.setObjectName(u"label_day")

        self.layout_what.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_day)

        self.layout_day = QHBoxLayout()
        self.layout_day.setObjectName(u"layout_day")
        self.layout_day.setContentsMargins(0, 0, 0, 0)

        self.layout_what.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout_day)

        self.error_day = QLabel(self.widget_choice)
        self.error_day.setObjectName(u"error_day")

        self.layout_what.setWidget(2, QFormLayout.ItemRole.FieldRole, self.error_day)


        self.layout_choice.addLayout(self.layout_what)

        self.label_hint = QLabel(self.widget_choice)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setWordWrap(True)

        self.layout_choice.addWidget(self.label_hint)

        self.widget_units = QWidget(self.widget_choice)
        self.widget_units.setObjectName(u"widget_units")
        self.layout_units = QVBoxLayout(self.widget_units)
        self.layout_units.setObjectName(u"layout_units")
        self.layout_units.setContentsMargins(0, 0, 0, 0)
        self.label_units = QLabel(self.widget_units)
        self.label_units.setObjectName(u"label_units")

        self.layout_units.addWidget(self.label_units)

        self.edit_filter = QLineEdit(self.widget_units)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_units.addWidget(self.edit_filter)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_units.addLayout(self.layout_table)

        self.layout_units.setStretch(2, 1)

        self.layout_choice.addWidget(self.widget_units)

        self.label_heirs = QLabel(self.widget_choice)
        self.label_heirs.setObjectName(u"label_heirs")

        self.layout_choice.addWidget(self.label_heirs)

        self.text_heirs = QPlainTextEdit(self.widget_choice)
        self.text_heirs.setObjectName(u"text_heirs")
        self.text_heirs.setTabChangesFocus(True)

        self.layout_choice.addWidget(self.text_heirs)

        self.layout_choice.setStretch(2, 4)
        self.layout_choice.setStretch(4, 1)

        self.layout_dialog.addWidget(self.widget_choice)

        self.widget_preview = QWidget(UnitChange)
        self.widget_preview.setObjectName(u"widget_preview")
        self.layout_preview = QVBoxLayout(self.widget_preview)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)
        self.label_preview = QLabel(self.widget_preview)
        self.label_preview.setObjectName(u"label_preview")

        self.layout_preview.addWidget(self.label_preview)

        self.layout_affected = QVBoxLayout()
        self.layout_affected.setObjectName(u"layout_affected")
        self.layout_affected.setContentsMargins(0, 0, 0, 0)

        self.layout_preview.addLayout(self.layout_affected)

        self.label_after = QLabel(self.widget_preview)
        self.label_after.setObjectName(u"label_after")
        self.label_after.setWordWrap(True)

        self.layout_preview.addWidget(self.label_after)

        self.error_change = QLabel(self.widget_preview)
        self.error_change.setObjectName(u"error_change")
        self.error_change.setWordWrap(True)

        self.layout_preview.addWidget(self.error_change)

        self.layout_preview.setStretch(1, 1)

        self.layout_dialog.addWidget(self.widget_preview)

        self.layout_dialog.setStretch(0, 2)
        self.layout_dialog.setStretch(1, 3)
#if QT_CONFIG(shortcut)
        self.label_event.setBuddy(self.combo_event)
        self.label_units.setBuddy(self.edit_filter)
        self.label_heirs.setBuddy(self.text_heirs)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_event, self.edit_filter)
        QWidget.setTabOrder(self.edit_filter, self.text_heirs)

        self.retranslateUi(UnitChange)

        QMetaObject.connectSlotsByName(UnitChange)
    # setupUi

    def retranslateUi(self, UnitChange):
        self.label_event.setText(QCoreApplication.translate("UnitChange", u"&Vi\u1ec7c", None))
#if QT_CONFIG(accessibility)
        self.combo_event.setAccessibleName(QCoreApplication.translate("UnitChange", u"Vi\u1ec7c", None))
#endif // QT_CONFIG(accessibility)
        self.label_day.setText(QCoreApplication.translate("UnitChange", u"&T\u1eeb ng\u00e0y", None))
        self.label_units.setText(QCoreApplication.translate("UnitChange", u"&\u0110\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("UnitChange", u"L\u1ecdc \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("UnitChange", u"L\u1ecdc \u0111\u01a1n v\u1ecb", None))
        self.label_heirs.setText(QCoreApplication.translate("UnitChange", u"\u0110\u01a1n v\u1ecb &k\u1ebf th\u1eeba, m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.text_heirs.setAccessibleName(QCoreApplication.translate("UnitChange", u"\u0110\u01a1n v\u1ecb k\u1ebf th\u1eeba, m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_preview.setText(QCoreApplication.translate("UnitChange", u"\u1ea2nh h\u01b0\u1edfng, xem tr\u01b0\u1edbc khi ghi", None))
        pass
    # retranslateUi
