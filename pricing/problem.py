"""What is wrong in a file, as a value a person can act on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend, and where.

    Attributes:
        file: Name of the file as the person knows it.
        line: Line, counted from 1.
        column: Column, counted from 1.
        what: What is wrong, in plain words.
        allowed: What would be right; empty where `what` says it all.
        did_you_mean: The nearest thing that would be right; None where nothing is near.
        whole_file: Whether it is the file itself, as one that is not there, and none of its lines.
    """

    file: str
    line: int
    column: int
    what: str
    allowed: str = ""
    did_you_mean: str | None = None
    whole_file: bool = False

    def __str__(self) -> str:
        """The problem as one line: file:line:column: what; what is allowed; did you mean."""
        parts = [self.what]
        if self.allowed:
            parts.append(self.allowed)
        if self.did_you_mean is not None:
            parts.append(f"did you mean {self.did_you_mean}")
        return f"{self.file}:{self.line}:{self.column}: " + "; ".join(parts)
