/** In the order in which a dialogue fills them. */
export const ENDPOINT_SLOTS = [
    'connect',
    'greeting',
    'ehlo',
    'authInClear',
    'starttls',
    'injection',
    'tls',
    'ehloInTls',
    'obsoleteTls',
    'relay',
    'login',
];
export const endpointsOf = (hosts) => hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));
