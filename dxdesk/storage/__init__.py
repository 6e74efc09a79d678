"""The only floor that knows SQLite."""
