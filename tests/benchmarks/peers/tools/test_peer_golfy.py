"""What golfy is asked, with a stand-in for it."""

import io
import json
import sys
from types import SimpleNamespace

from benchmarks.peers.tools import peer_golfy
from tests.benchmarks.peers.tools.stand_ins import question


def test_prints_who_sits_at_which_table_in_each_course(monkeypatch, capsys):
    asked = {}

    def find_best_design(**settings):
        asked.update(settings)
        return SimpleNamespace(assignments={0: {0: [1, 0], 1: [3, 2]}, 1: {0: [0, 2], 1: [1, 3]}})

    golfy = SimpleNamespace(find_best_design=find_best_design)
    monkeypatch.setitem(sys.modules, "golfy", golfy)
    told = vars(question(guests=4, tables=[2, 2], knows=[]))
    told.pop("began")
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(told)))
    peer_golfy.main()
    said = json.loads(capsys.readouterr().out)
    assert said["tables"] == [[[0, 1], [2, 3]], [[0, 2], [1, 3]]]
    assert said["memory_mib"] > 1
    assert (asked["num_peptides"], asked["max_peptides_per_pool"]) == (4, 2)
    assert (asked["num_replicates"], asked["num_pools_per_replicate"]) == (2, 2)
