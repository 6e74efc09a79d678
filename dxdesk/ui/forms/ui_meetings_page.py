# Compiled from forms/meetings_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QMetaObject,
)
from PySide6.QtWidgets import (
    QTabWidget, QVBoxLayout,
)


class Ui_MeetingsPage(object):
    def setupUi(self, MeetingsPage):
        if not MeetingsPage.objectName():
            MeetingsPage.setObjectName(u"MeetingsPage")
        self.layout_page = QVBoxLayout(MeetingsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.tabs_meetings = QTabWidget(MeetingsPage)
        self.tabs_meetings.setObjectName(u"tabs_meetings")

        self.layout_page.addWidget(self.tabs_meetings)


        self.retranslateUi(MeetingsPage)

        QMetaObject.connectSlotsByName(MeetingsPage)
    # setupUi

    def retranslateUi(self, MeetingsPage):
        pass
    # retranslateUi
