# Compiled from forms/schools_scores.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_SchoolsScores(object):
    def setupUi(self, SchoolsScores):
        if not SchoolsScores.objectName():
            SchoolsScores.setObjectName(u"SchoolsScores")
        self.layout_tab = QVBoxLayout(SchoolsScores)
        self.layout_tab.setObjectName(u"layout_tab")
        self.layout_tab.setContentsMargins(0, 0, 0, 0)
        self.stack_tab = QStackedWidget(SchoolsScores)
        self.stack_tab.setObjectName(u"stack_tab")
        self.page_grid = QWidget()
        self.page_grid.setObjectName(u"page_grid")
        self.layout_grid_page = QVBoxLayout(self.page_grid)
        self.layout_grid_page.setObjectName(u"layout_grid_page")
        self.layout_grid_page.setContentsMargins(0, 0, 0, 0)
        self.layout_choice = QHBoxLayout()
        self.layout_choice.setObjectName(u"layout_choice")
        self.layout_choice.setContentsMargins(0, 0, 0, 0)
        self.label_set = QLabel(self.page_grid)
        self.label_set.setObjectName(u"label_set")

        self.layout_choice.addWidget(self.label_set)

        self.combo_set = QComboBox(self.page_grid)
        self.combo_set.setObjectName(u"combo_set")
        self.combo_set.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_set.setMinimumContentsLength(22)

        self.layout_choice.addWidget(self.combo_set)

        self.label_year = QLabel(self.page_grid)
        self.label_year.setObjectName(u"label_year")

        self.layout_choice.addWidget(self.label_year)

        self.combo_year = QComboBox(self.page_grid)
        self.combo_year.setObjectName(u"combo_year")
        self.combo_year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_year.setMinimumContentsLength(10)

        self.layout_choice.addWidget(self.combo_year)

        self.label_side = QLabel(self.page_grid)
        self.label_side.setObjectName(u"label_side")

        self.layout_choice.addWidget(self.label_side)

        self.combo_side = QComboBox(self.page_grid)
        self.combo_side.setObjectName(u"combo_side")
        self.combo_side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_side.setMinimumContentsLength(16)

        self.layout_choice.addWidget(self.combo_side)

        self.label_by = QLabel(self.page_grid)
        self.label_by.setObjectName(u"label_by")

        self.layout_choice.addWidget(self.label_by)

        self.edit_by = QLineEdit(self.page_grid)
        self.edit_by.setObjectName(u"edit_by")

        self.layout_choice.addWidget(self.edit_by)

        self.layout_choice.setStretch(1, 3)
        self.layout_choice.setStretch(7, 2)

        self.layout_grid_page.addLayout(self.layout_choice)

        self.layout_filter = QHBoxLayout()
        self.layout_filter.setObjectName(u"layout_filter")
        self.layout_filter.setContentsMargins(0, 0, 0, 0)
        self.edit_filter = QLineEdit(self.page_grid)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_filter.addWidget(self.edit_filter)

        self.combo_level = QComboBox(self.page_grid)
        self.combo_level.setObjectName(u"combo_level")
        self.combo_level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_level.setMinimumContentsLength(12)

        self.layout_filter.addWidget(self.combo_level)

        self.combo_place = QComboBox(self.page_grid)
        self.combo_place.setObjectName(u"combo_place")
        self.combo_place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_place.setMinimumContentsLength(18)

        self.layout_filter.addWidget(self.combo_place)

        self.combo_state = QComboBox(self.page_grid)
        self.combo_state.setObjectName(u"combo_state")
        self.combo_state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_state.setMinimumContentsLength(18)

        self.layout_filter.addWidget(self.combo_state)

        self.label_count = QLabel(self.page_grid)
        self.label_count.setObjectName(u"label_count")

        self.layout_filter.addWidget(self.label_count)

        self.layout_filter.setStretch(0, 3)
        self.layout_filter.setStretch(1, 1)
        self.layout_filter.setStretch(2, 2)
        self.layout_filter.setStretch(3, 2)

        self.layout_grid_page.addLayout(self.layout_filter)

        self.label_criterion = QLabel(self.page_grid)
        self.label_criterion.setObjectName(u"label_criterion")
        self.label_criterion.setWordWrap(True)

        self.layout_grid_page.addWidget(self.label_criterion)

        self.layout_grid = QVBoxLayout()
        self.layout_grid.setObjectName(u"layout_grid")
        self.layout_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_grid_page.addLayout(self.layout_grid)

        self.layout_grid_page.setStretch(3, 1)
        self.stack_tab.addWidget(self.page_grid)
        self.page_none = QWidget()
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_above)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_none.addWidget(self.label_none)

        self.layout_none_button = QHBoxLayout()
        self.layout_none_button.setObjectName(u"layout_none_button")
        self.layout_none_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_left)

        self.button_none = QPushButton(self.page_none)
        self.button_none.setObjectName(u"button_none")

        self.layout_none_button.addWidget(self.button_none)

        self.spacer_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_right)


        self.layout_none.addLayout(self.layout_none_button)

        self.spacer_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_below)

        self.stack_tab.addWidget(self.page_none)

        self.layout_tab.addWidget(self.stack_tab)

