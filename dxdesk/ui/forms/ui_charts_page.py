# Compiled from forms/charts_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget,
)


class Ui_ChartsPage(object):
    def setupUi(self, ChartsPage):
        if not ChartsPage.objectName():
            ChartsPage.setObjectName(u"ChartsPage")
        self.layout_page = QVBoxLayout(ChartsPage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_charts = QStackedWidget(ChartsPage)
        self.stack_charts.setObjectName(u"stack_charts")
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.layout_filled.setContentsMargins(0, 0, 0, 0)
        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.label_chart = QLabel(self.widget_filled)
        self.label_chart.setObjectName(u"label_chart")

        self.layout_choice.addWidget(self.label_chart)

        self.combo_chart = QComboBox(self.widget_filled)
        self.combo_chart.setObjectName(u"combo_chart")
        self.combo_chart.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_choice.addWidget(self.combo_chart)

        self.label_period = QLabel(self.widget_filled)
        self.label_period.setObjectName(u"label_period")

        self.layout_choice.addWidget(self.label_period)

        self.combo_period = QComboBox(self.widget_filled)
        self.combo_period.setObjectName(u"combo_period")
        self.combo_period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_choice.addWidget(self.combo_period)

        self.spacer_choice = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choice.addItem(self.spacer_choice)


        self.layout_filled.addLayout(self.layout_choice)

        self.label_line = QLabel(self.widget_filled)
        self.label_line.setObjectName(u"label_line")
        self.label_line.setWordWrap(True)

        self.layout_filled.addWidget(self.label_line)

        self.layout_view = QVBoxLayout()
        self.layout_view.setObjectName(u"layout_view")

        self.layout_filled.addLayout(self.layout_view)

        self.layout_filled.setStretch(2, 1)
        self.stack_charts.addWidget(self.widget_filled)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.spacer_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_above)

        self.label_empty = QLabel(self.widget_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty)

        self.layout_empty_button = QHBoxLayout()
        self.layout_empty_button.setObjectName(u"layout_empty_button")
        self.spacer_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_left)

        self.button_import = QPushButton(self.widget_empty)
        self.button_import.setObjectName(u"button_import")

        self.layout_empty_button.addWidget(self.button_import)

        self.spacer_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_right)


        self.layout_empty.addLayout(self.layout_empty_button)

        self.spacer_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_below)

        self.layout_empty.setStretch(0, 1)
        self.layout_empty.setStretch(3, 2)
        self.stack_charts.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_charts)

#if QT_CONFIG(shortcut)
        self.label_chart.setBuddy(self.combo_chart)
        self.label_period.setBuddy(self.combo_period)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_chart, self.combo_period)
        QWidget.setTabOrder(self.combo_period, self.button_import)

        self.retranslateUi(ChartsPage)

        QMetaObject.connectSlotsByName(ChartsPage)
    # setupUi

    def retranslateUi(self, ChartsPage):
        self.label_chart.setText(QCoreApplication.translate("ChartsPage", u"&Bi\u1ec3u \u0111\u1ed3", None))
#if QT_CONFIG(accessibility)
        self.combo_chart.setAccessibleName(QCoreApplication.translate("ChartsPage", u"Bi\u1ec3u \u0111\u1ed3", None))
#endif // QT_CONFIG(accessibility)
        self.label_period.setText(QCoreApplication.translate("ChartsPage", u"&K\u1ef3", None))
#if QT_CONFIG(accessibility)
        self.combo_period.setAccessibleName(QCoreApplication.translate("ChartsPage", u"K\u1ef3", None))
#endif // QT_CONFIG(accessibility)
        self.label_empty.setText(QCoreApplication.translate("ChartsPage", u"Ch\u01b0a c\u00f3 k\u1ebf ho\u1ea1ch n\u00e0o. H\u00e3y nh\u1eadp k\u1ebf ho\u1ea1ch t\u1eeb t\u1ec7p Word; ch\u1ec9 ti\u00eau, nhi\u1ec7m v\u1ee5 v\u00e0 c\u00e1c h\u1ea1n s\u1ebd \u0111\u01b0\u1ee3c v\u1ebd th\u00e0nh bi\u1ec3u \u0111\u1ed3 t\u1ea1i \u0111\u00e2y.", None))
        self.button_import.setText(QCoreApplication.translate("ChartsPage", u"&Nh\u1eadp k\u1ebf ho\u1ea1ch\u2026", None))
        pass
    # retranslateUi
