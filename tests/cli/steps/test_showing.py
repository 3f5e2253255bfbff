"""A plan on the terminal, or the part of it that was asked for."""

import pytest

from seating import InputError
from seating.planfile import read_plan
from seating_cli.steps.showing import run
from tests.saved import saved_plan


@pytest.fixture
def folder(tmp_path):
    return saved_plan(tmp_path)


def shown(capsys, folder, course=None, guest=None, table=None) -> str:
    assert run(folder, course, guest, table) == 0
    return str(capsys.readouterr().out)


def test_every_course_unless_one_is_asked_for(capsys, folder):
    whole = shown(capsys, folder)
    courses = [course.name for course in read_plan(folder)[0].dinner.courses]
    assert all(f"  {name}\n" in whole for name in courses)
    one = shown(capsys, folder, course=courses[1])
    assert one.startswith(f"  {courses[1]}\n")
    assert one.rstrip() in whole
    assert courses[0] not in one


def test_a_table_is_shown_at_each_course_a_seat_a_line(capsys, folder):
    plan, _ = read_plan(folder)
    text = shown(capsys, folder, table="2")
    assert text.count("table 2\n") == len(plan.dinner.courses)
    for sitting in plan.at(0, 1):
        name = plan.dinner.label(sitting.guest)
        assert f"{sitting.seat}  {name}" in text or not name.isprintable()


def test_a_guest_goes_before_a_course(capsys, folder):
    text = shown(capsys, folder, course="1", guest="2")
    assert text.startswith("Bo Lindenwhistle (id 2")
    assert "Meets " in text


def test_on_a_terminal_tables_are_drawn(capsys, folder, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    assert "│" in shown(capsys, folder, course="1")
    assert "│" not in shown(capsys, folder, guest="2")


def test_what_is_not_there_is_an_error(folder):
    with pytest.raises(InputError, match="no such table"):
        run(folder, None, None, "9")
