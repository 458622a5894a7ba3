// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/steps.h"

namespace penstock::storage {

namespace {

// What was free text becomes one of a few words; a reference that was not chosen is NULL now.
// Not by renaming a table: SQLite would read the views of the file, which are not trusted.
constexpr const char *kViews = R"sql(
CREATE TABLE "old_views" AS SELECT * FROM "views";
DROP TABLE "views";
CREATE TABLE "views" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'overview' CHECK ("kind" IN ('overview', 'capacity_demand', 'capacity_stack', 'reservoir', 'deliveries', 'demand', 'coverage', 'shortfall', 'headroom', 'stranded', 'days_of_cover', 'power', 'spend', 'served_by', 'throughput', 'chip_scatter', 'roofline', 'measures', 'timeline')),
  "reference_scenario" TEXT,
  "comparison" TEXT NOT NULL DEFAULT 'overlay' CHECK ("comparison" IN ('overlay', 'difference')),
  "multiples" TEXT NOT NULL DEFAULT 'none' CHECK ("multiples" IN ('none', 'scenarios', 'operators', 'workloads')),
  "grouping" TEXT NOT NULL DEFAULT 'automatic' CHECK ("grouping" IN ('automatic', 'none', 'chip', 'operator', 'platform', 'workload')),
  "unit" TEXT NOT NULL DEFAULT '',
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "axis_min" REAL CHECK ("axis_min" > -9e999 AND "axis_min" < 9e999),
  "axis_max" REAL CHECK ("axis_max" > -9e999 AND "axis_max" < 9e999),
  "axis_scale" TEXT NOT NULL DEFAULT 'linear' CHECK ("axis_scale" IN ('linear', 'log')),
  "title" TEXT NOT NULL DEFAULT '',
  "subtitle" TEXT NOT NULL DEFAULT '',
  "source_line" TEXT NOT NULL DEFAULT '',
  "markers" INTEGER NOT NULL DEFAULT 1 CHECK ("markers" IN (0, 1)),
  "observations" INTEGER NOT NULL DEFAULT 1 CHECK ("observations" IN (0, 1)),
  "horizons" INTEGER NOT NULL DEFAULT 0 CHECK ("horizons" IN (0, 1)),
  "horizons_from" TEXT CHECK ("horizons_from" IS date("horizons_from", '+0 days')),
  "font_scale" REAL NOT NULL DEFAULT 1 CHECK ("font_scale" >= 0.5 AND "font_scale" <= 3),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *kCopy = R"sql(
INSERT INTO "views" ("id", "position", "name", "enabled", "notes", "kind", "reference_scenario", "grouping", "unit", "from",
                         "to", "axis_min", "axis_max", "axis_scale", "title", "subtitle", "source_line", "markers")
SELECT "id", "position", "name", "enabled", "notes", "kind", nullif("reference_scenario", ''),
       CASE WHEN "grouping" IN ('none', 'chip', 'operator', 'platform', 'workload') THEN "grouping" ELSE 'automatic' END,
       "unit", "from", "to", "axis_min", "axis_max", "axis_scale", "title", "subtitle", "source_line", "markers"
FROM "old_views";
DROP TABLE "old_views";
)sql";

constexpr const char *kNewTables = R"sql(
CREATE TABLE "view_pins" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "pin" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;
CREATE TABLE "pins" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "scenario" TEXT,
  "made_on" TEXT CHECK ("made_on" IS date("made_on", '+0 days')),
  "revision" INTEGER NOT NULL DEFAULT 0 CHECK ("revision" >= 0 AND "revision" < 9e999),
  "program_version" TEXT NOT NULL DEFAULT '',
  "fingerprint" TEXT NOT NULL DEFAULT '',
  "inputs" TEXT NOT NULL DEFAULT '',
  "result" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;
CREATE TABLE "annotations" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "view" TEXT,
  "kind" TEXT NOT NULL DEFAULT 'text' CHECK ("kind" IN ('text', 'arrow', 'band')),
  "text" TEXT NOT NULL DEFAULT '',
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "value" REAL CHECK ("value" > -9e999 AND "value" < 9e999),
  "to_value" REAL CHECK ("to_value" > -9e999 AND "to_value" < 9e999),
  "link" TEXT NOT NULL DEFAULT '',
  "colour" TEXT NOT NULL DEFAULT 'accent' CHECK ("colour" IN ('text', 'accent', 'worse', 'better', 'warning')),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

model::Expected<void> chartsAndPins(Database &database)
{
    for (const char *sql : {kViews, kCopy, kNewTables}) {
        if (auto done = database.execute(sql); !done) {
            return done;
        }
    }
    return {};
}

} // namespace penstock::storage
