"""The host's pictures are a package as long as the typesetting lasts."""

from pathlib import Path

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.typesetting.logo_and_background import logo_and_background


def test_without_pictures_there_is_no_package():
    with logo_and_background(PrintSettings()) as folder:
        assert folder is None


def test_each_picture_is_read_by_its_name_and_gone_afterwards(tmp_path):
    logo = tmp_path / 'cr"est.svg'
    logo.write_bytes(b"<svg/>")
    with logo_and_background(PrintSettings(logo=logo)) as folder:
        assert folder is not None
        package = Path(folder) / "seating" / "pictures" / "1.0.0"
        assert (package / "logo").read_bytes() == b"<svg/>"
        assert (package / "lib.typ").read_text() == '#let logo = read("logo", encoding: none)\n'
        assert not (package / "background").exists()
    assert not Path(folder).exists()
