import type { Viewer } from '../../platform/viewer';
import type { TestSubgraphs } from '../support/subgraphs';

export const nurseAt = (organisation: string): Viewer => ({ role: 'ward', subject: 'nurse', organisation });

/** Viewers who are not nurses, at the trust of the check or otherwise close to it. */
export const notNurses: readonly Viewer[] = [
  { role: 'carer', ref: 'hazel' },
  { role: 'hr', subject: 'hr', organisation: 'RWH' },
  { role: 'analyst', subject: 'analyst', organisation: 'RWH' },
  { role: 'manager', subject: 'manager', organisation: 'RWH' },
  { role: 'registrar', subject: 'registrar', organisation: 'RWH' },
  { role: 'hub' },
];

export interface AllowanceCheck {
  readonly trust: string;
  readonly ward: string;
  readonly hospitalRef?: string;
  readonly recognised?: readonly {
    readonly sector: string;
    readonly schemeId: string;
    readonly schemeName: string;
    readonly validUntil: string | null;
  }[];
}

const allowances = `query ($check: _Any!) {
  _entities(representations: [$check]) { ... on WardCheck { allowances { title strength basis validUntil } } }
}`;

/** Requests what a check opens, as the gateway does once identity has answered. */
export function askAllowances(hub: TestSubgraphs, check: AllowanceCheck, viewer: Viewer) {
  const representation = { __typename: 'WardCheck', id: 'wc_1', hospitalRef: null, recognised: [], ...check };
  return hub.ask('hospital', allowances, { check: representation }, viewer);
}

export const hertsCard = {
  sector: 'community',
  schemeId: 'sc_herts_carers_card',
  schemeName: 'Carers in Hertfordshire Carers Card',
  validUntil: '2028-03-31',
};
