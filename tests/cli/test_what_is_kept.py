"""No file that a host made or changed is removed or overwritten, with --force or without."""

import os
from pathlib import Path

import pytest

from seating.planfile import read_plan
from seating_solvers.planning import plan_dinner
from tests.cli.command import FEW, guest_list, people, seating
from tests.listing import listing
from tests.saved import saved_plan

QUICK = ("--iterations", "100")
MADE_FROM = "the plan would overwrite what it is made from"
NOT_OURS = "not written by seating, which replaces only what it wrote"


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """The folder in which the host works."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def held() -> dict[Path, bytes]:
    """Every file, and what it holds."""
    return {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def refused(*words: object) -> str:
    """What the command says when it refuses and leaves all as it was."""
    before = held()
    result = seating(*words)
    assert result.exit_code == 2, result.output
    assert held() == before
    assert not list(Path().rglob(".seating-*"))
    return " ".join(result.stderr.split())


def done(*words: object) -> dict[Path, bytes]:
    """What was there before, when the command has done what was asked."""
    before = held()
    result = seating(*words)
    assert result.exit_code == 0, result.output
    return before


def workbook(name: str) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet("Guests", 0)
    for row in ["name", *people(4)]:
        sheet.append([row])
    book.save(name)
    return Path(name)


def test_a_list_that_is_called_like_a_product(place):
    workbook("seating.xlsx")
    words = ["plan", "seating.xlsx", "-o", ".", "--force", *QUICK]
    assert MADE_FROM in refused(*words, "--to", "xlsx")
    before = done(*words, "--to", "csv")  # beside it there is room
    assert before.items() <= held().items()
    assert NOT_OURS in refused("export", ".", "--to", "xlsx")
    guest_list(place, *people(4)).rename("itineraries.csv")
    assert "itineraries.csv" in refused("export", ".", "--to", "csv")


def test_a_list_that_an_earlier_run_wrote(place):
    done("plan", guest_list(place, *people(4)), "-o", ".", *QUICK, "--to", "csv")
    Path("guests.csv").unlink()
    again = ["plan", "itineraries.csv", "-o", ".", "--to", "json", "--force", *QUICK]
    assert MADE_FROM in refused(*again)


def test_pairs_that_are_called_like_a_product(place):
    Path("seats.csv").write_text("a,b\nGuest 01,Guest 02\n")
    words = ["plan", guest_list(place, *people(4)), "--knows", "seats.csv", "-o", ".", *QUICK]
    for force in ([], ["--force"]):
        assert MADE_FROM in refused(*words, "--to", "csv", *force)


def test_links_to_what_is_read(place):
    guest_list(place, *people(4))
    done("plan", "guests.csv", *QUICK, "--to", "csv")
    (place / "plan").mkdir()
    for link in ("symlink_to", "hardlink_to"):
        path = place / "plan" / "seats.csv"
        getattr(path, link)(place / "guests.csv")
        assert MADE_FROM in refused("plan", "guests.csv", "-o", "plan", "--force", *FEW)
        path.unlink()
    (place / "friends.csv").hardlink_to(place / "guests-plan" / "itineraries.csv")
    words = ["plan", "friends.csv", "-o", "guests-plan", "--force", *QUICK, "--to", "csv"]
    assert MADE_FROM in refused(*words)


def test_a_dinner_file_that_is_called_like_the_plan(place):
    guest_list(place, *people(4))
    Path("plan.json").write_text('guests = "guests.csv"\n')
    words = ["plan", "--dinner", "plan.json", "-o", ".", "--force", *QUICK]
    assert MADE_FROM in refused(*words, "--to", "csv")


def test_the_evening_before(place):
    guest_list(place, *people(4))
    done("plan", "guests.csv", "-o", "may", *QUICK, "--to", "csv")
    words = ["plan", "guests.csv", "--history", "may", *QUICK, "--to", "csv"]
    assert MADE_FROM in refused(*words, "-o", "may", "--force")
    done(*words, "-o", "june")


def test_files_of_the_hosts_own(place):
    guest_list(place, *people(4))
    Path("poster.pdf").write_bytes(b"the host's")
    before = done("plan", "guests.csv", "-o", ".", "--force", *QUICK, "--to", "csv")
    assert before.items() <= held().items()
    for words in (
        ["plan", "guests.csv", "-o", ".", "--force", *QUICK, "--to", "poster"],
        ["export", ".", "--to", "poster"],
        ["export", ".", "--to", "poster", "--force"],
    ):
        told = refused(*words)
        assert f"poster.pdf was {NOT_OURS}" in told
        assert "move it elsewhere" in told


def test_what_was_changed_by_hand(place):
    guest_list(place, *people(4))
    done("plan", "guests.csv", *QUICK, "--to", "csv")
    seats = place / "guests-plan" / "seats.csv"
    seats.write_bytes(seats.read_bytes() + b"Main,1,9,,Cousin\n")
    again = ["plan", "guests.csv", "--force", *QUICK]
    told = "seats.csv was changed since seating wrote it, and stays"
    assert told in refused(*again, "--to", "csv")
    assert told in refused("export", "guests-plan", "--to", "csv")
    result = seating(*again, "--to", "json")
    assert result.exit_code == 0
    assert "seats.csv was changed by hand and stays there" in " ".join(result.stderr.split())
    assert seats.read_bytes().endswith(b"Cousin\n")


def test_what_force_replaces_can_be_had_back(place):
    guest_list(place, *people(6))
    done("plan", "guests.csv", *QUICK, "--to", "csv,signs")
    folder = place / "guests-plan"
    before = {name: (folder / name).read_bytes() for name in listing(folder)}
    done("plan", "guests.csv", "--force", *QUICK, "--seed", "5", "--to", "csv")
    done("export", "guests-plan", "--to", "kitchen")
    kept = folder / "previous"
    assert {name: (kept / name).read_bytes() for name in listing(kept)} == before
    for path in kept.iterdir():
        path.replace(folder / path.name)
    done("plan", "guests.csv", "--force", *QUICK, "--seed", "6", "--to", "csv")
    assert {name: (kept / name).read_bytes() for name in listing(kept)} == before


def test_permissions_of_what_is_replaced_stay(place):
    guest_list(place, *people(4))
    done("plan", "guests.csv", *QUICK, "--to", "csv")
    plan = place / "guests-plan" / "plan.json"
    plan.chmod(0o600)
    done("plan", "guests.csv", "--force", *QUICK, "--seed", "2", "--to", "csv")
    assert plan.stat().st_mode & 0o777 == 0o600
    assert (plan.parent / "previous" / "plan.json").stat().st_mode & 0o777 == 0o600


def test_another_evenings_plan_is_not_shown_beside(place):
    """Files made from a plan elsewhere stay when the plan in the folder is replaced."""
    guest_list(place, *people(4))
    saved_plan(place / "other")
    done("plan", "guests.csv", *QUICK, "--to", "csv")
    done("export", "other", "--to", "merge", "-o", "guests-plan")
    done("plan", "guests.csv", "--force", *QUICK, "--to", "json")
    assert listing(place / "guests-plan") == {"plan.json", "mail-merge.csv", "previous"}


@pytest.mark.parametrize("verb", [["plan", "guests.csv"], ["export", "guests-plan", "--to", "csv"]])
def test_places_that_cannot_be_written_are_found_before_the_search(place, monkeypatch, verb):
    guest_list(place, *people(4))
    done("plan", "guests.csv", *QUICK, "--to", "csv")
    Path("lost").symlink_to("nowhere")
    Path("loop").symlink_to("loop")
    Path("file").write_bytes(b"")
    os.mkfifo("pipe")

    def search(*_: object) -> None:
        raise AssertionError("the folder is looked at first")

    monkeypatch.setattr(plan_dinner, "search", search)
    for folder, told in {
        "": "a folder needs a name",
        "lost": "this is a link that leads nowhere",
        "loop": "this is a link that leads nowhere",
        "loop/in": "cannot make this folder",
        "file": "this is a file, not a folder",
        "file/in": "cannot write here (not a directory)",
        "pipe": "this is a file, not a folder",
    }.items():
        before = listing(place)
        result = seating(*verb, "-o", folder)
        assert result.exit_code == 2
        assert told in result.stderr
        assert listing(place) == before


def test_a_folder_is_one_runs_at_a_time(place, monkeypatch):
    path, search = guest_list(place, *people(4)), plan_dinner.search
    seen: list[str] = []

    def meanwhile(*words: object) -> object:
        for verb in (["plan", path, *QUICK], ["plan", path, *QUICK, "--force"]):
            if len(seen) < 2:
                seen.append("begun")
                result = seating(*verb)
                seen[-1] = f"{result.exit_code} {result.stderr}"
        return search(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(plan_dinner, "search", meanwhile)
    done("plan", path, *QUICK, "--to", "csv")
    assert all("2 " in one and "another seating is writing there" in one for one in seen)


def test_what_comes_into_the_way_during_the_search_costs_no_plan(place, monkeypatch):
    path, search = guest_list(place, *people(4)), plan_dinner.search

    def meanwhile(*words: object) -> object:
        (place / "gala").mkdir()
        (place / "gala" / "seats.csv").write_bytes(b"the host's")
        return search(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(plan_dinner, "search", meanwhile)
    result = seating("plan", path, *QUICK, "--to", "csv", "-o", "gala")
    assert result.exit_code == 3
    assert "The plan is written to gala-2, not to gala" in " ".join(result.stderr.split())
    assert (place / "gala" / "seats.csv").read_bytes() == b"the host's"
    assert read_plan(place / "gala-2")
    assert "Wrote gala-2/" in result.stdout


@pytest.mark.parametrize("error", [RuntimeError("no such letter"), MemoryError(), ValueError("")])
def test_a_product_that_cannot_be_made_costs_no_plan(place, monkeypatch, error):
    def signs(**_: object) -> bytes:
        raise error

    monkeypatch.setattr("seating.outputs.print.table_signs.signs_pdf", signs)
    words = ["plan", guest_list(place, *people(4)), *QUICK, "--to", "signs,csv"]
    result = seating(*words)
    assert result.exit_code == 3
    assert f"signs.pdf could not be made: {type(error).__name__}" in result.stderr
    made = {"plan.json", "seats.csv", "itineraries.csv"}
    assert listing(place / "guests-plan") == made
    assert '"not_made": {\n    "signs.pdf": "' in seating(*words, "--force", "--json").stdout
