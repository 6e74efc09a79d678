"""Frozen data and pure rules of the field; no Qt, no SQL, no files."""
