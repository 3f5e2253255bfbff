"""Other tools in the same run: figures, rules broken, or why there is none."""

from benchmarks.report.instance_results import instance_results
from benchmarks.report.peers_table import peers_table
from tests.benchmarks.made_up import row


def lines(*rows):
    every = instance_results(rows)
    ours = [result for result in every if result.asked == "auto"]
    return peers_table(ours, [result for result in every if result.asked != "auto"])


def test_a_row_for_each_instance_that_a_peer_was_asked_for():
    table = lines(
        row("golfer/8x4x9", 432.0),
        row("golfer/8x4x10", 480.0),
        row("office/invs13x3", 1000.0, broken=0, seconds=1.0),
        row("golfer/8x4x9", 374.0, asked="golfy", solver="golfy 2", seconds=0.3),
        row("office/invs13x3", 900.0, asked="random", solver="random", broken=12, seconds=0.0),
    )
    assert table == [
        "| instance | bound | seating | golfy 2 | random |",
        "| --- | --- | --- | --- | --- |",
        "| golfer/8x4x9 | 432 | 432 in 0.5 s | 374 in 0.3 s | – |",
        "| office/invs13x3 | 1,000 | 1,000 in 1.0 s | cannot state acquaintances "
        "| 900, 12 broken in 0.0 s |",
    ]


def test_no_table_without_peers():
    assert lines(row("golfer/8x4x9", 432.0)) == []
