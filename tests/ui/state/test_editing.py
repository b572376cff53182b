"""A field changed by its path gives a new record tree and leaves the old one alone."""

from datetime import date
from decimal import Decimal

import pytest

from costcalc.engine.health_plan import Benefit, BenefitTerms, HealthPlan, Kind
from costcalc.engine.scenario import (
    Clinic,
    FollowUps,
    HomePhase,
    Induction,
    Package,
    Scenario,
    TaperStep,
    Then,
    Treatment,
)
from costcalc.storage.sample import load_sample
from costcalc.storage.scenario_file import read_scenario
from costcalc.storage.writer import write_scenario
from costcalc.ui.state.editing import value_at, with_value
from pricing.money import Range

EMPTY = Scenario(start=date(2027, 1, 4))
PACKAGES = tuple(Package(sessions=n, price=Range.exact(n * 500)) for n in (3, 6))


def test_a_field_of_an_absent_record_creates_the_record() -> None:
    changed = with_value(EMPTY, "clinic.session", Range.exact(650))
    assert changed == Scenario(start=EMPTY.start, clinic=Clinic(session=Range.exact(650)))
    assert EMPTY.clinic is None


def test_a_record_with_one_required_field_is_created_with_it_and_leaves_with_it() -> None:
    changed = with_value(EMPTY, "treatment.follow_ups.months_between", Range.exact(3))
    assert changed.treatment == Treatment(follow_ups=FollowUps(months_between=Range.exact(3)))
    assert value_at(with_value(changed, "treatment.follow_ups.months_between", None), "treatment.follow_ups") is None


def test_taking_back_the_last_thing_said_leaves_the_record_out_again() -> None:
    changed = with_value(EMPTY, "clinic.discount.percent", Decimal(10))
    assert with_value(changed, "clinic.discount.percent", None) == EMPTY


@pytest.mark.parametrize(
    ("path", "record"), [("treatment.home", HomePhase()), ("plan", HealthPlan()), ("treatment", Treatment())]
)
def test_a_record_that_speaks_by_being_there_stays(path: str, record: object) -> None:
    assert value_at(with_value(EMPTY, path, record), path) == record


def test_a_home_phase_stays_when_its_last_number_goes_back_to_usual() -> None:
    home = with_value(EMPTY, "treatment.home.supply_days", 14)
    assert value_at(with_value(home, "treatment.home.supply_days", None), "treatment.home") == HomePhase()


def test_an_item_of_a_list_is_changed_and_removed_by_position() -> None:
    plan = with_value(EMPTY, "clinic.packages", PACKAGES)
    changed = with_value(plan, "clinic.packages.1.price", Range.exact(2800))
    assert value_at(changed, "clinic.packages.1.price") == Range.exact(2800)
    assert value_at(changed, "clinic.packages.0") == PACKAGES[0]
    assert value_at(with_value(changed, "clinic.packages.0", None), "clinic.packages") == (
        Package(sessions=6, price=Range.exact(2800)),
    )


def test_a_benefit_is_addressed_by_kind_and_keeps_its_place() -> None:
    benefits = {Kind.LAB: Benefit(copay=Decimal(5)), Kind.SPECIALIST: Benefit()}
    plan = with_value(EMPTY, "plan", HealthPlan(benefits=benefits))
    changed = with_value(plan, "plan.benefits.lab.copay", Decimal(20))
    assert list(value_at(changed, "plan.benefits")) == [Kind.LAB, Kind.SPECIALIST]
    assert value_at(changed, "plan.benefits.lab.copay") == Decimal(20)


def test_in_network_terms_are_addressed_as_in_files() -> None:
    changed = with_value(EMPTY, "plan.benefits.evaluation.in.copay", Decimal(60))
    assert value_at(changed, "plan.benefits.evaluation.in") == BenefitTerms(copay=Decimal(60))


def test_a_path_into_what_is_not_there_reads_as_nothing_said() -> None:
    assert value_at(EMPTY, "treatment.induction.sessions") is None
    assert value_at(with_value(EMPTY, "clinic.packages", PACKAGES), "clinic.packages.7.price") is None


@pytest.mark.parametrize("path", ["clinik.session", "clinic.sesion", "treatment.induction.sessions_"])
def test_a_path_that_no_record_has_is_an_error(path: str) -> None:
    plan = with_value(EMPTY, "treatment", Treatment(induction=Induction(days_to_first=1)))
    plan = with_value(plan, "clinic.name", "A")
    with pytest.raises(KeyError):
        value_at(plan, path)
    with pytest.raises(KeyError):
        with_value(plan, path, None)


def test_a_plan_whose_option_lost_its_medicine_can_still_be_opened() -> None:
    sample = load_sample()
    assert any(option.medicines for option in sample.options)
    changed = with_value(sample, "medicines", ())
    assert read_scenario(write_scenario(changed), "plan").problems == ()
    assert [option.name for option in changed.options] == [option.name for option in sample.options]


def test_what_follows_the_last_booster_step_goes_with_the_steps() -> None:
    steps = (TaperStep(weeks_between=Decimal(2), visits=4),)
    tapered = with_value(
        with_value(EMPTY, "treatment.maintenance.taper", steps), "treatment.maintenance.then", Then.STOP
    )
    steady = with_value(tapered, "treatment.maintenance.taper", ())
    assert value_at(steady, "treatment.maintenance.then") in (None, Then.REPEAT)
    read = read_scenario(write_scenario(steady).encode())
    assert not read.problems
    assert read.value == steady
