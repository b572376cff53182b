"""Ways to pay in sentences: accounts, deduction, loan, card, saving up (R19, R20)."""

from __future__ import annotations

from collections.abc import Iterator

from costcalc.engine.funding_records import (
    Account,
    AccountYear,
    DeductionYear,
    DeferredPlan,
    Funding,
    LoanPlan,
    SavingGoal,
    SavingTarget,
)
from costcalc.engine.projection import Spread
from costcalc.phrases.figures import figure_words
from costcalc.phrases.language import Language, Translate


def funding_sentences(funding: Funding, language: Language) -> tuple[str, ...]:
    """Everything there is to say of a person's ways to pay, most pressing first."""
    return tuple(_sentences(funding, language))


def _sentences(funding: Funding, language: Language) -> Iterator[str]:
    if funding.loan is not None:
        yield loan_words(funding.loan, language)
    if funding.deferred is not None:
        yield deferred_words(funding.deferred, language)
    for goal in funding.saving_up:
        yield saving_words(goal, language)
    yield from tax_sentences(funding, language)


def tax_sentences(funding: Funding, language: Language) -> Iterator[str]:
    """What accounts and the deduction save, and what is to be known of them; none without either."""
    if funding.accounts or funding.deductions:
        yield tax_words(funding, language)
    yield from _held_limits(funding, language)
    yield from _over_limits(funding, language)
    yield from _unused(funding, language)
    yield from _deductions(funding, language)


def account_name(account: Account, tr: Translate) -> str:
    """An account's name."""
    match account:
        case Account.HSA:
            return tr("health savings account (HSA)")
        case Account.FSA:
            return tr("flexible spending account (FSA)")


def loan_words(loan: LoanPlan, language: Language) -> str:
    """What a loan or payment plan asks: each month, the last month, interest, all together."""
    tr, money = language.tr, language.formats.money
    if loan.financed == 0:
        return tr("You pay {amount} at once and owe nothing more.").format(amount=money(loan.principal, cents=True))
    said = []
    if loan.down_payment:
        said.append(tr("You pay {amount} at once.").format(amount=money(loan.down_payment, cents=True)))
    template = tr("The loan asks {payment} a month for %n month(s), from {first} to {last}.", None, loan.months)
    said.append(
        template.format(
            payment=money(loan.payment, cents=True),
            first=language.formats.day(loan.first_due),
            last=language.formats.day(loan.last_due),
        )
    )
    if loan.last_payment != loan.payment:
        said.append(tr("The last payment is {amount}.").format(amount=money(loan.last_payment, cents=True)))
    if loan.interest:
        template = tr("Interest comes to {interest}. You pay {total} in all.")
        said.append(template.format(interest=money(loan.interest, cents=True), total=money(loan.total, cents=True)))
    else:
        said.append(tr("It asks no interest."))
    return " ".join(said)


def deferred_words(card: DeferredPlan, language: Language) -> str:
    """What a card with deferred interest costs if it is not cleared in time, and how to clear it."""
    tr, money = language.tr, language.formats.money
    due = language.formats.day(card.due)
    if card.left == 0:
        template = tr(
            "You clear the card by {due}, so it costs no interest. "
            "If even one dollar is left that day, {interest} of interest is due at once."
        )
        return template.format(due=due, interest=money(card.deferred_interest, cents=True))
    template = tr(
        "On {due} you still owe {left} on the card, and {interest} of interest is added, since the first day: "
        "{total} is due. To owe nothing then, pay {payment} a month."
    )
    return template.format(
        due=due,
        left=money(card.left, cents=True),
        interest=money(card.interest_due, cents=True),
        total=money(card.left + card.interest_due, cents=True),
        payment=money(card.payment_to_clear, cents=True),
    )


