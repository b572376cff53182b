"""The same plan at several clinics. Every amount here can be reckoned on paper.

Six sessions three days apart, no boosters, one year, no plan, no medicines; what is not priced is priced at nothing.
"""

from dataclasses import replace
from datetime import date

import pytest

from costcalc.engine.clinics import MOST_CLINICS, ClinicChoice, ClinicComparison, TieWith, at_clinic
from costcalc.engine.health_plan import Benefit, DeductibleRule, HealthPlan, Kind, Network
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey
from costcalc.engine.scenario import (
    Clinic,
    Facility,
    Induction,
    Maintenance,
    Outcome,
    Package,
    PricePart,
    Region,
    Scenario,
    Travel,
    Treatment,
    UnderWay,
)
from costcalc.engine.tie_price import Tie, TieOutcome
from pricing.compiled import load_shipped
from pricing.money import Range, from_cents

FIRST_YEAR = FigureKey.FIRST_YEAR
CATALOG = load_shipped()


def dollars(amount: int) -> Range:
    return Range.exact(amount)


def plan(**changes: object) -> Scenario:
    treatment = Treatment(
        method="iv_infusion_pain_2h",
        induction=Induction(sessions=dollars(6), days_between=dollars(3)),
        maintenance=Maintenance(weeks_between=dollars(6), stops_after_months=dollars(0)),
    )
    return replace(Scenario(start=date(2027, 1, 4), horizon_years=1, treatment=treatment), **changes)  # type: ignore[arg-type]


def clinic(session: int, evaluation: int, *packages: Package, booster: int | None = None) -> Clinic:
    return Clinic(
        session=dollars(session),
        evaluation=dollars(evaluation),
        packages=packages,
        booster=None if booster is None else dollars(booster),
    )


def compared(*clinics: Clinic, scenario: Scenario | None = None) -> ClinicComparison:
    return ClinicComparison(scenario or plan(), CATALOG, [ClinicChoice(clinic=one) for one in clinics])


A = clinic(400, 100)  # 100 + 6 x 400 = 2,500
B = clinic(475, 0, Package(sessions=6, price=dollars(2300)))  # one package: 2,300
C = clinic(350, 250)  # 250 + 6 x 350 = 2,350


def test_each_clinic_is_reckoned_whole_over_the_same_plan() -> None:
    comparison = compared(A, B, C)
    assert [side.typical(FIRST_YEAR) for side in comparison.sides] == [250_000, 230_000, 235_000]
    assert [side.typical(FigureKey.COST_TO_FIND_OUT) for side in comparison.sides] == [250_000, 230_000, 235_000]
    assert comparison.lowest(FIRST_YEAR) == 1


def test_a_side_has_the_figures_of_the_plan_with_that_clinic_in_it() -> None:
    side = compared(A).sides[0]
    alone = project(replace(plan(), clinic=A), CATALOG)
    assert side.figures == alone.figures
    assert side.medical_figures == alone.medical_figures
    assert side.unknown == alone.unknown


def test_travel_is_the_clinics_own_or_the_plans_and_stands_apart() -> None:
    scenario = plan(travel=Travel(parking=dollars(10)))
    near, far = ClinicChoice(clinic=A), ClinicChoice(clinic=A, travel=Travel(parking=dollars(25)))
    sides = ClinicComparison(scenario, CATALOG, [near, far]).sides
    travel = [side.travel[FIRST_YEAR] for side in sides]
    # Seven trips: the evaluation and six sessions, of which one is on the evaluation's day.
    assert [spread.typical for spread in travel if spread is not None] == [6 * 1_000, 6 * 2_500]
    for side, spread in zip(sides, travel, strict=True):
        whole, without = side.figures[FIRST_YEAR], side.medical_figures[FIRST_YEAR]
        assert whole is not None
        assert without is not None
        assert spread is not None
        assert whole.typical == without.typical + spread.typical


def test_what_a_price_includes_is_said_by_the_quote_or_is_all_of_it() -> None:
    bare = replace(A, bundled=(PricePart.DRUG,))
    assert [side.includes for side in compared(A, bare).sides] == [tuple(PricePart), (PricePart.DRUG,)]


def test_clinics_that_cost_the_same_are_named_together() -> None:
    other = clinic(375, 250)  # 250 + 2,250 = 2,500, as A
    assert compared(A, B, other).same(FIRST_YEAR) == ((0, 2),)
    assert compared(A, B).same(FIRST_YEAR) == ()


def test_the_price_that_ties_is_the_difference_over_the_sessions() -> None:
    tie = compared(A, C).tie(0, FIRST_YEAR, 1)  # (2,350 - 100) / 6 = 375
    assert tie == Tie(outcome=TieOutcome.TIES, session=37_500, present=40_000)


def test_a_price_that_is_no_whole_cent_comes_as_near_as_it_can() -> None:
    tie = compared(C, B).tie(0, FIRST_YEAR, 1)  # (2,300 - 250) / 6 = 341.666...
    assert (tie.outcome, tie.session, tie.off_by) == (TieOutcome.TIES, 34_167, 2)


