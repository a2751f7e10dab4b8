import { cluster, type Between } from '../../subgraphs/identity/services/linkage/cluster';

const strangers: Between = { weight: -20, mustNotLink: false };
const alike: Between = { weight: 15, mustNotLink: false };

/** Records 0 to 2 are one person, 3 to 5 another. */
const twoPeople = (a: number, b: number): Between => (a < 3 === b < 3 ? alike : strangers);
const links = [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
].map(([first = 0, second = 0]) => ({ first, second, weight: 15 }));

it('one wrong link does not join two crowds', () => {
  const wrong = { first: 2, second: 3, weight: 14 };
  expect(cluster(6, [wrong, ...links], twoPeople)).toEqual({
    groups: [
      [0, 1, 2],
      [3, 4, 5],
    ],
    refused: [{ ...wrong, reason: 'groups disagree' }],
  });
});

it('two records that must be kept apart never meet, however they are linked to a third', () => {
  const between = (a: number, b: number): Between => ({ weight: 15, mustNotLink: a === 0 && b === 2 });
  const { groups, refused } = cluster(
    3,
    [
      { first: 1, second: 2, weight: 20 },
      { first: 0, second: 1, weight: 19 },
    ],
    (a, b) => between(Math.min(a, b), Math.max(a, b)),
  );
  expect(groups).toEqual([[0], [1, 2]]);
  expect(refused).toEqual([{ first: 0, second: 1, weight: 19, reason: 'must not link' }]);
});

it('a person of more than ten records raises an alarm and grows no further', () => {
  const chain = Array.from({ length: 11 }, (_, first) => ({ first, second: first + 1, weight: 30 - first }));
  const { groups, refused } = cluster(12, chain, () => alike);
  expect(groups.map((group) => group.length)).toEqual([10, 2]);
  expect(refused).toEqual([{ first: 9, second: 10, weight: 21, reason: 'too many records' }]);
});

it('does not depend on the order in which links are given', () => {
  expect(cluster(6, links.toReversed(), twoPeople)).toEqual(cluster(6, links, twoPeople));
});
