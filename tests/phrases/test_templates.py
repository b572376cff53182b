"""Templates: plain literals that translators' tools find, read by anyone with eight years of school."""

import re

import pytest

from tests.phrases.reading_grade import grade
from tests.phrases.templates import templates

MOST_GRADE = 8.0
LONG_ENOUGH_TO_GRADE = 6
JARGON = re.compile(
    r"accumulator|balance bill|allowed amount|adjudicat|superbill|percentile|P10|P50|P90|PERT|Monte Carlo|column|"
    r"out-of-pocket|self-pay|induction|maintenance|in-network|out-of-network",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("place", "template"), list(templates()))
def test_a_template_is_easy_to_read(place: str, template: str) -> None:
    filled = re.sub(r"\{\w+\}|%n", "ten", template)
    if len(filled.split()) >= LONG_ENOUGH_TO_GRADE:
        assert grade(filled) <= MOST_GRADE, f"{place}: {template}"
    assert not JARGON.search(template), f"{place}: {template}"


@pytest.mark.parametrize(("place", "template"), list(templates()))
def test_a_templates_placeholders_are_named(place: str, template: str) -> None:
    assert "{}" not in template, place
    assert re.sub(r"\{[a-z_]+\}", "", template).count("{") == 0, place


def test_terms_of_health_plans_are_explained_where_they_are_first_used() -> None:
    texts = [template for _, template in templates()]
    for term in ("deductible (", "copay (", "coinsurance (", "(the premium)"):
        assert any(term in text for text in texts), term


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The cat sat on the mat.", -3.0, 2.0),
        ("You pay this each month until it is paid back.", 0.0, 5.0),
        (
            "Notwithstanding contractual reimbursement limitations, participating practitioners' "
            "authorization determinations necessitate comprehensive administrative documentation.",
            20.0,
            60.0,
        ),
    ],
)
def test_the_grade_tells_easy_from_hard(text: str, least: float, most: float) -> None:
    assert least <= grade(text) <= most
