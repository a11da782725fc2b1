const two = (value: number): string => String(value).padStart(2, '0');

/** `01:27:03 PM UTC` for each second of a day. */
const clock = Array.from({ length: 86_400 }, (_, second) => {
  const hour = Math.floor(second / 3600);
  return `${two(hour % 12 || 12)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)} ${hour < 12 ? 'AM' : 'PM'} UTC`;
});

/** Days of 1970 and after, as a text made once a day. */
const days = (text: (iso: string) => string): ((second: number) => string) => {
  const known = new Map<number, string>();
  return (second) => {
    const day = Math.floor(second / 86_400);
    let found = known.get(day);
    if (found === undefined) {
      found = text(new Date(day * 86_400_000).toISOString());
      known.set(day, found);
    }
    return found;
  };
};

const vendorDay = days((iso) => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}, `);
const isoDay = days((iso) => iso.slice(0, 10));

/** `2026-01` of a second since 1970, UTC. */
export const monthOf = days((iso) => iso.slice(0, 7));

/** `01/25/2024, 01:27:03 PM UTC`, as the vendor's audits write a second. */
export const vendorTime = (second: number): string => vendorDay(second) + (clock[second % 86_400] as string);

/** `2026-03-10T04:31:52.901Z`, as the portal writes it; the thousandths are made of the second. */
export const portalTime = (second: number): string => {
  const at = second % 86_400;
  return `${isoDay(second)}T${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}.${String((second * 7) % 1000).padStart(3, '0')}Z`;
};
