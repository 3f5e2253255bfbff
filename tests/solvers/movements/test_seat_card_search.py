"""The search for cards."""

import pytest

from seating import Dinner
from seating.movement.ways.led_by_cards import FollowOne, SeatCards
from seating_solvers.movements.laid_places import begun, laid_places
from seating_solvers.movements.seat_card_search import SeatCardSearch, as_cards, value_of
from seating_solvers.movements.weighed import weighed
from seating_solvers.running.random_numbers import generator

NEVER = 2**62


def search(dinner, seed=1, moves=20_000, enough=NEVER):
    tables = weighed(dinner, laid_places(dinner))
    return SeatCardSearch(
        tables, len(dinner.courses), generator(seed, 1), lambda: False, moves, enough
    )


def still(dinner):
    places = laid_places(dinner)
    return begun(dinner, places, SeatCards(tuple(range(len(places)))))


def names(count):
    return [f"Guest {one}" for one in range(count)]


def test_from_standing_still_to_where_nobody_meets_twice():
    dinner = Dinner.of(names(16), "4x4", 3, meet="table")
    cards = search(dinner)
    found = cards.best([still(dinner)])
    assert value_of(cards.tables, found, 3) == 72
    assert cards.tried <= 20_000


def test_the_same_seed_finds_the_same():
    dinner = Dinner.of(names(14), "1x8:long,1x6", 4, knows=[("1", "2")])
    found = [search(dinner, 7).best([still(dinner)]) for _ in range(2)]
    assert found[0].movement.leads.tolist() == found[1].movement.leads.tolist()
    assert found[0].who.tolist() == found[1].who.tolist()


def test_it_ends_with_what_is_enough():
    dinner = Dinner.of(names(16), "4x4", 3, meet="table")
    cards = search(dinner, moves=10**9, enough=60)
    assert value_of(cards.tables, cards.best([still(dinner)]), 3) >= 60


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nobody_follows_an_empty_seat(seed):
    dinner = Dinner.of(names(13), "3x5", 3)
    found = search(dinner, seed, 3_000).best([as_cards(still(dinner), follow=True)], follow=True)
    assert isinstance(found.movement.way, FollowOne)
    for place, guest in enumerate(found.who.tolist()):
        if guest < 0:
            assert found.movement.leads[place] == place


def test_guests_who_know_each_other_begin_apart():
    dinner = Dinner.of(names(8), "2x4", 1, knows=[("1", "2"), ("3", "4")], meet="table")
    cards = search(dinner)
    placed = cards.placed(still(dinner), 2_000)
    table = placed.movement.places.table[placed.start]
    assert table[0] != table[1]
    assert table[2] != table[3]


def test_where_nobody_can_move_nothing_is_searched():
    one = Dinner.of(["Ana"], "1x1", 2)
    assert search(one).best([still(one)]).movement.leads.tolist() == [0]
