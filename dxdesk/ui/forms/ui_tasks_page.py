# Compiled from forms/tasks_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_TasksPage(object):
    def setupUi(self, TasksPage):
        if not TasksPage.objectName():
            TasksPage.setObjectName(u"TasksPage")
        self.layout_page = QVBoxLayout(TasksPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.splitter_tasks = QSplitter(TasksPage)
        self.splitter_tasks.setObjectName(u"splitter_tasks")
        self.splitter_tasks.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_tasks.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_tasks)
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

        self.combo_group = QComboBox(self.widget_list)
        self.combo_group.setObjectName(u"combo_group")
        self.combo_group.setMinimumContentsLength(14)
        self.combo_group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_filters.addWidget(self.combo_group)

        self.combo_status = QComboBox(self.widget_list)
        self.combo_status.setObjectName(u"combo_status")
        self.combo_status.setMinimumContentsLength(14)
        self.combo_status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_filters.addWidget(self.combo_status)

        self.combo_unit = QComboBox(self.widget_list)
        self.combo_unit.setObjectName(u"combo_unit")
        self.combo_unit.setMinimumContentsLength(14)
        self.combo_unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_filters.addWidget(self.combo_unit)

        self.layout_filters.setStretch(0, 2)
        self.layout_filters.setStretch(1, 1)
        self.layout_filters.setStretch(2, 1)
        self.layout_filters.setStretch(3, 1)

        self.layout_list.addLayout(self.layout_filters)

        self.stack_list = QStackedWidget(self.widget_list)
        self.stack_list.setObjectName(u"stack_list")
        self.page_table = QWidget()
        self.page_table.setObjectName(u"page_table")
        self.layout_table = QVBoxLayout(self.page_table)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.stack_list.addWidget(self.page_table)
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

        self.stack_list.addWidget(self.page_empty)

        self.layout_list.addWidget(self.stack_list)

        self.splitter_tasks.addWidget(self.widget_list)
        self.widget_panel = QWidget(self.splitter_tasks)
        self.widget_panel.setObjectName(u"widget_panel")
        self.layout_panel = QVBoxLayout(self.widget_panel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_panel.setContentsMargins(0, 0, 0, 0)
        self.splitter_tasks.addWidget(self.widget_panel)

        self.layout_page.addWidget(self.splitter_tasks)

        QWidget.setTabOrder(self.edit_search, self.combo_group)
        QWidget.setTabOrder(self.combo_group, self.combo_status)
        QWidget.setTabOrder(self.combo_status, self.combo_unit)
        QWidget.setTabOrder(self.combo_unit, self.button_empty)

        self.retranslateUi(TasksPage)

        QMetaObject.connectSlotsByName(TasksPage)
    # setupUi

    def retranslateUi(self, TasksPage):
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("TasksPage", u"T\u00ecm nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("TasksPage", u"T\u00ecm nhi\u1ec7m v\u1ee5 (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.combo_group.setAccessibleName(QCoreApplication.translate("TasksPage", u"Nh\u00f3m nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_group.setToolTip(QCoreApplication.translate("TasksPage", u"Nh\u00f3m nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_status.setAccessibleName(QCoreApplication.translate("TasksPage", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_status.setToolTip(QCoreApplication.translate("TasksPage", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_unit.setAccessibleName(QCoreApplication.translate("TasksPage", u"L\u1ecdc theo \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_unit.setToolTip(QCoreApplication.translate("TasksPage", u"L\u1ecdc theo \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
