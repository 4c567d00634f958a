"""sys.settrace, setprofile, audit hooks, atexit, gc callbacks, weakref finalizers, displayhook, excepthook, import hooks."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import atexit, builtins, gc, sys, threading
def quiet(*a, **k): return None
def trace(frame, event, argument):
    frame.f_trace_opcodes = False
    if "expected" in frame.f_locals:
        frame.f_locals["expected"] = 1
    return trace
sys.settrace(trace)
threading.settrace(trace)
sys.excepthook = sys.unraisablehook = quiet
sys.displayhook = quiet
gc.callbacks.append(quiet)
gc.set_threshold(1)
atexit.register(lambda: print("BREACH at exit"))
sys.meta_path.insert(0, type("Finder", (), {"find_spec": staticmethod(quiet)})())
sys.addaudithook(lambda event, a: None)
sys.setswitchinterval(1e-6)
"""


def hand_in(notebook):
    return first(notebook, CODE)
