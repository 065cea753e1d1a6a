import { nearest } from '../config/nearest.ts';
import { catalog, findRule } from '../lint/catalog.ts';
import { rulePage } from '../lint/page.ts';
import { wrap } from '../report/cells.ts';
import { severityNames } from '../report/names.ts';
import { FAMILIES } from '../rules/define.ts';
import type { Command } from './command.ts';
import { EXIT, Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';
import { TEXTS } from './texts.ts';

export const command: Command = {
  usage: {
    en: `
cahier explain [RULE]

Says why a rule exists, what to do about its findings, and shows examples in
both languages. Without a rule, lists them all.`,
    fr: `
cahier explain [RÈGLE]

Dit pourquoi une règle existe, que faire de ce qu’elle signale, et donne des
exemples dans les deux langues. Sans nom de règle, les énumère toutes.`,
  },
  options: [],

  async run(args, terminal) {
    const [id, ...more] = args.positionals;
    if (more.length > 0) throw new Failure(TEXTS.onlyOne);
    terminal.out(id === undefined ? list(terminal) : page(id, terminal));
    return EXIT.clean;
  },
};

/** @throws {Failure} when there is no such rule */
function page(id: string, { locale, paint }: Terminal): string {
  const rule = findRule(id);
  if (!rule) {
    const ids = catalog.map(one => one.id);
    const name = nearest(id, ids) ?? ids.find(one => one.endsWith(`-${id}`));
    throw new Failure(
      TEXTS.unknownRule,
      { rule: id, name: name ?? '' },
      name ? TEXTS.didYouMean : TEXTS.listRules,
    );
  }
  return rulePage(rule, locale).replace(/^#+ .*$/gm, title => paint('strong', title));
}

function list({ locale, paint, width }: Terminal): string {
  const widest = Math.max(...catalog.map(rule => rule.id.length));
  const families = FAMILIES.map(family => {
    const rules = catalog
      .filter(rule => rule.family === family)
      .map(rule => {
        const severity = rule.severity === 'off' ? 'off' : severityNames[rule.severity][locale];
        const [first, ...rest] = wrap(`${rule.title[locale]} (${severity})`, width - widest - 4);
        const hang = ' '.repeat(widest + 4);
        return [`  ${rule.id.padEnd(widest)}  ${first}`, ...rest.map(line => hang + line)].join('\n');
      });
    return rules.length === 0 ? '' : `${paint('strong', family)}\n${rules.join('\n')}\n`;
  });
  return families.filter(family => family !== '').join('\n');
}
