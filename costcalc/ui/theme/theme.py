"""The theme in force: follows the system, or what the person chose, and tells when it changes."""

from __future__ import annotations

import pkgutil
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from costcalc.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, GRID, LIGHT, RADIUS, TARGET, Tokens

MIN_TEXT_PERCENT, MAX_TEXT_PERCENT = 100, 200


class Look(StrEnum):
    """Which palette a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Applies palette, style sheet and type to the application.

    Args:
        app: The application.
        parent: Owner.
    """

    tokens_changed = Signal(Tokens)
    """The `Tokens` now in force."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._look = Look.SYSTEM
        self._text_percent = MIN_TEXT_PERCENT
        self._system_points = _points(app.font())
        self._template = Template((pkgutil.get_data("resources", "styles/window.qss") or b"").decode())
        self._applied: tuple[Tokens, int] | None = None
        app.setStyle("fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def look(self) -> Look:
        """What the person chose."""
        return self._look

    @property
    def text_percent(self) -> int:
        """Text size in percent of the system's."""
        return self._text_percent

    @property
    def tokens(self) -> Tokens:
        """The palette in force."""
        hints = self._app.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        if self._look is Look.CONTRAST or (
            self._look is Look.SYSTEM
            and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        ):
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        if self._look is Look.SYSTEM:
            return DARK if dark else LIGHT
        return DARK if self._look is Look.DARK else LIGHT

    def set_look(self, look: Look) -> None:
        """Choose a palette; `SYSTEM` follows the system again."""
        if look is not self._look:
            self._look = look
            self._apply()

    def set_text_percent(self, percent: int) -> None:
        """Choose the text size, 100 to 200 percent of the system's."""
        self._text_percent = max(MIN_TEXT_PERCENT, min(MAX_TEXT_PERCENT, percent))
        self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        tokens = self.tokens
        if self._applied == (tokens, self._text_percent):
            return
        self._applied = (tokens, self._text_percent)
        points = self._system_points * self._text_percent / 100
        font = QFont(self._app.font())
        font.setPointSizeF(points)
        font.setFeature(QFont.Tag("tnum"), 1)
        self._app.setFont(font)
        self._app.setPalette(qt_palette(tokens))
        self._app.setStyleSheet(self._template.substitute(style_values(tokens, points)))
        self.tokens_changed.emit(tokens)


def style_values(tokens: Tokens, points: float) -> dict[str, str]:
    """What the style sheet's `$names` stand for."""
    colours = {name: getattr(tokens, name) for name in Tokens.__dataclass_fields__ if name not in ("series", "dark")}
    sizes = {"small": points * 0.92, "heading": points * 1.12, "figure": points * 1.35, "headline": points * 1.9}
    return (
        colours
        | {name: f"{size:.2f}pt" for name, size in sizes.items()}
        | {f"grid{n}": f"{n * GRID}px" for n in range(1, 7)}
        | {"radius": f"{RADIUS}px", "target": f"{TARGET}px"}
    )


def qt_palette(tokens: Tokens) -> QPalette:
    """The palette Qt paints with."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: tokens.page,
        roles.WindowText: tokens.ink,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.page,
        roles.Text: tokens.ink,
        roles.PlaceholderText: tokens.ink_soft,
        roles.Button: tokens.raised,
        roles.ButtonText: tokens.ink,
        roles.BrightText: tokens.problem,
        roles.ToolTipBase: tokens.surface,
        roles.ToolTipText: tokens.ink,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.accent_ink,
        roles.Accent: tokens.accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Light: tokens.surface,
        roles.Midlight: tokens.line,
        roles.Mid: tokens.edge,
        roles.Dark: tokens.edge,
        roles.Shadow: tokens.edge,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.edge))
    return palette


def _points(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else 10.0
