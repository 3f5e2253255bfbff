"""Large dinners of rules: as many guests and rules as their names say, the same each time."""

import numpy as np
import pytest

from benchmarks.instances.rules_large_family import (
    COMPANY,
    GUESTS,
    KINDS,
    companies,
    pins,
    rules_large_family,
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_the_same_each_time(kind):
    one, two = (KINDS[kind][0](5) for _ in range(2))
    assert one.guests == GUESTS == sum(one.tables)
    assert one.rules == two.rules
    assert one.columns == two.columns
    assert np.array_equal(one.knows, two.knows)


def test_sizes_are_in_the_name():
    sized = [one for one in rules_large_family() if one.name.endswith("-rules")]
    assert len(sized) == 9
    for instance in sized[:3]:
        case = instance.make()
        assert instance.name == f"rules_large/{case.guests}-guests-{len(case.rules)}-rules"


def test_the_familiar_face_is_of_another_company():
    case = companies(1, shy=300)
    shy = {rule.guests[0] for rule in case.rules if rule.kind == "familiar"}
    abroad = case.knows[case.knows[:, 0] // COMPANY != case.knows[:, 1] // COMPANY]
    assert len(shy) == 300
    assert shy <= set(abroad.ravel().tolist())


def test_no_table_is_pinned_twice_over():
    at = [rule for rule in pins(1).rules if rule.kind == "at"]
    for course in range(4):
        here = [rule.table for rule in at if rule.courses is None or course in rule.courses]
        assert max(np.bincount(here)) <= 2
    assert len({rule.guests for rule in at}) == len(at)
