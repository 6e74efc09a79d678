"""The page Soạn văn bản."""
