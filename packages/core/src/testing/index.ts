export { MemoryCity, type CityBehaviour, type MemoryCityOptions } from './memory-city.js';
