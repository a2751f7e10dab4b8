/** The characters with which a spreadsheet begins a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Returns a table by RFC 4180, every cell in quotes. A cell that a spreadsheet would read as a formula begins with an
 * apostrophe, which marks it as text (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
