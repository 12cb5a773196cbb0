import { about } from './topics.js';

export const homeArticles = about('homes', 'housing', 'Homes and permits desk', [
  {
    id: 'no-heat', serviceCode: '050', checked: '2026-11-01', keywords: ['no heat', 'landlord', 'cold', 'hot water', '68 degrees'], related: ['heating-money', 'ask-inspection', 'warming-centers'],
    wordings: ['landlord will not turn on the heat'],
    question: 'My home has no heat. What are my rights?',
    answer: 'From October 1 to May 15 the owner must keep rented homes at 68 degrees by day and 62 at night. Hot water must run all year.\n\nTell the owner, then tell us. An inspector comes within one day. If the owner does not act, we fix it and send them the bill.',
  },
  {
    id: 'ask-inspection', serviceCode: '051', checked: '2026-10-08', keywords: ['inspection', 'mold', 'unsafe', 'landlord will not fix', 'repairs'],
    question: 'How do I ask for a housing inspection?',
    answer: 'Tell us what is wrong and when you are at home. An inspector comes within ten days, or sooner if there is danger. You do not need papers, and we do not ask where you are from. An owner may not raise your rent or put you out because you asked.',
  },
  {
    id: 'evicted', checked: '2026-10-08', keywords: ['eviction', 'evicted', 'court', 'lawyer', 'rent'], related: ['rent-help', 'place-to-sleep'],
    wordings: ['my landlord wants to kick me out'],
    question: 'I got an eviction notice. Where can I get help?',
    answer: 'Do not move out yet. Only a judge can make you leave. Call 311 and ask for the renters’ line. You get a lawyer for free if your income is low. Take all letters with you, and go to court on the day.',
  },
  {
    id: 'need-permit', serviceCode: '090', checked: '2026-06-25', keywords: ['building permit', 'deck', 'fence', 'shed', 'do i need a permit'], related: ['fence-height', 'permit-inspection', 'check-contractor'],
    wordings: ['can I build a deck without a permit'],
    question: 'Do I need a building permit?',
    answer: 'You need one for new walls, roofs, wires, pipes, heaters and big decks. You do not need one to paint, to lay floors, or for:\n\n- a shed under 120 square feet\n- a deck under 200 square feet that is less than 30 inches high\n- a back fence up to 6 feet\n\nNot sure? Ask us. It costs nothing.',
  },
  {
    id: 'fence-height', serviceCode: '090', checked: '2026-06-25', keywords: ['fence', 'fence height', 'how high', 'hedge', 'property line', 'front yard'], related: ['need-permit', 'permit-inspection'],
    wordings: ['how tall can my fence be'],
    question: 'How high may my fence be?',
    answer: 'Up to 6 feet at the back and 4 feet on the street side. At the back you need no permit. On the street side you do.\n\nKeep the fence on your own land and away from hydrants. We do not settle where the line between two yards is. Your deed or a land surveyor can tell.',
  },
  {
    id: 'permit-inspection', serviceCode: '090', checked: '2026-06-25', keywords: ['schedule inspection', 'building inspector', 'final inspection', 'permit status', 'where is my permit'], related: ['need-permit', 'check-contractor', 'ask-inspection'],
    question: 'How do I book a building inspection, or see where my permit is?',
    answer: 'Look it up online with the permit number, or call 311. Book an inspection by 2 p.m., and the inspector comes on the next working day. An adult must be there.\n\nMost permits take ten working days. If papers are missing, we call you.',
  },
  {
    id: 'check-contractor', checked: '2026-05-11', keywords: ['contractor', 'builder', 'roofer', 'licensed', 'scam', 'home repair', 'plumber'], related: ['need-permit', 'permit-inspection'],
    question: 'How can I check a builder before I hire one?',
    answer: 'Ask for the city license number. Look it up online, or call 311 and we read you the record.\n\n- Get the price in writing.\n- Do not pay more than a third up front.\n- Be careful with people who come to your door after a storm.\n- Ask who gets the permit. It should be the builder.',
  },
  {
    id: 'empty-building', serviceCode: '052', checked: '2026-08-26', keywords: ['vacant', 'abandoned house', 'boarded up', 'squatters', 'unsafe building', 'blight'], related: ['illegal-dumping', 'ask-inspection'],
    question: 'The house next door is empty and open. Who makes it safe?',
    answer: 'Tell us the address. An inspector comes within 10 days and tells the owner to close it. If the owner does not, we close it and send them the bill. Do not go in. If the building may fall now, keep away and call 911.',
  },
]);

