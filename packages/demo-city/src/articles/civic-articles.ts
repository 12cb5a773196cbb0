import { about } from './topics.js';

export const libraryArticles = about('library', 'library', 'Library desk', [
  {
    id: 'library-card', checked: '2026-08-12', keywords: ['library card', 'sign up', 'borrow', 'books'], related: ['library-hours', 'library-computer'],
    question: 'How do I get a library card?',
    answer: 'Come to any branch with something that shows your name. The card is free for all who live, work or go to school here. There are no late fees. If you have no home address, you can still get one.',
  },
  {
    id: 'library-computer', checked: '2026-08-12', keywords: ['computer', 'internet', 'wifi', 'print', 'laptop'],
    question: 'Can I use a computer at the library?',
    answer: 'Yes, for free, for two hours a day. You can print ten pages a day at no cost. With a card you can take home a laptop or a hot spot for three weeks. Screen readers and large keys are at each branch.',
  },
  {
    id: 'tech-help', checked: '2026-08-12', keywords: ['help with phone', 'computer class', 'learn internet', 'seniors', 'online form'],
    question: 'Who can help me with an online form?',
    answer: 'Ask at any library desk. On Tuesday and Thursday mornings a helper sits with you for as long as you need. You can bring your own phone. Or call 311: we can fill in any city form with you.',
  },
  {
    id: 'learn-english', checked: '2026-08-12', keywords: ['english class', 'esl', 'learn english', 'citizenship'],
    question: 'Where can I learn English?',
    answer: 'Free classes start each September, January and May at six branches. There are day and evening groups, and child care in the next room. You can also study for the citizenship test.',
  },
  {
    id: 'library-hours', checked: '2026-09-08', keywords: ['library hours', 'open', 'close', 'sunday', 'branch', 'near me'], related: ['library-card', 'library-computer', 'meeting-room'],
    question: 'When is the library open?',
    answer: 'All nine branches have the same hours:\n\n- Monday to Thursday, 10 a.m. to 8 p.m.\n- Friday and Saturday, 10 a.m. to 6 p.m.\n- Sunday, 1 p.m. to 5 p.m.\n\nThey are closed on city holidays. On hot days they stay open until 9 p.m.',
  },
  {
    id: 'meeting-room', checked: '2026-08-12', keywords: ['meeting room', 'study room', 'reserve room', 'hall', 'club', 'conference room'], related: ['library-hours', 'book-shelter', 'library-card'],
    question: 'How do I book a meeting room?',
    answer: 'Book it online or at the desk with your library card, up to 30 days before. Rooms for up to 40 people are free for clubs, classes and neighbors. You may bring food, but nothing may be sold. For a party outdoors, book a park shelter.',
  },
]);

