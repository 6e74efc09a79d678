"""Danh mục: units, people, recipients, the calendar and the office."""
