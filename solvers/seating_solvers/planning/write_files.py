"""Files of a plan that was searched for into their folder, or as many of them as can be."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.folder_beside import folder_beside
from seating.outputs.writing.write_folder import write_folder
from seating.planfile import NAME
from seating.words.errors import InputError, SeatingError
from seating_solvers.planning.listener import Listener

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""Of a disk that has no room for more."""

PLAIN = ".csv"
"""How files end that are small, and hold who sits where."""


def write_files(
    claimed: ClaimedFolder, files: Mapping[str, bytes], listener: Listener
) -> tuple[Path, list[Path], dict[str, str]]:
    """The folder that was written, its files, and why others are not written.

    A search is not to be in vain: where something came into the way meanwhile a folder beside is
    written, and where the disk has no room for all files the plan and its lists are, or the plan
    alone.

    Parameters
    ----------
    claimed : ClaimedFolder
    files : mapping of str to bytes
        Contents by file name.
    listener : Listener
        Told where another folder was written than was asked for.

    Raises
    ------
    OSError
        If not even the plan can be written; all is as before.
    """
    try:
        return claimed.folder, claimed.write(files), {}
    except (InputError, PermissionError) as error:
        beside = folder_beside(claimed.folder)
        listener.note(
            f"The plan is written to {beside}, not to {claimed.folder}: {reason_of(error)}"
        )
        return beside, write_folder(beside, files), {}
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        return _fewer(claimed, files, error)


def _fewer(
    claimed: ClaimedFolder, files: Mapping[str, bytes], error: OSError
) -> tuple[Path, list[Path], dict[str, str]]:
    """The plan and its lists, or the plan alone; what else was made is gone."""
    reason = (error.strerror or str(error)).lower()
    lists = [name for name in files if name == NAME or name.endswith(PLAIN)]
    for kept in (lists, [NAME]):
        if NAME not in files or len(kept) == len(files):
            continue
        try:
            written = claimed.write({name: files[name] for name in kept})
        except OSError as again:
            if again.errno not in NO_ROOM:
                raise
        else:
            return claimed.folder, written, {name: reason for name in files if name not in kept}
    raise error


def reason_of(error: BaseException) -> str:
    """In one line what an error says."""
    said = str(error).partition("\n")[0]
    if isinstance(error, SeatingError) and said:
        return said
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
