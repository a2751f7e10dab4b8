import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonaName } from '../auth/personas';

const folder = join(__dirname, '../../schema/operations');

/** One of the hub's main operations, ready to be sent. */
export interface CanonicalOperation {
  readonly operation: string;
  /** The person of the demo network who sends it. */
  readonly persona: PersonaName;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const askedByPersona = [
  { operation: 'CarerOffers', persona: 'carer' },
  { operation: 'WardCheck', persona: 'ward' },
  { operation: 'EmployerBenefits', persona: 'hr' },
  { operation: 'SectorReach', persona: 'analyst' },
] as const satisfies readonly Pick<CanonicalOperation, 'operation' | 'persona'>[];

export function canonicalOperations(): CanonicalOperation[] {
  return askedByPersona.map(({ operation, persona }) => ({
    operation,
    persona,
    query: readFileSync(join(folder, `${operation}.graphql`), 'utf8'),
    variables: JSON.parse(
      readFileSync(join(folder, `${operation}.variables.json`), 'utf8'),
    ) as CanonicalOperation['variables'],
  }));
}
