"""The keys of a dinner file that say which rule it is.

To teach the dinner file a new rule, give `dinner_spec.RuleSpec` its keys,
write a function like those in `seating.intake.rules.place_keys`, and add it to `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seating.intake.rules import mixing_keys, pair_keys_of_rules, place_keys
from seating.intake.rules.asked_rule import Asked
from seating.rules import Apart, Beside, NotBeside, Rule, Together

EVERYONE = "everyone"


@dataclass(frozen=True)
class Verb:
    """What makes the rules, and what it understands.

    Parameters
    ----------
    rules : callable
    keys : frozenset of str
        The keys that may stand beside its own.
    guests : bool, optional
        Whether its own key names guests.
    everyone : bool, optional
        Whether that may be everyone.
    """

    rules: Callable[[Asked], Iterator[Rule]]
    keys: frozenset[str]
    guests: bool = True
    everyone: bool = False


_COUNTED = frozenset({"column", "value", "table", "courses"})
_VALUED = frozenset({"value", "courses"})
_FAR = frozenset({"rooms", "metres", "but"})

RULES: dict[str, Verb] = {
    "at": Verb(place_keys.at, frozenset({"table", "seat", "courses"})),
    "never_at": Verb(place_keys.never_at, frozenset({"table", "marked", "courses"})),
    "on_seat": Verb(place_keys.on_seat, frozenset({"marked", "courses"})),
    "head": Verb(place_keys.head, frozenset({"table", "courses"})),
    "stays": Verb(place_keys.stays, frozenset({"place"})),
    "present": Verb(place_keys.present, frozenset({"courses"})),
    "apart": Verb(pair_keys_of_rules.pairwise(Apart), frozenset({"courses"})),
    "together": Verb(pair_keys_of_rules.pairwise(Together), frozenset({"courses"})),
    "beside": Verb(pair_keys_of_rules.pairwise(Beside), frozenset({"courses"})),
    "not_beside": Verb(pair_keys_of_rules.pairwise(NotBeside), frozenset({"courses"})),
    "must_meet": Verb(pair_keys_of_rules.must_meet, frozenset({"place"})),
    "couples": Verb(pair_keys_of_rules.couples, frozenset({"keep", "courses"}), guests=False),
    "at_most": Verb(mixing_keys.at_most, _COUNTED, guests=False),
    "at_least": Verb(mixing_keys.at_least, _COUNTED, guests=False),
    "not_only": Verb(mixing_keys.not_only, frozenset({"column", "courses"}), guests=False),
    "spread_evenly": Verb(mixing_keys.spread_evenly, _VALUED, guests=False),
    "alternate": Verb(mixing_keys.alternate, frozenset({"courses"}), guests=False),
    "changes_table": Verb(mixing_keys.changes_table, frozenset({"but"}), everyone=True),
    "never_returns": Verb(mixing_keys.never_returns, frozenset({"but"}), everyone=True),
    "no_far_walks": Verb(mixing_keys.no_far_walks, _FAR, everyone=True),
    "no_repeats": Verb(
        pair_keys_of_rules.no_repeats, frozenset({"but", "times", "place"}), everyone=True
    ),
    "familiar": Verb(pair_keys_of_rules.familiar, frozenset({"courses"})),
    "accompanied": Verb(pair_keys_of_rules.accompanied, frozenset({"column", "value", "courses"})),
}
