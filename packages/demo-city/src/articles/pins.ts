import type { BestBet } from '@civic-elements/core/faq';

/** Answers that the 311 desk puts in front: for safety always, for a season while it lasts. */
export const pins: readonly BestBet[] = [
  { phrase: 'smell gas', articleId: 'smell-gas' },
  { phrase: 'gas leak', articleId: 'smell-gas' },
  { phrase: 'wires down', articleId: 'power-out' },
  { phrase: 'suicide', articleId: 'talk-to-someone' },
  { phrase: 'nowhere to sleep', articleId: 'place-to-sleep' },
  { phrase: 'homeless', articleId: 'place-to-sleep' },
  { phrase: 'senior freeze', articleId: 'senior-relief' },
  { phrase: 'food stamps', articleId: 'food-benefits' },
  { phrase: 'dump hours', articleId: 'city-yard' },
  { phrase: 'phone number', articleId: 'what-is-311' },
  { phrase: 'leaf', articleId: 'leaf-pickup', from: '2026-10-19', until: '2026-12-11' },
  { phrase: 'trash day', articleId: 'holiday-pickup', from: '2026-11-22', until: '2026-11-28' },
  { phrase: 'trash day', articleId: 'holiday-pickup', from: '2026-12-20', until: '2027-01-03' },
  { phrase: 'tree pickup', articleId: 'christmas-tree', from: '2026-12-26', until: '2027-01-15' },
  { phrase: 'tax bill', articleId: 'tax-due', from: '2027-01-01', until: '2027-01-31' },
  { phrase: 'tax bill', articleId: 'tax-due', from: '2027-07-01', until: '2027-07-31' },
  { phrase: 'senior discount', articleId: 'senior-relief', from: '2026-10-15', until: '2026-12-01' },
  { phrase: 'high water', articleId: 'flood', from: '2026-11-20', until: '2026-11-21' },
  { phrase: 'snow', articleId: 'snow-plow', from: '2026-12-01', until: '2027-03-31' },
  { phrase: 'where to vote', articleId: 'where-to-vote', from: '2026-10-19', until: '2026-11-03' },
  { phrase: 'heating help', articleId: 'heating-money', from: '2026-11-01', until: '2027-03-31' },
];
