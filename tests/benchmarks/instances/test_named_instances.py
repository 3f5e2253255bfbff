"""All families together."""

import pytest

from benchmarks.instances import named_instances as module
from benchmarks.instances.named_instances import FAMILIES, instance_named, named_instances, seed_in


def test_instances_have_names_of_their_own():
    names = [instance.name for instance in named_instances()]
    assert len(names) == len(set(names)) > 200


def test_each_file_of_a_family_is_in_the_list_and_makes_that_family(root):
    files = sorted((root / "benchmarks" / "instances").glob("*_family.py"))
    assert sorted(family.__name__ for family in FAMILIES) == [file.stem for file in files]
    for family in FAMILIES:
        assert family.__module__.endswith(f".{family.__name__}")
        assert {f"{one.family}_family" for one in family()} == {family.__name__}


def test_every_family_is_told_of(root):
    text = (root / "benchmarks" / "README.md").read_text(encoding="utf-8")
    assert [
        family for family in {one.family for one in named_instances()} if f"`{family}`" not in text
    ] == []


def test_one_is_found_by_its_name(monkeypatch):
    one, two = list(named_instances())[:2]
    monkeypatch.setattr(module, "FAMILIES", (lambda: iter([one, two]),))
    assert instance_named(two.name) is two
    with pytest.raises(KeyError):
        instance_named("golver/8x4x9")


def test_families_that_draw_are_drawn_by_another_seed():
    drawn = named_instances(7)
    assert {one.family for one in drawn} == {"households", "rules_large", "dense"}
    assert all(one.name.endswith("@7") for one in drawn)
    one = instance_named("dense/blocks-5x8-40x3-20@7")
    assert one.called == {"dense/blocks-5x8-40x3-20@7", "dense@7"}
    first = instance_named("dense/blocks-5x8-40x3-20")
    assert first.called == {"dense/blocks-5x8-40x3-20", "dense"}
    assert one.make().knows.tolist() != first.make().knows.tolist()


@pytest.mark.parametrize(
    ("name", "seed"), [("dense", None), ("dense@12", 12), ("x/y@3", 3), ("x@y", None), ("@", None)]
)
def test_seeds_are_read_from_names(name, seed):
    assert seed_in(name) == seed
