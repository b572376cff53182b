"""How long the window takes to show its numbers, beside a bare PySide6 window, and what one edit costs.

Run by itself: `python benchmarks/bench_window.py` (offscreen unless QT_QPA_PLATFORM says otherwise). Ratios in one run
on one machine are what counts; the least of several runs is the one that other work on the machine disturbed least.
An edit is measured in processor time of the window's own thread, which other work does not lengthen: likely ranges are
reckoned on a thread beside it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 9
EDITS = 60
START_LIMIT = 3.0
EDIT_LIMIT_MS = 16.0

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("$1,234"))
window.show()
app.processEvents()
"""

OURS = """
import sys
from costcalc.app import start
app, running = start()
running.right_half.painted.connect(app.exit)
app.exec()
from PySide6.QtWidgets import QLabel
heavy = {"pydantic", "pyqtgraph", "typer", "rich", "yaml"} & set(sys.modules)
assert not heavy, heavy
shown = [label.text() for label in running.right_half.strip.findChildren(QLabel) if label.isVisible()]
assert any("$" in text for text in shown), shown
"""


def seconds(script: str) -> float:
    """A whole process, from start to end."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is used has its byte code
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], check=True, env=environment, cwd=ROOT)
    return time.perf_counter() - began


def start_ratio() -> tuple[float, float]:
    """The least time of a bare window and of ours, taken turn by turn; seconds."""
    seconds(OURS)
    pairs = [(seconds(BARE), seconds(OURS)) for _ in range(RUNS)]
    return min(bare for bare, _ in pairs), min(ours for _, ours in pairs)


def edit_times() -> list[float]:
    """Milliseconds of one edit each - projection, presenting, repaint - for a five-year weekly self-pay plan."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from costcalc.app import start
    from pricing.money import Range

    app, running = start()
    running.store.edit("treatment.maintenance.weeks_between", Range.exact(1), text="weekly")
    running.projector.reckon_now()
    for _ in range(5):
        app.processEvents()
    times = []
    for number in range(EDITS):
        began = time.thread_time()
        running.store.edit("clinic.session", Range.exact(500 + number), text="price")
        running.projector.reckon_now()
        app.processEvents()
        times.append((time.thread_time() - began) * 1000)
    return times


def main() -> int:
    """Print both; 1 when a limit is passed."""
    bare, ours = start_ratio()
    times = edit_times()
    late = statistics.quantiles(times, n=20)[-1]
    print(f"bare window {bare:.3f} s, Costcalc {ours:.3f} s: {ours / bare:.2f} times (at most {START_LIMIT:g})")
    print(
        f"one edit: median {statistics.median(times):.1f} ms, 95th percentile {late:.1f} ms (under {EDIT_LIMIT_MS:g})"
    )
    return int(ours / bare > START_LIMIT or late >= EDIT_LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
