"""A folder that one run alone writes: looked at before the search, written after it."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from seating.outputs.writing.allowed_changes import AllowedChanges, allowed_changes
from seating.outputs.writing.commits import COMMITS
from seating.outputs.writing.deferred_signals import deferred_signals
from seating.outputs.writing.file_digest import FileDigest, digest_at, digest_of, looked_at
from seating.outputs.writing.file_identity import identities
from seating.outputs.writing.folder_lock import FolderLock
from seating.outputs.writing.journal import (
    GONE,
    JOURNAL,
    NEW,
    OLD,
    PLAN,
    Journal,
    read_journal,
    write_file,
)
from seating.outputs.writing.manifest import LIST, Manifest, WrittenFile, previous, read_manifest
from seating.outputs.writing.side_by_side import side_by_side
from seating.words.errors import InputError, SeatingError
from seating.words.names import listed

STAGE = ".seating-"
INSIDE = "writing"
AROUND = "new-"
LONGEST = 200


class ClaimedFolder:
    """A folder for files, claimed and looked at before there is anything to write.

    What a run that was killed had begun there is finished first, and what it left taken away.

    Parameters
    ----------
    folder : str or Path
        Need not exist; made, with its parents, when written.
    names : iterable of str
        Files to be written there, at most.
    force : bool, optional
        Replace files that this program wrote, and with a plan all that was made of it.
    inputs : iterable of str or Path, optional
        Files that were read: neither they nor what links to them is touched.
    remembered : bool, optional
        Whether the files stay this program's, to be replaced some day; else they are the
        host's from then on.
    edited : mapping of str to FileDigest, optional
        Files that were read and are changed in place, whoever wrote them.

    Attributes
    ----------
    notes : list of str
        Sentences for the host.

    Raises
    ------
    InputError
        If a file exists and may not be replaced, the place cannot be written to, or another
        run is about to write there.
    """

    def __init__(
        self,
        folder: str | Path,
        names: Iterable[str],
        *,
        force: bool = False,
        inputs: Iterable[str | Path] = (),
        remembered: bool = True,
        edited: Mapping[str, FileDigest] | None = None,
    ) -> None:
        self.folder = Path(folder)
        self.notes: list[str] = []
        self._names = tuple(names)
        self._force = force
        self._inputs = identities(inputs)
        self._remembered = remembered
        self._edited = edited or {}
        self._made: list[Path] = []
        self._lock: FolderLock | None = None
        self._open()
        try:
            self._look(dict.fromkeys(self._names))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the folder go; nothing stays but what was written."""
        if self._lock is not None:
            self._lock.release(keep=(self._lock.folder / JOURNAL).exists())
            self._lock = None
        for parent in self._made:
            try:
                parent.rmdir()
            except OSError:
                break
        self._made = []

    def write(
        self,
        files: Mapping[str, bytes],
        plan: str = "",
        prints: Mapping[str, dict[str, Any]] | None = None,
    ) -> list[Path]:
        """Write files, all or none.

        When anything goes wrong, what was there before is there again. A signal that comes while
        files move is answered afterwards.

        Parameters
        ----------
        files : mapping of str to bytes
            Contents by file name; no other names than those that were claimed.
        plan : str, optional
            SHA-256 of the plan that they are made from, if ``plan.json`` is none of them.
        prints : mapping of str to dict, optional
            The ``[print]`` tables of those that are not made as the plan says, by file name.

        Returns
        -------
        list of Path
            The files, in the order given.

        Raises
        ------
        InputError
            If a file has come into the way since the folder was claimed.
        OSError
            If the disk is full, and the like; all is as before.
        UnfinishedError
            If, then, not all can be as before until the next run.
        """
        lock = self._still_claimed()
        digests = dict(zip(files, side_by_side(_digest, files), strict=True))
        of = digests[PLAN].sha256 if PLAN in digests else plan
        before, changes = self._look(digests)
        manifest = _after(before, digests, changes, of, prints or {})
        new = {name: files[name] for name in files if name not in changes.same}
        if self._remembered:
            new[LIST] = manifest.encoded()
        stage = lock.folder
        try:
            lock.clear()
            for inside in (NEW, OLD, GONE):
                (stage / inside).mkdir()
            side_by_side(partial(self._stage, stage), new)
        except BaseException:
            lock.clear()
            raise
        with deferred_signals():
            if self._inside:
                self._replace(stage, new, changes)
            else:
                self._appear(stage)
            COMMITS.append(self.folder)
        if changes.stay:
            was, stays = ("was", "stays") if len(changes.stay) == 1 else ("were", "stay")
            files_told = f"{listed(changes.stay)} {was} changed by hand and {stays} there"
            self.notes.append(f"Of the plan before, {files_told}.")
        return [self.folder / name for name in files]

    def _stage(self, stage: Path, name: str, content: bytes) -> None:
        """Write a file where nobody looks yet; an error names it as it would be called."""
        try:
            write_file(stage / NEW / name, content, _mode(self._target / name))
        except OSError as error:
            if error.errno is None:
                raise
            raise OSError(error.errno, error.strerror, str(self.folder / name)) from error

    def _appear(self, stage: Path) -> None:
        """The whole folder at once."""
        try:
            os.rename(stage / NEW, self._target)  # noqa: PTH104
        except OSError as error:
            if not os.path.lexists(self._target):
                raise
            what = "something has come to lie here meanwhile"
            raise InputError(what, value=str(self.folder)) from error
        self._made = []

    def _replace(self, stage: Path, new: Mapping[str, bytes], changes: AllowedChanges) -> None:
        """File after file, with a journal."""
        place = {name: digest_of(content) for name, content in new.items()}
        take = dict(changes.take)
        if LIST in place and (before := digest_at(self._target / LIST)) is not None:
            take[LIST] = before
        journal = Journal(place, take, list(changes.keep), dict(changes.gone))
        journal.write(stage)
        try:
            journal.finish(self._target, stage)
        except BaseException as error:
            try:
                journal.undo(self._target, stage)
                (stage / JOURNAL).unlink()
            except OSError:
                what = f"{self.folder}: writing failed halfway ({_reason(error)})"
                hint = "nothing is lost: the next run that writes there finishes it"
                raise UnfinishedError(f"{what}\n  {hint}") from error
            raise
        _ended(stage)

    def _look(self, files: Mapping[str, FileDigest | None]) -> tuple[Manifest, AllowedChanges]:
        """What this program wrote there, and what may change."""
        look = looked_at(self._target)
        manifest = read_manifest(self._target, look).adopting(self._edited)
        return manifest, allowed_changes(
            self._target,
            files,
            manifest,
            look=look,
            force=self._force,
            inputs=self._inputs,
            shown=self.folder,
        )

    def _still_claimed(self) -> FolderLock:
        """The lock; taken again if the folder went away, or came, during the search."""
        if self._lock is None or not self._lock.held() or self._inside != self._target.is_dir():
            self.close()
            self._open()
        assert self._lock is not None
        return self._lock

    def _open(self) -> None:
        try:
            self._target = _target(self.folder)
            self._recover(self._locked())
        except (OSError, ValueError) as error:
            self.close()
            what = f"cannot write here ({_reason(error)})"
            raise InputError(what, value=str(self.folder)) from error
        except BaseException:
            self.close()
            raise

    def _locked(self) -> FolderLock:
        while True:
            self._inside = self._target.is_dir()
            self._made += _make_parents(self._target.parent)
            lock = FolderLock(_stage(self._target, inside=self._inside), self.folder)
            if self._inside == self._target.is_dir():
                self._lock = lock
                return lock
            lock.release()  # the folder has just come into being

    def _recover(self, lock: FolderLock) -> None:
        """Finish what a run that was killed had begun, and take away what it left."""
        journal = read_journal(lock.folder) if self._inside else None
        if journal is not None:
            with deferred_signals():
                journal.finish(self._target, lock.folder)
                _ended(lock.folder)
            self.notes.append("Finished first what a run that was cut short had begun to write.")
        lock.clear()
        around = _stage(self._target, inside=False)
        if self._inside and os.path.lexists(around):  # of the run that made the folder
            with suppress(OSError, InputError):
                FolderLock(around, self.folder).release()


