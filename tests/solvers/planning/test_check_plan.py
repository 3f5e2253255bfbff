"""A plan is judged anew, whatever its file says."""

import msgspec

from seating import judge
from seating.planfile import SavedBound, SavedScore, encode, read_plan
from seating_solvers.planning.check_plan import CHANGED, check_plan
from seating_solvers.planning.plan_report import score_of
from tests.saved import saved_plan


def rewritten(folder, **changes):
    plan, report = read_plan(saved_plan(folder))
    data = encode(plan, msgspec.structs.replace(report, **changes))
    (folder / "plan.json").write_bytes(data)
    return folder


def test_the_score_is_counted_and_the_bounds_are_those_of_now(tmp_path):
    folder = rewritten(tmp_path, bound=SavedBound(1, 1, "so it is"), new_pairs=7)
    checked = check_plan(folder)
    verdict = judge(read_plan(folder)[0])
    assert checked.report.score == score_of(verdict)
    assert checked.report.new_pairs == verdict.new_pairs
    bound, pairs = checked.report.bound, checked.report.pairs_bound
    assert bound is not None
    assert bound.value >= verdict.score.introductions
    assert pairs is not None
    assert pairs.value >= verdict.new_pairs


def test_how_it_came_about_is_kept(tmp_path):
    assert (check_plan(saved_plan(tmp_path)).report.solver) == "by hand"


def test_a_file_that_tells_another_score_is_noticed(tmp_path):
    assert check_plan(saved_plan(tmp_path)).notes == ()
    assert check_plan(rewritten(tmp_path, score=SavedScore(0, 0, 10**9, 10**6))).notes == (CHANGED,)


def test_a_file_that_tells_the_score_needs_no_note(tmp_path):
    score = score_of(judge(read_plan(saved_plan(tmp_path))[0]))
    assert check_plan(rewritten(tmp_path, score=score)).notes == ()
