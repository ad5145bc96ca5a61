"""The built-in voices: Kokoro-82M on this machine, Mandarin and English."""

from dataclasses import replace

from yanyi.models.answers import Answer, Said
from yanyi.models.asks import Ask, Speech
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError
from yanyi.providers import kokoro_weights
from yanyi.providers.kokoro_voices import VOICES


class Kokoro:
    """Speaks on this machine without key, account or network."""

    name = "kokoro"
    revision = "5"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Speech in Mandarin and English, when the model is installed."""
        return (Offer("speech", ("zh", "en"), VOICES),) if kokoro_weights.available() else ()

    def essence(self, ask: Ask) -> Ask:
        """Only the main part of the language matters."""
        if not isinstance(ask, Speech):
            return ask
        return replace(ask, language=_main(ask.language))

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words spoken, at the reference loudness, with the movement of the mouth."""
        if not isinstance(ask, Speech):
            hint = "Name another provider for it in [models] of yanyi.toml."
            raise ProviderError(Problem(f"kokoro does not answer {type(ask).__name__}", hint=hint))
        from yanyi.media.audio.length import RATE
        from yanyi.media.audio.mouth import mouth
        from yanyi.media.audio.sound import write_flac
        from yanyi.providers.kokoro_speech import speech

        samples, marks = speech(ask)
        path = desk.file(".flac")
        write_flac(path, samples)
        return Said(desk.keep(path), len(samples) / RATE, mouth(samples), marks)


def _main(language: str) -> str:
    return language.partition("-")[0].lower()
