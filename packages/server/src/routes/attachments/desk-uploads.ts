import { deskOperation, type Operation } from '../../http/operation.ts';
import { handlers as roles } from '../roles.ts';
import { uploadVerbs } from './upload-operations.ts';

const all = '/api/desk/uploads';
const one = `${all}/:upload`;
const { create, look, add, drop } = uploadVerbs;

/** Files that officers add to what they enter, in the same way. */
export const deskUploads: readonly Operation[] = [
  deskOperation({ ...create, roles, id: 'createDeskUpload', path: all, summary: 'Begin to attach a file, as an officer', handle: (call) => create.handle(call, 'desk') }),
  deskOperation({ ...look, roles, id: 'readDeskUpload', path: one, summary: 'How an officer’s upload stands', handle: (call) => look.handle(call, 'desk') }),
  deskOperation({ ...add, roles, id: 'addToDeskUpload', path: one, summary: 'Add bytes to an officer’s upload', handle: (call) => add.handle(call, 'desk') }),
  deskOperation({ ...drop, roles, id: 'dropDeskUpload', path: one, summary: 'Take an officer’s upload back', handle: (call) => drop.handle(call, 'desk') }),
];
