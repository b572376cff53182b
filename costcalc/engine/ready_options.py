"""A ready-made course of traditional care from the catalog, as an option of a scenario."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from costcalc.engine.health_plan import Kind
from costcalc.engine.option_scenarios import called
from costcalc.engine.scenario import Care, Option, OptionMedicine, Scenario
from pricing.model import Catalog, ReadyOption


def with_ready_options(scenario: Scenario, keys: tuple[str, ...], catalog: Catalog) -> Scenario:
    """A scenario with ready-made options of the catalog after its own.

    Args:
        scenario: What the person said.
        keys: Keys of ready-made options.
        catalog: Has them.

    Raises:
        KeyError: The catalog has no ready-made option of a key.
    """
    added = tuple(ready_option(catalog.ready_options[key], scenario, catalog) for key in keys)
    return replace(scenario, options=(*scenario.options, *added))


def ready_option(ready: ReadyOption, scenario: Scenario, catalog: Catalog, *, treatment: bool = False) -> Option:
    """A ready-made option for one person.

    Args:
        ready: From the catalog.
        scenario: Whose medicines it takes the place of, or comes on top of.
        catalog: Names its services.
        treatment: Whether the plan's ketamine is part of it too.
    """
    return Option(
        name=ready.name,
        treatment=treatment,
        medicines=(*_stopped(ready, scenario), *_new(ready, scenario)),
        care=(*scenario.care, *_care(ready, catalog)) if ready.care else None,
    )


def _stopped(ready: ReadyOption, scenario: Scenario) -> tuple[OptionMedicine, ...]:
    """The person's medicines that it takes the place of, from the first day on."""
    if not ready.instead:
        return ()
    others = [medicine for medicine in scenario.medicines if medicine.key not in ready.medicines]
    return tuple(OptionMedicine(ref=called(one), changes=(), dose_percent=Decimal(0)) for one in others)


def _new(ready: ReadyOption, scenario: Scenario) -> tuple[OptionMedicine, ...]:
    """Its own medicines, but for those that the person takes already."""
    taken = {medicine.key for medicine in scenario.medicines}
    return tuple(OptionMedicine(key=key) for key in ready.medicines if key not in taken)


def _care(ready: ReadyOption, catalog: Catalog) -> tuple[Care, ...]:
    return tuple(
        Care(
            kind=Kind(catalog.services[one.service].kind),
            name=catalog.services[one.service].name,
            every_weeks=one.every_weeks.amount,
            visits=one.visits,
        )
        for one in ready.care
    )
