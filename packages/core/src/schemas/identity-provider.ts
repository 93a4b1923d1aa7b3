import * as z from 'zod/mini';
import { Slug } from './text.ts';

/** In which language the desk's page is to come back. Code: `choice`. */
const Language = z.enum(['id', 'en'], 'choice');

/** Sign-in through the city's own provider: to which office. Codes: `required`, `slug`, `choice`. */
export const ProviderSignIn = z.strictObject({ office: Slug, language: Language }).check(z.meta({ id: 'ProviderSignIn' }));
export type ProviderSignIn = z.infer<typeof ProviderSignIn>;

/** Linking one's own account with an identity at that provider. Code: `choice`. */
export const ProviderLink = z.strictObject({ language: Language }).check(z.meta({ id: 'ProviderLink' }));
export type ProviderLink = z.infer<typeof ProviderLink>;

/** The page of the provider to which the browser is to go. Good for ten minutes, once, and in the browser that asked. */
export const ProviderAddress = z.object({ address: z.url() }).check(z.meta({ id: 'ProviderAddress' }));
export type ProviderAddress = z.infer<typeof ProviderAddress>;

/** What came of the way to the provider and back; stands in the fragment of the desk's page as `provider=<outcome>` where there is something to say. */
export const ProviderOutcome = z.enum(['linked', 'cancelled', 'late', 'unlinked', 'taken', 'refused', 'unavailable', 'busy']);
export type ProviderOutcome = z.infer<typeof ProviderOutcome>;
