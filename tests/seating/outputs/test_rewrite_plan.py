"""A changed plan takes the place of the one before, with all that was made of it."""

import json

import pytest

from seating import InputError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.export_plan import export_request
from seating.outputs.make_products import make_products
from seating.outputs.products import chosen_products
from seating.outputs.rewrite_plan import made_of_it, rewrite_plan
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.file_digest import digest_at
from seating.outputs.writing.write_folder import write_folder
from seating.planfile import PlanFile, PlanReport, read_plan_file
from tests.seating.outputs.writing.faults import Calls, Killed, faults, leftovers, tree
from tests.seating.planfile.rich_plan import REPORT, rich_plan

DATA = ["csv", "json", "html"]
FILES = {"chart.html", "itineraries.csv", "plan.json", "seats.csv"}


@pytest.fixture
def gala(tmp_path):
    """A folder with a plan, and what is made of it."""
    folder = tmp_path / "gala"
    write_folder(folder, made(rich_plan()))
    return folder


def made(plan, report=REPORT, names=DATA):
    return make_products(chosen_products(names), plan, report, PrintSettings())


def swapped(file):
    return file.changed("swap", plan=file.plan.swapped(0, 0, 1))


def test_all_that_was_made_of_the_plan_is_made_anew(gala):
    (gala / "notes.txt").write_text("the host's")
    file = read_plan_file(gala)
    written = rewrite_plan(gala, file, swapped(file))
    assert {path.name for path in written.files} == FILES
    assert written.files[0] == gala / "plan.json"
    now = read_plan_file(gala)
    after = make_products(
        chosen_products(DATA), now.plan, now.report, PrintSettings(), record=now.record
    )
    for name in FILES:
        assert (gala / name).read_bytes() == after[name]
    assert b'"changed": "' in after["chart.html"] or b'"changed":"' in after["chart.html"]
    assert (gala / "previous" / "plan.json").read_bytes() == file.source
    assert (gala / "notes.txt").read_text() == "the host's"


def test_undone_every_file_is_as_it_was_to_the_letter(gala):
    before = tree(gala)
    for change in (swapped, PlanFile.undone):
        file = read_plan_file(gala)
        rewrite_plan(gala, file, change(file))
    after = tree(gala)
    assert {name: after[name] for name in FILES - {"plan.json"}} == {
        name: before[name] for name in FILES - {"plan.json"}
    }
    assert read_plan_file(gala).body == before["plan.json"]


def test_what_is_not_there_is_not_made(gala):
    (gala / "chart.html").unlink()
    file = read_plan_file(gala)
    rewrite_plan(gala, file, swapped(file))
    assert not (gala / "chart.html").exists()


def test_what_the_host_changed_stays_and_is_told(gala):
    (gala / "seats.csv").write_text("my own")
    file = read_plan_file(gala)
    written = rewrite_plan(gala, file, swapped(file))
    assert (gala / "seats.csv").read_text() == "my own"
    assert "seats.csv was changed by hand and stays there" in written.notes[0]


def test_a_plan_of_the_hosts_own_is_changed_in_place(gala):
    """As the host's page saves it: the charts beside it are of the plan before it."""
    saved = json.dumps(json.loads((gala / "plan.json").read_bytes())).encode()
    (gala / "plan.json").write_bytes(saved)
    file = read_plan_file(gala)
    assert made_of_it(gala).keys() == FILES - {"plan.json"}
    written = rewrite_plan(gala, file, swapped(file))
    assert {path.name for path in written.files} == FILES
    assert (gala / "previous" / "plan.json").read_bytes() == saved
    again = read_plan_file(gala)
    rewrite_plan(gala, again, again.undone())
    assert read_plan_file(gala).body == saved


def test_what_nobody_knows_to_be_written_by_seating_stays_and_is_told(gala):
    (gala / ".seating.json").unlink()
    kept = (gala / "seats.csv").read_bytes()
    file = read_plan_file(gala)
    written = rewrite_plan(gala, file, swapped(file))
    assert (gala / "seats.csv").read_bytes() == kept
    told = "chart.html, itineraries.csv and seats.csv were not written by seating"
    assert [note for note in written.notes if note.startswith(told)]


def test_a_plan_alone_under_any_name_is_changed_in_place(tmp_path):
    path = tmp_path / "friday.json"
    path.write_bytes(PlanFile(rich_plan(), REPORT).encoded())
    for _ in range(3):
        file = read_plan_file(path)
        written = rewrite_plan(path, file, swapped(file))
        assert [one.name for one in written.files] == ["friday.json"]
    assert len(read_plan_file(path).log) == 3


