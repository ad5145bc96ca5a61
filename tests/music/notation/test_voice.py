from yanyi.music.metre import COMMON, WALTZ
from yanyi.music.notation.grid import Written
from yanyi.music.notation.voice import Bar, bars


def note(start: int, end: int, pitch: int) -> Written:
    return Written(start, end, pitch, (start, end))


def pitches(bar: Bar) -> list[list[tuple[int, ...]]]:
    return [[tuple(h.note.pitch for h in event.heads) for event in voice] for voice in bar]


def test_an_empty_bar_rests() -> None:
    (bar,) = bars([], WALTZ, 1)
    ((rest,),) = bar
    assert (rest.value.ticks, rest.heads, rest.hidden) == (1440, (), False)


def test_what_begins_and_ends_together_is_a_chord() -> None:
    (bar,) = bars([note(0, 1920, 64), note(0, 1920, 60), note(0, 1920, 67)], COMMON, 1)
    assert pitches(bar) == [[(60, 64, 67)]]


def test_a_note_over_the_bar_is_tied() -> None:
    first, second = bars([note(960, 2880, 60)], COMMON, 2)
    assert [head.last for event in first[0] for head in event.heads] == [False]
    assert [head.first for event in second[0] for head in event.heads] == [False]
    assert [head.last for event in second[0] for head in event.heads] == [True]


def test_the_higher_line_is_the_first_voice_and_the_lower_rests_unseen() -> None:
    notes = [note(0, 1920, 48), note(480, 960, 72), note(960, 1920, 74)]
    (bar,) = bars(notes, COMMON, 1)
    assert pitches(bar) == [[(), (72,), (74,)], [(48,)]]
    (bar,) = bars([note(0, 1920, 72), note(480, 960, 48)], COMMON, 1)
    assert [event.hidden for event in bar[1]] == [True, False, True]


def test_more_than_two_lines_become_chords_with_ties() -> None:
    notes = [note(0, 1920, 48), note(0, 960, 60), note(480, 1440, 64), note(960, 1920, 67)]
    (bar,) = bars(notes, COMMON, 1)
    assert pitches(bar) == [[(48, 60), (48, 60, 64), (48, 64, 67), (48, 67)]]
    ends = [(head.note.pitch, head.first, head.last) for e in bar[0] for head in e.heads]
    assert [last for pitch, _, last in ends if pitch == 48] == [False, False, False, True]


def test_the_same_pitch_twice_is_written_twice() -> None:
    (bar,) = bars([note(0, 480, 60), note(0, 480, 60)], COMMON, 1)
    assert sum(len(event.heads) for voice in bar for event in voice) == 2


def test_a_lower_voice_rests_seen_within_triplets() -> None:
    notes = [note(0, 1920, 72), note(160, 320, 48)]
    (bar,) = bars(notes, COMMON, 1, {0})
    assert [(event.value.ticks, event.hidden) for event in bar[1]][:3] == [
        (160, False),
        (160, False),
        (160, False),
    ]
