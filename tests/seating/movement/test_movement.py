"""What a movement is: a walk that is the same at every change, and its sentence."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest

from seating.movement.movement import Movement, passed_over
from seating.movement.places import Places
from seating.movement.ways.every_way import EVERY_WAY
from seating.movement.ways.led_by_cards import SeatCards
from seating.movement.ways.letters_move_on import LettersMoveOn, centred
from seating.outputs.choices.printed_words import languages
from seating.room.table import Table
from seating.words.errors import InputError

FIVE = Places([Table(str(number), 4) for number in range(1, 6)])


def test_who_begins_somewhere_is_where_the_way_leads_again_and_again():
    movement = Movement(FIVE, LettersMoveOn(centred(4)))
    walk = movement.walk(4)
    assert walk[0].tolist() == list(range(20))
    for before, after in pairwise(walk):
        assert np.array_equal(after, movement.leads[before])


def test_guests_sit_where_their_places_are_laid():
    places = Places([Table("A", 4), Table("B", 4)], [1, 3, 5, 7])
    seats = Movement(places, LettersMoveOn((0, 1))).seats(np.array([3, 0, 1]), 2)
    assert seats.tolist() == [[7, 1, 3], [3, 1, 7]]


def test_nobody_is_led_to_a_place_whose_guest_stays():
    movement = Movement(FIVE, LettersMoveOn((0, 1, -1, 2)), held=[1, 5, 11])
    for place in (1, 5, 11):
        assert movement.leads[place] == place
    assert sorted(movement.leads.tolist()) == list(range(20))
    assert movement.leads[17] == 9  # B of table 5 comes to 1, then to 2, and goes on to 3
    assert "goes on once more in the same way" in movement.sentence()


def test_a_row_of_places_that_are_all_held_leads_nowhere_else():
    assert passed_over(np.array([1, 0]), [0, 1]).tolist() == [0, 1]
    assert passed_over(np.array([1, 2, 0]), [0, 1]).tolist() == [0, 1, 2]


@dataclass(frozen=True)
class ToOne(SeatCards):
    pass


def test_two_places_cannot_lead_to_one():
    with pytest.raises(InputError, match="another of its own"):
        Movement(FIVE, ToOne((0,) * 20))


@pytest.mark.parametrize("lang", languages())
def test_every_way_is_told_in_every_language(lang):
    long = Places([Table("1", 8, "long"), Table("2", 8, "long"), Table("3", 6)])
    for way in some_ways():
        for movement in (Movement(long, way), Movement(long, way, held=[0])):
            sentence = movement.sentence(lang)
            assert "{" not in sentence
            assert (sentence == movement.sentence()) == (lang == "en"), sentence
            assert sentence[0] == sentence[0].upper()
    assert len(some_ways()) == len(EVERY_WAY)


def some_ways():
    numbers = {
        "colours": ((0, 0, 1, 1, 1, 2, 2, 2), 2),
        "colours-around": (2, 0),
        "one-side": (1, True),
        "circle": (3,),
        "letters": (centred(8),),
        "adding": (5, True),
        "doubling": (),
        "follow": (tuple(range(22)),),
        "seat-cards": (tuple(range(22)),),
    }
    return [EVERY_WAY[name](*given) for name, given in numbers.items()]
