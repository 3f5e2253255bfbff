"""What may be replaced, what goes with a plan, what is kept, and what forbids it."""

import pytest

from seating import InputError
from seating.outputs.writing.allowed_changes import allowed_changes
from seating.outputs.writing.file_digest import digest_of, looked_at
from seating.outputs.writing.file_identity import identities
from seating.outputs.writing.manifest import read_manifest
from seating.outputs.writing.write_folder import write_folder

FIRST = {"plan.json": b"first", "seats.csv": b"first seats", "charts.pdf": b"first charts"}
SECOND = {"plan.json": b"second", "seats.csv": b"second seats", "charts.pdf": b"second charts"}


@pytest.fixture
def folder(tmp_path):
    write_folder(tmp_path, FIRST)
    write_folder(tmp_path, SECOND, force=True)
    return tmp_path


def asked(folder, *names, force=True, inputs=(), **known):
    look = looked_at(folder)
    return allowed_changes(
        folder,
        dict.fromkeys(names) | known,
        read_manifest(folder, look),
        look=look,
        force=force,
        inputs=identities(inputs),
        shown=folder,
    )


def test_with_a_plan_goes_all_that_was_made_of_it_and_what_was_kept_before(folder):
    changes = asked(folder, "plan.json")
    assert set(changes.take) == set(changes.keep) == set(changes.gone) == set(FIRST)


def test_a_file_made_again_does_not_drive_a_plan_from_where_it_is_kept(folder):
    changes = asked(folder, "charts.pdf")
    assert set(changes.take) == {"charts.pdf"}
    assert (changes.keep, changes.gone) == ((), {})


def test_without_a_plan_there_each_file_is_kept_by_itself(tmp_path):
    for content in (b"1", b"2", b"3"):
        write_folder(tmp_path, {"charts.pdf": content, "seats.csv": b"same"}, force=True)
    assert (tmp_path / "previous" / "charts.pdf").read_bytes() == b"2"
    assert not (tmp_path / "previous" / "seats.csv").exists()
    changes = asked(tmp_path, "charts.pdf")
    assert changes.keep == ("charts.pdf",)
    assert set(changes.gone) == {"charts.pdf"}


@pytest.mark.parametrize(
    "name", ["plan.json", "seats.csv", "charts.pdf", "previous/plan.json", ".seating.json"]
)
def test_what_is_read_is_not_replaced_nor_taken_away_from_where_it_is_kept(folder, name):
    with pytest.raises(InputError, match="overwrite what it is made from"):
        asked(folder, "plan.json", "seats.csv", inputs=[folder / name])


def test_files_of_another_plan_stay(folder):
    write_folder(folder, {"poster.pdf": b"poster"}, plan="of another")
    assert "poster.pdf" not in asked(folder, "plan.json").take


def test_what_was_changed_by_hand_stays_and_is_told(folder):
    (folder / "charts.pdf").write_bytes(b"mine")
    changes = asked(folder, "plan.json")
    assert changes.stay == ("charts.pdf",)
    assert set(changes.take) == {"plan.json", "seats.csv"}
    with pytest.raises(InputError, match=r"charts\.pdf was changed since seating wrote it, and"):
        asked(folder, "plan.json", "charts.pdf")
    (folder / "seats.csv").write_bytes(b"mine too")
    with pytest.raises(InputError, match=r"seats\.csv and charts\.pdf were changed .* and stay"):
        asked(folder, "plan.json", "seats.csv", "charts.pdf")


def test_what_is_kept_takes_nobodys_place(folder):
    kept = folder / "previous" / "plan.json"
    kept.write_bytes(b"mine")
    with pytest.raises(InputError, match=r"is not as seating wrote it.*previous/plan\.json"):
        asked(folder, "plan.json")
    kept.unlink()
    (folder / "previous" / "mine").write_bytes(b"mine")
    assert set(asked(folder, "plan.json").gone) == {"seats.csv", "charts.pdf"}


@pytest.mark.parametrize("kind", ["file", "link", "lost link", "loop"])
def test_the_folder_for_what_is_kept_is_a_folder(tmp_path, kind):
    write_folder(tmp_path / "gala", FIRST)
    place = tmp_path / "gala" / "previous"
    if kind == "file":
        place.write_bytes(b"mine")
    else:
        place.symlink_to({"link": tmp_path, "loop": place}.get(kind, "nowhere"))
    with pytest.raises(InputError, match="goes to a folder of this name"):
        asked(tmp_path / "gala", "plan.json")
    asked(tmp_path / "gala", "poster.pdf")


def test_what_is_the_same_is_not_replaced_unless_its_plan_is(folder):
    same = {"seats.csv": digest_of(SECOND["seats.csv"]), "charts.pdf": digest_of(b"other")}
    assert set(asked(folder, **same).take) == {"charts.pdf"}
    assert set(asked(folder, **same, **{"plan.json": digest_of(b"other")}).take) == set(SECOND)


def test_without_force_nothing_is_replaced(folder):
    with pytest.raises(InputError, match=r"has plan\.json already"):
        asked(folder, "plan.json", force=False)
    assert not asked(folder, "poster.pdf", force=False).take
