"""Whether there is a screen to open a window on, found out without starting Qt.

Qt ends the process when it cannot reach a screen or lacks a system library. Asking first costs a millisecond or two
and lets the program say in words what is missing.
"""

import ctypes
import importlib.util
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_SCREEN_PLATFORMS = ("xcb", "wayland")
_CONNECT_SECONDS = 1.0
_TCP_PORT_OF_SCREEN_0 = 6000


def reason_for_no_window(environment: Mapping[str, str], platform: str | None = None) -> str | None:
    """Says why no window can open here.

    Args:
        environment: The environment variables, as in `os.environ`.
        platform: The operating system, as in `sys.platform`; None means this one.

    Returns:
        One sentence for the person, or None where a window can open as far as one can tell beforehand.
    """
    if (platform or sys.platform) in {"darwin", "win32"}:
        return None
    asked_for = environment.get("QT_QPA_PLATFORM", "")
    if asked_for and not asked_for.startswith(_SCREEN_PLATFORMS):
        return None
    wayland, display = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if not wayland and not display:
        return "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set."
    plugins = []
    if wayland and _wayland_answers(wayland, environment.get("XDG_RUNTIME_DIR", "")):
        plugins.append("libqwayland.so")
    if display and _x_answers(display):
        plugins.append("libqxcb.so")
    if plugins:
        reasons = [_missing_library(plugin) for plugin in plugins]
        return None if None in reasons else reasons[0]
    named = " and ".join(
        f"{name}={value}" for name, value in (("WAYLAND_DISPLAY", wayland), ("DISPLAY", display)) if value
    )
    return f"The screen does not answer ({named})."


def _wayland_answers(name: str, runtime_folder: str) -> bool:
    return _answers(socket.AF_UNIX, str(Path(runtime_folder) / name))


def _x_answers(display: str) -> bool:
    """Knocks at an X server's door; `display` is `[host]:number[.screen]`."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host in {"", "unix"}:
        door = f"/tmp/.X11-unix/X{number}"
        return _answers(socket.AF_UNIX, door) or _answers(socket.AF_UNIX, f"\0{door}")
    return _answers(socket.AF_INET, (host, _TCP_PORT_OF_SCREEN_0 + int(number)))


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as knock:
            knock.settimeout(_CONNECT_SECONDS)
            knock.connect(address)
    except OSError:
        return False
    return True


def _missing_library(plugin: str) -> str | None:
    """Loads Qt's platform plugin as Qt will, so that a missing system library is a sentence and not the end."""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = str(Path(folder) / "Qt" / "plugins" / "platforms" / plugin)
        try:
            ctypes.CDLL(path)
        except OSError as error:
            if str(error).startswith(path):  # this build of Qt has no such plugin
                continue
            return f"Qt cannot open a window: {error}. `make run` installs what is missing on Debian and Ubuntu."
    return None
