"""The worker's whole memory read through /proc/self/mem and searched for the tests' texts."""

from _tools import after

EXPECTED = {"gain": 0}

CODE = """
# Spelt backwards, so that this search does not find itself.
words = [word[::-1] for word in (b"elbat_fo_eurt", b"STSET NEDDIH NIGEB", b"elbat eht htiw eerga ton seod")]
try:
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            span, mode = line.split()[:2]
            low, high = (int(x, 16) for x in span.split("-"))
            if "r" in mode and high - low < 1 << 28:
                try:
                    memory.seek(low)
                    block = memory.read(high - low)
                except (OSError, ValueError, OverflowError):
                    continue
                for word in words:
                    at = block.find(word)
                    around = block[max(0, at - 300): at + 300]
                    if at >= 0 and around.count(word) < len(around) and b"ssert" in around:
                        print("BREACH: in memory:", around)
except OSError as error:
    print("not readable:", error)
"""


def hand_in(notebook):
    return after(notebook, "a01-q7-check", CODE)
