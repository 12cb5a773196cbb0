import { articles, catalogue, groups } from '@civic-elements/demo-city';
import type { Meta } from '@storybook/web-components-vite';
import { button, copyIcon, receipt, resultsList, summaryList, timeline } from '#pieces';
import { told } from '../alderwick.js';
import { nothingHappens, piece } from './story-widget.js';

export default { title: 'Pieces/Answers' } satisfies Meta;

const pothole = told('underWay');
const day = (at: number | undefined): string => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'America/New_York' }).format(at);

export const Summary = piece(({ form: say }) => {
  const action = (what: string) => ({ label: say('change'), name: say('changeWhat', { what }), onClick: nothingHappens });
  return summaryList({
    rows: [
      { key: say('checkService'), value: pothole.serviceName ?? '', action: action(say('checkService')) },
      { key: say('checkWords'), value: pothole.description ?? '', action: action(say('checkWords')) },
      { key: say('checkPlace'), value: pothole.address ?? '', action: action(say('checkPlace')) },
      { key: say('checkContact'), value: say('anonymous'), missing: true, action: action(say('checkContact')) },
    ],
  });
});

export const Receipt = piece(({ form: say }) => receipt({
  title: say('receivedHeading'), label: say('receivedNumber'), number: pothole.id, detail: say('receivedKeepNumber'),
  action: button({ label: say('copy'), icon: copyIcon() }), linesTitle: say('next'), lines: [say('nextReview'), say('nextWork'), say('nextFollow')],
}));

export const ReceiptWithoutANumberYet = piece(({ form: say }) => receipt({ title: say('numberingHeading'), detail: say('numberingBody'), linesTitle: say('next'), lines: [say('nextReview'), say('nextWork')] }));

export const ReceiptOfWhatIsKept = piece(({ form: say }) => receipt({ kind: 'kept', title: say('keptHeading'), detail: say('keptBody'), action: button({ label: say('sendAgain'), kind: 'primary' }) }));

export const Timeline = piece(({ tracker: say }) => timeline({
  label: say('timeline'),
  entries: [
    { state: 'done', word: say('stateDone'), title: say('eventReceived'), when: day(pothole.requestedAt?.at) },
    { state: 'current', word: say('stateNow'), title: say('eventActivity'), when: day(pothole.updatedAt?.at), note: pothole.statusNotes },
    { state: 'upcoming', word: say('stateNext'), title: say('eventExpected'), when: day(pothole.expectedAt?.at) },
  ],
}));

export const ServicesFound = piece(({ form: say }) => resultsList({
  id: 'services', label: say('suggestions'), onChoose: nothingHappens,
  results: catalogue.slice(7, 11).map(({ code, name, description, group }) => ({ id: code, name, description, group: groups[group].en })),
}));

export const ArticlesFound = piece(({ form: say }) => resultsList({
  id: 'articles', label: say('suggestions'), onChoose: nothingHappens,
  results: articles.slice(0, 3).map((article) => ({ id: article.id, name: article.question, description: article.answer })),
}));
