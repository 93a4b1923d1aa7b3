import type { Selectable } from 'kysely';
import type { AttachmentCode, AttachmentKind } from '@wadul/core';
import type { SetOnce } from './column-values.ts';

/** How far a file has come: its bytes arrive, it is looked at, it may be claimed or belongs to a complaint, it is refused, it was there and is no more. */
export type AttachmentState = 'receiving' | 'processing' | 'ready' | 'refused' | 'destroyed';

/** What the virus scanner said of a file; `unscanned` also where it could not say. */
export type ScanState = 'unscanned' | 'clean' | 'infected';

/**
 * A file from its first byte on. It belongs to a complaint once a filing or an event has named it; until then it has an end. Its bytes are in the file store, sealed
 * with a key of its own, under the key's id: parts of it while it arrives (`attachment_part`), one file afterwards.
 */
export interface AttachmentTable {
  officeId: SetOnce<string>;
  /** 32 hexadecimal digits; whoever knows it has it, until it belongs to a complaint. */
  id: SetOnce<string>;
  keyId: SetOnce<string>;
  complaintId: string | null;
  /** By which door it came: only a sender of the same may claim it. */
  door: SetOnce<'public' | 'desk'>;
  kind: SetOnce<AttachmentKind>;
  state: AttachmentState;
  nameSealed: Uint8Array | null;
  /** In bytes, as its sender said it would be, and as much of it as is there. */
  sentSize: SetOnce<number>;
  received: number;
  /** SHA-256 of what was sent. */
  sentSha256: Uint8Array | null;
  mediaType: string | null;
  /** In bytes, and its SHA-256, as it is kept. */
  size: number | null;
  sha256: Uint8Array | null;
  code: AttachmentCode | null;
  scan: ScanState;
  /** Whether something of it may be in the file store: false once an erased one's bytes are deleted. */
  stored: boolean;
  createdAt: SetOnce<Date>;
  /** Null once it belongs to a complaint. */
  expiresAt: Date | null;
  /** Until when a process has it to look at; another may take it afterwards. */
  leasedUntil: Date | null;
  /** When it became the complaint's. */
  addedAt: Date | null;
  /** Its place among the complaint's, in the order in which they were named. */
  place: number | null;
}
export type AttachmentRow = Selectable<AttachmentTable>;

/** A piece of an upload that arrived, in the order of `start`. */
export interface AttachmentPartTable {
  officeId: SetOnce<string>;
  attachmentId: SetOnce<string>;
  start: SetOnce<number>;
  length: SetOnce<number>;
  /** Its name in the file store. */
  file: SetOnce<string>;
}
export type AttachmentPart = Selectable<AttachmentPartTable>;
