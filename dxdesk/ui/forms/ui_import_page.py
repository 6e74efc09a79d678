# Compiled from forms/import_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QTreeView,
    QVBoxLayout, QWidget,
)


class Ui_ImportPage(object):
    def setupUi(self, ImportPage):
        if not ImportPage.objectName():
            ImportPage.setObjectName(u"ImportPage")
        self.layout_page = QVBoxLayout(ImportPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_import = QStackedWidget(ImportPage)
        self.stack_import.setObjectName(u"stack_import")
        self.widget_paste = QWidget()
        self.widget_paste.setObjectName(u"widget_paste")
        self.layout_paste = QVBoxLayout(self.widget_paste)
        self.layout_paste.setObjectName(u"layout_paste")
        self.label_paste = QLabel(self.widget_paste)
        self.label_paste.setObjectName(u"label_paste")

        self.layout_paste.addWidget(self.label_paste)

        self.edit_paste = QPlainTextEdit(self.widget_paste)
        self.edit_paste.setObjectName(u"edit_paste")
        self.edit_paste.setTabChangesFocus(True)

        self.layout_paste.addWidget(self.edit_paste)

        self.label_paste_note = QLabel(self.widget_paste)
        self.label_paste_note.setObjectName(u"label_paste_note")
        self.label_paste_note.setWordWrap(True)

        self.layout_paste.addWidget(self.label_paste_note)

        self.layout_paste_buttons = QHBoxLayout()
        self.layout_paste_buttons.setObjectName(u"layout_paste_buttons")
        self.spacer_paste = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_paste_buttons.addItem(self.spacer_paste)

        self.button_paste_cancel = QPushButton(self.widget_paste)
        self.button_paste_cancel.setObjectName(u"button_paste_cancel")

        self.layout_paste_buttons.addWidget(self.button_paste_cancel)

        self.button_read = QPushButton(self.widget_paste)
        self.button_read.setObjectName(u"button_read")

        self.layout_paste_buttons.addWidget(self.button_read)


        self.layout_paste.addLayout(self.layout_paste_buttons)

        self.stack_import.addWidget(self.widget_paste)
        self.widget_reading = QWidget()
        self.widget_reading.setObjectName(u"widget_reading")
        self.layout_reading = QVBoxLayout(self.widget_reading)
        self.layout_reading.setObjectName(u"layout_reading")
        self.label_reading = QLabel(self.widget_reading)
        self.label_reading.setObjectName(u"label_reading")

        self.layout_reading.addWidget(self.label_reading)

        self.bar_reading = QProgressBar(self.widget_reading)
        self.bar_reading.setObjectName(u"bar_reading")

        self.layout_reading.addWidget(self.bar_reading)

        self.layout_reading_buttons = QHBoxLayout()
        self.layout_reading_buttons.setObjectName(u"layout_reading_buttons")
        self.button_stop = QPushButton(self.widget_reading)
        self.button_stop.setObjectName(u"button_stop")

        self.layout_reading_buttons.addWidget(self.button_stop)

        self.spacer_reading = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_reading_buttons.addItem(self.spacer_reading)


        self.layout_reading.addLayout(self.layout_reading_buttons)

        self.spacer_reading_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_reading.addItem(self.spacer_reading_below)

        self.stack_import.addWidget(self.widget_reading)
        self.widget_refused = QWidget()
        self.widget_refused.setObjectName(u"widget_refused")
        self.layout_refused = QVBoxLayout(self.widget_refused)
        self.layout_refused.setObjectName(u"layout_refused")
        self.label_refused = QLabel(self.widget_refused)
        self.label_refused.setObjectName(u"label_refused")

        self.layout_refused.addWidget(self.label_refused)

        self.label_reason = QLabel(self.widget_refused)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setWordWrap(True)

        self.layout_refused.addWidget(self.label_reason)

        self.label_refused_next = QLabel(self.widget_refused)
        self.label_refused_next.setObjectName(u"label_refused_next")
        self.label_refused_next.setWordWrap(True)

        self.layout_refused.addWidget(self.label_refused_next)

        self.layout_refused_buttons = QHBoxLayout()
        self.layout_refused_buttons.setObjectName(u"layout_refused_buttons")
        self.button_other = QPushButton(self.widget_refused)
        self.button_other.setObjectName(u"button_other")

        self.layout_refused_buttons.addWidget(self.button_other)

        self.button_other_paste = QPushButton(self.widget_refused)
        self.button_other_paste.setObjectName(u"button_other_paste")

        self.layout_refused_buttons.addWidget(self.button_other_paste)

        self.button_refused_cancel = QPushButton(self.widget_refused)
        self.button_refused_cancel.setObjectName(u"button_refused_cancel")

        self.layout_refused_buttons.addWidget(self.button_refused_cancel)

        self.spacer_refused = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_refused_buttons.addItem(self.spacer_refused)


        self.layout_refused.addLayout(self.layout_refused_buttons)

        self.spacer_refused_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_refused.addItem(self.spacer_refused_below)

        self.stack_import.addWidget(self.widget_refused)
        self.widget_review = QWidget()
        self.widget_review.setObjectName(u"widget_review")
        self.layout_review = QVBoxLayout(self.widget_review)
        self.layout_review.setObjectName(u"layout_review")
        self.layout_review.setContentsMargins(0, 0, 0, 0)
        self.splitter_import = QSplitter(self.widget_review)
        self.splitter_import.setObjectName(u"splitter_import")
        self.splitter_import.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_import.setChildrenCollapsible(False)
        self.widget_source = QWidget(self.splitter_import)
        self.widget_source.setObjectName(u"widget_source")
        self.layout_source = QVBoxLayout(self.widget_source)
        self.layout_source.setObjectName(u"layout_source")
        self.layout_source.setContentsMargins(0, 0, 0, 0)
        self.label_source = QLabel(self.widget_source)
        self.label_source.setObjectName(u"label_source")

        self.layout_source.addWidget(self.label_source)

        self.splitter_import.addWidget(self.widget_source)
        self.widget_found = QWidget(self.splitter_import)
        self.widget_found.setObjectName(u"widget_found")
        self.layout_found = QVBoxLayout(self.widget_found)
        self.layout_found.setObjectName(u"layout_found")
        self.layout_found.setContentsMargins(0, 0, 0, 0)
        self.tabs_found = QTabWidget(self.widget_found)
        self.tabs_found.setObjectName(u"tabs_found")
        self.tabs_found.setDocumentMode(True)
        self.tab_items = QWidget()
        self.tab_items.setObjectName(u"tab_items")
        self.layout_items = QVBoxLayout(self.tab_items)
        self.layout_items.setObjectName(u"layout_items")
        self.layout_items.setContentsMargins(0, 0, 0, 0)
        self.splitter_items = QSplitter(self.tab_items)
        self.splitter_items.setObjectName(u"splitter_items")
        self.splitter_items.setOrientation(Qt.Orientation.Vertical)
        self.splitter_items.setChildrenCollapsible(False)
        self.tree_items = QTreeView(self.splitter_items)
        self.tree_items.setObjectName(u"tree_items")
        self.tree_items.setUniformRowHeights(True)
        self.splitter_items.addWidget(self.tree_items)
        self.scroll_fields = QScrollArea(self.splitter_items)
        self.scroll_fields.setObjectName(u"scroll_fields")
        self.scroll_fields.setWidgetResizable(True)
        self.scroll_fields.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widget_fields = QWidget()
        self.widget_fields.setObjectName(u"widget_fields")
        self.layout_fields = QVBoxLayout(self.widget_fields)
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setContentsMargins(0, 0, 0, 0)
        self.scroll_fields.setWidget(self.widget_fields)
        self.splitter_items.addWidget(self.scroll_fields)

        self.layout_items.addWidget(self.splitter_items)

        self.tabs_found.addTab(self.tab_items, "")
        self.tab_names = QWidget()
        self.tab_names.setObjectName(u"tab_names")
        self.layout_names = QVBoxLayout(self.tab_names)
        self.layout_names.setObjectName(u"layout_names")
        self.layout_names.setContentsMargins(0, 0, 0, 0)
        self.label_names = QLabel(self.tab_names)
        self.label_names.setObjectName(u"label_names")
        self.label_names.setWordWrap(True)

        self.layout_names.addWidget(self.label_names)

        self.scroll_names = QScrollArea(self.tab_names)
        self.scroll_names.setObjectName(u"scroll_names")
        self.scroll_names.setWidgetResizable(True)
        self.scroll_names.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widget_names = QWidget()
        self.widget_names.setObjectName(u"widget_names")
        self.grid_names = QGridLayout(self.widget_names)
        self.grid_names.setObjectName(u"grid_names")
        self.scroll_names.setWidget(self.widget_names)

        self.layout_names.addWidget(self.scroll_names)

        self.tabs_found.addTab(self.tab_names, "")
        self.tab_problems = QWidget()
        self.tab_problems.setObjectName(u"tab_problems")
        self.layout_problems = QVBoxLayout(self.tab_problems)
        self.layout_problems.setObjectName(u"layout_problems")
        self.layout_problems.setContentsMargins(0, 0, 0, 0)
        self.tabs_found.addTab(self.tab_problems, "")

        self.layout_found.addWidget(self.tabs_found)

        self.splitter_import.addWidget(self.widget_found)

        self.layout_review.addWidget(self.splitter_import)

        self.layout_bottom = QHBoxLayout()
        self.layout_bottom.setObjectName(u"layout_bottom")
        self.label_outcome = QLabel(self.widget_review)
        self.label_outcome.setObjectName(u"label_outcome")
        self.label_outcome.setWordWrap(True)

        self.layout_bottom.addWidget(self.label_outcome)

        self.button_cancel = QPushButton(self.widget_review)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_bottom.addWidget(self.button_cancel)

        self.button_import = QPushButton(self.widget_review)
        self.button_import.setObjectName(u"button_import")

        self.layout_bottom.addWidget(self.button_import)


        self.layout_review.addLayout(self.layout_bottom)

        self.stack_import.addWidget(self.widget_review)

        self.layout_page.addWidget(self.stack_import)

#if QT_CONFIG(shortcut)
        self.label_paste.setBuddy(self.edit_paste)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_paste, self.button_read)
        QWidget.setTabOrder(self.button_read, self.button_paste_cancel)
        QWidget.setTabOrder(self.button_paste_cancel, self.button_stop)
        QWidget.setTabOrder(self.button_stop, self.button_other)
        QWidget.setTabOrder(self.button_other, self.button_other_paste)
        QWidget.setTabOrder(self.button_other_paste, self.button_refused_cancel)
        QWidget.setTabOrder(self.button_refused_cancel, self.tabs_found)
        QWidget.setTabOrder(self.tabs_found, self.tree_items)
        QWidget.setTabOrder(self.tree_items, self.scroll_fields)
        QWidget.setTabOrder(self.scroll_fields, self.scroll_names)
        QWidget.setTabOrder(self.scroll_names, self.button_import)
        QWidget.setTabOrder(self.button_import, self.button_cancel)

        self.retranslateUi(ImportPage)

        QMetaObject.connectSlotsByName(ImportPage)
    # setupUi

    def retranslateUi(self, ImportPage):
        self.label_paste.setText(QCoreApplication.translate("ImportPage", u"&D\u00e1n to\u00e0n v\u0103n k\u1ebf ho\u1ea1ch v\u00e0o \u0111\u00e2y", None))
