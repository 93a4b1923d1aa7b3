/** A receipt as it was made: bytes that a repeated request gets again. */
export const answerReceipt = (receipt: Uint8Array): Response =>
  new Response(receipt as Uint8Array<ArrayBuffer>, { status: 201, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
