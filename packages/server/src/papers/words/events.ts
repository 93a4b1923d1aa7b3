import { eventsInIndonesian } from '@wadul/core';

/** What happened in words, by the type of the event. */
export const eventInWords = (type: string): string => (eventsInIndonesian as Readonly<Record<string, string>>)[`event.${type}`] ?? 'Ada perkembangan';
