-- What judging adds to the searches whose leaders are `$first` to before `$past`, in the order of `search`. A part of them
-- at a time, so that sorting never outgrows memory.

SELECT
  verdict.leader,
  purpose,
  purpose_by_rules,
  immigration_kind,
  actor,
  searcher,
  component,
  flagged,
  reviewed,
  CAST(verdict.notes AS INTEGER) AS notes,
  rule_set,
  combination,
  agency.key_number AS agency_number,
  coalesce(agency.name, CAST('(not stated)' AS word)) AS agency_name,
  agency.key AS agency_key,
  agency.state AS agency_state,
  coalesce(agency.kind, CAST('unknown' AS word)) AS agency_kind,
  account.number AS account_number,
  plate_number.number AS plate_number,
  source.file AS cited_file,
  source.sheet AS cited_sheet,
  coalesce(verdict.cited_row, verdict.cited + source.row_base) AS cited_row,
  CASE
    WHEN NOT flagged THEN NULL
    WHEN searcher = 'ice' THEN CAST('ice_account' AS word)
    WHEN searcher = 'cbp' THEN CAST('cbp_account' AS word)
    WHEN searcher IN ('other_dhs', 'other_federal') THEN CAST('other_federal' AS word)
    WHEN searcher = 'unknown' THEN CAST('unknown' AS word)
    WHEN actor = 'ice' THEN CAST('local_for_ice' AS word)
    WHEN actor = 'cbp' THEN CAST('local_for_cbp' AS word)
    WHEN actor IN ('other_dhs', 'other_federal') THEN CAST('other_federal' AS word)
    WHEN actor = 'unknown' THEN CAST('unknown' AS word)
    ELSE CAST('local_immigration_no_agency' AS word)
  END AS route,
  CASE
    WHEN s_reason = 'not_exported' THEN CAST('not_exported' AS word)
    WHEN s_reason = 'empty' THEN CAST('empty' AS word)
    WHEN s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited') THEN CAST('masked' AS word)
    WHEN s_reason = 'placeholder' OR verdict.notes & $vague > 0 THEN CAST('vague' AS word)
    ELSE CAST('readable' AS word)
  END AS reason_state
FROM verdict
JOIN source_word AS source ON source.number = verdict.cited_source
LEFT JOIN agency_word AS agency ON agency.released = verdict.agency
LEFT JOIN account
  ON account.name = verdict.account AND account.agency_number IS NOT DISTINCT FROM agency.key_number
LEFT JOIN plate_number ON plate_number.plate = verdict.plate
WHERE verdict.leader >= $first AND verdict.leader < $past
ORDER BY leader
