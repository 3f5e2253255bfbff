"""What this program wrote is known again, wherever in the folder the host has put it."""

import pytest

from seating import InputError
from seating.outputs.writing.file_digest import digest_of, looked_at
from seating.outputs.writing.manifest import LIST, Manifest, WrittenFile, read_manifest


def written(content: bytes, plan: str = "") -> WrittenFile:
    digest = digest_of(content)
    return WrittenFile(digest.size, digest.sha256, plan)


BOTH = Manifest(
    files={"plan.json": written(b"new"), "previous/plan.json": written(b"old", plan="of old")}
)


def test_there_need_be_none(tmp_path):
    assert read_manifest(tmp_path, looked_at(tmp_path)) == Manifest()


def test_it_reads_back_as_it_was_written_in_any_order(tmp_path):
    again = Manifest(files=dict(reversed(BOTH.files.items())))
    assert again.encoded() == BOTH.encoded()
    (tmp_path / LIST).write_bytes(BOTH.encoded())
    assert read_manifest(tmp_path, looked_at(tmp_path)) == BOTH


def test_a_file_is_known_by_its_name_and_all_it_holds():
    assert BOTH.wrote("plan.json", digest_of(b"new"))
    assert BOTH.wrote("plan.json", digest_of(b"old"))  # moved back by hand
    assert BOTH.wrote("plan.json", digest_of(b"neW")) is None
    assert BOTH.wrote("seats.csv", digest_of(b"new")) is None


def test_what_was_moved_back_is_listed_where_it_lies(tmp_path):
    (tmp_path / LIST).write_bytes(BOTH.encoded())
    (tmp_path / "plan.json").write_bytes(b"old")
    files = read_manifest(tmp_path, looked_at(tmp_path)).files
    assert files["plan.json"] == written(b"old", plan="of old")
    (tmp_path / "plan.json").write_bytes(b"changed")
    files = read_manifest(tmp_path, looked_at(tmp_path)).files
    assert files["plan.json"] == written(b"new")


def test_what_was_moved_to_where_nothing_was_listed_is_listed_there(tmp_path):
    replaced = Manifest(files={"previous/plan.json": written(b"old", plan="of old")})
    (tmp_path / LIST).write_bytes(replaced.encoded())
    (tmp_path / "plan.json").write_bytes(b"old")
    files = read_manifest(tmp_path, looked_at(tmp_path)).files
    assert files["plan.json"] == written(b"old", plan="of old")
    (tmp_path / "plan.json").write_bytes(b"somebody else's")
    assert "plan.json" not in read_manifest(tmp_path, looked_at(tmp_path)).files


@pytest.mark.parametrize("name", ["../plan.json", "/etc/passwd", "a/b", "previous/../x", "..", ""])
@pytest.mark.parametrize("beside", [{}, BOTH.files])
def test_no_list_names_what_lies_elsewhere(tmp_path, name, beside):
    (tmp_path / LIST).write_bytes(Manifest(files={**beside, name: written(b"")}).encoded())
    with pytest.raises(InputError, match="no list of files"):
        read_manifest(tmp_path, looked_at(tmp_path))


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        (b'"version": 1', b'"version": 2'),
        (b'"seating files"', b'"other files"'),
        (b'"version": 1', b'"version": 1, "more": 1'),
        (b'"size"', b'"more": 1, "size"'),
    ],
)
def test_a_list_that_says_more_than_is_understood_is_left_alone(tmp_path, kept, other):
    """What a newer version keeps there would be lost when the list is written anew."""
    assert kept in BOTH.encoded()
    (tmp_path / LIST).write_bytes(BOTH.encoded().replace(kept, other))
    with pytest.raises(InputError, match="no list of files that this seating keeps"):
        read_manifest(tmp_path, looked_at(tmp_path))
    assert other in (tmp_path / LIST).read_bytes()


def test_a_file_that_is_changed_in_place_counts_as_its_own_and_so_does_what_was_made_of_it():
    plan = written(b"new")
    files = {"plan.json": plan, "seats.csv": written(b"seats", plan=plan.sha256)}
    mine = digest_of(b"the host's")
    adopted = Manifest(files=files).adopting({"plan.json": mine})
    assert adopted.wrote("plan.json", mine)
    assert adopted.files["seats.csv"].plan == mine.sha256
    assert Manifest(files=files).adopting({"plan.json": digest_of(b"new")}).files == files
    assert Manifest().adopting({"friday.json": mine}).wrote("friday.json", mine)