def saving_words(goal: SavingGoal, language: Language) -> str:
    """What to have before the first visit and how long it takes to save it."""
    tr = language.tr
    if goal.target is SavingTarget.COST_TO_FIND_OUT:
        template = tr("To find out if it helps you need {amount}.")
    else:
        template = tr("To pay each month of the first year from your monthly amount, have {amount} ready at the start.")
    said = [template.format(amount=figure_words(goal.needed, language))]
    if goal.still.high == 0:
        said.append(tr("You have it."))
        return " ".join(said)
    said.append(tr("What you still need: {amount}.").format(amount=figure_words(goal.still, language)))
    if goal.months is not None:
        said.append(_months_words(goal.months, language))
    else:
        pace = goal.paces[-1]
        template = tr("That is {amount} a month for %n month(s).", None, pace.months)
        said.append(template.format(amount=language.formats.money(pace.typical)))
    return " ".join(said)


def _months_words(months: tuple[int, int, int], language: Language) -> str:
    _, typical, high = months
    if typical == high:
        return language.tr("Your monthly amount gets you there in %n month(s).", None, typical)
    template = language.tr("Your monthly amount gets you there in %n month(s), or {high} at most.", None, typical)
    return template.format(high=high)


def tax_words(funding: Funding, language: Language) -> str:
    """What is saved in taxes, in the first year and in all."""
    first = funding.saved_by_year[0]
    template = language.tr(
        "You save on taxes: {first} in the first year, {total} in all years. The totals above do not count this."
    )
    spread = Spread(low=first.low, typical=first.typical, high=first.high)
    return template.format(first=figure_words(spread, language), total=figure_words(funding.saved, language))


def _held_limits(funding: Funding, language: Language) -> Iterator[str]:
    """Limits of years that are not known yet, once for each account."""
    for account in Account:
        held = [row for row in funding.accounts if row.account is account and not row.limit_is_of_the_year]
        if held:
            template = language.tr(
                "How much may go into your {account} in {year} is not known yet. "
                "This uses the limit of {known}: {limit}."
            )
            yield _of_account(held[0], template, language, year=held[0].starts.year, known=held[0].limit_year)


def _over_limits(funding: Funding, language: Language) -> Iterator[str]:
    for account in Account:
        over = [row for row in funding.accounts if row.account is account and row.counted_yearly < row.own_yearly]
        if over:
            template = language.tr(
                "No more than {limit} a year may go into your {account}, your employer's money with it. "
                "The rest is not counted."
            )
            yield _of_account(over[0], template, language)


def _of_account(row: AccountYear, template: str, language: Language, **more: object) -> str:
    limit = language.formats.money(row.limit)
    return template.format(account=account_name(row.account, language.tr), limit=limit, **more)


def _unused(funding: Funding, language: Language) -> Iterator[str]:
    """FSA money that these costs do not use up."""
    left = [row for row in funding.accounts if row.account is Account.FSA and row.left > 0]
    if left:
        template = language.tr(
            "In the plan year from {start}, {amount} in your FSA is not used by these costs. "
            "You may lose what you do not use."
        )
        yield template.format(
            start=language.formats.day(left[0].starts), amount=language.formats.money(left[0].left, cents=True)
        )


def _deductions(funding: Funding, language: Language) -> Iterator[str]:
    if not funding.deductions:
        return
    tr = language.tr
    found = [year for year in funding.deductions if year.deduction.high > 0]
    if not found:
        template = tr("You may deduct medical costs above {floor} a year. These costs alone do not reach it.")
        yield template.format(floor=language.formats.money(funding.deductions[0].floor))
    for year in found:
        yield _deduction_words(year, language)


def _deduction_words(year: DeductionYear, language: Language) -> str:
    tr = language.tr
    template = tr("For {year} you may deduct {amount} from your income.")
    words = template.format(year=year.year, amount=figure_words(year.deduction, language))
    if year.saved is None:
        return words + " " + tr("Give your tax rate to see what that saves.")
    return words + " " + tr("It saves {amount} in taxes.").format(amount=figure_words(year.saved, language))