#if QT_CONFIG(accessibility)
        self.edit_paste.setAccessibleName(QCoreApplication.translate("ImportPage", u"To\u00e0n v\u0103n k\u1ebf ho\u1ea1ch", None))
#endif // QT_CONFIG(accessibility)
        self.label_paste_note.setText(QCoreApplication.translate("ImportPage", u"Ch\u01b0a c\u00f3 g\u00ec \u0111\u01b0\u1ee3c ghi: c\u00e1c m\u1ee5c nh\u1eadn ra s\u1ebd hi\u1ec7n b\u00ean c\u1ea1nh v\u0103n b\u1ea3n \u0111\u1ec3 xem l\u1ea1i.", None))
        self.button_paste_cancel.setText(QCoreApplication.translate("ImportPage", u"&Th\u00f4i", None))
        self.button_read.setText(QCoreApplication.translate("ImportPage", u"\u0110\u1ecd&c k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.bar_reading.setAccessibleName(QCoreApplication.translate("ImportPage", u"Ti\u1ebfn \u0111\u1ed9 \u0111\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
        self.button_stop.setText(QCoreApplication.translate("ImportPage", u"&D\u1eebng", None))
        self.label_refused.setText(QCoreApplication.translate("ImportPage", u"Ch\u01b0a nh\u1eadp \u0111\u01b0\u1ee3c k\u1ebf ho\u1ea1ch", None))
        self.button_other.setText(QCoreApplication.translate("ImportPage", u"Ch\u1ecdn t\u1ec7p &kh\u00e1c\u2026", None))
        self.button_other_paste.setText(QCoreApplication.translate("ImportPage", u"&D\u00e1n v\u0103n b\u1ea3n\u2026", None))
        self.button_refused_cancel.setText(QCoreApplication.translate("ImportPage", u"&Th\u00f4i", None))
        self.label_source.setText(QCoreApplication.translate("ImportPage", u"V\u0103n &b\u1ea3n g\u1ed1c", None))
#if QT_CONFIG(accessibility)
        self.tree_items.setAccessibleName(QCoreApplication.translate("ImportPage", u"C\u00e1c m\u1ee5c nh\u1eadn ra t\u1eeb v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_found.setTabText(self.tabs_found.indexOf(self.tab_items), QCoreApplication.translate("ImportPage", u"C\u00e1c m\u1ee5c nh\u1eadn ra", None))
        self.label_names.setText(QCoreApplication.translate("ImportPage", u"Ch\u1eef trong k\u1ebf ho\u1ea1ch \u0111\u01b0\u1ee3c gi\u1eef nguy\u00ean; m\u1ed7i t\u00ean g\u1eafn v\u1edbi m\u1ed9t \u0111\u01a1n v\u1ecb ho\u1eb7c nh\u00f3m trong danh m\u1ee5c.", None))
        self.tabs_found.setTabText(self.tabs_found.indexOf(self.tab_names), QCoreApplication.translate("ImportPage", u"T\u00ean \u0111\u01a1n v\u1ecb", None))
        self.tabs_found.setTabText(self.tabs_found.indexOf(self.tab_problems), QCoreApplication.translate("ImportPage", u"C\u1ea7n xem l\u1ea1i", None))
        self.button_cancel.setText(QCoreApplication.translate("ImportPage", u"&Th\u00f4i", None))
        self.button_import.setText(QCoreApplication.translate("ImportPage", u"&Nh\u1eadp k\u1ebf ho\u1ea1ch", None))
        pass
    # retranslateUi
