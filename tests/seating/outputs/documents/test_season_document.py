"""A season as data."""

from seating import Dinner, Plan
from seating.outputs.documents.season_document import season_document
from seating.planfile.saved_season import SavedEvening, SavedMember, SavedSeason

ANA = SavedMember(name="Ana", id="a")


def plan(names):
    return Plan.of(Dinner.of(names, "1x2,1x2", 1, meet="table"), [range(len(names))])


def season(*states):
    evenings = (
        SavedEvening(name=f"Evening {number}", state=state, folder=f"0{number}",
                     duties={"host": (ANA,)}, sat_out=(ANA,) if number == 2 else ())
        for number, state in enumerate(states, start=1)
    )  # fmt: skip
    return SavedSeason(title="Club", evenings=tuple(evenings))


def test_evenings_and_pairs_are_told():
    plans = [plan(["Ana", "Bo", "Cy"]), plan(["Ana", "Cy"])]
    told = season_document(season("held", "made"), plans, ["note"])
    assert [one["state"] for one in told["evenings"]] == ["held", "made"]
    assert [one["introductions"] for one in told["evenings"]] == [1, 1]
    assert told["evenings"][1]["sat_out"] == [{"id": "a", "name": "Ana"}]
    assert told["evenings"][0]["came"] is None
    assert told["pairs"] == {"together_once": 3, "meet": 2, "unmet": 1}
    assert told["people"][0] == {"id": "2", "name": "Bo", "evenings": 1, "meets": 1}
    assert told["notes"] == ["note"]


def test_an_evening_without_a_plan_has_no_figures():
    told = season_document(season("held", "draft"), [plan(["Ana", "Bo"])])
    assert (told["evenings"][0]["guests"], told["evenings"][0]["introductions"]) == (2, 1)
    assert (told["evenings"][1]["guests"], told["evenings"][1]["new_pairs"]) == (None, None)
