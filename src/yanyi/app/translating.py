"""``translate``: the file a translator fills in."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from yanyi.app.session import anchors_of, find, read_manuscript
from yanyi.app.translations import wanted
from yanyi.build.store import writing
from yanyi.perform.comic.script import scripted
from yanyi.problems import Problem, UsageError
from yanyi.project.lock import Lock, load_lock, save_lock
from yanyi.project.translations import (
    Entry,
    Sheet,
    load_translation,
    sheet_text,
    translation_file,
)
from yanyi.story.translation import Placed, place, text_of
from yanyi.story.types import Line, Story, Translation
from yanyi.story.walk import character, full_text, lines, speaker_of

_EN = (
    "The comic in another language: fill in every `text`. *stressed*, **strong**.",
    "`said` is what the line says in the story; leave it: when the story changes, it shows which",
    "translations are stale. A line whose `text` is empty is lettered as it is in the story.",
    "[names] are those of people and places, for the descriptions of the pictures.",
    "Then write  translation = {code}  under [comic] in yanyi.toml, and: yanyi make",
)
_ZH = (
    "另一种语言的漫画：请填写每一处 text。*着重*，**加粗**。",
    "said 是故事里的原话，请不要改：故事改动后，由它看出哪些译文已经过时。",
    "text 留空的句子，照故事原文排印。[names] 是人名和地名，用于画面的文字说明。",
    "填好后，在 yanyi.toml 的 [comic] 里写 translation = {code}，再运行 yanyi make。",
)


@dataclass(frozen=True, slots=True)
class Sheeted:
    """The file that was written: how many lines it has, and the anchors that need attention."""

    path: Path
    language: str
    lines: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    lost: tuple[str, ...]


def translate(path: Path, language: str) -> Sheeted:
    """Write the file for a language, or bring it up to date; what is filled in stays."""
    if not language.replace("-", "").isalnum() or not language.isascii():
        hint = "Write a language code: en, zh, fr, pt-BR."
        raise UsageError(Problem(f"{language} names no language", hint=hint))
    project, readers = find(path)
    lock = load_lock(project.lock)
    reading = read_manuscript(project, lock, readers)
    story = reading.story
    if language.lower() == story.language.lower():
        hint = "Name another language."
        raise UsageError(Problem(f"the story is in {language} already", hint=hint))
    file = translation_file(project.home, language)
    before = load_translation(file).translation if file.is_file() else Translation(language, ())
    placed = place(story, before, wanted(story))
    text = sheet_text(_sheet(story, before, placed, language))
    with writing(project.home):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        # The anchors the file hangs on must not be forgotten.
        save_lock(Lock(anchors_of(reading), lock.casting), project.lock)
    lost = tuple(one.anchor for one in placed.lost if one.runs)
    count = len(wanted(story))
    return Sheeted(file, language, count, placed.missing, placed.stale, lost)


def _sheet(story: Story, before: Translation, placed: Placed, language: str) -> Sheet:
    names = dict(before.names)
    known = [*(one.name for one in story.cast), *(one.name for one in story.places)]
    own = list(dict.fromkeys([*filter(None, known), *names]))
    code = f'"{language}"'
    advice = _ZH if story.language.startswith("zh") else _EN
    meta = story.meta
    return Sheet(
        language,
        tuple(row.format(code=code) for row in advice),
        (meta.title, before.title),
        (meta.author, before.author),
        (meta.description, before.description),
        tuple((name, names.get(name, "")) for name in own),
        tuple(_entries(story, placed)),
        tuple(Entry(one.anchor, one.said, text_of(one.runs)) for one in placed.lost if one.runs),
    )


def _entries(story: Story, placed: Placed) -> Iterator[Entry]:
    texts: dict[str, Line] = {line.anchor: line for line in lines(story)}
    done = {one.anchor: one for one in placed.translation.lines}
    firsts = _firsts(story)
    for anchor in wanted(story):
        line = texts[anchor]
        speaker = character(story, speaker_of(line))
        other = done.get(anchor)
        stale = anchor in placed.stale and other is not None
        yield Entry(
            anchor,
            full_text(line),
            text_of(other.runs) if other else "",
            speaker.name if speaker else "",
            firsts.get(anchor, ""),
            other.said if stale and other else "",
        )


def _firsts(story: Story) -> dict[str, str]:
    """By the anchor of its first line, the title of each chapter."""
    found: dict[str, str] = {}
    for chapter in story.chapters:
        blocks = [one for scene in chapter.scenes for one in scripted(scene.blocks)]
        first = chapter.heading.anchor if chapter.heading else next(iter(blocks), "")
        if first and chapter.title:
            found[first] = chapter.title
    return found
