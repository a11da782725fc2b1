import path from 'node:path';
import { exitCode, UserError, type ExitCode } from '../model/error.ts';

/** What the operating system refuses, in plain words; the rest of its codes are faults of the program. */
const systemWords: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'is a file where a folder is needed',
  EISDIR: 'is a folder where a file is needed',
  EMFILE: 'too many files are open',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'is a file where a folder is needed',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
};

const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);
const noSpace = new Set(['ENOSPC', 'EDQUOT']);
/** What is asked of the system where something is to be written, in a folder that must be there for it. */
const writing = new Set(['mkdir', 'mkdtemp', 'rename', 'copyfile', 'rm', 'rmdir', 'unlink']);

/** True of what the system does not permit, and of a folder that cannot be made where it is asked for. */
const isRefused = ({ code = '', syscall = '', path: at }: Partial<NodeJS.ErrnoException> = {}): boolean =>
  at !== undefined && (forbidden.has(code) || (code === 'ENOENT' && syscall.startsWith('mkdir')));

/** What was not permitted, and the mend; the run's own hidden folder is spoken of by the one that it lies in. */
const forbiddenLine = ({ code, syscall, path: at = '' }: NodeJS.ErrnoException): string => {
  const why = systemWords[code ?? ''] ?? '';
  if (!writing.has(syscall ?? ''))
    return `${why}: "${at}"; change its permissions, or name another file or folder`;
  const place = path.basename(at).startsWith('.alpr-audit-') ? path.dirname(at) : at;
  return `nothing can be written there (${why}): "${place}"; name another folder for what is written`;
};

/** Of what is written into an open file the system names no path, and the store gives its words alone. */
const isDiskFull = (error: unknown): boolean =>
  noSpace.has((error as NodeJS.ErrnoException)?.code ?? '') ||
  (error instanceof Error && /No space left on device|Disk quota exceeded/i.test(error.message));

const diskFullLine = ({ path: at }: NodeJS.ErrnoException): string =>
  `the disk is full${at === undefined ? '' : `: "${at}"`}; free some of it, or name a folder on another disk with --out`;

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** Where in the program an error arose: the topmost line of the stack that is the program's own. */
const placeOf = (error: Error): string => {
  const frame = /(?:dist|src)\/([\w./-]+:\d+)/.exec(error.stack?.replace(error.message, '') ?? '');
  return frame?.[1] ?? 'an unknown place';
};

/**
 * The line and the exit code for whatever ended a run. The message of an unknown error is left out, since
 * it may quote a cell, and a cell may hold a plate; ALPR_AUDIT_DEBUG=1 shows it with the stack.
 */
export const faultLine = (error: unknown): { readonly line: string; readonly code: ExitCode } => {
  if (error instanceof UserError) return { line: oneLine(error.message), code: error.code };
  const system = error as NodeJS.ErrnoException;
  if (isDiskFull(error)) return { line: diskFullLine(system), code: exitCode.usage };
  const words = systemWords[system?.code ?? ''];
  if (isRefused(system)) return { line: forbiddenLine(system), code: exitCode.usage };
  if (words !== undefined && system.path !== undefined)
    return {
      line: `${words}: "${system.path}"${system.code === 'EMFILE' ? '' : '; name another file or folder'}`,
      code: exitCode.usage,
    };
  if (error instanceof Error && error.message.includes('Out of Memory Error'))
    return { line: 'the run needs more memory: give it more with --memory', code: exitCode.fault };
  const what = error instanceof Error ? `${error.name} in ${placeOf(error)}` : typeof error;
  return {
    line:
      `a fault of the program, not of your files (${what}). Please report it with the command that you ran; ` +
      'ALPR_AUDIT_DEBUG=1 shows more, and may quote a released row.',
    code: exitCode.fault,
  };
};
