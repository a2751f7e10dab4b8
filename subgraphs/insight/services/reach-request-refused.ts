/** The request cannot be answered as it stands; the message says what can be requested. */
export class ReachRequestRefused extends Error {
  override readonly name = 'QuestionRefused';
}
