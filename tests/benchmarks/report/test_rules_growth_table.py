"""Growth by rules and by guests."""

from benchmarks.report.instance_results import instance_results
from benchmarks.report.rules_growth_table import by_guests, by_rules, ruled, rules_growth_table
from tests.benchmarks.made_up import everything, row


def test_a_line_for_each_size_in_order():
    table = rules_growth_table(instance_results(everything()))
    assert table[2:] == [
        "| 300 | 100 | 0.02 s | 0.50 | 0 | 90 | 100.0 % |",
        "| 1,000 | 333 | 0.10 s | 0.50 | 0 | 300 | 100.0 % |",
        "| 3,000 | 100 | 0.20 s | 0.50 | 0 | 900 | 90.0 % |",
        "| 3,000 | 10,000 | never | 0.50 | 7 | 800 | 80.0 % |",
    ]


def test_what_grows_with_rules_and_with_guests():
    found = ruled(instance_results(everything()))
    assert [(one.guests, one.rules) for one in by_rules(found)] == [(3000, 100), (3000, 10000)]
    assert [(one.guests, one.rules) for one in by_guests(found)] == [(300, 100), (1000, 333)]


def test_one_size_is_no_growth():
    one = row("rules_large/300-guests-100-rules", 90.0)
    assert rules_growth_table(instance_results([one])) == []
    assert rules_growth_table([]) == []
