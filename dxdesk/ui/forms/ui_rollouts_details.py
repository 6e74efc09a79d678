# Compiled from forms/rollouts_details.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget,
)


class Ui_RolloutDetails(object):
    def setupUi(self, RolloutDetails):
        if not RolloutDetails.objectName():
            RolloutDetails.setObjectName(u"RolloutDetails")
        self.layout_panel = QVBoxLayout(RolloutDetails)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_title = QLabel(RolloutDetails)
        self.label_title.setObjectName(u"label_title")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.text_title = QPlainTextEdit(RolloutDetails)
        self.text_title.setObjectName(u"text_title")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text_title)

        self.error_title = QLabel(RolloutDetails)
        self.error_title.setObjectName(u"error_title")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_title)

        self.label_task = QLabel(RolloutDetails)
        self.label_task.setObjectName(u"label_task")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_task)

        self.combo_task = QComboBox(RolloutDetails)
        self.combo_task.setObjectName(u"combo_task")
        self.combo_task.setMinimumContentsLength(12)
        self.combo_task.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.combo_task)

        self.label_measure = QLabel(RolloutDetails)
        self.label_measure.setObjectName(u"label_measure")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_measure)

        self.combo_measure = QComboBox(RolloutDetails)
        self.combo_measure.setObjectName(u"combo_measure")
        self.combo_measure.setMinimumContentsLength(12)
        self.combo_measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.combo_measure)

        self.label_states = QLabel(RolloutDetails)
        self.label_states.setObjectName(u"label_states")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_states)

        self.edit_states = QLineEdit(RolloutDetails)
        self.edit_states.setObjectName(u"edit_states")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.edit_states)

        self.error_states = QLabel(RolloutDetails)
        self.error_states.setObjectName(u"error_states")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_states)

        self.label_noun = QLabel(RolloutDetails)
        self.label_noun.setObjectName(u"label_noun")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_noun)

        self.edit_noun = QLineEdit(RolloutDetails)
        self.edit_noun.setObjectName(u"edit_noun")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.edit_noun)

        self.error_noun = QLabel(RolloutDetails)
        self.error_noun.setObjectName(u"error_noun")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.error_noun)

        self.label_existing = QLabel(RolloutDetails)
        self.label_existing.setObjectName(u"label_existing")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_existing)

        self.edit_existing = QLineEdit(RolloutDetails)
        self.edit_existing.setObjectName(u"edit_existing")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.edit_existing)

        self.error_existing = QLabel(RolloutDetails)
        self.error_existing.setObjectName(u"error_existing")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.error_existing)

        self.label_goal = QLabel(RolloutDetails)
        self.label_goal.setObjectName(u"label_goal")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.label_goal)

        self.edit_goal = QLineEdit(RolloutDetails)
        self.edit_goal.setObjectName(u"edit_goal")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.edit_goal)

        self.error_goal = QLabel(RolloutDetails)
        self.error_goal.setObjectName(u"error_goal")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.FieldRole, self.error_goal)

        self.label_report = QLabel(RolloutDetails)
        self.label_report.setObjectName(u"label_report")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_report)

        self.combo_report = QComboBox(RolloutDetails)
        self.combo_report.setObjectName(u"combo_report")
        self.combo_report.setMinimumContentsLength(12)
        self.combo_report.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.combo_report)

        self.label_note = QLabel(RolloutDetails)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.text_note = QPlainTextEdit(RolloutDetails)
        self.text_note.setObjectName(u"text_note")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.text_note)


        self.layout_panel.addLayout(self.layout_fields)

        self.label_preview = QLabel(RolloutDetails)
        self.label_preview.setObjectName(u"label_preview")
        self.label_preview.setWordWrap(True)

        self.layout_panel.addWidget(self.label_preview)

        self.spacer_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_below)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.text_title)
        self.label_task.setBuddy(self.combo_task)
        self.label_measure.setBuddy(self.combo_measure)
        self.label_states.setBuddy(self.edit_states)
        self.label_noun.setBuddy(self.edit_noun)
        self.label_existing.setBuddy(self.edit_existing)
        self.label_goal.setBuddy(self.edit_goal)
        self.label_report.setBuddy(self.combo_report)
        self.label_note.setBuddy(self.text_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_title, self.combo_task)
        QWidget.setTabOrder(self.combo_task, self.combo_measure)
        QWidget.setTabOrder(self.combo_measure, self.edit_states)
        QWidget.setTabOrder(self.edit_states, self.edit_noun)
        QWidget.setTabOrder(self.edit_noun, self.edit_existing)
        QWidget.setTabOrder(self.edit_existing, self.edit_goal)
        QWidget.setTabOrder(self.edit_goal, self.combo_report)
        QWidget.setTabOrder(self.combo_report, self.text_note)

        self.retranslateUi(RolloutDetails)

        QMetaObject.connectSlotsByName(RolloutDetails)
    # setupUi

    def retranslateUi(self, RolloutDetails):
        self.label_title.setText(QCoreApplication.translate("RolloutDetails", u"&N\u1ed9i dung tri\u1ec3n khai", None))
