"""Armed forces and police that an office names: "Chief of Army Staff", "Inspector General of Police"."""

import re

_FORCE = re.compile(
    r"(?i)\b(?:armed forces|military chief|defen[cs]e forces?|air (?:force|staff|chief)|navy|naval|army|police"
    r"|coast guard|national guard|gendarmerie|border guards?|land forces?|ground forces|marine corps|marines)\b"
)
_CALLED = {
    "military chief": "Armed Forces", "air staff": "Air Force", "air chief": "Air Force", "naval": "Navy",
    "border guards": "Border Guard", "marines": "Marine Corps",
}  # fmt: skip


def force_of(title: str) -> str:
    """Give the force that a title names, empty if none: "Air Force" of an "Air Chief"."""
    match = _FORCE.search(title)
    return _CALLED.get(match[0].lower(), match[0].title()) if match else ""
