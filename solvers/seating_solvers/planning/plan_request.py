"""What a plan is asked for, beside the dinner: checked, so that a search is not in vain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seating.dinner.plan import Plan
from seating.intake import Intake
from seating.intake.files.located import located
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import print_table, read_print_table, with_choices
from seating.outputs.products import (
    Product,
    as_asked,
    check_movement,
    check_search,
    chosen_products,
    only_data,
    templates,
    usual_products,
)
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.planfile import NAME, read_plan
from seating.planfile.read_plan import plan_at
from seating.words.errors import InputError, Origin
from seating_solvers.running.budget import Budget

FOLDER = "plan"
USUAL_SECONDS = 10.0


@dataclass(frozen=True)
class PlanRequest:
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
        Replace a plan that is there.
    reduced : bool
        Products were left out because the guests are many.
    inputs : tuple of str or Path, optional
        Files that are not to be touched, since the plan is made from them.
    notes : tuple of str, optional
        Sentences for the host about the folder.
    keep : Plan, optional
        An earlier plan of the evening, whose seats are kept as far as that is worth it.
    cards : int or {"none", "free"}, optional
        How many guests of that plan may get other seats.
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
    inputs: tuple[str | Path, ...] = ()
    notes: tuple[str, ...] = ()
    keep: Plan | None = None
    cards: int | str | None = None

    def claimed(self) -> ClaimedFolder:
        """The folder, for this run alone until it is closed.

        Raises
        ------
        InputError
            If it cannot be written; see `ClaimedFolder`.
        """
        names = [product.file for product in self.products]
        return ClaimedFolder(self.folder, names, force=self.force, inputs=self.inputs)


def plan_request(
    intake: Intake,
    *,
    seconds: float | None = None,
    iterations: int | None = None,
    seed: int = 0,
    solver: str = "auto",
    workers: int | None = None,
    best_effort: bool = False,
    folder: Path | None = None,
    products: Iterable[str] | None = None,
    for_host: bool = False,
    printing: Mapping[str, Any] | None = None,
    force: bool = False,
    inputs: Iterable[str | Path] = (),
    keep: str | Path | None = None,
    cards: int | str | None = None,
    of_movement: bool = False,
) -> PlanRequest:
    """A request; everything that can be wrong with it is wrong here, before a search.

    Parameters
    ----------
    intake : Intake
    seconds, iterations : optional
        The budget; see `budget_of`.
    seed, solver, workers, best_effort : optional
        As for `seating_solvers.solve`.
    folder : Path, optional
        To be written; beside the guest list and called like it when left out.
    products : iterable of str, optional
        Names of `seating.outputs.products`, beside plan.json; the usual ones when left out.
    for_host : bool, optional
        Whether the page is the host's.
    printing : mapping of str to object, optional
        Choices that win over the ``[print]`` table of the dinner file, by its keys.
    force : bool, optional
        Replace a plan that is there, and what was made of it.
    inputs : iterable of str or Path, optional
        What is not to be touched, beside the files that the dinner was read from and those that
        are printed from.
    keep : str or Path, optional
        The file of an earlier plan of the evening, or its folder: guests keep their seats as far
        as that is worth it. It may lie in the folder that is written.
    cards : int or {"none", "free"}, optional
        How many guests of that plan may get other seats; see
        `seating_solvers.replanning.card_menu.CardMenu.chosen`.
    of_movement : bool, optional
        Whether the plan is to follow a movement, so that what is made of one can be asked for.

    Raises
    ------
    InputError
        If a limit or an output is unknown, or the folder cannot be written.
    """
    guests = len(intake.dinner.guests)
    earlier, others = _earlier(intake, keep, cards, folder or usual_folder(intake.source))
    settings = print_settings(intake, printing or {})
    request = PlanRequest(
        budget=budget_of(seconds, iterations),
        seed=seed,
        solver=solver,
        workers=workers,
        best_effort=best_effort,
        folder=folder or usual_folder(intake.source),
        products=as_asked(
            usual_products(guests) if products is None else chosen_products([*products, "json"]),
            for_host,
            settings.page_url,
        ),
        settings=settings,
        force=force,
        reduced=products is None and only_data(guests),
        inputs=(*intake.inputs, *settings.files, *inputs, *others),
        keep=earlier,
        cards=cards,
    )
    check_movement(request.products, of_movement)
    check_search(request.products, not of_movement)
    _check_paths(print_table(settings, request.folder))
    if any(product.printed for product in request.products):
        _check_material(intake, settings, printing or {})
    with request.claimed() as claimed:
        return replace(request, notes=tuple(claimed.notes))


def _earlier(
    intake: Intake, keep: str | Path | None, cards: int | str | None, folder: Path
) -> tuple[Plan | None, list[Path]]:
    """The plan that is to be kept, and its file unless it is the one that is replaced."""
    if keep is None:
        if cards is not None:
            what = "this goes with a plan that is kept only"
            raise InputError(what, value="--cards", hint="--keep PLAN names it")
        return None, []
    if intake.everyone or intake.given is not None:
        what = "a plan is kept for a number of courses, and where seats are planned"
        raise InputError(what, value=str(keep))
    file = plan_at(keep)
    own = file.resolve() == (folder / NAME).resolve()
    return read_plan(keep)[0], [] if own else [file]


def _check_paths(table: Any) -> None:
    """See that plan.json can keep the paths of a ``[print]`` table, and all else in it."""
    if isinstance(table, str):
        if not table.isascii() and table != table.encode(errors="replace").decode():
            hint = "rename it, or the folder that it lies in"
            what = "plan.json cannot keep a path that is not in Unicode"
            raise InputError(what, value=table, hint=hint)
    elif isinstance(table, Mapping | list):
        for item in table.values() if isinstance(table, Mapping) else table:
            _check_paths(item)


def _check_material(intake: Intake, settings: PrintSettings, choices: Mapping[str, Any]) -> None:
    """See that there is such a font, and that pictures can be printed."""
    if settings.font is None and not settings.files:
        return
    # typst takes long to import
    from seating.outputs.print.typesetting.host_material import unusable_material

    found = unusable_material(settings)
    if found is not None:
        key, error = found
        raise error if key in choices else error.said_of(intake.file.origin("print", key))


def budget_of(seconds: float | None, iterations: int | None) -> Budget:
    """The budget that is asked for; ten seconds when nothing is.

    With iterations alone there is no clock, so that the run is exactly repeatable.
    """
    if seconds is None and iterations is None:
        seconds = USUAL_SECONDS
    return Budget(seconds=seconds, iterations=iterations)


def usual_folder(source: str) -> Path:
    """Beside the guest list, and called like it."""
    if source == "-":
        return Path(FOLDER)
    path = Path(source)
    return path.with_name(f"{path.stem}-plan")


def print_settings(intake: Intake, choices: Mapping[str, Any]) -> PrintSettings:
    """The ``[print]`` table of the dinner file, and choices that win over it."""
    file = intake.file

    def place(key: str, value: str | None) -> Origin:
        return file.origin("print", key, value=value)

    table = file.spec.print or {}
    settings = read_print_table(table, Path(file.file).parent, place, templates())
    dinner = intake.dinner
    for who in settings.guests:
        with located(place("guests", who)):
            dinner.guest_index(who)
    if settings.course is not None and not intake.everyone:
        with located(place("course", None)):
            dinner.course_index(settings.course)
    return with_choices(settings, choices)
