import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromHex } from './bytes.ts';
import { signBytes } from './ed25519.ts';
import { isCheckpointSigned, keyIdOf, makeNoteSigner, noteKeyOf, readCheckpoint, readVkey, signCheckpoint, writeVkey } from './index.ts';

const { signer, vkey } = makeNoteSigner('book.example.go.id/my-office', new Uint8Array(32).fill(7));
const key = noteKeyOf(signer);
const root = new Uint8Array(createHash('sha256').update('root').digest());
const note = signCheckpoint({ size: 1234, root }, signer);
const [text = '', signatures = ''] = note.split('\n\n');

/** The key as Node's own Ed25519 takes it: SPKI (RFC 8410). */
const nodeKey = (publicKey: Uint8Array) => createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]), format: 'der', type: 'spki' });

describe('a key', () => {
  test('of the seed in RFC 8032 is the one there', () => {
    const seed = fromHex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
    expect(noteKeyOf({ name: 'a', secretKey: seed }).publicKey).toEqual(fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'));
  });

  test('is written as the Go checksum database writes its own', () => {
    // sum.golang.org's key, as every Go toolchain holds it.
    const known = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
    const read = readVkey(known);
    expect(read?.name).toBe('sum.golang.org');
    expect(read && writeVkey(read)).toBe(known);
  });

  test('is read from its text, and nothing else is', () => {
    expect(readVkey(vkey)).toEqual(key);
    const [name, id, base64] = vkey.split('+') as [string, string, string];
    for (const other of ['', name, `${name}+${id}`, `other+${id}+${base64}`, `${name}+00000000+${base64}`, `${name}+${id.toUpperCase()}F+${base64}`, `${name}+${id}+${base64.slice(4)}`, `${vkey}\n`, ` ${vkey}`, `${name}+${id}+B${base64.slice(1)}`])
      expect([other, readVkey(other)]).toEqual([other, undefined]);
  });

  test.for(['', 'two words', 'a+b', 'a\u00a0b', 'a\nb', '\ud800'])('has no name such as %j', (name) => {
    expect(() => makeNoteSigner(name, new Uint8Array(32))).toThrow(RangeError);
  });

  test('is made from 32 bytes and no fewer', () => {
    expect(() => makeNoteSigner('a', new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('a checkpoint', () => {
  test('is the note that C2SP describes: origin, size, root, and a signature that Node finds right', () => {
    expect(text).toBe(`book.example.go.id/my-office\n1234\n${Buffer.from(root).toString('base64')}`);
    const [, base64 = ''] = /^— book\.example\.go\.id\/my-office (\S+)\n$/u.exec(signatures) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    const id = createHash('sha256').update(`${key.name}\n\u0001`).update(key.publicKey).digest().subarray(0, 4);
    expect(bytes.subarray(0, 4)).toEqual(id);
    expect(verify(null, Buffer.from(`${text}\n`), nodeKey(key.publicKey), bytes.subarray(4))).toBe(true);
  });

  test('signed by Node itself is found right', () => {
    const seed = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), signer.secretKey]), format: 'der', type: 'pkcs8' });
    const id = Buffer.from(vkey.split('+')[1] ?? '', 'hex');
    const theirs = `${text}\n\n— ${key.name} ${Buffer.concat([id, sign(null, Buffer.from(`${text}\n`), seed)]).toString('base64')}\n`;
    const read = readCheckpoint(theirs);
    expect(read).toMatchObject({ origin: key.name, size: 1234, root });
    expect(read && isCheckpointSigned(read, [key])).toBe(true);
  });

  test('of another program is read: the example of C2SP tlog-checkpoint, with two signatures', () => {
    const lines = ['example.com/behind-the-sofa', '20852163', 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', '', '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=', '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==', ''];
    expect(readCheckpoint(lines.join('\n'))).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, signatures: [{ name: 'example.com/behind-the-sofa' }, { name: 'witness.example.com/w1' }] });
  });

  test('counts only if one of the keys signed it for its own log', () => {
    const read = readCheckpoint(note);
    const other = noteKeyOf(makeNoteSigner(key.name, new Uint8Array(32).fill(8)).signer);
    expect(read && [isCheckpointSigned(read, []), isCheckpointSigned(read, [other]), isCheckpointSigned(read, [other, key])]).toEqual([false, false, true]);
    const strange = makeNoteSigner('another.example/log', new Uint8Array(32).fill(9)).signer;
    const foreign = readCheckpoint(note + signCheckpoint({ size: 1234, root }, strange).split('\n\n')[1]);
    expect(foreign && [isCheckpointSigned(foreign, [key]), isCheckpointSigned(foreign, [noteKeyOf(strange)]), isCheckpointSigned(foreign, [key, noteKeyOf(strange)])]).toEqual([true, false, false]);
  });

  test('signed by a key of another name alone says nothing, though the key is known: it does not speak for this log', () => {
    const witness = makeNoteSigner('witness.example/w1', new Uint8Array(32).fill(9)).signer;
    const line = Buffer.concat([keyIdOf(noteKeyOf(witness)), signBytes(Buffer.from(`${text}\n`), witness.secretKey)]).toString('base64');
    const [alone, beside] = [`${text}\n\n— ${witness.name} ${line}\n`, `${note}— ${witness.name} ${line}\n`].map(readCheckpoint);
    expect([alone && isCheckpointSigned(alone, [key, noteKeyOf(witness)]), beside && isCheckpointSigned(beside, [key, noteKeyOf(witness)])]).toEqual([false, true]);
  });

  test('with any one of its characters changed is no checkpoint, or not signed', () => {
    const changed = Array.from(note).map((character, at, all) => [...all.slice(0, at), character === 'B' ? 'C' : 'B', ...all.slice(at + 1)].join(''));
    const believed = changed.filter((one) => {
      const read = readCheckpoint(one);
      return read !== undefined && isCheckpointSigned(read, [key]);
    });
    expect(believed).toEqual([]);
  });

  test.for([
    ['without its last line end', note.slice(0, -1)],
    ['with a line too many', note.replace('\n\n', '\nmore\n\n')],
    ['with an empty line too many', `${note}\n`],
    ['with a leading zero', note.replace('\n1234\n', '\n01234\n')],
    ['with a size beyond all counting', note.replace('\n1234\n', '\n9999999999999999\n')],
    ['with Windows line ends', note.replaceAll('\n', '\r\n')],
    ['with a hyphen for the dash', note.replace('—', '-')],
    ['without a signature', `${text}\n\n`],
    ['with seventeen signatures', `${text}\n\n${signatures.repeat(17)}`],
    ['with base64 that could be written otherwise', note.replace(/=\n\n/, 'A\n\n')],
    ['that is nothing', ''],
  ] as const)('%s is none', ([, wrong]) => {
    expect(readCheckpoint(wrong)).toBeUndefined();
  });

  test('is read with sixteen signatures', () => {
    expect(readCheckpoint(`${text}\n\n${signatures.repeat(16)}`)?.signatures.length).toBe(16);
  });
});
