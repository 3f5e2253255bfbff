"""Everyone finds their name where readers of the language look for it."""

import pytest

from seating import Guest
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.poster import by_letter, poster_pdf
from tests.seating.outputs.printed import PINNED, boxes, numbered, planned, squeezed, texts


def test_readings_order_names_that_do_not_show_how_they_are_read():
    guests = [
        Guest("山田 太郎", fields={"reading": "やまだ たろう"}),
        Guest("青木 花", fields={"reading": "あおき はな"}),
    ]
    found = by_letter(planned(guests), [0], "ja", "last")
    told = [(one["letter"], ["".join(guest["name"]) for guest in one["guests"]]) for one in found]
    assert told == [("あ", ["青木 花"]), ("や", ["山田 太郎"])]


def test_namesakes_keep_what_tells_them_apart():
    guests = [Guest("Ana Ruiz", fields={"company": name}) for name in ("B", "A")]
    (letter,) = by_letter(planned(guests), [0], "en", "last")
    told = ["".join(guest["name"]) for guest in letter["guests"]]
    assert sorted(told) == ["Ana Ruiz (A)", "Ana Ruiz (B)"]


def test_everyone_is_on_it_once_with_their_tables():
    plan = planned(numbered(217), "22x10", 4)
    pages = texts(poster_pdf(plan, PINNED))
    printed = squeezed("".join(pages))
    assert printed.count("GuestNumber") == 217
    stops = [stop for stop in plan.itinerary(216) if stop is not None]
    tables = [plan.dinner.tables[stop.table].name for stop in stops]
    assert "GuestNumber217" + "".join(tables) in printed
    assert all("Find your seat" in page for page in pages)
    assert "Page 1 of" in pages[0]


@pytest.mark.parametrize("paper", ["a4", "a3", "a2", "a1", "letter"])
def test_larger_paper_takes_fewer_sheets(paper):
    settings = PrintSettings(poster=paper, system_fonts=False)
    sheets = len(texts(poster_pdf(planned(numbered(300), "30x10"), settings)))
    assert sheets == {"a4": 2, "a3": 2, "a2": 1, "a1": 1, "letter": 2}[paper]


def test_punctuation_is_passed_over():
    guests = ["Ada O’Neill", "Bea Oak", 'Cy "Zed" #Nash', "Dee Onslow"]
    found = by_letter(planned(guests), [0], "en", "last")
    told = [(one["letter"], ["".join(guest["name"]) for guest in one["guests"]]) for one in found]
    assert told == [
        ("N", ['Cy "Zed" #Nash']),
        ("O", ["Bea Oak", "Ada O’Neill", "Dee Onslow"]),
    ]


def test_a_word_that_is_too_long_stays_in_its_column():
    pdf = poster_pdf(planned(["X" * 150]), PINNED)
    assert squeezed(texts(pdf)[0]).count("X" * 150) == 1
    assert all(right < 200 / 25.4 * 72 for _, _, right, _ in boxes(pdf, 0, "XXXXXXX"))
