# Compiled from forms/deadlines_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget,
    QVBoxLayout, QWidget,
)


class Ui_DeadlinesPage(object):
    def setupUi(self, DeadlinesPage):
        if not DeadlinesPage.objectName():
            DeadlinesPage.setObjectName(u"DeadlinesPage")
        self.layout_page = QVBoxLayout(DeadlinesPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_deadlines = QStackedWidget(DeadlinesPage)
        self.stack_deadlines.setObjectName(u"stack_deadlines")
        self.tabs_views = QTabWidget()
        self.tabs_views.setObjectName(u"tabs_views")
        self.tabs_views.setDocumentMode(True)
        self.tab_month = QWidget()
        self.tab_month.setObjectName(u"tab_month")
        self.layout_month = QVBoxLayout(self.tab_month)
        self.layout_month.setObjectName(u"layout_month")
        self.layout_month.setContentsMargins(0, 0, 0, 0)
        self.tabs_views.addTab(self.tab_month, "")
        self.tab_weeks = QWidget()
        self.tab_weeks.setObjectName(u"tab_weeks")
        self.layout_weeks = QVBoxLayout(self.tab_weeks)
        self.layout_weeks.setObjectName(u"layout_weeks")
        self.layout_weeks_bar = QHBoxLayout()
        self.layout_weeks_bar.setObjectName(u"layout_weeks_bar")
        self.button_this_week = QPushButton(self.tab_weeks)
        self.button_this_week.setObjectName(u"button_this_week")

        self.layout_weeks_bar.addWidget(self.button_this_week)

        self.label_weeks = QLabel(self.tab_weeks)
        self.label_weeks.setObjectName(u"label_weeks")

        self.layout_weeks_bar.addWidget(self.label_weeks)

        self.layout_weeks_bar.setStretch(1, 1)

        self.layout_weeks.addLayout(self.layout_weeks_bar)

        self.tabs_views.addTab(self.tab_weeks, "")
        self.tab_year = QWidget()
        self.tab_year.setObjectName(u"tab_year")
        self.layout_year = QVBoxLayout(self.tab_year)
        self.layout_year.setObjectName(u"layout_year")
        self.tabs_views.addTab(self.tab_year, "")
        self.stack_deadlines.addWidget(self.tabs_views)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.spacer_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_above)

        self.label_empty = QLabel(self.widget_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty)

        self.layout_empty_button = QHBoxLayout()
        self.layout_empty_button.setObjectName(u"layout_empty_button")
        self.spacer_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_left)

        self.button_import = QPushButton(self.widget_empty)
        self.button_import.setObjectName(u"button_import")

        self.layout_empty_button.addWidget(self.button_import)

        self.spacer_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_right)


        self.layout_empty.addLayout(self.layout_empty_button)

        self.spacer_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_below)

        self.layout_empty.setStretch(0, 1)
        self.layout_empty.setStretch(3, 2)
        self.stack_deadlines.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_deadlines)

        QWidget.setTabOrder(self.tabs_views, self.button_this_week)
        QWidget.setTabOrder(self.button_this_week, self.button_import)

        self.retranslateUi(DeadlinesPage)

        QMetaObject.connectSlotsByName(DeadlinesPage)
    # setupUi

    def retranslateUi(self, DeadlinesPage):
#if QT_CONFIG(accessibility)
        self.tabs_views.setAccessibleName(QCoreApplication.translate("DeadlinesPage", u"C\u00e1ch xem l\u1ecbch h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_views.setTabText(self.tabs_views.indexOf(self.tab_month), QCoreApplication.translate("DeadlinesPage", u"Th\u00e1ng", None))
        self.button_this_week.setText(QCoreApplication.translate("DeadlinesPage", u"Tu\u1ea7n &n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.button_this_week.setToolTip(QCoreApplication.translate("DeadlinesPage", u"V\u1ec1 tu\u1ea7n n\u00e0y; c\u00e1c tu\u1ea7n tr\u01b0\u1edbc \u1edf ph\u00eda tr\u00ean", None))
#endif // QT_CONFIG(tooltip)
        self.tabs_views.setTabText(self.tabs_views.indexOf(self.tab_weeks), QCoreApplication.translate("DeadlinesPage", u"Theo tu\u1ea7n", None))
        self.tabs_views.setTabText(self.tabs_views.indexOf(self.tab_year), QCoreApplication.translate("DeadlinesPage", u"N\u0103m", None))
        self.label_empty.setText(QCoreApplication.translate("DeadlinesPage", u"Ch\u01b0a c\u00f3 k\u1ebf ho\u1ea1ch n\u00e0o. H\u00e3y nh\u1eadp k\u1ebf ho\u1ea1ch t\u1eeb t\u1ec7p Word; c\u00e1c h\u1ea1n v\u00e0 ng\u00e0y b\u00e1o c\u00e1o s\u1ebd c\u00f3 ngay t\u1ea1i \u0111\u00e2y.", None))
        self.button_import.setText(QCoreApplication.translate("DeadlinesPage", u"&Nh\u1eadp k\u1ebf ho\u1ea1ch\u2026", None))
        pass
    # retranslateUi
