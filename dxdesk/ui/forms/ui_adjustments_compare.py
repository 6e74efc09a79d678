# Compiled from forms/adjustments_compare.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
)


class Ui_AdjustmentsCompare(object):
    def setupUi(self, AdjustmentsCompare):
        if not AdjustmentsCompare.objectName():
            AdjustmentsCompare.setObjectName(u"AdjustmentsCompare")
        self.layout_compare = QVBoxLayout(AdjustmentsCompare)
        self.layout_compare.setObjectName(u"layout_compare")
        self.layout_days = QHBoxLayout()
        self.layout_days.setObjectName(u"layout_days")
        self.label_first = QLabel(AdjustmentsCompare)
        self.label_first.setObjectName(u"label_first")

        self.layout_days.addWidget(self.label_first)

        self.layout_first = QVBoxLayout()
        self.layout_first.setObjectName(u"layout_first")

        self.layout_days.addLayout(self.layout_first)

        self.label_second = QLabel(AdjustmentsCompare)
        self.label_second.setObjectName(u"label_second")

        self.layout_days.addWidget(self.label_second)

        self.layout_second = QVBoxLayout()
        self.layout_second.setObjectName(u"layout_second")

        self.layout_days.addLayout(self.layout_second)

        self.spacer_days = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_days.addItem(self.spacer_days)


        self.layout_compare.addLayout(self.layout_days)

        self.error_days = QLabel(AdjustmentsCompare)
        self.error_days.setObjectName(u"error_days")

        self.layout_compare.addWidget(self.error_days)

        self.label_sentence = QLabel(AdjustmentsCompare)
        self.label_sentence.setObjectName(u"label_sentence")
        self.label_sentence.setWordWrap(True)

        self.layout_compare.addWidget(self.label_sentence)

        self.layout_table = QVBoxLayout()
        self.layout_table.setObjectName(u"layout_table")

        self.layout_compare.addLayout(self.layout_table)


        self.retranslateUi(AdjustmentsCompare)

        QMetaObject.connectSlotsByName(AdjustmentsCompare)
    # setupUi

    def retranslateUi(self, AdjustmentsCompare):
        self.label_first.setText(QCoreApplication.translate("AdjustmentsCompare", u"K\u1ebf ho\u1ea1ch ng\u00e0y", None))
        self.label_second.setText(QCoreApplication.translate("AdjustmentsCompare", u"so v\u1edbi ng\u00e0y", None))
        pass
    # retranslateUi
