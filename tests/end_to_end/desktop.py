"""A desktop of one's own: virtual screen, message bus and accessibility bus, all ended by the one who started them."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = ("Xvfb", "xdotool", "dbus-daemon")
END_SECONDS = 5.0


def require_tools() -> None:
    """Go on only where a real window can be tried: elsewhere a developer's test is skipped, and CI's fails."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if _bus_launcher() is None:
        missing.append("at-spi2-core")
    if not _system_python_hears():
        missing.append("python3-pyatspi")
    if not missing:
        return
    words = f"a real window cannot be tried without {', '.join(missing)} (.ci/system-libs tests installs them)"
    if os.environ.get("CI") == "true" and sys.platform == "linux":
        pytest.fail(words, pytrace=False)
    pytest.skip(words)


class Desktop:
    """What a person's session has, without a person.

    Args:
        folder: Home of this session.
        size: Of the screen, in pixels.
    """

    def __init__(self, folder: Path, size: tuple[int, int] = (1440, 900)) -> None:
        self.folder = folder
        self.environment = _environment(folder)
        self._started: list[subprocess.Popen[bytes]] = []
        self._start_screen(size)
        self._start_buses()

    def start(
        self, command: list[str], extra: Mapping[str, str] | None = None, folder: Path | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program in this session; it is ended with it.

        Args:
            command: Program and arguments.
            extra: Environment beside the session's.
            folder: Where it starts.
        """
        log = (self.folder / f"{len(self._started)}-{Path(command[0]).name}.log").open("wb")
        with log:
            process = subprocess.Popen(
                [*_until_i_end(), *command],
                cwd=folder,
                env={**self.environment, **(extra or {})},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        self._started.append(process)
        return process

    def press(self, *keys: str) -> None:
        """Press keys one after another, by their X names: `Tab`, `ctrl+s`."""
        self._xdotool("key", "--delay", "8", *keys)

    def type(self, text: str) -> None:
        """Type text into what has the keyboard."""
        self._xdotool("type", "--delay", "8", text)

    def click(self, box: tuple[int, int, int, int]) -> None:
        """Click in the middle of a part of the screen: left, top, width, height."""
        left, top, width, height = box
        self._xdotool("mousemove", str(left + width // 2), str(top + height // 2), "click", "1")

    def raise_window(self, title: str) -> None:
        """Give the keyboard to the window with these words in its title, as a window manager would."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def colours(self, box: tuple[int, int, int, int]) -> set[int]:
        """The colours on a part of the screen: left, top, width, height."""
        return colours_of((self.folder / "Xvfb_screen0").read_bytes(), box)

    def logs(self) -> str:
        """What the programs said on standard error, for the report of a failure."""
        return "\n".join(f"--- {log.name}\n{log.read_text()}" for log in sorted(self.folder.glob("*.log")))

    def end(self) -> None:
        """End everything that was started here, the last first."""
        for process in reversed(self._started):
            end(process)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=20)

    def _start_screen(self, size: tuple[int, int]) -> None:
        reading, writing = os.pipe()
        os.set_inheritable(writing, True)
        width, height = size
        log = (self.folder / "screen.log").open("wb")
        with log, os.fdopen(reading) as number:
            process = subprocess.Popen(
                [
                    *_until_i_end(),
                    *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"),
                    *("-screen", "0", f"{width}x{height}x24", "-fbdir", str(self.folder)),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(writing,),
                start_new_session=True,
            )
            self._started.append(process)
            os.close(writing)
            self.environment["DISPLAY"] = f":{number.readline().strip()}"

    def _start_buses(self) -> None:
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address=1"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus.stdout)
        launcher = _bus_launcher()
        assert launcher is not None
        self.start([launcher, "--launch-immediately"])


def colours_of(picture: bytes, box: tuple[int, int, int, int]) -> set[int]:
    """The colours in a part of a picture in the format of `xwd`, 4 bytes a pixel."""
    head = struct.unpack(">25I", picture[:100])
    head_size, bytes_per_line, colour_count = head[0], head[12], head[19]
    start = head_size + 12 * colour_count
    left, top, width, height = box
    found: set[int] = set()
    for y in range(top, top + height):
        at = start + y * bytes_per_line + 4 * left
        found.update(struct.unpack(f"<{width}I", picture[at : at + 4 * width]))
    return found


@contextlib.contextmanager
def desktop_in(folder: Path) -> Iterator[Desktop]:
    """A desktop that is gone afterwards, whatever happened."""
    desktop = Desktop(folder)
    try:
        yield desktop
    finally:
        desktop.end()


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and what it started in its own group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(END_SECONDS)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):
                pipe.close()


def home_in(folder: Path) -> dict[str, str]:
    """The environment of somebody whose home is a folder."""
    return {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / ".config"),
        "XDG_DATA_HOME": str(folder / ".local/share"),
        "XDG_STATE_HOME": str(folder / ".local/state"),
        "XDG_CACHE_HOME": str(folder / ".cache"),
    }


def _environment(folder: Path) -> dict[str, str]:
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "CI") if name in os.environ}
    own = {"XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8", "TZ": "UTC", "GSETTINGS_BACKEND": "memory"}
    return kept | home_in(folder) | own


def _until_i_end() -> tuple[str, ...]:
    """Before a command: ends it even when these tests are killed and cannot."""
    setpriv = shutil.which("setpriv")
    return () if setpriv is None else (setpriv, "--pdeathsig", "TERM", "--")


def _line(pipe: IO[bytes] | None) -> str:
    assert pipe is not None
    return pipe.readline().decode().strip()


def _bus_launcher() -> str | None:
    return next((path for path in BUS_LAUNCHERS if Path(path).exists()), None)


def _system_python_hears() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    tried = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, timeout=30)
    return tried.returncode == 0
