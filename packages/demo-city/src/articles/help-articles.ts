import { about } from './topics.js';

export const helpArticles = about('help', 'human-services', 'Help desk', [
  {
    id: 'food-benefits', serviceCode: '110', checked: '2026-10-26', keywords: ['food stamps', 'snap', 'groceries', 'food help', 'ebt'], related: ['food-today', 'rent-help'],
    wordings: ['I lost my job and need help with food'],
    question: 'How do I get help to buy food?',
    answer: 'A helper can sign you up by phone or at a desk near you. It takes about 30 minutes. Bring your ID and your last pay slip, if you have them. If you have no money for food now, say so. You can get a card within seven days.',
  },
  {
    id: 'food-today', checked: '2026-10-26', keywords: ['food pantry', 'hungry', 'free meals', 'soup kitchen', 'food bank'], related: ['food-benefits', 'place-to-sleep'],
    question: 'Where can I get food today?',
    answer: 'There is a free meal each day at noon and at 5 p.m. in the Tannery Hall on Saddler Street. Nine food shelves are open through the week, one in each library branch. Nobody asks for papers. Children eat free at all pools and libraries in summer.',
  },
  {
    id: 'health-cover', serviceCode: '110', checked: '2026-11-03', keywords: ['health insurance', 'medicaid', 'doctor', 'clinic', 'no insurance'],
    question: 'I have no health insurance. What can I do?',
    answer: 'See a doctor now at any of our three clinics. You pay what you can. Then let a helper look for cover with you. Sign-up for next year ends on January 15. Children and people who expect a baby can sign up at any time.',
  },
  {
    id: 'child-care', serviceCode: '110', checked: '2026-08-24', keywords: ['child care', 'day care', 'preschool', 'nursery'],
    question: 'How do I find child care I can pay for?',
    answer: 'Preschool is free for all four-year-olds. For younger children, what you pay depends on what you earn. Ask early: lists open on March 1. A helper can look for a place near your home or work.',
  },
  {
    id: 'heating-money', serviceCode: '111', checked: '2026-11-01', keywords: ['heating help', 'heating bill', 'oil', 'gas bill', 'furnace'], related: ['no-heat', 'warming-centers', 'power-company'],
    wordings: ['oil tank is empty and I have no money'],
    question: 'Can I get help with my heating bill?',
    answer: 'Yes, from November 1 to March 31. A family of four can earn up to 62,000 dollars. We pay the gas, oil or power company. If your heater is broken, we can fix it. If you have no heat now, say so and we call you the same day.',
  },
  {
    id: 'ride-for-seniors', serviceCode: '110', checked: '2026-06-30', keywords: ['ride', 'senior transport', 'doctor visit', 'bus pass', 'wheelchair van'],
    question: 'Are there free rides for older people?',
    answer: 'Yes. If you are 65 or older, buses are free at all times. If you cannot use the bus, we drive you to the doctor or the store. Call 311 two days before. Vans take wheelchairs, and a helper may ride along.',
  },
  {
    id: 'place-to-sleep', checked: '2026-11-03', keywords: ['homeless', 'shelter', 'nowhere to sleep', 'bed'],
    wordings: ['I sleep in my car'],
    question: 'I have no place to sleep tonight. Who can help?',
    answer: 'Call 311 at any hour and say “bed tonight”. We find you a place and can send a car. Families stay together. Pets may come. You do not need an ID.',
  },
  {
    id: 'talk-to-someone', checked: '2026-11-03', keywords: ['sad', 'crisis', 'mental health', 'suicide', 'talk'],
    question: 'I feel very low. Who can I talk to?',
    answer: 'You are not alone. Call or text 988 at any hour. It is free, and you need not say your name. If you or someone else is in danger now, call 911.\n\nFor talks over a longer time, our clinics have free counselors.',
  },
  {
    id: 'rent-help', serviceCode: '110', checked: '2026-10-26', keywords: ['rent help', 'behind on rent', 'cannot pay rent', 'rental assistance', 'deposit', 'housing help'], related: ['evicted', 'heating-money', 'place-to-sleep'],
    wordings: ['I lost my job and cannot pay my rent'],
    question: 'I cannot pay my rent. Can I get help?',
    answer: 'Yes, if you are behind and your income is low. A family of four can earn up to 62,000 dollars. We can pay up to three months, once a year, and we pay the owner. Ask before you get a court date. We call you within five days.\n\nIf you have an eviction notice, ask 311 for the renters’ line today.',
  },
]);

