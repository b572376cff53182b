"""Names of kinds of service, kinds of facility, outcomes and plan words."""

from __future__ import annotations

from costcalc.engine.health_plan import PHARMACY_KINDS, Kind
from costcalc.engine.projection import BranchKind
from costcalc.engine.scenario import Facility, Outcome
from costcalc.phrases.language import Translate


def kind_name(kind: Kind, tr: Translate) -> str:
    """A kind of service or cost, as a row of a table names it."""
    return _medicine_name(kind, tr) or _visit_name(kind, tr) or _other_name(kind, tr)


def _visit_name(kind: Kind, tr: Translate) -> str:
    match kind:
        case Kind.EVALUATION:
            return tr("First visit (evaluation)")
        case Kind.KETAMINE_SESSION:
            return tr("Ketamine sessions")
        case Kind.ESKETAMINE_SESSION:
            return tr("Esketamine sessions")
        case Kind.FOLLOW_UP:
            return tr("Follow-up visits")
        case Kind.PRIMARY_CARE:
            return tr("Visits to your own doctor")
        case Kind.SPECIALIST:
            return tr("Visits to a specialist")
        case Kind.PHYSICAL_THERAPY:
            return tr("Physical therapy")
        case Kind.PSYCHOLOGICAL_SUPPORT:
            return tr("Counseling")
    return ""


def _medicine_name(kind: Kind, tr: Translate) -> str:
    match kind:
        case Kind.HOME_SUPPLY:
            return tr("Ketamine for home")
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
    return ""


def _other_name(kind: Kind, tr: Translate) -> str:
    match kind:
        case Kind.LAB:
            return tr("Lab tests")
        case Kind.URINE_TEST:
            return tr("Urine tests")
        case Kind.FACILITY_FEE:
            return tr("Room and equipment fees")
        case Kind.EXTRA:
            return tr("Extras at the clinic")
        case Kind.MEMBERSHIP:
            return tr("Clinic membership")
        case Kind.TRAVEL:
            return tr("Getting there")
        case Kind.LOST_PAY:
            return tr("Pay you miss")
    return kind.value


def seller_asks(kind: Kind, tr: Translate) -> str:
    """Who asks a price: the template takes {amount}."""
    if kind in PHARMACY_KINDS:
        return tr("The pharmacy asks {amount}.")
    if kind in (Kind.TRAVEL, Kind.LOST_PAY):
        return tr("It comes to {amount}.")
    if kind in _CLINIC_KINDS:
        return tr("The clinic asks {amount}.")
    return tr("The price is {amount}.")


_CLINIC_KINDS = frozenset(
    {
        Kind.EVALUATION,
        Kind.KETAMINE_SESSION,
        Kind.ESKETAMINE_SESSION,
        Kind.FOLLOW_UP,
        Kind.FACILITY_FEE,
        Kind.EXTRA,
        Kind.MEMBERSHIP,
    }
)


def facility_name(facility: Facility, tr: Translate) -> str:
    """A kind of place."""
    match facility:
        case Facility.INDEPENDENT:
            return tr("independent clinic")
        case Facility.HOSPITAL_OUTPATIENT:
            return tr("hospital clinic")
        case Facility.ACADEMIC_CENTER:
            return tr("teaching hospital")
        case Facility.TELEHEALTH:
            return tr("visits by video")


def outcome_name(outcome: Outcome | BranchKind, tr: Translate) -> str:
    """What may happen, as a choice or a row names it."""
    match outcome.value:
        case "not_covered":
            return tr("Your plan does not cover it")
        case "out_of_network":
            return tr("You pay first, your plan pays part back")
        case "covered":
            return tr("Your plan covers it")
        case "denied":
            return tr("Your plan turns the claim down")
        case "won_on_appeal":
            return tr("Turned down at first, then won on appeal")
    return tr("It does not help and you stop")
