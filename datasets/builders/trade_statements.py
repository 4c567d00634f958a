"""Statements on trade between Russia and Venezuela: one row per period, measure and speaker."""

import pandas as pd

SOURCE = "russian-finance/russia_venezuela_trade_statements.csv"

# period as the source writes it -> ISO 8601; whole years stay as they are
PERIODS = {
    "2001-H1": "2001-01/2001-06",
    "2013-Jan-Apr": "2013-01/2013-04",
    "2015-Jan-Aug": "2015-01/2015-08",
    "2017-H1": "2017-01/2017-06",
    "2022-to-Sep-2024": "2022-01/2024-09",
    "2023-Jan-Jul": "2023-01/2023-07",
}
# what a figure is about; whether it is a statistic, a target or a claim stands in kind
MEASURES = {
    "growth_pct": "turnover",
    "growth_pct_russian_imports": "russian_imports",
    "growth_pct_venezuelan_nonoil_exports": "venezuelan_nonoil_exports",
    "turnover_target": "turnover",
    "turnover_claim_low": "turnover",
    "turnover_projection_per_month": "turnover_per_month",
}
KINDS = {
    "official_customs_based": "customs_based",
    "official_statement": "statement",
    "media_claim_conflicting": "press_claim",
}
# "Ushakov, Kremlin aide (about)", "Borisov: almost 50 percent", "Rodriguez, without giving amounts"
SPEAKER_AND_NOTE = r"^([^:(]+?)(?:(?:: |, (?=without)| \()(.*?)\)?)?$"


def build(raw):
    said = pd.read_csv(raw / SOURCE, dtype={"period": str})
    speaker = said["said_by"].str.extract(SPEAKER_AND_NOTE)
    kind = said["kind"].replace(KINDS)
    table = pd.DataFrame(
        {
            "period": said["period"].replace(PERIODS),
            "year": said["period"].str.findall(r"\d{4}").str[-1].astype(int),
            "measure": said["measure"].replace(MEASURES),
            "value_musd": said["value_musd"],
            "growth_pct": said["growth_pct"].astype("Int64"),
            "said_by": speaker[0],
            "note": speaker[1].mask(speaker[1] == kind),
            "kind": kind,
            "publisher": said["source_publisher"],
            "source_url": said["source_url"],
        }
    )
    return table.sort_values(["year", "period", "measure", "said_by"])
