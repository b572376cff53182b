"""Who pays one charge and why, in plain sentences with its amounts (R10-R18)."""

from __future__ import annotations

from collections.abc import Iterator

from costcalc.engine.health_plan import NEVER_COVERED_KINDS, OUTCOME_KINDS, Kind
from costcalc.engine.ledger import Item, Line, Rule
from costcalc.phrases.kinds import seller_asks
from costcalc.phrases.language import Language, Translate
from costcalc.phrases.lines import line_name

_PACKAGES = "clinic.packages."
_SESSIONS = frozenset({Item.INDUCTION_SESSION, Item.BOOSTER_SESSION})
_IN_NETWORK = frozenset({Rule.IN_NETWORK_AFTER, Rule.IN_NETWORK_COPAY_FIRST, Rule.IN_NETWORK_WAIVED})


def line_words(line: Line, language: Language) -> str:
    """A whole line: "Session 3 of 6, Jan 14, 2027. The clinic asks $650. No plan pays for it, so you pay $650."."""
    head = f"{line_name(line, language)}, {language.formats.day(line.service_date)}."
    return " ".join((head, rule_words(line, language)))


def rule_words(line: Line, language: Language) -> str:
    """How a charge was split, one sentence a step."""
    return " ".join(sentence for sentence in _sentences(line, language) if sentence)


def _sentences(line: Line, language: Language) -> Iterator[str]:
    tr = language.tr
    if line.rule is Rule.REFUND or line.rule is Rule.REIMBURSEMENT:
        yield _money_back(line, language)
        return
    if line.billed is None:
        yield tr("Nobody knows this price yet, so it is not in the total. Ask for it.")
        return
    yield _amount(_price(line, tr), line.billed, language)
    yield from _before_the_split(line, language)
    yield from _split(line, language)
    yield from _after_the_split(line, language)


def _price(line: Line, tr: Translate) -> str:
    if _is_of_a_package(line):
        return tr("As part of your package it comes to {amount}.")
    return seller_asks(line.kind, tr)


def _is_of_a_package(line: Line) -> bool:
    """Whether a session was paid ahead with others (R8)."""
    paid_ahead = line.item in _SESSIONS and line.pay_date < line.service_date
    return paid_ahead or line.source.input.startswith(_PACKAGES)


def _before_the_split(line: Line, language: Language) -> Iterator[str]:
    tr = language.tr
    if line.growth_years > 0:
        yield tr("That counts %n year(s) of rising prices.", None, line.growth_years)
    if line.discount:
        yield _amount(tr("{amount} comes off: a discount, or money you paid ahead."), line.discount, language)


def _split(line: Line, language: Language) -> Iterator[str]:
    if line.rule in _IN_NETWORK:
        yield from _in_network(line, language)
    elif line.rule is Rule.OUT_OF_NETWORK:
        yield from _out_of_network(line, language)
    else:
        yield _one_payer(line, language)


def _one_payer(line: Line, language: Language) -> str:
    tr = language.tr
    match line.rule:
        case Rule.SELF_PAY | Rule.NOT_COVERED if line.kind in NEVER_COVERED_KINDS:
            template = tr("You pay {amount}.")
        case _ if line.item is Item.DEPOSIT:
            template = tr("You pay {amount} ahead. It comes off your first sessions.")
        case Rule.NOT_COVERED if line.kind is Kind.ESKETAMINE_SESSION:
            template = tr("Your plan does not cover esketamine for pain, so you pay {amount}.")
        case Rule.NOT_COVERED if line.kind in OUTCOME_KINDS:
            template = tr("Your plan does not cover ketamine for pain, so you pay {amount}.")
        case Rule.NOT_COVERED:
            template = tr("Your plan does not cover this, so you pay {amount}.")
        case Rule.PAST_VISIT_LIMIT:
            template = tr("Your plan covers only some of these visits a year, and they are used up. You pay {amount}.")
        case Rule.FREE_VISIT:
            template = tr("This is one of the free visits of your plan. You pay {amount}.")
        case Rule.DENIED_PATIENT:
            template = tr("Your plan turns this claim down, so you pay {amount}.")
        case Rule.DENIED_PROVIDER:
            template = tr("Your plan turns this claim down, and the clinic may not bill you for it. You pay {amount}.")
        case Rule.OUTSIDE_TOTAL:
            template = tr("You may miss {amount} of pay. It stands beside what you pay, not in it.")
        case _:
            template = tr("No plan pays for it, so you pay {amount}.")
    return _amount(template, line.you_pay or 0, language)


def _in_network(line: Line, language: Language) -> Iterator[str]:
    tr = language.tr
    if line.allowed is None:
        yield tr("Nobody knows the price your plan accepts, so this counts the full price. It may be less.")
    else:
        yield _amount(tr("Your plan accepts {amount} as the price."), line.allowed, language)
    if line.write_off:
        yield _amount(tr("You do not owe the other {amount}."), line.write_off, language)
    yield from _shares(line, language)
    yield _you_pay(line, language)


