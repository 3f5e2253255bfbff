"""Options that the verbs share which change a plan."""

from __future__ import annotations

import click

from seating_cli import options

PLAN = click.argument("plan", metavar="PLAN", type=options.PathName())
COURSES = click.option(
    "--course",
    "courses",
    metavar="NAME",
    multiple=True,
    help="At this course only, by name or number. Can be given again.",
)
STRICT = click.option(
    "--strict", is_flag=True, help="Refuse what breaks a rule: status 1, and nothing is written."
)
DRY_RUN = click.option("--dry-run", is_flag=True, help="Show what would be, and write nothing.")
BY = click.option(
    "--by", metavar="NAME", help="Who asks, for the log; your login name when left out."
)
QUIETLY = options.together(options.JSON, options.QUIET)
TOLD = options.together(BY, QUIETLY)
PLACES = options.together(
    click.option(
        "--guest",
        "guests",
        metavar="NAME",
        multiple=True,
        help="The seats of this guest, by name or id. Can be given again.",
    ),
    click.option(
        "--table", "tables", metavar="NAME", multiple=True, help="This table. Can be given again."
    ),
    click.option(
        "--seat",
        "seats",
        metavar="N",
        multiple=True,
        type=click.IntRange(min=1),
        help="Only this seat of the table. Can be given again.",
    ),
    COURSES,
    click.option("--all", "everything", is_flag=True, help="All seats of the evening."),
)
STEPS = click.option(
    "--steps",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    help="So many changes (1).",
)
