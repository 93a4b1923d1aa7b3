import type { Problem } from '@wadul/core';
import { ProblemError } from '@wadul/core/client';

/** A file of a complaint, with the session's cookie. Throws `ProblemError` where it is refused. @param reason why somebody looks, where one is needed (R14) */
export const fetchFile = async (send: typeof fetch, server: string, complaintId: string, attachment: string, reason?: string): Promise<Blob> => {
  const path = `/api/desk/complaints/${encodeURIComponent(complaintId)}/attachments/${encodeURIComponent(attachment)}`;
  const answer = await (reason === undefined
    ? send(`${server}${path}`, { credentials: 'same-origin' })
    : send(`${server}${path}/looks`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ reason }) }));
  if (answer.ok) return answer.blob();
  const problem = (await answer.json().catch(() => undefined)) as Problem | undefined;
  throw new ProblemError({ method: reason === undefined ? 'GET' : 'POST', path }, problem ?? { type: 'about:blank', code: 'unexpected-answer', title: '', status: answer.status });
};
