"""Keys in a file that the catalog does not have: methods, conditions, places, medicines, plan presets."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from costcalc.storage.checks import Finding, Path, mapping_at, medicine_lists
from costcalc.storage.leaves import one_of, shown
from costcalc.storage.read import Fault
from pricing.lookup import nearest
from pricing.model import Catalog
from pricing.words import Words

_MOST_NAMED = 12


def catalog_findings(data: Mapping[str, Any], catalog: Catalog) -> Iterator[Finding]:
    """Catalog keys in a scenario that do not exist."""
    treatment, known = mapping_at(data, "treatment"), {**catalog.services, **catalog.medicines}
    yield from _unknown(treatment, "method", catalog.treatments, Words("treatment"), ("treatment",))
    yield from _unknown(treatment, "condition", catalog.conditions, Words("condition"), ("treatment",))
    yield from _place(mapping_at(data, "clinic", "region"), catalog)
    yield from preset_findings(mapping_at(data, "plan"), catalog, ("plan",))
    for at, medicine in medicine_lists(data):
        yield from _unknown(medicine, "key", catalog.medicines, Words("medicine"), at)
        along = medicine.get("comes_with")
        for index, key in enumerate(along if isinstance(along, list) else ()):
            yield from _unknown({index: key}, index, known, Words("service"), (*at, "comes_with"))


def preset_findings(plan: Mapping[str, Any], catalog: Catalog, at: Path = ()) -> Iterator[Finding]:
    """A plan preset that does not exist."""
    yield from _unknown(plan, "preset", catalog.plan_presets, Words("plan preset"), at)


def _place(region: Mapping[str, Any], catalog: Catalog) -> Iterator[Finding]:
    at: Path = ("clinic", "region")
    state = region.get("state")
    states = {known for known, _ in catalog.localities}
    if not isinstance(state, str) or not state.strip():
        return
    if state not in states:
        what = Words("the catalog has no state '{state}'", state=shown(state))
        fault = Fault(what, Words("two letters, such as TX"), nearest(state, states))
        yield Finding((*at, "state"), fault)
    else:
        localities = [locality for known, locality in catalog.localities if known == state]
        yield from _unknown(region, "locality", localities, Words("locality of {state}", state=state), at)


def _unknown(
    data: Mapping[Any, Any], key: str | int, known: Collection[str], kind: Words, at: Path
) -> Iterator[Finding]:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip() or value in known:
        return
    names = sorted(known)
    alike = [name for name in names if value.lower() in name]
    near = None if len(alike) > 1 else nearest(value, names)
    if len(names) > _MOST_NAMED:
        names = alike[:_MOST_NAMED]
    allowed = one_of(names) if names else Words("a key that 'costcalc catalog list' shows")
    what = Words("the catalog has no {kind} '{key}'", kind=kind, key=shown(value))
    yield Finding((*at, key), Fault(what, allowed, near))
