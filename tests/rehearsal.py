"""A stage that makes nothing: it remembers what it was to make and answers what it was told to."""

from collections.abc import Sequence

from yanyi.models.answers import Answer, Played, Wrote
from yanyi.models.asks import Music, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer
from yanyi.models.recipe import Recipe
from yanyi.problems import AnswerError, Problem


class Rehearsal:
    """It ``offers`` kinds of asks.

    Music is played as long as it is asked for. Words are answered by ``answers``, texts one after
    another; an empty one cannot be used at all.
    """

    def __init__(self, *answers: str, offers: Sequence[str] = ("words",)) -> None:
        self.answers = list(answers)
        self.asked: list[Words] = []
        self.music: list[Music] = []
        self.made: list[tuple[str, object]] = []
        self.kept: dict[Blob, bytes] = {}
        self._offers = tuple(map(Offer, offers))

    def offers(self) -> tuple[Offer, ...]:
        return self._offers

    @property
    def params(self) -> list[object]:
        """What was to be made, without the names of the steps."""
        return [params for _, params in self.made]

    async def ask(self, ask: Words | Music) -> Answer:
        if isinstance(ask, Music):
            self.music.append(ask)
            return Played(Blob("played", 1), ask.seconds)
        self.asked.append(ask)
        text = self.answers.pop(0)
        if not text:
            raise AnswerError(Problem("the writer gave no answer that can be used"))
        return Wrote(text)

    async def make(
        self, recipe: Recipe[object], params: object, _inputs: Sequence[Blob] = ()
    ) -> Blob:
        self.made.append((recipe.name, params))
        return Blob(f"{recipe.name} {len(self.made)}", 0)

    async def keep(self, data: bytes) -> Blob:
        blob = Blob(f"kept {len(self.kept)}", len(data))
        self.kept[blob] = data
        return blob
