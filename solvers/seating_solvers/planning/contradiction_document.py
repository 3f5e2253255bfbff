"""Rules that contradict each other, for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seating.outputs.documents.dinner_document import dinner_document

if TYPE_CHECKING:
    from seating.intake import Intake
    from seating.words.errors import Origin
    from seating_solvers.cpsat.contradictions.conflict import Conflict


def contradiction_document(intake: Intake, conflict: Conflict | None) -> dict[str, Any]:
    """What is known of a contradiction.

    Parameters
    ----------
    intake : Intake
    conflict : Conflict or None
        None where it was not found in time which rules contradict each other.

    Returns
    -------
    dict
        Keys are documented in docs/command-line.md.
    """
    return {
        **dinner_document(intake.dinner),
        "possible": False,
        "contradiction": None if conflict is None else _told(conflict),
        "notes": list(intake.notes),
    }


def _told(conflict: Conflict) -> dict[str, Any]:
    rules = zip(conflict.rules, conflict.allowed, strict=True)
    return {
        "rules": [
            {
                "rule": rule.sentence(conflict.dinner),
                "origin": _place(rule.origin),
                "without": allowed or None,
            }
            for rule, allowed in rules
        ],
        "facts": list(conflict.facts),
        "smallest": conflict.smallest,
    }


def _place(origin: Origin | None) -> dict[str, Any] | None:
    if origin is None:
        return None
    return {"file": origin.file, "line": origin.line, "column": origin.column}
