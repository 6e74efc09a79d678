# Compiled from forms/import_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QHeaderView, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QScrollArea, QSizePolicy, QSplitter,
    QTabWidget, QTreeView, QVBoxLayout, QWidget)

class Ui_ImportPage(object):
    def setupUi(self, ImportPage):
        if not ImportPage.objectName():
            ImportPage.setObjectName(u"ImportPage")
        self.layout_page = QVBoxLayout(ImportPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.splitter_import = QSplitter(ImportPage)
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

        self.edit_source = QPlainTextEdit(self.widget_source)
        self.edit_source.setObjectName(u"edit_source")
        self.edit_source.setReadOnly(True)
        self.edit_source.setTabChangesFocus(True)

        self.layout_source.addWidget(self.edit_source)

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
        self.splitter_items = QSplitter(self.tab_items)
        self.splitter_items.setObjectName(u"splitter_items")
        self.splitter_items.setOrientation(Qt.Orientation.Vertical)
        self.splitter_items.setChildrenCollapsible(False)
        self.tree_items = QTreeView(self.splitter_items)
        self.tree_items.setObjectName(u"tree_items")
        self.tree_items.setUniformRowHeights(True)
        self.tree_items.setHeaderHidden(False)
        self.splitter_items.addWidget(self.tree_items)
        self.scroll_fields = QScrollArea(self.splitter_items)
        self.scroll_fields.setObjectName(u"scroll_fields")
        self.scroll_fields.setWidgetResizable(True)
        self.scroll_fields.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_fields = QWidget()
        self.widget_fields.setObjectName(u"widget_fields")
        self.layout_fields = QFormLayout(self.widget_fields)
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.scroll_fields.setWidget(self.widget_fields)
        self.splitter_items.addWidget(self.scroll_fields)

        self.layout_items.addWidget(self.splitter_items)

        self.tabs_found.addTab(self.tab_items, "")
        self.tab_names = QWidget()
        self.tab_names.setObjectName(u"tab_names")
        self.layout_names = QVBoxLayout(self.tab_names)
        self.layout_names.setObjectName(u"layout_names")
        self.label_names = QLabel(self.tab_names)
        self.label_names.setObjectName(u"label_names")
        self.label_names.setWordWrap(True)

        self.layout_names.addWidget(self.label_names)

        self.scroll_names = QScrollArea(self.tab_names)
        self.scroll_names.setObjectName(u"scroll_names")
        self.scroll_names.setWidgetResizable(True)
        self.scroll_names.setFrameShape(QFrame.Shape.NoFrame)
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
        self.list_problems = QListWidget(self.tab_problems)
        self.list_problems.setObjectName(u"list_problems")
        self.list_problems.setWordWrap(True)

        self.layout_problems.addWidget(self.list_problems)

        self.tabs_found.addTab(self.tab_problems, "")

        self.layout_found.addWidget(self.tabs_found)

        self.splitter_import.addWidget(self.widget_found)

        self.layout_page.addWidget(self.splitter_import)

#if QT_CONFIG(shortcut)
        self.label_source.setBuddy(self.edit_source)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_source, self.tabs_found)
        QWidget.setTabOrder(self.tabs_found, self.tree_items)
        QWidget.setTabOrder(self.tree_items, self.list_problems)

        self.retranslateUi(ImportPage)

        QMetaObject.connectSlotsByName(ImportPage)
    # setupUi

    def retranslateUi(self, ImportPage):
        self.label_source.setText(QCoreApplication.translate("ImportPage", u"&V\u0103n b\u1ea3n g\u1ed1c", None))
#if QT_CONFIG(accessibility)
        self.edit_source.setAccessibleName(QCoreApplication.translate("ImportPage", u"V\u0103n b\u1ea3n g\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tree_items.setAccessibleName(QCoreApplication.translate("ImportPage", u"C\u00e1c m\u1ee5c nh\u1eadn ra t\u1eeb v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_found.setTabText(self.tabs_found.indexOf(self.tab_items), QCoreApplication.translate("ImportPage", u"C\u00e1c m\u1ee5c nh\u1eadn ra", None))
        self.label_names.setText(QCoreApplication.translate("ImportPage", u"T\u00ean trong k\u1ebf ho\u1ea1ch \u0111\u01b0\u1ee3c gi\u1eef nguy\u00ean; ch\u1ecdn \u0111\u01a1n v\u1ecb t\u01b0\u01a1ng \u1ee9ng trong danh m\u1ee5c.", None))
        self.tabs_found.setTabText(self.tabs_found.indexOf(self.tab_names), QCoreApplication.translate("ImportPage", u"T\u00ean \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.list_problems.setAccessibleName(QCoreApplication.translate("ImportPage", u"Nh\u1eefng ch\u1ed7 c\u1ea7n xem l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_found.setTabText(self.tabs_found.indexOf(self.tab_problems), QCoreApplication.translate("ImportPage", u"C\u1ea7n xem l\u1ea1i", None))
        pass
    # retranslateUi
