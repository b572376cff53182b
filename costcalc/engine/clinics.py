"""The same plan at several clinics, in equal rows, and what each would have to charge so that two cost the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from costcalc.engine.columns import corner_columns
from costcalc.engine.health_plan import Kind
from costcalc.engine.pipeline import spreads
from costcalc.engine.projection import FigureKey, Spread, Unknown
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import resolve
from costcalc.engine.resolve_course import ALL_PARTS
from costcalc.engine.scenario import Clinic, PricePart, Scenario, Travel
from costcalc.engine.settlement import Settled
from costcalc.engine.sums import counted, figure_columns, medical
from costcalc.engine.tie_price import Tie, TieOutcome, tie_price
from costcalc.engine.unknowns import find_unknowns
from pricing.model import Catalog

MOST_CLINICS = 6


class TieWith(StrEnum):
    """Whose figure a clinic's is compared with."""

    LOWEST = "lowest"
    PLAN = "plan"  # the plan's own clinic


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicChoice:
    """A clinic to compare.

    Attributes:
        clinic: It and its quote.
        travel: Getting there; None takes the plan's travel.
    """

    clinic: Clinic
    travel: Travel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicSide:
    """What the plan costs at one clinic. Every clinic has the same rows (R25).

    Attributes:
        choice: The clinic.
        scenario: The plan with this clinic in it, so that each figure can be opened into its lines.
        figures: Headline figures, travel included.
        medical_figures: The same without travel.
        travel: Travel alone (R21); a figure that does not apply is None.
        includes: The parts of a session that its price includes; the others are priced apart.
        unknown: Prices nobody knows, with the figures they are missing from (R3).
    """

    choice: ClinicChoice
    scenario: Scenario
    figures: Mapping[FigureKey, Spread | None]
    medical_figures: Mapping[FigureKey, Spread | None]
    travel: Mapping[FigureKey, Spread | None]
    includes: tuple[PricePart, ...]
    unknown: tuple[Unknown, ...]

    def typical(self, figure: FigureKey) -> int | None:
        """A figure in the typical world, cents; None where it does not apply."""
        spread = self.figures[figure]
        return None if spread is None else spread.typical

    def leaves_out(self, figure: FigureKey) -> bool:
        """True when an unknown price is missing from a figure, or only bounds it."""
        return any(figure in unknown.touches for unknown in self.unknown)


class ClinicComparison:
    """The same plan at up to six clinics, reckoned when first asked for.

    Args:
        scenario: The plan; its own clinic is compared only if it is among the choices.
        catalog: What stands in where nothing was said.
        choices: The clinics, in the person's order.

    Raises:
        ValueError: There are more than six.
    """

    def __init__(self, scenario: Scenario, catalog: Catalog, choices: Sequence[ClinicChoice]) -> None:
        if len(choices) > MOST_CLINICS:
            raise ValueError(f"at most {MOST_CLINICS} clinics are compared")
        self._scenario = scenario
        self._catalog = catalog
        self._choices = tuple(choices)
        self._ties: dict[tuple[int, FigureKey, int], Tie] = {}

    @cached_property
    def sides(self) -> tuple[ClinicSide, ...]:
        """What the plan costs at each, in the person's order."""
        return tuple(_side(self._scenario, self._catalog, choice) for choice in self._choices)

    @cached_property
    def plan_index(self) -> int | None:
        """Which of them is the plan's own clinic; None when it is not among them."""
        own = self._scenario.clinic or Clinic()
        return next((i for i, choice in enumerate(self._choices) if choice.clinic == own), None)

    def lowest(self, figure: FigureKey) -> int | None:
        """Which clinic has the lowest typical figure among those in which nothing is unknown; the first of equals."""
        known = [
            (typical, i)
            for i, side in enumerate(self.sides)
            if (typical := side.typical(figure)) is not None and not side.leaves_out(figure)
        ]
        return min(known)[1] if known else None

    def same(self, figure: FigureKey) -> tuple[tuple[int, ...], ...]:
        """Clinics whose typical figure is the same to the cent, group by group; alone-standing ones are left out."""
        groups: dict[int, list[int]] = {}
        for i, side in enumerate(self.sides):
            typical = side.typical(figure)
            if typical is not None:
                groups.setdefault(typical, []).append(i)
        return tuple(tuple(group) for group in groups.values() if len(group) > 1)

    def tie(self, index: int, figure: FigureKey, target: int) -> Tie:
        """What one clinic would have to charge for a session so that a figure is that of another.

        Args:
            index: The clinic whose price is sought.
            figure: The figure that shall be the same, in the typical world.
            target: The clinic whose figure it shall be.
        """
        key = (index, figure, target)
        if key not in self._ties:
            self._ties[key] = self._tie(index, figure, target)
        return self._ties[key]

    def ties(self, figure: FigureKey, with_: TieWith) -> tuple[Tie, ...]:
        """`tie` of every clinic, with the lowest or the plan's own; all without a target when there is none."""
        target = self.lowest(figure) if with_ is TieWith.LOWEST else self.plan_index
        if target is None:
            return (Tie(outcome=TieOutcome.NO_TARGET),) * len(self.sides)
        return tuple(self.tie(i, figure, target) for i in range(len(self.sides)))

    def _tie(self, index: int, figure: FigureKey, target: int) -> Tie:
        if index == target:
            return Tie(outcome=TieOutcome.IS_TARGET)
        side = self.sides[index]
        wanted = self.sides[target].typical(figure)
        if wanted is None or side.typical(figure) is None or side.leaves_out(figure):
            return Tie(outcome=TieOutcome.UNKNOWN)
        return tie_price(side.scenario, self._catalog, figure, wanted)


def at_clinic(scenario: Scenario, choice: ClinicChoice) -> Scenario:
    """The plan at another clinic. Sessions paid ahead at the plan's own clinic are of no use elsewhere."""
    treatment = scenario.treatment
    own = scenario.clinic or Clinic()
    if choice.clinic != own and treatment is not None and treatment.under_way is not None:
        under_way = replace(treatment.under_way, package_sessions_left=0)
        treatment = replace(treatment, under_way=under_way)
    travel = scenario.travel if choice.travel is None else choice.travel
    return replace(scenario, clinic=choice.clinic, travel=travel, treatment=treatment)


def _side(scenario: Scenario, catalog: Catalog, choice: ClinicChoice) -> ClinicSide:
    there = at_clinic(scenario, choice)
    resolved = resolve(there, catalog)
    ledger = reckon(resolved, corner_columns(resolved.inputs))
    apart = () if resolved.course is None else resolved.course.parts
    return ClinicSide(
        choice=choice,
        scenario=there,
        figures=spreads(figure_columns(ledger)),
        medical_figures=spreads(figure_columns(ledger, medical)),
        travel=spreads(figure_columns(ledger, _is_travel)),
        includes=tuple(part for part in ALL_PARTS if part not in apart),
        unknown=find_unknowns(ledger),
    )


def _is_travel(entry: Settled) -> bool:
    return counted(entry) and entry.charges.kind is Kind.TRAVEL
