"""What the money goes to: the table by kind, whose columns add up to the total of all years."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, KindRow, Projection
from costcalc.phrases.kinds import kind_name
from costcalc.ui import formats
from costcalc.ui.present.table import Column, Form, Table
from costcalc.ui.text import tr
from pricing.money import divide_half_up


def summary(projection: Projection) -> str:
    """Which kind takes the most, in one sentence."""
    total = sum(row.typical for row in projection.by_kind)
    if total <= 0:
        return tr("There is nothing to pay yet in this plan.")
    largest = max(projection.by_kind, key=attrgetter("typical"))
    share = formats.percent(share_percent(largest.typical, total))
    return tr("{kind}: {amount} of {total} over %n year(s), or {share} of it.", None, projection.horizon_years).format(
        kind=kind_name(largest.kind, tr), amount=formats.money(largest.typical), total=formats.money(total), share=share
    )


def kind_table(projection: Projection) -> Table[KindRow]:
    """What each kind of service or cost comes to."""
    low, high = projection.end_worlds
    rows = tuple(sorted(projection.by_kind, key=attrgetter("typical"), reverse=True))
    return Table(
        name=tr("What you pay for"),
        columns=(
            Column(title=tr("What for"), read=_kind_words, stretches=True),
            Column(
                title=tr("Low case"),
                help=tr("Every price and number at the end that costs you less."),
                read=attrgetter("low"),
                form=Form.CENTS,
                world=low,
            ),
            Column(title=tr("Typical"), read=attrgetter("typical"), form=Form.CENTS, world=World.TYPICAL),
            Column(
                title=tr("High case"),
                help=tr("Every price and number at the end that costs you more."),
                read=attrgetter("high"),
                form=Form.CENTS,
                world=high,
            ),
        ),
        rows=rows,
        path=_kind_path,
        total=(
            tr("Total"),
            sum(row.low for row in rows),
            sum(row.typical for row in rows),
            sum(row.high for row in rows),
        ),
        total_path=FigureKey.HORIZON_TOTAL.value,
    )


def share_percent(part: int, whole: int) -> Decimal:
    """A part of a whole in whole percent, rounded half up."""
    return Decimal(divide_half_up(100 * part, whole))


def _kind_words(row: KindRow) -> str:
    return kind_name(row.kind, tr)


def _kind_path(row: KindRow) -> str:
    return f"by_kind.{row.kind.value}"
