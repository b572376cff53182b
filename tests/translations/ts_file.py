"""Qt's translation files: read, merged with what the code says today, written, and compiled."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from costcalc.ui.text import CONTEXT
from tests.translations.sources import ROOT, Text

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es",)


@dataclass(frozen=True, slots=True)
class Translations:
    """What a language file holds: for each text its forms (one, or one per plural form); empty when not translated."""

    language: str
    forms: Mapping[Text, tuple[str, ...]]


def ts_path(language: str) -> Path:
    """Where a language's texts are; the window reads them compiled, from the file beside it that ends in `.qm`."""
    return FOLDER / f"costcalc_{language}.ts"


def qt_path(language: str) -> Path:
    """Where words are kept, by hand, that Qt's own translation lacks or says otherwise."""
    return FOLDER / f"qt_{language}.ts"


def read(language: str) -> Translations:
    """What the file holds; nothing when there is none yet."""
    path = ts_path(language)
    if not path.exists():
        return Translations(language, {})
    forms: dict[Text, tuple[str, ...]] = {}
    for message in ET.parse(path).getroot().iter("message"):
        plural = message.get("numerus") == "yes"
        text = Text(message.findtext("source") or "", message.findtext("comment") or "", plural)
        translation = message.find("translation")
        if translation is not None:
            several = [form.text or "" for form in translation.iter("numerusform")]
            forms[text] = tuple(several) if plural else ((translation.text or ""),)
    return Translations(language, forms)


def merged(known: Translations, texts: Iterable[Text]) -> Translations:
    """Today's texts with what is known of them; what the code no longer says is dropped."""
    empty = {text: ("", "") if text.plural else ("",) for text in texts}
    return Translations(known.language, {text: known.forms.get(text, none) for text, none in empty.items()})


def untranslated(translations: Translations) -> tuple[Text, ...]:
    """Texts of which a form is missing."""
    return tuple(text for text, forms in translations.forms.items() if not all(forms))


def write(translations: Translations) -> None:
    """Write the language's file, sorted, one text after another."""
    root = ET.Element("TS", version="2.1", language=translations.language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, forms in sorted(translations.forms.items()):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        if text.meaning:
            ET.SubElement(message, "comment").text = text.meaning
        translation = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
        if text.plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "  ")
    FOLDER.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    ts_path(translations.language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def compile_to(source: Path, target: Path) -> None:
    """Compile a file of texts with Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [str(tool), "-silent", "-compress", str(source), "-qm", str(target)], check=True, capture_output=True
    )