export const civicArticles = about('civic', 'clerk', 'City Clerk’s desk', [
  {
    id: 'register-to-vote', checked: '2026-09-22', keywords: ['register', 'vote', 'voter registration', 'election', 'moved'],
    wordings: ['I moved and want to vote here'],
    question: 'How do I register to vote?',
    answer: 'Online, by mail, at any library or at City Hall, up to 15 days before an election. You must be a citizen, live here and be 18 on election day. If you move, tell us your new address.',
  },
  {
    id: 'where-to-vote', checked: '2026-09-22', keywords: ['polling place', 'where do i vote', 'early voting', 'ballot'],
    question: 'Where do I vote?',
    answer: 'Your voting place is on the card we mail to you. You can look it up online or ask 311. You can vote early for ten days at City Hall. All places are step-free and have ballots in English and Spanish.',
  },
  {
    id: 'vote-by-mail', checked: '2026-09-22', keywords: ['mail ballot', 'absentee', 'vote by mail', 'cannot leave home'],
    question: 'Can I vote by mail?',
    answer: 'Yes. You need no reason. Ask for a ballot at least seven days before the election. Send it back so that it is here by 8 p.m. on the day, or put it in a green box at a library. If you cannot see well, ask for a large or audio ballot.',
  },
  {
    id: 'city-id', checked: '2026-07-14', keywords: ['city id', 'id card', 'identification', 'photo id'], related: ['driver-license', 'passport'],
    question: 'How do I get a city ID card?',
    answer: 'Come to the City Clerk with something that shows who you are and where you live. We take many kinds of papers, also from other countries. The card is free for your first two years if you are under 18 or over 60. All others pay 10 dollars. You may choose your name and leave out your gender.',
  },
  {
    id: 'birth-certificate', checked: '2026-07-14', keywords: ['birth certificate', 'death certificate', 'marriage license', 'records'], related: ['marriage-license', 'public-records'],
    question: 'How do I get a birth or marriage record?',
    answer: 'Ask the City Clerk online, by mail or at City Hall. A copy costs 12 dollars and takes about a week. At the desk you can wait for it. If you were born in some other city, ask there.',
  },
  {
    id: 'speak-at-council', checked: '2026-04-06', keywords: ['city council', 'meeting', 'speak', 'public comment', 'hearing'], related: ['council-member'],
    question: 'How do I speak at a city council meeting?',
    answer: 'The council meets on the first and third Wednesday at 6 p.m. Sign up by noon on the day, online or by phone. You may speak for three minutes, in the room or by video. We bring an interpreter or sign language if you ask two days before.',
  },
  {
    id: 'marriage-license', checked: '2026-07-14', keywords: ['marriage license', 'get married', 'wedding', 'city hall wedding', 'civil ceremony'], related: ['birth-certificate', 'passport'],
    wordings: ['we want to get married at city hall'],
    question: 'How do we get a marriage license?',
    answer: 'Come to the City Clerk together, each with a photo ID. It costs 40 dollars. You can use it from the next day on, for 60 days.\n\nTo marry at City Hall, book a time on a Friday afternoon. It costs 25 dollars, and you may bring 20 guests. A copy of the record costs 12 dollars later on.',
  },
  {
    id: 'public-records', checked: '2026-04-06', keywords: ['public records', 'records request', 'foia', 'documents', 'copies', 'open data'], related: ['birth-certificate', 'police-report', 'council-member'],
    question: 'How do I ask for public records?',
    answer: 'Write to the City Clerk, online or by mail. Say what you look for and from which years. You need not say why. We answer within ten working days. The first 20 pages are free. After that a page costs 10 cents.\n\nMuch is online already: budgets, maps and council papers.',
  },
  {
    id: 'council-member', checked: '2026-04-06', keywords: ['council member', 'alderman', 'representative', 'my district', 'ward', 'mayor', 'elected'], related: ['speak-at-council', 'where-to-vote', 'thank-or-complain'],
    question: 'Who is my council member?',
    answer: 'The council has twelve members, one for each part of the city. Type your address online or ask 311, and we tell you who speaks for you. You can write, call or come to their open hour at a library each month.',
  },
  {
    id: 'passport', checked: '2026-02-24', keywords: ['passport', 'passport photo', 'travel', 'renew passport', 'visa'], related: ['birth-certificate', 'city-id', 'driver-license'],
    question: 'Where do I get a passport?',
    answer: 'Not from the city. Passports come from the federal government. You can apply at the post office on Market Street. Renew by mail or online.\n\nWhat we can do: give you a copy of your birth record for 12 dollars, and take a free photo at any library desk.',
  },
  {
    id: 'jury-duty', checked: '2026-03-02', keywords: ['jury duty', 'court date', 'summons', 'county court', 'small claims', 'traffic court', 'juror'], related: ['evicted', 'parking-ticket'],
    question: 'I got a letter about jury duty or a court date. Who do I ask?',
    answer: 'The county court, not the city. Its number is 555-555-0160, and it is on your letter too. We cannot move a date or tell you how a case stands. Do not miss the day: call the court first if you cannot come.\n\nA parking ticket is different. That one you settle with us.',
  },
]);

