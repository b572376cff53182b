"""What fits a budget, in sentences: what to change, how far, and what comes nearest."""

from __future__ import annotations

from decimal import Decimal

from costcalc.engine.affordability import Affordability, LeverAnswer, Nearest
from costcalc.engine.bounds import Unit, field_bounds
from costcalc.engine.budget import Budget, BudgetKind
from costcalc.engine.levers import Lever
from costcalc.engine.scenario import Clinic
from costcalc.phrases.amounts import counted_words
from costcalc.phrases.language import Language, Translate

_MOST = field_bounds(Clinic)["session"].high


def lever_name(lever: Lever, tr: Translate) -> str:
    """What is changed."""
    match lever:
        case Lever.WEEKS_BETWEEN:
            return tr("Time between boosters")
        case Lever.SESSIONS:
            return tr("Sessions in the first series")
        case Lever.SESSION_PRICE:
            return tr("Price of one session")
        case Lever.SAVING_MONTHS:
            return tr("Time to save before you start")
        case Lever.MONTHLY_AMOUNT:
            return tr("What the plan needs each month")


def lever_value(lever: Lever, value: Decimal | None, language: Language) -> str:
    """To what it is changed; that nothing fits where there is no value."""
    tr, formats = language.tr, language.formats
    if value is None:
        return tr("nothing fits")
    match lever:
        case Lever.WEEKS_BETWEEN:
            return counted_words(value, Unit.WEEKS, language)
        case Lever.SESSIONS:
            return counted_words(value, Unit.SESSIONS, language)
        case Lever.SESSION_PRICE if value >= _MOST:
            return tr("any price")
        case Lever.SAVING_MONTHS:
            return counted_words(value, Unit.MONTHS, language)
        case _:
            return formats.dollars(value, cents=False)


def lever_sentence(answer: LeverAnswer, language: Language) -> str:
    """What of a lever fits, typically and to be safe."""
    tr = language.tr
    typical = lever_value(answer.lever, answer.typical, language)
    cautious = lever_value(answer.lever, answer.cautious, language)
    if answer.lever is Lever.MONTHLY_AMOUNT:
        template = tr("As it is, the plan needs {typical} a month. To be safe, count on {cautious}.")
    elif answer.typical is None:
        template = tr("{lever}: nothing fits.")
    else:
        template = _fits(answer, tr)
    return template.format(lever=lever_name(answer.lever, tr), typical=typical, cautious=cautious)


def _fits(answer: LeverAnswer, tr: Translate) -> str:
    if answer.lever is Lever.WEEKS_BETWEEN:
        return tr("{lever}: no less than {typical} if costs are typical. To be safe, {cautious}.")
    any_price = answer.lever is Lever.SESSION_PRICE and answer.typical is not None and answer.typical >= _MOST
    if answer.lever is Lever.SAVING_MONTHS or any_price:
        return tr("{lever}: {typical} if costs are typical. To be safe, {cautious}.")
    return tr("{lever}: no more than {typical} if costs are typical. To be safe, {cautious}.")


def short_sentence(answer: LeverAnswer, language: Language) -> str:
    """Where nothing of a lever fits: what comes nearest and what is then still missing; empty where something fits."""
    tr, money = language.tr, language.formats.money
    typical, cautious = answer.nearest, answer.cautious_nearest
    if typical is None and cautious is None:
        return ""
    if typical is None:
        template = tr("{lever}: to be safe, nothing fits. Nearest comes {safe}, with {more} missing.")
    elif cautious is None:
        template = tr("{lever}: nothing fits. Nearest comes {value}, with {amount} missing.")
    elif typical.value == cautious.value:
        template = tr("{lever}: nothing fits. Nearest comes {value}, with {amount} missing, or {more} to be safe.")
    else:
        template = tr(
            "{lever}: nothing fits. Nearest comes {value}, with {amount} missing; to be safe, {safe}, with {more}."
        )
    return template.format(
        lever=lever_name(answer.lever, tr),
        value="" if typical is None else lever_value(answer.lever, typical.value, language),
        amount="" if typical is None else money(typical.short_by),
        safe="" if cautious is None else lever_value(answer.lever, cautious.value, language),
        more="" if cautious is None else money(cautious.short_by),
    )


def fit_sentence(found: Affordability, language: Language) -> str:
    """Whether the plan as it is fits."""
    tr, money = language.tr, language.formats.money
    if not found.fits:
        return tr("Your plan does not fit. By the end of its worst year {amount} would be missing.").format(
            amount=money(found.short_by)
        )
    if found.fits_cautiously is None:
        return tr("Your plan fits if costs are typical.")
    if found.fits_cautiously:
        return tr("Your plan fits, and it fits up to the high end of what is likely.")
    return tr("Your plan fits if costs are typical. It does not fit up to the high end of what is likely.")


def nearest_sentence(nearest: Nearest, language: Language) -> str:
    """What comes nearest where nothing fits."""
    tr, money = language.tr, language.formats.money
    if nearest.lever is None:
        return tr("No change makes it fit. {amount} is missing.").format(amount=money(nearest.short_by))
    template = tr("No change by itself makes it fit. Nearest comes {lever}: {value}. Then {amount} is still missing.")
    return template.format(
        lever=lever_name(nearest.lever, tr).lower(),
        value=lever_value(nearest.lever, nearest.value, language),
        amount=money(nearest.short_by),
    )


def budget_words(budget: Budget, language: Language) -> str:
    """The budget: "$300 a month"."""
    tr, money = language.tr, language.formats.money
    if budget.kind is BudgetKind.SAVED:
        return tr("{amount} saved").format(amount=money(budget.amount))
    template = tr("{amount} a month") if budget.kind is BudgetKind.MONTHLY else tr("{amount} a year")
    said = template.format(amount=money(budget.amount))
    if not budget.saved:
        return said
    return tr("{budget}, and {amount} saved").format(budget=said, amount=money(budget.saved))


def how_it_is_meant(budget: Budget, tr: Translate) -> str:
    """What "fits" and "to be safe" mean."""
    if budget.kind is BudgetKind.SAVED:
        fits = tr("A plan fits when what you saved lasts for the first year.")
    else:
        fits = tr("A plan fits when the money lasts to the end of every year. What a year leaves counts for the next.")
    return fits + " " + tr("To be safe means: up to the high end of what is likely, 8 times in 10.")
