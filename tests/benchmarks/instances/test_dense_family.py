"""Dense dinners: the share of pairs that is in the name."""

from benchmarks.instances.dense_family import dense_family


def test_names_say_how_many_know_each_other():
    for instance in dense_family():
        case = instance.make()
        share = 200 * len(case.knows) // (case.guests * (case.guests - 1))
        assert instance.name.endswith(f"-{share}")
        assert case.guests <= sum(case.tables)


def test_a_conference_of_138_who_know_32_others():
    first = next(dense_family()).make()
    assert (first.guests, len(first.tables), 2 * len(first.knows)) == (138, 14, 138 * 32)
