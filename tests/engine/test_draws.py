"""R22: draws follow the modified PERT distribution, from one stream for each input, alike on every machine."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costcalc.engine.draws import draw_columns, draw_input, shares
from costcalc.engine.pert import FloatArray, pert_quantiles, quantile_table
from tests.engine.drawn_plans import plan_file, resolved

WIDE = 1_000_000_000
SHARES = np.array([0.0001, 0.001, 0.01, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99, 0.999, 0.9999])


def integrated_quantiles(share: FloatArray, low: int, typical: int, high: int) -> FloatArray:
    """Quantiles by the sum of a million slices of the density, drawn thinner toward both ends."""
    alpha = 1 + 4 * (typical - low) / (high - low)
    beta = 6 - alpha
    t = np.linspace(0.0, 1.0, 1_000_001)
    x = np.clip(t**3 * (10 - 15 * t + 6 * t**2), 0.0, 1.0)
    middle = (x[1:] + x[:-1]) / 2
    slices = middle ** (alpha - 1) * (1 - middle) ** (beta - 1) * np.diff(x)
    reached = np.concatenate([[0.0], np.cumsum(slices)])
    found = np.interp(share, reached / reached[-1], x)
    return np.asarray(low + (high - low) * found)


@pytest.mark.parametrize(
    ("low", "typical", "high"),
    [
        (0, WIDE // 2, WIDE),
        (0, WIDE // 4, WIDE),
        (0, WIDE // 7, WIDE),
        (0, 9 * WIDE // 10, WIDE),
        (0, 0, WIDE),
        (0, WIDE, WIDE),
        (-3 * WIDE, -WIDE, 2 * WIDE),
    ],
)
def test_quantiles_are_those_of_the_density_summed_up(low: int, typical: int, high: int) -> None:
    found = pert_quantiles(SHARES, low, typical, high)
    expected = integrated_quantiles(SHARES, low, typical, high)
    assert np.abs(found - expected).max() <= 3e-8 * (high - low)


def test_quantiles_where_the_typical_value_is_an_end_have_a_closed_form() -> None:
    found = pert_quantiles(SHARES, 0, 0, WIDE)
    assert np.abs(found - WIDE * (1 - (1 - SHARES) ** 0.2)).max() <= 1e-8 * WIDE


def test_the_middle_of_an_even_range_is_its_median() -> None:
    assert pert_quantiles(np.array([0.5]), 100, 300, 500).tolist() == [300]


@given(st.integers(0, 4 << 40), st.lists(st.floats(1e-12, 1 - 1e-12), min_size=2, max_size=50))
def test_a_greater_share_never_has_a_smaller_quantile(exponent: int, some: list[float]) -> None:
    found = quantile_table(exponent).at(np.sort(np.array(some)))
    assert (np.diff(found) >= 0).all()
    assert found[0] >= 0
    assert found[-1] <= 1


def test_the_mean_of_the_draws_is_that_of_the_distribution() -> None:
    drawn = pert_quantiles(shares("price", 100_000, 1), 30_000, 40_000, 90_000)
    error = drawn.std() / np.sqrt(drawn.size)
    assert abs(drawn.mean() - (30_000 + 4 * 40_000 + 90_000) / 6) < 4 * error


def test_streams_are_the_same_on_every_machine() -> None:
    """Worked out once and written down: the same seed gives the same cents everywhere."""
    price = pert_quantiles(shares("clinic.session", 6, 1), 40_000, 55_000, 90_000)
    assert price.tolist() == [54687, 59080, 54330, 55617, 67466, 57997]


def test_a_longer_drawing_begins_with_the_shorter_one() -> None:
    inputs = resolved(plan_file()).inputs
    few, many = draw_columns(inputs, 400), draw_columns(inputs, 10_000)
    assert all((many[key][:400] == few[key]).all() for key in few.values)


def test_another_seed_gives_other_draws() -> None:
    inputs = resolved(plan_file()).inputs
    assert (draw_columns(inputs, 100, 1)["clinic.session"] != draw_columns(inputs, 100, 2)["clinic.session"]).any()


def test_an_edit_of_one_input_leaves_the_draws_of_the_others_alone() -> None:
    plan = plan_file()
    edited: dict[str, Any] = {**plan, "clinic": {**plan["clinic"], "session": {"low": 1, "typical": 2, "high": 3}}}
    edited["travel"] = {**plan["travel"], "ride": {"low": 10, "typical": 20, "high": 60}}
    before, after = draw_columns(resolved(plan).inputs, 500), draw_columns(resolved(edited).inputs, 500)
    same = [key for key in before.values if key != "clinic.session"]
    assert all((before[key] == after[key]).all() for key in same)
    assert (before["clinic.session"] != after["clinic.session"]).any()


def test_streams_of_different_inputs_are_not_alike() -> None:
    first, second = shares("clinic.session", 10_000, 1), shares("clinic.evaluation", 10_000, 1)
    assert abs(np.corrcoef(first, second)[0, 1]) < 0.04


def test_an_input_without_width_is_the_same_in_every_world() -> None:
    info = resolved(plan_file()).inputs["treatment.induction.days_between"]
    assert set(draw_input(info, 50).tolist()) == {3}


def test_whole_numbers_are_rounded_draws_within_their_range() -> None:
    info = resolved(plan_file()).inputs["treatment.induction.sessions"]
    drawn = draw_input(info, 10_000)
    assert set(drawn.tolist()) == {4, 5, 6, 7, 8}
    at_most_four = quantile_share(4.5, 4, 6, 8)
    assert abs((drawn == 4).mean() - at_most_four) < 4 * np.sqrt(at_most_four / drawn.size)


def quantile_share(value: float, low: int, typical: int, high: int) -> float:
    """Share of the distribution below a value."""
    many = np.linspace(1e-6, 1 - 1e-6, 200_001)
    return float(np.interp(value, integrated_quantiles(many, low, typical, high), many))


def test_a_setting_nobody_told_is_on_in_half_of_the_worlds() -> None:
    plan = plan_file(paying={"copay_programme": {"per_visit_patient_pays": 10}})
    info = resolved(plan).inputs["paying.copay_programme.counts_toward_plan"]
    drawn = draw_input(info, 10_000)
    assert set(drawn.tolist()) == {0, 1}
    assert abs(drawn.mean() - 0.5) < 0.02
