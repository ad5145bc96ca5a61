"""The step that makes the file of a chapter: pieces joined as a book is, counted apart."""

from yanyi.models.recipe import Recipe
from yanyi.perform.audiobook.pieces import Bound, make_book

EPISODE = Recipe("audiobook.episode", 3, Bound, make_book)
