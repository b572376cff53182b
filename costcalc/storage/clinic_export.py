"""The list of clinics as a CSV table, for a spreadsheet and for another counselor's list."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable
from dataclasses import replace

from costcalc.engine.scenario import Package, PricePart
from costcalc.storage.clinic_columns import COLUMNS
from costcalc.storage.clinic_table import read_clinic_table
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.storage.plain import number_to_plain
from pricing.money import Range

_PRICES = ("session", "booster", "evaluation", "follow_up", "lab")


def write_clinic_table(clinics: Iterable[ListedClinic]) -> str:
    """Clinics as CSV with a line of names, as `read_clinic_table` reads it. See `left_out` for what it cannot hold."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for listed in clinics:
        cells = _cells(listed)
        writer.writerow([cells.get(column, "") for column in COLUMNS])
    return out.getvalue()


def left_out(clinics: Iterable[ListedClinic]) -> tuple[ListedClinic, ...]:
    """The clinics of which a table does not hold all: terms of packages, extras, discounts and the like.

    Travel is never in a table, since it belongs to one person.
    """
    return tuple(listed for listed in clinics if _again(listed) != (replace(listed, travel=None),))


def price_text(price: Range) -> str:
    """A price as a table's cell: `475`, `450 - 550` or `450 - 475 - 550`."""
    if price.is_exact:
        return str(number_to_plain(price.low))
    ends = (price.low, price.high) if price.typical is None else (price.low, price.typical, price.high)
    return " - ".join(str(number_to_plain(end)) for end in ends)


def packages_text(packages: Collection[Package], between: str = "for") -> str:
    """Packages as a table's cell: `6 for 2300; 10 for 3600`, or with another word that such a cell may have."""
    return "; ".join(f"{package.sessions} {between} {price_text(package.price)}" for package in packages)


def parts_text(parts: Collection[PricePart]) -> str:
    """What a price includes as a table's cell."""
    if set(parts) == set(PricePart):
        return "all"
    return "; ".join(part.value for part in parts) or "none"


def _again(listed: ListedClinic) -> tuple[ListedClinic, ...]:
    return read_clinic_table(write_clinic_table((listed,))).clinics


def _cells(listed: ListedClinic) -> dict[str, str]:
    clinic = listed.clinic
    prices = {column: getattr(clinic, column) for column in _PRICES}
    return {
        "name": clinic.name or "",
        "facility": clinic.facility.value if clinic.facility else "",
        "state": clinic.region.state if clinic.region else "",
        **{column: price_text(price) for column, price in prices.items() if price is not None},
        "packages": packages_text(clinic.packages),
        "evaluation_credited": "yes" if clinic.evaluation_credited else "",
        "includes": "" if clinic.bundled is None else parts_text(clinic.bundled),
        "quote_date": clinic.quote_date.isoformat() if clinic.quote_date else "",
        "note": listed.note or "",
    }
