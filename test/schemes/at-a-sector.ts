import { prefixOf } from '../../domain/sector/sector-type-defs';
import type { Viewer } from '../../platform/viewer';
import { introduce } from '../support/introduce';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

export type Fields = Readonly<Record<string, unknown>>;

const passportFields = `id number status statusReason validFrom validUntil issueNumber renewableFrom
  rules { version validity { kind months } }`;

/** One sector of the demo network, with its real schemes and no carers yet. */
export class AtASector {
  private constructor(
    readonly hub: TestSubgraphs,
    private readonly code: string,
  ) {}

  static async open(code: string): Promise<AtASector> {
    const hub = await startTestSubgraphs(code);
    await makeDemo(hub, code, []);
    return new AtASector(hub, code);
  }

  private keys = 0;
  private readonly prefix = () => prefixOf(this.code);

  /** Runs a mutation and returns its result. `shown` selects fields of the success. */
  async change(field: string, input: Fields, viewer: Viewer, shown: string): Promise<Fields> {
    this.keys += 1;
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const query = `mutation ($input: ${this.inputOf(type)}!) {
      ${field}(input: $input) { __typename ${shown} ... on UserError { message } }
    }`;
    const named = { idempotencyKey: `key ${this.keys}`, ...input };
    const { data, errors } = await this.hub.ask(this.code, query, { input: named }, viewer);
    if (errors) return { errors: errors.map(({ extensions }) => extensions?.['code']) };
    return data?.[field] as Fields;
  }

  private inputOf(type: string): string {
    const common: Readonly<Record<string, string>> = {
      [`Renew${this.prefix()}Passport`]: 'RenewPassport',
      [`Replace${this.prefix()}Passport`]: 'ReplacePassport',
      [`Set${this.prefix()}SchemeRules`]: 'SetSchemeRules',
      [`Set${this.prefix()}SchemeBranding`]: 'SetSchemeBranding',
      WithdrawCommunityApplication: 'WithdrawApplication',
      WithdrawBursaryApplication: 'WithdrawApplication',
    };
    return `${common[type] ?? type}Input`;
  }

  async issue(schemeId: string, ref: string, viewer: Viewer, more: Fields = {}): Promise<Fields> {
    const introduction = await introduce(this.hub, this.code, ref, schemeId);
    const shown = `... on ${this.prefix()}PassportIssued { passport { ${passportFields} } }`;
    const field = `issue${this.prefix()}Passport`;
    return passportOf(await this.change(field, { schemeId, introduction, ...more }, viewer, shown));
  }

  async end(passportId: unknown, reason: string, viewer: Viewer): Promise<Fields> {
    const shown = `... on ${this.prefix()}PassportEnded { passport { ${passportFields} } }`;
    return passportOf(await this.change(`end${this.prefix()}Passport`, { passportId, reason }, viewer, shown));
  }

  async renew(passportId: unknown, way: string, viewer: Viewer): Promise<Fields> {
    const shown = `... on ${this.prefix()}PassportRenewed { passport { ${passportFields} } }`;
    return passportOf(await this.change(`renew${this.prefix()}Passport`, { passportId, way }, viewer, shown));
  }

  async replace(passportId: unknown, viewer: Viewer): Promise<Fields> {
    const shown = `... on ${this.prefix()}PassportReplaced { passport { ${passportFields} } }`;
    return passportOf(await this.change(`replace${this.prefix()}Passport`, { passportId }, viewer, shown));
  }

  /** Returns the status of the carer's passports, as the carer sees them. */
  async passportsOf(ref: string): Promise<readonly Fields[]> {
    const query = `query ($ref: ID!) { _entities(representations: [{ __typename: "Carer", ${this.code}Ref: $ref }]) {
      ... on Carer { ${this.code}Passports { ${passportFields} } } } }`;
    const { data } = await this.hub.ask(this.code, query, { ref }, { role: 'carer', ref });
    const [carer] = (data?.['_entities'] ?? []) as readonly Record<string, readonly Fields[]>[];
    return carer?.[`${this.code}Passports`] ?? [];
  }

  async scheme(id: string, shown: string): Promise<Fields> {
    const query = `query ($id: ID!) { ${this.code}Scheme(id: $id) { ${shown} } }`;
    const { data, errors } = await this.hub.ask(this.code, query, { id }, { role: 'anonymous' });
    if (errors) throw new Error('the scheme cannot be asked', { cause: errors });
    return data?.[`${this.code}Scheme`] as Fields;
  }

  async close(): Promise<void> {
    await this.hub.close();
  }
}

/** Returns the passport if there is one, and else the refusal. */
function passportOf(outcome: Fields): Fields {
  return (outcome['passport'] as Fields | undefined) ?? outcome;
}
