"""The `seating` command: its verbs, and what becomes of errors."""

from __future__ import annotations

import sys

try:
    import atexit
    import gc
    from typing import Any, NoReturn

    import click

    from seating_cli.interrupt import ended_like_interrupt, no_more_interrupts
    from seating_cli.lazy_verbs import LazyGroup
    from seating_cli.streams import Streams, sure_streams
except KeyboardInterrupt:  # pressed before there is anybody to answer it
    if sys.stderr is not None:
        sys.stderr.write("seating: interrupted, nothing was written\n")
    sys.exit(130)

SELDOM = 50_000
"""New objects until the interpreter looks for garbage in circles."""

CHANGING = ["replan", "swap", "move", "lock", "unlock", "undo", "redo", "log", "compare"]
VERBS = [
    *("plan", "check", "show", "report", "season", "export"),
    *CHANGING,
    *("movement", "guests", "courses", "columns", "new"),
]
FOLDERS: dict[str, list[str]] = {"changing": CHANGING}
"""Verbs whose modules lie in a folder of the package, by its name."""

EXAMPLES = """\b
Examples:
  seating new supper                    an example to start from
  seating plan guests.csv               plan a dinner of three courses
  seating plan guests.csv --tables 10x8 --courses 4 --known-by company
  seating show guests-plan --guest "Ana Ruiz"

Exit status: 0 good, 1 rules broken or impossible, 2 wrong use or bad input,
3 written but not all of it, 130 interrupted (the best plan so far is written),
141 nobody read the result."""


class Seating(LazyGroup):
    """The whole command; every way out of it goes through `main`."""

    def main(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Run, and leave with an exit status; no error goes by without a sentence."""
        # Importing makes many objects and no garbage; looking for some would take a tenth of a run.
        gc.set_threshold(SELDOM)
        with sure_streams() as streams:
            sys.exit(self._status(streams, args, kwargs))

    def _status(self, streams: Streams, args: Any, kwargs: Any) -> int:
        _begin()
        try:
            with ended_like_interrupt():
                status = super().main(*args, **{**kwargs, "standalone_mode": False})
                sys.stdout.flush()
        except BaseException as error:
            from seating_cli.failures import leave

            leave(error)
        finally:
            atexit.register(no_more_interrupts)
        if streams.output_error is not None:
            from seating_cli.failures import unheard

            return status or unheard(streams.output_error)
        return status if isinstance(status, int) else 0


def _begin() -> None:
    """Forget what an earlier run in this process has written."""
    commits = sys.modules.get("seating.outputs.writing.commits")
    if commits is not None:
        commits.COMMITS.clear()


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        from seating import __version__

        click.echo(f"seating {__version__}")
        ctx.exit()


@click.group(
    cls=Seating,
    verbs=VERBS,
    package="seating_cli.commands",
    folders=FOLDERS,
    epilog=EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and exit.",
)
def main() -> None:
    """A seat for every guest at every course, so that strangers get to talk.

    Give it a guest list (CSV, TSV or Excel; only a column of names is needed) and it
    makes seating charts, place cards and itineraries. 'seating VERB --help' tells more.
    """


if __name__ == "__main__":
    main()
