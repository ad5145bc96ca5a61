"""Pieces as standard MIDI files and back, by mido."""

from pathlib import Path

import mido

from yanyi.music.instrument import Family, instrument
from yanyi.music.key import Key
from yanyi.music.note import QUARTER, Note, Notes
from yanyi.music.piece import Piece

_DRUMS = 9
_MAJOR = ("C", "G", "D", "A", "E", "B", "F#", "Db", "Ab", "Eb", "Bb", "F")
_MINOR = ("Am", "Em", "Bm", "F#m", "C#m", "G#m", "D#m", "Bbm", "Fm", "Cm", "Gm", "Dm")


def write_midi(piece: Piece, path: Path, title: str) -> None:
    """Write a file of format 1: a track of tempo, metre and key, and a track for every part."""
    file = mido.MidiFile(type=1, ticks_per_beat=QUARTER, charset="utf-8")
    file.tracks.append(_heading(piece, title))
    for number, part in enumerate(piece.parts):
        player = instrument(part.instrument)
        drums = player.family is Family.DRUM
        channel = _DRUMS if drums else (number if number < _DRUMS else number + 1) % 16
        track = mido.MidiTrack([mido.MetaMessage("track_name", name=part.instrument)])
        if not drums:
            track.append(mido.Message("program_change", channel=channel, program=player.program))
        pan = round(64 + 63 * player.pan)
        track.append(mido.Message("control_change", channel=channel, control=10, value=pan))
        track.extend(_sounding(part.notes, channel))
        file.tracks.append(track)
    file.save(path)


def _heading(piece: Piece, title: str) -> mido.MidiTrack:
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=title)])
    track.append(
        mido.MetaMessage(
            "time_signature", numerator=piece.metre.beats, denominator=piece.metre.unit
        )
    )
    track.append(mido.MetaMessage("key_signature", key=_signature(piece.key)))
    at = 0
    for one in piece.tempos:
        tempo = mido.bpm2tempo(one.quarters)
        track.append(mido.MetaMessage("set_tempo", tempo=tempo, time=one.tick - at))
        at = one.tick
    track.append(mido.MetaMessage("end_of_track", time=piece.length - at))
    return track


def _signature(key: Key) -> str:
    return (_MINOR if key.minor else _MAJOR)[key.fifths % 12]


def _sounding(notes: Notes, channel: int) -> list[mido.Message]:
    """Notes on and off in the order of time; what ends does so before what begins."""
    events = []
    for note in notes:
        strength = min(127, max(1, round(127 * note.loud)))
        events.append((note.start, 1, note.pitch, strength))
        events.append((note.end, 0, note.pitch, 0))
    found, at = [], 0
    for tick, on, pitch, strength in sorted(events):
        kind = "note_on" if on else "note_off"
        found.append(
            mido.Message(kind, channel=channel, note=pitch, velocity=strength, time=tick - at)
        )
        at = tick
    return found


def read_midi(path: Path) -> dict[str, Notes]:
    """The notes of a file by the names of its tracks."""
    found = {}
    file = mido.MidiFile(path, charset="utf-8")
    scale = QUARTER / file.ticks_per_beat
    for number, track in enumerate(file.tracks):
        at = 0
        open_: dict[int, list[tuple[int, int]]] = {}
        notes: list[Note] = []
        name = str(number)
        for message in track:
            at += message.time
            if message.type == "track_name":
                name = message.name
            elif message.type == "note_on" and message.velocity:
                open_.setdefault(message.note, []).append((at, message.velocity))
            elif message.type in ("note_on", "note_off") and open_.get(message.note):
                begun, strength = open_[message.note].pop(0)
                notes.append(
                    Note(
                        round(begun * scale),
                        round((at - begun) * scale),
                        message.note,
                        strength / 127,
                    )
                )
        if notes:
            found[name] = tuple(sorted(notes, key=lambda one: (one.start, one.pitch)))
    return found
