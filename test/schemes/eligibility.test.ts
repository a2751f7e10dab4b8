import { ineligibility } from '../../domain/rules/eligibility';
import type { Eligibility } from '../../domain/rules/scheme-rules';

const rules: Eligibility = { minimumAge: 16, hoursADay: 3, hoursAWeek: 20, notFor: [], evidence: 'MAY_BE_ASKED' };
const facts = { age: 30, hoursADay: 3 };

describe('who may join a scheme', () => {
  it('a carer of the minimum age may join', () => {
    expect(ineligibility(rules, { ...facts, age: 16 })).toBeUndefined();
    expect(ineligibility(rules, { ...facts, age: 15 })).toBe('The scheme is for carers of 16 and over.');
  });

  it('the hours of a day or those of a week are enough', () => {
    expect(ineligibility(rules, { age: 30, hoursAWeek: 20 })).toBeUndefined();
    expect(ineligibility(rules, { age: 30, hoursADay: 2, hoursAWeek: 19 })).toBe(
      'The scheme is for those who care for at least 3 hours a day or 20 hours in seven days.',
    );
  });

  it('a scheme that forbids evidence refuses a passport for which staff looked at some', () => {
    const forbidden: Eligibility = { ...rules, evidence: 'FORBIDDEN' };
    expect(ineligibility(forbidden, facts)).toBeUndefined();
    expect(ineligibility(forbidden, { ...facts, evidenceSeen: true })).toContain('asks for no evidence');
  });
});
