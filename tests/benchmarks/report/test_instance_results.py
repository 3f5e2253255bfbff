"""Of all rows of an instance the newest, summed up."""

from benchmarks.report.instance_results import instance_results
from tests.benchmarks.made_up import row


def test_medians_and_best_over_seeds_of_the_last_commit():
    runs = [
        row("golfer/8x4x9", 100.0, commit="old", seconds=9.0),
        row("golfer/8x4x9", 400.0, seed=1, seconds=1.0, memory_mib=7),
        row("golfer/8x4x9", 410.0, seed=2, seconds=5.0, memory_mib=9),
        row("golfer/8x4x9", 390.0, seed=3, seconds=2.0, memory_mib=8),
        row("golfer/8x4x9", 405.0, seed=1, seconds=3.0),
        row("golver/of-old", 1.0),
    ]
    (result,) = instance_results(runs)
    assert (result.score, result.median("seconds"), result.memory) == (410.0, 3.0, 150)
    assert result.middle["seed"] == 1


def test_each_solver_and_peer_is_summed_up_for_itself_the_library_first():
    rows = [
        row("office/invs13x3", 1.0),
        row("golfer/8x4x9", 1.0, asked="golfy"),
        row("golfer/8x4x9", 2.0),
    ]
    found = [(result.instance, result.asked) for result in instance_results(rows)]
    assert found == [
        ("golfer/8x4x9", "auto"),
        ("golfer/8x4x9", "golfy"),
        ("office/invs13x3", "auto"),
    ]


def test_what_another_machine_measured_before_does_not_count():
    rows = [row("golfer/8x4x9", 9.0, machine="another"), row("golfer/8x4x9", 5.0, seed=2)]
    (result,) = instance_results(rows)
    assert result.score == 5.0


def test_a_score_below_its_bound_has_its_share():
    (result,) = instance_results([row("golfer/8x4x9", 3.0, bound=4.0)])
    assert (result.met, result.share) == (False, 0.75)
