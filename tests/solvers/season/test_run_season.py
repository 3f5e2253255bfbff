"""A season from its files to its folders, evening by evening."""

import csv
import io
import json

import pytest

from seating import InputError
from seating.planfile import read_plan
from seating_solvers.season.run_season import run_season
from seating_solvers.season.season_request import season_request
from tests.listing import listing
from tests.seating.intake.season_file.writing import EVENINGS, MEMBERS, TOP, season

FEW = {"iterations": 3_000, "products": ["csv"], "seed": 1}


def run(path, **options):
    return run_season(season_request(path, **{**FEW, **options}))


def saved(path):
    return json.loads((path.parent / "season-season" / "season.json").read_text("utf-8"))


def states(path):
    return [evening["state"] for evening in saved(path)["evenings"]]


def names(plan):
    return [guest.name for guest in plan.dinner.guests]


def test_the_first_evening_is_made_and_the_others_are_drafts(tmp_path):
    path = season(tmp_path)
    done = run(path)
    folder = tmp_path / "season-season"
    assert states(path) == ["made", "draft", "draft"]
    assert listing(folder / "01-january") == {"plan.json", "seats.csv", "itineraries.csv"}
    assert listing(folder / "02-february") == {"plan.json"}
    assert [names(plan) for plan in done.plans][1] == [
        "Bo Lindqvist",
        "Cy Tan",
        "Di Moss",
        "Ed Fox",
    ]
    assert done.planned is not None
    assert done.planned.verdict.plan.dinner.title == "January"


def test_later_evenings_know_what_earlier_ones_leave(tmp_path):
    path = season(tmp_path)
    run(path)
    plan, _ = read_plan(tmp_path / "season-season" / "02-february")
    assert len(plan.dinner.earlier), "the draft counts on the evening before it"
    run(path, go_on=True, attended=["Ana Ruiz"])
    plan, _ = read_plan(tmp_path / "season-season" / "02-february")
    assert not len(plan.dinner.earlier), "whoever was alone has met nobody"


def test_next_makes_the_next_and_leaves_what_was_made(tmp_path):
    path = season(tmp_path)
    run(path)
    january = (tmp_path / "season-season" / "01-january" / "plan.json").read_bytes()
    run(path, go_on=True)
    assert states(path) == ["held", "made", "draft"]
    assert (tmp_path / "season-season" / "01-january" / "plan.json").read_bytes() == january
    run(path, go_on=True)
    assert states(path) == ["held", "held", "made"]
    run(path, attended=["b", "c"])
    assert states(path) == ["held", "held", "held"]


def test_the_state_before_is_kept(tmp_path):
    path = season(tmp_path)
    run(path)
    before = saved(path)
    run(path, go_on=True)
    kept = json.loads((tmp_path / "season-season" / "previous" / "season.json").read_text("utf-8"))
    assert kept == before


def test_a_member_may_join_or_leave_in_the_middle(tmp_path):
    path = season(tmp_path)
    run(path)
    lines = [line for line in MEMBERS.splitlines() if not line.startswith("Di Moss")]
    lines.append("Flo Gray,f,Cole,no,no,yes,yes")
    (tmp_path / "members.csv").write_text("\n".join(lines) + "\n", "utf-8")
    done = run(path, go_on=True)
    assert "Di Moss" in names(done.plans[0])
    assert names(done.plans[1]) == ["Bo Lindqvist", "Cy Tan", "Ed Fox", "Flo Gray"]


def test_evenings_may_come_and_go_as_long_as_they_are_drafts(tmp_path):
    path = season(tmp_path)
    run(path)
    text = path.read_text("utf-8").replace('name = "February"', 'name = "Spring"\ncolumn = "March"')
    path.write_text(text.replace('[[evenings]]\nname = "March"\n', ""), "utf-8")
    run(path, go_on=True)
    assert [one["name"] for one in saved(path)["evenings"]] == ["January", "Spring"]


def test_duties_go_in_turn_among_those_who_may(tmp_path):
    path = season(tmp_path, TOP + EVENINGS + '[[duties]]\nname = "cook"\ncolumn = "cooks"\n')
    done = run(path)
    cooks = [one["duties"]["cook"][0]["name"] for one in saved(path)["evenings"]]
    assert len(set(cooks)) == 3
    assert not set(cooks) & {"Bo Lindqvist", "Ed Fox"}
    on_duty = [guest.name for guest in done.plans[0].dinner.guests if guest.get("duty") == "cook"]
    assert on_duty == cooks[:1]


