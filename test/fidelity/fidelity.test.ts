import { describe, expect, it } from 'vitest';
import checked from '../renderer/measures.json' with { type: 'json' };
import absent from './absent.json' with { type: 'json' };
import { fidelity, fidelityTable, isFaithful } from './report.ts';

describe('the measures of the fact book', () => {
  it('are all accounted for: checked in the app, or of a part that there is not, with the reason', () => {
    const ids = [...checked, ...absent].map(({ id }) => Number(id.slice(1)));
    expect(ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 444 }, (_, index) => index + 1));
    for (const { id, why } of absent) expect(why, id).not.toBe('');
  });

  it('hold when every one was seen to hold', () => {
    const rows = fidelity(checked.map(({ id }) => ({ id, held: true })));
    expect(isFaithful(rows)).toBe(true);
    expect(fidelityTable(rows)).toContain(`| **all** |  |  | **${checked.length}** | **0** | **${absent.length}** |`);
  });

  it('do not hold when one of the surest fails, even once, or nothing looked at it', () => {
    const sure = checked.find(({ confidence }) => confidence === 'A');
    if (sure === undefined) throw new Error('no sure measure');
    const others = checked.filter(({ id }) => id !== sure.id).map(({ id }) => ({ id, held: true }));
    expect(isFaithful(fidelity(others))).toBe(false);
    const twice = [
      { id: sure.id, held: false },
      { id: sure.id, held: true },
    ];
    expect(isFaithful(fidelity([...others, ...twice]))).toBe(false);
  });
});
