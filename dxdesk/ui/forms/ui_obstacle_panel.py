# Compiled from forms/obstacle_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
)


class Ui_ObstaclePanel(object):
    def setupUi(self, ObstaclePanel):
        if not ObstaclePanel.objectName():
            ObstaclePanel.setObjectName(u"ObstaclePanel")
        self.layout_panel = QVBoxLayout(ObstaclePanel)
        self.layout_panel.setObjectName(u"layout_panel")
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
        self.label_kind = QLabel(ObstaclePanel)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.combo_kind = QComboBox(ObstaclePanel)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_kind.setMinimumContentsLength(12)

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.combo_kind)

        self.label_text = QLabel(ObstaclePanel)
        self.label_text.setObjectName(u"label_text")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_text)

        self.text_text = QPlainTextEdit(ObstaclePanel)
        self.text_text.setObjectName(u"text_text")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.text_text)

        self.error_text = QLabel(ObstaclePanel)
        self.error_text.setObjectName(u"error_text")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.error_text)

        self.label_about = QLabel(ObstaclePanel)
        self.label_about.setObjectName(u"label_about")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_about)

        self.combo_about = QComboBox(ObstaclePanel)
        self.combo_about.setObjectName(u"combo_about")
        self.combo_about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_about.setMinimumContentsLength(12)

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.combo_about)

        self.label_unit = QLabel(ObstaclePanel)
        self.label_unit.setObjectName(u"label_unit")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_unit)

        self.combo_unit = QComboBox(ObstaclePanel)
        self.combo_unit.setObjectName(u"combo_unit")
        self.combo_unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_unit.setMinimumContentsLength(12)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.combo_unit)

        self.label_raised_by = QLabel(ObstaclePanel)
        self.label_raised_by.setObjectName(u"label_raised_by")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_raised_by)

        self.edit_raised_by = QLineEdit(ObstaclePanel)
        self.edit_raised_by.setObjectName(u"edit_raised_by")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.edit_raised_by)

        self.error_raised_by = QLabel(ObstaclePanel)
        self.error_raised_by.setObjectName(u"error_raised_by")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.error_raised_by)

        self.label_raised_on = QLabel(ObstaclePanel)
        self.label_raised_on.setObjectName(u"label_raised_on")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_raised_on)

        self.layout_raised_on = QVBoxLayout()
        self.layout_raised_on.setObjectName(u"layout_raised_on")

        self.layout_fields.setLayout(7, QFormLayout.ItemRole.FieldRole, self.layout_raised_on)

        self.error_raised_on = QLabel(ObstaclePanel)
        self.error_raised_on.setObjectName(u"error_raised_on")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_raised_on)

        self.label_meeting = QLabel(ObstaclePanel)
        self.label_meeting.setObjectName(u"label_meeting")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_meeting)

        self.combo_meeting = QComboBox(ObstaclePanel)
        self.combo_meeting.setObjectName(u"combo_meeting")
        self.combo_meeting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_meeting.setMinimumContentsLength(12)

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.combo_meeting)

        self.label_source = QLabel(ObstaclePanel)
        self.label_source.setObjectName(u"label_source")
        self.label_source.setWordWrap(True)
        self.label_source.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.SpanningRole, self.label_source)

        self.label_follow = QLabel(ObstaclePanel)
        self.label_follow.setObjectName(u"label_follow")

        self.layout_fields.setWidget(11, QFormLayout.ItemRole.SpanningRole, self.label_follow)

        self.label_owner = QLabel(ObstaclePanel)
        self.label_owner.setObjectName(u"label_owner")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.LabelRole, self.label_owner)

        self.edit_owner = QLineEdit(ObstaclePanel)
        self.edit_owner.setObjectName(u"edit_owner")

        self.layout_fields.setWidget(12, QFormLayout.ItemRole.FieldRole, self.edit_owner)

        self.error_owner = QLabel(ObstaclePanel)
        self.error_owner.setObjectName(u"error_owner")

        self.layout_fields.setWidget(13, QFormLayout.ItemRole.FieldRole, self.error_owner)

        self.label_waiting_on = QLabel(ObstaclePanel)
        self.label_waiting_on.setObjectName(u"label_waiting_on")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.LabelRole, self.label_waiting_on)

        self.edit_waiting_on = QLineEdit(ObstaclePanel)
        self.edit_waiting_on.setObjectName(u"edit_waiting_on")

        self.layout_fields.setWidget(14, QFormLayout.ItemRole.FieldRole, self.edit_waiting_on)

        self.error_waiting_on = QLabel(ObstaclePanel)
        self.error_waiting_on.setObjectName(u"error_waiting_on")

        self.layout_fields.setWidget(15, QFormLayout.ItemRole.FieldRole, self.error_waiting_on)

        self.label_waiting_since = QLabel(ObstaclePanel)
        self.label_waiting_since.setObjectName(u"label_waiting_since")

        self.layout_fields.setWidget(16, QFormLayout.ItemRole.LabelRole, self.label_waiting_since)

        self.layout_waiting_since = QVBoxLayout()
        self.layout_waiting_since.setObjectName(u"layout_waiting_since")

        self.layout_fields.setLayout(16, QFormLayout.ItemRole.FieldRole, self.layout_waiting_since)

        self.error_waiting_since = QLabel(ObstaclePanel)
        self.error_waiting_since.setObjectName(u"error_waiting_since")

        self.layout_fields.setWidget(17, QFormLayout.ItemRole.FieldRole, self.error_waiting_since)

        self.label_proposal = QLabel(ObstaclePanel)
        self.label_proposal.setObjectName(u"label_proposal")

        self.layout_fields.setWidget(18, QFormLayout.ItemRole.LabelRole, self.label_proposal)

        self.text_proposal = QPlainTextEdit(ObstaclePanel)
        self.text_proposal.setObjectName(u"text_proposal")

        self.layout_fields.setWidget(18, QFormLayout.ItemRole.FieldRole, self.text_proposal)

        self.error_proposal = QLabel(ObstaclePanel)
        self.error_proposal.setObjectName(u"error_proposal")

        self.layout_fields.setWidget(19, QFormLayout.ItemRole.FieldRole, self.error_proposal)

        self.label_decided = QLabel(ObstaclePanel)
        self.label_decided.setObjectName(u"label_decided")

        self.layout_fields.setWidget(20, QFormLayout.ItemRole.SpanningRole, self.label_decided)

        self.label_decision = QLabel(ObstaclePanel)
        self.label_decision.setObjectName(u"label_decision")

        self.layout_fields.setWidget(21, QFormLayout.ItemRole.LabelRole, self.label_decision)

        self.text_decision = QPlainTextEdit(ObstaclePanel)
        self.text_decision.setObjectName(u"text_decision")

        self.layout_fields.setWidget(21, QFormLayout.ItemRole.FieldRole, self.text_decision)

        self.error_decision = QLabel(ObstaclePanel)
        self.error_decision.setObjectName(u"error_decision")

        self.layout_fields.setWidget(22, QFormLayout.ItemRole.FieldRole, self.error_decision)

        self.label_decided_by = QLabel(ObstaclePanel)
        self.label_decided_by.setObjectName(u"label_decided_by")

        self.layout_fields.setWidget(23, QFormLayout.ItemRole.LabelRole, self.label_decided_by)

        self.edit_decided_by = QLineEdit(ObstaclePanel)
        self.edit_decided_by.setObjectName(u"edit_decided_by")

        self.layout_fields.setWidget(23, QFormLayout.ItemRole.FieldRole, self.edit_decided_by)

        self.error_decided_by = QLabel(ObstaclePanel)
        self.error_decided_by.setObjectName(u"error_decided_by")

        self.layout_fields.setWidget(24, QFormLayout.ItemRole.FieldRole, self.error_decided_by)

        self.label_decided_on = QLabel(ObstaclePanel)
        self.label_decided_on.setObjectName(u"label_decided_on")

        self.layout_fields.setWidget(25, QFormLayout.ItemRole.LabelRole, self.label_decided_on)

        self.layout_decided_on = QVBoxLayout()
        self.layout_decided_on.setObjectName(u"layout_decided_on")

        self.layout_fields.setLayout(25, QFormLayout.ItemRole.FieldRole, self.layout_decided_on)

        self.error_decided_on = QLabel(ObstaclePanel)
        self.error_decided_on.setObjectName(u"error_decided_on")

        self.layout_fields.setWidget(26, QFormLayout.ItemRole.FieldRole, self.error_decided_on)

        self.label_document = QLabel(ObstaclePanel)
        self.label_document.setObjectName(u"label_document")

        self.layout_fields.setWidget(27, QFormLayout.ItemRole.LabelRole, self.label_document)

        self.combo_document = QComboBox(ObstaclePanel)
        self.combo_document.setObjectName(u"combo_document")
        self.combo_document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_document.setMinimumContentsLength(12)

        self.layout_fields.setWidget(27, QFormLayout.ItemRole.FieldRole, self.combo_document)

        self.label_closed_on = QLabel(ObstaclePanel)
        self.label_closed_on.setObjectName(u"label_closed_on")

        self.layout_fields.setWidget(28, QFormLayout.ItemRole.LabelRole, self.label_closed_on)

        self.layout_closed_on = QVBoxLayout()
        self.layout_closed_on.setObjectName(u"layout_closed_on")

        self.layout_fields.setLayout(28, QFormLayout.ItemRole.FieldRole, self.layout_closed_on)

        self.error_closed_on = QLabel(ObstaclePanel)
        self.error_closed_on.setObjectName(u"error_closed_on")

        self.layout_fields.setWidget(29, QFormLayout.ItemRole.FieldRole, self.error_closed_on)

        self.label_note = QLabel(ObstaclePanel)
        self.label_note.setObjectName(u"label_note")

        self.layout_fields.setWidget(30, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.edit_note = QLineEdit(ObstaclePanel)
        self.edit_note.setObjectName(u"edit_note")

        self.layout_fields.setWidget(30, QFormLayout.ItemRole.FieldRole, self.edit_note)

        self.error_note = QLabel(ObstaclePanel)
        self.error_note.setObjectName(u"error_note")

        self.layout_fields.setWidget(31, QFormLayout.ItemRole.FieldRole, self.error_note)


        self.layout_panel.addLayout(self.layout_fields)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.button_close = QPushButton(ObstaclePanel)
        self.button_close.setObjectName(u"button_close")

        self.layout_buttons.addWidget(self.button_close)

        self.button_document = QPushButton(ObstaclePanel)
        self.button_document.setObjectName(u"button_document")

        self.layout_buttons.addWidget(self.button_document)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)


        self.layout_panel.addLayout(self.layout_buttons)

        self.layout_more = QHBoxLayout()
        self.layout_more.setObjectName(u"layout_more")
        self.button_task = QPushButton(ObstaclePanel)
        self.button_task.setObjectName(u"button_task")

        self.layout_more.addWidget(self.button_task)

        self.button_delete = QPushButton(ObstaclePanel)
        self.button_delete.setObjectName(u"button_delete")

        self.layout_more.addWidget(self.button_delete)

        self.spacer_more = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_more.addItem(self.spacer_more)


        self.layout_panel.addLayout(self.layout_more)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_text.setBuddy(self.text_text)
        self.label_about.setBuddy(self.combo_about)
        self.label_unit.setBuddy(self.combo_unit)
        self.label_raised_by.setBuddy(self.edit_raised_by)
        self.label_meeting.setBuddy(self.combo_meeting)
        self.label_owner.setBuddy(self.edit_owner)
        self.label_waiting_on.setBuddy(self.edit_waiting_on)
        self.label_proposal.setBuddy(self.text_proposal)
        self.label_decision.setBuddy(self.text_decision)
        self.label_decided_by.setBuddy(self.edit_decided_by)
        self.label_document.setBuddy(self.combo_document)
        self.label_note.setBuddy(self.edit_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_kind, self.text_text)
        QWidget.setTabOrder(self.text_text, self.combo_about)
        QWidget.setTabOrder(self.combo_about, self.combo_unit)
        QWidget.setTabOrder(self.combo_unit, self.edit_raised_by)
        QWidget.setTabOrder(self.edit_raised_by, self.combo_meeting)
        QWidget.setTabOrder(self.combo_meeting, self.edit_owner)
        QWidget.setTabOrder(self.edit_owner, self.edit_waiting_on)
        QWidget.setTabOrder(self.edit_waiting_on, self.text_proposal)
        QWidget.setTabOrder(self.text_proposal, self.text_decision)
        QWidget.setTabOrder(self.text_decision, self.edit_decided_by)
        QWidget.setTabOrder(self.edit_decided_by, self.combo_document)
        QWidget.setTabOrder(self.combo_document, self.edit_note)

        self.retranslateUi(ObstaclePanel)

        QMetaObject.connectSlotsByName(ObstaclePanel)
    # setupUi

    def retranslateUi(self, ObstaclePanel):
        self.label_kind.setText(QCoreApplication.translate("ObstaclePanel", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Lo\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_text.setText(QCoreApplication.translate("ObstaclePanel", u"&N\u1ed9i dung", None))
#if QT_CONFIG(accessibility)
        self.text_text.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.text_text.setPlaceholderText(QCoreApplication.translate("ObstaclePanel", u"kh\u00f3 kh\u0103n, v\u01b0\u1edbng m\u1eafc ho\u1eb7c gi\u1ea3i ph\u00e1p", None))
        self.label_about.setText(QCoreApplication.translate("ObstaclePanel", u"&Li\u00ean quan", None))
#if QT_CONFIG(accessibility)
        self.combo_about.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Li\u00ean quan", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("ObstaclePanel", u"\u0110\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.combo_unit.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_raised_by.setText(QCoreApplication.translate("ObstaclePanel", u"Ng\u01b0\u1eddi n&\u00eau", None))
#if QT_CONFIG(accessibility)
        self.edit_raised_by.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Ng\u01b0\u1eddi n\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.label_raised_on.setText(QCoreApplication.translate("ObstaclePanel", u"Ng\u00e0y n\u00eau", None))
        self.label_meeting.setText(QCoreApplication.translate("ObstaclePanel", u"Cu&\u1ed9c h\u1ecdp", None))
#if QT_CONFIG(accessibility)
        self.combo_meeting.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Cu\u1ed9c h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
        self.label_follow.setText(QCoreApplication.translate("ObstaclePanel", u"Theo d\u00f5i", None))
        self.label_owner.setText(QCoreApplication.translate("ObstaclePanel", u"Ng\u01b0\u1eddi th&eo d\u00f5i", None))
#if QT_CONFIG(accessibility)
        self.edit_owner.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Ng\u01b0\u1eddi theo d\u00f5i", None))
#endif // QT_CONFIG(accessibility)
        self.edit_owner.setPlaceholderText(QCoreApplication.translate("ObstaclePanel", u"v\u00ed d\u1ee5 Chuy\u00ean vi\u00ean V\u0103n ph\u00f2ng", None))
        self.label_waiting_on.setText(QCoreApplication.translate("ObstaclePanel", u"\u0110ang &ch\u1edd", None))
#if QT_CONFIG(accessibility)
        self.edit_waiting_on.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"\u0110ang ch\u1edd", None))
