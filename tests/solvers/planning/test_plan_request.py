"""What is asked for is checked before a search: limits, products, printing, the folder."""

import sys
from pathlib import Path

import pytest

from seating import InputError
from seating.intake import read_dinner
from seating.outputs import products as registry
from seating_solvers.planning.plan_request import budget_of, plan_request, usual_folder

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'


@pytest.fixture
def intake(tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("name\nAna\nBo\nCy\n", encoding="utf-8")
    return read_dinner(str(path))


@pytest.mark.parametrize(
    ("seconds", "iterations", "meant"),
    [
        (None, None, (10.0, None)),
        (3.0, None, (3.0, None)),
        (None, 5, (None, 5)),
        (3.0, 5, (3.0, 5)),
    ],
)
def test_the_clock_counts_only_where_it_is_asked_for_or_nothing_is(seconds, iterations, meant):
    budget = budget_of(seconds, iterations)
    assert (budget.seconds, budget.iterations) == meant


def test_nothing_asked_for_is_the_usual(intake, tmp_path):
    request = plan_request(intake)
    assert request.folder == tmp_path / "guests-plan"
    assert [product.name for product in request.products] == [
        "html", "charts", "cards", "itineraries-csv", "seats", "json",
    ]  # fmt: skip
    assert (request.budget.seconds, request.seed, request.reduced) == (10.0, 0, False)


def test_the_plan_itself_is_always_among_what_is_made(intake):
    made = plan_request(intake, products=["html"], for_host=True).products
    assert [product.file for product in made] == ["host.html", "plan.json"]


def test_of_many_guests_only_data_is_made_unless_asked(intake, monkeypatch):
    monkeypatch.setattr(registry, "MANY_GUESTS", 2)
    assert plan_request(intake).reduced
    assert not any(product.printed for product in plan_request(intake).products)
    assert not plan_request(intake, products=["cards"]).reduced


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"products": ["confetti"]}, "there are html"),
        ({"products": ["qr"]}, "needs the address of the page"),
        ({"seconds": -1.0}, "must be positive"),
        ({"printing": {"lang": "xx"}}, "no words in this language"),
        ({"folder": Path(__file__)}, "this is a file, not a folder"),
    ],
)
def test_what_is_wrong_is_wrong_before_a_search(intake, asked, told):
    with pytest.raises(InputError, match=told):
        plan_request(intake, **asked)


def test_choices_win_over_the_dinner_file(tmp_path):
    (tmp_path / "guests.csv").write_text("name\nAna\n", encoding="utf-8")
    file = tmp_path / "dinner.toml"
    file.write_text('guests = "guests.csv"\n[print]\nlang = "de"\npaper = "a5"\n')
    settings = plan_request(read_dinner(str(file)), printing={"lang": "fr"}).settings
    assert (settings.lang, settings.paper) == ("fr", "a5")


def test_what_the_dinner_was_read_from_is_never_overwritten(intake, tmp_path):
    pairs = tmp_path / "friends.csv"
    pairs.write_text("a,b\nAna,Bo\n", encoding="utf-8")
    (tmp_path / "seats.csv").hardlink_to(pairs)
    with pytest.raises(InputError, match="overwrite what it is made from"):
        plan_request(intake, folder=tmp_path, force=True, inputs=[pairs])
    (tmp_path / "seats.csv").unlink()
    assert plan_request(intake, folder=tmp_path, force=True, inputs=[pairs]).folder == tmp_path


def test_all_that_a_dinner_file_names_is_kept(tmp_path):
    for name, text in {
        "guests.csv": "name\nAna\nBo\n",
        "friends.csv": "a,b\nAna,Bo\n",
        "logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "own.typ": "",
        "dinner.toml": 'guests = "guests.csv"\nknows = "friends.csv"\n'
        '[print]\nlogo = "logo.svg"\ntemplates = {signs = "own.typ"}\n',
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    inputs = plan_request(read_dinner(tmp_path / "dinner.toml")).inputs
    assert {Path(path).name for path in inputs} == {path.name for path in tmp_path.glob("*.*")}


@pytest.mark.parametrize(
    ("source", "folder"),
    [("-", "plan"), ("lists/may.csv", "lists/may-plan"), ("a.b.xlsx", "a.b-plan")],
)
def test_the_folder_lies_beside_the_list_and_is_called_like_it(source, folder):
    assert usual_folder(source) == Path(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux")
def test_a_path_that_the_plan_cannot_keep_is_told_before_a_search(tmp_path):
    folder = tmp_path / "caf\udce9"
    folder.mkdir()
    (folder / "guests.csv").write_text("name\nAna\nBo\n", encoding="utf-8")
    (folder / "logo.svg").write_text(SVG, encoding="utf-8")
    text = 'guests = "guests.csv"\n[print]\nlogo = "logo.svg"\n'
    (folder / "dinner.toml").write_text(text, encoding="utf-8")
    intake = read_dinner(str(folder / "dinner.toml"))
    assert plan_request(intake, iterations=1).settings.logo == folder / "logo.svg"
    with pytest.raises(InputError, match=r"plan\.json cannot keep a path that is not in Unicode"):
        plan_request(intake, iterations=1, folder=tmp_path / "gala")


def with_font(folder: Path, font: str):
    (folder / "guests.csv").write_text("name\nAna\nBo\n", encoding="utf-8")
    file = folder / "dinner.toml"
    file.write_text(f'guests = "guests.csv"\n\n[print]\nfont = "{font}"\n', encoding="utf-8")
    return read_dinner(str(file))


def test_a_font_that_is_not_there_is_told_before_a_search(tmp_path, intake):
    with pytest.raises(InputError, match=r"dinner.toml, line 4, key font: .*'Nosuch Sans'"):
        plan_request(with_font(tmp_path, "Nosuch Sans"))
    with pytest.raises(InputError, match=r"^there is no such font: 'Other'"):
        plan_request(with_font(tmp_path, "Nosuch Sans"), printing={"font": "Other"})
    mono = plan_request(intake, printing={"font": "dejavu sans mono"})
    assert mono.settings.font == "dejavu sans mono"


def test_fonts_do_not_matter_where_nothing_is_printed(tmp_path):
    asked = plan_request(with_font(tmp_path, "Nosuch Sans"), products=["seats", "html"])
    assert asked.settings.font == "Nosuch Sans"


@pytest.mark.parametrize("key", ["logo", "background"])
def test_a_picture_that_is_none_is_told_before_a_search(tmp_path, intake, key):
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"no picture")
    with pytest.raises(InputError, match=f"the {key} cannot be printed: .*cat.png"):
        plan_request(intake, printing={key: str(picture)})
    assert not (tmp_path / "guests-plan").exists()
