"""Lists of names with marks before them."""

import pytest

from seating.intake.guest_list.bullets import without_bullets
from tests.seating.intake.reading import names, read


@pytest.mark.parametrize("mark", ["- ", "• ", "1. ", "(2) ", "3) ", "☐ ", "#4 "])
def test_what_marks_every_name_is_none_of_it(mark):
    assert without_bullets([f"{mark}Ana Rue", f"{mark}Bo Lim", ""]) == ["Ana Rue", "Bo Lim", ""]
    assert names(read(f"{mark}Ana Rue\n{mark}Bo Lim\n")) == ["Ana Rue", "Bo Lim"]


def test_what_few_names_begin_with_stays():
    assert without_bullets(["Ana", "- Bo", "Cy"]) == ["Ana", "- Bo", "Cy"]
    assert without_bullets(["1.FC", "2Pac", "Bo"]) == ["1.FC", "2Pac", "Bo"]
