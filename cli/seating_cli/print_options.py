"""What the host chose about printing: the dinner file, a kept plan, and the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seating.intake.files.located import located
from seating.outputs.choices.print_settings import PrintSettings
from seating.words.errors import InputError, Origin

if TYPE_CHECKING:
    from seating.intake import Intake
    from seating.planfile import PlanReport

# Options by their parameter, and the settings that they are.
SETTINGS = {
    "lang": "lang",
    "paper": "paper",
    "font": "font",
    "font_dirs": "font_dirs",
    "stock": "stock",
    "first_label": "first_label",
    "guest": "guests",
    "course": "course",
    "template": "template",
    "url": "page_url",
}


def settings_of_dinner(intake: Intake, options: Mapping[str, Any]) -> PrintSettings:
    """The ``[print]`` table of the dinner file, and options that win over it.

    Raises
    ------
    InputError
        With the line, if a key is not known or a value cannot be used.
    """
    file = intake.file

    def place(key: str, value: str | None) -> Origin:
        return file.origin("print", key, value=value)

    table = file.spec.print or {}
    settings = _read(table, Path(file.file).parent, place)
    dinner = intake.dinner
    for who in settings.guests:
        with located(place("guests", who)):
            dinner.guest_index(who)
    if settings.course is not None and not intake.everyone:
        with located(place("course", None)):
            dinner.course_index(settings.course)
    return _with_options(settings, options)


def settings_of_plan(report: PlanReport, path: Path, options: Mapping[str, Any]) -> PrintSettings:
    """What a plan keeps of it, and options that win over that.

    Parameters
    ----------
    report : PlanReport
    path : Path
        Of plan.json.
    options : mapping of str to object
        By the names of the parameters of `seating export`.
    """

    def place(key: str, _: str | None) -> Origin:
        return Origin(str(path), column=f"print.{key}")

    return _with_options(_read(report.print, path.parent, place), options)


def _read(
    table: Mapping[str, Any], folder: Path, place: Callable[[str, str | None], Origin]
) -> PrintSettings:
    settings = PrintSettings()
    for key, value in table.items():
        try:
            settings = settings.with_choice(key, value, folder)
        except InputError as wrong:
            with located(place(key, wrong.value)):
                raise
    return settings


def _with_options(settings: PrintSettings, options: Mapping[str, Any]) -> PrintSettings:
    for option, key in SETTINGS.items():
        if options.get(option):
            settings = settings.with_choice(key, options[option], Path())
    return settings
