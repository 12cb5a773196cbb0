import type { CityService } from './city-service.js';

export const waterAndParkServices: readonly CityService[] = [
  {
    code: '030', name: 'Water leak in the street', group: 'water',
    description: 'Water comes up from the street, a hydrant or a meter. If it floods a home or a road, call 311 now, day or night.',
    keywords: ['leak', 'leaking', 'water main', 'burst pipe', 'hydrant', 'flooding street', 'fuga de agua', 'tubo roto'],
    numberComes: 'realtime', promiseInDays: 1, department: 'water',
    es: { name: 'Fuga de agua en la calle', description: 'Sale agua de la calle, de un hidrante o de un medidor. Si inunda una casa o la calle, llame al 311 ya, de día o de noche.' },
  },
  {
    code: '031', name: 'Blocked storm drain', group: 'water',
    description: 'Rain water stands in the street because a drain is full of leaves or trash, or its cover is gone.',
    keywords: ['drain', 'storm drain', 'clogged', 'puddle', 'standing water', 'flood', 'inlet', 'coladera', 'alcantarilla'],
    numberComes: 'realtime', promiseInDays: 3, department: 'water',
    es: { name: 'Alcantarilla tapada', description: 'El agua de lluvia se queda en la calle porque la alcantarilla tiene hojas o basura, o le falta la tapa.' },
  },
  {
    code: '032', name: 'Sewer backup or smell', group: 'water',
    description: 'Dirty water comes up from a drain, or the street smells of sewage. If you smell gas, leave and call 911.',
    keywords: ['sewer', 'sewage', 'toilet backing up', 'bad smell', 'stink', 'manhole', 'drenaje', 'mal olor'],
    numberComes: 'realtime', promiseInDays: 1, department: 'water',
    es: { name: 'Drenaje tapado o mal olor', description: 'Sube agua sucia por el desagüe o la calle huele a drenaje. Si huele a gas, salga y llame al 911.' },
  },
  {
    code: '033', name: 'Brown water or low pressure', group: 'water',
    description: 'Your tap water is brown, cloudy or smells odd, or it runs too slow, or there is none.',
    keywords: ['tap water', 'brown water', 'no water', 'low pressure', 'water quality', 'lead', 'agua sucia', 'poca presión'],
    numberComes: 'realtime', promiseInDays: 2, department: 'water',
    es: { name: 'Agua turbia o poca presión', description: 'El agua de la llave sale café, turbia o con olor raro, sale muy poca o no sale.' },
  },
  {
    code: '040', name: 'Fallen tree or branch', group: 'parks',
    description: 'A tree or a big branch fell or may fall on a street, sidewalk or park. If it touches wires, call 911.',
    keywords: ['tree down', 'fallen tree', 'branch', 'limb', 'storm damage', 'hanging branch', 'árbol caído', 'rama'],
    numberComes: 'realtime', promiseInDays: 2, department: 'parks',
    es: { name: 'Árbol o rama caída', description: 'Un árbol o una rama grande cayó o puede caer en la calle, la acera o el parque. Si toca cables, llame al 911.' },
  },
  {
    code: '041', name: 'Street tree: plant or trim', group: 'parks',
    description: 'Ask for a new free street tree, or ask us to trim one that hides a sign, a light or a window.',
    keywords: ['plant a tree', 'new tree', 'trim', 'prune', 'tree roots', 'stump', 'plantar árbol', 'podar'],
    numberComes: 'batch', promiseInDays: 90, department: 'parks',
    es: { name: 'Árbol de la calle: plantar o podar', description: 'Pida gratis un árbol nuevo para la calle, o pida que podemos uno que tapa una señal, una luz o una ventana.' },
  },
  {
    code: '042', name: 'Park needs care', group: 'parks',
    description: 'Tell us about high grass, a broken bench, a dirty restroom, a dry fountain or trash in a park.',
    keywords: ['park', 'grass', 'mowing', 'bench', 'restroom', 'bathroom', 'fountain', 'trail', 'parque', 'pasto'],
    numberComes: 'realtime', promiseInDays: 10, department: 'parks',
    es: { name: 'Un parque necesita cuidado', description: 'Díganos si en un parque hay pasto alto, una banca rota, un baño sucio, una fuente seca o basura.' },
  },
  {
    code: '043', name: 'Playground unsafe or broken', group: 'parks',
    description: 'A swing, slide, ramp or court is broken or not safe, or you found glass or needles where children play.',
    keywords: ['playground', 'swing', 'slide', 'broken glass', 'needles', 'basketball court', 'columpio', 'juegos'],
    numberComes: 'realtime', promiseInDays: 3, department: 'parks',
    es: { name: 'Área de juegos insegura o rota', description: 'Un columpio, resbaladilla, rampa o cancha está roto o es inseguro, o hay vidrios o agujas donde juegan los niños.' },
  },
];
