"""Data in words to files for other programs; knows no database."""
