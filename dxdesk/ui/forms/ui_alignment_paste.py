# Compiled from forms/alignment_paste.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget,
)


class Ui_AlignmentPaste(object):
    def setupUi(self, AlignmentPaste):
        if not AlignmentPaste.objectName():
            AlignmentPaste.setObjectName(u"AlignmentPaste")
        self.layout_dialog = QVBoxLayout(AlignmentPaste)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(0, 0, 0, 0)
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_year = QLabel(AlignmentPaste)
        self.label_year.setObjectName(u"label_year")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_year)

        self.combo_year = QComboBox(AlignmentPaste)
        self.combo_year.setObjectName(u"combo_year")
        self.combo_year.setMinimumContentsLength(6)
        self.combo_year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.combo_year)

        self.label_document = QLabel(AlignmentPaste)
        self.label_document.setObjectName(u"label_document")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_document)

        self.edit_document = QLineEdit(AlignmentPaste)
        self.edit_document.setObjectName(u"edit_document")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.edit_document)


        self.layout_dialog.addLayout(self.layout_fields)

        self.label_pasted = QLabel(AlignmentPaste)
        self.label_pasted.setObjectName(u"label_pasted")

        self.layout_dialog.addWidget(self.label_pasted)

        self.text_pasted = QPlainTextEdit(AlignmentPaste)
        self.text_pasted.setObjectName(u"text_pasted")
        self.text_pasted.setTabChangesFocus(True)

        self.layout_dialog.addWidget(self.text_pasted)

        self.label_read = QLabel(AlignmentPaste)
        self.label_read.setObjectName(u"label_read")
        self.label_read.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_read)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_dialog.addLayout(self.layout_table)

        self.error_paste = QLabel(AlignmentPaste)
        self.error_paste.setObjectName(u"error_paste")
        self.error_paste.setWordWrap(True)

        self.layout_dialog.addWidget(self.error_paste)

        self.layout_dialog.setStretch(2, 2)
        self.layout_dialog.setStretch(4, 3)
#if QT_CONFIG(shortcut)
        self.label_year.setBuddy(self.combo_year)
        self.label_document.setBuddy(self.edit_document)
        self.label_pasted.setBuddy(self.text_pasted)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_year, self.edit_document)
        QWidget.setTabOrder(self.edit_document, self.text_pasted)

        self.retranslateUi(AlignmentPaste)

        QMetaObject.connectSlotsByName(AlignmentPaste)
    # setupUi

    def retranslateUi(self, AlignmentPaste):
        self.label_year.setText(QCoreApplication.translate("AlignmentPaste", u"&N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.combo_year.setAccessibleName(QCoreApplication.translate("AlignmentPaste", u"N\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.label_document.setText(QCoreApplication.translate("AlignmentPaste", u"&V\u0103n b\u1ea3n c\u1ee7a t\u1ec9nh", None))
#if QT_CONFIG(accessibility)
        self.edit_document.setAccessibleName(QCoreApplication.translate("AlignmentPaste", u"V\u0103n b\u1ea3n c\u1ee7a t\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_document.setPlaceholderText(QCoreApplication.translate("AlignmentPaste", u"v\u00ed d\u1ee5 K\u1ebf ho\u1ea1ch s\u1ed1 199/KH-UBND ng\u00e0y 11/12/2023", None))
        self.label_pasted.setText(QCoreApplication.translate("AlignmentPaste", u"&D\u00e1n c\u00e1c d\u00f2ng ch\u00e9p t\u1eeb Word ho\u1eb7c Excel, m\u1ed7i ch\u1ec9 ti\u00eau m\u1ed9t d\u00f2ng", None))
#if QT_CONFIG(accessibility)
        self.text_pasted.setAccessibleName(QCoreApplication.translate("AlignmentPaste", u"C\u00e1c d\u00f2ng ch\u00e9p t\u1eeb Word ho\u1eb7c Excel", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
