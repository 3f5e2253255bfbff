"""Season files for tests."""

from pathlib import Path

MEMBERS = """name,id,company,cooks,January,February,March
Ana Ruiz,a,Acme,yes,yes,no,yes
Bo Lindqvist,b,Acme,no,ja,maybe,
Cy Tan,c,Bolt,yes,oui,✓,nein
Di Moss,d,Bolt,yes,maybe,yes,はい
Ed Fox,e,Cole,no,sí,yes,yes
"""
TOP = 'members = "members.csv"\ntables = "2x4"\ncourses = 2\n'
EVENINGS = "".join(f'[[evenings]]\nname = "{name}"\n' for name in ("January", "February", "March"))


def season(folder: Path, text: str = TOP + EVENINGS, members: str = MEMBERS, **files: str) -> Path:
    """A season file, its members, and other files by their names without ending."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "members.csv").write_text(members, encoding="utf-8")
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8")
    path = folder / "season.toml"
    path.write_text(text, encoding="utf-8")
    return path
