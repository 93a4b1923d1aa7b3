import { findOfficeBySlug } from '../db/office.queries.ts';
import { deleteSession } from '../db/session.queries.ts';
import type { AppParts } from '../http/parts.ts';
import { tokenHash, type SessionCookie } from '../http/session-cookie.ts';

/** Ends a session, if it is one. */
export const signOut = async ({ db }: AppParts, { office: slug, token }: SessionCookie): Promise<void> => {
  const office = await findOfficeBySlug(db, slug);
  if (office) await deleteSession(db, office.id, tokenHash(token));
};
