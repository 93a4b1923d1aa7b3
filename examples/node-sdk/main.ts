// A complaint's whole life through the API: filed and followed as a citizen, answered as an officer, closed and rated as the citizen.
// ENDPOINT, OFFICE, LOGIN and PASSWORD say where and as whom; `npm start` in the repository's root prints a one-time password, which NEW_PASSWORD takes the place of.
import { randomUUID } from 'node:crypto';
import { createClient, isProblemError } from '@wadul/core/client';
import { signIn } from './desk.ts';

const { ENDPOINT: endpoint = 'http://localhost:8080', OFFICE: office = 'dpmptsp-kota-pekalongan', LOGIN: login = 'teknis', PASSWORD: password, NEW_PASSWORD: newPassword } = process.env;
if (!password) {
  console.error('PASSWORD is missing: npm start prints one for the demo office.');
  process.exit(1);
}

const citizen = createClient({ endpoint, office });

const { name, types, verification } = await citizen.office();
console.log(`${name} takes ${types.length} types of complaint and verifies within ${verification.n} ${verification.unit} days.`);

// The key makes filing safe to repeat: the same key and complaint always give the same receipt.
const receipt = await citizen.file(
  {
    type: types[0]?.code ?? 'lainnya',
    identityMode: 'anonymous',
    capacity: { kind: 'self' },
    description: 'Papan reklame di simpang tiga miring ke arah jalan dan dapat roboh.',
    place: { text: 'Simpang tiga dekat pasar' },
    language: 'id',
  },
  { idempotencyKey: randomUUID() },
);
console.log(`Filed: ticket ${receipt.ticket}; verified by ${receipt.verificationDue.on} at the latest. The secret is shown once, to the complainant only.`);

const key = { ticket: receipt.ticket, secret: receipt.secret };
const tell = async (who: string) => {
  const view = await citizen.track(key);
  console.log(`${who} sees: ${view.label}, turn: ${view.turn}, may send: ${view.allowed.join(', ') || 'nothing'}.`);
  return view;
};
await tell('The complainant');

// A wrong secret and a wrong ticket are one answer.
await citizen.track({ ...key, secret: '0000-0000-0000-00' }).catch((error: unknown) => {
  if (!isProblemError(error, 'unknown-ticket-or-secret')) throw error;
  console.log(`Somebody without the secret sees: ${error.problem.code}.`);
});

const desk = await signIn(endpoint, { office, login, password, newPassword });
let complaint = await desk.find(receipt.ticket);
complaint = await desk.send(complaint, { type: 'officer.declaredComplete' });
complaint = await desk.send(complaint, { type: 'officer.assessed', nature: 'complaint', severity: 'light', siteCheckNeeded: false });
complaint = await desk.send(complaint, { type: 'officer.answered', text: 'Papan reklame sudah diturunkan oleh tim pada hari yang sama. Terima kasih atas laporan Anda.' });
console.log(`The office answered; the desk shows: ${complaint.label}.`);
await desk.leave();

const answered = await tell('The complainant');
console.log(`The answer: “${answered.answer?.text}” It can be disputed until ${answered.answer?.respondBy}.`);

// `version` is what was read: had anything happened in between, the server would refuse with stale-version.
const closed = await citizen.send(key, answered.version, { type: 'citizen.acceptedAnswer', rating: 5 });
console.log(`The complainant is content (5 of 5). It ends as: ${closed.label}.`);
