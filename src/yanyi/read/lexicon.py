"""Word lists as plain text."""


def words(text: str) -> tuple[str, ...]:
    """The words of a list written with spaces between them."""
    return tuple(text.split())


def forms(text: str) -> tuple[str, ...]:
    """The words of a list with their endings: ``rain/s/ed`` is rain, rains, rained.

    ``_`` stands for a space inside a phrase.
    """
    found: list[str] = []
    for entry in text.split():
        stem, *endings = entry.replace("_", " ").split("/")
        found += [stem, *(stem + ending for ending in endings)]
    return tuple(found)


def one_of(text: str) -> str:
    """A regular expression for any entry of a list written with spaces between them."""
    return f"(?:{'|'.join(text.split())})"
