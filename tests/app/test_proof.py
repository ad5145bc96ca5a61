import dataclasses

from yanyi.app.proof import RenderingProof, prove_source, prove_work
from yanyi.models.work import How, Omitted, Rendering, Told, Work
from yanyi.problems import Span
from yanyi.story.reading import LeftOut, Part, Reading, Why
from yanyi.story.types import (
    Chapter,
    Meta,
    Narrated,
    Paragraph,
    Plain,
    Scene,
    Spoken,
    Story,
    TranslatedLine,
    Translation,
)

LINES = (
    Narrated("a", (Plain("雪 停了。"),)),
    Spoken("b", (Plain("走吧"),), marks=("“", "”")),
    Narrated("c", (Plain("他说。"),), tag=True),
)
STORY = Story(Meta("t"), "zh", (Chapter("1", (Scene((Paragraph(LINES),)),)),))


def work(*told: Told, omitted: tuple[Omitted, ...] = ()) -> Work:
    return Work("comic", (), told, omitted)


def test_a_whole_work_misses_nothing() -> None:
    proof = prove_work(
        work(
            Told("a", How.CAPTIONED, "雪停 了。"),
            Told("b", How.LETTERED, "走吧"),
            omitted=(Omitted("c", Why.SPEECH_TAG),),
        ),
        STORY,
    )
    assert (proof.characters, proof.told, proof.omitted) == (11, 8, 3)
    assert proof.reasons == ((Why.SPEECH_TAG, 3),)
    assert (proof.missing, proof.altered) == ((), ())


def test_a_lost_line_is_named() -> None:
    proof = prove_work(work(Told("a", How.SPOKEN, "雪停了。"), Told("b", How.SPOKEN, "走")), STORY)
    assert proof.missing == ("c",)
    assert proof.altered == ("b",)


def test_a_line_may_keep_its_marks() -> None:
    told = [Told("a", How.PRINTED, "雪停了。"), Told("b", How.PRINTED, "“走吧”")]
    proof = prove_work(work(*told, Told("c", How.PRINTED, "他说。")), STORY)
    assert proof.altered == ()


def test_every_character_of_the_source_is_counted_once() -> None:
    text = "雪 停了。\n广告\n?"
    reading = Reading(
        STORY,
        (Part("a.txt", text),),
        {"a": Span(0, 0, 5)},
        (LeftOut(Span(0, 6, 8), Why.ADVERTISING),),
    )
    proof = prove_source(reading)
    assert (proof.characters, proof.in_lines, proof.left_out, proof.lost) == (7, 4, 2, 1)


def test_a_rendering_says_its_translation_and_nothing_else() -> None:
    lines = (TranslatedLine("a", (Plain("Snow stopped."),)), TranslatedLine("c", (Plain("x"),)))
    story = dataclasses.replace(STORY, translations=(Translation("en", lines),))
    told = [Told(one, How.LETTERED, text) for one, text in (("a", "雪停了。"), ("b", "走吧"))]
    whole = work(*told, omitted=(Omitted("c", Why.SPEECH_TAG),))

    def proved(*texts: tuple[str, str], kept: tuple[str, ...] = ("b",)) -> RenderingProof:
        words = tuple(Told(anchor, How.LETTERED, text) for anchor, text in texts)
        rendered = dataclasses.replace(whole, renderings=(Rendering("en", words, kept),))
        return prove_work(rendered, story).renderings[0]

    good = proved(("a", "Snow stopped."), ("b", "走吧"))
    assert (good.translated, good.missing, good.altered) == (1, (), ())
    assert proved(("a", "Snow stopped.")).missing == ("b",)
    assert proved(("a", "Snow"), ("b", "走吧")).altered == ("a",)
    assert proved(("a", "Snow stopped."), ("b", "Go")).altered == ("b",)
    assert proved(("a", "雪停了。"), ("b", "走吧"), kept=("a", "b")).altered == ("a",)
    assert proved(("a", "Snow stopped."), ("b", "走吧"), kept=()).altered == ("b",)