#if QT_CONFIG(shortcut)
        self.label_set.setBuddy(self.combo_set)
        self.label_year.setBuddy(self.combo_year)
        self.label_side.setBuddy(self.combo_side)
        self.label_by.setBuddy(self.edit_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_set, self.combo_year)
        QWidget.setTabOrder(self.combo_year, self.combo_side)
        QWidget.setTabOrder(self.combo_side, self.edit_by)
        QWidget.setTabOrder(self.edit_by, self.edit_filter)
        QWidget.setTabOrder(self.edit_filter, self.combo_level)
        QWidget.setTabOrder(self.combo_level, self.combo_place)
        QWidget.setTabOrder(self.combo_place, self.combo_state)

        self.retranslateUi(SchoolsScores)

        QMetaObject.connectSlotsByName(SchoolsScores)
    # setupUi

    def retranslateUi(self, SchoolsScores):
        self.label_set.setText(QCoreApplication.translate("SchoolsScores", u"&B\u1ed9 ch\u1ec9 s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.combo_set.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"B\u1ed9 ch\u1ec9 s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.label_year.setText(QCoreApplication.translate("SchoolsScores", u"&N\u0103m h\u1ecdc", None))
#if QT_CONFIG(accessibility)
        self.combo_year.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"N\u0103m h\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
        self.label_side.setText(QCoreApplication.translate("SchoolsScores", u"\u0110&i\u1ec3m", None))
#if QT_CONFIG(accessibility)
        self.combo_side.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"\u0110i\u1ec3m do ai ch\u1ea5m", None))
#endif // QT_CONFIG(accessibility)
        self.label_by.setText(QCoreApplication.translate("SchoolsScores", u"N&g\u01b0\u1eddi ghi nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.edit_by.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"Ng\u01b0\u1eddi ki\u1ec3m tra, c\u00f4ng b\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.edit_by.setPlaceholderText(QCoreApplication.translate("SchoolsScores", u"v\u00ed d\u1ee5 T\u1ed5 ki\u1ec3m tra", None))
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"L\u1ecdc tr\u01b0\u1eddng", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("SchoolsScores", u"L\u1ecdc (Ctrl+F), g\u00f5 kh\u00f4ng d\u1ea5u c\u0169ng \u0111\u01b0\u1ee3c", None))
#if QT_CONFIG(accessibility)
        self.combo_level.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"L\u1ecdc theo c\u1ea5p h\u1ecdc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_place.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"L\u1ecdc theo \u0111\u1ecba b\u00e0n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_state.setAccessibleName(QCoreApplication.translate("SchoolsScores", u"L\u1ecdc theo t\u00ecnh tr\u1ea1ng", None))
#endif // QT_CONFIG(accessibility)
        self.button_none.setText(QCoreApplication.translate("SchoolsScores", u"N\u1ea1p b\u1ed9 ch\u1ec9 s\u1ed1 4725", None))
        pass
    # retranslateUi
