"""An instance named after its room."""

import numpy as np

from benchmarks.instances.room_instance import room_instance, seats_of


def test_seats_of_a_room():
    assert seats_of("3x8,2x10") == (8, 8, 8, 10, 10)
    assert seats_of("1x4") == (4,)


def test_the_name_says_all():
    one = room_instance("uneven", "30% away", "2x3,1x2", 8, 2, meet="near")
    assert (one.name, one.family) == ("uneven/2x3,1x2-8x2-30%-away-near", "uneven")
    assert one.make().tables == (3, 3, 2)
    assert len(one.make().knows) == len(one.make().away) == 0


def test_who_knows_whom_and_who_is_away_is_kept():
    known, away = np.array([[0, 1]]), np.array([[1, 2]])
    case = room_instance("starts", "couples", "1x4", 3, 2, known, away).make()
    assert case.knows is known
    assert case.away is away
    assert case.meet == "table"
