# Compiled from forms/catalog_tab.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget,
)


class Ui_CatalogTab(object):
    def setupUi(self, CatalogTab):
        if not CatalogTab.objectName():
            CatalogTab.setObjectName(u"CatalogTab")
        self.layout_tab = QVBoxLayout(CatalogTab)
        self.layout_tab.setObjectName(u"layout_tab")
        self.splitter_tab = QSplitter(CatalogTab)
        self.splitter_tab.setObjectName(u"splitter_tab")
        self.splitter_tab.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_tab.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_tab)
        self.widget_list.setObjectName(u"widget_list")
        self.layout_list = QVBoxLayout(self.widget_list)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.layout_filter = QHBoxLayout()
        self.layout_filter.setObjectName(u"layout_filter")
        self.edit_filter = QLineEdit(self.widget_list)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_filter.addWidget(self.edit_filter)


        self.layout_list.addLayout(self.layout_filter)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")

        self.layout_list.addLayout(self.layout_table)

        self.splitter_tab.addWidget(self.widget_list)
        self.stack_panel = QStackedWidget(self.splitter_tab)
        self.stack_panel.setObjectName(u"stack_panel")
        self.widget_none = QWidget()
        self.widget_none.setObjectName(u"widget_none")
        self.layout_none = QVBoxLayout(self.widget_none)
        self.layout_none.setObjectName(u"layout_none")
        self.label_none = QLabel(self.widget_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none.setWordWrap(True)

        self.layout_none.addWidget(self.label_none)

        self.stack_panel.addWidget(self.widget_none)
        self.scroll_panel = QScrollArea()
        self.scroll_panel.setObjectName(u"scroll_panel")
        self.scroll_panel.setWidgetResizable(True)
        self.scroll_panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack_panel.addWidget(self.scroll_panel)
        self.splitter_tab.addWidget(self.stack_panel)

        self.layout_tab.addWidget(self.splitter_tab)


        self.retranslateUi(CatalogTab)

        QMetaObject.connectSlotsByName(CatalogTab)
    # setupUi

    def retranslateUi(self, CatalogTab):
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("CatalogTab", u"L\u1ecdc danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("CatalogTab", u"L\u1ecdc (Ctrl+F), g\u00f5 kh\u00f4ng d\u1ea5u c\u0169ng \u0111\u01b0\u1ee3c", None))
        pass
    # retranslateUi
