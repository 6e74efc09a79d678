# Compiled from forms/schools_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QMetaObject,
)
from PySide6.QtWidgets import (
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget,
)


class Ui_SchoolsPage(object):
    def setupUi(self, SchoolsPage):
        if not SchoolsPage.objectName():
            SchoolsPage.setObjectName(u"SchoolsPage")
        self.layout_page = QVBoxLayout(SchoolsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_page = QStackedWidget(SchoolsPage)
        self.stack_page.setObjectName(u"stack_page")
        self.page_tabs = QWidget()
        self.page_tabs.setObjectName(u"page_tabs")
        self.layout_tabs = QVBoxLayout(self.page_tabs)
        self.layout_tabs.setObjectName(u"layout_tabs")
        self.layout_tabs.setContentsMargins(0, 0, 0, 0)
        self.tabs_schools = QTabWidget(self.page_tabs)
        self.tabs_schools.setObjectName(u"tabs_schools")

        self.layout_tabs.addWidget(self.tabs_schools)

        self.stack_page.addWidget(self.page_tabs)
        self.page_review = QWidget()
        self.page_review.setObjectName(u"page_review")
        self.layout_review = QVBoxLayout(self.page_review)
        self.layout_review.setObjectName(u"layout_review")
        self.layout_review.setContentsMargins(0, 0, 0, 0)
        self.stack_page.addWidget(self.page_review)

        self.layout_page.addWidget(self.stack_page)


        self.retranslateUi(SchoolsPage)

        QMetaObject.connectSlotsByName(SchoolsPage)
    # setupUi

    def retranslateUi(self, SchoolsPage):
        pass
    # retranslateUi
