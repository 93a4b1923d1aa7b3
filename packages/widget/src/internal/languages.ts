import type { Locale } from '../locales/id.ts';

/** The languages that the elements speak. */
export type Language = 'id' | 'en';

/** The language of an element: its own `lang`, else that of the page around it where the elements speak it, else Indonesian. */
export const languageOf = (element: Element): Language => (element.closest('[lang]')?.getAttribute('lang')?.toLowerCase().startsWith('en') ? 'en' : 'id');

/** English is loaded when somebody asks for it; Indonesian stands in each element's own file. */
export const loadEnglish = async (): Promise<Locale> => (await import('../locales/en.ts')).en;
