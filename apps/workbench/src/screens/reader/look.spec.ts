import { atPage, farther, firstLook, nearer, turned } from './look';

const twelve = Array.from({ length: 12 });

describe('阅卷', () => {
  it('放大、缩小各有尽头，缩回来还是原样', () => {
    expect(twelve.reduce(nearer, firstLook).zoom).toBe(4);
    expect(twelve.reduce(farther, firstLook).zoom).toBe(0.5);
    expect(farther(nearer(firstLook))).toEqual(firstLook);
  });

  it('转四次还是原样', () => {
    expect([1, 2, 3, 4].reduce<typeof firstLook>(turned, firstLook)).toEqual(firstLook);
    expect(turned(firstLook).turn).toBe(90);
  });

  it('翻不到没有的页', () => {
    expect(atPage(firstLook, 0, 5).page).toBe(1);
    expect(atPage(firstLook, 9, 5).page).toBe(5);
    expect(atPage(firstLook, 3, 5).page).toBe(3);
    expect(atPage(firstLook, 7, 0).page).toBe(1);
  });
});
