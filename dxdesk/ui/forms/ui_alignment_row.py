# Compiled from forms/alignment_row.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_AlignmentRow(object):
    def setupUi(self, AlignmentRow):
        if not AlignmentRow.objectName():
            AlignmentRow.setObjectName(u"AlignmentRow")
        self.layout_panel = QVBoxLayout(AlignmentRow)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_title = QLabel(AlignmentRow)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)

        self.layout_panel.addWidget(self.label_title)

        self.layout_state = QHBoxLayout()
        self.layout_state.setObjectName(u"layout_state")
        self.layout_state.setContentsMargins(0, 0, 0, 0)
        self.spacer_state = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_state.addItem(self.spacer_state)


        self.layout_panel.addLayout(self.layout_state)

        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.label_target = QLabel(AlignmentRow)
        self.label_target.setObjectName(u"label_target")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_target)

        self.combo_target = QComboBox(AlignmentRow)
        self.combo_target.setObjectName(u"combo_target")
        self.combo_target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.combo_target)

        self.label_asked = QLabel(AlignmentRow)
        self.label_asked.setObjectName(u"label_asked")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_asked)

        self.edit_asked = QLineEdit(AlignmentRow)
        self.edit_asked.setObjectName(u"edit_asked")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.edit_asked)

        self.error_asked = QLabel(AlignmentRow)
        self.error_asked.setObjectName(u"error_asked")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.error_asked)

        self.label_scope = QLabel(AlignmentRow)
        self.label_scope.setObjectName(u"label_scope")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_scope)

        self.edit_scope = QLineEdit(AlignmentRow)
        self.edit_scope.setObjectName(u"edit_scope")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.edit_scope)

        self.label_text = QLabel(AlignmentRow)
        self.label_text.setObjectName(u"label_text")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_text)

        self.text_text = QPlainTextEdit(AlignmentRow)
        self.text_text.setObjectName(u"text_text")
        self.text_text.setTabChangesFocus(True)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.text_text)

        self.error_text = QLabel(AlignmentRow)
        self.error_text.setObjectName(u"error_text")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_text)

        self.label_code = QLabel(AlignmentRow)
        self.label_code.setObjectName(u"label_code")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_code)

        self.edit_code = QLineEdit(AlignmentRow)
        self.edit_code.setObjectName(u"edit_code")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.edit_code)

        self.label_document = QLabel(AlignmentRow)
        self.label_document.setObjectName(u"label_document")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_document)

        self.edit_document = QLineEdit(AlignmentRow)
        self.edit_document.setObjectName(u"edit_document")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.edit_document)

        self.check_confirmed = QCheckBox(AlignmentRow)
        self.check_confirmed.setObjectName(u"check_confirmed")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.check_confirmed)

        self.label_note = QLabel(AlignmentRow)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.edit_note = QLineEdit(AlignmentRow)
        self.edit_note.setObjectName(u"edit_note")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.edit_note)


        self.layout_panel.addLayout(self.layout_fields)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_target.setBuddy(self.combo_target)
        self.label_asked.setBuddy(self.edit_asked)
        self.label_scope.setBuddy(self.edit_scope)
        self.label_text.setBuddy(self.text_text)
        self.label_code.setBuddy(self.edit_code)
        self.label_document.setBuddy(self.edit_document)
        self.label_note.setBuddy(self.edit_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_target, self.edit_asked)
        QWidget.setTabOrder(self.edit_asked, self.edit_scope)
        QWidget.setTabOrder(self.edit_scope, self.text_text)
        QWidget.setTabOrder(self.text_text, self.edit_code)
        QWidget.setTabOrder(self.edit_code, self.edit_document)
        QWidget.setTabOrder(self.edit_document, self.check_confirmed)
        QWidget.setTabOrder(self.check_confirmed, self.edit_note)

        self.retranslateUi(AlignmentRow)

        QMetaObject.connectSlotsByName(AlignmentRow)
    # setupUi

    def retranslateUi(self, AlignmentRow):
        self.label_target.setText(QCoreApplication.translate("AlignmentRow", u"Ch\u1ec9 ti\u00eau c\u1ee7a &S\u1edf t\u01b0\u01a1ng \u1ee9ng", None))
#if QT_CONFIG(accessibility)
        self.combo_target.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"Ch\u1ec9 ti\u00eau c\u1ee7a S\u1edf t\u01b0\u01a1ng \u1ee9ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_asked.setText(QCoreApplication.translate("AlignmentRow", u"&M\u1ee9c c\u1ee7a t\u1ec9nh", None))
#if QT_CONFIG(accessibility)
        self.edit_asked.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"M\u1ee9c c\u1ee7a t\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_asked.setPlaceholderText(QCoreApplication.translate("AlignmentRow", u"v\u00ed d\u1ee5 tr\u00ean 70%", None))
        self.label_scope.setText(QCoreApplication.translate("AlignmentRow", u"P&h\u1ea1m vi", None))
#if QT_CONFIG(accessibility)
        self.edit_scope.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"Ph\u1ea1m vi", None))
#endif // QT_CONFIG(accessibility)
        self.edit_scope.setPlaceholderText(QCoreApplication.translate("AlignmentRow", u"v\u00ed d\u1ee5 c\u1ea5p huy\u1ec7n", None))
        self.label_text.setText(QCoreApplication.translate("AlignmentRow", u"&N\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.text_text.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.label_code.setText(QCoreApplication.translate("AlignmentRow", u"S\u1ed1, &d\u00f9ng chung qua c\u00e1c n\u0103m", None))
#if QT_CONFIG(accessibility)
        self.edit_code.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"S\u1ed1, d\u00f9ng chung qua c\u00e1c n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.edit_code.setPlaceholderText(QCoreApplication.translate("AlignmentRow", u"v\u00ed d\u1ee5 I.7", None))
        self.label_document.setText(QCoreApplication.translate("AlignmentRow", u"&V\u0103n b\u1ea3n c\u1ee7a t\u1ec9nh", None))
#if QT_CONFIG(accessibility)
        self.edit_document.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"V\u0103n b\u1ea3n c\u1ee7a t\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_document.setPlaceholderText(QCoreApplication.translate("AlignmentRow", u"v\u00ed d\u1ee5 K\u1ebf ho\u1ea1ch s\u1ed1 199/KH-UBND ng\u00e0y 11/12/2023", None))
        self.check_confirmed.setText(QCoreApplication.translate("AlignmentRow", u"\u0110\u00e3 &ki\u1ec3m v\u1edbi b\u1ea3n g\u1ed1c", None))
        self.label_note.setText(QCoreApplication.translate("AlignmentRow", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_note.setAccessibleName(QCoreApplication.translate("AlignmentRow", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
