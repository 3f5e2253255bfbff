"""What is asked of a plan that is there is checked before anything is made."""

from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.export_plan import export_request
from tests.saved import saved_plan


def test_in_the_plans_own_folder_files_are_made_anew_but_the_plan(tmp_path):
    folder = saved_plan(tmp_path)
    (folder / "seats.csv").write_bytes(b"old")
    request = export_request(folder, ["seats", "json"])
    assert (request.folder, request.force) == (folder, True)
    assert [product.name for product in request.products] == ["seats"]
    (written,) = request.write(request.made())
    assert written.read_bytes().startswith(b"course,table,seat,id,name\n")


def test_elsewhere_the_plan_goes_along_and_nothing_is_overwritten(tmp_path):
    folder, other = saved_plan(tmp_path / "plan"), tmp_path / "other"
    request = export_request(folder / "plan.json", ["seats", "json"], folder=other)
    request.write(request.made())
    assert (other / "plan.json").read_bytes() == (folder / "plan.json").read_bytes()
    with pytest.raises(InputError, match=r"has seats\.csv and plan\.json already"):
        export_request(folder, ["seats", "json"], folder=other)
    assert export_request(folder, ["seats"], folder=other, force=True).force


@pytest.mark.parametrize(
    ("names", "asked", "told"),
    [
        (["json"], {}, "the plan is there already"),
        (["csv"], {"one_file": True}, "only one file fits standard output: 'itineraries.csv"),
        (["pdf"], {"printing": {"template": "own.typ"}}, "a template is for one product"),
        (["cards"], {"printing": {"guests": ("Nobody",), "lagn": "de"}}, "did you mean 'lang'"),
        (["qr"], {}, "needs the address of the page"),
    ],
)
def test_what_cannot_be_is_told(tmp_path, names, asked, told):
    folder = saved_plan(tmp_path)
    with pytest.raises(InputError, match=told):
        export_request(folder, names, **asked)
    assert [one.name for one in folder.iterdir()] == ["plan.json"]


def test_one_file_may_go_anywhere(tmp_path):
    request = export_request(saved_plan(tmp_path), ["json"], one_file=True)
    (content,) = request.made().values()
    assert content == (tmp_path / "plan.json").read_bytes()


def test_letters_that_no_font_has_are_noted_where_something_is_printed(tmp_path):
    folder = saved_plan(tmp_path)
    fonts: dict[str, object] = {"font_dirs": (str(Path(folder)),)}
    assert export_request(folder, ["seats"], printing=fonts).notes() == []
