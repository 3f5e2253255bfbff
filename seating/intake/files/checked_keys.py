"""TOML as a layout of keys, or what is wrong with it in the host's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from seating.intake.files.complaints import Complaints
from seating.intake.files.toml_lines import line_of
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


@dataclass(frozen=True)
class KeyLayout:
    """Which keys a file may have.

    Parameters
    ----------
    top : msgspec.StructMeta
        Of the top of the file.
    sections : mapping of str to msgspec.StructMeta
        Of what stands below double brackets, by its name.
    tables : tuple of str, optional
        What stands below single ones.
    hint : callable, optional
        Given a key that is not known, the section it is in (or ``""``) and whether it is deeper
        than a key of it: what may help; None where nothing does.
    """

    top: msgspec.StructMeta
    sections: Mapping[str, msgspec.StructMeta]
    tables: tuple[str, ...] = ()
    hint: Callable[[str, str, bool], str | None] = field(default=lambda _key, _section, _deep: None)


def checked_keys(content: dict[str, Any], layout: KeyLayout, file: str, text: str) -> Any:
    """The content of a file as its layout.

    Parameters
    ----------
    content : dict
        As `seating.intake.files.toml_text.toml_of` gives it.
    layout : KeyLayout
    file, text : str
        For errors.

    Raises
    ------
    InputError
        If it has a key that is not known, or a value of the wrong kind.
    """
    try:
        return msgspec.convert(content, layout.top)
    except msgspec.ValidationError as error:
        check = _Check(layout, file, text)
        errors = Complaints()
        for key, number, value in check.parts(content):
            with errors:
                check.part(key, number, value)
        errors.raise_any()
        raise check.misfit(str(error)) from None


@dataclass(frozen=True)
class _Check:
    layout: KeyLayout
    file: str
    text: str

    def parts(self, content: dict[str, Any]) -> Iterator[tuple[str, int | None, Any]]:
        """Each key with its value, and each table, course and rule with its number, from 0."""
        for key, value in content.items():
            if key in self.layout.sections and isinstance(value, list):
                yield from ((key, number, one) for number, one in enumerate(value))
            else:
                yield key, None, value

    def part(self, key: str, number: int | None, value: Any) -> None:
        """Raise InputError if a part of a file does not fit."""
        if number is None and (what := self.brackets(key, value)):
            raise InputError(what, origin=Origin(self.file, line_of(self.text, [key])))
        try:
            msgspec.convert({key: value if number is None else [value]}, self.layout.top)
        except msgspec.ValidationError as error:
            raise self.misfit(str(error), number) from None

    def brackets(self, key: str, value: Any) -> str | None:
        """What is wrong with how many brackets stand around the name of a section."""
        if key in self.layout.sections and isinstance(value, dict):
            return f"[{key}] needs two brackets, as in [[{key}]], above each of them"
        if (
            key in self.layout.tables
            and isinstance(value, list)
            and value
            and isinstance(value[0], dict)
        ):
            return f"[[{key}]] needs one bracket, as in [{key}]"
        return None

    def misfit(self, said: str, number: int | None = None) -> InputError:
        """Say in the host's words what msgspec says in its own, perhaps of the part of a number."""
        what, _, where = said.partition(" - at `")
        path = [int(key) if key.isdigit() else key for key in re.findall(r"[^$.\[\]`]+", where)]
        if number is not None and len(path) > 1:
            path[1] = number
        quoted = re.findall(r"`([^`]*)`", what)
        section = str(path[0]) if path else ""
        if "unknown field" in what:
            origin = Origin(self.file, line_of(self.text, [*path, quoted[0]]))
            hint = self.hint(quoted[0], section, len(path) > 2)
            return InputError("no such key", origin=origin, value=quoted[0], hint=hint)
        column = next((key for key in reversed(path) if isinstance(key, str)), None)
        origin = Origin(self.file, line_of(self.text, path), column)
        if "required field" in what:
            return InputError(f"the key {quoted[0]} is missing", origin=origin)
        if len(quoted) == 2:
            needed, got = (_kinds(kind) for kind in quoted)
            return InputError(f"this must be {needed}, not {got}", origin=origin)
        return InputError(what[:1].lower() + what[1:], origin=origin)

    def hint(self, key: str, section: str, deep: bool) -> str:
        told = self.layout.hint(key, section, deep)
        if told:
            return told
        known = _keys(self.layout.sections.get(section, self.layout.top))
        if section and key in _keys(self.layout.top):
            return f"{key} goes to the top of the file, above the first [[...]]"
        return did_you_mean(key, known) or f"the keys here are {', '.join(known)}"


def _keys(spec: msgspec.StructMeta) -> tuple[str, ...]:
    return spec.__struct_fields__


def _kinds(kinds: str) -> str:
    words = [KINDS.get(kind, kind) for kind in kinds.split(" | ") if kind != "null"]
    return " or ".join(dict.fromkeys(words))
