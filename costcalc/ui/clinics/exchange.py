"""Clinics in and out of the list: pasted from a spreadsheet, imported from a file, exported to one."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from costcalc.storage.clinic_export import left_out, write_clinic_table
from costcalc.storage.clinic_table import ClinicTable, read_clinic_table
from costcalc.storage.files import read_bytes, save_text, why_not_written
from costcalc.ui import formats
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.clinics.table_dialog import ClinicTableDialog
from costcalc.ui.dialogs.file_dialog import FileDialog
from costcalc.ui.dialogs.problem_list import problem_words
from costcalc.ui.text import tr, tr_words
from pricing.model import Catalog
from pricing.problem import Problem

FILE_ENDING = ".csv"


class Exchange(QObject):
    """Asks for files, shows previews and tells what became of them.

    Args:
        book: The list.
        catalog: Its states are those that may be named.
        window: Owner of the questions.
    """

    said = Signal(str)
    """What was done, or why it could not be, in a sentence."""

    taken_in = Signal()
    """Clinics were put at the end of the list."""

    def __init__(self, book: ClinicBook, catalog: Catalog, window: QDialog) -> None:
        super().__init__(window)
        self._book, self._window = book, window
        self._states = frozenset(state for state, _ in catalog.localities)

    @Slot()
    def paste(self) -> None:
        """Show what is on the clipboard as clinics."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.said.emit(tr("Nothing to paste. Copy rows in your spreadsheet first: name, price of a session, …"))
            return
        name = tr("the clipboard")
        self._read(text, name)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a table to take in."""
        dialog = self._file_dialog(tr("Import clinics"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot()
    def choose_target(self) -> None:
        """Ask where to export the list to."""
        dialog = self._file_dialog(tr("Export clinics"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(FILE_ENDING.lstrip("."))
        dialog.selectFile(tr("clinics") + FILE_ENDING)
        dialog.fileSelected.connect(self.export_file)
        dialog.open()

    @Slot(str)
    def import_file(self, path: str) -> None:
        """Show a table as clinics."""
        name = PurePath(path).name
        content = read_bytes(path, name)
        if content.value is None:
            self._tell_problem(content.problems[0])
            return
        self._read(content.value, name)

    @Slot(str)
    def export_file(self, path: str) -> None:
        """Write the list as a table."""
        listed = [entry.listed for entry in self._book.entries]
        try:
            save_text(path, write_clinic_table(listed))
        except OSError as error:
            self.said.emit(tr("The file was not written: {reason}").format(reason=tr_words(why_not_written(error))))
            return
        said = tr("Wrote %n clinic(s) to {file}.", None, len(listed)).format(file=PurePath(path).name)
        lost = left_out(listed)
        if lost:
            said += " " + tr(
                "A table does not hold every term (such as refunds or extras) of %n of them.", None, len(lost)
            )
        self.said.emit(said)

    def preview(self, table: ClinicTable, name: str) -> None:
        """Show a table before it is taken in; one without any row only says why."""
        if not table.rows:
            if table.problems:
                self._tell_problem(table.problems[0])
            else:
                self.said.emit(tr("There is no clinic under the names of the columns."))
            return
        listed = {entry.listed.clinic.name for entry in self._book.entries}
        dialog = ClinicTableDialog(table, name, self._states, self._window, listed)
        dialog.accepted_clinics.connect(self._on_accepted)
        dialog.open()

    def _read(self, source: str | bytes, name: str) -> None:
        day_first = formats.typed_day_pattern().startswith("d")
        self.preview(read_clinic_table(source, name, self._states, day_first=day_first), name)

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> FileDialog:
        return FileDialog(title, mode, [tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")], self._window)

    def _tell_problem(self, problem: Problem) -> None:
        self.said.emit(f"{problem.file}: {problem_words(problem)}")

    @Slot(tuple)
    def _on_accepted(self, clinics: tuple[object, ...]) -> None:
        from costcalc.storage.listed_clinic import ListedClinic

        listed = [one for one in clinics if isinstance(one, ListedClinic)]
        self._book.take_in(listed)
        self.taken_in.emit()
        self.said.emit(tr("Took in %n clinic(s).", None, len(listed)))
