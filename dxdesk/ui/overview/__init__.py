"""Tổng quan: what must be done today."""