export const clinicArticles = about('help', 'health', 'Health desk', [
  {
    id: 'flu-shot', checked: '2026-09-28', keywords: ['flu shot', 'vaccine', 'vaccination', 'covid', 'school shots', 'clinic'], related: ['health-cover', 'needles'],
    question: 'Where can I get a flu shot?',
    answer: 'At any of our three clinics, from September to March. It is free for all, and you need no insurance or ID. Shots for school are free all year. If you cannot leave home, call 311 and a nurse comes to you.',
  },
]);

export const weatherArticles = about('weather', 'mayor-311', 'Emergency desk', [
  {
    id: 'get-alerts', checked: '2026-09-18', keywords: ['alerts', 'text alerts', 'warning', 'emergency messages'],
    question: 'How do I get storm alerts?',
    answer: 'Text the word STORM to 555-555-0114. You get a message when there is danger near you. You can choose English or Spanish. If you do not use texts, we can call your home phone.',
  },
  {
    id: 'flood', checked: '2026-09-18', keywords: ['flood', 'high water', 'river', 'evacuate', 'sandbags'],
    question: 'What do I do when the river floods?',
    answer: 'Go to higher ground. Do not walk or drive through water: two feet can carry off a car. Free sandbags are at the yard on Limekiln Road when a flood is near. If we tell you to leave, go to the school on Blossom Avenue. Pets may come.',
  },
  {
    id: 'power-out', checked: '2026-09-18', keywords: ['power out', 'blackout', 'no electricity', 'outage', 'wires down'], related: ['power-company', 'get-alerts'],
    question: 'The power is out. What should I do?',
    answer: 'Tell Tamble Power at 555-555-0150. Keep the fridge shut. If you need power for a medical device, call 311 and we bring you to a warm place with power. Stay 30 feet away from wires on the ground and call 911.',
  },
  {
    id: 'cooling-centers', serviceCode: '112', checked: '2026-06-21', keywords: ['heat wave', 'cooling center', 'hot', 'fan', 'air conditioning'],
    question: 'Where can I cool down in a heat wave?',
    answer: 'All library branches are cool and open until 9 p.m. on hot days. Pools stay open late as well. Drink water, and look in on neighbors who live alone. If you are over 60 and have no fan, call 311 for a free one.',
  },
  {
    id: 'warming-centers', serviceCode: '112', checked: '2026-11-01', keywords: ['warming center', 'cold', 'freezing', 'no heat', 'code blue'], related: ['place-to-sleep', 'no-heat'],
    question: 'Where can I get warm when it freezes?',
    answer: 'When it is below 32 degrees, the Tannery Hall and the Skylark library stay open all night. You can sit, sleep, eat soup and charge a phone. If you see someone out in the cold, call 311 and we send a van.',
  },
  {
    id: 'school-closed', checked: '2026-11-13', keywords: ['snow day', 'school closed', 'school delay', 'school bus', 'enroll in school', 'school district'], related: ['get-alerts', 'snow-plow'],
    wordings: ['is there school tomorrow'],
    question: 'Is school closed because of snow?',
    answer: 'The school district decides that, not the city. It says so by 6 a.m. at 555-555-0140 and to the phone number your school has. Ask there too about school buses and how to sign up a child.\n\nCity libraries are open on most snow days.',
  },
]);
