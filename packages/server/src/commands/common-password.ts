import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

let made: ZxcvbnFactory | undefined;
/** Made once it is needed: the list takes its time and memory. */
const guesser = (): ZxcvbnFactory => (made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }));

/** More is not looked at: the time that it takes grows with the square. */
const LOOKED_AT = 64;
/** Guessed within 10⁸ tries: what a list, a keyboard's rows, a date or the officer's own name give. */
const SAFE_FROM = 3;

/** Whether a password is among the first that somebody tries. @param about words that lie near: names of the officer and the office */
export const isCommon = (password: string, about: readonly string[]): boolean => guesser().check(password.slice(0, LOOKED_AT), [...about]).score < SAFE_FROM;
