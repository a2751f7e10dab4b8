import type { CarerViewer, Role, StaffViewer, Viewer } from '../../platform/viewer';

/** Returns a viewer of a role: the given carer for the carer role, and else staff of one organisation. */
export function viewerOf(role: Role, carer: CarerViewer, staff: Omit<StaffViewer, 'role'>): Viewer {
  if (role === 'carer') return carer;
  if (role === 'anonymous' || role === 'hub') return { role };
  const { subject, organisation } = staff;
  return role === 'newcomer' ? { role, issuer: 'https://issuer.invalid', subject } : { role, subject, organisation };
}
