import { createHash, createHmac } from 'node:crypto';
import { literal } from '../store/duckdb.ts';

/** The secret that turns plates into tokens. */
export interface PlateKey {
  /** The key in hexadecimal. */
  readonly hex: string;
  /** True for the user's own: its tokens are written out, and are the same in the next report. */
  readonly lasts: boolean;
}

/** A plate as it is compared: capitals and digits, wildcards kept, so that a partial plate is a token of its own. */
const normalPlate = (plate: string): string => plate.replace(/[^A-Za-z0-9*?]/g, '').toUpperCase();

/**
 * The token that stands for a plate, over the plate in capitals without spaces and dashes, written as a UUID, which
 * the store keeps in half the room. Null where nothing is left. Under the user's key it is the first 128 bits of
 * HMAC-SHA-256. Under the key of one run it never leaves the store: MD5 over 128 bits of that key and the plate tells
 * as little to whoever has not the key, in a fourth of the time.
 */
export const plateToken = (plate: string, { hex, lasts }: PlateKey): string | null => {
  const normal = normalPlate(plate);
  if (normal === '') return null;
  const digest = lasts
    ? createHmac('sha256', Buffer.from(hex, 'hex')).update(normal).digest('hex')
    : createHash('md5')
        .update(`${shortKey(hex)}${normal}`)
        .digest('hex');
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** 128 bits of a key of one run: with a plate they still are one block of MD5. */
const shortKey = (hex: string): string => hex.slice(0, 32);

/** What `plateToken` gives, as an SQL expression of type UUID. */
export const plateTokenSql = (column: string, key: PlateKey): string =>
  `CASE WHEN regexp_matches(${column}, '[A-Za-z0-9*?]')
    THEN ${plainTokenSql(`upper(regexp_replace(${column}, '[^A-Za-z0-9*?]', '', 'g'))`, key)} END`;

/** The same for a plate of capitals and digits alone. */
export const plainTokenSql = (plate: string, { hex, lasts }: PlateKey): string =>
  `CAST(${lasts ? `${hmacSql(plate, hex)}[:32]` : `md5(${literal(shortKey(hex))} || ${plate})`} AS UUID)`;

const hmacSql = (text: string, keyHex: string): string => {
  const { inner, outer } = hmacPads(keyHex);
  return `sha256(unhex('${outer}') || unhex(sha256(unhex('${inner}') || encode(${text}))))`;
};

/** RFC 2104: the key, hashed where it is longer than a block, combined with the inner and the outer pad. */
const hmacPads = (keyHex: string): { inner: string; outer: string } => {
  const blockBytes = 64;
  const given = Buffer.from(keyHex, 'hex');
  const key = Buffer.alloc(blockBytes);
  (given.length > blockBytes ? createHash('sha256').update(given).digest() : given).copy(key);
  const padded = (pad: number): string => Buffer.from(key.map((byte) => byte ^ pad)).toString('hex');
  return { inner: padded(0x36), outer: padded(0x5c) };
};
