"""The window; the only floor with PySide6."""
