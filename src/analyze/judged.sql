-- Searches with their verdicts and agencies, as every figure sees them.
CREATE VIEW judged AS
SELECT
  search.*,
  coalesce(id_text, CAST(id AS VARCHAR), 'S' || lpad(CAST(search.rowid + 1 AS VARCHAR), 9, '0')) AS search_id,
  verdict.* EXCLUDE (leader),
  agency.key_number AS agency_number,
  coalesce(agency.name, '(not stated)') AS agency_name,
  agency.key AS agency_key,
  agency.state AS agency_state,
  coalesce(agency.kind, 'unknown') AS agency_kind,
  purpose = 'possible' AND NOT flagged AS is_possible,
  purpose = 'immigration' AS is_immigration,
  CASE
    WHEN NOT flagged THEN NULL
    WHEN searcher = 'ice' THEN 'ice_account'
    WHEN searcher = 'cbp' THEN 'cbp_account'
    WHEN searcher IN ('other_dhs', 'other_federal') THEN 'other_federal'
    WHEN searcher = 'unknown' THEN 'unknown'
    WHEN actor = 'ice' THEN 'local_for_ice'
    WHEN actor = 'cbp' THEN 'local_for_cbp'
    WHEN actor IN ('other_dhs', 'other_federal') THEN 'other_federal'
    WHEN actor = 'unknown' THEN 'unknown'
    ELSE 'local_immigration_no_agency'
  END AS route,
  CASE
    WHEN s_reason = 'not_exported' THEN 'not_exported'
    WHEN s_reason = 'empty' THEN 'empty'
    WHEN s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited') THEN 'masked'
    WHEN s_reason = 'placeholder' OR notes & $vague > 0 THEN 'vague'
    ELSE 'readable'
  END AS reason_state
FROM search
POSITIONAL JOIN verdict
LEFT JOIN agency ON agency.released = search.agency;
