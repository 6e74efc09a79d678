# Compiled from forms/collection_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_CollectionPage(object):
    def setupUi(self, CollectionPage):
        if not CollectionPage.objectName():
            CollectionPage.setObjectName(u"CollectionPage")
        self.layout_page = QVBoxLayout(CollectionPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_page = QStackedWidget(CollectionPage)
        self.stack_page.setObjectName(u"stack_page")
        self.page_round = QWidget()
        self.page_round.setObjectName(u"page_round")
        self.layout_round = QVBoxLayout(self.page_round)
        self.layout_round.setObjectName(u"layout_round")
        self.layout_round.setContentsMargins(0, 0, 0, 0)
        self.layout_period = QHBoxLayout()
        self.layout_period.setObjectName(u"layout_period")
        self.layout_period.setContentsMargins(0, 0, 0, 0)
        self.label_period = QLabel(self.page_round)
        self.label_period.setObjectName(u"label_period")

        self.layout_period.addWidget(self.label_period)

        self.combo_period = QComboBox(self.page_round)
        self.combo_period.setObjectName(u"combo_period")
        self.combo_period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_period.addWidget(self.combo_period)

        self.button_request = QPushButton(self.page_round)
        self.button_request.setObjectName(u"button_request")

        self.layout_period.addWidget(self.button_request)

        self.button_edit_request = QPushButton(self.page_round)
        self.button_edit_request.setObjectName(u"button_edit_request")

        self.layout_period.addWidget(self.button_edit_request)

        self.spacer_period = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_period.addItem(self.spacer_period)


        self.layout_round.addLayout(self.layout_period)

        self.layout_band = QVBoxLayout()
        self.layout_band.setObjectName(u"layout_band")
        self.layout_band.setContentsMargins(0, 0, 0, 0)

        self.layout_round.addLayout(self.layout_band)

        self.splitter_units = QSplitter(self.page_round)
        self.splitter_units.setObjectName(u"splitter_units")
        self.splitter_units.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_units.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_units)
        self.widget_list.setObjectName(u"widget_list")
        self.layout_list = QVBoxLayout(self.widget_list)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.layout_filters = QHBoxLayout()
        self.layout_filters.setObjectName(u"layout_filters")
        self.layout_filters.setContentsMargins(0, 0, 0, 0)
        self.edit_search = QLineEdit(self.widget_list)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_filters.addWidget(self.edit_search)

        self.combo_filter = QComboBox(self.widget_list)
        self.combo_filter.setObjectName(u"combo_filter")
        self.combo_filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_filter.setMinimumContentsLength(12)

        self.layout_filters.addWidget(self.combo_filter)

        self.combo_group = QComboBox(self.widget_list)
        self.combo_group.setObjectName(u"combo_group")
        self.combo_group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_group.setMinimumContentsLength(12)

        self.layout_filters.addWidget(self.combo_group)

        self.layout_filters.setStretch(0, 2)
        self.layout_filters.setStretch(1, 1)
        self.layout_filters.setStretch(2, 1)

        self.layout_list.addLayout(self.layout_filters)

        self.stack_list = QStackedWidget(self.widget_list)
        self.stack_list.setObjectName(u"stack_list")
        self.page_table = QWidget()
        self.page_table.setObjectName(u"page_table")
        self.layout_table = QVBoxLayout(self.page_table)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.stack_list.addWidget(self.page_table)
        self.page_nobody = QWidget()
        self.page_nobody.setObjectName(u"page_nobody")
        self.layout_nobody = QVBoxLayout(self.page_nobody)
        self.layout_nobody.setObjectName(u"layout_nobody")
        self.layout_nobody.setContentsMargins(0, 0, 0, 0)
        self.spacer_nobody_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_nobody.addItem(self.spacer_nobody_above)

        self.label_nobody = QLabel(self.page_nobody)
        self.label_nobody.setObjectName(u"label_nobody")
        self.label_nobody.setWordWrap(True)
        self.label_nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_nobody.addWidget(self.label_nobody)

        self.layout_nobody_button = QHBoxLayout()
        self.layout_nobody_button.setObjectName(u"layout_nobody_button")
        self.layout_nobody_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_nobody_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_nobody_button.addItem(self.spacer_nobody_left)

        self.button_nobody = QPushButton(self.page_nobody)
        self.button_nobody.setObjectName(u"button_nobody")

        self.layout_nobody_button.addWidget(self.button_nobody)

        self.spacer_nobody_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_nobody_button.addItem(self.spacer_nobody_right)


        self.layout_nobody.addLayout(self.layout_nobody_button)

        self.spacer_nobody_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_nobody.addItem(self.spacer_nobody_below)

        self.stack_list.addWidget(self.page_nobody)

        self.layout_list.addWidget(self.stack_list)

        self.splitter_units.addWidget(self.widget_list)
        self.widget_panel = QWidget(self.splitter_units)
        self.widget_panel.setObjectName(u"widget_panel")
        self.layout_panel = QVBoxLayout(self.widget_panel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_panel.setContentsMargins(0, 0, 0, 0)
        self.splitter_units.addWidget(self.widget_panel)

        self.layout_round.addWidget(self.splitter_units)

        self.layout_round.setStretch(2, 1)
        self.stack_page.addWidget(self.page_round)
        self.page_review = QWidget()
        self.page_review.setObjectName(u"page_review")
        self.layout_review = QVBoxLayout(self.page_review)
        self.layout_review.setObjectName(u"layout_review")
        self.layout_review.setContentsMargins(0, 0, 0, 0)
        self.stack_page.addWidget(self.page_review)
        self.page_empty = QWidget()
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_empty_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_above)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty)

        self.layout_empty_button = QHBoxLayout()
        self.layout_empty_button.setObjectName(u"layout_empty_button")
        self.layout_empty_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_empty_left)

        self.button_empty = QPushButton(self.page_empty)
        self.button_empty.setObjectName(u"button_empty")

        self.layout_empty_button.addWidget(self.button_empty)

        self.spacer_empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_empty_right)


        self.layout_empty.addLayout(self.layout_empty_button)

        self.spacer_empty_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_below)

        self.stack_page.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack_page)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.combo_period)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_period, self.button_request)
        QWidget.setTabOrder(self.button_request, self.button_edit_request)
        QWidget.setTabOrder(self.button_edit_request, self.edit_search)
        QWidget.setTabOrder(self.edit_search, self.combo_filter)
        QWidget.setTabOrder(self.combo_filter, self.combo_group)
        QWidget.setTabOrder(self.combo_group, self.button_nobody)
        QWidget.setTabOrder(self.button_nobody, self.button_empty)

        self.retranslateUi(CollectionPage)

        QMetaObject.connectSlotsByName(CollectionPage)
    # setupUi

    def retranslateUi(self, CollectionPage):
        self.label_period.setText(QCoreApplication.translate("CollectionPage", u"&K\u1ef3 b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.combo_period.setAccessibleName(QCoreApplication.translate("CollectionPage", u"K\u1ef3 b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.button_request.setText(QCoreApplication.translate("CollectionPage", u"Th\u00eam y\u00eau c\u1ea7u \u0111\u1ed9t &xu\u1ea5t\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_request.setAccessibleName(QCoreApplication.translate("CollectionPage", u"Th\u00eam y\u00eau c\u1ea7u \u0111\u1ed9t xu\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.button_edit_request.setText(QCoreApplication.translate("CollectionPage", u"S\u1eeda y\u00eau c\u1ea7&u\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_edit_request.setAccessibleName(QCoreApplication.translate("CollectionPage", u"S\u1eeda y\u00eau c\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("CollectionPage", u"T\u00ecm \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("CollectionPage", u"T\u00ecm \u0111\u01a1n v\u1ecb (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.combo_filter.setAccessibleName(QCoreApplication.translate("CollectionPage", u"L\u1ecdc \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_filter.setToolTip(QCoreApplication.translate("CollectionPage", u"L\u1ecdc \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_group.setAccessibleName(QCoreApplication.translate("CollectionPage", u"Nh\u00f3m \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_group.setToolTip(QCoreApplication.translate("CollectionPage", u"Nh\u00f3m \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
