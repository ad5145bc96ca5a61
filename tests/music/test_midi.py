from pathlib import Path

import mido
import pytest

from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.key import Key
from yanyi.music.metre import LILT
from yanyi.music.midi import read_midi, write_midi
from yanyi.music.mode import Mode
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood


@pytest.mark.parametrize("era", list(Era))
def test_every_note_comes_back(era: Era, tmp_path: Path) -> None:
    ensemble = ENSEMBLES[era]
    tune = theme("a", Key(7, Mode.GONG if ensemble.five else Mode.DORIAN), LILT, Nature())
    piece = cue(Wish("a", 30.0, Mood.JOYFUL, 0.7, ensemble, 7, tune, hits=(12.0,)))
    path = tmp_path / "cue.mid"
    write_midi(piece, path, "渡口")
    found = read_midi(path)
    assert set(found) == {part.instrument for part in piece.parts}
    for part in piece.parts:
        back = found[part.instrument]
        assert [(n.start, n.pitch) for n in back] == [(n.start, n.pitch) for n in part.notes]
        for one, other in zip(back, part.notes, strict=True):
            assert abs(one.loud - other.loud) < 0.01


def test_the_file_lasts_as_long_as_the_piece(tmp_path: Path) -> None:
    piece = cue(Wish("a", 21.5, Mood.TENSE, 0.7, ENSEMBLES[Era.MODERN], 9, None, hits=(8.3,)))
    path = tmp_path / "cue.mid"
    write_midi(piece, path, "A door")
    file = mido.MidiFile(path)
    assert file.length == pytest.approx(piece.seconds, abs=0.05)
    kinds = {message.type: message for message in file.tracks[0]}
    assert (kinds["time_signature"].numerator, kinds["time_signature"].denominator) == (4, 4)
    assert kinds["key_signature"].key == "Am"
