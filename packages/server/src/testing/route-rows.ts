import { randomUUID } from 'node:crypto';
import type { Role } from '@wadul/core';
import { keepView } from '../commands/saved-views.ts';
import { changeSettings } from '../commands/change-settings.ts';
import { findOffice } from '../db/office.queries.ts';
import { OFFSET_STREAM, TUS_VERSION } from '../http/tus.ts';
import { beginUpload, fileWithFiles, metadataOf, somePdf, uploadsPath } from './attach-one.ts';
import { addOne } from './add-one.ts';
import { fileOne } from './file-one.ts';
import { issueOne, prepareOne } from './issue-one.ts';
import { beginFactor, codeOf } from './second-factor.ts';
import { makePasskey, softPasskey, usePasskey } from './soft-passkey.ts';
import { someSetUp } from './some-set-up.ts';
import { answeredCase, inspectedCase, plannedCase, withMinutes } from './cases-with-papers.ts';
import { someFiling, someIntake } from './some-filing.ts';
import { PASSWORD, type Sent, type TestServer } from './test-server.ts';
import { leave, linked } from './through-provider.ts';

/** A request that succeeds. */
export interface GoodRequest extends Sent {
  readonly path: string;
}

/** What the suite over every route must know of one: a new route without its row fails it. */
export interface RouteRow {
  /** Makes what the request needs, and the request. @param role who will send it, where that matters */
  readonly good: (server: TestServer, role: Role) => Promise<GoodRequest>;
  readonly status: number;
  /** The same request about something that is not there, and the refusal. */
  readonly unknown?: { readonly change: (good: GoodRequest) => GoodRequest; readonly code: string };
  /** Whom the desk lets in; absent for the public. Written out here, apart from the routes' own lists. */
  readonly roles?: readonly Role[];
}

const key = () => ({ 'idempotency-key': randomUUID() });
const version = (n: number) => ({ 'if-match': `"${n}"` });
const tus = { 'tus-resumable': TUS_VERSION };
const wanted = { ...tus, 'upload-length': String(somePdf().byteLength), 'upload-metadata': metadataOf({ name: 'surat.pdf' }) };
const unknownUpload = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/[0-9a-f]{32}/, 'f'.repeat(32)) }), code: 'not-found' };
const adding = { body: 'contoh', headers: { ...tus, 'upload-offset': '0', 'content-type': OFFSET_STREAM } };
/** An upload that was just begun, at the public's door or at the desk's. */
const someUpload = async (server: TestServer, desk = false): Promise<string> => {
  const as = desk ? await server.signIn('frontDesk') : undefined;
  return (await beginUpload(server, { name: 'surat.pdf' }, 100, as)).headers.get('location') ?? '';
};
/** Makes one for each server: for what is only read. */
const oneEach = <T>(make: (server: TestServer) => Promise<T>): ((server: TestServer) => Promise<T>) => {
  const made = new WeakMap<TestServer, Promise<T>>();
  return (server) => {
    const one = made.get(server) ?? make(server);
    made.set(server, one);
    return one;
  };
};
const someWithFiles = oneEach(fileWithFiles);
const someMinutes = oneEach((server) => withMinutes(server));
const someInspected = oneEach((server) => inspectedCase(server));
const someAnswered = oneEach((server) => answeredCase(server));
const somePlanned = oneEach((server) => plannedCase(server));
/** A notice that could not be delivered. */
const failedNotice = async (server: TestServer): Promise<string> => {
  const { id } = await fileOne(server);
  const failed = { state: 'failed', failure: 'refused', reply: 550, nextTryAt: null, settledAt: new Date(server.parts.now()) } as const;
  return (await server.parts.db.updateTable('notice').set(failed).where('complaintId', '=', id).returning('id').executeTakeFirstOrThrow()).id;
};
/** A closed complaint, the image of whose card leaves by the clock. */
const someLeaving = oneEach(async (server) => {
  const { id } = await fileWithFiles(server);
  await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'citizen.withdrew', via: 'telepon' }, headers: version(1), as: await server.signIn('head') });
});
/** A complaint in a month that is issued. */
const someInIssued = oneEach(async (server) => {
  const filed = await fileOne(server);
  await issueOne(server);
  return filed;
});
const unknownOffice = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/kantor-\w+/, 'kantor-yang-tidak-ada') }), code: 'unknown-office' };
const unknownId = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/[0-9a-f-]{36}/, '0190d3a4-0000-7000-8000-000000000000') }), code: 'not-found' };
const unknownMonth = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace('2026-03', '1999-03') }), code: 'not-found' };
const unknownYear = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace('/2026', '/1999') }), code: 'not-found' };
const unknownLeaf = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/leaf=[0-9a-f]{64}/, `leaf=${'0'.repeat(64)}`) }), code: 'not-found' };
const unknownSize = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace('to=2', 'to=999999') }), code: 'not-found' };
/** Issues February, a month without complaints, if it is not yet: two leaves are in the log. */
const someIssued = async (server: TestServer): Promise<string> => {
  const issued = await server.parts.db.selectFrom('issuedMonth').select('month').where('officeId', '=', server.office.id).executeTakeFirst();
  if (!issued) await issueOne(server, '2026-02');
  return `/api/offices/${server.office.slug}`;
};
const unknownPasskey = { change: (good: GoodRequest) => ({ ...good, path: '/api/desk/passkeys/tidak-ada' }), code: 'not-found' };
const ownPage = { 'sec-fetch-site': 'same-origin' };
/** The path of a passkey that an officer has just added. */
const somePasskey = async (server: TestServer, role: Role): Promise<string> => `/api/desk/passkeys/${(await makePasskey(server, role, softPasskey())).id}`;
const versionOfSettings = async ({ parts, office }: TestServer): Promise<number> => (await findOffice(parts.db, office.id))?.version ?? 0;
const settingsVersion = async (server: TestServer) => version(await versionOfSettings(server));
const someView = () => ({ name: `Tampilan ${randomUUID()}`, filter: { due: 'overdue' } as const });
/** The path of a view that an officer has just kept. */
const keptView = async ({ parts, office, officers }: TestServer, role: Role): Promise<string> =>
  `/api/desk/views/${(await keepView(parts, { officeId: office.id, officerId: officers[role] }, someView(), parts.now())).id}`;
