import { log } from './owners.ts';
import type { InventedSearch } from './searches.ts';

/** How a log is laid out: its header and one row, without the line end. */
export interface Layout {
  readonly encoding: 'utf8' | 'windows-1252';
  readonly lineEnd: '\r\n' | '\n';
  readonly header: string;
  readonly row: (search: InventedSearch, texts: RowTexts) => string;
  /** True where the header stands again between the rows, as in pages put together. */
  readonly headerRepeated: boolean;
}

/** The cells of a search that several layouts write alike. */
export interface RowTexts {
  readonly time: string;
  readonly frameStart: string;
  readonly frameEnd: string;
  readonly reason: string;
  readonly searchType: string;
}

/** Quotes a cell where CSV asks for it. */
const cell = (text: string): string =>
  text.includes(',') || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;

const count = (value: number): string => (value < 0 ? '' : String(value));
const devices = (value: number): string => (value < 0 ? '——' : String(value));
const frame = (texts: RowTexts): string => `"${texts.frameStart}\n${texts.frameEnd}"`;

const maskedReason = (second: number): string =>
  ['***', 'REDACTED', '[REDACTED]'][Math.floor(second / 15_768_000) % 3] as string;

export const layouts: Readonly<Record<number, Layout>> = {
  // The vendor's fourteen columns as exported: labels with a leading space, CRLF, a newline in the time frame.
  [log.a]: {
    encoding: 'utf8',
    lineEnd: '\r\n',
    header:
      'ID, Name, Org Name, Total Networks Searched, Total Devices Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type, Text Prompt, Moderation',
    row: (s, t) =>
      `${s.id},${s.account},${s.agency},${count(s.networks)},${devices(s.devices)},${frame(t)},${s.plate},${cell(t.reason)},${s.caseNumber},${cell(s.filters)},"${t.time}",${t.searchType},,`,
    headerRepeated: false,
  },
  // No id; saved again by a program of another age, page by page.
  [log.b]: {
    encoding: 'windows-1252',
    lineEnd: '\n',
    header:
      'Name,Org Name,Total Networks Searched,Total Devices Searched,Time Frame,License Plate,Reason,Case #,Filters,Search Time,Search Type,Text Prompt,Moderation',
    row: (s, t) =>
      `REDACTED,${s.agency},${count(s.networks)},${s.devices < 0 ? 0 : s.devices + (s.second % 3) - 1},"${t.frameStart} to ${t.frameEnd}",${s.plate},${cell(t.reason)},${s.caseNumber},${cell(s.filters)},"${t.time}",${t.searchType},,`,
    headerRepeated: true,
  },
  // Exported in 2026: no devices, and names, plates and case numbers masked by the vendor.
  [log.c]: {
    encoding: 'utf8',
    lineEnd: '\n',
    header:
      'ID,Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Case #,Filters,Search Time,Search Type,Text Prompt,Moderation',
    row: (s, t) =>
      `${s.id},***,${s.agency},${count(s.networks)},${frame(t)},***,${cell(t.reason)},***,***,"${t.time}",${t.searchType},,`,
    headerRepeated: false,
  },
  // The old order, without id, each reason masked by the agency.
  [log.d]: {
    encoding: 'utf8',
    lineEnd: '\n',
    header:
      'Name,Org Name,Total Networks Searched,Total Devices Searched,Time Frame,License Plate,Case #,Filters,Reason,Search Time',
    row: (s, t) =>
      `${s.account},${s.agency},${count(s.networks)},${devices(s.devices)},${frame(t)},${s.plate},${s.caseNumber},${cell(s.filters)},${maskedReason(s.second)},"${t.time}"`,
    headerRepeated: false,
  },
  [log.portal]: {
    encoding: 'utf8',
    lineEnd: '\n',
    header: '"id","userId","searchDate","networkCount","reason"',
    row: (s, t) => `"${s.id}","***","${t.time}","${count(s.networks)}","${t.reason.replaceAll('"', '""')}"`,
    headerRepeated: false,
  },
  // A second release of the first log, with the words taken out.
  [log.again]: {
    encoding: 'utf8',
    lineEnd: '\r\n',
    header:
      'ID,Name,Org Name,Total Networks Searched,Total Devices Searched,Time Frame,License Plate,Reason,Case #,Filters,Search Time,Search Type,Text Prompt,Moderation',
    row: (s, t) =>
      `${s.id},***,${s.agency},${count(s.networks)},${devices(s.devices)},${frame(t)},***,REDACTED,***,***,"${t.time}",${t.searchType},,`,
    headerRepeated: false,
  },
};
