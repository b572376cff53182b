"""Every language says all that the window says today, and nothing that it no longer says."""

import re
from pathlib import Path

import pytest

from tests.translations.sources import Text, texts_in_catalog, texts_in_code
from tests.translations.ts_file import LANGUAGES, compile_to, merged, qt_path, read, ts_path, untranslated

_HOLES = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})|%n")


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    return (*texts_in_code(), *texts_in_catalog())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, texts: tuple[Text, ...]) -> None:
    missing = [text.source for text in untranslated(merged(read(language), texts))]
    assert not missing, f"run `python -m tests.translations.update`; not translated: {missing}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_kept_that_is_no_longer_said(language: str, texts: tuple[Text, ...]) -> None:
    stale = sorted(text.source for text in set(read(language).forms) - set(texts))
    assert not stale, f"run `python -m tests.translations.update`; no longer said: {stale}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_holes_of_its_source(language: str) -> None:
    wrong = [
        (text.source, form)
        for text, forms in read(language).forms.items()
        for form in forms
        if form and sorted(_HOLES.findall(form)) != sorted(_HOLES.findall(text.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_plural_trick_is_left_in_a_translation(language: str) -> None:
    assert not [form for forms in read(language).forms.values() for form in forms if "(s)" in form]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_is_compiled_from_what_is_kept(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    for source in (ts_path(language), qt_path(language)):
        compile_to(source, fresh)
        assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()
