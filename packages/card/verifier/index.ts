export type { Card } from './layout';
export type { KeySet } from './keys';
export { KeySetRefused, readKeys } from './keys';
export { isPhotoOf, photoHash } from './photo';
export type { StatusList } from './status-list';
export { laterStatusList, readStatusList } from './status-list';
export type { Verdict, VerdictCode } from './verdict';
export type { Trust } from './verify-card';
export { verifyCard } from './verify-card';
