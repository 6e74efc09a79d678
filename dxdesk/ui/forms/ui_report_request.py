# Compiled from forms/report_request.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget,
)


class Ui_ReportRequest(object):
    def setupUi(self, ReportRequest):
        if not ReportRequest.objectName():
            ReportRequest.setObjectName(u"ReportRequest")
        self.layout_dialog = QVBoxLayout(ReportRequest)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(0, 0, 0, 0)
        self.group_title = QVBoxLayout()
        self.group_title.setObjectName(u"group_title")
        self.group_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(ReportRequest)
        self.label_title.setObjectName(u"label_title")

        self.group_title.addWidget(self.label_title)

        self.edit_title = QLineEdit(ReportRequest)
        self.edit_title.setObjectName(u"edit_title")

        self.group_title.addWidget(self.edit_title)

        self.error_title = QLabel(ReportRequest)
        self.error_title.setObjectName(u"error_title")
        self.error_title.setWordWrap(True)

        self.group_title.addWidget(self.error_title)


        self.layout_dialog.addLayout(self.group_title)

        self.group_due = QVBoxLayout()
        self.group_due.setObjectName(u"group_due")
        self.group_due.setContentsMargins(0, 0, 0, 0)
        self.label_due = QLabel(ReportRequest)
        self.label_due.setObjectName(u"label_due")

        self.group_due.addWidget(self.label_due)

        self.layout_due = QVBoxLayout()
        self.layout_due.setObjectName(u"layout_due")
        self.layout_due.setContentsMargins(0, 0, 0, 0)

        self.group_due.addLayout(self.layout_due)

        self.error_due = QLabel(ReportRequest)
        self.error_due.setObjectName(u"error_due")
        self.error_due.setWordWrap(True)

        self.group_due.addWidget(self.error_due)


        self.layout_dialog.addLayout(self.group_due)

        self.group_by = QVBoxLayout()
        self.group_by.setObjectName(u"group_by")
        self.group_by.setContentsMargins(0, 0, 0, 0)
        self.label_by = QLabel(ReportRequest)
        self.label_by.setObjectName(u"label_by")

        self.group_by.addWidget(self.label_by)

        self.edit_by = QLineEdit(ReportRequest)
        self.edit_by.setObjectName(u"edit_by")

        self.group_by.addWidget(self.edit_by)


        self.layout_dialog.addLayout(self.group_by)

        self.group_document = QVBoxLayout()
        self.group_document.setObjectName(u"group_document")
        self.group_document.setContentsMargins(0, 0, 0, 0)
        self.label_document = QLabel(ReportRequest)
        self.label_document.setObjectName(u"label_document")

        self.group_document.addWidget(self.label_document)

        self.edit_document = QLineEdit(ReportRequest)
        self.edit_document.setObjectName(u"edit_document")

        self.group_document.addWidget(self.edit_document)


        self.layout_dialog.addLayout(self.group_document)

        self.group_items = QVBoxLayout()
        self.group_items.setObjectName(u"group_items")
        self.group_items.setContentsMargins(0, 0, 0, 0)
        self.label_items = QLabel(ReportRequest)
        self.label_items.setObjectName(u"label_items")

        self.group_items.addWidget(self.label_items)

        self.list_items = QListWidget(ReportRequest)
        self.list_items.setObjectName(u"list_items")

        self.group_items.addWidget(self.list_items)


        self.layout_dialog.addLayout(self.group_items)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.edit_title)
        self.label_by.setBuddy(self.edit_by)
        self.label_document.setBuddy(self.edit_document)
        self.label_items.setBuddy(self.list_items)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_title, self.edit_by)
        QWidget.setTabOrder(self.edit_by, self.edit_document)
        QWidget.setTabOrder(self.edit_document, self.list_items)

        self.retranslateUi(ReportRequest)

        QMetaObject.connectSlotsByName(ReportRequest)
    # setupUi

    def retranslateUi(self, ReportRequest):
        self.label_title.setText(QCoreApplication.translate("ReportRequest", u"&N\u1ed9i dung y\u00eau c\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("ReportRequest", u"N\u1ed9i dung y\u00eau c\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_title.setPlaceholderText(QCoreApplication.translate("ReportRequest", u"B\u00e1o c\u00e1o t\u00ecnh h\u00ecnh tri\u1ec3n khai h\u1ecdc b\u1ea1 s\u1ed1", None))
        self.error_title.setProperty(u"role", QCoreApplication.translate("ReportRequest", u"error", None))
        self.label_due.setText(QCoreApplication.translate("ReportRequest", u"&H\u1ea1n b\u00e1o c\u00e1o", None))
        self.error_due.setProperty(u"role", QCoreApplication.translate("ReportRequest", u"error", None))
        self.label_by.setText(QCoreApplication.translate("ReportRequest", u"N\u01a1i &y\u00eau c\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.edit_by.setAccessibleName(QCoreApplication.translate("ReportRequest", u"N\u01a1i y\u00eau c\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_by.setPlaceholderText(QCoreApplication.translate("ReportRequest", u"UBND t\u1ec9nh", None))
        self.label_document.setText(QCoreApplication.translate("ReportRequest", u"&V\u0103n b\u1ea3n y\u00eau c\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.edit_document.setAccessibleName(QCoreApplication.translate("ReportRequest", u"V\u0103n b\u1ea3n y\u00eau c\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.edit_document.setPlaceholderText(QCoreApplication.translate("ReportRequest", u"123/UBND-KGVX", None))
        self.label_items.setText(QCoreApplication.translate("ReportRequest", u"Ch\u1ec9 h\u1ecfi c\u00e1c &m\u1ee5c (kh\u00f4ng ch\u1ecdn m\u1ee5c n\u00e0o: h\u1ecfi t\u1ea5t c\u1ea3)", None))
#if QT_CONFIG(accessibility)
        self.list_items.setAccessibleName(QCoreApplication.translate("ReportRequest", u"C\u00e1c m\u1ee5c \u0111\u01b0\u1ee3c h\u1ecfi", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
