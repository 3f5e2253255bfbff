"""The steps of `seating check`: judge a plan anew, tell."""

from __future__ import annotations

from pathlib import Path

from seating.outputs.documents.verdict_document import verdict_document
from seating.outputs.terminal import dinner_text, verdict_text
from seating.outputs.terminal.bounds_text import bounds_text
from seating_cli.exit_codes import BROKEN, GOOD
from seating_cli.terminal import cells, note, say, say_json
from seating_solvers.planning.check_plan import check_plan


def run(path: Path, as_json: bool) -> int:
    """Judge the plan at a path; the exit status says whether it breaks a rule."""
    checked = check_plan(path)
    verdict, report, baseline = checked.verdict, checked.report, checked.baseline
    for sentence in checked.notes:
        note(sentence)
    if as_json:
        say_json(verdict_document(verdict, report, baseline))
    else:
        parts = [
            dinner_text(verdict.plan.dinner, cells=cells()),
            verdict_text(verdict, report, baseline, cells()),
            bounds_text(verdict, report, cells()),
        ]
        say("\n\n".join(filter(None, parts)))
    return BROKEN if verdict.score.broken else GOOD
