"""Where a price came from, in one sentence part."""

from __future__ import annotations

from costcalc.engine.ledger import Origin, PriceSource
from costcalc.phrases.language import Language
from pricing.model import Catalog

_MOST_NAMED = 2


def source_words(source: PriceSource, language: Language, catalog: Catalog | None = None) -> str:
    """Where a price is from: "your quote of Nov 1, 2026" or "catalog: ..., as of Nov 2026".

    Args:
        source: Of the line or the input.
        language: The person's.
        catalog: Names the sources; without it the record's key stands for them.
    """
    tr, formats = language.tr, language.formats
    if source.origin is Origin.UNKNOWN:
        return tr("nobody knows yet")
    if source.origin is Origin.YOURS:
        if source.quote_date is None:
            return tr("your number")
        return tr("your quote of {day}").format(day=formats.day(source.quote_date))
    names = _names(source, catalog)
    if source.quote_date is None:
        return tr("catalog: {names}").format(names=names)
    return tr("catalog: {names}, as of {month}").format(names=names, month=formats.month(source.quote_date))


def _names(source: PriceSource, catalog: Catalog | None) -> str:
    if catalog is None or not source.sources:
        return source.catalog_key
    titles = [catalog.sources[key].title if key in catalog.sources else key for key in source.sources]
    more = len(titles) - _MOST_NAMED
    return "; ".join(titles[:_MOST_NAMED]) + (f" (+{more})" if more > 0 else "")
