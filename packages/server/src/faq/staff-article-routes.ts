import type { FastifyInstance } from 'fastify';
import { readArticle, type ArticleProblem } from '@civic-elements/core/faq';
import type { Cities } from '../city.js';
import { cityFor } from '../open311/jurisdiction.js';
import { refuse, refuseAll } from '../open311/refusal.js';
import { sentences } from '../sentences.js';

interface ArticleCall {
  Params: { lang: string; id: string };
  Querystring: { jurisdiction_id?: string };
  Body: unknown;
}

/** What staff do to articles. Stands inside the calls for staff, which ask for the key. */
export async function staffArticleRoutes(app: FastifyInstance, { cities }: { readonly cities: Cities }): Promise<void> {
  const limited = { config: { rateLimit: {} } };

  app.put<ArticleCall>('/:lang/:id', limited, async (request) => {
    const { lang, id } = request.params;
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) throw refuse(400, sentences.notALanguage(lang.slice(0, 40)));
    const problems: ArticleProblem[] = [];
    const body = typeof request.body === 'object' && request.body !== null ? { ...request.body, id } : {};
    const article = readArticle(body, 'article', (problem) => problems.push(problem));
    // What a file may leave out with a word about it, one who writes a single article can mend at once.
    if (!article || problems.length > 0) throw refuseAll(400, problems.map(({ path, says }) => sentences.articleField(path.replace(/^article\./, ''), says)));
    await cityFor(cities, request.query.jurisdiction_id ?? '').answers.put(lang, [article]);
    return article;
  });

  app.delete<ArticleCall>('/:lang/:id', limited, async (request, reply) => {
    const { lang, id } = request.params;
    if (!(await cityFor(cities, request.query.jurisdiction_id ?? '').answers.remove(lang, id))) throw refuse(404, sentences.articleUnknown(id));
    return reply.code(204).send();
  });
}
