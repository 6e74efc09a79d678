# Compiled from forms/schools_forms.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget,
)


class Ui_SchoolsForms(object):
    def setupUi(self, SchoolsForms):
        if not SchoolsForms.objectName():
            SchoolsForms.setObjectName(u"SchoolsForms")
        self.layout_review = QVBoxLayout(SchoolsForms)
        self.layout_review.setObjectName(u"layout_review")
        self.layout_review.setContentsMargins(0, 0, 0, 0)
        self.label_told = QLabel(SchoolsForms)
        self.label_told.setObjectName(u"label_told")
        self.label_told.setWordWrap(True)

        self.layout_review.addWidget(self.label_told)

        self.splitter_forms = QSplitter(SchoolsForms)
        self.splitter_forms.setObjectName(u"splitter_forms")
        self.splitter_forms.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_forms.setChildrenCollapsible(False)
        self.widget_files = QWidget(self.splitter_forms)
        self.widget_files.setObjectName(u"widget_files")
        self.layout_files = QVBoxLayout(self.widget_files)
        self.layout_files.setObjectName(u"layout_files")
        self.layout_files.setContentsMargins(0, 0, 0, 0)
        self.splitter_forms.addWidget(self.widget_files)
        self.widget_cells = QWidget(self.splitter_forms)
        self.widget_cells.setObjectName(u"widget_cells")
        self.layout_cells = QVBoxLayout(self.widget_cells)
        self.layout_cells.setObjectName(u"layout_cells")
        self.layout_cells.setContentsMargins(0, 0, 0, 0)
        self.label_form = QLabel(self.widget_cells)
        self.label_form.setObjectName(u"label_form")
        self.label_form.setWordWrap(True)

        self.layout_cells.addWidget(self.label_form)

        self.label_problems = QLabel(self.widget_cells)
        self.label_problems.setObjectName(u"label_problems")
        self.label_problems.setWordWrap(True)

        self.layout_cells.addWidget(self.label_problems)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_cells.addLayout(self.layout_table)

        self.layout_take = QHBoxLayout()
        self.layout_take.setObjectName(u"layout_take")
        self.layout_take.setContentsMargins(0, 0, 0, 0)
        self.spacer_take = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_take.addItem(self.spacer_take)

        self.button_take = QPushButton(self.widget_cells)
        self.button_take.setObjectName(u"button_take")

        self.layout_take.addWidget(self.button_take)

        self.button_leave = QPushButton(self.widget_cells)
        self.button_leave.setObjectName(u"button_leave")

        self.layout_take.addWidget(self.button_leave)


        self.layout_cells.addLayout(self.layout_take)

        self.layout_cells.setStretch(2, 1)
        self.splitter_forms.addWidget(self.widget_cells)

        self.layout_review.addWidget(self.splitter_forms)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.label_outcome = QLabel(SchoolsForms)
        self.label_outcome.setObjectName(u"label_outcome")
        self.label_outcome.setWordWrap(True)

        self.layout_buttons.addWidget(self.label_outcome)

        self.button_cancel = QPushButton(SchoolsForms)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_write = QPushButton(SchoolsForms)
        self.button_write.setObjectName(u"button_write")

        self.layout_buttons.addWidget(self.button_write)

        self.layout_buttons.setStretch(0, 1)

        self.layout_review.addLayout(self.layout_buttons)

        self.layout_review.setStretch(1, 1)
        QWidget.setTabOrder(self.button_take, self.button_leave)
        QWidget.setTabOrder(self.button_leave, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_write)

        self.retranslateUi(SchoolsForms)

        QMetaObject.connectSlotsByName(SchoolsForms)
    # setupUi

    def retranslateUi(self, SchoolsForms):
        self.button_take.setText(QCoreApplication.translate("SchoolsForms", u"&Nh\u1eadn d\u00f2ng \u0111ang ch\u1ecdn", None))
        self.button_leave.setText(QCoreApplication.translate("SchoolsForms", u"&\u0110\u1ec3 l\u1ea1i d\u00f2ng \u0111ang ch\u1ecdn", None))
        self.button_cancel.setText(QCoreApplication.translate("SchoolsForms", u"Th\u00f4i, kh\u00f4ng nh\u1eadp", None))
        self.button_write.setText(QCoreApplication.translate("SchoolsForms", u"&Nh\u1eadp \u0111i\u1ec3m", None))
        pass
    # retranslateUi
