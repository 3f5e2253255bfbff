"""Files of a folder, written at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from seating.outputs.writing.claimed_folder import ClaimedFolder


def write_folder(
    folder: str | Path,
    files: Mapping[str, bytes],
    *,
    plan: str = "",
    force: bool = False,
    inputs: Iterable[str | Path] = (),
    remembered: bool = True,
) -> list[Path]:
    """Write files into a folder, all or none; see `ClaimedFolder`, also for errors.

    Parameters
    ----------
    folder : str or Path
    files : mapping of str to bytes
        Contents by file name.
    plan : str, optional
        As for `ClaimedFolder.write`.
    force, inputs, remembered : optional
        As for `ClaimedFolder`.

    Returns
    -------
    list of Path
        The files, in the order given.
    """
    with ClaimedFolder(folder, files, force=force, inputs=inputs, remembered=remembered) as claimed:
        return claimed.write(files, plan)
