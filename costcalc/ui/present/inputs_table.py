"""Where the numbers come from: every input with its value, who said it, its source, its date and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Origin
from costcalc.phrases.inputs import input_name
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.sections.source_words import grade_words, range_words
from costcalc.ui.text import tr, tr_words
from costcalc.ui.widgets.number_edit import number_words
from pricing.model import Catalog, Figure, Grade, Source
from pricing.money import Range


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRow:
    """One input as a row.

    Attributes:
        as_of: Date of the quote, or of the catalog's figure.
        words: All there is to say of it, a line each.
    """

    key: str
    name: str
    value: str
    origin: str
    source: str
    as_of: date | None
    grade: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source that the inputs of a plan are from."""

    title: str
    published: str
    accessed: date
    address: str
    note: str


def input_table(inputs: Mapping[str, InputInfo], catalog: Catalog) -> Table[InputRow]:
    """Every input: what is not known first, then what the catalog says, then what the person said."""
    rows = sorted(inputs.values(), key=_standing)
    return Table(
        name=tr("Where the numbers come from"),
        columns=(
            Column(title=tr("Number"), read=attrgetter("name"), stretches=True),
            Column(title=tr("Value"), read=attrgetter("value"), stretches=True),
            Column(title=tr("From"), read=attrgetter("origin")),
            Column(title=tr("Date"), read=attrgetter("as_of"), form=Form.DAY, blank="\N{EN DASH}"),
            Column(title=tr("How sure"), read=attrgetter("grade")),
        ),
        rows=tuple(_input_row(info, catalog) for info in rows),
        path=no_path,
    )


def source_table(inputs: Mapping[str, InputInfo], catalog: Catalog) -> Table[SourceRow]:
    """Every source that a catalog figure of this plan is from, once."""
    keys = dict.fromkeys(
        key
        for info in inputs.values()
        if info.figure is not None and info.origin is Origin.CATALOG
        for key in info.figure.sources
    )
    sources = [catalog.sources[key] for key in keys if key in catalog.sources]
    return Table(
        name=tr("Sources"),
        columns=(
            Column(title=tr("Source"), read=attrgetter("title"), stretches=True),
            Column(title=tr("Published"), read=attrgetter("published")),
            Column(title=tr("Read on"), read=attrgetter("accessed"), form=Form.DAY),
        ),
        rows=tuple(_source_row(source) for source in sources),
        path=no_path,
    )


def summary(inputs: Mapping[str, InputInfo]) -> str:
    """How many of the numbers are the person's own, in one sentence."""
    origins = [info.origin for info in inputs.values()]
    yours, unknown = origins.count(Origin.YOURS), origins.count(Origin.UNKNOWN)
    words = tr("{yours} of the numbers behind this answer are yours, {catalog} are from the catalog.").format(
        yours=yours, catalog=len(origins) - yours - unknown
    )
    if unknown:
        words += " " + tr("%n price(s) nobody knows yet.", None, unknown)
    return words


def _input_row(info: InputInfo, catalog: Catalog) -> InputRow:
    figure = info.figure if info.origin is Origin.CATALOG else None
    source = _titles(figure, catalog)
    return InputRow(
        key=info.key,
        name=input_name(info.key, tr, info.name),
        value=_amount_in_short(info),
        origin=_origin_words(info),
        source=source,
        as_of=figure.as_of if figure is not None else info.quote_date,
        grade=_grade_in_short(figure),
        words=_words(info, figure, source),
    )


def _standing(info: InputInfo) -> int:
    return (Origin.UNKNOWN, Origin.CATALOG, Origin.YOURS).index(info.origin)


def _words(info: InputInfo, figure: Figure | None, source: str) -> str:
    lines = [tr("{name}: {value}").format(name=input_name(info.key, tr, info.name), value=_amount_words(info))]
    if info.origin is Origin.UNKNOWN:
        lines.append(tr("Nobody has said this yet. Ask for it: it is left out of the totals."))
    if figure is not None:
        if source:
            lines.append(tr("Source: {source}").format(source=source))
        lines.append(grade_words(figure.grade))
        if figure.note:
            lines.append(tr_words(figure.note))
    return "\n".join(lines)


def _amount_words(info: InputInfo) -> str:
    return tr("not known") if info.amount is None else range_words(info.amount, info.bounds)


def _amount_in_short(info: InputInfo) -> str:
    """The typical value first, since columns are narrow: `$125 ($60 to $270)`."""
    amount = info.amount
    if amount is None or amount.is_exact:
        return _amount_words(info)
    typical = range_words(Range.exact(amount.middle(whole=info.bounds.whole)), info.bounds)
    low, high = (number_words(end, info.bounds.unit) for end in (amount.low, amount.high))
    return tr("{typical} ({low} to {high})").format(typical=typical, low=low, high=high)


def _origin_words(info: InputInfo) -> str:
    match info.origin:
        case Origin.YOURS:
            return tr("yours")
        case Origin.CATALOG:
            return tr("catalog")
        case Origin.UNKNOWN:
            return tr("nobody yet")


def _grade_in_short(figure: Figure | None) -> str:
    if figure is None:
        return "\N{EN DASH}"
    match figure.grade:
        case Grade.SOLID:
            return tr("solid")
        case Grade.MEDIUM:
            return tr("fair")
        case Grade.WEAK:
            return tr("weak")
        case Grade.UNSOURCED:
            return tr("a guess")


def _titles(figure: Figure | None, catalog: Catalog) -> str:
    if figure is None:
        return ""
    return "; ".join(catalog.sources[key].title for key in figure.sources if key in catalog.sources)


def _source_row(source: Source) -> SourceRow:
    return SourceRow(
        title=source.title,
        published=source.published,
        accessed=source.accessed,
        address=source.url,
        note=source.note,
    )
