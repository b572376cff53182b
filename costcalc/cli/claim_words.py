"""An adjudicated claim in words, by the same sentences as a line of an estimate."""

from __future__ import annotations

from costcalc.engine.adjudication import AdjudicatedClaim
from costcalc.engine.ledger import Item, Line, Origin, PriceSource
from costcalc.phrases.kinds import kind_name
from costcalc.phrases.language import Language
from costcalc.phrases.splits import rule_words


def claim_name(found: AdjudicatedClaim, language: Language) -> str:
    """The person's own words for a claim, or its kind."""
    return found.claim.description or kind_name(found.claim.kind, language.tr)


def claim_words(found: AdjudicatedClaim, language: Language) -> str:
    """How a claim was split, one sentence a step."""
    return rule_words(_line(found), language)


def _line(found: AdjudicatedClaim) -> Line:
    claim = found.claim
    return Line(
        id=0,
        service_date=claim.date,
        pay_date=claim.date,
        kind=claim.kind,
        item=Item.CARE,
        name=claim.description,
        number=None,
        of=None,
        session=None,
        billed=claim.billed,
        allowed=None if found.at_most else found.allowed,
        network=found.network,
        discount=0,
        write_off=found.write_off,
        deductible=found.deductible,
        copay=found.copay,
        coinsurance=found.coinsurance,
        not_covered=found.not_covered,
        balance_bill=found.balance_bill,
        plan_paid=found.plan_paid,
        assistance=0,
        you_pay=found.you_pay,
        deductible_used_before=found.deductible_used_before,
        deductible_used_after=found.deductible_used_after,
        out_of_pocket_used_before=found.out_of_pocket_used_before,
        out_of_pocket_used_after=found.out_of_pocket_used_after,
        rule=found.rule,
        source=PriceSource(origin=Origin.YOURS, input=""),
        treatment=False,
    )
