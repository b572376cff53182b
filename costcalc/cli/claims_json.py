"""Adjudicated claims as the JSON of `costcalc adjudicate --json`."""

from __future__ import annotations

from decimal import Decimal

from costcalc.cli.claim_words import claim_name, claim_words
from costcalc.cli.output_types import AdjudicatedClaims, ClaimSplit, ClaimTotals
from costcalc.engine.adjudication import AdjudicatedClaim, Adjudication
from costcalc.phrases.language import Language
from pricing.money import from_cents


def adjudication_json(found: Adjudication, language: Language) -> AdjudicatedClaims:
    """Every claim's split in date order, the sums, and what each plan year came to."""
    return AdjudicatedClaims(
        schema=1,
        claims=[_claim(number, claim, language) for number, claim in enumerate(found.claims, start=1)],
        totals=ClaimTotals(
            billed=from_cents(sum(claim.claim.billed for claim in found.claims)),
            plan_paid=total(found, "plan_paid"),
            you_pay=total(found, "you_pay"),
            deductible=total(found, "deductible"),
            copay=total(found, "copay"),
            coinsurance=total(found, "coinsurance"),
            not_covered=total(found, "not_covered"),
            balance_bill=total(found, "balance_bill"),
            write_off=total(found, "write_off"),
        ),
        plan_years=[
            {
                "starts": year.starts.isoformat(),
                "deductible_used": from_cents(year.deductible_used),
                "out_of_pocket_used": from_cents(year.out_of_pocket_used),
            }
            for year in found.plan_years
        ],
    )


def total(found: Adjudication, part: str) -> Decimal:
    """The sum of one part of all splits, in dollars."""
    return from_cents(sum(getattr(claim, part) for claim in found.claims))


def _claim(number: int, found: AdjudicatedClaim, language: Language) -> ClaimSplit:
    claim = found.claim
    return ClaimSplit(
        id=number,
        date=claim.date.isoformat(),
        service_date=claim.date.isoformat(),
        kind=claim.kind.value,
        description=claim_name(found, language),
        billed=from_cents(claim.billed),
        allowed=None if found.allowed is None else from_cents(found.allowed),
        at_most=found.at_most,
        network=found.network.value,
        write_off=from_cents(found.write_off),
        deductible=from_cents(found.deductible),
        copay=from_cents(found.copay),
        coinsurance=from_cents(found.coinsurance),
        not_covered=from_cents(found.not_covered),
        balance_bill=from_cents(found.balance_bill),
        plan_paid=from_cents(found.plan_paid),
        you_pay=from_cents(found.you_pay),
        deductible_used_before=from_cents(found.deductible_used_before),
        deductible_used_after=from_cents(found.deductible_used_after),
        out_of_pocket_used_before=from_cents(found.out_of_pocket_used_before),
        out_of_pocket_used_after=from_cents(found.out_of_pocket_used_after),
        rule=found.rule.value,
        words=claim_words(found, language),
    )
