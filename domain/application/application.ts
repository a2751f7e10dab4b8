import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

export type ApplicationState = 'WAITING' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';

/** A carer applies to an organisation for something: a card, a bursary. Like a passport it holds no name. */
export interface Application {
  readonly _id: string;
  readonly carerRef: string;
  readonly schemeId: string;
  readonly organisation: string;
  readonly appliedOn: CalendarDate;
  readonly state: ApplicationState;
  /** While it waits: the carer and the thing applied for, so that no carer applies twice at a time. */
  readonly waitingFor?: string;
  /** The day of the decision or of the withdrawal. */
  readonly closedOn?: CalendarDate;
  /** The reason of a refusal, in words for the carer. */
  readonly reason?: string;
  readonly version: number;
}

/** A collection of applications; a sector adds fields of its own. */
export function applicationCollection<T extends Application>(
  name: string,
  extra: Record<string, unknown> = {},
): Collection<T> {
  const fields = {
    _id: { type: String, required: true },
    carerRef: { type: String, required: true },
    schemeId: { type: String, required: true },
    organisation: { type: String, required: true },
    appliedOn: { type: String, required: true },
    state: { type: String, required: true },
    waitingFor: String,
    closedOn: String,
    reason: String,
    version: { type: Number, required: true },
    ...extra,
  };
  return {
    name,
    schema: new Schema<T>(fields as never, schemaOptions)
      .index({ carerRef: 1 })
      .index({ schemeId: 1, state: 1, appliedOn: 1, _id: 1 })
      .index({ waitingFor: 1 }, { unique: true, sparse: true }),
  };
}
