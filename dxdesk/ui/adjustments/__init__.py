"""The page Điều chỉnh."""
