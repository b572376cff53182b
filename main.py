"""`python main.py [PLAN.costcalc.yaml]` opens the window; `python main.py COMMAND ...` runs the command line."""

import os
import sys

PLAN_ENDING = ".costcalc.yaml"


def main(arguments: list[str] | None = None) -> int:
    """Runs the program.

    Args:
        arguments: What follows the program's name; None takes them from the command line.

    Returns:
        The exit status: 0 done, 1 bad input, 2 wrong usage.
    """
    given = sys.argv[1:] if arguments is None else arguments
    plan = given if len(given) == 1 and given[0].endswith(PLAN_ENDING) else []
    if given and not plan:
        return _run_command(given)

    from costcalc.display import reason_for_no_window

    reason = reason_for_no_window(os.environ)
    if reason is not None:
        return _show_as_text(reason, plan)

    from costcalc.app import main as open_window

    return open_window(plan)


def _run_command(arguments: list[str]) -> int:
    from costcalc.cli.entry import main as run_command

    return run_command(arguments)


def _show_as_text(reason: str, plan: list[str]) -> int:
    import tempfile
    from pathlib import Path

    print(reason)
    if plan:
        return _run_command(["estimate", *plan])
    print("This is the sample plan as text. `python main.py --help` lists what else there is.\n", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "sample.costcalc.yaml"
        return _run_command(["sample", "-o", str(sample)]) or _run_command(["estimate", str(sample)])


if __name__ == "__main__":
    sys.exit(main())
