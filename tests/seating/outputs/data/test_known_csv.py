"""Who has met whom, as files that are read again."""

import csv
import io

from seating import Guest, Talk
from seating.intake.read_dinner import read_dinner
from seating.outputs.data.known_csv import known_csv, together_csv
from seating.people.pairs import PairTable

GUESTS = [Guest("Ruiz, Ana"), Guest("Bo", "b1"), Guest("Bo", "b2"), Guest("Di")]


def test_pairs_are_read_by_knows(tmp_path):
    model = Talk()
    half, knows = model.worth.half, int(model.prior[2])
    talk = PairTable.of(4, {(0, 1): half - 1, (0, 2): half, (1, 2): knows, (2, 3): knows})
    file = tmp_path / "known.csv"
    file.write_text(known_csv(GUESTS, talk, model), encoding="utf-8-sig")
    rows = "\n".join(f'"{one.name}",{one.id}' for one in GUESTS)
    listing = io.BytesIO(f"name,id\n{rows}\n".encode())
    known = read_dinner(listing, knows=file).dinner.acquaintances.strength
    assert list(known) == [(0, 2, 1), (1, 2, 2), (2, 3, 2)]


def test_a_table_of_how_often():
    rows = list(csv.reader(io.StringIO(together_csv(GUESTS[:3], PairTable.of(3, {(0, 2): 5})))))
    assert rows[0] == ["name", "Ruiz, Ana", "b1", "b2"]
    assert rows[1:] == [["Ruiz, Ana", "", "0", "5"], ["b1", "0", "", "0"], ["b2", "5", "0", ""]]
