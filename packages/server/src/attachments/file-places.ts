import type { AttachmentRow } from '../db/attachment.table.ts';

type Named = Pick<AttachmentRow, 'officeId' | 'id' | 'keyId'>;

/** Where what belongs to an attachment is kept: names in the file store, which begin with its key's id, and the places for which things are sealed. */
export const storedFile = ({ keyId }: Pick<Named, 'keyId'>): string => `files/${keyId}`;
export const storedParts = ({ keyId }: Pick<Named, 'keyId'>): string => `uploads/${keyId}/`;
/** @param draw random, so that two that arrive at once do not write over each other */
export const storedPart = (row: Pick<Named, 'keyId'>, start: number, draw: Uint8Array): string => `${storedParts(row)}${start}-${Buffer.from(draw).toString('hex')}`;

const place = ({ officeId, id }: Named, what: string): string => `${officeId}/attachment/${id}/${what}`;
export const filePlace = (row: Named): string => place(row, 'file');
export const namePlace = (row: Named): string => place(row, 'name');
export const partPlace = (row: Named, start: number): string => place(row, `part/${start}`);
