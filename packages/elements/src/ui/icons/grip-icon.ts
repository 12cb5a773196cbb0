// Drawing from Lucide 1.62.0 (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors;
// some from Feather, MIT License, Copyright (c) Cole Bemis. Made by build-icons.mjs; change the list there.
import { svg } from 'lit';
import { icon } from '../icon.js';

export const gripIcon = () => icon(svg`<circle cx="9" cy="12" r="1"/><circle cx="9" cy="5" r="1"/><circle cx="9" cy="19" r="1"/><circle cx="15" cy="12" r="1"/><circle cx="15" cy="5" r="1"/><circle cx="15" cy="19" r="1"/>`);
