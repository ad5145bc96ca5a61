import pytest

from yanyi.board.types import Look
from yanyi.board.vocabulary import Beard, Costume, Head, Headgear
from yanyi.direct.appearance import Said, said_of
from yanyi.direct.lexicon.concepts import Tint
from yanyi.direct.lexicon.lexicon import Lexicon, language_of


def read(language: str, text: str) -> Said:
    return said_of(text, Lexicon(language_of(language)))


def test_colours_go_with_what_they_dye() -> None:
    said = read("en", "very tall, white moustache, green coat")
    assert said.colour == Tint.GREEN.value
    assert said.costume is Costume.COAT
    assert said.beard
    assert said.height is not None
    assert said.height > 0
    assert said.hair_colour == "#ebe7de"


def test_a_chinese_description_is_read_too() -> None:
    said = read("zh", "白胡子，戴眼镜，胖，红棉袄")
    assert said.colour == Tint.RED.value
    assert said.hair_colour == "#ebe7de"
    assert said.beard
    assert said.glasses
    assert said.build is not None
    assert said.build > 0


@pytest.mark.parametrize(
    ("language", "text", "head"),
    [("en", "a white rabbit", Head.RABBIT), ("zh", "一只猴子", Head.MONKEY), ("en", "x", None)],
)
def test_animals_have_their_heads(language: str, text: str, head: Head | None) -> None:
    assert read(language, text).head is head


def test_only_what_is_said_changes_a_look() -> None:
    look = Look(seed=7, colour="#123456", build=0.3)
    assert read("en", "spectacles").over(look) == Look(
        seed=7, colour="#123456", build=0.3, glasses=True
    )
    assert read("en", "").over(look) == look


def test_hair_is_worn_as_it_is_said() -> None:
    assert read("en", "grey hair in a bun").hair == 38
    assert read("en", "grey hair in a bun").hair_colour == "#a7a5a3"
    assert read("zh", "两个小髻，红棉袄").hair == 26
    assert read("zh", "光头").hair == 0


@pytest.mark.parametrize(
    ("language", "words"), [("en", "a hulking man"), ("zh", "彪形大汉，红袍"), ("zh", "身高丈二")]
)
def test_giants_are_giants(language: str, words: str) -> None:
    said = read(language, words)
    assert said.height is not None
    assert said.height > 1
    assert said.build is not None
    assert said.build > 0


@pytest.mark.parametrize(("language", "words"), [("en", "a slight girl"), ("zh", "瘦小")])
def test_the_slight_are_small_and_thin(language: str, words: str) -> None:
    said = read(language, words)
    assert (said.height, said.build) == (-0.7, -0.7)


@pytest.mark.parametrize(
    ("language", "text", "beard", "hat"),
    [
        ("en", "a long white beard and a straw hat", Beard.LONG, Headgear.STRAW_HAT),
        ("en", "a grey moustache, a red headscarf", Beard.MOUSTACHE, Headgear.HEADSCARF),
        ("en", "unshaven, in a blue cap", Beard.STUBBLE, Headgear.CAP),
        ("zh", "络腮胡，戴头盔", Beard.FULL, Headgear.HELMET),
        ("zh", "山羊胡，头戴斗笠", Beard.GOATEE, Headgear.STRAW_HAT),
        ("zh", "八字胡，乌纱帽", Beard.MOUSTACHE, Headgear.OFFICIAL_CAP),
    ],
)
def test_beards_and_hats_are_read(language: str, text: str, beard: Beard, hat: Headgear) -> None:
    said = read(language, text)
    assert said.beard
    assert (said.beard_kind, said.headgear) == (beard, hat)


def test_a_hat_keeps_its_own_colour() -> None:
    said = read("en", "a red cap, a green coat")
    assert said.headgear_colour == Tint.RED.value
    assert said.colour == Tint.GREEN.value


def test_marks_of_a_face_are_read() -> None:
    for language, text in (("en", "one-eyed, scarred, with freckles and earrings"),
                           ("zh", "独眼，脸上有刀疤，雀斑，戴耳环")):  # fmt: skip
        said = read(language, text)
        assert said.scar
        assert said.freckles
        assert said.eyepatch
        assert said.earrings
    assert read("en", "a green coat").scar is None


def test_new_heads_are_read() -> None:
    assert read("zh", "牛头").head is Head.OX
    assert read("en", "an old robot").head is Head.ROBOT
