"""The page of tasks: the table, the panel of the chosen task, and its progress."""
