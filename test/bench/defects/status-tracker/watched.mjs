/** News while the page is open: how often the city is asked, and what is kept when it does not answer. */
const tracker = 'packages/elements/src/status-tracker';

export const watched = [
  {
    id: 'hidden-page-asks', what: 'A page that nobody looks at goes on asking the city', near: ['status-tracker/asking-the-city', 'status-tracker/told/city-updates'],
    file: `${tracker}/watch.ts`, find: 'if (this.tracker.means.isSeen()) await this.refresh();', put: 'if (this.tracker.means.isSeen() || this.failures === 0) await this.refresh();',
  },
  {
    id: 'does-not-catch-up', what: 'A page that is looked at again goes on showing what it knew an hour ago', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/watch.ts`, find: 'if (this.due) void this.refresh();', put: 'if (this.due) this.due = false;',
  },
  {
    id: 'one-refresh-alone', what: 'After the first refresh none comes by itself', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/watch.ts`, find: '    await this.plan();\n', put: '    if (this.failures > 0) await this.plan();\n',
  },
  {
    id: 'off-is-not-off', what: 'The refresh cannot be stopped (2.2.2)', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker.ts`, find: "if (this.refresh.trim().toLowerCase() === 'off') return undefined;", put: "if (this.refresh.trim().toLowerCase() === 'never') return undefined;",
  },
  {
    id: 'asked-too-often', what: 'A site can have the city asked every second', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/status-tracker.ts`, find: 'Math.max(30, seconds)', put: 'Math.max(1, seconds)',
  },
  {
    id: 'city-that-is-down-asked-as-often', what: 'A city that is down is asked as often as one that answers', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/watch.ts`, find: 'refresh * 1000 * 2 ** this.failures', put: 'refresh * 1000 * 2 ** Math.min(this.failures, 0)',
  },
  {
    id: 'last-known-thrown-away', what: 'When a refresh fails, what was known is gone from the page', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/watch.ts`, find: 'tracker.set({ phase: { ...known, trouble: answer } });',
    put: "tracker.set({ phase: known.name === 'found' ? { name: 'failed', lookedFor: { number: known.request.id }, because: answer } : { ...known, trouble: answer } });",
  },
  {
    id: 'trouble-not-shown', what: 'Nothing on the page says that the refresh failed', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/views/trouble.ts`, find: 'if (!trouble) return nothing;', put: "if (!trouble || trouble !== 'offline') return nothing;",
  },
  {
    id: 'trouble-stays', what: 'That the refresh failed still stands there after one that did not', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/watch.ts`, find: 'const { trouble: _trouble, news: _news, ...before } = phase;', put: 'const { news: _news, ...before } = phase;',
  },
  {
    id: 'old-told-as-new', what: 'After a refresh that failed, what is old is told as of now', near: ['status-tracker/asking-the-city'],
    file: `${tracker}/watch.ts`, find: 'tracker.set({ phase: { ...known, trouble: answer } });', put: 'tracker.set({ phase: { ...known, asOf: Date.now(), trouble: answer } });',
  },
  {
    id: 'refresh-takes-another', what: 'A refresh that brings another request shows it in place of the one asked for', near: ['status-tracker/asking-the-city', 'status-tracker/status-tracker'],
    file: `${tracker}/watch.ts`, find: 'if (!answer || !answersTo(answer.id, found.request.id)) return', put: 'if (!answer || !answersTo(answer.id, answer.id)) return',
  },
  {
    id: 'left-out-is-lost', what: 'Of several, one that the city leaves out of a refresh is told as not known', near: ['status-tracker/several/several'],
    file: `${tracker}/several/several.ts`, find: 'if (!answer) return looked;', put: 'if (!answer) return { number: looked.number };',
  },
  {
    id: 'new-in-the-list-not-marked', what: 'Of several, the one that has changed is not marked', near: ['status-tracker/several/several'],
    file: `${tracker}/views/several-list.ts`, find: '${isChanged ? html', put: '${isChanged && busy ? html',
  },
  {
    id: 'page-not-told', what: 'The page around the tracker is not told that the status has changed', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/watch.ts`, find: 'if (status !== old?.status || statusWords !== old.statusWords) tell(', put: 'if (status === old?.status && statusWords !== old?.statusWords) tell(',
  },
  {
    id: 'page-told-of-any-change', what: 'The page around the tracker is told of another status where only a date moved', near: ['status-tracker/asking-the-city', 'status-tracker/several/several'],
    file: `${tracker}/watch.ts`, find: 'if (status !== old?.status || statusWords !== old.statusWords) tell(', put: 'if (status !== old?.status || statusWords !== old.statusWords || old.id === id) tell(',
  },
  {
    id: 'page-told-twice', what: 'The page around the tracker is told twice that a request was found', near: ['status-tracker/asking-the-city', 'status-tracker/status-tracker'],
    file: `${tracker}/status-tracker.ts`, find: '    this.dispatchEvent(event);\n', put: '    this.dispatchEvent(event);\n    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));\n',
  },
  {
    id: 'page-cannot-hear', what: 'A page that listens around the tracker hears nothing', near: ['status-tracker/asking-the-city', 'status-tracker/status-tracker'],
    file: `${tracker}/status-tracker.ts`, find: 'new CustomEvent(name, { detail, bubbles: true, composed: true });', put: 'new CustomEvent(name, { detail, bubbles: false, composed: true });',
  },
  {
    id: 'nearby-asked-with-each-refresh', what: 'What is nearby is asked for anew with each refresh', near: ['status-tracker/where/where'],
    file: `${tracker}/where/where.ts`, find: 'isWanted ? `${id}\\n${metres}`', put: 'isWanted ? `${id}\\n${metres}\\n${phase.asOf}`',
  },
  {
    id: 'lately-asked-of-closed', what: 'How long it takes is asked for a request that is closed', near: ['status-tracker/told/lately'],
    file: `${tracker}/told/lately.ts`, find: "phase.request.status === 'closed' ? undefined", put: "phase.request.status === 'other' ? undefined",
  },
  {
    id: 'opened-again-not-seen', what: 'A request that was opened again goes on standing as closed', near: ['status-tracker/after-closing/not-fixed'],
    file: `${tracker}/after-closing/not-fixed.ts`, find: "if (this.state === 'sent') void", put: "if (this.state === 'not-sent') void",
  },
];
