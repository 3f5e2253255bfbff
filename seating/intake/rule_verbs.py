"""The keys of a dinner file that say which rule it is.

To teach the dinner file a new rule, give `seating.intake.dinner_spec.RuleSpec` its keys,
write a function like those in `seating.intake.place_verbs`, and add it to `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seating.intake import mix_verbs, pair_verbs, place_verbs
from seating.intake.asked import Asked
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
    "at": Verb(place_verbs.at, frozenset({"table", "seat", "courses"})),
    "never_at": Verb(place_verbs.never_at, frozenset({"table", "marked", "courses"})),
    "on_seat": Verb(place_verbs.on_seat, frozenset({"marked", "courses"})),
    "head": Verb(place_verbs.head, frozenset({"table", "courses"})),
    "stays": Verb(place_verbs.stays, frozenset({"place"})),
    "present": Verb(place_verbs.present, frozenset({"courses"})),
    "apart": Verb(pair_verbs.pairwise(Apart), frozenset({"courses"})),
    "together": Verb(pair_verbs.pairwise(Together), frozenset({"courses"})),
    "beside": Verb(pair_verbs.pairwise(Beside), frozenset({"courses"})),
    "not_beside": Verb(pair_verbs.pairwise(NotBeside), frozenset({"courses"})),
    "must_meet": Verb(pair_verbs.must_meet, frozenset({"place"})),
    "couples": Verb(pair_verbs.couples, frozenset({"keep", "courses"}), guests=False),
    "at_most": Verb(mix_verbs.at_most, _COUNTED, guests=False),
    "at_least": Verb(mix_verbs.at_least, _COUNTED, guests=False),
    "not_only": Verb(mix_verbs.not_only, frozenset({"column", "courses"}), guests=False),
    "spread_evenly": Verb(mix_verbs.spread_evenly, _VALUED, guests=False),
    "alternate": Verb(mix_verbs.alternate, frozenset({"courses"}), guests=False),
    "changes_table": Verb(mix_verbs.changes_table, frozenset({"but"}), everyone=True),
    "never_returns": Verb(mix_verbs.never_returns, frozenset({"but"}), everyone=True),
    "no_far_walks": Verb(mix_verbs.no_far_walks, _FAR, everyone=True),
    "no_repeats": Verb(pair_verbs.no_repeats, frozenset({"but", "times", "place"}), everyone=True),
    "familiar": Verb(pair_verbs.familiar, frozenset({"courses"})),
    "accompanied": Verb(pair_verbs.accompanied, frozenset({"column", "value", "courses"})),
}
