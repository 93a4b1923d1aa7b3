// What `<wadul-status>` loads once somebody begins to type: the client, a found complaint, and its words.
export { createClient, isProblemError } from '@wadul/core/client';
export { problemText } from '../../../internal/messages.ts';
export { issues, problems } from '../../../locales/id/messages.ts';
export { events, states, tracking } from '../../../locales/id/status.ts';
export { idOf, takesFiles, toEvent } from './actions.ts';
export { BookNotice } from './book-notice.ts';
export { caseStyles } from './case.styles.ts';
export { caseView } from './case.view.ts';
export { AddedFiles } from './files.ts';
export { isSame, Sender, trackingKey } from './follow.ts';
