/** Every line ends the same way on every computer, and files that are no text are left as they are. */
export const gitAttributes = `* text=auto eol=lf
*.tgz binary
*.pdf binary
*.png binary
*.jpg binary
*.jpeg binary
`;

export const gitIgnore = 'dist/\nsite/\nnode_modules/\n*.klarmall-tmp\n.klarmall-new-*/\n';

/**
 * A check on every push, and of what a pull request changes: a date that passes in another template is no fault of it.
 * It installs what the lock names, and nothing else.
 */
export const workflow = `name: Klarmall
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npx --no-install klarmall check \${BASE:+--since "$BASE"} --format github
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
`;
