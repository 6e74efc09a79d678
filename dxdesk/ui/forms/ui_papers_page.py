# Compiled from forms/papers_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget,
)


class Ui_PapersPage(object):
    def setupUi(self, PapersPage):
        if not PapersPage.objectName():
            PapersPage.setObjectName(u"PapersPage")
        self.layout_page = QVBoxLayout(PapersPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_papers = QStackedWidget(PapersPage)
        self.stack_papers.setObjectName(u"stack_papers")
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.splitter_papers = QSplitter(self.widget_filled)
        self.splitter_papers.setObjectName(u"splitter_papers")
        self.splitter_papers.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_papers.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_papers)
        self.widget_list.setObjectName(u"widget_list")
        self.layout_list = QVBoxLayout(self.widget_list)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.layout_period = QHBoxLayout()
        self.layout_period.setObjectName(u"layout_period")
        self.label_period = QLabel(self.widget_list)
        self.label_period.setObjectName(u"label_period")

        self.layout_period.addWidget(self.label_period)

        self.combo_period = QComboBox(self.widget_list)
        self.combo_period.setObjectName(u"combo_period")
        self.combo_period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_period.addWidget(self.combo_period)

        self.spacer_period = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_period.addItem(self.spacer_period)


        self.layout_list.addLayout(self.layout_period)

        self.frame_facts = QFrame(self.widget_list)
        self.frame_facts.setObjectName(u"frame_facts")
        self.grid_facts = QGridLayout(self.frame_facts)
        self.grid_facts.setObjectName(u"grid_facts")

        self.layout_list.addWidget(self.frame_facts)

        self.label_made = QLabel(self.widget_list)
        self.label_made.setObjectName(u"label_made")

        self.layout_list.addWidget(self.label_made)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")

        self.layout_list.addLayout(self.layout_table)

        self.label_none_made = QLabel(self.widget_list)
        self.label_none_made.setObjectName(u"label_none_made")
        self.label_none_made.setWordWrap(True)
        self.label_none_made.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_list.addWidget(self.label_none_made)

        self.layout_made_buttons = QHBoxLayout()
        self.layout_made_buttons.setObjectName(u"layout_made_buttons")
        self.button_open_made = QPushButton(self.widget_list)
        self.button_open_made.setObjectName(u"button_open_made")

        self.layout_made_buttons.addWidget(self.button_open_made)

        self.button_save_made = QPushButton(self.widget_list)
        self.button_save_made.setObjectName(u"button_save_made")

        self.layout_made_buttons.addWidget(self.button_save_made)

        self.button_since = QPushButton(self.widget_list)
        self.button_since.setObjectName(u"button_since")

        self.layout_made_buttons.addWidget(self.button_since)

        self.button_send = QPushButton(self.widget_list)
        self.button_send.setObjectName(u"button_send")

        self.layout_made_buttons.addWidget(self.button_send)

        self.spacer_made = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_made_buttons.addItem(self.spacer_made)


        self.layout_list.addLayout(self.layout_made_buttons)

        self.layout_send = QVBoxLayout()
        self.layout_send.setObjectName(u"layout_send")

        self.layout_list.addLayout(self.layout_send)

        self.splitter_papers.addWidget(self.widget_list)
        self.tabs_report = QTabWidget(self.splitter_papers)
        self.tabs_report.setObjectName(u"tabs_report")
        self.tabs_report.setDocumentMode(True)
        self.tab_preview = QWidget()
        self.tab_preview.setObjectName(u"tab_preview")
        self.layout_preview = QVBoxLayout(self.tab_preview)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)
        self.tabs_report.addTab(self.tab_preview, "")
        self.tab_prose = QWidget()
        self.tab_prose.setObjectName(u"tab_prose")
        self.layout_prose = QVBoxLayout(self.tab_prose)
        self.layout_prose.setObjectName(u"layout_prose")
        self.layout_prose.setContentsMargins(0, 0, 0, 0)
        self.tabs_report.addTab(self.tab_prose, "")
        self.tab_since = QWidget()
        self.tab_since.setObjectName(u"tab_since")
        self.layout_since = QVBoxLayout(self.tab_since)
        self.layout_since.setObjectName(u"layout_since")
        self.layout_since.setContentsMargins(0, 0, 0, 0)
        self.tabs_report.addTab(self.tab_since, "")
        self.splitter_papers.addWidget(self.tabs_report)

        self.layout_filled.addWidget(self.splitter_papers)

        self.stack_papers.addWidget(self.widget_filled)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.label_empty = QLabel(self.widget_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_next = QLabel(self.widget_empty)
        self.label_empty_next.setObjectName(u"label_empty_next")
        self.label_empty_next.setWordWrap(True)

        self.layout_empty.addWidget(self.label_empty_next)

        self.layout_empty_buttons = QHBoxLayout()
        self.layout_empty_buttons.setObjectName(u"layout_empty_buttons")
        self.button_import = QPushButton(self.widget_empty)
        self.button_import.setObjectName(u"button_import")

        self.layout_empty_buttons.addWidget(self.button_import)

        self.button_sample = QPushButton(self.widget_empty)
        self.button_sample.setObjectName(u"button_sample")

        self.layout_empty_buttons.addWidget(self.button_sample)

        self.spacer_empty_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_empty_buttons)


        self.layout_empty.addLayout(self.layout_empty_buttons)

        self.spacer_empty = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty)

        self.stack_papers.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_papers)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.combo_period)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_period, self.button_open_made)
        QWidget.setTabOrder(self.button_open_made, self.button_save_made)
        QWidget.setTabOrder(self.button_save_made, self.button_since)
        QWidget.setTabOrder(self.button_since, self.button_send)
        QWidget.setTabOrder(self.button_send, self.tabs_report)
        QWidget.setTabOrder(self.tabs_report, self.button_import)
        QWidget.setTabOrder(self.button_import, self.button_sample)

        self.retranslateUi(PapersPage)

        QMetaObject.connectSlotsByName(PapersPage)
    # setupUi

    def retranslateUi(self, PapersPage):
        self.label_period.setText(QCoreApplication.translate("PapersPage", u"K\u1ef3 &b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.combo_period.setAccessibleName(QCoreApplication.translate("PapersPage", u"K\u1ef3 b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_made.setText(QCoreApplication.translate("PapersPage", u"&V\u0103n b\u1ea3n \u0111\u00e3 l\u1eadp", None))
        self.label_none_made.setText(QCoreApplication.translate("PapersPage", u"Ch\u01b0a l\u1eadp v\u0103n b\u1ea3n n\u00e0o. \u00abL\u1eadp b\u00e1o c\u00e1o\u00bb gi\u1eef b\u1ea3n \u0111ang xem trong t\u1ec7p d\u1eef li\u1ec7u, in l\u1ea1i l\u00fac n\u00e0o c\u0169ng nh\u01b0 c\u0169.", None))
        self.button_open_made.setText(QCoreApplication.translate("PapersPage", u"&M\u1edf b\u1eb1ng Word", None))
        self.button_save_made.setText(QCoreApplication.translate("PapersPage", u"&L\u01b0u b\u1ea3n \u0111\u00e3 l\u1eadp\u2026", None))
        self.button_since.setText(QCoreApplication.translate("PapersPage", u"&So v\u1edbi b\u1ea3n \u0111\u00e3 g\u1eedi", None))
        self.button_send.setText(QCoreApplication.translate("PapersPage", u"\u0110\u00e3 &g\u1eedi\u2026", None))
#if QT_CONFIG(accessibility)
        self.tabs_report.setAccessibleName(QCoreApplication.translate("PapersPage", u"Ph\u1ea7n c\u1ee7a b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_report.setTabText(self.tabs_report.indexOf(self.tab_preview), QCoreApplication.translate("PapersPage", u"Xem tr\u01b0\u1edbc", None))
        self.tabs_report.setTabText(self.tabs_report.indexOf(self.tab_prose), QCoreApplication.translate("PapersPage", u"L\u1eddi v\u0103n", None))
        self.tabs_report.setTabText(self.tabs_report.indexOf(self.tab_since), QCoreApplication.translate("PapersPage", u"So v\u1edbi b\u1ea3n \u0111\u00e3 g\u1eedi", None))
        self.label_empty.setText(QCoreApplication.translate("PapersPage", u"Ch\u01b0a c\u00f3 k\u1ebf ho\u1ea1ch n\u00ean ch\u01b0a l\u1eadp \u0111\u01b0\u1ee3c b\u00e1o c\u00e1o.", None))
        self.label_empty_next.setText(QCoreApplication.translate("PapersPage", u"H\u00e3y nh\u1eadp k\u1ebf ho\u1ea1ch \u0111\u00e3 k\u00fd; b\u00e1o c\u00e1o c\u1ee7a t\u1eebng k\u1ef3 s\u1ebd \u0111\u01b0\u1ee3c d\u1ef1ng t\u1eeb ti\u1ebfn \u0111\u1ed9 v\u00e0 k\u1ebft qu\u1ea3 ghi trong n\u0103m.", None))
        self.button_import.setText(QCoreApplication.translate("PapersPage", u"&Nh\u1eadp k\u1ebf ho\u1ea1ch\u2026", None))
        self.button_sample.setText(QCoreApplication.translate("PapersPage", u"M\u1edf &k\u1ebf ho\u1ea1ch m\u1eabu", None))
        pass
    # retranslateUi
