import type { Run } from './page.ts';
import { median } from './median.ts';

/** A text set off the baseline of its row stands no farther from it than this, as a share of the font size. */
const off = 0.44;

const areBeside = (guest: readonly Run[], host: readonly Run[]): boolean =>
  guest.every((run) =>
    host.every((other) => run.x >= other.x + other.width - 1 || run.x + run.width <= other.x + 1),
  );

/** The baseline, and the size, of texts that stand on one line. */
const placeOf = (group: readonly Run[]): { y: number; size: number } => ({
  y: median(group.map(({ y }) => y)) ?? 0,
  size: Math.max(...group.map(({ size }) => size)),
});

/**
 * Puts texts that were typed into cells after a page was made into the line of their row: they stand a little above or
 * below the baseline of the other cells, nearer than two lines of one cell ever are. A cell of two lines set about the
 * middle of its row has one on either side, and stays as it is.
 * @param groups The texts of each line, from the top down.
 */
export const onBaselines = (groups: readonly Run[][]): Run[][] => {
  const places = groups.map(placeOf);
  const hostOf = (at: number): number | null => {
    const [guest, own] = [groups[at] ?? [], places[at] ?? { y: 0, size: 0 }];
    const fits = [at - 1, at + 1].filter((other) => {
      const [host, place] = [groups[other] ?? [], places[other] ?? own];
      return (
        host.length > guest.length &&
        Math.abs(place.y - own.y) <= Math.min(place.size, own.size) * off &&
        areBeside(guest, host)
      );
    });
    const distance = (other: number): number => Math.abs((places[other]?.y ?? 0) - own.y);
    return fits.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
  };
  const hosts = groups.map((_, at) => hostOf(at));
  if (hosts.every((host) => host === null)) return [...groups];
  const isMirrored = (host: number): boolean =>
    hosts[host - 1] === host &&
    hosts[host + 1] === host &&
    !areBeside(groups[host - 1] ?? [], groups[host + 1] ?? []);
  return groups.flatMap((group, at) => {
    const host = hosts[at] ?? null;
    if (host !== null && !isMirrored(host)) return [];
    if (isMirrored(at)) return [group];
    const guests = [at - 1, at + 1].filter((other) => hosts[other] === at);
    return [[...group, ...guests.flatMap((other) => groups[other] ?? [])]];
  });
};
