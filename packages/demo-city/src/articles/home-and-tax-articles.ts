import { about } from './topics.js';

export const homeArticles = about('homes', 'housing', 'Homes and permits desk', [
  {
    id: 'no-heat', serviceCode: '050', updated: '2026-11-01', keywords: ['no heat', 'landlord', 'cold', 'hot water', '68 degrees'],
    question: 'My home has no heat. What are my rights?',
    answer: 'From October 1 to May 15 the owner must keep rented homes at 68 degrees by day and 62 at night. Hot water must run all year.\n\nTell the owner, then tell us. An inspector comes within one day. If the owner does not act, we fix it and send them the bill.',
  },
  {
    id: 'ask-inspection', serviceCode: '051', updated: '2026-10-08', keywords: ['inspection', 'mold', 'unsafe', 'landlord will not fix', 'repairs'],
    question: 'How do I ask for a housing inspection?',
    answer: 'Tell us what is wrong and when you are at home. An inspector comes within ten days, or sooner if there is danger. You do not need papers, and we do not ask where you are from. An owner may not raise your rent or put you out because you asked.',
  },
  {
    id: 'evicted', updated: '2026-10-08', keywords: ['eviction', 'evicted', 'court', 'lawyer', 'rent'],
    question: 'I got an eviction notice. Where can I get help?',
    answer: 'Do not move out yet. Only a judge can make you leave. Call 311 and ask for the renters’ line. You get a lawyer for free if your income is low. Take all letters with you, and go to court on the day.',
  },
  {
    id: 'need-permit', serviceCode: '090', updated: '2026-06-25', keywords: ['building permit', 'deck', 'fence', 'shed', 'do i need a permit'],
    question: 'Do I need a building permit?',
    answer: 'You need one for new walls, roofs, wires, pipes, heaters and big decks. You do not need one to paint, to lay floors, or for:\n\n- a shed under 120 square feet\n- a deck under 200 square feet that is less than 30 inches high\n- a back fence up to 6 feet\n\nNot sure? Ask us. It costs nothing.',
  },
  {
    id: 'block-party', serviceCode: '091', updated: '2026-03-18', keywords: ['block party', 'close street', 'street party', 'barriers'],
    question: 'How do I plan a block party?',
    answer: 'Ask at least 21 days before. Six of every ten homes on the block must agree. We lend you the barriers, and there is no fee. Keep a lane 12 feet wide free for fire trucks. Music ends at 10 p.m.',
  },
  {
    id: 'noise-hours', serviceCode: '061', updated: '2026-02-17', keywords: ['quiet hours', 'noise law', 'construction hours', 'music'],
    question: 'When must it be quiet?',
    answer: 'From 10 p.m. to 7 a.m. Building work may start at 7 a.m. on weekdays and 9 a.m. on Saturday. On Sunday it needs a permit. Snow plows and repair crews may work at any hour.',
  },
]);

export const taxArticles = about('taxes', 'revenue', 'Tax desk', [
  {
    id: 'tax-due', serviceCode: '100', updated: '2026-10-15', keywords: ['property tax', 'due date', 'when', 'deadline', 'late fee'],
    question: 'When is my property tax due?',
    answer: 'In two parts: on January 31 and on July 31. If you pay all of it by January 31, you save 1 percent. After the due date a fee of half a percent a month is added.',
  },
  {
    id: 'pay-tax', serviceCode: '100', updated: '2026-10-15', keywords: ['pay property tax', 'online', 'cash', 'installments', 'payment plan'],
    question: 'How can I pay my property tax?',
    answer: 'Online, by mail, by phone or at the 311 desk. You can pay in cash at any library branch. There is no fee when you pay from a bank account.\n\nIf you cannot pay at once, ask for a plan with up to 12 payments.',
  },
  {
    id: 'senior-relief', serviceCode: '101', updated: '2026-10-15', keywords: ['senior', '65', 'tax relief', 'discount', 'homeowner', 'retired'],
    question: 'I am over 65. Can I pay less property tax?',
    answer: 'Yes, if you live in the home you own and your income is below 48,000 dollars, or 58,000 for two. Your tax then stays as it is now, for as long as you live there. Apply by December 1. We can fill in the form with you, by phone or at a library.',
  },
  {
    id: 'veteran-relief', serviceCode: '101', updated: '2026-10-15', keywords: ['veteran', 'military', 'disability', 'exemption'],
    question: 'Is there tax relief for veterans and people with disabilities?',
    answer: 'Yes. If you served, 30,000 dollars of your home’s value is free of tax. If you have a lasting disability, the same is true. You can have both. Send one paper that shows it. We keep it private.',
  },
  {
    id: 'home-value', serviceCode: '100', updated: '2026-09-30', keywords: ['assessment', 'home value', 'appeal', 'too high'],
    question: 'My home’s value seems too high. Can I appeal?',
    answer: 'Yes, within 30 days of the letter. Start with an informal talk: call 311 and ask for the tax desk. Most cases end there. If not, a panel of three residents hears you. You need no lawyer.',
  },
  {
    id: 'business-license', updated: '2026-05-11', keywords: ['business license', 'open a shop', 'start a business', 'food truck'],
    question: 'How do I open a small business?',
    answer: 'Talk to our small business helper first. One visit covers the license, the permit and the tax number. A license costs 50 dollars a year. Food places need a health check as well.',
  },
]);
