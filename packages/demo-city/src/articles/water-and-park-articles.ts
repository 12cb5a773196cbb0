import { about } from './topics.js';

export const waterArticles = about('water', 'water', 'Water desk', [
  {
    id: 'brown-water', serviceCode: '033', checked: '2026-11-19', keywords: ['brown water', 'rusty water', 'cloudy', 'safe to drink', 'color'], related: ['lead-pipes', 'hydrant'],
    wordings: ['dirty water comes from the tap'],
    question: 'Why is my water brown?',
    answer: 'It is most often rust that came loose when a main was fixed or a hydrant was used. Let the cold tap run for five minutes. Do not wash white clothes until it is clear.\n\nIf it stays brown for two hours, tell us. Do not use it for baby food until then.',
  },
  {
    id: 'lead-pipes', checked: '2026-04-28', keywords: ['lead', 'lead pipe', 'test water', 'service line', 'old house'],
    question: 'Does my house have lead pipes?',
    answer: 'If it was built before 1950, it may. Type your address into our pipe map, or call 311. We send you a free test kit. If the test finds lead, we give you a filter the same week and put you on the list for a new pipe. You pay nothing for it.',
  },
  {
    id: 'water-leak-who', serviceCode: '030', checked: '2026-09-09', keywords: ['leak', 'who fixes', 'pipe', 'main', 'meter'],
    question: 'Who fixes a water leak?',
    answer: 'We fix pipes under the street, up to your meter. You fix what is past the meter. If you are not sure, call 311 and we will look for free.\n\nIf water floods a home or a road, call 311 at any hour.',
  },
  {
    id: 'high-water-bill', serviceCode: '102', checked: '2026-09-09', keywords: ['high bill', 'water bill', 'toilet leak', 'discount'],
    question: 'Why is my water bill so high?',
    answer: 'The most common cause is a toilet that leaks. Put a drop of food color in the tank. If color shows in the bowl, it leaks.\n\nFix it and send us the bill for the part. We take off half of the extra cost, once every two years.',
  },
  {
    id: 'cannot-pay-water', serviceCode: '102', checked: '2026-09-09', keywords: ['shut off', 'cannot pay', 'payment plan', 'help with water bill'], related: ['high-water-bill', 'pay-water-bill', 'heating-money'],
    wordings: ['they want to turn off my water'],
    question: 'What if I cannot pay my water bill?',
    answer: 'Call us before the due date. We can set up small payments. People with a low income pay half. We never shut off water in a home with a baby, or with a sick or older person, or while it freezes.',
  },
  {
    id: 'smell-gas', checked: '2026-10-12', keywords: ['gas', 'smell gas', 'rotten eggs', 'leak', 'emergency'],
    question: 'I smell gas. What should I do?',
    answer: '**Leave now. Do not use a light switch or your phone inside.** Call 911 from outside. Tell your neighbors as you go. Wait in the open until the fire crew says that you may go back.',
  },
  {
    id: 'sewer-backup', serviceCode: '032', checked: '2026-10-12', keywords: ['sewer', 'sewage', 'toilet backs up', 'drain', 'basement', 'bad smell', 'clogged pipe'], related: ['storm-drain', 'water-leak-who', 'smell-gas'],
    wordings: ['dirty water comes up in my basement'],
    question: 'Dirty water comes up from my drain. What now?',
    answer: 'Stop using water. Keep children and pets away. Call 311 at any hour. We come within one day and look into the main pipe for free.\n\nIf the block is in your own pipe, a plumber must clear it. Ask us about help with the cost. If it smells like gas, leave and call 911.',
  },
  {
    id: 'storm-drain', serviceCode: '031', checked: '2026-10-12', keywords: ['storm drain', 'puddle', 'standing water', 'clogged drain', 'street flooded', 'catch basin'], related: ['flood', 'leaf-pickup', 'sewer-backup'],
    question: 'Rain water stands in my street. Who clears the drain?',
    answer: 'We do, within three days. Tell us the nearest address. You can rake leaves off the top, but please do not lift the cover. If it is gone, stay away and call 311.\n\nIf water floods a home or a road, call 311 at any hour.',
  },
  {
    id: 'hydrant', serviceCode: '030', checked: '2026-07-15', keywords: ['hydrant', 'fire hydrant', 'open hydrant', 'leaking hydrant', 'sprinkler cap', 'park near hydrant'], related: ['water-leak-who', 'brown-water', 'blocked-driveway'],
    question: 'A hydrant leaks or is open. Who do I tell?',
    answer: 'Tell 311. We come within one day, or at once if it floods the street. Please do not try to close it.\n\nOn hot days your block can ask for a spray cap. It is free, and a crew puts it on. Do not park within 15 feet of a hydrant. Keep it clear of snow.',
  },
  {
    id: 'move-water', serviceCode: '102', checked: '2026-09-09', keywords: ['moving', 'start water', 'stop water', 'new account', 'close account', 'meter reading'], related: ['pay-water-bill', 'moving-truck', 'parking-permit'],
    wordings: ['turn on water at my new house'],
    question: 'I am moving. How do I start or stop my water?',
    answer: 'Tell us five working days before you move. We read the meter and start or end the bill on that day. There is no fee. If you move out, give us your new address for the last bill. If you rent, ask the owner first: they may pay for the water.',
  },
  {
    id: 'pay-water-bill', serviceCode: '102', checked: '2026-09-09', keywords: ['pay water bill', 'autopay', 'due date', 'online payment', 'cash', 'account number'], related: ['cannot-pay-water', 'high-water-bill', 'pay-tax'],
    question: 'How do I pay my water bill?',
    answer: 'Online, by mail, by phone or at the 311 desk. You can pay in cash at any library branch. There is no fee when you pay from a bank account.\n\nThe bill comes every two months. It is due 30 days after its date. Your account number is at the top.',
  },
  {
    id: 'frozen-pipes', checked: '2026-01-20', keywords: ['frozen pipe', 'burst pipe', 'no water', 'cold', 'freeze', 'meter frozen', 'shut off valve'], related: ['water-leak-who', 'warming-centers', 'no-heat'],
    question: 'My pipes are frozen. What should I do?',
    answer: 'Open the tap. Warm the pipe with a hair dryer or warm towels, from the tap back. Never use a flame. If a pipe bursts, close the main valve and call a plumber.\n\nIf the meter is frozen, call 311 at any hour. When it is very cold, let one tap drip at night.',
  },
]);

