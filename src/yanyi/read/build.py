"""Plans and drafts to the story itself."""

from dataclasses import dataclass, replace
from typing import assert_never

from yanyi.problems import Span
from yanyi.read.amend import scene_fix
from yanyi.read.draft import Draft
from yanyi.read.language import Language
from yanyi.read.markup import Manuscript, Role
from yanyi.read.people import People, as_character, slug
from yanyi.read.plan import ChapterPlan, Item, ScenePlan
from yanyi.read.scenes import stage
from yanyi.read.setting import Setting
from yanyi.story.corrections import Corrections, SceneFix
from yanyi.story.reading import Evidence
from yanyi.story.types import (
    Beat,
    Block,
    Break,
    Chapter,
    Document,
    Figure,
    Line,
    Meta,
    Narrated,
    Paragraph,
    Place,
    Scene,
    Sound,
    Spoken,
    Story,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import VOICED, LineKind, TimeOfDay, Weather


@dataclass(slots=True)
class Builder:
    """Makes the story; ``spans`` and ``evidence`` fill as its lines and scenes are made.

    ``figures`` are named by block.
    """

    said: Manuscript
    drafts: list[Draft]
    chapters: list[ChapterPlan]
    people: People
    language: Language
    corrections: Corrections
    figures: dict[int, str]
    spans: dict[str, Span]
    places: dict[str, Place]
    evidence: dict[str, tuple[Evidence, ...]]
    names: frozenset[str]

    def __init__(
        self,
        said: Manuscript,
        drafts: list[Draft],
        chapters: list[ChapterPlan],
        people: People,
        language: Language,
        corrections: Corrections,
        figures: dict[int, str],
    ) -> None:
        self.said, self.drafts, self.chapters, self.people = said, drafts, chapters, people
        self.language, self.corrections, self.figures = language, corrections, figures
        self.spans, self.places, self.evidence = {}, {}, {}
        self.names = frozenset(name.casefold() for person in people for name in person.names())

    def story(self) -> Story:
        """The whole story."""
        fixes = {fix.anchor: fix for fix in self.corrections.scenes}
        chapters = tuple(self._chapter(plan, fixes) for plan in self.chapters)
        spoken = {draft.speaker for draft in self.drafts if draft.speaker}
        cast = tuple(
            as_character(one) for one in self.people if one.given or one.id in spoken or one.lines
        )
        said = self.said
        meta = Meta(
            said.title, said.author, said.rights, said.identifier, said.cover, said.description
        )
        return Story(meta, said.language, chapters, cast, tuple(self.places.values()))

    def _chapter(self, plan: ChapterPlan, fixes: dict[str, SceneFix]) -> Chapter:
        heading = None
        for at in plan.heading:
            draft = self.drafts[at]
            heading = Narrated(
                self._anchor(draft), draft.flow.runs(draft.start, draft.end, draft.reach)
            )
        scenes: list[Scene] = []
        last = Setting()
        for scene in plan.scenes:
            made, last = self._scene(scene, last, fixes, opening=not scenes)
            scenes.append(made)
        return Chapter(plan.title or self.said.title, tuple(scenes), heading)

    def _scene(
        self, plan: ScenePlan, last: Setting, fixes: dict[str, SceneFix], opening: bool
    ) -> tuple[Scene, Setting]:
        blocks = tuple(block for item in plan.items if (block := self._block(item)) is not None)
        paragraphs = [[self.drafts[at] for at in item.lines] for item in plan.items if item.lines]
        staged = stage(paragraphs, self.language, last, self.names, opening)
        setting = staged.setting
        for item in plan.items:
            if item.lines:
                break
            if item.block.setting is not None:
                setting = _opened(setting, item.block.setting)
        anchors = [draft.anchor for lines in paragraphs for draft in lines]
        fix = scene_fix(anchors, fixes)
        if fix is not None:
            setting = _corrected(setting, fix)
        beats = staged.beats
        if fix is not None and fix.mood is not None:
            beats = (Beat(anchors[0], fix.mood),)
        place = self._place(setting) if setting.place else ""
        if anchors and staged.evidence:
            self.evidence[anchors[0]] = staged.evidence
        scene = Scene(
            blocks,
            place,
            setting.time,
            setting.weather,
            setting.mood,
            setting.confidence,
            setting.season,
            beats,
        )
        return scene, setting

    def _place(self, setting: Setting) -> str:
        id_ = slug(setting.place) or "place"
        old = self.places.get(id_)
        if old is None or (old.inside is None and setting.inside is not None):
            self.places[id_] = Place(id_, setting.place, setting.inside)
        return id_

    def _block(self, item: Item) -> Block | None:
        block = item.block
        if block.role is Role.FIGURE:
            anchor = self.figures[id(block)]
            if len(block.span):
                self.spans[anchor] = block.span
            return Figure(anchor, block.source, block.alternative)
        if block.role is Role.BREAK:
            return Break()
        lines = tuple(self._line(self.drafts[at]) for at in item.lines)
        if not lines:
            return None
        if block.role is Role.VERSE:
            return Verse(lines)
        if block.role is Role.QUOTED:
            return Document(_document_kind(lines), lines)
        return Paragraph(lines)

    def _anchor(self, draft: Draft) -> str:
        self.spans[draft.anchor] = draft.flow.span(draft.start, draft.end)
        return draft.anchor

    def _line(self, draft: Draft) -> Line:
        anchor, flow = self._anchor(draft), draft.flow
        sure = round(draft.confidence, 3)
        voiced = draft.kind in VOICED
        low, high = draft.inner if voiced else (draft.start, draft.end)
        runs = flow.runs(low, high, max(draft.reach, high))
        match draft.kind:
            case LineKind.NARRATED:
                return Narrated(anchor, runs, draft.tag, sure)
            case LineKind.SPOKEN:
                return Spoken(
                    anchor, runs, draft.speaker, draft.manner, draft.emotion, draft.marks, sure
                )
            case LineKind.THOUGHT:
                return Thought(anchor, runs, draft.speaker, draft.emotion, draft.marks, sure)
            case LineKind.SUNG:
                return Sung(anchor, runs, draft.speaker, draft.emotion, draft.marks, sure)
            case LineKind.SOUND:
                return Sound(anchor, runs, sure)
            case _:
                assert_never(draft.kind)


def _document_kind(lines: tuple[Line, ...]) -> str:
    words = " ".join(run.text for line in lines[:3] for run in line.runs)
    if (
        any(cue in words for cue in ("告示", "公告", "布告", "榜文", "启事", "通知"))
        or words.isupper()
    ):
        return "notice"
    if any(cue in words for cue in ("短信", "屏幕", "微信", "@", "http", "SMS")):
        return "screen"
    return "letter"


def _opened(setting: Setting, opening: SceneFix) -> Setting:
    """The setting with what the author says at its opening; a new place has its own roof."""
    if opening.place and opening.place != setting.place:
        setting = replace(setting, inside=None)
    return _corrected(setting, opening)


def _corrected(setting: Setting, fix: SceneFix) -> Setting:
    later = setting.later
    if later is not None:
        # What the author fixes holds to the end, but for what changes on the way.
        later = replace(
            later,
            place="" if fix.place else later.place,
            time=TimeOfDay.UNKNOWN if fix.time is not None else later.time,
            weather=Weather.UNKNOWN if fix.weather is not None else later.weather,
        )
    return replace(
        setting,
        place=fix.place or setting.place,
        inside=fix.inside if fix.inside is not None else setting.inside,
        time=fix.time if fix.time is not None else setting.time,
        weather=fix.weather if fix.weather is not None else setting.weather,
        mood=fix.mood if fix.mood is not None else setting.mood,
        season=fix.season if fix.season is not None else setting.season,
        confidence=1.0,
        later=later,
    )
