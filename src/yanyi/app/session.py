"""A manuscript opened, read and directed: what every use case starts from."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from yanyi import plugins
from yanyi.app.consent import lacking_consent
from yanyi.app.own_files import Own
from yanyi.app.pronouncing import readings_of, unused
from yanyi.app.request import Request, chosen
from yanyi.app.tiers import joined, tiers_of
from yanyi.app.translations import translated
from yanyi.app.unlettered import LETTERED, unlettered
from yanyi.board.types import Board
from yanyi.build.performer import Performer
from yanyi.build.production import offers_of
from yanyi.direct.direction import Options, direct
from yanyi.models.provider import Provider
from yanyi.models.service import Service
from yanyi.problems import InputError, Position, Problem
from yanyi.project.folder import Project, open_project
from yanyi.project.lock import Lock, load_lock
from yanyi.project.services import services
from yanyi.project.translations import load_translations
from yanyi.providers.services import BETWEEN, catalogue, service_provider
from yanyi.read.formats.reader import Reader
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.anchors import Known
from yanyi.story.corrections import Corrections
from yanyi.story.reading import Reading
from yanyi.story.types import Story
from yanyi.story.walk import full_text, lines

BUILT_IN = {"speech": "kokoro", "picture": "illustrator"}
IF_INSTALLED = {"embed": "sentence-encoder", "hear": "whisper", "sing": "kokoro-singer"}
"""Who answers these kinds where it is installed; nobody where it is not."""


@dataclass(frozen=True, slots=True)
class Session:
    """One manuscript with everything needed to perform it.

    ``reading`` and ``whole`` hold all of it, ``story`` and ``board`` the chapters asked for;
    ``notes`` are what the author should know of translations, of readings, and of characters
    without a font.
    """

    project: Project
    reading: Reading
    whole: Board
    story: Story
    board: Board
    lock: Lock
    providers: Mapping[str, Provider]
    performers: tuple[Performer, ...]
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """A manuscript read by rule, and who may perform it; the reading may still be refined."""

    request: Request
    project: Project
    reading: Reading
    lock: Lock
    providers: Mapping[str, Provider]
    performers: tuple[Performer, ...]

    @property
    def picked(self) -> frozenset[int]:
        """The chapters asked for, from 0."""
        return chosen(self.request.chapters, len(self.reading.story.chapters))


def open_manuscript(request: Request) -> Opened:
    """Open and read what is asked for; writes nothing and asks nobody."""
    performers = performers_of(request)
    project, readers = find(request.path, request.out)
    lock = load_lock(project.lock)
    reading = read_manuscript(project, lock, readers)
    return Opened(request, project, reading, lock, providers_of(project), performers)


def open_session(request: Request) -> Session:
    """Open, read and direct what is asked for; writes nothing and asks nobody."""
    opened = open_manuscript(request)
    return directed(opened, opened.reading)


def directed(opened: Opened, reading: Reading, own: Own | None = None) -> Session:
    """Direct a reading of what was opened; ``own`` are files of the author's."""
    project, lock, providers = opened.project, opened.lock, opened.providers
    speaking = (offer for offer in offers_of(providers) if offer.kind == "speech")
    voices = tuple(one for offer in speaking for one in offer.voices)
    corrections = project.settings.corrections
    board = direct(reading.story, lock.casting, voices, _direction(project))
    takes = tuple((fix.anchor, fix.take) for fix in corrections.lines if fix.take)
    brought = own or Own()
    board = dataclasses.replace(
        board,
        takes=takes,
        given=brought.pictures,
        music=brought.music,
        clips=brought.clips,
        say=readings_of(project.settings, reading.story),
    )
    picked = sorted(opened.picked)
    told, notes = translated(reading.story, load_translations(project.home))
    story = dataclasses.replace(told, chapters=tuple(told.chapters[n] for n in picked))
    shown = dataclasses.replace(board, chapters=tuple(board.chapters[n] for n in picked))
    kept = Lock(anchors_of(reading), board.casting)
    everything = project, reading, board, story, shown, kept, providers, opened.performers
    notes = (*notes, *unused(project.settings, reading.story))
    if LETTERED.intersection(one.medium for one in opened.performers):
        notes = (*notes, *unlettered(reading, story))
    return Session(*everything, notes)


def performers_of(request: Request) -> tuple[Performer, ...]:
    """Who performs what is asked for."""
    everything = plugins.performers(plugins.names("yanyi.performers"))
    usual = tuple(one for one in everything if one.usual)
    return plugins.performers(request.media) if request.media else usual


def find(path: Path, out: Path | None = None) -> tuple[Project, tuple[Reader, ...]]:
    """The project at ``path`` and the readers there are."""
    readers = plugins.readers()
    suffixes = frozenset(suffix for reader in readers for suffix in reader.suffixes)
    media = frozenset(plugins.names("yanyi.performers"))
    return open_project(path, suffixes, media, out), readers


def read_manuscript(
    project: Project,
    lock: Lock,
    readers: tuple[Reader, ...],
    corrections: Corrections | None = None,
) -> Reading:
    """Read the project's manuscript with its or other corrections; raises InputError."""
    path = project.manuscript
    try:
        data = path.read_bytes()
    except OSError as error:
        hint = "Check that it is a file you may read."
        message = f"the manuscript cannot be read ({error.strerror})"
        raise InputError(Problem(message, Position(str(path)), hint)) from None
    said = corrections or project.settings.corrections
    return read(Source(str(path), data), lock.anchors, said, readers)


def anchors_of(reading: Reading) -> tuple[Known, ...]:
    """The anchors of a reading as the lock keeps them."""
    found = [(line.anchor, full_text(line)) for line in lines(reading.story)]
    texts = ["", *(text for _, text in found), ""]
    return tuple(
        Known(anchor, text, texts[n], texts[n + 2]) for n, (anchor, text) in enumerate(found)
    )


def _direction(project: Project) -> Options:
    """What the author asks of the direction."""
    settings = project.settings
    return Options(settings.story.era, settings.voice.narrator)


def providers_of(project: Project) -> dict[str, Provider]:
    """Who answers each kind of ask: the built-ins, and what ``[models]`` names instead."""
    settings = project.settings
    known = services(catalogue(), settings.services, str(project.settings_file))

    def costs(name: str) -> bool:
        service = known.get(name.partition(BETWEEN)[0]) if BETWEEN in name else None
        return service is not None and not service.free

    wanted = tiers_of(settings, {**_installed(), **BUILT_IN}, costs)
    names = {name for one in wanted.values() for name in one.names}
    made = {name: _provider(name, known) for name in sorted(names)}
    for kind, name in ((kind, name) for kind, one in wanted.items() for name in one.names):
        if kind not in {offer.kind for offer in made[name].offers()}:
            hint = f"Mend [models] {kind}, or install what {name} needs: `yanyi doctor` names it."
            raise InputError(
                Problem(f"{name} does not offer {kind}", Position(str(project.settings_file)), hint)
            )
    asked = [(kind, made[name]) for kind, one in wanted.items() for name in one.names]
    if missing := lacking_consent(project.home, asked, date.today()):
        raise InputError(*missing)
    return {kind: joined(kind, one, made, settings.policy) for kind, one in wanted.items()}


def _provider(name: str, known: Mapping[str, Service]) -> Provider:
    """The provider of this name, or the model of a service."""
    return service_provider(name, known) if BETWEEN in name else plugins.provider(name)


def _installed() -> dict[str, str]:
    """The providers of ``IF_INSTALLED`` that have something to offer."""
    return {kind: name for kind, name in IF_INSTALLED.items() if plugins.provider(name).offers()}
