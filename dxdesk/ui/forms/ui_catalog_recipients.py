# Compiled from forms/catalog_recipients.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget,
)


class Ui_CatalogRecipients(object):
    def setupUi(self, CatalogRecipients):
        if not CatalogRecipients.objectName():
            CatalogRecipients.setObjectName(u"CatalogRecipients")
        self.layout_recipients = QHBoxLayout(CatalogRecipients)
        self.layout_recipients.setObjectName(u"layout_recipients")
        self.layout_plan = QVBoxLayout()
        self.layout_plan.setObjectName(u"layout_plan")
        self.label_plan = QLabel(CatalogRecipients)
        self.label_plan.setObjectName(u"label_plan")

        self.layout_plan.addWidget(self.label_plan)

        self.label_plan_note = QLabel(CatalogRecipients)
        self.label_plan_note.setObjectName(u"label_plan_note")
        self.label_plan_note.setWordWrap(True)

        self.layout_plan.addWidget(self.label_plan_note)

        self.text_plan = QPlainTextEdit(CatalogRecipients)
        self.text_plan.setObjectName(u"text_plan")

        self.layout_plan.addWidget(self.text_plan)

        self.error_plan = QLabel(CatalogRecipients)
        self.error_plan.setObjectName(u"error_plan")

        self.layout_plan.addWidget(self.error_plan)


        self.layout_recipients.addLayout(self.layout_plan)

        self.layout_report = QVBoxLayout()
        self.layout_report.setObjectName(u"layout_report")
        self.label_report = QLabel(CatalogRecipients)
        self.label_report.setObjectName(u"label_report")

        self.layout_report.addWidget(self.label_report)

        self.label_report_note = QLabel(CatalogRecipients)
        self.label_report_note.setObjectName(u"label_report_note")
        self.label_report_note.setWordWrap(True)

        self.layout_report.addWidget(self.label_report_note)

        self.text_report = QPlainTextEdit(CatalogRecipients)
        self.text_report.setObjectName(u"text_report")

        self.layout_report.addWidget(self.text_report)

        self.error_report = QLabel(CatalogRecipients)
        self.error_report.setObjectName(u"error_report")

        self.layout_report.addWidget(self.error_report)


        self.layout_recipients.addLayout(self.layout_report)

        self.layout_recipients.setStretch(0, 1)
        self.layout_recipients.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_plan.setBuddy(self.text_plan)
        self.label_report.setBuddy(self.text_report)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_plan, self.text_report)

        self.retranslateUi(CatalogRecipients)

        QMetaObject.connectSlotsByName(CatalogRecipients)
    # setupUi

    def retranslateUi(self, CatalogRecipients):
        self.label_plan.setText(QCoreApplication.translate("CatalogRecipients", u"N\u01a1i nh\u1eadn &k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(accessibility)
        self.text_plan.setAccessibleName(QCoreApplication.translate("CatalogRecipients", u"N\u01a1i nh\u1eadn k\u1ebf ho\u1ea1ch, m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_report.setText(QCoreApplication.translate("CatalogRecipients", u"N\u01a1i nh\u1eadn &b\u00e1o c\u00e1o", None))
#if QT_CONFIG(accessibility)
        self.text_report.setAccessibleName(QCoreApplication.translate("CatalogRecipients", u"N\u01a1i nh\u1eadn b\u00e1o c\u00e1o, m\u1ed7i d\u00f2ng m\u1ed9t n\u01a1i", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
