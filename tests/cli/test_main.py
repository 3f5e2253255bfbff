"""Every way out of the command goes with a sentence and a status."""

import click
import pytest
from click.testing import CliRunner

from seating import InputError
from seating_cli.main import Seating


def left_by(outcome) -> tuple[int, str]:
    """Run a verb that returns a status or raises an error; return how the command ends."""

    @click.command()
    def verb() -> int:
        if isinstance(outcome, BaseException):
            raise outcome
        return int(outcome)

    group = Seating(name="seating", verbs=["verb"], package="nowhere")
    group.get_command = lambda *_: verb  # type: ignore[method-assign]
    result = CliRunner().invoke(group, ["verb"], prog_name="seating")
    return result.exit_code, result.stderr.lstrip("\n")


@pytest.mark.parametrize("status", [0, 1, 130])
def test_a_verb_says_with_which_status_it_ends(status):
    assert left_by(status) == (status, "")


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (InputError("no such guest", value="Bo"), 2, "seating: error: no such guest: 'Bo'\n"),
        (KeyboardInterrupt(), 130, "seating: interrupted, nothing was written\n"),
        (SystemExit(7), 7, ""),
    ],
)
def test_no_error_goes_by_without_its_status(error, status, told):
    assert left_by(error) == (status, told)


def test_an_unforeseen_error_is_a_sentence_too():
    status, told = left_by(ZeroDivisionError("division by zero"))
    assert status == 2
    wrong = "seating: error: something went wrong that should not have: ZeroDivisionError"
    assert told.startswith(wrong)
