"""What has to be said of a health plan and of help with its shares, beside the figures (R9, R17-R19)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from costcalc.engine.calendar import plan_year_start
from costcalc.engine.health_plan import DeductibleRule, Network
from costcalc.engine.plan_terms import MEDICAL_IN, UNLIMITED, PlanTerms, takes_programmes
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.reckoning import Ledger
from costcalc.engine.resolve import Resolved
from costcalc.engine.settlement import Settled
from pricing.money import MILLION

SLIDING_SCALE = "sliding_scale"
WORKERS_COMPENSATION = "workers_compensation"


def payer_notes(ledger: Ledger) -> Iterator[Note]:
    """Held terms, HSA warnings, programmes that may not help, and help that leaves nothing to pay."""
    resolved = ledger.resolved
    plan = resolved.plan
    if plan is not None:
        yield from _terms_held(resolved, plan)
        yield from _waived_benefits(resolved, plan)
    yield from _health_savings(resolved)
    paying = resolved.scenario.paying
    if paying is not None and paying.copay_programme is not None and not takes_programmes(plan):
        yield Note(code=NoteCode.COPAY_PROGRAMME_COMMERCIAL_ONLY)
    yield from _pays_nothing(ledger)


def _terms_held(resolved: Resolved, plan: PlanTerms) -> Iterator[Note]:
    """Plan years whose amounts nobody knows yet (R9); typed amounts are of the plan year that holds `start`."""
    if plan.year is None and not _has_amounts(plan):
        return
    start = resolved.scenario.start
    year = plan.year or plan_year_start(start, plan.month, plan.day).year
    last = plan_year_start(date.fromordinal(resolved.calendar.end - 1), plan.month, plan.day)
    if last.year > year:
        yield Note(code=NoteCode.PLAN_TERMS_HELD, args=(str(year),))


def _has_amounts(plan: PlanTerms) -> bool:
    """Whether the plan asks anything that may change from year to year."""
    limits = any(one.deductible or one.maximum < UNLIMITED for one in plan.accumulators)
    return limits or any(terms.copay or terms.coinsurance for terms in plan.terms.values())


def _waived_benefits(resolved: Resolved, plan: PlanTerms) -> Iterator[Note]:
    """Benefits before the deductible, none preventive care, of a plan that goes with an HSA (26 USC 223(c)(2))."""
    paying = resolved.scenario.paying
    says_so = paying is not None and paying.hsa is not None and paying.hsa.eligible
    if not (plan.hsa_eligible or says_so) or plan.accumulators[MEDICAL_IN].deductible == 0:
        return
    waived = [
        kind.value
        for (kind, network), terms in plan.terms.items()
        if network is Network.IN and (terms.rule is not DeductibleRule.AFTER or terms.free_visits > 0)
    ]
    if waived:
        yield Note(code=NoteCode.HSA_WAIVED_BENEFIT, args=tuple(waived))


def _health_savings(resolved: Resolved) -> Iterator[Note]:
    """New HSA money beside coverage that does not go with it: a general FSA, or the chosen plan (26 USC 223(c)(1))."""
    paying = resolved.scenario.paying
    if paying is None or paying.hsa is None or not paying.hsa.eligible:
        return
    if not (paying.hsa.own_yearly or paying.hsa.employer_yearly):
        return
    if paying.fsa is not None and paying.fsa.own_yearly:
        yield Note(code=NoteCode.HSA_WITH_FSA)
    if resolved.plan is not None and resolved.plan.hsa_eligible is False:
        yield Note(code=NoteCode.HSA_NOT_WITH_PLAN)


def _pays_nothing(ledger: Ledger) -> Iterator[Note]:
    """Workers' compensation that pays what it covers in full; a sliding scale that takes off the whole price (R18)."""
    resolved = ledger.resolved
    if resolved.plan is not None and resolved.plan.payer == WORKERS_COMPENSATION:
        shared = [entry for entry in ledger.entries if entry.network is not Network.NOT_COVERED]
        if any(_happens(entry) for entry in shared) and not any(_costs(entry) for entry in shared):
            yield Note(code=NoteCode.PAYS_NOTHING, args=(WORKERS_COMPENSATION,))
    if resolved.sliding_discount == MILLION and any(_given(entry) for entry in ledger.entries):
        yield Note(code=NoteCode.PAYS_NOTHING, args=(SLIDING_SCALE,))


def _happens(entry: Settled) -> bool:
    return bool(entry.charges.happens.any())


def _costs(entry: Settled) -> bool:
    return bool((entry.charges.happens & (entry.you_pay != 0)).any())


def _given(entry: Settled) -> bool:
    if entry.discount is None:
        return False
    return bool((entry.charges.happens & (entry.discount > 0)).any()) and not _costs(entry)
