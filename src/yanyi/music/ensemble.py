"""Who plays: the instruments of a time and place, by what they do."""

from dataclasses import dataclass
from types import MappingProxyType

from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Mood


@dataclass(frozen=True, slots=True)
class Ensemble:
    """Names of instruments by their task, those that are asked first first.

    ``tunes`` carry a melody, ``echoes`` answer it high and light, ``pads`` hold chords, ``broken``
    breaks them, ``bass`` is below, ``beats`` beat, ``strike`` marks a moment. ``runs`` lead into a
    theme, where anybody does. ``five`` says that it plays in five tones.
    """

    tunes: tuple[str, ...]
    echoes: tuple[str, ...]
    pads: tuple[str, ...]
    broken: tuple[str, ...]
    bass: str
    beats: tuple[str, ...]
    strike: str
    runs: str = ""
    five: bool = False


ENSEMBLES = MappingProxyType(
    {
        Era.PERIOD_CHINESE: Ensemble(
            tunes=("erhu", "dizi", "xiao", "pipa"),
            echoes=("dizi", "yangqin", "xiao"),
            pads=("sheng", "strings"),
            broken=("guzheng", "pipa", "yangqin"),
            bass="guqin",
            beats=("drum", "woodblock"),
            strike="gong",
            runs="guzheng",
            five=True,
        ),
        Era.PERIOD_WESTERN: Ensemble(
            tunes=("violin", "flute", "oboe", "clarinet", "cello"),
            echoes=("flute", "celesta", "clarinet"),
            pads=("strings", "horn"),
            broken=("harp", "lute", "piano"),
            bass="contrabass",
            beats=("timpani",),
            strike="timpani",
            runs="harp",
        ),
        Era.MODERN: Ensemble(
            tunes=("piano", "cello", "guitar", "violin", "lead"),
            echoes=("celesta", "piano", "bells"),
            pads=("strings", "pad"),
            broken=("guitar", "piano"),
            bass="bass",
            beats=("kit",),
            strike="kit",
        ),
    }
)
"""Of every era."""

_SOFT = frozenset({Mood.CALM, Mood.TENDER, Mood.MELANCHOLY, Mood.MYSTERIOUS})
_SINGS = MappingProxyType(
    {
        Mood.MELANCHOLY: ("erhu", "xiao", "cello", "oboe"),
        Mood.MYSTERIOUS: ("xiao", "clarinet", "celesta", "piano"),
        Mood.TENSE: ("pipa", "cello", "clarinet"),
        Mood.FEARFUL: ("xiao", "cello", "clarinet"),
        Mood.ANGRY: ("pipa", "violin", "lead"),
        Mood.EPIC: ("dizi", "horn", "violin", "cello"),
        Mood.JOYFUL: ("dizi", "flute", "guitar", "violin"),
        Mood.COMIC: ("pipa", "clarinet", "guitar"),
        Mood.TENDER: ("xiao", "erhu", "violin", "piano"),
        Mood.CALM: ("xiao", "flute", "piano", "guitar"),
    }
)


def tune(ensemble: Ensemble, mood: Mood) -> str:
    """The instrument that carries the melody in a mood."""
    return tunes(ensemble, mood)[0]


def tunes(ensemble: Ensemble, mood: Mood) -> tuple[str, ...]:
    """The instruments that carry melodies, those first that a mood asks for."""
    fitting = [one for one in _SINGS[mood] if one in ensemble.tunes]
    return (*fitting, *(one for one in ensemble.tunes if one not in fitting))


def soft(mood: Mood) -> bool:
    """Whether nothing is beaten in a mood."""
    return mood in _SOFT
