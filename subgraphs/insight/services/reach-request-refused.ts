/** The question cannot be answered as it stands; the message says what can be asked. */
export class ReachRequestRefused extends Error {
  override readonly name = 'QuestionRefused';
}
