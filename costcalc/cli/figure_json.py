"""Figures, years and unknown prices as JSON: dollars with their cents."""

from __future__ import annotations

from collections.abc import Mapping

from costcalc.cli.figure_types import FigureRange, Figures, LikelyRange, Money, UnknownPrice, YearAmounts
from costcalc.engine.projection import FigureKey, Likely, Spread, Unknown, YearRow
from costcalc.phrases.language import Language
from costcalc.phrases.unknowns import unknown_name
from pricing.money import from_cents


def figures_json(figures: Mapping[FigureKey, Spread | None]) -> Figures:
    """Every headline figure."""
    return Figures(
        per_visit=range_json(figures.get(FigureKey.PER_VISIT)),
        per_month=range_json(figures.get(FigureKey.PER_MONTH)),
        first_year=range_json(figures.get(FigureKey.FIRST_YEAR)),
        later_year=range_json(figures.get(FigureKey.LATER_YEAR)),
        cost_to_find_out=range_json(figures.get(FigureKey.COST_TO_FIND_OUT)),
        horizon_total=range_json(figures.get(FigureKey.HORIZON_TOTAL)),
        peak_cash_out=range_json(figures.get(FigureKey.PEAK_CASH_OUT)),
    )


def range_json(spread: Spread | None) -> FigureRange | None:
    """A figure in dollars; None where it does not apply."""
    if spread is None:
        return None
    found = FigureRange(low=from_cents(spread.low), typical=from_cents(spread.typical), high=from_cents(spread.high))
    if spread.likely is not None:
        found["likely"] = likely_json(spread.likely)
    return found


def likely_json(likely: Likely) -> LikelyRange:
    """A likely range in dollars."""
    return {"from": from_cents(likely.low), "median": from_cents(likely.median), "to": from_cents(likely.high)}


def year_json(row: YearRow) -> YearAmounts:
    """A year in dollars."""
    year = YearAmounts(
        year=row.year,
        starts=row.starts.isoformat(),
        low=from_cents(row.low),
        typical=from_cents(row.typical),
        high=from_cents(row.high),
    )
    if row.likely is not None:
        year["likely"] = likely_json(row.likely)
    return year


def unknown_json(unknown: Unknown, language: Language) -> UnknownPrice:
    """A price nobody knows."""
    return UnknownPrice(
        what=unknown_name(unknown, language),
        where=unknown.what,
        touches=[figure.value for figure in unknown.touches],
        at_most=unknown.at_most,
    )


def money_json(cents: int | None) -> Money:
    """Dollars; None where nobody knows."""
    return None if cents is None else from_cents(cents)
