import type { GeoReportDefinition } from '../geo-report.js';
import { ask, when, yesNoOrUnsure, yesOrNo } from './ask.js';

export const streetQuestions: readonly GeoReportDefinition[] = [
  {
    service_code: '001',
    attributes: [
      ask.many(1, 'missed', 'What was not picked up?', [['trash', 'Trash'], ['recycling', 'Recycling'], ['compost', 'Food scraps'], ['yard', 'Leaves and yard waste']], { required: true, hint: 'Choose all that were left.' }),
      ask.one(2, 'spot', 'Where do the bins stand?', [['front', 'In front of the home'], ['alley', 'In the alley'], ['corner', 'At the corner']], { required: true }),
      ask.moment(3, 'day', 'When should we have come?', { hint: 'The day and time of your pickup, if you know it.' }),
    ],
  },
  {
    service_code: '004',
    attributes: [
      ask.note(1, 'free', 'Four pickups a year are free. After that each one costs 20 dollars. We never ask you to pay the crew.'),
      ask.many(2, 'items', 'What should we take?', [
        ['bed', 'Bed or mattress'], ['couch', 'Couch or big chair'], ['table', 'Table or desk'], ['cabinet', 'Cabinet or shelf'],
        ['fridge', 'Fridge or freezer'], ['stove', 'Stove'], ['washer', 'Washer or dryer'], ['rug', 'Rug or carpet'],
        ['bike', 'Bike'], ['grill', 'Grill without its gas tank'], ['piano', 'Piano'], ['door', 'Door or window'], ['toys', 'Big toys'], ['0', 'Something else'],
      ], { required: true }),
      ask.number(3, 'count', 'How many items are there?', { required: true, hint: 'A number from 1 to 10.' }),
      ask.moment(5, 'date', 'Which day would suit you?', { hint: 'A weekday at least three days from now.' }),
      ask.words(5, 'place', 'Where will the items stand?', { hint: 'For instance: by the blue door, beside the stairs.' }),
      ask.one(9, 'carry', 'Do you need help to bring them to the curb?', yesOrNo, { hint: 'We help people who cannot lift. Choose Yes and we will call.' }),
    ],
  },
  {
    service_code: '010',
    attributes: [
      ask.one(1, 'where', 'Where is the hole?', [['lane', 'In a traffic lane'], ['bike', 'In a bike lane'], ['crossing', 'In a crossing'], ['parking', 'In a parking space'], ['alley', 'In an alley']], { required: true }),
      ask.one(2, 'size', 'How big is it?', [['1', 'Like a plate'], ['2', 'Like a bath tub'], ['3', 'Like a car']], { required: true }),
      ask.number(3, 'depth', 'How deep is it, in inches?', { hint: 'A guess is fine. Please do not walk into traffic to measure.' }),
      ask.note(4, 'standard', 'We fill most potholes within 5 days. When the ground is frozen it can take longer.'),
    ],
  },
  {
    service_code: '011',
    attributes: [
      ask.one(1, 'problem', 'What is wrong?', [['cracked', 'Cracked'], ['raised', 'Raised by a tree root'], ['sunk', 'Sunk'], ['blocked', 'Blocked'], ['ramp', 'Curb ramp missing or broken']], { required: true }),
      ask.one(2, 'pass', 'Can a wheelchair or stroller pass?', yesNoOrUnsure, { required: true }),
      ask.one(2, 'fell', 'Has someone fallen there?', yesNoOrUnsure),
    ],
  },
  {
    service_code: '012',
    attributes: [
      ask.many(2, 'what', 'What is still covered?', [['street', 'The street'], ['stop', 'A bus stop'], ['crossing', 'A crossing or curb ramp'], ['path', 'A park or school path'], ['steps', 'Public steps']], { required: true }),
      ask.note(1, 'owners', 'Owners clear the sidewalk in front of their building within 24 hours. The city clears streets, bus stops and crossings.'),
    ],
  },
  {
    service_code: '015',
    attributes: [
      ask.one(1, 'surface', 'What is it on?', [['wall', 'A wall of a home or shop'], ['public', 'A city building'], ['bridge', 'A bridge or tunnel'], ['sign', 'A sign or signal box'], ['park', 'Something in a park']], { required: true }),
      ask.one(1, 'hate', 'Do the words or pictures attack people?', yesNoOrUnsure, { required: true, hint: 'We remove those within one day.' }),
      ask.one(3, 'owner', 'Do you own the wall?', yesOrNo, { hint: 'If you do, we need your yes before we clean it.', dependencies: when('surface', 'wall') }),
      ask.number(4, 'height', 'How high up is it, in feet?', {
        hint: 'A guess is fine. Above 10 feet we come with a lift.', dependencies: when('surface', 'wall', 'bridge'), required_if: when('surface', 'bridge'), min: 0, max: 200, integer: true,
      }),
      ask.words(5, 'lift', 'Where can a truck with a lift stand?', { hint: 'For instance: in the bus lane, at night.', dependencies: { clause: 'AND', conditions: [{ attribute: 'height', op: 'gt', value: '10' }] }, max_length: 200 }),
      ask.moment(6, 'seen', 'When did you first see it?', { hint: 'The day is enough.', past: true }),
    ],
  },
  {
    service_code: '020',
    attributes: [
      ask.line(1, 'pole', 'Number on the pole', { hint: 'Two letters and four digits on a small plate, for instance LT 0427. Leave it out if you cannot read it.' }),
      ask.one(3, 'fault', 'What does the light do?', [['out', 'It is dark'], ['blink', 'It blinks'], ['day', 'It is on all day'], ['lean', 'The pole leans or is hit'], ['cover', 'A part hangs down']], { required: true }),
      ask.number(3, 'count', 'How many lights in a row are out?', { hint: 'Write 1 if it is just this one.' }),
      ask.note(7, 'wires', 'If you see wires hanging down, stay far away and call 911.'),
    ],
  },
  {
    service_code: '021',
    attributes: [
      ask.one(1, 'fault', 'What is wrong with the signal?', [['dark', 'All dark'], ['flash', 'Flashes red or yellow'], ['stuck', 'Stuck on one color'], ['walk', 'Walk signal or button'], ['sound', 'Sound for blind people'], ['turned', 'Turned or knocked down']], { required: true }),
      ask.line(2, 'facing', 'Which way does it face?', { hint: 'For instance: cars going toward the river.' }),
    ],
  },
  {
    service_code: '030',
    attributes: [
      ask.one(1, 'source', 'Where does the water come from?', [['street', 'The street'], ['hydrant', 'A hydrant'], ['meter', 'A meter or valve box'], ['sidewalk', 'The sidewalk']], { required: true }),
      ask.one(2, 'flow', 'How much water is it?', [['drip', 'A slow drip'], ['garden', 'Like a garden hose'], ['flood', 'It floods the street or a home']], { required: true }),
      ask.moment(4, 'since', 'When did you first see it?'),
    ],
  },
];
