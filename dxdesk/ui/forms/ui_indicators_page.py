# Compiled from forms/indicators_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_IndicatorsPage(object):
    def setupUi(self, IndicatorsPage):
        if not IndicatorsPage.objectName():
            IndicatorsPage.setObjectName(u"IndicatorsPage")
        self.layout_page = QVBoxLayout(IndicatorsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.layout_bar = QHBoxLayout()
        self.layout_bar.setObjectName(u"layout_bar")
        self.layout_bar.setContentsMargins(0, 0, 0, 0)
        self.label_period = QLabel(IndicatorsPage)
        self.label_period.setObjectName(u"label_period")

        self.layout_bar.addWidget(self.label_period)

        self.combo_period = QComboBox(IndicatorsPage)
        self.combo_period.setObjectName(u"combo_period")
        self.combo_period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_bar.addWidget(self.combo_period)

        self.label_stage = QLabel(IndicatorsPage)
        self.label_stage.setObjectName(u"label_stage")

        self.layout_bar.addWidget(self.label_stage)

        self.combo_stage = QComboBox(IndicatorsPage)
        self.combo_stage.setObjectName(u"combo_stage")
        self.combo_stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_bar.addWidget(self.combo_stage)

        self.spacer_bar = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_bar.addItem(self.spacer_bar)

        self.edit_search = QLineEdit(IndicatorsPage)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_bar.addWidget(self.edit_search)


        self.layout_page.addLayout(self.layout_bar)

        self.stack_page = QStackedWidget(IndicatorsPage)
        self.stack_page.setObjectName(u"stack_page")
        self.page_list = QWidget()
        self.page_list.setObjectName(u"page_list")
        self.layout_list_page = QVBoxLayout(self.page_list)
        self.layout_list_page.setObjectName(u"layout_list_page")
        self.layout_list_page.setContentsMargins(0, 0, 0, 0)
        self.splitter_indicators = QSplitter(self.page_list)
        self.splitter_indicators.setObjectName(u"splitter_indicators")
        self.splitter_indicators.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_indicators.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_indicators)
        self.widget_list.setObjectName(u"widget_list")
        self.layout_table = QVBoxLayout(self.widget_list)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.splitter_indicators.addWidget(self.widget_list)
        self.widget_panel = QWidget(self.splitter_indicators)
        self.widget_panel.setObjectName(u"widget_panel")
        self.layout_panel = QVBoxLayout(self.widget_panel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_panel.setContentsMargins(0, 0, 0, 0)
        self.splitter_indicators.addWidget(self.widget_panel)

        self.layout_list_page.addWidget(self.splitter_indicators)

        self.stack_page.addWidget(self.page_list)
        self.page_entry = QWidget()
        self.page_entry.setObjectName(u"page_entry")
        self.layout_grid = QVBoxLayout(self.page_entry)
        self.layout_grid.setObjectName(u"layout_grid")
        self.layout_grid.setContentsMargins(0, 0, 0, 0)
        self.stack_page.addWidget(self.page_entry)
        self.page_empty = QWidget()
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_above)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty)

        self.layout_empty_button = QHBoxLayout()
        self.layout_empty_button.setObjectName(u"layout_empty_button")
        self.layout_empty_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_left)

        self.button_empty = QPushButton(self.page_empty)
        self.button_empty.setObjectName(u"button_empty")

        self.layout_empty_button.addWidget(self.button_empty)

        self.spacer_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_right)


        self.layout_empty.addLayout(self.layout_empty_button)

        self.spacer_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_below)

        self.stack_page.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack_page)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.combo_period)
        self.label_stage.setBuddy(self.combo_stage)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_period, self.combo_stage)
        QWidget.setTabOrder(self.combo_stage, self.edit_search)
        QWidget.setTabOrder(self.edit_search, self.button_empty)

        self.retranslateUi(IndicatorsPage)

        QMetaObject.connectSlotsByName(IndicatorsPage)
    # setupUi

    def retranslateUi(self, IndicatorsPage):
        self.label_period.setText(QCoreApplication.translate("IndicatorsPage", u"&K\u1ef3", None))
#if QT_CONFIG(accessibility)
        self.combo_period.setAccessibleName(QCoreApplication.translate("IndicatorsPage", u"K\u1ef3 b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_stage.setText(QCoreApplication.translate("IndicatorsPage", u"&Lo\u1ea1i s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.combo_stage.setAccessibleName(QCoreApplication.translate("IndicatorsPage", u"Lo\u1ea1i s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("IndicatorsPage", u"T\u00ecm ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("IndicatorsPage", u"T\u00ecm ch\u1ec9 ti\u00eau (Ctrl+F)", None))
        pass
    # retranslateUi
