"""The audiobook: a narrator, a voice for every character, chapters and a cover."""
