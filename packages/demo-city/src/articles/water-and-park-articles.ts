import { about } from './topics.js';

export const waterArticles = about('water', 'water', 'Water desk', [
  {
    id: 'brown-water', serviceCode: '033', updated: '2026-11-19', keywords: ['brown water', 'rusty water', 'cloudy', 'safe to drink', 'color'],
    question: 'Why is my water brown?',
    answer: 'It is most often rust that came loose when a main was fixed or a hydrant was used. Let the cold tap run for five minutes. Do not wash white clothes until it is clear.\n\nIf it stays brown for two hours, tell us. Do not use it for baby food until then.',
  },
  {
    id: 'lead-pipes', updated: '2026-04-28', keywords: ['lead', 'lead pipe', 'test water', 'service line', 'old house'],
    question: 'Does my house have lead pipes?',
    answer: 'If it was built before 1950, it may. Type your address into our pipe map, or call 311. We send you a free test kit. If the test finds lead, we give you a filter the same week and put you on the list for a new pipe. You pay nothing for it.',
  },
  {
    id: 'water-leak-who', serviceCode: '030', updated: '2026-09-09', keywords: ['leak', 'who fixes', 'pipe', 'main', 'meter'],
    question: 'Who fixes a water leak?',
    answer: 'We fix pipes under the street, up to your meter. You fix what is past the meter. If you are not sure, call 311 and we will look for free.\n\nIf water floods a home or a road, call 311 at any hour.',
  },
  {
    id: 'high-water-bill', serviceCode: '102', updated: '2026-09-09', keywords: ['high bill', 'water bill', 'toilet leak', 'discount'],
    question: 'Why is my water bill so high?',
    answer: 'The most common cause is a toilet that leaks. Put a drop of food color in the tank. If color shows in the bowl, it leaks.\n\nFix it and send us the bill for the part. We take off half of the extra cost, once every two years.',
  },
  {
    id: 'cannot-pay-water', serviceCode: '102', updated: '2026-09-09', keywords: ['shut off', 'cannot pay', 'payment plan', 'help with water bill'],
    question: 'What if I cannot pay my water bill?',
    answer: 'Call us before the due date. We can set up small payments. People with a low income pay half. We never shut off water in a home with a baby, or with a sick or older person, or while it freezes.',
  },
  {
    id: 'smell-gas', updated: '2026-10-12', keywords: ['gas', 'smell gas', 'rotten eggs', 'leak', 'emergency'],
    question: 'I smell gas. What should I do?',
    answer: '**Leave now. Do not use a light switch or your phone inside.** Call 911 from outside. Tell your neighbors as you go. Wait in the open until the fire crew says that you may go back.',
  },
]);

export const parkArticles = about('parks', 'parks', 'Parks desk', [
  {
    id: 'book-shelter', serviceCode: '092', updated: '2026-03-02', keywords: ['shelter', 'picnic', 'reserve', 'birthday', 'pavilion', 'price'],
    question: 'How do I book a park shelter?',
    answer: 'Tell us the park, the day and how many people will come. We hold a shelter for three days while you decide. It costs 25 dollars for half a day. Schools and groups for older people pay nothing.\n\nEach park with a shelter has at least one that is step-free.',
  },
  {
    id: 'park-hours', updated: '2026-03-02', keywords: ['park hours', 'open', 'close', 'night'],
    question: 'When are the parks open?',
    answer: 'Parks open at sunrise and close at 10 p.m. The river path is open all night because people use it to get to work. Restrooms are open from 8 a.m. to 8 p.m., April to October.',
  },
  {
    id: 'dogs-in-parks', updated: '2026-05-15', keywords: ['dog', 'leash', 'dog run', 'off leash'],
    question: 'Where can my dog run free?',
    answer: 'In the fenced dog runs in Glider Field, Mill Race Park and Towpath Walk. In all other parks keep your dog on a leash. Dogs may not go on playgrounds. Guide dogs may go anywhere.',
  },
  {
    id: 'free-street-tree', serviceCode: '041', updated: '2026-09-25', keywords: ['free tree', 'plant tree', 'street tree', 'shade'],
    question: 'Can I get a tree in front of my home?',
    answer: 'Yes, and it is free. Ask us by March for spring, or by September for fall. We check for pipes and wires first. Then we plant. You give it two buckets of water a week for two summers.',
  },
  {
    id: 'fallen-tree', serviceCode: '040', updated: '2026-09-25', keywords: ['tree down', 'fallen tree', 'branch', 'wires'],
    question: 'A tree fell down. Who do I call?',
    answer: 'If it touches wires or someone is hurt, stay away and call 911. If it blocks a street or sidewalk, tell 311. A crew comes within two days, and sooner if a road is closed. A tree that fell from one yard to another is up to the owners.',
  },
  {
    id: 'swimming', updated: '2026-06-01', keywords: ['pool', 'swim', 'beach', 'swimming lessons', 'lifeguard'],
    question: 'Where can I swim?',
    answer: 'There are four pools and one beach. All are free. Pools are open from June 20 to Labor Day, 11 a.m. to 7 p.m. Lighthouse Beach has lifeguards from 10 a.m. to 6 p.m. and a mat that takes wheelchairs to the water. The Tamble is not safe to swim in.',
  },
]);

export const animalArticles = about('animals', 'animals', 'Animal Care desk', [
  {
    id: 'lost-pet', serviceCode: '072', updated: '2026-07-30', keywords: ['lost dog', 'lost cat', 'missing pet', 'shelter', 'found'],
    question: 'I lost my pet. Where do I start?',
    answer: 'Come to the shelter on Hangar Street with a photo, any day from 10 a.m. to 6 p.m. We hold each animal for at least five days. Tell 311 as well, so that our drivers look out for your pet.',
  },
  {
    id: 'dog-license', updated: '2026-01-12', keywords: ['dog license', 'tag', 'register dog', 'rabies'],
    question: 'Does my dog need a license?',
    answer: 'Yes, from the age of four months. It costs 12 dollars a year, or 5 dollars if you are over 65. Bring proof of a rabies shot. The tag helps us bring your dog home.',
  },
  {
    id: 'rats', serviceCode: '071', updated: '2026-08-08', keywords: ['rats', 'mice', 'pest', 'bait', 'holes'],
    question: 'How do I get rid of rats?',
    answer: 'Tell us where you see them. We treat holes outside for free. Rats come for food, so keep lids shut and do not leave bags out at night. Inside a rented home, the owner must act. If they do not, ask for a housing inspection.',
  },
  {
    id: 'wild-animal', serviceCode: '072', updated: '2026-08-08', keywords: ['raccoon', 'fox', 'injured bird', 'wildlife', 'bat'],
    question: 'I found a hurt or wild animal. What now?',
    answer: 'Keep away, keep pets and children away, and call 311. Do not feed it or pick it up. If a bat was in a room where someone slept, tell us at once, for that person may need a shot.',
  },
]);
