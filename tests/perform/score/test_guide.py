from pathlib import Path

import numpy as np
import pytest

from perform.composing.plays import board
from yanyi.media.audio.loudness import loudness
from yanyi.media.audio.record import write_lossless
from yanyi.media.audio.sound import Samples, read
from yanyi.models.provider import Offer, VoiceOffer
from yanyi.models.singing import LEAD
from yanyi.music.song.compose import compose
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.style import StyleName
from yanyi.perform.score.guide import Sung, SungAlone, guide, mix_song, sing_alone, singer
from yanyi.story.vocabulary import Gender

RATE = 48_000
SONG = compose(
    Lyric(
        "Snow", "en", (("The river turns and will not go", "Across the fields of falling snow"),)
    ),
    StyleName.FOLK,
    "seed",
)
ANYONE = VoiceOffer("anyone", "en", Gender.FEMALE, sings=(55, 67))


def tone(hertz: float, seconds: float) -> Samples:
    wave = 0.3 * np.sin(2 * np.pi * hertz * np.arange(int(seconds * RATE)) / RATE)
    return np.stack([wave, wave]).astype(np.float32)


def strength(sound: Samples, hertz: float) -> float:
    """How much of a tone there is in a second of sound."""
    return float(np.abs(np.fft.rfft(sound[0, :RATE]))[round(hertz)])


def test_the_voice_of_whoever_sings_is_asked_for_where_it_sings() -> None:
    offers = (Offer("speech", ("en",), (ANYONE,)), Offer("sing", ("en",), (ANYONE,)))
    assert singer("ann", board(), "en-GB", offers) == ANYONE
    assert singer("ann", board(), "zh", offers) is None
    assert singer("ann", board(), "en", offers[:1]) is None
    assert singer("ann", board(), "en", ()) is None


def test_every_line_is_asked_for_once_where_it_begins_and_in_reach_of_the_voice() -> None:
    made = guide(SONG, ANYONE, RATE)
    assert [one.text for one in made.asks] == [line.text for line in SONG.lines]
    assert list(made.starts) == sorted(made.starts)
    pitches = [n.pitch for one in made.asks for each in one.syllables for n in each.notes]
    assert abs((min(pitches) + max(pitches)) / 2 - 61) <= 6
    assert all(one.syllables[0].start == pytest.approx(LEAD, abs=0.001) for one in made.asks)
    assert {one.voice.name for one in made.asks} == {"anyone"}


def test_only_the_readings_of_words_that_are_sung_are_asked_for() -> None:
    say = (("falling", "fawling"), ("summer", "sommer"))
    made = guide(SONG, ANYONE, RATE, say)
    assert all(one.say == (say[:1] if "falling" in one.text else ()) for one in made.asks)
    assert any(one.say for one in made.asks)


def test_the_voice_sounds_where_it_begins_over_what_is_played(tmp_path: Path) -> None:
    write_lossless(tmp_path / "backing.flac", tone(300, 8.0))
    write_lossless(tmp_path / "line.flac", tone(700, 1.5)[:1])
    output = tmp_path / "song.flac"
    inputs = [tmp_path / "backing.flac", tmp_path / "line.flac", tmp_path / "line.flac"]
    mix_song(Sung((-RATE // 2, 4 * RATE)), inputs, output)
    sound = read(output, RATE, 2)
    assert sound.shape == (2, 8 * RATE)
    assert loudness(sound, RATE) == pytest.approx(-16, abs=0.6)
    sung, rest = sound[:, 4 * RATE :], sound[:, 2 * RATE + RATE // 2 :]
    assert strength(sung, 700) > 20 * strength(rest, 700)
    assert strength(sung, 700) > strength(sung, 300), "the voice is before what is played"
    assert strength(sound, 700) > 5 * strength(rest, 700), "a line that began before is heard"


def test_a_voice_to_sing_with_is_far_behind_what_is_played(tmp_path: Path) -> None:
    write_lossless(tmp_path / "backing.flac", tone(300, 4.0))
    write_lossless(tmp_path / "line.flac", tone(700, 3.0)[:1])
    shares = []
    for behind in (0.0, 12.0):
        inputs = [tmp_path / "backing.flac", tmp_path / "line.flac"]
        mix_song(Sung((RATE,), behind), inputs, tmp_path / "song.flac")
        sung = read(tmp_path / "song.flac", RATE, 2)[:, RATE * 3 // 2 :]
        shares.append(20 * np.log10(strength(sung, 700) / strength(sung, 300)))
    assert shares[0] > 1
    assert shares[0] - shares[1] == pytest.approx(12, abs=0.3)


def test_the_voice_alone_is_where_it_begins_and_before_the_other_stems(tmp_path: Path) -> None:
    write_lossless(tmp_path / "erhu.flac", 0.5 * tone(300, 8.0)[:1])
    write_lossless(tmp_path / "pipa.flac", 0.5 * tone(300, 8.0)[:1])
    write_lossless(tmp_path / "line.flac", tone(700, 1.5)[:1])
    output = tmp_path / "voice.flac"
    inputs = [tmp_path / f"{name}.flac" for name in ("erhu", "pipa", "line")]
    sing_alone(SungAlone((4 * RATE,), 2), inputs, output)
    sound = read(output, RATE)
    assert sound.shape == (1, 8 * RATE)
    assert not sound[:, : 4 * RATE].any()
    beside = loudness(tone(300, 8.0)[:1], RATE)
    assert loudness(sound, RATE) - beside == pytest.approx(3.5, abs=0.7)
