import { PINNED_ACTION } from '../version.js';
import { CONFIG_PATH } from './config-file.js';

export const WORKFLOW_PATH = '.github/workflows/smtp-preflight.yml';

/** As the workflows of this repository have it. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow; what is checked is told by the configuration alone. */
export const workflowFile =
  (): string => `# Checks the mail servers of ${CONFIG_PATH} on every pull request and once a week,
# since certificates expire and block lists change without a commit.
name: smtp-preflight
on:
  pull_request:
  schedule:
    - cron: "17 5 * * 1"
  workflow_dispatch:
permissions: {}
# A newer commit of a pull request ends the run of an older one.
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  smtp-preflight:
    # Many clouds drop connections to port 25. The report tells if this runner is in one; then take a
    # self-hosted runner, or the input \`proxy\`.
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # for the checkout
      pull-requests: write # for the comment
    steps:
      # The configuration is read from it.
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # The tag of a version never moves. Dependabot, where it is set up, tells of newer ones.
      - uses: ${PINNED_ACTION}
        with:
          config: ${CONFIG_PATH}
`;
