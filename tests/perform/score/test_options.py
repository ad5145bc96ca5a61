import pytest

from yanyi.perform.score.options import Options
from yanyi.problems import UsageError


def test_formats_are_read_in_their_order() -> None:
    assert Options().kinds == ("mp3", "ogg")
    assert Options(formats=" FLAC,, mp3 ").kinds == ("flac", "mp3")


def test_a_format_that_there_is_not_is_told_in_a_sentence() -> None:
    with pytest.raises(UsageError, match=r"cannot write 'wma'"):
        _ = Options(formats="mp3, wma").kinds


def test_stems_have_formats_of_their_own_and_none_where_there_are_no_stems() -> None:
    assert Options(stem_formats="ogg, flac").stem_kinds == ()
    assert Options(stems=True).stem_kinds == ("flac",)
    assert Options(stems=True, stem_formats="ogg, flac").stem_kinds == ("ogg", "flac")
    with pytest.raises(UsageError, match=r"cannot write 'wav'"):
        _ = Options(stem_formats="wav").stem_kinds
