"""A seating made elsewhere, printed and judged without moving anybody."""

import json

from tests.cli.command import guest_list, seating


def test_nobody_is_moved(tmp_path):
    rows = ("Ana,2,", "Bo,Table 1,2", "Cy,1,1", "Dee,1,")
    path = guest_list(tmp_path, *rows, header="name,table,seat")
    result = seating("plan", str(path), "--as-given", "-o", str(tmp_path / "out"))
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / "out" / "seats.csv").read_text() == (
        "course,table,seat,id,name\n"
        "Dinner,1,1,3,Cy\nDinner,1,2,2,Bo\nDinner,1,3,4,Dee\nDinner,2,1,1,Ana\n"
    )
    assert (tmp_path / "out" / "place-cards.pdf").exists()
    report = json.loads((tmp_path / "out" / "plan.json").read_text())["report"]
    assert "solver" not in report
    assert report["score"]["broken"] == 0


def test_a_rule_that_the_seating_breaks_is_told(tmp_path):
    path = guest_list(tmp_path, "Ana,1,Bo", "Bo,1,", "Cy,2,", header="name,table,avoid")
    result = seating("plan", str(path), "--as-given", "--to", "csv", "-o", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "Ana and Bo share table 1" in result.stdout


def test_what_is_written_reads_back(tmp_path):
    path = guest_list(tmp_path, *(f"Guest {number}" for number in range(9)))
    made, again = tmp_path / "made", tmp_path / "again"
    seating("plan", str(path), "--tables", "3x3", "--iterations", "100", "--to", "csv", "-o",
            str(made))  # fmt: skip
    for name in ("seats.csv", "itineraries.csv"):
        result = seating("plan", str(made / name), "--as-given", "--to", "csv", "-o", str(again),
                         "--force")  # fmt: skip
        assert result.exit_code == 0, result.stderr
        assert (again / "seats.csv").read_text() == (made / "seats.csv").read_text()
        assert (again / "seats.csv").stat().st_size > 100
