"""What may have been meant by a word that no column has."""

import pytest

from tests.cli.command import seating


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Firmma", "did you mean 'Firma'? It is a word for 'company'."),
        ("alergies", "did you mean 'allergies'? It is a word for 'diet'."),
        ("compnay", "did you mean 'company'?"),
        ("xqzzyw", "'seating columns' tells them all"),
    ],
)
def test_misspelt_words_have_a_guess(written, told):
    result = seating("columns", written)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].strip() == told
