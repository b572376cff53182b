"""Where a plan file is, or shall be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from costcalc.ui.state.document import FILE_ENDING
from costcalc.ui.text import tr


class PlanFileDialog(QFileDialog):
    """Asks for a plan file; tells by `fileSelected`."""

    def __init__(self, title: str, mode: QFileDialog.AcceptMode, parent: QWidget) -> None:
        super().__init__(parent, title)
        self.setObjectName("fileDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(mode)
        self.setNameFilters([tr("Plans (*{ending})").format(ending=FILE_ENDING), tr("All files (*)")])

    @classmethod
    def to_open(cls, parent: QWidget) -> PlanFileDialog:
        """Asks for a file that exists."""
        dialog = cls(tr("Open a plan"), QFileDialog.AcceptMode.AcceptOpen, parent)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    @classmethod
    def to_save(cls, suggested: str, parent: QWidget) -> PlanFileDialog:
        """Asks for a file to write."""
        dialog = cls(tr("Save the plan"), QFileDialog.AcceptMode.AcceptSave, parent)
        dialog.setDefaultSuffix(FILE_ENDING.lstrip("."))
        dialog.selectFile(suggested)
        return dialog
