"""How the author wants words read aloud: ``[voice.say]`` of ``yanyi.toml``."""

from yanyi.aloud.saying import faults
from yanyi.problems import InputError, Problem
from yanyi.project.settings import Settings
from yanyi.story.types import Story
from yanyi.story.walk import full_text, lines

_HINTS = {
    "zh": 'Write pinyin with tone numbers, "chong2 lou2", or other characters.',
    "en": 'Write plain words, "her my oh nee", or sounds between slashes.',
}


def readings_of(settings: Settings, story: Story) -> tuple[tuple[str, str], ...]:
    """The author's readings of words; raises InputError where one cannot be used."""
    say = settings.voice.say
    hint = _HINTS["zh" if story.language.lower().startswith("zh") else "en"]
    found = [
        Problem(message, settings.at_reading(word), hint)
        for word, message in faults(say, story.language)
    ]
    if found:
        raise InputError(*found)
    return tuple(sorted(say.items()))


def unused(settings: Settings, story: Story) -> tuple[Problem, ...]:
    """Readings of words that the story does not have."""
    if not settings.voice.say:
        return ()
    text = "\n".join([story.meta.title, story.meta.author, *map(full_text, lines(story))])
    hint = "Mend the word as it is written in the story, or delete the reading."
    return tuple(
        Problem(f'nobody says "{word}"', settings.at_reading(word), hint)
        for word in settings.voice.say
        if word not in text
    )
