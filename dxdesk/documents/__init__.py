"""Official documents: content blocks first, files second."""
