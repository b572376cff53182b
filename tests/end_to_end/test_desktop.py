"""A build server tries a real window or fails; a developer without the tools is told why it is skipped."""

import shutil
import sys

import pytest

from tests.end_to_end import desktop


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("nothing_installed")
def test_a_build_server_without_the_tools_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="Xvfb, xdotool, dbus-daemon"):
        desktop.require_tools()


@pytest.mark.usefixtures("nothing_installed")
def test_elsewhere_it_is_skipped_with_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="Xvfb"):
        desktop.require_tools()
