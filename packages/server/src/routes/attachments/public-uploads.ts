import { publicOperation, type Operation } from '../../http/operation.ts';
import { uploadVerbs } from './upload-operations.ts';

const all = '/api/offices/:office/uploads';
const one = `${all}/:upload`;
const { create, look, add, drop } = uploadVerbs;

/** Files that citizens attach to a complaint before they send it, by tus 1.0 (creation, termination, expiration). Knowing an upload's id is the right to it. */
export const publicUploads: readonly Operation[] = [
  publicOperation({ ...create, id: 'createUpload', path: all, summary: 'Begin to attach a file', handle: (call) => create.handle(call, 'public') }),
  publicOperation({ ...look, id: 'readUpload', path: one, summary: 'How an upload stands', handle: (call) => look.handle(call, 'public') }),
  publicOperation({ ...add, id: 'addToUpload', path: one, summary: 'Add bytes to an upload', handle: (call) => add.handle(call, 'public') }),
  publicOperation({ ...drop, id: 'dropUpload', path: one, summary: 'Take an upload back', handle: (call) => drop.handle(call, 'public') }),
];
