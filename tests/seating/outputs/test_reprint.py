import pytest

from seating import Dinner, Guest, Plan, Present
from seating.changes.change_log import Change, ChangeLog
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.reprint import changed_courses, changed_tables, newcomers, reprint
from seating.room.table import Table
from tests.seating.outputs.printed import PINNED, texts

NAMES = ["Ana Ruiz", "Bo Lind", "Cy Tan", "Dee Doe", "Eve Ash"]
DINNER = Dinner.of([Guest(name, fields={"diet": "vegan"}) for name in NAMES], "2x4", 2)
PLAN = Plan.of(DINNER, [[0, 1, 2, 4, 5], [0, 4, 1, 5, 2]])
MOVED = PLAN.swapped(1, 0, 3)
ALL = ("place-cards.pdf", "itinerary-cards.pdf", "captains.pdf", "kitchen.pdf", "charts.pdf")


def text_of(pdf):
    return " ".join(" ".join(texts(pdf)).split())


def test_nothing_is_printed_again_where_nothing_changed():
    assert reprint(PLAN, PLAN, ALL) == {}


def test_what_was_not_made_is_not_made_again_but_cards_are():
    assert sorted(reprint(PLAN, MOVED, ())) == ["moves.pdf", "place-cards.pdf"]


def test_tables_and_courses_that_changed():
    assert changed_tables(PLAN, MOVED) == ("1", "2")
    assert changed_courses(PLAN, MOVED) == ("2",)
    within = PLAN.swapped(0, 0, 1)
    assert changed_tables(PLAN, within) == ("1",)
    assert newcomers(PLAN, MOVED) == ()


def test_only_changed_cards_are_made_and_say_what_they_replace():
    log = ChangeLog((Change("swap", "2026-11-28T19:05:00+01:00", cards=("1",)),))
    files = reprint(PLAN, MOVED, ALL, PINNED, log)
    assert sorted(files) == [
        "captains.pdf", "itinerary-cards.pdf", "kitchen.pdf", "moves.pdf", "place-cards.pdf"
    ]  # fmt: skip
    cards = text_of(files["place-cards.pdf"])
    assert "Ana Ruiz" in cards
    assert "Bo Lind" not in cards
    assert cards.count("Replaces the version of 19:05") == 2
    kitchen = text_of(files["kitchen.pdf"])
    assert "Replaces the version of 19:05" in kitchen
    assert "Starter" not in kitchen
    moves = text_of(files["moves.pdf"])
    assert "Who sits elsewhere now" in moves
    assert moves.index("Ana Ruiz") < moves.index("Dee Doe")


def test_the_first_card_of_somebody_new_replaces_none_and_an_absent_guest_gets_none():
    away = DINNER.changed(rules=(Present("1", ()), Present("5", ("Dessert",))))
    before = Plan.of(away, [[-1, 1, 2, 4, -1], [-1, 4, 1, 5, 2]])
    after = Plan.of(DINNER.changed(rules=(Present("5", ("Dessert",)),)),
                    [[0, 1, 2, 4, -1], [0, 4, 1, 5, 2]])  # fmt: skip
    cards = text_of(reprint(before, after, (), PINNED)["place-cards.pdf"])
    assert "Ana Ruiz" in cards
    assert "Replaces" not in cards
    gone = reprint(after, before, ("captains.pdf",), PINNED)
    assert sorted(gone) == ["captains.pdf"]
    assert "Ana Ruiz" not in text_of(gone["captains.pdf"])


def test_a_table_that_is_put_up_gets_a_sign():
    opened = DINNER.changed(tables=(*DINNER.tables, Table("Oak", 4)))
    after = Plan.of(opened, [PLAN.seats[0], [8, 4, 1, 5, 2]])
    files = reprint(PLAN, after, (), PINNED)
    assert "Oak" in text_of(files["signs.pdf"])
    assert "Table 1" not in text_of(files["signs.pdf"])


@pytest.mark.parametrize("lang", ["de", "ar", "ja"])
def test_it_is_said_in_the_printed_language(lang):
    files = reprint(PLAN, MOVED, ALL, PrintSettings(lang=lang))
    assert all(data.startswith(b"%PDF") for data in files.values())


def test_each_new_card_says_where_its_guest_sits_at_every_course():
    cards = text_of(reprint(PLAN, MOVED, (), PINNED)["place-cards.pdf"])
    for guest in (0, 3):
        there = filter(None, MOVED.itinerary(guest))
        places = [f"Table {one.table + 1} · Seat {one.seat}" for one in there]
        name, courses = DINNER.label(guest), zip(DINNER.courses, places, strict=True)
        told = " ".join(f"{course.name} {place}" for course, place in courses)
        assert f"{name} {told}" in cards
