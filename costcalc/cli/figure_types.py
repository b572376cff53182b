"""The JSON of figures, years and unknown prices, as every command prints them."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from typing_extensions import TypedDict  # pydantic reads no other before Python 3.12

Money = Decimal | None


class LikelyRange(TypedDict("_From", {"from": Decimal})):
    """The likely range of a figure, in dollars."""

    median: Decimal
    to: Decimal


class FigureRange(TypedDict):
    """A figure's low, typical and high, in dollars."""

    low: Decimal
    typical: Decimal
    high: Decimal
    likely: NotRequired[LikelyRange]


class Figures(TypedDict):
    """The headline figures; null where one does not apply."""

    per_visit: FigureRange | None
    per_month: FigureRange | None
    first_year: FigureRange | None
    later_year: FigureRange | None
    cost_to_find_out: FigureRange | None
    horizon_total: FigureRange | None
    peak_cash_out: FigureRange | None


class YearAmounts(TypedDict):
    """One year from the start."""

    year: int
    starts: str
    low: Decimal
    typical: Decimal
    high: Decimal
    likely: NotRequired[LikelyRange]


class UnknownPrice(TypedDict):
    """A price nobody knows, where it stands, and the figures it is missing from."""

    what: str
    where: str
    touches: list[str]
    at_most: bool
