"""HLS: a film in pieces, in several sizes, for players that choose as they go."""
