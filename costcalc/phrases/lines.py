"""What one dated charge is: its name, as a row of a table or the start of a sentence."""

from __future__ import annotations

from costcalc.engine.ledger import Item, Line
from costcalc.phrases.language import Language, Translate


def line_name(line: Line, language: Language) -> str:
    """A charge's name: "Session 3 of 6", "Gabapentin 300 mg capsule, fill 2"."""
    name = _line_name(line, language)
    return name[:1].upper() + name[1:]


def _line_name(line: Line, language: Language) -> str:
    tr = language.tr
    numbered = _numbered(line, tr)
    if numbered:
        return numbered
    name = line.name if line.name and line.item in _NAMED_BY_PERSON else item_name(line.item, tr)
    if line.number is not None and line.of is not None:
        return tr("{name}, {number} of {all}").format(name=name, number=line.number, all=line.of)
    if line.number is not None:
        return tr("{name}, no. {number}").format(name=name, number=line.number)
    return name


_NAMED_BY_PERSON = frozenset({Item.EXTRA, Item.CARE, Item.COMES_WITH, Item.MEDICINE_FILL})


def _numbered(line: Line, tr: Translate) -> str:
    if line.number is None:
        return ""
    if line.item is Item.INDUCTION_SESSION and line.of is not None:
        return tr("Session {number} of {all}").format(number=line.number, all=line.of)
    if line.item is Item.INDUCTION_SESSION:
        return tr("Session {number}").format(number=line.number)
    if line.item is Item.BOOSTER_SESSION and line.number == line.session:
        return tr("Session {number} (booster)").format(number=line.number)
    if line.item is Item.BOOSTER_SESSION:
        return tr("Booster {number}").format(number=line.number)
    if line.item is Item.MEDICINE_FILL:
        return tr("{name}, fill {number}").format(name=line.name, number=line.number)
    return ""


def item_name(item: Item, tr: Translate) -> str:
    """What a line is, without its number."""
    return _treatment_item(item, tr) or _clinic_item(item, tr) or _travel_item(item, tr) or _other_item(item, tr)


def _treatment_item(item: Item, tr: Translate) -> str:
    match item:
        case Item.EVALUATION:
            return tr("First visit (evaluation)")
        case Item.INDUCTION_SESSION:
            return tr("Session of the first series")
        case Item.BOOSTER_SESSION:
            return tr("Booster")
        case Item.FACILITY_PART:
            return tr("Room and equipment for the session")
        case Item.CLINICIAN_PART:
            return tr("Doctor or nurse for the session")
        case Item.DRUG_PART:
            return tr("Drug for the session")
        case Item.FOLLOW_UP:
            return tr("Follow-up visit")
        case Item.HOME_FOLLOW_UP:
            return tr("Follow-up for treatment at home")
        case Item.LAB:
            return tr("Lab tests")
        case Item.HOME_SUPPLY:
            return tr("Ketamine for home")
    return ""


def _clinic_item(item: Item, tr: Translate) -> str:
    match item:
        case Item.MEMBERSHIP:
            return tr("Membership fee")
        case Item.DEPOSIT:
            return tr("Deposit, paid ahead")
        case Item.PACKAGE_UNUSED:
            return tr("Part of the package not used")
        case Item.PACKAGE_REFUND:
            return tr("Money back for the package")
        case Item.LATE_CANCEL:
            return tr("Late-cancel fees")
        case Item.EXTRA:
            return tr("Extra")
    return ""


def _travel_item(item: Item, tr: Translate) -> str:
    match item:
        case Item.MILES:
            return tr("Driving there and back")
        case Item.RIDE:
            return tr("Ride there and back")
        case Item.PARKING:
            return tr("Parking")
        case Item.LODGING:
            return tr("Nights away from home")
        case Item.MEALS:
            return tr("Meals on the way")
        case Item.ESCORT:
            return tr("Someone to go with you")
        case Item.CHILD_CARE:
            return tr("Child care")
        case Item.LOST_PAY:
            return tr("Pay you miss")
        case Item.ESCORT_LOST_PAY:
            return tr("Pay your helper misses")
    return ""


def _other_item(item: Item, tr: Translate) -> str:
    match item:
        case Item.CARE:
            return tr("Other care")
        case Item.COMES_WITH:
            return tr("Comes with your medicine")
        case Item.MEDICINE_FILL:
            return tr("Medicine")
        case Item.REIMBURSEMENT:
            return tr("Money back from your plan")
    return item.value
