/** How far a zone is ahead of UTC at an instant, in milliseconds. */
const ahead = (instant: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(instant / 1000) * 1000;
};

/** A date and time as typed in an office's zone, as an instant (UTC). @param local `YYYY-MM-DDThh:mm` @returns undefined where it is none */
export const instantAt = (local: string, zone: string): string | undefined => {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return undefined;
  const near = asUtc - ahead(asUtc, zone);
  return new Date(asUtc - ahead(near, zone)).toISOString();
};

/** An instant as a field of date and time shows it. @returns `YYYY-MM-DDThh:mm` */
export const localAt = (instant: string, zone: string): string => new Date(Date.parse(instant) + ahead(Date.parse(instant), zone)).toISOString().slice(0, 16);
