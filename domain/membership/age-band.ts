/** The age bands of the statistics; carers under 18 are young carers. */
const bands = [
  { from: 75, name: '75+' },
  { from: 65, name: '65-74' },
  { from: 50, name: '50-64' },
  { from: 35, name: '35-49' },
  { from: 25, name: '25-34' },
  { from: 18, name: '18-24' },
] as const;

export type AgeBand = (typeof bands)[number]['name'] | '0-17';

export function ageBandOf(age: number): AgeBand {
  return bands.find(({ from }) => age >= from)?.name ?? '0-17';
}
