"""The steps of `seating undo` and `seating redo`: changes taken back, and done again."""

from __future__ import annotations

from pathlib import Path

from seating.changes.effect import effect_of
from seating.words.errors import InputError
from seating.words.figures import counted
from seating_cli.exit_codes import GOOD
from seating_cli.steps.changing.editing import DRY, HowToEdit, finish, opened, tell_effect


def run_undo(path: Path, steps: int, how: HowToEdit) -> int:
    """Take back the last changes."""
    return _run(path, steps, how, back=True)


def run_redo(path: Path, steps: int, how: HowToEdit) -> int:
    """Do again what was taken back last."""
    return _run(path, steps, how, back=False)


def _run(path: Path, steps: int, how: HowToEdit, *, back: bool) -> int:
    before = opened(path, how)
    after, asked = before, []
    for number in range(steps):
        try:
            change = after.log.to_undo() if back else after.log.to_redo()
            after = after.undone() if back else after.redone()
        except InputError as error:
            raise _too_many(error, number, "undone" if back else "redone") from None
        asked.append(change.asked)
    effect = effect_of(before.plan, after.plan)
    told = f"{'Undone' if back else 'Done again'}: {', '.join(asked)}."
    if how.dry_run:
        tell_effect(effect, told, how, DRY)
        return GOOD
    return finish(path, before, after, effect, told, how)


def _too_many(error: InputError, number: int, done: str) -> InputError:
    if not number:
        return error
    hint = f"--steps {number} is the most"
    return InputError(f"only {counted(number, 'change')} can be {done}", hint=hint)
