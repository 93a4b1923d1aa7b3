/** What stands for a character that cannot stand where it should: its number in Unicode, such as `[U+1F9FF]`. Nothing is left out without a trace. */
export const namedCharacter = (codePoint: number): string => `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
