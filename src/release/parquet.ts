/** Small row groups, each of which is held in memory before it is written. */
export const parquet =
  'FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 40960, DICTIONARY_SIZE_LIMIT 4096';
