/**
 * Waits for work that goes on side by side: all results, or the first error, but not before none of it is at work
 * any more, so that what it uses may be taken away.
 */
export const allOf = async <Work extends readonly Promise<unknown>[]>(
  works: readonly [...Work],
): Promise<{ [At in keyof Work]: Awaited<Work[At]> }> => {
  await Promise.allSettled(works);
  return Promise.all(works) as Promise<{ [At in keyof Work]: Awaited<Work[At]> }>;
};
