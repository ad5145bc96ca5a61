"""Local models of words: Qwen2.5-Coder 1.5B and 0.5B on this machine, in a process of their own."""

from importlib.util import find_spec

from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, Words
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError
from yanyi.providers.joined_weights import available
from yanyi.providers.words_answer import fitting
from yanyi.providers.words_engine import LONGEST, Engine, Prompt, Written
from yanyi.providers.words_weights import model_path, weights


class Qwen:
    """Writes without key, account or network; needs ``yanyi[words]``.

    Not ``local`` in the sense of the worker processes: each of these would hold the model. It has
    one process of its own instead.
    """

    name = "qwen"
    revision = "1"
    local = False

    def __init__(self) -> None:
        self.weights = weights(self.name)
        self._engine = Engine(self.name, lambda: model_path(type(self).name))

    def offers(self) -> tuple[Offer, ...]:
        """Words, when engine and weights are installed."""
        here = find_spec("xllamacpp") is not None and available(self.weights)
        return (Offer("words"),) if here else ()

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words, fitting the schema if there is one."""
        if not isinstance(ask, Words):
            hint = "Name another provider for it in [models] of yanyi.toml."
            message = f"{self.name} does not answer {type(ask).__name__}"
            raise ProviderError(Problem(message, hint=hint))
        return Wrote(fitting(self.name, ask, lambda one: self.write(one).text))

    def write(self, ask: Words, patience: float = LONGEST) -> Written:
        """One try, with the tokens it took; given up after ``patience`` seconds."""
        prompt = Prompt(ask.instruction, ask.text, ask.schema, ask.take)
        return self._engine.write(prompt, patience)


class QwenSmall(Qwen):
    """The smaller one: half a gigabyte, quicker, and wrong more often; needs ``words-small``."""

    name = "qwen-small"
