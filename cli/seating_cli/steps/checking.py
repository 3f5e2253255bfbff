"""The steps of `seating check`: judge a plan anew, or a seating made anywhere, and tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seating.outputs.documents.locks_document import locks_document
from seating.outputs.documents.verdict_document import verdict_document
from seating.outputs.terminal import dinner_text, verdict_text
from seating.outputs.terminal.bounds_text import bounds_text
from seating.outputs.terminal.locks_text import locks_text
from seating.outputs.writing.write_folder import write_folder
from seating.planfile import NAME, encode
from seating.words.errors import InputError
from seating_cli.exit_codes import BROKEN, GOOD
from seating_cli.steps.reading import reading_options
from seating_cli.terminal import cells, note, paint, say, say_json, say_written
from seating_solvers.planning.check_plan import CheckedPlan, check_plan

LISTS = (".csv", ".tsv", ".xlsx", ".ods", ".toml")
ONLY_WITH_SEATS = "this goes with --seats only, as a plan has its dinner with it"


def run(path: Path | None, as_json: bool, seats: Path | None = None, **options: Any) -> int:
    """Judge a plan, or seats; the exit status says whether a rule is broken."""
    checked = _checked(path, seats, options)
    verdict, report, baseline = checked.verdict, checked.report, checked.baseline
    for sentence in checked.notes:
        note(sentence)
    if as_json:
        document = verdict_document(verdict, report, baseline)
        document |= locks_document(verdict.plan, checked.record.locks)
        say_json({**document, "notes": list(checked.notes)})
    else:
        parts = [
            dinner_text(verdict.plan.dinner, cells=cells()),
            verdict_text(verdict, report, baseline, cells(), paint=paint()),
            bounds_text(verdict, report, cells()),
            locks_text(verdict.plan, locks, cells()) if (locks := checked.record.locks) else "",
        ]
        say("\n\n".join(filter(None, parts)))
    if options.get("output") is not None:
        _keep(checked, options["output"], options["force"], as_json)
    return BROKEN if verdict.score.broken else GOOD


def _checked(path: Path | None, seats: Path | None, options: dict[str, Any]) -> CheckedPlan:
    if seats is not None:
        from seating_solvers.planning.check_seats import check_seats

        guests = None if path is None else str(path)
        return check_seats(guests, str(seats), **reading_options(options))
    given = [name for name, value in options.items() if value not in (None, (), False)]
    if given:
        raise InputError(ONLY_WITH_SEATS, value=f"--{given[0].replace('_', '-')}")
    if path is None:
        raise InputError(
            "missing argument 'PLAN'", hint="name a plan.json, or the folder that holds one"
        )
    if path.suffix.lower() in LISTS:
        hint = "with --seats FILE a seating of it is judged"
        raise InputError("this is a guest list, and no plan", value=str(path), hint=hint)
    return check_plan(path)


def _keep(checked: CheckedPlan, folder: Path, force: bool, quiet: bool) -> None:
    """Write the seating as a plan, so that every other verb takes it."""
    made = {NAME: encode(checked.verdict.plan, checked.report)}
    written = write_folder(folder, made, force=force, inputs=checked.inputs)
    if not quiet:
        say()
        say_written(folder, written)
