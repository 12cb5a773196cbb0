import { districts, parks } from '../city/index.js';
import type { GeoReportDefinition } from '../geo-report.js';
import { ask, yesNoOrUnsure, yesOrNo, type Choices } from './ask.js';

const shelters: Choices = parks.filter((park) => park.shelter).map((park) => [park.key, park.name]);
const allParks: Choices = parks.map((park) => [park.key, park.name]);
const allDistricts: Choices = districts.map((district) => [district.id, district.name]);

export const homeQuestions: readonly GeoReportDefinition[] = [
  {
    service_code: '042',
    attributes: [
      ask.one(1, 'park', 'Which park is it?', allParks, { required: true }),
      ask.many(2, 'needs', 'What does it need?', [['grass', 'Grass or weeds cut'], ['trash', 'Trash picked up'], ['bench', 'Bench or table fixed'], ['restroom', 'Restroom cleaned'], ['water', 'Fountain or tap fixed'], ['path', 'Path or steps fixed'], ['light', 'Light fixed']]),
    ],
  },
  {
    service_code: '050',
    attributes: [
      ask.one(1, 'what', 'What is missing?', [['heat', 'Heat'], ['water', 'Hot water'], ['both', 'Both']], { required: true }),
      ask.moment(2, 'since', 'Since when?', { required: true }),
      ask.number(3, 'degrees', 'How warm is it inside, in degrees Fahrenheit?', { hint: 'A decimal is fine, for instance 57.5.' }),
      ask.many(4, 'people', 'Who lives there?', [['baby', 'A child under 6'], ['older', 'Someone over 65'], ['ill', 'Someone who is ill or has a disability'], ['none', 'None of these']], { hint: 'We come to them first.' }),
      ask.line(5, 'apartment', 'Apartment or floor', { hint: 'For instance: 3B, or second floor rear.' }),
      ask.note(6, 'tell', 'Tell the owner too, if you have not yet. An owner may not punish you for asking the city for help.'),
    ],
  },
  {
    service_code: '051',
    attributes: [
      ask.many(1, 'problems', 'What should we look at?', [
        ['mold', 'Mold or damp'], ['leak', 'Leaks'], ['bugs', 'Bugs or mice'], ['wires', 'Wires or sockets'], ['alarm', 'No smoke alarm'],
        ['stairs', 'Stairs or rails'], ['window', 'Windows or doors'], ['paint', 'Peeling paint'], ['gas', 'Stove or heater'], ['exit', 'Blocked exit'],
        ['pipes', 'Pipes or drains'], ['roof', 'Roof'], ['other', 'Something else'],
      ], { required: true }),
      ask.words(2, 'rooms', 'Which rooms?', { required: true }),
      ask.moment(3, 'visit', 'When can an inspector come?', { required: true, hint: 'An adult must be at home.' }),
      ask.one(4, 'told', 'Does the owner know?', yesNoOrUnsure),
      ask.one(5, 'language', 'Which language should the inspector speak?', [['en', 'English'], ['es', 'Español'], ['ar', 'العربية'], ['fr', 'Français'], ['ht', 'Kreyòl ayisyen'], ['pt', 'Português'], ['vi', 'Tiếng Việt'], ['zh', '中文']]),
    ],
  },
  {
    service_code: '060',
    attributes: [
      ask.line(1, 'business', 'Name of the restaurant, café or shop', { required: true }),
      ask.many(2, 'saw', 'What did you see?', [['sick', 'Someone got sick'], ['bugs', 'Bugs or mice'], ['dirt', 'Dirt'], ['cold', 'Food too warm or too cold'], ['hands', 'No clean hands or gloves'], ['closed', 'Sells food without a sign from us']], { required: true }),
      ask.moment(3, 'visit', 'When were you there?'),
      ask.words(4, 'ate', 'If someone got sick: what did they eat?', { hint: 'Please no names and no health records.' }),
    ],
  },
  {
    service_code: '061',
    attributes: [
      ask.one(1, 'kind', 'What kind of noise is it?', [['music', 'Music or a party'], ['work', 'Building work'], ['dog', 'Barking'], ['machine', 'A machine or fan'], ['alarm', 'An alarm'], ['car', 'Cars or horns']], { required: true }),
      ask.moment(2, 'when', 'When was it last?', { required: true }),
      ask.one(3, 'often', 'How often?', [['once', 'Just once'], ['weekly', 'About once a week'], ['daily', 'Almost every day']]),
    ],
  },
  {
    service_code: '071',
    attributes: [
      ask.one(1, 'pest', 'What did you see?', [['rats', 'Rats'], ['mice', 'Mice'], ['wasps', 'Wasps or hornets'], ['mosquito', 'Mosquitoes'], ['roach', 'Roaches'], ['other', 'Something else']], { required: true }),
      ask.one(2, 'signs', 'Did you see holes or nests?', yesNoOrUnsure),
    ],
  },
  {
    service_code: '080',
    attributes: [
      ask.line(1, 'plate', 'License plate', { hint: 'Write “none” if it has no plate.' }),
      ask.line(2, 'make', 'Make and color', { required: true, hint: 'For instance: gray van.' }),
      ask.number(2, 'days', 'For how many days has it stood there?', { required: true }),
      ask.many(8, 'state', 'What state is it in?', [['flat', 'Flat tires'], ['glass', 'Broken glass'], ['burnt', 'Burnt'], ['parts', 'Parts are missing'], ['lived', 'Someone may live in it']], { hint: 'If someone lives in it, we send a helper first, not a tow truck.' }),
    ],
  },
  {
    service_code: '091',
    attributes: [
      ask.moment(1, 'start', 'When does the party start?', { required: true, hint: 'At least 21 days from now.' }),
      ask.moment(2, 'end', 'When does it end?', { required: true, hint: 'No later than 10 p.m. on the same day.' }),
      ask.line(3, 'from', 'From which cross street?', { required: true }),
      ask.line(3, 'to', 'To which cross street?', { required: true }),
      ask.number(4, 'homes', 'How many homes are on the block?'),
      ask.many(5, 'plans', 'What do you plan?', [['food', 'Cook or share food'], ['music', 'Play music'], ['games', 'Games for children'], ['piñata', 'A piñata'], ['tents', 'Put up tents']]),
      ask.note(6, 'lane', 'Keep a lane 12 feet wide free for fire trucks. Six of every ten homes must agree.'),
    ],
  },
  {
    service_code: '092',
    attributes: [
      ask.one(1, 'shelter', 'Which park?', shelters, { required: true }),
      ask.moment(2, 'start', 'From when?', { required: true }),
      ask.number(3, 'hours', 'For how many hours?', { required: true, hint: '2 to 8 hours.' }),
      ask.number(4, 'people', 'How many people will come?', { required: true, hint: 'At most 75.' }),
      ask.one(5, 'access', 'Do you need a step-free path and table?', yesOrNo),
    ],
  },
  {
    service_code: '101',
    attributes: [
      ask.note(1, 'papers', 'You do not need to send papers now. We tell you which ones we need.'),
      ask.many(2, 'reasons', 'Which of these fit you?', [['65', 'I am 65 or older'], ['income', 'My income is low'], ['disability', 'I have a disability'], ['service', 'I served in the military'], ['widow', 'My spouse has died'], ['other', 'None of these']], { required: true }),
      ask.number(3, 'year', 'In which year did you move into this home?', { hint: 'Four digits, for instance 1988.' }),
      ask.one(4, 'help', 'Would you like a person to fill in the form with you?', yesOrNo),
    ],
  },
  {
    service_code: '110',
    attributes: [
      ask.many(1, 'needs', 'What do you need help with?', [['food', 'Food'], ['health', 'Health care'], ['child', 'Child care'], ['rent', 'Rent'], ['heat', 'Heat and power'], ['bus', 'Bus fares'], ['work', 'Finding work'], ['internet', 'Internet at home']], { required: true }),
      ask.number(2, 'household', 'How many people live with you, you included?'),
      ask.one(3, 'near', 'Where would you like to meet us?', [['phone', 'By phone'], ...allDistricts], { hint: 'There is a help desk in each part of the city.' }),
      ask.moment(4, 'when', 'When is a good time?'),
    ],
  },
  {
    service_code: '112',
    attributes: [
      ask.one(1, 'reason', 'Why are you worried?', [['heat', 'It is very hot'], ['cold', 'It is very cold'], ['storm', 'There was a storm'], ['seen', 'I have not seen them for a while'], ['other', 'Something else']], { required: true }),
      ask.one(2, 'access', 'Can someone open the door?', yesNoOrUnsure),
      ask.words(3, 'about', 'What should our visitor know?', { hint: 'Please leave out names and illnesses.' }),
    ],
  },
];
