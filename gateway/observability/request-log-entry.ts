/** The log line and metrics of one request. Contains no data about the caller, or about the people in the answer. */
export interface RequestLogEntry {
  /** The name of a registered document, or `other`. */
  operation: string;
  /** The codes of the errors in the answer. */
  codes: readonly string[];
  /** The ids under which the log lists them. */
  defects: readonly string[];
}
