"""The names and sentences that several views share."""

from __future__ import annotations

from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Unknown
from costcalc.ui.text import tr


def figure_title(key: FigureKey, horizon_years: int) -> str:
    """The name of a headline figure, as it stands over its amount."""
    match key:
        case FigureKey.PER_VISIT:
            return tr("Each visit")
        case FigureKey.PER_MONTH:
            return tr("Each month")
        case FigureKey.FIRST_YEAR:
            return tr("First year")
        case FigureKey.LATER_YEAR:
            return tr("Each later year")
        case FigureKey.COST_TO_FIND_OUT:
            return tr("Cost to find out if it helps")
        case FigureKey.HORIZON_TOTAL:
            return tr("All %n years", n=horizon_years) if horizon_years > 1 else tr("The whole year")
        case FigureKey.PEAK_CASH_OUT:
            return tr("Most paid before money comes back")


def why_no_figure(key: FigureKey) -> str:
    """Why a figure has no amount."""
    match key:
        case FigureKey.PER_VISIT:
            return tr("No clinic visits in the first year.")
        case FigureKey.LATER_YEAR:
            return tr("Your plan looks one year ahead.")
        case FigureKey.COST_TO_FIND_OUT:
            return tr("No first series in this plan.")
        case FigureKey.PEAK_CASH_OUT:
            return tr("No money comes back later.")
        case _:
            return tr("Not enough is known yet.")


def kind_name(kind: Kind) -> str:
    """What a kind of service or cost is called."""
    match kind:
        case Kind.EVALUATION:
            return tr("First visit")
        case Kind.KETAMINE_SESSION:
            return tr("Ketamine sessions")
        case Kind.ESKETAMINE_SESSION:
            return tr("Esketamine sessions")
        case Kind.FOLLOW_UP:
            return tr("Follow-up visits")
        case Kind.PRIMARY_CARE:
            return tr("Family doctor")
        case Kind.SPECIALIST:
            return tr("Specialist")
        case Kind.LAB:
            return tr("Lab tests")
        case Kind.URINE_TEST:
            return tr("Urine tests")
        case Kind.FACILITY_FEE:
            return tr("Facility fees")
        case Kind.HOME_SUPPLY:
            return tr("Ketamine at home")
        case Kind.GENERIC_MEDICINE:
            return tr("Generic medicines")
        case Kind.PREFERRED_MEDICINE:
            return tr("Preferred brand medicines")
        case Kind.NONPREFERRED_MEDICINE:
            return tr("Other brand medicines")
        case Kind.SPECIALTY_MEDICINE:
            return tr("Specialty medicines")
        case Kind.OTC_MEDICINE:
            return tr("Medicines without a prescription")
        case Kind.PHYSICAL_THERAPY:
            return tr("Physical therapy")
        case Kind.PSYCHOLOGICAL_SUPPORT:
            return tr("Psychological support")
        case Kind.EXTRA:
            return tr("Clinic extras")
        case Kind.MEMBERSHIP:
            return tr("Membership")
        case Kind.TRAVEL:
            return tr("Getting there")
        case Kind.LOST_PAY:
            return tr("Lost pay")


def world_name(world: World) -> str:
    """Which end of the ranges is taken."""
    match world:
        case World.LOW:
            return tr("If costs are low")
        case World.TYPICAL:
            return tr("If costs are typical")
        case World.HIGH:
            return tr("If costs are high")


def unknown_name(unknown: Unknown) -> str:
    """What has no price: the person's name of it, or what kind of thing it is."""
    return unknown.name or kind_name(unknown.kind).lower()


def listed(names: tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
