"""JSON that is read back as it was, whatever a terminal would make of it."""

import json
import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.documents.json_text import json_text

TEXTS = st.text(st.characters(exclude_categories=[]))


@given(st.recursive(TEXTS | st.integers() | st.none(), st.lists) | st.dictionaries(TEXTS, TEXTS))
def test_it_reads_back_and_nothing_in_it_steers(document):
    text = json_text(document)
    assert json.loads(text) == document
    assert not any(unicodedata.category(one) in ("Cc", "Cf", "Cs") for one in text if one != "\n")


def test_letters_of_every_script_stay():
    kept = "".join(
        chr(code)
        for code in range(0xA1, sys.maxunicode)
        if unicodedata.category(chr(code))[0] in "LMNPS"
    )
    assert json_text(kept) == f'"{kept}"'
