"""What a plan file keeps beside the plan: what is locked, and what was changed."""

from __future__ import annotations

from dataclasses import dataclass, field

from seating.changes.change_log import ChangeLog
from seating.changes.lock import Lock


@dataclass(frozen=True)
class Record:
    """Locks and changes of a plan; a plan that was never changed has neither.

    Parameters
    ----------
    locks : tuple of Lock
    log : ChangeLog
    """

    locks: tuple[Lock, ...] = ()
    log: ChangeLog = field(default_factory=ChangeLog)


NOTHING = Record()
