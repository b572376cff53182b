"""The list of clinics as the window holds it: read when first needed, kept after each change, some of them compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from costcalc.engine.clinics import MOST_CLINICS, ClinicChoice
from costcalc.engine.scenario import Clinic, Scenario, Travel
from costcalc.storage.listed_clinic import ListedClinic, without_person
from costcalc.ui.text import tr
from pricing.problem import Problem

MOST_COMPARED = MOST_CLINICS - 1
"""Beside the plan's own clinic."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A clinic of the list with the number it is known by while the window is open."""

    id: int
    listed: ListedClinic


class ClinicBook(QObject):
    """Holds the list. Nothing is read before `entries` is first asked for.

    Args:
        parent: Owner.
    """

    changed = Signal()
    """A clinic was added, changed, moved or removed."""

    compared_changed = Signal()
    """Other clinics are compared, or one of those compared changed."""

    problems_found = Signal(str, tuple)
    """What was tried, and why it did not work: a tuple of `Problem`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._entries: list[Entry] | None = None
        self._compared: list[int] = []
        self._removed: list[tuple[int, Entry]] = []
        self.problems: tuple[Problem, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The clinics, in the person's order."""
        return tuple(self._read())

    @property
    def compared(self) -> tuple[Entry, ...]:
        """Those that are compared with the plan's own."""
        return tuple(entry for entry in self._entries or () if entry.id in self._compared)

    @property
    def removed_name(self) -> str:
        """The name of the clinic that was removed last and can be put back; empty for none."""
        return self._removed[-1][1].listed.clinic.name or tr("Clinic without a name") if self._removed else ""

    def entry(self, number: int) -> Entry | None:
        """The entry of a number."""
        return next((entry for entry in self._read() if entry.id == number), None)

    def is_compared(self, number: int) -> bool:
        """Whether a clinic is compared."""
        return number in self._compared

    def add(self, listed: ListedClinic, after: int | None = None) -> int:
        """Put a clinic into the list, at its end or after another; returns its number."""
        entries = self._read()
        entry = Entry(next(self._numbers), listed)
        place = next((i + 1 for i, one in enumerate(entries) if one.id == after), len(entries))
        entries.insert(place, entry)
        self._keep()
        self.changed.emit()
        return entry.id

    def take_in(self, clinics: Iterable[ListedClinic]) -> None:
        """Put several clinics at the end of the list."""
        self._read().extend(Entry(next(self._numbers), listed) for listed in clinics)
        self._keep()
        self.changed.emit()

    def duplicate(self, number: int) -> int | None:
        """Put a copy of a clinic after it; returns the copy's number."""
        entry = self.entry(number)
        if entry is None:
            return None
        name = tr("{name} (copy)").format(name=entry.listed.clinic.name or tr("Clinic without a name"))
        return self.add(replace(entry.listed, clinic=replace(entry.listed.clinic, name=name)), number)

    def replace(self, number: int, listed: ListedClinic) -> None:
        """Change a clinic; call `keep` when the person is done with the field."""
        entries = self._read()
        for place, entry in enumerate(entries):
            if entry.id == number and entry.listed != listed:
                entries[place] = Entry(number, listed)
                self.changed.emit()
                if number in self._compared:
                    self.compared_changed.emit()

    def remove(self, number: int) -> None:
        """Take a clinic out; `put_back` brings it back."""
        entries = self._read()
        for place, entry in enumerate(entries):
            if entry.id == number:
                self._removed.append((place, entries.pop(place)))
                self.set_compared(number, False)
                self._keep()
                self.changed.emit()
                return

    def put_back(self) -> int | None:
        """Bring the clinic back that was removed last; returns its number."""
        if not self._removed:
            return None
        place, entry = self._removed.pop()
        self._read().insert(place, entry)
        self._keep()
        self.changed.emit()
        return entry.id

    def set_compared(self, number: int, compared: bool) -> bool:
        """Compare a clinic, or no longer; returns whether that could be: no more than five beside the plan's own."""
        if compared == (number in self._compared):
            return True
        if compared and len(self._compared) >= MOST_COMPARED:
            return False
        if compared:
            self._compared.append(number)
        else:
            self._compared.remove(number)
        self.compared_changed.emit()
        return True

    def compare_some(self) -> None:
        """Compare the first clinics of the list, as many as may be, where none was chosen."""
        if not self._compared:
            self._compared = [entry.id for entry in self._read()[:MOST_COMPARED]]
            self.compared_changed.emit()

    def keep(self) -> None:
        """Write the list to its file."""
        self._keep()

    def forget_person(self) -> None:
        """Take out what belongs to the person at hand: which clinics are compared and how to get there."""
        from costcalc.storage.clinics import read_clinics

        self._compared.clear()
        self._removed.clear()
        held = self._entries
        listed = tuple(entry.listed for entry in held) if held is not None else read_clinics().value or ()
        bare = without_person(listed)
        if bare != listed:
            self._read()[:] = [Entry(entry.id, one) for entry, one in zip(self._read(), bare, strict=True)]
            self._keep()
            self.changed.emit()
        self.compared_changed.emit()

    def choices(self, scenario: Scenario) -> tuple[ClinicChoice, ...]:
        """The plan's own clinic and those compared with it, ready to be reckoned."""
        own = ClinicChoice(clinic=scenario.clinic or Clinic())
        others = [clinic_choice(entry.listed, scenario) for entry in self.compared]
        return (own, *(choice for choice in others if choice != own))

    def _read(self) -> list[Entry]:
        if self._entries is None:
            from costcalc.storage.clinics import read_clinics  # reads YAML: only once the list is looked at

            found = read_clinics()
            self.problems = found.problems
            self._entries = [Entry(next(self._numbers), listed) for listed in found.value or ()]
        return self._entries

    def _keep(self) -> None:
        """Write the file; one that could not be read is left as it is."""
        from costcalc.storage.clinics import FILE_NAME, save_clinics
        from costcalc.storage.files import why_not_written

        if self.problems:
            self.problems_found.emit(tr("Your list is not saved until its file is mended."), self.problems)
            return
        try:
            save_clinics([entry.listed for entry in self._read()])
        except OSError as error:
            problem = Problem(FILE_NAME, 1, 1, why_not_written(error), whole_file=True)
            self.problems_found.emit(tr("The list of clinics was not saved."), (problem,))


def clinic_choice(listed: ListedClinic, scenario: Scenario) -> ClinicChoice:
    """A listed clinic for a plan: what is said of getting there stands in for the plan's, the rest of it stays."""
    return ClinicChoice(clinic=listed.clinic, travel=travel_there(listed, scenario))


def travel_there(listed: ListedClinic, scenario: Scenario) -> Travel | None:
    """Getting to a listed clinic; None when it is as the plan says."""
    if listed.travel is None:
        return None
    said = {field.name: value for field in fields(Travel) if (value := getattr(listed.travel, field.name)) is not None}
    said.pop("nights_per_visit")
    return replace(scenario.travel or Travel(), **said)
