# Compiled from forms/alignment_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget,
)


class Ui_AlignmentPage(object):
    def setupUi(self, AlignmentPage):
        if not AlignmentPage.objectName():
            AlignmentPage.setObjectName(u"AlignmentPage")
        self.layout_page = QVBoxLayout(AlignmentPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_alignment = QStackedWidget(AlignmentPage)
        self.stack_alignment.setObjectName(u"stack_alignment")
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.layout_filled.setContentsMargins(0, 0, 0, 0)
        self.tabs_alignment = QTabWidget(self.widget_filled)
        self.tabs_alignment.setObjectName(u"tabs_alignment")
        self.tab_year = QWidget()
        self.tab_year.setObjectName(u"tab_year")
        self.layout_year = QVBoxLayout(self.tab_year)
        self.layout_year.setObjectName(u"layout_year")
        self.edit_filter = QLineEdit(self.tab_year)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_year.addWidget(self.edit_filter)

        self.splitter_alignment = QSplitter(self.tab_year)
        self.splitter_alignment.setObjectName(u"splitter_alignment")
        self.splitter_alignment.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_alignment.setChildrenCollapsible(False)
        self.widget_table = QWidget(self.splitter_alignment)
        self.widget_table.setObjectName(u"widget_table")
        self.layout_table = QVBoxLayout(self.widget_table)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.splitter_alignment.addWidget(self.widget_table)
        self.stack_panel = QStackedWidget(self.splitter_alignment)
        self.stack_panel.setObjectName(u"stack_panel")
        self.widget_none = QWidget()
        self.widget_none.setObjectName(u"widget_none")
        self.layout_none = QVBoxLayout(self.widget_none)
        self.layout_none.setObjectName(u"layout_none")
        self.label_none = QLabel(self.widget_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)

        self.layout_none.addWidget(self.label_none)

        self.spacer_none = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_none)

        self.stack_panel.addWidget(self.widget_none)
        self.scroll_row = QScrollArea()
        self.scroll_row.setObjectName(u"scroll_row")
        self.scroll_row.setWidgetResizable(True)
        self.scroll_row.setFrameShape(QFrame.Shape.NoFrame)
        self.stack_panel.addWidget(self.scroll_row)
        self.scroll_open = QScrollArea()
        self.scroll_open.setObjectName(u"scroll_open")
        self.scroll_open.setWidgetResizable(True)
        self.scroll_open.setFrameShape(QFrame.Shape.NoFrame)
        self.stack_panel.addWidget(self.scroll_open)
        self.splitter_alignment.addWidget(self.stack_panel)

        self.layout_year.addWidget(self.splitter_alignment)

        self.layout_year.setStretch(1, 1)
        self.tabs_alignment.addTab(self.tab_year, "")
        self.tab_years = QWidget()
        self.tab_years.setObjectName(u"tab_years")
        self.layout_years = QVBoxLayout(self.tab_years)
        self.layout_years.setObjectName(u"layout_years")
        self.label_years = QLabel(self.tab_years)
        self.label_years.setObjectName(u"label_years")
        self.label_years.setWordWrap(True)

        self.layout_years.addWidget(self.label_years)

        self.tabs_alignment.addTab(self.tab_years, "")

        self.layout_filled.addWidget(self.tabs_alignment)

        self.stack_alignment.addWidget(self.widget_filled)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.label_empty = QLabel(self.widget_empty)
        self.label_empty.setObjectName(u"label_empty")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_next = QLabel(self.widget_empty)
        self.label_empty_next.setObjectName(u"label_empty_next")
        self.label_empty_next.setWordWrap(True)

        self.layout_empty.addWidget(self.label_empty_next)

        self.spacer_empty = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty)

        self.layout_empty.setStretch(2, 1)
        self.stack_alignment.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_alignment)


        self.retranslateUi(AlignmentPage)

        QMetaObject.connectSlotsByName(AlignmentPage)
    # setupUi

    def retranslateUi(self, AlignmentPage):
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("AlignmentPage", u"L\u1ecdc ch\u1ec9 ti\u00eau c\u1ee7a t\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("AlignmentPage", u"L\u1ecdc theo s\u1ed1, n\u1ed9i dung, v\u0103n b\u1ea3n, \u0111\u00e1nh gi\u00e1", None))
        self.label_none.setText(QCoreApplication.translate("AlignmentPage", u"Ch\u1ecdn m\u1ed9t d\u00f2ng \u1edf b\u1ea3ng b\u00ean tr\u00e1i \u0111\u1ec3 xem v\u00e0 n\u1ed1i v\u1edbi ch\u1ec9 ti\u00eau c\u1ee7a S\u1edf.", None))
        self.tabs_alignment.setTabText(self.tabs_alignment.indexOf(self.tab_year), QCoreApplication.translate("AlignmentPage", u"C\u1ee7a n\u0103m k\u1ebf ho\u1ea1ch", None))
        self.label_years.setText(QCoreApplication.translate("AlignmentPage", u"D\u1ea5u * l\u00e0 s\u1ed1 ch\u01b0a ki\u1ec3m v\u1edbi b\u1ea3n g\u1ed1c. C\u00e1c d\u00f2ng c\u00f9ng s\u1ed1 \u0111\u1ee9ng chung m\u1ed9t h\u00e0ng.", None))
        self.tabs_alignment.setTabText(self.tabs_alignment.indexOf(self.tab_years), QCoreApplication.translate("AlignmentPage", u"Qua c\u00e1c n\u0103m", None))
        self.label_empty.setText(QCoreApplication.translate("AlignmentPage", u"Ch\u01b0a nh\u1eadp ch\u1ec9 ti\u00eau c\u1ee7a t\u1ec9nh", None))
        self.label_empty_next.setText(QCoreApplication.translate("AlignmentPage", u"B\u1ea5m \u00abNh\u1eadp ch\u1ec9 ti\u00eau c\u1ee7a t\u1ec9nh\u2026\u00bb r\u1ed3i d\u00e1n c\u00e1c d\u00f2ng ch\u00e9p t\u1eeb Word ho\u1eb7c Excel c\u1ee7a k\u1ebf ho\u1ea1ch t\u1ec9nh. M\u1ed7i d\u00f2ng \u0111\u01b0\u1ee3c \u0111\u1ecdc th\u00e0nh s\u1ed1, n\u1ed9i dung v\u00e0 m\u1ee9c; xem l\u1ea1i tr\u01b0\u1edbc khi ghi. Sau \u0111\u00f3 n\u1ed1i v\u1edbi ch\u1ec9 ti\u00eau c\u1ee7a S\u1edf \u0111\u1ec3 bi\u1ebft ch\u1ec9 ti\u00eau n\u00e0o th\u1ea5p h\u01a1n m\u1ee9c c\u1ee7a t\u1ec9nh.", None))
        pass
    # retranslateUi