const settling: readonly Role[] = ['head', 'auditor', 'admin'];
const everybody: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor', 'admin'];
const handling: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison'];
const reading: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor'];

/** By the operation's id. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  listOffices: { status: 200, good: async () => ({ path: '/api/offices' }) },
  readOffice: { status: 200, unknown: unknownOffice, good: async ({ office }) => ({ path: `/api/offices/${office.slug}` }) },
  fileComplaint: {
    status: 201,
    unknown: unknownOffice,
    good: async ({ office }) => ({ path: `/api/offices/${office.slug}/complaints`, body: someFiling(), headers: key() }),
  },
  trackComplaint: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), ticket: 'PKL-2026-000000' } }), code: 'unknown-ticket-or-secret' },
    good: async (server) => {
      const { receipt } = await fileOne(server);
      return { path: `/api/offices/${server.office.slug}/tracking`, body: { ticket: receipt.ticket, secret: receipt.secret } };
    },
  },
  sendCitizenEvent: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), ticket: 'PKL-2026-000000' } }), code: 'unknown-ticket-or-secret' },
    good: async (server) => {
      const { receipt } = await fileOne(server);
      const event = { type: 'citizen.withdrew', reason: 'Sudah selesai dengan sendirinya.' };
      return { path: `/api/offices/${server.office.slug}/tracking/events`, body: { ticket: receipt.ticket, secret: receipt.secret, event }, headers: version(1) };
    },
  },
  readSetUp: { status: 200, good: async ({ office }) => ({ path: `/api/setup?office=${office.slug}` }) },
  setUpOffice: {
    status: 201,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), office: 'kantor-yang-tidak-ada' } }), code: 'wrong-set-up-code' },
    good: async (server) => ({ path: '/api/setup', body: await someSetUp(server), headers: ownPage }),
  },
  openSession: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), login: 'tidak-ada' } }), code: 'wrong-login' },
    good: async ({ office }) => ({ path: '/api/desk/session', body: { office: office.slug, login: 'head', password: PASSWORD }, headers: { 'sec-fetch-site': 'same-origin' } }),
  },
  readSession: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/session' }) },
  readDeskOffice: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/office' }) },
  closeSession: { status: 204, roles: everybody, good: async () => ({ path: '/api/desk/session' }) },
  proveAgain: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/session/proof', body: { password: PASSWORD } }) },
  changePassword: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/password', body: { old: PASSWORD, new: 'tujuh belas ekor kambing' } }) },
  listOwnSessions: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/sessions' }) },
  endOtherSessions: { status: 204, roles: everybody, good: async () => ({ path: '/api/desk/sessions' }) },
  beginSecondFactor: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/second-factor' }) },
  confirmSecondFactor: {
    status: 200,
    roles: everybody,
    good: async (server, role) => ({ path: '/api/desk/second-factor', body: { code: await codeOf(await beginFactor(server, role), server.parts.now()) } }),
  },
  removeSecondFactor: { status: 204, roles: everybody, good: async () => ({ path: '/api/desk/second-factor' }) },
  renewRecoveryCodes: {
    status: 200,
    roles: everybody,
    good: async (server, role) => {
      const ids = { officeId: server.office.id, officerId: server.officers[role] };
      await beginFactor(server, role);
      await server.parts.db.updateTable('secondFactor').set({ confirmedAt: new Date() }).where('officerId', '=', ids.officerId).execute();
      return { path: '/api/desk/second-factor/recovery-codes' };
    },
  },
  askForPasskey: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { office: 'kantor-yang-tidak-ada' } }), code: 'unknown-office' },
    good: async ({ office }) => ({ path: '/api/desk/session/passkey-options', body: { office: office.slug }, headers: ownPage }),
  },
  openSessionByPasskey: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), office: 'kantor-yang-tidak-ada' } }), code: 'wrong-passkey' },
    good: async (server) => {
      const passkey = softPasskey();
      await makePasskey(server, 'head', passkey);
      return { path: '/api/desk/session/passkey', body: { office: server.office.slug, credential: await usePasskey(server, passkey) }, headers: ownPage };
    },
  },
  proveByPasskey: {
    status: 200,
    roles: everybody,
    good: async (server, role) => {
      const passkey = softPasskey();
      await makePasskey(server, role, passkey);
      return { path: '/api/desk/session/proof/passkey', body: { credential: await usePasskey(server, passkey) } };
    },
  },
  askProvider: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { office: 'kantor-yang-tidak-ada', language: 'id' } }), code: 'unknown-office' },
    good: async ({ office }) => ({ path: '/api/desk/session/provider', body: { office: office.slug, language: 'id' }, headers: ownPage }),
  },
  returnFromProvider: {
    status: 303,
    good: async (server) => {
      const { address, cookie } = await leave(server);
      return { path: `/api/desk/session/provider/callback?error=access_denied&state=${new URL(address).searchParams.get('state')}`, headers: { cookie } };
    },
  },
  linkIdentity: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/linked-identity', body: { language: 'id' } }) },
  unlinkIdentity: {
    status: 204,
    roles: everybody,
    good: async (server, role) => {
      await linked(server, role, `orang-${role}`);
      return { path: '/api/desk/linked-identity' };
    },
  },
  listPasskeys: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/passkeys' }) },
  askForNewPasskey: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/passkeys/options' }) },
  addPasskey: {
    status: 201,
    roles: everybody,
    good: async (server, role) => ({ path: '/api/desk/passkeys', body: { name: 'Telepon saya', credential: await softPasskey().make(server, role) } }),
  },
  renamePasskey: { status: 200, roles: everybody, unknown: unknownPasskey, good: async (server, role) => ({ path: await somePasskey(server, role), body: { name: 'Kunci di laci' } }) },
  removePasskey: { status: 204, roles: everybody, unknown: unknownPasskey, good: async (server, role) => ({ path: await somePasskey(server, role) }) },
  fileIntake: { status: 201, roles: handling, good: async () => ({ path: '/api/desk/complaints', body: someIntake(), headers: key() }) },
  listComplaints: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/complaints?turn=office&tag=open&channel=situs&type=reklame&severity=light&label=state.received&mine=acted&due=week&place=33.75&q=reklame&limit=10' }) },
  countComplaints: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/complaint-counts' }) },
  watchChanges: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/changes' }) },
  listViews: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/views' }) },
  saveView: { status: 201, roles: reading, good: async () => ({ path: '/api/desk/views', body: someView() }) },
  renameView: { status: 200, roles: reading, unknown: unknownId, good: async (server, role) => ({ path: await keptView(server, role), body: { name: `Kotak ${randomUUID()}` } }) },
  removeView: { status: 204, roles: reading, unknown: unknownId, good: async (server, role) => ({ path: await keptView(server, role) }) },
  readStatistics: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/statistics?year=2026' }) },
  readMonthAtAGlance: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/statistics/month' }) },
  findPossibleDuplicates: {
    status: 200,
    roles: handling,
    good: async () => ({ path: '/api/desk/possible-duplicates', body: { type: 'reklame', description: 'Papan reklame menutupi rambu.', person: { nik: '3375011708900001' } } }),
  },
  findByPerson: { status: 200, roles: ['frontDesk', 'head', 'deputy', 'liaison'], good: async () => ({ path: '/api/desk/person-search', body: { person: '3375011708900001' } }) },
  viewIdentity: {
    status: 200,
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/identity`, body: { reason: 'Menelepon pengadu.' } }),
  },
  makeBundle: {
    status: 200,
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/bundle`, body: { reason: 'Permintaan akses.' } }),
  },
  printOwnReceipt: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), ticket: 'PKL-2026-000000' } }), code: 'unknown-ticket-or-secret' },
    good: async (server) => {
      const { receipt } = await fileOne(server);
      return { path: `/api/offices/${server.office.slug}/tracking/receipt`, body: { ticket: receipt.ticket, secret: receipt.secret, language: 'en' } };
    },
  },
  printReceipt: {
    status: 200,
    roles: handling,
    unknown: { change: (good) => ({ ...good, body: { ticket: 'PKL-2026-000000' } }), code: 'not-found' },
    good: async (server) => ({ path: '/api/desk/receipts', body: { ticket: (await fileOne(server)).receipt.ticket, language: 'id' } }),
  },
  printMinutes: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await someMinutes(server)).id}/minutes/m1/paper?copy=respondent` }) },
  proposeMinutesNumber: { status: 200, roles: handling, good: async () => ({ path: '/api/desk/minutes-number?kind=meeting&on=2026-03-09' }) },
  printInspectionReport: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await someInspected(server)).id}/inspection-report` }) },
  printAnswerLetter: { status: 200, roles: handling, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await someAnswered(server)).id}/answer-letter` }) },
  printInvitation: { status: 200, roles: handling, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await somePlanned(server)).id}/invitations/1` }) },
  makeBreachList: {
    status: 200,
    roles: ['head', 'liaison'],
    good: async (server) => {
      await fileOne(server);
      return { path: '/api/desk/breach-lists', body: { from: '2026-01-01', to: '2026-03-31', learnedAt: '2026-03-09T01:00:00.000Z', happened: 'Cadangan data hilang.' } };
    },
  },
  readComplaint: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}` }) },
  readComplaintEvents: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/events` }) },
  sendOfficerEvent: {
    status: 200,
    roles: handling,
    unknown: unknownId,
    good: async (server) => ({
      path: `/api/desk/complaints/${(await fileOne(server)).id}/events`,
      body: { type: 'officer.askedForCompletion', missing: 'Foto papan reklame.' },
      headers: version(1),
    }),
  },
  listComplaintNotices: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/notices` }) },
  listFailedNotices: {
    status: 200,
    roles: reading,
    good: async (server) => {
      await failedNotice(server);
      return { path: '/api/desk/notices?limit=10' };
    },
  },
  retryNotice: { status: 200, roles: handling, unknown: unknownId, good: async (server) => ({ path: `/api/desk/notices/${await failedNotice(server)}/retries` }) },
  setNoticeAside: {
    status: 200,
    roles: handling,
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/notices/${await failedNotice(server)}/set-aside`, body: { reason: 'Pengadu sudah ditelepon.' } }),
  },
  countOversight: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/oversight-counts' }) },
  listWaitingDataRequests: {
    status: 200,
    roles: reading,
    good: async (server) => {
      const { id } = await fileOne(server);
      await server.send('POST', `/api/desk/complaints/${id}/events`, { body: { type: 'citizen.madeDataRequest', request: 'access', via: 'telepon' }, headers: version(1), as: await server.signIn('head') });
      return { path: '/api/desk/data-requests' };
    },
  },
  listLeaving: {
    status: 200,
    roles: reading,
    good: async (server) => {
      await someLeaving(server);
      return { path: '/api/desk/leaving' };
    },
  },
  readDeskHealth: { status: 200, roles: settling, good: async () => ({ path: '/api/desk/health' }) },
  createUpload: { status: 201, unknown: unknownOffice, good: async (server) => ({ path: uploadsPath(server), headers: wanted }) },
  readUpload: { status: 200, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server) }) },
  addToUpload: { status: 204, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server), ...adding }) },
  dropUpload: { status: 204, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server), headers: tus }) },
  createDeskUpload: { status: 201, roles: handling, good: async () => ({ path: '/api/desk/uploads', headers: wanted }) },
  readDeskUpload: { status: 200, roles: handling, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server, true) }) },
  addToDeskUpload: { status: 204, roles: handling, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server, true), ...adding }) },
  dropDeskUpload: { status: 204, roles: handling, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server, true), headers: tus }) },
  listAttachments: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await someWithFiles(server)).id}/attachments` }) },
  readAttachment: {
    status: 200,
    roles: reading,
    unknown: unknownUpload,
    good: async (server) => {
      const { id, letter } = await someWithFiles(server);
      return { path: `/api/desk/complaints/${id}/attachments/${letter.id}` };
    },
  },
  lookAtAttachment: {
    status: 200,
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    unknown: unknownUpload,
    good: async (server) => {
      const { id, card } = await someWithFiles(server);
      return { path: `/api/desk/complaints/${id}/attachments/${card.id}/looks`, body: { reason: 'Mencocokkan identitas pelapor.' } };
    },
  },
  listRegisterMonths: { status: 200, unknown: unknownOffice, good: async ({ office }) => ({ path: `/api/offices/${office.slug}/register` }) },
  readRegister: { status: 200, unknown: unknownMonth, good: async ({ office }) => ({ path: `/api/offices/${office.slug}/register/2026-03` }) },
  readDeskRegister: { status: 200, roles: reading, unknown: unknownMonth, good: async () => ({ path: '/api/desk/register/2026-03' }) },
  readRecap: { status: 200, unknown: unknownYear, good: async ({ office }) => ({ path: `/api/offices/${office.slug}/recap/2026` }) },
  readDeskRecap: { status: 200, roles: reading, unknown: unknownYear, good: async () => ({ path: '/api/desk/recap/2026' }) },
  writeRegisterForm: {
    status: 200,
    roles: handling,
    unknown: unknownMonth,
    good: async () => ({ path: '/api/desk/register/2026-03/form', body: { formNumber: '260309100000', numbering: 'month', note: 'Catatan contoh' } }),
  },
  readBook: { status: 200, unknown: unknownOffice, good: async (server) => ({ path: `${await someIssued(server)}/book` }) },
  readIssuedMonth: { status: 200, unknown: { ...unknownMonth, change: (good) => ({ ...good, path: good.path.replace('2026-02', '1999-02') }) }, good: async (server) => ({ path: `${await someIssued(server)}/book/2026-02` }) },
  readCheckpoint: { status: 200, unknown: unknownOffice, good: async (server) => ({ path: `${await someIssued(server)}/log/checkpoint` }) },
  readConsistency: { status: 200, unknown: unknownSize, good: async (server) => ({ path: `${await someIssued(server)}/log/consistency?from=1&to=2` }) },
  readInclusion: {
    status: 200,
    unknown: unknownLeaf,
    good: async (server) => {
      const path = await someIssued(server);
      const { leaf } = await server.parts.db.selectFrom('issuedMonth').select('leaf').where('officeId', '=', server.office.id).executeTakeFirstOrThrow();
      return { path: `${path}/log/inclusion?leaf=${Buffer.from(leaf).toString('hex')}&size=2` };
    },
  },
  trackInBook: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), ticket: 'PKL-2026-000000' } }), code: 'unknown-ticket-or-secret' },
    good: async (server) => {
      const { receipt } = await someInIssued(server);
      return { path: `/api/offices/${server.office.slug}/tracking/book`, body: { ticket: receipt.ticket, secret: receipt.secret } };
    },
  },
  readIssueState: { status: 200, roles: reading, unknown: unknownMonth, good: async () => ({ path: '/api/desk/register/2026-03/issue' }) },
  prepareMonth: {
    status: 200,
    roles: handling,
    unknown: unknownMonth,
    good: async (server) => {
      await fileOne(server); // so that there is always something new
      return { path: '/api/desk/register/2026-03/preparation', body: { seen: true } };
    },
  },
  takeBackPreparation: {
    status: 200,
    roles: handling,
    unknown: unknownMonth,
    good: async (server) => {
      await fileOne(server);
      await prepareOne(server);
      return { path: '/api/desk/register/2026-03/preparation' };
    },
  },
  acknowledgeMonth: {
    status: 201,
    roles: ['head', 'deputy'],
    unknown: unknownMonth,
    good: async (server) => {
      await fileOne(server);
      return { path: '/api/desk/register/2026-03/versions', body: { preparation: (await prepareOne(server)).preparation?.id, seen: true } };
    },
  },
  readIssuedVersion: {
    status: 200,
    roles: reading,
    unknown: { change: (good) => ({ ...good, path: good.path.replace('/versions/1', '/versions/99') }), code: 'not-found' },
    good: async (server) => {
      await someInIssued(server);
      return { path: '/api/desk/register/2026-03/versions/1' };
    },
  },
  listOfficers: { status: 200, roles: ['head', 'admin'], good: async () => ({ path: '/api/desk/officers' }) },
  addOfficer: { status: 201, roles: ['admin'], good: async () => ({ path: '/api/desk/officers', body: { login: `pegawai-${randomUUID().slice(0, 8)}`, name: 'Pegawai Baru', roles: ['frontDesk'] } }) },
  changeOfficer: {
    status: 200,
    roles: ['admin'],
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/officers/${await addOne(server)}`, body: { name: 'Nama Lain', roles: ['technicalTeam'] }, headers: version(1) }),
  },
  disableOfficer: { status: 200, roles: ['admin'], unknown: unknownId, good: async (server) => ({ path: `/api/desk/officers/${await addOne(server)}/disabling`, headers: version(1) }) },
  enableOfficer: { status: 200, roles: ['admin'], unknown: unknownId, good: async (server) => ({ path: `/api/desk/officers/${await addOne(server)}/enabling`, headers: version(1) }) },
  givePassword: { status: 200, roles: ['admin'], unknown: unknownId, good: async (server) => ({ path: `/api/desk/officers/${await addOne(server)}/passwords`, headers: version(1) }) },
  readStaffLog: { status: 200, roles: ['head', 'auditor', 'admin'], good: async () => ({ path: '/api/desk/staff-log?limit=10' }) },
  readSettings: { status: 200, roles: settling, good: async () => ({ path: '/api/desk/settings' }) },
  readSettingsSchema: { status: 200, roles: settling, good: async () => ({ path: '/api/desk/settings/schema' }) },
  changeSettings: { status: 200, roles: ['head', 'admin'], good: async (server) => ({ path: '/api/desk/settings', body: { shortName: 'Kantor Contoh', onward: [{ name: 'Ombudsman RI', contact: '137' }] }, headers: await settingsVersion(server) }) },
  listSettingsVersions: { status: 200, roles: settling, good: async () => ({ path: '/api/desk/settings/versions' }) },
  readSettingsVersion: {
    status: 200,
    roles: settling,
    unknown: { change: (good) => ({ ...good, path: good.path.replace('/1?', '/99?') }), code: 'not-found' },
    good: async () => ({ path: '/api/desk/settings/versions/1?comparedWith=1' }),
  },
  listDaysOff: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/days-off?year=2026' }) },
  addDayOff: {
    status: 200,
    roles: ['head', 'admin'],
    unknown: { change: (good) => ({ ...good, path: good.path.replace('04-01', '02-30') }), code: 'not-found' },
    good: async (server) => ({ path: '/api/desk/days-off/2026-04-01', body: { name: 'Hari jadi kota' }, headers: await settingsVersion(server) }),
  },
  removeDayOff: {
    status: 200,
    roles: ['head', 'admin'],
    unknown: { change: (good) => ({ ...good, path: good.path.replace('04-01', '04-02') }), code: 'not-found' },
    good: async (server) => {
      const { officers, office, parts } = server;
      const { calendar } = office.settings;
      await changeSettings(parts, { officeId: office.id, officerId: officers.head, version: await versionOfSettings(server), now: parts.now() }, () => ({ calendar: { zone: calendar.zone, closes: calendar.closes, extraDaysOff: { '2026-04-01': 'Hari jadi kota' } } }));
      return { path: '/api/desk/days-off/2026-04-01', headers: await settingsVersion(server) };
    },
  },
  verifyLog: { status: 200, roles: ['head', 'deputy', 'auditor', 'admin'], good: async () => ({ path: '/api/desk/log-check' }) },
  health: { status: 200, good: async () => ({ path: '/health' }) },
  ready: { status: 200, good: async () => ({ path: '/ready' }) },
};
