"""Labels of the tree that opens a figure into the lines it is the sum of."""

from __future__ import annotations

from datetime import date

from costcalc.engine.explain import ExplainNode, NodeKind
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey
from costcalc.phrases.figures import figure_name
from costcalc.phrases.kinds import kind_name
from costcalc.phrases.language import Language, Translate
from costcalc.phrases.lines import line_name


def node_label(node: ExplainNode, language: Language) -> str:
    """What a node is: "First year", "Month 7, from Jul 4, 2027", "Session 3 of 6, Jan 14, 2027"."""
    tr, formats, args = language.tr, language.formats, (*node.args, "", "")
    match node.kind:
        case NodeKind.FIGURE:
            return figure_name(FigureKey(args[0]), tr) if args[0] in set(FigureKey) else args[0]
        case NodeKind.YEAR:
            return tr("Year {number}, from {day}").format(number=args[0], day=_day(args[1], language))
        case NodeKind.MONTH:
            return tr("Month {number}, from {day}").format(number=args[0], day=_day(args[1], language))
        case NodeKind.KIND:
            return kind_name(Kind(args[0]), tr) if args[0] in set(Kind) else args[0]
        case NodeKind.DIVIDED:
            return _divided(args, tr)
        case NodeKind.LINE if node.line is not None:
            return f"{line_name(node.line, language)}, {formats.day(node.line.service_date)}"
    return ""


def world_name(world: World, tr: Translate) -> str:
    """A world in plain words."""
    match world:
        case World.LOW:
            return tr("if all goes the cheap way")
        case World.TYPICAL:
            return tr("the typical case")
        case World.HIGH:
            return tr("if all goes the costly way")


def _divided(args: tuple[str, ...], tr: Translate) -> str:
    count = int(args[0]) if args[0].isdecimal() else 0
    match args[1]:
        case "months":
            return tr("Split over %n month(s)", None, count)
        case "sessions":
            return tr("Split over %n session(s)", None, count)
        case "years":
            return tr("Split over %n year(s)", None, count)
    return tr("Split in %n part(s)", None, count)


def _day(text: str, language: Language) -> str:
    try:
        return language.formats.day(date.fromisoformat(text))
    except ValueError:
        return text
