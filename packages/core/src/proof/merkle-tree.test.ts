import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHex } from './bytes.ts';
import {
  consistencyProof,
  EMPTY_ROOT,
  growTree,
  inclusionProof,
  leafHash,
  readerOf,
  subtreesOfConsistency,
  subtreesOfInclusion,
  subtreesOfRoot,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
  type HashedSubtree,
  type Subtree,
} from './index.ts';

const sha256 = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest());
const contents = Array.from({ length: 132 }, (_, n) => Buffer.from(`leaf ${n}`));

/** RFC 9162, 2.1.1, as it stands there: of the leaves from `start` up to `end`. Each is reckoned once. */
const known = new Map<string, Uint8Array>();
const mth = (start: number, end: number): Uint8Array => {
  const found = known.get(`${start}-${end}`) ?? reckon(start, end);
  known.set(`${start}-${end}`, found);
  return found;
};
const middleOf = (start: number, end: number): number => start + 2 ** Math.ceil(Math.log2(end - start) - 1);
const reckon = (start: number, end: number): Uint8Array => {
  if (end === start) return sha256();
  if (end - start === 1) return sha256(Uint8Array.of(0), contents[start] as Uint8Array);
  const middle = middleOf(start, end);
  return sha256(Uint8Array.of(1), mth(start, middle), mth(middle, end));
};
/** RFC 9162, 2.1.3.1. */
const path = (index: number, start: number, end: number): Uint8Array[] => {
  if (end - start === 1) return [];
  const middle = middleOf(start, end);
  return index < middle ? [...path(index, start, middle), mth(middle, end)] : [...path(index, middle, end), mth(start, middle)];
};
/** RFC 9162, 2.1.4.1. */
const subproof = (older: number, start: number, end: number, isWhole: boolean): Uint8Array[] => {
  if (older === end) return isWhole ? [] : [mth(start, end)];
  const middle = middleOf(start, end);
  return older <= middle ? [...subproof(older, start, middle, isWhole), mth(middle, end)] : [...subproof(older, middle, end, false), mth(start, middle)];
};

const stored = new Map<string, HashedSubtree>();
const tree = growTree();
for (const content of contents) for (const one of tree.add(leafHash(content))) stored.set(`${one.level}/${one.index}`, one);
/** Hands out these subtrees alone, as a server that fetched them would. */
const only = (wanted: readonly Subtree[]) => readerOf(wanted.map(({ level, index }) => stored.get(`${level}/${index}`) as HashedSubtree));
const rootAt = (size: number) => treeRoot(size, only(subtreesOfRoot(size)));
const inclusion = (index: number, size: number) => inclusionProof(index, size, only(subtreesOfInclusion(index, size)));
const consistency = (older: number, newer: number) => consistencyProof(older, newer, only(subtreesOfConsistency(older, newer)));
const leafOf = (index: number) => leafHash(contents[index] as Buffer);
const sizes = Array.from({ length: 130 }, (_, n) => n + 1);

describe('a tree', () => {
  test('of known leaves has the roots that Certificate Transparency knows', () => {
    // The test vectors of RFC 6962's reference implementation.
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => Buffer.from(hex, 'hex'));
    const roots = [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    const growing = growTree();
    expect([growing.root(), ...leaves.map((leaf) => (growing.add(leafHash(leaf)), growing.root()))].map(toHex)).toEqual(roots);
    expect(toHex(EMPTY_ROOT)).toBe(roots[0]);
  });

  test.for(sizes)('of %i leaves has the root of RFC 9162, and goes on growing from what its root needs', (size) => {
    const root = mth(0, size);
    expect(toHex(rootAt(size))).toEqual(toHex(root));
    const grown = growTree(size, only(subtreesOfRoot(size)));
    expect(grown.root()).toEqual(root);
    expect(grown.add(leafOf(size))).toEqual([...stored.values()].filter(({ level, index }) => (index + 1) * 2 ** level === size + 1));
    expect([grown.size(), grown.root()]).toEqual([size + 1, mth(0, size + 1)]);
  });

  test('has subtrees far beyond 2^32 leaves, at their places', () => {
    const size = 2 ** 40 + 5;
    expect(subtreesOfRoot(size)).toEqual([{ level: 40, index: 0 }, { level: 2, index: 2 ** 38 }, { level: 0, index: 2 ** 40 + 4 }]);
    expect(subtreesOfInclusion(2 ** 40, size).length).toBe(4);
    expect(subtreesOfConsistency(2 ** 40, size)).toEqual([{ level: 2, index: 2 ** 38 }, { level: 0, index: 2 ** 40 + 4 }]);
  });

  test.for([
    ['a leaf beyond its end', () => inclusionProof(3, 3, readerOf([]))],
    ['a leaf before its beginning', () => inclusionProof(-1, 3, readerOf([]))],
    ['the way from nothing', () => consistencyProof(0, 3, readerOf([]))],
    ['the way back', () => consistencyProof(4, 3, readerOf([]))],
    ['half a leaf', () => treeRoot(1.5, readerOf([]))],
    ['what was not fetched', () => treeRoot(3, readerOf([]))],
  ] as const)('does not prove %s', ([, prove]) => {
    expect(prove).toThrow(RangeError);
  });
});

