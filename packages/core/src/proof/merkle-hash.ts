import { sha256 } from '@noble/hashes/sha2.js';
import { joinBytes } from './bytes.ts';

/** The root of a tree without leaves (RFC 9162, 2.1.1). */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array());

/** The hash of a leaf: SHA-256(0x00 || content). */
export const leafHash = (content: Uint8Array): Uint8Array => sha256(joinBytes(Uint8Array.of(0), content));

/** The hash of a node: SHA-256(0x01 || left || right). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(joinBytes(Uint8Array.of(1), left, right));
