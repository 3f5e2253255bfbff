"""What of a dinner another tool may not be able to state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.peers.seats_to_fill import seats_to_fill

if TYPE_CHECKING:
    from benchmarks.cases.case import Case
    from benchmarks.cases.case_rule import CaseRule
    from benchmarks.instances.instance import Instance


def features(case: Case) -> list[str]:
    """What a case has beside strangers at tables of one size who meet at the table.

    A table has the seats that are to be taken there (`benchmarks.peers.seats_to_fill`).
    """
    seats = seats_to_fill(case)
    found = {
        "talk nearby": case.meet != "table",
        "acquaintances": len(case.knows) > 0,
        "guests who are away": len(case.away) > 0,
        "tables of several sizes": bool((seats != seats[0, 0]).any()),
    }
    rules = dict.fromkeys(_said(rule) for rule in case.rules)
    return [name for name, there in found.items() if there] + list(rules)


def _said(rule: CaseRule) -> str:
    kind = f"rules: {rule.kind.replace('_', ' ')}"
    return kind if rule.courses is None else f"{kind} (some courses)"


def cannot_state(instance: Instance, case: Case, states: frozenset[str]) -> str | None:
    """What a tool cannot be told of, in words; None if it can be told of all.

    Parameters
    ----------
    instance : Instance
    case : Case
        The instance's.
    states : frozenset of str
        Of the tool. ``rules`` stands for rules of all kinds.
    """
    from benchmarks.cases.case_dinner import case_dinner

    if instance.dinner is not case_dinner:
        return "what the instance says beside its case"
    for feature in features(case):
        kind = feature.partition(":")[0]
        if feature not in states and kind not in states:
            return feature
    return None
