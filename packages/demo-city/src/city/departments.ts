import type { Bilingual } from './bilingual.js';

export interface Department {
  readonly id: string;
  readonly name: Bilingual;
  /** One sentence: what it does for residents. */
  readonly does: Bilingual;
}

export const departments: readonly Department[] = [
  { id: 'mayor-311', name: { en: 'Mayor’s Office of 311', es: 'Oficina 311 de la Alcaldía' }, does: { en: 'Takes every question and request and finds the right team.', es: 'Recibe cada pregunta y solicitud y busca al equipo correcto.' } },
  { id: 'sanitation', name: { en: 'Trash and Recycling', es: 'Basura y Reciclaje' }, does: { en: 'Picks up trash, recycling, food scraps and big items.', es: 'Recoge basura, reciclaje, restos de comida y objetos grandes.' } },
  { id: 'streets', name: { en: 'Streets', es: 'Calles' }, does: { en: 'Fixes, sweeps, plows and cleans streets and sidewalks.', es: 'Arregla, barre y limpia calles y aceras, y quita la nieve.' } },
  { id: 'transportation', name: { en: 'Transportation', es: 'Transporte' }, does: { en: 'Looks after lights, signals, signs, crossings and parking.', es: 'Cuida luces, semáforos, señales, cruces y estacionamiento.' } },
  { id: 'water', name: { en: 'Water', es: 'Agua' }, does: { en: 'Brings clean water, takes used water away and sends the bill.', es: 'Trae agua limpia, se lleva el agua usada y manda el recibo.' } },
  { id: 'parks', name: { en: 'Parks and Trees', es: 'Parques y Árboles' }, does: { en: 'Cares for parks, playgrounds, pools and street trees.', es: 'Cuida parques, juegos, piscinas y árboles de la calle.' } },
  { id: 'housing', name: { en: 'Homes and Buildings', es: 'Viviendas y Edificios' }, does: { en: 'Inspects homes and gives building permits.', es: 'Inspecciona viviendas y da permisos de construcción.' } },
  { id: 'health', name: { en: 'Health', es: 'Salud' }, does: { en: 'Checks food places, noise and pests, and runs clinics.', es: 'Revisa lugares de comida, ruido y plagas, y tiene clínicas.' } },
  { id: 'animals', name: { en: 'Animal Care', es: 'Cuidado Animal' }, does: { en: 'Helps lost and hurt animals and runs the shelter.', es: 'Ayuda a animales perdidos y heridos y tiene el refugio.' } },
  { id: 'revenue', name: { en: 'Taxes and Revenue', es: 'Impuestos e Ingresos' }, does: { en: 'Sends tax bills and gives tax relief.', es: 'Manda los recibos de impuestos y da descuentos.' } },
  { id: 'human-services', name: { en: 'Human Services', es: 'Servicios Humanos' }, does: { en: 'Helps people with food, heat, housing and care.', es: 'Ayuda con comida, calefacción, vivienda y cuidado.' } },
  { id: 'library', name: { en: 'Alderwick Library', es: 'Biblioteca de Alderwick' }, does: { en: 'Lends books, tools and laptops in nine branches.', es: 'Presta libros, herramientas y computadoras en nueve sedes.' } },
  { id: 'clerk', name: { en: 'City Clerk', es: 'Secretaría de la Ciudad' }, does: { en: 'Runs elections, city IDs and public records.', es: 'Lleva elecciones, tarjetas de identidad y documentos públicos.' } },
];

const byId = new Map(departments.map((department) => [department.id, department]));

export function departmentOfId(id: string): Department {
  const department = byId.get(id);
  if (!department) throw new Error(`Alderwick has no department ${JSON.stringify(id)}`);
  return department;
}
