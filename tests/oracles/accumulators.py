"""How much counts so far: deductibles and maximums by plan year, own, shared or none, person and family (R12-R14)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from .money import ZERO

PHARMACY_KINDS = frozenset(
    {
        "generic_medicine",
        "preferred_medicine",
        "nonpreferred_medicine",
        "specialty_medicine",
        "otc_medicine",
        "home_supply",
    }
)


@dataclass(slots=True)
class Used:
    """Accumulators of one plan year: one pool each for medical (`in`), own out-of-network and own pharmacy amounts."""

    deductible: dict[str, Decimal] = field(default_factory=lambda: {"in": ZERO, "out": ZERO, "rx": ZERO})
    maximum: dict[str, Decimal] = field(default_factory=lambda: {"in": ZERO, "out": ZERO, "rx": ZERO})
    family_deductible: Decimal = ZERO
    family_maximum: Decimal = ZERO
    visits: dict[str, int] = field(default_factory=dict)

    def credit(self, pool_d: str | None, deductible: Decimal, pool_m: str | None, out_of_pocket: Decimal) -> None:
        """Advance the pools; the medical pool advances the family's amounts too (R14)."""
        if pool_d is not None:
            self.deductible[pool_d] += deductible
        if pool_d == "in":
            self.family_deductible += deductible
        if pool_m is not None:
            self.maximum[pool_m] += out_of_pocket
        if pool_m == "in":
            self.family_maximum += out_of_pocket


class Limits:
    """A plan's deductibles and maximums."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        """Take the limits from a whole plan."""
        self._plan = plan

    def pools(self, kind: str, network: str) -> tuple[str | None, str | None]:
        """(deductible pool, maximum pool) of a charge; None: there is none (R12, R13)."""
        side = self._plan.get("out_of_network") or {}
        by_network = {"own": "out", "shared": "in", "none": None}
        if network == "in":
            pools: list[str | None] = ["in", "in"]
        else:
            pools = [by_network[side.get("deductible", "shared")], by_network[side.get("maximum", "shared")]]
        if kind in PHARMACY_KINDS:
            pharmacy = self._plan.get("pharmacy") or {}
            for i, name in enumerate(("deductible", "maximum")):
                setting = pharmacy.get(name, "shared")
                pools[i] = {"own": "rx", "shared": pools[i], "none": None}[setting]
        return pools[0], pools[1]

    def deductible_left(self, year: Used, pool: str | None) -> Decimal:
        """What is left of the deductible that a charge meets: embedded when either is met, aggregate the family's."""
        if pool is None:
            return ZERO
        if pool != "in":
            limit = self._own_amount(pool, "deductible_amount") or ZERO
            return max(ZERO, limit - year.deductible[pool])
        own = max(ZERO, Decimal(self._plan.get("deductible") or ZERO) - year.deductible["in"])
        left = self._with_family(own, year.family_deductible, "deductible", "deductible_kind")
        return ZERO if left is None else left

    def room(self, year: Used, pool: str | None) -> Decimal | None:
        """What is left until the out-of-pocket maximum; None: no maximum."""
        if pool is None:
            return None
        if pool != "in":
            limit = self._own_amount(pool, "maximum_amount")
            return None if limit is None else max(ZERO, limit - year.maximum[pool])
        limit = self._plan.get("out_of_pocket_maximum")
        own = None if limit is None else max(ZERO, Decimal(limit) - year.maximum["in"])
        return self._with_family(own, year.family_maximum, "out_of_pocket_maximum", "maximum_kind")

    def _with_family(self, own: Decimal | None, used: Decimal, limit_key: str, kind_key: str) -> Decimal | None:
        family = self._plan.get("family")
        if not family:
            return own
        limit = family.get(limit_key)
        left = None if limit is None else max(ZERO, Decimal(limit) - used)
        if family.get(kind_key, "embedded") == "aggregate":
            return left
        return min((x for x in (own, left) if x is not None), default=None)

    def _own_amount(self, pool: str, key: str) -> Decimal | None:
        terms = self._plan.get("out_of_network" if pool == "out" else "pharmacy") or {}
        amount = terms.get(key)
        return None if amount is None else Decimal(amount)
