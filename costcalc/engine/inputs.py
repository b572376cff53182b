"""Every uncertain input of a plan: its effective range, its unit, and who said it (R2, R7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from costcalc.engine.bounds import Bounds, Unit
from costcalc.engine.ledger import Origin, PriceSource
from pricing.model import Figure
from pricing.money import Range

SCALES: Mapping[Unit, int] = {
    Unit.DOLLARS: 100,
    Unit.DOLLARS_PER_UNIT: 100_000,
    Unit.PERCENT: 10_000,
    Unit.WEEKS: 7,
    Unit.HOURS: 100,
    Unit.MILES: 100,
    Unit.COUNT: 10_000,
    Unit.FACTOR: 10_000,
}
"""Engine units per file unit: cents, 1/1000 cents, parts per million, days, 1/100 hours and miles; others are whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputInfo:
    """One uncertain input as it enters the reckoning.

    Attributes:
        key: Where it stands in the scenario (`clinic.session`).
        amount: Its range in file units; None when nobody knows it (R3).
        bounds: What it may be, its unit, and which end costs the patient more.
        origin: Who said it.
        figure: The catalog's figure behind it, if any (also when the person typed over it).
        catalog_key: That figure's place in the catalog.
        quote_date: Date of the person's quote, or None.
        name: The person's or catalog's name of what it prices; empty where the key says all.
    """

    key: str
    amount: Range | None
    bounds: Bounds
    origin: Origin
    figure: Figure | None = None
    catalog_key: str = ""
    quote_date: date | None = None
    name: str = ""

    def engine_values(self) -> tuple[int, int, int]:
        """Low, typical and high in engine units, each rounded half up; low <= typical <= high."""
        if self.amount is None:
            return 0, 0, 0
        middle = self.amount.middle(whole=self.bounds.whole)
        return (
            to_engine_unit(self.amount.low, self.bounds.unit, whole=self.bounds.whole),
            to_engine_unit(middle, self.bounds.unit, whole=self.bounds.whole),
            to_engine_unit(self.amount.high, self.bounds.unit, whole=self.bounds.whole),
        )

    def world_values(self) -> tuple[int, int, int]:
        """The values of the low, typical and high worlds (R2): the end that costs less, the middle, the other."""
        low, typical, high = self.engine_values()
        return (high, typical, low) if self.bounds.cost < 0 else (low, typical, high)

    def price_source(self) -> PriceSource:
        """Where a price on a line comes from."""
        sources = self.figure.sources if self.figure is not None and self.origin is Origin.CATALOG else ()
        as_of = self.figure.as_of if self.figure is not None and self.origin is Origin.CATALOG else self.quote_date
        return PriceSource(
            origin=self.origin, input=self.key, catalog_key=self.catalog_key, sources=sources, quote_date=as_of
        )


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of one plan by key, in the order they were added."""

    items: dict[str, InputInfo] = field(default_factory=dict)

    def add(
        self,
        key: str,
        bounds: Bounds,
        typed: Range | None,
        *,
        figure: Figure | None = None,
        catalog_key: str = "",
        amount: Range | None = None,
        quote_date: date | None = None,
        name: str = "",
    ) -> InputInfo:
        """Add an input: what the person typed beats the catalog's figure (R7); neither makes it unknown (R3).

        Args:
            key: Its key.
            bounds: Its bounds and unit.
            typed: The person's range, or None.
            figure: The catalog's figure.
            catalog_key: That figure's place in the catalog.
            amount: The catalog's amount in file units where it differs from the figure's own (other unit, other days).
            quote_date: Date of the person's quote.
            name: Its name on lines.
        """
        fallback = amount if amount is not None else figure.amount if figure is not None else None
        without = Origin.CATALOG if fallback is not None else Origin.UNKNOWN
        info = InputInfo(
            key=key,
            amount=typed if typed is not None else fallback,
            bounds=bounds,
            origin=Origin.YOURS if typed is not None else without,
            figure=figure,
            catalog_key=catalog_key,
            quote_date=quote_date,
            name=name,
        )
        self.items[key] = info
        return info

    def known(self, key: str) -> bool:
        """True when the input is there and has a value."""
        info = self.items.get(key)
        return info is not None and info.origin is not Origin.UNKNOWN

    def __contains__(self, key: str) -> bool:
        """True when the input is there, known or not."""
        return key in self.items

    def __getitem__(self, key: str) -> InputInfo:
        """The input of that key."""
        return self.items[key]


def to_engine_unit(value: Decimal, unit: Unit, *, whole: bool) -> int:
    """A file value in the engine's integer unit, rounded half up (6.5 weeks: 46 days)."""
    scale = 1 if whole else SCALES.get(unit, 1)
    return int((value * scale).quantize(Decimal(1), ROUND_HALF_UP))


def from_engine_unit(value: int, unit: Unit, *, whole: bool) -> Decimal:
    """The file value of an engine integer."""
    scale = 1 if whole else SCALES.get(unit, 1)
    return Decimal(int(value)) / scale
