"""What a change does to a plan, or how two plans differ, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from seating.changes.effect import Effect, Moved, Place, RuleChange
from seating.outputs.terminal.cells import NO_BREAK, hang, pad, safe, unbroken, width, wrap
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.words.figures import counted, figure
from seating.words.names import listed_few

LABEL = 16
MOST_MOVED, MOST_RULES, MOST_WHERE = 12, 8, 3
MOST_CARDS = 12
NARROW = 24
"""Cells that are to be left beside a name."""
DECIMALS = 3


class Named(NamedTuple):
    """What two plans are called, and what is said where they are alike.

    Parameters
    ----------
    first, second : str
        As in ``before``, or ``in gala-plan``.
    alike : str
    breaks, mends, cards : str
        Labels of rules that the second breaks or mends, and of guests who sit elsewhere.
    """

    first: str = "before"
    second: str = "after"
    alike: str = "as before"
    breaks: str = "Breaks"
    mends: str = "Mends"
    cards: str = "Cards"


CHANGE = Named()


def effect_text(
    effect: Effect, cells: int = 80, paint: Paint = PLAIN, named: Named = CHANGE
) -> str:
    """Introductions, new pairs, repeats, goals, rules, and whose cards change.

    Parameters
    ----------
    effect : Effect
    cells : int, optional
        Width of a line.
    paint : Paint, optional
        Colours, where there are any.
    named : Named, optional
        What the two plans are called.
    """
    lines = [
        *_figures(effect, named),
        *_rules(effect, named),
        *_guests(effect, named),
        *_cards(effect, named),
    ]
    told = [
        paint.after(first := "  " + pad(label, LABEL), tone, hang(first, text.split(" "), cells))
        for label, text, tone in lines
    ]
    return "\n".join([*told, *_moves(effect, cells)])


Line = tuple[str, str, str]


def _figures(effect: Effect, named: Named) -> Iterator[Line]:
    before, after = effect.before, effect.after
    yield _line("Introductions", before.expected, after.expected, named)
    if len(before.plan.dinner.interest) or len(after.plan.dinner.interest):
        yield _line("Weighted", before.score.expected, after.score.expected, named)
    yield _line("New pairs", before.new_pairs, after.new_pairs, named)
    yield _line("Repeats", before.repeats, after.repeats, named)
    if len(before.plan.dinner.prior) or len(after.plan.dinner.prior):
        known = before.known_at_table, after.known_at_table
        yield _line("Acquaintances", *known, named)
    if before.score.shortfall or after.score.shortfall:
        short = before.score.shortfall, after.score.shortfall
        yield _line("Short of goals", *short, named)


def _line(label: str, before: float, after: float, named: Named) -> Line:
    """A figure of both."""
    if before == after:
        return label, f"{figure(before)}, {named.alike}", ""
    was, now = told_apart(before, after)
    return label, f"{was} {named.first}, {now} {named.second}", ""


def told_apart(before: float, after: float) -> tuple[str, str]:
    """Two figures with as many decimals as it takes to tell them apart.

    Examples
    --------
    >>> told_apart(329.42, 329.44), told_apart(12, 13), told_apart(1200.0, 1202.5)
    (('329.42', '329.44'), ('12', '13'), ('1,200', '1,203'))
    """
    shown = figure(before), figure(after)
    decimals = 0
    while shown[0] == shown[1] and decimals < DECIMALS:
        decimals += 1
        shown = f"{before:,.{decimals}f}", f"{after:,.{decimals}f}"
    return shown


def _rules(effect: Effect, named: Named) -> Iterator[Line]:
    for label, tone, changes in (
        (named.breaks, "bad", effect.breaks),
        (named.mends, "good", effect.mends),
    ):
        for change in changes[:MOST_RULES]:
            yield label, _change(change), tone
        if len(changes) > MOST_RULES:
            yield label, f"and {counted(len(changes) - MOST_RULES, 'rule')} more", tone
    if not effect.breaks and not effect.mends:
        broken = effect.after.score.broken
        rules = len(effect.after.plan.dinner.rules)
        if broken:
            yield "Rules", f"broken, {named.alike}", "bad"
        elif rules:
            yield "Rules", f"all {rules:,} kept" if rules > 1 else "kept", ""


def _change(change: RuleChange) -> str:
    """The rule, and where, unless that says the same."""
    sentence = safe(change.sentence)
    where = [safe(what) for what in change.where if what != change.sentence]
    if not where:
        return sentence
    more = f" and {len(where) - MOST_WHERE:,} more" if len(where) > MOST_WHERE else ""
    return f"{sentence}: {'; '.join(where[:MOST_WHERE])}{more}"


def _guests(effect: Effect, named: Named) -> Iterator[Line]:
    """Who is in one of the plans only."""
    for called, verdict, only in (
        (named.first, effect.before, effect.guests.only_first),
        (named.second, effect.after, effect.guests.only_second),
    ):
        if only:
            names = [unbroken(safe(verdict.plan.dinner.label(guest))) for guest in only]
            yield "Only", f"{called}: {listed_few(names, MOST_CARDS)}", ""


def _cards(effect: Effect, named: Named) -> Iterator[Line]:
    cards, dinner = effect.cards, effect.after.plan.dinner
    if not effect.guests.both:
        return
    if not cards:
        yield named.cards, "none changes" if named is CHANGE else "nobody", ""
        return
    names = [unbroken(safe(dinner.label(guest))) for guest in cards]
    count = f"{len(cards):,}"
    if named is CHANGE:
        count += " changes" if len(cards) == 1 else " change"
    else:
        count += f" of {counted(len(effect.guests.both), 'guest')}"
    yield named.cards, f"{count}: {listed_few(names, MOST_CARDS)}", ""


def _moves(effect: Effect, cells: int) -> Iterator[str]:
    """Where those sit who sit elsewhere."""
    if not effect.moved:
        return
    yield ""
    dinner = effect.after.plan.dinner
    told = 0
    for course, moves in groupby(effect.moved, key=lambda one: one.course):
        here = list(moves)
        shown = here[: max(MOST_MOVED - told, 0)]
        told += len(shown)
        for one in shown:
            first = f"  {safe(course)}: {safe(dinner.label(one.guest))} "
            if width(first) <= cells - NARROW:
                yield hang(first, _way(one).split(" "), cells)
            else:
                yield from (
                    line.replace(NO_BREAK, " ") for line in wrap([first + _way(one)], cells)
                )
        if len(here) > len(shown):
            sit = "guest sits" if len(here) - len(shown) == 1 else "guests sit"
            more = f"{len(here) - len(shown):,} {'more ' if shown else ''}{sit} elsewhere"
            yield from wrap([f"  {safe(course)}: {more}"], cells)


def _way(one: Moved) -> str:
    if one.before is None and one.after is not None:
        return f"takes {_told(one.after)}"
    if one.after is None and one.before is not None:
        return f"leaves {_told(one.before)}"
    return f"from {_told(one.before)} to {_told(one.after)}"


def _told(place: Place | None) -> str:
    return "" if place is None else unbroken(f"table {safe(place.table)}, seat {place.seat}")
