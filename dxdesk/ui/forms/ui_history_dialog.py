# Compiled from forms/history_dialog.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QDialogButtonBox, QLabel, QSplitter, QVBoxLayout, QWidget,
)


class Ui_HistoryDialog(object):
    def setupUi(self, HistoryDialog):
        if not HistoryDialog.objectName():
            HistoryDialog.setObjectName(u"HistoryDialog")
        self.layout_dialog = QVBoxLayout(HistoryDialog)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.label_about = QLabel(HistoryDialog)
        self.label_about.setObjectName(u"label_about")
        self.label_about.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_about)

        self.splitter_history = QSplitter(HistoryDialog)
        self.splitter_history.setObjectName(u"splitter_history")
        self.splitter_history.setOrientation(Qt.Orientation.Vertical)
        self.splitter_history.setChildrenCollapsible(False)
        self.widget_actions = QWidget(self.splitter_history)
        self.widget_actions.setObjectName(u"widget_actions")
        self.layout_actions = QVBoxLayout(self.widget_actions)
        self.layout_actions.setObjectName(u"layout_actions")
        self.layout_actions.setContentsMargins(0, 0, 0, 0)
        self.splitter_history.addWidget(self.widget_actions)
        self.widget_rows = QWidget(self.splitter_history)
        self.widget_rows.setObjectName(u"widget_rows")
        self.layout_rows = QVBoxLayout(self.widget_rows)
        self.layout_rows.setObjectName(u"layout_rows")
        self.layout_rows.setContentsMargins(0, 0, 0, 0)
        self.label_rows = QLabel(self.widget_rows)
        self.label_rows.setObjectName(u"label_rows")

        self.layout_rows.addWidget(self.label_rows)

        self.splitter_history.addWidget(self.widget_rows)

        self.layout_dialog.addWidget(self.splitter_history)

        self.buttons_history = QDialogButtonBox(HistoryDialog)
        self.buttons_history.setObjectName(u"buttons_history")
        self.buttons_history.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.layout_dialog.addWidget(self.buttons_history)


        self.retranslateUi(HistoryDialog)

        QMetaObject.connectSlotsByName(HistoryDialog)
    # setupUi

    def retranslateUi(self, HistoryDialog):
        HistoryDialog.setWindowTitle(QCoreApplication.translate("HistoryDialog", u"L\u1ecbch s\u1eed thay \u0111\u1ed5i", None))
        self.label_rows.setText(QCoreApplication.translate("HistoryDialog", u"N\u1ed9i dung thay \u0111\u1ed5i", None))
    # retranslateUi
