import { en } from './en.ts';
import { id } from './id.ts';

/** A language that the command speaks. */
export type Language = 'id' | 'en';

/** What the command says, by language. */
export const words = { id, en } as const;
