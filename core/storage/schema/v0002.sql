CREATE TABLE "project" (
  "id" TEXT NOT NULL CHECK ("id" = 'project'),
  "project_id" TEXT NOT NULL DEFAULT '',
  "title" TEXT NOT NULL DEFAULT '',
  "author" TEXT NOT NULL DEFAULT '',
  "description" TEXT NOT NULL DEFAULT '',
  "created" TEXT NOT NULL DEFAULT '',
  "modified" TEXT NOT NULL DEFAULT '',
  "revision" INTEGER NOT NULL DEFAULT 0 CHECK ("revision" >= 0 AND "revision" < 9e999),
  "language" TEXT NOT NULL DEFAULT '',
  "run" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "settings" (
  "id" TEXT NOT NULL CHECK ("id" = 'settings'),
  "S" TEXT CHECK ("S" IS date("S", '+0 days')),
  "E" TEXT CHECK ("E" IS date("E", '+0 days')),
  "step" TEXT NOT NULL DEFAULT 'week' CHECK ("step" IN ('day', 'week', 'month')),
  "reference_chip" TEXT REFERENCES "chips" ("id") DEFERRABLE INITIALLY DEFERRED,
  "shortfall_tolerance" REAL NOT NULL DEFAULT 0.01 CHECK ("shortfall_tolerance" >= 0 AND "shortfall_tolerance" < 9e999),
  "shortfall_min_days" REAL NOT NULL DEFAULT 28 CHECK ("shortfall_min_days" >= 0 AND "shortfall_min_days" < 9e999),
  "bite_threshold" REAL NOT NULL DEFAULT 0.05 CHECK ("bite_threshold" >= 0 AND "bite_threshold" < 9e999),
  "seed" INTEGER NOT NULL DEFAULT 0 CHECK ("seed" >= 0 AND "seed" < 9e999),
  "runs" INTEGER NOT NULL DEFAULT 0 CHECK ("runs" >= 0 AND "runs" < 9e999),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "platforms" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "readiness" REAL NOT NULL DEFAULT 1 CHECK ("readiness" >= 0 AND "readiness" <= 1),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "chips" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "platform" TEXT REFERENCES "platforms" ("id") DEFERRABLE INITIALLY DEFERRED,
  "bf16_tflops" REAL CHECK ("bf16_tflops" > 0 AND "bf16_tflops" < 9e999),
  "fp8_tflops" REAL NOT NULL DEFAULT 0 CHECK ("fp8_tflops" >= 0 AND "fp8_tflops" < 9e999),
  "fp4_tflops" REAL NOT NULL DEFAULT 0 CHECK ("fp4_tflops" >= 0 AND "fp4_tflops" < 9e999),
  "int8_tops" REAL NOT NULL DEFAULT 0 CHECK ("int8_tops" >= 0 AND "int8_tops" < 9e999),
  "memory_gb" REAL NOT NULL DEFAULT 0 CHECK ("memory_gb" >= 0 AND "memory_gb" < 9e999),
  "memory_bw_tbs" REAL CHECK ("memory_bw_tbs" > 0 AND "memory_bw_tbs" < 9e999),
  "interconnect_gbs" REAL NOT NULL DEFAULT 0 CHECK ("interconnect_gbs" >= 0 AND "interconnect_gbs" < 9e999),
  "tdp_w" REAL NOT NULL DEFAULT 0 CHECK ("tdp_w" >= 0 AND "tdp_w" < 9e999),
  "die_mm2" REAL NOT NULL DEFAULT 0 CHECK ("die_mm2" >= 0 AND "die_mm2" < 9e999),
  "unit_price_usd" REAL NOT NULL DEFAULT 0 CHECK ("unit_price_usd" >= 0 AND "unit_price_usd" < 9e999),
  "launch_date" TEXT CHECK ("launch_date" IS date("launch_date", '+0 days')),
  "colour" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "operators" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'other' CHECK ("kind" IN ('lab', 'cloud', 'other')),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "stockpiles" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "operator" TEXT REFERENCES "operators" ("id") DEFERRABLE INITIALLY DEFERRED,
  "chip" TEXT REFERENCES "chips" ("id") DEFERRABLE INITIALLY DEFERRED,
  "installed" REAL NOT NULL DEFAULT 0 CHECK ("installed" >= 0 AND "installed" < 9e999),
  "warehouse" REAL NOT NULL DEFAULT 0 CHECK ("warehouse" >= 0 AND "warehouse" < 9e999),
  "spares" REAL NOT NULL DEFAULT 0 CHECK ("spares" >= 0 AND "spares" < 9e999),
  "install_per_month" REAL CHECK ("install_per_month" >= 0 AND "install_per_month" < 9e999),
  "failure_rate" REAL NOT NULL DEFAULT 0.05 CHECK ("failure_rate" >= 0 AND "failure_rate" < 1),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "supplies" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'rate' CHECK ("kind" IN ('rate', 'lot', 'withdrawal')),
  "operator" TEXT REFERENCES "operators" ("id") DEFERRABLE INITIALLY DEFERRED,
  "chip" TEXT REFERENCES "chips" ("id") DEFERRABLE INITIALLY DEFERRED,
  "channel" TEXT NOT NULL DEFAULT 'official' CHECK ("channel" IN ('official', 'grey', 'domestic', 'overseas')),
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "units_per_month" REAL NOT NULL DEFAULT 0 CHECK ("units_per_month" >= 0 AND "units_per_month" < 9e999),
  "growth" REAL NOT NULL DEFAULT 0 CHECK ("growth" > -1 AND "growth" < 9e999),
  "ramp_days" REAL NOT NULL DEFAULT 0 CHECK ("ramp_days" >= 0 AND "ramp_days" < 9e999),
  "units" REAL NOT NULL DEFAULT 0 CHECK ("units" >= 0 AND "units" < 9e999),
  "lead_days" REAL NOT NULL DEFAULT 0 CHECK ("lead_days" >= 0 AND "lead_days" < 9e999),
  "diversion_share" REAL NOT NULL DEFAULT 0 CHECK ("diversion_share" >= 0 AND "diversion_share" <= 1),
  "diversion_lag_days" REAL NOT NULL DEFAULT 0 CHECK ("diversion_lag_days" >= 0 AND "diversion_lag_days" < 9e999),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "policy_events" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'restrict' CHECK ("kind" IN ('restrict', 'cap', 'lift', 'marker')),
  "announced" TEXT CHECK ("announced" IS date("announced", '+0 days')),
  "effective" TEXT CHECK ("effective" IS date("effective", '+0 days')),
  "grace_days" REAL NOT NULL DEFAULT 0 CHECK ("grace_days" >= 0 AND "grace_days" < 9e999),
  "end" TEXT CHECK ("end" IS date("end", '+0 days')),
  "pass" REAL NOT NULL DEFAULT 0 CHECK ("pass" >= 0 AND "pass" < 9e999),
  "phase_in_days" REAL NOT NULL DEFAULT 0 CHECK ("phase_in_days" >= 0 AND "phase_in_days" < 9e999),
  "rush" REAL NOT NULL DEFAULT 1 CHECK ("rush" >= 0 AND "rush" < 9e999),
  "cap_per_month" REAL NOT NULL DEFAULT 0 CHECK ("cap_per_month" >= 0 AND "cap_per_month" < 9e999),
  "lifts" TEXT REFERENCES "policy_events" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "policy_event_channels" (
  "policy_event" TEXT NOT NULL REFERENCES "policy_events" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "channel" TEXT NOT NULL CHECK ("channel" IN ('official', 'grey', 'domestic', 'overseas')),
  PRIMARY KEY ("policy_event", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "policy_event_operators" (
  "policy_event" TEXT NOT NULL REFERENCES "policy_events" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "operator" TEXT NOT NULL REFERENCES "operators" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("policy_event", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "policy_event_chips" (
  "policy_event" TEXT NOT NULL REFERENCES "policy_events" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "chip" TEXT NOT NULL REFERENCES "chips" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("policy_event", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "policy_event_rule" (
  "policy_event" TEXT NOT NULL REFERENCES "policy_events" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "clause" INTEGER NOT NULL CHECK ("clause" >= 0),
  "attribute" TEXT NOT NULL CHECK ("attribute" IN ('tpp', 'pd', 'memory_gb', 'memory_bw_tbs', 'interconnect_gbs', 'bf16_tflops')),
  "op" TEXT NOT NULL CHECK ("op" IN ('>=', '<')),
  "value" REAL NOT NULL CHECK ("value" > -9e999 AND "value" < 9e999),
  PRIMARY KEY ("policy_event", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "workloads" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'inference' CHECK ("kind" IN ('inference', 'training', 'load')),
  "gflop_per_token" REAL CHECK ("gflop_per_token" > -9e999 AND "gflop_per_token" < 9e999),
  "base_tokens" REAL NOT NULL DEFAULT 0 CHECK ("base_tokens" >= 0 AND "base_tokens" < 9e999),
  "total_yflop" REAL CHECK ("total_yflop" > -9e999 AND "total_yflop" < 9e999),
  "planned_days" REAL CHECK ("planned_days" > -9e999 AND "planned_days" < 9e999),
  "base_units" REAL NOT NULL DEFAULT 0 CHECK ("base_units" >= 0 AND "base_units" < 9e999),
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT CHECK ("to" IS date("to", '+0 days')),
  "growth" REAL NOT NULL DEFAULT 0 CHECK ("growth" > -1 AND "growth" < 9e999),
  "peak_factor" REAL NOT NULL DEFAULT 1 CHECK ("peak_factor" >= 1 AND "peak_factor" < 9e999),
  "release" TEXT REFERENCES "releases" ("id") DEFERRABLE INITIALLY DEFERRED,
  "plateau" REAL NOT NULL DEFAULT 0 CHECK ("plateau" >= 0 AND "plateau" < 9e999),
  "half_time_days" REAL NOT NULL DEFAULT 30 CHECK ("half_time_days" > 0 AND "half_time_days" < 9e999),
  "spike" REAL NOT NULL DEFAULT 1 CHECK ("spike" >= 1 AND "spike" < 9e999),
  "spike_half_life_days" REAL NOT NULL DEFAULT 30 CHECK ("spike_half_life_days" > 0 AND "spike_half_life_days" < 9e999),
  "predecessor" TEXT REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED,
  "migrates_share" REAL NOT NULL DEFAULT 0 CHECK ("migrates_share" >= 0 AND "migrates_share" <= 1),
  "precision" TEXT NOT NULL DEFAULT 'bf16' CHECK ("precision" IN ('fp4', 'fp8', 'bf16')),
  "intensity" REAL CHECK ("intensity" > 0 AND "intensity" < 9e999),
  "mfu" REAL CHECK ("mfu" > 0 AND "mfu" <= 1),
  "mbu" REAL CHECK ("mbu" > 0 AND "mbu" <= 1),
  "interconnect_ref_gbs" REAL NOT NULL DEFAULT 0 CHECK ("interconnect_ref_gbs" >= 0 AND "interconnect_ref_gbs" < 9e999),
  "interconnect_sensitivity" REAL NOT NULL DEFAULT 0 CHECK ("interconnect_sensitivity" >= 0 AND "interconnect_sensitivity" <= 1),
  "efficiency_gain" REAL NOT NULL DEFAULT 0 CHECK ("efficiency_gain" >= 0 AND "efficiency_gain" < 9e999),
  "adaptation_gain" REAL NOT NULL DEFAULT 0 CHECK ("adaptation_gain" >= 0 AND "adaptation_gain" < 9e999),
  "adaptation_delay_days" REAL NOT NULL DEFAULT 90 CHECK ("adaptation_delay_days" > 0 AND "adaptation_delay_days" < 9e999),
  "adaptation_full_at" REAL NOT NULL DEFAULT 1 CHECK ("adaptation_full_at" > 0 AND "adaptation_full_at" <= 1),
  "max_gain" REAL NOT NULL DEFAULT 100 CHECK ("max_gain" >= 1 AND "max_gain" < 9e999),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "workload_operators" (
  "workload" TEXT NOT NULL REFERENCES "workloads" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "operator" TEXT NOT NULL REFERENCES "operators" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("workload", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "workload_points" (
  "workload" TEXT NOT NULL REFERENCES "workloads" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "date" TEXT NOT NULL CHECK ("date" IS date("date", '+0 days')),
  "value" REAL NOT NULL CHECK ("value" >= 0 AND "value" < 9e999),
  PRIMARY KEY ("workload", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "releases" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "planned" TEXT CHECK ("planned" IS date("planned", '+0 days')),
  "quality_date" TEXT CHECK ("quality_date" IS date("quality_date", '+0 days')),
  "training" TEXT REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED,
  "tuning_days" REAL NOT NULL DEFAULT 0 CHECK ("tuning_days" >= 0 AND "tuning_days" < 9e999),
  "latest" TEXT CHECK ("latest" IS date("latest", '+0 days')),
  "coverage_needed" REAL NOT NULL DEFAULT 0 CHECK ("coverage_needed" >= 0 AND "coverage_needed" <= 1),
  "horizon_days" REAL NOT NULL DEFAULT 30 CHECK ("horizon_days" > 0 AND "horizon_days" < 9e999),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "migrations" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "platform" TEXT REFERENCES "platforms" ("id") DEFERRABLE INITIALLY DEFERRED,
  "workload" TEXT REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from_eff" REAL CHECK ("from_eff" >= 0 AND "from_eff" <= 1.5),
  "to_eff" REAL NOT NULL DEFAULT 0 CHECK ("to_eff" >= 0 AND "to_eff" <= 1.5),
  "start" TEXT CHECK ("start" IS date("start", '+0 days')),
  "days" REAL NOT NULL DEFAULT 0 CHECK ("days" >= 0 AND "days" < 9e999),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "measurements" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "chip" TEXT REFERENCES "chips" ("id") DEFERRABLE INITIALLY DEFERRED,
  "workload" TEXT REFERENCES "workloads" ("id") DEFERRABLE INITIALLY DEFERRED,
  "value" REAL CHECK ("value" > 0 AND "value" < 9e999),
  "includes_platform" INTEGER NOT NULL DEFAULT 0 CHECK ("includes_platform" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "scenarios" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "parent" TEXT REFERENCES "scenarios" ("id") DEFERRABLE INITIALLY DEFERRED,
  "colour_slot" INTEGER NOT NULL DEFAULT 0 CHECK ("colour_slot" >= 0 AND "colour_slot" <= 5),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "overrides" (
  "scenario" TEXT NOT NULL REFERENCES "scenarios" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "type" TEXT NOT NULL CHECK ("type" IN ('platforms', 'chips', 'operators', 'stockpiles', 'supplies', 'policy_events', 'workloads', 'releases', 'migrations', 'measurements')),
  "id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "value" TEXT,
  "class" TEXT CHECK ("class" IN ('world', 'policy')),
  PRIMARY KEY ("scenario", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "sources" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "author" TEXT NOT NULL DEFAULT '',
  "publisher" TEXT NOT NULL DEFAULT '',
  "date" TEXT CHECK ("date" IS date("date", '+0 days')),
  "accessed" TEXT CHECK ("accessed" IS date("accessed", '+0 days')),
  "address" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'press' CHECK ("kind" IN ('official', 'company', 'press', 'paper', 'data_set', 'own')),
  "language" TEXT NOT NULL DEFAULT '',
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "citations" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "cited_type" TEXT NOT NULL DEFAULT '',
  "cited_id" TEXT NOT NULL DEFAULT '',
  "cited_field" TEXT NOT NULL DEFAULT '',
  "scenario" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "quote" TEXT NOT NULL DEFAULT '',
  "page" TEXT NOT NULL DEFAULT '',
  "confidence" TEXT NOT NULL DEFAULT 'medium' CHECK ("confidence" IN ('high', 'medium', 'low', 'assumption')),
  "reason" TEXT NOT NULL DEFAULT '',
  "as_of" TEXT CHECK ("as_of" IS date("as_of", '+0 days')),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "view_scenarios" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "scenario" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "view_pins" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "pin" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "view_chips" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "chip" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "view_operators" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "operator" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "view_workloads" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "workload" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "view_platforms" (
  "view" TEXT NOT NULL REFERENCES "views" ("id") ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "platform" TEXT NOT NULL,
  PRIMARY KEY ("view", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "observations" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL CHECK ("position" >= 0),
  "name" TEXT NOT NULL DEFAULT '',
  "enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("enabled" IN (0, 1)),
  "notes" TEXT NOT NULL DEFAULT '',
  "series" TEXT NOT NULL DEFAULT '',
  "unit" TEXT NOT NULL DEFAULT '',
  "date" TEXT CHECK ("date" IS date("date", '+0 days')),
  "value" REAL NOT NULL DEFAULT 0 CHECK ("value" > -9e999 AND "value" < 9e999),
  PRIMARY KEY ("id")
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

CREATE VIEW v_fields ("type", "id", "field", "value") AS
SELECT 'settings', "id", 'S', "S" FROM "settings" WHERE "S" IS NOT NULL
UNION ALL SELECT 'settings', "id", 'E', "E" FROM "settings" WHERE "E" IS NOT NULL
UNION ALL SELECT 'settings', "id", 'shortfall_tolerance', "shortfall_tolerance" FROM "settings" WHERE "shortfall_tolerance" IS NOT NULL AND "shortfall_tolerance" <> 0.01
UNION ALL SELECT 'settings', "id", 'shortfall_min_days', "shortfall_min_days" FROM "settings" WHERE "shortfall_min_days" IS NOT NULL AND "shortfall_min_days" <> 28
UNION ALL SELECT 'settings', "id", 'bite_threshold', "bite_threshold" FROM "settings" WHERE "bite_threshold" IS NOT NULL AND "bite_threshold" <> 0.05
UNION ALL SELECT 'platforms', "id", 'readiness', "readiness" FROM "platforms" WHERE "readiness" IS NOT NULL AND "readiness" <> 1
UNION ALL SELECT 'chips', "id", 'bf16_tflops', "bf16_tflops" FROM "chips" WHERE "bf16_tflops" IS NOT NULL
UNION ALL SELECT 'chips', "id", 'fp8_tflops', "fp8_tflops" FROM "chips" WHERE "fp8_tflops" IS NOT NULL AND "fp8_tflops" <> 0
UNION ALL SELECT 'chips', "id", 'fp4_tflops', "fp4_tflops" FROM "chips" WHERE "fp4_tflops" IS NOT NULL AND "fp4_tflops" <> 0
UNION ALL SELECT 'chips', "id", 'int8_tops', "int8_tops" FROM "chips" WHERE "int8_tops" IS NOT NULL AND "int8_tops" <> 0
UNION ALL SELECT 'chips', "id", 'memory_gb', "memory_gb" FROM "chips" WHERE "memory_gb" IS NOT NULL AND "memory_gb" <> 0
UNION ALL SELECT 'chips', "id", 'memory_bw_tbs', "memory_bw_tbs" FROM "chips" WHERE "memory_bw_tbs" IS NOT NULL
UNION ALL SELECT 'chips', "id", 'interconnect_gbs', "interconnect_gbs" FROM "chips" WHERE "interconnect_gbs" IS NOT NULL AND "interconnect_gbs" <> 0
UNION ALL SELECT 'chips', "id", 'tdp_w', "tdp_w" FROM "chips" WHERE "tdp_w" IS NOT NULL AND "tdp_w" <> 0
UNION ALL SELECT 'chips', "id", 'die_mm2', "die_mm2" FROM "chips" WHERE "die_mm2" IS NOT NULL AND "die_mm2" <> 0
UNION ALL SELECT 'chips', "id", 'unit_price_usd', "unit_price_usd" FROM "chips" WHERE "unit_price_usd" IS NOT NULL AND "unit_price_usd" <> 0
UNION ALL SELECT 'chips', "id", 'launch_date', "launch_date" FROM "chips" WHERE "launch_date" IS NOT NULL
UNION ALL SELECT 'stockpiles', "id", 'installed', "installed" FROM "stockpiles" WHERE "installed" IS NOT NULL AND "installed" <> 0
UNION ALL SELECT 'stockpiles', "id", 'warehouse', "warehouse" FROM "stockpiles" WHERE "warehouse" IS NOT NULL AND "warehouse" <> 0
UNION ALL SELECT 'stockpiles', "id", 'spares', "spares" FROM "stockpiles" WHERE "spares" IS NOT NULL AND "spares" <> 0
UNION ALL SELECT 'stockpiles', "id", 'install_per_month', "install_per_month" FROM "stockpiles" WHERE "install_per_month" IS NOT NULL
UNION ALL SELECT 'stockpiles', "id", 'failure_rate', "failure_rate" FROM "stockpiles" WHERE "failure_rate" IS NOT NULL AND "failure_rate" <> 0.05
UNION ALL SELECT 'supplies', "id", 'from', "from" FROM "supplies" WHERE "from" IS NOT NULL
UNION ALL SELECT 'supplies', "id", 'to', "to" FROM "supplies" WHERE "to" IS NOT NULL
UNION ALL SELECT 'supplies', "id", 'units_per_month', "units_per_month" FROM "supplies" WHERE "units_per_month" IS NOT NULL AND "units_per_month" <> 0
UNION ALL SELECT 'supplies', "id", 'growth', "growth" FROM "supplies" WHERE "growth" IS NOT NULL AND "growth" <> 0
UNION ALL SELECT 'supplies', "id", 'ramp_days', "ramp_days" FROM "supplies" WHERE "ramp_days" IS NOT NULL AND "ramp_days" <> 0
UNION ALL SELECT 'supplies', "id", 'units', "units" FROM "supplies" WHERE "units" IS NOT NULL AND "units" <> 0
UNION ALL SELECT 'supplies', "id", 'lead_days', "lead_days" FROM "supplies" WHERE "lead_days" IS NOT NULL AND "lead_days" <> 0
UNION ALL SELECT 'supplies', "id", 'diversion_share', "diversion_share" FROM "supplies" WHERE "diversion_share" IS NOT NULL AND "diversion_share" <> 0
UNION ALL SELECT 'supplies', "id", 'diversion_lag_days', "diversion_lag_days" FROM "supplies" WHERE "diversion_lag_days" IS NOT NULL AND "diversion_lag_days" <> 0
UNION ALL SELECT 'policy_events', "id", 'announced', "announced" FROM "policy_events" WHERE "announced" IS NOT NULL
UNION ALL SELECT 'policy_events', "id", 'effective', "effective" FROM "policy_events" WHERE "effective" IS NOT NULL
UNION ALL SELECT 'policy_events', "id", 'grace_days', "grace_days" FROM "policy_events" WHERE "grace_days" IS NOT NULL AND "grace_days" <> 0
UNION ALL SELECT 'policy_events', "id", 'end', "end" FROM "policy_events" WHERE "end" IS NOT NULL
UNION ALL SELECT 'policy_events', "id", 'pass', "pass" FROM "policy_events" WHERE "pass" IS NOT NULL AND "pass" <> 0
UNION ALL SELECT 'policy_events', "id", 'phase_in_days', "phase_in_days" FROM "policy_events" WHERE "phase_in_days" IS NOT NULL AND "phase_in_days" <> 0
UNION ALL SELECT 'policy_events', "id", 'rush', "rush" FROM "policy_events" WHERE "rush" IS NOT NULL AND "rush" <> 1
UNION ALL SELECT 'policy_events', "id", 'cap_per_month', "cap_per_month" FROM "policy_events" WHERE "cap_per_month" IS NOT NULL AND "cap_per_month" <> 0
UNION ALL SELECT 'workloads', "id", 'gflop_per_token', "gflop_per_token" FROM "workloads" WHERE "gflop_per_token" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'base_tokens', "base_tokens" FROM "workloads" WHERE "base_tokens" IS NOT NULL AND "base_tokens" <> 0
UNION ALL SELECT 'workloads', "id", 'total_yflop', "total_yflop" FROM "workloads" WHERE "total_yflop" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'planned_days', "planned_days" FROM "workloads" WHERE "planned_days" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'base_units', "base_units" FROM "workloads" WHERE "base_units" IS NOT NULL AND "base_units" <> 0
UNION ALL SELECT 'workloads', "id", 'from', "from" FROM "workloads" WHERE "from" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'to', "to" FROM "workloads" WHERE "to" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'growth', "growth" FROM "workloads" WHERE "growth" IS NOT NULL AND "growth" <> 0
UNION ALL SELECT 'workloads', "id", 'peak_factor', "peak_factor" FROM "workloads" WHERE "peak_factor" IS NOT NULL AND "peak_factor" <> 1
UNION ALL SELECT 'workloads', "id", 'plateau', "plateau" FROM "workloads" WHERE "plateau" IS NOT NULL AND "plateau" <> 0
UNION ALL SELECT 'workloads', "id", 'half_time_days', "half_time_days" FROM "workloads" WHERE "half_time_days" IS NOT NULL AND "half_time_days" <> 30
UNION ALL SELECT 'workloads', "id", 'spike', "spike" FROM "workloads" WHERE "spike" IS NOT NULL AND "spike" <> 1
UNION ALL SELECT 'workloads', "id", 'spike_half_life_days', "spike_half_life_days" FROM "workloads" WHERE "spike_half_life_days" IS NOT NULL AND "spike_half_life_days" <> 30
UNION ALL SELECT 'workloads', "id", 'migrates_share', "migrates_share" FROM "workloads" WHERE "migrates_share" IS NOT NULL AND "migrates_share" <> 0
UNION ALL SELECT 'workloads', "id", 'intensity', "intensity" FROM "workloads" WHERE "intensity" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'mfu', "mfu" FROM "workloads" WHERE "mfu" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'mbu', "mbu" FROM "workloads" WHERE "mbu" IS NOT NULL
UNION ALL SELECT 'workloads', "id", 'interconnect_ref_gbs', "interconnect_ref_gbs" FROM "workloads" WHERE "interconnect_ref_gbs" IS NOT NULL AND "interconnect_ref_gbs" <> 0
UNION ALL SELECT 'workloads', "id", 'interconnect_sensitivity', "interconnect_sensitivity" FROM "workloads" WHERE "interconnect_sensitivity" IS NOT NULL AND "interconnect_sensitivity" <> 0
UNION ALL SELECT 'workloads', "id", 'efficiency_gain', "efficiency_gain" FROM "workloads" WHERE "efficiency_gain" IS NOT NULL AND "efficiency_gain" <> 0
UNION ALL SELECT 'workloads', "id", 'adaptation_gain', "adaptation_gain" FROM "workloads" WHERE "adaptation_gain" IS NOT NULL AND "adaptation_gain" <> 0
UNION ALL SELECT 'workloads', "id", 'adaptation_delay_days', "adaptation_delay_days" FROM "workloads" WHERE "adaptation_delay_days" IS NOT NULL AND "adaptation_delay_days" <> 90
UNION ALL SELECT 'workloads', "id", 'adaptation_full_at', "adaptation_full_at" FROM "workloads" WHERE "adaptation_full_at" IS NOT NULL AND "adaptation_full_at" <> 1
UNION ALL SELECT 'workloads', "id", 'max_gain', "max_gain" FROM "workloads" WHERE "max_gain" IS NOT NULL AND "max_gain" <> 100
UNION ALL SELECT 'releases', "id", 'planned', "planned" FROM "releases" WHERE "planned" IS NOT NULL
UNION ALL SELECT 'releases', "id", 'quality_date', "quality_date" FROM "releases" WHERE "quality_date" IS NOT NULL
UNION ALL SELECT 'releases', "id", 'tuning_days', "tuning_days" FROM "releases" WHERE "tuning_days" IS NOT NULL AND "tuning_days" <> 0
UNION ALL SELECT 'releases', "id", 'latest', "latest" FROM "releases" WHERE "latest" IS NOT NULL
UNION ALL SELECT 'releases', "id", 'coverage_needed', "coverage_needed" FROM "releases" WHERE "coverage_needed" IS NOT NULL AND "coverage_needed" <> 0
UNION ALL SELECT 'releases', "id", 'horizon_days', "horizon_days" FROM "releases" WHERE "horizon_days" IS NOT NULL AND "horizon_days" <> 30
UNION ALL SELECT 'migrations', "id", 'from_eff', "from_eff" FROM "migrations" WHERE "from_eff" IS NOT NULL
UNION ALL SELECT 'migrations', "id", 'to_eff', "to_eff" FROM "migrations" WHERE "to_eff" IS NOT NULL
UNION ALL SELECT 'migrations', "id", 'start', "start" FROM "migrations" WHERE "start" IS NOT NULL
UNION ALL SELECT 'migrations', "id", 'days', "days" FROM "migrations" WHERE "days" IS NOT NULL AND "days" <> 0
UNION ALL SELECT 'measurements', "id", 'value', "value" FROM "measurements" WHERE "value" IS NOT NULL;

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