def test_a_plan_behind_a_link_is_changed_where_it_lies(gala, tmp_path):
    link = tmp_path / "tonight.json"
    link.symlink_to(gala / "plan.json")
    file = read_plan_file(link)
    written = rewrite_plan(link, file, swapped(file))
    assert link.is_symlink()
    assert {path.name for path in written.files} == FILES
    assert len(read_plan_file(gala).log) == 1


def test_a_plan_that_was_changed_meanwhile_is_not_overwritten(gala):
    file = read_plan_file(gala)
    rewrite_plan(gala, file, swapped(file))
    now = tree(gala)
    with pytest.raises(InputError, match="just changed"):
        rewrite_plan(gala, file, swapped(file))
    assert tree(gala) == now


def test_what_cannot_be_made_anew_goes_and_is_told(gala):
    """A code needs the address of the page, which the plan does not keep."""
    file = read_plan_file(gala)
    write_folder(gala, {"qr-codes.pdf": b"%PDF"}, plan=sha(gala))
    written = rewrite_plan(gala, file, swapped(file))
    assert "qr-codes.pdf" in written.not_made
    assert not (gala / "qr-codes.pdf").exists()
    assert (gala / "previous" / "qr-codes.pdf").exists()


def sha(folder):
    found = digest_at(folder / "plan.json")
    assert found is not None
    return found.sha256


def test_the_hosts_page_is_remade_with_the_record(gala):
    page = chosen_products(["html"])[0].for_host
    assert page is not None
    write_folder(gala, {page.file: page.make(rich_plan(), report=REPORT)}, plan=sha(gala))
    file = read_plan_file(gala)
    rewrite_plan(gala, file, swapped(file))
    assert '"asked":"swap"' in (gala / page.file).read_text()


@pytest.mark.parametrize("kill", [False, True], ids=["full disk", "killed"])
def test_a_change_happens_all_or_not_at_all(gala, tmp_path, kill):
    """At every call that changes files the disk may be full, or the process die."""
    (gala / "chart.html").unlink()
    file = read_plan_file(gala)
    after = swapped(file)
    before, number = tree(gala), 0
    while True:
        number += 1
        folder = tmp_path / f"{kill}-{number}"
        write_folder(folder, before)
        try:
            with faults(Calls(number, number, kill=kill)):
                rewrite_plan(folder, file, after)
        except (OSError, InputError, Killed):
            assert read_plan_file(folder).body in (file.body, after.body)
            mended = read_plan_file(folder)
            rewrite_plan(folder, *again(folder))
            now = read_plan_file(folder)
            assert len(now.log) in (1, 2)
            assert now.log.changes[-1].asked == "again"
            assert mended.plan.dinner.guests == file.plan.dinner.guests
            assert (folder / "seats.csv").read_bytes() == made(now.plan)["seats.csv"]
            assert not leftovers(folder)
            continue
        break
    assert number > 20


def again(folder):
    with ClaimedFolder(folder, ()):  # finishes what was begun
        pass
    file = read_plan_file(folder)
    return file, file.changed("again", plan=file.plan.swapped(1, 0, 1))


def test_a_report_that_is_new_is_kept(gala):
    file = read_plan_file(gala)
    report = PlanReport(solver="by hand")
    rewrite_plan(gala, file, file.changed("replan", report=report))
    assert read_plan_file(gala).report == report


def test_what_was_exported_with_choices_of_its_own_is_made_anew_with_them(gala):
    address = "https://dinner.example/chart.html"
    for names, choices in (
        (["merge"], {"guests": ["1"]}),
        (["followup-csv"], {"lang": "de"}),
        (["qr"], {"page_url": address}),
    ):
        request = export_request(gala, names, printing=choices)
        request.write(request.made())
    before = tree(gala)
    assert before["mail-merge.csv"].count(b"\n") < 5
    file = read_plan_file(gala)
    written = rewrite_plan(gala, file, swapped(file))
    assert not written.not_made
    assert (gala / "mail-merge.csv").read_bytes().count(b"\n") < 5
    assert (gala / "mail-merge.csv").read_bytes() != before["mail-merge.csv"]
    file = read_plan_file(gala)
    rewrite_plan(gala, file, file.undone())
    after = tree(gala)
    for name in ("mail-merge.csv", "follow-up.csv", "qr-codes.pdf", "chart.html"):
        assert after[name] == before[name]


def test_what_nobody_knows_how_to_make_anew_is_told(gala):
    write_folder(gala, {"walks.pdf": b"%PDF"}, plan=sha(gala))
    file = read_plan_file(gala)
    written = rewrite_plan(gala, file, swapped(file))
    assert written.notes == ("walks.pdf tells of the plan before, and lies in previous/ now.",)
    assert (gala / "previous" / "walks.pdf").read_bytes() == b"%PDF"
    assert not (gala / "walks.pdf").exists()
