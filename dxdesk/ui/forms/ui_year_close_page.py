# Compiled from forms/year_close_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout, QWidget,
)


class Ui_YearClosePage(object):
    def setupUi(self, YearClosePage):
        if not YearClosePage.objectName():
            YearClosePage.setObjectName(u"YearClosePage")
        self.layout_page = QVBoxLayout(YearClosePage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_year = QStackedWidget(YearClosePage)
        self.stack_year.setObjectName(u"stack_year")
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.layout_filled.setContentsMargins(0, 0, 0, 0)
        self.tabs_year = QTabWidget(self.widget_filled)
        self.tabs_year.setObjectName(u"tabs_year")
        self.tab_close = QWidget()
        self.tab_close.setObjectName(u"tab_close")
        self.layout_close = QVBoxLayout(self.tab_close)
        self.layout_close.setObjectName(u"layout_close")
        self.label_close = QLabel(self.tab_close)
        self.label_close.setObjectName(u"label_close")
        self.label_close.setWordWrap(True)

        self.layout_close.addWidget(self.label_close)

        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.layout_choice.setContentsMargins(0, 0, 0, 0)
        self.button_carry = QPushButton(self.tab_close)
        self.button_carry.setObjectName(u"button_carry")

        self.layout_choice.addWidget(self.button_carry)

        self.button_leave = QPushButton(self.tab_close)
        self.button_leave.setObjectName(u"button_leave")

        self.layout_choice.addWidget(self.button_leave)

        self.label_carried = QLabel(self.tab_close)
        self.label_carried.setObjectName(u"label_carried")

        self.layout_choice.addWidget(self.label_carried)

        self.spacer_choice = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choice.addItem(self.spacer_choice)

        self.edit_filter = QLineEdit(self.tab_close)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_choice.addWidget(self.edit_filter)


        self.layout_close.addLayout(self.layout_choice)

        self.layout_items = QVBoxLayout()
        self.layout_items.setObjectName(u"layout_items")
        self.layout_items.setContentsMargins(0, 0, 0, 0)

        self.layout_close.addLayout(self.layout_items)

        self.layout_close.setStretch(2, 1)
        self.tabs_year.addTab(self.tab_close, "")
        self.tab_compare = QWidget()
        self.tab_compare.setObjectName(u"tab_compare")
        self.layout_compare = QVBoxLayout(self.tab_compare)
        self.layout_compare.setObjectName(u"layout_compare")
        self.layout_years = QHBoxLayout()
        self.layout_years.setObjectName(u"layout_years")
        self.layout_years.setContentsMargins(0, 0, 0, 0)
        self.label_before = QLabel(self.tab_compare)
        self.label_before.setObjectName(u"label_before")

        self.layout_years.addWidget(self.label_before)

        self.combo_before = QComboBox(self.tab_compare)
        self.combo_before.setObjectName(u"combo_before")
        self.combo_before.setMinimumContentsLength(6)
        self.combo_before.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_years.addWidget(self.combo_before)

        self.label_after = QLabel(self.tab_compare)
        self.label_after.setObjectName(u"label_after")

        self.layout_years.addWidget(self.label_after)

        self.combo_after = QComboBox(self.tab_compare)
        self.combo_after.setObjectName(u"combo_after")
        self.combo_after.setMinimumContentsLength(6)
        self.combo_after.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_years.addWidget(self.combo_after)

        self.spacer_years = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_years.addItem(self.spacer_years)


        self.layout_compare.addLayout(self.layout_years)

        self.label_no_compare = QLabel(self.tab_compare)
        self.label_no_compare.setObjectName(u"label_no_compare")
        self.label_no_compare.setWordWrap(True)

        self.layout_compare.addWidget(self.label_no_compare)

        self.layout_lines = QVBoxLayout()
        self.layout_lines.setObjectName(u"layout_lines")
        self.layout_lines.setContentsMargins(0, 0, 0, 0)

        self.layout_compare.addLayout(self.layout_lines)

        self.layout_compare.setStretch(2, 1)
        self.tabs_year.addTab(self.tab_compare, "")
        self.tab_handover = QWidget()
        self.tab_handover.setObjectName(u"tab_handover")
        self.layout_handover = QVBoxLayout(self.tab_handover)
        self.layout_handover.setObjectName(u"layout_handover")
        self.label_handover = QLabel(self.tab_handover)
        self.label_handover.setObjectName(u"label_handover")
        self.label_handover.setWordWrap(True)

        self.layout_handover.addWidget(self.label_handover)

        self.layout_options = QHBoxLayout()
        self.layout_options.setObjectName(u"layout_options")
        self.layout_options.setContentsMargins(0, 0, 0, 0)
        self.check_attachments = QCheckBox(self.tab_handover)
        self.check_attachments.setObjectName(u"check_attachments")

        self.layout_options.addWidget(self.check_attachments)

        self.check_zip = QCheckBox(self.tab_handover)
        self.check_zip.setObjectName(u"check_zip")

        self.layout_options.addWidget(self.check_zip)

        self.spacer_options = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_options.addItem(self.spacer_options)


        self.layout_handover.addLayout(self.layout_options)

        self.layout_preview = QVBoxLayout()
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)

        self.layout_handover.addLayout(self.layout_preview)

        self.layout_handover.setStretch(2, 1)
        self.tabs_year.addTab(self.tab_handover, "")

        self.layout_filled.addWidget(self.tabs_year)

        self.stack_year.addWidget(self.widget_filled)
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
        self.stack_year.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_year)

