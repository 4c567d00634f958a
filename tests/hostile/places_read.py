"""The course folder, gradebook, source, solutions, classmates, home and temporary folders, wherever they may be."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import glob, os, pathlib, re, sys
here = pathlib.Path.cwd().resolve()
known = {"/work", "/home", "/root", "/tmp", "/var/tmp", "/srv", "/mnt", "/media", "/old", "/old_root", "/run", "/etc"}
starts = [*here.parents, *map(pathlib.Path, known)]
for source in ("/proc/self/cmdline", "/proc/self/environ", "/proc/self/mountinfo"):
    try:
        text = open(source, "rb").read().decode("latin-1")
        print(source, len(text))
        starts += [pathlib.Path(p) for p in re.findall(r"/[\\w./-]+", text)]
    except OSError as error:
        print(source, error)
seen, left = set(), 6000
for start in starts:
    for folder in (start, *start.parents):
        if folder in seen or str(folder) in ("/", "/usr", "/proc", "/sys", "/lib") or str(folder).startswith("/usr"):
            continue
        seen.add(folder)
        for place in ("gradebook.db", "private.txt", "source", "submitted", "release", "autograded", "receipts",
                      "assignments", "feedback", "checks.json", "../submitted"):
            path = folder / place
            try:
                paths = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()][:200]
                for p in paths:
                    content = p.read_bytes()[:60000].decode("latin-1")
                    print("read", p, content[:left])
                    print(re.findall("token-[0-9a-f]+", content))
            except OSError as error:
                pass
for home in ("~", "/root", "/etc/shadow", "/etc/passwd", "/proc/1/environ"):
    try:
        path = os.path.expanduser(home)
        print(home, os.listdir(path) if os.path.isdir(path) else open(path).read()[:300])
    except OSError as error:
        print(home, error)
print("environment", dict(os.environ))
"""


def hand_in(notebook):
    return first(notebook, CODE)