def test_a_clinic_may_ask_more_and_tie() -> None:
    tie = compared(C, A).tie(0, FIRST_YEAR, 1)  # (2,500 - 250) / 6 = 375
    assert tie.session == 37_500


def test_where_a_package_serves_every_session_no_price_of_one_ties() -> None:
    assert compared(A, B).tie(1, FIRST_YEAR, 0).outcome is TieOutcome.NO_EFFECT


def test_where_a_package_serves_some_sessions_the_others_carry_the_difference() -> None:
    part = clinic(500, 0, Package(sessions=4, price=dollars(1600)))  # 1,600 + 2 x 500 = 2,600
    tie = compared(part, A).tie(0, FIRST_YEAR, 1)  # (2,500 - 1,600) / 2 = 450
    assert (tie.outcome, tie.session, tie.present) == (TieOutcome.TIES, 45_000, 50_000)


def test_a_clinic_whose_other_costs_are_above_the_target_never_ties() -> None:
    dear = clinic(10, 3_000)
    tie = compared(dear, A).tie(0, FIRST_YEAR, 1)
    assert (tie.outcome, tie.session, tie.off_by) == (TieOutcome.ALWAYS_HIGHER, None, 50_000)


def test_a_booster_price_of_its_own_moves_by_as_much() -> None:
    scenario = plan(
        treatment=Treatment(
            method="iv_infusion_pain_2h",
            induction=Induction(sessions=dollars(2), days_between=dollars(7)),
            maintenance=Maintenance(weeks_between=dollars(24)),
        )
    )  # start, day 7, day 175, day 343: two sessions and two boosters
    one, other = clinic(400, 0, booster=300), clinic(400, 0)  # 1,400 and 1,600
    tie = compared(one, other, scenario=scenario).tie(0, FIRST_YEAR, 1)
    assert (tie.session, tie.booster) == (45_000, 35_000)


def test_past_the_plans_maximum_no_price_ties() -> None:
    covered = Benefit(network=Network.IN, deductible=DeductibleRule.AFTER, allowed=dollars(5000))
    health_plan = HealthPlan(
        deductible=dollars(0).low,
        out_of_pocket_maximum=dollars(1000).low,
        benefits={Kind.KETAMINE_SESSION: replace(covered, coinsurance=dollars(50).low)},
    )
    scenario = plan(plan=health_plan, outcome=Outcome.COVERED)
    cheap, dear = clinic(400, 0), clinic(400, 500)  # 1,000 at most for sessions; the evaluation is not covered
    tie = compared(cheap, dear, scenario=scenario).tie(0, FIRST_YEAR, 1)
    assert (tie.outcome, tie.off_by) == (TieOutcome.ALWAYS_LOWER, -50_000)


def test_a_catalog_price_ties_at_a_price_that_no_region_moves() -> None:
    here = Clinic(evaluation=dollars(0), facility=Facility.INDEPENDENT, region=Region(state="NY"))
    comparison = compared(here, clinic(400, 0))
    tie = comparison.tie(0, FIRST_YEAR, 1)
    assert tie.outcome is TieOutcome.TIES
    assert tie.session is not None
    typed = replace(here, session=Range.exact(from_cents(tie.session)))
    included = comparison.sides[0].includes
    again = compared(replace(typed, bundled=included)).sides[0]
    assert again.typical(FIRST_YEAR) == comparison.sides[1].typical(FIRST_YEAR)


def test_ties_name_the_target_itself_and_need_one() -> None:
    comparison = compared(A, B, C)
    assert [tie.outcome for tie in comparison.ties(FIRST_YEAR, TieWith.LOWEST)] == [
        TieOutcome.TIES,
        TieOutcome.IS_TARGET,
        TieOutcome.TIES,
    ]
    assert {tie.outcome for tie in comparison.ties(FIRST_YEAR, TieWith.PLAN)} == {TieOutcome.NO_TARGET}
    with_own = compared(A, C, scenario=plan(clinic=C))
    assert with_own.plan_index == 1
    assert with_own.ties(FIRST_YEAR, TieWith.PLAN)[0].session == 37_500


def test_a_figure_that_does_not_apply_has_no_lowest() -> None:
    assert compared(A, B).lowest(FigureKey.LATER_YEAR) is None


def test_sessions_paid_ahead_are_of_no_use_at_another_clinic() -> None:
    under_way = UnderWay(sessions_had=2, package_sessions_left=2)
    scenario = plan(clinic=A)
    assert scenario.treatment is not None
    scenario = replace(scenario, treatment=replace(scenario.treatment, under_way=under_way))
    own, other = at_clinic(scenario, ClinicChoice(clinic=A)), at_clinic(scenario, ClinicChoice(clinic=C))
    assert own.treatment is not None
    assert other.treatment is not None
    assert own.treatment.under_way == under_way
    assert other.treatment.under_way == UnderWay(sessions_had=2)


def test_no_more_than_six_are_compared() -> None:
    with pytest.raises(ValueError, match="at most 6"):
        compared(*[A] * (MOST_CLINICS + 1))


def test_nothing_is_reckoned_before_it_is_asked_for() -> None:
    comparison = compared(A, B)
    assert "sides" not in vars(comparison)
    assert comparison.sides is comparison.sides
