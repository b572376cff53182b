"""What comes along with the medicines of a plan: visits, tests, protective medicines, each once (R6, R7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from costcalc.engine.bounds import field_bounds
from costcalc.engine.health_plan import PHARMACY_KINDS, Kind
from costcalc.engine.inputs import Inputs
from costcalc.engine.resolve_medicines import MedicineCourse, resolve_medicines
from costcalc.engine.scenario import Clinic, Labs, Medicine
from pricing.model import Catalog, Companion, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionCourse:
    """One thing that comes along, however many medicines bring it; amounts are in `Inputs` under `comes_with.<brings>`.

    Attributes:
        brings: Key of the service or medicine.
        parents: The medicines it comes with; it takes place while any of them is taken.
        companion: What the catalog says of it; None where it says nothing.
        fills: For a medicine that is taken every day: its own fills. None for a service.
    """

    brings: str
    name: str
    kind: Kind
    parents: tuple[MedicineCourse, ...]
    companion: Companion | None
    fills: MedicineCourse | None = None

    @property
    def key(self) -> str:
        """Where its inputs stand."""
        return f"comes_with.{self.brings}"

    @property
    def bought(self) -> bool:
        """True for what is bought when the medicine begins; visits and tests come first one interval after `start`."""
        return self.kind in PHARMACY_KINDS


def resolve_companions(
    medicines: tuple[MedicineCourse, ...], catalog: Catalog, inputs: Inputs
) -> tuple[CompanionCourse, ...]:
    """What the medicines bring, in the order it is first named, with its inputs added.

    A service whose rhythm nobody knows is left out here; `unscheduled` names it.
    """
    found = []
    for brings, parents in _brought(medicines).items():
        companion = _companion(parents, brings, catalog)
        service = catalog.services.get(brings)
        if service is not None:
            if companion is not None and companion.every_months is not None:
                _add_service(service, companion, inputs)
                found.append(
                    CompanionCourse(
                        brings=brings,
                        name=service.name,
                        kind=Kind(service.kind),
                        parents=parents,
                        companion=companion,
                    )
                )
        elif brings in catalog.medicines:
            fills = _fills(brings, parents[0], catalog, inputs)
            found.append(
                CompanionCourse(
                    brings=brings,
                    name=fills.name,
                    kind=fills.kind,
                    parents=parents,
                    companion=companion,
                    fills=fills,
                )
            )
    return tuple(found)


def unscheduled(medicines: tuple[MedicineCourse, ...], catalog: Catalog) -> Iterator[str]:
    """Keys of services that come along and whose rhythm nobody knows."""
    for brings, parents in _brought(medicines).items():
        companion = _companion(parents, brings, catalog)
        if brings not in catalog.medicines and (companion is None or companion.every_months is None):
            yield brings


def _brought(medicines: tuple[MedicineCourse, ...]) -> dict[str, tuple[MedicineCourse, ...]]:
    brought: dict[str, tuple[MedicineCourse, ...]] = {}
    for medicine in medicines:
        for brings in medicine.comes_with:
            if medicine not in brought.get(brings, ()):
                brought[brings] = (*brought.get(brings, ()), medicine)
    return brought


def _companion(parents: tuple[MedicineCourse, ...], brings: str, catalog: Catalog) -> Companion | None:
    """The most frequent of what the parents' classes say; for medicines without a class, of what any class says."""
    known = [one for one in catalog.companions.values() if one.brings == brings]
    classes = {parent.catalog.drug_class for parent in parents if parent.catalog is not None}
    own = [one for one in known if one.drug_class in classes]
    return min(own or known, key=_months_between, default=None)


def _months_between(companion: Companion) -> float:
    return 0.0 if companion.every_months is None else float(companion.every_months.amount.middle())


def _add_service(service: Service, companion: Companion, inputs: Inputs) -> None:
    key = f"comes_with.{service.key}"
    inputs.add(
        f"{key}.every_months",
        field_bounds(Labs)["months_between"],
        None,
        figure=companion.every_months,
        catalog_key=f"companions.{companion.key}",
        name=service.name,
    )
    inputs.add(
        f"{key}.price",
        field_bounds(Clinic)["lab"],
        None,
        figure=service.price,
        catalog_key=f"services.{service.key}",
        name=service.name,
    )


def _fills(brings: str, parent: MedicineCourse, catalog: Catalog, inputs: Inputs) -> MedicineCourse:
    """A medicine that comes along: its usual way of taking it, in fills as long as those of what it comes with."""
    own = Inputs()
    medicine = Medicine(ref=brings, key=brings, supply_days=parent.supply_days, comes_with=())
    (course,) = resolve_medicines((medicine,), catalog, own)
    for key, info in own.items.items():
        moved = key.replace("medicines.", "comes_with.", 1)
        inputs.items[moved] = replace(info, key=moved)
    return course
