"""The page whose speed is measured, and how its thread's seconds are read."""

from types import SimpleNamespace

from benchmarks.measures import page


def test_the_page_is_of_the_guests_asked_for():
    html = page._page(60, "8x8", 3)
    assert all(name in html for name in ("Ana Ruiz 0", "Dag Novak 58"))
    assert "Firm 6" in html
    assert html == page._page(60, "8x8", 3)


def test_seconds_are_those_of_the_task():
    metrics = [{"name": "Nodes", "value": 12}, {"name": "TaskDuration", "value": 0.25}]
    counter = SimpleNamespace(send=lambda _: {"metrics": metrics})
    assert page._busy(counter) == 0.25
