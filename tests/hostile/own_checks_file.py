"""A checks.json of one's own beside the notebook, in which every answer is right; and tables of one's own."""

import json

from _tools import ASKED, answer_all

EXPECTED = {"gain": 0}


def hand_in(notebook, folder):
    (folder / "checks.json").write_text(json.dumps({q: {"answers": {}} for q in ASKED}))
    (folder / "datasets").mkdir()
    (folder / "datasets/datapackage.json").write_text("{}")
    for name in ("arms_deliveries", "arms_suppliers", "trade_partners"):
        (folder / f"datasets/{name}.csv").write_text("a\n")
    return answer_all(notebook, "0")
