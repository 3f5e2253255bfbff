"""`seating replan`: the rest of an evening at which not all is as planned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


def _names(
    option: str, name: str, metavar: str, told: str
) -> Callable[[options.Decorated], options.Decorated]:
    return click.option(option, name, metavar=metavar, multiple=True, help=told)


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating replan guests-plan --from Main --absent "Ana Ruiz; Bo Lindqvist"
  seating replan guests-plan --late "Ana Ruiz:Main" --dry-run
  seating replan guests-plan --add "Uma Umber, company=Acme, diet=vegan"
  seating replan guests-plan --from Main --replace "Ana Ruiz=Uma Umber"
  seating replan guests-plan --from Dessert --close 3 --cards 5
  seating replan guests-plan --guests guests-of-today.csv

'seating undo' takes it back.""",
)
@click.argument("plan", metavar="PLAN", type=options.PathName())
@click.option(
    "--from",
    "first",
    metavar="COURSE",
    help="The first course that may change; those before it have been served. The first of all "
    "when left out.",
)
@_names(
    "--absent", "absent", "NAMES", "Who stays away, or has left: names or ids, with ; or , between."
)
@_names("--late", "late", "NAME:COURSE", "The first course that a guest is there for.")
@_names("--leaves", "leaves", "NAME:COURSE", "The last course that a guest is there for.")
@_names(
    "--add",
    "add",
    "NAME,...",
    "Somebody new, with columns of a guest list: 'Uma Umber, company=Acme, diet=vegan'; or the "
    "name of somebody who was absent and comes after all.",
)
@_names(
    "--replace",
    "replace",
    "OLD=NEW",
    "Somebody comes in the place of another, and takes their card: only the name is printed "
    "again. Columns may follow, as with --add.",
)
@_names("--close", "close", "TABLE[:COURSE]", "Nobody sits at this table any more.")
@_names("--open", "open", "TABLES", "Put up more tables, as in 1x8 or 2x6:long.")
@click.option(
    "--join",
    is_flag=True,
    help="Close tables that are less than half full, where their guests find seats at others.",
)
@click.option(
    "--guests",
    "guests",
    metavar="FILE",
    type=options.PathName(),
    help="The guest list as it is now: who is gone, new or renamed is found out and told.",
)
@options.CARDS
@click.option(
    "--extra-seats",
    metavar="add|none",
    type=click.Choice(["add", "none"]),
    help="For a guest who finds no free seat a chair is added, at another table at each course "
    "(add); or the plan is refused (none).",
)
@click.option(
    "--time",
    "seconds",
    metavar="SECONDS",
    type=float,
    help="Search so long at most (2); it ends earlier when nothing better is found.",
)
@options.MOVES
@click.option("--dry-run", is_flag=True, help="Only show the choice, and write nothing.")
@click.option(
    "--reprint",
    is_flag=True,
    help="Make what has to be printed again, and only that, in the folder 'reprint'.",
)
@click.option("--by", metavar="NAME", help="Who asks, for the log.")
@options.COMERS
@options.LIST
@options.JSON
@options.QUIET
def replan(plan: Path, **chosen: Any) -> int:
    """Plan the rest of an evening: guests who stay away, come late or are new.

    PLAN is a plan.json, or the folder that holds one. What was served and what is locked stays as
    it is. It tells how many introductions are had for how many changed cards, takes the last
    card that brings one, and makes what lies in the folder anew.
    """
    from seating_cli.steps.changing.replanning import run

    return run(plan, **chosen)
