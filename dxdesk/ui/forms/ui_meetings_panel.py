# Compiled from forms/meetings_panel.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget,
)


class Ui_MeetingsPanel(object):
    def setupUi(self, MeetingsPanel):
        if not MeetingsPanel.objectName():
            MeetingsPanel.setObjectName(u"MeetingsPanel")
        self.layout_panel = QVBoxLayout(MeetingsPanel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_panel.setContentsMargins(0, 0, 0, 0)
        self.tabs_panel = QTabWidget(MeetingsPanel)
        self.tabs_panel.setObjectName(u"tabs_panel")
        self.page_facts = QWidget()
        self.page_facts.setObjectName(u"page_facts")
        self.layout_facts = QVBoxLayout(self.page_facts)
        self.layout_facts.setObjectName(u"layout_facts")
        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_title = QLabel(self.page_facts)
        self.label_title.setObjectName(u"label_title")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.text_title = QPlainTextEdit(self.page_facts)
        self.text_title.setObjectName(u"text_title")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text_title)

        self.error_title = QLabel(self.page_facts)
        self.error_title.setObjectName(u"error_title")
        self.error_title.setWordWrap(True)

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_title)

        self.label_kind = QLabel(self.page_facts)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.combo_kind = QComboBox(self.page_facts)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.combo_kind)

        self.label_committee = QLabel(self.page_facts)
        self.label_committee.setObjectName(u"label_committee")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_committee)

        self.combo_committee = QComboBox(self.page_facts)
        self.combo_committee.setObjectName(u"combo_committee")
        self.combo_committee.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.combo_committee)

        self.label_day = QLabel(self.page_facts)
        self.label_day.setObjectName(u"label_day")

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_day)

        self.layout_day = QVBoxLayout()
        self.layout_day.setObjectName(u"layout_day")
        self.layout_day.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(4, QFormLayout.ItemRole.FieldRole, self.layout_day)

        self.error_day = QLabel(self.page_facts)
        self.error_day.setObjectName(u"error_day")
        self.error_day.setWordWrap(True)

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.error_day)

        self.label_starts = QLabel(self.page_facts)
        self.label_starts.setObjectName(u"label_starts")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_starts)

        self.layout_hours = QHBoxLayout()
        self.layout_hours.setObjectName(u"layout_hours")
        self.layout_hours.setContentsMargins(0, 0, 0, 0)
        self.edit_starts = QLineEdit(self.page_facts)
        self.edit_starts.setObjectName(u"edit_starts")

        self.layout_hours.addWidget(self.edit_starts)

        self.label_ends = QLabel(self.page_facts)
        self.label_ends.setObjectName(u"label_ends")

        self.layout_hours.addWidget(self.label_ends)

        self.edit_ends = QLineEdit(self.page_facts)
        self.edit_ends.setObjectName(u"edit_ends")

        self.layout_hours.addWidget(self.edit_ends)

        self.layout_hours.setStretch(0, 1)
        self.layout_hours.setStretch(2, 1)

        self.layout_fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.layout_hours)

        self.error_hours = QLabel(self.page_facts)
        self.error_hours.setObjectName(u"error_hours")
        self.error_hours.setWordWrap(True)

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.error_hours)

        self.label_place = QLabel(self.page_facts)
        self.label_place.setObjectName(u"label_place")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.edit_place = QLineEdit(self.page_facts)
        self.edit_place.setObjectName(u"edit_place")

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.edit_place)

        self.label_chair = QLabel(self.page_facts)
        self.label_chair.setObjectName(u"label_chair")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_chair)

        self.edit_chair = QLineEdit(self.page_facts)
        self.edit_chair.setObjectName(u"edit_chair")

        self.layout_fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.edit_chair)

        self.label_secretary = QLabel(self.page_facts)
        self.label_secretary.setObjectName(u"label_secretary")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.label_secretary)

        self.edit_secretary = QLineEdit(self.page_facts)
        self.edit_secretary.setObjectName(u"edit_secretary")

        self.layout_fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.edit_secretary)


        self.layout_facts.addLayout(self.layout_fields)

        self.label_notice = QLabel(self.page_facts)
        self.label_notice.setObjectName(u"label_notice")
        self.label_notice.setWordWrap(True)

        self.layout_facts.addWidget(self.label_notice)

        self.spacer_facts = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_facts.addItem(self.spacer_facts)

        self.tabs_panel.addTab(self.page_facts, "")
        self.page_agenda = QWidget()
        self.page_agenda.setObjectName(u"page_agenda")
        self.layout_agenda = QVBoxLayout(self.page_agenda)
        self.layout_agenda.setObjectName(u"layout_agenda")
        self.label_agenda = QLabel(self.page_agenda)
        self.label_agenda.setObjectName(u"label_agenda")
        self.label_agenda.setWordWrap(True)

        self.layout_agenda.addWidget(self.label_agenda)

        self.list_agenda = QListWidget(self.page_agenda)
        self.list_agenda.setObjectName(u"list_agenda")
        self.list_agenda.setWordWrap(True)
        self.list_agenda.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_agenda.addWidget(self.list_agenda)

        self.layout_item = QHBoxLayout()
        self.layout_item.setObjectName(u"layout_item")
        self.layout_item.setContentsMargins(0, 0, 0, 0)
        self.edit_item = QLineEdit(self.page_agenda)
        self.edit_item.setObjectName(u"edit_item")

        self.layout_item.addWidget(self.edit_item)

        self.layout_item.setStretch(0, 1)

        self.layout_agenda.addLayout(self.layout_item)

        self.layout_agenda_buttons = QHBoxLayout()
        self.layout_agenda_buttons.setObjectName(u"layout_agenda_buttons")
        self.layout_agenda_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_propose = QPushButton(self.page_agenda)
        self.button_propose.setObjectName(u"button_propose")

        self.layout_agenda_buttons.addWidget(self.button_propose)

        self.button_up = QPushButton(self.page_agenda)
        self.button_up.setObjectName(u"button_up")

        self.layout_agenda_buttons.addWidget(self.button_up)

        self.button_down = QPushButton(self.page_agenda)
        self.button_down.setObjectName(u"button_down")

        self.layout_agenda_buttons.addWidget(self.button_down)

        self.button_drop = QPushButton(self.page_agenda)
        self.button_drop.setObjectName(u"button_drop")

        self.layout_agenda_buttons.addWidget(self.button_drop)

        self.spacer_agenda = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_agenda_buttons.addItem(self.spacer_agenda)


        self.layout_agenda.addLayout(self.layout_agenda_buttons)

        self.tabs_panel.addTab(self.page_agenda, "")
        self.page_attendance = QWidget()
        self.page_attendance.setObjectName(u"page_attendance")
        self.layout_attendance = QVBoxLayout(self.page_attendance)
        self.layout_attendance.setObjectName(u"layout_attendance")
        self.label_attendance = QLabel(self.page_attendance)
        self.label_attendance.setObjectName(u"label_attendance")
        self.label_attendance.setWordWrap(True)

        self.layout_attendance.addWidget(self.label_attendance)

        self.layout_seats = QVBoxLayout()
        self.layout_seats.setObjectName(u"layout_seats")
        self.layout_seats.setContentsMargins(0, 0, 0, 0)

        self.layout_attendance.addLayout(self.layout_seats)

        self.layout_states = QGridLayout()
        self.layout_states.setObjectName(u"layout_states")
        self.button_present = QPushButton(self.page_attendance)
        self.button_present.setObjectName(u"button_present")

        self.layout_states.addWidget(self.button_present, 0, 0, 1, 1)

        self.button_substitute = QPushButton(self.page_attendance)
        self.button_substitute.setObjectName(u"button_substitute")

        self.layout_states.addWidget(self.button_substitute, 0, 1, 1, 1)

        self.button_excused = QPushButton(self.page_attendance)
        self.button_excused.setObjectName(u"button_excused")

        self.layout_states.addWidget(self.button_excused, 1, 0, 1, 1)

        self.button_absent = QPushButton(self.page_attendance)
        self.button_absent.setObjectName(u"button_absent")

        self.layout_states.addWidget(self.button_absent, 1, 1, 1, 1)


        self.layout_attendance.addLayout(self.layout_states)

        self.layout_substitute = QHBoxLayout()
        self.layout_substitute.setObjectName(u"layout_substitute")
        self.layout_substitute.setContentsMargins(0, 0, 0, 0)
        self.label_substitute = QLabel(self.page_attendance)
        self.label_substitute.setObjectName(u"label_substitute")

        self.layout_substitute.addWidget(self.label_substitute)

        self.edit_substitute = QLineEdit(self.page_attendance)
        self.edit_substitute.setObjectName(u"edit_substitute")

        self.layout_substitute.addWidget(self.edit_substitute)


        self.layout_attendance.addLayout(self.layout_substitute)

        self.button_all_present = QPushButton(self.page_attendance)
        self.button_all_present.setObjectName(u"button_all_present")

        self.layout_attendance.addWidget(self.button_all_present)

        self.tabs_panel.addTab(self.page_attendance, "")
        self.page_conclusions = QWidget()
        self.page_conclusions.setObjectName(u"page_conclusions")
        self.layout_conclusions = QVBoxLayout(self.page_conclusions)
        self.layout_conclusions.setObjectName(u"layout_conclusions")
        self.layout_follow_up = QVBoxLayout()
        self.layout_follow_up.setObjectName(u"layout_follow_up")
        self.layout_follow_up.setContentsMargins(0, 0, 0, 0)

        self.layout_conclusions.addLayout(self.layout_follow_up)

        self.layout_conclusion_buttons = QHBoxLayout()
        self.layout_conclusion_buttons.setObjectName(u"layout_conclusion_buttons")
        self.layout_conclusion_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_task = QPushButton(self.page_conclusions)
        self.button_task.setObjectName(u"button_task")

        self.layout_conclusion_buttons.addWidget(self.button_task)

        self.button_delete_conclusion = QPushButton(self.page_conclusions)
        self.button_delete_conclusion.setObjectName(u"button_delete_conclusion")

        self.layout_conclusion_buttons.addWidget(self.button_delete_conclusion)

        self.spacer_conclusions = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_conclusion_buttons.addItem(self.spacer_conclusions)


        self.layout_conclusions.addLayout(self.layout_conclusion_buttons)

        self.label_assessment = QLabel(self.page_conclusions)
        self.label_assessment.setObjectName(u"label_assessment")

        self.layout_conclusions.addWidget(self.label_assessment)

        self.text_assessment = QPlainTextEdit(self.page_conclusions)
        self.text_assessment.setObjectName(u"text_assessment")

        self.layout_conclusions.addWidget(self.text_assessment)

        self.label_discussion = QLabel(self.page_conclusions)
        self.label_discussion.setObjectName(u"label_discussion")

        self.layout_conclusions.addWidget(self.label_discussion)

        self.text_discussion = QPlainTextEdit(self.page_conclusions)
        self.text_discussion.setObjectName(u"text_discussion")

        self.layout_conclusions.addWidget(self.text_discussion)

        self.tabs_panel.addTab(self.page_conclusions, "")
        self.page_papers = QWidget()
        self.page_papers.setObjectName(u"page_papers")
        self.layout_papers = QVBoxLayout(self.page_papers)
        self.layout_papers.setObjectName(u"layout_papers")
        self.label_papers = QLabel(self.page_papers)
        self.label_papers.setObjectName(u"label_papers")
        self.label_papers.setWordWrap(True)

        self.layout_papers.addWidget(self.label_papers)

        self.layout_papers_table = QVBoxLayout()
        self.layout_papers_table.setObjectName(u"layout_papers_table")
        self.layout_papers_table.setContentsMargins(0, 0, 0, 0)

        self.layout_papers.addLayout(self.layout_papers_table)

        self.layout_paper_buttons = QGridLayout()
        self.layout_paper_buttons.setObjectName(u"layout_paper_buttons")
        self.button_invitation = QPushButton(self.page_papers)
        self.button_invitation.setObjectName(u"button_invitation")

        self.layout_paper_buttons.addWidget(self.button_invitation, 0, 0, 1, 1)

        self.button_minutes = QPushButton(self.page_papers)
        self.button_minutes.setObjectName(u"button_minutes")

        self.layout_paper_buttons.addWidget(self.button_minutes, 0, 1, 1, 1)

        self.button_notice = QPushButton(self.page_papers)
        self.button_notice.setObjectName(u"button_notice")

        self.layout_paper_buttons.addWidget(self.button_notice, 1, 0, 1, 1)


        self.layout_papers.addLayout(self.layout_paper_buttons)

        self.tabs_panel.addTab(self.page_papers, "")

        self.layout_panel.addWidget(self.tabs_panel)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.text_title)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_committee.setBuddy(self.combo_committee)
        self.label_starts.setBuddy(self.edit_starts)
        self.label_ends.setBuddy(self.edit_ends)
        self.label_place.setBuddy(self.edit_place)
        self.label_chair.setBuddy(self.edit_chair)
        self.label_secretary.setBuddy(self.edit_secretary)
        self.label_substitute.setBuddy(self.edit_substitute)
        self.label_assessment.setBuddy(self.text_assessment)
        self.label_discussion.setBuddy(self.text_discussion)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs_panel, self.text_title)
        QWidget.setTabOrder(self.text_title, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.combo_committee)
        QWidget.setTabOrder(self.combo_committee, self.edit_starts)
        QWidget.setTabOrder(self.edit_starts, self.edit_ends)
        QWidget.setTabOrder(self.edit_ends, self.edit_place)
        QWidget.setTabOrder(self.edit_place, self.edit_chair)
        QWidget.setTabOrder(self.edit_chair, self.edit_secretary)
        QWidget.setTabOrder(self.edit_secretary, self.list_agenda)
        QWidget.setTabOrder(self.list_agenda, self.edit_item)
        QWidget.setTabOrder(self.edit_item, self.button_propose)
        QWidget.setTabOrder(self.button_propose, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.button_drop)
        QWidget.setTabOrder(self.button_drop, self.button_present)
        QWidget.setTabOrder(self.button_present, self.button_substitute)
        QWidget.setTabOrder(self.button_substitute, self.button_excused)
        QWidget.setTabOrder(self.button_excused, self.button_absent)
        QWidget.setTabOrder(self.button_absent, self.edit_substitute)
        QWidget.setTabOrder(self.edit_substitute, self.button_all_present)
        QWidget.setTabOrder(self.button_all_present, self.button_task)
        QWidget.setTabOrder(self.button_task, self.button_delete_conclusion)
        QWidget.setTabOrder(self.button_delete_conclusion, self.text_assessment)
        QWidget.setTabOrder(self.text_assessment, self.text_discussion)
        QWidget.setTabOrder(self.text_discussion, self.button_invitation)
        QWidget.setTabOrder(self.button_invitation, self.button_minutes)
        QWidget.setTabOrder(self.button_minutes, self.button_notice)

        self.retranslateUi(MeetingsPanel)

        self.tabs_panel.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(MeetingsPanel)
    # setupUi

    def retranslateUi(self, MeetingsPanel):
        self.label_title.setText(QCoreApplication.translate("MeetingsPanel", u"&T\u00ean cu\u1ed9c h\u1ecdp", None))
