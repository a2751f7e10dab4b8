import type { DemoJoin, DemoMember } from '../../networks/demo/demo-part';
import { calendarDate } from '../../platform/calendar-date';
import type { CarerViewer, StaffViewer } from '../../platform/viewer';
import { makeDemo, member } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

const council = 'sc_herts_council_passport';
const shops = 'sc_south_shops_passport';

const on = (schemeId: string, day: string, number: string, ended?: DemoJoin['ended']): DemoJoin => ({
  schemeId,
  on: calendarDate(day),
  number,
  ...(ended && { ended }),
});

/** People of the council and of the shops. Hazel and Fern can use the council's passport, Perry the shops', Rowan both. */
const members: readonly DemoMember[] = [
  member('employer-hazel', on(council, '2026-01-21', 'HCE-234-567')),
  member('employer-fern', on(council, '2025-12-01', 'HCE-234-568')),
  member('employer-rowan', on(council, '2026-02-01', 'HCE-234-569'), on(shops, '2026-03-01', 'SSC-234-569')),
  member('employer-perry', on(shops, '2026-06-15', 'SSC-234-570')),
  member(
    'employer-basil',
    on(council, '2026-03-03', 'HCE-234-571', { on: calendarDate('2026-05-05'), reason: 'ENDED' }),
  ),
  member(
    'employer-coral',
    on(council, '2026-03-03', 'HCE-234-572', { on: calendarDate('2026-05-05'), reason: 'LOST' }),
  ),
  member('employer-sage', on(council, '2026-12-01', 'HCE-234-573')),
];

export const councilHr: StaffViewer = { role: 'hr', subject: 'hr-1', organisation: 'em_herts_council' };
export const shopsHr: StaffViewer = { role: 'hr', subject: 'hr-2', organisation: 'em_south_shops' };
export const hazel: CarerViewer = { role: 'carer', ref: 'employer-hazel' };

export async function startEmployers(): Promise<TestSubgraphs> {
  const subgraphs = await startTestSubgraphs('employer');
  await makeDemo(subgraphs, 'employer', members);
  return subgraphs;
}
