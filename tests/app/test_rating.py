from dataclasses import replace

from yanyi.app.rating import MOST, above_rating, unseen
from yanyi.project.settings import LineTable, Settings, StoryTable
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Reading
from yanyi.story.types import Plain, Story, TranslatedLine, Translation
from yanyi.story.vocabulary import Rating
from yanyi.story.walk import lines

TALE = "# One\n\nIt rained.\n\n“It is murder, plain murder!” said Ada. She slit her wrists.\n"
EVERYONE = Settings(StoryTable(rating=Rating.EVERYONE))


def reading(text: str) -> Reading:
    return read(Source("tale.md", text.encode()), ())


def found(settings: Settings, text: str = TALE) -> list[str]:
    """What is told of a tale, place and sentence."""
    whole = reading(text)
    return [str(one).split("\n")[0] for one in above_rating(whole, whole.story, settings)]


def test_without_a_rating_nothing_is_looked_for() -> None:
    assert found(Settings()) == []
    assert unseen(reading(TALE).story, Settings()) == ()


def test_every_place_above_the_rating_is_named() -> None:
    assert found(EVERYONE) == [
        'tale.md:5:8: "murder" is not for everyone: violence, teen',
        'tale.md:5:22: "murder" is not for everyone: violence, teen',
        'tale.md:5:45: "slit her wrists" is not for everyone: suicide and self-harm, adult',
    ]
    teen = replace(EVERYONE, story=StoryTable(rating=Rating.TEEN))
    assert found(teen) == [
        'tale.md:5:45: "slit her wrists" is not for teen: suicide and self-harm, adult'
    ]
    assert found(replace(EVERYONE, story=StoryTable(rating=Rating.ADULT))) == []


def test_chinese_is_read_alike() -> None:
    text = "# 一\n\n雪停了。\n\n他在血泊里醒来。\n"
    assert found(EVERYONE, text) == ['tale.md:5:3: "血泊" is not for everyone: violence, teen']


def test_the_author_may_say_that_a_line_does_no_harm() -> None:
    whole = reading(TALE)
    anchors = [line.anchor for line in lines(whole.story)]
    (first, *_) = above_rating(whole, whole.story, EVERYONE)
    (named,) = [one for one in anchors if f'[lines."{one}"] rating = "teen"' in first.hint]
    harmless = replace(EVERYONE, lines={named: LineTable(rating=Rating.TEEN)})
    assert [one for one in found(harmless) if "murder" in one] == []
    assert len(found(harmless)) == 1


def test_a_long_list_is_summed_up() -> None:
    text = "# One\n\n" + "\n\n".join(f"Murder {n} was done." for n in range(MOST + 3)) + "\n"
    told = found(EVERYONE, text)
    assert len(told) == MOST + 1
    assert told[-1] == "and 3 more places not for everyone: 3 of violence (teen)"


def with_translation(language: str, words: str) -> Story:
    story = reading(TALE).story
    first = next(lines(story)).anchor
    told = Translation(language, lines=(TranslatedLine(first, (Plain(words),)),))
    return replace(story, translations=(told,))


def test_translations_are_read_too() -> None:
    whole = reading(TALE)
    story = with_translation("zh", "他把人砍死了。")
    told = [str(one) for one in above_rating(whole, story, EVERYONE)]
    assert any('"砍死" in the translation into zh' in one for one in told)


def test_what_is_not_looked_at_is_said() -> None:
    own = {"a": LineTable(picture="quay.png", clip="quay.mp4")}
    settings = replace(EVERYONE, lines=own, models={"picture": ("illustrator", "house:sdxl")})
    said = unseen(with_translation("de", "Es regnete."), settings)
    assert said == (
        "for the rating only words are looked at, and only for words that are known",
        "no words of de are known",
        "2 pictures, clips and pieces of music of your own",
        "what illustrator or house:sdxl draws",
    )
