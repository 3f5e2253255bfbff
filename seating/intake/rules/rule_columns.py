"""Rules that columns of the guest list ask for: from the cells to the rules.

Which column asks for which rule stands in its row of `seating.words.columns`. A rule that is
new to the guest list has a function like those in `seating.intake.rules.place_columns`, which
reads all of the rule's columns, and is added to `RULES_BY_COLUMN`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules import neighbour_columns, place_columns
from seating.rules import Beside, MustMeet, NotBeside, NotOpposite, Opposite, Rule, Together
from seating.words.columns import COLUMNS

RuleColumn = Callable[[GuestList, People], Iterator[Rule]]


def rules_of_columns(
    read: GuestList, people: People, passed: Collection[str] = ()
) -> Iterator[Rule]:
    """Every rule the list asks for, but who is there when (`guest_list.presence`).

    Parameters
    ----------
    read : GuestList
    people : People
    passed : collection of str, optional
        Rules that are passed over.
    """
    asked = dict.fromkeys(column.rule for column in COLUMNS.values() if column.rule)
    for rule in asked:
        if rule != "present" and rule not in passed:
            yield from RULES_BY_COLUMN[rule](read, people)


RULES_BY_COLUMN: dict[str, RuleColumn] = {
    "at": place_columns.at,
    "never_at": place_columns.never_at,
    "on_seat": place_columns.seat_kind,
    "stays": place_columns.stays,
    "apart": neighbour_columns.avoid,
    "together": neighbour_columns.pairs("together", Together),
    "beside": neighbour_columns.pairs("beside", Beside),
    "not_beside": neighbour_columns.pairs("not_beside", NotBeside),
    "opposite": neighbour_columns.pairs("opposite", Opposite),
    "not_opposite": neighbour_columns.pairs("not_opposite", NotOpposite),
    "must_meet": neighbour_columns.pairs("must_meet", MustMeet),
    "familiar": neighbour_columns.familiar,
    "accompanied": neighbour_columns.needs_at_table,
}
