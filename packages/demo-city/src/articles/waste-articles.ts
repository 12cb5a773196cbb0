import { about } from './topics.js';

export const recyclingArticles = about('recycling', 'sanitation', 'Recycling desk', [
  {
    id: 'what-goes-in-blue-bin', serviceCode: '002', checked: '2026-09-14', keywords: ['recycle', 'blue bin', 'plastic', 'paper', 'glass', 'cans', 'accepted items'], related: ['which-bin', 'what-goes-in-compost', 'pizza-boxes'],
    question: 'What can I put in the blue recycling bin?',
    answer: 'Put these in the blue bin, clean and loose:\n\n- paper and flat cardboard\n- glass bottles and jars\n- metal cans\n- plastic bottles, tubs and jugs\n\nLeave out plastic bags, foam, diapers and food. If in doubt, put it in the trash. One dirty bag can spoil a whole load.',
  },
  {
    id: 'recycling-day', checked: '2026-10-02', keywords: ['when is recycling', 'pickup day', 'schedule', 'calendar', 'collection day'], related: ['trash-day', 'holiday-pickup', 'missed-pickup'],
    question: 'When is my recycling day?',
    answer: 'Recycling is picked up each week, on the same day as your trash. Put your bin out by 7 a.m. or the night before.\n\nNorth of the Tamble we come Monday to Wednesday. South of the river we come Thursday and Friday. Your own day is on the sticker inside the lid. In a week with a holiday, each day after it moves back by one.',
  },
  {
    id: 'get-recycling-bin', serviceCode: '002', checked: '2026-09-14', keywords: ['new bin', 'replace bin', 'broken bin', 'stolen bin', 'free bin'], related: ['trash-cart', 'green-cart-broken'],
    question: 'How do I get a recycling bin?',
    answer: 'Ask for one online or call 311. The first blue bin is free, and so is a swap for a broken one. We bring it within 10 days.\n\nIf you cannot lift a full bin, ask for the small size.',
  },
  {
    id: 'pizza-boxes', checked: '2026-08-30', keywords: ['pizza box', 'greasy cardboard', 'takeout'],
    question: 'Can I recycle a pizza box?',
    answer: 'Yes, if it is clean. Tear off the parts with grease. Those go in the green cart with your food scraps. Scraps of cheese can go there too.',
  },
  {
    id: 'start-compost', serviceCode: '003', checked: '2026-10-05', keywords: ['compost', 'food scraps', 'green cart', 'organics', 'sign up'], related: ['what-goes-in-compost', 'green-cart-broken'],
    question: 'How do I start with food scraps pickup?',
    answer: 'Sign up online or call 311. We bring a green cart and a small pail for your kitchen within 10 days. Both are free. We pick up each week on your trash day.\n\nIf you rent in a house with more than ten homes, the owner must sign up. Ask us and we will write to them.',
  },
  {
    id: 'what-goes-in-compost', serviceCode: '003', checked: '2026-10-05', keywords: ['compost list', 'food waste', 'meat', 'bones', 'tea bags', 'coffee'], related: ['start-compost', 'which-bin'],
    question: 'What can go in the green cart?',
    answer: 'All food, cooked or raw: fruit, bread, meat, fish, bones, egg shells, coffee and tea. Paper towels and paper bags are fine. So are leaves and small twigs.\n\nLeave out plastic, pet waste, glass and metal. Use paper bags only, not plastic ones that say they rot.',
  },
  {
    id: 'leaf-pickup', serviceCode: '003', checked: '2026-10-19', keywords: ['leaves', 'leaf bags', 'yard waste', 'rake', 'fall'], related: ['yard-waste', 'street-sweeping', 'storm-drain'],
    question: 'How do I get rid of leaves?',
    answer: 'Put leaves in the green cart or in paper bags at the curb. We take up to ten bags a week from October 19 to December 11. Please do not rake leaves into the street. They block the drains.',
  },
  {
    id: 'free-compost', checked: '2026-03-21', keywords: ['free compost', 'garden soil', 'mulch', 'community garden'],
    question: 'Can I get compost for my garden?',
    answer: 'Yes. Each spring we give back what we made from your food scraps. Bring a pail or bags to the yard on Limekiln Road on a Saturday in April or May. Each home may take 20 gallons. There is no fee.',
  },
  {
    id: 'which-bin', checked: '2026-09-14', keywords: ['which bin', 'sort', 'what goes where', 'cart colors', 'blue green gray'], related: ['what-goes-in-blue-bin', 'what-goes-in-compost', 'trash-cart'],
    question: 'Which bin does it go in?',
    answer: 'Look at the color:\n\n- **blue bin:** clean paper, glass, cans and plastic bottles\n- **green cart:** food scraps, leaves and small twigs\n- **gray cart:** all the rest\n\nPaint, needles and old electronics go in none of them. If in doubt, choose gray.',
  },
  {
    id: 'green-cart-broken', serviceCode: '003', checked: '2026-10-05', keywords: ['green cart broken', 'green bin stolen', 'lost cart', 'wheel', 'new compost bin'], related: ['start-compost', 'get-recycling-bin', 'trash-cart'],
    question: 'My green cart is broken or gone. How do I get a new one?',
    answer: 'Ask for one online or call 311. It is free. We bring it within 10 days and take the old one back. Please leave the old one empty by your door.\n\nIf just a wheel or the lid is broken, say so. We can often fix it on the spot.',
  },
  {
    id: 'yard-waste', serviceCode: '003', checked: '2026-04-20', keywords: ['grass', 'branches', 'brush', 'twigs', 'garden waste', 'weeds', 'hedge'], related: ['leaf-pickup', 'what-goes-in-compost', 'city-yard'],
    question: 'How do I get rid of grass and branches?',
    answer: 'Grass, weeds and small twigs go in the green cart, all year. Tie thin branches in bundles up to four feet long and lay them beside the cart.\n\nYou can bring thick ones to the yard on Limekiln Road. It is free for homes.',
  },
  {
    id: 'christmas-tree', checked: '2026-01-05', keywords: ['christmas tree', 'holiday tree', 'old tree', 'january', 'mulch'], related: ['holiday-pickup', 'yard-waste', 'free-compost'],
    question: 'What do I do with my Christmas tree?',
    answer: 'Put it at the curb on your trash day in the first two weeks of January. Take off the lights and the stand, and use no bag. We turn the trees into mulch for the parks. After that, cut it up for the green cart.',
  },
]);

