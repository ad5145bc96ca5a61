from pathlib import Path

from yanyi.models.speech import WordTime
from yanyi.perform.film.lips import Lips, find_lips


def test_the_track_of_a_clip_is_written_a_sign_for_every_frame(tmp_path: Path) -> None:
    words = (WordTime(0, 1, 0.0, 0.5), WordTime(1, 2, 0.5, 1.0))
    find_lips(Lips("妈哦", "zh", words, "7" * 24), [], tmp_path / "track")
    track = (tmp_path / "track").read_text("ascii")
    assert track == "mmmm" + "a" * 8 + "u" * 12
