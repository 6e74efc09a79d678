# Compiled from forms/documents_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

class Ui_DocumentsPage(object):
    def setupUi(self, DocumentsPage):
        if not DocumentsPage.objectName():
            DocumentsPage.setObjectName(u"DocumentsPage")
        self.layout_page = QVBoxLayout(DocumentsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.splitter_documents = QSplitter(DocumentsPage)
        self.splitter_documents.setObjectName(u"splitter_documents")
        self.splitter_documents.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_documents.setChildrenCollapsible(False)
        self.widget_list = QWidget(self.splitter_documents)
        self.widget_list.setObjectName(u"widget_list")
        self.layout_list = QVBoxLayout(self.widget_list)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.layout_period = QHBoxLayout()
        self.layout_period.setObjectName(u"layout_period")
        self.label_period = QLabel(self.widget_list)
        self.label_period.setObjectName(u"label_period")

        self.layout_period.addWidget(self.label_period)

        self.combo_period = QComboBox(self.widget_list)
        self.combo_period.setObjectName(u"combo_period")
        self.combo_period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_period.addWidget(self.combo_period)

        self.spacer_period = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_period.addItem(self.spacer_period)


        self.layout_list.addLayout(self.layout_period)

        self.label_facts = QLabel(self.widget_list)
        self.label_facts.setObjectName(u"label_facts")
        self.label_facts.setWordWrap(True)

        self.layout_list.addWidget(self.label_facts)

        self.label_made = QLabel(self.widget_list)
        self.label_made.setObjectName(u"label_made")

        self.layout_list.addWidget(self.label_made)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")

        self.layout_list.addLayout(self.layout_table)

        self.splitter_documents.addWidget(self.widget_list)
        self.widget_preview = QWidget(self.splitter_documents)
        self.widget_preview.setObjectName(u"widget_preview")
        self.layout_preview = QVBoxLayout(self.widget_preview)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)
        self.splitter_documents.addWidget(self.widget_preview)

        self.layout_page.addWidget(self.splitter_documents)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.combo_period)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentsPage)

        QMetaObject.connectSlotsByName(DocumentsPage)
    # setupUi

    def retranslateUi(self, DocumentsPage):
        self.label_period.setText(QCoreApplication.translate("DocumentsPage", u"K\u1ef3 &b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.combo_period.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"K\u1ef3 b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.label_made.setText(QCoreApplication.translate("DocumentsPage", u"V\u0103n b\u1ea3n \u0111\u00e3 l\u1eadp", None))
        pass
    # retranslateUi
