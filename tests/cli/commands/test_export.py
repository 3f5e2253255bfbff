"""`seating export` makes files of a plan again."""

import json
from pathlib import Path

import pytest

from seating.outputs.data.seats_csv import seats_csv
from seating.planfile import read_plan
from tests.cli.command import guest_list, people, seating
from tests.listing import listing
from tests.saved import saved_plan


def test_files_are_made_anew_beside_the_plan(tmp_path):
    folder = saved_plan(tmp_path / "plan")
    for _ in range(2):
        result = seating("export", folder, "--to", "csv")
        assert result.exit_code == 0
        assert listing(folder) == {"plan.json", "seats.csv", "itineraries.csv"}
    seats = folder / "seats.csv"
    seats.unlink()
    assert seating("export", folder / "plan.json", "--to", "seats").exit_code == 0
    assert seats.read_bytes() == seats_csv(read_plan(folder)[0])


def test_another_folder_is_not_overwritten_unasked(tmp_path):
    folder, other = saved_plan(tmp_path / "plan"), tmp_path / "other"
    words = ["export", folder, "--to", "seats,json,kitchen", "-o", other]
    assert seating(*words).exit_code == 0
    assert listing(other) == {"plan.json", "seats.csv", "kitchen.pdf"}
    assert (other / "plan.json").read_bytes() == (folder / "plan.json").read_bytes()
    result = seating(*words)
    assert result.exit_code == 2
    assert "--force" in result.stderr
    assert seating(*words, "--force").exit_code == 0


def test_one_file_goes_to_standard_output(tmp_path):
    folder = saved_plan(tmp_path)
    result = seating("export", folder, "--to", "seats", "-o", "-")
    assert result.exit_code == 0
    assert result.stdout_bytes == seats_csv(read_plan(folder)[0])
    result = seating("export", folder, "--to", "csv", "-o", "-")
    assert result.exit_code == 2
    assert "only one file" in result.stderr


@pytest.mark.parametrize(
    ("name", "told"), [("sings", "did you mean 'signs'?"), ("json", "the plan is there already")]
)
def test_what_cannot_be_made_is_an_error(tmp_path, name, told):
    folder = saved_plan(tmp_path)
    result = seating("export", folder, "--to", name)
    assert result.exit_code == 2
    assert told in result.stderr
    assert listing(folder) == {"plan.json"}


def test_the_hosts_page_is_asked_for(tmp_path):
    folder = saved_plan(tmp_path)
    assert seating("export", folder, "--to", "html").exit_code == 0
    assert seating("export", folder, "--to", "html", "--for", "host").exit_code == 0
    assert listing(folder) == {"plan.json", "chart.html", "host.html"}
    guests, host = ((folder / name).read_text("utf-8") for name in ("chart.html", "host.html"))
    assert 'id="host"' in host
    assert 'id="host"' not in guests


def test_qr_codes_need_the_address_of_the_page(tmp_path):
    folder = saved_plan(tmp_path)
    result = seating("export", folder, "--to", "qr")
    assert result.exit_code == 2
    assert "needs the address of the page" in result.stderr
    assert listing(folder) == {"plan.json"}
    url = "https://dinner.example/chart.html"
    assert seating("export", folder, "--to", "qr", "--url", url).exit_code == 0
    assert listing(folder) == {"plan.json", "qr-codes.pdf"}


def test_a_plan_without_a_search_has_no_picture_of_one(tmp_path):
    folder = saved_plan(tmp_path)
    result = seating("export", folder, "--to", "search")
    assert result.exit_code == 2
    assert "does not tell how it was found" in result.stderr


def test_what_was_written_is_told_as_json_or_not_at_all(tmp_path):
    folder = saved_plan(tmp_path)
    told = json.loads(seating("export", folder, "--to", "csv", "--json").stdout)
    assert {Path(file).name for file in told["files"]} == {"seats.csv", "itineraries.csv"}
    assert told["notes"] == []
    quiet = seating("export", folder, "--to", "csv", "--quiet")
    assert (quiet.exit_code, quiet.stdout, quiet.stderr) == (0, "", "")
    assert seating("export", folder, "--to", "seats", "-o", "-", "--json").exit_code == 2


def test_what_is_printed_is_chosen_alike_when_a_dinner_is_planned(tmp_path):
    guest_list(tmp_path, *people(6))
    words = ["plan", tmp_path / "guests.csv", "--iterations", "100", "--to", "csv"]
    assert seating(*words, "--stock", "Avery C32011", "--first-label", "3").exit_code == 0
    kept = read_plan(tmp_path / "guests-plan")[1].print
    assert kept == {"stock": "Avery C32011", "first_label": 3}
