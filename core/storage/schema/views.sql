-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For people who open a project file with SQLite's own shell. Penstock itself reads the tables only.

-- What happens when, with the day on which it bites (effective + grace).
CREATE VIEW v_policy_timeline AS
SELECT date(e."effective", '+' || CAST(round(e."grace_days") AS INTEGER) || ' days') AS "starts",
       e."end" AS "ends", e."kind", e."id", e."name", e."enabled", e."announced", e."effective", e."grace_days",
       CASE e."kind" WHEN 'restrict' THEN e."pass" END AS "pass",
       CASE e."kind" WHEN 'cap' THEN e."cap_per_month" END AS "cap_per_month",
       CASE e."kind" WHEN 'lift' THEN e."lifts" END AS "lifts",
       (SELECT group_concat("channel", ', ') FROM "policy_event_channels" WHERE "policy_event" = e."id") AS "channels",
       (SELECT group_concat("operator", ', ') FROM "policy_event_operators" WHERE "policy_event" = e."id") AS "operators",
       (SELECT group_concat("chip", ', ') FROM "policy_event_chips" WHERE "policy_event" = e."id") AS "chips"
FROM "policy_events" e
ORDER BY 1, e."position";

-- The rules of events, one row per bound: clauses are joined by OR, the bounds of one clause by AND.
CREATE VIEW v_rules AS
SELECT e."id" AS "policy_event", e."name", r."clause" + 1 AS "clause", r."attribute", r."op", r."value"
FROM "policy_event_rule" r
LEFT JOIN "policy_events" e ON e."id" = r."policy_event"
ORDER BY e."position", r."position";

CREATE VIEW v_stockpiles AS
SELECT s."id", o."name" AS "operator", c."name" AS "chip", s."installed", s."warehouse",
       s."installed" + s."warehouse" AS "units", s."install_per_month", s."failure_rate", s."spares", s."enabled"
FROM "stockpiles" s
LEFT JOIN "operators" o ON o."id" = s."operator"
LEFT JOIN "chips" c ON c."id" = s."chip"
ORDER BY s."position";

CREATE VIEW v_supplies AS
SELECT s."id", o."name" AS "operator", c."name" AS "chip", s."channel", s."kind", s."from", s."to",
       CASE s."kind" WHEN 'rate' THEN s."units_per_month" END AS "units_per_month",
       CASE s."kind" WHEN 'rate' THEN NULL ELSE s."units" END AS "units", s."lead_days", s."enabled"
FROM "supplies" s
LEFT JOIN "operators" o ON o."id" = s."operator"
LEFT JOIN "chips" c ON c."id" = s."chip"
ORDER BY s."position";

-- Scenarios below their parents; a circle is cut after 100 generations.
CREATE VIEW v_scenarios AS
WITH RECURSIVE tree("id", "depth", "path") AS (
  SELECT "id", 0, printf('%06d', "position") FROM "scenarios" WHERE "parent" IS NULL
  UNION ALL
  SELECT s."id", t."depth" + 1, t."path" || printf('/%06d', s."position")
  FROM "scenarios" s JOIN tree t ON s."parent" = t."id" WHERE t."depth" < 100
)
SELECT s."id", s."name", s."parent", t."depth", s."enabled",
       (SELECT count(*) FROM "overrides" WHERE "scenario" = s."id") AS "overrides"
FROM tree t JOIN "scenarios" s ON s."id" = t."id"
ORDER BY t."path";

-- What scenarios say otherwise. "value" is JSON; NULL and 'null' are the field's default.
CREATE VIEW v_overrides AS
SELECT s."name" AS "scenario", o."position", o."type", o."id", o."field", o."value", o."class"
FROM "overrides" o
LEFT JOIN "scenarios" s ON s."id" = o."scenario"
ORDER BY s."position", o."position";

-- Where figures come from.
CREATE VIEW v_citations AS
SELECT c."cited_type" AS "type", c."cited_id" AS "id", c."cited_field" AS "field", c."scenario", c."confidence",
       s."name" AS "source", s."publisher", s."date", s."address", c."page", c."quote", c."reason", c."as_of"
FROM "citations" c
LEFT JOIN "sources" s ON s."id" = c."source"
ORDER BY c."position";

-- Figures that nobody has given a source or a reason for.
CREATE VIEW v_fields_without_source AS
SELECT f.*
FROM v_fields f
WHERE NOT EXISTS (
  SELECT 1 FROM "citations" c
  WHERE c."cited_type" = f."type" AND c."cited_id" = f."id" AND (c."cited_field" = f."field" OR c."cited_field" = '')
);