export const trashArticles = about('trash', 'sanitation', 'Pickup desk', [
  {
    id: 'missed-pickup', serviceCode: '001', checked: '2026-10-02', keywords: ['missed trash', 'not collected', 'truck did not come', 'bin full'], related: ['trash-day', 'holiday-pickup'],
    wordings: ['they forgot my trash again', 'garbage truck skipped my house'],
    question: 'What do I do if my trash was not picked up?',
    answer: 'Wait until 6 p.m. Trucks run late on some days. After that, tell us online or call 311. Leave the bins out. We come back within two days.',
  },
  {
    id: 'holiday-pickup', checked: '2026-11-10', keywords: ['holiday', 'thanksgiving', 'christmas trash', 'new year'],
    question: 'Is there pickup on a holiday?',
    answer: 'We do not pick up on six days of the year: New Year’s Day, Memorial Day, July 4, Labor Day, Thanksgiving and Christmas. In those weeks each day after the holiday moves back by one. Friday moves to Saturday.',
  },
  {
    id: 'book-bulky', serviceCode: '004', checked: '2026-09-01', keywords: ['bulky', 'couch', 'mattress', 'furniture', 'large items', 'fridge'], related: ['mattress-wrap', 'city-yard', 'illegal-dumping'],
    wordings: ['how do I throw away an old sofa', 'someone to pick up furniture'],
    question: 'How do I get rid of a couch or a mattress?',
    answer: 'Ask for a bulky item pickup. You choose a day and we send you the date. Put the items at the curb by 7 a.m. on that day.\n\nFour pickups a year are free. After that each one costs 20 dollars on your water bill. If you cannot carry things out, tell us. We will help.',
  },
  {
    id: 'paint-and-chemicals', checked: '2026-06-12', keywords: ['paint', 'chemicals', 'oil', 'hazardous waste', 'cleaner', 'poison'], related: ['city-yard', 'needles'],
    question: 'Where do old paint and cleaners go?',
    answer: 'Bring them to the yard on Limekiln Road, Tuesday to Saturday, 9 a.m. to 4 p.m. Keep them in their own cans. Never pour them into a drain: drains lead to the river.\n\nDried-up wall paint may go in the trash with the lid off.',
  },
  {
    id: 'electronics', serviceCode: '007', checked: '2026-06-12', keywords: ['tv', 'computer', 'phone', 'batteries', 'e-waste'], related: ['city-yard', 'paint-and-chemicals'],
    question: 'How do I get rid of a TV or computer?',
    answer: 'It is against the law to put them in the trash. Ask for a free pickup, or bring them to any library branch on the first Saturday of the month. Wipe your data first. We can show you how.',
  },
  {
    id: 'needles', checked: '2026-05-20', keywords: ['needles', 'syringes', 'sharps', 'insulin', 'medicine'],
    question: 'How do I throw away needles and old medicine?',
    answer: 'Put needles in a hard plastic bottle with a lid, and tape it shut. Bring it to a health center or a drug store. They take old pills too.\n\nIf you find a needle outside, do not touch it. Call 311.',
  },
  {
    id: 'trash-day', checked: '2026-10-02', keywords: ['when is trash', 'garbage day', 'pickup day', 'schedule', 'calendar', 'collection'], related: ['recycling-day', 'holiday-pickup', 'missed-pickup'],
    wordings: ['what day do they collect the garbage', 'when should I put my bins out'],
    question: 'When is my trash day?',
    answer: 'Once a week. Recycling and food scraps are picked up on the same day. North of the Tamble we come Monday to Wednesday. South of the river we come Thursday and Friday.\n\nYour own day is on the sticker inside the lid. Put bins out by 7 a.m. or the night before. Not sure? Call 311.',
  },
  {
    id: 'trash-cart', serviceCode: '0', checked: '2026-09-14', keywords: ['trash can', 'gray cart', 'garbage bin', 'new cart', 'broken', 'stolen', 'second cart'], related: ['get-recycling-bin', 'green-cart-broken', 'which-bin'],
    question: 'How do I get a trash cart?',
    answer: 'Ask for one online or call 311. The first gray cart is free, and so is a swap for a broken one. We bring it within 10 days. A second gray cart costs 6 dollars a month on your water bill.\n\nBefore you pay for more room, try a green cart. It is free.',
  },
  {
    id: 'mattress-wrap', serviceCode: '004', checked: '2026-09-01', keywords: ['mattress', 'box spring', 'bed', 'bed bugs', 'plastic cover', 'wrap'], related: ['book-bulky', 'city-yard'],
    question: 'Do I have to wrap an old mattress?',
    answer: 'Yes. Put it in a plastic cover and tape it shut. That keeps bugs away from the crew and from your neighbors. Free covers are at the 311 desk.\n\nThen ask for a bulky item pickup. Four pickups a year are free.',
  },
  {
    id: 'city-yard', checked: '2026-06-12', keywords: ['dump', 'transfer station', 'drop off', 'limekiln', 'construction debris', 'building waste', 'tires', 'landfill'], related: ['paint-and-chemicals', 'yard-waste', 'book-bulky'],
    wordings: ['is the dump open today', 'where can I take old tires'],
    question: 'What can I bring to the city yard?',
    answer: 'The yard on Limekiln Road is open Tuesday to Saturday, 9 a.m. to 4 p.m. Bring something that shows you live here.\n\n- **free:** paint, cleaners, metal, branches, and four tires a year\n- **10 dollars a car load:** wood, tile and other building waste\n\nWe do not take food, TVs or computers there.',
  },
  {
    id: 'illegal-dumping', serviceCode: '005', checked: '2026-05-20', keywords: ['dumping', 'dumped trash', 'tires', 'couch on street', 'litter', 'fine'], related: ['litter-basket', 'city-yard', 'book-bulky'],
    question: 'Someone dumped trash on my street. What can I do?',
    answer: 'Tell us the place and what you see. A photo helps. Please do not touch it. We clear streets, city lots and river banks within five days. If it lies on private land, the owner has 14 days.\n\nIf you saw who did it, note the plate and the time. The fine starts at 500 dollars.',
  },
  {
    id: 'litter-basket', serviceCode: '006', checked: '2026-05-20', keywords: ['litter', 'public trash can', 'overflowing', 'bus stop', 'street basket'], related: ['illegal-dumping', 'missed-pickup'],
    question: 'The trash basket on my corner is full. Who empties it?',
    answer: 'We do. Tell us the corner, and we come within two days. You can also ask for a basket at a bus stop that has none. Please do not put bags from home in a street basket.',
  },
]);
