"""What a story is called where nobody wrote a title down, and the name of a work for ever."""

import uuid

from yanyi.story.types import Story


def named(story: Story) -> str:
    """The title of a story, else that of its first chapter that has one, else that it has none."""
    titles = (story.meta.title, *(chapter.title for chapter in story.chapters))
    found = next((title.strip() for title in titles if title.strip()), "")
    return found or ("无题" if story.language.lower().startswith("zh") else "Untitled")


def urn(*parts: str) -> str:
    """A URN made of what an edition keeps, so that every build of a work is the same one."""
    return uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(["yanyi", *parts])).urn
