# Compiled from forms/meetings_member.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget,
)


class Ui_MeetingsMember(object):
    def setupUi(self, MeetingsMember):
        if not MeetingsMember.objectName():
            MeetingsMember.setObjectName(u"MeetingsMember")
        self.layout_panel = QVBoxLayout(MeetingsMember)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_member = QLabel(MeetingsMember)
        self.label_member.setObjectName(u"label_member")

        self.layout_panel.addWidget(self.label_member)

        self.layout_fields = QFormLayout()
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_role = QLabel(MeetingsMember)
        self.label_role.setObjectName(u"label_role")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_role)

        self.edit_role = QLineEdit(MeetingsMember)
        self.edit_role.setObjectName(u"edit_role")

        self.layout_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_role)

        self.label_post = QLabel(MeetingsMember)
        self.label_post.setObjectName(u"label_post")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_post)

        self.edit_post = QLineEdit(MeetingsMember)
        self.edit_post.setObjectName(u"edit_post")

        self.layout_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.edit_post)

        self.error_post = QLabel(MeetingsMember)
        self.error_post.setObjectName(u"error_post")
        self.error_post.setWordWrap(True)

        self.layout_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.error_post)

        self.label_name = QLabel(MeetingsMember)
        self.label_name.setObjectName(u"label_name")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.edit_name = QLineEdit(MeetingsMember)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.edit_name)

        self.error_name = QLabel(MeetingsMember)
        self.error_name.setObjectName(u"error_name")
        self.error_name.setWordWrap(True)

        self.layout_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.error_name)

        self.label_unit = QLabel(MeetingsMember)
        self.label_unit.setObjectName(u"label_unit")

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_unit)

        self.combo_unit = QComboBox(MeetingsMember)
        self.combo_unit.setObjectName(u"combo_unit")
        self.combo_unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.combo_unit)

        self.label_from = QLabel(MeetingsMember)
        self.label_from.setObjectName(u"label_from")

        self.layout_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_from)

        self.layout_from = QVBoxLayout()
        self.layout_from.setObjectName(u"layout_from")
        self.layout_from.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.layout_from)

        self.label_to = QLabel(MeetingsMember)
        self.label_to.setObjectName(u"label_to")

        self.layout_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_to)

        self.layout_to = QVBoxLayout()
        self.layout_to.setObjectName(u"layout_to")
        self.layout_to.setContentsMargins(0, 0, 0, 0)

        self.layout_fields.setLayout(7, QFormLayout.ItemRole.FieldRole, self.layout_to)

        self.error_days = QLabel(MeetingsMember)
        self.error_days.setObjectName(u"error_days")
        self.error_days.setWordWrap(True)

        self.layout_fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.error_days)


        self.layout_panel.addLayout(self.layout_fields)

        self.label_board = QLabel(MeetingsMember)
        self.label_board.setObjectName(u"label_board")

        self.layout_panel.addWidget(self.label_board)

        self.layout_board = QFormLayout()
        self.layout_board.setObjectName(u"layout_board")
        self.layout_board.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label_committee = QLabel(MeetingsMember)
        self.label_committee.setObjectName(u"label_committee")

        self.layout_board.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_committee)

        self.edit_committee = QLineEdit(MeetingsMember)
        self.edit_committee.setObjectName(u"edit_committee")

        self.layout_board.setWidget(0, QFormLayout.ItemRole.FieldRole, self.edit_committee)

        self.error_committee = QLabel(MeetingsMember)
        self.error_committee.setObjectName(u"error_committee")
        self.error_committee.setWordWrap(True)

        self.layout_board.setWidget(1, QFormLayout.ItemRole.FieldRole, self.error_committee)

        self.label_decision = QLabel(MeetingsMember)
        self.label_decision.setObjectName(u"label_decision")

        self.layout_board.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_decision)

        self.edit_decision = QLineEdit(MeetingsMember)
        self.edit_decision.setObjectName(u"edit_decision")

        self.layout_board.setWidget(2, QFormLayout.ItemRole.FieldRole, self.edit_decision)


        self.layout_panel.addLayout(self.layout_board)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

#if QT_CONFIG(shortcut)
        self.label_role.setBuddy(self.edit_role)
        self.label_post.setBuddy(self.edit_post)
        self.label_name.setBuddy(self.edit_name)
        self.label_unit.setBuddy(self.combo_unit)
        self.label_committee.setBuddy(self.edit_committee)
        self.label_decision.setBuddy(self.edit_decision)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_role, self.edit_post)
        QWidget.setTabOrder(self.edit_post, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.combo_unit)
        QWidget.setTabOrder(self.combo_unit, self.edit_committee)
        QWidget.setTabOrder(self.edit_committee, self.edit_decision)

        self.retranslateUi(MeetingsMember)

        QMetaObject.connectSlotsByName(MeetingsMember)
    # setupUi

    def retranslateUi(self, MeetingsMember):
        self.label_member.setText(QCoreApplication.translate("MeetingsMember", u"Th\u00e0nh vi\u00ean", None))
        self.label_role.setText(QCoreApplication.translate("MeetingsMember", u"&Vai tr\u00f2", None))
#if QT_CONFIG(accessibility)
        self.edit_role.setAccessibleName(QCoreApplication.translate("MeetingsMember", u"Vai tr\u00f2", None))
#endif // QT_CONFIG(accessibility)
        self.edit_role.setPlaceholderText(QCoreApplication.translate("MeetingsMember", u"v\u00ed d\u1ee5 Tr\u01b0\u1edfng ban, \u1ee6y vi\u00ean", None))
        self.label_post.setText(QCoreApplication.translate("MeetingsMember", u"&Ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.edit_post.setAccessibleName(QCoreApplication.translate("MeetingsMember", u"Ch\u1ee9c v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.edit_post.setPlaceholderText(QCoreApplication.translate("MeetingsMember", u"v\u00ed d\u1ee5 Ch\u00e1nh V\u0103n ph\u00f2ng", None))
        self.label_name.setText(QCoreApplication.translate("MeetingsMember", u"&H\u1ecd t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("MeetingsMember", u"H\u1ecd t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("MeetingsMember", u"\u0110\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.combo_unit.setAccessibleName(QCoreApplication.translate("MeetingsMember", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_from.setText(QCoreApplication.translate("MeetingsMember", u"&T\u1eeb ng\u00e0y", None))
        self.label_to.setText(QCoreApplication.translate("MeetingsMember", u"\u0110\u1ebf&n ng\u00e0y", None))
        self.label_board.setText(QCoreApplication.translate("MeetingsMember", u"Ban, t\u1ed5", None))
        self.label_committee.setText(QCoreApplication.translate("MeetingsMember", u"T\u00ean &ban, t\u1ed5", None))
#if QT_CONFIG(accessibility)
        self.edit_committee.setAccessibleName(QCoreApplication.translate("MeetingsMember", u"T\u00ean ban, t\u1ed5", None))
#endif // QT_CONFIG(accessibility)
        self.label_decision.setText(QCoreApplication.translate("MeetingsMember", u"&Quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.edit_decision.setAccessibleName(QCoreApplication.translate("MeetingsMember", u"Quy\u1ebft \u0111\u1ecbnh th\u00e0nh l\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.edit_decision.setPlaceholderText(QCoreApplication.translate("MeetingsMember", u"s\u1ed1, k\u00fd hi\u1ec7u, ng\u00e0y", None))
        pass
    # retranslateUi
