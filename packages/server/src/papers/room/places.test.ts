import { expect, test } from 'vitest';
import { openPlaces } from './places.ts';
import { clockByHand } from './testing/clock-by-hand.ts';

const busy = { name: 'ProblemError', code: 'papers-busy' };
const room = (atOnce = 1, waiting = 2) => {
  const clock = clockByHand();
  return { clock, places: openPlaces({ atOnce, waiting, wait: 10_000 }, clock.after) };
};
/** What became of those who wait, in the order in which it did. */
const watch = () => {
  const came: string[] = [];
  const note = (name: string, place: Promise<() => void>) => place.then((leave) => (came.push(name), leave), () => (came.push(`${name} refused`), () => undefined));
  return { came, note };
};

test('so many have a place at once; who comes then waits, and has one in turn', async () => {
  const { places } = room(2);
  const { came, note } = watch();
  const [first] = await Promise.all([places.enter(), places.enter()]);
  const [third, fourth] = [note('third', places.enter()), note('fourth', places.enter())];
  await Promise.resolve();
  expect(came).toEqual([]);
  first();
  (await third)();
  await fourth;
  expect(came).toEqual(['third', 'fourth']);
});

test('a place that is left twice is left once', async () => {
  const { places } = room(1, 1);
  const leave = await places.enter();
  leave();
  leave();
  await places.enter();
  const waits = places.enter();
  await expect(places.enter()).rejects.toMatchObject(busy);
  void waits;
});

test('where too many wait already the next is refused at once, and none of those who wait', async () => {
  const { places } = room(1, 1);
  const leave = await places.enter();
  const waits = places.enter();
  await expect(places.enter()).rejects.toMatchObject(busy);
  leave();
  await waits;
});

test('nobody waits longer than said, and who has given up takes nobody’s place', async () => {
  const { clock, places } = room();
  const leave = await places.enter();
  const [long, aborted] = [places.enter(), new AbortController()];
  const gone = places.enter(aborted.signal);
  aborted.abort();
  await expect(gone).rejects.toMatchObject(busy);
  clock.moveOn(9_999);
  const later = places.enter();
  clock.moveOn(1);
  await expect(long).rejects.toMatchObject(busy);
  leave();
  (await later)();
  await places.enter();
});
