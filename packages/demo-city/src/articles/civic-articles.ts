import { about } from './topics.js';

export const libraryArticles = about('library', 'library', 'Library desk', [
  {
    id: 'library-card', updated: '2026-08-12', keywords: ['library card', 'sign up', 'borrow', 'books'],
    question: 'How do I get a library card?',
    answer: 'Come to any branch with something that shows your name. The card is free for all who live, work or go to school here. There are no late fees. If you have no home address, you can still get one.',
  },
  {
    id: 'library-computer', updated: '2026-08-12', keywords: ['computer', 'internet', 'wifi', 'print', 'laptop'],
    question: 'Can I use a computer at the library?',
    answer: 'Yes, for free, for two hours a day. You can print ten pages a day at no cost. With a card you can take home a laptop or a hot spot for three weeks. Screen readers and large keys are at each branch.',
  },
  {
    id: 'tech-help', updated: '2026-08-12', keywords: ['help with phone', 'computer class', 'learn internet', 'seniors', 'online form'],
    question: 'Who can help me with an online form?',
    answer: 'Ask at any library desk. On Tuesday and Thursday mornings a helper sits with you for as long as you need. You can bring your own phone. Or call 311: we can fill in any city form with you.',
  },
  {
    id: 'learn-english', updated: '2026-08-12', keywords: ['english class', 'esl', 'learn english', 'citizenship'],
    question: 'Where can I learn English?',
    answer: 'Free classes start each September, January and May at six branches. There are day and evening groups, and child care in the next room. You can also study for the citizenship test.',
  },
]);

export const civicArticles = about('civic', 'clerk', 'City Clerk’s desk', [
  {
    id: 'register-to-vote', updated: '2026-09-22', keywords: ['register', 'vote', 'voter registration', 'election', 'moved'],
    question: 'How do I register to vote?',
    answer: 'Online, by mail, at any library or at City Hall, up to 15 days before an election. You must be a citizen, live here and be 18 on election day. If you move, tell us your new address.',
  },
  {
    id: 'where-to-vote', updated: '2026-09-22', keywords: ['polling place', 'where do i vote', 'early voting', 'ballot'],
    question: 'Where do I vote?',
    answer: 'Your voting place is on the card we mail to you. You can look it up online or ask 311. You can vote early for ten days at City Hall. All places are step-free and have ballots in English and Spanish.',
  },
  {
    id: 'vote-by-mail', updated: '2026-09-22', keywords: ['mail ballot', 'absentee', 'vote by mail', 'cannot leave home'],
    question: 'Can I vote by mail?',
    answer: 'Yes. You need no reason. Ask for a ballot at least seven days before the election. Send it back so that it is here by 8 p.m. on the day, or put it in a green box at a library. If you cannot see well, ask for a large or audio ballot.',
  },
  {
    id: 'city-id', updated: '2026-07-14', keywords: ['city id', 'id card', 'identification', 'photo id'],
    question: 'How do I get a city ID card?',
    answer: 'Come to the City Clerk with something that shows who you are and where you live. We take many kinds of papers, also from other countries. The card is free for your first two years if you are under 18 or over 60. All others pay 10 dollars. You may choose your name and leave out your gender.',
  },
  {
    id: 'birth-certificate', updated: '2026-07-14', keywords: ['birth certificate', 'death certificate', 'marriage license', 'records'],
    question: 'How do I get a birth or marriage record?',
    answer: 'Ask the City Clerk online, by mail or at City Hall. A copy costs 12 dollars and takes about a week. At the desk you can wait for it. If you were born in some other city, ask there.',
  },
  {
    id: 'speak-at-council', updated: '2026-04-06', keywords: ['city council', 'meeting', 'speak', 'public comment', 'hearing'],
    question: 'How do I speak at a city council meeting?',
    answer: 'The council meets on the first and third Wednesday at 6 p.m. Sign up by noon on the day, online or by phone. You may speak for three minutes, in the room or by video. We bring an interpreter or sign language if you ask two days before.',
  },
]);

export const callArticles = about('civic', 'mayor-311', '311 desk', [
  {
    id: 'what-is-311', serviceCode: '0', updated: '2026-10-30', keywords: ['311', 'call', 'phone number', 'hours', 'contact'],
    question: 'What is 311, and when can I call?',
    answer: 'One number for all city services that are not an emergency. Call 311 on weekdays from 7 a.m. to 8 p.m. and on Saturday from 9 a.m. to 5 p.m. From outside the city call 555-555-0111. In an emergency call 911.',
  },
  {
    id: 'my-language', updated: '2026-10-30', keywords: ['language', 'interpreter', 'spanish', 'arabic', 'sign language', 'tty', 'deaf'],
    question: 'Can I talk to the city in my language?',
    answer: 'Yes. Call 311 and say the name of your language. An interpreter joins the call for free. If you are deaf or hard of hearing, dial 711 and ask for 555-555-0111. At the desk we have sign language by video.',
  },
  {
    id: 'follow-request', updated: '2026-10-30', keywords: ['status', 'request number', 'track', 'what happened to my request'],
    question: 'How do I find out what became of my request?',
    answer: 'Look it up online with its number, or call 311. The number starts with the year, like 26-00012345. You see what has been done, what comes next and by when. If we are late, we say so.',
  },
  {
    id: 'not-fixed', updated: '2026-10-30', keywords: ['not fixed', 'reopen', 'closed too soon', 'complaint'],
    question: 'My request was closed, but it is not fixed. What now?',
    answer: 'We are sorry. Tell us within 30 days: press “This is not fixed” on the page of your request, or call 311. We open it again, and some other person looks at it.',
  },
  {
    id: 'privacy', updated: '2026-10-30', keywords: ['privacy', 'anonymous', 'my data', 'name', 'immigration'],
    question: 'Do I have to give my name?',
    answer: 'No. You can tell us about most things and stay unnamed. We ask for a phone or e-mail only so that we can reach you. We do not ask where you were born, and we do not sell what you tell us. Please leave names out of your text, for the text of a request can be seen by all.',
  },
]);
