"""The built-in recogniser: Whisper base on this machine, with the times of the words."""

from dataclasses import replace
from importlib.util import find_spec

from yanyi.models.answers import Answer, Heard
from yanyi.models.asks import Ask, Hear
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError
from yanyi.providers import whisper_weights


class Whisper:
    """Listens without key, account or network; needs ``yanyi[listen]``."""

    name = "whisper"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Hearing in any language, when engine and weights are installed."""
        here = find_spec("faster_whisper") is not None and whisper_weights.available()
        return (Offer("hear"),) if here else ()

    def essence(self, ask: Ask) -> Ask:
        """Only the main part of the language matters."""
        if not isinstance(ask, Hear):
            return ask
        return replace(ask, language=ask.language.partition("-")[0].lower())

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words of a recording and when each is heard."""
        if not isinstance(ask, Hear):
            hint = "Name another provider for it in [models] of yanyi.toml."
            raise ProviderError(
                Problem(f"{self.name} does not answer {type(ask).__name__}", hint=hint)
            )
        from yanyi.providers.whisper_engine import hear

        words = tuple(hear(desk.path(ask.recording), ask.language))
        return Heard("".join(word.text for word in words).strip(), words)
