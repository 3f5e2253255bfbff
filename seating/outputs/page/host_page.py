"""What the host's page knows beyond the guests': the whole dinner, to judge swaps by hand."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from seating.changes.locked_seats import locked_seats
from seating.changes.record import Record
from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import kinds_of
from seating.dinner.plan import Plan
from seating.outputs.choices.broken_told import broken_told
from seating.outputs.choices.food import food
from seating.outputs.page.door_content import AskedOfNewcomers, door_content
from seating.people.pairs import PairTable
from seating.rules.present import Present
from seating.rules.shared.kinds import Kind
from seating.rules.shared.rule import Break, Rule
from seating.score.chances import chances_of
from seating.score.score import judge
from seating.words.sentences.told import bound_sentence

if TYPE_CHECKING:
    from seating.planfile import PlanReport

FEW = 8
Long = tuple[Any, ...]


def host_data(
    plan: Plan,
    report: PlanReport | None = None,
    lang: str = "en",
    record: Record | None = None,
) -> dict[str, Any]:
    """The data of the host's page, as JSON knows it.

    Parameters
    ----------
    plan : Plan
    report : PlanReport, optional
    lang : str, optional
        The language of its sentences.
    record : Record, optional
        What is locked in the plan, and what was changed.

    Returns
    -------
    dict
        All that `score.score` computes with, as whole numbers: ``worth`` (of 0, 1, ... units
        of talk), ``half``, ``unit``, ``talk`` (seat by seat for each form of table), ``prior``,
        ``interest`` and ``earlier`` courses of pairs, ``bound_pairs`` (keys), ``wishes``,
        ``goals``, ``rules`` (a sentence and the kinds it lowers to, with long lists in
        ``shared``); ``locked``, courses and seats; ``door``, what is needed where not all is
        as planned (`seating.outputs.page.door_content`); and ``plan``, the document of plan.json.
    """
    from seating.planfile import PlanReport, encode

    known = report or PlanReport()
    dinner = plan.dinner
    example = {table.form: table for table in dinner.tables}
    otherwise, held = _otherwise(plan), judge(plan).by_rules
    shared: dict[Long, int] = {}
    rules = [_rule(rule, plan, shared, lang) for rule in dinner.rules]
    new = _asked_of_newcomers(dinner, shared)
    return {
        "locked": [list(place) for place in locked_seats(plan, record.locks if record else ())],
        "plan": json.loads(encode(plan, known, record)),
        "unit": dinner.talk.worth.unit,
        "half": dinner.talk.worth.half,
        "worth": dinner.talk.worth.values.tolist(),
        "talk": [dinner.talk.between(table).ravel().tolist() for table in example.values()],
        "prior": _pairs(dinner.prior),
        "interest": _pairs(dinner.interest),
        "earlier": _pairs(dinner.earlier),
        "bound_pairs": chances_of(dinner).bound.tolist(),
        "wishes": [list(pair) for pair in dinner.wishes],
        "goals": [guest.goal or 0 for guest in dinner.guests],
        "diets": [food(guest) for guest in dinner.guests],
        "rules": rules,
        "shared": list(shared),
        "otherwise": [broken_told(plan, rule, one, lang) for rule, one in otherwise],
        "seated_away": [broken_told(plan, rule, one, lang) for rule, one in otherwise if rule],
        "door": {**door_content(plan), "new": new},
        "by_rules": {"repeats": held.repeats, "known": held.known_at_table},
        "bound": _bound(known.bound, lang),
        "pairs_bound": _bound(known.pairs_bound, lang),
    }


def host_marks(plan: Plan) -> list[str]:
    """What the host can mark guests by: those kinds of which this dinner has any."""
    dinner = plan.dinner
    there = {
        "known": bool((~dinner.strangers(dinner.prior.values)).any()),
        "wishes": bool(dinner.wishes),
        "diet": any(food(guest) for guest in dinner.guests),
        "few": True,
    }
    return [kind for kind, any_ in there.items() if any_]


def _pairs(table: PairTable) -> dict[str, list[int]]:
    return {
        "first": table.first.tolist(),
        "second": table.second.tolist(),
        "values": table.values.tolist(),
    }


def _rule(rule: Rule, plan: Plan, shared: dict[Long, int], lang: str) -> dict[str, Any]:
    return {
        "sentence": rule.sentence(plan.dinner, lang),
        "kinds": [
            [type(kind).__name__, _kind(kind, shared)] for kind in kinds_of(plan.dinner, rule)
        ],
    }


def _kind(kind: Kind, shared: dict[Long, int]) -> dict[str, Any]:
    """What a kind says; long lists, which many guests share, by their place in `shared`."""
    values = {field.name: getattr(kind, field.name) for field in fields(kind)}
    for name, value in values.items():
        if isinstance(value, (frozenset, tuple)):
            row = tuple(sorted(value)) if isinstance(value, frozenset) else value
            long = len(row) > FEW
            values[name] = {"shared": shared.setdefault(row, len(shared))} if long else row
    return values


def _otherwise(plan: Plan) -> list[tuple[Rule | None, Break]]:
    """What is broken that no swap changes: guests without a seat, seats of guests who are away."""
    return [
        (rule, one) for rule, one in judge(plan).breaks if rule is None or isinstance(rule, Present)
    ]


def _asked_of_newcomers(dinner: Dinner, shared: dict[Long, int]) -> dict[str, Any]:
    """What each rule asks of a newcomer, by its place; None where the page cannot say."""
    asked = AskedOfNewcomers(dinner)
    found: dict[str, Any] = {}
    for place, rule in enumerate(dinner.rules):
        of = asked.of(rule)
        if of is None:
            found[str(place)] = None
        elif any(of):
            own, joined = of
            kinds = [[type(kind).__name__, _kind(kind, shared)] for kind in own]
            found[str(place)] = {"own": kinds, "joined": joined}
    return found


def _bound(bound: Any, lang: str) -> dict[str, Any] | None:
    if bound is None:
        return None
    return {"value": bound.value, "unit": bound.unit, "why": bound_sentence(bound.why, lang)}
