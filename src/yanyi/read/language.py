"""What a language pack brings: one folder and one value of this shape a language."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from yanyi.read.directions import Directions
from yanyi.read.draft import Draft
from yanyi.read.heading import Heading
from yanyi.read.letterhead import Letterhead
from yanyi.read.moods import Feelings
from yanyi.read.people import People
from yanyi.read.quoting import Convention, Quote
from yanyi.read.setting import Setting
from yanyi.read.wording import Wording
from yanyi.story.reading import Why


@dataclass(frozen=True, slots=True)
class Fixed:
    """Speakers the author has set: person ids by index of the draft (empty: the narrator)."""

    speakers: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Language:
    """How stories are written in one language; every field but the first four is a function.

    - ``code``: the first part of the BCP 47 tags it reads.
    - ``spaced``: whether words stand apart, so that marks tell opening from closing.
    - ``wording``: what is said to the author in the story's language.
    - ``directions``: how authors say outright how a line is said and where a scene is.
    - ``weight``: how much of a sample is written in this language, 0 to 1.
    - ``heading``: the heading a row is, if it is one.
    - ``is_title``: whether a row under a heading may be its title.
    - ``is_contents``: whether a row announces a list of contents.
    - ``title_page``: title and author on the rows before the first chapter; empty when none.
    - ``convention``: how the rows of a text mark its quotations.
    - ``unmarked``: what is said in a row without quotation marks, where the convention has none.
    - ``is_speech``: whether a quotation is said (or thought), not a term or a title in passing.
    - ``sentences``: the sentences of ``[start, end)`` without the white space around them.
    - ``opens_scene``: whether a paragraph's beginning jumps to another time or place.
    - ``letter``: what a row may be in a letter.
    - ``boilerplate``: why a row is no part of the story but a site's or a publisher's, if it is.
    - ``is_imprint``: whether a row may stand on a page of imprint.
    - ``is_ending``: whether a row says that a book or a volume ends.
    - ``is_sound``: whether words are only a sound (``轰！``).
    - ``find_people``: adds everybody whom the text shows speaking or acting.
    - ``attribute``: sets kind, speaker, manner, emotion, tag and confidence of the drafts.
    - ``setting``: what the lines of a scene tell of its place, hour, weather and season, given the
      names of people, which are no places.
    - ``feelings``: the words of a line that carry a mood.
    """

    code: str
    spaced: bool
    wording: Wording
    directions: Directions
    weight: Callable[[str], float]
    heading: Callable[[str], Heading | None]
    is_title: Callable[[str], bool]
    is_contents: Callable[[str], bool]
    title_page: Callable[[Sequence[str]], tuple[str, str]]
    convention: Callable[[Sequence[str]], Convention]
    unmarked: Callable[[str, Convention], list[Quote]]
    is_speech: Callable[[str, Quote], bool]
    sentences: Callable[[str, int, int], list[tuple[int, int]]]
    opens_scene: Callable[[str], bool]
    letter: Callable[[str], Letterhead]
    boilerplate: Callable[[str], Why | None]
    is_imprint: Callable[[str], bool]
    is_ending: Callable[[str], bool]
    is_sound: Callable[[str], bool]
    find_people: Callable[[Sequence[Draft], People], None]
    attribute: Callable[[list[Draft], People, Fixed], None]
    setting: Callable[[Sequence[str], Collection[str]], Setting]
    feelings: Callable[[str], Feelings]
