"""Armed forces and police that an office names: "Chief of Army Staff", "Inspector General of Police"."""

import re

# A force within an office: "Chief of Army Staff", "Inspector General of Police".
_FORCE = re.compile(
    r"(?i)\b(?:(armed forces|military chief)|(defen[cs]e forces?)|(air force|air staff|air chief)|(navy|naval)"
    r"|(army)|(police)|(coast guard)|(national guard)|(gendarmerie)|(border guards?)"
    r"|(land forces?|ground forces)|(marine corps|marines))\b"
)
_FORCES = (
    "Armed Forces", "", "Air Force", "Navy", "Army", "Police", "Coast Guard", "National Guard", "Gendarmerie",
    "Border Guard", "", "Marine Corps",
)  # fmt: skip


def force_of(title: str) -> str:
    """Give the force that a title names, empty if none: "Air Force" of an "Air Chief"."""
    match = _FORCE.search(title)
    return (_FORCES[(match.lastindex or 1) - 1] or match[0].title()) if match else ""
