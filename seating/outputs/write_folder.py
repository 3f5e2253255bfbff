"""Files of a folder, written all or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from seating.words.errors import InputError
from seating.words.names import listed


def check_folder(folder: str | Path, names: Iterable[str], force: bool = False) -> None:
    """Say at once what would keep `write_all` from writing, before hours of search.

    Parameters
    ----------
    folder : str or Path
        Need not exist.
    names : iterable of str
        Files to be written there.
    force : bool, optional
        Files that exist may be overwritten.

    Raises
    ------
    InputError
        If a file exists and may not be overwritten, or the place cannot be written to.
    """
    target = Path(folder)
    if target.exists() and not target.is_dir():
        raise InputError("this is a file, not a folder", value=str(folder))
    there = [name for name in names if os.path.lexists(target / name)]
    for name in there:
        if (target / name).is_dir():
            raise InputError("a folder lies where a file is to be", value=str(target / name))
    if there and not force:
        what = f"this folder has {listed(there)} already"
        hint = "choose another folder with -o, or overwrite with --force"
        raise InputError(what, value=str(folder), hint=hint)
    with _stage(target):
        pass


def write_all(
    folder: str | Path,
    files: Mapping[str, bytes],
    force: bool = False,
    remove: Iterable[str] = (),
) -> list[Path]:
    """Write files into a folder, all or none.

    They are written in full to a hidden folder beside, and then moved into place. When
    anything goes wrong, what was there before is there again.

    Parameters
    ----------
    folder : str or Path
        Made, with its parents, when it does not exist.
    files : mapping of str to bytes
        Contents by file name.
    force : bool, optional
        Overwrite files that exist.
    remove : iterable of str, optional
        Files to take away in the same step: what an earlier plan left there and this one
        does not make.

    Returns
    -------
    list of Path
        The files, in the order given.

    Raises
    ------
    InputError
        As `check_folder`.
    OSError
        If the disk is full, and the like.
    """
    target = Path(folder)
    check_folder(target, files, force)
    stale = [name for name in remove if name not in files and (target / name).is_file()]
    with _stage(target) as stage:
        for name, content in files.items():
            _write(stage / "new" / name, content)
        if target.exists():
            _replace(target, stage, list(files), stale)
        else:
            (stage / "new").rename(target)
    return [target / name for name in files]


@contextmanager
def _stage(target: Path) -> Iterator[Path]:
    """A hidden folder on the same disk, with `new` and `old` inside, gone afterwards."""
    made = _make_parents(target.parent)
    try:
        try:
            inside = target if target.is_dir() else target.parent
            stage = Path(tempfile.mkdtemp(prefix=".seating-", dir=inside))
        except OSError as error:
            what = f"cannot write here ({_reason(error)})"
            raise InputError(what, value=str(target)) from error
        try:
            (stage / "new").mkdir()
            (stage / "old").mkdir()
            yield stage
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    finally:
        for parent in made:
            if not any(parent.iterdir()):
                parent.rmdir()


def _make_parents(parent: Path) -> list[Path]:
    """Make a folder and those above it; return the new ones, innermost first."""
    missing = [path for path in (parent, *parent.parents) if not path.exists()]
    try:
        parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"cannot make this folder ({_reason(error)})"
        raise InputError(what, value=str(parent)) from error
    return missing


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _replace(target: Path, stage: Path, names: list[str], stale: list[str]) -> None:
    """Move new files over old ones, of which copies are kept until all have moved."""
    old = [name for name in [*names, *stale] if (target / name).exists()]
    for name in old:
        shutil.copy2(target / name, stage / "old" / name)
    try:
        for name in names:
            (stage / "new" / name).replace(target / name)
        for name in stale:
            (target / name).unlink()
    except BaseException:
        for name in {*names, *stale}:
            if name in old:
                (stage / "old" / name).replace(target / name)
            else:
                (target / name).unlink(missing_ok=True)
        raise
