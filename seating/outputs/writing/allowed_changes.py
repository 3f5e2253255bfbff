"""Which files of a folder may be replaced, which go away with a plan, and what forbids it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from seating.outputs.writing.file_digest import FileDigest, Look
from seating.outputs.writing.file_identity import FileIdentity, file_identity
from seating.outputs.writing.journal import PLAN
from seating.outputs.writing.manifest import LIST, PREVIOUS, Manifest, previous
from seating.words.errors import InputError
from seating.words.names import listed


@dataclass(frozen=True)
class AllowedChanges:
    """What happens to files that are there.

    Parameters
    ----------
    take : mapping of str to FileDigest
        Files that go away or are replaced, as they are.
    keep : tuple of str
        Those of `take` that go to ``previous``.
    gone : mapping of str to FileDigest
        Files in ``previous`` that go away, by their bare names.
    same : frozenset of str
        Files that hold already what they are to hold, and are not of a plan that is replaced.
    stay : tuple of str
        Files of the plan that is replaced which were changed by hand, and stay.
    """

    take: Mapping[str, FileDigest]
    keep: tuple[str, ...]
    gone: Mapping[str, FileDigest]
    same: frozenset[str]
    stay: tuple[str, ...]


def allowed_changes(
    folder: Path,
    files: Mapping[str, FileDigest | None],
    manifest: Manifest,
    *,
    look: Look,
    force: bool,
    inputs: Set[FileIdentity],
    shown: Path,
) -> AllowedChanges:
    """What is to change in a folder for files to be written there.

    A file that this program did not write, or that was changed since, is never touched. With a
    plan that is replaced go the files that were made of it. What is replaced goes to ``previous``,
    in place of all that lies there if it is a plan; a plan there does not make room for less.

    Parameters
    ----------
    folder : Path
        That is there.
    files : mapping of str to FileDigest or None
        Names of files to be written, and what they will hold if that is known.
    manifest : Manifest
        Of the folder.
    look : callable
        What lies in it.
    force : bool
        What this program wrote may be replaced.
    inputs : set of FileIdentity
        Files that were read, and stay where they are.
    shown : Path
        What the host calls the folder.

    Raises
    ------
    InputError
        If a file is in the way.
    """
    there = _found(look, files)
    stale, stay = _stale(look, files, manifest) if force and PLAN in files else ({}, ())
    same = frozenset(name for name, digest in there.items() if files[name] == digest)
    if PLAN in files and PLAN not in same:
        same = frozenset()  # the plan before is kept with all its files
    _refuse_folders(folder, there, shown)
    _refuse_inputs(folder, [*there, *stale, LIST], inputs, shown)
    _refuse_foreign(there, manifest, shown)
    if there and not force:
        what = f"this folder has {listed(there)} already"
        hint = "choose another folder with -o, or overwrite with --force"
        raise InputError(what, value=str(shown), hint=hint)
    take = {name: digest for name, digest in there.items() if name not in same} | stale
    keep, gone = _previous(look, take, PLAN in files and PLAN not in same, manifest)
    _refuse_inputs(folder, map(previous, gone), inputs, shown)
    _refuse_previous(folder, look, keep, gone, shown)
    return AllowedChanges(take, keep, gone, same, stay)


def _found(look: Look, names: Iterable[str]) -> dict[str, FileDigest]:
    found = ((name, look(name)) for name in names)
    return {name: digest for name, digest in found if digest is not None}


def _stale(
    look: Look, files: Mapping[str, FileDigest | None], manifest: Manifest
) -> tuple[dict[str, FileDigest], tuple[str, ...]]:
    """Files of the plan before that the new one does not have, and those changed by hand."""
    before = manifest.files.get(PLAN)
    if before is None:
        return {}, ()
    of_it = (
        name
        for name, file in manifest.files.items()
        if file.plan == before.sha256 and name not in files and not name.startswith(f"{PREVIOUS}/")
    )
    there = _found(look, of_it)
    own = {name: digest for name, digest in there.items() if manifest.wrote(name, digest)}
    return own, tuple(name for name in there if name not in own)


def _previous(
    look: Look, take: Mapping[str, FileDigest], whole_plan: bool, manifest: Manifest
) -> tuple[tuple[str, ...], dict[str, FileDigest]]:
    """Which files go to ``previous``, and which leave it."""
    bare = [name.removeprefix(f"{PREVIOUS}/") for name in manifest.files]
    lie_there = ((name, look(previous(name))) for name in dict.fromkeys(bare))
    own = {name: d for name, d in lie_there if d is not None and manifest.wrote(name, d)}
    if not take or (PLAN in own and not whole_plan):
        return (), {}
    gone = own if whole_plan else {name: own[name] for name in take if name in own}
    return tuple(take), gone


def _refuse_folders(folder: Path, there: Iterable[str], shown: Path) -> None:
    for name in there:
        if (folder / name).is_dir() and not (folder / name).is_symlink():
            raise InputError("a folder lies where a file is to be", value=str(shown / name))


def _refuse_inputs(
    folder: Path, names: Iterable[str], inputs: Set[FileIdentity], shown: Path
) -> None:
    for name in names:
        if file_identity(folder / name) in inputs:
            what = "the plan would overwrite what it is made from"
            hint = "choose another folder with -o"
            raise InputError(what, value=str(shown / name), hint=hint)


def _refuse_foreign(there: Mapping[str, FileDigest], manifest: Manifest, shown: Path) -> None:
    other = [name for name, digest in there.items() if manifest.wrote(name, digest) is None]
    changed = [name for name in other if name in manifest.files]
    if changed:
        was, stays = ("was", "stays") if len(changed) == 1 else ("were", "stay")
        what = f"{listed(changed)} {was} changed since seating wrote {_it(changed)}, and {stays}"
    elif other:
        was = "was" if len(other) == 1 else "were"
        what = f"{listed(other)} {was} not written by seating, which replaces only what it wrote"
    else:
        return
    hint = f"choose another folder with -o, or move {_it(changed or other)} elsewhere"
    raise InputError(what, value=str(shown), hint=hint)


def _it(names: list[str]) -> str:
    return "it" if len(names) == 1 else "them"


def _refuse_previous(
    folder: Path, look: Look, keep: Iterable[str], gone: Mapping[str, FileDigest], shown: Path
) -> None:
    """What is replaced needs a place, and takes nobody's."""
    place = folder / PREVIOUS
    hint = "move it elsewhere, or choose another folder with -o"
    if keep and (place.is_symlink() or (place.exists() and not place.is_dir())):
        what = "what is replaced goes to a folder of this name, and this is none"
        raise InputError(what, value=str(shown / PREVIOUS), hint=hint)
    for name in keep:
        if name not in gone and look(previous(name)) is not None:
            what = "what is replaced goes there, and this file is not as seating wrote it"
            raise InputError(what, value=str(shown / previous(name)), hint=hint)
