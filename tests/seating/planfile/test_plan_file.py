"""Any change of a plan file can be taken back, to the letter, and done again."""

import json
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, InputError, Plan
from seating.changes.lock import Lock
from seating.planfile import PlanFile, encode, read_plan, read_plan_file
from tests.plans import plans, rich_dinner, some_plan
from tests.root import ROOT
from tests.seating.planfile.rich_plan import REPORT, rich_plan

AT = datetime(2026, 5, 1, 18, 40, tzinfo=UTC)
SAMPLES = sorted((ROOT / "tests/seating/planfile/samples").glob("version-*.json"))


def without_changes(data):
    """The file without its log, for a reader who knows JSON only."""
    return {key: value for key, value in json.loads(data).items() if key != "changes"}


def other_evening() -> Plan:
    """Another list in another room."""
    dinner = rich_dinner()
    fewer = Dinner.of(dinner.guests[:9], "2x5", courses=["Soup", "Main"], known_by=["company"])
    return some_plan(fewer, 3)


def test_a_plan_that_was_never_changed_has_neither_locks_nor_changes():
    file = PlanFile(rich_plan(), REPORT)
    assert file.encoded() == encode(rich_plan(), REPORT)
    assert not {"locks", "changes"} & json.loads(file.encoded()).keys()


def test_it_is_read_as_it_was_written(tmp_path):
    made = PlanFile(rich_plan(), REPORT)
    swapped = made.changed("swap 1 and 2", plan=made.plan.swapped(0, 0, 1), by="Ana", at=AT)
    locked = swapped.changed("lock", locks=[Lock(guest="g-4"), Lock(table="Oak", seat=2)], at=AT)
    (tmp_path / "plan.json").write_bytes(locked.encoded())
    again = read_plan_file(tmp_path)
    assert (again.body, again.record) == (locked.body, locked.record)
    assert again.encoded() == locked.encoded() == again.source
    assert again.log.changes[0].asked == "swap 1 and 2"
    assert again.log.changes[0].at == "2026-05-01T18:40:00+00:00"
    assert again.log.changes[0].by == "Ana"
    plan, report = read_plan(tmp_path)
    assert (plan.seats == swapped.plan.seats).all()
    assert report == REPORT


@given(plans(), st.integers(0, 99), st.booleans())
def test_whatever_changes_comes_back_to_the_letter(plan, seed, lock):
    file = PlanFile(plan)
    other = some_plan(plan.dinner, seed)
    locks = [Lock(course=plan.dinner.courses[0].name)] if lock else None
    changed = PlanFile.of(file.changed("replan", plan=other, locks=locks).encoded())
    back = PlanFile.of(changed.undone().encoded())
    assert back.body == file.encoded()
    assert without_changes(back.encoded()) == without_changes(file.encoded())
    forth = PlanFile.of(back.redone().encoded())
    assert forth.body == changed.body
    assert forth.undone().body == file.encoded()


def test_another_list_another_room_and_other_rules_come_back_too():
    file = PlanFile(rich_plan(), REPORT).changed("lock", locks=[Lock(guest="g-4")])
    changed = file.changed("replan --guests new.csv", plan=other_evening(), locks=[])
    assert changed.undone().body == file.body
    assert changed.undone().plan.dinner.rules == file.plan.dinner.rules
    assert changed.undone().locks == file.locks
    assert changed.undone().undone().body == encode(rich_plan(), REPORT)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_files_that_others_wrote_come_back_to_the_letter(path):
    for data in (path.read_bytes(), json.dumps(json.loads(path.read_bytes()), indent=2).encode()):
        file = PlanFile.of(data)
        guest = np.flatnonzero(file.plan.seats[0] >= 0)[:2]
        first = file.changed("swap", plan=file.plan.swapped(0, *guest))
        second = PlanFile.of(first.encoded()).changed("lock", locks=[Lock()])
        back = PlanFile.of(PlanFile.of(second.undone().encoded()).undone().encoded())
        assert back.body == data
        assert without_changes(back.encoded()) == json.loads(data)
        assert back.redone().redone().body == second.body


def test_the_log_may_be_written_by_others_in_another_way():
    file = PlanFile(rich_plan()).changed("swap", plan=rich_plan().swapped(0, 0, 1), at=AT)
    indented = PlanFile.of(json.dumps(json.loads(file.encoded()), indent=2).encode())
    assert indented.log == file.log
    assert indented.undone().body == encode(rich_plan())


def test_a_file_that_is_changed_elsewhere_is_not_undone_into_nonsense():
    file = PlanFile(rich_plan()).changed("swap", plan=rich_plan().swapped(0, 0, 1))
    saved = json.loads(file.encoded())
    saved["seats"][1][0], saved["seats"][1][1] = saved["seats"][1][1], saved["seats"][1][0]
    edited = PlanFile.of(json.dumps(saved).encode())
    with pytest.raises(InputError, match="not as its last change left it"):
        edited.undone()
    on_top = edited.changed("swap", plan=edited.plan.swapped(2, 0, 1)).undone()
    assert (on_top.plan.seats == edited.plan.seats).all()
    with pytest.raises(InputError, match="not as its last change left it"):
        on_top.undone()


def test_a_swap_takes_few_letters():
    file = PlanFile(rich_plan(), REPORT)
    swapped = file.changed("swap", plan=file.plan.swapped(0, 0, 1), at=AT)
    assert len(swapped.encoded()) < len(file.encoded()) + 350


def test_locks_name_what_is_there():
    with pytest.raises(InputError, match="table"):
        PlanFile(rich_plan()).changed("lock", locks=[Lock(table="Ash")])
    wrong = json.loads(encode(rich_plan())) | {"locks": [{"guest": "nobody"}]}
    with pytest.raises(InputError, match="does not hold together"):
        PlanFile.of(json.dumps(wrong).encode())


def test_a_way_back_to_what_is_no_plan_is_an_error():
    file = PlanFile(rich_plan()).changed("swap", plan=rich_plan().swapped(0, 0, 1))
    saved = json.loads(file.encoded())
    saved["changes"][0]["back"] = {"patch": [{"op": "replace", "path": "/seats", "value": 3}]}
    with pytest.raises(InputError, match="no plan"):
        PlanFile.of(json.dumps(saved).encode()).undone()
