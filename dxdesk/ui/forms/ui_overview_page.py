# Compiled from forms/overview_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.layout_page = QVBoxLayout(OverviewPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_overview = QStackedWidget(OverviewPage)
        self.stack_overview.setObjectName(u"stack_overview")
        self.scroll_filled = QScrollArea()
        self.scroll_filled.setObjectName(u"scroll_filled")
        self.scroll_filled.setWidgetResizable(True)
        self.scroll_filled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.layout_window = QVBoxLayout()
        self.layout_window.setObjectName(u"layout_window")

        self.layout_filled.addLayout(self.layout_window)

        self.layout_columns = QHBoxLayout()
        self.layout_columns.setObjectName(u"layout_columns")
        self.layout_left = QVBoxLayout()
        self.layout_left.setObjectName(u"layout_left")

        self.layout_columns.addLayout(self.layout_left)

        self.layout_right = QVBoxLayout()
        self.layout_right.setObjectName(u"layout_right")

        self.layout_columns.addLayout(self.layout_right)

        self.layout_columns.setStretch(0, 1)
        self.layout_columns.setStretch(1, 1)

        self.layout_filled.addLayout(self.layout_columns)

        self.spacer_filled = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_filled.addItem(self.spacer_filled)

        self.scroll_filled.setWidget(self.widget_filled)
        self.stack_overview.addWidget(self.scroll_filled)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.spacer_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_above)

        self.layout_centre = QHBoxLayout()
        self.layout_centre.setObjectName(u"layout_centre")
        self.spacer_before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_centre.addItem(self.spacer_before)

        self.frame_start = QFrame(self.widget_empty)
        self.frame_start.setObjectName(u"frame_start")
        self.layout_start = QVBoxLayout(self.frame_start)
        self.layout_start.setObjectName(u"layout_start")
        self.label_start = QLabel(self.frame_start)
        self.label_start.setObjectName(u"label_start")

        self.layout_start.addWidget(self.label_start)

        self.label_steps = QLabel(self.frame_start)
        self.label_steps.setObjectName(u"label_steps")
        self.label_steps.setWordWrap(True)

        self.layout_start.addWidget(self.label_steps)

        self.layout_start_buttons = QHBoxLayout()
        self.layout_start_buttons.setObjectName(u"layout_start_buttons")
        self.button_import = QPushButton(self.frame_start)
        self.button_import.setObjectName(u"button_import")

        self.layout_start_buttons.addWidget(self.button_import)

        self.button_paste = QPushButton(self.frame_start)
        self.button_paste.setObjectName(u"button_paste")

        self.layout_start_buttons.addWidget(self.button_paste)

        self.button_sample = QPushButton(self.frame_start)
        self.button_sample.setObjectName(u"button_sample")

        self.layout_start_buttons.addWidget(self.button_sample)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_start_buttons.addItem(self.spacer_buttons)


        self.layout_start.addLayout(self.layout_start_buttons)

        self.label_drop = QLabel(self.frame_start)
        self.label_drop.setObjectName(u"label_drop")

        self.layout_start.addWidget(self.label_drop)


        self.layout_centre.addWidget(self.frame_start)

        self.spacer_after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_centre.addItem(self.spacer_after)

        self.layout_centre.setStretch(0, 1)
        self.layout_centre.setStretch(2, 1)

        self.layout_empty.addLayout(self.layout_centre)

        self.spacer_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_below)

        self.layout_empty.setStretch(0, 1)
        self.layout_empty.setStretch(2, 2)
        self.stack_overview.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_overview)

        QWidget.setTabOrder(self.button_import, self.button_paste)
        QWidget.setTabOrder(self.button_paste, self.button_sample)
        QWidget.setTabOrder(self.button_sample, self.scroll_filled)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.label_start.setText(QCoreApplication.translate("OverviewPage", u"B\u1eaft \u0111\u1ea7u t\u1eeb b\u1ea3n k\u1ebf ho\u1ea1ch \u0111\u00e3 k\u00fd", None))
        self.label_steps.setText(QCoreApplication.translate("OverviewPage", u"1. Nh\u1eadp k\u1ebf ho\u1ea1ch t\u1eeb t\u1ec7p Word ho\u1eb7c v\u0103n b\u1ea3n; dxdesk \u0111\u1ecdc nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau, th\u1eddi gian v\u00e0 \u0111\u1ea7u m\u1ed1i.\n"
"2. Xem l\u1ea1i t\u1eebng m\u1ee5c b\u00ean c\u1ea1nh v\u0103n b\u1ea3n g\u1ed1c. Ch\u01b0a c\u00f3 g\u00ec \u0111\u01b0\u1ee3c ghi cho \u0111\u1ebfn khi b\u1ea5m Nh\u1eadp.\n"
"3. M\u1ed7i qu\u00fd: ghi ti\u1ebfn \u0111\u1ed9, nh\u1eadp k\u1ebft qu\u1ea3 ch\u1ec9 ti\u00eau, l\u1eadp b\u00e1o c\u00e1o \u0111\u00fang h\u1ea1n.", None))
        self.button_import.setText(QCoreApplication.translate("OverviewPage", u"&Nh\u1eadp k\u1ebf ho\u1ea1ch\u2026", None))
        self.button_paste.setText(QCoreApplication.translate("OverviewPage", u"&D\u00e1n k\u1ebf ho\u1ea1ch\u2026", None))
        self.button_sample.setText(QCoreApplication.translate("OverviewPage", u"&M\u1edf k\u1ebf ho\u1ea1ch m\u1eabu", None))
        self.label_drop.setText(QCoreApplication.translate("OverviewPage", u"C\u0169ng c\u00f3 th\u1ec3 k\u00e9o t\u1ec7p .docx ho\u1eb7c .txt th\u1ea3 v\u00e0o c\u1eeda s\u1ed5 n\u00e0y.", None))
        pass
    # retranslateUi
