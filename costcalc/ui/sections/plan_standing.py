"""The health plan as it stands: the person's own terms over the preset's, and whose each term is."""

from __future__ import annotations

import functools
from typing import Any

from costcalc.engine.health_plan import Benefit, HealthPlan, Kind
from costcalc.engine.ledger import Origin
from costcalc.engine.preset_plan import laid_over, preset_to_plan
from costcalc.ui import formats
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.source_words import figure_words
from costcalc.ui.state.editing import value_at
from costcalc.ui.text import tr
from costcalc.ui.widgets.provenance import Provenance
from pricing.model import PlanPreset


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
        return own if preset is None else laid_over(own, _preset_plan(_PresetKey(preset)))

    def benefit(self, kind: Kind) -> Benefit | None:
        """The benefit in force for a kind of service; None where the plan says nothing."""
        return self.merged.benefits.get(kind)

    def explain(self, term: str) -> Provenance | None:
        """Whose a term is, by its path under the plan (`deductible`, `used.deductible`)."""
        own, preset = self.own, self.preset
        if own is None or preset is None:
            return None
        said = value_at_plan(own, term)
        usual = value_at_plan(_preset_plan(_PresetKey(preset)), term)
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
            usual = _preset_plan(_PresetKey(preset)).benefits.get(kind)
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
        figure = next((figure for key, figure in preset.term_figures.items() if key.startswith(term)), None)
        if figure is not None:
            lines.append(figure_words(figure, self._context.catalog))
        return "\n".join(lines)


class PlanTerm:
    """Explains one term of the plan to its field."""

    def __init__(self, standing: PlanStanding, term: str) -> None:
        self._standing, self._term = standing, term

    def __call__(self) -> Provenance | None:
        """Whose it is now."""
        return self._standing.explain(self._term)


class _PresetKey:
    """A preset as a key of the cache: its terms are not hashable, its key says it all."""

    def __init__(self, preset: PlanPreset) -> None:
        self.preset = preset

    def __hash__(self) -> int:
        return hash(self.preset.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _PresetKey) and other.preset is self.preset


@functools.lru_cache(maxsize=32)
def _preset_plan(key: _PresetKey) -> HealthPlan:
    return preset_to_plan(key.preset.terms)


def value_at_plan(plan: HealthPlan, term: str) -> Any:
    """The value of a term of a plan; None where it is not said."""
    return value_at(plan, term)


def _said(value: object) -> str:
    from decimal import Decimal

    return formats.dollars(value) if isinstance(value, Decimal) else str(value)
