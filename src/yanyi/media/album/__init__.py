"""An album as a page of the web: it plays track after track."""
