"""The page Kiểm tra thể thức."""
