/** The civil date in a zone. @returns `YYYY-MM-DD` */
export const civilDate = (instant: Date, zone: string): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(instant);
