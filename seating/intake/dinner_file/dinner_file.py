"""A dinner file, and where in it everything is written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from seating.intake.dinner_file.dinner_spec import CourseSpec, DinnerSpec, RuleSpec, TableSpec
from seating.intake.dinner_file.people_spec import SAYS, PeopleSpec
from seating.intake.files.complaints import Complaints
from seating.intake.files.decoding import decode
from seating.intake.files.located import located
from seating.intake.files.source import read_source
from seating.intake.files.toml_lines import line_of
from seating.intake.files.toml_text import toml_of
from seating.intake.rules.rule_keys import RULE_KEYS
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean

KINDS = {
    "int": "a whole number",
    "float": "a number",
    "str": 'text in quotes, as in "Rose"',
    "array": "a list, as in [\"Ana\", \"Bo\"]",
    "object": "a table of keys",
    "bool": "true or false",
    "null": "nothing",
    "datetime": "a date",
    "date": "a date",
    "time": "a time",
}  # fmt: skip
MOST_BYTES = 2**24
KIND = 'a kind of guests is written { column = "role", value = "host" }'
TABLES = ("columns", "print")
SECTIONS = {"tables": TableSpec, "courses": CourseSpec, "people": PeopleSpec, "rules": RuleSpec}


@dataclass(frozen=True)
class DinnerFile:
    """A dinner file as read.

    Parameters
    ----------
    file : str
        As the user named it; empty when there is none.
    spec : DinnerSpec
    text : str
    """

    file: str = ""
    spec: DinnerSpec = field(default_factory=DinnerSpec)
    text: str = ""

    def origin(self, *path: str | int, value: str | None = None) -> Origin:
        """Where a key is written."""
        keys = [key for key in path if isinstance(key, str)]
        return Origin(self.file, line_of(self.text, path, value), keys[-1] if keys else None)

    def told(self, key: str, given: object) -> AbstractContextManager[None]:
        """Give errors inside the place of a key, if the file says it and the call does not."""
        there = given is None and getattr(self.spec, key) is not None
        return located(self.origin(key)) if there else nullcontext()

    def beside(self, name: str) -> str:
        """A path that the file names, which starts where the file is."""
        return name if name == "-" else os.fspath(Path(self.file).parent / name)


def read_dinner_file(path: str | os.PathLike[str]) -> DinnerFile:
    """Read a dinner file.

    Raises
    ------
    InputError
        If it is no TOML, has a key that is not known, or a value of the wrong kind or beyond
        what a number can be.
    """
    source = read_source(path, MOST_BYTES)
    text = decode(source.data, source.name).replace("\r\n", "\n")
    content = toml_of(text, source.name)
    try:
        spec = msgspec.convert(content, DinnerSpec)
    except msgspec.ValidationError as error:
        errors = Complaints()
        for key, number, value in _parts(content):
            with errors:
                _check_part(key, number, value, source.name, text)
        errors.raise_any()
        raise _misfit(str(error), source.name, text) from None
    return DinnerFile(source.name, spec, text)


def _parts(content: dict[str, Any]) -> Iterator[tuple[str, int | None, Any]]:
    """Each key with its value, and each table, course and rule with its number, from 0."""
    for key, value in content.items():
        if key in SECTIONS and isinstance(value, list):
            yield from ((key, number, one) for number, one in enumerate(value))
        else:
            yield key, None, value


def _check_part(key: str, number: int | None, value: Any, file: str, text: str) -> None:
    """Raise InputError if a part of a file does not fit."""
    if number is None and (what := _brackets(key, value)):
        raise InputError(what, origin=Origin(file, line_of(text, [key])))
    try:
        msgspec.convert({key: value if number is None else [value]}, DinnerSpec)
    except msgspec.ValidationError as error:
        raise _misfit(str(error), file, text, number) from None


def _brackets(key: str, value: Any) -> str | None:
    """What is wrong with how many brackets stand around the name of a section."""
    if key in SECTIONS and isinstance(value, dict):
        return f"[{key}] needs two brackets, as in [[{key}]], above each of them"
    if key in TABLES and isinstance(value, list) and value and isinstance(value[0], dict):
        return f"[[{key}]] needs one bracket, as in [{key}]"
    return None


def _misfit(said: str, file: str, text: str, number: int | None = None) -> InputError:
    """Say in the host's words what msgspec says in its own, perhaps of the part of a number."""
    what, _, where = said.partition(" - at `")
    path = [int(key) if key.isdigit() else key for key in re.findall(r"[^$.\[\]`]+", where)]
    if number is not None and len(path) > 1:
        path[1] = number
    quoted = re.findall(r"`([^`]*)`", what)
    section = str(path[0]) if path else ""
    if "unknown field" in what:
        origin = Origin(file, line_of(text, [*path, quoted[0]]))
        inside = section in ("rules", "people") and len(path) > 2
        hint = KIND if inside else _hint(quoted[0], section)
        return InputError("no such key", origin=origin, value=quoted[0], hint=hint)
    column = next((key for key in reversed(path) if isinstance(key, str)), None)
    origin = Origin(file, line_of(text, path), column)
    if "required field" in what:
        return InputError(f"the key {quoted[0]} is missing", origin=origin)
    if len(quoted) == 2:
        needed, got = (_kinds(kind) for kind in quoted)
        return InputError(f"this must be {needed}, not {got}", origin=origin)
    return InputError(what[:1].lower() + what[1:], origin=origin)


def _hint(key: str, section: str) -> str:
    known = _keys(SECTIONS.get(section, DinnerSpec))
    if section == "people" and key in RULE_KEYS:
        return f"{key} is a rule: write it below [[rules]]"
    if section == "rules" and key in SAYS:
        return f"{key} is no rule: write it below [[people]], with who it is about"
    if section and key in _keys(DinnerSpec):
        return f"{key} goes to the top of the file, above the first [[...]]"
    return did_you_mean(key, known) or f"the keys here are {', '.join(known)}"


def _keys(spec: msgspec.StructMeta) -> tuple[str, ...]:
    return spec.__struct_fields__


def _kinds(kinds: str) -> str:
    words = [KINDS.get(kind, kind) for kind in kinds.split(" | ") if kind != "null"]
    return " or ".join(dict.fromkeys(words))
