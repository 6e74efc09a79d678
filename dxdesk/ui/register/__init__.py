"""The page Sổ văn bản."""
