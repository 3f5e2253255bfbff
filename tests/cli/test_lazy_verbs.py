"""A verb is loaded when it is named, and what is misspelt is guessed."""

import sys
from types import ModuleType

import click
import pytest

from seating_cli.lazy_verbs import LazyGroup


@pytest.fixture
def group(monkeypatch):
    """A group of two verbs, of which only the first can be loaded."""

    @click.command()
    def soup() -> int:
        """Serve soup."""
        return 0

    module = ModuleType("kitchen.soup")
    module.soup = soup  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kitchen", ModuleType("kitchen"))
    monkeypatch.setitem(sys.modules, "kitchen.soup", module)
    return LazyGroup(name="cook", verbs=["soup", "fish"], package="kitchen")


def test_only_the_verb_that_is_named_is_loaded(group):
    context = click.Context(group)
    assert group.list_commands(context) == ["soup", "fish"]
    name, command, rest = group.resolve_command(context, ["soup", "hot"])
    assert (name, rest) == ("soup", ["hot"])
    assert command is not None
    assert command.help == "Serve soup."
    with pytest.raises(ModuleNotFoundError):
        group.get_command(context, "fish")


def test_a_verb_may_lie_in_a_folder(monkeypatch):
    module = ModuleType("kitchen.sweets.tart")
    module.tart = click.Command("tart")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kitchen", ModuleType("kitchen"))
    monkeypatch.setitem(sys.modules, "kitchen.sweets", ModuleType("kitchen.sweets"))
    monkeypatch.setitem(sys.modules, "kitchen.sweets.tart", module)
    verbs = LazyGroup(verbs=["tart"], package="kitchen", folders={"sweets": ["tart"]})
    assert verbs.get_command(click.Context(verbs), "tart") is module.tart


def test_what_is_no_verb_is_none(group):
    assert group.get_command(click.Context(group), "salad") is None


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("suop", "did you mean 'soup'?"),
        ("salad", "there are soup, fish"),
        ("Guests.XLSX", "to plan a dinner: seating plan Guests.XLSX"),
    ],
)
def test_a_word_that_is_no_verb_is_an_error_with_a_hint(group, word, told):
    with pytest.raises(click.UsageError) as error:
        group.resolve_command(click.Context(group), [word])
    assert told in error.value.format_message()
