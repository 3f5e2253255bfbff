"""Who has met whom, as bits."""

import numpy as np

from seating_solvers.covering.covering_state import NO_NEED, state_of, tables_of


def test_it_counts_who_has_still_to_meet():
    need = ~np.eye(5, dtype=bool)
    need[0, 4] = need[4, 0] = False
    # a sixth place stays empty
    who = np.array([[0, 1, 2, 3, 4, 5], [0, 1, 3, 2, 5, 4]])
    state = state_of(who, np.array([2, 2, 2]), need)
    assert tables_of(state, 5).tolist() == [[0, 0, 1, 1, 2], [0, 0, 1, 1, 2]]
    assert state.left[0] == 9 - 2
    assert state.times[0, 1] == state.times[2, 3] == 2
    assert state.times[0, 4] == NO_NEED
    # whom guest 0 has still to meet: 2 and 3, not 1, whom she met twice, nor 4
    assert state.never[0, 0] == 0b01100
    assert not state.once.any()


def test_more_guests_than_a_word_holds():
    need = ~np.eye(70, dtype=bool)
    state = state_of(np.arange(70)[None, :], np.full(35, 2), need)
    assert state.never.shape == (70, 2)
    assert state.left[0] == 70 * 69 // 2 - 35
    assert (state.once.sum(axis=1) > 0).all()
