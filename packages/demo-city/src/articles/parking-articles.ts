import { about } from './topics.js';

/** Parking, towing, and getting around without a car of one's own. */
export const parkingArticles = about('streets', 'transportation', 'Signals and parking desk', [
  {
    id: 'towed-car', checked: '2026-08-18', keywords: ['towed', 'tow lot', 'impound', 'car is gone', 'get my car back', 'tow fee'], related: ['parking-ticket', 'snow-parking', 'street-sweeping'],
    wordings: ['where is my car', 'my car got towed last night'],
    question: 'My car was towed. How do I get it back?',
    answer: 'Call 311 and give the plate. We tell you where it is. The city lot on Marsh Road is open every day, 8 a.m. to 8 p.m. Bring your ID and the car’s papers.\n\nThe tow costs 125 dollars. From the second day on, each day costs 20 dollars more. If you think it was wrong, ask for a review within 30 days. If no one towed it, call the police desk at 555-555-0120.',
  },
  {
    id: 'abandoned-car', serviceCode: '080', checked: '2026-06-03', keywords: ['abandoned car', 'junk car', 'no plates', 'not moved', '72 hours', 'dumped car'], related: ['blocked-driveway', 'illegal-dumping'],
    question: 'A car has not moved for weeks. What can you do?',
    answer: 'Tell us if it has not moved for more than 72 hours. We put a yellow notice on it. The owner then has 72 hours. If it is still there, we tow it. In all, this takes up to 14 days.\n\nIf someone lives in it, say so. We send a helper first, not a tow truck.',
  },
  {
    id: 'blocked-driveway', serviceCode: '081', checked: '2026-06-03', keywords: ['blocked driveway', 'illegal parking', 'double parked', 'bike lane', 'ramp blocked', 'parked in front of my house'], related: ['abandoned-car', 'disabled-parking', 'hydrant'],
    wordings: ['somebody is parked across my driveway'],
    question: 'A car blocks my driveway. Who can move it?',
    answer: 'Tell us online or call 311. An officer comes within one day, and first to people who cannot get out. Write down the plate if you can. We also come for cars on a ramp, a crossing or a bike lane. At night, call the police desk at 555-555-0120.',
  },
  {
    id: 'visitor-parking', checked: '2026-08-18', keywords: ['visitor pass', 'guest parking', 'day pass', 'friends', 'care pass', 'nurse'], related: ['parking-permit', 'parking-meter'],
    question: 'Where can my guests park?',
    answer: 'With a street permit you get ten free day passes a year for guests. More cost 3 dollars each, online or at the 311 desk. Write the date on the pass and put it in the front window.\n\nHome care workers park for free. Ask for the care pass.',
  },
  {
    id: 'disabled-parking', checked: '2026-04-14', keywords: ['handicap', 'handicapped parking', 'accessible space', 'placard', 'blue badge', 'disabled', 'wheelchair'], related: ['blocked-driveway', 'parking-permit', 'driver-license'],
    question: 'How do I get an accessible parking space?',
    answer: 'The state gives out the blue placard, not the city. Ask the state’s DMV, or your doctor for the form.\n\nWith the placard you park for free at all meters and on permit streets. You can also ask us for a marked space in front of your home. It is free and takes about 60 days.',
  },
  {
    id: 'moving-truck', checked: '2026-05-27', keywords: ['moving van', 'reserve parking', 'no parking signs', 'dumpster on street', 'container', 'street occupancy'], related: ['parking-permit', 'move-water', 'block-party'],
    question: 'Can I hold a space for a moving truck?',
    answer: 'Yes. Ask at least five working days before, online or at the 311 desk. It costs 25 dollars for two days. We print the signs and you put them up the day before. A dumpster on the street needs the same permit.',
  },
  {
    id: 'snow-parking', checked: '2026-11-02', keywords: ['snow emergency', 'parking ban', 'snowflake sign', 'tow', 'snow route', 'where to park'], related: ['snow-plow', 'get-alerts', 'towed-car'],
    question: 'Where can I park in a snow emergency?',
    answer: 'Do not park on streets with a red snowflake sign. Cars left there are towed. You can park for free in the city lots on Market Street and Furnace Avenue until the emergency ends.\n\nText STORM to 555-555-0114 to hear when it starts and ends.',
  },
  {
    id: 'parking-meter', checked: '2026-08-18', keywords: ['meter', 'pay to park', 'parking cost', 'free parking', 'sunday', 'broken meter', 'parking app'], related: ['parking-ticket', 'visitor-parking'],
    question: 'What does it cost to park at a meter?',
    answer: '1.50 dollars an hour, Monday to Saturday, 8 a.m. to 6 p.m. Pay with coins, a card or your phone. Sundays, evenings and city holidays are free.\n\nIf the meter is broken, call 311 with its number. You may park there for the time on the sign.',
  },
  {
    id: 'scooter', checked: '2026-07-22', keywords: ['scooter', 'e-scooter', 'rental bike', 'shared bike', 'blocks sidewalk', 'bike share'], related: ['blocked-driveway', 'bike-register'],
    question: 'A rental scooter blocks the sidewalk. What can I do?',
    answer: 'Call the number on the scooter, or tell 311. The company must move it within two hours. If it lies on a ramp or at a bus stop, say so.\n\nWhen you park one, leave a path four feet wide. Ride in the street or the bike lane, not on the sidewalk.',
  },
  {
    id: 'bike-register', checked: '2026-04-30', keywords: ['bike registration', 'register bike', 'stolen bike', 'bicycle', 'serial number', 'bike sticker'], related: ['police-report', 'lost-property', 'scooter'],
    question: 'How do I register my bike?',
    answer: 'Online or at any library branch. It is free and takes five minutes. You need the number that is stamped under the pedals. We give you a sticker, so that a bike that is found can come home.\n\nIf your bike was stolen, call the police desk at 555-555-0120.',
  },
  {
    id: 'bus-fare', checked: '2026-09-08', keywords: ['bus pass', 'bus ticket', 'fare', 'transit', 'reduced fare', 'student', 'bus card'], related: ['ride-for-seniors', 'food-benefits'],
    wordings: ['how much is the bus'],
    question: 'What does the bus cost, and where do I get a pass?',
    answer: 'One ride is 1.50 dollars, with two hours to change buses. A month pass is 45 dollars. Get it on your phone, at the 311 desk or at any library branch.\n\nBuses are free for children, for students with a school ID, and for all who are 65 or older. If your income is low, the pass is half price: call 311.',
  },
  {
    id: 'driver-license', checked: '2026-02-24', keywords: ['dmv', 'driver license', 'drivers license', 'license plate', 'car registration', 'road test', 'title'], related: ['city-id', 'disabled-parking', 'tech-help'],
    question: 'Where do I get a driver’s license?',
    answer: 'Not from the city. The state’s DMV gives out driver’s licenses, plates and car papers. We cannot see or change your file there.\n\nIf you need help to book a visit online, ask at any library desk. If you just need a card with your photo, a city ID may do.',
  },
]);
