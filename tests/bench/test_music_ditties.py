from music_ditties import SONGS, pitches_of, syllables, text_of
from yanyi.models.singing import LEAD, places


def test_every_syllable_has_its_notes_and_stands_in_its_line() -> None:
    for one in SONGS:
        for words, notes in one.lines:
            sung = syllables(words, notes, one.language, one.beats, 60)
            text = text_of(words, one.language)
            assert sung[0].start == LEAD
            assert all(start < end for start, end in places(text, sung))
            assert "-" not in text


def test_there_are_eight_lines_a_language_within_a_tenth() -> None:
    for language in ("zh", "en"):
        songs = [one for one in SONGS if one.language == language]
        assert sum(len(one.lines) for one in songs) == 8
        assert all(80 <= one.beats <= 110 for one in songs)
        spans = [pitches_of(one) for one in songs]
        assert all(high - low <= 16 for low, high in spans)


def test_a_note_is_a_degree_and_its_beats() -> None:
    (first, second) = syllables("car-ry", "5,:.5+1:1 1':2", "en", 60.0, 60)
    assert [(note.pitch, note.seconds) for note in first.notes] == [(55, 0.5), (60, 1.0)]
    assert [(note.pitch, note.seconds) for note in second.notes] == [(72, 2.0)]
    assert (first.ends_word, second.ends_word) == (False, True)
    assert second.start == LEAD + 1.5
