"""Makes assets/sounds/print.wav, the printer's soft tick: python packaging/sound.py FILE.

Ours, from nothing but arithmetic, and the same to the byte each time.
"""

import math
import random
import sys
import wave

RATE = 16_000
LENGTH = 0.14
STROKES = (0.0, 0.035, 0.07)
"""When the head strikes, in seconds."""
LOUDNESS = 0.25


def main() -> None:
    """Write the sound into the file that is named."""
    with wave.open(sys.argv[1], "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(_sample(value) for value in _printed()))


def _sample(value: float) -> bytes:
    return round(32_767 * LOUDNESS * value).to_bytes(2, "little", signed=True)


def _printed() -> list[float]:
    """Each stroke is a breath of paper, noise without its sharpness, over a short low thud."""
    noise = random.Random(1)
    values = [0.0] * round(RATE * LENGTH)
    for stroke in STROKES:
        paper = 0.0
        begin = round(RATE * stroke)
        for i in range(begin, len(values)):
            time = (i - begin) / RATE
            paper += 0.35 * (noise.uniform(-1, 1) - paper)
            thud = math.sin(2 * math.pi * 190 * time)
            values[i] += 0.9 * paper * math.exp(-time / 0.007) + 0.3 * thud * math.exp(-time / 0.02)
    most = max(map(abs, values))
    return [value / most for value in values]


if __name__ == "__main__":
    main()
