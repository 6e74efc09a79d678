# Compiled from forms/money_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTabWidget, QVBoxLayout, QWidget,
)


class Ui_MoneyPage(object):
    def setupUi(self, MoneyPage):
        if not MoneyPage.objectName():
            MoneyPage.setObjectName(u"MoneyPage")
        self.layout_page = QVBoxLayout(MoneyPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_page = QStackedWidget(MoneyPage)
        self.stack_page.setObjectName(u"stack_page")
        self.page_money = QWidget()
        self.page_money.setObjectName(u"page_money")
        self.layout_money = QVBoxLayout(self.page_money)
        self.layout_money.setObjectName(u"layout_money")
        self.layout_money.setContentsMargins(0, 0, 0, 0)
        self.layout_bar = QHBoxLayout()
        self.layout_bar.setObjectName(u"layout_bar")
        self.layout_bar.setContentsMargins(0, 0, 0, 0)
        self.edit_search = QLineEdit(self.page_money)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_bar.addWidget(self.edit_search)

        self.label_totals = QLabel(self.page_money)
        self.label_totals.setObjectName(u"label_totals")
        self.label_totals.setWordWrap(True)

        self.layout_bar.addWidget(self.label_totals)

        self.button_remove = QPushButton(self.page_money)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_bar.addWidget(self.button_remove)

        self.layout_bar.setStretch(0, 1)
        self.layout_bar.setStretch(1, 2)

        self.layout_money.addLayout(self.layout_bar)

        self.tabs = QTabWidget(self.page_money)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_lines = QWidget()
        self.tab_lines.setObjectName(u"tab_lines")
        self.layout_lines = QVBoxLayout(self.tab_lines)
        self.layout_lines.setObjectName(u"layout_lines")
        self.tabs.addTab(self.tab_lines, "")
        self.tab_spendings = QWidget()
        self.tab_spendings.setObjectName(u"tab_spendings")
        self.layout_spendings = QVBoxLayout(self.tab_spendings)
        self.layout_spendings.setObjectName(u"layout_spendings")
        self.tabs.addTab(self.tab_spendings, "")
        self.tab_regular = QWidget()
        self.tab_regular.setObjectName(u"tab_regular")
        self.layout_regular = QVBoxLayout(self.tab_regular)
        self.layout_regular.setObjectName(u"layout_regular")
        self.label_share = QLabel(self.tab_regular)
        self.label_share.setObjectName(u"label_share")
        self.label_share.setWordWrap(True)

        self.layout_regular.addWidget(self.label_share)

        self.label_share_hint = QLabel(self.tab_regular)
        self.label_share_hint.setObjectName(u"label_share_hint")
        self.label_share_hint.setWordWrap(True)

        self.layout_regular.addWidget(self.label_share_hint)

        self.tabs.addTab(self.tab_regular, "")
        self.tab_sources = QWidget()
        self.tab_sources.setObjectName(u"tab_sources")
        self.layout_sources = QVBoxLayout(self.tab_sources)
        self.layout_sources.setObjectName(u"layout_sources")
        self.layout_sources_bar = QHBoxLayout()
        self.layout_sources_bar.setObjectName(u"layout_sources_bar")
        self.layout_sources_bar.setContentsMargins(0, 0, 0, 0)
        self.label_sources = QLabel(self.tab_sources)
        self.label_sources.setObjectName(u"label_sources")
        self.label_sources.setWordWrap(True)

        self.layout_sources_bar.addWidget(self.label_sources)

        self.button_seed = QPushButton(self.tab_sources)
        self.button_seed.setObjectName(u"button_seed")

        self.layout_sources_bar.addWidget(self.button_seed)

        self.layout_sources_bar.setStretch(0, 1)

        self.layout_sources.addLayout(self.layout_sources_bar)

        self.tabs.addTab(self.tab_sources, "")

        self.layout_money.addWidget(self.tabs)

        self.stack_page.addWidget(self.page_money)
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

        QWidget.setTabOrder(self.edit_search, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.tabs)
        QWidget.setTabOrder(self.tabs, self.button_seed)
        QWidget.setTabOrder(self.button_seed, self.button_empty)

        self.retranslateUi(MoneyPage)

        QMetaObject.connectSlotsByName(MoneyPage)
    # setupUi

    def retranslateUi(self, MoneyPage):
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("MoneyPage", u"T\u00ecm trong b\u1ea3ng kinh ph\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("MoneyPage", u"T\u00ecm n\u1ed9i dung, ngu\u1ed3n, ch\u1ee9ng t\u1eeb (Ctrl+F)", None))
        self.button_remove.setText(QCoreApplication.translate("MoneyPage", u"X\u00f3a d\u00f2ng \u0111\u00e3 ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("MoneyPage", u"C\u00e1c b\u1ea3ng kinh ph\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_lines), QCoreApplication.translate("MoneyPage", u"Theo nhi\u1ec7m v\u1ee5", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_spendings), QCoreApplication.translate("MoneyPage", u"\u0110\u00e3 chi", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_regular), QCoreApplication.translate("MoneyPage", u"M\u1ee9c t\u1ed1i thi\u1ec3u 2%", None))
        self.button_seed.setText(QCoreApplication.translate("MoneyPage", u"L\u1ea5y ngu\u1ed3n t\u1eeb k\u1ebf ho\u1ea1ch", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_sources), QCoreApplication.translate("MoneyPage", u"Ngu\u1ed3n kinh ph\u00ed", None))
        pass
    # retranslateUi
