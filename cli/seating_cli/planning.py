"""The steps of `seating plan`: read, check the folder, search, write, tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seating.baseline import random_baseline
from seating.errors import InputError
from seating.intake import Intake, read_dinner
from seating.outputs.folder import check_folder, write_all
from seating.outputs.text import course_text, dinner_text, verdict_text
from seating_cli.failures import INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.products import (
    MANY_GUESTS,
    PLAN_FILE,
    PRODUCTS,
    Product,
    chosen,
    made,
    unprintable,
    usual,
)
from seating_cli.progress import ProgressLine
from seating_cli.reports import report_of, verdict_document
from seating_cli.search import budget_of, search
from seating_cli.terminal import cells, note, say, say_json
from seating_solvers import Budget, Result

FOLDER = "plan"
MOST_TABLES_SHOWN = 24


@dataclass(frozen=True)
class Wish:
    """What the options of `seating plan` ask for, beside the dinner."""

    budget: Budget
    seed: int
    solver: str
    workers: int | None
    folder: Path
    products: list[Product]
    force: bool
    as_json: bool
    quiet: bool

    @property
    def in_words(self) -> bool:
        """Whether results are told in words."""
        return not (self.quiet or self.as_json)


def run(guests: str | None, **options: Any) -> int:
    """Plan a dinner; the options are those of `seating plan`, and so is the exit status."""
    budget = budget_of(options["seconds"], options["iterations"])
    intake = read_intake(guests, options)
    folder = options["output"] or _usual_folder(intake.source)
    products = _products(options["to"], len(intake.dinner.guests))
    _protect_inputs(folder, products, [intake.source, *options["knows"], *options["history"]])
    check_folder(folder, [product.file for product in products], options["force"])
    wish = Wish(
        budget,
        options["seed"],
        options["solver"],
        options["workers"],
        folder,
        products,
        options["force"],
        options["as_json"],
        options["quiet"],
    )
    return _plan(intake, wish, asked=options["to"] is not None)


def read_intake(guests: str | None, options: dict[str, Any]) -> Intake:
    """The dinner that a guest list and the options describe."""
    return read_dinner(
        guests,
        tables=options.get("tables"),
        courses=options.get("courses"),
        knows=options["knows"],
        known_by=options["known_by"],
        meet=options.get("meet"),
        history=[_plan_in(path) for path in options["history"]],
        encoding=options["encoding"],
        dinner_file=options["dinner"],
    )


def _plan_in(path: Path) -> Path:
    """The plan file of a folder; any other path as it is."""
    return path / PLAN_FILE if (path / PLAN_FILE).is_file() else path


def _usual_folder(source: str) -> Path:
    """Beside the guest list, and called like it."""
    if source == "-":
        return Path(FOLDER)
    path = Path(source)
    return path.with_name(f"{path.stem}-plan")


def _products(names: list[str] | None, guests: int) -> list[Product]:
    if names is None:
        return usual(guests)
    return chosen([*names, "json"])


def _protect_inputs(folder: Path, products: list[Product], inputs: Iterable[str | Path]) -> None:
    """Not even ``--force`` may overwrite what the plan is made from."""
    read = {Path(path).resolve() for path in inputs if str(path) != "-"}
    for product in products:
        if (folder / product.file).resolve() in read:
            hint = "choose another folder with -o"
            value = str(folder / product.file)
            raise InputError(
                "the plan would overwrite what it is made from", value=value, hint=hint
            )


def _introduce(intake: Intake, wish: Wish, asked: bool) -> None:
    if not wish.quiet:
        for sentence in intake.notes:
            note(sentence)
        if len(intake.dinner.guests) > MANY_GUESTS and not asked:
            note(
                f"More than {MANY_GUESTS:,} guests: only the data files are made. "
                "Ask for others with --to, as in --to html,charts,cards."
            )
    if wish.in_words:
        sources = [f"column {column}" for column in intake.known_by]
        say(dinner_text(intake.dinner, sources, cells()))
        say()


def _plan(intake: Intake, wish: Wish, asked: bool) -> int:
    dinner = intake.dinner
    counts_pairs = dinner.talk.meet == "table" and not len(dinner.interest)
    line = ProgressLine(counts_pairs, wish.quiet)
    with stopped_by_interrupt(line.say) as stop:
        _introduce(intake, wish, asked)
        result = search(
            dinner,
            wish.budget,
            line,
            stop,
            seed=wish.seed,
            solver=wish.solver,
            workers=wish.workers,
            quiet=wish.quiet,
        )
        report = report_of(result)
        files = made(wish.products, result.plan, report)
        others = [product.file for product in PRODUCTS.values()]
        written = write_all(wish.folder, files, wish.force, remove=others)
    if not wish.quiet:
        for sentence in unprintable(wish.products, result.plan):
            note(sentence)
    _tell(intake, wish, result, written)
    if stop.is_set():
        return INTERRUPTED
    return 1 if result.score.broken else 0


def _tell(intake: Intake, wish: Wish, result: Result, written: list[Path]) -> None:
    if wish.quiet and not wish.as_json:
        return
    report, baseline = report_of(result), random_baseline(intake.dinner)
    if wish.as_json:
        document = verdict_document(result.verdict, report, baseline)
        document["files"] = [str(path) for path in written]
        document["notes"] = list(intake.notes)
        say_json(document)
        return
    say(verdict_text(result.verdict, report, baseline, cells()))
    say()
    say(course_text(result.plan, 0, MOST_TABLES_SHOWN, cells()))
    say()
    say(_wrote(wish.folder, written))


def _wrote(folder: Path, written: list[Path]) -> str:
    from seating.outputs.cells import hang, safe

    names = [safe(path.name) for path in written]
    return hang(f"Wrote {safe(str(folder))}/: ", names, cells())
