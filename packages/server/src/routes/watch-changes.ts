import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { actorOf } from '../commands/show-to-officer.ts';
import { isStillGood } from '../http/authenticate.ts';
import { deskOperation } from '../http/operation.ts';
import { Line } from '../live/line.ts';
import { readers } from './roles.ts';

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } as const;

/** A line that carries nothing, so that what lies in between keeps it open, and the desk knows that it is. */
const SIGN_OF_LIFE = ':\n\n';

/** Tells until the line ends, or the session is no longer good: with each sign of life, and before anything is told. */
const tell = async (stream: SSEStreamingApi, line: Line, isGood: () => Promise<boolean>, beat: number): Promise<void> => {
  const look = async (): Promise<void> => {
    if (await isGood().catch(() => false)) await stream.write(SIGN_OF_LIFE);
    else line.end();
  };
  const beating = setInterval(() => void look(), beat).unref();
  try {
    await stream.write(SIGN_OF_LIFE);
    for (let changes = await line.next(); changes.length > 0; changes = await line.next()) {
      if (!(await isGood().catch(() => false))) return;
      for (const change of changes) await stream.writeSSE({ event: 'change', data: JSON.stringify(change) });
    }
  } finally {
    clearInterval(beating);
  }
};

export const watchChanges = deskOperation({
  id: 'watchChanges',
  method: 'GET',
  path: '/api/desk/changes',
  summary: 'Be told of every complaint that comes or is changed',
  roles: readers,
  unattended: true,
  answers: {
    200: {
      description: 'Server-sent events named `change`, each with a complaint’s `id` and `version` as JSON, of what exists for this officer. It ends with the session, and when something may have been missed.',
      alsoAs: ['text/event-stream'],
    },
  },
  problems: ['too-many-lines'],
  handle: async ({ c, parts, office, officer, session }) => {
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const line = new Line();
    const leave = await parts.changes.join({ officeId: office.id, officer: actorOf(officer), hear: line.hear, end: line.end });
    const answer = streamSSE(c, async (stream) => {
      stream.onAbort(line.end);
      await tell(stream, line, () => isStillGood(parts, office.id, session), parts.changes.beat).finally(leave);
    });
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  },
});
