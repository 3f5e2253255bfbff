"""Rules as they stand in plan.json: one entry a rule, told apart by their kind.

The struct of a rule is made from its dataclass: a new rule needs nothing here.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from functools import reduce
from operator import or_
from typing import Any, get_type_hints

import msgspec

from seating.rules.every_rule import EVERY_RULE
from seating.rules.shared.rule import Rule
from seating.rules.shared.those import Those
from seating.words.errors import Origin


class SavedOrigin(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where the host wrote the rule."""

    file: str
    line: int | None = None
    column: str | None = None


class SavedThose(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Everyone, or everyone who has a value in a column."""

    column: str | None = None
    values: tuple[str, ...] = ()
    but: tuple[str | SavedThose, ...] = ()


def _struct_of(rule: type[Rule]) -> type[msgspec.Struct]:
    hints = get_type_hints(rule, localns={"Who": str | SavedThose})
    hints["origin"] = SavedOrigin | None
    return msgspec.defstruct(
        f"Saved{rule.__name__}",
        [(one.name, hints[one.name], *_default(one)) for one in fields(rule)],
        namespace={"__doc__": (rule.__doc__ or "").partition("\n")[0]},
        tag_field="kind",
        tag=rule.called(),
        frozen=True,
        kw_only=True,
        omit_defaults=True,
        forbid_unknown_fields=True,
    )


def _default(one: Field[Any]) -> tuple[Any, ...]:
    if one.default is not MISSING:
        return (one.default,)
    if one.default_factory is not MISSING:
        return (msgspec.field(default_factory=one.default_factory),)
    return ()


_STRUCTS = {rule: _struct_of(rule) for rule in EVERY_RULE}
_RULES = {struct: rule for rule, struct in _STRUCTS.items()}

SavedRule: Any = reduce(or_, _RULES)


def saved(rule: Rule) -> msgspec.Struct:
    """The struct of a rule.

    Raises
    ------
    TypeError
        If `EVERY_RULE` lacks the rule's class: a plan that forgot a rule would be wrong.
    """
    if type(rule) not in _STRUCTS:
        raise TypeError(f"rules of the class {type(rule).__name__} cannot be saved")
    values = {one.name: _with_kinds(getattr(rule, one.name)) for one in fields(rule)}
    if rule.origin is not None:
        file = rule.origin.file.encode("utf-8", "backslashreplace").decode()  # of any encoding
        values["origin"] = SavedOrigin(file, rule.origin.line, rule.origin.column)
    return _STRUCTS[type(rule)](**values)


def _with_kinds(value: Any) -> Any:
    """A value where kinds of guests have become their structs, or structs the kinds."""
    if isinstance(value, tuple):
        return tuple(map(_with_kinds, value))
    if isinstance(value, Those | SavedThose):
        other = SavedThose if isinstance(value, Those) else Those
        return other(value.column, value.values, _with_kinds(value.but))
    return value


def restored(struct: msgspec.Struct) -> Rule:
    """The rule of a struct; the inverse of `saved`."""
    values = {name: _with_kinds(getattr(struct, name)) for name in struct.__struct_fields__}
    origin = values["origin"]
    if origin is not None:
        values["origin"] = Origin(origin.file, origin.line, origin.column)
    return _RULES[type(struct)](**values)
