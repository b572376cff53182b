"""Pages for people: plain text in a pipe, framed on a terminal, the same words in both."""

from decimal import Decimal

import pytest

from costcalc.cli.json_text import json_text
from costcalc.cli.page import Page

ROWS = [("1", "Jan 4, 2027", "$5.00"), ("2", "Jan 4, 2028", "$15.00"), ("All", "", "$20.00")]


def printed(capsys: pytest.CaptureFixture[str], *, rich: bool) -> str:
    page = Page(rich=rich)
    page.title("Title [not markup]")
    page.heading("Years")
    page.table(("Year", "From", "You pay"), ROWS, left=2, total=True)
    page.item("word " * 30)
    return capsys.readouterr().out


def test_a_plain_table_is_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, rich=False).splitlines()[:10] == [
        "Title [not markup]",
        "==================",
        "",
        "Years",
        "-----",
        "Year  From         You pay",
        "----  -----------  -------",
        "1     Jan 4, 2027    $5.00",
        "2     Jan 4, 2028   $15.00",
        "----  -----------  -------",
    ]


def test_a_terminal_gets_the_same_words(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    out = printed(capsys, rich=True)
    for words in ("Title [not markup]", "Years", "You pay", "Jan 4, 2028", "$20.00"):
        assert words in out


def test_json_keeps_the_digits_of_numbers() -> None:
    value = {"a": Decimal("590.00"), "b": [], "c": [1, None, True], "d": {}, "é": 'x"y'}
    assert json_text(value) == (
        '{\n  "a": 590.00,\n  "b": [],\n  "c": [\n    1,\n    null,\n    true\n  ],\n  "d": {},\n  "é": "x\\"y"\n}\n'
    )
