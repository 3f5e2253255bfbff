"""A group of verbs that are loaded when they are named."""

from __future__ import annotations

from importlib import import_module

import click


class LazyGroup(click.Group):
    """Verbs, each in the module of its name.

    Parameters
    ----------
    verbs : sequence of str
        In the order of the help text.
    package : str
        Where their modules are.
    """

    def __init__(self, *args: object, verbs: list[str], package: str, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.verbs = verbs
        self.package = package

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The verbs, in the order of the help text."""
        return self.verbs

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb of that name, or None."""
        if cmd_name not in self.verbs:
            return None
        command: click.Command = getattr(import_module(f"{self.package}.{cmd_name}"), cmd_name)
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
