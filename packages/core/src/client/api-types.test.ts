// The SDK speaks in core's own shapes; here they are held against the types that come out of the API's document. What does not fit does not compile.
import { expectTypeOf, test } from 'vitest';
import type { Filing } from '../schemas/filing.ts';
import type { CitizenEvent } from '../complaint/complaint.events.ts';
import type { operations } from './api-types.ts';
import type { Client } from './client.ts';

type Answer<Operation extends keyof operations, Status extends keyof operations[Operation]['responses']> = operations[Operation]['responses'][Status] extends {
  content: { 'application/json': infer Body };
}
  ? Body
  : never;
type Asked<Operation extends keyof operations> = operations[Operation] extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;
type Given<Method extends keyof Client> = Awaited<ReturnType<Client[Method]>>;
/** As JSON carries it: what is `undefined` is not there. */
type Travels<T> = T extends (infer E)[] ? Travels<E>[] : T extends object ? { [K in keyof T]: Travels<Exclude<T[K], undefined>> } : T;

test('what a method gives is what the document says that its operation answers', () => {
  expectTypeOf<Answer<'readOffice', 200>>().toExtend<Given<'office'>>();
  expectTypeOf<Answer<'fileComplaint', 201>>().toExtend<Given<'file'>>();
  expectTypeOf<Answer<'trackComplaint', 200>>().toExtend<Given<'track'>>();
  expectTypeOf<Answer<'sendCitizenEvent', 200>>().toExtend<Given<'send'>>();
  expectTypeOf<Answer<'listRegisterMonths', 200>>().toExtend<Given<'registerMonths'>>();
  expectTypeOf<Answer<'readRegister', 200>>().toExtend<Given<'register'>>();
});

test('what a method sends is what the document says that its operation takes', () => {
  expectTypeOf<Travels<Filing>>().toExtend<Asked<'fileComplaint'>>();
  expectTypeOf<Travels<{ ticket: string; secret: string; event: CitizenEvent }>>().toExtend<Asked<'sendCitizenEvent'>>();
});
