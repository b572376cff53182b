"""Plain names of the inputs of an estimate, by their keys (`clinic.session`, `medicines.gabapentin.price`)."""

from __future__ import annotations

from costcalc.engine.health_plan import Kind
from costcalc.phrases.kinds import kind_name
from costcalc.phrases.language import Translate


def input_name(key: str, tr: Translate, name: str = "") -> str:
    """An input in plain words.

    Args:
        key: Its key.
        tr: The person's translator.
        name: The name of what it prices, where the key has only a number or a short name.
    """
    parts = key.split(".")
    pattern = _pattern(parts)
    found = _treatment_input(pattern, tr) or _clinic_input(pattern, tr) or _other_input(pattern, tr)
    if not found:
        return name or key
    return found.format(name=_benefit_name(parts, tr) or name or _own_name(parts))


def _pattern(parts: list[str]) -> str:
    """A key with `*` where a number, a medicine or a kind stands."""
    if parts[0] in ("medicines", "care", "comes_with") and len(parts) > 2:
        return f"{parts[0]}.*.{parts[-1]}"
    if parts[:2] == ["plan", "benefits"] and len(parts) > 3:
        return f"plan.benefits.*.{parts[-1]}"
    return ".".join("*" if part.isdecimal() else part for part in parts)


def _benefit_name(parts: list[str], tr: Translate) -> str:
    if parts[:2] == ["plan", "benefits"] and len(parts) > 2 and parts[2] in set(Kind):
        return kind_name(Kind(parts[2]), tr).lower()
    return ""


def _own_name(parts: list[str]) -> str:
    if parts[0] in ("medicines", "comes_with") and len(parts) > 2:
        return ".".join(parts[1:-1])
    number = next((part for part in parts if part.isdecimal()), None)
    return str(int(number) + 1) if number is not None else ""


def _treatment_input(pattern: str, tr: Translate) -> str:
    match pattern:
        case "price_growth":
            return tr("How much prices rise each year")
        case "treatment.induction.sessions":
            return tr("Sessions in the first series")
        case "treatment.induction.days_between":
            return tr("Days between sessions of the first series")
        case "treatment.maintenance.weeks_between":
            return tr("Weeks between boosters")
        case "treatment.maintenance.stops_after_months":
            return tr("Months until boosters stop")
        case "treatment.follow_ups.months_between":
            return tr("Months between follow-up visits")
        case "treatment.labs.months_between":
            return tr("Months between lab tests")
        case "treatment.home.follow_up_months":
            return tr("Months between follow-ups for treatment at home")
        case "relief.after_induction":
            return tr("Weeks of relief after the first series")
        case "relief.after_visit":
            return tr("Weeks of relief after a booster")
    return ""


def _clinic_input(pattern: str, tr: Translate) -> str:
    match pattern:
        case "clinic.session":
            return tr("Price of one session")
        case "clinic.booster":
            return tr("Price of one booster")
        case "clinic.facility_part":
            return tr("Room and equipment for a session")
        case "clinic.clinician_part":
            return tr("Doctor or nurse for a session")
        case "clinic.drug_part":
            return tr("Drug for a session")
        case "clinic.evaluation":
            return tr("Price of the first visit")
        case "clinic.follow_up":
            return tr("Price of a follow-up visit")
        case "clinic.lab":
            return tr("Price of lab tests")
        case "clinic.home_supply":
            return tr("Price of ketamine for home")
        case "clinic.home_follow_up":
            return tr("Price of a follow-up for treatment at home")
        case "clinic.deposit":
            return tr("Deposit")
        case "clinic.region":
            return tr("Prices where you live, of the average")
    return _clinic_terms(pattern, tr)


def _clinic_terms(pattern: str, tr: Translate) -> str:
    match pattern:
        case "clinic.membership.price":
            return tr("Membership fee")
        case "clinic.late_cancel.fee":
            return tr("Late-cancel fee")
        case "clinic.packages.*.price":
            return tr("Price of package {name}")
        case "clinic.extras.*.price":
            return tr("Price of the extra ({name})")
        case "clinic.billed_to_plan.session":
            return tr("What the clinic bills your plan for a session")
        case "clinic.billed_to_plan.evaluation":
            return tr("What the clinic bills your plan for the first visit")
        case "clinic.billed_to_plan.follow_up":
            return tr("What the clinic bills your plan for a follow-up visit")
        case "clinic.billed_to_plan.lab":
            return tr("What the clinic bills your plan for lab tests")
    return ""


def _other_input(pattern: str, tr: Translate) -> str:
    match pattern:
        case "medicines.*.price":
            return tr("Price of a fill of {name}")
        case "medicines.*.unit_price":
            return tr("Price of one unit of {name}")
        case "medicines.*.units_per_day":
            return tr("Units of {name} you take each day")
        case "medicines.*.fee":
            return tr("Pharmacy fee for {name}")
        case "comes_with.*.price":
            return tr("{name}, each time (comes with your medicines)")
        case "comes_with.*.every_months":
            return tr("{name}, months between (comes with your medicines)")
        case "comes_with.*.unit_price":
            return tr("Price of one unit of {name} (comes with your medicines)")
        case "comes_with.*.units_per_day":
            return tr("Units of {name} each day (comes with your medicines)")
        case "comes_with.*.fee":
            return tr("Pharmacy fee for {name} (comes with your medicines)")
        case "care.*.price":
            return tr("Price of one visit ({name})")
        case "care.*.every_weeks":
            return tr("Weeks between visits ({name})")
        case "paying.copay_programme.counts_toward_plan":
            return tr("Whether your plan counts the drug maker's money")
        case "plan.benefits.*.allowed":
            return tr("Price your plan accepts for {name}")
    return _travel_input(pattern, tr)


def _travel_input(pattern: str, tr: Translate) -> str:
    match pattern:
        case "travel.miles":
            return tr("Miles there and back")
        case "travel.mileage_rate":
            return tr("Cost of driving one mile")
        case "travel.ride":
            return tr("Ride there and back")
        case "travel.parking":
            return tr("Parking")
        case "travel.lodging_per_night":
            return tr("A night away from home")
        case "travel.meals":
            return tr("Meals on the way")
        case "travel.escort":
            return tr("Someone to go with you")
        case "travel.escort_hours":
            return tr("Hours your helper is with you")
        case "travel.child_care":
            return tr("Child care")
        case "lost_pay.hours_per_visit":
            return tr("Hours of work you miss for a visit")
        case "lost_pay.hourly":
            return tr("Your pay for an hour")
        case "lost_pay.escort_hourly":
            return tr("Your helper's pay for an hour")
    return ""
