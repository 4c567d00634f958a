"""Writing wherever it may be possible: the package, the tables, the interpreter, the root, temporary folders, links."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import os, pathlib, sys, alliance
from alliance.tables import dataset_folder
package, tables = pathlib.Path(alliance.__file__).parent, dataset_folder()
outside = [package / "grading/evil.py", tables / "evil.csv", pathlib.Path(sys.prefix) / "evil", "/evil", "/usr/evil",
           "/dev/shm/evil", "/proc/sys/kernel/hostname", "/proc/1/oom_score_adj", "/proc/self/uid_map", "/etc/evil"]
for path in outside:
    try:
        with open(path, "a") as file:
            file.write("")
        if str(path).startswith("/proc/1/oom"):
            continue
        print("BREACH: written", path)
        os.unlink(path)
    except OSError as error:
        print(path, error.strerror)
for path in (package / "checks.py", tables / "arms_deliveries.csv", package / "grading/judge.py"):
    for mode in (0o666, 0o777):
        try:
            os.chmod(path, mode)
            print("BREACH: permissions changed", path)
        except OSError as error:
            print(path, error.strerror)
    try:
        os.rename(path, str(path) + ".old")
        os.rename(str(path) + ".old", path)
        print("BREACH: moved", path)
    except OSError as error:
        print(path, error.strerror)
os.symlink("/", "root")
print(sorted(os.listdir("root")))
"""


def hand_in(notebook):
    return first(notebook, CODE)
