"""A plan comes back from its file as it was, and a bad file says what is wrong with it."""

import json
from dataclasses import fields

import jsonschema
import pytest
from hypothesis import given

from seating import Apart, Guest, InputError, Table, judge
from seating.planfile import PlanReport, SavedBound, SavedScore, decode, encode, read_plan
from seating.planfile.plan_layout import SavedGuest, SavedTable
from seating.planfile.plan_rules import saved
from seating.planfile.schema import schema, schema_text
from seating.words.errors import Origin
from tests.plans import plans, rich_dinner, some_plan

REPORT = PlanReport(
    score=SavedScore(0, 1, 20_000_000, 1_000_000),
    bound=SavedBound(30_000_000, 1_000_000, "nobody meets more than everybody"),
    pairs_bound=SavedBound(40, 1),
    new_pairs=31,
    solver="anneal",
    seed=7,
    stopped="time",
    seconds=10.02,
    iterations=123_456,
    version="0.1.0",
)


def rich_plan():
    return some_plan(rich_dinner())


def test_everything_comes_back():
    plan = rich_plan()
    again, report = decode(encode(plan, REPORT))

    assert report == REPORT
    assert (again.seats == plan.seats).all()
    for part in ("guests", "tables", "courses", "rules", "talk", "title", "wishes"):
        assert getattr(again.dinner, part) == getattr(plan.dinner, part)
    assert [rule.origin for rule in again.dinner.rules] == [
        rule.origin for rule in plan.dinner.rules
    ]
    assert again.dinner.guests[3].fields == plan.dinner.guests[3].fields
    for ours, theirs in (
        (again.dinner.acquaintances.strength, plan.dinner.acquaintances.strength),
        (again.dinner.acquaintances.talk, plan.dinner.acquaintances.talk),
        (again.dinner.interest, plan.dinner.interest),
    ):
        assert list(ours) == list(theirs)
        assert ours.default == theirs.default
    assert judge(again).score == judge(plan).score


@given(plans())
def test_any_plan_comes_back(plan):
    data = encode(plan)
    again, report = decode(data)
    assert (again.seats == plan.seats).all()
    assert again.dinner.guests == plan.dinner.guests
    assert encode(again, report) == data


def test_real_files_keep_the_schema():
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(json.loads(encode(rich_plan(), REPORT)), schema())


def test_the_schema_refuses_what_is_no_plan():
    wrong = json.loads(encode(rich_plan()))
    wrong["dinner"]["tables"][0]["seats"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema())


def test_the_published_schema_is_the_one_that_is_kept(root):
    published = (root / "docs" / "plan.schema.json").read_text(encoding="utf-8")
    assert published == schema_text(), "python -m seating.planfile.schema > docs/plan.schema.json"


@pytest.mark.parametrize(
    ("struct", "one"), [(SavedGuest, Guest), (SavedTable, Table)], ids=["guest", "table"]
)
def test_no_part_of_a_dinner_is_forgotten(struct, one):
    assert set(struct.__struct_fields__) == {field.name for field in fields(one)}


def test_a_rule_that_cannot_be_saved_is_not_dropped():
    class Odd(Apart):
        pass

    with pytest.raises(TypeError, match="Odd"):
        saved(Odd(("1", "2")))


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
