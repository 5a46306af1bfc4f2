"""What is said of a USB stick, wherever one is asked for."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def unread_format(name: str) -> str:
    """Say that the tablet does not read a stick with the format `name`, such as "ntfs"."""
    text = translate(
        "Stick",
        "USB-stikket er formateret som {format}, som tabletten ikke læser. "
        "Brug et med FAT32 eller exFAT.",
    )
    return text.replace("{format}", name.upper() or "?")
