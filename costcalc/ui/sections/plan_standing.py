"""The health plan as it stands: the person's own terms over the preset's, and whose each term is."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from typing import Any

from costcalc.engine.health_plan import Benefit, HealthPlan, Kind
from costcalc.engine.ledger import Origin
from costcalc.engine.preset_plan import laid_over, preset_to_plan, terms_of_year
from costcalc.ui import formats
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.source_words import figure_words
from costcalc.ui.state.editing import value_at
from costcalc.ui.text import tr
from costcalc.ui.widgets.provenance import Provenance
from pricing.lookup import federal_figure
from pricing.model import Catalog, PlanPreset


class PlanStanding:
    """Questions to the plan of a scenario.

    Args:
        context: The plan and the catalog.
    """

    def __init__(self, context: PlanContext) -> None:
        self._context = context

    @property
    def own(self) -> HealthPlan | None:
        """What the person said; None when no plan pays."""
        plan: HealthPlan | None = self._context.store.value("plan")
        return plan

    @property
    def preset(self) -> PlanPreset | None:
        """The preset under it."""
        own = self.own
        return self._context.catalog.plan_presets.get(own.preset or "") if own is not None else None

    @property
    def merged(self) -> HealthPlan:
        """The terms in force."""
        own, preset = self.own or HealthPlan(), self.preset
        return own if preset is None else laid_over(own, self._usual(own, preset))

    def benefit(self, kind: Kind) -> Benefit | None:
        """The benefit in force for a kind of service; None where the plan says nothing."""
        return self.merged.benefits.get(kind)

    def explain(self, term: str) -> Provenance | None:
        """Whose a term is, by its path under the plan (`deductible`, `used.deductible`)."""
        own, preset = self.own, self.preset
        if own is None or preset is None:
            return None
        said = value_at_plan(own, term)
        usual = value_at_plan(self._usual(own, preset), term)
        if usual is None:
            return None
        words = self._preset_words(term)
        if said is None:
            return Provenance(Origin.CATALOG, usual, words)
        return Provenance(Origin.YOURS, said, tr("You gave this value.") + "\n" + words, _said(usual))

    def explain_benefit(self, kind: Kind, shown: object) -> Provenance | None:
        """Whose a benefit is; it is taken as a whole."""
        own, preset = self.own, self.preset
        if own is None or preset is None:
            return None
        if kind in own.benefits:
            usual = self._usual(own, preset).benefits.get(kind)
            return Provenance(Origin.YOURS, shown, tr("You gave these terms."), preset.name if usual else "")
        if kind not in self.merged.benefits:
            return None
        return Provenance(Origin.CATALOG, shown, self._preset_words(f"benefits.{kind.value}"))

    def _preset_words(self, term: str) -> str:
        preset = self.preset
        if preset is None:
            return ""
        lines = [tr("From the plan “{name}”.").format(name=preset.name)]
        if preset.example:
            lines.append(tr("It is only an example. Put in what your card says."))
        lines += self._figure_lines(preset, term)
        return "\n".join(lines)

    def _figure_lines(self, preset: PlanPreset, term: str) -> list[str]:
        """What a term rests on; of a term that is set each year the plan year's own figure, or the last known one."""
        catalog = self._context.catalog
        key = next((key for key in preset.term_figures if key.startswith(term)), None)
        if key is None:
            return []
        written = preset.term_figures[key]
        year = self._year(self.own or HealthPlan(), preset)
        found = federal_figure(catalog, preset.federal_terms.get(key, ""), year)
        if found is None:
            return [figure_words(written, catalog)]
        known, figure = found
        words = figure_words(replace(figure, note=figure.note or written.note), catalog)
        if known == year:
            return [words]
        held = tr("The amount of {year} is not known yet; this is the one of {known}.")
        return [held.format(year=year, known=known), words]

    def _usual(self, own: HealthPlan, preset: PlanPreset) -> HealthPlan:
        """What the preset says in the plan year the plan starts in."""
        year = self._year(own, preset) if preset.federal_terms else 0
        return _preset_plan(_PresetKey(preset.key, year, preset, self._context.catalog))

    def _year(self, own: HealthPlan, preset: PlanPreset) -> int:
        # The engine's arrays come with this; without a preset the window does not need them to open.
        from costcalc.engine.plan_terms import plan_year_of

        return plan_year_of(own, preset, self._context.store.scenario.start)


class PlanTerm:
    """Explains one term of the plan to its field."""

    def __init__(self, standing: PlanStanding, term: str) -> None:
        self._standing, self._term = standing, term

    def __call__(self) -> Provenance | None:
        """Whose it is now."""
        return self._standing.explain(self._term)


@dataclass(frozen=True, slots=True)
class _PresetKey:
    """A preset in a year as a key of the cache: terms are not hashable, key and year say it all."""

    key: str
    year: int
    preset: PlanPreset = field(hash=False)
    catalog: Catalog = field(hash=False)


@functools.lru_cache(maxsize=32)
def _preset_plan(key: _PresetKey) -> HealthPlan:
    return preset_to_plan(terms_of_year(key.preset, key.year, key.catalog)[0])


def value_at_plan(plan: HealthPlan, term: str) -> Any:
    """The value of a term of a plan; None where it is not said."""
    return value_at(plan, term)


def _said(value: object) -> str:
    from decimal import Decimal

    return formats.dollars(value) if isinstance(value, Decimal) else str(value)
