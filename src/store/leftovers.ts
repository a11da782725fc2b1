import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What the name of a store's folder begins with; the id of its process follows. */
export const folderPrefix = '.alpr-audit-store-';

/** A run that was killed cannot clean up; its folder bears its process id, and a dead one is removed. */
export const removeLeftovers = async (beside: string): Promise<void> => {
  for (const name of await readdir(beside)) {
    const owner = Number(/^\.alpr-audit-(?:store|new)-(\d+)-/.exec(name)?.[1] ?? 0);
    if (owner > 0 && !isAlive(owner)) await rm(path.join(beside, name), { recursive: true, force: true });
  }
};

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
