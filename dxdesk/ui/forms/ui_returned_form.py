# Compiled from forms/returned_form.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_ReturnedForm(object):
    def setupUi(self, ReturnedForm):
        if not ReturnedForm.objectName():
            ReturnedForm.setObjectName(u"ReturnedForm")
        self.layout_page = QVBoxLayout(ReturnedForm)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_review = QStackedWidget(ReturnedForm)
        self.stack_review.setObjectName(u"stack_review")
        self.page_reading = QWidget()
        self.page_reading.setObjectName(u"page_reading")
        self.layout_reading = QVBoxLayout(self.page_reading)
        self.layout_reading.setObjectName(u"layout_reading")
        self.layout_reading.setContentsMargins(0, 0, 0, 0)
        self.spacer_reading_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_reading.addItem(self.spacer_reading_above)

        self.label_reading = QLabel(self.page_reading)
        self.label_reading.setObjectName(u"label_reading")
        self.label_reading.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_reading.addWidget(self.label_reading)

        self.layout_bar = QHBoxLayout()
        self.layout_bar.setObjectName(u"layout_bar")
        self.layout_bar.setContentsMargins(0, 0, 0, 0)
        self.spacer_bar_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_bar.addItem(self.spacer_bar_left)

        self.bar_reading = QProgressBar(self.page_reading)
        self.bar_reading.setObjectName(u"bar_reading")
        self.bar_reading.setTextVisible(False)

        self.layout_bar.addWidget(self.bar_reading)

        self.button_stop = QPushButton(self.page_reading)
        self.button_stop.setObjectName(u"button_stop")

        self.layout_bar.addWidget(self.button_stop)

        self.spacer_bar_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_bar.addItem(self.spacer_bar_right)


        self.layout_reading.addLayout(self.layout_bar)

        self.spacer_reading_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_reading.addItem(self.spacer_reading_below)

        self.stack_review.addWidget(self.page_reading)
        self.page_files = QWidget()
        self.page_files.setObjectName(u"page_files")
        self.layout_review = QVBoxLayout(self.page_files)
        self.layout_review.setObjectName(u"layout_review")
        self.layout_review.setContentsMargins(0, 0, 0, 0)
        self.splitter_review = QSplitter(self.page_files)
        self.splitter_review.setObjectName(u"splitter_review")
        self.splitter_review.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_review.setChildrenCollapsible(False)
        self.widget_files = QWidget(self.splitter_review)
        self.widget_files.setObjectName(u"widget_files")
        self.layout_files = QVBoxLayout(self.widget_files)
        self.layout_files.setObjectName(u"layout_files")
        self.layout_files.setContentsMargins(0, 0, 0, 0)
        self.label_files = QLabel(self.widget_files)
        self.label_files.setObjectName(u"label_files")

        self.layout_files.addWidget(self.label_files)

        self.layout_files_table = QVBoxLayout()
        self.layout_files_table.setObjectName(u"layout_files_table")
        self.layout_files_table.setContentsMargins(0, 0, 0, 0)

        self.layout_files.addLayout(self.layout_files_table)

        self.layout_files.setStretch(1, 1)
        self.splitter_review.addWidget(self.widget_files)
        self.widget_cells = QWidget(self.splitter_review)
        self.widget_cells.setObjectName(u"widget_cells")
        self.layout_cells = QVBoxLayout(self.widget_cells)
        self.layout_cells.setObjectName(u"layout_cells")
        self.layout_cells.setContentsMargins(0, 0, 0, 0)
        self.layout_cells_head = QHBoxLayout()
        self.layout_cells_head.setObjectName(u"layout_cells_head")
        self.layout_cells_head.setContentsMargins(0, 0, 0, 0)
        self.label_form = QLabel(self.widget_cells)
        self.label_form.setObjectName(u"label_form")
        self.label_form.setWordWrap(True)

        self.layout_cells_head.addWidget(self.label_form)

        self.layout_cells_head.setStretch(0, 1)

        self.layout_cells.addLayout(self.layout_cells_head)

        self.label_problems = QLabel(self.widget_cells)
        self.label_problems.setObjectName(u"label_problems")
        self.label_problems.setWordWrap(True)

        self.layout_cells.addWidget(self.label_problems)

        self.layout_take = QHBoxLayout()
        self.layout_take.setObjectName(u"layout_take")
        self.layout_take.setContentsMargins(0, 0, 0, 0)
        self.button_take_all = QPushButton(self.widget_cells)
        self.button_take_all.setObjectName(u"button_take_all")

        self.layout_take.addWidget(self.button_take_all)

        self.button_take_none = QPushButton(self.widget_cells)
        self.button_take_none.setObjectName(u"button_take_none")

        self.layout_take.addWidget(self.button_take_none)

        self.button_add = QPushButton(self.widget_cells)
        self.button_add.setObjectName(u"button_add")

        self.layout_take.addWidget(self.button_add)

        self.label_how = QLabel(self.widget_cells)
        self.label_how.setObjectName(u"label_how")

        self.layout_take.addWidget(self.label_how)

        self.combo_how = QComboBox(self.widget_cells)
        self.combo_how.setObjectName(u"combo_how")
        self.combo_how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_take.addWidget(self.combo_how)

        self.spacer_take = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_take.addItem(self.spacer_take)

        self.label_count = QLabel(self.widget_cells)
        self.label_count.setObjectName(u"label_count")

        self.layout_take.addWidget(self.label_count)


        self.layout_cells.addLayout(self.layout_take)

        self.stack_cells = QStackedWidget(self.widget_cells)
        self.stack_cells.setObjectName(u"stack_cells")
        self.page_cells = QWidget()
        self.page_cells.setObjectName(u"page_cells")
        self.layout_cells_table = QVBoxLayout(self.page_cells)
        self.layout_cells_table.setObjectName(u"layout_cells_table")
        self.layout_cells_table.setContentsMargins(0, 0, 0, 0)
        self.stack_cells.addWidget(self.page_cells)
        self.page_words = QWidget()
        self.page_words.setObjectName(u"page_words")
        self.layout_words = QVBoxLayout(self.page_words)
        self.layout_words.setObjectName(u"layout_words")
        self.layout_words.setContentsMargins(0, 0, 0, 0)
        self.label_words = QLabel(self.page_words)
        self.label_words.setObjectName(u"label_words")
        self.label_words.setWordWrap(True)
        self.label_words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_words.addWidget(self.label_words)

        self.spacer_words = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_words.addItem(self.spacer_words)

        self.stack_cells.addWidget(self.page_words)

        self.layout_cells.addWidget(self.stack_cells)

        self.layout_cells.setStretch(3, 1)
        self.splitter_review.addWidget(self.widget_cells)

        self.layout_review.addWidget(self.splitter_review)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.label_outcome = QLabel(self.page_files)
        self.label_outcome.setObjectName(u"label_outcome")
        self.label_outcome.setWordWrap(True)

        self.layout_buttons.addWidget(self.label_outcome)

        self.button_skip = QPushButton(self.page_files)
        self.button_skip.setObjectName(u"button_skip")

        self.layout_buttons.addWidget(self.button_skip)

        self.button_keep = QPushButton(self.page_files)
        self.button_keep.setObjectName(u"button_keep")

        self.layout_buttons.addWidget(self.button_keep)

        self.button_done = QPushButton(self.page_files)
        self.button_done.setObjectName(u"button_done")

        self.layout_buttons.addWidget(self.button_done)

        self.button_one = QPushButton(self.page_files)
        self.button_one.setObjectName(u"button_one")

        self.layout_buttons.addWidget(self.button_one)

        self.button_all = QPushButton(self.page_files)
        self.button_all.setObjectName(u"button_all")

        self.layout_buttons.addWidget(self.button_all)

        self.layout_buttons.setStretch(0, 1)

        self.layout_review.addLayout(self.layout_buttons)

        self.layout_review.setStretch(0, 1)
        self.stack_review.addWidget(self.page_files)

        self.layout_page.addWidget(self.stack_review)

