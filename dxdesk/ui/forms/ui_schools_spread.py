# Compiled from forms/schools_spread.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget,
)


class Ui_SchoolsSpread(object):
    def setupUi(self, SchoolsSpread):
        if not SchoolsSpread.objectName():
            SchoolsSpread.setObjectName(u"SchoolsSpread")
        self.layout_tab = QVBoxLayout(SchoolsSpread)
        self.layout_tab.setObjectName(u"layout_tab")
        self.layout_tab.setContentsMargins(0, 0, 0, 0)
        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.layout_choice.setContentsMargins(0, 0, 0, 0)
        self.label_by = QLabel(SchoolsSpread)
        self.label_by.setObjectName(u"label_by")

        self.layout_choice.addWidget(self.label_by)

        self.combo_by = QComboBox(SchoolsSpread)
        self.combo_by.setObjectName(u"combo_by")
        self.combo_by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_by.setMinimumContentsLength(22)

        self.layout_choice.addWidget(self.combo_by)

        self.label_told = QLabel(SchoolsSpread)
        self.label_told.setObjectName(u"label_told")
        self.label_told.setWordWrap(True)

        self.layout_choice.addWidget(self.label_told)

        self.layout_choice.setStretch(2, 1)

        self.layout_tab.addLayout(self.layout_choice)

        self.splitter_spread = QSplitter(SchoolsSpread)
        self.splitter_spread.setObjectName(u"splitter_spread")
        self.splitter_spread.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_spread.setChildrenCollapsible(False)
        self.widget_tables = QWidget(self.splitter_spread)
        self.widget_tables.setObjectName(u"widget_tables")
        self.layout_tables = QVBoxLayout(self.widget_tables)
        self.layout_tables.setObjectName(u"layout_tables")
        self.layout_tables.setContentsMargins(0, 0, 0, 0)
        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_tables.addLayout(self.layout_table)

        self.label_moves = QLabel(self.widget_tables)
        self.label_moves.setObjectName(u"label_moves")

        self.layout_tables.addWidget(self.label_moves)

        self.layout_moves = QVBoxLayout()
        self.layout_moves.setObjectName(u"layout_moves")
        self.layout_moves.setContentsMargins(0, 0, 0, 0)

        self.layout_tables.addLayout(self.layout_moves)

        self.layout_tables.setStretch(0, 3)
        self.layout_tables.setStretch(2, 2)
        self.splitter_spread.addWidget(self.widget_tables)
        self.scroll_chart = QScrollArea(self.splitter_spread)
        self.scroll_chart.setObjectName(u"scroll_chart")
        self.scroll_chart.setWidgetResizable(True)
        self.splitter_spread.addWidget(self.scroll_chart)

        self.layout_tab.addWidget(self.splitter_spread)

        self.layout_tab.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_by.setBuddy(self.combo_by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SchoolsSpread)

        QMetaObject.connectSlotsByName(SchoolsSpread)
    # setupUi

    def retranslateUi(self, SchoolsSpread):
        self.label_by.setText(QCoreApplication.translate("SchoolsSpread", u"&Xem theo", None))
#if QT_CONFIG(accessibility)
        self.combo_by.setAccessibleName(QCoreApplication.translate("SchoolsSpread", u"Xem theo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll_chart.setAccessibleName(QCoreApplication.translate("SchoolsSpread", u"H\u00ecnh ph\u00e2n b\u1ed1 m\u1ee9c \u0111\u1ed9 chuy\u1ec3n \u0111\u1ed5i s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
