"""What was changed in a plan, for JSON."""

from __future__ import annotations

from typing import Any

from seating.changes.change_log import ChangeLog


def log_document(log: ChangeLog) -> dict[str, Any]:
    """Each change, the oldest first.

    Parameters
    ----------
    log : ChangeLog

    Returns
    -------
    dict
        Keys are documented in docs/changing.md.
    """
    return {
        "changes": [
            {
                "asked": change.asked,
                "at": change.at,
                "by": change.by or None,
                "undone": change.undone or None,
                "can_be_redone": change.again is not None,
            }
            for change in log
        ]
    }
