"""A route: providers of one kind of ask, asked in order until an answer passes its checks."""

from blake3 import blake3

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.provider import Desk, Offer, Provider
from yanyi.models.routing import Policy, asking
from yanyi.problems import AnswerError, Problem, UsageError
from yanyi.providers.route_checks import fault

REVISION = "1"
"""Of the checks and of how providers are chosen; part of the key of every choice."""

KINDS = ("words", "see", "picture", "music", "clip", "hear")
"""What several may be asked: a voice belongs to one provider, vectors of two do not compare."""


class Route:
    """Asks the next provider only when an answer fails a check, or when another take is wished for.

    ``free`` and ``thrifty`` go through the list from its beginning, ``best`` from its end. With
    ``spares`` whoever asks has an answer of its own, and asks only where it is not sure.
    """

    local = False

    def __init__(
        self, kind: str, providers: tuple[Provider, ...], policy: Policy, spares: bool = False
    ) -> None:
        if kind not in KINDS and len(providers) > 1:
            hint = f"Name one alone. Lists are for {', '.join(KINDS)}."
            raise UsageError(Problem(f"{kind} cannot be asked of several providers", hint=hint))
        self.kind, self.providers, self.policy, self.spares = kind, providers, policy, spares
        self.name = " or ".join(one.name for one in providers)
        known = [f"{one.name} {one.revision}" for one in providers]
        behind = "\n".join([REVISION, policy, *known])
        self.revision = str(blake3(behind.encode()).hexdigest(8))

    def offers(self) -> tuple[Offer, ...]:
        """Its kind; with descriptions and consent wherever one of the providers needs them."""
        mine = [o for one in self.providers for o in one.offers() if o.kind == self.kind]
        described, clones = any(one.described for one in mine), any(one.clones for one in mine)
        return (Offer(self.kind, described=described, clones=clones),)

    def essence(self, ask: Ask) -> Ask:
        """Everything: what does not matter to one provider may matter to the next."""
        return ask

    def price(self, ask: Ask) -> int:
        """What it costs at most: every provider asked."""
        return sum(one.price(ask) for one in self.order(ask))

    def order(self, ask: Ask) -> tuple[Provider, ...]:
        """The providers for this ask; a wish for another take begins with a later one."""
        if self.policy is Policy.BEST:
            return self.providers[::-1]
        begin = min(getattr(ask, "take", 0), len(self.providers) - 1)
        return self.providers[begin:]

    def fault(self, ask: Ask, answer: Answer, desk: Desk) -> str:
        """What the checks find."""
        return fault(ask, answer, desk)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The first good answer, for whoever asks without a Stage."""
        choosing = asking(self.order(ask), lambda got: self.fault(ask, got, desk))
        one = next(choosing)
        while True:
            got: Answer | AnswerError
            try:
                got = one.answer(ask, desk)
            except AnswerError as error:
                got = error
            try:
                one = choosing.send(got)
            except StopIteration as ended:
                chosen: Answer = ended.value.answer
                return chosen
