"""The audiobook as a page of the web: it plays, and the text follows."""
