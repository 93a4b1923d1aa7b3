import type { Operation } from '../../http/operation.ts';
import { countOversightOperation } from './count-oversight.ts';
import { listLeavingOperation } from './list-leaving.ts';
import { listWaitingRequestsOperation } from './list-waiting-requests.ts';
import { readDeskHealth } from './read-desk-health.ts';

/** What somebody in the office is to keep an eye on. */
export const oversightOperations: readonly Operation[] = [countOversightOperation, listWaitingRequestsOperation, listLeavingOperation, readDeskHealth];
