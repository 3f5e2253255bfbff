from dataclasses import replace

import pytest

from seating import Closed, Dinner, Plan, Table
from seating.outputs.drawing.tables_as_drawn import tables_as_drawn
from seating.outputs.page.chart_fragment import chart_fragment
from seating.outputs.page.chart_page import chart_html
from seating.outputs.print.course_charts import table_data
from seating.outputs.terminal.course_text import course_text, table_text
from seating.outputs.terminal.drawn_tables import drawn_tables
from seating.room.shapes.every_shape import EVERY_SHAPE

NAMES = [f"Guest {number}" for number in range(8)]


def both(shape):
    """A plan, and the same where a chair was added for the last course."""
    room = (Table("1", 6, shape), Table("2", 3))
    before = Plan.of(Dinner.of(NAMES, room, 2).changed(rules=(Closed(("1",), (3,)),)),
                     [[0, 1, 3, 4, 5, 6, 7, 8]] * 2)  # fmt: skip
    more = (replace(room[0], seats=7, added=1), room[1])
    rules = (*before.dinner.rules, Closed(("1",), (7,), ("Main",)))
    dinner = before.dinner.changed(tables=more, rules=rules)
    seats = [[0, 1, 3, 4, 5, 7, 8, 9], [0, 1, 3, 4, 6, 7, 8, 9]]
    return before, Plan.of(dinner, seats)


def of_course(page, course):
    return page.split(f'<section class="course" id="course-{course}"')[1].partition("</section>")[0]


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_a_course_without_the_chair_is_drawn_as_before(shape):
    before, after = both(shape)
    for told in (course_text, drawn_tables):
        for cells in (60, 120):
            assert told(before, 0, cells=cells) == told(after, 0, cells=cells)
    assert table_text(before, 0, 0) == table_text(after, 0, 0)
    assert table_data(before, 0, 0) == table_data(after, 0, 0)
    first = [chart_fragment(plan).partition(">Dessert<")[0] for plan in (before, after)]
    assert first[0] == first[1]
    for for_host in (False, True):
        pages = [of_course(chart_html(plan, for_host=for_host), 1) for plan in (before, after)]
        assert pages[0] == pages[1]


@pytest.mark.parametrize("shape", EVERY_SHAPE)
def test_the_chair_is_drawn_at_its_course_with_its_number_and_guest(shape):
    _, after = both(shape)
    for text in (course_text(after, 1, cells=200), drawn_tables(after, 1, cells=120)):
        assert "Guest 4" in text
    assert "   7  Guest 4" in table_text(after, 1, 0)
    seats = table_data(after, 1, 0)["seats"]
    assert [one["guest"] for one in seats if one["number"] == 7] == ["Guest 4"]
    assert 'value="7" data-g="4"' in of_course(chart_html(after), 2)
    assert 'data-g="4"' in chart_fragment(after).partition(">Dessert<")[2]


def test_own_forms_come_first_and_without_chairs_all_is_as_it_is():
    before, after = both("round")
    assert tables_as_drawn(before) == list(before.dinner.tables)
    assert [(one.name, one.added) for one in tables_as_drawn(after)] == [
        ("1", 0), ("2", 0), ("1", 0), ("1", 1),
    ]  # fmt: skip
