"""What reading gives: the thing itself, or every problem that stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from pricing.problem import Problem
from pricing.words import Words

_Thing = TypeVar("_Thing", covariant=True)

NOTHING = Words("")


@dataclass(frozen=True, slots=True)
class Read(Generic[_Thing]):
    """A thing that was read, or what is wrong.

    Attributes:
        value: The thing; None exactly when there are problems.
        problems: Every problem, in the order of the file.
    """

    value: _Thing | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one value, wherever it stands: a `Problem` without its place.

    Attributes:
        what: What is wrong, in plain words.
        allowed: What would be right.
        did_you_mean: The nearest right thing, if one is near.
    """

    what: Words
    allowed: Words = NOTHING
    did_you_mean: str | None = None
