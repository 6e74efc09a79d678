"""The page Cuộc họp and the meeting mode."""
