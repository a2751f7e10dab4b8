import { compare } from './compare';
import type { LinkageModel } from './model';
import { patternOf, type AgreementPattern } from './pattern';
import type { StandardPerson } from './person';
import { REVIEW_PROBABILITY } from './thresholds';
import { highestWeight, probabilityOf } from './weigh';

/**
 * Whether two people can reach the line at which a person is asked. Most who share a key share nothing else, and there are few
 * patterns of agreement: each is worked out once, so that only the others have to be weighed.
 */
export class LinkReach {
  private readonly known = new Map<AgreementPattern, boolean>();

  constructor(private readonly model: LinkageModel) {}

  mayBeOne(a: StandardPerson, b: StandardPerson): boolean {
    return this.of(patternOf(compare(a, b)));
  }

  of(pattern: AgreementPattern): boolean {
    const known = this.known.get(pattern);
    if (known !== undefined) return known;
    const reaches = probabilityOf(highestWeight(this.model, pattern)) >= REVIEW_PROBABILITY;
    this.known.set(pattern, reaches);
    return reaches;
  }
}