export const callArticles = about('civic', 'mayor-311', '311 desk', [
  {
    id: 'what-is-311', serviceCode: '0', checked: '2026-10-30', keywords: ['311', 'call', 'phone number', 'hours', 'contact', 'city hall hours', 'visit', 'open'],
    question: 'What is 311, and when can I call?',
    answer: 'One number for all city services that are not an emergency. Call 311 on weekdays from 7 a.m. to 8 p.m. and on Saturday from 9 a.m. to 5 p.m. From outside the city call 555-555-0111.\n\nThe 311 desk at City Hall is open on weekdays from 8:30 a.m. to 5 p.m., on Thursday until 7 p.m.\n\nAt other hours a night desk takes what cannot wait, such as a flood, no heat or no bed for tonight. In an emergency call 911.',
  },
  {
    id: 'my-language', checked: '2026-10-30', keywords: ['language', 'interpreter', 'spanish', 'arabic', 'sign language', 'tty', 'deaf'],
    question: 'Can I talk to the city in my language?',
    answer: 'Yes. Call 311 and say the name of your language. An interpreter joins the call for free. If you are deaf or hard of hearing, dial 711 and ask for 555-555-0111. At the desk we have sign language by video.',
  },
  {
    id: 'follow-request', checked: '2026-10-30', keywords: ['status', 'request number', 'track', 'what happened to my request'],
    wordings: ['what happened to my complaint'],
    question: 'How do I find out what became of my request?',
    answer: 'Look it up online with its number, or call 311. The number starts with the year, like 26-00012345. You see what has been done, what comes next and by when. If we are late, we say so.',
  },
  {
    id: 'not-fixed', checked: '2026-10-30', keywords: ['not fixed', 'reopen', 'closed too soon', 'complaint'], related: ['follow-request', 'thank-or-complain'],
    question: 'My request was closed, but it is not fixed. What now?',
    answer: 'We are sorry. Tell us within 30 days: press “This is not fixed” on the page of your request, or call 311. We open it again, and some other person looks at it.',
  },
  {
    id: 'privacy', checked: '2026-10-30', keywords: ['privacy', 'anonymous', 'my data', 'name', 'immigration'],
    question: 'Do I have to give my name?',
    answer: 'No. You can tell us about most things and stay unnamed. We ask for a phone or e-mail only so that we can reach you. We do not ask where you were born, and we do not sell what you tell us. Please leave names out of your text, for the text of a request can be seen by all.',
  },
  {
    id: 'city-jobs', checked: '2026-10-30', keywords: ['jobs', 'work for the city', 'hiring', 'apply', 'summer job', 'career', 'employment'], related: ['tech-help', 'learn-english'],
    question: 'How do I get a job with the city?',
    answer: 'All open jobs are online, with the pay and the last day to apply. New ones come each Monday. If you need help with the form, ask at any library desk. Pools, parks and snow crews hire for one season. Summer jobs for ages 16 to 21 open on March 1.',
  },
  {
    id: 'police-report', checked: '2026-08-26', keywords: ['police report', 'accident report', 'crash report', 'copy of report', 'stolen', 'insurance'], related: ['public-records', 'lost-property', 'bike-register'],
    wordings: ['my car was broken into'],
    question: 'How do I make a police report or get a copy?',
    answer: 'The police keep them, not 311. For something that is over, such as a theft, call the police desk at 555-555-0120 at any hour. In an emergency call 911.\n\nA copy of a crash report costs 10 dollars. It is free for the victim of a crime. It takes about a week.',
  },
  {
    id: 'lost-property', checked: '2026-08-26', keywords: ['lost and found', 'lost keys', 'lost phone', 'wallet', 'left on bus', 'found something'], related: ['lost-pet', 'police-report', 'bike-register'],
    question: 'I lost my keys or my bag. Where are lost things kept?',
    answer: 'At the 311 desk, 1 City Hall Place. Things found on buses, on streets and in city buildings come there within two days. We keep them for 60 days. Call 311 and say what it looks like.\n\nIf you found something, bring it to us or to any library branch.',
  },
  {
    id: 'accessibility', serviceCode: '0', checked: '2026-10-30', keywords: ['accessibility', 'ada', 'disability complaint', 'wheelchair access', 'discrimination', 'large print', 'screen reader'], related: ['my-language', 'disabled-parking', 'sidewalk-who-pays'],
    wordings: ['I cannot get into the building with my wheelchair'],
    question: 'A place or a page of the city is not accessible to me. Who can help?',
    answer: 'Tell us, and say what you need. Our access officer calls you within three days. We can send papers in large print, in braille or as sound, and come to your home if a building shuts you out.\n\nIf you are not happy with what we do, ask for a review. You can also write to the federal or state civil rights office.',
  },
  {
    id: 'thank-or-complain', serviceCode: '120', checked: '2026-10-30', keywords: ['complaint', 'complain', 'thank you', 'compliment', 'idea', 'suggestion', 'rude', 'feedback'], related: ['not-fixed', 'council-member', 'accessibility'],
    question: 'How do I thank someone, complain or share an idea?',
    answer: 'Write to us online or call 311. We read all of it. Ideas and thanks get no number. If someone from the city treated you badly, say so when you call: you then get a number and an answer.',
  },
]);
