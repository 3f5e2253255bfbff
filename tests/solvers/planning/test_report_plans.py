"""Reports on plans that lie on a disk."""

from pathlib import Path

import pytest

from seating import Dinner, InputError
from seating.planfile import PlanReport, SavedBound, encode
from seating_solvers.planning.report_plans import report_plans
from tests.listing import listing
from tests.plans import some_plan
from tests.saved import saved_plan


def kept(folder: Path, title="", names=("Ana", "Bo", "Cy")) -> Path:
    plan = some_plan(Dinner.of(names, "1x4", 2).changed(title=title))
    folder.mkdir(parents=True)
    (folder / "plan.json").write_bytes(encode(plan, PlanReport()))
    return folder


def test_a_report_lies_beside_its_plan_and_is_made_anew(tmp_path):
    folder = saved_plan(tmp_path / "may")
    for _ in range(2):
        (written,) = report_plans([folder]).write()
        assert written.read_bytes().startswith(b"%PDF")
    assert listing(folder) >= {"plan.json", "report.pdf"}


def test_several_have_a_folder_of_their_own_and_none_is_replaced_unasked(tmp_path):
    plans = [kept(tmp_path / "may"), kept(tmp_path / "june")]
    report_plans(plans, kinds=["json", "pdf"]).write()
    assert listing(tmp_path / "report") == {"report.pdf", "report.json"}
    with pytest.raises(InputError, match="already"):
        report_plans(plans)
    report_plans(plans, force=True).write()


def test_a_file_that_somebody_else_made_is_not_touched(tmp_path):
    folder = kept(tmp_path / "may")
    (folder / "report.pdf").write_text("mine")
    with pytest.raises(InputError):
        report_plans([folder])
    assert (folder / "report.pdf").read_text() == "mine"


def test_a_folder_of_folders_means_their_plans_and_titles_name_them(tmp_path):
    kept(tmp_path / "b", "June")
    kept(tmp_path / "a", "May")
    reported = report_plans([tmp_path], kinds=[])
    assert reported.worth.joined.names == ("May", "June")
    assert reported.saved.bound is not None


def test_folders_name_evenings_whose_titles_do_not(tmp_path):
    plans = [kept(tmp_path / "a", "Supper"), kept(tmp_path / "b", "Supper")]
    assert report_plans(plans, kinds=[]).worth.joined.names == ("a", "b")


def test_bounds_of_one_plan_are_those_that_were_saved(tmp_path):
    bound = SavedBound(value=7, unit=1, why="because")
    plan = some_plan(Dinner.of(["Ana", "Bo"]))
    report = PlanReport(bound=bound, pairs_bound=bound)
    (tmp_path / "plan.json").write_bytes(encode(plan, report))
    assert report_plans([tmp_path], kinds=[]).saved.bound == bound


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"kinds": ["pfd"]}, "did you mean 'pdf'"),
        ({"history_by": "age"}, "by name or by id"),
        ({"printing": {"lang": "tlh"}}, "no words in this language"),
    ],
)
def test_what_is_asked_wrongly_is_told_before_anything_is_written(tmp_path, options, told):
    folder = kept(tmp_path / "may")
    with pytest.raises(InputError) as error:
        report_plans([folder], **options).write()
    assert told in str(error.value)
    assert listing(folder) == {"plan.json"}


def test_one_evening_twice_is_an_error(tmp_path):
    folder = kept(tmp_path / "may")
    with pytest.raises(InputError, match="named twice"):
        report_plans([folder, folder / "plan.json"])
