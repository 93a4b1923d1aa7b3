import { fileURLToPath } from 'node:url';

/** The folder of the offices that come with Wadul. */
export const shippedOffices = fileURLToPath(new URL('../../offices', import.meta.url));
