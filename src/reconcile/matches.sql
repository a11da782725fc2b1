-- The searches with ids that rows without one match, by the whole key (`full_match`) or by the shorter (`short_match`).

CREATE TABLE keyed AS
SELECT framed.* EXCLUDE (plate), coalesce(told_apart.apart, CAST(0 AS UBIGINT)) AS apart
FROM framed LEFT JOIN told_apart ON told_apart.rid = framed.rid;

CREATE TABLE candidate AS
SELECT like_bare.* EXCLUDE (plate), coalesce(leader_apart.apart, CAST(0 AS UBIGINT)) AS apart
FROM like_bare LEFT JOIN leader_apart ON leader_apart.leader = like_bare.leader;

-- A row without an id joins a search with one only where exactly one matches.
CREATE TABLE full_match AS
SELECT agency, second, networks, apart, frame_start, frame_end, count(*) AS searches, min(leader) AS leader
FROM candidate
WHERE frame_start IS NOT NULL AND frame_end IS NOT NULL
GROUP BY agency, second, networks, apart, frame_start, frame_end;

-- The shorter key serves where one side bears no frame: two frames that differ are two searches.
CREATE TABLE short_match AS
SELECT keyed.rid, count(*) AS searches, min(candidate.leader) AS leader
FROM keyed
JOIN candidate USING (agency, second, networks, apart)
WHERE keyed.frame_start IS NULL OR keyed.frame_end IS NULL
   OR candidate.frame_start IS NULL OR candidate.frame_end IS NULL
GROUP BY keyed.rid;
