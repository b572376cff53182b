"""The page on paper: US Letter, as large as fits on one page."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QTextDocument

LARGEST_POINTS, SMALLEST_POINTS, STEP = 10.5, 8.0, 0.5

_MARGINS_MM = QMarginsF(16, 14, 16, 14)
_POINTS_PER_INCH = 72
_FAMILY = "sans-serif"
_STYLE = """
h1 { font-size: large; margin: 0 0 2px 0; }
h2 { font-size: medium; margin: 9px 0 2px 0; }
p { margin: 2px 0; }
ul { margin: 0; }
td, th { padding: 1px 4px 1px 0; }
"""


def page_layout() -> QPageLayout:
    """The paper and its margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.Letter),
        QPageLayout.Orientation.Portrait,
        _MARGINS_MM,
        QPageLayout.Unit.Millimeter,
    )


def paper_document(html: str, layout: QPageLayout) -> QTextDocument:
    """The page set for a paper, in the largest letters with which it is one page; several pages where none do."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    rect = layout.paintRect(QPageLayout.Unit.Point)
    screen = QGuiApplication.primaryScreen()
    scale = screen.logicalDotsPerInchY() / _POINTS_PER_INCH
    points = LARGEST_POINTS
    while True:
        font = QFont(_FAMILY)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setHtml(html)
        document.setPageSize(QSizeF(rect.width() * scale, rect.height() * scale))
        if document.pageCount() <= 1 or points <= SMALLEST_POINTS:
            return document
        points -= STEP


def print_page(html: str, device: QPagedPaintDevice) -> None:
    """Put the page on a printer."""
    paper_document(html, device.pageLayout()).print_(device)
