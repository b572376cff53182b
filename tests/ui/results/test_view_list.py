from PySide6.QtCore import QItemSelectionModel, QRect
from PySide6.QtGui import QImage

from costcalc.ui.results.spending import SpendingView
from tests.ui.results.conftest import ShowPanel
from tests.ui.results.fixtures import projection


def test_a_view_that_is_selected_without_being_gone_to_is_opened(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    listed = panel.views.list
    listed.clearSelection()
    listed.selectionModel().select(listed.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    assert isinstance(panel.views.current, SpendingView)
    assert [item.text() for item in listed.selectedItems()] == ["What you pay for"]


def test_only_the_chosen_view_is_underlined_and_one_line_parts_the_list_from_the_view(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.resize(320, 560)
    listed = panel.views.list
    places = [listed.visualItemRect(listed.item(row)) for row in range(listed.count()) if not listed.isRowHidden(row)]
    assert len({place.top() for place in places}) > 1, "the list is to wrap"
    seen = listed.grab().toImage()
    underlined = [len(_colours_along(seen, place)) for place in places]
    paper = _colours_along(seen, places[1])
    assert [_colours_along(seen, place) == paper for place in places] == [False] + [True] * (len(places) - 1)
    assert set(underlined) == {1}
    last = listed.height() - 1
    assert len({seen.pixel(x, last) for x in range(listed.width())}) == 1
    assert seen.pixel(0, last) not in paper


def _colours_along(seen: QImage, place: QRect) -> set[int]:
    """The colours along the lower edge of an item."""
    return {seen.pixel(x, place.bottom() - 1) for x in range(place.left() + 2, place.right() - 2)}
