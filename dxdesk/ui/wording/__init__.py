"""The page Câu chữ mẫu."""
