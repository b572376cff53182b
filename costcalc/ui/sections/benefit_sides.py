"""The terms of a benefit by network: read, replaced, and with what holds where nothing is said. No Qt here."""

from __future__ import annotations

from dataclasses import fields, replace

from costcalc.engine.health_plan import Benefit, BenefitTerms, DeductibleRule, Liability, Network

_TERM_NAMES = tuple(spec.name for spec in fields(BenefitTerms))


def network_of(benefit: Benefit | None) -> Network:
    """The network a benefit uses."""
    if benefit is None:
        return Network.NOT_COVERED
    if benefit.network is not None:
        return benefit.network
    return Network.OUT if benefit.in_ is None and benefit.out is not None else Network.IN


def terms_of(benefit: Benefit, network: Network) -> BenefitTerms | None:
    """The terms of a benefit in a network; None where it has none."""
    by_network = {Network.IN: benefit.in_, Network.OUT: benefit.out}.get(network)
    if by_network is not None:
        return by_network
    if benefit.in_ is not None or benefit.out is not None or benefit.network is Network.NOT_COVERED:
        return None
    if (benefit.network or Network.IN) is not network:
        return None
    return BenefitTerms(**{name: getattr(benefit, name) for name in _TERM_NAMES})


def with_terms(benefit: Benefit, network: Network, terms: BenefitTerms) -> Benefit:
    """The benefit with other terms in one network; those of the other network stay."""
    other = Network.OUT if network is Network.IN else Network.IN
    kept = terms_of(benefit, other)
    if kept is None and benefit.in_ is None and benefit.out is None and benefit.network is not Network.NOT_COVERED:
        return replace(benefit, network=network, **{name: getattr(terms, name) for name in _TERM_NAMES})
    sides = {network: terms, other: kept}
    used = benefit.network if benefit.network is not Network.NOT_COVERED else None
    return Benefit(network=used, in_=sides[Network.IN], out=sides[Network.OUT])


def with_usual(terms: BenefitTerms) -> BenefitTerms:
    """The terms with what holds where nothing is said (R11, R17)."""
    return replace(
        terms,
        deductible=terms.deductible or DeductibleRule.AFTER,
        counts=True if terms.counts is None else terms.counts,
        denied_liability=terms.denied_liability or Liability.PATIENT,
    )
