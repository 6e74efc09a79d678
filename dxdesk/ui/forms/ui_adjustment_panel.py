# Compiled from forms/adjustment_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_AdjustmentPanel(object):
    def setupUi(self, AdjustmentPanel):
        if not AdjustmentPanel.objectName():
            AdjustmentPanel.setObjectName(u"AdjustmentPanel")
        self.layout_panel = QVBoxLayout(AdjustmentPanel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_title = QLabel(AdjustmentPanel)
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
        self.label_document = QLabel(AdjustmentPanel)
        self.label_document.setObjectName(u"label_document")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_document)

        self.edit_document = QLineEdit(AdjustmentPanel)
        self.edit_document.setObjectName(u"edit_document")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_document)

        self.error_document = QLabel(AdjustmentPanel)
        self.error_document.setObjectName(u"error_document")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_document)

        self.label_decided_on = QLabel(AdjustmentPanel)
        self.label_decided_on.setObjectName(u"label_decided_on")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_decided_on)

        self.layout_decided_on = QVBoxLayout()
        self.layout_decided_on.setObjectName(u"layout_decided_on")

        self.layout_fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout_decided_on)

        self.error_decided_on = QLabel(AdjustmentPanel)
        self.error_decided_on.setObjectName(u"error_decided_on")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.error_decided_on)

        self.label_in_force_from = QLabel(AdjustmentPanel)
        self.label_in_force_from.setObjectName(u"label_in_force_from")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_in_force_from)

        self.layout_in_force_from = QVBoxLayout()
        self.layout_in_force_from.setObjectName(u"layout_in_force_from")

        self.layout_fields.setLayout(4, QFormLayout.ItemRole.FieldRole, self.layout_in_force_from)

        self.error_in_force_from = QLabel(AdjustmentPanel)
        self.error_in_force_from.setObjectName(u"error_in_force_from")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_in_force_from)

        self.label_note = QLabel(AdjustmentPanel)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.text_note = QPlainTextEdit(AdjustmentPanel)
        self.text_note.setObjectName(u"text_note")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.text_note)

        self.error_note = QLabel(AdjustmentPanel)
        self.error_note.setObjectName(u"error_note")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.error_note)

        self.label_doubts = QLabel(AdjustmentPanel)
        self.label_doubts.setObjectName(u"label_doubts")
        self.label_doubts.setWordWrap(True)
        self.label_doubts.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.SpanningRole, self.label_doubts)

        self.label_lines = QLabel(AdjustmentPanel)
        self.label_lines.setObjectName(u"label_lines")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.label_lines)

        self.label_item = QLabel(AdjustmentPanel)
        self.label_item.setObjectName(u"label_item")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.label_item)

        self.combo_item = QComboBox(AdjustmentPanel)
        self.combo_item.setObjectName(u"combo_item")
        self.combo_item.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_item.setMinimumContentsLength(12)

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.combo_item)


        self.layout_panel.addLayout(self.layout_fields)

        self.layout_items = QHBoxLayout()
        self.layout_items.setObjectName(u"layout_items")
        self.button_change = QPushButton(AdjustmentPanel)
        self.button_change.setObjectName(u"button_change")

        self.layout_items.addWidget(self.button_change)

        self.button_withdraw = QPushButton(AdjustmentPanel)
        self.button_withdraw.setObjectName(u"button_withdraw")

        self.layout_items.addWidget(self.button_withdraw)

        self.spacer_items = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_items.addItem(self.spacer_items)


        self.layout_panel.addLayout(self.layout_items)

        self.layout_adds = QHBoxLayout()
        self.layout_adds.setObjectName(u"layout_adds")
        self.button_add_task = QPushButton(AdjustmentPanel)
        self.button_add_task.setObjectName(u"button_add_task")

        self.layout_adds.addWidget(self.button_add_task)

        self.button_add_indicator = QPushButton(AdjustmentPanel)
        self.button_add_indicator.setObjectName(u"button_add_indicator")

        self.layout_adds.addWidget(self.button_add_indicator)

        self.spacer_adds = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_adds.addItem(self.spacer_adds)


        self.layout_panel.addLayout(self.layout_adds)

        self.layout_papers = QHBoxLayout()
        self.layout_papers.setObjectName(u"layout_papers")
        self.button_paper = QPushButton(AdjustmentPanel)
        self.button_paper.setObjectName(u"button_paper")

        self.layout_papers.addWidget(self.button_paper)

        self.spacer_papers = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_papers.addItem(self.spacer_papers)


        self.layout_panel.addLayout(self.layout_papers)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_document.setBuddy(self.edit_document)
        self.label_note.setBuddy(self.text_note)
        self.label_item.setBuddy(self.combo_item)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_document, self.text_note)
        QWidget.setTabOrder(self.text_note, self.combo_item)

        self.retranslateUi(AdjustmentPanel)

        QMetaObject.connectSlotsByName(AdjustmentPanel)
    # setupUi

    def retranslateUi(self, AdjustmentPanel):
        self.label_document.setText(QCoreApplication.translate("AdjustmentPanel", u"&V\u0103n b\u1ea3n quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.edit_document.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"V\u0103n b\u1ea3n quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_document.setPlaceholderText(QCoreApplication.translate("AdjustmentPanel", u"s\u1ed1, k\u00fd hi\u1ec7u, nh\u01b0 45/KH-SGD\u0110T", None))
        self.label_decided_on.setText(QCoreApplication.translate("AdjustmentPanel", u"Ng\u00e0y v\u0103n b\u1ea3n", None))
        self.label_in_force_from.setText(QCoreApplication.translate("AdjustmentPanel", u"Hi\u1ec7u l\u1ef1c t\u1eeb ng\u00e0y", None))
        self.label_note.setText(QCoreApplication.translate("AdjustmentPanel", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.text_note.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.label_lines.setText(QCoreApplication.translate("AdjustmentPanel", u"N\u1ed9i dung \u0111i\u1ec1u ch\u1ec9nh", None))
        self.label_item.setText(QCoreApplication.translate("AdjustmentPanel", u"Nhi\u1ec7m v\u1ee5, &ch\u1ec9 ti\u00eau", None))
#if QT_CONFIG(accessibility)
        self.combo_item.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"Nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.button_change.setText(QCoreApplication.translate("AdjustmentPanel", u"&S\u1eeda n\u1ed9i dung n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.button_change.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"S\u1eeda n\u1ed9i dung n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.button_withdraw.setText(QCoreApplication.translate("AdjustmentPanel", u"&R\u00fat kh\u1ecfi k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.button_withdraw.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"R\u00fat kh\u1ecfi k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_task.setText(QCoreApplication.translate("AdjustmentPanel", u"B\u1ed5 sung nhi\u1ec7&m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.button_add_task.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"B\u1ed5 sung nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_indicator.setText(QCoreApplication.translate("AdjustmentPanel", u"B\u1ed5 sung ch\u1ec9 ti&\u00eau", None))
#if QT_CONFIG(accessibility)
        self.button_add_indicator.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"B\u1ed5 sung ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.button_paper.setText(QCoreApplication.translate("AdjustmentPanel", u"M\u1edf k\u1ebf ho\u1ea1ch \u0111i\u1ec1u ch\u1ec9nh", None))
#if QT_CONFIG(accessibility)
        self.button_paper.setAccessibleName(QCoreApplication.translate("AdjustmentPanel", u"M\u1edf k\u1ebf ho\u1ea1ch \u0111i\u1ec1u ch\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
