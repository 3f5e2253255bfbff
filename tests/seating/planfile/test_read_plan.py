"""A bad file says what is wrong with it, and where."""

import json

import pytest

from seating import Dinner, InputError, Plan, Table
from seating.planfile import decode, encode, read_plan
from seating.planfile.read_plan import plan_at
from seating.words.errors import Origin
from tests.seating.planfile.rich_plan import REPORT, rich_plan


def broken(*path, value):
    """The file of a good plan, with one thing in it changed."""
    whole = json.loads(encode(rich_plan(), REPORT))
    *above, last = path
    part = whole
    for step in above:
        part = part[step]
    part[last] = value
    return json.dumps(whole).encode()


TWICE = {"first": [0, 7], "second": [7, 0], "values": [2, 3]}
TRACED = {"seconds": 1e308, "iterations": 1, "introductions": 1, "bound": 1, "unit": 1}
START = b'{"format":"seating plan","version":1,'
BAD_FILES = {
    "empty": (b"", "not JSON"),
    "a guest list": (b"name\nAna\n", "line 1: this is not JSON"),
    "cut off": (encode(rich_plan())[:-20], "not JSON"),
    "another JSON": (b"[1, 2]", "not a plan"),
    "an object": (b'{"guests": []}', "not a plan"),
    "another encoding": (encode(rich_plan()).replace(b"Oak", b"\xff\xfe"), "not JSON"),
    "a newer version": (broken("version", value=2), "another version: '2'"),
    "a wrong type": (broken("dinner", "tables", 1, "seats", value="5"), "$.dinner.tables[1].seats"),
    "an unknown key": (broken("dinner", "chairs", value=1), "unknown field `chairs`"),
    "an unknown rule": (broken("dinner", "rules", 0, "kind", value="x"), "$.dinner.rules[0].kind"),
    "a rule about nobody": (
        broken("dinner", "rules", 1, "guest", value="Nobody"),
        "no such guest: 'Nobody'",
    ),
    "a pair about nobody": (broken("dinner", "knows", "first", value=[0, 99, 1]), "dinner.knows"),
    "pairs of two lengths": (broken("dinner", "knows", "first", value=[0]), "lengths"),
    "a pair twice": (broken("dinner", "interest", value=TWICE), "twice"),
    "a strange strength": (broken("dinner", "knows", "values", value=[1, 2, 9]), "out of range"),
    "a guest alone": (broken("dinner", "knows", "first", value=[1, 5, 1]), "themself"),
    "too few seats": (broken("seats", 0, value=[0]), "3 courses of 14 guests"),
    "a seat outside": (broken("seats", 0, 0, value=15), "not in the room"),
    "a seat far outside": (broken("seats", 0, 0, value=2**40), "not in the room"),
    "a value beyond 64 bits": (
        broken("dinner", "knows", "values", 0, value=2**63),
        r"$.dinner.knows.values[0]",
    ),
    "a guest beyond 64 bits": (
        broken("dinner", "knows", "first", 0, value=10**30),
        "$.dinner.knows.first[0]",
    ),
    "a number of 5,000 digits": (
        encode(rich_plan()).replace(b'"seats":4', b'"seats":' + b"4" * 5000, 1),
        "$.dinner.tables[2].seats",
    ),
    "an endless search": (broken("report", "trace", value=[TRACED]), "$.report.trace[0].seconds"),
    "a place out of sight": (broken("dinner", "tables", 0, "x", value=1e300), "no such place"),
    "lists in lists": (b"[" * 200_000, "not a plan"),
    "lists in lists of what is unknown": (
        START + b'"x":\n' + b"[" * 200_000,
        "line 2: this is nested",
    ),
    "lists in lists of what is kept": (
        START + b'"report":{"print":{"a":' + b'{"b":[' * 100_000,
        "line 1: this is nested too deeply",
    ),
    "a seat taken": (broken("seats", 0, 0, value=int(rich_plan().seats[0, 1])), "have one seat"),
    "too small a room": (broken("dinner", "tables", 0, "seats", value=2), "too few"),
    "a wish about nobody": (broken("dinner", "wishes", 0, value=[0, 99]), "a wish is of one of"),
    "one id twice": (broken("dinner", "guests", 0, "id", value="2"), "must differ"),
}


@pytest.mark.parametrize("bad", BAD_FILES)
def test_a_bad_file_says_what_is_wrong(bad):
    data, told = BAD_FILES[bad]
    with pytest.raises(InputError) as caught:
        decode(data, Origin("gala/plan.json"))
    assert told in str(caught.value)
    assert str(caught.value).startswith("gala/plan.json")


def test_a_plan_is_read_from_its_file_or_its_folder(tmp_path):
    plan = rich_plan()
    (tmp_path / "plan.json").write_bytes(encode(plan))
    for path in (tmp_path, tmp_path / "plan.json", str(tmp_path)):
        assert (read_plan(path)[0].seats == plan.seats).all()


def test_a_folder_without_a_plan_is_an_error(tmp_path):
    with pytest.raises(InputError, match="no plan in this folder"):
        read_plan(tmp_path)


def test_a_link_that_leads_back_to_itself_is_an_error_and_no_fault(tmp_path):
    for name, to in (("a", "b"), ("b", "a"), ("own", "own")):
        (tmp_path / name).symlink_to(to)
    (tmp_path / "plan.json").symlink_to("plan.json")
    for path in (tmp_path / "a", tmp_path / "own", tmp_path / "a" / "plan.json"):
        with pytest.raises((InputError, OSError)):
            plan_at(path).resolve(strict=True)
    with pytest.raises((InputError, OSError)):
        read_plan(tmp_path)


def test_added_seats_are_kept_and_too_many_are_told():
    dinner = Dinner.of(["Ana", "Bo"], [Table("1", 5, "long", added=1)], 1)
    data = encode(Plan.of(dinner, [[0, 4]]), REPORT)
    assert decode(data)[0].dinner.tables == dinner.tables
    assert b'"added"' not in encode(rich_plan(), REPORT)
    with pytest.raises(InputError, match="so many seats cannot be added at table 1"):
        decode(data.replace(b'"added":1', b'"added":3'))
