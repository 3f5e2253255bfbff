"""The list, kept in each folder, of the files that this program wrote there.

Only what stands in it, and is still as it was written, may ever be replaced or taken away. It
lies beside the files and not in ``plan.json``, which is the same bytes for the same plan
whatever is made of it later, and since a folder may hold files of several plans, or of none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from seating.outputs.writing.file_digest import NO_FILE, FileDigest, Look
from seating.words.errors import InputError

LIST = ".seating.json"
PREVIOUS = "previous"
FORMAT = "seating files"
VERSION = 1

_NAME = re.compile(rf"(?:{PREVIOUS}/)?(?!\.{{1,2}}$)[^/\\\0]+")


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """Files of one folder that this program wrote.

    Parameters
    ----------
    format : str
    version : int
    files : mapping of str to WrittenFile
        By name; those that were replaced as ``previous/NAME``.
    """

    format: str = FORMAT
    version: int = VERSION
    files: dict[str, WrittenFile] = {}

    def wrote(self, name: str, digest: FileDigest) -> WrittenFile | None:
        """The entry of a file of this name and content, whether present or replaced.

        What was replaced is known again when the host moves it back from ``previous``.
        """
        own = [self.files.get(key) for key in (name, previous(name))]
        return next((one for one in own if one is not None and one.digest == digest), None)

    def adopting(self, edited: Mapping[str, FileDigest]) -> Manifest:
        """The list with files that are changed in place, whoever wrote them.

        What was made of the plan that the host has put another one in place of counts as made of
        that one: it is remade with it, or goes.

        Parameters
        ----------
        edited : mapping of str to FileDigest
            By name, as they were read.
        """
        files = dict(self.files)
        for name, digest in edited.items():
            before = files.get(name)
            if before is not None and before.digest == digest:
                continue
            files[name] = WrittenFile(digest.size, digest.sha256, digest.sha256)
            for other, file in files.items():
                if before is not None and file.plan == before.sha256:
                    files[other] = replace(file, plan=digest.sha256)
        return Manifest(files=files)

    def encoded(self) -> bytes:
        """The bytes of the list, the same for the same files."""
        ordered = Manifest(files=dict(sorted(self.files.items())))
        return msgspec.json.format(msgspec.json.encode(ordered), indent=1) + b"\n"


class WrittenFile(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One file as it was written.

    Parameters
    ----------
    size : int
    sha256 : str
    plan : str, optional
        SHA-256 of the ``plan.json`` that it was made from.
    print : dict, optional
        How it was made, as a ``[print]`` table, where that is not as the plan says.
    """

    size: int
    sha256: str
    plan: str = ""
    print: dict[str, Any] | None = None

    @property
    def digest(self) -> FileDigest:
        """Size and hash."""
        return FileDigest(self.size, self.sha256)


def previous(name: str) -> str:
    """Where a file goes that is replaced.

    Examples
    --------
    >>> previous("plan.json"), previous("previous/plan.json")
    ('previous/plan.json', 'previous/plan.json')
    """
    return name if name.startswith(f"{PREVIOUS}/") else f"{PREVIOUS}/{name}"


def read_manifest(folder: Path, look: Look) -> Manifest:
    """The list of a folder, brought up to date with what the host moved back; empty if none.

    Parameters
    ----------
    folder : Path
    look : callable
        What lies in it.

    Raises
    ------
    InputError
        If there is something else in its place.
    """
    path = folder / LIST
    there = look(LIST)
    if there is None:
        return Manifest()
    try:
        if there == NO_FILE:
            raise ValueError
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except (OSError, ValueError):
        manifest = None
    if manifest is None or not _holds_together(manifest):
        hint = "move it elsewhere; files that it named are then not replaced any more"
        what = "this is no list of files that this seating keeps"
        raise InputError(what, value=str(path), hint=hint)
    return Manifest(files=_up_to_date(look, manifest))


def _holds_together(manifest: Manifest) -> bool:
    names = all(_NAME.fullmatch(name) for name in manifest.files)
    return (manifest.format, manifest.version) == (FORMAT, VERSION) and names


def _up_to_date(look: Look, manifest: Manifest) -> dict[str, WrittenFile]:
    files = dict(manifest.files)
    for name in list(files):
        bare = name.removeprefix(f"{PREVIOUS}/")
        for place in (bare, previous(bare)):
            digest = look(place)
            known = None if digest is None else manifest.wrote(bare, digest)
            if known is not None and (place not in files or files[place].digest != digest):
                files[place] = known
    return files
