import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const never = new AbortController().signal;

test('so many go ahead at once, and the next as soon as one ends', async () => {
  const turns = new Turns(2);
  const order: string[] = [];
  const [first] = [await turns.take(never), await turns.take(never)];
  const third = turns.take(never).then((end) => {
    order.push('third');
    return end;
  });
  const fourth = turns.take(never).then(() => order.push('fourth'));
  expect(order).toEqual([]);
  first();
  first(); // ended twice, it lets one go
  (await third)();
  await fourth;
  expect(order).toEqual(['third', 'fourth']);
});

test('who leaves the line is not waited for', async () => {
  const turns = new Turns(1);
  const end = await turns.take(never);
  const left = new AbortController();
  const gone = turns.take(left.signal);
  left.abort(new Error('left'));
  await expect(gone).rejects.toThrow('left');
  const next = turns.take(never);
  end();
  await expect(next).resolves.toBeTypeOf('function');
});
