"""The novel: the story as a book to read."""
