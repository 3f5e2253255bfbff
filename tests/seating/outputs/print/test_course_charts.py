"""Charts: everyone is on them, at a seat, and no name lies over another."""

import itertools
import re

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Closed, Dinner, Guest, Plan, Table
from seating.outputs.print.course_charts import charts_pdf, in_use, table_data
from seating.room.shapes.every_shape import EVERY_SHAPE
from tests.seating.outputs.measured import broken_words
from tests.seating.outputs.printed import (
    PINNED,
    PLAIN_HARD,
    boxes,
    numbered,
    overlap,
    planned,
    squeezed,
    texts,
)

ROOMS = {
    "1x12:long": 12,
    "8x8": 61,
    "8x10": 80,
    "1x10:oval,1x7:oval,1x24:oval,2x4:oval": 49,
    "1x14:u,1x7:u,1x9:top,1x12:square,1x5:square,2x16:long": 70,
    "1x60": 60,
    "1x1,1x2,1x3,1x3:long": 9,
}


@pytest.mark.parametrize(("room", "people"), ROOMS.items())
def test_no_name_over_another(room, people):
    pdf = charts_pdf(planned(numbered(people), room, 1), PINNED)
    for page, _ in enumerate(texts(pdf)):
        names = {*boxes(pdf, page, "Guest Number"), *boxes(pdf, page, "Guest\r\nNumber")}
        for one, other in itertools.combinations(names, 2):
            assert not overlap(one, other)


@settings(max_examples=20)
@given(
    st.lists(
        st.tuples(st.integers(1, 26), st.sampled_from(tuple(EVERY_SHAPE))), min_size=1, max_size=5
    )
)
def test_no_name_over_another_in_any_room(tables):
    room = ",".join(f"1x{seats}:{shape}" for seats, shape in tables)
    people = sum(seats for seats, _ in tables)
    names = [Guest(f"GUEST{number:03}") for number in range(people)]
    pdf = charts_pdf(planned(names, room, 1), PINNED)
    found = 0
    for page, _ in enumerate(texts(pdf)):
        drawn = boxes(pdf, page, "GUEST")
        found += len(drawn)
        for one, other in itertools.combinations(drawn, 2):
            assert not overlap(one, other)
    assert found == people


@pytest.mark.parametrize(("room", "people"), [*ROOMS.items(), ("1x300:long", 300)])
def test_everyone_once_in_every_course(room, people):
    printed = squeezed(" ".join(texts(charts_pdf(planned(numbered(people), room, 2), PINNED))))
    # seats' numbers may be read between the lines of a name
    assert len(re.findall(r"Guest\d*Number", printed)) == 2 * people


def test_names_are_printed_as_they_are():
    printed = squeezed(" ".join(texts(charts_pdf(planned(PLAIN_HARD, "3x6", 1), PINNED))))
    missing = [name for name in PLAIN_HARD if squeezed(name) not in printed]
    assert not missing


def test_pages_are_headed_and_counted():
    pages = texts(charts_pdf(planned(numbered(80), "8x10", ["Soup", "Fish"]), PINNED))
    assert len(pages) == 2
    assert all("Midsummer Supper" in page for page in pages)
    assert "Page 1 of 2" in pages[0]
    assert "Soup" in pages[0]
    assert "Page 2 of 2" in pages[1]
    assert "Fish" in pages[1]


def test_a_large_table_has_its_own_page():
    assert len(texts(charts_pdf(planned(numbered(70), "2x8,1x50,1x4", 1), PINNED))) == 2


def test_a_table_without_guests_and_one_with_a_long_name_are_drawn():
    dinner = Dinner.of(["Ana"], "1x6,1x6", 1)
    tables = [
        dinner.tables[0],
        type(dinner.tables[1])("The table under the old oak at the end of the garden", 6),
    ]
    plan = Plan.of(dinner.changed(tables=tables), [[0]])
    printed = squeezed(texts(charts_pdf(plan, PINNED))[0])
    assert "Thetableundertheoldoakattheendofthegarden" in printed


def test_seats_are_drawn_where_they_are():
    plan = planned(numbered(4), "1x4", 1)
    drawn = table_data(plan, 0, 0)
    heads = [seat["head"] for seat in drawn["seats"]]
    assert heads[0] == pytest.approx((0, -0.5572), abs=1e-6), "seat 1 is at the top of the page"
    assert heads[1] == pytest.approx((0.5572, 0), abs=1e-6), "and the next is to its right"
    assert drawn["edge"] == pytest.approx(0.4572)


def test_rows_stand_upright():
    drawn = table_data(planned(numbered(6), "1x6:long", 1), 0, 0)
    (left, top), (right, bottom) = drawn["low"], drawn["high"]
    assert bottom - top > right - left
    assert drawn["seats"][0]["head"][0] > 0, "seat 1 is on the right"
    assert drawn["seats"][0]["head"][1] == min(seat["head"][1] for seat in drawn["seats"])


def test_the_name_of_an_upright_table_has_a_box_as_upright():
    drawn = table_data(planned(numbered(10), "1x10:oval", 1), 0, 0)
    assert drawn["middle"]["height"] > 2 * drawn["middle"]["width"] > 0
    assert drawn["seats"][0]["head"][1] == drawn["low"][1], "seat 1 is on top"


