"""The page Đối chiếu tỉnh."""
