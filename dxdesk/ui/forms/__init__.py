"""Compiled Designer forms; made by forms/compile.py, never edited."""
