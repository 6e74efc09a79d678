# Compiled from forms/deadlines_month.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget,
)


class Ui_DeadlinesMonth(object):
    def setupUi(self, DeadlinesMonth):
        if not DeadlinesMonth.objectName():
            DeadlinesMonth.setObjectName(u"DeadlinesMonth")
        self.layout_month = QVBoxLayout(DeadlinesMonth)
        self.layout_month.setObjectName(u"layout_month")
        self.layout_bar = QHBoxLayout()
        self.layout_bar.setObjectName(u"layout_bar")
        self.button_previous = QPushButton(DeadlinesMonth)
        self.button_previous.setObjectName(u"button_previous")

        self.layout_bar.addWidget(self.button_previous)

        self.button_next = QPushButton(DeadlinesMonth)
        self.button_next.setObjectName(u"button_next")

        self.layout_bar.addWidget(self.button_next)

        self.button_today = QPushButton(DeadlinesMonth)
        self.button_today.setObjectName(u"button_today")

        self.layout_bar.addWidget(self.button_today)

        self.label_month = QLabel(DeadlinesMonth)
        self.label_month.setObjectName(u"label_month")

        self.layout_bar.addWidget(self.label_month)

        self.spacer_bar = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_bar.addItem(self.spacer_bar)

        self.layout_bar.setStretch(4, 1)

        self.layout_month.addLayout(self.layout_bar)

        self.splitter_month = QSplitter(DeadlinesMonth)
        self.splitter_month.setObjectName(u"splitter_month")
        self.splitter_month.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_month.setChildrenCollapsible(False)

        self.layout_month.addWidget(self.splitter_month)

        self.layout_month.setStretch(1, 1)
        QWidget.setTabOrder(self.button_previous, self.button_next)
        QWidget.setTabOrder(self.button_next, self.button_today)

        self.retranslateUi(DeadlinesMonth)

        QMetaObject.connectSlotsByName(DeadlinesMonth)
    # setupUi

    def retranslateUi(self, DeadlinesMonth):
#if QT_CONFIG(accessibility)
        self.button_previous.setAccessibleName(QCoreApplication.translate("DeadlinesMonth", u"Th\u00e1ng tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_previous.setToolTip(QCoreApplication.translate("DeadlinesMonth", u"Th\u00e1ng tr\u01b0\u1edbc (Page Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.button_next.setAccessibleName(QCoreApplication.translate("DeadlinesMonth", u"Th\u00e1ng sau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_next.setToolTip(QCoreApplication.translate("DeadlinesMonth", u"Th\u00e1ng sau (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.button_today.setText(QCoreApplication.translate("DeadlinesMonth", u"&H\u00f4m nay", None))
#if QT_CONFIG(tooltip)
        self.button_today.setToolTip(QCoreApplication.translate("DeadlinesMonth", u"V\u1ec1 ng\u00e0y h\u00f4m nay (Ctrl+;)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
