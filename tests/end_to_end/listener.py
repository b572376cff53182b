"""A screen reader without a voice: run by the system's Python, which has pyatspi; asked and answering in JSON lines.

Requests, each on a line of its own:
    {"do": "tree", "name": NAME}          every object of the program of that name that shows
    {"do": "focused"}                     what got the keyboard last
    {"do": "named", "name": NAME, "begins": [..]}  the names of pressable objects that begin so, one for each
    {"do": "place", "id": ID}             where it is on the screen
    {"do": "act", "id": ID, "action": A}  what pressing it does, or another of its actions
    {"do": "focus", "id": ID}             the keyboard focus
    {"do": "type", "id": ID, "text": T}   replaces the text of a line
    {"do": "heard"}                       what was announced since last asked
    {"do": "quit"}
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pyatspi
from gi.repository import GLib

PRESSABLE = ("push button", "button")
ITEMS = ("item", "cell")
MOST_CHILDREN = 400
STATES = {
    "showing": pyatspi.STATE_SHOWING,
    "focusable": pyatspi.STATE_FOCUSABLE,
    "focused": pyatspi.STATE_FOCUSED,
    "enabled": pyatspi.STATE_ENABLED,
    "checked": pyatspi.STATE_CHECKED,
    "checkable": pyatspi.STATE_CHECKABLE,
    "expanded": pyatspi.STATE_EXPANDED,
    "expandable": pyatspi.STATE_EXPANDABLE,
    "selected": pyatspi.STATE_SELECTED,
    "editable": pyatspi.STATE_EDITABLE,
    "modal": pyatspi.STATE_MODAL,
    "active": pyatspi.STATE_ACTIVE,
}


class Listener:
    """Answers requests about one program."""

    def __init__(self) -> None:
        self._objects: list[Any] = []
        self._heard: list[str] = []
        self._focused: Any = None
        self._known: dict[str, Any] = {}
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(self._follow, "object:state-changed:focused")

    def answer(self, request: dict[str, Any]) -> Any:
        """What a request asks for."""
        _deliver_events()
        match request["do"]:
            case "tree":
                return self._tree(str(request["name"]))
            case "named":
                return self._named(str(request["name"]), tuple(request["begins"]))
            case "focused":
                return None if self._focused is None else _described(self._focused, -1, -1)
            case "act":
                return self._act(self._objects[request["id"]], request.get("action"))
            case "focus":
                return bool(self._objects[request["id"]].queryComponent().grabFocus())
            case "type":
                return bool(self._objects[request["id"]].queryEditableText().setTextContents(request["text"]))
            case "place":
                return _place_of(self._objects[request["id"]])
            case "heard":
                heard, self._heard = self._heard, []
                return heard
        raise ValueError(request["do"])

    def _hear(self, event: Any) -> None:
        self._heard.append(str(event.any_data))

    def _follow(self, event: Any) -> None:
        if event.detail1:
            self._focused = event.source

    def _tree(self, name: str) -> list[dict[str, Any]]:
        """Every object that shows, parents before children."""
        desktop = pyatspi.Registry.getDesktop(0)
        self._objects = []
        nodes: list[dict[str, Any]] = []
        waiting = [(program, -1) for program in desktop if program is not None and program.name == name]
        while waiting:
            found, parent = waiting.pop()
            node = _described(found, len(nodes), parent)
            if "showing" not in node["states"]:
                continue
            self._objects.append(found)
            nodes.append(node)
            children = [found.getChildAtIndex(i) for i in range(min(found.childCount, MOST_CHILDREN))]
            waiting += [(child, node["id"]) for child in reversed(children) if child is not None]
        return nodes

    def _named(self, program: str, begins: tuple[str, ...]) -> list[str]:
        """Names as they are now; what was found once is asked again without a search."""
        known = [_name_now(self._known.get(begin)) for begin in begins]
        if not all(name.startswith(begin) for name, begin in zip(known, begins, strict=True)):
            nodes = self._tree(program)
            for begin in begins:
                found = [node for node in nodes if node["role"] in PRESSABLE and node["name"].startswith(begin)]
                self._known[begin] = self._objects[found[0]["id"]] if found else None
            known = [_name_now(self._known.get(begin)) for begin in begins]
        return [name for name in known if name]

    def _act(self, found: Any, wanted: str | None) -> list[str]:
        actions = found.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        actions.doAction(names.index(wanted) if wanted else 0)
        return names


def _name_now(found: Any) -> str:
    """The name of an object, empty when it is gone."""
    if found is None:
        return ""
    try:
        found.clearCache()
        return found.name if found.getState().contains(pyatspi.STATE_SHOWING) else ""
    except (LookupError, GLib.Error):
        return ""


def _described(found: Any, here: int, parent: int) -> dict[str, Any]:
    """What a screen reader would say of it; less of what cannot have the keyboard."""
    found.clearCache()
    held = found.getState()
    role = found.getRoleName()
    node: dict[str, Any] = {
        "id": here,
        "parent": parent,
        "role": role,
        "name": found.name or "",
        "states": [name for name, state in STATES.items() if held.contains(state)],
    }
    if "focusable" in node["states"] and not role.endswith(ITEMS):
        node["description"] = found.description or ""
        node["label"] = _label_of(found)
    if role == "text":
        text = found.queryText()
        node["text"] = text.getText(0, text.characterCount)
    if role == "table":
        table = found.queryTable()
        node["columns"] = [table.getColumnDescription(i) for i in range(table.nColumns)]
        node["rows"] = table.nRows
    return node


def _label_of(found: Any) -> str:
    """The words of the label that belongs to it."""
    for relation in found.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return " ".join(relation.getTarget(i).name for i in range(relation.getNTargets()))
    return ""


def _place_of(found: Any) -> list[int]:
    """Left, top, width and height on the screen."""
    extents = found.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return [extents.x, extents.y, extents.width, extents.height]


def _deliver_events() -> None:
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def main() -> None:
    """Answers until there is nothing more to read."""
    listener = Listener()
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "quit":
            return
        try:
            reply: dict[str, Any] = {"ok": listener.answer(request)}
        except (LookupError, NotImplementedError, GLib.Error) as error:  # an object that is gone
            reply = {"error": repr(error)}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
