"""A season in words: its evenings, whose turn it is, and what they are worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seating.dinner.joined_plan import joined_plan
from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import hang, pad, safe, table, unbroken, width, wrap
from seating.season.season_figures import SeasonFigures
from seating.words.figures import counted, figure
from seating.words.names import listed, listed_few

if TYPE_CHECKING:
    from seating.planfile.saved_season import SavedEvening, SavedMember, SavedSeason

LABEL = 16
SAID = {"draft": "draft", "made": "made", "held": "has been"}


def season_text(season: SavedSeason, plans: Sequence[Plan], cells: int = 80) -> str:
    """The evenings one a line, and then what they are worth as planned now.

    Parameters
    ----------
    season : SavedSeason
    plans : sequence of Plan
        Of its evenings, in order.
    cells : int, optional
        Width of a line.
    """
    names = [evening.name for evening in season.evenings][: len(plans)]
    figures = SeasonFigures(joined_plan(plans, names))
    evenings, members = len(season.evenings), len(figures.worth.joined.plan.dinner.guests)
    title = f"{safe(season.title)}: " if season.title else ""
    head = f"{title}{counted(evenings, 'evening')}, {counted(members, 'member')}"
    lines = [
        hang("  " + pad(label, LABEL), text.split(" "), cells)
        for label, text in _lines(season, figures)
    ]
    parts = ["\n".join(wrap(head.split(" "), cells)), _evenings(season, figures, cells),
             "\n".join(lines)]  # fmt: skip
    return "\n\n".join(parts)


def _evenings(season: SavedSeason, figures: SeasonFigures, cells: int) -> str:
    rows: list[list[str]] = [["", "", "guests", "introductions", "duties"]]
    for place, evening in enumerate(season.evenings):
        planned = place < len(figures.guests)
        rows.append(
            [
                safe(evening.name),
                SAID[evening.state],
                f"{figures.guests[place]:,}" if planned else "",
                figure(max(figures.introductions[place], 0.0)) if planned else "",
                _duties(evening),
            ]
        )
    if not any(row[4] for row in rows[1:]):
        rows = [row[:4] for row in rows]
    for column in (2, 3):
        wide = max(width(row[column]) for row in rows)
        for row in rows:
            row[column] = pad(row[column], wide, right=True)
    return table(rows, cells)


def _duties(evening: SavedEvening) -> str:
    return "; ".join(f"{safe(duty)} {_names(who)}" for duty, who in evening.duties.items() if who)


def _names(members: Sequence[SavedMember]) -> str:
    return listed(safe(member.name) for member in members)


def _lines(season: SavedSeason, figures: SeasonFigures) -> Iterator[tuple[str, str]]:
    worth, verdict = figures.worth, figures.worth.verdict
    yield "Introductions", f"{figure(verdict.expected)} expected, all evenings together"
    unmet = figures.could_meet - figures.meet
    pairs = f"{figures.meet:,} meet, {unmet:,} do not, of {figures.could_meet:,}"
    yield "Strangers", f"{pairs} who come to one evening at least both"
    told = [
        unbroken(f"never: {counted(pairs, 'pair')}")
        if not times
        else unbroken(f"{counted(times, 'course')}: {counted(pairs, 'pair')}")
        for times, pairs in sorted(worth.times_together.items())
    ]
    if told:
        yield "Together", ", ".join(told)
    if worth.fewest_first:
        first = worth.fewest_first[0]
        least = int(verdict.meets[first])
        fewest = [guest for guest in worth.fewest_first if verdict.meets[guest] == least]
        label = worth.joined.plan.dinner.label
        who = listed_few(unbroken(safe(label(guest))) for guest in fewest)
        yield "Meets fewest", f"{who}: {counted(least, 'new person', 'new people')}"
    if any(evening.duties for evening in season.evenings):
        yield "Duties", "dealt by counting: who did least does it next"
    for evening in season.evenings:
        if evening.sat_out:
            yield "Sits out", f"{_names(evening.sat_out)} at {safe(evening.name)}"
