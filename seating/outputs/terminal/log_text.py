"""What was changed in a plan, in plain words."""

from __future__ import annotations

from datetime import datetime

from seating.changes.change_log import Change, ChangeLog
from seating.outputs.terminal.cells import FURTHER, hang, pad, safe, width

NOTHING = "Nothing was changed since this plan was made."


def log_text(log: ChangeLog, cells: int = 80) -> str:
    """When and by whom each change was asked for, the oldest first; undone ones are marked.

    Parameters
    ----------
    log : ChangeLog
    cells : int, optional
        Width of a line.
    """
    if not log:
        return NOTHING
    rows = [(when(change.at), safe(change.by), _what(change)) for change in log]
    widest = max(width(by) for _, by, _ in rows)
    lines = []
    for at, by, what in rows:
        who = f"{pad(by, widest)}{FURTHER}" if widest else ""
        lines.append(hang(f"{FURTHER}{at}{FURTHER}{who}", what.split(" "), cells))
    return "\n".join(lines)


def when(at: str) -> str:
    """A moment as a host reads it: by the clock of whoever asked.

    Examples
    --------
    >>> when("2026-05-01T20:40:11+02:00"), when("yesterday")
    ('2026-05-01 20:40', 'yesterday')
    """
    try:
        return datetime.fromisoformat(at).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return safe(at)


def _what(change: Change) -> str:
    asked = safe(change.asked)
    if not change.undone:
        return asked
    day, _, hour = when(change.undone).partition(" ")
    same_day = day == when(change.at).partition(" ")[0]
    told = hour if same_day else f"{day} {hour}".rstrip()
    again = ", can be redone" if change.again is not None else ""
    return f"{asked} (undone {told}{again})"
