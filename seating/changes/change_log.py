"""The changes of a plan in order, what takes them back, and what was taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from seating.changes.json_patch import Operation
from seating.words.errors import InputError


@dataclass(frozen=True)
class Way:
    """How a plan file, but for its log, becomes another.

    Parameters
    ----------
    on : str
        SHA-256 of the file that it is for, as this program writes it and without the log. It
        may be empty where whoever wrote the change cannot tell.
    patch : tuple of Operation
    text : str, optional
        What the file becomes, where that is not as this program writes it.
    """

    on: str = ""
    patch: tuple[Operation, ...] = ()
    text: str | None = None


@dataclass(frozen=True)
class Change:
    """A change of a plan.

    Parameters
    ----------
    asked : str
        What was asked, as the host wrote it: ``swap Maud and Tilda at Main``.
    at : str
        When, in ISO 8601 with the time zone.
    by : str, optional
        Who asked.
    undone : str, optional
        When it was taken back; empty where it was not.
    back : Way, optional
        What takes it back.
    again : Way, optional
        What does it again; of one that was taken back, as long as nothing else was changed.
    cards : tuple of str, optional
        Ids of the guests whose cards it changed (`seating.changes.whose_cards`).
    """

    asked: str
    at: str
    by: str = ""
    undone: str = ""
    back: Way | None = None
    again: Way | None = None
    cards: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChangeLog:
    """All changes of a plan, the oldest first.

    Parameters
    ----------
    changes : tuple of Change
    """

    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def with_change(self, change: Change) -> ChangeLog:
        """The log with one change more: what was taken back before it cannot be done again."""
        return ChangeLog((*(replace(one, again=None) for one in self.changes), change))

    @property
    def standing(self) -> tuple[Change, ...]:
        """The changes that were not taken back."""
        return tuple(change for change in self.changes if not change.undone)

    def times_moved(self) -> Counter[str]:
        """How often each guest's card was changed, by id; what was taken back counts not."""
        return Counter(who for change in self.standing for who in change.cards)

    def last_changed(self) -> dict[str, str]:
        """When each guest's card was changed last, by id; who was never changed is not there."""
        return {who: change.at for change in self.standing for who in change.cards}

    def to_undo(self) -> Change:
        """The last change that is not taken back.

        Raises
        ------
        InputError
            If there is none.
        """
        return self.changes[self._last()]

    def undone(self, at: str, again: Way) -> ChangeLog:
        """The log after that change is taken back.

        Parameters
        ----------
        at : str
            When.
        again : Way
            What does it again.
        """
        index = self._last()
        return self._with(index, replace(self.changes[index], undone=at, back=None, again=again))

    def to_redo(self) -> Change:
        """The change that was taken back last.

        Raises
        ------
        InputError
            If there is none, or something else was changed since.
        """
        return self.changes[self._first()]

    def redone(self, back: Way) -> ChangeLog:
        """The log after that change is done again.

        Parameters
        ----------
        back : Way
            What takes it back.
        """
        index = self._first()
        return self._with(index, replace(self.changes[index], undone="", back=back, again=None))

    def _with(self, index: int, change: Change) -> ChangeLog:
        return ChangeLog((*self.changes[:index], change, *self.changes[index + 1 :]))

    def _last(self) -> int:
        for index in reversed(range(len(self.changes))):
            if not self.changes[index].undone:
                return index
        raise InputError("there is nothing to undo: this plan is as it was made")

    def _first(self) -> int:
        for index, change in enumerate(self.changes):
            if change.again is not None:
                return index
        taken_back = any(change.undone for change in self.changes)
        hint = "what is undone can be done again until something else is changed"
        raise InputError("there is nothing to redo", hint=hint if taken_back else None)
