"""Where a plan file is, or shall be."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from costcalc.ui.dialogs.file_dialog import FileDialog
from costcalc.ui.state.document import FILE_ENDING
from costcalc.ui.text import tr


class PlanFileDialog(FileDialog):
    """Asks for a plan file; tells by `fileSelected`."""

    def __init__(self, title: str, mode: QFileDialog.AcceptMode, parent: QWidget, near: str = "") -> None:
        filters = [tr("Plans (*{ending})").format(ending=FILE_ENDING), tr("All files (*)")]
        super().__init__(title, mode, filters, parent, near)

    @classmethod
    def to_open(cls, parent: QWidget, near: str = "") -> PlanFileDialog:
        """Asks for a file that exists, beginning in the folder of another one."""
        return cls(tr("Open a plan"), QFileDialog.AcceptMode.AcceptOpen, parent, near)

    @classmethod
    def to_save(cls, suggested: str, parent: QWidget, near: str = "") -> PlanFileDialog:
        """Asks for a file to write, beginning in the folder of another one."""
        dialog = cls(tr("Save the plan"), QFileDialog.AcceptMode.AcceptSave, parent, near)
        dialog.setDefaultSuffix(FILE_ENDING.lstrip("."))
        dialog.selectFile(suggested)
        return dialog
