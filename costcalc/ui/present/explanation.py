"""How a figure adds up, in words: a title, an amount and a few sentences for every node of its tree."""

from __future__ import annotations

from costcalc.engine.explain import ExplainNode, NodeKind
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Projection
from costcalc.phrases.explain import node_label
from costcalc.phrases.figures import figure_help
from costcalc.phrases.sources import source_words
from costcalc.phrases.splits import rule_words
from costcalc.ui import formats
from costcalc.ui.present.unknowns import missing_from
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr
from pricing.model import Catalog


def node_title(node: ExplainNode) -> str:
    """What a node is."""
    return node_label(node, LANGUAGE)


def node_amount(node: ExplainNode) -> str:
    """Its amount to the cent, or that nobody knows it."""
    return tr("not known") if node.amount is None else formats.money(node.amount, cents=True)


def node_sentence(node: ExplainNode) -> str:
    """Title and amount, for people who hear the screen."""
    return tr("{what}: {amount}").format(what=node_title(node), amount=node_amount(node))


def node_sentences(node: ExplainNode, catalog: Catalog) -> tuple[str, ...]:
    """What there is to say of a node, a paragraph each."""
    match node.kind:
        case NodeKind.LINE if node.line is not None:
            source = source_words(node.line.source, LANGUAGE, catalog)
            return rule_words(node.line, LANGUAGE), tr("Where the price is from: {source}.").format(source=source)
        case NodeKind.FIGURE if node.args[:1] and node.args[0] in set(FigureKey):
            if node.args[0] == FigureKey.PEAK_CASH_OUT.value:
                return figure_help(FigureKey.PEAK_CASH_OUT, tr), _peak_words(node)
            divided = [child for child in node.children if child.kind is NodeKind.DIVIDED]
            made_of = _division(node, divided[0]) if divided else _sum_words(node)
            return figure_help(FigureKey(node.args[0]), tr), made_of
    return (_sum_words(node),)


def missing_words(projection: Projection, path: str) -> str:
    """What a figure leaves out because nobody knows it; empty for parts of figures and where all is known."""
    return missing_from(projection, FigureKey(path)) if path in set(FigureKey) else ""


def has_figure(projection: Projection, path: str) -> bool:
    """Whether a projection still has the figure of a path: a shorter plan has fewer months."""
    head, _, tail = path.partition(".")
    match head:
        case "by_month":
            return tail.isdecimal() and 1 <= int(tail) <= len(projection.by_month)
        case "by_year":
            return tail.isdecimal() and 1 <= int(tail) <= len(projection.by_year)
        case "by_kind":
            return any(row.kind.value == tail for row in projection.by_kind)
    return path in set(FigureKey) and projection.figures.get(FigureKey(path)) is not None


def world_choice(world: World) -> tuple[str, str]:
    """A short name for one end of the ranges, and what it means."""
    match world:
        case World.LOW:
            return tr("Low"), tr("Every price and number at the end that costs you less.")
        case World.TYPICAL:
            return tr("Typical"), tr("Every price and number as it usually is.")
        case World.HIGH:
            return tr("High"), tr("Every price and number at the end that costs you more.")


def _peak_words(node: ExplainNode) -> str:
    """The most that waits at one time is not a sum of all that comes back."""
    words = tr("%n amount(s) come back. The most that you wait for at one time is {amount}.", None, len(node.children))
    return words.format(amount=node_amount(node))


def _sum_words(node: ExplainNode) -> str:
    if not node.children:
        return tr("There is nothing to pay in it.")
    return tr("{amount} is the sum of %n amount(s).", None, len(node.children)).format(amount=node_amount(node))


def _division(node: ExplainNode, divided: ExplainNode) -> str:
    """How a mean is reckoned: the sum, and what it is split over."""
    count = int(divided.args[0])
    match divided.args[1]:
        case "months":
            words = tr("{whole} split over %n month(s) is {amount} a month.", None, count)
        case "sessions":
            words = tr("{whole} split over %n session(s) is {amount} a session.", None, count)
        case "years":
            words = tr("{whole} split over %n year(s) is {amount} a year.", None, count)
        case _:
            words = tr("{whole} split in %n part(s) is {amount} each.", None, count)
    return words.format(amount=node_amount(node), whole=node_amount(divided))
