import { about } from './topics.js';

export const recyclingArticles = about('recycling', 'sanitation', 'Recycling desk', [
  {
    id: 'what-goes-in-blue-bin', serviceCode: '002', updated: '2026-09-14', keywords: ['recycle', 'blue bin', 'plastic', 'paper', 'glass', 'cans', 'accepted items'],
    question: 'What can I put in the blue recycling bin?',
    answer: 'Put these in the blue bin, clean and loose:\n\n- paper and flat cardboard\n- glass bottles and jars\n- metal cans\n- plastic bottles, tubs and jugs\n\nLeave out plastic bags, foam, diapers and food. If in doubt, put it in the trash. One dirty bag can spoil a whole load.',
  },
  {
    id: 'recycling-day', updated: '2026-10-02', keywords: ['when is recycling', 'pickup day', 'schedule', 'calendar', 'collection day'],
    question: 'When is my recycling day?',
    answer: 'Recycling is picked up each week, on the same day as your trash. Put your bin out by 7 a.m. or the night before.\n\nNorth of the Tamble we come Monday to Wednesday. South of the river we come Thursday and Friday. Your own day is on the sticker inside the lid. In a week with a holiday, each day after it moves back by one.',
  },
  {
    id: 'get-recycling-bin', serviceCode: '002', updated: '2026-09-14', keywords: ['new bin', 'replace bin', 'broken bin', 'stolen bin', 'free bin'],
    question: 'How do I get a recycling bin?',
    answer: 'Ask for one online or call 311. The first blue bin is free, and so is a swap for a broken one. We bring it within 10 days.\n\nIf you cannot lift a full bin, ask for the small size.',
  },
  {
    id: 'pizza-boxes', updated: '2026-08-30', keywords: ['pizza box', 'greasy cardboard', 'takeout'],
    question: 'Can I recycle a pizza box?',
    answer: 'Yes, if it is clean. Tear off the parts with grease. Those go in the green cart with your food scraps. Scraps of cheese can go there too.',
  },
  {
    id: 'start-compost', serviceCode: '003', updated: '2026-10-05', keywords: ['compost', 'food scraps', 'green cart', 'organics', 'sign up'],
    question: 'How do I start with food scraps pickup?',
    answer: 'Sign up online or call 311. We bring a green cart and a small pail for your kitchen within 10 days. Both are free. We pick up each week on your trash day.\n\nIf you rent in a house with more than ten homes, the owner must sign up. Ask us and we will write to them.',
  },
  {
    id: 'what-goes-in-compost', serviceCode: '003', updated: '2026-10-05', keywords: ['compost list', 'food waste', 'meat', 'bones', 'tea bags', 'coffee'],
    question: 'What can go in the green cart?',
    answer: 'All food, cooked or raw: fruit, bread, meat, fish, bones, egg shells, coffee and tea. Paper towels and paper bags are fine. So are leaves and small twigs.\n\nLeave out plastic, pet waste, glass and metal. Use paper bags only, not plastic ones that say they rot.',
  },
  {
    id: 'leaf-pickup', serviceCode: '003', updated: '2026-10-19', keywords: ['leaves', 'leaf bags', 'yard waste', 'rake', 'fall'],
    question: 'How do I get rid of leaves?',
    answer: 'Put leaves in the green cart or in paper bags at the curb. We take up to ten bags a week from October 19 to December 11. Please do not rake leaves into the street. They block the drains.',
  },
  {
    id: 'free-compost', updated: '2026-03-21', keywords: ['free compost', 'garden soil', 'mulch', 'community garden'],
    question: 'Can I get compost for my garden?',
    answer: 'Yes. Each spring we give back what we made from your food scraps. Bring a pail or bags to the yard on Limekiln Road on a Saturday in April or May. Each home may take 20 gallons. There is no fee.',
  },
]);

export const trashArticles = about('trash', 'sanitation', 'Pickup desk', [
  {
    id: 'missed-pickup', serviceCode: '001', updated: '2026-10-02', keywords: ['missed trash', 'not collected', 'truck did not come', 'bin full'],
    question: 'What do I do if my trash was not picked up?',
    answer: 'Wait until 6 p.m. Trucks run late on some days. After that, tell us online or call 311. Leave the bins out. We come back within two days.',
  },
  {
    id: 'holiday-pickup', updated: '2026-11-10', keywords: ['holiday', 'thanksgiving', 'christmas trash', 'new year'],
    question: 'Is there pickup on a holiday?',
    answer: 'We do not pick up on six days of the year: New Year’s Day, Memorial Day, July 4, Labor Day, Thanksgiving and Christmas. In those weeks each day after the holiday moves back by one. Friday moves to Saturday.',
  },
  {
    id: 'book-bulky', serviceCode: '004', updated: '2026-09-01', keywords: ['bulky', 'couch', 'mattress', 'furniture', 'large items', 'fridge'],
    question: 'How do I get rid of a couch or a mattress?',
    answer: 'Ask for a bulky item pickup. You choose a day and we send you the date. Put the items at the curb by 7 a.m. on that day.\n\nFour pickups a year are free. After that each one costs 20 dollars on your water bill. If you cannot carry things out, tell us. We will help.',
  },
  {
    id: 'paint-and-chemicals', updated: '2026-06-12', keywords: ['paint', 'chemicals', 'oil', 'hazardous waste', 'cleaner', 'poison'],
    question: 'Where do old paint and cleaners go?',
    answer: 'Bring them to the yard on Limekiln Road, Tuesday to Saturday, 9 a.m. to 4 p.m. Keep them in their own cans. Never pour them into a drain: drains lead to the river.\n\nDried-up wall paint may go in the trash with the lid off.',
  },
  {
    id: 'electronics', serviceCode: '007', updated: '2026-06-12', keywords: ['tv', 'computer', 'phone', 'batteries', 'e-waste'],
    question: 'How do I get rid of a TV or computer?',
    answer: 'It is against the law to put them in the trash. Ask for a free pickup, or bring them to any library branch on the first Saturday of the month. Wipe your data first. We can show you how.',
  },
  {
    id: 'needles', updated: '2026-05-20', keywords: ['needles', 'syringes', 'sharps', 'insulin', 'medicine'],
    question: 'How do I throw away needles and old medicine?',
    answer: 'Put needles in a hard plastic bottle with a lid, and tape it shut. Bring it to a health center or a drug store. They take old pills too.\n\nIf you find a needle outside, do not touch it. Call 311.',
  },
]);
