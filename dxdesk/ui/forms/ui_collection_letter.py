# Compiled from forms/collection_letter.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QLabel, QVBoxLayout,
)


class Ui_CollectionLetter(object):
    def setupUi(self, CollectionLetter):
        if not CollectionLetter.objectName():
            CollectionLetter.setObjectName(u"CollectionLetter")
        self.layout_dialog = QVBoxLayout(CollectionLetter)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(0, 0, 0, 0)
        self.label_whom = QLabel(CollectionLetter)
        self.label_whom.setObjectName(u"label_whom")

        self.layout_dialog.addWidget(self.label_whom)

        self.combo_whom = QComboBox(CollectionLetter)
        self.combo_whom.setObjectName(u"combo_whom")
        self.combo_whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_whom.setMinimumContentsLength(12)

        self.layout_dialog.addWidget(self.combo_whom)

        self.label_names = QLabel(CollectionLetter)
        self.label_names.setObjectName(u"label_names")
        self.label_names.setWordWrap(True)
        self.label_names.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_dialog.addWidget(self.label_names)

        self.label_by = QLabel(CollectionLetter)
        self.label_by.setObjectName(u"label_by")

        self.layout_dialog.addWidget(self.label_by)

        self.layout_by = QVBoxLayout()
        self.layout_by.setObjectName(u"layout_by")
        self.layout_by.setContentsMargins(0, 0, 0, 0)

        self.layout_dialog.addLayout(self.layout_by)

        self.error_by = QLabel(CollectionLetter)
        self.error_by.setObjectName(u"error_by")

        self.layout_dialog.addWidget(self.error_by)

#if QT_CONFIG(shortcut)
        self.label_whom.setBuddy(self.combo_whom)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CollectionLetter)

        QMetaObject.connectSlotsByName(CollectionLetter)
    # setupUi

    def retranslateUi(self, CollectionLetter):
        self.label_whom.setText(QCoreApplication.translate("CollectionLetter", u"&G\u1eedi cho", None))
#if QT_CONFIG(accessibility)
        self.combo_whom.setAccessibleName(QCoreApplication.translate("CollectionLetter", u"C\u00f4ng v\u0103n g\u1eedi cho", None))
#endif // QT_CONFIG(accessibility)
        self.label_names.setProperty(u"role", QCoreApplication.translate("CollectionLetter", u"secondary", None))
        self.label_by.setText(QCoreApplication.translate("CollectionLetter", u"\u0110\u1ec1 ngh\u1ecb g\u1eedi b\u00e1o c\u00e1o &ch\u1eadm nh\u1ea5t ng\u00e0y", None))
        pass
    # retranslateUi
