import type { Article, FaqFindings } from '../faq/index.js';
import type { Service } from './service.js';

const most = 2;

/**
 * Answers that may save a request, from what a shelf found for the same words: at most two, and only where it is sure. One about the
 * chosen service is none (the resident is past it), and of several that lead to one service the best is enough.
 */
export function answersBeside(findings: FaqFindings, service?: Pick<Service, 'code'>): readonly Article[] {
  if (!findings.sure) return [];
  const seen = new Set(service && [service.code]);
  return findings.articles.filter(({ article: { serviceCode } }) => {
    if (serviceCode === undefined) return true;
    const isNew = !seen.has(serviceCode);
    seen.add(serviceCode);
    return isNew;
  }).slice(0, most).map(({ article }) => article);
}