#if QT_CONFIG(accessibility)
        self.text_title.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"T\u00ean cu\u1ed9c h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
        self.label_kind.setText(QCoreApplication.translate("MeetingsPanel", u"&Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Lo\u1ea1i cu\u1ed9c h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
        self.label_committee.setText(QCoreApplication.translate("MeetingsPanel", u"&Ban, t\u1ed5", None))
#if QT_CONFIG(accessibility)
        self.combo_committee.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Ban, t\u1ed5 h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
        self.label_day.setText(QCoreApplication.translate("MeetingsPanel", u"&Ng\u00e0y h\u1ecdp", None))
        self.label_starts.setText(QCoreApplication.translate("MeetingsPanel", u"&Gi\u1edd, t\u1eeb", None))
#if QT_CONFIG(accessibility)
        self.edit_starts.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Gi\u1edd b\u1eaft \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_starts.setPlaceholderText(QCoreApplication.translate("MeetingsPanel", u"8 gi\u1edd", None))
        self.label_ends.setText(QCoreApplication.translate("MeetingsPanel", u"\u0111\u1ebf&n", None))
#if QT_CONFIG(accessibility)
        self.edit_ends.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Gi\u1edd k\u1ebft th\u00fac", None))
#endif // QT_CONFIG(accessibility)
        self.edit_ends.setPlaceholderText(QCoreApplication.translate("MeetingsPanel", u"10 gi\u1edd 30", None))
        self.label_place.setText(QCoreApplication.translate("MeetingsPanel", u"\u0110\u1ecba \u0111i\u1ec3&m", None))
#if QT_CONFIG(accessibility)
        self.edit_place.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"\u0110\u1ecba \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.label_chair.setText(QCoreApplication.translate("MeetingsPanel", u"&Ch\u1ee7 tr\u00ec", None))
#if QT_CONFIG(accessibility)
        self.edit_chair.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Ng\u01b0\u1eddi ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(accessibility)
        self.label_secretary.setText(QCoreApplication.translate("MeetingsPanel", u"Th&\u01b0 k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.edit_secretary.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Th\u01b0 k\u00fd cu\u1ed9c h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_panel.setTabText(self.tabs_panel.indexOf(self.page_facts), QCoreApplication.translate("MeetingsPanel", u"Chu\u1ea9n b\u1ecb", None))
        self.label_agenda.setText(QCoreApplication.translate("MeetingsPanel", u"F2 ho\u1eb7c b\u1ea5m \u0111\u00fap \u0111\u1ec3 s\u1eeda; Alt+\u2191, Alt+\u2193 \u0111\u1ec3 \u0111\u1ed5i th\u1ee9 t\u1ef1.", None))
#if QT_CONFIG(accessibility)
        self.list_agenda.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Ch\u01b0\u01a1ng tr\u00ecnh h\u1ecdp", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_item.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"N\u1ed9i dung th\u00eam v\u00e0o ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_item.setPlaceholderText(QCoreApplication.translate("MeetingsPanel", u"G\u00f5 n\u1ed9i dung r\u1ed3i Enter \u0111\u1ec3 th\u00eam", None))
        self.button_propose.setText(QCoreApplication.translate("MeetingsPanel", u"\u0110\u1ec1 &xu\u1ea5t", None))
#if QT_CONFIG(accessibility)
        self.button_propose.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"\u0110\u1ec1 xu\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_propose.setToolTip(QCoreApplication.translate("MeetingsPanel", u"L\u1eadp l\u1ea1i t\u1eeb k\u1ebft lu\u1eadn c\u00f2n m\u1edf, vi\u1ec7c qu\u00e1 h\u1ea1n v\u00e0 s\u1eafp \u0111\u1ebfn h\u1ea1n; n\u1ed9i dung t\u1ef1 g\u00f5 \u0111\u01b0\u1ee3c gi\u1eef", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("MeetingsPanel", u"L\u00ean", None))
#if QT_CONFIG(accessibility)
        self.button_up.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"L\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.button_down.setText(QCoreApplication.translate("MeetingsPanel", u"Xu\u1ed1ng", None))
#if QT_CONFIG(accessibility)
        self.button_down.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        self.button_drop.setText(QCoreApplication.translate("MeetingsPanel", u"B\u1ecf", None))
#if QT_CONFIG(accessibility)
        self.button_drop.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"B\u1ecf", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_panel.setTabText(self.tabs_panel.indexOf(self.page_agenda), QCoreApplication.translate("MeetingsPanel", u"Ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.label_attendance.setText(QCoreApplication.translate("MeetingsPanel", u"Ch\u1ecdn d\u00f2ng r\u1ed3i b\u1ea5m 1 c\u00f3 m\u1eb7t, 2 d\u1ef1 thay, 3 v\u1eafng c\u00f3 l\u00fd do, 4 v\u1eafng kh\u00f4ng l\u00fd do, 0 b\u1ecf ghi.", None))
        self.button_present.setText(QCoreApplication.translate("MeetingsPanel", u"1. C\u00f3 m\u1eb7t", None))
#if QT_CONFIG(accessibility)
        self.button_present.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"1. C\u00f3 m\u1eb7t", None))
#endif // QT_CONFIG(accessibility)
        self.button_substitute.setText(QCoreApplication.translate("MeetingsPanel", u"2. D\u1ef1 thay", None))
#if QT_CONFIG(accessibility)
        self.button_substitute.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"2. D\u1ef1 thay", None))
#endif // QT_CONFIG(accessibility)
        self.button_excused.setText(QCoreApplication.translate("MeetingsPanel", u"3. V\u1eafng c\u00f3 l\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.button_excused.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"3. V\u1eafng c\u00f3 l\u00fd do", None))
#endif // QT_CONFIG(accessibility)
        self.button_absent.setText(QCoreApplication.translate("MeetingsPanel", u"4. V\u1eafng kh\u00f4ng l\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.button_absent.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"4. V\u1eafng kh\u00f4ng l\u00fd do", None))
#endif // QT_CONFIG(accessibility)
        self.label_substitute.setText(QCoreApplication.translate("MeetingsPanel", u"Ng\u01b0\u1eddi d\u1ef1 tha&y", None))
#if QT_CONFIG(accessibility)
        self.edit_substitute.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Ng\u01b0\u1eddi d\u1ef1 thay", None))
#endif // QT_CONFIG(accessibility)
        self.edit_substitute.setPlaceholderText(QCoreApplication.translate("MeetingsPanel", u"G\u00f5 t\u00ean, ch\u1ee9c v\u1ee5 ng\u01b0\u1eddi d\u1ef1 thay cho d\u00f2ng \u0111ang ch\u1ecdn", None))
        self.button_all_present.setText(QCoreApplication.translate("MeetingsPanel", u"Ghi c\u00f3 m\u1eb7t cho nh\u1eefng ng\u01b0\u1eddi &c\u00f2n l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.button_all_present.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"Ghi c\u00f3 m\u1eb7t cho nh\u1eefng ng\u01b0\u1eddi c\u00f2n l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_panel.setTabText(self.tabs_panel.indexOf(self.page_attendance), QCoreApplication.translate("MeetingsPanel", u"\u0110i\u1ec3m danh", None))
        self.button_task.setText(QCoreApplication.translate("MeetingsPanel", u"M\u1edf nhi\u1ec7m &v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.button_task.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"M\u1edf nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.button_delete_conclusion.setText(QCoreApplication.translate("MeetingsPanel", u"X\u00f3a &k\u1ebft lu\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.button_delete_conclusion.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"X\u00f3a k\u1ebft lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.label_assessment.setText(QCoreApplication.translate("MeetingsPanel", u"\u0110\u00e1nh &gi\u00e1 chung", None))
#if QT_CONFIG(accessibility)
        self.text_assessment.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"\u0110\u00e1nh gi\u00e1 chung", None))
#endif // QT_CONFIG(accessibility)
        self.label_discussion.setText(QCoreApplication.translate("MeetingsPanel", u"\u00dd ki\u1ebfn th\u1ea3&o lu\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.text_discussion.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"\u00dd ki\u1ebfn th\u1ea3o lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_panel.setTabText(self.tabs_panel.indexOf(self.page_conclusions), QCoreApplication.translate("MeetingsPanel", u"K\u1ebft lu\u1eadn", None))
        self.label_papers.setText(QCoreApplication.translate("MeetingsPanel", u"Gi\u1ea5y m\u1eddi, bi\u00ean b\u1ea3n, th\u00f4ng b\u00e1o k\u1ebft lu\u1eadn c\u1ee7a cu\u1ed9c h\u1ecdp. Enter ho\u1eb7c b\u1ea5m \u0111\u00fap \u0111\u1ec3 m\u1edf.", None))
        self.button_invitation.setText(QCoreApplication.translate("MeetingsPanel", u"So\u1ea1n gi\u1ea5y &m\u1eddi", None))
#if QT_CONFIG(accessibility)
        self.button_invitation.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"So\u1ea1n gi\u1ea5y m\u1eddi", None))
#endif // QT_CONFIG(accessibility)
        self.button_minutes.setText(QCoreApplication.translate("MeetingsPanel", u"So\u1ea1n &bi\u00ean b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.button_minutes.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"So\u1ea1n bi\u00ean b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.button_notice.setText(QCoreApplication.translate("MeetingsPanel", u"So\u1ea1n th\u00f4ng b\u00e1o &k\u1ebft lu\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.button_notice.setAccessibleName(QCoreApplication.translate("MeetingsPanel", u"So\u1ea1n th\u00f4ng b\u00e1o k\u1ebft lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_panel.setTabText(self.tabs_panel.indexOf(self.page_papers), QCoreApplication.translate("MeetingsPanel", u"V\u0103n b\u1ea3n", None))
        pass
    # retranslateUi
