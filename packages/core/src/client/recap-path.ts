/** How a yearly recap is laid out as a paper. */
export interface RecapPaper {
  readonly ending: 'pdf' | 'xlsx' | 'csv';
  readonly language: 'id' | 'en';
}

/** Where a year's recap is. @param base of the office's or the desk's operations */
export const recapPath = (base: string, year: string, ending?: RecapPaper['ending']): string => `${base}/recap/${encodeURIComponent(year)}${ending === undefined ? '' : `.${ending}`}`;
