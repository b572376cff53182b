"""Every palette can be read, and the theme follows the system or the person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costcalc.ui.theme.theme import Look, Theme
from costcalc.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PALETTES, Tokens, contrast

TEXT = 4.5
GRAPHICS = 3.0
ENHANCED = 7.0
BACKGROUNDS = ("page", "surface", "raised")
every_palette = pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)


@every_palette
@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("text", ["ink", "ink_soft", "accent", "problem", "notice"])
def test_text_stands_out_from_every_background(tokens: Tokens, text: str, background: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, background)) >= TEXT


@every_palette
@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("accent_ink", "accent"),
        ("ink", "accent_soft"),
        ("accent", "accent_soft"),
        ("ink", "problem_soft"),
        ("problem", "problem_soft"),
        ("notice", "notice_soft"),
    ],
)
def test_text_stands_out_from_its_own_background(tokens: Tokens, text: str, background: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, background)) >= TEXT


@every_palette
def test_edges_focus_and_charts_stand_out_from_the_surfaces(tokens: Tokens) -> None:
    for colour in (tokens.edge, tokens.accent, tokens.problem, *tokens.series):
        assert contrast(colour, tokens.surface) >= GRAPHICS
        assert contrast(colour, tokens.page) >= GRAPHICS


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda tokens: tokens.name)
def test_high_contrast_is_high(tokens: Tokens) -> None:
    for colour in (tokens.ink, tokens.ink_soft, tokens.accent, tokens.problem, tokens.notice, *tokens.series):
        assert contrast(colour, tokens.page) >= ENHANCED


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize(("look", "tokens"), [(Look.LIGHT, LIGHT), (Look.DARK, DARK), (Look.CONTRAST, CONTRAST_LIGHT)])
def test_a_chosen_look_is_told_and_painted(
    qtbot: QtBot, qapp: QApplication, theme: Theme, look: Look, tokens: Tokens
) -> None:
    theme.set_look(Look.DARK if look is Look.LIGHT else Look.LIGHT)
    with qtbot.waitSignal(theme.tokens_changed, check_params_cb=lambda told: told is tokens):
        theme.set_look(look)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens.page


def test_the_look_of_the_system_is_followed(theme: Theme, qapp: QApplication) -> None:
    theme.set_look(Look.SYSTEM)
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.tokens is (DARK if dark else LIGHT)


def test_text_grows_from_the_systems_size_to_twice_that(theme: Theme, qapp: QApplication) -> None:
    system = qapp.font().pointSizeF()
    theme.set_text_percent(200)
    assert qapp.font().pointSizeF() == pytest.approx(2 * system)
    theme.set_text_percent(900)
    assert theme.text_percent == 200
    theme.set_text_percent(100)
    assert qapp.font().pointSizeF() == pytest.approx(system)
