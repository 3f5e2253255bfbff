"""`seating plan`: a guest list in, a folder and a verdict out."""

import csv
import json
from collections import Counter

import pytest

from seating import judge
from seating.planfile import read_plan
from tests.cli.command import FEW, guest_list, people, process, same_as_golden, seating
from tests.listing import listing
from tests.markdown import blocks

DATA_FILES = {"plan.json", "seats.csv", "itineraries.csv"}


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_names_alone_make_a_dinner(tmp_path):
    result = seating("plan", guest_list(tmp_path, *people(20)), *FEW)
    assert result.exit_code == 0
    assert "20 guests, 3 tables, 3 courses" in result.stdout
    assert "Introductions" in result.stdout
    folder = tmp_path / "guests-plan"
    assert listing(folder) == DATA_FILES
    seats = rows(folder / "seats.csv")
    places = [(row["course"], row["table"], row["seat"]) for row in seats]
    assert len(set(places)) == len(places)
    there = Counter((row["course"], row["name"]) for row in seats)
    assert there == {(course, name): 1 for course in ("Starter", "Main", "Dessert")
                     for name in people(20)}  # fmt: skip
    for size in Counter((row["course"], row["table"]) for row in seats).values():
        assert 6 <= size <= 7


def test_the_usual_files_are_all_made(tmp_path):
    result = seating("plan", guest_list(tmp_path, *people(4)), "--iterations", "100")
    assert result.exit_code == 0
    made = listing(tmp_path / "guests-plan")
    assert made == DATA_FILES | {"chart.html", "charts.pdf", "place-cards.pdf"}


def test_many_guests_get_data_files_only_unless_asked(tmp_path, monkeypatch):
    monkeypatch.setattr("seating.outputs.products.MANY_GUESTS", 10)
    path = guest_list(tmp_path, *people(11))
    result = seating("plan", path, "--iterations", "100")
    assert listing(tmp_path / "guests-plan") == DATA_FILES
    assert "only the data files are made" in result.stderr
    result = seating("plan", path, "--iterations", "100", "--to", "cards", "-o", tmp_path / "b")
    assert (tmp_path / "b" / "place-cards.pdf").exists()
    assert "data files" not in result.stderr


def test_the_printed_figures_are_those_of_the_plan(tmp_path):
    path = guest_list(tmp_path, *people(20))
    document = json.loads(seating("plan", path, *FEW, "--json").stdout)
    plan, report = read_plan(tmp_path / "guests-plan")
    verdict = judge(plan)
    assert document["score"]["introductions"] == verdict.score.expected
    assert document["new_pairs"] == verdict.new_pairs
    assert document["guests"] == 20
    assert document["courses"] == ["Starter", "Main", "Dessert"]
    assert {file.rpartition("/")[2] for file in document["files"]} == DATA_FILES
    assert report.score is not None
    assert report.score.introductions == verdict.score.introductions
    assert report.seed == 1
    assert report.stopped == document["stopped"]


