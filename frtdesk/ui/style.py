"""The widgets' look, made from the theme: one style sheet, so that no grey default stands in a warm window.

Widgets choose a role by their object name or a dynamic property: `role="title"`, `"heading"`, `"quiet"`, `"chip"`,
`"primary"`, `"link"`, `"field"`.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from frtdesk.base import paths
from frtdesk.draw.fonts import families
from frtdesk.draw.theme import THEMES, Theme, mix
from frtdesk.ui.desktop_look import desktop_theme
from frtdesk.ui.finger import FINGER
from frtdesk.ui.text_size import grown_slower


def theme_named(name: str) -> Theme:
    """A theme by the name that the setting has for it; "system" is as the desktop is."""
    return desktop_theme() if name == "system" else THEMES[name]


def dress(theme: Theme, factor: float, touch: bool = False) -> None:
    """Give all windows this look."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette(theme))
        app.setStyleSheet(style_sheet(theme, factor) + (touch_sheet(factor) if touch else ""))


def palette(theme: Theme) -> QPalette:
    """Qt's colour roles, for what a style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.paper), (role.Base, theme.field), (role.AlternateBase, theme.chrome),
        (role.WindowText, theme.ink), (role.Text, theme.ink), (role.ButtonText, theme.ink),
        (role.Button, theme.chrome), (role.ToolTipBase, theme.ink), (role.ToolTipText, theme.paper),
        (role.Highlight, theme.accent), (role.HighlightedText, theme.paper), (role.Link, theme.accent),
        (role.LinkVisited, theme.accent), (role.PlaceholderText, theme.quiet), (role.Mid, theme.rule),
    ):  # fmt: skip
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, mix(theme.quiet, theme.paper, 0.55))
    return made


def style_sheet(theme: Theme, factor: float) -> str:
    """The sheet for the application at a text size."""

    def px(size: float) -> str:
        return f"{round(size * factor)}px"

    c = {name: _css(getattr(theme, name)) for name in
         ("paper", "canvas", "ink", "quiet", "rule", "chrome", "field", "hover", "accent")}  # fmt: skip
    c["edge"] = _css(theme.edge)
    c["faint"] = _css(mix(theme.quiet, theme.paper, 0.55))
    chevron, tick = (
        (paths.resources() / "icons" / f"{icon}-{'dark' if theme.dark else 'light'}.svg").as_posix()
        for icon in ("chevron", "tick")
    )
    dot = round(13 * factor) + 2 - 2 * round(4 * factor)  # with its border as large as an empty one
    named = ", ".join(f'"{family}"' for family in families())
    c["lit"], c["warn"] = _css(theme.lit), _css(theme.warned)
    return f"""
* {{ font-family: {named}; font-size: {px(13)}; color: {c["ink"]}; outline: none; }}
QMainWindow, QDialog, QWidget#page {{ background: {c["paper"]}; }}
QToolTip {{ background: {c["ink"]}; color: {c["paper"]}; border: none; padding: 6px 8px; }}
QMenuBar {{ background: {c["chrome"]}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {c["hover"]}; }}
QMenuBar QToolButton {{ background: {c["chrome"]}; border: none; border-radius: 0; padding: 0;
    qproperty-icon: url("{chevron}"); }}
