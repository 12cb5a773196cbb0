export { MemoryCity, type CityBehaviour, type MemoryCityOptions } from './memory-city.js';
export { cityContract, type CityUnderTest } from './city-contract.js';
export { contractCity, contractRequest } from './contract-city.js';
export { xmlReaderContract } from './xml-reader-contract.js';
export type { TestRunner } from './test-runner.js';
