import type { CityArticle } from './article.js';
import { about } from './topics.js';

export const streetArticles: readonly CityArticle[] = [
  ...about('streets', 'streets', 'Street care desk', [
    {
      id: 'pothole-how-long', serviceCode: '010', checked: '2026-04-10', keywords: ['pothole', 'how long', 'repair time', 'hole'],
      question: 'How long does it take to fix a pothole?',
      answer: 'We fill most potholes within five days. Deep ones and ones in bike lanes come first. When the ground is frozen, we put in a cold patch and come back in spring.',
    },
    {
      id: 'pothole-damage', checked: '2026-04-10', keywords: ['car damage', 'claim', 'tire', 'rim', 'pothole damage'], related: ['pothole-how-long', 'towed-car'],
      wordings: ['I hit a hole in the road and my tire is flat'],
      question: 'A pothole broke my tire. Will the city pay?',
      answer: 'It may, if we knew of the hole and were late to fix it. Send us a claim within 90 days. We need the place, the day, a photo and the repair bill. The form is at City Hall and online. Ask 311 if you want help with it.',
    },
    {
      id: 'sidewalk-who-pays', serviceCode: '011', checked: '2026-05-04', keywords: ['sidewalk', 'who is responsible', 'owner', 'tree root', 'trip'],
      question: 'Who has to fix the sidewalk?',
      answer: 'The owner of the building must, in most cases. The city does it if a street tree, a bus stop or a curb ramp is the cause.\n\nTell us in both cases. We look, we mark the spot and we write to the owner. Owners with a low income can get the work done for free.',
    },
    {
      id: 'snow-sidewalk', serviceCode: '012', checked: '2026-11-02', keywords: ['shovel', 'snow', 'ice', 'sidewalk', 'fine', 'salt'], related: ['snow-plow', 'snow-parking'],
      wordings: ['do I have to shovel in front of my house'],
      question: 'Who clears snow from the sidewalk?',
      answer: 'Owners do, within 24 hours after the snow stops. Clear a path three feet wide, and the ramp if you have a corner. The city clears streets, bus stops and crossings.\n\nIf you are over 65 or have a disability, a neighbor team can shovel for you. Call 311 to sign up.',
    },
    {
      id: 'street-sweeping', serviceCode: '014', checked: '2026-11-13', keywords: ['sweeping', 'street cleaning', 'move car', 'ticket'], related: ['leaf-pickup', 'parking-ticket'],
      question: 'When is my street swept?',
      answer: 'Twice a month, but not when it snows or freezes. Signs on your street show the day and time. Move your car, or you may get a ticket. In leaf season the sweepers pick up leaves instead. Sweeping starts again on December 14.',
    },
    {
      id: 'remove-graffiti', serviceCode: '015', checked: '2026-07-07', keywords: ['graffiti', 'paint', 'wall', 'free removal', 'hate'],
      question: 'Will the city remove graffiti from my wall?',
      answer: 'Yes, and it is free. We need the owner’s yes. Words or pictures that attack people are gone within one day. All else takes up to a week.',
    },
    {
      id: 'snow-plow', serviceCode: '012', checked: '2026-11-02', keywords: ['plow', 'plough', 'snow on street', 'salt', 'when plowed', 'winter'], related: ['snow-parking', 'snow-sidewalk', 'get-alerts'],
      wordings: ['my street has not been plowed'],
      question: 'When will my street be plowed?',
      answer: 'Main streets and bus routes come first, then hills and streets with schools. All others are done within 24 hours after the snow stops.\n\nIf your street still has snow or ice a day after the storm, tell us. Please clear the hydrant near you if you can.',
    },
  ]),
  ...about('streets', 'transportation', 'Signals and parking desk', [
    {
      id: 'street-light-out', serviceCode: '020', checked: '2026-10-20', keywords: ['street light', 'lamp', 'dark', 'pole number'],
      question: 'A street light is out. What do you need to know?',
      answer: 'Tell us the nearest address. If you can read the number on the pole, add it: two letters and four digits. Most lamps are fixed within seven days. If a cable in the ground is broken, it can take a month.',
    },
    {
      id: 'longer-walk-signal', serviceCode: '021', checked: '2026-10-20', keywords: ['crosswalk', 'too short', 'walk signal', 'cross slowly', 'cane', 'sound signal'],
      question: 'The walk signal is too short for me. Can you change it?',
      answer: 'Yes. Tell us the corner. We come and time it. We can add seconds, and a sound for people who cannot see the light. Most changes are made within a week.',
    },
    {
      id: 'parking-ticket', checked: '2026-08-18', keywords: ['parking ticket', 'fine', 'appeal', 'pay ticket', 'contest'], related: ['parking-permit', 'towed-car', 'jury-duty'],
      wordings: ['I got a ticket on my windshield', 'I do not agree with my parking fine'],
      question: 'How do I pay or fight a parking ticket?',
      answer: 'Pay within 30 days online, by phone or at the 311 desk. If you think the ticket is wrong, ask for a review in the same 30 days. You do not have to pay while you wait.\n\nIf you cannot pay all at once, ask for a plan. It has no fee.',
    },
    {
      id: 'parking-permit', checked: '2026-08-18', keywords: ['resident parking', 'permit', 'visitor pass', 'sticker'], related: ['visitor-parking', 'parking-meter', 'moving-truck'],
      question: 'How do I get a parking permit for my street?',
      answer: 'Bring or send proof of where you live and your car’s papers. The permit costs 35 dollars a year. You get ten free day passes for guests. Home care workers park for free: ask for the care pass.',
    },
    {
      id: 'sign-down', serviceCode: '013', checked: '2026-07-07', keywords: ['stop sign', 'street sign', 'bent', 'missing sign', 'knocked down'], related: ['signal-out', 'slow-cars'],
      question: 'A stop sign is down. Who do I tell?',
      answer: 'Tell 311 at once. A crew puts a sign on a stand the same day and sets a new post within seven days. If there was a crash, call 911.\n\nFor a street name or a sign that is bent or hidden, tell us online. That takes up to seven days as well.',
    },
    {
      id: 'signal-out', serviceCode: '021', checked: '2026-10-20', keywords: ['traffic light', 'stop light', 'dark', 'flashing red', 'stuck', 'traffic signal'], related: ['longer-walk-signal', 'sign-down', 'power-out'],
      question: 'A traffic light is out. What should I do?',
      answer: 'Treat it as a stop sign: each car stops, then goes in turn. Tell us the corner. We come within one day, and sooner at a big crossing. If there is a crash, call 911.',
    },
    {
      id: 'slow-cars', serviceCode: '022', checked: '2026-03-11', keywords: ['speeding', 'speed bump', 'speed hump', 'crosswalk', 'traffic calming', 'racing cars'], related: ['longer-walk-signal', 'sign-down'],
      wordings: ['cars drive too fast on my street'],
      question: 'How do I ask for a speed bump or a crosswalk?',
      answer: 'Tell us the place and what worries you. We count cars for two weeks and look at past crashes. You get an answer within 60 days.\n\nStreets near schools and clinics come first. If someone drives in a way that puts people in danger now, call 911.',
    },
  ]),
];
