import type { ExpectedSetting } from '../../build/configuration/check-configuration.js';
import { nextCommands, ownFaqPage } from './next-steps.js';
import type { Words } from './fr.js';

const s = (count: number): string => (count === 1 ? '' : 's');
const notJson = 'it is not JSON in UTF-8.';
const near = (value: string | undefined): string => (value === undefined ? '' : ` Did you mean ${value}?`);

function expectedSetting(expected: ExpectedSetting): string {
  if (typeof expected !== 'string') return expected.join(', ');
  return {
    text: 'a text',
    path: 'a path, without ~ or https://',
    boolean: 'true or false',
    object: 'an object',
    url: 'an address that begins with https://',
    language: 'a language code, such as en',
    version: 'a version, such as 1.2.0',
    license: 'an SPDX identifier, such as CC-BY-4.0, or { "name", "spdx", "url" }',
    schema: 'a JSON Schema',
  }[expected];
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

export const en: Words = {
  // Content folders and what a build writes.
  pages: (count) => `${count} page${s(count)}`,
  toReview: (count) => `${count} ${count === 1 ? 'answer' : 'answers'} to read again, oldest first:`,
  checked: (pages) => `${pages}, no errors.`,
  written: (pages, out) => `${pages} in ${out}`,
  unchanged: (pages, out) => `${pages} in ${out}, nothing to change`,
  notWritten: (out) => `The content has errors: ${out} is left as it was.`,
  restored: (out) => `An earlier command was interrupted: ${out} was put back in its place.`,
  leftToRemark: (count) =>
    `${count} page${s(count)} read by remark: satteri might read ${count === 1 ? 'it' : 'them'} otherwise.`,
  noCache: (folder, reason) => `The cache ${folder} cannot be written: ${reason} The work is done without it.`,
  unsoundCache: (folder) =>
    `The cache ${folder} holds what this command does not write: everything was built from the files.`,
  notCopied: (count) =>
    `${count} ${count === 1 ? 'file that a page names is' : 'files that pages name are'} not copied: publish ${count === 1 ? 'it' : 'them'} beside the pages, or name a folder with --assets.`,
  cannotWrite: (out, reason) => `Cannot write to ${out}: ${reason}`,
  watching: (folder) => `Watching ${folder}; Ctrl-C to stop.`,
  folderGone: (folder) => `${folder} is gone: waiting for it to come back.`,
  polling: (reason) =>
    `The system cannot tell of changes: ${reason} Files are looked at now and then, which is slower. On Linux, raise fs.inotify.max_user_watches.`,
  fixed: (files) => `${files} file${s(files)} repaired`,
  toFix: (files) => `${files} file${s(files)} to repair`,
  linkProgress: (done, all) => `${done} of ${all} links`,
  progress: (done, all) => `${done} of ${all} pages`,

  // The arguments.
  helpHint: '(--help lists the commands and options)',
  unknownCommand: (name, nearest) => `No command is named ${name}.${near(nearest)}`,
  unknownOption: (flag, nearest) => `No option is named ${flag}.${near(nearest)}`,
  missingArgument: (name) => `Argument <${name}> is missing.`,
  missingOption: (flags) => `Option ${flags} is missing.`,
  missingValue: (flags) => `The value of ${flags} is missing.`,
  tooManyArguments: (extra) => `One argument too many: ${extra}.`,
  badValue: (flag, value, expected) => `${flag} cannot be "${value}". ${expected}`,
  expectedChoice: (choices) => `Choose one of ${choices.join(', ')}.`,
  expectedRule: 'Write rule=error, rule=warn or rule=off, such as heading-id=warn.',
  unknownRule: (rule, nearest) => `No rule is named ${rule}.${near(nearest)}`,
  expectedAddress: 'Write an address that begins with https://.',
  expectedNumber: (least, most) =>
    most === Number.MAX_SAFE_INTEGER
      ? `Write a whole number, ${least} or more.`
      : `Write a whole number from ${least} to ${most}.`,
  expectedDay: 'Write a date YYYY-MM-DD or a version, such as 2026-10-01 or 0.1.0.',
  expectedShard: 'Write the part and how many there are, such as 2/4.',
  expectedOnlyDay: 'Write a date YYYY-MM-DD, such as 2026-10-01.',
  expectedVersion: 'Write a version, such as 1.2.0.',
  expectedFate: {
    moved: 'Write old=new, such as help#account=help#open-an-account.',
    split: 'Write old=one,two, such as help#account=help#open,help#close.',
    removed: 'Write old=reason, such as "help#account=This service is closed."',
  },
  expectedOneLine: 'Write a text of one line.',
  expectedText: 'Write a text, without control characters.',
  expectedMail: 'Write an address such as help@example.org.',
  expectedBase: 'Write an address that begins with https://, or a path, such as /help/, without ? and #.',
  expectedPrefix: 'Write letters without accents, digits or the signs - _ . :',
  expectedPath: 'Write the path of a folder or a file, without ~ or https://.',
  expectedPair: 'Write name=value, such as utm_campaign=november.',

  // Settings.
  setting: (key, value, source) => `${key}: ${value} (${source})`,
  argument: 'argument',
  byDefault: 'default',
  settingProblem: {
    unknown: ({ key, nearest }) => `No setting is named ${key}.${near(nearest)}`,
    value: ({ key, expected }) => `${key || 'the whole'}: expected ${expectedSetting(expected)}.`,
    twice: ({ key }) => `${key} is written twice, and the last alone would count: keep one of them.`,
    syntax: () => `This file cannot be read: ${notJson}`,
  },

  // What stops a build, by the code of its failure.
  failure: {
    'content-unreadable': ({ folder, reason }) => `Folder ${folder} cannot be read: ${reason}`,
    'content-empty': ({ folder }) => `No Markdown file in ${folder}.`,
    'package-unreadable': ({ file, reason }) => `${file} cannot be read: ${reason}`,
    'configuration-twice': ({ file }) =>
      `${file} and the key datagouv-faq of the package.json beside it both hold settings: keep one of them.`,
    'parser-missing': ({ install }) =>
      `--parser native needs the package satteri, which cannot be loaded here: run "${install}", or leave the option out.`,
    'target-holds-content': ({ out }) => `${out} holds the Markdown itself: choose another folder with --out.`,
    'target-foreign': ({ out, name }) =>
      `${out} holds "${name}", which this command did not write, or which was changed since. Nothing was replaced: move or delete it, or choose an empty or new folder with --out.`,
    'target-refused': ({ out, reason }) => `Cannot write to ${out}: ${reason}`,
    'assets-foreign': ({ assets, name }) =>
      `${assets} holds "${name}", which this command did not write, or which was changed since; or the output stands there. Nothing was replaced: move it, or choose another folder with --assets.`,
    'assets-inside': ({ assets }) =>
      `${assets} is the folder of the pages or of the output, or lies in it: choose another one with --assets.`,
    'assets-refused': ({ assets, reason }) => `Cannot write to ${assets}: ${reason}`,
    'cache-inside': ({ cache, defaultCache }) =>
      `--cache cannot be ${cache}: that folder mingles with the pages or with what a build writes. Name another folder, or none: --cache alone takes ${defaultCache}.`,
    'lock-foreign': ({ file }) => `${file} stands where a lock belongs and is none: move or delete it.`,
  },

  // What was refused.
  system: {
    EACCES: 'you are not allowed to.',
    EBUSY: 'another program uses it.',
    EEXIST: 'something else stands there.',
    EFBIG: 'the file is too large.',
    EISDIR: 'it is a folder, not a file.',
    ELOOP: 'symbolic links lead in a circle.',
    EMFILE: 'too many files are open.',
    ENAMETOOLONG: 'the name is too long.',
    ENOENT: 'it does not exist.',
    ENOSPC: 'the disk is full.',
    ENOTDIR: 'it is a file, not a folder.',
    ENXIO: 'it is a pipe that nobody reads, or a socket.',
    EPERM: 'you are not allowed to.',
    EROFS: 'the disk is read-only.',
  },
  refusedValue: (message) => `A value is refused: ${message}`,
  refusedBySystem: (reason, path) => `The system refused${path ? ` ${path}` : ''}: ${reason}`,
  noContent: (folder) => `There is no folder ${folder}. To begin a FAQ: npx datagouv-faq init`,
  notBuilt: (out) => `There is no ${out}: "npx datagouv-faq build" writes it.`,
  unreadable: (path, reason) => `${path} cannot be read: ${reason}`,
  notRegular: 'it is no regular file (a pipe, a device or a folder).',
  notJson,
  notUtf8: 'it is not text in UTF-8.',
  leadsOutside: 'a link in it leads outside the folder.',
  noCurrentFolder: 'The current folder is gone: change to another.',
  cannotPrint: (reason) => `The output cannot be written: ${reason}`,

  // check --external
  timedOut: (ms) => `no answer in ${ms} ms`,
  manyRedirects: (most) => `more than ${most} redirects`,
  privateRedirect: 'a redirect into a private network, which was not followed',

  // A FAQ that somebody built.
  faultyKey: ({ message }) => message,
  notFaq: (path, reason) => `${path}: not a faq.json: ${reason}`,
  expectedBuild: (names) => `expected ${names.join(', ')}, as \`datagouv-faq build\` writes`,

  // diff
  change: {
    added: 'added',
    removed: 'removed',
    moved: 'moved',
    retitled: 'retitled',
    reworded: 'reworded',
    relinked: 'relinked',
    rearranged: 'rearranged',
  },
  markupOnly: 'markup only',
  percent: (ratio) => `${ratio} %`,
  level: { major: 'major', minor: 'minor', patch: 'patch', none: 'none' },
  versions: (old, recent, level, needed) => `${old} → ${recent}: ${level}, at least ${needed}`,

  // render
  outIsOwn: (out) =>
    `--out cannot be ${out}: it is a file of the content or of the settings, the place of what a build wrote, or Markdown that this command did not write or that was changed since. Name another path.`,
  needsBaseUrl: 'json-ld holds absolute addresses: add --base-url https://…/.',
  isNow: (id, places) => `${id} is now ${places.join(' and ')}.`,
  wasRemoved: (id, reason) => `${id} was removed: ${reason}`,
  unknownId: (id, nearest) => `No page or section ${id}.${near(nearest)}`,

  // newsletter
  noHistory:
    'This FAQ has no history: it was compiled without a history.json. Run `npx datagouv-faq record`, then build again.',
  laterVersion: (since, version) => `--since ${since} is later than this FAQ, version ${version}.`,
  laterDay: (since) => `--since ${since} has not come yet.`,
  nothingChanged: (since) => `Nothing has changed since ${since}: no issue is written.`,
  lastIssueRemoved: (out) => `The last issue is removed from ${out}, so that it is not sent again.`,
  since: (since, out) => `since ${since}, in ${out}`,
  exampleAddresses: (options) =>
    `Example addresses stand in the issue: give ${options.join(' and ')} before sending it.`,
  tooHeavy: (kilobytes, isWhole) =>
    `The HTML part weighs ${kilobytes} kB: mail programs cut it above 90 kB. ${isWhole ? 'Without --whole it is shorter.' : 'A later --since tells less.'}`,
  issueNotOurs: (folder, name) =>
    `${folder} holds "${name}", which this command did not write, or which was changed since. Nothing was replaced: move or delete it, or choose another folder with --out.`,
  isFolder: (path) => `${path} is a folder: expected a file or nothing.`,

  // status
  notTranslated: (folder) => `${folder} has no translation: a page of one stands at en/<path> and says "lang: en".`,
  translated: (lang, { total, translated, stale }) => `${lang}: ${translated} of ${total} translated, ${stale} stale`,
  staleSince: (date) => (date === undefined ? 'stale' : `stale since ${date}`),
  missing: 'missing',

  // init
  expectedLanguage: 'Write a language code, such as en or pt-BR.',
  none: 'none',
  askLanguage: 'Language of the pages',
  askTitle: 'Title of the FAQ',
  askLicense: 'Licence of the content (SPDX, such as CC-BY-4.0)',
  askAudiences: 'Audiences, with commas between them',
  nothingMade: 'Nothing is written.',
  understood: (folder, { pages, sections, links, outside }, tool) =>
    `${folder}: ${pages} page${s(pages)}, ${sections} section${s(sections)}, ${links} link${s(links)}, ${outside} of them to other sites; Markdown ${tool === undefined ? 'of no tool that is known' : `written for ${tool}`}. Nothing in it is changed.`,
  toMend: (count, rule, place, message) => `  ${count} × ${rule}, first ${place}: ${message}`,
  moreToMend: (kinds) => `  and ${kinds} more kind${s(kinds)} of problems`,
  settingsStay: (file) => `${file} stays as it is: it holds settings already.`,
  afterInit: (next) => [
    'Next:',
    ...(next.isInstalled ? [] : ['  npm install -D datagouv-faq   so that your code and your editor find it']),
    ...nextCommands(next, {
      check: `reads ${next.folder}: every problem, at its line`,
      record: 'notes what is published: dates, news, former addresses',
      build: 'writes the typed data',
    }),
    `Search, pages, newsletters: ${ownFaqPage}`,
  ],

  // record
  recorded: (count, file, { date, version }) => `${entries(count)} in ${file}, ${date}, version ${version}`,
  toRecord: (count, file, { date, version }) => `${entries(count)} to write in ${file}, ${date}, version ${version}`,
  nothingToRecord: (file) => `Nothing has changed since ${file}.`,
  ledgerChanged: (file) => `${file} was changed in the meantime: nothing is written. Run the command again.`,
  noChangelog: (file) =>
    `${file} is no changelog in Markdown: nothing is written to it. Name a file that has headings, or a new one.`,
  notRecorded: 'Nothing is written.',
  whereTo: (key, title) => `"${title}" (${key}) is no longer in the content. Where did it go?`,
  howToTell: (proposal) =>
    `${proposal === undefined ? 'Type' : `Press Enter for ${proposal}, or type`} its new id (page#id), those of its parts with commas between them, or "- the reason" if it was removed.`,
  toldTwice: (key) => `${key} was given twice: say once what became of it.`,
  recordRefused: {
    'still-published': ({ key }) => `${key} is still published: take it out of the content first.`,
    'not-recorded': ({ key, nearest }) =>
      `${key} is not in the ledger: there is nothing to move or remove.${near(nearest)}`,
    'already-published': ({ key, first }) =>
      `${key} was published on ${first.date} (version ${first.version}): say where it went instead of forgetting it.`,
    'not-published': ({ key }) => `${key} is not published: nothing of it has changed.`,
    'no-translation': ({ key }) =>
      `${key} is no translation: expected a language (en), or a language and a key (en:page#id).`,
    'other-date': ({ now, known }) =>
      `Version ${now.version} was recorded for ${known.date}, not ${now.date}: give a higher version, or --date ${known.date} if it is not out yet.`,
    earlier: ({ known, now }) =>
      `The ledger already holds version ${known.version} of ${known.date}, after version ${now.version} of ${now.date}.`,
  },
};
