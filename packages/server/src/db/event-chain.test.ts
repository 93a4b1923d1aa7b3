import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, canonicalJson, eventHash, sealedDigest, verifyChain, type ChainedEvent } from './event-chain.ts';
import { bytes, instant } from './testing/rows.ts';

const complaint = { officeId: randomUUID(), complaintId: randomUUID() };

/** A whole log over these payloads; any bytes will do for sealed ones. */
const chainOf = (payloads: readonly Uint8Array[]): ChainedEvent[] => {
  const chain: ChainedEvent[] = [];
  for (const [index, payload] of payloads.entries()) {
    const event = {
      ...complaint,
      seq: index + 1,
      id: randomUUID(),
      type: 'officer.answered',
      at: new Date(instant.getTime() + index),
      actor: { kind: 'officer', id: 'a', roles: ['head'] },
      payload,
      payloadDigest: sealedDigest(payload),
      prevHash: chain.at(-1)?.hash ?? CHAIN_START,
    };
    chain.push({ ...event, hash: eventHash(event) });
  }
  return chain;
};
const headOf = (chain: readonly ChainedEvent[]) => ({ seq: chain.length, hash: chain.at(-1)?.hash ?? CHAIN_START });

const someChain = fc.array(fc.uint8Array({ minLength: 1 }), { minLength: 1, maxLength: 8 }).map(chainOf);
const chainAndPlace = someChain.chain((chain) => fc.tuple(fc.constant(chain), fc.nat(chain.length - 1)));

const flipBit = (bytesOf: Uint8Array, bit: number): Uint8Array => {
  const changed = bytesOf.slice();
  const at = (bit >> 3) % changed.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
  return changed;
};

/** One change to a row, by a number that says where. */
const mutations: Record<string, (event: ChainedEvent, n: number) => ChainedEvent> = {
  officeId: (event) => ({ ...event, officeId: randomUUID() }),
  complaintId: (event) => ({ ...event, complaintId: randomUUID() }),
  seq: (event, n) => ({ ...event, seq: event.seq + 1 + (n % 3) }),
  id: (event) => ({ ...event, id: randomUUID() }),
  type: (event) => ({ ...event, type: `${event.type}.` }),
  at: (event, n) => ({ ...event, at: new Date(event.at.getTime() + 1 + n) }),
  actor: (event) => ({ ...event, actor: { kind: 'clock' } }),
  payload: (event, n) => ({ ...event, payload: flipBit(event.payload, n) }),
  'payload taken away': (event) => ({ ...event, payload: new Uint8Array() }),
  payloadDigest: (event, n) => ({ ...event, payloadDigest: flipBit(event.payloadDigest, n) }),
  prevHash: (event, n) => ({ ...event, prevHash: flipBit(event.prevHash, n) }),
  hash: (event, n) => ({ ...event, hash: flipBit(event.hash, n) }),
};

test('a whole log verifies and says how long it is', () => {
  fc.assert(
    fc.property(someChain, (chain) => {
      expect(verifyChain(complaint, chain, headOf(chain))).toEqual({ ok: true, events: chain.length });
    }),
  );
  expect(verifyChain(complaint, [])).toEqual({ ok: true, events: 0 });
});

describe.each(Object.keys(mutations))('one row with another %s', (name) => {
  test('is found, and named', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(255), ([chain, place], n) => {
        const changed = chain.map((event, index) => (index === place ? (mutations[name]?.(event, n) ?? event) : event));
        expect(verifyChain(complaint, changed)).toMatchObject({ ok: false, seq: place + 1 });
      }),
    );
  });
});

const longer = (least: number) => fc.integer({ min: least, max: 9 }).map((length) => chainOf(Array.from({ length }, (_, n) => Uint8Array.of(n))));

test('a row dropped from the middle is found, and named', () => {
  fc.assert(
    fc.property(longer(2).chain((chain) => fc.tuple(fc.constant(chain), fc.nat(chain.length - 2))), ([chain, place]) => {
      expect(verifyChain(complaint, chain.toSpliced(place, 1))).toEqual({ ok: false, seq: place + 1, reason: 'missing' });
    }),
  );
});

test('a dropped end is found against the head', () => {
  fc.assert(
    fc.property(longer(1).chain((chain) => fc.tuple(fc.constant(chain), fc.nat(chain.length - 1))), ([chain, left]) => {
      const cut = chain.slice(0, left);
      expect(verifyChain(complaint, cut)).toEqual({ ok: true, events: left });
      expect(verifyChain(complaint, cut, headOf(chain))).toEqual({ ok: false, seq: left + 1, reason: 'missing' });
    }),
  );
});

test('rows that changed places are found, and the first wrong place named', () => {
  fc.assert(
    fc.property(longer(2).chain((chain) => fc.tuple(fc.constant(chain), fc.nat(chain.length - 2))), ([chain, place]) => {
      const [one, other] = chain.slice(place, place + 2);
      const swapped = [...chain.slice(0, place), other, one, ...chain.slice(place + 2)].filter((event) => event !== undefined);
      expect(verifyChain(complaint, swapped)).toEqual({ ok: false, seq: place + 1, reason: 'missing' });
    }),
  );
});

const sealed = (...numbers: number[]): Uint8Array[] => numbers.map((n) => Uint8Array.of(n));

test('a history written anew with right hashes is found against the head', () => {
  const chain = chainOf(sealed(1, 2, 3));
  const forged = chainOf(sealed(1, 2, 4));
  expect(verifyChain(complaint, forged)).toMatchObject({ ok: true });
  expect(verifyChain(complaint, forged, headOf(chain))).toEqual({ ok: false, seq: 3, reason: 'not the head' });
  expect(verifyChain(complaint, chainOf(sealed(1, 2, 3, 4)), { seq: 3, hash: CHAIN_START })).toEqual({ ok: false, seq: 4, reason: 'beyond the head' });
});

test('a row written anew with a right hash of its own is found by its link', () => {
  const chain = chainOf(sealed(1, 2, 3));
  const forged = chain.map((event) => {
    const cutLoose = { ...event, prevHash: bytes() };
    return event.seq === 2 ? { ...cutLoose, hash: eventHash(cutLoose) } : event;
  });
  expect(verifyChain(complaint, forged)).toEqual({ ok: false, seq: 2, reason: 'unlinked' });
});

test('another complaint\'s log does not pass for this one\'s', () => {
  expect(verifyChain({ ...complaint, complaintId: randomUUID() }, chainOf(sealed(1)))).toEqual({ ok: false, seq: 1, reason: 'foreign' });
});

test('the order in which an object was written does not matter (RFC 8785)', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 1e21 }).toString()).toBe('{"a":1e+21,"b":[1,{"c":"é","d":null}]}');
});

test.each([['a lone surrogate', '\ud800'], ['NaN', Number.NaN], ['undefined', undefined]])('%s has no canonical form', (_, value) => {
  expect(() => canonicalJson(value)).toThrow();
});
