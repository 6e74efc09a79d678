"""``python -m dxdesk`` and the frozen program start here."""

from dxdesk.cli import main

if __name__ == "__main__":
    main()
