"""What stands in for the likely ranges of a new answer until worlds are drawn for it."""

from dataclasses import replace

from costcalc.engine.projection import FigureKey, Likely, Projection, Spread
from costcalc.ui.present.held_likely import with_held_likely
from tests.ui.results.fixtures import projection

YEAR = FigureKey.FIRST_YEAR


def first_year(shown: Projection) -> Spread:
    found = shown.figures[YEAR]
    assert found is not None
    return found


def dearer(by: int) -> Projection:
    """A plan whose first year costs so much more in every case."""
    shown = projection()
    spread = first_year(shown)
    more = replace(spread, low=spread.low + by, typical=spread.typical + by, high=spread.high + by)
    return replace(shown, figures={**shown.figures, YEAR: more})


def test_a_likely_range_moves_with_the_typical_amount() -> None:
    before, after = projection(likely=True), dearer(10_000)
    old, held = first_year(before).likely, first_year(with_held_likely(before, after)).likely
    assert old is not None
    assert held == Likely(low=old.low + 10_000, median=old.median + 10_000, high=old.high + 10_000)


def test_a_figure_that_became_sure_is_one_amount() -> None:
    before, after = projection(likely=True), projection()
    spread = first_year(after)
    sure = replace(spread, low=spread.typical, high=spread.typical)
    held = first_year(with_held_likely(before, replace(after, figures={**after.figures, YEAR: sure}))).likely
    assert held == Likely(low=spread.typical, median=spread.typical, high=spread.typical)


def test_months_years_and_figures_keep_theirs_and_new_amounts_come_through() -> None:
    before = projection(likely=True)
    held = with_held_likely(before, projection())
    assert held == before


def test_a_range_does_not_fall_under_nothing() -> None:
    before, after = projection(likely=True), dearer(-10_000_000)
    held = first_year(with_held_likely(before, after)).likely
    assert held == Likely(low=0, median=0, high=0)


def test_another_horizon_has_nothing_to_keep() -> None:
    after = projection(3)
    assert with_held_likely(projection(likely=True), after) is after