describe('an inclusion proof', () => {
  test.for(sizes)('of each leaf of %i is the one of RFC 9162, and proves that leaf at that place in that tree alone', (size) => {
    const root = rootAt(size);
    for (let index = 0; index < size; index += 1) {
      const proof = inclusion(index, size);
      expect(proof.map(toHex)).toEqual(path(index, 0, size).map(toHex));
      const claim = { leaf: leafOf(index), index, size, root, proof };
      expect(verifyInclusion(claim)).toBe(true);
      const wrong = [{ ...claim, leaf: leafOf(index + 1) }, { ...claim, index: index + 1 }, { ...claim, proof: [...proof, root] }, { ...claim, proof: proof.slice(1), leaf: proof.length === 0 ? root.slice(1) : claim.leaf }, { ...claim, root: rootAt(size + 1) }];
      expect(wrong.map(verifyInclusion)).not.toContain(true);
    }
  });

  test('with one bit changed proves nothing', () => {
    const place = fc.integer({ min: 2, max: 130 }).chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 }), fc.nat(), fc.nat()));
    fc.assert(
      fc.property(place, ([size, index, at, bit]) => {
        const proof = inclusion(index, size).map((hash) => hash.slice());
        const hash = proof[at % proof.length] as Uint8Array;
        hash[(bit >> 3) % 32] = (hash[(bit >> 3) % 32] as number) ^ (1 << (bit & 7));
        return !verifyInclusion({ leaf: leafOf(index), index, size, root: rootAt(size), proof });
      }),
    );
  });
});

describe('a consistency proof', () => {
  test.for(sizes)('from each size up to %i is the one of RFC 9162, and proves those two trees alone', (newer) => {
    const to = { size: newer, root: rootAt(newer) };
    for (let older = 1; older <= newer; older += 1) {
      const proof = consistency(older, newer);
      expect(proof.map(toHex)).toEqual(subproof(older, 0, newer, true).map(toHex));
      const from = { size: older, root: rootAt(older) };
      expect(verifyConsistency(from, to, proof)).toBe(true);
      const other = sha256(from.root);
      expect([verifyConsistency({ ...from, root: other }, to, proof), verifyConsistency(from, { ...to, root: other }, proof), verifyConsistency(from, to, [...proof, to.root]), verifyConsistency(from, { size: newer + 1, root: rootAt(newer + 1) }, proof)]).not.toContain(true);
      if (proof.length > 0) expect([verifyConsistency(from, to, proof.slice(0, -1)), verifyConsistency(from, to, proof.slice(1)), verifyConsistency(from, to, [])]).not.toContain(true);
    }
  });

  test('is never one from an empty tree, or back', () => {
    expect(verifyConsistency({ size: 0, root: EMPTY_ROOT }, { size: 2, root: rootAt(2) }, [])).toBe(false);
    expect(verifyConsistency({ size: 3, root: rootAt(3) }, { size: 2, root: rootAt(2) }, consistency(2, 3))).toBe(false);
  });
});
