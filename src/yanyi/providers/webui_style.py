"""Servers that draw as Stable Diffusion WebUI does (Forge, SD.Next, ...)."""

import base64
import binascii

from yanyi.models.answers import Answer, Flat
from yanyi.models.asks import Ask, Picture
from yanyi.models.provider import Desk, Offer
from yanyi.models.service import Service
from yanyi.problems import AnswerError, Problem
from yanyi.providers.call import Call
from yanyi.providers.fakes import expecting
from yanyi.providers.openai_style import within
from yanyi.providers.pricing import highest, price_of
from yanyi.providers.received import drawn_from_words, picture_received, seed_of, size_of

STEPS, GUIDANCE = 24, 6.5


class WebuiStyle:
    """One checkpoint; answers pictures, drawn from words."""

    local = False

    def __init__(self, service: Service, model: str) -> None:
        self.name = f"{service.name}:{model}"
        self.revision = "1"
        self.service = service
        self.model = model
        self._call = Call(service)

    def offers(self) -> tuple[Offer, ...]:
        """Pictures."""
        return (Offer("picture", described=True, clones=self.service.clones),)

    def essence(self, ask: Ask) -> Ask:
        """Only what is said in words matters, and the size."""
        return drawn_from_words(ask)

    def price(self, ask: Ask) -> int:
        """The most that it may cost."""
        return highest(price_of(self.service, self.model), ask, 0)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A picture."""
        picture = expecting(Picture, ask, self.name)
        wide, high = size_of(picture)
        body = {
            "prompt": picture.prompt,
            "negative_prompt": picture.negative,
            "width": wide,
            "height": high,
            "steps": STEPS,
            "cfg_scale": GUIDANCE,
            "seed": seed_of(picture),
            "override_settings": {"sd_model_checkpoint": self.model},
        }
        held = within(self.name, self._call.json("sdapi/v1/txt2img", body), "images", 0)
        try:
            data = base64.b64decode(str(held).rpartition(",")[2], validate=True)
        except binascii.Error:
            raise AnswerError(Problem(f"{self.name} sent a broken picture")) from None
        size = picture.width, picture.height
        return Flat(picture_received(self.name, data, size, desk))
