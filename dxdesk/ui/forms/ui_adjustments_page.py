# Compiled from forms/adjustments_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QTabWidget, QVBoxLayout,
)


class Ui_AdjustmentsPage(object):
    def setupUi(self, AdjustmentsPage):
        if not AdjustmentsPage.objectName():
            AdjustmentsPage.setObjectName(u"AdjustmentsPage")
        self.layout_page = QVBoxLayout(AdjustmentsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.tabs_page = QTabWidget(AdjustmentsPage)
        self.tabs_page.setObjectName(u"tabs_page")
        self.tabs_page.setDocumentMode(True)

        self.layout_page.addWidget(self.tabs_page)


        self.retranslateUi(AdjustmentsPage)

        QMetaObject.connectSlotsByName(AdjustmentsPage)
    # setupUi

    def retranslateUi(self, AdjustmentsPage):
#if QT_CONFIG(accessibility)
        self.tabs_page.setAccessibleName(QCoreApplication.translate("AdjustmentsPage", u"C\u00e1c ph\u1ea7n c\u1ee7a trang \u0110i\u1ec1u ch\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
