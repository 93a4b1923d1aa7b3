import type { AttachmentCode } from '@wadul/core/filing';

/** Why a file is not attached: a code of the server's, or one that is not about what is in it (`unreadable`: it is gone from the device; `full`, `other`: it may work next time). */
export type RefusalCode = AttachmentCode | 'unreadable' | 'full' | 'other';

/** A file that is not taken as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
