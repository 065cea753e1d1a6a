/**
 * A small Markdown grammar with the scope names of VS Code's own, so that the injection meets the contexts that it
 * selects on: one paragraph per line, headings, lists, tables, quotes, emphasis, code, links, comments and front matter.
 */
export const markdownHost = {
  scopeName: 'text.html.markdown',
  patterns: [{ include: '#front-matter' }, { include: '#block' }],
  repository: {
    'front-matter': {
      begin: '\\A-{3}\\s*$',
      end: '^-{3}\\s*$',
      contentName: 'meta.embedded.block.frontmatter',
    },
    block: {
      patterns: [
        {
          name: 'markup.heading.markdown',
          match: '(?:^|\\G)#{1,6}\\s+(.*)$',
          captures: { 1: { name: 'entity.name.section.markdown', patterns: [{ include: '#inline' }] } },
        },
        {
          name: 'markup.quote.markdown',
          begin: '(^|\\G)> ?',
          while: '^> ?',
          patterns: [{ include: '#block' }],
        },
        {
          name: 'markup.list.unnumbered.markdown',
          begin: '(^|\\G) {0,3}([*+-]|[0-9]+\\.)[ \\t]',
          while: '^ {2,4}',
          patterns: [{ include: '#block' }],
        },
        {
          name: 'markup.table.markdown',
          begin: '(^|\\G)(\\|)(?=[^|].+\\|\\s*$)',
          while: '^(?=\\|)',
          patterns: [
            {
              match: '(?<=\\|)\\s*(?=\\S)([^|]+)(?<=\\S)\\s*(?=\\|)',
              captures: { 1: { patterns: [{ include: '#inline' }] } },
            },
          ],
        },
        { name: 'markup.fenced_code.block.markdown', begin: '(^|\\G)```', end: '^```' },
        { name: 'comment.block.html', begin: '<!--', end: '-->' },
        {
          name: 'meta.paragraph.markdown',
          begin: '(^|\\G) {0,3}(?=\\S)',
          while: '^ {4,}(?=\\S)',
          patterns: [{ include: '#inline' }],
        },
      ],
    },
    inline: {
      patterns: [
        {
          name: 'markup.bold.markdown',
          begin: '\\*\\*(?=\\S)',
          end: '\\*\\*',
          patterns: [{ include: '#inline' }],
        },
        { name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' },
        { name: 'comment.block.html', begin: '<!--', end: '-->' },
        { name: 'meta.tag.structure.html', begin: '</?[a-z]+', end: '>' },
        {
          name: 'meta.link.inline.markdown',
          match: '\\[([^\\]]*)\\]\\(([^)]*)\\)',
          captures: { 2: { name: 'markup.underline.link.markdown' } },
        },
      ],
    },
  },
};