#endif // QT_CONFIG(accessibility)
        self.edit_waiting_on.setPlaceholderText(QCoreApplication.translate("ObstaclePanel", u"c\u01a1 quan, \u0111\u01a1n v\u1ecb ho\u1eb7c ng\u01b0\u1eddi ph\u1ea3i tr\u1ea3 l\u1eddi", None))
        self.label_waiting_since.setText(QCoreApplication.translate("ObstaclePanel", u"Ch\u1edd t\u1eeb ng\u00e0y", None))
        self.label_proposal.setText(QCoreApplication.translate("ObstaclePanel", u"\u0110\u1ec1 &xu\u1ea5t", None))
#if QT_CONFIG(accessibility)
        self.text_proposal.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"\u0110\u1ec1 xu\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.label_decided.setText(QCoreApplication.translate("ObstaclePanel", u"Quy\u1ebft \u0111\u1ecbnh", None))
        self.label_decision.setText(QCoreApplication.translate("ObstaclePanel", u"&Quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.text_decision.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.text_decision.setPlaceholderText(QCoreApplication.translate("ObstaclePanel", u"\u00fd ki\u1ebfn gi\u1ea3i quy\u1ebft c\u1ee7a Gi\u00e1m \u0111\u1ed1c", None))
        self.label_decided_by.setText(QCoreApplication.translate("ObstaclePanel", u"Ng\u01b0\u1eddi q&uy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.edit_decided_by.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Ng\u01b0\u1eddi quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_decided_by.setPlaceholderText(QCoreApplication.translate("ObstaclePanel", u"v\u00ed d\u1ee5 Gi\u00e1m \u0111\u1ed1c S\u1edf", None))
        self.label_decided_on.setText(QCoreApplication.translate("ObstaclePanel", u"Ng\u00e0y quy\u1ebft \u0111\u1ecbnh", None))
        self.label_document.setText(QCoreApplication.translate("ObstaclePanel", u"V\u0103n &b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.combo_document.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"V\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.label_closed_on.setText(QCoreApplication.translate("ObstaclePanel", u"K\u1ebft th\u00fac ng\u00e0y", None))
        self.label_note.setText(QCoreApplication.translate("ObstaclePanel", u"&Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.edit_note.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.button_close.setText(QCoreApplication.translate("ObstaclePanel", u"&K\u1ebft th\u00fac h\u00f4m nay", None))
#if QT_CONFIG(accessibility)
        self.button_close.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"K\u1ebft th\u00fac h\u00f4m nay", None))
#endif // QT_CONFIG(accessibility)
        self.button_document.setText(QCoreApplication.translate("ObstaclePanel", u"&M\u1edf v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.button_document.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"M\u1edf v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.button_task.setText(QCoreApplication.translate("ObstaclePanel", u"M\u1edf nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.button_task.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"M\u1edf nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.button_delete.setText(QCoreApplication.translate("ObstaclePanel", u"&X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.button_delete.setAccessibleName(QCoreApplication.translate("ObstaclePanel", u"X\u00f3a", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
