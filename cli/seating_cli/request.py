"""What the options of `seating plan` ask for, beside the dinner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seating.intake import Intake
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.write_folder import check_folder
from seating.words.errors import InputError
from seating_cli.made_products import MANY_GUESTS, Product, as_asked, chosen, usual
from seating_cli.print_options import settings_of_dinner
from seating_cli.steps.searching import budget_of
from seating_solvers import Budget

FOLDER = "plan"


@dataclass(frozen=True)
class Wish:
    """How to search, and what to do with the plan.

    Parameters
    ----------
    budget : Budget
    seed : int
    solver : str
    workers : int or None
    best_effort : bool
        Plan also where rules contradict each other.
    folder : Path
        To be written.
    products : list of Product
        What to write there.
    settings : PrintSettings
        How to print it.
    force : bool
        Overwrite what is there.
    reduced : bool
        Products were left out because the guests are many.
    as_json, quiet : bool
        How to tell of it.
    """

    budget: Budget
    seed: int
    solver: str
    workers: int | None
    best_effort: bool
    folder: Path
    products: list[Product]
    settings: PrintSettings
    force: bool
    reduced: bool
    as_json: bool
    quiet: bool

    @property
    def in_words(self) -> bool:
        """Whether results are told in words."""
        return not (self.quiet or self.as_json)


def wish_of(intake: Intake, options: Mapping[str, Any]) -> Wish:
    """What is wished for; everything that can be wrong with it is wrong here, before a search.

    Parameters
    ----------
    intake : Intake
    options : mapping of str to object
        By the names of the parameters of `seating plan`.

    Raises
    ------
    InputError
        If a limit or an output is unknown, or the folder cannot be written.
    """
    guests, asked = len(intake.dinner.guests), options["to"]
    settings = settings_of_dinner(intake, options)
    wish = Wish(
        budget_of(options["seconds"], options["iterations"]),
        options["seed"],
        options["solver"],
        options["workers"],
        options["best_effort"],
        options["output"] or usual_folder(intake.source),
        as_asked(
            usual(guests) if asked is None else chosen([*asked, "json"]),
            options["for_"] == "host",
            settings.page_url,
        ),
        settings,
        options["force"],
        asked is None and guests > MANY_GUESTS,
        options["as_json"],
        options["quiet"],
    )
    _protect(wish, [intake.source, *options["knows"], *options["history"]])
    check_folder(wish.folder, [product.file for product in wish.products], wish.force)
    return wish


def usual_folder(source: str) -> Path:
    """Beside the guest list, and called like it."""
    if source == "-":
        return Path(FOLDER)
    path = Path(source)
    return path.with_name(f"{path.stem}-plan")


def _protect(wish: Wish, inputs: list[str | Path]) -> None:
    """Not even ``--force`` may overwrite what the plan is made from."""
    read = {Path(path).resolve() for path in inputs if str(path) != "-"}
    for product in wish.products:
        path = wish.folder / product.file
        if path.resolve() in read:
            what = "the plan would overwrite what it is made from"
            raise InputError(what, value=str(path), hint="choose another folder with -o")
