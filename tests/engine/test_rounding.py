"""Everything is rounded half up, once and exactly, however large or close to a tie (R9, R16)."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costcalc.engine.rounding import product_half_up, share_half_up

MILLION = 1_000_000
RATES = st.integers(-200_000, 500_000)


def half_up(value: Fraction) -> int:
    return int((2 * value + 1) // 2)


@pytest.mark.parametrize(
    ("amount", "rate", "share"),
    [
        (100, 145_000, 15),  # 14.5 % of $1.00
        (1, 500_000, 1),
        (1, 499_999, 0),
        (0, MILLION, 0),
        (333, MILLION, 333),
        (333, 0, 0),
        (3, 166_667, 1),
        (3, 166_666, 0),
    ],
)
def test_a_share_is_rounded_half_up_to_the_cent(amount: int, rate: int, share: int) -> None:
    assert share_half_up(np.array([amount]), rate).tolist() == [share]


@given(st.integers(0, 4 * 10**12), st.integers(0, MILLION))
def test_a_share_is_exact_up_to_forty_billion_dollars(amount: int, rate: int) -> None:
    assert int(share_half_up(np.array(amount, dtype=np.int64), rate)) == half_up(Fraction(amount * rate, MILLION))


@given(
    st.integers(0, 10**9),
    st.integers(0, 10**7),
    st.sampled_from([1, 3, 10_000, MILLION, 10**13]),
    RATES,
    st.integers(0, 10),
)
def test_a_grown_product_is_the_exact_one_rounded_once(
    price: int, factor: int, divisor: int, growth: int, years: int
) -> None:
    exact = half_up(Fraction(price * factor, divisor) * Fraction(MILLION + growth, MILLION) ** years)
    if exact < 2**62:
        factors = [np.array([price], dtype=np.int64), np.array([factor], dtype=np.int64)]
        found = product_half_up(factors, divisor, np.array([growth]), np.array([years]))
        assert found.tolist() == [exact]


@given(st.integers(0, 10**7), st.integers(0, 10**4))
def test_ties_go_up(whole: int, odd: int) -> None:
    halves = [np.array([2 * whole + 1], dtype=np.int64)]
    assert product_half_up(halves, 2).tolist() == [whole + 1]
    just_under = [np.array([(2 * whole + 1) * (odd + 1) - 1], dtype=np.int64)]
    assert product_half_up(just_under, 2 * (odd + 1)).tolist() == [whole]


def test_growth_that_lands_on_half_a_cent_goes_up() -> None:
    price = [np.array([50, 150, 49], dtype=np.int64)]
    growth, years = np.array([10_000, 10_000, 10_000]), np.array([1, 1, 1])
    assert product_half_up(price, 1, growth, years).tolist() == [51, 152, 49]  # 50.5, 151.5, 49.49


def test_growth_of_nothing_and_no_growth_are_the_price() -> None:
    price = [np.array([12_345], dtype=np.int64)]
    for growth in (None, np.array([0])):
        assert product_half_up(price, 1, growth, np.array([9])).tolist() == [12_345]
    assert product_half_up(price, 1, np.array([500_000]), np.array([0])).tolist() == [12_345]


def test_columns_of_their_own_growth_broadcast_over_rows_of_their_own_year() -> None:
    price = [np.array([[100, 200]], dtype=np.int64)]
    found = product_half_up(price, 1, np.array([100_000, 500_000]), np.array([[0], [1], [2]]))
    assert found.tolist() == [[100, 200], [110, 300], [121, 450]]
