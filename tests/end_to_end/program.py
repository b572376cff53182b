"""The running program, as someone who cannot see it meets it: objects with a role, a name and a state."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from tests.end_to_end.desktop import SYSTEM_PYTHON, Desktop, end, home_in
from tests.test_house import ROOT

DEADLINE_S = 20.0
PAUSE_S = 0.03
NAME = "Costcalc"
STILL_WORKING = "Still working it out."
SETTLES_S = 0.5
"""After so long the window says that it is still working, or has shown all it will."""

MANY_COLOURS = 20
"""Letters smoothed on their background have at least so many."""

LISTENER = Path(__file__).with_name("listener.py")
FIGURES = ("Each visit", "Each month", "First year", "Each later year", "Cost to find out if it helps")

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object."""

    id: int
    parent: int
    role: str
    name: str
    states: frozenset[str]
    description: str = ""
    label: str = ""
    text: str = ""
    rows: int = 0
    columns: tuple[str, ...] = field(default=())


class Tree:
    """Every object of the program at one moment."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.nodes = tuple(nodes)

    def all(self, role: str = "", name: str = "") -> list[Node]:
        """Objects of a role whose name begins with `name`."""
        return [node for node in self.nodes if (not role or node.role == role) and node.name.startswith(name)]

    def one(self, role: str, name: str) -> Node | None:
        """The first of those; None when there is none."""
        return next(iter(self.all(role, name)), None)

    def containing(self, words: str) -> bool:
        """Whether words are read anywhere."""
        return any(words in node.name for node in self.nodes)

    def inside(self, top: Node) -> list[Node]:
        """Everything under an object."""
        kept, found = {top.id}, []
        for node in self.nodes[top.id + 1 :]:
            if node.parent not in kept:
                continue
            kept.add(node.id)
            found.append(node)
        return found


class Program:
    """The window in a process of its own.

    Args:
        desktop: Where it runs.
        home: Whose settings and files it has.
    """

    def __init__(self, desktop: Desktop, home: Path) -> None:
        self.desktop = desktop
        self.home = home
        accessible = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        self._listener = desktop.start([SYSTEM_PYTHON, str(LISTENER)])
        self.process = desktop.start([sys.executable, str(ROOT / "main.py")], accessible | home_in(home), home)
        self._poll(lambda: len(self.figures()) == len(FIGURES), lambda: f"no figures: {self.figures()}")
        desktop.raise_window(NAME)

    def tree(self) -> Tree:
        """What there is now."""
        reply = self._ask(do="tree", name=NAME)
        return Tree(_node(**node) for node in reply or ())

    def wait(self, look: Callable[[Tree], Found | None], what: str) -> Found:
        """Look again and again until there is something to find.

        Args:
            look: Finds it in a tree; None or False as long as it is not there.
            what: Its name for the report of a failure.
        """
        last: list[Tree] = []

        def found() -> Found | None:
            last[:] = [self.tree()]
            return look(last[0])

        def what_is_there() -> str:
            named = [f"{node.role}: {node.name!r} {sorted(node.states)}" for node in last[0].nodes if node.name]
            return "\n".join((f"not found: {what}", *named))

        return self._poll(found, what_is_there)

    def find(self, role: str, name: str) -> Node:
        """The showing object of a role whose name begins so."""
        return self.wait(lambda tree: tree.one(role, name), f"{role} {name!r}")

    def tab_to(self, name: str, most: int = 60) -> Node:
        """Press Tab until what has the keyboard is named or labelled so."""
        for _ in range(most):
            before = self.focused()
            self.desktop.press("Tab")
            now = self._poll(partial(self._focused_after, before), lambda: "Tab leads nowhere")
            if _begins(now, name):
                return now
        raise AssertionError(f"{most} presses of Tab do not lead to {name!r}")

    def fill(self, text: str) -> None:
        """Replace what is in the line that has the keyboard."""
        self.desktop.press("ctrl+a")
        self.desktop.type(text)

    def type_into(self, name: str, text: str) -> None:
        """Set the text of a line as an assistive program does: without keys."""
        self._ask(do="type", id=self.find("text", name).id, text=text)

    def give_path(self, dialog: str, path: Path) -> None:
        """Answer a file dialog by keyboard."""
        self.find("dialog", dialog)
        self.desktop.raise_window(dialog)
        self.wait_for_focus("File name")
        self.fill(str(path))
        self.desktop.press("Return")
        self.wait(lambda tree: not tree.all("dialog", dialog), f"the end of {dialog!r}")
        self.desktop.raise_window(NAME)

    def act(self, role: str, name: str, action: str | None = None) -> None:
        """Do what an object does, as a screen reader asks it to."""
        self._ask(do="act", id=self.find(role, name).id, action=action)

    def focus(self, role: str, name: str) -> None:
        """Put the keyboard on an object and wait until it is there."""
        self._ask(do="focus", id=self.find(role, name).id)
        self.wait_for_focus(name)

    def go_to_view(self, title: str) -> None:
        """Choose a view of the answer with the arrow keys."""
        tree = self.tree()
        views = tree.one("list", "Views of the answer")
        assert views is not None
        titles = [node.name for node in tree.inside(views)]
        self._ask(do="focus", id=views.id)
        self.desktop.press("Right", "Home", *["Right"] * titles.index(title))
        self.wait_for_focus(title)

    def focused(self) -> Node | None:
        """What has the keyboard."""
        reply = self._ask(do="focused")
        return None if reply is None else _node(**reply)

    def wait_for_focus(self, name: str) -> Node:
        """Wait until what has the keyboard is named or labelled so."""
        last: list[Node] = []

        def holder() -> Node | None:
            focused = self.focused()
            last[:] = [] if focused is None else [focused]
            return focused if focused is not None and _begins(focused, name) else None

        return self._poll(holder, lambda: f"the keyboard is not on {name!r} but on {last}")

    def place(self, role: str, name: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of an object on the screen."""
        return self._place_of(self.find(role, name))

    def click(self, role: str, name: str) -> None:
        """Click on an object that is named or labelled so, once it has come to rest where it can be seen."""
        last: list[tuple[int, int, int, int]] = []

        def resting() -> tuple[int, int, int, int] | None:
            there = next((node for node in self.tree().all(role) if _begins(node, name)), None)
            place = [] if there is None else [self._place_of(there)]
            rests, last[:] = bool(place) and place == last, place
            return place[0] if rests else None

        place = self._poll(resting, lambda: f"{role} {name!r} does not come to rest: {last}")
        left, top, width, height = self._place_of(self.find("frame", ""))
        middle = place[0] + place[2] // 2, place[1] + place[3] // 2
        assert left < middle[0] < left + width, f"{name!r} is out of sight"
        assert top < middle[1] < top + height, f"{name!r} is out of sight"
        self.desktop.click(place)

    def wait_until_painted(self, role: str, name: str) -> None:
        """Wait until there are letters where an object is."""
        place = self.place(role, name)

        def has_letters() -> bool:
            return len(self.desktop.colours(place)) > MANY_COLOURS

        self._poll(has_letters, lambda: f"nothing painted where {name!r} is")

    def figures(self) -> dict[str, str]:
        """The headline figures as they are read out, by title."""
        names = self._ask(do="named", name=NAME, begins=[f"{title}:" for title in FIGURES]) or []
        return {str(name).partition(":")[0]: str(name) for name in names}

    def figures_at_rest(self) -> dict[str, str]:
        """The headline figures once they are no longer being worked out."""
        last: list[dict[str, str]] = [{}]
        since = [time.monotonic()]

        def resting() -> dict[str, str] | None:
            now = self.figures()
            if now != last[0]:
                last[0], since[0] = now, time.monotonic()
            rests = time.monotonic() - since[0] > SETTLES_S and len(now) == len(FIGURES)
            return now if rests and not self.tree().containing(STILL_WORKING) else None

        return self._poll(resting, lambda: f"the figures do not come to rest: {last[0]}")

    def wait_for_other_figures(self, before: dict[str, str]) -> dict[str, str]:
        """Wait until the answer is another one, and is at rest."""
        self._poll(lambda: self.figures() != before, lambda: f"the figures stay {before}")
        return self.figures_at_rest()

    def wait_for_figures(self, wanted: dict[str, str]) -> None:
        """Wait until the answer is this one."""
        self._poll(lambda: self.figures() == wanted, lambda: f"{self.figures()} and not {wanted}")

    def heard(self) -> list[str]:
        """What was announced since last asked."""
        reply: list[str] = self._ask(do="heard") or []
        return reply

    def wait_to_hear(self, words: str) -> str:
        """Wait for an announcement that begins so."""
        heard: list[str] = []

        def said() -> str | None:
            heard.extend(self.heard())
            return next((one for one in heard if one.startswith(words)), None)

        return self._poll(said, lambda: f"not heard: {words!r}, but {heard}")

    def wait_to_end(self) -> int:
        """Wait until the process is over; its status."""
        return self.process.wait(DEADLINE_S)

    def end(self) -> None:
        """End the program and the listener."""
        for process in (self._listener, self.process):
            end(process)

    def _place_of(self, node: Node) -> tuple[int, int, int, int]:
        left, top, width, height = self._ask(do="place", id=node.id)
        return left, top, width, height

    def _focused_after(self, last: Node | None) -> Node | None:
        """What has the keyboard once it is another one than before."""
        now = self.focused()
        return None if now is not None and last is not None and _same(now, last) else now

    def _poll(self, look: Callable[[], Found | None], what_is_there: Callable[[], str]) -> Found:
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                break
            time.sleep(PAUSE_S)
        raise AssertionError(f"{what_is_there()}\n{self.desktop.logs()}")

    def _ask(self, **request: object) -> Any:
        pipe_in, pipe_out = self._listener.stdin, self._listener.stdout
        assert pipe_in is not None
        assert pipe_out is not None
        pipe_in.write(json.dumps(request).encode() + b"\n")
        pipe_in.flush()
        answered = pipe_out.readline()
        assert answered, f"the listener is gone\n{self.desktop.logs()}"
        return json.loads(answered).get("ok")


def _begins(node: Node, name: str) -> bool:
    return node.name.startswith(name) or node.label.startswith(name)


def _same(one: Node, other: Node) -> bool:
    return (one.role, one.name, one.label) == (other.role, other.name, other.label)


def _node(*, states: list[str], columns: Iterable[str] = (), **rest: Any) -> Node:
    return Node(states=frozenset(states), columns=tuple(columns), **rest)


def run_command(desktop: Desktop, *arguments: str) -> str:
    """What a command of the command line prints."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=desktop.environment | home_in(desktop.folder),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def amounts(words: str) -> list[int]:
    """The whole dollars named in a sentence, in order."""
    return [int(found.replace(",", "")) for found in re.findall(r"\$([\d,]+)", words)]
