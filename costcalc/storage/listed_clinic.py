"""A clinic of a person's own list; imports no reader of files, so that a window can hold a list before it reads one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from costcalc.engine.scenario import Clinic, Travel


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedClinic:
    """A clinic of the list.

    Attributes:
        clinic: Its name and quote, as in a plan.
        note: Whatever should be remembered about it.
        travel: Getting there for the person at hand; None takes the plan's. *New person* takes it out.
    """

    clinic: Clinic
    note: str | None = None
    travel: Travel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicList:
    """The content of the file."""

    clinics: tuple[ListedClinic, ...] = ()


def without_person(clinics: Sequence[ListedClinic]) -> tuple[ListedClinic, ...]:
    """The list without what belongs to one person: how that person gets to each clinic."""
    return tuple(replace(listed, travel=None) for listed in clinics)