#if QT_CONFIG(shortcut)
        self.label_before.setBuddy(self.combo_before)
        self.label_after.setBuddy(self.combo_after)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(YearClosePage)

        QMetaObject.connectSlotsByName(YearClosePage)
    # setupUi

    def retranslateUi(self, YearClosePage):
        self.button_carry.setText(QCoreApplication.translate("YearClosePage", u"&Chuy\u1ec3n sang n\u0103m sau", None))
#if QT_CONFIG(accessibility)
        self.button_carry.setAccessibleName(QCoreApplication.translate("YearClosePage", u"Chuy\u1ec3n sang n\u0103m sau", None))
#endif // QT_CONFIG(accessibility)
        self.button_leave.setText(QCoreApplication.translate("YearClosePage", u"&Kh\u00f4ng chuy\u1ec3n", None))
#if QT_CONFIG(accessibility)
        self.button_leave.setAccessibleName(QCoreApplication.translate("YearClosePage", u"Kh\u00f4ng chuy\u1ec3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("YearClosePage", u"L\u1ecdc nhi\u1ec7m v\u1ee5, ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("YearClosePage", u"L\u1ecdc (Ctrl+F)", None))
        self.tabs_year.setTabText(self.tabs_year.indexOf(self.tab_close), QCoreApplication.translate("YearClosePage", u"\u0110\u00e1nh gi\u00e1, k\u1ebf ho\u1ea1ch n\u0103m sau", None))
        self.label_before.setText(QCoreApplication.translate("YearClosePage", u"&N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.combo_before.setAccessibleName(QCoreApplication.translate("YearClosePage", u"N\u0103m th\u1ee9 nh\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.label_after.setText(QCoreApplication.translate("YearClosePage", u"&v\u1edbi n\u0103m", None))
#if QT_CONFIG(accessibility)
        self.combo_after.setAccessibleName(QCoreApplication.translate("YearClosePage", u"N\u0103m th\u1ee9 hai", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_year.setTabText(self.tabs_year.indexOf(self.tab_compare), QCoreApplication.translate("YearClosePage", u"So s\u00e1nh hai n\u0103m", None))
        self.label_handover.setText(QCoreApplication.translate("YearClosePage", u"G\u00f3i b\u00e0n giao l\u00e0 m\u1ed9t th\u01b0 m\u1ee5c m\u1edbi: b\u1ea3n sao d\u1eef li\u1ec7u \u0111\u00e3 ki\u1ec3m, m\u1ecdi v\u0103n b\u1ea3n theo th\u1ee9 t\u1ef1 s\u1ed5, t\u1ec7p \u0111\u00ednh k\u00e8m, S\u1ed5 b\u00e0n giao (Word v\u00e0 PDF) v\u00e0 danh s\u00e1ch t\u1ec7p v\u1edbi m\u00e3 ki\u1ec3m tra. D\u01b0\u1edbi \u0111\u00e2y l\u00e0 S\u1ed5 b\u00e0n giao t\u00ednh \u0111\u1ebfn h\u00f4m nay.", None))
        self.check_attachments.setText(QCoreApplication.translate("YearClosePage", u"&K\u00e8m phi\u1ebfu v\u00e0 t\u1ec7p \u0111\u00ednh k\u00e8m kh\u00e1c", None))
        self.check_zip.setText(QCoreApplication.translate("YearClosePage", u"Ghi th\u00eam t\u1ec7p &.zip", None))
        self.tabs_year.setTabText(self.tabs_year.indexOf(self.tab_handover), QCoreApplication.translate("YearClosePage", u"G\u00f3i b\u00e0n giao", None))
        self.label_empty.setText(QCoreApplication.translate("YearClosePage", u"Ch\u01b0a c\u00f3 k\u1ebf ho\u1ea1ch n\u00e0o", None))
        self.label_empty_next.setText(QCoreApplication.translate("YearClosePage", u"H\u00e3y nh\u1eadp k\u1ebf ho\u1ea1ch \u0111\u00e3 k\u00fd t\u1eeb menu T\u1ec7p. Cu\u1ed1i n\u0103m, trang n\u00e0y \u0111\u00e1nh gi\u00e1 k\u1ebf ho\u1ea1ch, l\u1eadp k\u1ebf ho\u1ea1ch n\u0103m sau, so s\u00e1nh hai n\u0103m v\u00e0 l\u1eadp g\u00f3i b\u00e0n giao.", None))
        pass
    # retranslateUi
