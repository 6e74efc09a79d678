# Compiled from forms/schools_review.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget,
)


class Ui_SchoolsReview(object):
    def setupUi(self, SchoolsReview):
        if not SchoolsReview.objectName():
            SchoolsReview.setObjectName(u"SchoolsReview")
        self.layout_review = QVBoxLayout(SchoolsReview)
        self.layout_review.setObjectName(u"layout_review")
        self.layout_review.setContentsMargins(0, 0, 0, 0)
        self.label_told = QLabel(SchoolsReview)
        self.label_told.setObjectName(u"label_told")
        self.label_told.setWordWrap(True)

        self.layout_review.addWidget(self.label_told)

        self.layout_take = QHBoxLayout()
        self.layout_take.setObjectName(u"layout_take")
        self.layout_take.setContentsMargins(0, 0, 0, 0)
        self.label_show = QLabel(SchoolsReview)
        self.label_show.setObjectName(u"label_show")

        self.layout_take.addWidget(self.label_show)

        self.combo_show = QComboBox(SchoolsReview)
        self.combo_show.setObjectName(u"combo_show")
        self.combo_show.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_show.setMinimumContentsLength(18)

        self.layout_take.addWidget(self.combo_show)

        self.spacer_take = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_take.addItem(self.spacer_take)

        self.button_take = QPushButton(SchoolsReview)
        self.button_take.setObjectName(u"button_take")

        self.layout_take.addWidget(self.button_take)

        self.button_leave = QPushButton(SchoolsReview)
        self.button_leave.setObjectName(u"button_leave")

        self.layout_take.addWidget(self.button_leave)


        self.layout_review.addLayout(self.layout_take)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)

        self.layout_review.addLayout(self.layout_table)

        self.label_line = QLabel(SchoolsReview)
        self.label_line.setObjectName(u"label_line")
        self.label_line.setWordWrap(True)

        self.layout_review.addWidget(self.label_line)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.label_outcome = QLabel(SchoolsReview)
        self.label_outcome.setObjectName(u"label_outcome")
        self.label_outcome.setWordWrap(True)

        self.layout_buttons.addWidget(self.label_outcome)

        self.button_cancel = QPushButton(SchoolsReview)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_write = QPushButton(SchoolsReview)
        self.button_write.setObjectName(u"button_write")

        self.layout_buttons.addWidget(self.button_write)

        self.layout_buttons.setStretch(0, 1)

        self.layout_review.addLayout(self.layout_buttons)

        self.layout_review.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_show.setBuddy(self.combo_show)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_show, self.button_take)
        QWidget.setTabOrder(self.button_take, self.button_leave)
        QWidget.setTabOrder(self.button_leave, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_write)

        self.retranslateUi(SchoolsReview)

        QMetaObject.connectSlotsByName(SchoolsReview)
    # setupUi

    def retranslateUi(self, SchoolsReview):
        self.label_show.setText(QCoreApplication.translate("SchoolsReview", u"&Xem", None))
#if QT_CONFIG(accessibility)
        self.combo_show.setAccessibleName(QCoreApplication.translate("SchoolsReview", u"Lo\u1ea1i d\u00f2ng \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
        self.button_take.setText(QCoreApplication.translate("SchoolsReview", u"&Nh\u1eadn d\u00f2ng \u0111ang ch\u1ecdn", None))
        self.button_leave.setText(QCoreApplication.translate("SchoolsReview", u"&\u0110\u1ec3 l\u1ea1i d\u00f2ng \u0111ang ch\u1ecdn", None))
        self.button_cancel.setText(QCoreApplication.translate("SchoolsReview", u"Th\u00f4i, kh\u00f4ng nh\u1eadp", None))
        self.button_write.setText(QCoreApplication.translate("SchoolsReview", u"&Ghi v\u00e0o danh s\u00e1ch", None))
        pass
    # retranslateUi
