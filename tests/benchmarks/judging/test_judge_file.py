"""A seating that any program wrote is counted, and held against the bound."""

import pytest

from benchmarks.__main__ import main
from benchmarks.cases.case import strangers
from benchmarks.instances.instance import Instance, always
from benchmarks.judging.checker import WrongPlan
from benchmarks.judging.judge_file import judge_file

FOUR = Instance("test/2x2x3", always(strangers(2, 2, 3)), goal=6)
ROUNDS = "1,2\n3,4\n\n1,3\n2,4\n\n1,4\n2,3\n"


def judged(text, tmp_path, instance=FOUR):
    file = tmp_path / "seats.csv"
    file.write_text(text)
    return judge_file(instance, file).splitlines()


@pytest.mark.parametrize(
    "text",
    [
        ROUNDS,
        "".join(str(int(c) - 1) if c.isdigit() else c for c in ROUNDS),
        "Round,Table 1,Table 2\nOne,Guest 1;Guest 2,Guest 3;Guest 4\n"
        "Two,Guest 1;Guest 3,Guest 2;Guest 4\nThree,Guest 1;Guest 4,Guest 2;Guest 3\n",
        "1,2|3,4\n1,3|2,4\n1,4|2,3\n",
        "guest,Soup,Fish,Sweet\n1,1,1,1\n2,1,2,2\n3,2,1,2\n4,2,2,1\n",
    ],
)
def test_a_perfect_schedule_in_any_layout(text, tmp_path):
    assert judged(text, tmp_path) == [
        "test/2x2x3",
        "  introductions  6.000, at most 6.000",
        "  new pairs      6, at most 6",
        "  repeats        0",
        "  known pairs    0",
        "  goal           6",
    ]


def test_what_is_no_plan_is_told(tmp_path):
    with pytest.raises(WrongPlan):
        judged("1,2\n3\n\n1,3\n2,4\n\n1,4\n2,3\n", tmp_path)


def test_the_command(tmp_path, monkeypatch, capsys):
    file = tmp_path / "seats.csv"
    file.write_text("1,2\n3,5\n")
    monkeypatch.setattr("sys.argv", ["benchmarks", "judge", "golfer/8x4x10", str(file)])
    with pytest.raises(SystemExit, match="seat"):
        main()
    monkeypatch.setattr("sys.argv", ["benchmarks", "judge", "golfer/8x4x1", str(file)])
    with pytest.raises(SystemExit):
        main()
    assert "did you mean" in capsys.readouterr().err