#if QT_CONFIG(shortcut)
        self.label_how.setBuddy(self.combo_how)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_stop, self.button_take_all)
        QWidget.setTabOrder(self.button_take_all, self.button_take_none)
        QWidget.setTabOrder(self.button_take_none, self.button_add)
        QWidget.setTabOrder(self.button_add, self.combo_how)
        QWidget.setTabOrder(self.combo_how, self.button_all)
        QWidget.setTabOrder(self.button_all, self.button_one)
        QWidget.setTabOrder(self.button_one, self.button_skip)
        QWidget.setTabOrder(self.button_skip, self.button_keep)
        QWidget.setTabOrder(self.button_keep, self.button_done)

        self.retranslateUi(ReturnedForm)

        QMetaObject.connectSlotsByName(ReturnedForm)
    # setupUi

    def retranslateUi(self, ReturnedForm):
#if QT_CONFIG(accessibility)
        self.bar_reading.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Ti\u1ebfn \u0111\u1ed9 \u0111\u1ecdc phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.button_stop.setText(QCoreApplication.translate("ReturnedForm", u"D\u1eebng", None))
#if QT_CONFIG(accessibility)
        self.button_stop.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"D\u1eebng", None))
#endif // QT_CONFIG(accessibility)
        self.label_files.setText(QCoreApplication.translate("ReturnedForm", u"&T\u1ec7p nh\u1eadn v\u1ec1", None))
        self.label_files.setProperty(u"role", QCoreApplication.translate("ReturnedForm", u"group", None))
        self.label_form.setProperty(u"role", QCoreApplication.translate("ReturnedForm", u"group", None))
        self.button_take_all.setText(QCoreApplication.translate("ReturnedForm", u"Ch\u1ecdn t\u1ea5t &c\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.button_take_all.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.button_take_none.setText(QCoreApplication.translate("ReturnedForm", u"&B\u1ecf ch\u1ecdn t\u1ea5t c\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.button_take_none.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"B\u1ecf ch\u1ecdn t\u1ea5t c\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("ReturnedForm", u"C\u1ed9ng &d\u1ed3n s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.button_add.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"C\u1ed9ng d\u1ed3n s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("ReturnedForm", u"T\u1eed s\u1ed1 c\u1ed9ng t\u1eed s\u1ed1, m\u1eabu s\u1ed1 c\u1ed9ng m\u1eabu s\u1ed1 v\u1edbi s\u1ed1 c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb kh\u00e1c c\u00f9ng ch\u1ee7 tr\u00ec", None))
#endif // QT_CONFIG(tooltip)
        self.label_how.setText(QCoreApplication.translate("ReturnedForm", u"C\u00e1ch b\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.combo_how.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"C\u00e1ch \u0111\u01a1n v\u1ecb b\u00e1o s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.button_skip.setText(QCoreApplication.translate("ReturnedForm", u"B\u1ecf &qua t\u1ec7p n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.button_skip.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"B\u1ecf qua t\u1ec7p n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.button_keep.setText(QCoreApplication.translate("ReturnedForm", u"&Gi\u1eef t\u1ec7p, ch\u01b0a nh\u1eadp s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.button_keep.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Gi\u1eef t\u1ec7p, ch\u01b0a nh\u1eadp s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_keep.setToolTip(QCoreApplication.translate("ReturnedForm", u"\u0110\u01a1n v\u1ecb \u0111\u01b0\u1ee3c ghi l\u00e0 \u0111\u00e3 n\u1ed9p; s\u1ed1 li\u1ec7u nh\u1eadp sau b\u1eb1ng Xem l\u1ea1i phi\u1ebfu \u0111\u00e3 gi\u1eef", None))
#endif // QT_CONFIG(tooltip)
        self.button_done.setText(QCoreApplication.translate("ReturnedForm", u"&Xong", None))
#if QT_CONFIG(accessibility)
        self.button_done.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Xong", None))
#endif // QT_CONFIG(accessibility)
        self.button_one.setText(QCoreApplication.translate("ReturnedForm", u"Nh\u1eadp phi\u1ebfu n\u00e0&y", None))
#if QT_CONFIG(accessibility)
        self.button_one.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Nh\u1eadp phi\u1ebfu n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.button_all.setText(QCoreApplication.translate("ReturnedForm", u"&Nh\u1eadp phi\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.button_all.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Nh\u1eadp phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
