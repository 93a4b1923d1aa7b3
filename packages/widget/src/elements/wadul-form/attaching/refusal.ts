import type { AttachmentCode } from '@wadul/core/filing';

/** Why a file is not attached: a code of the server's, or one that only a device knows (`unreadable`: it is gone or not ours to read; `other`: it may work next time). */
export type RefusalCode = AttachmentCode | 'unreadable' | 'other';

/** A file that is not taken as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
