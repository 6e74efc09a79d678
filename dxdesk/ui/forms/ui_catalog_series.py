# Compiled from forms/catalog_series.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout,
)


class Ui_CatalogSeries(object):
    def setupUi(self, CatalogSeries):
        if not CatalogSeries.objectName():
            CatalogSeries.setObjectName(u"CatalogSeries")
        self.layout_series = QHBoxLayout(CatalogSeries)
        self.layout_series.setObjectName(u"layout_series")
        self.layout_shared = QVBoxLayout()
        self.layout_shared.setObjectName(u"layout_shared")
        self.label_shared = QLabel(CatalogSeries)
        self.label_shared.setObjectName(u"label_shared")

        self.layout_shared.addWidget(self.label_shared)

        self.label_shared_note = QLabel(CatalogSeries)
        self.label_shared_note.setObjectName(u"label_shared_note")
        self.label_shared_note.setWordWrap(True)

        self.layout_shared.addWidget(self.label_shared_note)

        self.text_shared = QPlainTextEdit(CatalogSeries)
        self.text_shared.setObjectName(u"text_shared")

        self.layout_shared.addWidget(self.text_shared)

        self.error_shared = QLabel(CatalogSeries)
        self.error_shared.setObjectName(u"error_shared")

        self.layout_shared.addWidget(self.error_shared)


        self.layout_series.addLayout(self.layout_shared)

        self.layout_used = QVBoxLayout()
        self.layout_used.setObjectName(u"layout_used")
        self.label_used = QLabel(CatalogSeries)
        self.label_used.setObjectName(u"label_used")

        self.layout_used.addWidget(self.label_used)

        self.label_used_note = QLabel(CatalogSeries)
        self.label_used_note.setObjectName(u"label_used_note")
        self.label_used_note.setWordWrap(True)

        self.layout_used.addWidget(self.label_used_note)


        self.layout_series.addLayout(self.layout_used)

        self.layout_series.setStretch(0, 2)
        self.layout_series.setStretch(1, 3)
#if QT_CONFIG(shortcut)
        self.label_shared.setBuddy(self.text_shared)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CatalogSeries)

        QMetaObject.connectSlotsByName(CatalogSeries)
    # setupUi

    def retranslateUi(self, CatalogSeries):
        self.label_shared.setText(QCoreApplication.translate("CatalogSeries", u"Lo\u1ea1i d\u00f9ng &chung m\u1ed9t d\u00e3y s\u1ed1", None))
        self.label_shared_note.setText(QCoreApplication.translate("CatalogSeries", u"M\u1ed7i d\u00f2ng m\u1ed9t d\u00e3y, vi\u1ebft t\u1eaft t\u00ean lo\u1ea1i n\u1ed1i b\u1eb1ng d\u1ea5u c\u1ed9ng, v\u00ed d\u1ee5 BC + KH. Lo\u1ea1i kh\u00f4ng ghi \u1edf \u0111\u00e2y c\u00f3 d\u00e3y s\u1ed1 ri\u00eang. V\u0103n b\u1ea3n do Ban Ch\u1ec9 \u0111\u1ea1o, t\u1ed5 c\u00f4ng t\u00e1c ban h\u00e0nh lu\u00f4n c\u00f3 d\u00e3y s\u1ed1 ri\u00eang.", None))
#if QT_CONFIG(accessibility)
        self.text_shared.setAccessibleName(QCoreApplication.translate("CatalogSeries", u"Lo\u1ea1i v\u0103n b\u1ea3n d\u00f9ng chung m\u1ed9t d\u00e3y s\u1ed1, m\u1ed7i d\u00f2ng m\u1ed9t d\u00e3y", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
