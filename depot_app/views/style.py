"""The one style sheet; names with a dollar sign are colours of the palette in use, sizes are those of ``look``."""

from __future__ import annotations

from string import Template

_LISTS = """
QScrollBar { background: transparent; border: none; } QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; } QScrollBar::handle { background: $quiet; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 40px; } QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QListView { border: 1px solid $line; border-radius: 4px; background: $base; }
"""
#: The rows of lists that drop down: any list's, or those of ``within``.
_ROWS = """{within}QListView::item {{ min-height: 32px; padding: 0 8px; color: $text; }}
{within}QListView::item:selected, {within}QListView::item:hover {{ background: $chosen; color: $on_chosen; }}
"""
#: For a list that drops down and stands in no window.
DROPPED = Template(_LISTS + _ROWS.format(within=""))
SHEET = Template(
    _LISTS
    + _ROWS.format(within="QComboBox ")
    + """
QPushButton, QToolButton { padding: 7px 14px; border: 1px solid $line; border-radius: 4px;
    background: $base; color: $text; }
QPushButton:hover, QToolButton:hover { border-color: $accent; }
QPushButton:pressed, QToolButton:pressed { background: $chosen; color: $on_chosen; }
QPushButton:disabled, QToolButton:disabled { color: $quiet; background: $window; border-style: $off; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QAbstractItemView, QTabBar { outline: none; }
QPushButton[kind="main"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: bold; }
QPushButton[kind="main"]:focus { border: 4px double $text; padding: 4px 11px; }
QPushButton[kind="main"]:disabled { background: $window; color: $quiet; border-color: $line; }
QPushButton[kind="rail"] { border: none; border-radius: 0; text-align: left; padding: 10px 12px; font-size: 15px;
    background: transparent; }
QPushButton[kind="rail"]:hover { background: $window; }
QPushButton[kind="rail"]:checked { background: $chosen; color: $on_chosen; font-weight: bold; }
QLabel[kind="count"] { color: $text; }
QLabel[kind="count"][chosen="true"] { color: $on_chosen; }
QPushButton[kind="rail"]:focus { border: 2px solid $accent; padding: 8px 10px; }
QPushButton[kind="rail"]:checked:focus { border-color: $on_chosen; }
QPushButton[kind="choice"] { font-size: 15px; min-height: 30px; padding: 7px 6px; }
QPushButton[kind="choice"]:checked, QPushButton[kind="switch"]:checked {
    background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="choice"]:checked:focus { border: 4px double $text; padding: 4px 3px; }
QPushButton[kind="switch"]:checked:focus { border: 4px double $text; padding: 4px 11px; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { padding: 6px 8px;
    border: 1px solid $line; border-radius: 4px; background: $base; color: $text; min-height: 22px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QDateTimeEdit:focus { border: 2px solid $accent; padding: 5px 7px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $stop; padding: 5px 7px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down, QAbstractSpinBox::up-button,
QAbstractSpinBox::down-button { border: none; width: 26px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url($looks/down.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url($looks/up.svg); width: 12px; height: 12px; }
QAbstractSpinBox { max-height: 22px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0 6px; min-height: 0; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $quiet;
    border-radius: 3px; background: $base; } QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:checked { image: url($looks/tick-$tick.svg); }
QCheckBox, QRadioButton, QSlider { border: 2px solid transparent; border-radius: 4px; padding: 3px; }
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $quiet; }
QSlider::handle:horizontal { width: 16px; margin: -6px 0; border-radius: 8px; background: $accent; }
QTableView { border: 1px solid $line; border-radius: 4px; background: $base; gridline-color: $line;
    outline: none; }
QTableView:focus { border: 2px solid $accent; }
QListView:focus { border: 2px solid $accent; }
QHeaderView { font-size: 13px; font-weight: bold; }
QHeaderView::section { background: $window; color: $quiet; border: none; padding: 8px;
    border-bottom: 1px solid $line; font-weight: bold; }
QPushButton[tall="true"], QLineEdit[tall="true"] { min-height: 34px; font-size: 15px; }
QListView::indicator, QTableView::indicator { width: 16px; height: 16px; border: 1px solid $quiet; border-radius: 3px;
    background: $base; }
QListView::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
    image: url($looks/tick-$tick.svg); }
QLabel[kind="title"] { font-size: 20px; font-weight: bold; }
QLabel[kind="section"] { font-size: 15px; font-weight: bold; }
QLabel[kind="figure"] { font-size: 32px; font-weight: bold; }
QLabel[kind="quiet"] { color: $quiet; }
QLabel[kind="wrong"] { color: $stop; }
QLabel[kind="warning"] { color: $stop; font-size: 20px; font-weight: bold; }
QFrame[kind="card"] { background: $base; border: 1px solid $line; border-radius: 4px; }
QFrame[kind="rail"] { background: $base; border: none; border-right: 1px solid $line; }
QFrame[kind="bar"] { background: $base; border: none; border-bottom: 1px solid $line; }
QFrame[kind="notice"] { background: $base; border: none; border-left: 6px solid $accent; }
QFrame[kind="notice"][tone="stop"] { border-left-color: $stop; }
QFrame[kind="notice"][tone="attention"] { border-left-color: $attention; }
QFrame[kind="notice"][tone="good"] { border-left-color: $good; }
QStatusBar { background: $base; border-top: 1px solid $line; } QStatusBar::item { border: none; }
QSplitter::handle { background: $window; }
QScrollArea, QScrollArea > #qt_scrollarea_viewport, QScrollArea > #qt_scrollarea_viewport > QWidget { border: none;
    background: transparent; }
QScrollArea:focus { border: 2px solid $accent; border-radius: 4px; }
QTabBar::tab { padding: 8px 16px; border: none; border-bottom: 3px solid transparent; color: $quiet; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: bold; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-bottom-width: 3px; border-radius: 4px;
    padding: 6px 14px; }
QTabWidget::pane { border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $window; }
QMenu { background: $base; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 8px 24px; } QMenu::item:selected { background: $chosen; color: $on_chosen; }
QProgressBar { border: 1px solid $line; border-radius: 4px; text-align: center; background: $base;
    color: $text; } QProgressBar::chunk { background: $chosen; }
"""
)
