"""The YAML reader: values as written, a place for each, problems instead of exceptions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from pricing.yaml_tree import read_tree


def complaints(text: str | bytes) -> list[str]:
    return [str(problem) for problem in read_tree(text, "f.yaml").problems]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("-3", -3),
        (".5", Decimal("0.5")),
        ("5.", Decimal(5)),
        ("true", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("2027-01-04", date(2027, 1, 4)),
        ('"00"', "00"),
        ("'12'", "12"),
        ('""', ""),
    ],
)
def test_a_scalar_becomes_the_value_it_stands_for(written: str, value: object) -> None:
    tree = read_tree(f"key: {written}", "f.yaml")
    assert tree.problems == ()
    assert tree.data == {"key": value}
    assert type(tree.data["key"]) is type(value)


def test_a_decimal_keeps_its_digits_as_written() -> None:
    assert str(read_tree("price: 12.10", "f.yaml").data["price"]) == "12.10"


TEXTS = ("00", "007", "0x1F", "0o17", "1_000", "1e3", "1:30", ".inf", ".nan", "yes", "no", "on", "off", "01-01", "$400")


@pytest.mark.parametrize("written", TEXTS)
def test_what_only_resembles_a_number_or_switch_stays_text(written: str) -> None:
    assert read_tree(f"key: {written}", "f.yaml").data == {"key": written}


def test_keys_are_text_whatever_they_look_like() -> None:
    assert list(read_tree("2025: 1\ntrue: 2\nnull: 3\n2026-01-01: 4", "f.yaml").data) == [
        "2025",
        "true",
        "null",
        "2026-01-01",
    ]


def test_every_value_and_key_has_its_place() -> None:
    tree = read_tree("plan:\n  copay: 40\n  visits: [1, 22]\n", "f.yaml")
    assert tree.positions[("plan", "copay")] == (2, 10)
    assert tree.key_positions[("plan", "copay")] == (2, 3)
    assert tree.positions[("plan", "visits", 1)] == (3, 15)
    assert tree.place(("plan", "deductible", "own")) == tree.positions[("plan",)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "f.yaml:1:1: the file is empty; at least one 'key: value' line"),
        ("# only a remark\n", "f.yaml:1:1: the file is empty; at least one 'key: value' line"),
        ("a:\n\tb: 1", "f.yaml:2:1: a tab where spaces belong; indent with spaces"),
        ("a: 1\nb: 2\na: 3", "f.yaml:3:1: the key 'a' is written twice; once: it is also on line 1"),
        ("a: &x 1", "f.yaml:1:4: an anchor (&) is not used here; write the value out where it is needed"),
        ("a: *x", "f.yaml:1:4: an alias (*) is not used here; write the value out"),
        ("<<: {a: 1}\nb: 1", "f.yaml:1:1: a merge key (<<) is not used here; write the keys out"),
        ("a: !secret x", "f.yaml:1:4: a tag (!secret) is not used here; quotes make a value text"),
        ("a: !!set {x}", "f.yaml:1:4: a tag (tag:yaml.org,2002:set) is not used here; plain values"),
        ("[1, 2]: x", "f.yaml:1:1: a key that is not plain text; a word before ':'"),
        ("a: 1\n---\nb: 2", "f.yaml:2:1: a second document in one file; one document: remove the line '---'"),
        ("a: 2026-02-30", "f.yaml:1:4: the date 2026-02-30 does not exist; a day of the calendar, year-month-day"),
        ("a: " + "9" * 41, "f.yaml:1:4: a number that is too long; at most 40 characters"),
        ("a: 1\nb: \x07", "f.yaml:2:4: a character that cannot be in a text file (U+0007); delete it"),
        ('a: "\\x07"', "f.yaml:1:4: text with a control character; letters, digits, punctuation"),
        (b"a: caf\xe9", "f.yaml:1:7: the file is not UTF-8 text; save it as UTF-8"),
        ("[" * 30, "f.yaml:1:25: too deep a nesting; at most 24 levels"),
        ("a: 'x", "f.yaml:1:6: a quotation mark that is not closed; the same mark at both ends of the text"),
        ("a: @x", "f.yaml:1:4: text cannot begin with '@'; quotes around the text"),
        ("a: b: c", "f.yaml:1:5: a ':' where a value already began; quotes around text that holds ': '"),
    ],
)
def test_a_mistake_is_one_clear_message(text: str | bytes, message: str) -> None:
    assert complaints(text) == [message]


def test_a_large_file_is_refused_by_its_size() -> None:
    tree = read_tree(b"a: 1\n" * 10, "f.yaml", max_bytes=49)
    assert [str(problem) for problem in tree.problems] == ["f.yaml:1:1: the file is too large; at most 49 bytes"]


def test_all_problems_are_told_at_once_and_the_rest_is_read() -> None:
    tree = read_tree("a: 2026-02-30\nb: *x\nb: 2\nc: 3\n", "f.yaml")
    assert len(tree.problems) == 3
    assert tree.data == {"a": None, "b": None, "c": 3}
    assert tree.bad == {("a",), ("b",)}


def test_an_alias_bomb_is_refused_without_being_blown_up() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(24)
    )
    tree = read_tree(bomb, "f.yaml")
    assert len(tree.problems) == 25 + 48
    assert len(tree.positions) < 200


@given(st.one_of(st.text(), st.binary(), st.text(alphabet="ab:-[]{},&*!|>'\"%@`#? \n\t0.~<\\")))
def test_no_text_raises(text: str | bytes) -> None:
    tree = read_tree(text, "f.yaml")
    assert all(problem.line >= 1 and problem.column >= 1 for problem in tree.problems)
    assert tree.data is not None or tree.problems


plain_text = st.text(
    alphabet=st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_categories=["C"]), max_size=20
)
scalars = st.one_of(st.none(), st.booleans(), st.integers(-(10**12), 10**12), st.dates(date(1900, 1, 1)), plain_text)


@given(st.dictionaries(plain_text, st.recursive(scalars, lambda inner: st.lists(inner, max_size=4)), min_size=1))
def test_what_a_yaml_writer_wrote_is_read_back(data: dict[str, object]) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, width=1000)
    assume("&id" not in text and "<<" not in data)
    tree = read_tree(text, "f.yaml")
    assert tree.problems == ()
    assert tree.data == data
