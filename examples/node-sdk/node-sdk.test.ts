import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../testing/run.ts';
import { startWadul, type Wadul } from '../testing/start-wadul.ts';

const OWN = 'tujuh belas ekor kambing';

describe('the SDK script, with a server on PGlite', () => {
  let wadul: Wadul;
  beforeAll(async () => {
    wadul = await startWadul();
  });
  afterAll(() => wadul.stop());

  const runScript = (env: Record<string, string>) => run(['--conditions=wadul-source', 'examples/node-sdk/main.ts'], { ENDPOINT: wadul.origin, ...env });

  test('files, follows, answers as an officer and rates, and tells each step', async () => {
    const { code, printed } = await runScript({ PASSWORD: wadul.password, NEW_PASSWORD: OWN });
    expect(code, printed).toBe(0);
    const lines = printed.trim().split('\n');
    expect(lines.map((line) => line.replace(/PKL-\d{4}-[0-9A-Z]{6}/, 'TICKET').replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KOTA PEKALONGAN takes 10 types of complaint and verifies within 3 working days.',
      'Filed: ticket TICKET; verified by DAY at the latest. The secret is shown once, to the complainant only.',
      'The complainant sees: state.received, turn: office, may send: citizen.addedFiles, citizen.withdrew, citizen.askedForSeparateHearing, citizen.madeDataRequest.',
      'Somebody without the secret sees: unknown-ticket-or-secret.',
      'The office answered; the desk shows: state.answered.',
      expect.stringMatching(/^The complainant sees: state\.answered, turn: citizen, may send: .*citizen\.acceptedAnswer, citizen\.disputedAnswer/),
      'The answer: “Papan reklame sudah diturunkan oleh tim pada hari yang sama. Terima kasih atas laporan Anda.” It can be disputed until DAY.',
      'The complainant is content (5 of 5). It ends as: state.finished.',
    ]);
  });

  test('does not get on with a password that was handed out, unless it sets another, which then is the only one', async () => {
    const other = (env: Record<string, string>) => runScript({ LOGIN: 'kepala', ...env });
    expect((await other({ PASSWORD: wadul.password })).printed).toContain('This password was handed out: a new one is needed with it.');
    expect((await other({ PASSWORD: wadul.password, NEW_PASSWORD: OWN })).code).toBe(0);
    expect((await other({ PASSWORD: OWN })).code).toBe(0);
    expect((await other({ PASSWORD: wadul.password })).printed).toContain('401 wrong-login');
  });

  test('says what is missing instead of trying without a password', async () => {
    expect(await runScript({ PASSWORD: '' })).toEqual({ code: 1, printed: 'PASSWORD is missing: npm start prints one for the demo office.\n' });
  });

  test('ends with the refusal, and without the password, where the password is wrong', async () => {
    const { code, printed } = await runScript({ PASSWORD: 'bukan kata sandi' });
    expect(code).toBe(1);
    expect(printed).toContain('POST /session: 401 wrong-login');
    expect(printed).not.toContain('bukan kata sandi');
  });
});
