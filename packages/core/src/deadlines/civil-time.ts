// Instants are stored in UTC, dates in the book are civil dates in the office's zone (R17). Intl knows every zone's rules; nothing else is needed.

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
};

const milliseconds = (instant: string): number => {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError('Not an ISO 8601 instant');
  return ms;
};

/** Civil date and time of day at an instant given in milliseconds. */
const civil = (ms: number, zone: string): { date: string; time: string } => {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(ms)) part[type] = value;
  return {
    date: `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}:${part.second}`,
  };
};

/** The civil date `YYYY-MM-DD` at an instant (ISO 8601, UTC) in an IANA zone. Throws RangeError on what is no instant or no zone. */
export const civilDate = (instant: string, zone: string): string => civil(milliseconds(instant), zone).date;

/** The time of day `HH:MM:SS` at an instant (ISO 8601, UTC) in an IANA zone. Throws RangeError on what is no instant or no zone. */
export const civilTime = (instant: string, zone: string): string => civil(milliseconds(instant), zone).time;

/** The month `YYYY-MM` at an instant (ISO 8601, UTC) in an IANA zone: the month of the book (R12). Throws RangeError on what is no instant or no zone. */
export const civilMonth = (instant: string, zone: string): string => civilDate(instant, zone).slice(0, 7);

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (ms: number, zone: string): number => {
  const { date, time } = civil(ms, zone);
  return Date.parse(`${date}T${time}Z`) - Math.floor(ms / 1000) * 1000;
};

/**
 * The last whole second of a civil date in an IANA zone, as an ISO 8601 instant in UTC: 23:59:59 by the office's clocks.
 * Where clocks are turned back over midnight it is the later 23:59:59; where a zone skipped the date, the second before the skip.
 * Throws RangeError on what is no date or no zone.
 */
export const endOfCivilDay = (date: string, zone: string): string => {
  const wall = milliseconds(`${date}T23:59:59Z`);
  const day = 86_400_000;
  // No zone changes its clocks twice within two days, so that one of the two offsets around midnight is the one in force.
  const candidates = [wall - day, wall + day].map((near) => wall - offsetAt(near, zone));
  const matching = candidates.filter((ms) => civil(ms, zone).date === date && civil(ms, zone).time === '23:59:59');
  return new Date(matching.length > 0 ? Math.max(...matching) : Math.min(...candidates)).toISOString();
};
