"""What F1 says on the page of loads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def help_words() -> str:
    return QCoreApplication.translate(
        "LoadsPage",
        "The board lists the loads that are here, and those that left today; until noon also yesterday's.\n"
        "- Enter opens a load, Esc goes back one step. A scan of a unit or a note opens the load it is on.\n"
        "- Ctrl+N begins a new load: a vehicle or a subcontractor is enough. Then choose jobs on the left and "
        "press Enter, or drag them over. Delete takes a job off, Alt with an arrow key or dragging moves a drop.\n"
        "- Ctrl+Enter is the button in colour: plan or save, load by scanning, confirm, depart. Ctrl+O loads by "
        "scanning, Ctrl+E changes vehicle, driver, dock, date and limits until the load departs.\n"
        "- On the loading screen every scan is answered by colour, sign and sound. U takes the last one back, F11 "
        "is the whole screen, F9 the next drop that is not complete.\n"
        "- Confirm load says that it is complete. What is missing is listed and needs a reason.\n"
        "- Depart when the vehicle leaves. Until then a confirmed load can be opened again.",
    )
