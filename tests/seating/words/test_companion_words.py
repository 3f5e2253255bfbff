"""Words for who comes along."""

import pytest

from seating.words.companion_words import is_firm, is_household, is_nobody_yet, is_title

NOBODY = """Guest; +1; Plus One; plus-one; TBA; tbd; ?; N.N.; Begleitung; Partnerin; invité;
    conjoint; acompañante; ospite; acompanhante; introducé; sällskap; unknown; To be confirmed; 1"""
SOMEBODY = "Jane Guest; Date Masamune; Bo; Guest of Ana; 2; Annette One"
HOUSEHOLDS = """Familie Müller; The Fox family; The Foxes; Famille Dupont; Familia Ruiz;
    Eheleute Ash"""
FIRMS = """Harper & Finch Ltd; Smith & Sons; Ash & Co.; Fox und Söhne GmbH; Elm & Partner;
    Rue & Fils SARL"""


@pytest.mark.parametrize(
    ("judge", "those", "others"),
    [
        (is_nobody_yet, NOBODY, SOMEBODY),
        (is_household, HOUSEHOLDS, "Theo Fox; Ana Familiar"),
        (is_firm, FIRMS, "Tom & Jane Fox; Costa Rica; Coen"),
        (is_title, "Mr; Mrs.; Herr; Mme; Sra.; Prof.", "Ana; Frank; Marc"),
    ],
)
def test_words_are_told_from_names(judge, those, others):
    assert not [word for word in those.split(";") if not judge(" ".join(word.split()))]
    assert not [word for word in others.split(";") if judge(" ".join(word.split()))]
