"""A figure opened into the dated charges it is the sum of, as an indented tree."""

from __future__ import annotations

from costcalc.cli.page import Page
from costcalc.engine.explain import ExplainNode
from costcalc.phrases.explain import node_label, world_name
from costcalc.phrases.language import Language
from costcalc.phrases.sources import source_words
from costcalc.phrases.splits import rule_words
from pricing.model import Catalog

_STEP = 2


def print_explained(node: ExplainNode, language: Language, catalog: Catalog, page: Page) -> None:
    """Print a figure's tree: each amount, its date, the rule in words and where its price came from."""
    world = world_name(node.world, language.tr)
    page.title(f"{node_label(node, language)}: {_amount(node, language)} ({world})")
    for child in node.children:
        _print_node(child, language, catalog, page, 0)


def _print_node(node: ExplainNode, language: Language, catalog: Catalog, page: Page, indent: int) -> None:
    page.paragraph(f"{node_label(node, language)}: {_amount(node, language)}", indent=indent)
    if node.line is not None:
        source = language.tr("Price: {source}.").format(source=source_words(node.line.source, language, catalog))
        page.paragraph(f"{rule_words(node.line, language)} {source}", indent=indent + 2 * _STEP)
    for child in node.children:
        _print_node(child, language, catalog, page, indent + _STEP)


def _amount(node: ExplainNode, language: Language) -> str:
    if node.amount is None:
        return language.tr("not known")
    return language.formats.money(node.amount, cents=True)
