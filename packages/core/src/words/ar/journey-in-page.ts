import type { JourneyInPageWords } from '../en/journey-in-page.js';
import type { Translated } from '../say.js';

export const journeyInPage: Translated<JourneyInPageWords> = {
  listInPage: 'قائمة أو جدول في هذه الصفحة',
  notAsItStands: {
    zero: 'لم يُقرأ كما هو في الصفحة: {count} موضع', one: 'لم يُقرأ كما هو في الصفحة: موضع واحد', two: 'لم يُقرأ كما هو في الصفحة: موضعان', few: 'لم يُقرأ كما هو في الصفحة: {count} مواضع',
    many: 'لم يُقرأ كما هو في الصفحة: {count} موضعًا', other: 'لم يُقرأ كما هو في الصفحة: {count} موضع',
  },
};
