"""Where the command line starts: arguments in, exit status out, never a traceback."""

from __future__ import annotations

import io
import os
import sys

DONE = 0
BAD_INPUT = 1
INTERRUPTED = 130
SHOW_ERRORS_VARIABLE = "COSTCALC_DEBUG"


def main(argv: list[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: What follows the program's name; None takes the program's own arguments.

    Returns:
        0 done, 1 bad input, 2 wrong usage.
    """
    arguments = sys.argv[1:] if argv is None else argv
    _print_what_the_terminal_cannot_show()
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read this has seen enough
        _forget_output()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # a mistake of the program's own: said in a sentence, never as a traceback
        if os.environ.get(SHOW_ERRORS_VARIABLE):
            raise
        print(f"costcalc: a mistake in the program itself: {type(error).__name__}: {error}", file=sys.stderr)
        print(f"Set {SHOW_ERRORS_VARIABLE}=1 to see where.", file=sys.stderr)
        return BAD_INPUT
    return status


def _run(arguments: list[str]) -> int:
    from costcalc.cli.app import app

    try:
        app(args=arguments, prog_name="costcalc")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    return DONE


def _print_what_the_terminal_cannot_show() -> None:
    """Characters that a terminal has no code for become question marks instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _forget_output() -> None:
    """Send what is left nowhere, so that Python does not complain when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return
    finally:
        os.close(nowhere)
