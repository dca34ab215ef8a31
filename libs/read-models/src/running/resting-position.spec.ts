import type { Position } from '@fuyi/kernel';
import { restingPosition } from './resting-position';

const at = (position: string) => position as Position;
const never = 60_000;

describe('歇着的位置', () => {
  it('连着移动几次，只写最后一次；没有新的就不写', async () => {
    const kept: string[] = [];
    const resting = restingPosition(async (position) => void kept.push(position), never);
    resting.move(at('1'));
    resting.move(at('2'));
    resting.move(at('3'));
    await resting.settle();
    await resting.settle();
    expect(kept).toEqual(['3']);
  });

  it('过一会儿自己写', async () => {
    const kept: string[] = [];
    const resting = restingPosition(async (position) => void kept.push(position), 1);
    resting.move(at('1'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(kept).toEqual(['1']);
  });

  it('另有办法写更晚的位置以前，先等正在写的写完，没写的不写', async () => {
    const kept: string[] = [];
    let finish = (): void => undefined;
    const resting = restingPosition(
      (position) =>
        new Promise((resolve) => {
          finish = () => {
            kept.push(position);
            resolve();
          };
        }),
      never,
    );
    resting.move(at('1'));
    void resting.settle();
    await Promise.resolve();
    await Promise.resolve();
    resting.move(at('2'));
    const forgotten = resting.forget().then(() => kept.push('later'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    finish();
    await forgotten;
    await resting.settle();
    expect(kept).toEqual(['1', 'later']);
  });

  it('没写成的还在，下次再写', async () => {
    const kept: string[] = [];
    let failures = 1;
    const resting = restingPosition(async (position) => {
      if (failures-- > 0) throw new Error('gone');
      kept.push(position);
    }, never);
    resting.move(at('7'));
    await expect(resting.settle()).rejects.toThrow('gone');
    await resting.settle();
    expect(kept).toEqual(['7']);
  });
});
