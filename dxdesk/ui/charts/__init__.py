"""The page Biểu đồ."""
