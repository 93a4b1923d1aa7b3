import * as z from 'zod/mini';
import { Instant } from './text.ts';

/** An attachment's id: 128 random bits in hexadecimal. Until it belongs to a complaint, knowing it is the right to it; afterwards it is only a name. Code: `attachment.unknown`. */
export const AttachmentId = z.string('attachment.unknown').check(z.regex(/^[0-9a-f]{32}$/, 'attachment.unknown'));
export type AttachmentId = z.infer<typeof AttachmentId>;

/** What a file is to the office: the image of the complainant's identity card (R14), or anything that supports the complaint. Code: `choice`. */
export const AttachmentKind = z.enum(['ktp', 'document'], 'choice');
export type AttachmentKind = z.infer<typeof AttachmentKind>;

/**
 * What is taken at most anywhere; an office may ask for less (`OfficeSettings.attachments`). `most` with one filing or event, `mostOfComplaint` with all of them
 * together, erased ones too, by who adds them: one does not take the other's room. `mostKtp` of a complaint, whoever added it; one that was erased can be followed by another. `mostBytes` of one file as it is sent; HEIC is kept as JPEG.
 */
export const ATTACHMENT_LIMITS = {
  most: 10,
  mostOfComplaint: { complainant: 30, office: 100 },
  mostBytes: 15 * 1024 * 1024,
  mostKtp: 1,
  mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'],
} as const;

/**
 * Why a file is not taken; a locale file puts each into words.
 * - `attachment.type`: its content is none of the types that are taken · `attachment.extension`: its name says another type than its content
 * - `attachment.tooLarge`, `attachment.empty`, `attachment.damaged`, `attachment.tooManyPixels`, `attachment.infected`: what is in it
 * - `attachment.tooMany`: more files, or more identity cards, than are taken at once or with one complaint · `attachment.duplicate`: named twice in one filing
 * - `attachment.unknown`: not there, not finished, or another's · `attachment.ktpNotAsked`: an identity card in an anonymous complaint (R2), or in an office that asks for none
 */
export const attachmentCodes = [
  'attachment.type',
  'attachment.extension',
  'attachment.tooLarge',
  'attachment.empty',
  'attachment.damaged',
  'attachment.tooManyPixels',
  'attachment.tooMany',
  'attachment.unknown',
  'attachment.infected',
  'attachment.ktpNotAsked',
  'attachment.duplicate',
] as const;
export type AttachmentCode = (typeof attachmentCodes)[number];

/** The attachments that a filing or an event names, each once at most. Codes: `tooMany`, `attachment.unknown`. */
export const AttachmentIds = z.array(AttachmentId).check(z.maxLength(ATTACHMENT_LIMITS.most, 'tooMany'));

/** How an upload stands: `received` of `size` bytes are there; `code` says why it was refused; `sha256` (hexadecimal) is of the bytes as they were sent. */
export const UploadState = z
  .object({
    id: AttachmentId,
    kind: AttachmentKind,
    /** The file's name as its sender has it, without path and control characters. */
    name: z.string(),
    state: z.enum(['receiving', 'processing', 'ready', 'refused']),
    received: z.int(),
    size: z.int(),
    code: z.optional(z.enum(attachmentCodes)),
    /** What it is by its content; absent before it was looked at. */
    mediaType: z.optional(z.string()),
    sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  })
  .check(z.meta({ id: 'UploadState' }));
export type UploadState = z.infer<typeof UploadState>;

/** An attachment of a complaint as far as its reader may know of it (`domain.md` §7); its bytes are asked for apart. `erased`: it was there and is no more. */
export const ShownAttachment = z
  .object({
    id: AttachmentId,
    kind: AttachmentKind,
    /** Absent where it could tell the reader who complains. */
    name: z.optional(z.string()),
    mediaType: z.string(),
    /** In bytes, as it is kept. */
    size: z.int(),
    addedAt: Instant,
    /** Of the bytes as they are kept, in hexadecimal; absent once they are no more. */
    sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    state: z.enum(['unscanned', 'clean', 'infected', 'erased']),
  })
  .check(z.meta({ id: 'ShownAttachment' }));
export type ShownAttachment = z.infer<typeof ShownAttachment>;