QMenu {{ background: {c["paper"]}; border: 1px solid {c["edge"]}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c["hover"]}; }}
QMenu::item:disabled {{ color: {c["faint"]}; }}
QMenu::separator {{ height: 1px; background: {c["rule"]}; margin: 5px 8px; }}
QStatusBar {{ background: {c["chrome"]}; border-top: 1px solid {c["rule"]}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QPushButton {{ font-size: {px(12)}; }}
QStatusBar QLabel {{ color: {c["quiet"]}; font-size: {px(12)}; padding: 1px 6px; }}
QSplitter::handle {{ background: {c["rule"]}; }}
QSplitter::handle:hover {{ background: {c["edge"]}; }}
QLabel[role="title"] {{ font-size: {round(20 * grown_slower(factor))}px; font-weight: 700; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="quiet"] {{ color: {c["quiet"]}; font-size: {px(12)}; }}
QLabel[role="name"] {{ font-size: {px(15)}; font-weight: 700; }}
QWidget#toolbar {{ background: {c["paper"]}; border-bottom: 1px solid {c["rule"]}; }}
QWidget#banner {{ background: {c["warn"]}; border-bottom: 1px solid {c["rule"]}; }}
QWidget#banner[wrong="false"] {{ background: {c["chrome"]}; }}
QFrame#rule {{ background: {c["rule"]}; border: none; max-height: 1px; }}
QFrame#palette {{ background: {c["paper"]}; border: 1px solid {c["edge"]}; border-radius: {px(10)}; }}
QFrame#palette QLineEdit {{ font-size: {px(15)}; }}
QWidget#editBar {{ background: {c["lit"]}; border-bottom: 1px solid {c["accent"]}; }}
QWidget#drawer {{ background: {c["paper"]}; border-top: 1px solid {c["rule"]}; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {c["quiet"]}; border: none; border-bottom: 2px solid transparent;
    padding: {px(6)} {px(3)} {px(5)} {px(3)}; margin: 0 {px(14)} 0 0; }}
QTabBar::tab:hover {{ color: {c["ink"]}; }}
QTabBar::tab:selected {{ color: {c["ink"]}; font-weight: 600; border-bottom-color: {c["ink"]}; }}
QTabBar::tab:selected:focus {{ color: {c["accent"]}; border-bottom-color: {c["accent"]}; }}
QHeaderView {{ background: {c["chrome"]}; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {c["chrome"]}; color: {c["quiet"]}; border: none;
    border-right: 1px solid {c["rule"]}; border-bottom: 1px solid {c["rule"]}; padding: {px(4)} {px(8)}; }}
QHeaderView::section:hover {{ color: {c["ink"]}; }}
QTableView {{ gridline-color: {c["rule"]}; }}
QWidget#tableFoot {{ background: {c["paper"]}; border-top: 1px solid {c["rule"]}; }}
QTableCornerButton::section {{ background: {c["chrome"]}; border: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFileDialog QToolButton {{ padding: {px(5)}; min-width: {px(18)}; min-height: {px(18)}; }}
QFileDialog QListView, QFileDialog QTreeView {{ background: {c["field"]}; border: 1px solid {c["rule"]};
    border-radius: 7px; padding: {px(4)}; }}
QFileDialog QListView#sidebar {{ background: {c["chrome"]}; border: none; }}
QFileDialog QListView::item, QFileDialog QTreeView::item {{ padding: {px(4)}; border: none; }}
QFileDialog QSplitter::handle {{ background: transparent; width: {px(8)}; }}
QSizeGrip {{ width: 0; height: 0; }}
QPushButton, QToolButton {{ background: {c["field"]}; border: 1px solid {c["rule"]}; border-radius: 7px;
    padding: {px(6)} {px(12)}; }}
QPushButton[role="menu"] {{ padding-right: {px(28)}; }}
QTabBar::tear {{ width: 0; border: none; }}
QTabBar QToolButton {{ background: {c["paper"]}; border: none; border-radius: 0; padding: 0; }}
QPushButton::menu-indicator {{ image: url("{chevron}"); width: {px(12)}; height: {px(12)}; right: {px(9)};
    subcontrol-position: center right; }}
QPushButton:hover, QToolButton:hover {{ background: {c["hover"]}; }}
QPushButton:checked {{ background: {c["lit"]}; border-color: {c["accent"]}; font-weight: 600; }}
QPushButton:focus, QToolButton:focus {{ border-color: {c["accent"]}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c["faint"]}; }}
QPushButton[role="primary"] {{ background: {c["ink"]}; color: {c["paper"]}; border-color: {c["ink"]}; }}
QPushButton[role="primary"]:hover {{ background: {c["quiet"]}; }}
QPushButton[role="primary"]:disabled {{ background: {c["rule"]}; color: {c["faint"]}; border-color: {c["rule"]}; }}
QPushButton[role="primary"]:focus {{ border-color: {c["accent"]}; text-decoration: underline; }}
QPushButton[role="link"], QToolButton[role="link"] {{ background: transparent; border: none; color: {c["quiet"]};
    padding: 2px 4px; text-align: left; }}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ color: {c["ink"]}; text-decoration: underline; }}
QPushButton[role="link"]:focus {{ color: {c["ink"]}; text-decoration: underline; }}
QPushButton[role="chip"] {{ background: {c["chrome"]}; border: 1px solid {c["rule"]}; border-radius: 9px;
    padding: 1px 8px; font-size: {px(12)}; }}
