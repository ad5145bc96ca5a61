"""Data that is not ours: fonts, voices, art; see LICENSES.md."""