def _out_of_network(line: Line, language: Language) -> Iterator[str]:
    tr = language.tr
    yield tr("The clinic has no contract with your plan.")
    if line.allowed is None:
        yield tr("Nobody knows what your plan accepts as the price, so this counts as if it pays nothing.")
    else:
        yield _amount(tr("Your plan accepts {amount} as the price."), line.allowed, language)
    yield from _shares(line, language)
    if line.balance_bill:
        yield _amount(tr("The clinic may bill you {amount} on top."), line.balance_bill, language)
    later = _comes_back_later(line)
    if later:
        yield _amount(tr("You pay {amount} first."), line.you_pay or 0, language)
        yield _amount(tr("Your plan sends back {amount} of it later."), later, language)
    else:
        yield _you_pay(line, language)


def _comes_back_later(line: Line) -> int:
    """The plan's part of a charge that is paid up front (R17); it comes as a line of its own."""
    if line.plan_paid or line.allowed is None:
        return 0
    return line.allowed - (line.deductible or 0) - (line.copay or 0) - (line.coinsurance or 0)


def _shares(line: Line, language: Language) -> Iterator[str]:
    """The steps in the order in which they are taken (R11)."""
    if line.rule is Rule.IN_NETWORK_WAIVED:
        yield language.tr("You need not meet your deductible first (what you pay each year before your plan pays).")
    deductible, copay = _deductible(line, language), _copay(line, language)
    yield from (copay, deductible) if line.rule is Rule.IN_NETWORK_COPAY_FIRST else (deductible, copay)
    if line.coinsurance:
        template = language.tr("Your coinsurance (your share of the rest) is {amount}.")
        yield _amount(template, line.coinsurance, language)
    if line.not_covered:
        yield _amount(language.tr("Your plan does not cover {amount} of it."), line.not_covered, language)


def _deductible(line: Line, language: Language) -> str:
    if not line.deductible:
        return ""
    tr, money = language.tr, language.formats.money
    if line.deductible_used_after is None:
        template = tr("{amount} goes to your deductible (what you pay each year before your plan pays).")
        return _amount(template, line.deductible, language)
    template = tr(
        "{amount} goes to your deductible (what you pay each year before your plan pays). That makes {used} so far."
    )
    return template.format(
        amount=money(line.deductible, cents=_has_cents(line.deductible)),
        used=money(line.deductible_used_after, cents=_has_cents(line.deductible_used_after)),
    )


def _copay(line: Line, language: Language) -> str:
    if not line.copay:
        return ""
    return _amount(language.tr("Your copay (a set price for each visit or fill) is {amount}."), line.copay, language)


def _you_pay(line: Line, language: Language) -> str:
    tr, paid = language.tr, line.you_pay or 0
    second = _second_payer_part(line)
    if second:
        first = _amount(tr("Your plan pays {amount}."), (line.plan_paid or 0) - second, language)
        other = _amount(tr("Your second plan pays {amount} of your part."), second, language)
        left = _amount(tr("You pay {amount} in all."), paid, language) if paid else tr("You pay nothing.")
        return f"{first} {other} {left}"
    if paid == 0 and line.plan_paid and not line.assistance:
        return _amount(tr("Your plan pays {amount}, and you pay nothing."), line.plan_paid, language)
    if line.plan_paid:
        plan = _amount(tr("Your plan pays {amount}."), line.plan_paid, language)
        return f"{plan} {_amount(tr('You pay {amount} in all.'), paid, language)}"
    return _amount(tr("Your plan pays nothing here. You pay {amount}."), paid, language)


def _second_payer_part(line: Line) -> int:
    """What a second payer pays of the person's shares (R18); it stands in `plan_paid` with the plan's own part."""
    if line.allowed is None or not line.plan_paid:
        return 0
    shares = (line.deductible or 0) + (line.copay or 0) + (line.coinsurance or 0)
    return max(line.plan_paid - (line.allowed - shares), 0)


def _after_the_split(line: Line, language: Language) -> Iterator[str]:
    tr = language.tr
    if line.assistance:
        yield _amount(tr("A help program pays {amount}, which is not in what you pay."), line.assistance, language)
    if line.pay_date != line.service_date and line.you_pay:
        template = tr("You pay for it on {day}.")
        if _is_of_a_package(line):
            template = tr("You pay for the package on {day}.")
        yield template.format(day=language.formats.day(line.pay_date))


def _money_back(line: Line, language: Language) -> str:
    tr = language.tr
    if line.you_pay is None:
        return tr("Nobody knows yet how much you get back.")
    if line.rule is Rule.REFUND:
        return _amount(tr("The clinic gives you back {amount} for sessions you did not use."), -line.you_pay, language)
    template = tr("Your plan sends you back {amount} for what you paid on {day}.")
    money = language.formats.money(-line.you_pay, cents=_has_cents(line.you_pay))
    return template.format(amount=money, day=language.formats.day(line.service_date))


def _amount(template: str, cents: int, language: Language) -> str:
    return template.format(amount=language.formats.money(cents, cents=_has_cents(cents)))


def _has_cents(amount_cents: int) -> bool:
    return amount_cents % 100 != 0
