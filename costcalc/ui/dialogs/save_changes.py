"""Asked once, before unsaved changes would be lost."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from costcalc.ui.text import tr


class SaveChanges(QMessageBox):
    """Save, do not save, or stay."""

    save_chosen = Signal()
    discard_chosen = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("saveChanges")
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(tr("Unsaved changes"))
        self.setText(tr("Save the changes to “{name}”?").format(name=name))
        self.setInformativeText(tr("Without saving, they are lost."))
        self._save = self.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        self._discard = self.addButton(tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
        stay = self.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._save)
        self.setEscapeButton(stay)
        for button in (self._save, self._discard, stay):
            button.setProperty("role", "plain")
        self.buttonClicked.connect(self._on_button_clicked)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._save:
            self.save_chosen.emit()
        elif button is self._discard:
            self.discard_chosen.emit()
