/** Where a path leads: which place, and with which parameters. */
import { describe, expect, test } from 'vitest';
import { createRoutes } from '../../src/http/routes.ts';

const templates = [
  '/tasks',
  '/tasks/{id}',
  '/tasks/{id}/lock',
  '/tasks/count',
  '/{kind}/all/lock',
  '/queues/{queueId}/requests/{requestId}/lock',
];
const find = createRoutes(templates.map((template) => [template, template]));

describe('a path leads', () => {
  test.each([
    ['/tasks', '/tasks', {}],
    ['/tasks/a', '/tasks/{id}', { id: 'a' }],
    ['/tasks/a/lock', '/tasks/{id}/lock', { id: 'a' }],
    [
      '/queues/q/requests/r/lock',
      '/queues/{queueId}/requests/{requestId}/lock',
      { queueId: 'q', requestId: 'r' },
    ],
  ])('%s to %s', (path, place, params) => {
    expect(find(path)).toEqual({ place, params });
  });
});

describe('of two places that fit', () => {
  test('the one with fewer parameters is meant', () => {
    expect(find('/tasks/count')).toEqual({ place: '/tasks/count', params: {} });
  });

  test('a parameter may be what is a literal of the other', () => {
    expect(find('/tasks/count/lock')).toEqual({
      place: '/tasks/{id}/lock',
      params: { id: 'count' },
    });
  });

  test('the first is meant when they have as many', () => {
    expect(find('/tasks/all/lock')?.place).toBe('/tasks/{id}/lock');
  });
});

describe('a parameter is decoded', () => {
  test.each([
    ['a%20b', 'a b'],
    ['a%2Fb', 'a/b'],
    ['%E6%97%A5', '日'],
    ['100%25', '100%'],
    ['a+b', 'a+b'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['%', '%'],
  ])('%s is %s', (written, id) => {
    expect(find(`/tasks/${written}/lock`)?.params).toEqual({ id });
  });

  test('a literal may be written so too', () => {
    expect(find('/t%61sks/a/l%6Fck')).toEqual({ place: '/tasks/{id}/lock', params: { id: 'a' } });
  });
});

test.each([
  '/',
  '',
  '/tasks/',
  '//lock',
  '/tasks//lock',
  '/tasks/a/lock/',
  '/Tasks/a',
  '/tasks/a/b',
])('%o leads nowhere', (path) => {
  expect(find(path)).toBeNull();
});