export const parkArticles = about('parks', 'parks', 'Parks desk', [
  {
    id: 'book-shelter', serviceCode: '092', checked: '2026-03-02', keywords: ['shelter', 'picnic', 'reserve', 'birthday', 'pavilion', 'price'],
    question: 'How do I book a park shelter?',
    answer: 'Tell us the park, the day and how many people will come. We hold a shelter for three days while you decide. It costs 25 dollars for half a day. Schools and groups for older people pay nothing.\n\nEach park with a shelter has at least one that is step-free.',
  },
  {
    id: 'park-hours', checked: '2026-03-02', keywords: ['park hours', 'open', 'close', 'night'],
    question: 'When are the parks open?',
    answer: 'Parks open at sunrise and close at 10 p.m. The river path is open all night because people use it to get to work. Restrooms are open from 8 a.m. to 8 p.m., April to October.',
  },
  {
    id: 'dogs-in-parks', checked: '2026-05-15', keywords: ['dog', 'leash', 'dog run', 'off leash'],
    question: 'Where can my dog run free?',
    answer: 'In the fenced dog runs in Glider Field, Mill Race Park and Towpath Walk. In all other parks keep your dog on a leash. Dogs may not go on playgrounds. Guide dogs may go anywhere.',
  },
  {
    id: 'free-street-tree', serviceCode: '041', checked: '2026-09-25', keywords: ['free tree', 'plant tree', 'street tree', 'shade'],
    question: 'Can I get a tree in front of my home?',
    answer: 'Yes, and it is free. Ask us by March for spring, or by September for fall. We check for pipes and wires first. Then we plant. You give it two buckets of water a week for two summers.',
  },
  {
    id: 'fallen-tree', serviceCode: '040', checked: '2026-09-25', keywords: ['tree down', 'fallen tree', 'branch', 'wires'], related: ['tree-on-wires', 'trim-tree'],
    question: 'A tree fell down. Who do I call?',
    answer: 'If it touches wires or someone is hurt, stay away and call 911. If it blocks a street or sidewalk, tell 311. A crew comes within two days, and sooner if a road is closed. A tree that fell from one yard to another is up to the owners.',
  },
  {
    id: 'swimming', checked: '2026-06-01', keywords: ['pool', 'swim', 'beach', 'swimming lessons', 'lifeguard'],
    question: 'Where can I swim?',
    answer: 'There are four pools and one beach. All are free. Pools are open from June 20 to Labor Day, 11 a.m. to 7 p.m. Lighthouse Beach has lifeguards from 10 a.m. to 6 p.m. and a mat that takes wheelchairs to the water. The Tamble is not safe to swim in.',
  },
  {
    id: 'trim-tree', serviceCode: '041', checked: '2026-09-25', keywords: ['trim', 'prune', 'branches', 'street tree', 'low branches', 'tree hides light', 'stump'], related: ['free-street-tree', 'tree-on-wires', 'cut-tree'],
    question: 'Can you trim the tree in front of my home?',
    answer: 'Yes, if it is a street tree. Tell us if it hides a sign, a light or a window. A forester looks at it, and the crew comes within 90 days. If a branch may fall, say so: then we come within two days. Please do not cut a street tree on your own.',
  },
  {
    id: 'tree-on-wires', checked: '2026-09-25', keywords: ['tree on power line', 'tree in wires', 'branches on wires', 'electric line', 'power line', 'utility pole'], related: ['trim-tree', 'fallen-tree', 'power-company'],
    question: 'A tree grows into the power lines. Who trims it?',
    answer: 'The power company does, not the city. Call Tamble Power at 555-555-0150, at any hour. Please do not cut near wires on your own.\n\nIf a tree or a branch lies on a wire, or you see sparks, stay 30 feet away and call 911.',
  },
  {
    id: 'cut-tree', checked: '2026-03-30', keywords: ['cut down tree', 'remove tree', 'tree removal', 'dead tree', 'tree permit', 'neighbor tree'], related: ['trim-tree', 'need-permit', 'fallen-tree'],
    question: 'May I cut down a tree in my yard?',
    answer: 'You need a tree permit if the trunk is more than 10 inches wide. Ask the parks desk. It is free, and you hear from us within ten days. For a dead tree just send us a photo first.\n\nWe do not step in when neighbors disagree about a tree. Call 311 and ask for a free talk with a go-between.',
  },
  {
    id: 'community-garden', checked: '2026-02-09', keywords: ['garden plot', 'community garden', 'allotment', 'grow vegetables', 'raised bed'], related: ['free-compost', 'bees-and-hens'],
    question: 'How do I get a plot in a community garden?',
    answer: 'There are eight gardens. A plot costs 20 dollars a year, or nothing if your income is low. Water and tools are there, and some beds can be reached from a wheelchair.\n\nSign up in February, online or at a library. If all plots are taken, we put you on the list.',
  },
  {
    id: 'park-problem', serviceCode: '042', checked: '2026-05-15', keywords: ['high grass', 'mowing', 'broken bench', 'dirty restroom', 'fountain', 'park trash'], related: ['playground-broken', 'park-hours'],
    question: 'A park is dirty or something is broken. Who takes care of it?',
    answer: 'We do. Tell us the park and what it needs: high grass, a bench, a restroom, a fountain or trash. We come within 10 days. Some meadows are left to grow until July, for birds and bees.',
  },
  {
    id: 'playground-broken', serviceCode: '043', checked: '2026-05-15', keywords: ['playground', 'swing', 'slide', 'glass', 'needles', 'basketball court', 'unsafe'], related: ['park-problem', 'needles'],
    question: 'A swing or slide is broken. Who do I tell?',
    answer: 'Tell us the park, and keep children off it. We come within three days. If there is glass or a needle, do not touch it. Call 311, and we come first to you. Courts and playgrounds at a school belong to the school.',
  },
]);

