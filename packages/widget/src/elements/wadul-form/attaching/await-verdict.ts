import type { AttachmentId, UploadState } from '@wadul/core/filing';
import { ask, codeIn, isFinal, isGone } from './ask.ts';
import { Refusal } from './refusal.ts';
import { backoff, wait } from './wait.ts';

/**
 * Asks until the server has looked at a file that is there whole. The server keeps the question until it knows (`Prefer: wait`); where it does not, each next one comes later.
 * @param tell whether the server does not answer
 * @returns undefined where it no longer knows the upload
 * @throws {Refusal} where it does not take the file; the signal's reason where that ended the asking
 */
export const awaitVerdict = async (address: string, signal: AbortSignal, sooner: EventTarget, tell: (silent: boolean) => void): Promise<AttachmentId | undefined> => {
  for (let [tries, failures] = [0, 0]; ; tries += 1) {
    const answer = await ask(address, { headers: { accept: 'application/json', prefer: 'wait=15' } }, signal);
    const state = answer?.ok ? ((await answer.json().catch(() => undefined)) as UploadState | undefined) : undefined;
    signal.throwIfAborted();
    if (state?.state === 'ready') return state.id;
    if (state?.state === 'refused') throw new Refusal(state.code ?? 'other');
    const status = answer?.status ?? 0;
    if (isGone(status)) return undefined;
    if (isFinal(status)) throw new Refusal(codeIn(await answer?.text()));
    failures = state ? 0 : failures + 1;
    tell(failures > 2);
    await wait(backoff(tries, Number(answer?.headers.get('retry-after')) || 0), signal, sooner);
  }
};
