"""What can be undone and redone, in which order."""

import pytest

from seating import InputError
from seating.changes.change_log import Change, ChangeLog, Way


def log(*asked):
    made = ChangeLog()
    for one in asked:
        made = made.with_change(Change(one, "2026-05-01T20:40:00+02:00", back=Way(f"before {one}")))
    return made


def asked(some):
    return [(one.asked, bool(one.undone)) for one in some]


def test_what_was_changed_last_is_undone_first_and_redone_last():
    changed = log("one", "two", "three")
    assert changed.to_undo().asked == "three"
    back = changed.undone("20:41", Way("again three"))
    assert back.to_undo().asked == "two"
    back = back.undone("20:42", Way("again two"))
    assert asked(back) == [("one", False), ("two", True), ("three", True)]
    assert back.to_redo().asked == "two"
    forth = back.redone(Way("back two"))
    assert forth.to_redo().asked == "three"
    assert forth.redone(Way("before three")).changes[0] == changed.changes[0]


def test_what_is_undone_cannot_be_redone_after_another_change():
    back = log("one", "two").undone("20:41", Way("again"))
    other = back.with_change(Change("three", "20:42", back=Way("x")))
    assert asked(other) == [("one", False), ("two", True), ("three", False)]
    with pytest.raises(InputError, match="nothing to redo") as error:
        other.to_redo()
    assert "until something else is changed" in str(error.value)
    assert other.undone("20:43", Way("y")).to_undo().asked == "one"
    assert other.undone("20:43", Way("y")).to_redo().asked == "three"


def test_where_nothing_was_changed_nothing_is_undone():
    assert not ChangeLog()
    with pytest.raises(InputError, match="as it was made"):
        ChangeLog().to_undo()
    with pytest.raises(InputError, match="nothing to redo") as error:
        log("one").to_redo()
    assert error.value.hint is None


def test_how_often_somebody_was_moved_leaves_out_what_was_taken_back():
    log = ChangeLog()
    for cards, undone in ((("1", "2"), ""), (("2",), ""), (("1",), "later")):
        log = log.with_change(Change("swap", "now", undone=undone, cards=cards))
    assert log.times_moved() == {"1": 1, "2": 2}
    assert [change.cards for change in log.standing] == [("1", "2"), ("2",)]
