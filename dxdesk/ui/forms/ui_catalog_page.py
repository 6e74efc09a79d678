# Compiled from forms/catalog_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QTabWidget, QVBoxLayout,
)


class Ui_CatalogPage(object):
    def setupUi(self, CatalogPage):
        if not CatalogPage.objectName():
            CatalogPage.setObjectName(u"CatalogPage")
        self.layout_page = QVBoxLayout(CatalogPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.tabs_catalog = QTabWidget(CatalogPage)
        self.tabs_catalog.setObjectName(u"tabs_catalog")
        self.tabs_catalog.setDocumentMode(True)

        self.layout_page.addWidget(self.tabs_catalog)


        self.retranslateUi(CatalogPage)

        QMetaObject.connectSlotsByName(CatalogPage)
    # setupUi

    def retranslateUi(self, CatalogPage):
#if QT_CONFIG(accessibility)
        self.tabs_catalog.setAccessibleName(QCoreApplication.translate("CatalogPage", u"C\u00e1c danh m\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