def test_a_duty_of_who_did_not_come_was_not_done(tmp_path):
    path = season(tmp_path, TOP + EVENINGS + '[[duties]]\nname = "cook"\ncolumn = "cooks"\n')
    run(path)
    first = saved(path)["evenings"][0]["duties"]["cook"][0]["name"]
    others = [one for one in ("Ana Ruiz", "Cy Tan", "Di Moss") if one != first]
    run(path, go_on=True, attended=others)
    later = [one["duties"]["cook"][0]["name"] for one in saved(path)["evenings"][1:]]
    assert len(set(later)) == 2


def test_where_seats_are_too_few_the_unsure_sit_out_first(tmp_path):
    path = season(tmp_path, TOP.replace("2x4", "1x4") + EVENINGS)
    done = run(path)
    evenings = saved(path)["evenings"]
    assert evenings[0]["sat_out"] == [{"name": "Di Moss", "id": "d"}]
    assert len(done.plans[0].dinner.guests) == 4
    assert [len(one.get("sat_out", [])) for one in evenings] == [1, 0, 0]


def test_the_unsure_may_be_left_out(tmp_path):
    done = run(season(tmp_path, 'unsure = "leave"\n' + TOP + EVENINGS))
    assert "Di Moss" not in names(done.plans[0])
    assert "Bo Lindqvist" not in names(done.plans[1])


def test_who_has_met_is_read_by_knows(tmp_path):
    path = season(tmp_path)
    run(path)
    folder = tmp_path / "season-season"
    assert (folder / "who-has-met.csv").read_text("utf-8-sig") == "a,b,weight\n"
    run(path, attended=["Ana Ruiz, Bo Lindqvist, Cy Tan, Di Moss, Ed Fox"])
    rows = list(csv.reader(io.StringIO((folder / "courses-together.csv").read_text("utf-8-sig"))))
    counts = {int(cell) for row in rows[1:] for cell in row[1:] if cell}
    assert counts <= {0, 1, 2}
    assert 2 in counts or 1 in counts
    assert len((folder / "who-has-met.csv").read_text("utf-8-sig").splitlines()) > 1


def test_half_life_lets_strangers_meet_again(tmp_path):
    dated = EVENINGS
    for month, name in enumerate(("January", "February", "March"), start=1):
        dated = dated.replace(f'"{name}"\n', f'"{name}"\ndate = 2027-{month:02}-01\n')
    talks = []
    for number, top in enumerate((TOP, "half_life = 1\n" + TOP)):
        run(season(tmp_path / str(number), top + dated))
        plan, _ = read_plan(tmp_path / str(number) / "season-season" / "2027-02-01-february")
        talks.append(int(plan.dinner.acquaintances.talk.values.sum()))
    assert talks[0] > 0
    assert talks[1] == 0


def test_a_file_that_somebody_changed_is_not_overwritten(tmp_path):
    path = season(tmp_path)
    run(path)
    draft = tmp_path / "season-season" / "02-february" / "plan.json"
    draft.write_text("mine")
    with pytest.raises(InputError):
        run(path, go_on=True)
    assert draft.read_text() == "mine"
    assert states(path) == ["made", "draft", "draft"]


@pytest.mark.parametrize(
    ("text", "members", "told"),
    [
        (TOP + EVENINGS, "name,January,February,March\nAna,no,yes,yes\nBo,no,yes,yes\n",
         "key name: nobody comes to this evening: 'January'"),
        (TOP.replace("2x4", "2x") + EVENINGS, MEMBERS, "key tables"),
        (TOP + EVENINGS + '[[duties]]\nname = "cook"\ncolumn = "cook"\n', MEMBERS,
         "key column: the list of members has no such column: 'cook'\n  did you mean 'cooks'?"),
        ('dinner = "nowhere.toml"\n' + TOP + EVENINGS, MEMBERS, "nowhere.toml"),
        ('knows = "nowhere.csv"\n' + TOP + EVENINGS, MEMBERS, "nowhere.csv"),
        ('meet = "far"\n' + TOP + EVENINGS, MEMBERS, "far"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_nothing_is_written(tmp_path, text, members, told):
    path = season(tmp_path, text, members)
    with pytest.raises(InputError) as error:
        run(path)
    assert told in str(error.value)
    assert not (tmp_path / "season-season").exists()
