"""Every frame, every object the collector knows, every module and the line cache searched for tests and solutions."""

from _tools import after, first

EXPECTED = {"gain": 0}

CODE = """
import gc, linecache, sys
# Spelt backwards, so that this search does not find itself.
words = [word[::-1] for word in ("STSET NEDDIH", "NOITULOS NIGEB", "EMEHCS KRAM", "elbat_fo_eurt", "pu_edam")]
def look(value, where):
    text = value if isinstance(value, str) else value.decode("latin-1") if isinstance(value, bytes) else ""
    for word in words:
        if word in text and text != word and "alliance" not in where:
            print("BREACH: found in", where, text[:4000])
frame = sys._getframe()
while frame is not None:
    for name, value in list(frame.f_locals.items()):
        look(value, frame.f_code.co_name)
    frame = frame.f_back
for thing in gc.get_objects():
    if type(thing) is dict:
        for value in list(thing.values()):
            look(value, str(thing.get("__name__", "a dictionary")))
    elif type(thing) in (list, tuple):
        for value in thing:
            look(value, "a list")
for name, entry in list(linecache.cache.items()):
    if len(entry) > 2:
        look("".join(entry[2]), name)
print(len(gc.get_objects()), "objects searched")
"""


def hand_in(notebook):
    first(notebook, CODE)
    return after(notebook, "a01-q7-check", CODE)
