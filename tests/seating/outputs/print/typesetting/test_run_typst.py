"""The script says what came of a job, or what typst says of it."""

import json

import pytest

from seating.guard.own_process import Limits, answer_of
from seating.outputs.print.typesetting.typst_job import PACKAGES, SCRIPT

LIMITS = Limits(seconds=20, memory=2**30)
JOB: dict[str, object] = {"file": None, "text": "Ana", "root": None, "inputs": {}, "standards": [],
       "system_fonts": False, "font_dirs": [], "packages": str(PACKAGES),
       "pictures": None}  # fmt: skip


def answer(**changes):
    return answer_of(SCRIPT, "typst", json.dumps(JOB | changes).encode(), LIMITS)


@pytest.mark.parametrize(
    "changes", [{}, {"standards": ["ua-1"], "text": "#set document(title: [A])"}]
)
def test_a_pdf_comes_after_its_mark(changes):
    assert answer(**changes).startswith(b"+%PDF")


def test_what_is_wrong_comes_after_its_own():
    said = answer(text='#panic("x")')
    assert said[:1] == b"-"
    assert json.loads(said[1:])["message"] == "panicked with: x"


def test_nothing_to_typeset_asks_for_the_fonts():
    said = answer(text=None)
    assert said[:1] == b"+"
    assert "DejaVu Sans Mono" in json.loads(said[1:])
