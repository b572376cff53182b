"""Claims read from CSV."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from costcalc.engine.health_plan import Kind, Network
from costcalc.storage.claims_file import Claim, read_claims

CSV = (
    "date,kind,billed,allowed,network,description\n2027-01-04,lab,100.50,80,in,Blood test\n2027-01-05,follow_up,60,,,\n"
)
READ = (
    Claim(
        date=date(2027, 1, 4),
        kind=Kind.LAB,
        billed=Decimal("100.50"),
        allowed=Decimal(80),
        network=Network.IN,
        description="Blood test",
        line=2,
    ),
    Claim(date=date(2027, 1, 5), kind=Kind.FOLLOW_UP, billed=Decimal(60), line=3),
)


def test_claims_are_read_with_empty_cells_left_to_the_benefit() -> None:
    assert read_claims(CSV).value == READ


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    assert read_claims(b"\xef\xbb\xbf" + CSV.replace("\n", "\r\n").encode()).value == READ


def test_columns_may_stand_in_any_order_and_capitals() -> None:
    read = read_claims("Kind,Date,Billed\nlab,2027-01-04,100\n")
    assert read.value == (Claim(date=date(2027, 1, 4), kind=Kind.LAB, billed=Decimal(100), line=2),)


def test_blank_lines_are_passed_over() -> None:
    read = read_claims("date,kind,billed\n\n2027-01-04,lab,100\n,,\n\n")
    assert read.value is not None
    assert [claim.line for claim in read.value] == [3]


def test_a_quoted_description_may_hold_a_comma_and_a_line_end() -> None:
    read = read_claims('date,kind,billed,description\n2027-01-04,lab,100,"a, b\nc"\n2027-01-05,lab,100,d\n')
    assert read.value is not None
    assert [(claim.description, claim.line) for claim in read.value] == [("a, b\nc", 2), ("d", 4)]


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=100) | st.binary(max_size=100))
def test_any_text_is_read_or_told(text: str | bytes) -> None:
    read = read_claims(text)
    assert (read.value is None) == bool(read.problems)
