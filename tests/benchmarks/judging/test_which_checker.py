"""Which checker judges which instance."""

import pytest

from benchmarks.instances.named_instances import named_instances
from benchmarks.judging.party_checker import check_party
from benchmarks.judging.rules_checker import check_rules
from benchmarks.judging.seat_level_checker import check_seat_level
from benchmarks.judging.which_checker import OF_FAMILY, which_checker

FAMILIES = {instance.family: instance for instance in named_instances()}


@pytest.mark.parametrize("family", FAMILIES)
def test_rules_are_counted_where_an_instance_has_any(family):
    checker = which_checker(FAMILIES[family])
    others = {"party": check_party, "seat_level": check_seat_level}
    assert checker is others.get(family, check_rules)


def test_no_family_is_named_that_is_not_there():
    assert set(OF_FAMILY) <= set(FAMILIES)
