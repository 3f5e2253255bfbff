"""Ours beside what other tools reach."""

from benchmarks.instances.named_instances import named_instances
from benchmarks.report.instance_results import instance_results
from benchmarks.report.tools_table import other_tools, tools_table
from tests.benchmarks.made_up import row


def test_every_figure_is_of_an_instance_that_is_there():
    names = {instance.name for instance in named_instances()}
    for figures in other_tools().values():
        assert set(figures) <= names
        assert all(figures.values())


def test_ours_stand_first_and_where_none_was_measured_a_tool_is_left_blank():
    rows = [row("golfer/8x4x10", 470.0, bound=480.0), row("golfer/8x4x9", 432.0, random=None)]
    head, _, ours, random, *others = tools_table(instance_results(rows))
    assert head == "| tool | 8x4x9 (432) | 8x4x10 (480) |"
    assert ours == "| **seating** | **432** | **470** |"
    assert random == "| at random |  | 235 |"
    assert len(others) == len(other_tools())


def test_without_instances_that_others_ran_there_is_no_table():
    assert tools_table(instance_results([row("office/invs13x3", 1.0)])) == []
