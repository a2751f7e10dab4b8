import type { InstitutionKind } from '../models/institution';

/**
 * Describes how a person declares. Since 2023 entry, UCAS applicants can say that they are carers. Colleges use their
 * own forms.
 */
export function declaring(kind: InstitutionKind): string {
  switch (kind) {
    case 'UNIVERSITY':
      return 'UCAS asks whether you care for somebody. You need not answer. If you do, it is told in confidence to those who support students, and has no part in the decision on your application.';
    case 'FURTHER_EDUCATION_COLLEGE':
      return 'The college asks when you enrol whether you care for somebody. You need not answer, and can tell the adviser at any time later, in confidence.';
  }
}
