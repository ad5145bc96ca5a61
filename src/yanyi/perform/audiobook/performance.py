"""The audiobook: every line asked for once, chapters as pieces, the book joined from them."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from yanyi.board.types import Board
from yanyi.board.vocabulary import Style
from yanyi.build.performer import Performer
from yanyi.build.queue import begin
from yanyi.build.stage import Stage
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.gating import together
from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.names import slug
from yanyi.models.answers import Said
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Origin, Told, Work, WorkFact, WorkFile
from yanyi.perform.audiobook.acx import Book, acx
from yanyi.perform.audiobook.balance import balanced
from yanyi.perform.audiobook.credits import cast, cast_list, closing, narrator
from yanyi.perform.audiobook.delivery import Wanted, captioned, deliver, published
from yanyi.perform.audiobook.episodes import Spoken
from yanyi.perform.audiobook.pieces import BOOK, MEASURE, PART, Bound, Measure, Part
from yanyi.perform.audiobook.script import Section, Utterance, sections
from yanyi.perform.audiobook.timeline import Timed, timeline
from yanyi.perform.listening import SPOKEN, Listened, listened, proven
from yanyi.perform.naming import named, urn
from yanyi.perform.record_cover import Sleeve, record_cover
from yanyi.story.reading import Why
from yanyi.story.types import Story

_CODES = {"zh": "zho", "en": "eng", "ja": "jpn", "ko": "kor", "fr": "fra", "de": "deu", "es": "spa"}


@dataclass(frozen=True, slots=True)
class Options:
    """``[audiobook]``: bits a second, a factor on all pauses, whether the cover is drawn.

    It also comes as a ``podcast``, as a book to ``read_along``, as a ``player`` for the browser,
    and with ``acx`` as a set of MP3 files as audiobook shops ask for it. With ``proof`` every line
    is heard again, if anybody listens. ``site`` is where the folder of the audiobook will lie on
    the web; ``published`` is the date of the first episode, which does not follow the clock.
    """

    bit_rate: int = 64_000
    pauses: float = 1.0
    cover_art: bool = True
    acx: bool = True
    proof: bool = True
    style: Style = Style.INK
    podcast: bool = True
    read_along: bool = True
    player: bool = True
    site: str = ""
    email: str = ""
    category: str = "Fiction"
    explicit: bool = False
    published: str = "2026-01-01T00:00:00Z"

    @property
    def forms(self) -> Wanted:
        """The forms it comes in beside the book itself."""
        return Wanted(**{one.name: getattr(self, one.name) for one in fields(Wanted)})


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Speak the book."""
    published(options.forms)
    script = (*sections(story, board), closing(story, board))
    label = Label(produce_id=_identifier(story))
    cover, told = await asyncio.gather(
        record_cover(_sleeve(story, label, options), board, stage),
        asyncio.gather(*(_told(*one, options, stage) for one in enumerate(script, -1))),
    )
    said = [[one.said if one else None for one in row] for row in told]
    lengths = [[one.seconds if one else 0.0 for one in clips] for clips in said]
    words = [[one.words if one else () for one in row] for row in told]
    times = balanced(timeline(script, lengths, options.pauses, words))
    made = await asyncio.gather(
        *(
            _piece(chapter, one, clips, options, stage)
            for chapter, (one, clips) in enumerate(zip(times, said, strict=True), -1)
        )
    )
    pieces = [piece for piece, _ in made]
    tags = _tags(story, board, label)
    code = _CODES.get(story.language.lower().split("-")[0], "und")
    bound = Bound(tuple(section.title for section in script), tags, code, cover=True)
    book = await stage.make(BOOK, bound, [*pieces, cover])
    work = _work(story, times, book, [measure for _, measure in made])
    work = proven(work, _by_anchor(script, told))
    identifier = label.produce_id
    spoken = Spoken(story, times, tuple(pieces), tags, code, cover, identifier)
    forms = [
        await captioned(spoken, work.files[0].path, stage),
        await deliver(spoken, work.files[0].path, options.forms, stage),
    ]
    if options.acx:
        shared = Book(story.language, code, board.casting.narrator, tags, cover)
        forms.append(await acx(times, said, shared, stage))
    return replace(
        work,
        files=(*work.files, *(file for form in forms for file in form.files)),
        origins=(*work.origins, *(origin for form in forms for origin in form.origins)),
        facts=(*work.facts, *(fact for form in forms for fact in form.facts)),
    )


