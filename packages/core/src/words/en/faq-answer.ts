/**
 * What the FAQ search says beyond its first list: its filters, its notices, an open answer, and a search that found nothing sure. Beside
 * `faqSearch`, because it is loaded after the first drawing.
 */
export const faqAnswer = {
  department: 'Department',
  allDepartments: 'All departments',
  narrow: 'Choose a topic or a department',
  noAnswersForOwner: 'Site owner: set the “src” attribute to the address of your answers.',
  otherLanguage: 'These answers are not in your language yet. They are in {language}.',

  unsure: 'These questions come nearest.',
  didYouMean: 'Did you mean “{words}”?',
  nearTopics: 'These topics may help',
  askForHelp: 'Ask for help',
  wayOn: 'Is it something the city should do?',
  reportIt: 'Report it',
  wordsGoAlong: 'Your words go along, so you need not type them again.',

  table: 'Table',
  startRequest: 'Start the request',
  keptBy: 'Kept by {keeper}',
  checked: 'Last checked on {date}',
  copyLink: 'Copy link to this answer',
  linkCopied: 'Link copied',
  linkNotCopied: 'Copy the link from the address of this page',
  related: 'Related questions',
  rate: 'Did this answer your question?',
  yes: 'Yes',
  no: 'No',
  whyNot: 'What went wrong?',
  whyNotHint: 'Tick all that fit.',
  notMyQuestion: 'It is about something else',
  hardToUnderstand: 'It is hard to understand',
  tooLittle: 'It does not say enough',
  outOfDate: 'It is out of date',
  didNotWork: 'I did what it says, and it did not work',
  sendRating: 'Send',
  thanks: 'Thank you. This helps us write better answers.',
} as const;

export type FaqAnswerWords = typeof faqAnswer;
