"""Written music: scores and lead sheets as MusicXML, chord sheets, timed lyrics."""
