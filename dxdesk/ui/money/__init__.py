"""The page Kinh phí: tables of money, typed and pasted like a sheet of Excel."""
