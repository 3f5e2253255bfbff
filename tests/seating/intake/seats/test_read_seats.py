"""One seating in every layout that hosts and other tools write."""

import io

import pytest

from seating.intake.seats.read_seats import read_seats
from seating.words.errors import InputError
from seating.words.names import fold
from seating.words.table_words import table_key

LAYOUTS = {
    "our seats.csv": """course,table,seat,id,name
        Soup,1,1,1,Ana Ruiz
        Soup,1,2,2,Bo Lind
        Soup,2,1,3,Cy Tan
        Soup,2,2,4,Di Ek
        Fish,1,1,1,Ana Ruiz
        Fish,1,2,3,Cy Tan
        Fish,2,1,2,Bo Lind
        Fish,2,2,4,Di Ek""",
    "our itineraries.csv": """id,name,Soup table,Soup seat,Fish table,Fish seat
        1,Ana Ruiz,1,1,1,1
        2,Bo Lind,1,2,2,1
        3,Cy Tan,2,1,1,2
        4,Di Ek,2,2,2,2""",
    "without seats, in another order": """Name;Tisch;Gang
        Cy Tan;Tisch 2;Soup
        Di Ek;Tisch 2;Soup
        Ana Ruiz;Tisch 1;Soup
        Bo Lind;Tisch 1;Soup
        Ana Ruiz;Tisch 1;Fish
        Cy Tan;Tisch 1;Fish
        Bo Lind;Tisch 2;Fish
        Di Ek;Tisch 2;Fish""",
    "a column a course": """Guest,Soup,Fish
        Ana Ruiz,1,1
        Bo Lind,1,2
        Cy Tan,2,1
        Di Ek,2,2""",
    "first and last names, columns by numbers": """First name,Last name,Round 1,Round 2
        Ana,Ruiz,Table 1,Table 1
        Bo,Lind,Table 1,Table 2
        Cy,Tan,Table 2,Table 1
        Di,Ek,Table 2,Table 2""",
    "rows are tables": """Table,Soup,Fish
        1,"Ana Ruiz, Bo Lind","Ana Ruiz, Cy Tan"
        2,Cy Tan; Di Ek,Bo Lind; Di Ek""",
    "rows are courses": """Course,Table 1,Table 2
        Soup,Ana Ruiz; Bo Lind,Cy Tan; Di Ek
        Fish,Ana Ruiz; Cy Tan,Bo Lind; Di Ek""",
    "rows are rounds without a word for it": """,Table 1,Table 2
        Soup,Ana Ruiz; Bo Lind,Cy Tan; Di Ek
        Fish,Ana Ruiz; Cy Tan,Bo Lind; Di Ek""",
    "rows are tables without a word for it": """,Round 1,Round 2
        Table 1,Ana Ruiz; Bo Lind,Ana Ruiz; Cy Tan
        Table 2,Cy Tan; Di Ek,Bo Lind; Di Ek""",
    "a row a table and course, a name a cell": """course,table,guest 1,guest 2
        Soup,1,Ana Ruiz,Bo Lind
        Soup,2,Cy Tan,Di Ek
        Fish,1,Ana Ruiz,Cy Tan
        Fish,2,Bo Lind,Di Ek""",
    "a row a table and course, all names in a cell": """round,table,players
        Soup,1,Ana Ruiz; Bo Lind
        Soup,2,Cy Tan; Di Ek
        Fish,1,Ana Ruiz; Cy Tan
        Fish,2,Bo Lind; Di Ek""",
    "bare names, a table a row": """Ana Ruiz,Bo Lind
        Cy Tan,Di Ek

        Ana Ruiz,Cy Tan
        Bo Lind,Di Ek""",
    "bare names under rounds": """Round 1
        Ana Ruiz,Bo Lind
        Cy Tan,Di Ek
        Round 2
        Ana Ruiz,Cy Tan
        Bo Lind,Di Ek""",
    "bare names behind tables": """Round 1
        Table 1: Ana Ruiz,Bo Lind
        Table 2: Cy Tan,Di Ek
        Round 2
        Table 1: Ana Ruiz,Cy Tan
        Table 2: Bo Lind,Di Ek""",
    "bare names, a course a line": """Ana Ruiz, Bo Lind | Cy Tan, Di Ek
        Ana Ruiz, Cy Tan | Bo Lind, Di Ek""",
}
IDS = {"1": "Ana Ruiz", "2": "Bo Lind", "3": "Cy Tan", "4": "Di Ek"}
SOUP, FISH = {"soup", "1", "round 1"}, {"fish", "2", "round 2"}


