"""Asking for one file: begins beside a known one or in the person's documents, never where someone else was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDir, QFileInfo, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from costcalc.ui.text import tr


class FileDialog(QFileDialog):
    """Tells by `fileSelected`.

    Args:
        title: Window title.
        mode: Whether the file is read or written.
        filters: Kinds of files, as Qt writes them.
        parent: Owner.
        near: A file in whose folder it begins; empty for none.
    """

    def __init__(
        self, title: str, mode: QFileDialog.AcceptMode, filters: Sequence[str], parent: QWidget, near: str = ""
    ) -> None:
        super().__init__(parent, title, first_folder(near))
        self.setObjectName("fileDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(mode)
        self.setNameFilters(filters)
        for part, words in (
            (QFileDialog.DialogLabel.LookIn, tr("Look in:")),
            (QFileDialog.DialogLabel.FileName, tr("File name:")),
            (QFileDialog.DialogLabel.FileType, tr("Kind of file:")),
        ):
            self.setLabelText(part, words)
        if mode is QFileDialog.AcceptMode.AcceptOpen:
            self.setFileMode(QFileDialog.FileMode.ExistingFile)


def first_folder(near: str) -> str:
    """The folder of a file while it is there; else that of documents, else the home folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders = [QFileInfo(near).absolutePath()] if near else []
    return next((folder for folder in (*folders, documents) if folder and QDir(folder).exists()), QDir.homePath())
