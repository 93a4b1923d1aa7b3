import type { Operation } from '../../http/operation.ts';
import { deskAttachments } from './desk-attachments.ts';
import { deskUploads } from './desk-uploads.ts';
import { publicUploads } from './public-uploads.ts';

/** Everything about files that belong to complaints, or are to. */
export const attachmentOperations: readonly Operation[] = [...publicUploads, ...deskUploads, ...deskAttachments];
