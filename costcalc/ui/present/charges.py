"""Every charge of the typical case, line by line: what is asked, who pays which part, what is left for you."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import attrgetter

from costcalc.engine.ledger import Line, World
from costcalc.engine.projection import FigureKey, Projection
from costcalc.phrases.lines import line_name
from costcalc.phrases.sources import source_words
from costcalc.phrases.splits import line_words
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr
from pricing.model import Catalog

SUMMED = (
    "billed",
    "discount",
    "write_off",
    "deductible",
    "copay",
    "coinsurance",
    "not_covered",
    "balance_bill",
    "plan_paid",
    "assistance",
    "you_pay",
)
"""Parts of a charge that add up over the lines."""

RUNNING = ("deductible_used_after", "out_of_pocket_used_after")
"""What counts so far after a charge; it does not add up over lines."""

ALWAYS = frozenset({"billed", "you_pay"})
ONLY_BESIDE_A_PLAN = frozenset({"not_covered"})


def charge_table(projection: Projection) -> Table[Line]:
    """All lines inside the totals; parts that no line has are left out as columns."""
    lines = tuple(line for line in projection.lines[World.TYPICAL] if not line.outside_total)
    sums = _sums(lines)
    has_plan = any(sums[part] for part in ("deductible", "copay", "coinsurance", "plan_paid", "write_off"))
    shown = [part for part in SUMMED if part in ALWAYS or (sums[part] and (has_plan or part not in ONLY_BESIDE_A_PLAN))]
    columns: list[Column[Line]] = [
        Column(title=tr("Date"), read=attrgetter("service_date"), form=Form.DAY),
        Column(title=tr("What"), read=_name, stretches=True),
    ]
    total: list[str | int | None] = [tr("Total"), ""]
    for part in shown:
        columns.append(_money_column(part))
        total.append(sums[part])
        if part == "billed" and any(line.allowed is not None for line in lines):
            columns.append(_money_column("allowed"))
            total.append("")
    for part in RUNNING:
        if any(getattr(line, part) for line in lines):
            columns.append(_money_column(part))
            total.append("")
    return Table(
        name=tr("Every charge, if costs are typical"),
        columns=tuple(columns),
        rows=lines,
        path=no_path,
        total=tuple(total),
        total_path=FigureKey.HORIZON_TOTAL.value,
    )


def charge_words(line: Line, catalog: Catalog) -> str:
    """A charge, who pays it and where its price is from."""
    source = source_words(line.source, LANGUAGE, catalog)
    return f"{line_words(line, LANGUAGE)} {tr('Price from: {source}.').format(source=source)}"


def _sums(lines: Sequence[Line]) -> dict[str, int]:
    """What each part comes to over the lines; unknown amounts are left out (R3)."""
    read = attrgetter(*SUMMED)
    sums = [0] * len(SUMMED)
    for line in lines:
        sums = [total + (part or 0) for total, part in zip(sums, read(line), strict=True)]
    return dict(zip(SUMMED, sums, strict=True))


def _name(line: Line) -> str:
    return line_name(line, LANGUAGE)


def _money_column(part: str) -> Column[Line]:
    title, meaning = _heading(part)
    read = attrgetter(part) if part in ALWAYS else partial(_part, part)
    return Column(title=title, read=read, form=Form.CENTS, help=meaning, blank=_blank(part))


def _part(part: str, line: Line) -> int | None:
    """A part of a charge; none rather than $0.00 where there is none, so that what there is stands out."""
    return getattr(line, part) or None


def _blank(part: str) -> str:
    return tr("not known") if part in ("billed", "you_pay") else "\N{EN DASH}"


def _heading(part: str) -> tuple[str, str]:
    match part:
        case "billed":
            return tr("Price asked"), tr("What the clinic or pharmacy asks.")
        case "allowed":
            return tr("Plan accepts"), tr("What your plan takes as the price.")
        case "discount":
            return tr("Comes off"), tr("A discount, or money you paid ahead.")
        case "write_off":
            return tr("Not billed"), tr("What the clinic may not bill you for.")
        case "deductible":
            return tr("Deductible"), tr("What you pay each year before your plan pays.")
        case "copay":
            return tr("Copay"), tr("A set price for each visit or fill.")
        case "coinsurance":
            return tr("Coinsurance"), tr("Your share of the rest.")
        case "not_covered":
            return tr("Not covered"), tr("What your plan does not pay for.")
        case "balance_bill":
            return tr("Billed on top"), tr("What a clinic without a contract may bill above your plan's price.")
        case "plan_paid":
            return tr("Plan pays"), ""
        case "deductible_used_after":
            return tr("Deductible so far"), tr("What counts toward your deductible after this charge.")
        case "out_of_pocket_used_after":
            return tr("Toward your maximum"), tr("What counts toward the most you pay in a plan year.")
        case "assistance":
            return tr("Help pays"), tr("What a help program pays.")
        case _:
            return tr("You pay"), ""
