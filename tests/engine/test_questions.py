"""Questions worth asking first: ranked by how much an answer would narrow the likely range, from draws there are."""

from typing import Any

import numpy as np
import pytest

from costcalc.engine import reckoning
from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.likelihood import likely_of, simulate
from costcalc.engine.pipeline import project_resolved
from costcalc.engine.projection import FigureKey
from costcalc.engine.questions import Question, Whom, questions
from costcalc.engine.resolve import Resolved
from costcalc.engine.sums import figure_columns
from tests.engine.drawn_plans import plan_file, resolved
from tests.storage.expected import CATALOG


def asked(draws: int = 4000, **changes: Any) -> tuple[Question, ...]:
    plan = resolved(open_plan(**changes), CATALOG)
    return questions(plan, simulate(plan, draws=draws), project_resolved(plan).unknown)


SURE_COURSE = {
    "method": "iv_infusion_pain_2h",
    "induction": {"sessions": 6, "days_between": 3},
    "maintenance": {"weeks_between": 6},
    "follow_ups": {"months_between": 3},
}


def open_plan(**changes: Any) -> dict[str, Any]:
    """A plan whose prices are the catalog's."""
    treatment = {"method": "iv_infusion_pain_2h", "follow_ups": {"months_between": 3}}
    medicines = [{"key": "gabapentin_300mg_capsule", "ref": "gabapentin"}]
    return {
        "schema": 1,
        "start": "2027-01-04",
        "horizon_years": 1,
        "treatment": treatment,
        "clinic": {},
        "medicines": medicines,
        **changes,
    }


def by_key(found: tuple[Question, ...]) -> dict[str, Question]:
    return {one.key: one for one in found}


def test_every_value_of_the_catalog_is_a_question_to_someone() -> None:
    found = by_key(asked())
    assert found["clinic.session"].whom is Whom.CLINIC
    assert found["treatment.maintenance.weeks_between"].whom is Whom.CLINIC
    assert found["medicines.gabapentin.unit_price"].whom is Whom.PHARMACY
    assert "relief.after_induction" not in found
    assert "clinic.region" not in found


def test_what_the_person_typed_is_no_question() -> None:
    assert "clinic.session" not in by_key(asked(clinic={"session": {"low": 300, "high": 900}}))


def test_the_question_that_narrows_most_comes_first() -> None:
    narrows = [one.narrows_by or 0 for one in asked()]
    assert narrows == sorted(narrows, reverse=True)
    assert narrows[0] > 0


def test_an_answer_takes_its_question_off_and_the_list_is_ranked_anew() -> None:
    before = asked(treatment=SURE_COURSE)
    answered = asked(treatment=SURE_COURSE, clinic={"session": 600})
    assert before[0].key == "clinic.session"
    assert "clinic.session" not in by_key(answered)
    assert answered[0].key != before[0].key
    left = {one.key for one in before} - {"clinic.session"}
    assert left >= {one.key for one in answered} - {"clinic.facility_part", "clinic.clinician_part", "clinic.drug_part"}


def test_one_answer_settles_a_fills_unit_price_and_fee() -> None:
    fill = by_key(asked())["medicines.gabapentin.unit_price"]
    assert fill.inputs == ("medicines.gabapentin.unit_price", "medicines.gabapentin.fee")


def test_the_parts_of_a_session_are_asked_about_once_also_where_their_prices_are_unknown() -> None:
    parts = {"clinic.facility_part", "clinic.clinician_part", "clinic.drug_part"}
    found = [one for one in asked(clinic={"session": 600, "bundled": []}) if parts & set(one.inputs)]
    assert len(found) == 1
    assert set(found[0].inputs) == parts
    assert found[0].narrows_by is None
    keys = [key for one in asked(clinic={"bundled": []}) for key in one.inputs]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("key", ["clinic.session", "treatment.maintenance.weeks_between"])
def test_what_an_answer_narrows_is_the_width_that_goes_away_when_it_is_typed_in(key: str) -> None:
    """The mean over many answers, each put into every world and reckoned, is what the draws say at once."""
    plan = resolved(open_plan(), CATALOG)
    found = simulate(plan, draws=4000)
    question = by_key(questions(plan, found))[key]
    widths = []
    for value in np.sort(found.columns[key])[100::200].tolist():
        answered = found.columns.replaced(key, np.full(4000, value, dtype=np.int64))
        likely = likely_of(first_year(plan, answered))
        assert likely is not None
        widths.append(likely.high - likely.low)
    whole = likely_of(first_year(plan, found.columns))
    assert whole is not None
    width = whole.high - whole.low
    assert question.narrows_by == pytest.approx(width - sum(widths) / len(widths), abs=0.02 * width)


def first_year(plan: Resolved, columns: Columns) -> IntArray:
    return figure_columns(reckoning.reckon(plan, columns, with_lines=False)).values[FigureKey.FIRST_YEAR]


def test_an_input_that_moves_nothing_narrows_nearly_nothing() -> None:
    plan = resolved(open_plan(), CATALOG)
    found = simulate(plan, draws=4000)
    whole = likely_of(found.drawn(FigureKey.FIRST_YEAR))
    assert whole is not None
    narrows = by_key(questions(plan, found))["medicines.gabapentin.unit_price"].narrows_by
    assert narrows is not None
    assert narrows <= 0.01 * (whole.high - whole.low)


def test_a_price_nobody_knows_comes_first_without_an_amount() -> None:
    found = asked(medicines=[{"ref": "drops", "name": "Drops"}])
    assert found[0].narrows_by is None
    assert found[0].key.startswith("medicines.drops")
    assert found[0].whom is Whom.PHARMACY


def test_a_setting_nobody_told_is_a_question_to_the_plan() -> None:
    plan = plan_file(
        plan={"deductible": 1000, "benefits": {"ketamine_session": {"network": "in", "copay": 300}}},
        outcome="covered",
        paying={"copay_programme": {"per_visit_patient_pays": 10}},
    )
    inputs = resolved(plan)
    found = by_key(questions(inputs, simulate(inputs, draws=500)))
    assert found["paying.copay_programme.counts_toward_plan"].whom is Whom.PLAN


def test_nothing_is_reckoned_again(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = resolved(open_plan(), CATALOG)
    found = simulate(plan, draws=500)

    def never(*_: object, **__: object) -> None:
        raise AssertionError("reckoned")

    monkeypatch.setattr(reckoning, "reckon", never)
    assert questions(plan, found)
