"""The referee: judges any .docx by the layout rules of official documents and mends what is mechanical."""