/** Leave to use the street, the yard or the air in it. */
export const eventArticles = about('homes', 'transportation', 'Street permits desk', [
  {
    id: 'block-party', serviceCode: '091', checked: '2026-03-18', keywords: ['block party', 'close street', 'street party', 'barriers'], related: ['yard-sale', 'moving-truck'],
    question: 'How do I plan a block party?',
    answer: 'Ask at least 21 days before. Six of every ten homes on the block must agree. We lend you the barriers, and there is no fee. Keep a lane 12 feet wide free for fire trucks. Music ends at 10 p.m.',
  },
  {
    id: 'yard-sale', checked: '2026-04-20', keywords: ['yard sale', 'garage sale', 'tag sale', 'stoop sale', 'flea market'], related: ['block-party', 'book-bulky'],
    question: 'Do I need a permit for a yard sale?',
    answer: 'No. Each home may have three a year, for two days each, from 8 a.m. to 6 p.m. Keep the sidewalk free. Please put no signs on trees or poles, and take in what is left at night.',
  },
  {
    id: 'film-permit', checked: '2026-03-11', keywords: ['film permit', 'filming', 'movie', 'photo shoot', 'video', 'drone'], related: ['block-party', 'moving-truck'],
    question: 'Do I need a permit to film on the street?',
    answer: 'Not for up to five people with a camera in hand. For more, or if you need a lane or parking, ask ten working days before. It costs 100 dollars a day. Students pay nothing. We write to the neighbors with you. For a drone, ask the federal flight office, not us.',
  },
]);

export const noiseAndFoodArticles = about('homes', 'health', 'Health desk', [
  {
    id: 'noise-hours', serviceCode: '061', checked: '2026-02-17', keywords: ['quiet hours', 'noise law', 'construction hours', 'music'], related: ['noise-complaint', 'barking-dog'],
    question: 'When must it be quiet?',
    answer: 'From 10 p.m. to 7 a.m. Building work may start at 7 a.m. on weekdays and 9 a.m. on Saturday. On Sunday it needs a permit. Snow plows and repair crews may work at any hour.',
  },
  {
    id: 'noise-complaint', serviceCode: '061', checked: '2026-02-17', keywords: ['noise complaint', 'loud music', 'party', 'neighbor', 'construction noise', 'too loud'], related: ['noise-hours', 'barking-dog'],
    wordings: ['upstairs neighbor plays loud music at night', 'jackhammer at 5 in the morning'],
    question: 'My neighbor is too loud. What can I do?',
    answer: 'If it is safe, talk with them first. Then tell us where and when it is loud. We write to the address and can measure the noise. You hear from us within seven days.\n\nFor a loud party right now, call the police desk at 555-555-0120. If you feel in danger, call 911.',
  },
  {
    id: 'sick-from-food', serviceCode: '060', checked: '2026-06-08', keywords: ['food poisoning', 'restaurant', 'dirty kitchen', 'mice in restaurant', 'health inspection', 'sick after eating'], related: ['food-truck', 'rats'],
    question: 'I got sick from food at a restaurant. Who do I tell?',
    answer: 'See a doctor if you feel very ill. Then tell us where you ate, what and when. An inspector visits within three days, without a call before. If you have some of the food left, keep it cold. We do not give your name to the restaurant.',
  },
]);

