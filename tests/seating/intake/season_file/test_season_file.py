"""Season files, and all that can be wrong with one."""

import pytest

from seating import InputError
from seating.intake.season_file.season_file import read_season_file
from tests.seating.intake.season_file.writing import EVENINGS, TOP, season

DATED = '[[evenings]]\nname = "A"\ndate = 2027-01-15\n[[evenings]]\nname = "B"\ndate = 2027-02-15\n'


def test_what_it_says(tmp_path):
    file = read_season_file(season(tmp_path, f"half_life = 90\n{TOP}{DATED}"))
    assert file.spec.half_life == 90
    assert file.days[1] - file.days[0] == 31
    assert file.column(0) == "A"
    assert file.beside("members.csv") == str(tmp_path / "members.csv")


def test_without_dates_evenings_are_counted(tmp_path):
    assert read_season_file(season(tmp_path)).days == (0.0, 1.0, 2.0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (EVENINGS, "the key members is missing"),
        (TOP, "a season needs an evening"),
        ("members = 3\n" + EVENINGS, "line 1, key members: this must be text"),
        ("title = 3\n" + TOP + EVENINGS, "line 1, key title: this must be text"),
        ("coming = 3\n" + TOP + EVENINGS, "line 1, key coming: this must be text"),
        ("dinner = 3\n" + TOP + EVENINGS, "line 1, key dinner: this must be text"),
        ("sheet = 3\n" + TOP + EVENINGS, "line 1, key sheet: this must be text"),
        ("known_by = 3\n" + TOP + EVENINGS, "line 1, key known_by: this must be"),
        ("knows = 3\n" + TOP + EVENINGS, "line 1, key knows: this must be"),
        ("meet = 3\n" + TOP + EVENINGS, "line 1, key meet: this must be text"),
        (TOP.replace("2x4", "2y4") + EVENINGS, "line 2, key tables: cannot read the tables: '2y4'"),
        (TOP.replace("= 2\n", "= 0\n") + EVENINGS, "line 3, key courses"),
        (TOP.replace("= 2\n", "= 'all'\n") + EVENINGS, "line 3, key courses: a season cannot"),
        (TOP + EVENINGS + "tables = '3y'\n", "line 10, key tables: cannot read the tables"),
        (TOP + EVENINGS + "courses = []\n", "line 10, key courses"),
        ("meet = 'far'\n" + TOP + EVENINGS, "line 1, key meet"),
        ("encoding = 'latn1'\n" + TOP + EVENINGS, "line 1, key encoding"),
        ("unsure = 'seet'\n" + TOP + EVENINGS, "did you mean 'seat'?"),
        ("half_life = 0\n" + TOP + DATED, "line 1, key half_life: this is no half-life: '0'"),
        ("half_life = 'long'\n" + TOP + DATED, "line 1, key half_life: this must be a number"),
        ("half_life = 3\n" + TOP + EVENINGS, "key evenings: this evening has no date: a half"),
        ("halflife = 3\n" + TOP + EVENINGS, "no such key: 'halflife'"),
        (TOP + "[evenings]\nname = 'A'", "line 4: [evenings] needs two brackets"),
        (TOP + "[[evenings]]\ndate = 2027-01-15", "the key name is missing"),
        (TOP + "[[evenings]]\nname = ' '", "line 5, key name: this needs a name"),
        (TOP + EVENINGS + EVENINGS, "line 11, key name: two have one name: 'January'"),
        (TOP + "[[evenings]]\nname = 'A'\ndate = 'soon'", "line 6, key date"),
        (TOP + DATED + "[[evenings]]\nname = 'C'\ndate = 2026-01-01",
         "line 12, key date: this evening is before the one above it: '2026-01-01'"),
        (TOP + DATED + "[[evenings]]\nname = 'C'", "this evening has no date: some have one"),
        (TOP + "[[evenings]]\nname = 'A'\ncolumn = 'X'\n[[evenings]]\nname = 'x'",
         "two evenings have one column: 'x'"),
        (TOP + "[[evenings]]\nname = 'A'\nmoon = 'X'", "line 6: no such key: 'moon'"),
        (TOP + EVENINGS + "[[duties]]\npeople = 2", "the key name is missing"),
        (TOP + EVENINGS + "[[duties]]\nname = 'x'\npeople = 0",
         "line 12, key people: from 1 to 1,000 people do a duty: '0'"),
        (TOP + EVENINGS + "[[duties]]\nname = 'x'\npeople = 'two'", "line 12, key people"),
        (TOP + EVENINGS + "[[duties]]\nname = 'x'\n[[duties]]\nname = 'X'",
         "line 13, key name: two have one name: 'X'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(tmp_path, text, told):
    with pytest.raises(InputError) as error:
        read_season_file(season(tmp_path, text))
    assert told in str(error.value)
