# Compiled from forms/register_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_RegisterPage(object):
    def setupUi(self, RegisterPage):
        if not RegisterPage.objectName():
            RegisterPage.setObjectName(u"RegisterPage")
        self.layout_page = QVBoxLayout(RegisterPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.splitter_register = QSplitter(RegisterPage)
        self.splitter_register.setObjectName(u"splitter_register")
        self.splitter_register.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_register.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_register)
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

        self.combo_year = QComboBox(self.widget_list)
        self.combo_year.setObjectName(u"combo_year")
        self.combo_year.setMinimumContentsLength(10)
        self.combo_year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_filters.addWidget(self.combo_year)

        self.combo_part = QComboBox(self.widget_list)
        self.combo_part.setObjectName(u"combo_part")
        self.combo_part.setMinimumContentsLength(10)
        self.combo_part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_filters.addWidget(self.combo_part)

        self.combo_kind = QComboBox(self.widget_list)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setMinimumContentsLength(10)
        self.combo_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_filters.addWidget(self.combo_kind)

        self.layout_filters.setStretch(0, 3)
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

        self.splitter_register.addWidget(self.widget_list)
        self.widget_panel = QWidget(self.splitter_register)
        self.widget_panel.setObjectName(u"widget_panel")
        self.layout_panel = QVBoxLayout(self.widget_panel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.layout_panel.setContentsMargins(0, 0, 0, 0)
        self.splitter_register.addWidget(self.widget_panel)

        self.layout_page.addWidget(self.splitter_register)

        QWidget.setTabOrder(self.edit_search, self.combo_year)
        QWidget.setTabOrder(self.combo_year, self.combo_part)
        QWidget.setTabOrder(self.combo_part, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.button_empty)

        self.retranslateUi(RegisterPage)

        QMetaObject.connectSlotsByName(RegisterPage)
    # setupUi

    def retranslateUi(self, RegisterPage):
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("RegisterPage", u"T\u00ecm v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("RegisterPage", u"T\u00ecm s\u1ed1, tr\u00edch y\u1ebfu, n\u01a1i nh\u1eadn (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.combo_year.setAccessibleName(QCoreApplication.translate("RegisterPage", u"N\u0103m c\u1ee7a s\u1ed5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_year.setToolTip(QCoreApplication.translate("RegisterPage", u"N\u0103m c\u1ee7a s\u1ed5", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_part.setAccessibleName(QCoreApplication.translate("RegisterPage", u"V\u0103n b\u1ea3n \u0111i, \u0111\u1ebfn ho\u1eb7c d\u1ef1 th\u1ea3o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_part.setToolTip(QCoreApplication.translate("RegisterPage", u"V\u0103n b\u1ea3n \u0111i, \u0111\u1ebfn ho\u1eb7c d\u1ef1 th\u1ea3o", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("RegisterPage", u"L\u1ecdc theo lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_kind.setToolTip(QCoreApplication.translate("RegisterPage", u"L\u1ecdc theo lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
