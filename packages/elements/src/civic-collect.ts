/** Passes on what the tags of this page note, once the page says where to. */
import { collectNotes } from './collect/collect-notes.js';

if (typeof document !== 'undefined') collectNotes(document);
