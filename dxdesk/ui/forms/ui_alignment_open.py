# Compiled from forms/alignment_open.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget,
)


class Ui_AlignmentOpen(object):
    def setupUi(self, AlignmentOpen):
        if not AlignmentOpen.objectName():
            AlignmentOpen.setObjectName(u"AlignmentOpen")
        self.layout_panel = QVBoxLayout(AlignmentOpen)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_title = QLabel(AlignmentOpen)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)

        self.layout_panel.addWidget(self.label_title)

        self.label_now = QLabel(AlignmentOpen)
        self.label_now.setObjectName(u"label_now")
        self.label_now.setWordWrap(True)

        self.layout_panel.addWidget(self.label_now)

        self.widget_fill = QWidget(AlignmentOpen)
        self.widget_fill.setObjectName(u"widget_fill")
        self.layout_fill = QVBoxLayout(self.widget_fill)
        self.layout_fill.setObjectName(u"layout_fill")
        self.layout_fill.setContentsMargins(0, 0, 0, 0)
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout_fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.label_asked = QLabel(self.widget_fill)
        self.label_asked.setObjectName(u"label_asked")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_asked)

        self.edit_asked = QLineEdit(self.widget_fill)
        self.edit_asked.setObjectName(u"edit_asked")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_asked)

        self.error_asked = QLabel(self.widget_fill)
        self.error_asked.setObjectName(u"error_asked")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_asked)

        self.label_source = QLabel(self.widget_fill)
        self.label_source.setObjectName(u"label_source")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_source)

        self.edit_source = QLineEdit(self.widget_fill)
        self.edit_source.setObjectName(u"edit_source")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_source)

        self.error_source = QLabel(self.widget_fill)
        self.error_source.setObjectName(u"error_source")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_source)


        self.layout_fill.addLayout(self.layout_fields)

        self.layout_button = QHBoxLayout()
        self.layout_button.setObjectName(u"layout_button")
        self.layout_button.setContentsMargins(0, 0, 0, 0)
        self.button_fill = QPushButton(self.widget_fill)
        self.button_fill.setObjectName(u"button_fill")

        self.layout_button.addWidget(self.button_fill)

        self.spacer_button = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_button.addItem(self.spacer_button)


        self.layout_fill.addLayout(self.layout_button)


        self.layout_panel.addWidget(self.widget_fill)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_asked.setBuddy(self.edit_asked)
        self.label_source.setBuddy(self.edit_source)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_asked, self.edit_source)
        QWidget.setTabOrder(self.edit_source, self.button_fill)

        self.retranslateUi(AlignmentOpen)

        QMetaObject.connectSlotsByName(AlignmentOpen)
    # setupUi

    def retranslateUi(self, AlignmentOpen):
        self.label_asked.setText(QCoreApplication.translate("AlignmentOpen", u"&M\u1ee9c \u0111\u01b0\u1ee3c giao", None))
#if QT_CONFIG(accessibility)
        self.edit_asked.setAccessibleName(QCoreApplication.translate("AlignmentOpen", u"M\u1ee9c \u0111\u01b0\u1ee3c giao", None))
#endif // QT_CONFIG(accessibility)
        self.edit_asked.setPlaceholderText(QCoreApplication.translate("AlignmentOpen", u"v\u00ed d\u1ee5 tr\u00ean 80%", None))
        self.label_source.setText(QCoreApplication.translate("AlignmentOpen", u"&V\u0103n b\u1ea3n giao m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.edit_source.setAccessibleName(QCoreApplication.translate("AlignmentOpen", u"V\u0103n b\u1ea3n giao m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.edit_source.setPlaceholderText(QCoreApplication.translate("AlignmentOpen", u"v\u00ed d\u1ee5 K\u1ebf ho\u1ea1ch s\u1ed1 45/KH-UBND ng\u00e0y 20/02/2024", None))
        self.button_fill.setText(QCoreApplication.translate("AlignmentOpen", u"\u0110i\u1ec1n &m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.button_fill.setAccessibleName(QCoreApplication.translate("AlignmentOpen", u"\u0110i\u1ec1n m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
