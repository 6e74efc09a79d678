"""The page Văn bản: reports of a period, and the papers made so far."""
