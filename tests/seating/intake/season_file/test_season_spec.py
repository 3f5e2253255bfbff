"""Every key of a season file is told of in docs/season.md, and no other."""

import re

from seating.intake.season_file.season_spec import DutySpec, EveningSpec, SeasonSpec
from tests.root import ROOT


def test_the_page_tells_every_key():
    text = (ROOT / "docs" / "season.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z_]+)` \|", text, re.M))
    known = {key for spec in (SeasonSpec, EveningSpec, DutySpec) for key in spec.__struct_fields__}
    assert told == known - {"evenings", "duties"}
