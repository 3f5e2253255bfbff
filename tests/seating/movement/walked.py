"""Holds a movement to what its own sentence says, place by place."""

from seating.movement.movement import Movement
from tests.seating.movement.walker import next_place


def as_said(movement: Movement, **marks: object) -> bool:
    """Whether a guest at any place who walks by the English sentence comes where it leads."""
    places = movement.places
    room: list[list[int]] = [[] for _ in places.tables]
    named = list(zip((places.table + 1).tolist(), places.seat.tolist(), strict=True))
    for table, seat in named:
        room[table - 1].append(seat)
    sentence = movement.sentence()
    for place, here in enumerate(named):
        there = next_place(sentence, room, here, **marks)  # type: ignore[arg-type]
        assert there == named[movement.leads[place]], (sentence, here)
    return True
