"""Dinner files: what can stand in them, and what is said about the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake import read_dinner
from seating.words.errors import InputError, SeatingError
from tests.seating.intake.reading import sentences

GUESTS = "name,company\n" + "".join(f"Guest {number},C{number % 7}\n" for number in range(1, 25))


@pytest.fixture
def dinner(tmp_path):
    """A function that reads a dinner file beside a list of 24 guests."""
    (tmp_path / "guests.csv").write_text(GUESTS)

    def read(text: str | bytes, guests: str | None = "guests.csv", **options):
        data = text.encode() if isinstance(text, str) else text
        (tmp_path / "dinner.toml").write_bytes(data)
        options = {"dinner_file": tmp_path / "dinner.toml"} | options
        return read_dinner(None if guests is None else tmp_path / guests, **options)

    return read


@pytest.fixture
def complaint(dinner, tmp_path):
    """A function from a dinner file to what is said about it, without the folder."""

    def said(text: str | bytes, **options) -> str:
        with pytest.raises(InputError) as error:
            dinner(text, **options)
        return str(error.value).replace(f"{tmp_path}/", "")

    return said


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


def test_rules_in_the_hosts_words(dinner):
    intake = dinner(
        'tables = "3x10"\n'
        '[[rules]]\nat = ["Guest 1", "2"]\ntable = 2\ncourses = "Main"\n'
        '[[rules]]\nat = "Guest 3"\ntable = "1"\nseat = 4\n'
        '[[rules]]\nstays = ["Guest 4"]\n'
        '[[rules]]\nstays = "Guest 5"\nplace = "table"\n'
        '[[rules]]\npresent = "Guest 6"\ncourses = [1, "dessert"]\n'
        '[[rules]]\napart = ["Guest 7", "Guest 8", "Guest 9"]\n'
        '[[rules]]\ntogether = ["Guest 10", "Guest 11"]\ncourses = ["Starter"]\n'
    )
    assert sentences(intake) == [
        "Guest 6 is there for Starter and Dessert only",
        "Guest 1 sits at table 2 at Main",
        "Guest 2 sits at table 2 at Main",
        "Guest 3 sits at table 1, seat 4",
        "Guest 4 keeps one seat all evening",
        "Guest 5 keeps one table all evening",
        "Guest 7, Guest 8 and Guest 9 sit at different tables",
        "Guest 10 and Guest 11 share a table at Starter",
    ]
    assert [rule.origin.line for rule in intake.dinner.rules if rule.origin] == [
        16, 3, 3, 7, 11, 13, 19, 21,
    ]  # fmt: skip


def test_seats_have_kinds_and_tables_rooms(dinner):
    found = dinner(
        '[[tables]]\nname = "Rose"\ncount = 2\nseats = 12\nroom = "Hall"\n'
        'tags = { leg = [5, 2], "near the door" = 1 }\n'
    ).dinner.tables
    assert [table.tagged("leg") for table in found] == [(2, 5), (2, 5)]
    assert found[1].tagged("Near the door") == (1,)
    assert found[0].room == "Hall"


def test_couples_are_kept_as_the_host_says(dinner):
    said = sentences(dinner('[[rules]]\ncouples = "Company"\nkeep = "not beside"\ncourses = 2\n'))
    assert len(said) == 7
    assert said[0] == "Guest 1, Guest 8, Guest 15 and Guest 22 do not sit side by side at Main"
    assert "share a table" in sentences(dinner('[[rules]]\ncouples = "company"'))[0]


def test_couples_may_be_partners(dinner, tmp_path):
    (tmp_path / "pairs.csv").write_text("name,partner\nAna,Bo\nBo,Ana\nCy,Di:knows\nDi,\n")
    text = '[[rules]]\ncouples = "partner"\nkeep = "beside"\n'
    assert sentences(dinner(text, guests="pairs.csv")) == [
        "Ana and Bo sit side by side",
        "Cy and Di sit side by side",
    ]


def test_everyone_is_everyone_unless_somebody_is_called_so(dinner, tmp_path):
    text = '[[rules]]\nchanges_table = "Everyone"\nbut = ["Guest 1", "2"]\n'
    assert sentences(dinner(text)) == [
        "Everyone but Guest 1 and Guest 2 changes table at every course"
    ]
    (tmp_path / "odd.csv").write_text("name\nEveryone\nBo\n")
    text = '[[rules]]\nnever_returns = "everyone"\n'
    assert sentences(dinner(text, guests="odd.csv")) == ["Everyone sits at no table twice"]
    assert dinner(text, guests="odd.csv").dinner.rules[0].guests == ("1",)


def test_nobody_need_meet_twice(dinner):
    text = '[[rules]]\nno_repeats = "everyone"\nbut = "Guest 1"\n'
    assert sentences(dinner(text)) == [
        "But for Guest 1, no two strangers share a table more than once"
    ]
    text = '[[rules]]\nno_repeats = ["Guest 1", "2"]\ntimes = 2\nplace = "beside"\n'
    assert sentences(dinner(text)) == ["Guest 1 and Guest 2 sit side by side at most twice"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[tables]]\nseats = 9\ntags = { leg = 10 }', "1, column tables: no such seat to be leg"),
        ('[[tables]]\nseats = 9\ntags = { leg = "2" }', "3, column tags: this must be "),
        ('[[rules]]\napat = ["1", "2"]', "2: no such key: 'apat'\n  did you mean 'apart'?"),
        ('[[rules]]\nnever_at = "1"', "2, column never_at: never where?"),
        ('[[rules]]\nnever_at = "1"\nmarked = "lag"', "2, column never_at: no such kind of seat"),
        ('[[rules]]\non_seat = "1"', "2, column on_seat: which kind of seat?"),
        ('[[rules]]\nhead = "1"\ntable = ["1", "2"]', "2, column head: the head of which table?"),
        ('[[rules]]\nat = "1"\ntable = ["1", "2"]\nseat = 1', "2, column at: a seat is at one"),
        ('[[rules]]\nbeside = ["1", "2", "3"]', "2, column beside: side by side sit two"),
        ('[[rules]]\nmust_meet = ["1", "2"]\nplace = "sofa"', "2, column must_meet: place is b"),
        ('[[rules]]\ncouples = "company"\nkeep = "apat"', "2, column couples: couples cannot be "
                                                          "kept so: 'apat'\n  did you mean"),
        ('[[rules]]\ncouples = "cmpany"', "2, column couples: no such column: 'cmpany'\n  did"),
        ('[[rules]]\ncouples = "partner"', "2, column couples: no two guests share a value"),
        ("[[rules]]\nat_most = 1", "2, column at_most: by what? the key column"),
        ('[[rules]]\nat_most = "one"', "2, column at_most: this must be a whole number"),
        ('[[rules]]\nat_most = -1\ncolumn = "company"', "2, column at_most: a number of guests"),
        ('[[rules]]\nat_least = 1\ncolumn = "company"', "2, column at_least: whom? the key value"),
        ('[[rules]]\nat_least = 1\ncolumn = "company"\nvalue = "D1"', "2, column at_least: no such "
                                                                    "company in the list: 'D1'"),
        ('[[rules]]\nnot_only = "C9"\ncolumn = "company"', "2, column not_only: no such company"),
        ('[[rules]]\nspread_evenly = "firm"\nvalue = "C9"', "2, column spread_evenly: no such "),
        ('[[rules]]\nalternate = "gender"', "2, column alternate: no such column: 'gender'"),
        ('[[rules]]\nalternate = "company"\nvalue = "C1"',
         "1, column rules: alternate does not go with this key: 'value'\n  beside it may stand "),
        ('[[rules]]\nchanges_table = "everyone"\nbut = "Guest 99"', "3, column but: no such guest"),
        ('[[rules]]\nno_far_walks = "everyone"', "2, column no_far_walks: which tables are far"),
        ('[[rules]]\nno_far_walks = "everyone"\nmetres = 3', "2, column no_far_walks: this table "
                                                          "has no place"),
        ('[[rules]]\nno_repeats = "1"', "2, column no_repeats: a rule about sharing a table needs"),
        ('[[rules]]\nno_repeats = "everyone"\ntimes = 0', "2, column no_repeats: a number of"),
        ('[[rules]]\nno_repeats = "everyone"\nplace = "sofa"', "2, column no_repeats: place is"),
        ('[[rules]]\naccompanied = "1"\ncolumn = "company"', "2, column accompanied: whom?"),
    ],
)  # fmt: skip
def test_rules_that_cannot_be_understood(complaint, text, said):
    assert complaint(text).startswith(f"dinner.toml, line {said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = May", "1: this is no TOML: invalid value"),
        ('title = "May', "1: this is no TOML: "),
        ('title = "a"\ntitle = "b"', "2: this is no TOML: cannot overwrite"),
        ('titel = "May"', "1: no such key: 'titel'\n"
                          "  did you mean 'title'?"),
        ("qqq = 1", "1: no such key: 'qqq'\n  the keys here are title,"),
        ("title = 3", "1, column title: this must be text in quotes, as in \"Rose\","),
        ("courses = true", "1, column courses: this must be "),
        ("courses = 0", "1, column courses: "),
        ('courses = ["A", " a"]', "1, column courses: the name of a course must be unique: 'a'"),
        ('[[tables]]\nname = "A"\nseats = 9\n[[tables]]\nname = "a"\nseats = 20',
         "1, column tables: the name of a table must be unique: 'a'"),
        ('tables = "3y8"', "1, column tables: cannot read the tables: '3y8'"),
        ('[[tables]]\nname = "Rose"', "1, column tables: the key seats is missing"),
        ("[[tables]]\nseats = 0", "1, column tables: table 1 needs"),
        ("[[tables]]\nseats = 8\ncount = 0", "1, column tables: "),
        ('[[tables]]\nseats = "8"', "2, column seats: this must be a whole number,"),
        ("[[tables]]\nseats = 8\n[[tables]]\nseats = 8\nseat = 3",
         "5: no such key: 'seat'\n  did you mean 'seats'?"),
        ('[[tables]]\nseats = 8\nshape = "rond"', "1, column tables: unknown table"),
        ("[[tables]]\nseats = 8\nknown_by = []",
         "3: no such key: 'known_by'\n"
         "  known_by goes to the top of the file, above the first [[...]]"),
        ('meet = "nera"', "1, column meet: unknown way to meet: 'nera'\n  did you"),
        ('noise = "lowd"', "1, column noise: unknown noise of the room: 'lowd'\n"),
        ("noise = -1.0", "1, column noise: unknown noise"),
        ('known_by = ["compny"]', "1, column known_by: the list has no such column"),
        ('[[rules]]\napart = ["Guest 1",\n "Guest 99"]',
         "3, column apart: no such guest: 'Guest 99'\n  did you mean"),
        ('[[rules]]\napart = "Guest 1"', "2, column apart: a rule about sharing"),
        ('[[rules]]\nat = "Guest 1"', "2, column at: which table? the key table"),
        ('[[rules]]\nat = "Guest 1"\ntable = "Rose"', "2, column at: no such table"),
        ('[[rules]]\nat = "Guest 1"\ntable = 1\nseat = 99', "2, column at: no such"),
        ('[[rules]]\nat = ["1", "2"]\ntable = 1\nseat = 1', "2, column at: one seat"),
        ('[[rules]]\npresent = "1"', "2, column present: for which courses?"),
        ('[[rules]]\npresent = "1"\ncourses = ["Tea"]', "2, column present: no such"),
        ('[[rules]]\nstays = "1"\nplace = "sofa"', "2, column stays: place is seat"),
        ('[[rules]]\nstays = "1"\nseat = 3',
         "1, column rules: stays does not go with this key: 'seat'\n"),
        ('[[rules]]\nstays = "1"\napart = ["1", "2"]', "1, column rules: a rule needs"),
        ("[[rules]]\nseat = 3", "1, column rules: a rule needs exactly one of"),
        ("[[rules]]\napart = []", "2, column apart: this rule names no guest"),
        ("[rules]\napart = []", "1, column rules: this must be a list"),
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
