"""Songs: a lyric becomes verse, chorus and bridge with a melody that fits its words."""
