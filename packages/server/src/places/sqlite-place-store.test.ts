import { placeStoreContract } from './place-store-contract.test.support.js';
import { SqlitePlaceStore } from './sqlite-place-store.js';

placeStoreContract(() => new SqlitePlaceStore(':memory:'));
