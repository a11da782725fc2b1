"""The script that an analyst would write instead: read, parse the time, flag by one expression, drop
duplicates, group. Run as: yardstick.py LOG... ; prints the number of searches and of flagged ones."""
import sys

import pandas as pd

FLAG = r"\b(?:ICE|HSI|CBP|Border Patrol|immigration|deport\w*)\b"


def read(path):
    encoding = "cp1252" if "Birch" in path else "utf-8"
    rows = pd.read_csv(path, dtype=str, encoding=encoding, keep_default_na=False)
    rows.columns = [label.strip() for label in rows.columns]
    if "searchDate" in rows.columns:
        rows = rows.rename(columns={"id": "ID", "searchDate": "Search Time", "reason": "Reason", "networkCount": "Total Networks Searched"})
        rows["Org Name"] = "Elm Prairie CA PD"
        rows["time"] = pd.to_datetime(rows["Search Time"], format="%Y-%m-%dT%H:%M:%S.%fZ", errors="coerce").dt.floor("s")
    else:
        rows["time"] = pd.to_datetime(rows["Search Time"], format="%m/%d/%Y, %I:%M:%S %p UTC", errors="coerce")
    return rows[["Org Name", "time", "Total Networks Searched", "Reason"]]


rows = pd.concat([read(path) for path in sys.argv[1:]], ignore_index=True)
rows["flagged"] = rows["Reason"].str.contains(FLAG, case=False, regex=True) | rows["Org Name"].str.contains(FLAG, case=False, regex=True)
rows = rows.sort_values("flagged", ascending=False, kind="stable")
searches = rows.drop_duplicates(["Org Name", "time", "Total Networks Searched"])
by_month = searches.groupby(searches["time"].dt.to_period("M"))["flagged"].agg(["size", "sum"])
by_agency = searches.groupby("Org Name")["flagged"].agg(["size", "sum"])
print(len(searches), int(searches["flagged"].sum()), len(by_month), len(by_agency))
