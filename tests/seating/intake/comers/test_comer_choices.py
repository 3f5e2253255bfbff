"""What a host may choose about who comes."""

import pytest

from seating.intake.comers.comer_choices import ComerChoices
from seating.words.errors import InputError
from tests.seating.intake.reading import names


def test_guests_who_are_not_sure_are_seated_unless_the_host_says_otherwise():
    assert ComerChoices().seats_unsure
    assert not ComerChoices("leave").seats_unsure


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"unsure": "seated"}, "are seated or left out: 'seated'\n  did you mean 'seat'?"),
        ({"unsure": "x"}, "say seat or leave"),
        ({"companions": "together with"}, "did you mean 'together'?"),
        ({"companions": "x"}, "say together, apart, beside, not beside or anywhere"),
    ],
)
def test_another_word_is_an_error(choice, said):
    with pytest.raises(InputError) as error:
        ComerChoices(**choice)
    assert said in str(error.value)


def test_the_call_wins_over_the_dinner_file(dinner, tmp_path):
    (tmp_path / "guests.csv").write_text("name,rsvp\nAna & Bo,yes\nCy,maybe\n")
    text = 'unsure = "leave"\nsplit_names = true\n'
    assert names(dinner(text)) == ["Ana", "Bo"]
    assert names(dinner(text, unsure="seat", split_names=False)) == ["Ana & Bo", "Cy"]


def test_a_wrong_word_in_the_dinner_file_has_its_line(complaint):
    assert complaint('\nunsure = "sit"\n').startswith("dinner.toml, line 2, key unsure: ")
