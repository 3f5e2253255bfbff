"""A dinner file, and where in it everything is written."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from seating.intake.dinner_file.dinner_spec import CourseSpec, DinnerSpec, RuleSpec, TableSpec
from seating.intake.dinner_file.people_spec import SAYS, PeopleSpec
from seating.intake.files.checked_keys import KeyLayout, checked_keys
from seating.intake.files.decoding import decode
from seating.intake.files.located import located
from seating.intake.files.source import read_source
from seating.intake.files.toml_lines import line_of
from seating.intake.files.toml_text import toml_of
from seating.intake.rules.rule_keys import RULE_KEYS
from seating.words.errors import Origin

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
    return DinnerFile(source.name, checked_keys(content, LAYOUT, source.name, text), text)


def _hint(key: str, section: str, deep: bool) -> str | None:
    if section in ("rules", "people") and deep:
        return KIND
    if section == "people" and key in RULE_KEYS:
        return f"{key} is a rule: write it below [[rules]]"
    if section == "rules" and key in SAYS:
        return f"{key} is no rule: write it below [[people]], with who it is about"
    return None


LAYOUT = KeyLayout(DinnerSpec, SECTIONS, TABLES, _hint)
