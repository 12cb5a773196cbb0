import { flexsearch } from './flexsearch.mjs';
import { fuse } from './fuse.mjs';
import { lunrPeer } from './lunr.mjs';
import { minisearch } from './minisearch.mjs';
import { orama } from './orama.mjs';

export const peers = [minisearch, orama, fuse, flexsearch, lunrPeer];
