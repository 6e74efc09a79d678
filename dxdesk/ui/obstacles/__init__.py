"""The page Khó khăn, vướng mắc."""
