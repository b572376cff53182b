"""Plain data of a file and the place of every value in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pricing.problem import Problem

Path = tuple[str | int, ...]
Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tree:
    """What a YAML file holds.

    Attributes:
        data: The content; None when the file could not be read at all.
        positions: Line and column of each value by its path; `()` is the whole file.
        key_positions: Line and column of each key by the path of its value.
        problems: Everything that is wrong, in the order of the file.
        bad: Paths whose value could not be taken as written: no need to complain about them again.
    """

    data: Any
    positions: dict[Path, Position] = field(default_factory=dict)
    key_positions: dict[Path, Position] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    bad: frozenset[Path] = frozenset()

    def place(self, path: Path) -> Position:
        """Line and column of the value at a path, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.positions:
                return self.positions[path[:length]]
        return (1, 1)

    def key_place(self, path: Path) -> Position:
        """Line and column of the key at a path; of its value or what is around it where it has no key."""
        return self.key_positions.get(path) or self.place(path)