QPushButton[role="chip"]:focus {{ border-color: {c["accent"]}; }}
QPushButton[role="chip"]:hover {{ background: {c["hover"]}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ background: {c["field"]};
    border: 1px solid {c["edge"]}; border-radius: 7px; padding: {px(5)} {px(9)};
    selection-background-color: {c["accent"]}; selection-color: {c["paper"]}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{ placeholder-text-color: {c["quiet"]}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
    border-color: {c["accent"]}; }}
QComboBox::drop-down {{ border: none; width: {px(24)}; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {px(12)}; height: {px(12)}; }}
QComboBox QAbstractItemView {{ background: {c["paper"]}; border: 1px solid {c["rule"]};
    selection-background-color: {c["hover"]}; selection-color: {c["ink"]}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea > QMenu > QMenu {{ background: {c["paper"]}; border: 1px solid {c["edge"]}; }}
QAbstractScrollArea {{ border: none; }}
QPlainTextEdit[role="field"] {{ border: 1px solid {c["edge"]}; }}
QPlainTextEdit[role="field"]:focus {{ border-color: {c["accent"]}; }}
QListView, QTreeView, QTableView, QTextBrowser {{ background: {c["paper"]}; border: none;
    selection-background-color: {c["hover"]}; selection-color: {c["ink"]}; }}
QListView#offers {{ border: 1px solid {c["edge"]}; }}
QListView#offers::item {{ padding: {px(3)} {px(9)}; }}
QListView#offers::item:selected {{ background: {c["hover"]}; color: {c["ink"]}; }}
QListWidget::item {{ padding: {px(3)} {px(6)}; border: 1px solid transparent; border-radius: 5px; }}
QListWidget::item:selected {{ background: {c["hover"]}; color: {c["ink"]}; }}
QListWidget::item:selected:focus {{ border-color: {c["accent"]}; }}
QListWidget, QAbstractScrollArea[role="ringed"] {{ border: 1px solid transparent; border-radius: 6px; }}
QListWidget:focus, QAbstractScrollArea[role="ringed"]:focus {{ border-color: {c["accent"]}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c["edge"]}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {c["quiet"]}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {c["rule"]}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {c["accent"]}; border-radius: 3px; }}
QCheckBox::indicator {{ width: {px(13)}; height: {px(13)}; border: 1px solid {c["edge"]}; border-radius: 4px;
    background: {c["field"]}; }}
QCheckBox {{ spacing: {px(7)}; }}
QRadioButton::indicator {{ width: {px(13)}; height: {px(13)}; border: 1px solid {c["edge"]};
    border-radius: {px(7)}; background: {c["field"]}; }}
QRadioButton::indicator:checked {{ width: {dot}px; height: {dot}px; border: {px(4)} solid {c["ink"]}; }}
QRadioButton::indicator:focus {{ border-color: {c["accent"]}; }}
QCheckBox::indicator:checked {{ background: {c["ink"]}; border-color: {c["ink"]}; image: url("{tick}"); }}
QCheckBox::indicator:indeterminate {{ background: {c["accent"]}; border-color: {c["accent"]}; }}
QCheckBox::indicator:focus {{ width: {round(13 * factor) - 2}px; height: {round(13 * factor) - 2}px;
    border: 2px solid {c["accent"]}; }}
"""


def touch_sheet(factor: float) -> str:
    """What is added for fingers: nothing that is pressed is smaller than one, nothing that scrolls is hard to grasp."""

    def px(size: float) -> int:
        return round(size * factor)

    def room(*around: float) -> str:
        """What is left for the content of a target, inside of padding and border."""
        return f"{max(FINGER - sum(round(size) for size in around), 0)}px"

    side, edge = 2 * px(12), 2
    air = max((FINGER - edge - px(18)) // 2, px(5))  # Qt counts the least height of a spin box twice
    return f"""
QPushButton, QToolButton {{ min-height: {room(2 * px(6), edge)}; min-width: {room(side, edge)}; }}
QPushButton[role="link"], QToolButton[role="link"] {{ min-height: {room(4)}; min-width: {room(8)}; }}
QPushButton[role="chip"] {{ min-height: {room(2, edge)}; min-width: {room(16, edge)}; }}
QMenuBar QToolButton, QTabBar QToolButton {{ min-height: {FINGER}px; min-width: {FINGER}px; }}
QLineEdit, QComboBox {{ min-height: {room(2 * px(5), edge)}; }}
QSpinBox, QDoubleSpinBox {{ padding-top: {air}px; padding-bottom: {air}px; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QComboBox QLineEdit {{ min-height: 0; }}
QCheckBox, QRadioButton {{ min-height: {FINGER}px; }}
QTabBar::tab {{ min-height: {room(px(6), px(5), 2)}; min-width: {room(2 * px(3))}; }}
QMenuBar::item {{ padding-top: {px(8)}px; padding-bottom: {px(8)}px; min-height: {room(2 * px(8))}; }}
QMenu::item {{ min-height: {room(10)}; }}
QHeaderView::section {{ min-height: {room(2 * px(4), 1)}; }}
QListWidget::item, QComboBox QAbstractItemView::item, QListView#offers::item {{ min-height: {FINGER}px; }}
QFileDialog QListView::item, QFileDialog QTreeView::item {{ min-height: {room(2 * px(4))}; }}
QScrollBar:vertical {{ width: 18px; }}
QScrollBar:horizontal {{ height: 18px; }}
QScrollBar::handle {{ min-height: {FINGER}px; min-width: {FINGER}px; border-radius: 8px; }}
"""


def _css(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb)