def test_the_same_bytes_each_time():
    plan = planned(PLAIN_HARD, "3x6")
    assert charts_pdf(plan, PINNED) == charts_pdf(plan, PINNED)


def test_the_room_comes_before_the_charts():
    plan = planned(numbered(8), [Table("Oak", 4, x=0, y=0), Table("Elm", 4, x=4, y=0)], 1)
    room, chart = texts(charts_pdf(plan, PINNED))
    assert "The room" in room
    assert "Guest" not in room
    assert "Guest" in chart


def test_closed_tables_and_seats_are_left_out():
    rules = [Closed(("2",), courses=("Main",)), Closed(("1",), (3,))]
    dinner = Dinner.of(["Ana", "Bo"], "2x4", 2, rules=rules)
    plan = Plan.of(dinner, [[0, 1], [2, 4]])
    assert in_use(plan, 0) == [0]
    assert in_use(plan, 1) == [0, 1]
    drawn = [table_data(plan, course, 0)["seats"] for course in (0, 1)]
    numbers = [[seat["number"] for seat in seats] for seats in drawn]
    assert numbers == [[1, 2, 4], [1, 2, 3, 4]]  # a guest who sits there all the same is shown


def test_tables_that_stay_empty_are_told_in_a_line_and_not_drawn():
    plan = planned(numbered(12), "9x6", 2, fill=2)
    pages = texts(charts_pdf(plan, PINNED))
    assert all("Empty all evening: 3–9" in page for page in pages)
    assert in_use(plan, 0) == [0, 1]


def test_a_page_says_which_tables_are_on_it():
    pages = texts(charts_pdf(planned(numbered(240), "24x10", 1), PINNED))
    told = [re.search(r"Tables (\d+)–(\d+)", page) for page in pages]
    ends = [(int(found[1]), int(found[2])) for found in told if found]
    assert len(ends) == len(pages) > 1
    assert (ends[0][0], ends[-1][1]) == (1, 24)
    assert all(one[1] + 1 == other[0] for one, other in itertools.pairwise(ends))


def test_a_long_name_stands_at_its_seat():
    long = "Maximiliana Papadimitropoulou-Featherstonehaugh von Hohenlohe"
    pdf = charts_pdf(planned([long, *numbered(7)], "1x8", 1), PINNED)
    (page,) = texts(pdf)
    ((left, _, right, top),) = boxes(pdf, 0, "Maximiliana")
    names = [box for n in range(1, 8) for box in boxes(pdf, 0, f"Guest Number {n}")]
    assert len(names) == 7
    assert min(bottom for _, bottom, _, _ in names) < top, "not in a list under the table"
    assert page.count("Maximiliana") == 1
    assert right - left < 200


def test_names_along_the_bar_of_a_horseshoe_stand_over_their_seats():
    names = [f"Ana Pepper{number:02}" for number in range(20)]
    pdf = charts_pdf(planned(names, "1x20:u", 1), PINNED)
    found = [box for name in names for box in boxes(pdf, 0, name)]
    upright = [box for box in found if box[3] - box[1] > 2 * (box[2] - box[0])]
    assert len(found) == 20
    assert len(upright) >= 4
    for one, other in itertools.combinations(found, 2):
        assert not overlap(one, other)


def test_few_tables_are_large_and_many_are_not_small():
    sizes = {}
    for count in (2, 8):
        pdf = charts_pdf(planned(numbered(8 * count), f"{count}x8", 1), PINNED)
        assert len(texts(pdf)) == 1
        found = boxes(pdf, 0, "Guest Number")
        sizes[count] = sorted(top - bottom for _, bottom, _, top in found)[len(found) // 2]
    assert sizes[2] > 1.4 * sizes[8]


def test_a_table_beside_others_of_other_shapes_keeps_its_name_whole():
    long = "Maximiliana Theodora von Hohenzollern-Quincebury"
    names = [f"{long} {n}" if n % 3 == 0 else f"Ana Quincebury {n}" for n in range(30)]
    tables = [
        Table("Rhododendron", 8, "square"),
        Table("Kids", 6, "oval"),
        Table("Elm", 8),
        Table("Table 7", 8),
    ]
    pdf = charts_pdf(planned(names, tables, 1), PINNED)
    assert broken_words(pdf, ["Rhododendron"]) == []


def test_lines_of_a_long_name_keep_clear_of_the_table():
    long = "Maximiliana Theodora von Hohenzollern-Quincebury Quin"
    names = [f"{long} {n}" if n % 2 else f"Ana Lavender {n}" for n in range(8)]
    pdf = charts_pdf(planned(names, [Table("Fern", 8, "square")], 1), PINNED)
    (name,) = boxes(pdf, 0, "Fern")[-1:]
    paths = pypdfium2.PdfDocument(pdf)[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])
    around = [path.get_bounds() for path in paths if _within(name, path.get_bounds())]
    left, bottom, right, top = min(around, key=lambda box: box[2] - box[0])
    words = [one for word in ("Hohenzollern", "Quincebury", "Quin") for one in boxes(pdf, 0, word)]
    assert words
    assert not any(overlap(one, (left + 2, bottom + 2, right - 2, top - 2)) for one in words)


def _within(one, other):
    return one[0] > other[0] and one[1] > other[1] and one[2] < other[2] and one[3] < other[3]
