import { z } from 'zod';

/** What a command took. */
const cost = z.strictObject({
  seconds: z.number(),
  cpu_seconds: z.number().nullable(),
  peak_mib: z.number().nullable(),
});

/** One size of the invented logs through the tool and through what it is measured against. */
const speedSchema = z.strictObject({
  rows: z.int(),
  bytes: z.int(),
  searches: z.int(),
  analyze: cost,
  /** Seconds by stage, of run.json. */
  stages: z.record(z.string(), z.number()),
  /** DuckDB alone: the same files with three times parsed, to Parquet. */
  duckdb: cost,
  /** The pandas script; null where python3 with pandas is not found. */
  pandas: cost.nullable(),
});
export type Speed = z.infer<typeof speedSchema>;

/** docs/performance.json. */
export const performanceSchema = z.strictObject({
  measured_on: z.string(),
  machine: z.strictObject({
    processor: z.string(),
    processors: z.int(),
    memory_gib: z.int(),
    system: z.string(),
    node: z.string(),
  }),
  speed: z.array(speedSchema),
  /** Milliseconds until the command has ended, the middle of five runs. */
  start: z.strictObject({ help_ms: z.number(), classify_ms: z.number() }).nullable(),
  /** A log of ten thousand rows to a full report, the middle of three runs. */
  small: z.strictObject({ analyze: cost, stages: z.record(z.string(), z.number()) }).nullable(),
  /** The largest sheet that a workbook may hold. */
  workbook: z.strictObject({ rows: z.int(), bytes: z.int(), analyze: cost }).nullable(),
  /** A released log of 809 printed pages; null where that file is not beside the project. */
  pdf: z.strictObject({ pages: z.int(), analyze: cost }).nullable(),
});
export type Performance = z.infer<typeof performanceSchema>;
