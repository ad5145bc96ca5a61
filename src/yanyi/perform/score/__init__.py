"""The score: themes and cues as an album, to listen to and to play from."""
