import type { OfficerCase, OfficerEvent, SessionView } from '@wadul/core';

/** What an officer signs in with. */
export interface Login {
  readonly office: string;
  readonly login: string;
  readonly password: string;
  /** Set where the password was handed out, which opens nothing else; and then signed in with, the next time. */
  readonly newPassword?: string | undefined;
}

/** What this example needs of the staff's side: find a complaint by its ticket, and send an event. */
export interface Desk {
  find(ticket: string): Promise<OfficerCase>;
  send(complaint: OfficerCase, event: OfficerEvent): Promise<OfficerCase>;
  leave(): Promise<void>;
}

/**
 * Signs in on the desk. The desk is made for the office's own pages: it works with a cookie and takes what changes something from its own origin only,
 * so a program keeps the cookie itself and says which origin it speaks for. Setting a password gives another cookie.
 */
export const signIn = async (endpoint: string, { newPassword, ...credentials }: Login): Promise<Desk> => {
  const origin = new URL(endpoint).origin;
  let cookie = '';

  const call = async (method: string, path: string, { json, headers }: { json?: unknown; headers?: Record<string, string> } = {}): Promise<Response> => {
    const response = await fetch(`${origin}/api/desk${path}`, {
      method,
      headers: { origin, ...(cookie && { cookie }), ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${((await response.json()) as { code: string }).code}`);
    return response;
  };

  const keepCookie = ({ headers }: Response): void => {
    cookie = headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  };

  const session = await call('POST', '/session', { json: credentials });
  keepCookie(session);
  if (((await session.json()) as SessionView).mustChangePassword) {
    if (newPassword === undefined) throw new Error('This password was handed out: a new one is needed with it.');
    keepCookie(await call('PUT', '/password', { json: { old: credentials.password, new: newPassword } }));
  }

  return {
    find: async (ticket) => {
      const list = (await (await call('GET', `/complaints?q=${encodeURIComponent(ticket)}`)).json()) as { complaints: { id: string; ticket: string }[] };
      const found = list.complaints.find((complaint) => complaint.ticket === ticket);
      if (!found) throw new Error(`The desk has no complaint ${ticket}.`);
      return (await (await call('GET', `/complaints/${found.id}`)).json()) as OfficerCase;
    },
    send: async ({ id, version }, event) =>
      (await (await call('POST', `/complaints/${id}/events`, { json: event, headers: { 'if-match': `"${version}"` } })).json()) as OfficerCase,
    leave: async () => void (await call('DELETE', '/session')),
  };
};
