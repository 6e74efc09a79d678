# Compiled from forms/wording_sentence.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget,
)


class Ui_WordingSentence(object):
    def setupUi(self, WordingSentence):
        if not WordingSentence.objectName():
            WordingSentence.setObjectName(u"WordingSentence")
        self.layout_sentence = QVBoxLayout(WordingSentence)
        self.layout_sentence.setObjectName(u"layout_sentence")
        self.label_group = QLabel(WordingSentence)
        self.label_group.setObjectName(u"label_group")

        self.layout_sentence.addWidget(self.label_group)

        self.label_text = QLabel(WordingSentence)
        self.label_text.setObjectName(u"label_text")

        self.layout_sentence.addWidget(self.label_text)

        self.edit_text = QPlainTextEdit(WordingSentence)
        self.edit_text.setObjectName(u"edit_text")

        self.layout_sentence.addWidget(self.edit_text)

        self.error_text = QLabel(WordingSentence)
        self.error_text.setObjectName(u"error_text")

        self.layout_sentence.addWidget(self.error_text)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setObjectName(u"layout_tools")
        self.combo_places = QComboBox(WordingSentence)
        self.combo_places.setObjectName(u"combo_places")
        self.combo_places.setMinimumContentsLength(18)
        self.combo_places.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_tools.addWidget(self.combo_places)

        self.button_reset = QPushButton(WordingSentence)
        self.button_reset.setObjectName(u"button_reset")

        self.layout_tools.addWidget(self.button_reset)

        self.layout_tools.setStretch(0, 1)

        self.layout_sentence.addLayout(self.layout_tools)

        self.layout_from = QHBoxLayout()
        self.layout_from.setObjectName(u"layout_from")
        self.label_from = QLabel(WordingSentence)
        self.label_from.setObjectName(u"label_from")

        self.layout_from.addWidget(self.label_from)

        self.holder_from = QWidget(WordingSentence)
        self.holder_from.setObjectName(u"holder_from")
        self.layout_from_field = QVBoxLayout(self.holder_from)
        self.layout_from_field.setObjectName(u"layout_from_field")
        self.layout_from_field.setContentsMargins(0, 0, 0, 0)

        self.layout_from.addWidget(self.holder_from)

        self.error_from = QLabel(WordingSentence)
        self.error_from.setObjectName(u"error_from")

        self.layout_from.addWidget(self.error_from)

        self.layout_from.setStretch(2, 1)

        self.layout_sentence.addLayout(self.layout_from)

        self.label_preview_head = QLabel(WordingSentence)
        self.label_preview_head.setObjectName(u"label_preview_head")

        self.layout_sentence.addWidget(self.label_preview_head)

        self.label_preview = QLabel(WordingSentence)
        self.label_preview.setObjectName(u"label_preview")
        self.label_preview.setWordWrap(True)
        self.label_preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_sentence.addWidget(self.label_preview)

        self.label_shipped_head = QLabel(WordingSentence)
        self.label_shipped_head.setObjectName(u"label_shipped_head")

        self.layout_sentence.addWidget(self.label_shipped_head)

        self.label_shipped = QLabel(WordingSentence)
        self.label_shipped.setObjectName(u"label_shipped")
        self.label_shipped.setWordWrap(True)
        self.label_shipped.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_sentence.addWidget(self.label_shipped)

        self.label_versions = QLabel(WordingSentence)
        self.label_versions.setObjectName(u"label_versions")
        self.label_versions.setWordWrap(True)

        self.layout_sentence.addWidget(self.label_versions)

        self.spacer_sentence = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_sentence.addItem(self.spacer_sentence)

#if QT_CONFIG(shortcut)
        self.label_text.setBuddy(self.edit_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_text, self.combo_places)
        QWidget.setTabOrder(self.combo_places, self.button_reset)

        self.retranslateUi(WordingSentence)

        QMetaObject.connectSlotsByName(WordingSentence)
    # setupUi

    def retranslateUi(self, WordingSentence):
        self.label_text.setText(QCoreApplication.translate("WordingSentence", u"&C\u00e2u ch\u1eef", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("WordingSentence", u"C\u00e2u ch\u1eef", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_places.setAccessibleName(QCoreApplication.translate("WordingSentence", u"Ch\u00e8n ch\u1ed7 \u0111i\u1ec1n v\u00e0o c\u00e2u", None))
#endif // QT_CONFIG(accessibility)
        self.button_reset.setText(QCoreApplication.translate("WordingSentence", u"Tr\u1ea3 v\u1ec1 &m\u1eb7c \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.button_reset.setAccessibleName(QCoreApplication.translate("WordingSentence", u"Tr\u1ea3 c\u00e2u v\u1ec1 m\u1eb7c \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.label_from.setText(QCoreApplication.translate("WordingSentence", u"D\u00f9ng cho v\u0103n b\u1ea3n l\u1eadp &t\u1eeb ng\u00e0y", None))
        self.label_preview_head.setText(QCoreApplication.translate("WordingSentence", u"Khi in ra", None))
#if QT_CONFIG(accessibility)
        self.label_preview.setAccessibleName(QCoreApplication.translate("WordingSentence", u"C\u00e2u khi in ra, v\u1edbi s\u1ed1 li\u1ec7u th\u1eadt", None))
#endif // QT_CONFIG(accessibility)
        self.label_shipped_head.setText(QCoreApplication.translate("WordingSentence", u"C\u00e2u m\u1eb7c \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.label_shipped.setAccessibleName(QCoreApplication.translate("WordingSentence", u"C\u00e2u m\u1eb7c \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
