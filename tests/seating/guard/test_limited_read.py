"""Streams are read to their end, and no further than was allowed."""

from io import BytesIO

import pytest

from seating.guard.limited_read import AT_ONCE, TooLarge, limited_read


class Endless(BytesIO):
    """As `/dev/zero`; tells how much was taken."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert size >= 0
        self.taken += size
        return bytes(size)


class Dripping(BytesIO):
    """As a pipe, which gives less than was asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(3, size or 0))


@pytest.mark.parametrize("length", [0, 1, 7, AT_ONCE, AT_ONCE + 1])
def test_everything_is_read(length):
    data = bytes(range(256)) * (length // 256) + bytes(length % 256)
    assert limited_read(BytesIO(data)) == data


def test_a_stream_that_drips_is_read_to_its_end():
    assert limited_read(Dripping(b"name\nAna\nBo")) == b"name\nAna\nBo"


def test_as_much_as_is_allowed_is_read_and_no_more():
    assert limited_read(BytesIO(b"12345"), most=5) == b"12345"
    with pytest.raises(TooLarge, match="more than 1,234 bytes"):
        limited_read(BytesIO(bytes(1235)), most=1234)


def test_an_endless_stream_is_left_soon():
    stream = Endless()
    with pytest.raises(TooLarge):
        limited_read(stream, most=1000)
    assert stream.taken == 1001
