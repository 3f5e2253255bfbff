"""A season as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from seating.dinner.joined_plan import joined_plan
from seating.dinner.plan import Plan
from seating.season.season_figures import SeasonFigures

if TYPE_CHECKING:
    from seating.planfile.saved_season import SavedMember, SavedSeason


def season_document(
    season: SavedSeason, plans: Sequence[Plan], notes: Sequence[str] = ()
) -> dict[str, Any]:
    """What became of a season's evenings, and what they are worth as they are planned now.

    Parameters
    ----------
    season : SavedSeason
    plans : sequence of Plan
        Of its evenings, in order; those of a short list of evenings where others have no plan yet.
    notes : sequence of str, optional
        Sentences for the host.
    """
    names = [evening.name for evening in season.evenings][: len(plans)]
    figures = SeasonFigures(joined_plan(plans, names))
    parts = figures.worth.parts if figures.worth.several else ()
    dinner = figures.worth.joined.plan.dinner
    return {
        "title": season.title,
        "evenings": [
            {
                "name": evening.name,
                "state": evening.state,
                "folder": evening.folder,
                "guests": figures.guests[place] if place < len(plans) else None,
                "introductions": figures.introductions[place] if place < len(plans) else None,
                "new_pairs": parts[place].new_pairs if place < len(parts) else None,
                "duties": {duty: list(map(_member, who)) for duty, who in evening.duties.items()},
                "sat_out": list(map(_member, evening.sat_out)),
                "came": None if evening.came is None else list(map(_member, evening.came)),
            }
            for place, evening in enumerate(season.evenings)
        ],
        "members": len(dinner.guests),
        "introductions": figures.worth.verdict.expected,
        "pairs": {
            "together_once": figures.could_meet,
            "meet": figures.meet,
            "unmet": figures.could_meet - figures.meet,
        },
        "times_together": [
            {"courses": times, "pairs": pairs}
            for times, pairs in sorted(figures.worth.times_together.items())
        ],
        "people": [
            {
                "id": dinner.guests[guest].id,
                "name": dinner.guests[guest].name,
                "evenings": int(figures.evenings[guest]),
                "meets": int(figures.worth.verdict.meets[guest]),
            }
            for guest in figures.worth.fewest_first
        ],
        "notes": list(notes),
    }


def _member(member: SavedMember) -> dict[str, str]:
    return {"id": member.id, "name": member.name}