def seats(text, **options):
    lines = "\n".join(line.strip() for line in text.splitlines())
    return read_seats(io.BytesIO(lines.encode()), **options)


def tables(found):
    """Who shares a table, by course and table."""
    together: dict[tuple[str, str], set[str]] = {}
    for one in found:
        key = fold(one.course), table_key(one.table)
        together.setdefault(key, set()).add(IDS.get(one.who, one.who))
    return together


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_says_the_same(layout):
    found = tables(seats(LAYOUTS[layout]))
    assert len(found) == 4
    for (course, table), guests in found.items():
        assert course in SOUP | FISH
        if course in SOUP:
            assert guests == ({"Ana Ruiz", "Bo Lind"} if table == "1" else {"Cy Tan", "Di Ek"})
        else:
            assert guests == ({"Ana Ruiz", "Cy Tan"} if table == "1" else {"Bo Lind", "Di Ek"})


@pytest.mark.parametrize("layout", ["our seats.csv", "our itineraries.csv"])
def test_seats_are_read_where_there_are_any(layout):
    found = {(one.course, one.who): one.seat for one in seats(LAYOUTS[layout])}
    assert found == {
        ("Soup", "1"): "1", ("Soup", "2"): "2", ("Soup", "3"): "1", ("Soup", "4"): "2",
        ("Fish", "1"): "1", ("Fish", "3"): "2", ("Fish", "2"): "1", ("Fish", "4"): "2",
    }  # fmt: skip


def test_a_seat_in_the_cell_of_the_table_or_over_a_column_of_names():
    (one,) = seats('name,Soup\nAna,"Table 3, seat 5"')
    assert (one.course, one.table, one.seat, one.who) == ("Soup", "Table 3", "5", "Ana")
    two = seats("table,Seat 1,Seat 2\nOak,Ana,Bo")
    assert [(one.course, one.table, one.seat, one.who) for one in two] == [
        ("", "Oak", "1", "Ana"), ("", "Oak", "2", "Bo"),
    ]  # fmt: skip


def test_courses_that_the_host_names_are_columns_whatever_they_are_called():
    text = "name,company,Talk A,Talk B\nAna,Acme,1,2\nBo,Birch,1,1"
    found = seats(text, courses=["Talk A", "Talk B"])
    assert [(one.course, one.table) for one in found] == [
        ("Talk A", "1"), ("Talk B", "2"), ("Talk A", "1"), ("Talk B", "1"),
    ]  # fmt: skip
    assert seats(text) == found, "and columns that are nothing else are courses anyway"


def test_cells_that_say_no_table_seat_nobody():
    found = seats("name,Soup,Fish\nAna,1,-\nBo,,2\nCy,TBD,2")
    assert [(one.who, one.course) for one in found] == [
        ("Ana", "Soup"), ("Bo", "Fish"), ("Cy", "Fish"),
    ]  # fmt: skip


def test_where_a_name_stands_is_kept_for_errors():
    one = seats("course,table,name\nSoup,1,Ana")[0]
    assert (one.origin.line, one.origin.column) == (2, "table")
    assert one.named_at is not None
    assert (one.named_at.line, one.named_at.column) == (2, "name")
    one = seats("Table,Soup\n1,Ana; Bo")[1]
    assert (one.origin.line, one.origin.column) == (2, "Soup")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("name,company\nAna,Acme", "nobody has a seat|no column says"),
        ("course,table,seat,name\n", "nobody has a seat"),
        ("name\nAna", "no column says at which table"),
    ],
)
def test_a_file_that_seats_nobody_is_an_error(text, what):
    with pytest.raises(InputError, match=what):
        seats(text)
