"""What the host brings to print with: a font by its name, folders of fonts, pictures.

It is looked at before a search, so that nobody learns after it that the plan cannot be printed;
and again where something is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from seating.guard.own_process import Limits, ProcessDied
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.logo_and_background import logo_and_background
from seating.outputs.print.typesetting.typst_job import NotTypesetError, TypstJob
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean

FOR_A_PICTURE = Limits(seconds=20, memory=2 * 2**30)
PICTURES = ("logo", "background")


def unusable_material(settings: PrintSettings) -> tuple[str, InputError] | None:
    """What cannot be printed with, by the key of the ``[print]`` table that names it.

    Parameters
    ----------
    settings : PrintSettings

    Returns
    -------
    (str, InputError) or None
        None where all can be used.
    """
    try:
        check_font(settings)
    except InputError as error:
        return "font", error
    return next(_bad_pictures(settings), None)


def check_font(settings: PrintSettings) -> None:
    """Refuse a font that is not there: typst would take another without a word.

    Parameters
    ----------
    settings : PrintSettings

    Raises
    ------
    InputError
        If no font of that name is found, or a folder of fonts cannot be read.
    """
    if settings.font is None:
        return
    families = _families(settings.system_fonts, settings.font_dirs)
    if settings.font.casefold() not in {family.casefold() for family in families}:
        hint = did_you_mean(settings.font, families) or "name a folder of fonts in font_dirs"
        raise InputError("there is no such font", value=settings.font, hint=hint)


@cache
def _families(system_fonts: bool, folders: tuple[Path, ...]) -> tuple[str, ...]:
    job = TypstJob(system_fonts=system_fonts, font_dirs=folders, apart=bool(folders))
    try:
        return tuple(job.families())
    except ProcessDied as death:
        raise bad_end(death, PrintSettings(font_dirs=folders)) from None


def bad_picture(settings: PrintSettings) -> InputError | None:
    """What is wrong with the host's pictures; None where all can be printed.

    Parameters
    ----------
    settings : PrintSettings
    """
    return next((error for _, error in _bad_pictures(settings)), None)


def _bad_pictures(settings: PrintSettings) -> Iterator[tuple[str, InputError]]:
    for name in PICTURES:
        file = getattr(settings, name)
        if file is None:
            continue
        source = f'#import "@seating/pictures:1.0.0"\n#image(pictures.{name})'
        with logo_and_background(settings) as folder:
            job = TypstJob(text=source, pictures=folder, apart=True, limits=FOR_A_PICTURE)
            try:
                job.run()
            except NotTypesetError as error:
                hint = error.message
            except ProcessDied:
                hint = "it is damaged, or far too large: make it smaller, or save it anew"
            else:
                continue
            yield name, InputError(f"the {name} cannot be printed", value=str(file), hint=hint)


def bad_end(death: ProcessDied, settings: PrintSettings) -> InputError:
    """The error of a run that typst did not survive, or did not end.

    Parameters
    ----------
    death : ProcessDied
    settings : PrintSettings
    """
    how = "takes too long" if death.slow else "takes more memory than there is, or ends badly"
    if settings.template is not None:
        where = Origin(settings.template.name)
        return InputError(f"typesetting with this template {how}", origin=where)
    folders = ", ".join(map(str, settings.font_dirs))
    return InputError(f"typesetting with the host's own files {how}", value=folders or None)
