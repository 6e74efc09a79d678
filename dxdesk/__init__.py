"""dxdesk: the desk of the clerk who keeps an education digital-transformation plan moving."""

__version__ = "0.1.0"
