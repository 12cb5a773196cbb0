/** What the FAQ search says. Grouped by where it is said. */
export const faqSearch = {
  searchLabel: 'What would you like to know?',
  searchHint: 'Type a word or a whole question.',
  search: 'Search',
  topic: 'Topic',
  allTopics: 'All topics',
  noAnswers: 'There are no answers on this page yet.',
  loadingAnswers: 'One moment, we are getting the answers.',

  frequent: 'Questions people often ask',
  aboutTopic: 'Questions about {topic}',
  topics: 'Look by topic',
  questionsInTopic: { one: '{count} question', other: '{count} questions' },
  found: { one: '{count} answer for “{words}”', other: '{count} answers for “{words}”' },
  foundSaid: { one: '{count} answer found.', other: '{count} answers found.' },
  showMore: 'Show more',
  linkGone: 'The answer you were sent to is not here any more. You can search for it.',

  noneFound: 'We found nothing for “{words}”',
  noneSure: 'We found no clear answer for “{words}”',
  nearSaid: { one: 'No clear answer. {count} question comes near.', other: 'No clear answer. {count} questions come near.' },
  noneSaid: 'No answers found.',
  fewerWords: 'Try other words, or fewer words.',
} as const;

export type FaqSearchWords = typeof faqSearch;
