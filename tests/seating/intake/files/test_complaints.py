"""All errors of a list come in one go, in the order of its lines."""

import pickle

import pytest

from seating.intake.files.complaints import Complaints
from seating.words.errors import InputError, InputErrors, Origin
from tests.seating.intake.reading import complaint


def test_a_block_that_ends_in_an_error_goes_on_behind_it():
    complaints, after = Complaints(), []
    for line in (7, 3, 7):
        with complaints:
            raise InputError("wrong", origin=Origin("a.csv", line))
        after.append(line)
    assert after == [7, 3, 7]
    with pytest.raises(InputErrors) as error:
        complaints.raise_any()
    assert str(error.value) == "2 errors\na.csv, line 3: wrong\na.csv, line 7: wrong"
    assert str(pickle.loads(pickle.dumps(error.value))) == str(error.value)


def test_one_error_is_itself_and_others_pass():
    complaints = Complaints()
    complaints.raise_any()
    complaints.add(InputError("wrong"))
    with pytest.raises(InputError, match=r"^wrong$"):
        complaints.raise_any()
    with pytest.raises(KeyError), complaints:
        raise KeyError


def test_every_error_of_a_list_is_told_at_once():
    listing = (
        "id,name,knows,goal,courses,table,seat,stays,company\n"
        "1,Ana,Zed,many,Soup,9,,maybe,Acme\n"
        "1,,Bo,1,,,x,,Acme\n"
        "3,5001,,,,,,,Acme,more\n"
        "4,Bo,Ana,2,all,,,yes,Acme\n"
    )
    told = complaint(listing)
    for part in ("column goal: this is not a number", "column courses: no such course: 'Soup'",
                 "line 3: this row has no name", "column id: two guests have one id: '1'",
                 "line 4: this is a number, and nobody's name: '5001'",
                 "line 4: this row has a cell beyond the 9 columns", "column stays: this says",
                 "column seat: this is not a number: 'x'"):  # fmt: skip
        assert part in told, part


def test_twenty_errors_are_told_and_how_many_more_there_are():
    told = complaint("name,goal\n" + "".join(f"Guest {n},x\n" for n in range(33)))
    assert told.startswith("33 errors\n")
    assert told.count("this is not a number") == 20
    assert told.endswith("and 13 more")
