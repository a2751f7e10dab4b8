import type { Persona, PersonaName } from '../../gateway/auth/personas';

export type { Persona, PersonaName };

/** The people who can sign in. Subjects, trusts and organisations match the plot; the carer is its first person. */
export const personas = {
  carer: { label: 'Hazel Fictional, a carer in Stevenage', subject: 'demo-carer', role: 'carer' },
  ward: {
    label: 'a nurse of East and North Hertfordshire hospitals',
    subject: 'demo-ward',
    role: 'ward',
    organisation: 'RWH',
  },
  hr: { label: 'HR of a council', subject: 'demo-hr', role: 'hr', organisation: 'em_herts_council' },
  analyst: { label: 'an analyst', subject: 'demo-analyst', role: 'analyst', organisation: 'og_analysis' },
  manager: {
    label: 'a manager of the Hertfordshire carers card',
    subject: 'demo-manager',
    role: 'manager',
    organisation: 'og_carers_in_herts',
  },
  registrar: {
    label: 'a registrar of the Hertfordshire carers card',
    subject: 'demo-registrar',
    role: 'registrar',
    organisation: 'og_carers_in_herts',
  },
} as const satisfies Readonly<Record<PersonaName, Persona>>;

export function isPersonaName(name: string): name is PersonaName {
  return Object.hasOwn(personas, name);
}
