import { calendarDate } from '../../platform/calendar-date';
import { statusOn, isUsable } from '../../domain/passport/status';
import type { Passport } from '../../domain/passport/passport';
import { refusal } from '../../domain/sector/refusal-messages';
import type { TestSubgraphs } from '../support/subgraphs';
import { councilHr, hazel, shopsHr, startEmployers } from './network';

let hub: TestSubgraphs;
beforeAll(async () => {
  hub = await startEmployers();
});
afterAll(() => hub.close());

const benefits = `query ($strength: OfferStrength, $first: Int, $after: String) {
  myEmployer { benefits(strength: $strength, first: $first, after: $after) {
    edges { cursor node { title strength provider } } pageInfo { hasNextPage endCursor }
  } }
}`;
const reviews = `query ($dueBy: Date, $first: Int, $after: String) {
  myEmployer { reviewsDue(dueBy: $dueBy, first: $first, after: $after) {
    edges { node { passportId dueOn carer { __typename employerRef } } } pageInfo { hasNextPage endCursor }
  } }
}`;
const passportOf = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Carer { employerPassports { id number status validUntil reviewDue scheme { name } } }
} }`;

interface Titled {
  readonly myEmployer: { readonly benefits: { readonly edges: { readonly node: { readonly title: string } }[] } };
}
async function titles(strength: string | null, viewer = councilHr): Promise<string[]> {
  const { data, errors } = await hub.ask('employer', benefits, { strength }, viewer);
  expect(errors).toBeUndefined();
  return (data as unknown as Titled).myEmployer.benefits.edges.map(({ node }) => node.title);
}

interface Reviews {
  readonly myEmployer: {
    readonly reviewsDue: {
      readonly edges: { readonly node: { passportId: string; dueOn: string; carer: { employerRef: string } } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
async function reviewsFor(variables: Record<string, unknown>, viewer = councilHr) {
  const { data, errors } = await hub.ask('employer', reviews, variables, viewer);
  expect(errors).toBeUndefined();
  const { edges, pageInfo } = (data as unknown as Reviews).myEmployer.reviewsDue;
  return { rows: edges.map(({ node }) => [node.carer.employerRef, node.dueOn]), edges, pageInfo };
}

describe('HR of a council', () => {
  it('sees its own employer, its scheme and how many passports can be used today', async () => {
    const { data } = await hub.ask(
      'employer',
      '{ myEmployer { id name companyNumber passportHolders schemes { id name organisation } } }',
      {},
      councilHr,
    );
    expect(data).toEqual({
      myEmployer: {
        id: 'em_herts_council',
        name: 'Demonstration Council of Hertfordshire',
        companyNumber: null,
        passportHolders: 3,
        schemes: [
          {
            id: 'sc_herts_council_passport',
            name: 'Council Carers’ Passport',
            organisation: 'Demonstration Council of Hertfordshire',
          },
        ],
      },
    });
  });

  it('sees what the law makes it give, what its contracts do, and what it gives freely', async () => {
    expect(await titles('STATUTORY')).toEqual([
      'A week of carer’s leave a year',
      'Time off in an emergency',
      'Asking for flexible working',
    ]);
    expect(await titles('CONTRACTUAL')).toEqual([
      'Carer’s leave with pay',
      'Five more days for appointments',
      'A yearly talk about your arrangements',
    ]);
    expect(await titles('DISCRETIONARY')).toEqual([
      'Starting late, leaving early',
      'Your phone on at work',
      'Carers’ lunch',
      'Somebody to talk to',
    ]);
    expect(await titles(null)).toHaveLength(10);
  });

  it('sees other contracts’ benefits never, and the law’s as every employer does', async () => {
    expect(await titles('CONTRACTUAL', shopsHr)).toEqual(['Your shifts four weeks ahead']);
    expect(await titles('STATUTORY', shopsHr)).toEqual(await titles('STATUTORY'));
  });

  it('pages through its benefits without a gap or a repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await hub.ask('employer', benefits, { first: 3, after }, councilHr);
      const page = (
        data as unknown as Titled & {
          myEmployer: { benefits: { pageInfo: { endCursor: string | null; hasNextPage: boolean } } };
        }
      ).myEmployer.benefits;
      seen.push(...page.edges.map(({ node }) => node.title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(await titles(null));
  });

  it('sees whose review is due, the earliest first, by a pseudonym that only identity can turn into a name', async () => {
    const { edges, rows } = await reviewsFor({});
    // Reviews are yearly: each is due on an anniversary of the passport's first day.
    expect(rows).toEqual([
      ['employer-fern', '2026-12-01'],
      ['employer-hazel', '2027-01-21'],
      ['employer-rowan', '2027-02-01'],
    ]);
    expect(edges[0]?.node.carer).toEqual({ __typename: 'Carer', employerRef: 'employer-fern' });
  });

  it('asks only for reviews up to a day', async () => {
    expect((await reviewsFor({ dueBy: '2027-01-21' })).rows.map(([ref]) => ref)).toEqual([
      'employer-fern',
      'employer-hazel',
    ]);
  });

  it('pages through reviews while one of them is recorded: nobody is missed, and that one waits at the end for next year', async () => {
    const first = await reviewsFor({ first: 1 });
    expect(first.rows).toEqual([['employer-fern', '2026-12-01']]);
    const id = first.edges[0]?.node.passportId;
    const record = `mutation ($input: RecordEmployerReviewInput!) { recordEmployerReview(input: $input) {
      __typename ... on EmployerReviewRecorded { passport { reviewDue } } ... on UserError { message }
    } }`;
    const input = { passportId: id, idempotencyKey: 'fern-2026' };
    const recorded = {
      recordEmployerReview: { __typename: 'EmployerReviewRecorded', passport: { reviewDue: '2027-11-21' } },
    };
    expect((await hub.ask('employer', record, { input }, councilHr)).data).toEqual(recorded);
    const rest = await reviewsFor({ first: 5, after: first.pageInfo.endCursor });
    expect(rest.rows).toEqual([
      ['employer-hazel', '2027-01-21'],
      ['employer-rowan', '2027-02-01'],
      ['employer-fern', '2027-11-21'],
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);

    hub.clock.moveTo('2026-11-22T09:00:00Z');
    expect((await hub.ask('employer', record, { input }, councilHr)).data).toEqual(recorded);
    hub.clock.moveTo('2026-11-21T09:30:00Z');
    const [, hazels] = (await reviewsFor({})).edges;
    expect(
      (await hub.ask('employer', record, { input: { ...input, passportId: hazels?.node.passportId } }, councilHr)).data,
    ).toEqual({ recordEmployerReview: refusal('RequestRepeated') });
    expect(
      (await hub.ask('employer', record, { input: { passportId: id, idempotencyKey: 'shops' } }, shopsHr)).data,
    ).toEqual({ recordEmployerReview: refusal('PassportNotYours') });
  });
});

describe('HR of one employer', () => {
  it('learns nothing of another’s: not the employer, not a passport, not a review', async () => {
    const { data } = await hub.ask(
      'employer',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Employer { name passportHolders reviewsDue { edges { node { dueOn } } } } ... on EmployerPassport { number }
      } }`,
      {
        representations: [
          { __typename: 'Employer', id: 'em_herts_council' },
          { __typename: 'EmployerPassport', id: await passportId() },
          { __typename: 'Employer', id: 'em_south_shops' },
        ],
      },
      shopsHr,
    );
    expect(data).toEqual({
      _entities: [
        null,
        null,
        {
          name: 'South Shops Demonstration plc',
          passportHolders: 2,
          reviewsDue: { edges: [{ node: { dueOn: '2027-03-01' } }, { node: { dueOn: '2027-06-15' } }] },
        },
      ],
    });
  });

  it('does not learn from a review what else its employee holds', async () => {
    const { data, errors } = await hub.ask(
      'employer',
      '{ myEmployer { reviewsDue { edges { node { carer { employerPassports { number } } } } } } }',
      {},
      shopsHr,
    );
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data?.['myEmployer']).toEqual({
      reviewsDue: {
        edges: [{ node: { carer: { employerPassports: null } } }, { node: { carer: { employerPassports: null } } }],
      },
    });
  });

  it('with no employer that the hub knows, sees none', async () => {
    const stranger = { ...councilHr, organisation: 'em_unknown' };
    expect((await hub.ask('employer', '{ myEmployer { name } }', {}, stranger)).data).toEqual({ myEmployer: null });
  });
});

