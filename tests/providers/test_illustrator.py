import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
import skia

from art.test_view import VIEW
from yanyi.models.answers import Flat, Layered
from yanyi.models.asks import Feeling, Picture, Words
from yanyi.models.blob import Blob
from yanyi.models.states import GAZES, MOUTHS, SHUT
from yanyi.problems import ProviderError
from yanyi.providers.illustrator import Illustrator
from yanyi.story.vocabulary import Emotion

ASK = Picture(VIEW, 320, 180)


class FolderDesk:
    """Keeps files in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0
        self.kept: dict[str, Path] = {}

    def file(self, suffix: str) -> Path:
        self.count += 1
        return self.folder / f"{self.count}{suffix}"

    def keep(self, path: Path) -> Blob:
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        self.kept[digest] = path
        return Blob(digest, len(data))

    def path(self, blob: Blob) -> Path:
        return self.kept[blob.digest]

    def image(self, blob: Blob) -> skia.Image:
        return skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(self.path(blob).read_bytes()))


@pytest.fixture
def desk(tmp_path: Path) -> FolderDesk:
    return FolderDesk(tmp_path)


def test_flat_is_one_picture_of_the_size_asked(desk: FolderDesk) -> None:
    answer = Illustrator().answer(ASK, desk)
    assert isinstance(answer, Flat)
    picture = desk.image(answer.image)
    assert (picture.width(), picture.height()) == (320, 180)
    assert [one.actor for one in answer.figures] == [0, 1]


def test_layered_has_figures_patches_and_places(desk: FolderDesk) -> None:
    answer = Illustrator().answer(replace(ASK, layered=True), desk)
    assert isinstance(answer, Layered)
    depths = [one.depth for one in answer.layers if one.actor < 0]
    assert depths == sorted(depths)
    for number in (0, 1):
        states = [one.state for one in answer.layers if one.actor == number]
        assert states[0] == "rest"
        assert {"shut", "round", "open", "blink"} >= set(states[1:]) - {"rest"}
        assert {"round", "open", "blink"} <= set(states)
    for layer in answer.layers:
        picture = desk.image(layer.image)
        assert (picture.width(), picture.height()) == (layer.width, layer.height)


def test_a_near_face_has_every_mouth_and_looks_everywhere(desk: FolderDesk) -> None:
    answer = Illustrator().answer(replace(ASK, width=1280, height=720, layered=True), desk)
    assert isinstance(answer, Layered)
    states = {one.state for one in answer.layers if one.actor == 1}
    assert states >= {*GAZES, *MOUTHS.values()} - {SHUT}


def test_another_feeling_comes_with_mouths_and_eyes_of_its_own(desk: FolderDesk) -> None:
    feelings = Feeling(1, Emotion.ANGRY, 0.8), Feeling(0, Emotion.SAD, speaks=False)
    answer = Illustrator().answer(replace(ASK, layered=True, feelings=feelings), desk)
    assert isinstance(answer, Layered)
    states = [one.state for one in answer.layers if one.actor == 1]
    assert {":angry", "open:angry", "blink:angry", "open"} <= set(states)
    silent = [one.state for one in answer.layers if one.actor == 0 and ":" in one.state]
    assert silent == [":sad", "blink:sad"]


def test_layers_together_are_the_flat_picture(desk: FolderDesk) -> None:
    layered = Illustrator().answer(replace(ASK, layered=True), desk)
    flat = Illustrator().answer(ASK, desk)
    assert isinstance(layered, Layered)
    assert isinstance(flat, Flat)
    surface = skia.Surface(320, 180)
    for layer in layered.layers:
        if layer.state in ("rest", "shadow") or layer.actor < 0:
            surface.getCanvas().drawImage(desk.image(layer.image), layer.left, layer.top)
    together = surface.makeImageSnapshot().toarray().astype(int)
    apart = abs(together - desk.image(flat.image).toarray())
    assert apart.mean() < 6


def test_the_same_ask_gives_the_same_bytes(desk: FolderDesk) -> None:
    one, other = (Illustrator().answer(ASK, desk) for _ in range(2))
    assert one == other


def test_words_for_models_do_not_matter() -> None:
    provider = Illustrator()
    assert provider.essence(replace(ASK, prompt="a river")) == ASK
    assert provider.price(ASK) == 0
    assert [one.kind for one in provider.offers()] == ["picture"]


def test_another_take_draws_another_place(desk: FolderDesk) -> None:
    one, other = (Illustrator().answer(replace(ASK, take=take), desk) for take in (0, 1))
    assert isinstance(one, Flat)
    assert isinstance(other, Flat)
    assert one.image != other.image


@pytest.mark.parametrize(
    "ask", [Words("write", "a"), replace(ASK, width=0), replace(ASK, height=90000)]
)
def test_what_it_cannot_draw_is_refused_with_a_hint(ask: Words | Picture, desk: FolderDesk) -> None:
    with pytest.raises(ProviderError) as caught:
        Illustrator().answer(ask, desk)
    assert caught.value.problems[0].hint
