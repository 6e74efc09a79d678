"""What a person can do: one function per action."""
