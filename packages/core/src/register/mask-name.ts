/** A name as the public sees it (R13): the initials of its words, such as `B.S.`; nothing for what holds no letter. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => /\p{L}/u.exec(word)?.[0].toUpperCase())
    .filter((initial) => initial !== undefined)
    .map((initial) => `${initial}.`)
    .join('');
