import numpy as np

from seating_solvers.replanning.cards import cards_of, changed_cards, counted_changes

PRINTED = np.array([[0, 1, 2, -1], [3, 4, -1, 5]], dtype=np.int32)
NOTHING_HELD = np.zeros((2, 6), dtype=bool)


def own(kept=(True, True, True, True), moved=None):
    return cards_of(PRINTED, np.array(kept), NOTHING_HELD, moved)


def test_a_card_changes_once_however_many_of_its_seats_do():
    seats = np.array([[1, 0, 2, -1], [4, 3, -1, 5]], dtype=np.int32)
    assert changed_cards(own(), seats).tolist() == [True, True, False, False]
    assert counted_changes(own(), seats).tolist() == [2, 0, 4]


def test_who_stays_away_or_comes_to_more_courses_holds_no_wrong_card():
    seats = np.array([[-1, 1, 2, 0], [-1, 4, 3, 5]], dtype=np.int32)
    assert counted_changes(own(), seats).tolist() == [0, 0, 0]


def test_only_cards_that_are_kept_count_but_all_seats_do():
    seats = np.array([[1, 0, 2, -1], [3, 4, -1, 5]], dtype=np.int32)
    some = own(kept=(True, False, True, True))
    assert changed_cards(some, seats).tolist() == [True, False, False, False]
    assert counted_changes(some, seats).tolist() == [1, 0, 2]


def test_how_often_their_guests_were_moved_is_added_up():
    seats = np.array([[1, 0, 2, -1], [3, 4, -1, 5]], dtype=np.int32)
    assert counted_changes(own(moved=np.array([3, 1, 9, 9])), seats).tolist() == [2, 4, 2]


def test_who_has_no_seat_has_no_card():
    nowhere = cards_of(np.full((2, 2), -1, dtype=np.int32), np.ones(2, dtype=bool), NOTHING_HELD)
    assert not nowhere.has_card.any()
