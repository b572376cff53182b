"""Options as whole scenarios: what each leaves as it is, changes or adds (R25)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from costcalc.engine.scenario import DoseChange, Medicine, Option, OptionMedicine, Scenario

_OF_THE_DRUG = ("key", "name", "strength", "unit_price", "units_per_day", "price", "tier", "comes_with")
"""What is said of one drug and does not hold for another in its place."""


class OptionKind(StrEnum):
    """Where an option is from."""

    NOW = "now"  # no treatment, and no reductions that it would allow
    TREATMENT = "treatment"  # the plan as entered
    WRITTEN = "written"  # one of the scenario's `options`


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionScenario:
    """One option as a plan of its own.

    Attributes:
        name: The person's name of it; for `now` and `treatment` their key.
        scenario: The whole course, over the same dates and under the same health plan.
        reductions: False: lower doses and stops of medicines never start (R23).
    """

    kind: OptionKind
    name: str
    scenario: Scenario
    reductions: bool = True


def option_scenarios(scenario: Scenario) -> tuple[OptionScenario, ...]:
    """Every option of a scenario: `now`, `treatment`, then those that are written."""
    alone = replace(scenario, options=())
    now = replace(alone, treatment=None)
    return (
        OptionScenario(kind=OptionKind.NOW, name=OptionKind.NOW.value, scenario=now, reductions=False),
        OptionScenario(kind=OptionKind.TREATMENT, name=OptionKind.TREATMENT.value, scenario=alone),
        *(
            OptionScenario(kind=OptionKind.WRITTEN, name=option.name, scenario=_written(alone, option))
            for option in scenario.options
        ),
    )


def called(medicine: Medicine | OptionMedicine) -> str | None:
    """What others call a medicine: its ref, else its catalog key, else its name."""
    return medicine.ref or medicine.key or medicine.name


def _written(scenario: Scenario, option: Option) -> Scenario:
    return replace(
        scenario,
        treatment=scenario.treatment if option.treatment else None,
        medicines=changed_medicines(scenario.medicines, option.medicines or ()),
        care=scenario.care if option.care is None else option.care,
    )


def changed_medicines(medicines: tuple[Medicine, ...], said: tuple[OptionMedicine, ...]) -> tuple[Medicine, ...]:
    """The plan's medicines with an option's changes; what it names beyond them comes last.

    Args:
        medicines: The plan's.
        said: The option's; each changes the first of the plan's that is called so, or is one more.
    """
    left = list(said)
    changed = [_changed(medicine, _taken(left, medicine)) for medicine in medicines]
    return (*changed, *(_changed(Medicine(ref=one.ref), one) for one in left))


def _taken(left: list[OptionMedicine], medicine: Medicine) -> OptionMedicine | None:
    """Takes the first that is about a medicine: by its ref, or without one by the same key or name."""
    for one in left:
        by_name = one.ref is None and one.key == medicine.key and (one.key is not None or one.name == medicine.name)
        if (called(one) is not None and called(one) == called(medicine)) or by_name:
            left.remove(one)
            return one
    return None


def _changed(medicine: Medicine, said: OptionMedicine | None) -> Medicine:
    if said is None:
        return medicine
    values = {field.name: getattr(said, field.name) for field in fields(Medicine) if field.name != "ref"}
    new = {name: value for name, value in values.items() if value is not None}
    if _is_another_drug(medicine, said):
        new = dict.fromkeys(_OF_THE_DRUG) | new
    elif said.price is None and said.unit_price is not None:
        new["price"] = None
    changed = replace(medicine, **new)
    if said.dose_percent is None:
        return changed
    dose = DoseChange(dose_percent=said.dose_percent, from_date=said.from_date, from_month=said.from_month)
    return replace(changed, changes=(*changed.changes, dose))


def _is_another_drug(medicine: Medicine, said: OptionMedicine) -> bool:
    """True when an option puts another medicine in the place of the plan's, so that its price no longer holds."""
    other_key = said.key is not None and said.key != medicine.key
    return other_key or (said.key is None and said.name is not None and said.name != medicine.name)
