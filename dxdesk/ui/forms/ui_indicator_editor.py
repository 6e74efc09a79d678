# Compiled from forms/indicator_editor.ui by forms/compile.py: change the form, not this file.

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget,
    QTextBrowser, QVBoxLayout, QWidget,
)


class Ui_IndicatorEditor(object):
    def setupUi(self, IndicatorEditor):
        if not IndicatorEditor.objectName():
            IndicatorEditor.setObjectName(u"IndicatorEditor")
        self.layout_editor = QVBoxLayout(IndicatorEditor)
        self.layout_editor.setObjectName(u"layout_editor")
        self.layout_editor.setContentsMargins(0, 0, 0, 0)
        self.layout_head = QHBoxLayout()
        self.layout_head.setObjectName(u"layout_head")
        self.layout_head.setContentsMargins(0, 0, 0, 0)
        self.label_code = QLabel(IndicatorEditor)
        self.label_code.setObjectName(u"label_code")

        self.layout_head.addWidget(self.label_code)

        self.spacer_head = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_head.addItem(self.spacer_head)

        self.layout_state = QHBoxLayout()
        self.layout_state.setObjectName(u"layout_state")
        self.layout_state.setContentsMargins(0, 0, 0, 0)

        self.layout_head.addLayout(self.layout_state)


        self.layout_editor.addLayout(self.layout_head)

        self.tabs = QTabWidget(IndicatorEditor)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_facts = QWidget()
        self.tab_facts.setObjectName(u"tab_facts")
        self.layout_tab_facts = QVBoxLayout(self.tab_facts)
        self.layout_tab_facts.setObjectName(u"layout_tab_facts")
        self.layout_tab_facts.setContentsMargins(0, 0, 0, 0)
        self.scroll_facts = QScrollArea(self.tab_facts)
        self.scroll_facts.setObjectName(u"scroll_facts")
        self.scroll_facts.setWidgetResizable(True)
        self.scroll_facts.setFrameShape(QFrame.Shape.NoFrame)
        self.widget_facts = QWidget()
        self.widget_facts.setObjectName(u"widget_facts")
        self.layout_facts = QVBoxLayout(self.widget_facts)
        self.layout_facts.setObjectName(u"layout_facts")
        self.group_text = QVBoxLayout()
        self.group_text.setObjectName(u"group_text")
        self.group_text.setContentsMargins(0, 0, 0, 0)
        self.label_text = QLabel(self.widget_facts)
        self.label_text.setObjectName(u"label_text")

        self.group_text.addWidget(self.label_text)

        self.edit_text = QPlainTextEdit(self.widget_facts)
        self.edit_text.setObjectName(u"edit_text")
        self.edit_text.setTabChangesFocus(True)

        self.group_text.addWidget(self.edit_text)

        self.error_text = QLabel(self.widget_facts)
        self.error_text.setObjectName(u"error_text")
        self.error_text.setWordWrap(True)

        self.group_text.addWidget(self.error_text)


        self.layout_facts.addLayout(self.group_text)

        self.group_section = QVBoxLayout()
        self.group_section.setObjectName(u"group_section")
        self.group_section.setContentsMargins(0, 0, 0, 0)
        self.label_section = QLabel(self.widget_facts)
        self.label_section.setObjectName(u"label_section")

        self.group_section.addWidget(self.label_section)

        self.edit_section = QLineEdit(self.widget_facts)
        self.edit_section.setObjectName(u"edit_section")

        self.group_section.addWidget(self.edit_section)


        self.layout_facts.addLayout(self.group_section)

        self.group_leads = QVBoxLayout()
        self.group_leads.setObjectName(u"group_leads")
        self.group_leads.setContentsMargins(0, 0, 0, 0)
        self.label_leads = QLabel(self.widget_facts)
        self.label_leads.setObjectName(u"label_leads")

        self.group_leads.addWidget(self.label_leads)

        self.layout_leads = QVBoxLayout()
        self.layout_leads.setObjectName(u"layout_leads")
        self.layout_leads.setContentsMargins(0, 0, 0, 0)

        self.group_leads.addLayout(self.layout_leads)


        self.layout_facts.addLayout(self.group_leads)

        self.group_coordinators = QVBoxLayout()
        self.group_coordinators.setObjectName(u"group_coordinators")
        self.group_coordinators.setContentsMargins(0, 0, 0, 0)
        self.label_coordinators = QLabel(self.widget_facts)
        self.label_coordinators.setObjectName(u"label_coordinators")

        self.group_coordinators.addWidget(self.label_coordinators)

        self.layout_coordinators = QVBoxLayout()
        self.layout_coordinators.setObjectName(u"layout_coordinators")
        self.layout_coordinators.setContentsMargins(0, 0, 0, 0)

        self.group_coordinators.addLayout(self.layout_coordinators)


        self.layout_facts.addLayout(self.group_coordinators)

        self.layout_target_head = QHBoxLayout()
        self.layout_target_head.setObjectName(u"layout_target_head")
        self.layout_target_head.setContentsMargins(0, 0, 0, 0)
        self.label_targets = QLabel(self.widget_facts)
        self.label_targets.setObjectName(u"label_targets")

        self.layout_target_head.addWidget(self.label_targets)

        self.spacer_targets = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_target_head.addItem(self.spacer_targets)

        self.button_add_target = QPushButton(self.widget_facts)
        self.button_add_target.setObjectName(u"button_add_target")

        self.layout_target_head.addWidget(self.button_add_target)

        self.button_delete_target = QPushButton(self.widget_facts)
        self.button_delete_target.setObjectName(u"button_delete_target")

        self.layout_target_head.addWidget(self.button_delete_target)


        self.layout_facts.addLayout(self.layout_target_head)

        self.combo_target = QComboBox(self.widget_facts)
        self.combo_target.setObjectName(u"combo_target")
        self.combo_target.setMinimumContentsLength(12)
        self.combo_target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_facts.addWidget(self.combo_target)

        self.widget_target = QWidget(self.widget_facts)
        self.widget_target.setObjectName(u"widget_target")
        self.layout_target = QGridLayout(self.widget_target)
        self.layout_target.setObjectName(u"layout_target")
        self.layout_target.setContentsMargins(0, 0, 0, 0)
        self.group_edit_label = QVBoxLayout()
        self.group_edit_label.setObjectName(u"group_edit_label")
        self.group_edit_label.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(self.widget_target)
        self.label_label.setObjectName(u"label_label")

        self.group_edit_label.addWidget(self.label_label)

        self.edit_label = QLineEdit(self.widget_target)
        self.edit_label.setObjectName(u"edit_label")

        self.group_edit_label.addWidget(self.edit_label)


        self.layout_target.addLayout(self.group_edit_label, 0, 0, 1, 2)

        self.group_combo_operator = QVBoxLayout()
        self.group_combo_operator.setObjectName(u"group_combo_operator")
        self.group_combo_operator.setContentsMargins(0, 0, 0, 0)
        self.label_operator = QLabel(self.widget_target)
        self.label_operator.setObjectName(u"label_operator")

        self.group_combo_operator.addWidget(self.label_operator)

        self.combo_operator = QComboBox(self.widget_target)
        self.combo_operator.setObjectName(u"combo_operator")

        self.group_combo_operator.addWidget(self.combo_operator)


        self.layout_target.addLayout(self.group_combo_operator, 1, 0, 1, 1)

        self.group_edit_value = QVBoxLayout()
        self.group_edit_value.setObjectName(u"group_edit_value")
        self.group_edit_value.setContentsMargins(0, 0, 0, 0)
        self.label_value = QLabel(self.widget_target)
        self.label_value.setObjectName(u"label_value")

        self.group_edit_value.addWidget(self.label_value)

        self.edit_value = QLineEdit(self.widget_target)
        self.edit_value.setObjectName(u"edit_value")

        self.group_edit_value.addWidget(self.edit_value)


        self.layout_target.addLayout(self.group_edit_value, 1, 1, 1, 1)

        self.error_target = QLabel(self.widget_target)
        self.error_target.setObjectName(u"error_target")
        self.error_target.setWordWrap(True)

        self.layout_target.addWidget(self.error_target, 2, 0, 1, 2)

        self.group_edit_unit = QVBoxLayout()
        self.group_edit_unit.setObjectName(u"group_edit_unit")
        self.group_edit_unit.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(self.widget_target)
        self.label_unit.setObjectName(u"label_unit")

        self.group_edit_unit.addWidget(self.label_unit)

        self.edit_unit = QLineEdit(self.widget_target)
        self.edit_unit.setObjectName(u"edit_unit")

        self.group_edit_unit.addWidget(self.edit_unit)


        self.layout_target.addLayout(self.group_edit_unit, 3, 0, 1, 1)

        self.group_edit_floor = QVBoxLayout()
        self.group_edit_floor.setObjectName(u"group_edit_floor")
        self.group_edit_floor.setContentsMargins(0, 0, 0, 0)
        self.label_floor = QLabel(self.widget_target)
        self.label_floor.setObjectName(u"label_floor")

        self.group_edit_floor.addWidget(self.label_floor)

        self.edit_floor = QLineEdit(self.widget_target)
        self.edit_floor.setObjectName(u"edit_floor")

        self.group_edit_floor.addWidget(self.edit_floor)


        self.layout_target.addLayout(self.group_edit_floor, 3, 1, 1, 1)

        self.group_edit_scope = QVBoxLayout()
        self.group_edit_scope.setObjectName(u"group_edit_scope")
        self.group_edit_scope.setContentsMargins(0, 0, 0, 0)
        self.label_scope = QLabel(self.widget_target)
        self.label_scope.setObjectName(u"label_scope")

        self.group_edit_scope.addWidget(self.label_scope)

        self.edit_scope = QLineEdit(self.widget_target)
        self.edit_scope.setObjectName(u"edit_scope")

        self.group_edit_scope.addWidget(self.edit_scope)


        self.layout_target.addLayout(self.group_edit_scope, 4, 0, 1, 2)

        self.group_edit_exclusion = QVBoxLayout()
        self.group_edit_exclusion.setObjectName(u"group_edit_exclusion")
        self.group_edit_exclusion.setContentsMargins(0, 0, 0, 0)
        self.label_exclusion = QLabel(self.widget_target)
        self.label_exclusion.setObjectName(u"label_exclusion")

        self.group_edit_exclusion.addWidget(self.label_exclusion)

        self.edit_exclusion = QLineEdit(self.widget_target)
        self.edit_exclusion.setObjectName(u"edit_exclusion")

        self.group_edit_exclusion.addWidget(self.edit_exclusion)


        self.layout_target.addLayout(self.group_edit_exclusion, 5, 0, 1, 2)

        self.group_edit_source = QVBoxLayout()
        self.group_edit_source.setObjectName(u"group_edit_source")
        self.group_edit_source.setContentsMargins(0, 0, 0, 0)
        self.label_source = QLabel(self.widget_target)
        self.label_source.setObjectName(u"label_source")

        self.group_edit_source.addWidget(self.label_source)

        self.edit_source = QLineEdit(self.widget_target)
        self.edit_source.setObjectName(u"edit_source")

        self.group_edit_source.addWidget(self.edit_source)


        self.layout_target.addLayout(self.group_edit_source, 6, 0, 1, 2)

        self.check_soft = QCheckBox(self.widget_target)
        self.check_soft.setObjectName(u"check_soft")

        self.layout_target.addWidget(self.check_soft, 7, 0, 1, 2)

        self.layout_target.setColumnStretch(0, 1)
        self.layout_target.setColumnStretch(1, 1)

        self.layout_facts.addWidget(self.widget_target)

        self.spacer_facts = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_facts.addItem(self.spacer_facts)

        self.scroll_facts.setWidget(self.widget_facts)

        self.layout_tab_facts.addWidget(self.scroll_facts)

        self.tabs.addTab(self.tab_facts, "")
        self.tab_results = QWidget()
        self.tab_results.setObjectName(u"tab_results")
        self.layout_results = QVBoxLayout(self.tab_results)
        self.layout_results.setObjectName(u"layout_results")
        self.tabs.addTab(self.tab_results, "")
        self.tab_chart = QWidget()
        self.tab_chart.setObjectName(u"tab_chart")
        self.layout_chart = QVBoxLayout(self.tab_chart)
        self.layout_chart.setObjectName(u"layout_chart")
        self.combo_chart = QComboBox(self.tab_chart)
        self.combo_chart.setObjectName(u"combo_chart")
        self.combo_chart.setMinimumContentsLength(12)
        self.combo_chart.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_chart.addWidget(self.combo_chart)

        self.label_chart = QLabel(self.tab_chart)
        self.label_chart.setObjectName(u"label_chart")
        self.label_chart.setWordWrap(True)
        self.label_chart.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_chart.addWidget(self.label_chart)

        self.layout_chart.setStretch(1, 1)
        self.tabs.addTab(self.tab_chart, "")
        self.tab_history = QWidget()
        self.tab_history.setObjectName(u"tab_history")
        self.layout_history = QVBoxLayout(self.tab_history)
        self.layout_history.setObjectName(u"layout_history")
        self.text_history = QTextBrowser(self.tab_history)
        self.text_history.setObjectName(u"text_history")
        self.text_history.setFrameShape(QFrame.Shape.NoFrame)
        self.text_history.setOpenLinks(False)

        self.layout_history.addWidget(self.text_history)

        self.tabs.addTab(self.tab_history, "")

        self.layout_editor.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_text.setBuddy(self.edit_text)
        self.label_section.setBuddy(self.edit_section)
        self.label_label.setBuddy(self.edit_label)
        self.label_operator.setBuddy(self.combo_operator)
        self.label_value.setBuddy(self.edit_value)
        self.label_unit.setBuddy(self.edit_unit)
        self.label_floor.setBuddy(self.edit_floor)
        self.label_scope.setBuddy(self.edit_scope)
        self.label_exclusion.setBuddy(self.edit_exclusion)
        self.label_source.setBuddy(self.edit_source)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.edit_text)
        QWidget.setTabOrder(self.edit_text, self.edit_section)
        QWidget.setTabOrder(self.edit_section, self.button_add_target)
        QWidget.setTabOrder(self.button_add_target, self.button_delete_target)
        QWidget.setTabOrder(self.button_delete_target, self.combo_target)
        QWidget.setTabOrder(self.combo_target, self.edit_label)
        QWidget.setTabOrder(self.edit_label, self.combo_operator)
        QWidget.setTabOrder(self.combo_operator, self.edit_value)
        QWidget.setTabOrder(self.edit_value, self.edit_unit)
        QWidget.setTabOrder(self.edit_unit, self.edit_floor)
        QWidget.setTabOrder(self.edit_floor, self.edit_scope)
        QWidget.setTabOrder(self.edit_scope, self.edit_exclusion)
        QWidget.setTabOrder(self.edit_exclusion, self.edit_source)
        QWidget.setTabOrder(self.edit_source, self.check_soft)
        QWidget.setTabOrder(self.check_soft, self.combo_chart)
        QWidget.setTabOrder(self.combo_chart, self.text_history)

        self.retranslateUi(IndicatorEditor)

        QMetaObject.connectSlotsByName(IndicatorEditor)
    # setupUi

    def retranslateUi(self, IndicatorEditor):
        self.label_code.setProperty(u"role", QCoreApplication.translate("IndicatorEditor", u"group", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"Ph\u1ea7n c\u1ee7a ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.label_text.setText(QCoreApplication.translate("IndicatorEditor", u"&N\u1ed9i dung ch\u1ec9 ti\u00eau", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"N\u1ed9i dung ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(accessibility)
        self.error_text.setProperty(u"role", QCoreApplication.translate("IndicatorEditor", u"error", None))
        self.label_section.setText(QCoreApplication.translate("IndicatorEditor", u"M\u1ee5c c\u1ee7a ph\u1ee5 l\u1ee5&c", None))
#if QT_CONFIG(accessibility)
        self.edit_section.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"M\u1ee5c c\u1ee7a ph\u1ee5 l\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.label_leads.setText(QCoreApplication.translate("IndicatorEditor", u"\u0110\u01a1n v\u1ecb ch\u1ee7 tr\u00ec", None))
        self.label_coordinators.setText(QCoreApplication.translate("IndicatorEditor", u"\u0110\u01a1n v\u1ecb ph\u1ed1i h\u1ee3p", None))
        self.label_targets.setText(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c ph\u1ea5n \u0111\u1ea5u", None))
        self.label_targets.setProperty(u"role", QCoreApplication.translate("IndicatorEditor", u"group", None))
        self.button_add_target.setText(QCoreApplication.translate("IndicatorEditor", u"Th\u00eam m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.button_add_target.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"Th\u00eam m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.button_delete_target.setText(QCoreApplication.translate("IndicatorEditor", u"B\u1ecf m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.button_delete_target.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"B\u1ecf m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_target.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c \u0111ang s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("IndicatorEditor", u"N\u1ed9i dung &m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.edit_label.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"N\u1ed9i dung m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.edit_label.setPlaceholderText(QCoreApplication.translate("IndicatorEditor", u"Khi ch\u1ec9 ti\u00eau c\u00f3 nhi\u1ec1u m\u1ee9c", None))
        self.label_operator.setText(QCoreApplication.translate("IndicatorEditor", u"&Ph\u00e9p so", None))
#if QT_CONFIG(accessibility)
        self.combo_operator.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"Ph\u00e9p so", None))
#endif // QT_CONFIG(accessibility)
        self.label_value.setText(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9&c", None))
#if QT_CONFIG(accessibility)
        self.edit_value.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c ph\u1ea5n \u0111\u1ea5u", None))
#endif // QT_CONFIG(accessibility)
        self.error_target.setProperty(u"role", QCoreApplication.translate("IndicatorEditor", u"error", None))
        self.label_unit.setText(QCoreApplication.translate("IndicatorEditor", u"\u0110\u01a1n &v\u1ecb t\u00ednh", None))
#if QT_CONFIG(accessibility)
        self.edit_unit.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"\u0110\u01a1n v\u1ecb t\u00ednh", None))
#endif // QT_CONFIG(accessibility)
        self.label_floor.setText(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c c\u1ee7a t\u1ec9n&h", None))
#if QT_CONFIG(accessibility)
        self.edit_floor.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c c\u1ee7a t\u1ec9nh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_floor.setPlaceholderText(QCoreApplication.translate("IndicatorEditor", u"N\u1ebfu t\u1ec9nh c\u00f3 giao", None))
        self.label_scope.setText(QCoreApplication.translate("IndicatorEditor", u"Ph\u1ea1m v&i", None))
#if QT_CONFIG(accessibility)
        self.edit_scope.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"Ph\u1ea1m vi", None))
#endif // QT_CONFIG(accessibility)
        self.edit_scope.setPlaceholderText(QCoreApplication.translate("IndicatorEditor", u"V\u00ed d\u1ee5: c\u1ea5p huy\u1ec7n", None))
        self.label_exclusion.setText(QCoreApplication.translate("IndicatorEditor", u"&Kh\u00f4ng t\u00ednh", None))
#if QT_CONFIG(accessibility)
        self.edit_exclusion.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"Ph\u1ea7n kh\u00f4ng t\u00ednh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_exclusion.setPlaceholderText(QCoreApplication.translate("IndicatorEditor", u"V\u00ed d\u1ee5: h\u1ed3 s\u01a1 thu\u1ed9c b\u00ed m\u1eadt nh\u00e0 n\u01b0\u1edbc", None))
        self.label_source.setText(QCoreApplication.translate("IndicatorEditor", u"V\u0103n &b\u1ea3n giao m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.edit_source.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"V\u0103n b\u1ea3n giao m\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.edit_source.setPlaceholderText(QCoreApplication.translate("IndicatorEditor", u"Khi m\u1ee9c do v\u0103n b\u1ea3n kh\u00e1c giao", None))
        self.check_soft.setText(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c ph\u1ea5n \u0111\u1ea5u, kh\u00f4ng b\u1eaft bu\u1ed9c", None))
#if QT_CONFIG(accessibility)
        self.check_soft.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c ph\u1ea5n \u0111\u1ea5u, kh\u00f4ng b\u1eaft bu\u1ed9c", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_facts), QCoreApplication.translate("IndicatorEditor", u"Ch\u1ec9 ti\u00eau", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_results), QCoreApplication.translate("IndicatorEditor", u"K\u1ebft qu\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.combo_chart.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"M\u1ee9c v\u1ebd bi\u1ec3u \u0111\u1ed3", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_chart), QCoreApplication.translate("IndicatorEditor", u"Bi\u1ec3u \u0111\u1ed3", None))
#if QT_CONFIG(accessibility)
        self.text_history.setAccessibleName(QCoreApplication.translate("IndicatorEditor", u"L\u1ecbch s\u1eed thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_history), QCoreApplication.translate("IndicatorEditor", u"L\u1ecbch s\u1eed", None))
        pass
    # retranslateUi
