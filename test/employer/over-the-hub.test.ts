import { startTestHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ demo: true });
}, 60_000);
afterAll(() => hub.close());

interface Benefits {
  readonly edges: readonly { readonly node: { readonly title: string; readonly strength: string } }[];
}
interface Answer {
  readonly myEmployer: {
    readonly id: string;
    readonly passportHolders: number;
    readonly statutory: Benefits;
    readonly contractual: Benefits;
    readonly discretionary: Benefits;
    readonly reviewsDue: {
      readonly edges: readonly {
        readonly node: { readonly dueOn: string; readonly carer: { readonly givenName: string | null } };
      }[];
    };
  };
}

describe('HR of a council asks EmployerBenefits', () => {
  it('and learns in one request what it owes, what it offers, and whose review comes next', async () => {
    const { body } = await hub.ask('EmployerBenefits', { first: 100 }, 'hr');
    expect(body.errors).toBeUndefined();
    const { myEmployer } = body.data as unknown as Answer;
    expect(myEmployer.id).toBe('em_herts_council');
    const counts = [myEmployer.statutory, myEmployer.contractual, myEmployer.discretionary].map(
      ({ edges }) => edges.length,
    );
    expect(counts).toEqual([3, 3, 4]);
    expect(myEmployer.statutory.edges.map(({ node }) => node.strength)).toEqual(Array(3).fill('STATUTORY'));
    const reviews = myEmployer.reviewsDue.edges.map(({ node }) => node);
    expect(reviews).toHaveLength(myEmployer.passportHolders);
    expect(reviews.map(({ dueOn }) => dueOn)).toEqual(reviews.map(({ dueOn }) => dueOn).sort());
    // Hazel joined ten months ago and agreed to be named.
    expect(reviews).toContainEqual({
      passportId: expect.any(String) as unknown,
      dueOn: '2027-01-21',
      carer: { givenName: 'Hazel', familyName: 'Fictional' },
    });
  });
});
