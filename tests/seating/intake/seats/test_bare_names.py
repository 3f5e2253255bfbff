"""Names without a header: tables in rows, courses between blank rows."""

from seating.intake.seats.bare_names import between_tables, seated_by_lines, seated_by_rows


def found(rows):
    return [(one.course, one.table, one.who) for one in seated_by_rows("f", rows)]


def test_blank_rows_are_between_courses():
    rows = [(1, ["Ana", "Bo"]), (2, ["Cy"]), (3, []), (4, [""]), (5, ["Ana", "Cy"])]
    assert found(rows) == [
        ("1", "1", "Ana"), ("1", "1", "Bo"), ("1", "2", "Cy"), ("2", "1", "Ana"), ("2", "1", "Cy"),
    ]  # fmt: skip


def test_rows_of_a_course_alone_name_it_and_tables_are_named_before_their_guests():
    rows = [(1, ["Dessert:"]), (2, ["Table 7: Ana; Bo"]), (3, ["Table 9", "Cy"])]
    assert found(rows) == [("Dessert", "7", "Ana"), ("Dessert", "7", "Bo"), ("Dessert", "9", "Cy")]


def test_a_course_a_line():
    text = "Round 1: Ana, Bo | Cy, Di\n\nRound 2: Ana, Cy | Bo, Di\n"
    assert between_tables(text) == "|"
    told = [(one.course, one.table, one.who, one.origin.line) for one in
            seated_by_lines("f", text, "|")]  # fmt: skip
    assert told[:3] == [("1", "1", "Ana", 1), ("1", "1", "Bo", 1), ("1", "2", "Cy", 1)]
    assert told[-1] == ("2", "2", "Di", 3)
