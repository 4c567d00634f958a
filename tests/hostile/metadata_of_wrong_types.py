"""nbgrader's metadata replaced by lists, numbers, null; ids that are lists; NaN; 10,000 keys; tags that are no list."""

from _tools import by_id

START = "model"
EXPECTED = {"score": "honest"}
STRANGE = [None, [], 7, "yes", {"grade_id": ["a"], "grade": "maybe"}, {"points": float("nan")}, {"grade_id": None}]


def hand_in(notebook):
    notebook.metadata["kernelspec"] = 5
    notebook.metadata["language_info"] = [[]]
    for number, cell in enumerate(by_id(notebook).values()):
        cell.metadata["nbgrader"] = STRANGE[number % len(STRANGE)]
        cell.metadata["tags"] = [None, "skip-execution", 3, {}] if number % 2 else {"a": 1}
        cell.metadata.update({f"key-{n}": n for n in range(1000)})
    import json

    return json.dumps(notebook)
