"""What a language pack brings: one folder and one value of this shape a language."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from yanyi.read.directions import NO_DIRECTIONS, Directions
from yanyi.read.draft import Draft
from yanyi.read.heading import Heading
from yanyi.read.letterhead import Letterhead
from yanyi.read.moods import Feelings
from yanyi.read.people import People
from yanyi.read.quoting import Convention, Quote
from yanyi.read.rating import Term
from yanyi.read.setting import Setting
from yanyi.read.wording import Wording
from yanyi.story.reading import Why


@dataclass(frozen=True, slots=True)
class Fixed:
    """Speakers the author has set: person ids by index of the draft (empty: the narrator)."""

    speakers: dict[int, str] = field(default_factory=dict)


def _never(*_: object) -> bool:
    return False


def _no_title_page(*_: object) -> tuple[str, str]:
    return "", ""


def _nothing_unmarked(*_: object) -> list[Quote]:
    return []


def _no_asides(*_: object) -> list[tuple[int, int]]:
    return []


def _always_said(*_: object) -> bool:
    return True


def _no_letter(*_: object) -> Letterhead:
    return Letterhead()


def _no_boilerplate(*_: object) -> Why | None:
    return None


def _no_setting(*_: object) -> Setting:
    return Setting()


def _no_feelings(*_: object) -> Feelings:
    return Feelings()


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How stories are written in one language.

    A pack needs at least:

    - ``code``: the first part of the BCP 47 tags it reads.
    - ``spaced``: whether words stand apart, so that marks tell opening from closing.
    - ``wording``: what is said to the author in the story's language.
    - ``weight``: how much of a sample is written in this language, 0 to 1.
    - ``heading``: the heading a row is, if it is one.
    - ``convention``: how the rows of a text mark its quotations.
    - ``sentences``: the sentences of ``[start, end)`` without the white space around them.
    - ``find_people``: adds everybody whom the text shows speaking or acting.
    - ``attribute``: sets kind, speaker, manner, emotion, tag and confidence of the drafts.

    What it does not know of the rest is as if the text never told it:

    - ``directions``: how authors say outright how a line is said and where a scene is.
    - ``is_title``: whether a row under a heading may be its title.
    - ``is_contents``: whether a row announces a list of contents.
    - ``title_page``: title and author on the rows before the first chapter; empty when none.
    - ``unmarked``: what is said in a row without quotation marks, where the convention has none.
    - ``asides``: where the narrator speaks in brackets inside a quotation.
    - ``is_speech``: whether a quotation is said (or thought), not a term or a title in passing.
    - ``opens_scene``: whether a paragraph's beginning jumps to another time or place.
    - ``letter``: what a row may be in a letter.
    - ``boilerplate``: why a row is no part of the story but a site's or a publisher's, if it is.
    - ``is_imprint``: whether a row may stand on a page of imprint.
    - ``is_ending``: whether a row says that a book or a volume ends.
    - ``is_sound``: whether words are only a sound (``轰！``).
    - ``setting``: what the lines of a scene tell of its place, hour, weather and season, given the
      names of people, which are no places.
    - ``feelings``: the words of a line that carry a mood.
    - ``rated``: words that are not for everyone; without any, nothing is found.
    """

    code: str
    spaced: bool
    wording: Wording
    weight: Callable[[str], float]
    heading: Callable[[str], Heading | None]
    convention: Callable[[Sequence[str]], Convention]
    sentences: Callable[[str, int, int], list[tuple[int, int]]]
    find_people: Callable[[Sequence[Draft], People], None]
    attribute: Callable[[list[Draft], People, Fixed], None]
    directions: Directions = NO_DIRECTIONS
    is_title: Callable[[str], bool] = _never
    is_contents: Callable[[str], bool] = _never
    title_page: Callable[[Sequence[str]], tuple[str, str]] = _no_title_page
    unmarked: Callable[[str, Convention], list[Quote]] = _nothing_unmarked
    asides: Callable[[str, int, int], list[tuple[int, int]]] = _no_asides
    is_speech: Callable[[str, Quote], bool] = _always_said
    opens_scene: Callable[[str], bool] = _never
    letter: Callable[[str], Letterhead] = _no_letter
    boilerplate: Callable[[str], Why | None] = _no_boilerplate
    is_imprint: Callable[[str], bool] = _never
    is_ending: Callable[[str], bool] = _never
    is_sound: Callable[[str], bool] = _never
    setting: Callable[[Sequence[str], Collection[str]], Setting] = _no_setting
    feelings: Callable[[str], Feelings] = _no_feelings
    rated: tuple[Term, ...] = ()
