"""What can be asked of a season, and what not."""

import pytest

from seating import InputError
from seating.planfile.saved_season import HELD, SavedMember
from seating_solvers.season.run_season import run_season
from seating_solvers.season.season_request import season_request
from tests.listing import listing
from tests.seating.intake.season_file.writing import EVENINGS, TOP, season


@pytest.fixture
def begun(tmp_path):
    """A season whose first evening is made."""
    path = season(tmp_path)
    run_season(season_request(path, iterations=2_000, products=["csv"]))
    return path


def test_it_begins_in_a_folder_of_its_own(tmp_path):
    request = season_request(season(tmp_path))
    assert request.folder == tmp_path / "season-season"
    assert (request.left, request.past, request.budget.seconds) == ((0, 1, 2), (), 30.0)
    assert not request.folder.exists()


def test_folders_of_evenings_are_named_by_date_or_number(tmp_path):
    text = TOP + '[[evenings]]\nname = "January: a/b"\ncolumn = "January"\n'
    assert season_request(season(tmp_path, text)).folder_of(0) == "01-january-a-b"
    text += 'date = 2027-01-15\n[[evenings]]\nname = "…"\ncolumn = "March"\ndate = 2027-03-01\n'
    request = season_request(season(tmp_path, text))
    assert [request.folder_of(number) for number in (0, 1)] == [
        "2027-01-15-january-a-b",
        "2027-03-01",
    ]


def test_who_came_may_be_named_or_stand_in_a_file(tmp_path, begun):
    request = season_request(begun, attended=["ana ruiz; Cy Tan"])
    assert request.past[0].saved.state == HELD
    assert request.past[0].saved.came == (
        SavedMember(name="Ana Ruiz", id="a"),
        SavedMember(name="Cy Tan", id="c"),
    )
    assert (request.past[0].plan.seats >= 0).any(axis=0).sum() == 2
    file = tmp_path / "came.csv"
    file.write_text("name;table\nAna Ruiz;1\nd\n", encoding="utf-8")
    came = season_request(begun, attended=[str(file)]).past[0].saved.came
    assert came is not None
    assert [member.name for member in came] == ["Ana Ruiz", "Di Moss"]


def test_next_takes_all_for_having_come_and_says_so(begun):
    request = season_request(begun, go_on=True)
    assert request.past[0].saved.came is None
    assert (request.past[0].plan.seats >= 0).all()
    assert request.left == (1, 2)
    assert any("all who were expected" in note for note in request.notes)


def test_a_member_who_came_unplanned_is_told_of(tmp_path, begun):
    (tmp_path / "members.csv").write_text(
        (tmp_path / "members.csv").read_text("utf-8") + "Flo Gray,f,Cole,no,no,yes,yes\n", "utf-8"
    )
    request = season_request(begun, attended=["Ana Ruiz, Flo Gray"])
    assert any("Flo Gray came to January and had no seat" in note for note in request.notes)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({}, "this season has begun already"),
        ({"attended": ["Ana Ruis"]}, "did you mean 'Ana Ruiz'?"),
        ({"products": ["chrats"], "go_on": True}, "did you mean 'charts'?"),
        ({"products": ["search"], "go_on": True}, "of a dinner planned alone: 'search.svg'"),
        ({"iterations": 0, "go_on": True}, "must be positive"),
    ],
)
def test_what_cannot_be_is_told(begun, options, told):
    before = listing(begun.parent / "season-season")
    with pytest.raises(InputError) as error:
        season_request(begun, **options)
    assert told in str(error.value)
    assert listing(begun.parent / "season-season") == before


@pytest.mark.parametrize("options", [{"go_on": True}, {"attended": ["Ana Ruiz"]}])
def test_what_has_not_begun_cannot_go_on(tmp_path, options):
    with pytest.raises(InputError, match="has not begun"):
        season_request(season(tmp_path), **options)


def test_after_the_last_evening_there_is_none(tmp_path):
    path = season(tmp_path, TOP + EVENINGS.partition('[[evenings]]\nname = "F')[0])
    run_season(season_request(path, iterations=1_000, products=["csv"]))
    with pytest.raises(InputError, match="every evening of this season has been"):
        season_request(path, go_on=True)
    assert season_request(path, attended=["Ana Ruiz"]).left == ()


def test_a_season_that_is_damaged_or_has_lost_a_plan_is_told(tmp_path, begun):
    folder = tmp_path / "season-season"
    (folder / "01-january" / "plan.json").rename(tmp_path / "elsewhere.json")
    with pytest.raises(InputError, match="there is no plan in this folder"):
        season_request(begun, go_on=True)
    (folder / "season.json").write_text("{}")
    with pytest.raises(InputError, match="this is no season"):
        season_request(begun, go_on=True)
