# Compiled from forms/meetings_attendance.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QVBoxLayout,
)


class Ui_MeetingsAttendance(object):
    def setupUi(self, MeetingsAttendance):
        if not MeetingsAttendance.objectName():
            MeetingsAttendance.setObjectName(u"MeetingsAttendance")
        self.layout_tab = QVBoxLayout(MeetingsAttendance)
        self.layout_tab.setObjectName(u"layout_tab")
        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.layout_choice.setContentsMargins(0, 0, 0, 0)
        self.label_board = QLabel(MeetingsAttendance)
        self.label_board.setObjectName(u"label_board")

        self.layout_choice.addWidget(self.label_board)

        self.combo_board = QComboBox(MeetingsAttendance)
        self.combo_board.setObjectName(u"combo_board")
        self.combo_board.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_choice.addWidget(self.combo_board)

        self.label_told = QLabel(MeetingsAttendance)
        self.label_told.setObjectName(u"label_told")
        self.label_told.setWordWrap(True)

        self.layout_choice.addWidget(self.label_told)

        self.layout_choice.setStretch(1, 1)
        self.layout_choice.setStretch(2, 2)

        self.layout_tab.addLayout(self.layout_choice)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_tab.addLayout(self.layout_table)

#if QT_CONFIG(shortcut)
        self.label_board.setBuddy(self.combo_board)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingsAttendance)

        QMetaObject.connectSlotsByName(MeetingsAttendance)
    # setupUi

    def retranslateUi(self, MeetingsAttendance):
        self.label_board.setText(QCoreApplication.translate("MeetingsAttendance", u"Ban, &t\u1ed5", None))
#if QT_CONFIG(accessibility)
        self.combo_board.setAccessibleName(QCoreApplication.translate("MeetingsAttendance", u"Ban, t\u1ed5", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
