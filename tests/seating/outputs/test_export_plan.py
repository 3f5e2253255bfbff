"""What is asked of a plan that is there is checked before anything is made."""

import os
import threading
from pathlib import Path

import pytest

from seating import InputError
from seating.outputs.export_plan import export_request
from tests.saved import saved_plan


def test_in_the_plans_own_folder_files_are_made_anew_but_the_plan(tmp_path):
    folder = saved_plan(tmp_path)
    request = export_request(folder, ["seats", "json"])
    assert (request.folder, request.force) == (folder, True)
    assert [product.name for product in request.products] == ["seats"]
    for _ in range(2):
        (written,) = request.write(request.made())
        assert written.read_bytes().startswith(b"course,table,seat,id,name\n")


@pytest.mark.parametrize("force", [False, True])
def test_a_file_of_the_hosts_is_never_made_anew(tmp_path, force):
    folder = saved_plan(tmp_path)
    (folder / "seats.csv").write_bytes(b"the host's")
    with pytest.raises(InputError, match=r"seats\.csv was not written by seating"):
        export_request(folder, ["seats"], force=force)
    request = export_request(folder, ["merge"], force=force)
    (merged,) = request.write(request.made())
    merged.write_bytes(merged.read_bytes() + b"Cy,,\n")
    with pytest.raises(InputError, match=r"mail-merge\.csv was changed since seating wrote it"):
        request.write(request.made())


def test_files_of_a_plan_that_is_gone_are_not_put_beside_the_new_one(tmp_path):
    folder = saved_plan(tmp_path)
    request = export_request(folder, ["seats"])
    path = folder / "plan.json"
    path.write_bytes(path.read_bytes().replace(b"Golden", b"Silver"))
    with pytest.raises(InputError, match="this plan has just changed"):
        request.write(request.made())
    assert not (folder / "seats.csv").exists()


def test_the_plan_may_come_through_a_pipe(tmp_path):
    folder, pipe = saved_plan(tmp_path / "plan"), tmp_path / "pipe"
    os.mkfifo(pipe)
    data = (folder / "plan.json").read_bytes()
    writer = threading.Thread(target=pipe.write_bytes, args=[data])
    writer.start()
    request = export_request(pipe, ["seats"], folder=tmp_path / "other")
    writer.join()
    assert [path.name for path in request.write(request.made())] == ["seats.csv"]


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
