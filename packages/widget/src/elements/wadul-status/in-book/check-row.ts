import type { BookProof } from '@wadul/core/tracking';
import { verifyBookProof, type Fault } from '@wadul/core/proof';

/** What a check of a complaint's row found. */
export type RowCheck = { readonly ok: true; readonly proof: BookProof } | { readonly ok: false; readonly fault: Fault };

/** Checks that a row of this office's book of this month is proven. @param office its slug @param month in which the complaint was received, `YYYY-MM` */
export const checkRow = (proof: BookProof, { office, month }: { readonly office: string; readonly month: string }): RowCheck => {
  const checked = verifyBookProof(proof);
  if (!checked.ok) return checked;
  const { head } = checked.proof;
  const place = { month: head.month, version: head.version };
  if (head.office.slug !== office) return { ok: false, fault: { code: 'office', ...place } };
  if (head.month !== month) return { ok: false, fault: { code: 'month', ...place } };
  return { ok: true, proof: checked.proof };
};
