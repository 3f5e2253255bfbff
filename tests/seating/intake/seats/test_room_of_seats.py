"""The tables and courses that a file of seats names."""

from seating.intake.seats.room_of_seats import courses_of_seats, tables_of_seats, with_seats
from seating.intake.seats.seated import Seated
from seating.words.errors import Origin


def seated(*rows):
    return [Seated(course, table, seat, str(who), Origin("f", who)) for who, (course, table, seat)
            in enumerate(rows, start=2)]  # fmt: skip


def test_tables_are_as_large_as_they_are_filled_or_as_their_last_seat():
    rows = seated(
        ("A", "Table 2", ""), ("A", "2", ""), ("B", "2", ""), ("A", "10", "5"), ("A", "Oak", "")
    )
    told = [(table.name, table.seats, table.shape) for table in tables_of_seats(rows)]
    assert told == [("2", 2, "round"), ("10", 5, "round"), ("Oak", 1, "round")]
    many = seated(*[("A", "Hall", "")] * 20)
    assert [(table.seats, table.shape) for table in tables_of_seats(many)] == [(20, "long")]


def test_courses_are_in_the_order_of_the_file_and_numbers_by_their_size():
    assert courses_of_seats(seated(("Soup", "1", ""), ("Fish", "1", ""), ("soup", "2", ""))) == [
        "soup", "Fish",
    ]  # fmt: skip
    numbers = seated(("10", "1", ""), ("2", "1", ""), ("1", "1", ""))
    assert courses_of_seats(numbers) == ["Course 1", "Course 2", "Course 10"]


def test_smaller_tables_grow_first():
    tables = tables_of_seats(seated(("A", "1", "3"), ("A", "2", "1")))
    assert [table.seats for table in with_seats(tables, 7)] == [4, 3]
    assert with_seats(tables, 2) == tables
