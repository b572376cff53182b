"""Everything that can be pressed is large enough for an unsteady hand (WCAG 2.5.8)."""

from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QHeaderView, QLineEdit

from costcalc.ui.theme.tokens import TARGET
from tests.accessibility.walking import described, everything_open, pressable
from tests.screenshots.stage import Stage


def test_every_target_of_the_window_is_large_enough(stage: Stage) -> None:
    stage.show()
    for state in everything_open(stage):
        small = [described(one) for one in pressable(stage) if min(one.width(), one.height()) < TARGET]
        assert not small, state


def test_every_row_of_a_list_or_table_is_large_enough(stage: Stage) -> None:
    stage.show()
    for state in everything_open(stage):
        views = [one for one in stage.visible(QAbstractItemView) if not isinstance(one, QHeaderView)]
        low = [f"{described(view)}: {_row_height(view)}" for view in views if 0 < _row_height(view) < TARGET]
        assert not low, state


def _row_height(view: QAbstractItemView) -> int:
    """Height of the first row, 0 where there is none."""
    model = view.model()
    return view.visualRect(model.index(0, 0)).height() if model.rowCount() else 0


def test_every_target_of_the_dialogs_is_large_enough(stage: Stage) -> None:
    stage.show()
    actions = stage.window.actions_
    for action in (actions.shortcuts, actions.about):
        action.trigger()
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
        stage.settle()
        small = [
            described(one)
            for one in pressable(stage)
            if one.window() is dialog and not isinstance(one, QLineEdit) and min(one.width(), one.height()) < TARGET
        ]
        dialog.close()
        assert not small, action.text()
