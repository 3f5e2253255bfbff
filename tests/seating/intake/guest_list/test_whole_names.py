"""Names are found at once as they are one by one."""

from hypothesis import given
from hypothesis import strategies as st

from seating.intake.guest_list.whole_names import NOBODY, WholeNames

NAMES = st.sampled_from(["Ana", "ana", "Bo", "Cy", "", "Zoë", "Di 2"])


@given(st.lists(NAMES, unique=True), st.lists(NAMES), st.sets(st.integers(0, 6)))
def test_each_name_is_found_where_it_stands(names, asked, without):
    without = {guest for guest in without if guest < len(names)}
    expected = {name: guest for guest, name in enumerate(names) if guest not in without}
    found = WholeNames(names, without)
    assert found.places(asked).tolist() == [expected.get(name, NOBODY) for name in asked]
    assert [found.get(name) for name in asked] == found.places(asked).tolist()


class _Alike(str):
    """A text whose hash many others have."""

    __slots__ = ()

    def __hash__(self) -> int:
        return 7


def test_names_of_one_hash_are_told_apart():
    names = [_Alike(name) for name in ("Ana", "Bo", "Cy")]
    asked = [_Alike(name) for name in ("Cy", "Di", "Bo")]
    assert WholeNames(names).places(asked).tolist() == [2, NOBODY, 1]
    assert WholeNames(names[:1]).places(asked).tolist() == [NOBODY] * 3
    assert WholeNames(names[:1], {0}).places(names).tolist() == [NOBODY] * 3
