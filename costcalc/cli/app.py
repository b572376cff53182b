"""The commands of `costcalc`; each imports what it needs only when it runs, so that help is there at once."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from costcalc.cli.choices import SchemaName, WorldName

# Help is framed and colored for a terminal, plain in a file or a pipe (and quicker, without Rich).
_MARKUP: Literal["rich"] | None = "rich" if sys.stdout.isatty() else None

app = typer.Typer(
    name="costcalc",
    help="What ketamine treatment for chronic pain will cost you. Nothing leaves this machine.",
    epilog="Start with: costcalc sample -o plan.costcalc.yaml, change it, then costcalc estimate plan.costcalc.yaml",
    no_args_is_help=True,
    rich_markup_mode=_MARKUP,
    pretty_exceptions_enable=False,
)
catalog_app = typer.Typer(
    help="Show prices with their source and date.", no_args_is_help=True, rich_markup_mode=_MARKUP
)
app.add_typer(catalog_app, name="catalog")

File = Annotated[str, typer.Argument(metavar="FILE", help="A scenario file; - reads standard input.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]


@app.command()
def sample(
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to write it; - prints it.")
    ] = "-",
) -> None:
    """Print a finished sample plan to start from."""
    from costcalc.cli.sampling import run_sample

    run_sample(output)


@app.command()
def estimate(
    file: File,
    draws: Annotated[
        int, typer.Option(metavar="N", min=0, max=100_000, help="Add likely ranges, from so many drawn worlds.")
    ] = 0,
    seed: Annotated[int, typer.Option(metavar="S", help="Same seed, same draws.")] = 1,
    as_json: Json = False,
) -> None:
    """Show what a plan costs you, year by year."""
    from costcalc.cli.estimating import run_estimate

    run_estimate(file, draws=draws, seed=seed, as_json=as_json)


@app.command()
def explain(
    file: File,
    figure: Annotated[
        str, typer.Argument(metavar="FIGURE", help="Such as first_year, by_year.2, by_month.7 or by_kind.lab.")
    ],
    world: Annotated[
        WorldName, typer.Option(help="With every uncertain number at its low, typical or high cost.")
    ] = WorldName.TYPICAL,
    as_json: Json = False,
) -> None:
    """Open a figure into the dated charges it is the sum of."""
    from costcalc.cli.explaining import run_explain
    from costcalc.engine.ledger import World

    run_explain(file, figure, world=World(world.value), as_json=as_json)


@app.command()
def compare(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Scenario files; - reads standard input.")],
    ready: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="KEY", help="Add a ready-made option: catalog list ready_options."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Set options side by side: what you do now, your plan, and other ways to go."""
    from costcalc.cli.comparing import run_compare

    run_compare(files, ready or [], as_json=as_json)


@app.command()
def sensitivity(
    file: File,
    figure: Annotated[str, typer.Option(metavar="FIGURE", help="Such as first_year or horizon_total.")] = "first_year",
    as_json: Json = False,
) -> None:
    """Show what changes a figure most, and the questions worth asking first."""
    from costcalc.cli.changing import run_sensitivity

    run_sensitivity(file, figure, as_json=as_json)


@app.command()
def afford(
    file: File,
    monthly: Annotated[float | None, typer.Option(metavar="DOLLARS", help="What you can pay each month.")] = None,
    yearly: Annotated[float | None, typer.Option(metavar="DOLLARS", help="What you can pay each year.")] = None,
    saved: Annotated[float | None, typer.Option(metavar="DOLLARS", help="What you have saved.")] = None,
    as_json: Json = False,
) -> None:
    """Find what of a plan to change so that it fits your money."""
    from costcalc.cli.affording import run_afford

    run_afford(file, monthly=monthly, yearly=yearly, saved=saved, as_json=as_json)


@app.command()
def adjudicate(
    claims: Annotated[str, typer.Argument(metavar="CLAIMS.csv", help="Lines of date,kind,billed,allowed,network.")],
    plan: Annotated[str, typer.Option(metavar="FILE", help="A plan file, or a scenario file with a plan.")],
    as_json: Json = False,
) -> None:
    """Split a list of claims between you and your plan."""
    from costcalc.cli.adjudicating import run_adjudicate

    run_adjudicate(claims, plan, as_json=as_json)


@app.command()
def schema(
    name: Annotated[SchemaName, typer.Argument(metavar="NAME", help="Which.")],
) -> None:
    """Print the JSON Schema of files and of output."""
    from costcalc.cli.json_text import json_text
    from costcalc.cli.schemas import SCHEMAS

    print(json_text(SCHEMAS[name.value]()), end="")


@catalog_app.command("list")
def catalog_list(
    section: Annotated[str | None, typer.Argument(metavar="[SECTION]", help="Only one section.")] = None,
) -> None:
    """List everything in the catalog by key."""
    from costcalc.cli.cataloging import run_list

    run_list(section)


@catalog_app.command("show")
def catalog_show(key: Annotated[str, typer.Argument(metavar="KEY", help="A key that 'catalog list' shows.")]) -> None:
    """Show one record with its sources and dates."""
    from costcalc.cli.cataloging import run_show

    run_show(key)


@catalog_app.command("check")
def catalog_check() -> None:
    """Check the catalog and list what to look up again."""
    from costcalc.cli.cataloging import run_check

    run_check()
