"""The page Cuối năm, bàn giao."""
