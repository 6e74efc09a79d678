"""The page Lịch hạn: a month, a list by week, a year."""
