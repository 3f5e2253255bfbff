"""A group of verbs that are loaded when they are named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from textwrap import fill

import click

INDENT = " " * 6


class Verb(click.Command):
    """A verb whose examples keep their lines, and are broken between words where those are few."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The examples below the options."""
        write_lines(self.epilog or "", formatter)


def write_lines(text: str, formatter: click.HelpFormatter) -> None:
    r"""Write paragraphs; the lines of one that begins with ``\b`` stay, broken where too wide."""
    for paragraph in text.split("\n\n"):
        formatter.write("\n")
        if not paragraph.startswith("\b\n"):
            formatter.write(f"{fill(' '.join(paragraph.split()), formatter.width)}\n")
            continue
        for line in paragraph.removeprefix("\b\n").split("\n"):
            formatter.write(f"{_line(line, formatter.width)}\n")


def _line(line: str, cells: int) -> str:
    if len(line) <= cells:
        return line
    words = line.lstrip(" ")
    indent = line[: len(line) - len(words)]
    return fill(
        words,
        cells,
        initial_indent=indent,
        subsequent_indent=INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )


class LazyGroup(click.Group):
    """Verbs, each in the module of its name; without one, help on all of them.

    Parameters
    ----------
    verbs : sequence of str
        In the order of the help text.
    package : str
        Where their modules are.
    folders : mapping of str to sequence of str, optional
        The verbs whose modules lie in a folder of that package, by its name.
    """

    def __init__(
        self,
        *args: object,
        verbs: list[str],
        package: str,
        folders: Mapping[str, Sequence[str]] | None = None,
        **kwargs: object,
    ) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.verbs = verbs
        self.package = package
        self._folder_of = {
            verb: f".{folder}" for folder, held in (folders or {}).items() for verb in held
        }

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What was given; nothing at all asks for help."""
        return super().parse_args(ctx, args or ["--help"])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The examples below the verbs."""
        write_lines(self.epilog or "", formatter)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The verbs, in the order of the help text."""
        return self.verbs

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb of that name, or None."""
        if cmd_name not in self.verbs:
            return None
        module = f"{self.package}{self._folder_of.get(cmd_name, '')}.{cmd_name}"
        command: click.Command = getattr(import_module(module), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that was named; a usage error that guesses if there is none such."""
        name = args[0]
        if not name.startswith("-") and name not in self.verbs:
            raise click.UsageError(f"no such verb: {name!r}\n  {self._guess(name)}", ctx)
        return super().resolve_command(ctx, args)

    def _guess(self, name: str) -> str:
        from difflib import get_close_matches

        if name.lower().endswith((".csv", ".tsv", ".xlsx")):
            return f"to plan a dinner: seating plan {name}"
        near = get_close_matches(name.casefold(), self.verbs, n=1)
        return f"did you mean {near[0]!r}?" if near else f"there are {', '.join(self.verbs)}"