export const animalArticles = about('animals', 'animals', 'Animal Care desk', [
  {
    id: 'lost-pet', serviceCode: '072', checked: '2026-07-30', keywords: ['lost dog', 'lost cat', 'missing pet', 'shelter', 'found'],
    wordings: ['my cat ran away'],
    question: 'I lost my pet. Where do I start?',
    answer: 'Come to the shelter on Hangar Street with a photo, any day from 10 a.m. to 6 p.m. We hold each animal for at least five days. Tell 311 as well, so that our drivers look out for your pet.',
  },
  {
    id: 'dog-license', checked: '2026-01-12', keywords: ['dog license', 'tag', 'register dog', 'rabies'],
    question: 'Does my dog need a license?',
    answer: 'Yes, from the age of four months. It costs 12 dollars a year, or 5 dollars if you are over 65. Bring proof of a rabies shot. The tag helps us bring your dog home.',
  },
  {
    id: 'wild-animal', serviceCode: '072', checked: '2026-08-08', keywords: ['raccoon', 'fox', 'injured bird', 'wildlife', 'bat'],
    question: 'I found a hurt or wild animal. What now?',
    answer: 'Keep away, keep pets and children away, and call 311. Do not feed it or pick it up. If a bat was in a room where someone slept, tell us at once, for that person may need a shot.',
  },
  {
    id: 'stray-dog', serviceCode: '072', checked: '2026-07-30', keywords: ['stray dog', 'loose dog', 'stray cat', 'found dog', 'dog bite', 'animal abuse'], related: ['lost-pet', 'dog-license', 'dead-animal'],
    question: 'I found a stray dog or cat. What should I do?',
    answer: 'Call 311. A driver comes within one day. If the animal is calm, you can bring it to the shelter on Hangar Street, any day from 10 a.m. to 6 p.m. Do not run after it.\n\nIf it attacks someone, call 911. If you were bitten, see a doctor and tell us the same day.',
  },
  {
    id: 'dead-animal', serviceCode: '070', checked: '2026-07-30', keywords: ['dead animal', 'roadkill', 'dead deer', 'dead bird', 'dead cat', 'carcass'], related: ['stray-dog', 'wild-animal'],
    question: 'There is a dead animal on the street. Who picks it up?',
    answer: 'We do, within one day. Tell us the nearest address and please do not touch it. If it is in your own yard, put on gloves, put it in two bags and then in the gray cart. If your own pet died, you may bring it to the shelter for free.',
  },
  {
    id: 'coyote', checked: '2026-08-08', keywords: ['coyote', 'coyotes', 'fox', 'wild dog', 'wildlife', 'howling'], related: ['wild-animal', 'dogs-in-parks'],
    question: 'I saw a coyote. Is it dangerous?',
    answer: 'Most often it is not. Some live by the river and keep away from people. If one comes near, stand tall, shout and wave your arms. Do not run. Pick up small dogs.\n\nKeep cats inside at night and leave no food out. If a coyote looks sick or comes close to children, call 311. If it attacks, call 911.',
  },
  {
    id: 'bees-and-hens', checked: '2026-01-28', keywords: ['beekeeping', 'bees', 'chickens', 'hens', 'rooster', 'hive', 'backyard animals'], related: ['community-garden', 'dog-license'],
    question: 'May I keep bees or hens?',
    answer: 'Yes, with a permit for 20 dollars a year. You may have two hives or six hens, or both. Keep them 10 feet from the next home. You may not keep a rooster. If you rent, you need the owner’s yes.\n\nIf a swarm of bees hangs in a tree, keep away and call 311.',
  },
]);

/** Pests and barking are looked after by those who look after health. */
export const pestArticles = about('animals', 'health', 'Health desk', [
  {
    id: 'rats', serviceCode: '071', checked: '2026-08-08', keywords: ['rats', 'mice', 'pest', 'bait', 'holes'],
    wordings: ['rats by the garbage cans'],
    question: 'How do I get rid of rats?',
    answer: 'Tell us where you see them. We treat holes outside for free. Rats come for food, so keep lids shut and do not leave bags out at night. Inside a rented home, the owner must act. If they do not, ask for a housing inspection.',
  },
  {
    id: 'barking-dog', serviceCode: '061', checked: '2026-02-17', keywords: ['barking', 'dog barks', 'noisy dog', 'neighbor dog', 'dog noise'], related: ['noise-complaint', 'dog-license'],
    question: 'My neighbor’s dog barks all night. What can I do?',
    answer: 'Talk with your neighbor first, if you feel safe to. They may not know. Then write down the days and times for a week and tell us. We write to the owner within seven days. If it goes on, we measure the noise, and there can be a fine.',
  },
]);
