"""Earlier evenings, from their plans."""

from __future__ import annotations

from collections.abc import Sequence

from seating.intake.files.source import Source
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.score.history import remembered
from seating.talk.talk import Talk
from seating.words.errors import Origin


def earlier_evening(source: Source, guests: Sequence[Guest], talk: Talk) -> Acquaintances:
    """What an earlier evening left between tonight's guests.

    Parameters
    ----------
    source : Source
        A plan file.
    guests : sequence of Guest
    talk : Talk
        Tonight's model.

    Raises
    ------
    InputError
        If it is no plan.
    """
    from seating.planfile import decode

    plan, _ = decode(source.data, Origin(source.name))
    return remembered(guests, plan, talk)
