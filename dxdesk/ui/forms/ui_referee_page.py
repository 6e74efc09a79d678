# Compiled from forms/referee_page.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QFormLayout, QFrame, QLabel, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget,
)


class Ui_RefereePage(object):
    def setupUi(self, RefereePage):
        if not RefereePage.objectName():
            RefereePage.setObjectName(u"RefereePage")
        self.layout_page = QVBoxLayout(RefereePage)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(0, 0, 0, 0)
        self.stack_referee = QStackedWidget(RefereePage)
        self.stack_referee.setObjectName(u"stack_referee")
        self.widget_filled = QWidget()
        self.widget_filled.setObjectName(u"widget_filled")
        self.layout_filled = QVBoxLayout(self.widget_filled)
        self.layout_filled.setObjectName(u"layout_filled")
        self.check_all = QCheckBox(self.widget_filled)
        self.check_all.setObjectName(u"check_all")

        self.layout_filled.addWidget(self.check_all)

        self.splitter_referee = QSplitter(self.widget_filled)
        self.splitter_referee.setObjectName(u"splitter_referee")
        self.splitter_referee.setOrientation(Qt.Orientation.Horizontal)
        self.splitter_referee.setChildrenCollapsible(False)
        self.widget_table = QWidget(self.splitter_referee)
        self.widget_table.setObjectName(u"widget_table")
        self.layout_table = QVBoxLayout(self.widget_table)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.label_fine = QLabel(self.widget_table)
        self.label_fine.setObjectName(u"label_fine")

        self.layout_table.addWidget(self.label_fine)

        self.splitter_referee.addWidget(self.widget_table)
        self.frame_panel = QFrame(self.splitter_referee)
        self.frame_panel.setObjectName(u"frame_panel")
        self.layout_panel = QVBoxLayout(self.frame_panel)
        self.layout_panel.setObjectName(u"layout_panel")
        self.label_title = QLabel(self.frame_panel)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setWordWrap(True)

        self.layout_panel.addWidget(self.label_title)

        self.layout_words = QFormLayout()
        self.layout_words.setObjectName(u"layout_words")
        self.layout_words.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.name_measured = QLabel(self.frame_panel)
        self.name_measured.setObjectName(u"name_measured")

        self.layout_words.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_measured)

        self.label_measured = QLabel(self.frame_panel)
        self.label_measured.setObjectName(u"label_measured")
        self.label_measured.setWordWrap(True)
        self.label_measured.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_words.setWidget(0, QFormLayout.ItemRole.FieldRole, self.label_measured)

        self.name_allowed = QLabel(self.frame_panel)
        self.name_allowed.setObjectName(u"name_allowed")

        self.layout_words.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_allowed)

        self.label_allowed = QLabel(self.frame_panel)
        self.label_allowed.setObjectName(u"label_allowed")
        self.label_allowed.setWordWrap(True)

        self.layout_words.setWidget(1, QFormLayout.ItemRole.FieldRole, self.label_allowed)

        self.name_where = QLabel(self.frame_panel)
        self.name_where.setObjectName(u"name_where")

        self.layout_words.setWidget(2, QFormLayout.ItemRole.LabelRole, self.name_where)

        self.label_where = QLabel(self.frame_panel)
        self.label_where.setObjectName(u"label_where")
        self.label_where.setWordWrap(True)
        self.label_where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_words.setWidget(2, QFormLayout.ItemRole.FieldRole, self.label_where)

        self.name_mend = QLabel(self.frame_panel)
        self.name_mend.setObjectName(u"name_mend")

        self.layout_words.setWidget(3, QFormLayout.ItemRole.LabelRole, self.name_mend)

        self.label_mend = QLabel(self.frame_panel)
        self.label_mend.setObjectName(u"label_mend")
        self.label_mend.setWordWrap(True)

        self.layout_words.setWidget(3, QFormLayout.ItemRole.FieldRole, self.label_mend)


        self.layout_panel.addLayout(self.layout_words)

        self.label_source = QLabel(self.frame_panel)
        self.label_source.setObjectName(u"label_source")
        self.label_source.setWordWrap(True)

        self.layout_panel.addWidget(self.label_source)

        self.spacer_panel = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_panel.addItem(self.spacer_panel)

        self.splitter_referee.addWidget(self.frame_panel)

        self.layout_filled.addWidget(self.splitter_referee)

        self.stack_referee.addWidget(self.widget_filled)
        self.widget_empty = QWidget()
        self.widget_empty.setObjectName(u"widget_empty")
        self.layout_empty = QVBoxLayout(self.widget_empty)
        self.layout_empty.setObjectName(u"layout_empty")
        self.label_empty = QLabel(self.widget_empty)
        self.label_empty.setObjectName(u"label_empty")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_next = QLabel(self.widget_empty)
        self.label_empty_next.setObjectName(u"label_empty_next")
        self.label_empty_next.setWordWrap(True)

        self.layout_empty.addWidget(self.label_empty_next)

        self.spacer_empty = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty)

        self.layout_empty.setStretch(2, 1)
        self.stack_referee.addWidget(self.widget_empty)

        self.layout_page.addWidget(self.stack_referee)


        self.retranslateUi(RefereePage)

        QMetaObject.connectSlotsByName(RefereePage)
    # setupUi

    def retranslateUi(self, RefereePage):
        self.check_all.setText(QCoreApplication.translate("RefereePage", u"Hi\u1ec7n c\u1ea3 c\u00e1c quy t\u1eafc &\u0111\u1ea1t v\u00e0 kh\u00f4ng \u00e1p d\u1ee5ng", None))
        self.label_fine.setText(QCoreApplication.translate("RefereePage", u"Kh\u00f4ng th\u1ea5y \u0111i\u1ec1u n\u00e0o ch\u01b0a \u0111\u00fang.", None))
        self.name_measured.setText(QCoreApplication.translate("RefereePage", u"Hi\u1ec7n l\u00e0", None))
        self.name_allowed.setText(QCoreApplication.translate("RefereePage", u"Quy \u0111\u1ecbnh", None))
        self.name_where.setText(QCoreApplication.translate("RefereePage", u"\u1ede \u0111\u00e2u", None))
        self.name_mend.setText(QCoreApplication.translate("RefereePage", u"C\u00e1ch s\u1eeda", None))
        self.label_empty.setText(QCoreApplication.translate("RefereePage", u"Ki\u1ec3m tra m\u1ed9t v\u0103n b\u1ea3n b\u1ea5t k\u1ef3", None))
        self.label_empty_next.setText(QCoreApplication.translate("RefereePage", u"B\u1ea5m \u00abCh\u1ecdn t\u1ec7p Word\u2026\u00bb ho\u1eb7c th\u1ea3 t\u1ec7p .docx v\u00e0o \u0111\u00e2y. V\u0103n b\u1ea3n \u0111\u01b0\u1ee3c so v\u1edbi th\u1ec3 th\u1ee9c c\u1ee7a Ngh\u1ecb \u0111\u1ecbnh 30/2020: kh\u1ed5 gi\u1ea5y, l\u1ec1, ph\u00f4ng, c\u1ee1 ch\u1eef, qu\u1ed1c hi\u1ec7u, s\u1ed1 v\u00e0 k\u00fd hi\u1ec7u, ng\u00e0y th\u00e1ng, c\u0103n c\u1ee9, ch\u1eef k\u00fd, n\u01a1i nh\u1eadn, ph\u1ee5 l\u1ee5c, t\u00ean g\u1ecdi c\u00f2n hi\u1ec7u l\u1ef1c. T\u1ec7p g\u1ed1c kh\u00f4ng b\u1ecb s\u1eeda.", None))
        pass
    # retranslateUi
