import { ACTION } from '../version.js';
import { CONFIG_PATH } from './config-file.js';

export const WORKFLOW_PATH = '.github/workflows/smtp-preflight.yml';

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
      - uses: actions/checkout@v7 # the configuration is read from it
        with:
          persist-credentials: false
      # The tag moves with each release of its major version. A commit never does:
      # \`@COMMIT # vX.Y.Z\`, which Dependabot keeps current.
      - uses: ${ACTION}
        with:
          config: ${CONFIG_PATH}
`;
