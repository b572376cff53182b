"""A comparison of clinics as what the view shows: in the order asked for, with its ties in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from costcalc.engine.clinics import ClinicComparison, ClinicSide
from costcalc.engine.projection import FigureKey
from costcalc.engine.tie_price import Tie, TieOutcome
from costcalc.phrases.figures import figure_name
from costcalc.ui import formats
from costcalc.ui.clinics.words import clinic_name, part_words
from costcalc.ui.present.answers import ClinicAnswer
from costcalc.ui.present.words import listed
from costcalc.ui.text import tr

COMPARED_FIGURES = (
    FigureKey.FIRST_YEAR,
    FigureKey.LATER_YEAR,
    FigureKey.COST_TO_FIND_OUT,
    FigureKey.PER_VISIT,
    FigureKey.HORIZON_TOTAL,
)
"""What clinics can be ordered and tied by."""

STILL_RECKONED = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for what each clinic would have to charge until that is reckoned."""


def side_name(comparison: ClinicComparison, place: int) -> str:
    """A clinic's name; the plan's own is marked."""
    name = clinic_name(comparison.sides[place].choice.clinic)
    return tr("{name} (this plan)").format(name=name) if place == comparison.plan_index else name


def order_by(comparison: ClinicComparison, figure: FigureKey | None) -> tuple[int, ...]:
    """The clinics' places by a typical figure, the lowest first; None keeps the person's order."""
    places = range(len(comparison.sides))
    if figure is None:
        return tuple(places)
    typical = [comparison.sides[place].typical(figure) for place in places]
    return tuple(sorted(places, key=lambda place: (typical[place] is None, typical[place] or 0)))


def clinic_answers(
    comparison: ClinicComparison, order: Sequence[int], ties: Sequence[Tie] = ()
) -> tuple[ClinicAnswer, ...]:
    """The clinics as the view shows them.

    Args:
        comparison: They are reckoned here, if they have not been.
        order: Their places, in the order to show them.
        ties: What each would have to charge, by place; empty until that is reckoned.
    """
    wait = STILL_RECKONED if len(order) > 1 else ""
    return tuple(_answer(comparison, place, _tie(ties[place]) if ties else wait) for place in order)


def comparison_sentence(comparison: ClinicComparison, figure: FigureKey) -> str:
    """What the comparison says, in a few plain sentences."""
    return " ".join(_sentences(comparison, figure))


def tie_words(tie: Tie) -> str:
    """What a clinic would have to charge, or why no price makes the two cost the same."""
    match tie.outcome:
        case TieOutcome.TIES if tie.session is not None:
            words = tr("{price} a session").format(price=_cents(tie.session))
            if tie.booster is not None:
                words = tr("{words}, {booster} a booster").format(words=words, booster=_cents(tie.booster))
            if tie.present is not None and tie.present != tie.session:
                words = tr("{words} (now {present})").format(words=words, present=_cents(tie.present))
            return words
        case TieOutcome.IS_TARGET:
            return tr("the others are measured by it")
        case TieOutcome.ALWAYS_HIGHER:
            return tr("no price would do, its other costs alone come to more")
        case TieOutcome.ALWAYS_LOWER:
            return tr("no price would do, your plan's limits keep it lower")
        case TieOutcome.NO_EFFECT:
            return tr("no price would do, packages or your plan decide and not the price of one session")
        case TieOutcome.UNKNOWN:
            return tr("cannot be said while a price is not known")
        case TieOutcome.NO_TARGET:
            return tr("cannot be said, no clinic has all its prices known")
        case _:
            return tr("no price would do, the cost jumps past it")


def _tie(tie: Tie) -> str:
    """What is said of one clinic; what holds for all of them alike is said once, in the sentence."""
    return "" if tie.outcome is TieOutcome.NO_TARGET else tie_words(tie)


def _answer(comparison: ClinicComparison, place: int, tie: str) -> ClinicAnswer:
    side = comparison.sides[place]
    return ClinicAnswer(
        name=side_name(comparison, place),
        figures=side.figures,
        travel=side.travel[FigureKey.FIRST_YEAR],
        includes=tuple(_included(side)),
        unknown=side.unknown,
        tie=tie,
    )


def _included(side: ClinicSide) -> Iterator[str]:
    clinic = side.choice.clinic
    yield from (part_words(part) for part in side.includes)
    if clinic.evaluation_credited:
        yield tr("first visit, taken off the first session")


def _sentences(comparison: ClinicComparison, figure: FigureKey) -> Iterator[str]:
    sides = comparison.sides
    if len(sides) < 2:
        yield tr("Only this plan's clinic so far. Open “Clinics” and tick up to five others.")
        return
    typical = [amount for side in sides if (amount := side.typical(figure)) is not None]
    if not typical:
        yield tr("{figure}: does not apply to this plan.").format(figure=figure_name(figure, tr))
        return
    said = {
        "figure": figure_name(figure, tr),
        "low": formats.money(min(typical)),
        "high": formats.money(max(typical)),
    }
    if said["low"] == said["high"]:
        yield tr("{figure}: typically {low} at each of them.").format(**said)
    else:
        yield tr("{figure}: typically {low} to {high}, by clinic.").format(**said)
        for group in comparison.same(figure):
            names = listed(tuple(side_name(comparison, place) for place in group))
            yield tr("{names} cost the same.").format(names=names)
    if any(side.leaves_out(figure) for side in sides):
        yield tr("Some prices are not known: see the table.")
    if comparison.lowest(figure) is None:
        words = tie_words(Tie(outcome=TieOutcome.NO_TARGET))
        yield tr("To cost the same: {words}").format(words=words) + "."


def _cents(amount: int) -> str:
    return formats.money(amount, cents=bool(amount % 100))
