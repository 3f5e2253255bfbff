"""The keys of a dinner file that say which rule it is, a row each.

To teach the dinner file a new rule, write a function like those in
`seating.intake.rules.place_keys`, and add its row to `RULE_KEYS`. What may stand in the file
is made of the rows; a key that no rule has yet beside its own goes to
`seating.intake.rules.beside_keys`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seating.intake.rules import mixing_keys, neighbour_keys, place_keys
from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.beside_keys import Guests
from seating.rules import Apart, Beside, NotBeside, NotOpposite, Opposite, Rule, Together


@dataclass(frozen=True)
class RuleKey:
    """What makes the rules, and what it understands.

    Parameters
    ----------
    rules : callable
    beside : frozenset of str
        The keys that may stand beside its own, of those of `BesideKeys`; `keys` has those too
        that may stand beside any that names guests.
    says : type, optional
        What stands behind its own key; when left out guests, by name or id, or kinds of guests.
    everyone : bool, optional
        Whether it has a sense of its own for everyone.
    """

    rules: Callable[[Asked], Iterator[Rule]]
    beside: frozenset[str]
    says: object = Guests
    everyone: bool = False

    @property
    def guests(self) -> bool:
        """Whether its own key names guests."""
        return self.says is Guests

    @property
    def narrows(self) -> bool:
        """Whether a column and a value beside it say which of everyone."""
        return self.guests and "column" not in self.beside

    @property
    def keys(self) -> frozenset[str]:
        """All keys that may stand beside its own."""
        found = self.beside | ({"but"} if self.guests else frozenset())
        return found | ({"column", "value"} if self.narrows else frozenset())


_COUNTED = frozenset({"column", "value", "table", "courses"})
_VALUED = frozenset({"value", "courses"})
_FAR = frozenset({"rooms", "metres"})

RULE_KEYS: dict[str, RuleKey] = {
    "at": RuleKey(place_keys.at, frozenset({"table", "seat", "courses"})),
    "never_at": RuleKey(place_keys.never_at, frozenset({"table", "marked", "courses"})),
    "on_seat": RuleKey(place_keys.on_seat, frozenset({"marked", "courses"})),
    "head": RuleKey(place_keys.head, frozenset({"table", "courses"})),
    "closed": RuleKey(
        place_keys.closed, frozenset({"seat", "courses"}), says=str | int | list[str | int]
    ),
    "stays": RuleKey(place_keys.stays, frozenset({"place"})),
    "present": RuleKey(place_keys.present, frozenset({"courses"})),
    "apart": RuleKey(neighbour_keys.pairwise(Apart), frozenset({"courses"})),
    "together": RuleKey(neighbour_keys.pairwise(Together), frozenset({"courses"})),
    "beside": RuleKey(neighbour_keys.pairwise(Beside), frozenset({"courses"})),
    "not_beside": RuleKey(neighbour_keys.pairwise(NotBeside), frozenset({"courses"})),
    "opposite": RuleKey(neighbour_keys.pairwise(Opposite), frozenset({"courses"})),
    "not_opposite": RuleKey(neighbour_keys.pairwise(NotOpposite), frozenset({"courses"})),
    "must_meet": RuleKey(neighbour_keys.must_meet, frozenset({"place"})),
    "couples": RuleKey(neighbour_keys.couples, frozenset({"keep", "courses"}), says=str),
    "at_most": RuleKey(mixing_keys.at_most, _COUNTED, says=int),
    "at_least": RuleKey(mixing_keys.at_least, _COUNTED, says=int),
    "not_only": RuleKey(mixing_keys.not_only, frozenset({"column", "courses"}), says=str | int),
    "never_alone": RuleKey(mixing_keys.never_alone, _VALUED, says=str),
    "spread_evenly": RuleKey(mixing_keys.spread_evenly, _VALUED, says=str),
    "alternate": RuleKey(mixing_keys.alternate, frozenset({"courses"}), says=str),
    "changes_table": RuleKey(mixing_keys.changes_table, frozenset(), everyone=True),
    "never_returns": RuleKey(mixing_keys.never_returns, frozenset(), everyone=True),
    "comes_back": RuleKey(
        mixing_keys.comes_back, frozenset({"as_at", "courses", "place"}), everyone=True
    ),
    "in_turn": RuleKey(mixing_keys.in_turn, frozenset({"marked"}), everyone=True),
    "no_far_walks": RuleKey(mixing_keys.no_far_walks, _FAR, everyone=True),
    "no_repeats": RuleKey(neighbour_keys.no_repeats, frozenset({"times", "place"}), everyone=True),
    "familiar": RuleKey(neighbour_keys.familiar, frozenset({"courses"})),
    "accompanied": RuleKey(neighbour_keys.accompanied, frozenset({"column", "value", "courses"})),
}

COLUMN_KEYS = ("column", "never_alone", "spread_evenly", "alternate", "couples")
"""Keys behind which a column of the guest list stands."""
