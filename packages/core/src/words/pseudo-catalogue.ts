import * as english from './english.js';
import { pseudoWords } from './pseudo.js';

// As a module, this is the catalogue in the pseudo-language.
export const common = pseudoWords(english.common);
export const faqAnswer = pseudoWords(english.faqAnswer);
export const faqSearch = pseudoWords(english.faqSearch);
export const placeMap = pseudoWords(english.placeMap);
export const requestAnswers = pseudoWords(english.requestAnswers);
export const requestForm = pseudoWords(english.requestForm);
export const requestPhotos = pseudoWords(english.requestPhotos);
export const requestPlace = pseudoWords(english.requestPlace);
export const requestSent = pseudoWords(english.requestSent);
export const statusTracker = pseudoWords(english.statusTracker);
export const journeyAround = pseudoWords(english.journeyAround);
export const journeyEditing = pseudoWords(english.journeyEditing);
export const journeyFigures = pseudoWords(english.journeyFigures);
export const journeyInPage = pseudoWords(english.journeyInPage);
export const journeyMap = pseudoWords(english.journeyMap);
export const trackerAnswer = pseudoWords(english.trackerAnswer);
