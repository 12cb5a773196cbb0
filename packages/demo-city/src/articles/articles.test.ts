import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departments } from '../city/index.js';
import { shownOn } from '../requests/index.js';
import { serviceOfCode } from '../services/index.js';
import { readingGrade } from '../testing/reading-grade.js';
import { articles, articlesInSpanish, topics } from './index.js';

const every = [...articles, ...articlesInSpanish];

test('there are 150 answers in English and in Spanish, on many shelves', () => {
  assert.equal(articles.length, 150);
  assert.equal(articlesInSpanish.length, 150);
  for (const list of [articles, articlesInSpanish]) assert.equal(new Set(list.map((article) => article.id)).size, list.length);
  for (const topic of Object.values(topics)) assert.ok(articles.filter((article) => article.topic === topic.en).length >= 3, topic.en);
});

test('each is a question with an owner, a department, a date, keywords and a service that exists', () => {
  for (const article of every) {
    assert.match(article.question, /\?|^(Huele|Perdí|Mi |No |Me |Tengo|Una )/, article.id);
    assert.match(article.checked, /^2026-\d\d-\d\d$/);
    assert.ok(article.checked <= shownOn, article.id);
    assert.ok(article.owner && departments.some(({ name }) => name[article.lang] === article.department), article.id);
    assert.ok(article.keywords.length >= 3, article.id);
    if (article.serviceCode) assert.ok(serviceOfCode(article.serviceCode));
  }
});

test('no answer holds markup beyond the safe subset', () => {
  for (const article of every) {
    assert.doesNotMatch(article.answer, /[<>]|&\w+;|!\[|^#/m, article.id);
    for (const [, target] of article.answer.matchAll(/\]\(([^)]*)\)/g)) assert.match(target!, /^(https|mailto|tel):/);
  }
});

test('answers are short and read with ease (grade 8 at most, 6 on average)', () => {
  const grades = articles.map((article) => {
    const grade = readingGrade(`${article.question}\n${article.answer}`);
    assert.ok(grade <= 8, `${article.id}: grade ${grade.toFixed(1)}`);
    assert.ok(article.answer.length <= 700, article.id);
    return grade;
  });
  assert.ok(grades.reduce((sum, grade) => sum + grade, 0) / grades.length <= 6);
});
