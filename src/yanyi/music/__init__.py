"""The built-in composer: theory, themes, cues and songs as notes; instruments and sounds."""
