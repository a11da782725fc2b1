/** Files that desktops write beside those that somebody looks at; a released one is never so called. */
const ofDesktops: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

/** Whether a file is a desktop's own by its name (without its folder): no input, and no part of a report. */
export const isOfDesktop = (name: string): boolean => ofDesktops.has(name.toLowerCase());
