"""Columns that are rules: one function for each, from the column to its rules.

To teach the intake a new rule's column, put its header words into
`seating.words.columns.WORDS`, write a function like those in
`seating.intake.rules.place_columns`, and add it to `RULE_COLUMNS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules import pair_columns, place_columns
from seating.rules import Beside, MustMeet, NotBeside, Rule, Together

RuleColumn = Callable[[GuestList, People], Iterator[Rule]]


def rules_of_columns(read: GuestList, people: People) -> Iterator[Rule]:
    """Every rule the list asks for, but who is there when (`guest_list.presence`)."""
    for rules_of in RULE_COLUMNS:
        yield from rules_of(read, people)


RULE_COLUMNS: tuple[RuleColumn, ...] = (
    place_columns.at,
    place_columns.never_at,
    place_columns.seat_kind,
    place_columns.stays,
    pair_columns.avoid,
    pair_columns.pairs("with", Together),
    pair_columns.pairs("beside", Beside),
    pair_columns.pairs("not beside", NotBeside),
    pair_columns.pairs("must meet", MustMeet),
    pair_columns.familiar,
    pair_columns.needs_at_table,
)
