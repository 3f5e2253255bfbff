"""A hidden folder that one process at a time may have, and that a killed one lets go."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from contextlib import suppress
from pathlib import Path

from seating.outputs.writing.file_digest import NO_FOLLOW
from seating.words.errors import InputError

LOCK = "lock"
MARK = b"seating writes here\n"
TRIES = 100


class FolderLock:
    """A folder for what is not yet in place, made and locked.

    The lock is the system's, on a file in the folder: it is gone with the process that has it,
    however that ends. Then the folder is found with all that was in it. File systems that know
    no locks, and Windows, do without.

    Parameters
    ----------
    folder : Path
        To be made; its parent is there.
    shown : Path
        What the host calls the place, for errors.

    Raises
    ------
    InputError
        If another process has it, or something else lies there.
    OSError
        If it cannot be made.
    """

    def __init__(self, folder: Path, shown: Path) -> None:
        self.folder = folder
        self._shown = shown
        self._path = folder / LOCK
        for _ in range(TRIES):
            descriptor = self._tried()
            if descriptor is not None:
                self._descriptor = descriptor
                return
        _make(folder)  # raises where it can never be made
        raise _busy(shown)

    def _tried(self) -> int | None:
        """The locked file, or None if the folder went away meanwhile."""
        try:
            _make(self.folder)
            flags = os.O_RDWR | os.O_CREAT | NO_FOLLOW
            descriptor = os.open(self._path, flags, 0o666)
        except FileNotFoundError:
            return None
        except OSError:
            with suppress(OSError):
                self.folder.rmdir()
            raise
        try:
            if not _locked(descriptor):
                raise _busy(self._shown)
            if not self._is(descriptor):
                os.close(descriptor)
                return None
            if not os.fstat(descriptor).st_size:
                self._mark(descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def _mark(self, descriptor: int) -> None:
        """Say whose it is; nothing stays where there is no room for that."""
        try:
            os.write(descriptor, MARK)
        except OSError:
            with suppress(OSError):
                self._path.unlink()
                self.folder.rmdir()
            raise

    def _is(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.lstat())
        except OSError:
            return False

    def held(self) -> bool:
        """Whether the folder is still there and ours."""
        return self._is(self._descriptor)

    def clear(self) -> None:
        """Take away all that is in the folder but the lock."""
        for path in list(self.folder.iterdir()):
            if path.name == LOCK:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()

    def release(self, *, keep: bool = False) -> None:
        """Let it go, and take the folder away if all of it can be.

        Parameters
        ----------
        keep : bool, optional
            Leave the folder for the next who has it.
        """
        try:
            with suppress(OSError):  # else the next run takes it away
                if not keep and self.held():
                    self.clear()
                    self._path.unlink()
                    self.folder.rmdir()
        finally:
            os.close(self._descriptor)


def _make(folder: Path) -> None:
    """Make the folder, or see that it is one of ours."""
    try:
        folder.mkdir()
        return
    except FileExistsError:
        pass
    if not stat.S_ISDIR(folder.lstat().st_mode):
        raise _foreign(folder)
    there = [path.name for path in folder.iterdir()]
    if LOCK not in there:
        if there:
            raise _foreign(folder)
        return
    path = folder / LOCK
    if not stat.S_ISREG(path.lstat().st_mode) or not MARK.startswith(path.read_bytes()):
        raise _foreign(folder)


def _busy(shown: Path) -> InputError:
    hint = "wait until it is done, or choose another folder with -o"
    return InputError("another seating is writing there", value=str(shown), hint=hint)


def _foreign(folder: Path) -> InputError:
    what = "seating needs a place of this name, and what lies there is not from it"
    return InputError(what, value=str(folder), hint="move it elsewhere")


if sys.platform == "win32":

    def _locked(_: int) -> bool:
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            pass  # better written without a lock than not at all
        return True
