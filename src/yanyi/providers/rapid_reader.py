"""The built-in eyes: they read what is written in a picture, Chinese and English, here."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, See
from yanyi.models.provider import Desk, Offer
from yanyi.models.seeing import WRITTEN
from yanyi.problems import Problem, ProviderError
from yanyi.providers.packaged import Package, package

_HINT = "Name another provider for it in [models] of yanyi.toml."
_SETTINGS = {
    "Global.log_level": "error",
    "Global.use_cls": False,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}


def weights() -> Package:
    """The package that holds the models."""
    hint = 'Run `pip install "yanyi[see]"`, or name another provider for see in [models].'
    return package("seeing", "rapidocr", "pictures cannot be read", hint)


class RapidReader:
    """Answers ``models.seeing.WRITTEN`` about a picture and nothing else; needs ``yanyi[see]``."""

    name = "rapidocr"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Seeing, when engine and models are installed."""
        return (Offer("see"),) if weights().available() else ()

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The lines written in the picture, from the top, as a JSON list."""
        if not isinstance(ask, See):
            message = f"{self.name} does not answer {type(ask).__name__}"
            raise ProviderError(Problem(message, hint=_HINT))
        if ask.question != WRITTEN:
            message = f"{self.name} only reads what is written in a picture"
            raise ProviderError(Problem(message, hint=_HINT))
        found = _reader()(_pixels(desk.path(ask.picture)))
        return Wrote(json.dumps(list(found.txts or ()), ensure_ascii=False))


@cache
def _reader() -> Any:
    weights().checked()
    from rapidocr import RapidOCR

    return RapidOCR(params=_SETTINGS)


def _pixels(path: Path) -> Any:
    """A picture as rows of blue, green and red, on white where it is transparent."""
    import numpy as np
    import skia

    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    if image is None:
        raise ProviderError(Problem("what is to be read is no picture", hint="Give it another."))
    surface = skia.Surface(image.width(), image.height())
    with surface as canvas:
        canvas.clear(skia.ColorWHITE)
        canvas.drawImage(image, 0, 0)
    shown = surface.makeImageSnapshot().toarray(colorType=skia.kBGRA_8888_ColorType)
    return np.ascontiguousarray(shown[..., :3])
