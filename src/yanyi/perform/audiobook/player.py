"""The page that plays the audiobook, and the words of each chapter beside it."""

from collections.abc import Iterator, Sequence

from yanyi.build.stage import Stage
from yanyi.media.epub.chapter import Frame, chapter_section, line_ids
from yanyi.media.labels import Label, Made, implicit, wording
from yanyi.media.player.page import PlayerBook, PlayerChapter, player_page
from yanyi.media.player.text import Moment, Voiced, chapter_text
from yanyi.models.work import Origin, WorkFile
from yanyi.perform.audiobook.captions import moved
from yanyi.perform.audiobook.episodes import Episode, Spoken
from yanyi.perform.audiobook.timeline import Heard
from yanyi.story.types import Line, Sung, Thought
from yanyi.story.types import Spoken as Said
from yanyi.story.walk import chapter_lines

PAGE = "audiobook/index.html"
_TEXTS = "player"


async def player(
    spoken: Spoken,
    episodes: Sequence[Episode],
    sounds: Sequence[tuple[str, float]],
    take: Sequence[str],
    stage: Stage,
) -> tuple[tuple[WorkFile, ...], tuple[Origin, ...]]:
    """The files of the player, and which lines are in them.

    ``sounds`` are, for every chapter, the file it is heard in and the second it begins there;
    these files and those to ``take`` away are named as seen from the page.
    """
    label = implicit(Label(produce_id=spoken.identifier))
    texts = []
    for episode in episodes:
        path = f"audiobook/{_TEXTS}/{episode.name}.js"
        texts.append(WorkFile(path, await stage.keep(_text(episode, spoken, label))))
    page = WorkFile(PAGE, await stage.keep(player_page(_book(spoken, episodes, sounds, take))))
    everything = tuple(anchor for episode in episodes for anchor in episode.anchors)
    origins = [Origin(PAGE, everything)]
    for text, episode in zip(texts, episodes, strict=True):
        origins.append(Origin(text.path, episode.anchors))
    return (page, *texts), tuple(origins)


def _book(
    spoken: Spoken,
    episodes: Sequence[Episode],
    sounds: Sequence[tuple[str, float]],
    take: Sequence[str],
) -> PlayerBook:
    story = spoken.story
    there = {one.utterance.speaker for episode in episodes for one in episode.sections[1].heard}
    return PlayerBook(
        title=spoken.title,
        author=story.meta.author,
        language=story.language or "und",
        identifier=spoken.identifier,
        label=wording(story.language, Made.READING),
        cover="cover.jpg",
        chapters=tuple(
            PlayerChapter(
                episode.title,
                sound,
                begin if episode.number > 1 else 0.0,
                begin,
                episode.end - episode.begin,
                f"{_TEXTS}/{episode.name}.js",
            )
            for episode, (sound, begin) in zip(episodes, sounds, strict=True)
        ),
        people=tuple(one.name for one in story.cast if one.name in there),
        take=tuple(take),
    )


def _text(episode: Episode, spoken: Spoken, label: str) -> bytes:
    """The words of a chapter, their times counted from its beginning, so that it stands alone."""
    chapter = episode.chapter
    frame = Frame(spoken.story.language, episode.title)
    lines = dict(_voiced(episode))
    return chapter_text(episode.number - 1, chapter_section(chapter, frame), lines, label)


def _voiced(episode: Episode) -> Iterator[tuple[str, Voiced]]:
    ids = line_ids(episode.chapter)
    lines = {line.anchor: line for line in chapter_lines(episode.chapter)}
    for heard in episode.heard(1):
        anchor = heard.utterance.anchor
        if anchor in lines:
            one = moved(heard, -episode.begin)
            ahead = len(_mark(lines[anchor]).strip())
            speaker = one.utterance.speaker
            yield ids[anchor], Voiced(one.start, one.end, speaker, ahead, _moments(one))


def _mark(line: Line) -> str:
    return line.marks[0] if isinstance(line, Said | Thought | Sung) else ""


def _moments(heard: Heard) -> tuple[Moment, ...]:
    """The words that are heard, their places counted without white space."""
    orders = [0]
    for sign in heard.utterance.words:
        orders.append(orders[-1] + (not sign.isspace()))
    return tuple(
        Moment(orders[one.start_char], orders[one.end_char], one.start_s, one.end_s)
        for one in heard.words
        if orders[one.start_char] < orders[one.end_char]
    )
