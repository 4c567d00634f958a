"""Claims of the article: one row per claim, from ``claims.yml`` and the functions that settle it."""

from pathlib import Path

import pandas as pd
import yaml

from alliance.ledger import find

LEDGER = Path(__file__).parents[1] / "claims.yml"
COLUMNS = [
    "id", "section", "lesson", "locator", "words", "paraphrase", "kind", "threshold", "evidence_for",
    "evidence_against", "rival", "condition", "outcome", "deadline", "tables", "verdict", "reason_kind",
    "reason", "results", "cannot_say",
]  # fmt: skip


def printed(results):
    """The result fields as one line: ``field = value unit; ...``, each value as the ledger prints it."""
    return "; ".join(f"{name} = {field['value']} {field.get('unit', '')}".strip() for name, field in results.items())


def build(raw):
    # BaseLoader keeps every value as it is written: 1.60 stays 1.60.
    entries = yaml.load(LEDGER.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    rows = [
        {
            **entry,
            "tables": " ".join(entry["tables"]),
            "reason": find(entry["id"]).reason,
            "results": printed(entry["results"]),
        }
        for entry in entries
    ]
    return pd.DataFrame(rows).reindex(columns=COLUMNS).replace("", None)
