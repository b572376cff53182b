"""The command `afford`: what of a plan to change so that it fits a budget."""

from __future__ import annotations

from decimal import Decimal

from costcalc.cli.exits import exit_with_wrong_usage
from costcalc.cli.json_text import json_text
from costcalc.cli.likely_types import AffordAnswer, BudgetAmounts, LeverAnswer, NearestAnswer
from costcalc.cli.load import load_catalog, load_scenario
from costcalc.cli.page import Page
from costcalc.engine.affordability import Affordability, Nearest, afford
from costcalc.engine.affordability import LeverAnswer as Found
from costcalc.engine.budget import Budget, BudgetKind
from costcalc.engine.columns import corner_columns
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Scenario
from costcalc.engine.unknowns import find_unknowns
from costcalc.phrases.affordability import (
    budget_words,
    fit_sentence,
    how_it_is_meant,
    lever_name,
    lever_sentence,
    lever_value,
    nearest_sentence,
    short_sentence,
)
from costcalc.phrases.language import ENGLISH, Language
from costcalc.phrases.unknowns import unknown_words
from pricing.money import from_cents, to_cents

MOST_DOLLARS = 10_000_000


def run_afford(file: str, *, monthly: float | None, yearly: float | None, saved: float | None, as_json: bool) -> None:
    """Print what fits one budget.

    Args:
        file: A scenario file.
        monthly: Dollars a month.
        yearly: Dollars a year.
        saved: Dollars saved.
        as_json: Whether to print JSON.
    """
    kind, dollars = _asked(monthly, yearly, saved)
    catalog = load_catalog()
    scenario = load_scenario(file, catalog)
    resolved = resolve(scenario, catalog)
    budget = Budget(kind=kind, amount=to_cents(dollars), saved=_saved(scenario, kind))
    found = afford(resolved, budget)
    if as_json:
        print(json_text(_json(found, ENGLISH)), end="")
        return
    unknown = find_unknowns(reckon(resolved, corner_columns(resolved.inputs)))
    _print(found, [unknown_words(one, ENGLISH) for one in unknown], ENGLISH, Page())


def _asked(monthly: float | None, yearly: float | None, saved: float | None) -> tuple[BudgetKind, Decimal]:
    given = {BudgetKind.MONTHLY: monthly, BudgetKind.YEARLY: yearly, BudgetKind.SAVED: saved}
    said = [(kind, amount) for kind, amount in given.items() if amount is not None]
    if len(said) != 1:
        exit_with_wrong_usage("say one of --monthly, --yearly and --saved")
    kind, amount = said[0]
    if not 0 < amount <= MOST_DOLLARS:
        exit_with_wrong_usage(f"--{kind.value} is an amount above 0, {MOST_DOLLARS} at most")
    return kind, Decimal(str(amount))


def _saved(scenario: Scenario, kind: BudgetKind) -> int:
    """What the person says is saved already, beside what comes in."""
    paying = scenario.paying
    if kind is BudgetKind.SAVED or paying is None or paying.saved is None:
        return 0
    return to_cents(paying.saved)


def _json(found: Affordability, language: Language) -> AffordAnswer:
    return AffordAnswer(
        schema=1,
        budget=_budget_json(found.budget),
        fits=found.fits,
        fits_cautiously=found.fits_cautiously,
        short_by=from_cents(max(found.short_by, 0)),
        answers=[
            LeverAnswer(
                lever=answer.lever.value,
                value=answer.now,
                typical=answer.typical,
                cautious=answer.cautious,
                nearest=_nearest_lever(answer.nearest, answer, language),
                cautious_nearest=_nearest_lever(answer.cautious_nearest, answer, language),
                words=lever_sentence(answer, language),
            )
            for answer in found.answers
        ],
        nearest=None
        if found.nearest is None
        else _nearest_json(found.nearest, nearest_sentence(found.nearest, language)),
        words=fit_sentence(found, language),
    )


def _budget_json(budget: Budget) -> BudgetAmounts:
    amount = from_cents(budget.amount)
    saved = amount if budget.kind is BudgetKind.SAVED else from_cents(budget.saved) if budget.saved else None
    return BudgetAmounts(
        monthly=amount if budget.kind is BudgetKind.MONTHLY else None,
        yearly=amount if budget.kind is BudgetKind.YEARLY else None,
        saved=saved,
    )


def _nearest_lever(nearest: Nearest | None, answer: Found, language: Language) -> NearestAnswer | None:
    return None if nearest is None else _nearest_json(nearest, short_sentence(answer, language))


def _nearest_json(nearest: Nearest, words: str) -> NearestAnswer:
    return NearestAnswer(
        lever=None if nearest.lever is None else nearest.lever.value,
        value=nearest.value,
        short_by=from_cents(nearest.short_by),
        words=words,
    )


def _print(found: Affordability, unknown: list[str], language: Language, page: Page) -> None:
    tr = language.tr
    page.title(tr("What you can afford"))
    page.paragraph(tr("Your budget: {budget}.").format(budget=budget_words(found.budget, language)))
    page.paragraph(fit_sentence(found, language))
    page.heading(tr("What would make it fit, each by itself"))
    rows = [
        (
            lever_name(answer.lever, tr),
            "" if answer.now is None else lever_value(answer.lever, answer.now, language),
            lever_value(answer.lever, answer.typical, language),
            lever_value(answer.lever, answer.cautious, language),
        )
        for answer in found.answers
    ]
    page.table((tr("Change"), tr("Now"), tr("If costs are typical"), tr("To be safe")), rows)
    print()
    for words in filter(None, (short_sentence(answer, language) for answer in found.answers)):
        page.item(words)
    if found.nearest is not None:
        page.paragraph(nearest_sentence(found.nearest, language))
    page.paragraph(how_it_is_meant(found.budget, tr))
    if unknown:
        page.heading(tr("Not known yet"))
        for words in unknown:
            page.item(words)
