"""The most that an ask may cost: bounds that hold, whatever comes back."""

from typing import assert_never

from yanyi.models.asks import (
    Ask,
    Clip,
    Embed,
    Hear,
    Music,
    Picture,
    See,
    Sing,
    Speech,
    Words,
)
from yanyi.models.service import Price, Service
from yanyi.problems import Problem, ProviderError
from yanyi.providers.price_list import known_of

_SHOWN_AGAIN = 8_500  # bytes that are added when words with a schema are asked for once more
_LOOKED_AT = 4096  # tokens of a picture at most
_SLOWEST = 0.6  # seconds a character, spoken
_SMALLEST = 4_000  # bytes of a second of recording at least


def price_of(service: Service, model: str) -> Price:
    """What a model of a service costs; raises ProviderError where nobody knows.

    The author's own price goes first, then what stands on the service's own list in the catalogue.
    What others were billed or offered binds nobody: it is told, and no call is made by it.
    """
    if service.free:
        return Price()
    if model in service.prices:
        return service.prices[model]
    known = known_of(model)
    own = next((one.price for one in known if one.binds(service)), None)
    if own is None:
        name = service.name
        heard = "".join(f" Heard of: {one.words}." for one in known if not one.by)
        hint = f'Write what it costs: [models.{name}.prices."{model}"], see docs/models.md.{heard}'
        raise ProviderError(Problem(f"nobody knows what {name}:{model} costs", hint=hint))
    return own


def highest(price: Price, ask: Ask, longest: int) -> int:
    """Micro-units an ask may cost at most; ``longest`` are the tokens of the longest answer."""
    match ask:
        case Words():
            sent = most_tokens(ask.instruction, ask.text, ask.schema, ask.schema)
            once = tokens(price, sent, longest)
            return 2 * once + tokens(price, _SHOWN_AGAIN, 0) if ask.schema else once
        case See():
            return tokens(price, most_tokens(ask.question) + _LOOKED_AT, longest)
        case Picture():
            return price.picture + tokens(price, most_tokens(ask.prompt, ask.negative), longest)
        case Speech():
            spoken = -(-price.characters * len(ask.text) // 1000)
            return spoken + int(price.seconds * (1 + _SLOWEST * len(ask.text)))
        case Hear():
            return price.seconds * (1 + ask.recording.size // _SMALLEST)
        case Embed():
            return tokens(price, most_tokens(*ask.texts), 0)
        case Clip() | Music():
            return int(price.seconds * (1 + ask.seconds))
        case Sing():
            return 0
        case _:
            assert_never(ask)


def most_tokens(*texts: str) -> int:
    """No tokenizer makes more tokens than bytes, and a few of its own."""
    return 64 + sum(len(one.encode("utf-8", "replace")) for one in texts)


def tokens(price: Price, read: int, written: int) -> int:
    """What so many tokens cost, rounded up."""
    return -(-(price.read * read + price.written * written) // 1_000_000)
