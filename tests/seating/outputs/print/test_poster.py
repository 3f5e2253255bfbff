"""Everyone finds their name where readers of the language look for it."""

import re
from collections import Counter

import pytest

from seating import Guest, Table
from seating.outputs.choices.larger_sheets import NoRoomError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.poster import by_letter, poster_pdf
from tests.seating.outputs.measured import fonts, letters, sheet_of
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
    places = [f"{plan.dinner.tables[stop.table].name}{stop.seat}" for stop in stops]
    assert "GuestNumber217" + "".join(places) in printed
    assert all("Find your seat" in page for page in pages)
    assert "Page 1 of" in pages[0]


@pytest.mark.parametrize("paper", ["a4", "a3", "a2", "a1", "letter"])
def test_larger_paper_takes_fewer_sheets(paper):
    settings = PrintSettings(poster=paper, system_fonts=False)
    sheets = len(texts(poster_pdf(planned(numbered(300), "30x10"), settings)))
    assert sheets == {"a4": 5, "a3": 4, "a2": 2, "a1": 1, "letter": 6}[paper]


def test_each_sheet_says_its_letters_and_the_last_is_as_full_as_the_others():
    names = [f"Ana {letter}{other}xley" for letter in "ABCDEFGHIJ" for other in "aeiou" * 3]
    pages = texts(poster_pdf(planned(names, "19x8"), PINNED))
    said = [re.findall(r"([A-J])–([A-J])", page) for page in pages]
    assert len(pages) > 2
    assert all(said)
    assert (said[0][0][0], said[-1][0][1]) == ("A", "J")
    counts = [page.count("Ana ") for page in pages]
    assert min(counts) > 0.8 * max(counts)


def test_at_one_table_only_the_seat_is_told():
    plan = planned(numbered(6), "1x6:long", 2)
    (page,) = texts(poster_pdf(plan, PINNED))
    assert "Table" not in page
    seats = [stop.seat for stop in plan.itinerary(0) if stop]
    assert squeezed("Guest Number 1" + "".join(map(str, seats))) in squeezed(page)


def test_a_paper_too_small_for_the_names_is_refused_with_one_that_is_not():
    settings = PrintSettings(poster="60x80 mm", system_fonts=False)
    with pytest.raises(NoRoomError, match="no room for names with their tables at 14 pt") as told:
        poster_pdf(planned(numbered(20), "2x10"), settings)
    assert "it fits with poster = 'a5'" in str(told.value)


def test_long_names_and_tables_stand_on_lines_of_their_own_within_the_sheet():
    tables = [Table(f"Grandmother’s {tree}", 8) for tree in ("oak", "elm", "lime")]
    plan = planned(["Wilhelmina Brambleforth-Appleyard", *numbered(22)], tables, 4, fill=3)
    pdf = poster_pdf(plan, PINNED)
    printed = squeezed("".join(texts(pdf)))
    assert squeezed("Wilhelmina Brambleforth-Appleyard") in printed
    for page in range(len(texts(pdf))):
        assert all(right < 200 / 25.4 * 72 for _, _, right, _ in boxes(pdf, page, "oak"))


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


def test_the_columns_of_the_last_sheet_are_even():
    names = [f"Guest {one}{other}" for one in "abcdefg" for other in "bcdfghjklmnpqrst"]
    pdf = poster_pdf(planned(names[:110], "14x8", 4), PINNED)
    last = len(texts(pdf)) - 1
    columns = Counter(round(left) for left, *_ in boxes(pdf, last, "Guest"))
    assert len(columns) == 2
    assert max(columns.values()) - min(columns.values()) <= 1


def test_the_name_that_is_looked_up_stands_out_on_each_of_its_lines():
    long = "Donaudampfschifffahrtsgesellschaftskapitänspatent"
    guests = ["Ana Sophia Maria Theresia Featherstonehaugh-Quincebury", f"{long} Cholmondeley"]
    pdf = poster_pdf(planned([*guests, *numbered(60)], "8x8", 4), PINNED)
    assert "Sophia Maria Theresia Featherstonehaugh" not in texts(pdf)[0]
    bold = squeezed("".join(text for text, font in fonts(pdf) if "Semibold" in font))
    assert "FeatherstonehaughQuincebury" in bold
    assert "Cholmondeley" in bold
    assert "Theresia" not in bold
    assert "Donau" not in bold


@pytest.mark.parametrize("count", [12, 28, 61])
def test_sheets_are_used_to_their_end(count):
    names = [f"Christopher {letter}lmondeley" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] * 3
    pdf = poster_pdf(planned(names[:count], f"{-(-count // 8)}x8", 3), PINNED)
    _, top, _, bottom = sheet_of(pdf)
    last = max(letter.page for letter in letters(pdf))
    lowest = max(letter.ink[3] for letter in letters(pdf) if letter.page == last)
    assert lowest > top + 0.88 * (bottom - top)


def test_only_the_word_that_is_too_long_is_broken():
    long = "Donaudampfschifffahrtsgesellschaftskapitänspatentinhaberin"
    pdf = poster_pdf(planned([f"{long} von und zu Hohenstein", *numbered(60)], "8x8", 4), PINNED)
    page = " ".join("".join(texts(pdf)).split())
    assert long not in page
    assert "von und zu Hohenstein" in page
