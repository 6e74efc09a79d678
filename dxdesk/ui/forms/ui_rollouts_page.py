# Compiled from forms/rollouts_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget,
)


class Ui_RolloutsPage(object):
    def setupUi(self, RolloutsPage):
        if not RolloutsPage.objectName():
            RolloutsPage.setObjectName(u"RolloutsPage")
        self.layout_page = QVBoxLayout(RolloutsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_page = QStackedWidget(RolloutsPage)
        self.stack_page.setObjectName(u"stack_page")
        self.page_rollouts = QWidget()
        self.page_rollouts.setObjectName(u"page_rollouts")
        self.layout_rollouts = QVBoxLayout(self.page_rollouts)
        self.layout_rollouts.setObjectName(u"layout_rollouts")
        self.layout_rollouts.setContentsMargins(0, 0, 0, 0)
        self.splitter_rollouts = QSplitter(self.page_rollouts)
        self.splitter_rollouts.setObjectName(u"splitter_rollouts")
        self.splitter_rollouts.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_rollouts.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_rollouts)
        self.widget_list.setObjectName(u"widget_list")
        self.layout_list = QVBoxLayout(self.widget_list)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.splitter_rollouts.addWidget(self.widget_list)
        self.tabs = QTabWidget(self.splitter_rollouts)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_units = QWidget()
        self.tab_units.setObjectName(u"tab_units")
        self.layout_units = QVBoxLayout(self.tab_units)
        self.layout_units.setObjectName(u"layout_units")
        self.label_units = QLabel(self.tab_units)
        self.label_units.setObjectName(u"label_units")
        self.label_units.setWordWrap(True)

        self.layout_units.addWidget(self.label_units)

        self.layout_units_bar = QHBoxLayout()
        self.layout_units_bar.setObjectName(u"layout_units_bar")
        self.layout_units_bar.setContentsMargins(0, 0, 0, 0)
        self.edit_find_unit = QLineEdit(self.tab_units)
        self.edit_find_unit.setObjectName(u"edit_find_unit")
        self.edit_find_unit.setClearButtonEnabled(True)

        self.layout_units_bar.addWidget(self.edit_find_unit)

        self.button_add_unit = QPushButton(self.tab_units)
        self.button_add_unit.setObjectName(u"button_add_unit")

        self.layout_units_bar.addWidget(self.button_add_unit)

        self.button_remove = QPushButton(self.tab_units)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_units_bar.addWidget(self.button_remove)


        self.layout_units.addLayout(self.layout_units_bar)

        self.layout_grid = QVBoxLayout()
        self.layout_grid.setObjectName(u"layout_grid")
        self.layout_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_units.addLayout(self.layout_grid)

        self.tabs.addTab(self.tab_units, "")
        self.tab_missing = QWidget()
        self.tab_missing.setObjectName(u"tab_missing")
        self.layout_missing = QVBoxLayout(self.tab_missing)
        self.layout_missing.setObjectName(u"layout_missing")
        self.layout_missing_bar = QHBoxLayout()
        self.layout_missing_bar.setObjectName(u"layout_missing_bar")
        self.layout_missing_bar.setContentsMargins(0, 0, 0, 0)
        self.label_state = QLabel(self.tab_missing)
        self.label_state.setObjectName(u"label_state")

        self.layout_missing_bar.addWidget(self.label_state)

        self.combo_state = QComboBox(self.tab_missing)
        self.combo_state.setObjectName(u"combo_state")
        self.combo_state.setMinimumContentsLength(26)
        self.combo_state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_missing_bar.addWidget(self.combo_state)

        self.label_missing = QLabel(self.tab_missing)
        self.label_missing.setObjectName(u"label_missing")
        self.label_missing.setWordWrap(True)

        self.layout_missing_bar.addWidget(self.label_missing)

        self.button_letter = QPushButton(self.tab_missing)
        self.button_letter.setObjectName(u"button_letter")

        self.layout_missing_bar.addWidget(self.button_letter)

        self.layout_missing_bar.setStretch(2, 1)

        self.layout_missing.addLayout(self.layout_missing_bar)

        self.layout_missing_list = QVBoxLayout()
        self.layout_missing_list.setObjectName(u"layout_missing_list")
        self.layout_missing_list.setContentsMargins(0, 0, 0, 0)

        self.layout_missing.addLayout(self.layout_missing_list)

        self.tabs.addTab(self.tab_missing, "")
        self.tab_details = QWidget()
        self.tab_details.setObjectName(u"tab_details")
        self.layout_details = QVBoxLayout(self.tab_details)
        self.layout_details.setObjectName(u"layout_details")
        self.layout_details.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_details, "")
        self.splitter_rollouts.addWidget(self.tabs)

        self.layout_rollouts.addWidget(self.splitter_rollouts)

        self.stack_page.addWidget(self.page_rollouts)
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
        self.label_state.setBuddy(self.combo_state)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.edit_find_unit)
        QWidget.setTabOrder(self.edit_find_unit, self.button_add_unit)
        QWidget.setTabOrder(self.button_add_unit, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.combo_state)
        QWidget.setTabOrder(self.combo_state, self.button_letter)
        QWidget.setTabOrder(self.button_letter, self.button_empty)

        self.retranslateUi(RolloutsPage)

        QMetaObject.connectSlotsByName(RolloutsPage)
    # setupUi

    def retranslateUi(self, RolloutsPage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("RolloutsPage", u"C\u00e1c th\u1ebb c\u1ee7a n\u1ed9i dung tri\u1ec3n khai", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_find_unit.setAccessibleName(QCoreApplication.translate("RolloutsPage", u"T\u00ecm \u0111\u01a1n v\u1ecb trong b\u1ea3ng", None))
#endif // QT_CONFIG(accessibility)
        self.edit_find_unit.setPlaceholderText(QCoreApplication.translate("RolloutsPage", u"T\u00ecm \u0111\u01a1n v\u1ecb (Ctrl+F)", None))
        self.button_add_unit.setText(QCoreApplication.translate("RolloutsPage", u"Th\u00eam \u0111\u01a1n v\u1ecb", None))
        self.button_remove.setText(QCoreApplication.translate("RolloutsPage", u"B\u1ecf d\u00f2ng \u0111\u00e3 ch\u1ecdn", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_units), QCoreApplication.translate("RolloutsPage", u"B\u1ea3ng theo \u0111\u01a1n v\u1ecb", None))
        self.label_state.setText(QCoreApplication.translate("RolloutsPage", u"&Ch\u01b0a \u0111\u1ea1t b\u01b0\u1edbc", None))
#if QT_CONFIG(accessibility)
        self.combo_state.setAccessibleName(QCoreApplication.translate("RolloutsPage", u"B\u01b0\u1edbc c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.button_letter.setText(QCoreApplication.translate("RolloutsPage", u"So\u1ea1n c\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_missing), QCoreApplication.translate("RolloutsPage", u"C\u00f2n thi\u1ebfu", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_details), QCoreApplication.translate("RolloutsPage", u"Th\u00f4ng tin", None))
        pass
    # retranslateUi
