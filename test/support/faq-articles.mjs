/** Answers of a city that does not exist, a few for each language, with words to look for them by. */
export const faqIn = {
  en: {
    found: 'bins', meant: 'botles purple elephant', nothing: 'xylophone quartz',
    articles: [
      { id: 'bins', question: 'When are the bins emptied?', answer: 'Every **Tuesday**, from 6 am.\n\n- Grey bins: each week\n- Green bins: every other week\n\nSee [the calendar](https://alderwick.example/bins) or call [311](tel:311).', topic: 'Waste', department: 'Public works', checked: '2026-03-31', related: ['glass', 'bulky'] },
      { id: 'glass', question: 'Where do glass bottles go?', answer: 'Into the blue bins at the corner.\n\nNot into the bags.', topic: 'Waste', department: 'Public works', related: ['bins'] },
      { id: 'bulky', question: 'Who picks up an old sofa?', answer: 'We do, twice a year.', topic: 'Waste', department: 'Public works' },
      { id: 'potholes', question: 'How do I report a pothole?', answer: 'Tell us where it is. We fill most holes within five days.', topic: 'Streets', department: 'Public works', serviceCode: '010', checked: '2026-02-01' },
      { id: 'dogs', question: 'Does my dog need a license?', answer: 'Yes, from four months on.', topic: 'Animals', department: 'Health' },
      { id: 'pool', question: 'When is the pool open?', answer: '| Month | Hours |\n| --- | --- |\n| June | 10 am to 6 pm |\n| July | 9 am to 8 pm |', topic: 'Parks', department: 'Parks' },
    ],
  },
  es: {
    found: 'basura', meant: 'botelas quarzo elefante morado', nothing: 'xilófono cuarzo',
    articles: [
      { id: 'bins', question: '¿Cuándo se recoge la basura?', answer: 'Cada **martes**, desde las 6.\n\n- Basura gris: cada semana\n- Basura verde: cada dos semanas', topic: 'Residuos', department: 'Obras públicas', checked: '2026-03-31', related: ['glass'] },
      { id: 'glass', question: '¿Dónde van las botellas de vidrio?', answer: 'En los contenedores azules de la esquina.', topic: 'Residuos', department: 'Obras públicas', related: ['bins'] },
      { id: 'potholes', question: '¿Cómo informo de un bache?', answer: 'Díganos dónde está.', topic: 'Calles', department: 'Obras públicas', serviceCode: '010' },
      { id: 'dogs', question: '¿Necesita licencia mi perro?', answer: 'Sí, desde los cuatro meses.', topic: 'Animales', department: 'Salud' },
    ],
  },
  ar: {
    found: 'القمامة', meant: 'الزجاح فيل بنفسجي ملعب', nothing: 'كوارتز زرافة',
    articles: [
      { id: 'bins', question: 'متى تُجمع القمامة؟', answer: 'كل **ثلاثاء** من الساعة السادسة.\n\n- القمامة الرمادية: كل أسبوع\n- القمامة الخضراء: كل أسبوعين', topic: 'النفايات', department: 'الأشغال العامة', checked: '2026-03-31', related: ['glass'] },
      { id: 'glass', question: 'أين توضع قوارير الزجاج؟', answer: 'في الحاويات الزرقاء عند الزاوية.', topic: 'النفايات', department: 'الأشغال العامة', related: ['bins'] },
      { id: 'potholes', question: 'كيف أبلغ عن حفرة في الطريق؟', answer: 'أخبرنا أين هي.', topic: 'الشوارع', department: 'الأشغال العامة', serviceCode: '010' },
      { id: 'dogs', question: 'هل يحتاج كلبي إلى رخصة؟', answer: 'نعم، من الشهر الرابع.', topic: 'الحيوانات', department: 'الصحة' },
    ],
  },
};

/** So many that topic and department can be chosen. */
export const many = (articles) => [...articles, ...Array.from({ length: 21 }, (_, at) => ({ ...articles[at % articles.length], id: `again-${at}`, question: `${articles[at % articles.length].question} (${at + 2})` }))];
