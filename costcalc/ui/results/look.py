"""How the answer looks: its style sheet and chart colours, both from the palette in force."""

from __future__ import annotations

import pkgutil
from string import Template

from PySide6.QtGui import QFont, QPalette

from costcalc.charts.palette import ChartPalette
from costcalc.ui.theme.theme import style_values
from costcalc.ui.theme.tokens import DARK, LIGHT, PALETTES, Tokens

STYLE_SHEET = "styles/results.qss"
_DEFAULT_POINTS = 10.0
_HALF_LIGHT = 128
_FAINT = {False: "#b0b0b0", True: "#5a5a5a"}
"""Grid lines of charts in high contrast, where all other lines are as strong as text."""


def tokens_of(palette: QPalette) -> Tokens:
    """The theme's palette that a Qt palette was made from, or the nearer of light and dark."""
    page = palette.color(QPalette.ColorRole.Window)
    accent = palette.color(QPalette.ColorRole.Highlight).name()
    for tokens in PALETTES:
        if (tokens.page, tokens.accent) == (page.name(), accent):
            return tokens
    return DARK if page.lightness() < _HALF_LIGHT else LIGHT


def style_sheet(tokens: Tokens, font: QFont) -> str:
    """The style sheet of the right half."""
    template = Template((pkgutil.get_data("resources", STYLE_SHEET) or b"").decode())
    points = font.pointSizeF() if font.pointSizeF() > 0 else _DEFAULT_POINTS
    return template.substitute(style_values(tokens, points))


def chart_palette(tokens: Tokens) -> ChartPalette:
    """The colours of charts in a theme."""
    return ChartPalette(
        surface=tokens.surface,
        ink=tokens.ink,
        ink_soft=tokens.ink_soft,
        grid=_FAINT[tokens.dark] if tokens.line == tokens.ink else tokens.line,
        edge=tokens.edge,
        series=tokens.series,
        focus=tokens.accent,
        band=0.26 if tokens.dark else 0.18,
    )
