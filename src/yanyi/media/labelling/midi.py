"""Labels in MIDI files: text events before the first note."""

from pathlib import Path

import mido

from yanyi.media.labelling.aigc import loose_entries
from yanyi.media.labelling.found import Found, Kind, Notice
from yanyi.media.labelling.wording import notice_in

_TEXTS = ("text", "copyright", "marker", "lyrics")


def read_midi_labels(path: Path, kind: Kind) -> Found:
    """What the text events of a MIDI file say."""
    try:
        file = mido.MidiFile(path, charset="utf-8")
    except (OSError, EOFError, ValueError, IndexError, KeyError):
        return Found(kind, faults=("it is broken and cannot be read",))
    texts = [
        (event.type, event.text) for track in file.tracks for event in track if event.type in _TEXTS
    ]
    entries = [entry for name, text in texts for entry in loose_entries(text, f"{name} event")]
    notices = [Notice(f"{name} event", said) for name, text in texts if (said := notice_in(text))]
    return Found(kind, tuple(notices[:1]), tuple(entries))
