"""The steps of `seating plan`: read, search, write, tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seating.intake import Intake
from seating.outputs.choices.kept_settings import kept
from seating.outputs.terminal import course_text, dinner_text, verdict_text
from seating.outputs.terminal.cells import hang, safe
from seating.outputs.write_folder import write_all
from seating.score.random_baseline import random_baseline
from seating.words.errors import Impossible
from seating_cli.contradiction_document import contradiction_document
from seating_cli.failures import BROKEN, IMPOSSIBLE, INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.made_products import MANY_GUESTS, PRODUCTS, made, unprintable
from seating_cli.progress import ProgressLine
from seating_cli.reports import report_of, verdict_document
from seating_cli.request import Wish, wish_of
from seating_cli.steps.reading import known_from, read_intake
from seating_cli.steps.searching import search
from seating_cli.steps.until_all_met import all_met, ids_of, meeting_of, uneven
from seating_cli.terminal import cells, note, say, say_json
from seating_solvers import Contradiction, Result

MOST_TABLES_SHOWN = 24
WAY_OUT = "--best-effort plans the dinner all the same, and breaks as few rules as can be."


def run(guests: str | None, **options: Any) -> int:
    """Plan a dinner; the options are those of `seating plan`, and so is the exit status."""
    intake = read_intake(guests, options)
    wish = wish_of(intake, options)
    try:
        return _plan(intake, wish)
    except Contradiction as found:
        if not wish.as_json:
            raise Impossible(f"{found}\n{WAY_OUT}") from found
        say_json(contradiction_document(intake, found.conflict))
        return IMPOSSIBLE


def _plan(intake: Intake, wish: Wish) -> int:
    dinner = intake.dinner
    line = ProgressLine(dinner.talk.meet == "table" and not len(dinner.interest), wish.quiet)
    with stopped_by_interrupt(line.say) as stop:
        _introduce(intake, wish)
        result = search(
            dinner,
            wish.budget,
            line,
            stop,
            seed=wish.seed,
            solver=wish.solver,
            workers=wish.workers,
            quiet=wish.quiet,
            best_effort=wish.best_effort,
            everyone=intake.everyone,
        )
        written = _write(intake, wish, result)
    _tell(intake, wish, result, written)
    if stop.is_set():
        return INTERRUPTED
    failed = result.score.broken or (intake.everyone and not all_met(result))
    return BROKEN if failed else 0


def _introduce(intake: Intake, wish: Wish) -> None:
    if not wish.quiet:
        for sentence in intake.notes:
            note(sentence)
        if wish.reduced:
            note(
                f"More than {MANY_GUESTS:,} guests: only the data files are made. "
                "Ask for others with --to, as in --to html,charts,cards."
            )
    if wish.in_words:
        courses = "as few courses as it takes" if intake.everyone else None
        say(dinner_text(intake.dinner, known_from(intake), cells(), courses))
        say()


def _write(intake: Intake, wish: Wish, result: Result) -> list[Path]:
    """Write the folder, without what an older plan left there and this one does not make."""
    report = report_of(result, kept(wish.settings, wish.folder))
    if not wish.quiet:
        for sentence in unprintable(wish.products, result.plan, wish.settings):
            note(sentence)
    files = made(wish.products, result.plan, report, wish.settings, wish.quiet)
    older = [product.file for product in PRODUCTS.values()]
    written = write_all(wish.folder, files, wish.force, remove=older if wish.force else ())
    if result.least_broken and not wish.quiet:
        note(_no_better(result))
    if intake.everyone and not wish.quiet and uneven(result):
        note(uneven(result))
    return written


def _no_better(result: Result) -> str:
    """What is known of how many rules must be broken."""
    if result.score.broken <= result.least_broken:
        return "The rules contradict each other: no plan breaks fewer of them than this one."
    return (
        f"The rules contradict each other: every plan breaks {result.least_broken:,} at least, "
        f"this one {result.score.broken:,}."
    )


def _tell(intake: Intake, wish: Wish, result: Result, written: list[Path]) -> None:
    if wish.quiet and not wish.as_json:
        return
    report, baseline = report_of(result), random_baseline(result.plan.dinner)
    meeting = meeting_of(result) if intake.everyone else None
    if wish.as_json:
        document = verdict_document(result.verdict, report, baseline)
        if meeting is not None:
            document["courses_needed"] = meeting.courses_needed
            document["still_to_meet"] = ids_of(result.plan.dinner, meeting.unmet)
            # who has met everyone cannot meet more, however tables are filled
            document["best_possible"] |= all_met(result)
        document["files"] = [str(path) for path in written]
        document["notes"] = list(intake.notes)
        say_json(document)
        return
    say(verdict_text(result.verdict, report, baseline, cells(), meeting))
    say()
    say(course_text(result.plan, 0, MOST_TABLES_SHOWN, cells()))
    say()
    names = [safe(path.name) for path in written]
    say(hang(f"Wrote {safe(str(wish.folder))}/: ", names, cells()))
