# Compiled from forms/schools_missing.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget,
)


class Ui_SchoolsMissing(object):
    def setupUi(self, SchoolsMissing):
        if not SchoolsMissing.objectName():
            SchoolsMissing.setObjectName(u"SchoolsMissing")
        self.layout_tab = QVBoxLayout(SchoolsMissing)
        self.layout_tab.setObjectName(u"layout_tab")
        self.layout_tab.setContentsMargins(0, 0, 0, 0)
        self.layout_filter = QHBoxLayout()
        self.layout_filter.setObjectName(u"layout_filter")
        self.layout_filter.setContentsMargins(0, 0, 0, 0)
        self.label_what = QLabel(SchoolsMissing)
        self.label_what.setObjectName(u"label_what")

        self.layout_filter.addWidget(self.label_what)

        self.combo_what = QComboBox(SchoolsMissing)
        self.combo_what.setObjectName(u"combo_what")
        self.combo_what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_what.setMinimumContentsLength(30)

        self.layout_filter.addWidget(self.combo_what)

        self.edit_filter = QLineEdit(SchoolsMissing)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_filter.addWidget(self.edit_filter)

        self.layout_filter.setStretch(1, 1)
        self.layout_filter.setStretch(2, 2)

        self.layout_tab.addLayout(self.layout_filter)

        self.label_told = QLabel(SchoolsMissing)
        self.label_told.setObjectName(u"label_told")
        self.label_told.setWordWrap(True)

        self.layout_tab.addWidget(self.label_told)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_tab.addLayout(self.layout_table)

        self.layout_tab.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_what.setBuddy(self.combo_what)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_what, self.edit_filter)

        self.retranslateUi(SchoolsMissing)

        QMetaObject.connectSlotsByName(SchoolsMissing)
    # setupUi

    def retranslateUi(self, SchoolsMissing):
        self.label_what.setText(QCoreApplication.translate("SchoolsMissing", u"&Xem", None))
#if QT_CONFIG(accessibility)
        self.combo_what.setAccessibleName(QCoreApplication.translate("SchoolsMissing", u"Vi\u1ec7c c\u00f2n thi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("SchoolsMissing", u"L\u1ecdc tr\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("SchoolsMissing", u"L\u1ecdc (Ctrl+F), g\u00f5 kh\u00f4ng d\u1ea5u c\u0169ng \u0111\u01b0\u1ee3c", None))
        pass
    # retranslateUi