def test_the_same_seed_and_iterations_give_the_same_files(tmp_path):
    path = guest_list(tmp_path, *people(20))
    for folder, workers in (("a", 1), ("b", 2)):
        words = ["plan", path, *FEW, "--workers", workers, "-o", tmp_path / folder]
        assert seating(*words).exit_code == 0
    for name in ("seats.csv", "itineraries.csv"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_standard_input_is_a_list(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    given = "name\n" + "\n".join(people(5)) + "\n"
    assert seating("plan", "-", *FEW, given=given).exit_code == 0
    assert (tmp_path / "plan" / "plan.json").exists()


def test_standard_input_of_a_real_process(tmp_path):
    run = process("plan", "-", *FEW, "-o", tmp_path / "out", stdin=-1)
    out, _ = run.communicate("name\nAna\nBo\n")
    assert run.returncode == 0
    assert out.startswith("2 guests, one long table, 3 courses")


def test_nothing_is_said_when_quiet(tmp_path):
    result = seating("plan", guest_list(tmp_path, *people(5)), *FEW, "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_a_plan_is_not_overwritten_unasked_and_the_search_not_begun(tmp_path, monkeypatch):
    path = guest_list(tmp_path, *people(5))
    assert seating("plan", path, *FEW).exit_code == 0
    before = (tmp_path / "guests-plan" / "plan.json").read_bytes()

    def search(*_, **__):
        raise AssertionError("the folder is looked at first")

    with monkeypatch.context() as patch:
        patch.setattr("seating_solvers.planning.plan_dinner.search", search)
        result = seating("plan", path, *FEW, "--seed", "2")
    assert result.exit_code == 2
    assert "--force" in result.stderr
    assert (tmp_path / "guests-plan" / "plan.json").read_bytes() == before
    assert seating("plan", path, *FEW, "--seed", "2", "--force").exit_code == 0
    assert (tmp_path / "guests-plan" / "plan.json").read_bytes() != before


def test_charts_of_an_older_plan_do_not_stay(tmp_path):
    path = guest_list(tmp_path, *people(4))
    assert seating("plan", path, "--iterations", "100", "--to", "cards").exit_code == 0
    assert seating("plan", path, *FEW, "--force").exit_code == 0
    folder = tmp_path / "guests-plan"
    assert listing(folder) == DATA_FILES | {"previous"}
    assert listing(folder / "previous") == {"plan.json", "place-cards.pdf"}


def test_the_guest_list_itself_is_never_overwritten(tmp_path):
    path = guest_list(tmp_path, *people(4)).rename(tmp_path / "seats.csv")
    before = path.read_bytes()
    result = seating("plan", path, *FEW, "-o", tmp_path, "--force")
    assert result.exit_code == 2
    assert "overwrite what it is made from" in result.stderr
    assert path.read_bytes() == before


def test_too_few_seats_are_impossible(tmp_path):
    result = seating("plan", guest_list(tmp_path, *people(5)), *FEW, "--tables", "2x2")
    assert result.exit_code == 1
    assert "5 guests, 4 seats" in result.stderr
    assert not (tmp_path / "guests-plan").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--tables", "ten"], "cannot read the tables: 'ten'"),
        (["--meet", "nera"], "did you mean 'near'?"),
        (["--to", "chart"], "did you mean 'charts'?"),
        (["--to", "confetti"], "there are html"),
        (["--solver", "aneal"], "did you mean 'anneal'?"),
        (["--time", "-1"], "must be positive"),
        (["--time", "nan"], "must be positive"),
        (["--known-by", "compny"], "compny"),
        (["--knows", "nowhere.csv"], "nowhere.csv: no such file"),
        (["--history", "nowhere"], "nowhere: no such file"),
        (["--dinner", "nowhere.toml"], "nowhere.toml: no such file"),
        (["--encoding", "utf-99"], "utf-99"),
        (["-o", "guests.csv"], "this is a file, not a folder"),
    ],
)
def test_a_wrong_option_is_an_error_and_nothing_is_written(tmp_path, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    guest_list(tmp_path, "Ana,Acme", "Bo,Acme", header="name,company")
    result = seating("plan", "guests.csv", *words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert "seating: " in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["guests.csv"]


def test_a_misspelt_name_is_told_with_its_line(tmp_path):
    path = guest_list(tmp_path, "Ana Ruiz,", "Bo,Ana Ruis", header="name,knows")
    result = seating("plan", path, *FEW)
    assert result.exit_code == 2
    assert "line 3" in result.stderr
    assert "Ana Ruiz" in result.stderr


def test_an_earlier_evening_is_remembered(tmp_path):
    path = guest_list(tmp_path, *people(12))
    assert seating("plan", path, *FEW, "-o", tmp_path / "may").exit_code == 0
    words = [*FEW, "-o", tmp_path / "june", "--history", tmp_path / "may", "--json"]
    document = json.loads(seating("plan", path, *words).stdout)
    assert document["talked_pairs"] > 0


def test_the_bound_is_told_when_it_is_met(tmp_path):
    path = guest_list(tmp_path, *people(16))
    words = ["--tables", "4x4", "--meet", "table", "--iterations", "400000", "--to", "csv"]
    result = seating("plan", path, *words)
    assert result.exit_code == 0
    assert "72 shared a table, at most 72" in result.stdout
    assert "no plan can do better" in result.stdout


def test_without_a_list_there_is_nothing_to_plan():
    result = seating("plan")
    assert result.exit_code == 2
    assert "no guest list" in result.stderr


@pytest.mark.parametrize("example", ["supper-club", "twelve-friends"])
def test_a_plan_as_it_looks(root, tmp_path, monkeypatch, example):
    monkeypatch.chdir(tmp_path)
    path = root / "examples" / example / "guests.csv"
    result = seating("plan", path, *FEW, "-o", "out")
    assert result.exit_code == 0
    same_as_golden(f"plan-{example}", result.stdout)


def test_guests_who_may_stay_away_are_spread_and_told(tmp_path):
    rows = [f"{name},{'yes' if at < 4 else ''}" for at, name in enumerate(people(16))]
    path = guest_list(tmp_path, *rows, header="name,maybe")
    result = seating("plan", path, "--tables", "4x4", *FEW, "-o", tmp_path / "plan", "--json")
    assert result.exit_code == 0, result.stderr
    maybes = json.loads(result.stdout)["maybes"]
    assert maybes["guests"] == ["1", "2", "3", "4"]
    assert maybes["missing_at_a_table"]["worst"] == 1
    assert maybes["worst"] <= maybes["expected"] <= maybes["if_all_come"]
    told = " ".join(seating("check", tmp_path / "plan").stdout.split())
    assert "4 may stay away:" in told
    assert "at worst of 200 draws" in told
    assert "at one table 1 guest at most" in told


def test_they_are_not_spread_where_rules_leave_no_way(tmp_path):
    rows = ("Ana,yes,Cy; Di", "Bo,yes,", "Cy,,", "Di,,")
    path = guest_list(tmp_path, *rows, header="name,maybe,avoid")
    result = seating("plan", path, "--tables", "2x2", *FEW, "-o", tmp_path / "plan")
    assert result.exit_code == 0, result.stderr
    assert "cannot be spread evenly over the tables" in " ".join(result.stderr.split())
    assert "whose maybe is" not in seating("check", tmp_path / "plan").stdout


def test_the_page_of_maybes_shows_what_the_command_says(root, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shown = [one.code for one in blocks(root / "docs/maybes.md") if one.language == "console"]
    assert shown
    for transcript in shown:
        first, _, said = transcript.partition("\n")
        assert seating(*first.removeprefix("$ seating ").split()).stdout.rstrip() == said.rstrip()
