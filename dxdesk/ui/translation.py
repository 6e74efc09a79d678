"""Vietnamese for Qt's own dialogs, menus, dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from dxdesk.shipped import resource

VIETNAMESE = QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam)


def install(app: QCoreApplication) -> None:
    """Make Qt speak Vietnamese; call it before the first widget is built.

    Raises FileNotFoundError where the installation is incomplete.
    """
    QLocale.setDefault(VIETNAMESE)
    translator = QTranslator(app)  # the application keeps it alive
    file = resource("i18n", "qtbase_vi.qm")
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    app.installTranslator(translator)
