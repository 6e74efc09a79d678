"""Danh mục: units, people, the reporting regime, recipients, the calendar and the office."""
