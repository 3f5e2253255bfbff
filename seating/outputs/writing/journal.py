"""What is about to change in a folder, told beforehand so that the next run can finish it.

Each file has one place at each time, and where it lies says how far things are: new ones lie
in ``new`` until they are in place, those that they replace in ``old`` and then in ``previous``,
and what ``previous`` held before in ``gone``. ``plan.json`` is never away: it is replaced in one
step, after the files of the plan before are taken and before those of the new one come, so that
what can be seen is of one plan at every moment.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from seating.outputs.writing.file_digest import FileDigest, digest_at
from seating.outputs.writing.manifest import LIST, PREVIOUS, previous
from seating.outputs.writing.move_if_free import double, move_if_free, sync
from seating.words.errors import InputError

NEW, OLD, GONE = "new", "old", "gone"
JOURNAL = "journal.json"
HALF = "half"
PLAN = "plan.json"


class Journal(Struct, frozen=True, forbid_unknown_fields=True):
    """Changes of one folder that happen all or not at all.

    Parameters
    ----------
    place : mapping of str to FileDigest
        New files; the list of files is one of them.
    take : mapping of str to FileDigest
        Files as they are that go away, or are replaced.
    keep : list of str
        Those of `take` that go to ``previous``.
    gone : mapping of str to FileDigest
        Files in ``previous`` that go away, by their bare names.
    """

    place: dict[str, FileDigest]
    take: dict[str, FileDigest] = {}
    keep: list[str] = []
    gone: dict[str, FileDigest] = {}

    def write(self, stage: Path) -> None:
        """Begin: from here on the next run finishes what this one does not."""
        half = stage / HALF
        write_file(half, msgspec.json.encode(self))
        for folder in (stage / NEW, stage):
            sync(folder)
        os.replace(half, stage / JOURNAL)  # noqa: PTH105
        sync(stage)

    def finish(self, folder: Path, stage: Path) -> None:
        """Do what is not done yet.

        Raises
        ------
        ChangedMeanwhileError
            If a file in the way is not what it was.
        OSError
            If the disk does not let it.
        """
        if self._done(stage):
            return
        self._take_all(folder, stage)
        for name in self._order():
            self._put(folder, stage, name)
        if self.keep:
            (folder / PREVIOUS).mkdir(exist_ok=True)
        for name in self.keep:
            if (stage / OLD / name).exists():
                _put_new(stage / OLD / name, folder / previous(name))
        self._put(folder, stage, LIST)
        sync(folder)

    def undo(self, folder: Path, stage: Path) -> None:
        """Take back what is done, in reverse."""
        if LIST in self.place:
            self._unput(folder, stage, LIST)
        for name in reversed(self.keep):
            if name not in self.gone or (stage / GONE / name).exists():
                _back(folder / previous(name), stage / OLD / name, self.take[name])
        for name in reversed(self._order()):
            self._unput(folder, stage, name)
        for name, digest in reversed(self.take.items()):
            if not self._swapped(name):
                _back(stage / OLD / name, folder / name, digest)
        for name, digest in reversed(self.gone.items()):
            _back(stage / GONE / name, folder / previous(name), digest)
        if self.keep:
            with suppress(OSError):  # it stays unless it is empty
                (folder / PREVIOUS).rmdir()

    def _take_all(self, folder: Path, stage: Path) -> None:
        for name, digest in self.gone.items():
            _take(folder / previous(name), stage / GONE / name, digest)
        for name, digest in self.take.items():
            if name in self.keep and digest_at(folder / previous(name)) == digest:
                continue  # it is there already
            if self._swapped(name):
                self._double(folder, stage, name)
            else:
                _take(folder / name, stage / OLD / name, digest)

    def _unput(self, folder: Path, stage: Path, name: str) -> None:
        new, place, half = stage / NEW / name, folder / name, stage / HALF
        if not self._swapped(name):
            if name not in self.take or (stage / OLD / name).exists():
                _back(place, new, self.place[name])
        elif not new.exists() and digest_at(place) == self.place[name]:
            double(place, new, half)
            double(stage / OLD / name, place, half)

    def _order(self) -> list[str]:
        """New files but the list, which comes last: the plan first."""
        return sorted(self.place.keys() - {LIST}, key=lambda name: (name != PLAN, name))

    def _swapped(self, name: str) -> bool:
        """Whether the old file stays where it is until the new one replaces it.

        So do plans under another name, and data of any kind that a program may just want to read.
        """
        return name.endswith(".json") and name in self.place and name in self.take

    def _done(self, stage: Path) -> bool:
        """Whether the last step is done; what was changed since is the host's affair."""
        return LIST in self.place and not (stage / NEW / LIST).exists()

    def _double(self, folder: Path, stage: Path, name: str) -> None:
        path, old = folder / name, stage / OLD / name
        if digest_at(old) == self.take[name]:
            return
        if digest_at(path) != self.take[name]:
            raise _changed(path)
        double(path, old, stage / HALF)

    def _put(self, folder: Path, stage: Path, name: str) -> None:
        new, place = stage / NEW / name, folder / name
        if not new.exists():
            return
        if not self._swapped(name):
            _put_new(new, place)
        elif digest_at(place) == self.place[name]:
            new.unlink()
        elif digest_at(place) == self.take[name]:
            os.replace(new, place)  # noqa: PTH105
        else:
            raise _changed(place)


class ChangedMeanwhileError(InputError):
    """A file is not what it was when it was looked at; it is left as it is."""


def read_journal(stage: Path) -> Journal | None:
    """What a run that was killed had begun; None where it had begun nothing.

    Raises
    ------
    InputError
        If that cannot be told.
    """
    path = stage / JOURNAL
    try:
        return msgspec.json.decode(path.read_bytes(), type=Journal)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        what = "a run that was cut short left this, and it cannot be read"
        hint = f"look into {stage}, take what you need, and move it away"
        raise InputError(what, value=str(path), hint=hint) from None


def write_file(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write a file that is not there yet, and have the disk know it.

    Parameters
    ----------
    path : Path
    content : bytes
    mode : int, optional
        Permissions; the usual ones when left out.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666 if mode is None else mode & 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    if mode is not None:
        path.chmod(mode)


def _take(path: Path, stage: Path, digest: FileDigest) -> None:
    """Move an old file to the stage, unless that is done; only as it was when looked at."""
    there = digest_at(path)
    if there is None:
        return
    if stage.exists():
        if path.samefile(stage):
            path.unlink()
        return
    if there != digest:
        raise _changed(path)
    os.rename(path, stage)  # noqa: PTH104
    if digest_at(stage) != digest:
        move_if_free(stage, path)
        raise _changed(path)


def _put_new(new: Path, place: Path) -> None:
    try:
        move_if_free(new, place)
    except FileExistsError:
        if not new.samefile(place):
            raise _changed(place) from None
        new.unlink()


def _back(path: Path, place: Path, digest: FileDigest) -> None:
    """Move a file back, if it is there as it was put."""
    if digest_at(path) != digest:
        return
    if place.exists() and path.samefile(place):
        path.unlink()
    else:
        move_if_free(path, place)


def _changed(path: Path) -> ChangedMeanwhileError:
    hint = "move it elsewhere, then run this again"
    return ChangedMeanwhileError(
        "this file is not what it was when seating began to write here", value=str(path), hint=hint
    )
