"""Rows are kept in their order, each as it was."""

from benchmarks.running.results_file import add_row, all_rows, results_file


def test_rows_are_kept_in_their_order(results):
    assert all_rows() == []
    for name in ("golfer/8x4x9", "café"):
        add_row({"instance": name, "seed": 1, "goal": None})
    assert [row["instance"] for row in all_rows()] == ["golfer/8x4x9", "café"]
    assert results_file() == results / "runs.jsonl"
    assert "café" in results_file().read_text(encoding="utf-8")
