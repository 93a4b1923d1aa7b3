export { buildReceipt, type ReceiptFacts, type ReceiptPaper } from './build-receipt.ts';
export type { RandomBytes } from './crockford.ts';
export { checkSecret, makeSecret, normaliseSecret } from './secret.ts';
export { makeTicket, normaliseTicket } from './ticket.ts';
