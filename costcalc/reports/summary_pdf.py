"""The summary as a tagged PDF that a screen reader can follow (PDF/UA-1), set by Typst in its own letters."""

from __future__ import annotations

import json
from dataclasses import asdict
from importlib.resources import files
from typing import TYPE_CHECKING

import typst

import resources
from costcalc.phrases.summary import Summary

if TYPE_CHECKING:
    from typst import PDFStandard

_ACCESSIBLE: PDFStandard = "ua-1"


def summary_pdf(summary: Summary, language: str) -> bytes:
    """The page as a PDF file: US Letter, as large as fits on one page, several pages where nothing fits.

    A letter that the fonts here do not have is taken from the computer's; PDF/UA-1 allows no file without it, so that
    a page whose title has a letter that no font has is tagged but makes no such claim.

    Args:
        summary: The page.
        language: Of its words, as "en" or "es": screen readers speak it so.
    """
    page = json.dumps({**asdict(summary), "language": language}, ensure_ascii=False)
    own, all_fonts = typst.Fonts(include_system_fonts=False), typst.Fonts()
    for fonts in (own, all_fonts):
        try:
            return _compiled(page, fonts, _ACCESSIBLE)
        except typst.TypstError:
            continue
    return _compiled(page, all_fonts)


def _compiled(page: str, fonts: typst.Fonts, *standards: PDFStandard) -> bytes:
    template = files(resources).joinpath("reports", "summary.typ").read_bytes()
    made = typst.compile(template, sys_inputs={"page": page}, font_paths=fonts, pdf_standards=list(standards))
    assert isinstance(made, bytes)
    return made
