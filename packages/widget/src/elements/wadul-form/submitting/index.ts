// What `<wadul-form>` loads once somebody begins to type: checking, sending, the receipt, and their words.
export { createClient } from '@wadul/core/client';
export { filing, receipt } from '../../../locales/id/filing.ts';
export { issues, problems, warnings } from '../../../locales/id/messages.ts';
export { issueText, problemText } from '../../../internal/messages.ts';
export { check, type Checked } from './check.ts';
export { copyText } from './copy-text.ts';
export { Dispatch, type DispatchState } from './dispatch.ts';
export { receiptStyles } from './receipt.styles.ts';
export { receiptView } from './receipt.view.ts';
export { summary } from './summary.view.ts';
