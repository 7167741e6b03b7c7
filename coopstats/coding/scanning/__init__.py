"""Text to units: the terms of the codebook and the plain words between them, each with a one-letter tag."""
