"""In which languages a film has subtitles, and which of them are part of its pictures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from yanyi.media.subtitles import main_part
from yanyi.problems import InputError, Problem
from yanyi.story.types import Story, Translation
from yanyi.story.walk import words_of


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the subtitles, and its words by anchor; the story's own has none of these.

    One that is ``burned`` is lettered into the pictures.
    """

    language: str
    words: Mapping[str, str] = field(default_factory=dict)
    own: bool = False
    burned: bool = False


def tongues(
    story: Story, named: str | tuple[str, ...] = (), burn: bool | str = False
) -> tuple[Tongue, ...]:
    """The story's own language, then those that are named; raises InputError for unknown ones.

    ``burn`` says which are lettered into the pictures: the own one, or ``zh+en`` by name.
    """
    burned = _burned(story, burn)
    own = Tongue(story.language, own=True, burned=_is(story.language, burned))
    listed = (named,) if isinstance(named, str) else named
    wanted = dict.fromkeys(filter(None, (*listed, *burned)))
    others = [_translation(story, one) for one in wanted if not _is(story.language, [one])]
    return (
        own,
        *(
            Tongue(
                one.language,
                {line.anchor: " ".join(words_of(line).split()) for line in one.lines},
                burned=_is(one.language, burned),
            )
            for one in dict.fromkeys(others)
        ),
    )


def _burned(story: Story, burn: bool | str) -> tuple[str, ...]:
    if isinstance(burn, bool):
        return (story.language,) if burn else ()
    return tuple(one.strip() for one in burn.split("+") if one.strip())


def _is(language: str, named: Iterable[str]) -> bool:
    """Whether a language is among those named; its country may be left out."""
    return any(one.lower() in (language.lower(), main_part(language)) for one in named)


def _translation(story: Story, language: str) -> Translation:
    for one in story.translations:
        if _is(one.language, [language]):
            return one
    message = f"[film] subtitles: there is no translation into {language}"
    hint = f"`yanyi translate PATH {language}` writes the file to fill in."
    raise InputError(Problem(message, hint=hint))
