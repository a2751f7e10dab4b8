import { isDeepStrictEqual } from 'node:util';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { trustChanged, type TrustChanged } from '../../../domain/sector/events';
import type { Work } from '../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { SchemeRecognition } from '../models/trust';
import type {
  RecognitionRepository,
  TrustSnapshotRepository,
  WardRepository,
} from '../repositories/trust-repositories';

interface Dependencies {
  readonly schemes: SchemeRepository;
  readonly wards: WardRepository;
  readonly recognitions: RecognitionRepository;
  readonly snapshots: TrustSnapshotRepository;
}

/** Sends identity the public lists of each trust: its wards, and the schemes that it recognises, its own included. */
export class TrustPublisher {
  constructor(private readonly deps: Dependencies) {}

  /** Changes the agreements of a trust and emits its lists. Changes of one trust run one after the other. */
  async change(trust: string, work: Work, act: () => Promise<readonly SchemeRecognition[]>): Promise<void> {
    const { snapshots } = this.deps;
    const version = await snapshots.nextVersion(trust, work.session);
    const lists = await this.listsOf(trust, await act());
    await snapshots.put({ _id: trust, ...lists, version }, work.session);
    const body: TrustChanged = { trust, ...lists, version };
    work.emit(trustChanged, trust, body);
  }

  /** Emits each trust's lists that differ from those sent last. At the start of a newer version, that is all trusts. */
  async catchUp({ unitOfWork }: SubgraphStore): Promise<void> {
    const { wards, recognitions, snapshots } = this.deps;
    const trusts = new Set([...(await wards.find({})), ...(await recognitions.find({}))].map(({ trust }) => trust));
    for (const trust of trusts) {
      const agreements = await recognitions.ofTrust(trust);
      const sent = await snapshots.findById(trust);
      const { wards: sentWards, recognises } = sent ?? {};
      const isSent = isDeepStrictEqual({ wards: sentWards, recognises }, await this.listsOf(trust, agreements));
      if (!isSent) await unitOfWork.run((work) => this.change(trust, work, () => recognitions.ofTrust(trust)));
    }
  }

  private async listsOf(
    trust: string,
    agreements: readonly SchemeRecognition[],
  ): Promise<Pick<TrustChanged, 'wards' | 'recognises'>> {
    const [wards, own] = await Promise.all([
      this.deps.wards.ofTrusts([trust]),
      this.deps.schemes.ofOrganisation(trust),
    ]);
    return listsFrom(wards, own, agreements);
  }
}

/** Returns the lists of one trust, each in a fixed order. */
export function listsFrom(
  wards: readonly { readonly _id: string }[],
  own: readonly { readonly _id: string }[],
  agreements: readonly SchemeRecognition[],
): Pick<TrustChanged, 'wards' | 'recognises'> {
  const inOrder = agreements.toSorted((one, other) => (one._id < other._id ? -1 : 1));
  return {
    wards: wards.map(({ _id }) => _id).sort(),
    recognises: [
      ...own.map(({ _id }) => ({ sector: 'hospital', schemeId: _id })),
      ...inOrder.map(({ sector, schemeId, validFrom, validUntil }) => ({
        sector,
        schemeId,
        validFrom,
        ...(validUntil && { validUntil }),
      })),
    ],
  };
}
