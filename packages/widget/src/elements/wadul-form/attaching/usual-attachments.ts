import type { PublicOffice } from '@wadul/core/filing';

/** What most offices take, until the office's settings come. Core's own limits would bring its schemas along. */
export const usualAttachments: PublicOffice['attachments'] = {
  ktp: 'optional',
  most: 10,
  mostBytes: 15 * 1024 * 1024,
  mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'],
};
