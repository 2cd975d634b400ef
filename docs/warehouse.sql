-- From a warehouse of daily counts to what Milestream reads, the same text for DuckDB and Spark: of every song its newest
-- count, that of the day and of the week before, and the first one past each milestone, each with the gain of its day.
-- A table or view `counts` has a row to a song and day: song_id, title, artist, streams (BIGINT), as_of (DATE).
WITH marked AS (
  SELECT
    song_id, title, artist, streams, as_of,
    CASE
      WHEN streams >= 100000000 THEN streams - MOD(streams, 100000000)
      WHEN streams >= 50000000 THEN 50000000
      WHEN streams >= 10000000 THEN 10000000
      WHEN streams >= 1000000 THEN 1000000
      ELSE 0
    END AS rung
  FROM counts
  WHERE streams IS NOT NULL
),
placed AS (
  SELECT
    song_id, title, artist, streams, as_of, rung,
    LAG(as_of) OVER song AS as_of_before,
    LAG(streams) OVER song AS streams_before,
    MAX(rung) OVER (
      PARTITION BY song_id ORDER BY as_of
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS rung_before,
    MAX(as_of) OVER (PARTITION BY song_id) AS newest
  FROM marked
  WINDOW song AS (PARTITION BY song_id ORDER BY as_of)
)
SELECT
  song_id AS id,
  title,
  artist,
  streams,
  as_of,
  CASE
    WHEN as_of_before = CAST(as_of - INTERVAL '1' DAY AS DATE) AND streams >= streams_before
    THEN streams - streams_before
  END AS daily
FROM placed
WHERE as_of = newest
   OR as_of = CAST(newest - INTERVAL '1' DAY AS DATE)
   OR as_of = CAST(newest - INTERVAL '7' DAY AS DATE)
   OR rung > rung_before
ORDER BY id, as_of
