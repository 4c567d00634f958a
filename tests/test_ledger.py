"""The ledger says what the tables give: every figure, every stress, every verdict, claim by claim."""

import ast
import re
import shutil
from pathlib import Path

import pandas as pd
import pytest
import yaml

from alliance import ledger
from alliance.authoring.tables import rebuild_table

ROOT = Path(__file__).parents[1]
# BaseLoader keeps every value as it is written, so that 1.60 asks for two decimals.
ENTRIES = yaml.load((ROOT / "datasets/claims.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
CLAIMS = {entry["id"]: entry for entry in ENTRIES}

KINDS = {"measure", "event", "statement", "cause", "intent", "forecast"}
REASON_KINDS = {
    "number", "period", "wording", "baseline",
    "no measure", "no counterfactual", "motive", "condition not met", "too early",
}  # fmt: skip
REQUIRED = {
    "id", "section", "lesson", "locator", "paraphrase", "kind", "threshold", "evidence_for", "evidence_against",
    "tables", "results", "stress", "verdict", "reason_kind", "cannot_say",
}  # fmt: skip
OPTIONAL = {"words", "rival", "condition", "outcome", "deadline"}

every_claim = pytest.mark.parametrize("claim_id", CLAIMS)


def as_printed(computed: object, written: str) -> str:
    """A computed value with as many decimals as the ledger prints."""
    if isinstance(computed, (bool, str)) or computed is None:
        return str(computed)
    return f"{computed:.{len(written.partition('.')[2])}f}"


def differences(claim_id: str) -> list[str]:
    """Where the ledger and the tables part ways: claim, field, both values."""
    entry, finding = CLAIMS[claim_id], ledger.find(claim_id)
    written = {name: field["value"] for name, field in entry["results"].items()}
    for stress in entry["stress"]:
        written[stress["field"]] = stress["value"]
        written[f"{stress['field']}_survives"] = stress["survives"].capitalize()
    pairs = {name: (value, as_printed(finding.results.get(name), value)) for name, value in written.items()}
    pairs |= {name: ("nothing", str(value)) for name, value in finding.results.items() if name not in written}
    pairs["verdict"] = (entry["verdict"], finding.verdict)
    return [
        f"{claim_id}.{name}: the ledger says {says}, the tables give {give}"
        for name, (says, give) in pairs.items()
        if says != give
    ]


@pytest.fixture
def changed_tables(tmp_path, monkeypatch):
    """A copy of the tables; call it with a table's name and a function that changes the table."""
    folder = tmp_path / "datasets"
    shutil.copytree(ROOT / "datasets", folder, ignore=shutil.ignore_patterns("builders"))
    monkeypatch.setenv("ALLIANCE_DATASETS", str(folder))

    def change(name, function):
        path = folder / f"{name}.csv"
        function(pd.read_csv(path, low_memory=False)).to_csv(path, index=False)
        ledger._table.cache_clear()

    yield change
    ledger._table.cache_clear()


@every_claim
def test_figures_and_verdict_are_what_the_tables_give(claim_id):
    assert not differences(claim_id)


@every_claim
def test_an_entry_is_complete_and_in_the_vocabulary(claim_id):
    entry = CLAIMS[claim_id]
    assert set(entry) >= REQUIRED and not set(entry) - REQUIRED - OPTIONAL
    title, lesson, _ = ledger.SECTIONS[entry["section"]]
    assert claim_id.startswith(entry["section"]) and entry["lesson"] == lesson, title
    assert entry["kind"] in KINDS
    assert entry["verdict"] in ledger.VERDICTS
    assert entry["reason_kind"] in REASON_KINDS
    assert len(entry.get("words", "").split()) <= 6
    assert all(entry[name].strip() for name in ("paraphrase", "threshold", "cannot_say", "locator"))


@every_claim
def test_a_cause_or_an_intent_never_holds_and_names_its_rival(claim_id):
    entry = CLAIMS[claim_id]
    if entry["kind"] in ("cause", "intent"):
        assert entry["verdict"] in (ledger.CANNOT_TELL, ledger.FAILS)
        assert entry["rival"]
    else:
        assert "rival" not in entry
    forecast = {"condition", "outcome", "deadline"}
    assert forecast <= set(entry) if entry["kind"] == "forecast" else not forecast & set(entry)


@every_claim
def test_a_claim_with_a_number_is_put_under_stress(claim_id):
    entry = CLAIMS[claim_id]
    assert bool(entry["stress"]) == bool(entry["results"])
    for stress in entry["stress"]:
        assert set(stress) - {"unit"} == {"what", "field", "value", "survives"}


@every_claim
def test_the_reason_is_one_sentence_with_the_deciding_numbers(claim_id):
    finding = ledger.find(claim_id)
    assert finding.reason.endswith(".") and len(finding.reason) <= 450
    assert not {"nan", "inf"} & set(re.findall(r"\w+", finding.reason))
    assert any(sign.isdigit() for sign in finding.reason) or not finding.results


@every_claim
def test_the_tables_named_are_the_tables_read(claim_id, monkeypatch):
    names = set()
    find_table = ledger.dataset

    def noting(name):
        names.add(name)
        return find_table(name)

    monkeypatch.setattr(ledger, "dataset", noting)
    ledger.find(claim_id)
    assert names == set(CLAIMS[claim_id]["tables"])


def test_every_claim_has_a_finder_and_every_finder_a_claim():
    ledger.load_sections()
    assert set(ledger.FINDERS) == set(CLAIMS)
    assert len(CLAIMS) == len(ENTRIES)


def test_claims_stand_in_order_of_sections_and_ids():
    order = list(ledger.SECTIONS)
    assert list(CLAIMS) == sorted(CLAIMS, key=lambda claim_id: (order.index(claim_id[0]), claim_id))


def test_a_finder_imports_only_what_students_have():
    for path in (ROOT / "src/alliance/ledger").glob("*.py"):
        if path.stem == "__init__":
            continue
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        modules = {
            name
            for node in tree
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for name in ([node.module] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names])
        }
        assert {m for m in modules if m != "__future__" and not m.startswith("alliance.ledger")} <= {"pandas"}, path


def test_the_table_of_claims_is_built_from_the_ledger():
    kept = (ROOT / "datasets/claims.csv").read_text(encoding="utf-8")
    assert rebuild_table(ROOT, "claims", ROOT) == kept


def test_a_changed_year_is_noticed_and_the_claim_and_field_are_named(changed_tables):
    assert not differences("H08") and not differences("H14")

    def without_2013(table):
        table.loc[(table["supplier_iso3"] == "RUS") & (table["year"] == 2013), "tiv"] = 0.0
        return table

    changed_tables("arms_suppliers", without_2013)
    found = [line for claim_id in CLAIMS for line in differences(claim_id)]
    assert "H08.share_of_region_1995_2024: the ledger says 72.6, the tables give 67.2" in found
    assert any(line.startswith("H02.share_2006_14: the ledger says 78.5") for line in found)
    assert not [line for line in found if line.startswith(("A", "H11", "H21"))]


def test_one_changed_cell_is_noticed(changed_tables):
    def one_su30_less(table):
        row = table.index[(table["designation"] == "Su-30MK") & (table["delivery_year"] == 2006)][0]
        table.loc[row, "number"] -= 1
        return table

    changed_tables("arms_deliveries", one_su30_less)
    assert differences("H06") == ["H06.fighters: the ledger says 24, the tables give 23"]


def test_verdicts_follow_the_tables(changed_tables):
    def no_russian_arms(table):
        table.loc[table["supplier_iso3"].isin(["RUS", "SUN"]), "tiv"] = 0.0
        return table

    for name in ("arms_suppliers", "arms_deliveries"):
        changed_tables(name, no_russian_arms)
    fallen = {claim_id: ledger.find(claim_id).verdict for claim_id in ("H02", "H06", "H07", "H08", "H25")}
    assert set(fallen.values()) == {ledger.FAILS}


def test_support_that_never_wavered_would_be_found_to_hold(changed_tables):
    """The verdict on H13 is not built in: with a growing advance and no exit the claim would hold."""
    changed_tables("rosneft_balance", lambda t: t.assign(outstanding_usd_bn=range(len(t))))
    assert ledger.find("H13").verdict == ledger.CAVEAT

    def exit_before_the_listing(table):
        table.loc[table["event"].str.contains("Rosneft passes all"), "date"] = "2020-01-28"
        return table

    changed_tables("events", exit_before_the_listing)
    assert ledger.find("H13").verdict == ledger.HOLDS
