"""MIDI files that say what they are: text events before the first note."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Said:
    """What a MIDI file says: ``words`` for people, ``entry`` the implicit label."""

    words: str
    entry: str


def label_midi(params: Said, inputs: list[Path], output: Path) -> None:
    """The only input, a MIDI file, with both labels in its first track."""
    import mido

    from yanyi.media.labels import KEY

    file = mido.MidiFile(inputs[0], charset="utf-8")
    file.tracks[0][1:1] = [
        mido.MetaMessage("copyright", text=params.words),
        mido.MetaMessage("text", text=f"{KEY}: {params.entry}"),
    ]
    file.save(output)


LABELLED_MIDI = Recipe("midi.label", 1, Said, label_midi)
