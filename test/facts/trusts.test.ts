import path from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../packages/reference-data/fact-table';
import { parseTrustCode } from '../../domain/identifiers/ods-code';
import { areaByGss, nameOf } from '../../domain/geography/area';
import { parseGssCode } from '../../domain/geography/gss-code';
import { parsePostcode } from '../../domain/geography/postcode';

const facts = path.join(__dirname, '../../packages/reference-data/facts');
const trustCode = z.string().transform(parseTrustCode);
const trusts = readFactTable(
  path.join(facts, 'trusts.json'),
  z.object({
    code: trustCode,
    name: z.string(),
    region: z.string(),
    postcode: z.string().nullable(),
    opened: z.iso.date(),
    closed: z.iso.date().nullable(),
    mainAuthority: z.string().transform(parseGssCode).nullable(),
  }),
);
const successors = readFactTable(
  path.join(__dirname, '../../packages/reference-data/facts/trust-successors.json'),
  z.object({ former: trustCode, current: trustCode, from: z.iso.date() }),
);
const trust = (code: string) => trusts.find((each) => each.code === code);

describe('the table of trusts', () => {
  it('names a trust as people write it, with the authority where most of its patients live', () => {
    expect(trust('RXF')).toEqual({
      code: 'RXF',
      name: 'Mid Yorkshire Hospitals NHS Trust',
      region: 'North East and Yorkshire',
      postcode: 'WF1 4DG',
      opened: '2002-04-01',
      closed: null,
      mainAuthority: 'E08000036',
    });
    expect(trust('RCX')?.name).toBe("The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust");
    expect(trust('RJ1')?.name).toBe("Guy's and St Thomas' NHS Foundation Trust");
    const dorset = trust('R0D')?.mainAuthority;
    expect(dorset && nameOf(dorset)).toBe('Bournemouth, Christchurch and Poole');
  });

  it('knows 228 trusts, the main authority of 126 and six that closed', () => {
    expect(trusts).toHaveLength(228);
    expect(trusts.filter((each) => each.mainAuthority)).toHaveLength(126);
    expect(trusts.filter((each) => each.closed).map((each) => each.code)).toEqual([
      'R0C',
      'R1J',
      'RD3',
      'RDZ',
      'RNL',
      'RQ6',
    ]);
  });

  it('holds only authorities of today and real postcodes', () => {
    for (const { mainAuthority, postcode } of trusts) {
      if (mainAuthority) expect(areaByGss(mainAuthority)?.code).toBe(mainAuthority);
      if (postcode) expect(parsePostcode(postcode).text).toBe(postcode);
    }
  });
});

describe('a trust that joined another', () => {
  it('leads to one that is open', () => {
    expect(successors).toHaveLength(11);
    for (const { former, current } of successors) {
      expect(trust(former)).toBeDefined();
      expect(trust(current)?.closed).toBeNull();
      expect(successors.some((other) => other.former === current)).toBe(false);
    }
  });

  it('is Poole or Bournemouth in University Hospitals Dorset', () => {
    expect(successors.filter((each) => each.current === 'R0D')).toEqual([
      { former: 'RD3', current: 'R0D', from: '2020-10-01' },
      { former: 'RDZ', current: 'R0D', from: '2020-10-01' },
    ]);
  });
});
