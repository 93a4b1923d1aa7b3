// The papers are Indonesian, and their reader lives by the office's clocks (R17).

/** A civil date in words: "9 Maret 2026". @param on `YYYY-MM-DD` */
export const dayInWords = (on: string): string => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** An instant (ISO 8601, UTC) in an office's zone: "9 Maret 2026, 10.00 WIB". */
export const momentInWords = (at: string, zone: string): string => {
  const instant = new Date(at);
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: zone }).format(instant);
  const time = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, timeZoneName: 'short' }).format(instant);
  return `${day}, ${time}`;
};
