"""What once fell is read, or told to be wrong; and so are some inputs that are made anew."""

from random import Random

import pytest

from seating.words.errors import Impossible, InputError
from tests.fuzz.mutation import changed_archive, changed_tree, mutated
from tests.fuzz.readers import READERS, Input, Reader
from tests.fuzz.seeds import plans, workbooks
from tests.fuzz.trial import CORPUS, FellError, from_file, input_of, kept, trial

FOUND = [(name, path) for name in READERS for path in kept(name)]
SOME = {"guests": 60, "workbook": 4, "dinner": 60, "pairs": 60, "graph": 60, "plan": 30,
        "history": 30, "tables": 100, "courses": 100}  # fmt: skip


@pytest.mark.parametrize(("name", "path"), FOUND, ids=lambda one: getattr(one, "name", one))
def test_what_once_fell_falls_no_more(name, path):
    trial(READERS[name], from_file(path))


def test_every_kept_input_has_its_reader():
    assert {path.name for path in CORPUS.iterdir()} <= set(READERS)
    assert FOUND


@pytest.mark.parametrize("name", READERS)
def test_what_inputs_are_made_from_can_be_read(name):
    for given in READERS[name].seeds():
        assert trial(READERS[name], given)


@pytest.mark.parametrize("name", READERS)
def test_some_inputs(name):
    for number in range(SOME[name]):
        trial(READERS[name], input_of(name, 1, number))


@pytest.mark.parametrize("name", READERS)
def test_an_input_is_the_same_again(name):
    assert input_of(name, 3, 7) == input_of(name, 3, 7)
    assert len({input_of(name, 3, number).data for number in range(9)}) > 3


def fails_with(error: Exception) -> Reader:
    def read(_: Input) -> object:
        raise error

    return Reader(read, list, [])


def test_an_error_that_says_what_is_wrong_is_no_fall():
    assert not trial(fails_with(InputError("no such guest")), Input(b""))


@pytest.mark.parametrize("error", [ValueError("x"), RecursionError(), MemoryError(), KeyError(1)])
def test_any_other_is(error):
    with pytest.raises(FellError, match=type(error).__name__):
        trial(fails_with(error), Input(b""))


@pytest.mark.parametrize("said", ["", "x" * 10_000])
def test_so_is_one_that_says_nothing_or_everything(said):
    with pytest.raises(FellError):
        trial(fails_with(Impossible(said)), Input(b""))


def test_changes_change():
    texts = {mutated(b"name,company\nAna,Acme\n", [b"x y z"], Random(dice)) for dice in range(50)}
    trees = {changed_tree(plans()[1], plans(), Random(dice)) for dice in range(20)}
    books = {changed_archive(workbooks()[0], workbooks(), Random(dice)) for dice in range(5)}
    assert len(texts) > 40
    assert len(trees) > 15
    assert len(books) == 5
