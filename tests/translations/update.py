"""Brings the language files up to the code: `python -m tests.translations.update [--check] [FILE.json]`.

Lists what is not translated. With a JSON file of {English: translation or [singular, plural]}, takes those in first.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.translations.sources import texts_in_catalog, texts_in_code
from tests.translations.ts_file import (
    LANGUAGES,
    Translations,
    compile_to,
    merged,
    qt_path,
    read,
    ts_path,
    untranslated,
    write,
)


def main(arguments: list[str] | None = None) -> int:
    """Update, or only check, every language.

    Returns:
        1 when something is not translated or no longer said, else 0.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, list what is missing or stale")
    parser.add_argument("--missing", type=Path, help="write what is not translated to this JSON file")
    parser.add_argument("taken_in", nargs="*", type=Path, help="JSON files of translations to take in")
    given = parser.parse_args(arguments)
    texts = (*texts_in_code(), *texts_in_catalog())
    status = 0
    for language in LANGUAGES:
        known = read(language)
        stale = set(known.forms) - set(texts)
        now = merged(known, texts)
        for path in given.taken_in:
            now = _with(now, json.loads(path.read_text(encoding="utf-8")))
        missing = untranslated(now)
        for text in missing:
            print(f"{language}: not translated: {text.source}")
        if given.missing is not None:
            given.missing.write_text(
                json.dumps({text.source: "" for text in missing}, ensure_ascii=False, indent=1), encoding="utf-8"
            )
        if given.check:
            for text in sorted(stale):
                print(f"{language}: no longer said: {text.source}")
            status |= bool(missing or stale)
        else:
            write(now)
            for source in (ts_path(language), qt_path(language)):
                compile_to(source, source.with_suffix(".qm"))
            status |= bool(missing)
        print(f"{language}: {len(now.forms) - len(missing)} of {len(now.forms)} texts translated")
    return status


def _with(translations: Translations, taken_in: dict[str, str | list[str]]) -> Translations:
    forms = dict(translations.forms)
    for text in forms:
        given = taken_in.get(text.source)
        if given:
            several = tuple(given) if isinstance(given, list) else (given, given)
            forms[text] = several if text.plural else several[:1]
    return Translations(translations.language, forms)


if __name__ == "__main__":
    raise SystemExit(main())