class UnfinishedError(SeatingError):
    """The disk failed halfway, and let nothing be taken back; the next run goes on from there."""


def _digest(_: str, content: bytes) -> FileDigest:
    return digest_of(content)


def _target(folder: Path) -> Path:
    """The folder itself, where the path is a link to it."""
    if folder.is_dir():
        return folder.resolve()
    if folder.is_symlink():
        raise InputError("this is a link that leads nowhere", value=str(folder))
    if os.path.lexists(folder):
        raise InputError("this is a file, not a folder", value=str(folder))
    if folder.name in ("", ".."):
        raise InputError("there is no such folder", value=str(folder))
    return Path(os.path.abspath(folder))  # noqa: PTH100


def _stage(target: Path, *, inside: bool) -> Path:
    """Where new files lie until they are in place, on the same disk."""
    if inside:
        return target / f"{STAGE}{INSIDE}"
    name = os.fsencode(target.name)
    short = len(name) <= LONGEST
    called = target.name if short else hashlib.sha256(name).hexdigest()
    return target.parent / f"{STAGE}{AROUND}{called}"


def _make_parents(parent: Path) -> list[Path]:
    """Make a folder and those above it; return the new ones, innermost first."""
    missing = [path for path in (parent, *parent.parents) if not path.exists()]
    made: list[Path] = []
    try:
        for path in reversed(missing):
            if not path.is_dir():
                path.mkdir()
                made.insert(0, path)
    except OSError as error:
        for path in made:
            path.rmdir()
        what = f"cannot make this folder ({_reason(error)})"
        raise InputError(what, value=str(parent)) from error
    return made


def _after(
    manifest: Manifest,
    digests: Mapping[str, FileDigest],
    changes: AllowedChanges,
    plan: str,
    prints: Mapping[str, dict[str, Any]],
) -> Manifest:
    """The list of files when all is done."""
    files = dict(manifest.files)
    for name in changes.gone:
        files.pop(previous(name), None)
    for name, digest in changes.take.items():
        written = manifest.wrote(name, digest)
        if name in changes.keep and written is not None:
            files[previous(name)] = written
        files.pop(name, None)
    for name, digest in digests.items():
        files[name] = WrittenFile(digest.size, digest.sha256, plan, prints.get(name))
    return Manifest(files=files)


def _mode(path: Path) -> int | None:
    """Permissions of a file that is there."""
    try:
        found = path.lstat().st_mode
    except OSError:
        return None
    return stat.S_IMODE(found) if stat.S_ISREG(found) else None


def _ended(stage: Path) -> None:
    """All is in place: what is left is for nobody, and goes some day."""
    with suppress(OSError):
        (stage / JOURNAL).unlink(missing_ok=True)


def _reason(error: BaseException) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
