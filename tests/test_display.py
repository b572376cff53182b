"""The question whether a window can open is answered before Qt is started."""

import socket
from pathlib import Path

from costcalc.display import reason_for_no_window


def test_without_any_screen_named_no_window_opens() -> None:
    reason = reason_for_no_window({}, platform="linux")
    assert reason is not None
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in reason


def test_a_screen_that_does_not_answer_is_named() -> None:
    reason = reason_for_no_window({"DISPLAY": ":4711"}, platform="linux")
    assert reason is not None
    assert "DISPLAY=:4711" in reason


def test_a_screen_name_that_makes_no_sense_is_a_reason_and_no_crash() -> None:
    assert reason_for_no_window({"DISPLAY": "nonsense"}, platform="linux") is not None
    assert reason_for_no_window({"DISPLAY": "localhost:x.0"}, platform="linux") is not None


def test_a_wayland_session_that_listens_can_show_a_window(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as session:
        session.bind(str(tmp_path / "wayland-0"))
        session.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":4711"}
        reason = reason_for_no_window(environment, platform="linux")
    assert reason is None or "cannot open shared object" in reason


def test_a_platform_that_needs_no_screen_is_taken_at_its_word() -> None:
    assert reason_for_no_window({"QT_QPA_PLATFORM": "offscreen"}, platform="linux") is None


def test_macos_has_a_screen_without_saying_so() -> None:
    assert reason_for_no_window({}, platform="darwin") is None
