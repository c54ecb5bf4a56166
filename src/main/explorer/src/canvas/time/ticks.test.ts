import { scaleUtc } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { ticksOf } from './ticks';

const axis = (from: string, to: string, width: number) => ticksOf(scaleUtc([new Date(from), new Date(to)], [0, width]), width);

describe('marks of an axis', () => {
  it('stand apart, however the scale counts', () => {
    for (let months = 1; months < 40; months++) {
      const end = new Date(Date.UTC(2019, 7 + months, 1)).toISOString();
      const at = axis('2019-08-01', end, 720).map((tick) => tick.at);
      at.slice(1).forEach((place, index) => expect(place - at[index]!).toBeGreaterThanOrEqual(60));
    }
  });

  it('are some', () => {
    expect(axis('2019-08-01', '2020-08-01', 720).map((tick) => tick.label)).toContain('2020');
  });

  it('are one for each of a few days', () => {
    const labels = axis('2024-03-12', '2024-03-16', 700).map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
    expect(labels).toContain('13 Mar');
  });
});
