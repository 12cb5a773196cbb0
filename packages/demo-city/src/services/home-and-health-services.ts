import type { CityService } from './city-service.js';

export const homeAndHealthServices: readonly CityService[] = [
  {
    code: '050', name: 'No heat or hot water', group: 'homes',
    description: 'You rent, and the owner does not fix the heat or hot water. From October 1 to May 15 homes must reach 68 degrees.',
    keywords: ['no heat', 'heater broken', 'cold apartment', 'landlord', 'boiler', 'hot water', 'sin calefacción', 'frío', 'agua caliente'],
    numberComes: 'realtime', promiseInDays: 1, department: 'housing',
    es: { name: 'Sin calefacción o agua caliente', description: 'Usted alquila y el dueño no arregla la calefacción o el agua caliente. Del 1 de octubre al 15 de mayo la vivienda debe llegar a 68 grados.' },
  },
  {
    code: '051', name: 'Housing inspection', group: 'homes',
    description: 'Ask us to inspect a rented home for mold, leaks, bugs, bad wires, no smoke alarm or other unsafe things.',
    keywords: ['inspection', 'landlord', 'mold', 'mould', 'unsafe apartment', 'smoke alarm', 'rental', 'code violation', 'moho', 'casero'],
    numberComes: 'realtime', promiseInDays: 10, department: 'housing',
    es: { name: 'Inspección de vivienda', description: 'Pida que revisemos una vivienda alquilada por moho, goteras, insectos, cables en mal estado, falta de alarma de humo u otro peligro.' },
  },
  {
    code: '052', name: 'Empty or unsafe building', group: 'homes',
    description: 'A building is open, falling apart or left empty. If it may fall now, keep away and call 911.',
    keywords: ['vacant', 'abandoned house', 'empty building', 'squatters', 'boarded up', 'collapse', 'edificio vacío', 'casa abandonada'],
    numberComes: 'realtime', promiseInDays: 10, department: 'housing',
    es: { name: 'Edificio vacío o inseguro', description: 'Un edificio está abierto, se cae a pedazos o está vacío. Si puede caer ahora, aléjese y llame al 911.' },
  },
  {
    code: '060', name: 'Restaurant or food shop inspection', group: 'health',
    description: 'You got sick from food, or you saw dirt, bugs or mice in a place that sells food.',
    keywords: ['restaurant', 'food poisoning', 'dirty kitchen', 'health inspection', 'food truck', 'sick after eating', 'restaurante', 'comida en mal estado'],
    numberComes: 'realtime', promiseInDays: 3, department: 'health',
    es: { name: 'Inspección de restaurante o tienda de comida', description: 'Se enfermó por la comida, o vio suciedad, insectos o ratones donde venden comida.' },
  },
  {
    code: '061', name: 'Noise', group: 'health',
    description: 'Loud music, building work at night, barking or machines. If you feel in danger, call 911.',
    keywords: ['noise', 'loud music', 'party', 'barking', 'construction noise', 'neighbor', 'neighbour', 'ruido', 'música alta'],
    numberComes: 'realtime', promiseInDays: 7, department: 'health',
    es: { name: 'Ruido', description: 'Música alta, obras de noche, ladridos o máquinas. Si se siente en peligro, llame al 911.' },
  },
  {
    code: '070', name: 'Dead animal', group: 'animals',
    description: 'A dead animal lies on a street, a sidewalk or in a park. Please do not touch it.',
    keywords: ['dead animal', 'roadkill', 'dead deer', 'dead cat', 'dead bird', 'animal muerto'],
    numberComes: 'realtime', promiseInDays: 1, department: 'animals',
    es: { name: 'Animal muerto', description: 'Hay un animal muerto en la calle, la acera o un parque. Por favor no lo toque.' },
  },
  {
    code: '071', name: 'Rats and other pests', group: 'animals',
    description: 'You saw rats, mice or their holes outside, or wasps or mosquitoes in a public place.',
    keywords: ['rat', 'rats', 'mice', 'rodent', 'vermin', 'wasps', 'mosquito', 'roaches', 'ratas', 'plaga'],
    numberComes: 'realtime', promiseInDays: 7, department: 'health',
    es: { name: 'Ratas y otras plagas', description: 'Vio ratas, ratones o sus nidos afuera, o avispas o mosquitos en un lugar público.' },
  },
  {
    code: '072', name: 'Stray, lost or hurt animal', group: 'animals',
    description: 'A pet is lost or runs free, or an animal looks hurt or badly kept. If it attacks someone, call 911.',
    keywords: ['stray dog', 'lost cat', 'loose dog', 'animal abuse', 'injured animal', 'bite', 'shelter', 'perro suelto', 'gato perdido'],
    numberComes: 'realtime', promiseInDays: 1, department: 'animals',
    es: { name: 'Animal suelto, perdido o herido', description: 'Una mascota está perdida o suelta, o un animal está herido o mal cuidado. Si ataca a alguien, llame al 911.' },
  },
  {
    code: '080', name: 'Abandoned vehicle', group: 'vehicles',
    description: 'A car, truck, trailer or bike has not moved for more than 72 hours and seems to belong to no one.',
    keywords: ['abandoned car', 'junk car', 'no plates', 'not moved', 'dumped car', 'trailer', 'carro abandonado', 'auto abandonado'],
    numberComes: 'realtime', promiseInDays: 14, department: 'transportation',
    es: { name: 'Vehículo abandonado', description: 'Un auto, camión, remolque o bicicleta no se ha movido en más de 72 horas y parece que no es de nadie.' },
  },
  {
    code: '081', name: 'Car blocks a driveway or ramp', group: 'vehicles',
    description: 'A parked car blocks your driveway, a crossing, a bike lane, a curb ramp or an accessible space.',
    keywords: ['blocked driveway', 'illegal parking', 'double parked', 'bike lane blocked', 'handicap space', 'tow', 'mal estacionado', 'entrada bloqueada'],
    numberComes: 'realtime', promiseInDays: 1, department: 'transportation',
    es: { name: 'Un auto tapa una entrada o rampa', description: 'Un auto estacionado tapa su entrada, un cruce, un carril de bicicletas, una rampa o un lugar accesible.' },
  },
];
