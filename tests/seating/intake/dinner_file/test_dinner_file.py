"""Dinner files: what can stand in them, and what is said about the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake import read_dinner
from seating.words.errors import InputError, SeatingError
from tests.seating.intake.reading import GUESTS


def test_an_empty_file_changes_nothing(dinner):
    bare = dinner("", dinner_file=None).dinner
    assert dinner("# nothing\n").dinner.tables == bare.tables


def test_everything_can_be_said(dinner, tmp_path):
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "knows.csv").write_text("a,b\n1,2\n")
    intake = dinner(
        'title = "May"\nguests = "guests.csv"\ntables = "2x10,1x8:long"\n'
        'courses = ["Soup", "Fish"]\nmeet = "beside"\nnoise = "quiet"\n'
        'known_by = ["Firma"]\nknows = "lists/knows.csv"\n',
        guests=None,
    )
    found = intake.dinner
    assert (found.title, found.talk.meet, found.talk.half) == ("May", "beside", 1.6)
    assert [table.seats for table in found.tables] == [10, 10, 8]
    assert [course.name for course in found.courses] == ["Soup", "Fish"]
    assert intake.known_by == ("company",)
    assert found.acquaintances.know(0, 1)
    assert found.acquaintances.know(0, 7)


def test_a_dinner_file_may_stand_for_the_list(dinner, tmp_path):
    dinner('guests = "guests.csv"\n')
    assert len(read_dinner(tmp_path / "dinner.toml").dinner.guests) == 24
    assert read_dinner(tmp_path / "dinner.toml").source == str(tmp_path / "guests.csv")


def test_paths_start_where_the_file_is(dinner, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    dinner("# nothing")
    (tmp_path / "dinner.toml").write_text('guests = "guests.csv"\n')
    assert read_dinner("../dinner.toml").source == "../guests.csv"


def test_the_call_wins_over_the_file(dinner, tmp_path):
    (tmp_path / "none.csv").write_text("a,b\n")
    (tmp_path / "more.csv").write_text("a,b\n1,2\n")
    text = (
        'title = "May"\ntables = "3x8"\ncourses = 2\nmeet = "beside"\nnoise = 1.5\n'
        'known_by = "company"\nknows = "more.csv"\nguests = "no.csv"\n'
    )
    intake = dinner(
        text, title="June", tables="2x12", courses="A,B,C", meet="near", noise="loud",
        known_by=["none"], knows=[tmp_path / "none.csv"],
    )  # fmt: skip
    found = intake.dinner
    assert (found.title, found.talk.meet, found.talk.half) == ("June", "near", 1.0)
    assert (len(found.tables), len(found.courses)) == (2, 3)
    assert len(found.acquaintances.strength) == 0


@pytest.mark.parametrize(
    ("courses", "names"),
    [
        ("courses = 2", ["Main", "Dessert"]),
        ('courses = "4"', ["Course 1", "Course 2", "Course 3", "Course 4"]),
        ('courses = "Soup, Fish"', ["Soup", "Fish"]),
        ('courses = ["Soup, cold", "Fish"]', ["Soup, cold", "Fish"]),
        ('[[courses]]\nname = "Soup"\n[[courses]]\nname = "Fish"', ["Soup", "Fish"]),
    ],
)
def test_courses(dinner, courses, names):
    assert [course.name for course in dinner(courses).dinner.courses] == names


def test_tables_one_by_one(dinner):
    found = dinner(
        '[[tables]]\nname = "Rose"\nseats = 6\nshape = "long"\nwidth = 1\ncover = 0.65\n'
        "x = 1.5\ny = -2\n"
        "[[tables]]\nseats = 4\ncount = 2\ndiameter = 1.2\n"
        '[[tables]]\nname = "Fern"\ncount = 2\nseats = 8\n'
    ).dinner.tables
    assert [table.name for table in found] == ["Rose", "2", "3", "Fern 1", "Fern 2"]
    rose = found[0]
    assert (rose.shape, rose.width, rose.cover, rose.x, rose.y) == ("long", 1.0, 0.65, 1.5, -2.0)
    assert (found[1].diameter, found[3].diameter) == (1.2, None)


def test_seats_have_kinds_and_tables_rooms(dinner):
    found = dinner(
        '[[tables]]\nname = "Rose"\ncount = 2\nseats = 12\nroom = "Hall"\n'
        'tags = { leg = [5, 2], "near the door" = 1 }\n'
    ).dinner.tables
    assert [table.tagged("leg") for table in found] == [(2, 5), (2, 5)]
    assert found[1].tagged("Near the door") == (1,)
    assert found[0].room == "Hall"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = May", "1: this is no TOML: invalid value"),
        ('title = "May', "1: this is no TOML: "),
        ('title = "a"\ntitle = "b"', "2: this is no TOML: cannot overwrite"),
        ('titel = "May"', "1: no such key: 'titel'\n  did you mean 'title'?"),
        ("qqq = 1", "1: no such key: 'qqq'\n  the keys here are title,"),
        ("title = 3", '1, key title: this must be text in quotes, as in "Rose",'),
        ("courses = true", "1, key courses: this must be "),
        ("courses = 0", "1, key courses: "),
        ('courses = ["A", " a"]', "1, key courses: the name of a course must be unique: 'a'"),
        ('[[tables]]\nname = "A"\nseats = 9\n[[tables]]\nname = "a"\nseats = 20',
         "1, key tables: the name of a table must be unique: 'a'"),
        ('tables = "3y8"', "1, key tables: cannot read the tables: '3y8'"),
        ('[[tables]]\nname = "Rose"', "1, key tables: the key seats is missing"),
        ("[[tables]]\nseats = 0", "1, key tables: table 1 needs"),
        ("[[tables]]\nseats = 8\ncount = 0", "1, key tables: "),
        ('[[tables]]\nseats = "8"', "2, key seats: this must be a whole number,"),
        ("[[tables]]\nseats = 8\n[[tables]]\nseats = 8\nseat = 3",
         "5: no such key: 'seat'\n  did you mean 'seats'?"),
        ('[[tables]]\nseats = 8\nshape = "rond"', "1, key tables: unknown table"),
        ("[[tables]]\nseats = 8\nknown_by = []",
         "3: no such key: 'known_by'\n"
         "  known_by goes to the top of the file, above the first [[...]]"),
        ('meet = "nera"', "1, key meet: unknown way to meet: 'nera'\n  did you"),
        ('noise = "lowd"', "1, key noise: unknown noise of the room: 'lowd'\n"),
        ("noise = -1.0", "1, key noise: unknown noise"),
        ('known_by = ["compny"]', "1, key known_by: the list has no such column"),
        ("[[tables]]\nseats = 9\ntags = { leg = 10 }",
         "1, key tables: no such seat to be leg"),
        ('[[tables]]\nseats = 9\ntags = { leg = "2" }', "3, key tags: this must be "),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")


@pytest.mark.parametrize("key", ["knows", "history", "guests"])
def test_a_file_that_is_not_there(complaint, key):
    assert complaint(f'{key} = "no.csv"', guests=None if key == "guests" else "guests.csv") == (
        "no.csv: no such file"
    )


def test_the_guest_list_must_be_named_somewhere(complaint):
    assert complaint('title = "x"', guests=None).startswith("dinner.toml: there is no guest list\n")


def test_a_dinner_needs_a_list_or_a_file():
    with pytest.raises(InputError, match="there is no guest list"):
        read_dinner()


def test_a_file_must_be_utf8(complaint):
    assert "this is not text in UTF-8" in complaint(b'title = "Jos\xe9"')


def test_windows_line_ends_count_once(complaint):
    assert complaint('title = "x"\r\n\r\ntitel = 3\r\n').startswith(
        "dinner.toml, line 3: no such key: 'titel'"
    )


@given(text=st.text(st.sampled_from("ab=\"[]{}\n\t1.#'rules tables seats"), max_size=40))
def test_any_text_is_a_dinner_or_a_clear_error(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("dinner")
    (folder / "guests.csv").write_text(GUESTS)
    (folder / "dinner.toml").write_text(text, newline="")
    try:
        read_dinner(folder / "guests.csv", dinner_file=folder / "dinner.toml")
    except SeatingError as error:
        said = str(error)
    else:
        said = "dinner.toml"
    assert "dinner.toml" in said


@pytest.mark.parametrize("section", ["tables", "courses", "rules"])
def test_one_bracket_too_few_is_told(complaint, section):
    assert complaint(f'title = "May"\n[{section}]\nname = "Rose"\n') == (
        f"dinner.toml, line 2: [{section}] needs two brackets, as in [[{section}]], above each of "
        "them"
    )


def test_one_bracket_too_many_is_told(complaint):
    said = "dinner.toml, line 1: [[columns]] needs one bracket, as in [columns]"
    assert complaint('[[columns]]\nShoes = "kept"\n') == said


def test_everything_that_does_not_fit_is_told_at_once(complaint):
    said = complaint('titel = "May"\n[[tables]]\nseats = 8\n[[tables]]\nseats = "x"\n[[rules]]\n'
                     'at_most = "one"\n')  # fmt: skip
    assert [line.split(": ")[0] for line in said.splitlines() if "dinner.toml" in line] == [
        "dinner.toml, line 1",
        "dinner.toml, line 5, key seats",
        "dinner.toml, line 7, key at_most",
    ]
