import type { BestBet } from '@civic-elements/core/faq';

/** What the 311 desk puts in front for those who ask in Spanish: the answers and the seasons of `pins`, for the words they use. */
export const spanishPins: readonly BestBet[] = [
  { phrase: 'huele a gas', articleId: 'smell-gas' },
  { phrase: 'fuga de gas', articleId: 'smell-gas' },
  { phrase: 'cables caídos', articleId: 'power-out' },
  { phrase: 'suicidio', articleId: 'talk-to-someone' },
  { phrase: 'quitarme la vida', articleId: 'talk-to-someone' },
  { phrase: 'dónde dormir', articleId: 'place-to-sleep' },
  { phrase: 'sin hogar', articleId: 'place-to-sleep' },
  { phrase: 'congelar el predial', articleId: 'senior-relief' },
  { phrase: 'estampillas', articleId: 'food-benefits' },
  { phrase: 'cupones de comida', articleId: 'food-benefits' },
  { phrase: 'horario del basurero', articleId: 'city-yard' },
  { phrase: 'número de teléfono', articleId: 'what-is-311' },
  { phrase: 'hojas', articleId: 'leaf-pickup', from: '2026-10-19', until: '2026-12-11' },
  { phrase: 'día de la basura', articleId: 'holiday-pickup', from: '2026-11-22', until: '2026-11-28' },
  { phrase: 'día de la basura', articleId: 'holiday-pickup', from: '2026-12-20', until: '2027-01-03' },
  { phrase: 'tirar el arbolito', articleId: 'christmas-tree', from: '2026-12-26', until: '2027-01-15' },
  { phrase: 'recibo del predial', articleId: 'tax-due', from: '2027-01-01', until: '2027-01-31' },
  { phrase: 'recibo del predial', articleId: 'tax-due', from: '2027-07-01', until: '2027-07-31' },
  { phrase: 'descuento para jubilados', articleId: 'senior-relief', from: '2026-10-15', until: '2026-12-01' },
  { phrase: 'crecida del río', articleId: 'flood', from: '2026-11-20', until: '2026-11-21' },
  { phrase: 'nieve', articleId: 'snow-plow', from: '2026-12-01', until: '2027-03-31' },
  { phrase: 'dónde voto', articleId: 'where-to-vote', from: '2026-10-19', until: '2026-11-03' },
  { phrase: 'ayuda con la calefacción', articleId: 'heating-money', from: '2026-11-01', until: '2027-03-31' },
];
