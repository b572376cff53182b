"""The command `compare`: options within a file and across files."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

from costcalc.cli.compare_text import numbered, print_figures_of, print_option, print_relief_of
from costcalc.cli.exits import exit_with_wrong_usage
from costcalc.cli.json_text import json_text
from costcalc.cli.load import load_catalog, load_scenario
from costcalc.cli.option_json import option_json
from costcalc.cli.option_types import ComparedOptions, OptionOfFile
from costcalc.cli.page import Page
from costcalc.engine.comparison import unlike
from costcalc.engine.option_result import OptionResult
from costcalc.engine.pipeline import project
from costcalc.engine.ready_options import with_ready_options
from costcalc.engine.scenario import Scenario
from costcalc.phrases.language import ENGLISH, Language
from costcalc.phrases.options import unlike_sentence
from pricing.lookup import nearest
from pricing.model import Catalog

Options = list[tuple[str, OptionResult]]


def run_compare(files: Sequence[str], ready: Sequence[str], *, as_json: bool) -> None:
    """Print the options of some scenarios side by side.

    Args:
        files: Scenario files.
        ready: Keys of ready-made options to add to each.
        as_json: Whether to print JSON.
    """
    if list(files).count("-") > 1:
        exit_with_wrong_usage("only one file can be standard input (-)")
    catalog = load_catalog()
    _check_ready(ready, catalog)
    scenarios = [with_ready_options(load_scenario(file, catalog), tuple(ready), catalog) for file in files]
    options = [
        (file, option)
        for file, scenario in zip(files, scenarios, strict=True)
        for option in project(scenario, catalog).options
    ]
    notes = [unlike_sentence(one, ENGLISH.tr) for one in unlike(scenarios)]
    if as_json:
        print(json_text(_compared(options, notes, catalog)), end="")
    else:
        _print(options, files, scenarios[0], notes, ENGLISH, catalog)


def _check_ready(ready: Sequence[str], catalog: Catalog) -> None:
    for key in ready:
        if key not in catalog.ready_options:
            near = nearest(key, catalog.ready_options)
            hint = f"; did you mean {near}" if near else ""
            allowed = ", ".join(catalog.ready_options)
            exit_with_wrong_usage(f"there is no ready-made option '{key}'; one of {allowed}{hint}")


def _compared(options: Options, notes: list[str], catalog: Catalog) -> ComparedOptions:
    return ComparedOptions(
        schema=1,
        options=[OptionOfFile(**option_json(option, ENGLISH, catalog), file=file) for file, option in options],
        notes=notes,
    )


def _print(
    options: Options,
    files: Sequence[str],
    first: Scenario,
    notes: Sequence[str],
    language: Language,
    catalog: Catalog,
) -> None:
    tr, formats, page = language.tr, language.formats, Page()
    letters = _letters(files)
    titled = numbered([(letters[file], option) for file, option in options], language)
    page.title(tr("Options side by side"))
    if not notes:
        template = tr("Each is a whole plan from {start}, for %n year(s).", None, first.horizon_years)
        page.paragraph(template.format(start=formats.day(first.start)))
    for file, letter in letters.items():
        if letter:
            print(f"{letter}: {file}")  # a path is never broken over lines
    for note in notes:
        page.paragraph(note)
    print_figures_of(titled, language, page)
    print_relief_of(titled, language, page)
    for one in titled:
        print_option(one, language, catalog, page)
    print()
    page.paragraph(tr("No option is marked as the best: money is one part. This is not medical or legal advice."))


def _letters(files: Sequence[str]) -> dict[str, str]:
    """A, B, ... for each file; nothing where there is one."""
    several = list(dict.fromkeys(files))
    if len(several) == 1:
        return {several[0]: ""}
    return {file: _letter(place) for place, file in enumerate(several)}


def _letter(place: int) -> str:
    """A to Z, then AA, AB, ..."""
    more, letter = divmod(place, len(ascii_uppercase))
    return (_letter(more - 1) if more else "") + ascii_uppercase[letter]
