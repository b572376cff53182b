"""The summary on screen, with ways to hand it over."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from costcalc.phrases.summary import Summary
from costcalc.storage.files import save_bytes, why_not_written
from costcalc.ui.dialogs.file_dialog import FileDialog
from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.handout.layouts import to_csv, to_html, to_text
from costcalc.ui.handout.paper import page_layout, print_page
from costcalc.ui.language import spoken_now
from costcalc.ui.text import tr, tr_words
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

PDF_ENDING = ".pdf"
_SIZE = (700, 600)


class SummaryDialog(ToolDialog):
    """Shows the page; prints, saves and copies it.

    Args:
        summary: The page.
        file_name: A name for its file, without ending.
        parent: Owner.
    """

    def __init__(self, summary: Summary, file_name: str, parent: QWidget) -> None:
        super().__init__("summary", tr("Summary to hand over"), parent)
        self.summary, self._file_name = summary, file_name
        self.page = QTextBrowser(self)
        self.page.setObjectName("summaryPage")
        self.page.setAccessibleName(tr("The summary"))
        self.page.document().setDocumentMargin(5 * GRID)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setHtml(to_html(summary))
        self._said = text_label("", "help", self)
        self._said.setObjectName("summarySaid")
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        for name, words, slot in (
            ("printSummary", tr("&Print…"), self._on_print),
            ("saveSummary", tr("&Save as PDF…"), self._on_save),
            ("copySummaryText", tr("&Copy as text"), self._on_copy_text),
            ("copySummaryCsv", tr("Copy as CS&V"), self._on_copy_csv),
        ):
            button = tool_button(name, words, self)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = tool_button("closeSummary", tr("Close"), self)
        close.clicked.connect(self.close)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.page, 1)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self.take_size(*_SIZE)
        self.page.setFocus()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the page as PDF and say what became of it."""
        from costcalc.reports.summary_pdf import summary_pdf

        try:
            save_bytes(path, summary_pdf(self.summary, spoken_now().value))
        except OSError as error:
            reason = tr_words(why_not_written(error))
            self._said.setText(tr("The file was not written: {reason}").format(reason=reason))
        else:
            self._said.setText(tr("Saved as {file}.").format(file=PurePath(path).name))

    @Slot()
    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(page_layout())
        self._printer.setDocName(self.summary.title)
        dialog = QPrintDialog(self._printer, self)
        dialog.setObjectName("printDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_printer_chosen)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _on_printer_chosen(self) -> None:
        print_page(to_html(self.summary), self._printer)
        self._said.setText(tr("Sent to {printer}.").format(printer=self._printer.printerName() or tr("the printer")))

    @Slot()
    def _on_save(self) -> None:
        filters = [tr("PDF files (*.pdf)"), tr("All files (*)")]
        dialog = FileDialog(tr("Save the summary"), QFileDialog.AcceptMode.AcceptSave, filters, self)
        dialog.setDefaultSuffix(PDF_ENDING.lstrip("."))
        dialog.selectFile(self._file_name + PDF_ENDING)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot()
    def _on_copy_text(self) -> None:
        QGuiApplication.clipboard().setText(to_text(self.summary))
        self._said.setText(tr("Copied as text."))

    @Slot()
    def _on_copy_csv(self) -> None:
        QGuiApplication.clipboard().setText(to_csv(self.summary))
        self._said.setText(tr("Copied as CSV."))
