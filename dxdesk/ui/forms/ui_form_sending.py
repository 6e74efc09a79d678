# Compiled from forms/form_sending.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget,
)


class Ui_FormSending(object):
    def setupUi(self, FormSending):
        if not FormSending.objectName():
            FormSending.setObjectName(u"FormSending")
        self.layout_dialog = QVBoxLayout(FormSending)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(0, 0, 0, 0)
        self.group_whom = QVBoxLayout()
        self.group_whom.setObjectName(u"group_whom")
        self.group_whom.setContentsMargins(0, 0, 0, 0)
        self.label_whom = QLabel(FormSending)
        self.label_whom.setObjectName(u"label_whom")

        self.group_whom.addWidget(self.label_whom)

        self.combo_whom = QComboBox(FormSending)
        self.combo_whom.setObjectName(u"combo_whom")
        self.combo_whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_whom.setMinimumContentsLength(12)

        self.group_whom.addWidget(self.combo_whom)


        self.layout_dialog.addLayout(self.group_whom)

        self.group_kind = QVBoxLayout()
        self.group_kind.setObjectName(u"group_kind")
        self.group_kind.setContentsMargins(0, 0, 0, 0)
        self.label_kind = QLabel(FormSending)
        self.label_kind.setObjectName(u"label_kind")

        self.group_kind.addWidget(self.label_kind)

        self.combo_kind = QComboBox(FormSending)
        self.combo_kind.setObjectName(u"combo_kind")

        self.group_kind.addWidget(self.combo_kind)


        self.layout_dialog.addLayout(self.group_kind)

        self.check_coordinators = QCheckBox(FormSending)
        self.check_coordinators.setObjectName(u"check_coordinators")

        self.layout_dialog.addWidget(self.check_coordinators)

        self.group_folder = QVBoxLayout()
        self.group_folder.setObjectName(u"group_folder")
        self.group_folder.setContentsMargins(0, 0, 0, 0)
        self.label_folder = QLabel(FormSending)
        self.label_folder.setObjectName(u"label_folder")

        self.group_folder.addWidget(self.label_folder)

        self.layout_folder = QHBoxLayout()
        self.layout_folder.setObjectName(u"layout_folder")
        self.layout_folder.setContentsMargins(0, 0, 0, 0)
        self.edit_folder = QLineEdit(FormSending)
        self.edit_folder.setObjectName(u"edit_folder")

        self.layout_folder.addWidget(self.edit_folder)

        self.button_folder = QPushButton(FormSending)
        self.button_folder.setObjectName(u"button_folder")

        self.layout_folder.addWidget(self.button_folder)


        self.group_folder.addLayout(self.layout_folder)


        self.layout_dialog.addLayout(self.group_folder)

        self.label_sum = QLabel(FormSending)
        self.label_sum.setObjectName(u"label_sum")
        self.label_sum.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_sum)

#if QT_CONFIG(shortcut)
        self.label_whom.setBuddy(self.combo_whom)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_folder.setBuddy(self.edit_folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_whom, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.check_coordinators)
        QWidget.setTabOrder(self.check_coordinators, self.edit_folder)
        QWidget.setTabOrder(self.edit_folder, self.button_folder)

        self.retranslateUi(FormSending)

        QMetaObject.connectSlotsByName(FormSending)
    # setupUi

    def retranslateUi(self, FormSending):
        self.label_whom.setText(QCoreApplication.translate("FormSending", u"&G\u1eedi cho", None))
#if QT_CONFIG(accessibility)
        self.combo_whom.setAccessibleName(QCoreApplication.translate("FormSending", u"G\u1eedi phi\u1ebfu cho", None))
#endif // QT_CONFIG(accessibility)
        self.label_kind.setText(QCoreApplication.translate("FormSending", u"&D\u1ea1ng phi\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("FormSending", u"D\u1ea1ng phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.check_coordinators.setText(QCoreApplication.translate("FormSending", u"H\u1ecfi c\u1ea3 n\u1ed9i dung \u0111\u01a1n v\u1ecb ch\u1ec9 &ph\u1ed1i h\u1ee3p", None))
#if QT_CONFIG(accessibility)
        self.check_coordinators.setAccessibleName(QCoreApplication.translate("FormSending", u"H\u1ecfi c\u1ea3 n\u1ed9i dung \u0111\u01a1n v\u1ecb ch\u1ec9 ph\u1ed1i h\u1ee3p", None))
#endif // QT_CONFIG(accessibility)
        self.label_folder.setText(QCoreApplication.translate("FormSending", u"&Th\u01b0 m\u1ee5c", None))
#if QT_CONFIG(accessibility)
        self.edit_folder.setAccessibleName(QCoreApplication.translate("FormSending", u"Th\u01b0 m\u1ee5c ghi phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.button_folder.setText(QCoreApplication.translate("FormSending", u"&Ch\u1ecdn\u2026", None))
#if QT_CONFIG(accessibility)
        self.button_folder.setAccessibleName(QCoreApplication.translate("FormSending", u"Ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.label_sum.setProperty(u"role", QCoreApplication.translate("FormSending", u"secondary", None))
        pass
    # retranslateUi
