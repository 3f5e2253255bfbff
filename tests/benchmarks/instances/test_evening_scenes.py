from benchmarks.instances.evening_scenes import Scene, evening_scenes, who

SCENE = Scene("some", 2, 1, 1)


def test_those_who_stay_away_are_others_than_those_who_are_late():
    absent, late = who(SCENE, 18, 3)
    assert len({*absent, *late}) == 3
    assert who(SCENE, 18, 3) == (absent, late)
    assert len({instance.name for instance, _ in evening_scenes()}) == 8
