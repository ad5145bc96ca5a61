"""The built-in illustrator: draws views on this machine, with no model.

The drawing itself is loaded when the first picture is asked for.
"""

from dataclasses import replace

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Picture
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError

MOST = 8192


class Illustrator:
    """Draws ``Picture`` asks, flat or in layers."""

    name = "illustrator"
    revision = "6"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Pictures, whatever the language."""
        return (Offer("picture"),)

    def essence(self, ask: Ask) -> Ask:
        """The ask without the words for models that draw from words."""
        if not isinstance(ask, Picture):
            return ask
        return replace(ask, prompt="", negative="", references=())

    def price(self, ask: Ask) -> int:
        """Nothing: it draws here."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The picture of a view; another ``take`` draws other scenery."""
        if not isinstance(ask, Picture):
            raise ProviderError(
                Problem(f"{self.name} does not answer this kind of ask", hint="it draws pictures")
            )
        if not (0 < ask.width <= MOST and 0 < ask.height <= MOST):
            raise ProviderError(
                Problem(
                    f"a picture of {ask.width} by {ask.height} pixels cannot be drawn",
                    hint=f"ask for 1 to {MOST} pixels each way",
                )
            )
        from yanyi.art.picture import draw_picture

        return draw_picture(ask, desk)
