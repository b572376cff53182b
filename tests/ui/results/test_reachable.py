import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QTableView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from costcalc.charts.view import ChartView
from costcalc.ui.results.look import chart_palette, style_sheet, tokens_of
from costcalc.ui.theme.theme import qt_palette
from costcalc.ui.theme.tokens import PALETTES, TARGET, Tokens, contrast
from tests.ui.results.conftest import ShowPanel
from tests.ui.results.fixtures import projection

TEXT, GRAPHIC = 4.5, 3.0


def visible(panel: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in panel.findChildren(kind) if widget.isVisibleTo(panel)]


@pytest.mark.parametrize("row", range(3))
def test_every_button_table_and_chart_has_a_name(show_panel: ShowPanel, row: int) -> None:
    panel = show_panel(projection(unknown=True, branches=True))
    panel.views.list.setCurrentRow(row)
    for kind in (QAbstractButton, QListView, QTableView, QTreeView, ChartView):
        for widget in visible(panel, kind):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget.objectName()


def test_a_figure_is_heard_as_its_whole_sentence(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    names = [button.accessibleName() for button in panel.strip.buttons]
    assert names[2] == "First year: about $6,314 to $16,330, typically $9,447."


@pytest.mark.parametrize("row", range(3))
def test_everything_that_can_be_pressed_is_large_enough(show_panel: ShowPanel, row: int) -> None:
    panel = show_panel(projection(branches=True))
    panel.views.list.setCurrentRow(row)
    for button in visible(panel, QAbstractButton):
        assert button.height() >= TARGET, button.objectName()
        assert button.width() >= TARGET, button.objectName()


def test_tab_reaches_the_figures_then_the_views_then_the_view(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.strip.buttons[0].setFocus()
    order = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        assert widget is not None
        order.append(widget.objectName())
        panel.focusNextPrevChild(True)
    figures = [name for name in order if name.startswith("figure_")]
    assert figures[:5] == order[:5]
    assert order[5] == "viewList"
    assert order[6:8] == ["tableSwitch", "chart"]


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)
def test_chart_colours_stand_out_enough(tokens: Tokens) -> None:
    palette = chart_palette(tokens)
    assert contrast(palette.ink, palette.surface) >= TEXT
    assert contrast(palette.ink_soft, palette.surface) >= TEXT
    assert contrast(palette.focus, palette.surface) >= GRAPHIC
    assert contrast(palette.edge, palette.surface) >= GRAPHIC
    for colour in palette.series:
        assert contrast(colour, palette.surface) >= GRAPHIC


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.name)
def test_the_answer_knows_which_theme_is_in_force(tokens: Tokens) -> None:
    assert tokens_of(qt_palette(tokens)) is tokens


def test_the_style_sheet_leaves_no_name_unfilled(qtbot: QtBot) -> None:
    font = QApplication.font()
    for tokens in PALETTES:
        assert "$" not in style_sheet(tokens, font)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_larger_text_makes_rows_taller_and_cuts_no_figure(show_panel: ShowPanel, percent: int) -> None:
    panel = show_panel(projection())
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    panel.setFont(font)
    QApplication.processEvents()
    for button in panel.strip.buttons:
        assert button.width() >= button.needed_width(compact=True)
    view = panel.findChild(QTableView, "years")
    assert view is not None
    assert view.sizeHintForRow(0) <= view.visualRect(view.model().index(0, 0)).height()


def test_the_list_of_views_shows_every_title_whole(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    views = panel.views.list
    for width in (320, 600, 1200):
        panel.resize(width, 600)
        QApplication.processEvents()
        for row in range(views.count()):
            if views.isRowHidden(row):
                continue
            rect = views.visualItemRect(views.item(row))
            assert views.viewport().rect().contains(rect)
            assert rect.width() >= views.fontMetrics().horizontalAdvance(views.item(row).text())
    assert views.focusPolicy() & Qt.FocusPolicy.TabFocus
