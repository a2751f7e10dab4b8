/** The rule of publication in words, as in every answer. */
export const rule = [
  'Counts of people and of their passports: 0 is shown, 1 to 7 is kept back (*), and the rest is to the nearest 5.',
  'An area made of authorities is added up from their exact counts where that says nothing of a count that is kept back, and otherwise from their published figures; where nothing else is there it is kept back too.',
  'Where a total would give away a count from 1 to 7 of a setting, scheme, age or month, another figure is kept back with it.',
  'Of a whole nation nothing is kept back, and 1 to 7 is shown as 5.',
  'A total of several areas, or of several months, quarters and years, is the sum of their published figures, in which a figure that is kept back counts as 5.',
  'Percentages are from rounded figures.',
  'Periods are one, three or twelve whole months that are over.',
  'A published month does not change, but for rows that came late: they are shown from the next quarter, where three organisations or more add enough of them.',
].join(' ');
