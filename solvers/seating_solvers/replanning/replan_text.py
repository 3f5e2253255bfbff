"""What replanning found, in words for a terminal."""

from __future__ import annotations

from itertools import groupby

from seating.evening.card_moves import CardMove, card_moves
from seating.outputs.terminal.cells import hang, safe, table, unbroken, wrap
from seating.score.score import Verdict, judge
from seating.words.figures import counted, figure
from seating_solvers.replanning.card_menu import CardMenu, CardStep
from seating_solvers.replanning.replan import Replanned

LABEL = 16
MOST_BREAKS, MOST_MOVES = 6, 30


def menu_text(found: Replanned, cells: int = 80) -> str:
    """The choice between plans: how many cards change, and what that brings.

    Parameters
    ----------
    found : Replanned
    cells : int, optional
        Width of a line.
    """
    menu, chosen = found.menu, found.chosen
    everyone = int((found.before.seats >= 0).any(axis=0).sum())
    was = judge(found.before)
    now = f"{figure(chosen.verdict.expected)} now"
    lines = [
        _line(_counted(menu).capitalize(), [f"{figure(was.expected)} as planned,", now], cells),
        _line("Cards changed", list(map(unbroken, _steps(menu, everyone))), cells, " · "),
        _line("Taken", _taken(chosen).split(" "), cells),
        _line("Repeats", _repeats(was, chosen.verdict).split(" "), cells),
        _line("Rules", _rules(was, chosen.verdict).split(" "), cells),
    ]
    return "\n".join(lines)


def moves_text(found: Replanned, cells: int = 80) -> str:
    """Who goes elsewhere than their card says, by course and table.

    Parameters
    ----------
    found : Replanned
    cells : int, optional
        Width of a line.
    """
    moves = list(card_moves(found.before, found.chosen.plan))
    dinner, parts = found.dinner, []
    for course, here in groupby(moves[:MOST_MOVES], key=lambda move: move.course):
        rows = [_move(found, move) for move in here]
        parts.append(f"  {safe(dinner.courses[course].name)}\n{table(rows, cells, indent=3)}")
    if len(moves) > MOST_MOVES:
        parts.append(f"   … and {counted(len(moves) - MOST_MOVES, 'seat')} more")
    return "\n\n".join(parts)


def menu_told(menu: CardMenu, taken: CardStep) -> str:
    """The choice in one sentence, for a plan that is kept as far as can be."""
    steps = " · ".join(_steps(menu, len(taken.plan.dinner.guests)))
    return f"Seats kept, and what changed cards would bring: {steps}. Taken: {_taken(taken)}."


def _line(label: str, items: list[str], cells: int, between: str = " ") -> str:
    return hang(f"  {label:<{LABEL}}", items, cells, between)


def _steps(menu: CardMenu, everyone: int) -> list[str]:
    """The menu, a step an item; only the first says what is counted."""
    breaks = len({step.score.broken for step in menu.steps}) > 1
    first = menu.steps[0]
    brings = f"{figure(first.verdict.expected)} {_counted(menu)}"
    told = [f"{counted(first.cards, 'card')}: {brings}"]
    for step in menu.steps[1:]:
        number = f"all {step.cards}" if step.cards == everyone else str(step.cards)
        told.append(f"{number}: {figure(step.verdict.expected)}")
    return [text + _lacks(step, breaks) for text, step in zip(told, menu.steps, strict=True)]


def _counted(menu: CardMenu) -> str:
    """What a plan is worth is a number of these."""
    meet = menu.steps[0].plan.dinner.talk.meet
    return "new pairs" if meet == "table" else "introductions"


def _lacks(step: CardStep, breaks: bool) -> str:
    """What is wrong with a step, where others are not as wrong."""
    told = ""
    if breaks and step.score.broken:
        told += f", {counted(step.score.broken, 'broken rule')}"
    if step.score.shortfall:
        told += f", {counted(step.score.shortfall, 'person', 'people')} short of goals"
    return told


def _taken(step: CardStep) -> str:
    if not step.cards:
        return "no changed card"
    return f"{counted(step.cards, 'changed card')}, {counted(step.seats, 'seat')}"


def _repeats(was: Verdict, now: Verdict) -> str:
    if was.repeats == now.repeats:
        return f"{now.repeats}, as planned"
    return f"{was.repeats} as planned, {now.repeats} now"


def _rules(was: Verdict, now: Verdict) -> str:
    if not now.breaks:
        return "kept" if not was.breaks else "kept; they were not before"
    told = [safe(one.what) for _, one in now.breaks[:MOST_BREAKS]]
    if len(now.breaks) > MOST_BREAKS:
        told.append(f"and {len(now.breaks) - MOST_BREAKS} more")
    return "broken: " + "; ".join(told)


def _move(found: Replanned, move: CardMove) -> list[str]:
    dinner = found.dinner
    to = f"table {safe(dinner.tables[move.table].name)}, seat {move.seat}"
    name = safe(dinner.label(move.guest))
    if move.card_table is None:
        return ["new", name, to]
    return [f"from {safe(dinner.tables[move.card_table].name)}", name, f"to {to}"]


def told_text(sentences: list[str], cells: int = 80) -> str:
    """Sentences, one below the other."""
    return "\n".join("\n".join(wrap(safe(one).split(" "), cells)) for one in sentences)
