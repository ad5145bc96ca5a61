"""What the voices on this machine share: what matters to them, how speech is handed over."""

from dataclasses import replace
from typing import TYPE_CHECKING

from yanyi.models.answers import Mark, Said
from yanyi.models.asks import Ask, Speech
from yanyi.models.provider import Desk
from yanyi.problems import Problem, ProviderError

if TYPE_CHECKING:
    from yanyi.media.audio.sound import Samples


def main_language(ask: Ask) -> Ask:
    """The ask with only the main part of its language."""
    if not isinstance(ask, Speech):
        return ask
    return replace(ask, language=ask.language.partition("-")[0].lower())


def refused(name: str, ask: Ask) -> ProviderError:
    """What is said of an ask that is not for speech."""
    hint = "Name another provider for it in [models] of yanyi.toml."
    return ProviderError(Problem(f"{name} does not answer {type(ask).__name__}", hint=hint))


def handed_over(told: "tuple[Samples, tuple[Mark, ...]]", desk: Desk) -> Said:
    """Speech as an answer: its file, its length, the movement of its mouth, its phrases."""
    from yanyi.media.audio.length import RATE
    from yanyi.media.audio.mouth import mouth
    from yanyi.media.audio.sound import write_flac

    samples, marks = told
    path = desk.file(".flac")
    write_flac(path, samples)
    return Said(desk.keep(path), len(samples) / RATE, mouth(samples), marks)