export const taxArticles = about('taxes', 'revenue', 'Tax desk', [
  {
    id: 'tax-due', serviceCode: '100', checked: '2026-10-15', keywords: ['property tax', 'due date', 'when', 'deadline', 'late fee'], related: ['pay-tax', 'low-income-relief', 'senior-relief'],
    question: 'When is my property tax due?',
    answer: 'In two parts: on January 31 and on July 31. If you pay all of it by January 31, you save 1 percent. After the due date a fee of half a percent a month is added.',
  },
  {
    id: 'pay-tax', serviceCode: '100', checked: '2026-10-15', keywords: ['pay property tax', 'online', 'cash', 'installments', 'payment plan'], related: ['tax-due', 'low-income-relief'],
    question: 'How can I pay my property tax?',
    answer: 'Online, by mail, by phone or at the 311 desk. You can pay in cash at any library branch. There is no fee when you pay from a bank account.\n\nIf you cannot pay at once, ask for a plan with up to 12 payments.',
  },
  {
    id: 'senior-relief', serviceCode: '101', checked: '2026-10-15', keywords: ['senior', '65', 'tax relief', 'discount', 'homeowner', 'retired'], related: ['low-income-relief', 'veteran-relief'],
    wordings: ['pay less tax retired', 'senior freeze'],
    question: 'I am over 65. Can I pay less property tax?',
    answer: 'Yes, if you live in the home you own and your income is below 48,000 dollars, or 58,000 for two. Your tax then stays as it is now, for as long as you live there. Apply by December 1. We can fill in the form with you, by phone or at a library.',
  },
  {
    id: 'veteran-relief', serviceCode: '101', checked: '2026-10-15', keywords: ['veteran', 'military', 'disability', 'exemption'],
    question: 'Is there tax relief for veterans and people with disabilities?',
    answer: 'Yes. If you served, 30,000 dollars of your home’s value is free of tax. If you have a lasting disability, the same is true. You can have both. Send one paper that shows it. We keep it private.',
  },
  {
    id: 'home-value', serviceCode: '100', checked: '2026-09-30', keywords: ['assessment', 'home value', 'appeal', 'too high'],
    question: 'My home’s value seems too high. Can I appeal?',
    answer: 'Yes, within 30 days of the letter. Start with an informal talk: call 311 and ask for the tax desk. Most cases end there. If not, a panel of three residents hears you. You need no lawyer.',
  },
  {
    id: 'business-license', checked: '2026-05-11', keywords: ['business license', 'open a shop', 'start a business', 'food truck'],
    question: 'How do I open a small business?',
    answer: 'Talk to our small business helper first. One visit covers the license, the permit and the tax number. A license costs 50 dollars a year. Food places need a health check as well.',
  },
  {
    id: 'low-income-relief', serviceCode: '101', checked: '2026-10-15', keywords: ['exemption', 'homestead', 'low income', 'tax relief', 'cannot pay tax', 'homeowner', 'lost job'], related: ['senior-relief', 'veteran-relief', 'pay-tax'],
    question: 'My income is low. Can I pay less property tax?',
    answer: 'Yes, if you live in the home you own and your income is below 36,000 dollars, or 46,000 for two. We take a quarter off your tax. It does not matter how old you are. Apply by December 1. We can fill in the form with you, by phone or at a library.',
  },
  {
    id: 'income-tax', checked: '2026-01-26', keywords: ['income tax', 'irs', 'tax return', 'refund', 'w-2', 'free tax help', 'file taxes'], related: ['pay-tax', 'tech-help'],
    question: 'Where do I ask about income tax?',
    answer: 'The city has no income tax. For the federal one, ask the IRS. For the state one, ask the state’s tax office. We cannot see your file there.\n\nFrom February 1 to April 15 you get free help with your return at any library branch. Bring your ID and your pay slips.',
  },
  {
    id: 'food-truck', checked: '2026-05-11', keywords: ['food truck', 'food cart', 'street vendor', 'sell food', 'mobile food', 'vending'], related: ['business-license', 'sick-from-food', 'parking-meter'],
    question: 'How do I open a food truck?',
    answer: 'You need three things:\n\n- a business license, 50 dollars a year\n- a health check of the truck, which is free\n- a fire check if you cook with gas\n\nYou may sell at any meter for four hours. Stay 100 feet from the door of a restaurant. Talk to our small business helper first.',
  },
]);

/** Bills that do not come from the city. */
export const otherBillArticles = about('taxes', 'mayor-311', '311 desk', [
  {
    id: 'power-company', checked: '2026-09-18', keywords: ['electric bill', 'power bill', 'gas bill', 'utility', 'electric company', 'turn on power', 'tamble power'], related: ['power-out', 'heating-money', 'tree-on-wires'],
    wordings: ['my electric bill is too high'],
    question: 'Who do I ask about my power or gas bill?',
    answer: 'Not the city. Call Tamble Power at 555-555-0150 or Tamble Gas at 555-555-0151. They start and end your service, read your meter and send the bill.\n\nIf you cannot pay it, the city can help with heating costs from November 1 to March 31. If you smell gas, leave and call 911.',
  },
]);