#if QT_CONFIG(accessibility)
        self.text_title.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"N\u1ed9i dung tri\u1ec3n khai", None))
#endif // QT_CONFIG(accessibility)
        self.label_task.setText(QCoreApplication.translate("RolloutDetails", u"Thu\u1ed9c nhi\u1ec7m &v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.combo_task.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"Thu\u1ed9c nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.label_measure.setText(QCoreApplication.translate("RolloutDetails", u"&Theo d\u00f5i", None))
#if QT_CONFIG(accessibility)
        self.combo_measure.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"Theo d\u00f5i c\u00e1c b\u01b0\u1edbc hay s\u1ed1 l\u01b0\u1ee3ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_states.setText(QCoreApplication.translate("RolloutDetails", u"C\u00e1c &b\u01b0\u1edbc", None))
#if QT_CONFIG(accessibility)
        self.edit_states.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"C\u00e1c b\u01b0\u1edbc, theo th\u1ee9 t\u1ef1", None))
#endif // QT_CONFIG(accessibility)
        self.edit_states.setPlaceholderText(QCoreApplication.translate("RolloutDetails", u"kh\u1ea3o s\u00e1t; l\u1eafp \u0111\u1eb7t; nghi\u1ec7m thu; s\u1eed d\u1ee5ng", None))
        self.label_noun.setText(QCoreApplication.translate("RolloutDetails", u"\u0110\u01a1n v\u1ecb \u0111\u1ebf&m", None))
#if QT_CONFIG(accessibility)
        self.edit_noun.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"\u0110\u01a1n v\u1ecb \u0111\u1ebfm", None))
#endif // QT_CONFIG(accessibility)
        self.edit_noun.setPlaceholderText(QCoreApplication.translate("RolloutDetails", u"\u0111i\u1ec3m c\u1ea7u, \u0111\u01a1n v\u1ecb, gi\u00e1o vi\u00ean", None))
        self.label_existing.setText(QCoreApplication.translate("RolloutDetails", u"&Hi\u1ec7n c\u00f3", None))
#if QT_CONFIG(accessibility)
        self.edit_existing.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"S\u1ed1 hi\u1ec7n c\u00f3 khi b\u1eaft \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_existing.setPlaceholderText(QCoreApplication.translate("RolloutDetails", u"v\u00ed d\u1ee5 21; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
        self.label_goal.setText(QCoreApplication.translate("RolloutDetails", u"&M\u1ee5c ti\u00eau th\u00eam", None))
#if QT_CONFIG(accessibility)
        self.edit_goal.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"M\u1ee5c ti\u00eau th\u00eam", None))
#endif // QT_CONFIG(accessibility)
        self.edit_goal.setPlaceholderText(QCoreApplication.translate("RolloutDetails", u"v\u00ed d\u1ee5 30; \u0111\u1ec3 tr\u1ed1ng th\u00ec t\u00ednh theo danh s\u00e1ch", None))
        self.label_report.setText(QCoreApplication.translate("RolloutDetails", u"&In v\u00e0o b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.combo_report.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"In v\u00e0o b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_note.setText(QCoreApplication.translate("RolloutDetails", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.text_note.setAccessibleName(QCoreApplication.translate("RolloutDetails", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
