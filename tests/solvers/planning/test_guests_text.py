"""What was understood of a list, in words."""

from dataclasses import replace

from seating.intake import read_dinner
from seating.outputs.terminal.cells import width
from seating.people.graph_figures import figures_of
from seating_solvers.planning.guests_text import guests_text


def text_of(folder, *rows, header="name,company", cells=80):
    path = folder / "guests.csv"
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    intake = read_dinner(str(path))
    return guests_text(intake, figures_of(intake.dinner.acquaintances), cells)


def found(text):
    return {line[2:16].strip(): line[16:] for line in text.splitlines() if line.startswith("  ")}


def test_columns_and_figures(tmp_path):
    text = text_of(tmp_path, "Ana,Acme", "Bo,Acme", "Cy,Birch", "Di,")
    assert "guests.csv: 4 guests" in " ".join(text.split())
    lines = found(text)
    assert lines["Pairs"] == "1 know each other"
    assert lines["Known by"] == "the same company"
    assert lines["Know nobody"] == "2: Cy and Di"
    assert lines["Clusters"] == "one, of 2 guests"
    assert lines["Distance"] == "1 step on average, within clusters"


def test_where_nobody_knows_anybody(tmp_path):
    lines = found(text_of(tmp_path, "Ana", "Bo", header="name"))
    assert lines["Pairs"] == "nobody knows anybody"
    assert lines["Known by"] == "no column"
    assert lines["Know nobody"] == "2"
    assert (lines["Clusters"], lines["Distance"]) == ("none", "none")


def test_many_clusters_and_everyone_known(tmp_path):
    lines = found(text_of(tmp_path, *(f"Guest {n},Firm {n % 3}" for n in range(9))))
    assert lines["Know nobody"] == "none: everyone knows somebody"
    assert lines["Clusters"] == "3, the largest of 3 guests"


def test_a_distance_that_was_sampled_says_so(tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("name,company\nAna,Acme\nBo,Acme\nCy,Acme\n", encoding="utf-8")
    intake = read_dinner(str(path))
    figures = replace(figures_of(intake.dinner.acquaintances), starts=2)
    assert "(measured from 2 guests drawn at random)" in " ".join(
        guests_text(intake, figures).split()
    )


def test_long_headers_and_cells_are_cut(tmp_path):
    header = f"name,{'remark about the guest ' * 9}"
    text = text_of(tmp_path, f"Ana,{'山田' * 40}", header=header)
    table = text.split("\n\n")[1].splitlines()
    assert all(width(line) <= 80 for line in table)
    assert table[-1].count("…") == 2
