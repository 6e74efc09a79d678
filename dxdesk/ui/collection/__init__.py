"""The page Kỳ báo cáo: one round of reports, who is asked, who has answered, and taking answers in."""
