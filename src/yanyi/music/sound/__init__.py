"""How instruments sound: models of strings, pipes, skins and metal, at 48 kHz."""
