"""A stage that makes nothing: it remembers what it was to make and answers what it was told to."""

from collections.abc import Sequence

from yanyi.models.answers import Wrote
from yanyi.models.asks import Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer
from yanyi.models.recipe import Recipe
from yanyi.problems import AnswerError, Problem


class Bench:
    """``answers`` are texts, one after another; an empty one cannot be used at all."""

    def __init__(self, *answers: str, writes: bool = True) -> None:
        self.answers = list(answers)
        self.asked: list[Words] = []
        self.made: list[tuple[str, object]] = []
        self.kept: dict[Blob, bytes] = {}
        self._writes = writes

    def offers(self) -> tuple[Offer, ...]:
        return (Offer("words"),) if self._writes else ()

    async def ask(self, ask: Words) -> Wrote:
        self.asked.append(ask)
        text = self.answers.pop(0)
        if not text:
            raise AnswerError(Problem("the writer gave no answer that can be used"))
        return Wrote(text)

    async def make(
        self, recipe: Recipe[object], params: object, inputs: Sequence[Blob] = ()
    ) -> Blob:
        self.made.append((recipe.name, params))
        return Blob(f"{recipe.name} {len(self.made)}", 0)

    async def keep(self, data: bytes) -> Blob:
        blob = Blob(f"kept {len(self.kept)}", len(data))
        self.kept[blob] = data
        return blob
