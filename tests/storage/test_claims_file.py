"""Claims read from CSV."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from costcalc.engine.adjudication import Claim
from costcalc.engine.health_plan import Kind, Network
from costcalc.storage.claims_file import read_claims

CSV = (
    "date,kind,billed,allowed,network,description\n2027-01-04,lab,100.50,80,in,Blood test\n2027-01-05,follow_up,60,,,\n"
)
READ = (
    Claim(
        date=date(2027, 1, 4),
        kind=Kind.LAB,
        billed=10_050,
        allowed=8_000,
        network=Network.IN,
        description="Blood test",
    ),
    Claim(date=date(2027, 1, 5), kind=Kind.FOLLOW_UP, billed=6_000),
)


def test_claims_are_read_with_empty_cells_left_to_the_benefit() -> None:
    assert read_claims(CSV).value == READ


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    assert read_claims(b"\xef\xbb\xbf" + CSV.replace("\n", "\r\n").encode()).value == READ


def test_columns_may_stand_in_any_order_and_capitals() -> None:
    read = read_claims("Kind,Date,Billed\nlab,2027-01-04,100\n")
    assert read.value == (Claim(date=date(2027, 1, 4), kind=Kind.LAB, billed=10_000),)


def test_blank_lines_are_passed_over() -> None:
    read = read_claims("date,kind,billed\n\n2027-01-04,lab,100\n,,\n\n")
    assert read.value is not None
    assert [claim.billed for claim in read.value] == [10_000]


def test_a_quoted_description_may_hold_a_comma_and_a_line_end() -> None:
    read = read_claims('date,kind,billed,description\n2027-01-04,lab,100,"a, b\nc"\n2027-01-05,lab,100,d\n')
    assert read.value is not None
    assert [claim.description for claim in read.value] == ["a, b\nc", "d"]


def test_a_problem_after_a_quoted_line_end_is_told_at_its_own_line() -> None:
    read = read_claims('date,kind,billed,description\n2027-01-04,lab,100,"a\nb"\n2027-01-05,labs,100,d\n')
    assert [problem.line for problem in read.problems] == [4]


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=100) | st.binary(max_size=100))
def test_any_text_is_read_or_told(text: str | bytes) -> None:
    read = read_claims(text)
    assert (read.value is None) == bool(read.problems)
