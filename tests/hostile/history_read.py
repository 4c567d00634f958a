"""In, Out, the history, the session and the shell's compile cache read for the tests' texts."""

from _tools import after

EXPECTED = {"gain": 0}

CODE = """
shell = get_ipython()
texts = [repr(globals().get("In")), repr(globals().get("Out")), repr(getattr(shell.compile, "_filename_map", ""))]
texts += list(map(repr, shell.history_manager.input_hist_raw))
for name in ("get_range", "get_tail"):
    try:
        texts += map(repr, getattr(shell.history_manager, name)())
    except Exception as error:
        texts.append(repr(error))
print(sum(map(len, texts)), "characters of history")
for word in ("HIDDEN" + " TESTS", "assert" + " check("):
    found = [text for text in texts if word in text]
    if found:
        print("BREACH: a test's text in the history", found)
"""


def hand_in(notebook):
    return after(notebook, "a01-q7-check", CODE)