PERFORMER = Performer("audiobook", "audiobook", Options, perform, needs=SPOKEN)


async def _told(
    chapter: int, section: Section, options: Options, stage: Stage
) -> list[Listened | None]:
    begin(chapter)

    async def one(utterance: Utterance) -> Listened | None:
        speech = utterance.speech
        return await listened(speech, stage, options.proof) if speech else None

    return list(await asyncio.gather(*map(one, section.utterances)))


def _by_anchor(
    script: Sequence[Section], told: Sequence[Sequence[Listened | None]]
) -> Iterator[tuple[str, Listened]]:
    """Everything that was spoken, by the anchor of its line."""
    for section, row in zip(script, told, strict=True):
        for utterance, one in zip(section.utterances, row, strict=True):
            if one is not None:
                yield utterance.anchor, one


async def _piece(
    chapter: int, section: Timed, said: Sequence[Said | None], options: Options, stage: Stage
) -> tuple[Blob, bytes]:
    begin(chapter)
    clips = [one.audio for one in said if one]
    levels = tuple(heard.utterance.level for heard in section.heard)
    part = Part(section.starts, levels, section.length, options.bit_rate)
    piece = await stage.make(PART, part, clips)
    measure = await stage.make(MEASURE, Measure(), [piece])
    return piece, await stage.read(measure, b'{"spread":[],"peak":-120}')


# --- what the book says of itself --------------------------------------------------------------


def _sleeve(story: Story, label: Label, options: Options) -> Sleeve:
    drawn, style = options.cover_art, options.style
    return Sleeve(named(story), story.meta.author, story.language, label, drawn, style)


def _identifier(story: Story) -> str:
    return urn("audiobook", story.language, story.meta.author, named(story))


def _tags(story: Story, board: Board, label: Label) -> Tags:
    chinese = story.language.lower().startswith("zh")
    roles = "; ".join(f"{role}: {voice}" for role, voice in cast(story, board))
    told = (story.meta.description, cast_list(story, board))
    return Tags(
        title=named(story),
        author=story.meta.author,
        narrator=narrator(story),
        genre="有声书" if chinese else "Audiobook",
        comment=wording(story.language, Made.READING),
        description="\n".join(filter(None, told)),
        rights=story.meta.rights,
        free=((KEY, implicit(label)), ("CAST", roles)),
    )


# --- the report --------------------------------------------------------------------------------


def _work(story: Story, times: Sequence[Timed], book: Blob, measures: Sequence[bytes]) -> Work:
    path = f"audiobook/{slug(named(story))}.m4b"
    said = [one.utterance for section in times for one in section.heard if one.utterance.anchor]
    unsaid = [
        one.anchor
        for section in times
        for one in section.section.utterances
        if one.speech is None and one.anchor
    ]
    anchors = tuple(one.anchor for one in said)
    return Work(
        medium="audiobook",
        files=(WorkFile(path, book),),
        told=tuple(Told(one.anchor, How.SPOKEN, one.words) for one in said),
        omitted=tuple(Omitted(anchor, Why.UNPRONOUNCEABLE) for anchor in unsaid),
        origins=(Origin(path, anchors),),
        facts=_facts(times, measures),
    )


def _facts(times: Sequence[Timed], measures: Sequence[bytes]) -> tuple[WorkFact, ...]:
    found = [json.loads(measure) for measure in measures]
    voices = {one.utterance.speech.voice for s in times for one in s.heard if one.utterance.speech}
    facts = [
        WorkFact("seconds", f"{times[-1].end:.1f}"),
        WorkFact("chapters", str(len(times) - 2)),
        WorkFact("voices", str(len(voices))),
    ]
    if any(one["spread"] for one in found):
        facts.append(WorkFact("loudness", f"{together(one['spread'] for one in found):.1f} LUFS"))
        facts.append(WorkFact("true peak", f"{max(one['peak'] for one in found):.1f} dBTP"))
    return tuple(facts)
