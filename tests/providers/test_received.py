"""What came from a service, in our own shapes."""

from dataclasses import replace

from contract.test_provider import VIEW
from yanyi.board.types import Voice
from yanyi.models.asks import Picture, Speech
from yanyi.models.blob import Blob
from yanyi.providers.received import drawn_from_words, seed_of, size_of

ASK = Picture(VIEW, 1080, 1920, prompt="a river")


def test_models_get_sizes_they_draw_well() -> None:
    for shape in ((1080, 1920), (320, 180), (4000, 400), (64, 64)):
        wide, high = size_of(Picture(VIEW, *shape))
        assert wide % 64 == high % 64 == 0
        assert min(wide, high) >= 512 or shape == (4000, 400)
        assert 0.6 < wide / high / (shape[0] / shape[1]) < 1.6 or shape == (4000, 400)


def test_another_take_has_another_seed() -> None:
    assert seed_of(ASK) == seed_of(replace(ASK, width=640))
    assert len({seed_of(replace(ASK, take=n)) for n in range(9)}) == 9


def test_layers_do_not_matter_to_who_draws_flat() -> None:
    other = replace(ASK, layered=True, references=(Blob("00", 1),))
    assert drawn_from_words(other) == ASK
    speech = Speech("a", "en", Voice("x"))
    assert drawn_from_words(speech) == speech