async function passportId(): Promise<string> {
  const { data } = await hub.ask(
    'employer',
    passportOf,
    { representations: [representation('employer-hazel')] },
    hazel,
  );
  const [carer] = data?.['_entities'] as { employerPassports: { id: string }[] }[];
  return carer?.employerPassports[0]?.id ?? '';
}

function representation(employerRef: string) {
  return { __typename: 'Carer', employerRef };
}

describe('an employee who cares for somebody', () => {
  it('sees their own passport, which ends on no date and is reviewed every year', async () => {
    const { data } = await hub.ask(
      'employer',
      passportOf,
      { representations: [representation('employer-hazel')] },
      hazel,
    );
    expect(data).toEqual({
      _entities: [
        {
          employerPassports: [
            {
              id: expect.stringMatching(/^pp_/) as unknown,
              number: 'HCE-234-567',
              status: 'ACTIVE',
              validUntil: null,
              reviewDue: '2027-01-21',
              scheme: { name: 'Council Carers’ Passport' },
            },
          ],
        },
      ],
    });
  });

  it('sees nobody else’s, whatever pseudonym is asked for', async () => {
    const { data } = await hub.ask(
      'employer',
      passportOf,
      { representations: [representation('employer-rowan')] },
      hazel,
    );
    expect(data).toEqual({ _entities: [{ employerPassports: [] }] });
  });

  it('finds out what of some leave is a right, without saying why or for whom', async () => {
    const ask = `query ($input: CarersLeaveInput!) { carersLeave(input: $input) {
      __typename
      ... on CarersLeave { weekMinutes leftMinutes byRight { day part } beyondRight { day }
        notice { days lastDayToGive isInTime postponeInWritingBy postponedToAtLatest } }
      ... on UserError { message }
    } }`;
    const input = {
      weeks: [900],
      taken: [{ day: '2026-06-01', part: 'WHOLE_DAY', minutes: 450 }],
      wanted: [
        { day: '2026-12-14', part: 'HALF_DAY', minutes: 450 },
        { day: '2026-12-15', part: 'WHOLE_DAY', minutes: 450 },
      ],
    };
    expect((await hub.ask('employer', ask, { input }, hazel)).data).toEqual({
      carersLeave: {
        __typename: 'CarersLeave',
        weekMinutes: 900,
        leftMinutes: 225,
        byRight: [{ day: '2026-12-14', part: 'HALF_DAY' }],
        beyondRight: [{ day: '2026-12-15' }],
        notice: {
          days: 3,
          lastDayToGive: '2026-12-10',
          isInTime: true,
          postponeInWritingBy: '2026-11-28',
          postponedToAtLatest: '2027-01-14',
        },
      },
    });
    expect((await hub.ask('employer', ask, { input: { ...input, weeks: [] } }, councilHr)).data).toEqual({
      carersLeave: { __typename: 'CarersLeaveRefused', message: 'Give from 1 to 52 weeks: those of the last year.' },
    });
  });

  it('is never asked for evidence, nor for whom they care: the question has no place for it', () => {
    const type = hub.running('employer').schema.getType('CarersLeaveInput');
    expect(Object.keys((type as unknown as { getFields(): object }).getFields())).toEqual([
      'weeks',
      'taken',
      'wanted',
      'noticeGivenOn',
    ]);
  });
});

describe('what the store counts as usable', () => {
  it('is what the status of each passport says, on every day', async () => {
    const passports = await hub
      .running('employer')
      .store.connection.collection<Passport & { _id: string }>('passports')
      .find({ organisation: 'em_herts_council' })
      .toArray();
    for (const day of ['2025-11-30', '2025-12-01', '2026-03-03', '2026-05-04', '2026-05-05', '2026-12-01']) {
      hub.clock.moveTo(`${day}T12:00:00Z`);
      const { data } = await hub.ask('employer', '{ myEmployer { passportHolders } }', {}, councilHr);
      const usable = passports.filter((passport) => isUsable(statusOn(passport, calendarDate(day)))).length;
      expect([day, data?.['myEmployer']]).toEqual([day, { passportHolders: usable }]);
    }
    hub.clock.moveTo('2026-11-21T09:30:00Z');
  });
});
