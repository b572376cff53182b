"""Sentences that can be said in another language after they were made."""

import copy
import pickle
from decimal import Decimal

from pricing.words import Words

SPANISH = {
    "{found} where {needed} is needed": "{found} donde se necesita {needed}",
    "the text '{text}'": "el texto '{text}'",
    "a number": "un número",
    "from {low:,} to {high:,}": "de {low:,} a {high:,}",
    "a list: {{low, high}}": "una lista: {{low, high}}",
}


def in_spanish(template: str) -> str:
    return SPANISH[template]


def test_words_are_their_english_text() -> None:
    assert Words("from {low:,} to {high:,}", low=0, high=Decimal(100_000)) == "from 0 to 100,000"
    assert Words("a list: {{low, high}}") == "a list: {low, high}"


def test_words_are_said_in_another_language_with_what_fills_them() -> None:
    words = Words(
        "{found} where {needed} is needed", found=Words("the text '{text}'", text="a lot"), needed=Words("a number")
    )
    assert words == "the text 'a lot' where a number is needed"
    assert words.translated(in_spanish) == "el texto 'a lot' donde se necesita un número"


def test_what_a_person_wrote_is_never_taken_for_a_hole() -> None:
    assert Words("the text '{text}'", text="{low} {{").translated(in_spanish) == "el texto '{low} {{'"


def test_a_copy_can_still_be_said_in_another_language() -> None:
    words = Words("from {low:,} to {high:,}", low=1, high=2)
    for copied in (copy.deepcopy(words), pickle.loads(pickle.dumps(words))):
        assert copied == words
        assert copied.translated(in_spanish) == "de 1 a 2"
