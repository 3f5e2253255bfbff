"""How much an introduction counts."""

from hypothesis import given
from hypothesis import strategies as st

from tests.seating.intake.reading import complaint, read


def test_wishes_and_shared_interests_add_up():
    intake = read(
        "name,wants to meet,hobbies\n"
        "Ana,Bo; Cy,\"Chess, GO\"\n"
        "Bo,Ana,go; Go\n"
        "Cy,,chess;tea\n"
        "Di,,tea\n"
    )  # fmt: skip
    assert list(intake.dinner.interest) == [(0, 1, 6), (0, 2, 4), (2, 3, 2)]
    assert intake.dinner.interest[1, 2] == 1


def test_a_wish_that_names_nobody_is_an_error():
    said = complaint("name,wants\nAna,Bu\nBo,\n")
    assert said.startswith("guests.csv, line 2, column wants: no such guest: 'Bu'")


@given(
    st.integers(2, 6).flatmap(
        lambda people: st.tuples(
            st.lists(
                st.sets(st.integers(0, people - 1)), min_size=people, max_size=people
            ),
            st.lists(st.sets(st.sampled_from("abc")), min_size=people, max_size=people),
        )
    )
)  # fmt: skip
def test_interest_is_as_it_is_said(lists):
    wants, interests = lists
    wants = [wished - {guest} for guest, wished in enumerate(wants)]
    rows = [
        f'G{guest};"{", ".join(interests[guest])}";"{"; ".join(f"G{one}" for one in wants[guest])}"'
        for guest in range(len(wants))
    ]
    interest = read("\n".join(["name;interests;wants", *rows])).dinner.interest
    for one in range(len(wants)):
        for two in range(one + 1, len(wants)):
            wished = (two in wants[one]) + (one in wants[two])
            shared = bool(interests[one] & interests[two])
            assert interest[one, two] == 1 + 2 * wished + shared
