import type { CityService } from './city-service.js';

export const wasteServices: readonly CityService[] = [
  {
    code: '001', name: 'Missed pickup', group: 'waste',
    description: 'Your trash, recycling or food scraps were not picked up on your day. Tell us after 6 p.m. that day.',
    keywords: ['missed collection', 'trash', 'garbage', 'rubbish', 'bins not emptied', 'truck did not come', 'basura'],
    numberComes: 'realtime', promiseInDays: 2, department: 'sanitation',
    es: { name: 'No pasaron a recoger', description: 'No recogieron su basura, reciclaje o restos de comida el día que tocaba. Avísenos ese día después de las 6 p. m.' },
  },
  {
    code: '002', name: 'Recycling bin: new or broken', group: 'waste',
    description: 'Ask for a blue recycling bin, or trade in a broken one. The first bin is free.',
    keywords: ['recycle', 'recycling', 'blue bin', 'cart', 'cracked lid', 'bin stolen', 'reciclaje', 'bote azul'],
    numberComes: 'realtime', promiseInDays: 10, department: 'sanitation',
    es: { name: 'Bote de reciclaje: nuevo o roto', description: 'Pida un bote azul de reciclaje o cambie uno roto. El primero es gratis.' },
  },
  {
    code: '003', name: 'Compost: food scraps cart', group: 'waste',
    description: 'Sign up for weekly pickup of food scraps and yard waste, or ask for a new green cart.',
    keywords: ['compost', 'food waste', 'organics', 'green bin', 'yard waste', 'leaves', 'composta', 'restos de comida'],
    numberComes: 'realtime', promiseInDays: 10, department: 'sanitation',
    es: { name: 'Composta: bote para restos de comida', description: 'Inscríbase para que recojan cada semana restos de comida y de jardín, o pida un bote verde nuevo.' },
  },
  {
    code: '004', name: 'Bulky item pickup', group: 'waste',
    description: 'Set a date for us to take a couch, mattress, fridge or other big item. Four pickups a year are free.',
    keywords: ['bulk', 'bulky', 'couch', 'sofa', 'mattress', 'furniture', 'fridge', 'large item', 'muebles', 'colchón'],
    numberComes: 'batch', promiseInDays: 14, department: 'sanitation',
    es: { name: 'Recolección de objetos grandes', description: 'Pida fecha para que nos llevemos un sofá, colchón, refrigerador u otro objeto grande. Cuatro veces al año es gratis.' },
  },
  {
    code: '005', name: 'Illegal dumping', group: 'waste',
    description: 'Someone left trash, tires or building waste on a street, a lot or a river bank.',
    keywords: ['dumping', 'dumped', 'tires', 'fly tipping', 'trash pile', 'debris', 'construction waste', 'tiraron basura', 'llantas'],
    numberComes: 'realtime', promiseInDays: 5, department: 'sanitation',
    es: { name: 'Basura tirada ilegalmente', description: 'Alguien dejó basura, llantas o escombros en la calle, en un terreno o a la orilla del río.' },
  },
  {
    code: '006', name: 'Street litter basket full', group: 'waste',
    description: 'A public trash can on the street or at a bus stop is full, broken or gone.',
    keywords: ['litter', 'public trash can', 'overflowing', 'bus stop trash', 'street bin', 'bote lleno'],
    numberComes: 'realtime', promiseInDays: 2, department: 'sanitation',
    es: { name: 'Basurero de la calle lleno', description: 'Un basurero público en la calle o en la parada del autobús está lleno, roto o ya no está.' },
  },
  {
    code: '007', name: 'Old electronics pickup', group: 'waste',
    description: 'We come and take old TVs, computers and phones. Do not put them in the trash.',
    keywords: ['e-waste', 'electronics', 'tv', 'television', 'computer', 'monitor', 'batteries', 'televisor'],
    numberComes: 'batch', promiseInDays: 21, department: 'sanitation',
    es: { name: 'Recolección de aparatos electrónicos', description: 'Pasamos por televisores, computadoras y teléfonos viejos. No los ponga en la basura.' },
  },
];
