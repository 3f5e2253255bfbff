"""What a tool is told and answers."""

import io
import json
import time
from typing import Any

import pytest

from benchmarks.peers.tools.exchange import Met, Question, answer, asked, version_of

SMALL: dict[str, Any] = {
    "guests": 6,
    "seats": [[3, 3], [3, 2]],
    "courses": 2,
    "knows": [[1, 0]],
    "away": [[1, 5]],
    "together": [[0, 3]],
    "apart": [[1, 2]],
    "seconds": 1.0,
    "seed": 3,
}


def test_is_read_and_written_as_json(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(SMALL)))
    question = asked()
    assert (question.guests, question.knows, question.tables) == (6, [[1, 0]], [3, 3])
    answer(question, iter([[[0, 1, 2], [3, 4, 5]]]), "no such tool")
    said = json.loads(capsys.readouterr().out)
    assert said["tables"] == [[[0, 1, 2], [3, 4, 5]]]
    assert said["version"] == ""
    assert said["memory_mib"] > 1
    assert 0 <= said["seconds"] < 60


def test_versions_are_those_installed():
    assert version_of("numpy").count(".") >= 1
    assert version_of("") == ""


def test_what_is_left_is_shared_by_the_courses_left():
    question = Question(**SMALL)
    question.began = time.perf_counter() - 0.5
    assert question.left(0) == pytest.approx(0.25, abs=0.05)
    assert question.left(1) == pytest.approx(0.5, abs=0.05)
    question.began -= 9
    assert question.left(1) == 0.1


def test_who_shared_a_table_has_met():
    met = Met(Question(**SMALL))
    met.add([[4, 2], [3]])
    assert met.pairs == {(0, 1), (2, 4)}
    assert (1, 0) in met
    assert (2, 4) in met
    assert (2, 3) not in met
