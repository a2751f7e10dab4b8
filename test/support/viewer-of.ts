import type { CarerViewer, Role, StaffViewer, Viewer } from '../../platform/viewer';

/** A viewer of each kind: the carer where a carer is asked for, and staff of one organisation, whatever their role. */
export function viewerOf(role: Role, carer: CarerViewer, staff: Omit<StaffViewer, 'role'>): Viewer {
  if (role === 'carer') return carer;
  if (role === 'anonymous' || role === 'hub') return { role };
  const { subject, organisation } = staff;
  return role === 'newcomer' ? { role, issuer: 'https://issuer.invalid', subject } : { role, subject, organisation };
}
