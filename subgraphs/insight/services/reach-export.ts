import type { Figure } from './disclosure/figure';
import { rule } from './disclosure/rule';
import { csvOf } from './csv';
import type { Reach } from './reach';

export interface ReachExport {
  readonly fileName: string;
  readonly csv: string;
}

const columns = ['area code', 'area', 'setting', 'measure', 'from', 'to', 'figure'];

/**
 * Returns the figures of some areas separately, as lines that a spreadsheet can filter. The rule of publication comes
 * last.
 */
export async function reachExport(reaches: readonly Reach[]): Promise<ReachExport> {
  const lines = (await Promise.all(reaches.map(linesOf))).flat();
  const [first] = reaches;
  return {
    fileName: `reach-${first?.from ?? ''}-to-${first?.to ?? ''}.csv`,
    csv: csvOf([columns, ...lines, ['', '', '', rule, '', '', '']]),
  };
}

async function linesOf(reach: Reach): Promise<string[][]> {
  const [carers, carersNew, sectors] = await Promise.all([reach.carers(), reach.carersNew(), reach.bySector()]);
  const { unpaidCarers } = reach;
  const line = (setting: string, measure: string, figure: Figure | number | null) => {
    const shown = figure === null ? '' : typeof figure === 'number' ? String(figure) : figure.display;
    return reach.areas.map(({ code, name }) => [code, name, setting, measure, reach.from, reach.to, shown]);
  };
  return [
    ...line('all', 'carers', carers),
    ...line('all', 'new carers', carersNew),
    ...line('all', 'unpaid carers, Census 2021', unpaidCarers),
    ...sectors.flatMap(({ sector: { name }, ...figures }) => [
      ...line(name, 'carers', figures.carers),
      ...line(name, 'new carers', figures.carersNew),
      ...line(name, 'new carers known in another setting', figures.carersFromElsewhere),
      ...line(name, 'passports in use on the last day', figures.passportsActive),
      ...line(name, 'passports issued', figures.passportsNew),
      ...line(name, 'passports renewed', figures.passportsRenewed),
      ...line(name, 'passports expired', figures.passportsExpired),
      ...line(name, 'passports ended', figures.passportsEnded),
      ...line(name, 'offers on the last day', figures.offersLive),
      ...line(name, 'offers added', figures.offersAdded),
      ...line(name, 'offers not made sure of for a year', figures.offersStale),
    ]),
  ];
}
