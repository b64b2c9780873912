export const id = 167;
export const ids = [167];
export const modules = {

/***/ 13265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ withoutAnswer),
/* harmony export */   EQ: () => (/* binding */ withoutStartTls),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Zf: () => (/* binding */ withoutSending),
/* harmony export */   hz: () => (/* binding */ withoutSenders),
/* harmony export */   mm: () => (/* binding */ withoutAuthorities),
/* harmony export */   ze: () => (/* binding */ NO_SENDER_DOMAIN)
/* harmony export */ });
/* harmony import */ var _derive_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21710);
/* harmony import */ var _derive_tlsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18771);


/** Failures of a port that nobody serves; any other is on the way there. */
const CLOSED = ['refused', 'timeout', 'unreachable', 'no-ipv6'];
/** Why a port that nobody asked for is not checked. */
const withoutAnswer = ({ required, connect, port }) => !required && connect && !connect.ok && CLOSED.includes(connect.error.kind)
    ? `port ${port} does not answer (${connect.error.kind}) and no named role asks for it`
    : undefined;
/** A sentence when STARTTLS was looked for and not offered: what depends on it does not apply then. */
const withoutStartTls = ({ endpoint: { protocol, ehlo } }) => protocol !== 'submissions' && ehlo?.ok && !('STARTTLS' in ehlo.value.keywords)
    ? 'STARTTLS is not offered'
    : undefined;
/** Why no public authority is asked for: there is no TLS, or DANE says which is right (RFC 7672 §3.1). */
const withoutAuthorities = (scope) => {
    const { run, host, endpoint } = scope;
    const byDane = endpoint.protocol === 'mx' && (0,_derive_tlsa_js__WEBPACK_IMPORTED_MODULE_0__/* .daneRecords */ .h9)(run, host, endpoint).length > 0;
    return (withoutStartTls(scope) ?? (byDane ? `its TLSA records say which certificate is right: see dane-tlsa` : undefined));
};
/** Why there is no login to judge. */
const withoutLogin = (subject) => subject.host.loginGiven ? withoutStartTls(subject) : 'no login was given: set `smtp-username` and `smtp-password`';
/** What checks about sender domains say of a host that has none. */
const NO_SENDER_DOMAIN = 'no sender domain was given: set `allowed-sender-domains`';
/** Why there is no sender to try after the login. */
const withoutSenders = (subject) => withoutLogin(subject) ?? (subject.host.senderDomains.length === 0 ? NO_SENDER_DOMAIN : undefined);
/** Why SPF has nothing to say of a host: its addresses send no mail. */
const withoutSending = ({ host }) => (0,_derive_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBe */ .H)(host, 'outbound')
    ? undefined
    : `the roles of ${host.host} (${host.roles.join(', ')}) do not include \`outbound\`: name it if the host sends mail itself`;


/***/ }),

/***/ 61657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iO: () => (/* binding */ BY_USE),
/* harmony export */   pO: () => (/* binding */ TOPICS),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
const TOPICS = [
    'identity',
    'reputation',
    'session',
    'relay',
    'encryption',
    'login',
    'domains',
    'transport',
];
/** Servers among themselves take whatever TLS there is; mail programs insist (RFC 8314 §3.3). */
const BY_USE = { mx: 'warning', submission: 'error', submissions: 'error' };
/** Names a check; the types of `seen` follow from `needs`. */
const defineCheck = (check) => check;


/***/ }),

/***/ 59557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ openReply),
/* harmony export */   X1: () => (/* binding */ noCertificate),
/* harmony export */   o: () => (/* binding */ emptySlot)
/* harmony export */ });
/* harmony import */ var _derive_replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66107);

/** A reply that leaves the question open. */
const openReply = (reply) => ({
    outcome: 'inconclusive',
    reason: (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)((0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(reply)),
    message: (0,_derive_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(reply),
});
/** A slot that holds no value; `what` names it where it is absent. */
const emptySlot = (slot, what) => slot && !slot.ok
    ? { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }
    : { outcome: 'inconclusive', reason: 'not-gathered', message: `${what} was not tried` };
/** TLS without a certificate to judge. */
const noCertificate = ({ chain, cipher }) => chain.length === 0
    ? { outcome: 'inconclusive', reason: 'tls-failed', message: `the server sent no certificate (${cipher})` }
    : { outcome: 'inconclusive', reason: 'protocol-garbage', message: 'the certificate cannot be read' };


/***/ }),

/***/ 45167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  e: () => (/* binding */ checkNamed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./compiled/derive/parsed.js
var parsed = __webpack_require__(40358);
;// CONCATENATED MODULE: ./compiled/derive/tag-list.js
/**
 * Tag-value list of DKIM (RFC 6376 §3.2), which DMARC uses too: name, in the letters given, to value, in the order given.
 *
 * @returns a sentence where it is none: a part without `=`, a tag twice
 */
function parseTags(text) {
    const tags = new Map();
    const parts = text.split(';').map((part) => part.trim());
    if (parts.at(-1) === '')
        parts.pop();
    for (const part of parts) {
        const [, name, value = ''] = /^([a-z][a-z0-9_]*)\s*=\s*(.*)$/is.exec(part) ?? [];
        if (name === undefined)
            return part === '' ? 'it has an empty tag (`;;`)' : `\`${part}\` is no tag`;
        if (tags.has(name))
            return `the tag \`${name}\` stands twice`;
        tags.set(name, value.trim());
    }
    return tags;
}
/** The list with these tags set, in place of their old values or at the end; a tag that is undefined is taken out. */
function withTags(tags, changes) {
    const all = new Map([...tags, ...Object.entries(changes)]);
    return [...all].flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`)).join('; ');
}

;// CONCATENATED MODULE: ./compiled/derive/dkim-key.js



const listOf = (value) => value.split(':').map((word) => word.trim().toLowerCase());
/** A DKIM key record (RFC 6376 §3.6.1), or why receivers cannot use it. */
function parseDkimKey(text) {
    const tags = parseTags(text);
    if (typeof tags === 'string')
        return (0,parsed/* wrong */.Q)(tags);
    const version = tags.get('v');
    if (version !== undefined && (version !== 'DKIM1' || [...tags.keys()][0] !== 'v'))
        return (0,parsed/* wrong */.Q)('`v=DKIM1` must be the first tag, in capitals');
    const type = (tags.get('k') ?? 'rsa').toLowerCase();
    if (type !== 'rsa' && type !== 'ed25519')
        return (0,parsed/* wrong */.Q)(`\`k=${type}\` is no type of key that receivers know`);
    if (!listOf(tags.get('h') ?? 'sha256').includes('sha256'))
        return (0,parsed/* wrong */.Q)(`\`h=${tags.get('h')}\` leaves out sha256, and SHA-1 is refused (RFC 8301 §3.1)`);
    if (!listOf(tags.get('s') ?? '*').some((service) => service === '*' || service === 'email'))
        return (0,parsed/* wrong */.Q)(`\`s=${tags.get('s')}\` leaves out email`);
    const data = tags.get('p')?.replace(/\s+/g, '');
    if (data === undefined)
        return (0,parsed/* wrong */.Q)('the tag `p`, the key itself, is missing');
    const testing = listOf(tags.get('t') ?? '').includes('y');
    if (data === '')
        return { ok: true, value: { type, revoked: true, bits: 0, testing } };
    if (!/^[a-z0-9+/]+={0,2}$/i.test(data))
        return (0,parsed/* wrong */.Q)('`p` is not base64');
    const bits = bitsOf(type, Buffer.from(data, 'base64'));
    return bits === undefined
        ? (0,parsed/* wrong */.Q)(`\`p\` holds no ${type === 'rsa' ? 'RSA' : 'Ed25519'} key`)
        : { ok: true, value: { type, revoked: false, bits, testing } };
}
function bitsOf(type, key) {
    // RFC 8463 §4.2: the 32 octets of the key, without any wrapping.
    if (type === 'ed25519')
        return key.length === 32 ? 256 : undefined;
    const parsed = rsaKey(key, 'spki') ?? rsaKey(key, 'pkcs1');
    return parsed?.asymmetricKeyType === 'rsa' ? parsed.asymmetricKeyDetails?.modulusLength : undefined;
}
/** RFC 6376 §3.6.1 says RSAPublicKey, its appendix C and everybody SubjectPublicKeyInfo. */
function rsaKey(key, type) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key, format: 'der', type });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(27272);
// EXTERNAL MODULE: ./compiled/checks/check.js
var check = __webpack_require__(61657);
// EXTERNAL MODULE: ./compiled/checks/inconclusive.js
var inconclusive = __webpack_require__(59557);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var derive_addresses = __webpack_require__(40135);
// EXTERNAL MODULE: ./compiled/derive/names.js
var derive_names = __webpack_require__(73339);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./compiled/derive/embedded-address.js

/**
 * How much of an address a name holds: `whole` for at least three octets of an IPv4 address in any order, with any
 * separators, padded, in hexadecimal or as one number, or for half an IPv6 address; `part` for two octets in a row
 * that are not both a single digit.
 */
function embeddedAddress(name, address) {
    const bytes = ipaddr.process(address).toByteArray();
    return bytes.length === 4 ? embeddedIpv4(name, bytes) : embeddedIpv6(name, bytes);
}
function embeddedIpv4(name, octets) {
    const reversed = [...octets].reverse();
    const written = [octets, reversed].flatMap((order) => [
        order.map(hex).join(''),
        order.map((octet) => String(octet).padStart(3, '0')).join(''),
        String(order.reduce((number, octet) => number * 256 + octet, 0)),
    ]);
    const runs = name.match(/\d+/g) ?? [];
    const alike = name.match(/[0-9a-f]{8,}/g) ?? [];
    if (alike.some((run) => written.some((form) => form.length >= 8 && run.includes(form))))
        return 'whole';
    if (runs.some((run) => concatenated(run, octets) || concatenated(run, reversed)))
        return 'whole';
    const numbers = runs.map((run) => (run.length <= 3 ? Number(run) : Number.NaN));
    if (windows(numbers, 3).some((window) => holds(octets, window)))
        return 'whole';
    const pairs = windows(octets, 2).filter((pair) => pair.join('').length > 2);
    return windows(numbers, 2).some(([one, two]) => pairs.some(([first, second]) => (one === first && two === second) || (one === second && two === first)))
        ? 'part'
        : undefined;
}
/** Three or four octets without separators: `n218250123045`, `199058073`. */
function concatenated(run, octets) {
    const plain = octets.join('');
    const padded = octets.map((octet) => String(octet).padStart(3, '0'));
    const three = [padded.slice(0, 3).join(''), padded.slice(1).join('')];
    return (plain.length >= 7 && run === plain) || three.includes(run);
}
function embeddedIpv6(name, bytes) {
    const nibbles = bytes.map(hex).join('');
    const reversed = [...nibbles].reverse().join('');
    const bare = name.replace(/[^0-9a-f]/g, '');
    const halves = [nibbles, reversed].flatMap((text) => [text.slice(0, 16), text.slice(16)]);
    if (halves.some((half) => /[^0]{2}/.test(half) && new Set(half).size > 3 && bare.includes(half)))
        return 'whole';
    const groups = nibbles.match(/.{4}/g).map((group) => group.replace(/^0{1,3}/, ''));
    const named = name.split(/[^0-9a-f]+/).filter((token) => token !== '');
    return windows(groups, 4).some((four) => four.filter((g) => g !== '0').length >= 3 && contains(named, four))
        ? 'whole'
        : undefined;
}
const hex = (byte) => byte.toString(16).padStart(2, '0');
const windows = (list, size) => list.slice(0, Math.max(0, list.length - size + 1)).map((_, start) => list.slice(start, start + size));
/** Whether these numbers are octets of the address, each used once. */
function holds(octets, numbers) {
    const left = [...octets];
    return numbers.every((number) => {
        const at = left.indexOf(number);
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}
const contains = (list, part) => windows(list, part.length).some((window) => window.every((word, index) => word === part[index]));

;// CONCATENATED MODULE: ./compiled/derive/ptr-providers.js
const suffixes = (text) => text.trim().split(/\s+/);
/**
 * Zones of access providers whose names carry no access word, or none that is theirs alone. What is below them and was
 * not named by hand is an access line.
 */
const ACCESS_ZONES = suffixes(`
  fastwebnet.it telecomitalia.it wind.it vodafonedsl.it tiscali.it eolo.it infostrada.it t-ipconnect.de t-dialin.net
  versanet.de vodafone-ip.de kabel-deutschland.de superkabel.de unitymediagroup.de unity-media.net
  kabel-badenwuerttemberg.de arcor-ip.net alicedsl.de hansenet.de telefonica.de qsc.de nc.de netcologne.de
  ewe-ip-backbone.de m-online.net mnet-online.de pyur.net primacom.net tropolys.de wanadoo.fr proxad.net bbox.fr
  numericable.fr sfr.net gaoland.net bouyguestel.net club-internet.fr noos.fr btcentralplus.com btopenworld.com virginm.net
  virginmedia.net ntl.com ntlworld.com blueyonder.co.uk talktalk.net as13285.net skybroadband.com as9105.com
  bethere.co.uk as43234.net zen.co.uk eircom.net telenet.be skynet.be belgacom.be scarlet.be ziggo.nl home.nl
  chello.nl upc.nl kpn.net planet.nl hccnet.nl xs4all.nl direct-adsl.nl wxdsl.nl tweak.nl caiway.nl a2000.nl
  quicknet.nl casema.nl solcon.nl freedom.nl hispeed.ch bluewin.ch swisscom.ch cablecom.ch sunrise.ch quickline.ch
  chello.at surfer.at aon.at highway.telekom.at inode.at a1.net liwest.at kabsi.at rima-tde.net ono.com jazztel.es
  orange.es euskaltel.es vodafone.pt telepac.pt netcabo.pt zon.pt nos.pt meo.pt otenet.gr forthnet.gr hol.gr
  tellas.gr cyta.gr wind.gr comcast.net rr.com verizon.net myvzw.com cox.net cox-internet.com charter.com
  spectrum.com sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net optonline.net cablevision.net
  qwest.net centurylink.net centurytel.net embarqhsd.net windstream.net frontiernet.net frontier.com ftr.com
  mchsi.com mediacomcc.com adelphia.net attbi.com wowway.com wideopenwest.com knology.net suddenlink.net
  insightbb.com rcn.com rcncustomer.com earthlink.net mindspring.com tds.net cableone.net sparklight.net
  googlefiber.net sonic.net hawaiiantel.net gci.net midco.net buckeyecom.net wavecable.com wave-net.tmodns.net
  tmodns.net sprintpcs.com direcpc.com hughes.net wildblue.net starlinkisp.net starlink.com armstrong.net
  metronetinc.com ziplyfiber.com atlanticbb.net clearwire-wmx.net clear-wire.net rogers.com bell.ca sympatico.ca
  videotron.ca shawcable.net telus.net teksavvy.com cogeco.net cgocable.net eastlink.ca sasktel.net mts.net
  prod-infinitum.com.mx uninet-ide.com.mx cablevision.net.mx megared.net.mx izzi.mx totalplay.net telesp.net.br
  veloxzone.com.br virtua.com.br brasiltelecom.net.br gvt.net.br telemar.net.br ctbc.com.br vivozap.com.br
  netservicos.com.br timbrasil.com.br user3p.brasiltelecom.net.br claro.net.br fibertel.com.ar speedy.com.ar
  telecom.net.ar prima.com.ar telecentro.com.ar arnet.com.ar vtr.net entelchile.net tie.cl movistar.cl etb.net.co
  une.net.co telmex.net.co cantv.net adinet.com.uy anteldata.net.uy speedy.net.pe telefonica.com.pe cablemas.com.mx
  cableonda.net codetel.net.do bbtec.net ocn.ne.jp au-net.ne.jp eonet.ne.jp mesh.ad.jp infoweb.ne.jp plala.or.jp
  dion.ne.jp so-net.ne.jp asahi-net.or.jp ucom.ne.jp home.ne.jp yournet.ne.jp zaq.ne.jp nttpc.ne.jp commufa.jp
  odn.ad.jp panda-world.ne.jp spmode.ne.jp uqwimax.jp thn.ne.jp vectant.ne.jp dti.ne.jp bbexcite.jp hi-ho.ne.jp
  iij4u.or.jp itscom.jp ctt.ne.jp enabler.ne.jp wakwak.ne.jp tcn-catv.ne.jp seed.net.tw tfn.net.tw so-net.net.tw
  kbtelecom.net giga.net.tw kbronet.com.tw apol.com.tw netvigator.com hkcable.com.hk hgc.com.hk hkbn.net ctinets.com
  maxonline.com.sg singnet.com.sg starhub.net.sg myrepublic.com.sg tm.net.my asianet.co.th totinternet.net totbb.net
  truehisp.com 3bb.co.th sinet.co.th vnpt.vn viettel.vn fpt.vn pldt.net skybroadband.com.ph globe.com.ph
  telkom.net.id airtelbroadband.in airtel.in mtnl.net.in vsnl.net.in bsnl.in actcorp.in hathway.com youbroadband.in
  bigpond.net.au optusnet.com.au iinet.net.au internode.on.net tpgi.com.au tpg.com.au dodo.net.au exetel.com.au
  aussiebb.net xtra.co.nz vodafone.co.nz orcon.net.nz slingshot.co.nz spark.co.nz telkomsa.net telkom-ipnet.co.za
  mweb.co.za vox.co.za afrihost.co.za tedata.net te.eg link.com.eg menara.ma orangeadsl.ma bezeqint.net
  netvision.net.il inter.net.il barak.net.il hotnet.net.il 012.net.il ttnet.com.tr ttnet.net.tr superonline.net
  turk.net saudi.net.sa emirates.net.ae qualitynet.net telia.com bahnhof.se comhem.se bredbandsbolaget.se
  glocalnet.net ownit.se bostream.se t3.se online.no getinternet.no nextgentel.com lyse.net altibox.net telenor.no
  chello.no chello.se chello.pl chello.hu chello.sk chello.cz tele.dk tdc.net cybercity.dk kabelnettet.dk
  stofanet.dk fullrate.dk webspeed.dk dnainternet.fi elisa-laajakaista.fi elisa.fi inet.fi kolumbus.fi saunalahti.fi
  sonera.fi simnet.is hringdu.is tpnet.pl vectranet.pl multimo.pl inea.pl inetia.pl toya.net.pl centertel.pl upc.pl
  t-mobile.pl play-internet.pl asta-net.com.pl o2.cz upcbroadband.com t-mobile.cz broadband.hu t-online.hu
  pool.telekom.hu digikabel.hu invitel.hu telekom.sk orange.sk rdsnet.ro romtelecom.net upcnet.ro astral.ro
  next-gen.ro btc-net.bg ipacct.com spnet.net telemach.net siol.net t-2.net amis.net t-com.hr iskon.hr optinet.hr
  sbb.rs telekom.rs estpak.ee starman.ee elion.ee telia.lt zebra.lt lattelecom.lv baltcom.lv apollo.lv corbina.ru
  mtu-net.ru ufanet.ru ertelecom.ru domru.ru rt.ru avangarddsl.ru qwerty.ru mts-nn.ru megafon.ru akado.ru 2kom.ru
  is74.ru planeta.tc beeline.ru sibirtelecom.ru dsi.ru ukrtel.net volia.net kyivstar.net triolan.net lanet.kiev.ua
  beltelecom.by byfly.by telecom.kz prima.net.ar threembb.co.uk seas-nve.net tmcz.cz ipv6.free.fr
  hiper.dk mm.pl icpnet.pl netvisao.pt nuro.jp d1-online.com balticom.lv
`);
/** Zones in which hosting providers name the servers of their customers, address in the name or not. */
const HOSTING_ZONES = suffixes(`
  amazonaws.com amazonaws.com.cn googleusercontent.com cloudapp.net cloudapp.azure.com linodeusercontent.com
  members.linode.com vultrusercontent.com vultr.com choopa.net choopa.com constant.com vps.ovh.net vps.ovh.ca
  vps.ovh.us kimsufi.com ovh.net ovh.ca ip-ovh.net soyoustart.com poneytelecom.eu rev.cloud.scaleway.com
  instances.scw.cloud dedibox.fr dedibox.net clients.your-server.de your-cloud.host contaboserver.net contabo.host
  contabo.net stratoserver.net onlinehome-server.info onlinehome-server.com onlinehome-server.de online-server.cloud
  kasserver.com ui-r.com server4you.de server4you.net startdedicated.com startdedicated.de startdedicated.net
  startdedicated.fr dedicatedpanel.com plusserver.de serverloft.de serverprofi24.de vserver.de yourvserver.net
  bestsrv.de ultrasrv.de supersrv.de happysrv.de nicesrv.de goodsrv.de hotsrv.de luckysrv.de megasrv.de powersrv.de
  quicksrv.de serverdedicati.aruba.it arubacloud.com arubacloud.pl arubacloud.de arubacloud.fr arubacloud.eu
  arubacloud.it hostingssi.it hostwindsdns.com secureserver.net unifiedlayer.com websitewelcome.com dreamhostps.com
  colocrossing.com quadranet.com hostnoc.net sl-reverse.com softlayer.com rackcentre.redstation.net.uk
  redstation.co.uk lstn.net ltdomains.com limestonenetworks.com as29550.net hosted-by-worldstream.net worldstream.nl
  hosted-by-vdsina.ru vdsina.com vdsina.net fvds.ru fastvps-server.com firstvds.ru hoztnode.net hostkey.ru
  ispsystem.net timeweb.cloud ptr.cloud selcloud.ru clouvider.net hstgr.cloud main-hosting.eu upcloud.host
  colo.transip.net vps.transip.net cloudvps.com leaseweb.net hosted-by-i3d.net i3d.net servdiscount-customer.com
  nocix.net buyvm.net frantech.ca myvps.jp cnode.io conoha.io vs.sakura.ne.jp sakura.ne.jp kagoya.net
  hwclouds-dns.com compute.oraclecloud.com oraclevcn.com exoscale.net psychz.net sharktech.net enzu.com webnx.com
  trouble-free.net a2webhosting.com inmotionhosting.com sourcedns.com reliablesite.net turnkeyinternet.net
  ubiquityservers.com nforce.com snel.com hostus.us ispgateway.de gridserver.com slicehost.net
  hosteurope.de infomaniak.ch ghst.net
`);

;// CONCATENATED MODULE: ./compiled/derive/ptr-words.js
const words = (text) => new Set(text.trim().split(/\s+/));
/** Say by themselves that the address changes hands: they outweigh `static`. */
const DYNAMIC_WORDS = words(`
  dynamic dynamicip dynamicips dynip dyn dyna dynadsl dyndsl dynpool dinamic dinamico dinamica dinamicos dinamik
  dynamique dynamisch dinamicip
`);
/** Kinds of access lines; a word that begins or ends with `dsl` is one too. Unmistakable where a serial number or a part of the address is with them. */
const ACCESS_WORDS = words(`
  dhcp dhcpd ppp pppoe pppoa pptp l2tp dialup dialin dialups dialuppool dip isdn ftth fttb fttx fttc fttp catv
  cablemodem modemcable modem cmts docsis broadband bband bredband breitband laajakaista gprs umts lte hsdpa wimax
  lns bras resnet residential lightspeed fios ipoe gpon epon xpon dclient hsd hsi revip surfer pools pooles adslpool
  adslgp cdma evdo hspa vpdn homeuser homeusers netvigator broadbandaccess mobilebroadband mobileinternet
  internetmobile wanpool
`);
/** Words that an access provider and a firm can both use: they need two octets or a long serial number with them. */
const SHARED_WORDS = words(`
  pool cable cm cpe bb bba abo fbx retail res home homes cust custs customer customers client clients clienti
  cliente clientes kunden klient klienti abonent abonents abon user users usr usuario usuarios sub subs subscriber
  subscribers mobile mobil mob movil celular cell cellular wireless wifi wlan wl access acceso acesso kabel hfc speedy
  velox priv private nat cgn cgnat nas fiber fibre fibra fiberhome pon optic optical fwa radio wisp dial ipcust
  bbcust bbcustomer natpool red dorm student students eduroam satellite vsat roadrunner cab 3g 4g 5g
  pc hst wls wrls mobilenet kunde klant abonnent abonnents assinante suscriptor
`);
/** Tell an access line only beside the whole address. */
const NETWORK_WORDS = words('net network isp');
/** Say that the address stays: a business line or a server without a name of its own. */
const STATIC_WORDS = words(`
  static staticip staticips statics stat sta statico statica staticline estatico estatica estaticos statik statique
  statisch fixed fixedip fixip fix fixe fixo fija ipfija ipfixe ipfixa business biz bus corp corporate corporativo
  enterprise leased leasedline ll wsip dedicated dedicato dedicati dedie dedi ded serverdedicati server servers serv srv
  srvs vps vds vm vms vserver rootserver cloud colo coloc colocation colocated hosted hosting hostedby datacenter
  compute instance sme soho pme empresas empresa hinet unassigned unused
`);
/** As {@link STATIC_WORDS}, but such as nobody calls a server. */
const STATIC_LINE = /^(static|estatic|statiq|statisch|fixed|fixip|unassigned|unused)[a-z]*$/;
/** Names of the parts of a mail system, and of what else is named by hand. */
const MAIL_WORD = /^(mx|mxs|imaps?|pop3?|out|outbound|outgoing|inbound|postfix|exim|bounces?|post|posta|correo|newsletter|lists?|sender|send|delivery|edge|gw|gateway|ns|dns|www|web|exchange|zimbra|owa|tor)$|^mx[a-z]+$|mx$|mail|smtp|mta|relay|fepo?$/;
/** Parts of a mail system that have the address in their name on purpose: senders number their machines by it. */
const OUTBOUND_WORD = /^(mx|out|outbound|mout)$|mail|smtp|mta|relay/;
/** A label, or a domain, that stands where nobody gave a name. */
const PLACEHOLDER = /^(localhost|hosted-?by|default-?(r?dns|ptr|reverse)|un(used|assigned|allocated|configured|defined|set)|no-?(r?dns|ptr|reverse)|(r?dns|ptr|reverse|name)-?(is-?)?not)(-|$)/;
/** Whoever has the line, and kinds of it: a whole label of such is no name of its own under an access provider. */
const SUBSCRIBER_WORD = /^(customers?|cust|clients?|subs|subscribers?|broadband|dsl|[asv]dsl|pppoe?|ftth|gpon|dhcp|dialup|cpe|cgnat|nat|pool)$/;
/** What hosting providers have in the name of their domain. */
const HOSTER = /business|host|server|cloud|vps/;
/** What access providers have in the name of their domain, or in its suffix. */
const CARRIER = /tele|mobil|gsm|cellular|fib(er|re|ra)|kabel|catv|wifi|vodafone|orange|client|kunden|^net-|[a-z](com|net|tel|link)[-.]|\.(net|ne|ad)\.[a-z]{2}$/;

;// CONCATENATED MODULE: ./compiled/derive/ptr-class.js




/** 255 octets (RFC 1035 §2.3.4), each at most `\DDD` in text. */
const LONGEST_NAME = 1020;
const CUSTOM = { kind: 'custom', because: '' };
/** Six digits, or ten hexadecimal ones with a digit among them or in pairs: the number of a customer, or a MAC address. */
const SERIAL = /\d{6,}|(?=[a-f]*\d)[0-9a-f]{10,}|([0-9a-f]{2}-){5}[0-9a-f]{2}/;
/** Default names that number a machine: `vps-123456`, `srv12345`, `h1981597`. */
const NUMBERED = /^(vps|vds|vm[a-z]?|srv|server|host|hwsrv|ns|ks|sd|h|s|v|ip|box|node|cloud|instance|dedi|u)-?\d{5,}$/;
/** The same with any word in front, where nothing else tells: by hand, nobody counts that far. */
const SERIAL_NAME = /^[a-z]{1,8}-?\d{5,}$/;
/** The same of few digits, where the domain says that it is a hosting provider's. */
const COUNTED = /^(client)?(vps|vds|vm|srv|server|host|node|cloud)-?\d{3,}$/;
/** Two numbers and no name, as in `113-25`, `ip-113-25` or `vm-113-25`. */
const BARE_NUMBERS = /^(ip|host|x?vm|vps|vds|srv|server|node)?-?\d+[-._x]\d+$/;
/**
 * What the PTR name of an address tells of it: `dynamic` reads as an access line, `generic-hosting` as the name that a
 * provider gave to the address of a server or a business line, `custom` as a name that somebody chose.
 *
 * @param expected FQDN that the server should have: names in its organisational domain are its operator's own
 */
function ptrClass(ptr, address, expected) {
    const name = ptr.slice(0, LONGEST_NAME).toLowerCase();
    // `hn.kd.ny.adsl`: what cannot be registered is no domain of anybody.
    const domain = ((0,derive_names/* hasPublicSuffix */.Fd)(name) && (0,derive_names/* organisationalDomain */.IS)(name)) || '';
    const below = domain ? name.slice(0, -domain.length).replace(/\.$/, '') : name;
    const labels = below.split('.').filter((label) => label !== '');
    const [first = ''] = labels;
    const embedded = embeddedAddress(name, address);
    const lastOctet = Number(address.split('.').at(-1));
    const facts = {
        labels,
        first,
        words: wordsOf(below),
        embedded,
        serial: embedded === 'part' || SERIAL.test(first),
        octet: (first.match(/\d{2,}/g) ?? []).some((run) => Number(run) > 9 && Number(run) === lastOctet),
        access: zoneOf(name, ACCESS_ZONES),
        hosting: zoneOf(name, HOSTING_ZONES),
        speaking: /dsl|broadband|bredband|dialup|cable|dhcp|wireless|adsl/.exec(domain)?.[0],
        own: expected !== undefined && (0,derive_names/* sameOrganisation */.fj)(name, expected),
    };
    return embedded === 'whole' ? withAddress(facts, domain) : withoutAddress(facts, domain);
}
function withAddress({ first, words, hosting, access, speaking, own }, domain) {
    const has = (set) => words.find((word) => set.has(word));
    const holds = 'it holds the address';
    const generic = { kind: 'generic-hosting', because: holds };
    const dynamic = (word) => ({ kind: 'dynamic', because: `${holds}, and \`${word}\`` });
    const changing = has(DYNAMIC_WORDS);
    if (changing)
        return dynamic(changing);
    if (hosting || has(STATIC_WORDS) || HOSTER.test(domain))
        return generic;
    const line = words.find(isAccess);
    if (line)
        return dynamic(line);
    if (words.some((word) => OUTBOUND_WORD.test(word)))
        return CUSTOM;
    if (own || wordsOf(first).some((word) => MAIL_WORD.test(word)))
        return generic;
    const carrier = access ?? speaking ?? (CARRIER.test(domain) ? domain : undefined);
    const shared = has(SHARED_WORDS) ?? has(NETWORK_WORDS) ?? carrier;
    return shared ? dynamic(shared) : generic;
}
function withoutAddress(facts, domain) {
    const { first, words, embedded, hosting, access, own, serial } = facts;
    const generic = (because) => ({ kind: 'generic-hosting', because });
    if (PLACEHOLDER.test(first || domain))
        return generic('it says that no name was chosen');
    if (access && alone(first, SUBSCRIBER_WORD) && !words.some((word) => STATIC_WORDS.has(word)))
        return { kind: 'dynamic', because: `\`${first}\` under ${access}` };
    if (!own && COUNTED.test(first) && HOSTER.test(domain))
        return generic('it numbers a machine');
    if (NUMBERED.test(first) && (hosting || !(own || access)))
        return generic('it numbers a machine');
    if (first === '' || words.some((word) => MAIL_WORD.test(word)) || /mail|smtp/.test(domain))
        return CUSTOM;
    if (hosting && /\d/.test(first))
        return generic(`it is under ${hosting}`);
    const line = lineIn(facts) ?? (domain === '' ? words.find(isAccess) : undefined);
    if (line)
        return { kind: 'dynamic', because: line };
    if (own)
        return CUSTOM;
    const still = words.find((word) => STATIC_WORDS.has(word));
    if (still)
        return serial || aloneStatic(facts) ? generic(`\`${still}\``) : CUSTOM;
    if (embedded === 'part' && BARE_NUMBERS.test(first))
        return generic('it holds two numbers of the address');
    if (SERIAL_NAME.test(first))
        return generic('it numbers a machine');
    return CUSTOM;
}
/** What makes a name without the whole address read as an access line. */
function lineIn(facts) {
    const { first, words, access, speaking, own, serial, octet } = facts;
    const counted = serial || octet || /\d{3}|\d\D+\d/.test(first);
    const changing = changingIn(facts, counted);
    if (changing)
        return `\`${changing}\``;
    if (words.some((word) => STATIC_WORDS.has(word)))
        return undefined;
    const line = words.find(isAccess);
    // `lns01-ams2`, `dsl-2024`: machines of a provider are called by what they serve.
    const far = own ? /(?!20\d\d)\d{4}/ : /(?<!\d)(?!20\d\d)\d{3}/;
    const machine = !(serial || octet || access || far.test(first)) && wordsOf(first).some(isAccess);
    if (line && counted && !machine)
        return `\`${line}\``;
    if (own)
        return undefined;
    const shared = words.find((word) => SHARED_WORDS.has(word)) ?? speaking;
    if (shared && serial)
        return `a serial number, and \`${shared}\``;
    const stem = stemOf(first);
    if (octet &&
        (stem === '' || SHARED_WORDS.has(stem)) &&
        facts.labels.slice(1).some((label) => SHARED_WORDS.has(label)))
        return `a number of the address, and \`${shared}\``;
    // Providers number their own servers by a word and few digits.
    const server = !serial && !octet && /^[a-z]{3,}\d{1,4}[a-z]*$/.test(first);
    return access && counted && !server ? `it is under ${access}` : undefined;
}
/**
 * A word that says that the address changes hands: alone, under an access provider or beside another access word with any
 * number, else with one that nobody counts to.
 */
function changingIn({ first, words, own, access, serial, octet }, counted) {
    const word = words.find((word) => DYNAMIC_WORDS.has(word));
    if (word === undefined)
        return undefined;
    if (!own && alone(first, /^(d[yi]nami[a-z]*|[a-z]*dsl|dhcp|pppoe)$/))
        return word;
    const line = access ?? words.find((word) => isAccess(word) || SHARED_WORDS.has(word));
    if (line && !own && /\d/.test(first))
        return word;
    return (wordsOf(first).includes(word) ? serial || octet : counted) ? word : undefined;
}
/** `static`, `fixed-ip`, and such with the last number of the address. */
const aloneStatic = ({ first, octet }) => alone(octet ? stemOf(first) : first, STATIC_LINE);
/** What is left of a label without the number at its end. */
const stemOf = (label) => label.replace(/-?\d+$/, '');
/** `muedsl` and `dsldevice` too. */
const isAccess = (word) => ACCESS_WORDS.has(word) || /^dsl|dsl$/.test(word);
/** Whole words: `dhcp024-210.adsl-pool` has dhcp024, dhcp, 210, adsl-pool, adsl, pool. */
function wordsOf(text) {
    const tokens = text.split(/[^a-z0-9]+/);
    return [...new Set(tokens.flatMap((token) => [token, ...token.split(/\d+/)]))].filter((word) => /[a-z]/.test(word));
}
const zoneOf = (name, zones) => zones.find((zone) => name.endsWith(`.${zone}`));
/** Whether a label is made of such words and nothing else, as is `dynamic-ip-adsl`. */
const alone = (label, words) => label !== 'ip' && label.split('-').every((word) => words.test(word) || word === 'ip');

;// CONCATENATED MODULE: ./compiled/derive/zone-line.js


const TTL = 3600;
/** RFC 1035 §3.3.14: octets of one string. */
const LONGEST_STRING = 255;
const MOST_TEXT = 4000;
/**
 * A record as a line of a zone file (RFC 1035 §5.1), its names absolute.
 *
 * @param data as in {@link DnsRecord}, names without trailing dot
 * @returns undefined where owner or data are not of the form that the type must have: data can be a stranger's text
 */
function zoneLine(owner, type, data) {
    const written = isOwner(owner) ? WRITERS[type](data) : undefined;
    return written === undefined ? undefined : `${owner.replace(/\.$/, '')}. ${TTL} IN ${type} ${written}`;
}
const WRITERS = {
    A: (data) => ((0,derive_addresses/* isAddress */.PW)(data) && !data.includes(':') ? data : undefined),
    AAAA: (data) => ((0,derive_addresses/* isAddress */.PW)(data) && data.includes(':') ? data : undefined),
    PTR: absolute,
    MX(data) {
        const [, preference, target = ''] = /^(\d{1,5}) (\S+)$/.exec(data) ?? [];
        const name = absolute(target);
        return name && `${preference} ${name}`;
    },
    TXT: quoted,
    TLSA: (data) => (/^[0-3] [01] [0-2] ([0-9a-f]{2}){1,512}$/.test(data) ? data : undefined),
};
function absolute(name) {
    return (0,derive_names/* isFqdn */.MM)(name) ? `${name.replace(/\.$/, '').toLowerCase()}.` : undefined;
}
/** Characters that records of mail are made of: none that ends or escapes a string, nor means something to a shell or a page. */
function quoted(text) {
    if (text.length > MOST_TEXT || !/^[\w .:;=/+~?%{}@!*,^-]+$/.test(text))
        return undefined;
    const strings = text.match(new RegExp(`.{1,${LONGEST_STRING}}`, 'g'));
    return strings.map((string) => `"${string}"`).join(' ');
}
/** Labels that begin with an underscore too (RFC 8552). */
const isOwner = (name) => name.length <= 254 &&
    /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.?$/i.test(name);

;// CONCATENATED MODULE: ./compiled/checks/pastes/records.js





/** Records of one name and type to publish; nothing where one of them is not of the form that it must have. */
function recordPastes(name, type, data, where) {
    const lines = data.map((one) => zoneLine(name, type, one));
    if (lines.length === 0 || lines.includes(undefined))
        return [];
    return [{ into: 'dns', ...(where && { where }), text: lines.join('\n') }];
}
/** Where a record goes that must be alone. */
const IN_PLACE = 'in place of the record that is there';
/** A and AAAA records of a name. */
const addressPastes = (name, addresses, where) => [4, 6].flatMap((family) => {
    const its = addresses.filter((address) => (0,derive_addresses/* isAddress */.PW)(address) && (0,derive_addresses/* familyOf */.Ap)(address) === family);
    return recordPastes(name, family === 4 ? 'A' : 'AAAA', its, where);
});
/** The PTR record that names the host, and whom to ask for it. */
function ptrPastes({ address: { address, ptr }, host: { host }, }) {
    if (!(0,derive_names/* isFqdn */.MM)(host))
        return [];
    const present = ptr?.ok ? (0,dns/* ptrNames */.Nt)(ptr.value) : [];
    return [
        ...recordPastes((0,derive_addresses/* reverseName */.A8)(address), 'PTR', [host], present.length > 0 ? IN_PLACE : undefined),
        {
            into: 'ask',
            where: ownerOf(address, host, present),
            text: `Please set the reverse DNS (PTR record) of ${address} to ${host} and to no other name.`,
        },
    ];
}
/** A name that holds the address was made by whoever owns it; else the registries say to whom they delegated it. */
function ownerOf(address, host, names) {
    const generated = names.find((name) => (0,derive_names/* isFqdn */.MM)(name) && ptrClass(name, address, host).kind !== 'custom');
    const owner = generated && (0,derive_names/* organisationalDomain */.IS)(generated);
    return owner
        ? `the provider of the address, which seems to be ${owner}: its form for reverse DNS, or its support`
        : `the provider of the address: its form for reverse DNS, or its support; whois ${address} names whom the registry gave the network, and with it this part of ${arpaOf(address)}`;
}
const arpaOf = (address) => ((0,derive_addresses/* familyOf */.Ap)(address) === 4 ? 'in-addr.arpa' : 'ip6.arpa');

;// CONCATENATED MODULE: ./compiled/checks/domains/dkim-key.js






const LONGER = 'Make a key of 2048 bits under a new selector (`opendkim-genkey -b 2048`, `rspamadm dkim_keygen -b 2048`), publish it, and let the server sign with it.';
/** The record without its flag `y`. */
function inProduction({ domain: { domain, dkim }, selector }) {
    const slot = dkim?.ok ? dkim.value[selector] : undefined;
    const tags = parseTags((slot?.ok && (0,dns/* dataOf */.qu)(slot.value, 'TXT')[0]) || '');
    if (typeof tags === 'string')
        return [];
    const flags = (tags.get('t') ?? '').split(':').filter((flag) => flag.trim().toLowerCase() !== 'y');
    const text = withTags(tags, { t: flags.join(':') || undefined });
    return recordPastes(`${selector}._domainkey.${domain}`, 'TXT', [text], IN_PLACE);
}
/* harmony default export */ const dkim_key = ((0,check/* defineCheck */.qH)({
    id: 'dkim-key',
    topic: 'domains',
    about: 'domain-selector',
    essential: false,
    needs: ['dkim'],
    inputs: ['dkim-selectors'],
    title: 'DKIM key is published, valid and long enough',
    why: 'A signature whose key is missing, malformed or short counts as none, and Gmail, Yahoo and Microsoft want a valid one.',
    references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.2', 'RFC 8463 §4', 'https://support.google.com/mail/answer/81126'],
    findings: {
        missing: {
            says: 'No DKIM key is published at {name}',
            fix: 'Publish the public key that the server signs with: `{name}. IN TXT "v=DKIM1; k=rsa; p=…"`.',
            severity: 'error',
        },
        revoked: {
            says: 'The DKIM key at {name} is revoked (`p=` is empty)',
            fix: 'Let the server sign with another selector, or publish the key again at {name}.',
            severity: 'error',
        },
        syntax: {
            says: 'The DKIM key at {name} is malformed: {problem}',
            fix: 'Publish one record at {name}, as in `v=DKIM1; k=rsa; p=…`, with the whole public key in base64 behind `p=`.',
            severity: 'error',
        },
        short: {
            says: 'The DKIM key at {name} has {bits} bits; receivers take a key under 1024 bits for none',
            fix: LONGER,
            severity: 'error',
        },
        'short-2048': {
            says: 'The DKIM key at {name} has {bits} bits; 2048 are recommended',
            fix: LONGER,
            severity: 'warning',
        },
        testing: {
            says: 'The DKIM key at {name} says that it is only being tested (`t=y`)',
            fix: 'Remove the flag `y` from the tag `t` of the record at {name}.',
            severity: 'notice',
            pastes: inProduction,
        },
    },
    excludes: ({ selector, domain }) => selector === '' ? `no DKIM selector was given for ${domain.domain}: set \`dkim-selectors\`` : undefined,
    evaluate({ dkim }, { domain: { domain }, selector }) {
        const slot = dkim[selector];
        if (!slot?.ok)
            return (0,inconclusive/* emptySlot */.o)(slot, `selector ${selector}`);
        const name = `${selector}._domainkey.${domain}`;
        const texts = (0,dns/* dataOf */.qu)(slot.value, 'TXT');
        const proof = (0,dns/* answerLines */.g8)(name, 'TXT', slot.value);
        const fail = (code, values = {}) => ({
            outcome: 'fail',
            code,
            values: { name, ...values },
            seen: texts.join('; ') || proof.join('; '),
            proof,
        });
        if (texts.length === 0)
            return fail('missing');
        if (texts.length > 1)
            return fail('syntax', { problem: `there are ${texts.length} records` });
        const parsed = parseDkimKey(texts[0]);
        if (!parsed.ok)
            return fail('syntax', { problem: parsed.problem });
        const { type, bits, revoked, testing } = parsed.value;
        if (revoked)
            return fail('revoked');
        const verdicts = [...lengthOf(parsed.value), ...(testing ? ['testing'] : [])].map((code) => fail(code, { bits }));
        return verdicts.length > 0
            ? verdicts
            : { outcome: 'pass', seen: type === 'rsa' ? `RSA ${bits} bits` : 'Ed25519', proof };
    },
}));
function lengthOf({ type, bits }) {
    if (type !== 'rsa' || bits >= 2048)
        return [];
    return [bits < 1024 ? 'short' : 'short-2048'];
}

// EXTERNAL MODULE: ./compiled/derive/dmarc-record.js
var dmarc_record = __webpack_require__(39954);
// EXTERNAL MODULE: ./compiled/derive/dmarc-walk.js
var dmarc_walk = __webpack_require__(17702);
;// CONCATENATED MODULE: ./compiled/checks/domains/dmarc-policy.js






/** The record with all mended that changes nothing for mail of the own servers, and these tags changed. */
const mended = (further = () => ({})) => ({ domain: { domain, dmarc } }) => {
    const found = dmarc?.ok ? (0,dmarc_walk/* dmarcFor */.rf)(domain, dmarc.value) : undefined;
    const written = found?.kind === 'record' ? parseTags(found.text) : '';
    if (found?.kind !== 'record' || typeof written === 'string')
        return [];
    const tags = new Map([...written].map(([name, value]) => [name.toLowerCase(), value]));
    const { at, record } = found;
    const changes = Object.fromEntries([...record.removed, ...weakerTags(found)].map((tag) => [tag, undefined]));
    if (record.rua.length === 0)
        changes['rua'] = `mailto:dmarc@${at}`;
    return recordPastes(`_dmarc.${at}`, 'TXT', [withTags(tags, { ...changes, ...further(found, domain) })], IN_PLACE);
};
const enforced = ({ at, record }, domain) => ({
    [at !== domain && record.sp !== undefined ? 'sp' : 'p']: 'quarantine',
    t: undefined,
});
const weakerTags = ({ record }) => ['sp', 'np'].filter((tag) => {
    const policy = record[tag];
    return policy !== undefined && dmarc_record/* POLICIES */.PQ.indexOf(policy) < dmarc_record/* POLICIES */.PQ.indexOf(record.p);
});
/* harmony default export */ const dmarc_policy = ((0,check/* defineCheck */.qH)({
    id: 'dmarc-policy',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: ['dmarc', 'dmarcReports'],
    title: 'DMARC policy protects the domain and its reports arrive',
    why: 'Under the policy `none` anybody may go on to forge the domain; without reports nobody learns of it.',
    references: ['RFC 9989 §4.7', 'RFC 9989 §4.10.1', 'RFC 9990 §4'],
    findings: {
        none: {
            says: 'The DMARC policy for {domain} is `none`{because}: forged mail is delivered as before',
            fix: 'When the reports show no mail of your own that fails, set `p=quarantine` and later `p=reject` at _dmarc.{at}, without `t=y`.',
            severity: 'warning',
            pastes: mended(enforced),
        },
        'subdomain-weaker': {
            says: 'The DMARC record at _dmarc.{at} protects subdomains less than the domain (`{tag}={weaker}`, `p={policy}`)',
            fix: 'Set `{tag}={policy}` in the record at _dmarc.{at}, or take `{tag}` out: subdomains are forged next.',
            severity: 'warning',
            pastes: mended(),
        },
        'removed-tag': {
            says: 'The DMARC record at _dmarc.{at} holds {tags}, which RFC 9989 removed',
            fix: 'Take {tags} out of the record at _dmarc.{at}; what `pct=0` was for is `t=y` now.',
            severity: 'notice',
            pastes: mended(),
        },
        'rua-unauthorised': {
            says: '{receiver} does not say that it takes DMARC reports about {at}, so they are not sent there',
            fix: 'Have the owner of {receiver} publish `{authorisation}. IN TXT "v=DMARC1"`, or have reports sent to an address in {at}.',
            severity: 'warning',
            pastes: (_, { authorisation = '', receiver = '' }) => recordPastes(authorisation, 'TXT', ['v=DMARC1;'], `the zone of ${receiver}`),
        },
        'no-rua': {
            says: 'The DMARC record at _dmarc.{at} names no mailbox for reports',
            fix: 'Add an address that somebody or something reads: `rua=mailto:dmarc@{at}`.',
            severity: 'notice',
            pastes: mended(),
        },
    },
    evaluate({ dmarc, dmarcReports }, { domain: { domain } }) {
        const found = (0,dmarc_walk/* dmarcFor */.rf)(domain, dmarc);
        if (found.kind === 'unknown')
            return { outcome: 'inconclusive', reason: found.error.kind, message: found.error.message };
        if (found.kind !== 'record')
            return { outcome: 'not-applicable', message: `${domain} has no DMARC record to judge: see \`dmarc-record\`` };
        const seen = `_dmarc.${found.at}. IN TXT "${found.text}"`;
        const verdicts = [...policyFaults(found, domain), ...reportFaults(found, dmarcReports)];
        if (verdicts.length === 0)
            return { outcome: 'pass', seen };
        return verdicts.map((verdict) => ({ ...verdict, seen }));
    },
}));
function policyFaults(found, domain) {
    const { at, record } = found;
    const verdicts = [];
    const fail = (code, values = {}) => verdicts.push({ outcome: 'fail', code, values: { at, ...values } });
    if ((0,dmarc_walk/* policyOf */.US)(found, domain) === 'none')
        fail('none', { because: becauseOf(found, domain) });
    for (const tag of weakerTags(found))
        fail('subdomain-weaker', { tag, weaker: record[tag], policy: record.p });
    if (record.removed.length > 0)
        fail('removed-tag', { tags: record.removed.map((tag) => `\`${tag}\``).join(', ') });
    return verdicts;
}
/** Why the policy is `none` where the record does not say so in as many words. */
function becauseOf({ at, record }, domain) {
    if (record.overruled)
        return `, since ${record.overruled}`;
    const stated = at === domain ? record.p : (record.sp ?? record.p);
    if (stated !== 'none')
        return ', since `t=y` takes one step off `p=quarantine`';
    return at === domain ? '' : `, from the record of ${at}`;
}
function reportFaults(found, answers) {
    const { at, record } = found;
    // By mail is the only way that receivers must know.
    if (!record.rua.some((uri) => (0,dmarc_record/* reportDomain */.HA)(uri) !== undefined))
        return [{ outcome: 'fail', code: 'no-rua', values: { at } }];
    return Object.entries((0,dmarc_walk/* foreignReports */.Ag)(found)).flatMap(([receiver, authorisation]) => {
        const slot = answers[authorisation];
        if (!slot?.ok)
            return [{ ...(0,inconclusive/* emptySlot */.o)(slot, authorisation), couldBe: 'rua-unauthorised' }];
        if ((0,dmarc_record/* dmarcTexts */.AE)(slot.value).length > 0)
            return [];
        return [{ outcome: 'fail', code: 'rua-unauthorised', values: { at, receiver, authorisation } }];
    });
}

;// CONCATENATED MODULE: ./compiled/checks/unknown-domain.js

/** The sentence of a failure whose cause is that DNS does not know the domain at all. */
const unknownTo = (evidence, what) => (0,dns/* isUnknown */.t8)(evidence) ? { says: `DNS knows no domain ${evidence.domain}, and so no ${what} of it` } : {};

;// CONCATENATED MODULE: ./compiled/checks/domains/dmarc-record.js





/** A record without consequences but reports. */
const recordOf = (domain) => `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`;
/* harmony default export */ const domains_dmarc_record = ((0,check/* defineCheck */.qH)({
    id: 'dmarc-record',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: ['dmarc'],
    title: 'Valid DMARC record holds for the sender domain',
    why: 'Gmail, Yahoo and Microsoft want one from everybody who sends much; a record that is double or malformed counts as none.',
    references: [
        'RFC 9989 §4.7',
        'RFC 9989 §4.10',
        'https://support.google.com/a/answer/14229414',
        'https://senders.yahooinc.com/best-practices/',
    ],
    findings: {
        missing: {
            says: 'Neither {domain} nor a domain above it has a DMARC record',
            fix: 'Publish one, first without consequences: `_dmarc.{domain}. IN TXT "v=DMARC1; p=none; rua=mailto:postmaster@{domain}"`.',
            severity: 'error',
            pastes: ({ domain }) => (0,dns/* isUnknown */.t8)(domain) ? [] : recordPastes(`_dmarc.${domain.domain}`, 'TXT', [recordOf(domain.domain)]),
        },
        several: {
            says: 'There are {count} DMARC records at _dmarc.{at}; receivers take none of them',
            fix: 'Leave one TXT record that begins with `v=DMARC1` at _dmarc.{at} and delete the others.',
            severity: 'error',
        },
        syntax: {
            says: 'The DMARC record at _dmarc.{at} is malformed: {problem}',
            fix: 'Correct the record, as in `_dmarc.{at}. IN TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@{at}"`.',
            severity: 'error',
            pastes: (_, { at = '' }) => recordPastes(`_dmarc.${at}`, 'TXT', [recordOf(at)], IN_PLACE),
        },
        ignored: {
            says: 'Receivers ignore a part of the DMARC record at _dmarc.{at}: {parts}',
            fix: 'Correct {parts} in the record at _dmarc.{at}, or take it out: tags that nobody knows and wrong values have no effect.',
            severity: 'notice',
        },
    },
    evaluate({ dmarc }, { domain: evidence }) {
        const { domain } = evidence;
        const found = (0,dmarc_walk/* dmarcFor */.rf)(domain, dmarc);
        switch (found.kind) {
            case 'unknown':
                return { outcome: 'inconclusive', reason: found.error.kind, message: found.error.message };
            case 'missing':
                return {
                    outcome: 'fail',
                    code: 'missing',
                    seen: `nothing at ${Object.keys(dmarc).join(', ')}`,
                    ...unknownTo(evidence, 'DMARC record'),
                };
            case 'several': {
                const values = { at: found.at, count: found.texts.length };
                return { outcome: 'fail', code: 'several', values, seen: found.texts.join(' and ') };
            }
            case 'syntax': {
                const values = { at: found.at, problem: found.problem };
                return { outcome: 'fail', code: 'syntax', values, seen: found.text };
            }
            default:
                return judge(found);
        }
    },
}));
/** Parts of a record that are shown. */
const SHOWN = 5;
function judge({ at, text, record: { overruled, ignored } }) {
    const seen = `_dmarc.${at}. IN TXT "${text}"`;
    if (overruled) {
        const problem = `${overruled}, so receivers act as if the policy were \`none\``;
        return { outcome: 'fail', code: 'syntax', values: { at, problem }, seen };
    }
    if (ignored.length === 0)
        return { outcome: 'pass', seen };
    const more = ignored.length > SHOWN ? ` and ${ignored.length - SHOWN} more` : '';
    const parts = ignored
        .slice(0, SHOWN)
        .map((part) => `\`${part}\``)
        .join(', ') + more;
    return { outcome: 'fail', code: 'ignored', values: { at, parts }, seen };
}

// EXTERNAL MODULE: ./compiled/derive/roles.js
var roles = __webpack_require__(21710);
;// CONCATENATED MODULE: ./compiled/checks/domains/sender-domain-exists.js






function mxPastes({ domain: { domain }, hosts }, where) {
    const host = hosts.find((one) => (0,roles/* mayBe */.H)(one, 'inbound'));
    return host ? recordPastes(domain, 'MX', [`10 ${host.host}`], where) : [];
}
/* harmony default export */ const sender_domain_exists = ((0,check/* defineCheck */.qH)({
    id: 'sender-domain-exists',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: [],
    raw: ['soa', 'mx', 'apexA', 'apexAaaa'],
    title: 'Sender domain exists and takes mail',
    why: 'Most receivers refuse mail from a domain that DNS does not know or that no bounce could reach.',
    references: ['RFC 5321 §5.1', 'RFC 7505 §4.2', 'https://postmaster.t-online.de/'],
    findings: {
        'no-soa': {
            says: 'DNS knows no domain {domain}',
            fix: 'Register {domain} and have its zone served, or correct the sender domain if the name is wrong.',
            severity: 'error',
        },
        'no-mx-or-address': {
            says: '{domain} has neither MX nor A nor AAAA: bounces to it go nowhere',
            fix: 'Publish where its mail goes: `{domain}. IN MX 10 {target}.`.',
            severity: 'error',
            pastes: (scope) => mxPastes(scope),
        },
        'null-mx': {
            says: '{domain} publishes a null MX: it says that it takes no mail, not even bounces',
            fix: 'Replace `{domain}. IN MX 0 .` by a mail server that takes its bounces, as in `{domain}. IN MX 10 {target}.`, or send from another domain.',
            severity: 'error',
            pastes: (scope) => mxPastes(scope, IN_PLACE),
        },
    },
    evaluate(_, { domain, hosts }) {
        const values = { target: hosts[0]?.host ?? `mail.${domain.domain}` };
        const proof = proofOf(domain);
        const fail = (code) => ({ outcome: 'fail', code, values, seen: proof.join('; '), proof });
        if (noZone(domain))
            return fail('no-soa');
        const { soa, mx, apexA, apexAaaa } = domain;
        if (!soa?.ok)
            return (0,inconclusive/* emptySlot */.o)(soa, 'the SOA record');
        if (!mx?.ok)
            return (0,inconclusive/* emptySlot */.o)(mx, 'the MX record');
        const targets = (0,dns/* dataOf */.qu)(mx.value, 'MX');
        // RFC 7505 §3: beside other MX records it is no null MX, but a mistake of its own.
        if (targets.length === 1 && targets[0].endsWith(' .'))
            return fail('null-mx');
        const has = (slot, type) => slot?.ok && (0,dns/* dataOf */.qu)(slot.value, type).length > 0;
        if (targets.length > 0 || has(apexA, 'A') || has(apexAaaa, 'AAAA'))
            return { outcome: 'pass', proof };
        if (!apexA?.ok)
            return (0,inconclusive/* emptySlot */.o)(apexA, 'the A record');
        if (!apexAaaa?.ok)
            return (0,inconclusive/* emptySlot */.o)(apexAaaa, 'the AAAA record');
        return fail('no-mx-or-address');
    },
}));
/** Only a domain that was registered must have an SOA of its own: one below it can live in the zone above. */
function noZone({ domain, soa }) {
    if (!soa?.ok)
        return false;
    if (soa.value.rcode === 'NXDOMAIN')
        return true;
    return soa.value.records.length === 0 && (0,derive_names/* organisationalDomain */.IS)(domain) === domain;
}
function proofOf({ domain, soa, mx, apexA, apexAaaa }) {
    const asked = { SOA: soa, MX: mx, A: apexA, AAAA: apexAaaa };
    return Object.entries(asked).flatMap(([type, slot]) => (slot?.ok ? (0,dns/* answerLines */.g8)(domain, type, slot.value) : []));
}

// EXTERNAL MODULE: ./compiled/derive/spf-advice.js
var spf_advice = __webpack_require__(71337);
// EXTERNAL MODULE: ./compiled/checks/applies.js
var applies = __webpack_require__(13265);
;// CONCATENATED MODULE: ./compiled/checks/domains/spf-authorises-host.js







const FIX = 'Add the address in front of `all` in the SPF record of {domain}: `{mechanism}`. If the host is not to send for {domain}, take the domain off its sender domains.';
/** The record that is there, with all addresses that it does not let send. */
function pastes({ domain, hosts }) {
    const text = (0,spf_advice/* ownSpf */.WV)(domain);
    const results = domain.spf?.ok ? domain.spf.value : {};
    const forbidden = (0,spf_advice/* sendingAddresses */.PU)(hosts).filter((address) => {
        const slot = results[address];
        return slot?.ok && slot.value.result !== 'pass';
    });
    return text ? recordPastes(domain.domain, 'TXT', [(0,spf_advice/* allowing */.SL)(text, forbidden)], IN_PLACE) : [];
}
/* harmony default export */ const spf_authorises_host = ((0,check/* defineCheck */.qH)({
    id: 'spf-authorises-host',
    topic: 'domains',
    about: 'domain-address',
    essential: false,
    needs: ['spf'],
    title: 'SPF lets the address send for the domain',
    why: 'Receivers ask SPF for the very address that connects, IPv4 or IPv6; what does not pass is refused, marked as spam, or left to DKIM alone.',
    references: [
        'RFC 7208 §8',
        'https://support.google.com/mail/answer/81126',
        'https://senders.yahooinc.com/best-practices/',
    ],
    findings: {
        fail: { says: 'SPF of {domain} forbids {address} to send ({comment})', fix: FIX, severity: 'error', pastes },
        softfail: {
            says: 'SPF of {domain} says that {address} probably may not send ({comment})',
            fix: FIX,
            severity: 'error',
            pastes,
        },
        neutral: {
            says: 'SPF of {domain} says nothing about {address} ({comment})',
            fix: FIX,
            severity: 'warning',
            pastes,
        },
        none: {
            says: '{domain} has no SPF record, so nothing lets {address} send',
            fix: 'Publish one: `{domain}. IN TXT "v=spf1 {mechanism} -all"`, with every other server that sends for the domain.',
            severity: 'error',
            pastes: ({ domain, hosts }) => (0,dns/* isUnknown */.t8)(domain)
                ? []
                : recordPastes(domain.domain, 'TXT', [`${(0,spf_advice/* allowing */.SL)('v=spf1', (0,spf_advice/* sendingAddresses */.PU)(hosts))} -all`]),
        },
        permerror: {
            says: 'SPF of {domain} cannot be evaluated for {address}: {comment}',
            fix: 'Correct the SPF record of {domain} or the one that it includes, so that receivers can read it to the end.',
            severity: 'error',
        },
    },
    excludes: ({ host, address: { address, notPublic } }) => notPublic ? `${address} is not public (${notPublic})` : (0,applies/* withoutSending */.Zf)({ host }),
    evaluate({ spf }, { domain, address: { address } }) {
        const slot = spf[address];
        if (!slot?.ok)
            return (0,inconclusive/* emptySlot */.o)(slot, `SPF for ${address}`);
        const { result, comment } = slot.value;
        const seen = `${result}${comment ? `: ${comment}` : ''}`;
        if (result === 'pass')
            return { outcome: 'pass', seen };
        if (result === 'temperror')
            return { outcome: 'inconclusive', reason: 'dns-servfail', message: comment, seen };
        const values = { comment, mechanism: (0,spf_advice/* mechanismFor */.Jw)(address) };
        const unknown = result === 'none' ? unknownTo(domain, 'SPF record') : {};
        return { outcome: 'fail', code: result, values, seen, wanted: 'pass', ...unknown };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/domains/spf-helo.js





/* harmony default export */ const spf_helo = ((0,check/* defineCheck */.qH)({
    id: 'spf-helo',
    topic: 'domains',
    about: 'host',
    essential: false,
    needs: ['spfHelo'],
    title: 'SPF does not forbid the addresses to use the name of the host',
    why: 'Receivers check the EHLO name by SPF too, and for bounces, which have no sender, nothing else.',
    references: ['RFC 7208 §2.3', 'RFC 7208 §2.4', 'RFC 7208 §10.1.3'],
    findings: {
        fail: {
            says: 'SPF of the EHLO name {host} answers {result} for {client} ({comment})',
            fix: 'Let the address use the name: `{host}. IN TXT "v=spf1 {mechanism} -all"`.',
            severity: 'warning',
            pastes({ host, domains }) {
                const own = domains.find(({ domain }) => domain === host.host);
                const present = own && (0,spf_advice/* ownSpf */.WV)(own);
                const record = (0,spf_advice/* allowing */.SL)(present ?? 'v=spf1', (0,spf_advice/* publicAddresses */.yw)(host));
                return recordPastes(host.host, 'TXT', [present ? record : `${record} -all`], IN_PLACE);
            },
        },
    },
    excludes: ({ host }) => (0,applies/* withoutSending */.Zf)({ host }),
    evaluate({ spfHelo }, { host: { host, addresses } }) {
        const results = (0,spf_advice/* publicAddresses */.yw)({ addresses }).map((client) => [client, spfHelo[client]]);
        if (results.length === 0)
            return { outcome: 'not-applicable', message: `${host} has no public address` };
        const verdicts = results.flatMap(([client, slot]) => {
            if (!slot?.ok)
                return [(0,inconclusive/* emptySlot */.o)(slot, `SPF for ${client}`)];
            const { result, comment } = slot.value;
            if (result === 'temperror')
                return [{ outcome: 'inconclusive', reason: 'dns-servfail', message: comment }];
            // A record that cannot be read is refused like one that forbids (RFC 7208 §8.7).
            if (result !== 'fail' && result !== 'permerror')
                return [];
            const values = { result, comment, client, mechanism: (0,spf_advice/* mechanismFor */.Jw)(client) };
            return [{ outcome: 'fail', code: 'fail', values, seen: `${result} for ${client}`, wanted: 'pass' }];
        });
        const seen = results
            .map(([client, slot]) => `${slot?.ok ? slot.value.result : 'unknown'} for ${client}`)
            .join(', ');
        return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen };
    },
}));

// EXTERNAL MODULE: ./compiled/derive/spf-record.js
var spf_record = __webpack_require__(17660);
// EXTERNAL MODULE: ./compiled/derive/spf-tree.js
var spf_tree = __webpack_require__(51841);
;// CONCATENATED MODULE: ./compiled/checks/domains/spf-limits.js





/** From here on, one more `include` of somebody else breaks the record. */
const NEAR = 9;
const FEWER = 'Take out `include` mechanisms of services that no longer send for the domain, and write fixed addresses as `ip4:` and `ip6:` instead of `a` and `mx`: those cost no lookup.';
/* harmony default export */ const spf_limits = ((0,check/* defineCheck */.qH)({
    id: 'spf-limits',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: ['spfRecords', 'spf'],
    title: 'SPF record stays within the limits of DNS lookups',
    why: 'Beyond ten terms that cause lookups, or two lookups without an answer, receivers give up: SPF fails for every server, the right ones too.',
    references: ['RFC 7208 §4.6.4'],
    findings: {
        lookups: {
            says: 'The SPF record of {domain} takes {count} DNS lookups, {most} are allowed',
            fix: FEWER,
            severity: 'error',
        },
        void: {
            says: 'The SPF record of {domain} takes more than {most} lookups that have no answer ({comment})',
            fix: 'Remove the `a`, `mx`, `exists` and `include` mechanisms whose names no longer exist from the SPF record of {domain}.',
            severity: 'error',
        },
        near: {
            says: 'The SPF record of {domain} takes {count} DNS lookups of {most} allowed',
            fix: FEWER,
            severity: 'notice',
        },
    },
    evaluate({ spfRecords, spf }, { domain: { domain } }) {
        const proof = (0,spf_advice/* spfLines */.XW)(domain, spfRecords);
        if (proof.length === 0)
            return { outcome: 'not-applicable', message: (0,spf_advice/* withoutSpf */.wy)(domain) };
        if (!(0,spf_record/* parseSpf */.JH)(spfRecords[domain]).ok)
            return { outcome: 'not-applicable', message: `the SPF record of ${domain} cannot be read: see \`spf-record\`` };
        const count = (0,spf_tree/* lookupsOf */.r3)(domain, spfRecords);
        const counted = count < spf_tree/* MOST_COUNTED */.Bl ? String(count) : `${count} or more`;
        const seen = `${counted} lookups`;
        const most = { count: counted, most: spf_tree/* MOST_LOOKUPS */.WJ };
        const verdicts = voidsIn(Object.values(spf));
        if (count > spf_tree/* MOST_LOOKUPS */.WJ)
            verdicts.unshift({ outcome: 'fail', code: 'lookups', values: most, seen, proof });
        else if (count >= NEAR)
            verdicts.push({ outcome: 'fail', code: 'near', values: most, seen, proof });
        if (verdicts.length > 0)
            return verdicts;
        return unfinished(domain, spf[spf_tree/* STRANGER */.tZ]) ?? { outcome: 'pass', seen, proof };
    },
}));
/** Why nobody knows what the whole record costs: the stranger was not led to its end. */
function unfinished(domain, slot) {
    if (!slot?.ok)
        return { ...(0,inconclusive/* emptySlot */.o)(slot, `SPF for ${spf_tree/* STRANGER */.tZ}`), couldBe: 'void' };
    const { result, comment } = slot.value;
    if (result !== 'permerror')
        return undefined;
    const message = `SPF of ${domain} cannot be evaluated to its end (${comment}): see \`spf-authorises-host\``;
    return { outcome: 'not-applicable', message };
}
/** What the evaluations cost, that of a stranger included, who is led through the whole record. */
function voidsIn(results) {
    const worst = results.flatMap((slot) => (slot.ok ? [slot.value] : [])).find(({ voids }) => voids > spf_tree/* MOST_VOIDS */.OJ);
    if (worst) {
        const values = { most: spf_tree/* MOST_VOIDS */.OJ, comment: worst.comment };
        return [{ outcome: 'fail', code: 'void', values, seen: worst.comment }];
    }
    const cut = results.flatMap((slot) => (slot.ok ? [slot.value] : [])).find(({ result }) => result === 'temperror');
    if (cut)
        return [{ outcome: 'inconclusive', reason: 'dns-servfail', message: cut.comment, couldBe: 'void' }];
    const failed = results.find((slot) => !slot.ok);
    return failed ? [{ ...(0,inconclusive/* emptySlot */.o)(failed, 'SPF'), couldBe: 'void' }] : [];
}

;// CONCATENATED MODULE: ./compiled/checks/domains/spf-record.js






/* harmony default export */ const domains_spf_record = ((0,check/* defineCheck */.qH)({
    id: 'spf-record',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: ['apexTxt'],
    title: 'Sender domain has one valid SPF record',
    why: 'Gmail, Yahoo, Microsoft and others refuse mail that neither SPF nor DKIM vouches for; a record that is missing, double or malformed vouches for nobody.',
    references: ['RFC 7208 §3', 'RFC 7208 §4.5', 'RFC 7208 §5.5', 'https://support.google.com/mail/answer/81126'],
    findings: {
        missing: {
            says: '{domain} has no SPF record',
            fix: 'Publish one that names every server that sends for the domain: `{domain}. IN TXT "{record}"`.',
            severity: 'error',
            pastes: ({ domain }, { record = '' }) => ((0,dns/* isUnknown */.t8)(domain) ? [] : recordPastes(domain.domain, 'TXT', [record])),
        },
        several: {
            says: '{domain} has {count} SPF records; receivers take none of them',
            fix: 'Join them in one `{domain}. IN TXT "v=spf1 … -all"` with the mechanisms of all, and delete the others.',
            severity: 'error',
            pastes: ({ domain: { domain, apexTxt }, hosts }) => {
                const record = apexTxt?.ok ? (0,spf_advice/* merged */.Zu)((0,spf_record/* spfTexts */.GM)(apexTxt.value)) : undefined;
                return record === undefined
                    ? []
                    : recordPastes(domain, 'TXT', [(0,spf_advice/* allowing */.SL)(record, (0,spf_advice/* sendingAddresses */.PU)(hosts))], 'in place of all SPF records of the name');
            },
        },
        syntax: {
            says: 'The SPF record of {domain} is malformed: {problem}',
            fix: 'Correct the record `{domain}. IN TXT "{text}"`: it is `v=spf1`, then mechanisms and modifiers, each behind one space.',
            severity: 'error',
        },
        'ptr-mechanism': {
            says: 'The SPF record of {domain} uses the `ptr` mechanism, which receivers may ignore',
            fix: 'Replace `ptr` by the addresses themselves, as in `ip4:192.0.2.25`: RFC 7208 says that it should not be published.',
            severity: 'notice',
            pastes({ domain, hosts }) {
                const text = (0,spf_advice/* ownSpf */.WV)(domain);
                const record = text && (0,spf_advice/* withoutPtrMechanism */.mQ)(text, (0,spf_advice/* sendingAddresses */.PU)(hosts));
                return record ? recordPastes(domain.domain, 'TXT', [record], IN_PLACE) : [];
            },
        },
    },
    evaluate({ apexTxt }, { domain: evidence, hosts }) {
        const { domain } = evidence;
        const texts = (0,spf_record/* spfTexts */.GM)(apexTxt);
        const shown = texts.length > 0 ? texts : (0,spf_record/* nearlySpfTexts */.VY)(apexTxt);
        const proof = shown.map((text) => `${domain}. IN TXT "${text}"`);
        const fail = (code, values = {}) => ({
            outcome: 'fail',
            code,
            values,
            seen: shown.join('; ') || 'no SPF record',
            proof,
        });
        if (texts.length > 1)
            return fail('several', { count: texts.length });
        const [text = shown[0]] = texts;
        if (text === undefined)
            return { ...fail('missing', { record: (0,spf_advice/* recordFor */.xR)(hosts) }), ...unknownTo(evidence, 'SPF record') };
        if (texts.length === 0)
            return fail('syntax', { text, problem: 'it does not begin with `v=spf1` and a space' });
        const parsed = (0,spf_record/* parseSpf */.JH)(text);
        if (!parsed.ok)
            return fail('syntax', { text, problem: parsed.problem });
        if (parsed.value.terms.some(({ mechanism }) => mechanism === 'ptr'))
            return fail('ptr-mechanism');
        return { outcome: 'pass', seen: text, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/domains/spf-size.js




/** Octets of the name and of all its texts together, beyond which an answer may not fit 512 octets. */
const MOST = 450;
/* harmony default export */ const spf_size = ((0,check/* defineCheck */.qH)({
    id: 'spf-size',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: ['apexTxt'],
    title: 'SPF record is small enough for one UDP packet',
    why: 'An answer that does not fit is asked for again over TCP, which firewalls in front of receivers drop: to them there is no SPF record. All TXT records of the name come in one answer.',
    references: ['RFC 7208 §3.4'],
    findings: {
        large: {
            says: 'The TXT records of {domain} take {octets} octets; up to {most} fit a UDP packet everywhere',
            fix: 'Delete TXT records of {domain} that nobody reads any more (verification texts of services), and move parts of a long SPF record behind an `include`.',
            severity: 'notice',
        },
    },
    evaluate({ apexTxt }, { domain: { domain } }) {
        if ((0,spf_record/* spfTexts */.GM)(apexTxt).length === 0)
            return { outcome: 'not-applicable', message: (0,spf_advice/* withoutSpf */.wy)(domain) };
        const texts = (0,dns/* dataOf */.qu)(apexTxt, 'TXT');
        const octets = [domain, ...texts].reduce((sum, text) => sum + Buffer.byteLength(text, 'latin1'), 0);
        const seen = `${octets} octets`;
        if (octets < MOST)
            return { outcome: 'pass', seen };
        const proof = texts.map((text) => `${domain}. IN TXT "${text}"`);
        return {
            outcome: 'fail',
            code: 'large',
            values: { octets, most: MOST },
            seen,
            wanted: `under ${MOST} octets`,
            proof,
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/domains/spf-strict.js





/** More than this much of the Internet is more than anybody sends from. */
const WIDEST = { 4: 8, 6: 20 };
/** Where it is the record itself that ends so, and not one that it includes or redirects to. */
const pastesFor = (end) => ({ domain, hosts }) => {
    const text = (0,spf_advice/* ownSpf */.WV)(domain);
    if (!text || !end.test(text))
        return [];
    const record = (0,spf_advice/* endingIn */.Pd)((0,spf_advice/* allowing */.SL)(text, (0,spf_advice/* unnamedAddresses */.$f)(domain, hosts)), '-all');
    return recordPastes(domain.domain, 'TXT', [record], IN_PLACE);
};
/* harmony default export */ const spf_strict = ((0,check/* defineCheck */.qH)({
    id: 'spf-strict',
    topic: 'domains',
    about: 'domain',
    essential: false,
    needs: ['spfRecords'],
    raw: ['spf'],
    title: 'SPF record says no to everybody else',
    why: 'A record that lets everybody pass protects nobody, and Gmail refuses mail over records that allow too much.',
    references: [
        'RFC 7208 §5.1',
        'RFC 7208 §10.1',
        'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
    ],
    findings: {
        'pass-all': {
            says: 'The SPF record of {domain} lets the whole world send for it',
            fix: 'Replace `+all` by `-all` in the SPF record of {domain} and take out any `include` or `exists` that allows everybody.',
            severity: 'error',
            pastes: pastesFor(/ \+?all(?: |$)/i),
        },
        'neutral-all': {
            says: 'The SPF record of {domain} ends in `?all`: it says nothing about servers that it does not name',
            fix: 'Replace `?all` by `-all` (or `~all` while you still look for forgotten servers) in the SPF record of {domain}.',
            severity: 'warning',
            pastes: pastesFor(/ \?all(?: |$)/i),
        },
        'no-all': {
            says: 'The SPF record of {domain} ends without `all`: it says nothing about servers that it does not name',
            fix: 'Add `-all` at the end of the SPF record of {domain}.',
            severity: 'warning',
            pastes: pastesFor(/^(?!.* redirect=)/i),
        },
        huge: {
            says: 'The SPF record of {domain} allows as many addresses as a network {size}',
            fix: 'Name the addresses that really send for {domain} in place of whole networks: `ip4:` with a length of /24 or more, `ip6:` with /48 or more.',
            severity: 'warning',
        },
    },
    evaluate({ spfRecords }, { domain: { domain, spf } }) {
        const proof = (0,spf_advice/* spfLines */.XW)(domain, spfRecords);
        if (proof.length === 0)
            return { outcome: 'not-applicable', message: (0,spf_advice/* withoutSpf */.wy)(domain) };
        const { networks, everybody, unread } = (0,spf_tree/* permittedBy */.MW)(domain, spfRecords);
        const own = (0,spf_record/* parseSpf */.JH)(spfRecords[domain] ?? '');
        if (!own.ok)
            return { outcome: 'not-applicable', message: `the SPF record of ${domain} cannot be read: see \`spf-record\`` };
        const word = (0,spf_tree/* lastWord */.bx)(domain, spfRecords);
        const fail = (code, values) => ({
            outcome: 'fail',
            code,
            values,
            seen: spfRecords[domain],
            proof,
        });
        if (everybody || word === '+' || existsForStranger(spf))
            return fail('pass-all');
        const verdicts = [];
        if (word === '?')
            verdicts.push(fail('neutral-all'));
        if (word === null)
            verdicts.push(fail('no-all'));
        const size = [4, 6]
            .filter((family) => (0,spf_tree/* prefixOf */.MT)(networks, family) < WIDEST[family])
            .map((family) => `of IPv${family} of more than /${WIDEST[family]}`);
        if (size.length > 0)
            verdicts.push(fail('huge', { size: size.join(' and one ') }));
        if (verdicts.length > 0)
            return verdicts;
        if (word === 'unknown')
            return {
                outcome: 'inconclusive',
                reason: 'not-gathered',
                message: `the record that ${domain} redirects to cannot be read`,
                couldBe: 'pass-all',
            };
        const says = `SPF record says no to everybody else; of ${unread.join(', ')} that is not known`;
        return { outcome: 'pass', seen: spfRecords[domain], proof, ...(unread.length > 0 && { says }) };
    },
}));
/** An `exists` whose name has an address for a client that is nobody has one for everybody. */
const existsForStranger = (spf) => {
    const slot = spf?.ok ? spf.value[spf_tree/* STRANGER */.tZ] : undefined;
    return slot?.ok === true && slot.value.result === 'pass' && /(?: |^)exists:/.test(slot.value.comment);
};

// EXTERNAL MODULE: ./compiled/derive/server-software.js
var server_software = __webpack_require__(48140);
;// CONCATENATED MODULE: ./compiled/checks/pastes/settings.js



const WHERE = {
    postfix: 'main.cf, then postfix reload',
    exim: 'main section, in place of the same options, then reload Exim',
    opensmtpd: 'smtpd.conf, then restart smtpd',
    dovecot: 'dovecot.conf, then doveadm reload',
};
/** The setting for the server that was recognised at the endpoint; of one that was not, nothing. */
function settingsFor({ address, endpoint }, settings) {
    const software = (0,server_software/* softwareAt */.vV)(address, endpoint);
    if (software === undefined || !(software in WHERE))
        return [];
    const into = software;
    const setting = settings[into];
    if (setting === undefined)
        return [];
    return [typeof setting === 'string' ? { into, where: WHERE[into], text: setting } : { into, ...setting }];
}
/** Postfix without the obsolete versions of TLS, in words that all its releases know. */
const POSTFIX_MODERN_TLS = ['smtpd_tls_protocols', 'smtpd_tls_mandatory_protocols']
    .map((name) => `${name} = !SSLv2, !SSLv3, !TLSv1, !TLSv1.1`)
    .join('\n');
const SERVICES = {
    mx: { port: 25, name: 'smtp' },
    submission: { port: 587, name: 'submission' },
    // Its name is `submissions` or `smtps`, as /etc/services has it.
    submissions: { port: 465, name: '465' },
};
const serviceName = ({ protocol, port }) => SERVICES[protocol].port === port ? SERVICES[protocol].name : String(port);
const optionLines = (options) => options.map((option) => `  -o ${option}`).join('\n');
/** Options of the service of Postfix that the endpoint is. */
const serviceOptions = (endpoint, ...options) => ({
    where: `master.cf, below the service of port ${endpoint.port}, in place of the same options, then postfix reload`,
    text: optionLines(options),
});
/** What each service of Postfix needs beyond main.cf. */
const SERVICE_OPTIONS = {
    mx: [],
    submission: ['smtpd_tls_security_level=encrypt', 'smtpd_tls_auth_only=yes'],
    submissions: ['smtpd_tls_wrappermode=yes'],
};
const LOGIN_OPTIONS = ['smtpd_sasl_auth_enable=yes', 'smtpd_relay_restrictions=permit_sasl_authenticated,reject'];
/** The service of Postfix for the endpoint, whole. */
const service = (endpoint) => ({
    where: `master.cf, in place of any service of port ${endpoint.port}, then postfix reload`,
    text: [
        `${serviceName(endpoint)} inet n - - - - smtpd`,
        optionLines([...SERVICE_OPTIONS[endpoint.protocol], ...(endpoint.protocol === 'mx' ? [] : LOGIN_OPTIONS)]),
    ]
        .filter((line) => line !== '')
        .join('\n'),
});
/** Ports that Exim is to listen on: those of the address that answer, and this one. */
function eximPorts({ address: { endpoints }, endpoint }) {
    const answering = endpoints.filter(({ connect }) => connect?.ok);
    const listening = [...answering, endpoint].sort((one, other) => one.port - other.port);
    const portsOf = (served) => [...new Set(served.map(({ port }) => port))].join(' : ');
    const implicit = portsOf(listening.filter(({ protocol }) => protocol === 'submissions'));
    return [
        `daemon_smtp_ports = ${portsOf(listening)}`,
        ...(implicit === '' ? [] : [`tls_on_connect_ports = ${implicit}`]),
    ].join('\n');
}
const certificateFiles = (host) => {
    const folder = `/etc/letsencrypt/live/${host}`;
    return { chain: `${folder}/fullchain.pem`, key: `${folder}/privkey.pem` };
};
const AS_CERTBOT = 'paths as certbot has them';
/** Where each server finds key and certificate. `further` are lines in front. */
function certificateSettings(host, further = {}) {
    if (!(0,derive_names/* isFqdn */.MM)(host))
        return {};
    const { chain, key } = certificateFiles(host);
    const lines = (...parts) => parts.filter((part) => part !== undefined).join('\n');
    return {
        postfix: {
            where: `main.cf (3.4 or later; ${AS_CERTBOT}), then postfix reload`,
            text: lines(further.postfix, `smtpd_tls_chain_files = ${key}, ${chain}`),
        },
        exim: {
            where: `main section, in place of the same options (${AS_CERTBOT}; Exim must be able to read the key), then reload Exim`,
            text: lines(further.exim, `tls_certificate = ${chain}`, `tls_privatekey = ${key}`),
        },
        opensmtpd: {
            where: `smtpd.conf (${AS_CERTBOT}), then restart smtpd`,
            text: pkiLines(host),
        },
    };
}
function pkiLines(host) {
    const { chain, key } = certificateFiles(host);
    return `pki ${host} cert "${chain}"\npki ${host} key "${key}"`;
}
const LISTENERS = { mx: 'tls', submission: 'tls-require', submissions: 'smtps' };
/**
 * The listener of OpenSMTPD for the endpoint, whole; the others stay as they are.
 *
 * @param further options behind those that its protocol wants
 */
function listener({ host: { host }, address: { address }, endpoint: { protocol, port } }, ...further) {
    if (!(0,derive_names/* isFqdn */.MM)(host))
        return undefined;
    const any = (0,derive_addresses/* familyOf */.Ap)(address) === 4 ? '0.0.0.0' : '::';
    const login = protocol === 'mx' ? [] : ['auth'];
    return {
        where: `smtpd.conf (${AS_CERTBOT}), in place of the listener of port ${port}, then restart smtpd`,
        text: [
            pkiLines(host),
            ['listen on', any, 'port', port, LISTENERS[protocol], 'pki', host, ...login, ...further].join(' '),
        ].join('\n'),
    };
}
/** The service that is to listen at the endpoint, for the server that it or the other ports of the address show. */
const listenPastes = (at) => settingsFor(at, { postfix: service(at.endpoint), exim: eximPorts(at), opensmtpd: listener(at) });
/** A statement of an access control list of Exim. */
const eximStatement = (acl, ...lines) => ({
    where: `the first statement of the ACL that ${acl} names, then reload Exim`,
    text: lines.map((line, index) => (index === 0 ? `  ${line}` : `       ${line}`)).join('\n'),
});

;// CONCATENATED MODULE: ./compiled/checks/encryption/implicit-tls.js




const implicit_tls_FIX = 'Postfix: the `submissions` service of master.cf with `-o smtpd_tls_wrappermode=yes`. ' +
    'Exim: `daemon_smtp_ports = 25 : 465 : 587` and `tls_on_connect_ports = 465`. ' +
    'OpenSMTPD: `listen on … port 465 smtps pki … auth`.';
/** `smtp-reachable` says of a port that must answer what there is to type. */
const isReachabilitys = ({ required, connect }) => required && connect?.ok === false && ['refused', 'unreachable'].includes(connect.error.kind);
/* harmony default export */ const implicit_tls = ((0,check/* defineCheck */.qH)({
    id: 'implicit-tls',
    topic: 'encryption',
    about: 'endpoint',
    on: ['submissions'],
    essential: true,
    needs: [],
    raw: ['connect', 'tls'],
    judgesClosedPorts: true,
    title: 'Submissions port speaks TLS from the first byte',
    why: 'With STARTTLS an attacker on the way can strip the offer; TLS from the first byte leaves nothing to strip.',
    references: ['RFC 8314 §3.3'],
    findings: {
        missing: {
            says: '{address} takes no submissions on port {port}',
            fix: implicit_tls_FIX,
            severity: 'warning',
            pastes: (scope) => (isReachabilitys(scope.endpoint) ? [] : listenPastes(scope)),
        },
        plaintext: {
            says: '{address} port {port} speaks in clear where TLS is expected from the first byte',
            fix: implicit_tls_FIX,
            severity: 'error',
            pastes: listenPastes,
        },
    },
    excludes: ({ host, endpoint }) => (host.roles.includes('submission') ? undefined : (0,applies/* withoutAnswer */.BU)(endpoint)),
    evaluate(_, { address, endpoint: { connect, tls } }) {
        if (!connect?.ok)
            return connect && isClosed(address, connect.error)
                ? { outcome: 'fail', code: 'missing', seen: connect.error.message, wanted: 'TLS' }
                : { ...(0,inconclusive/* emptySlot */.o)(connect, 'the port'), couldBe: 'missing' };
        if (!tls?.ok)
            return tls?.error.kind === 'protocol-garbage'
                ? { outcome: 'fail', code: 'plaintext', seen: tls.error.message, wanted: 'TLS' }
                : (0,inconclusive/* emptySlot */.o)(tls, 'TLS');
        return { outcome: 'pass' };
    },
}));
/** Refused, or silent while another port of the same address answers. */
const isClosed = ({ endpoints }, { kind }) => kind === 'refused' || (kind === 'timeout' && endpoints.some(({ connect }) => connect?.ok));

// EXTERNAL MODULE: ./compiled/derive/replies.js
var replies = __webpack_require__(66107);
;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-injection.js



/* harmony default export */ const starttls_injection = ((0,check/* defineCheck */.qH)({
    id: 'starttls-injection',
    topic: 'encryption',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['injection'],
    title: 'Commands sent in clear behind STARTTLS are not obeyed inside TLS',
    why: 'Who sits on the way can put commands in front of the protected session, and so steal mail and passwords.',
    references: ['CVE-2011-0411', 'RFC 3207 §4.2', 'https://nostarttls.secvuln.info'],
    findings: {
        commands: {
            says: '{address} port {port} answers inside TLS a command that was sent in clear behind STARTTLS',
            fix: 'Update the mail server, or the proxy that does TLS for it. Postfix is safe from 2.8 on, and from 2.7.3, 2.6.9, 2.5.12 and 2.4.16.',
            severity: 'error',
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ injection: { sent, answer } }) {
        if (!answer)
            return { outcome: 'pass' };
        const proof = ['C: STARTTLS', `C: ${sent}`, `S: ${(0,replies/* shown */.SP)(answer)}`];
        return { outcome: 'fail', code: 'commands', seen: (0,replies/* shown */.SP)(answer), wanted: 'no answer', proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-offered.js




function starttls_offered_pastes(scope) {
    const { host, endpoint } = scope;
    const files = certificateSettings(host.host, {
        postfix: endpoint.protocol === 'mx' ? 'smtpd_tls_security_level = may' : undefined,
        exim: 'tls_advertise_hosts = *',
    });
    const encrypted = serviceOptions(endpoint, 'smtpd_tls_security_level=encrypt');
    return [
        ...settingsFor(scope, { ...files, opensmtpd: listener(scope) }),
        ...(endpoint.protocol === 'mx' ? [] : settingsFor(scope, { postfix: encrypted })),
    ];
}
/* harmony default export */ const starttls_offered = ((0,check/* defineCheck */.qH)({
    id: 'starttls-offered',
    topic: 'encryption',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['ehlo'],
    title: 'STARTTLS is offered',
    why: 'Without it everything that passes this port, passwords included, can be read on the way.',
    references: ['RFC 3207 §4', 'RFC 8314 §3.3'],
    findings: {
        missing: {
            says: '{address} port {port} does not offer STARTTLS',
            fix: 'Postfix: `smtpd_tls_security_level = may` (`encrypt` for submission in master.cf) with `smtpd_tls_chain_files`. ' +
                'Exim: `tls_advertise_hosts = *` with `tls_certificate` and `tls_privatekey`. ' +
                'OpenSMTPD: `listen on … tls pki …` (`tls-require` for submission).',
            severity: 'error',
            pastes: starttls_offered_pastes,
        },
    },
    evaluate({ ehlo: { verb, reply, keywords } }) {
        if (!(0,replies/* isAccepted */.oB)(reply))
            return (0,inconclusive/* openReply */.Vx)(reply);
        if ('STARTTLS' in keywords)
            return { outcome: 'pass' };
        const offered = Object.keys(keywords).join(' ') || 'no extension';
        return { outcome: 'fail', code: 'missing', seen: `${verb}: ${offered}`, wanted: 'STARTTLS' };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-still-offered.js




/* harmony default export */ const starttls_still_offered = ((0,check/* defineCheck */.qH)({
    id: 'starttls-still-offered',
    topic: 'encryption',
    about: 'endpoint',
    essential: false,
    needs: ['ehloInTls'],
    title: 'STARTTLS is not offered again inside TLS',
    why: 'A server that offers it has not understood that TLS is on; a client that takes the offer breaks the session.',
    references: ['RFC 3207 §4.2'],
    findings: {
        'inside-tls': {
            says: '{address} port {port} offers STARTTLS although TLS is on',
            fix: 'Let the mail server itself do TLS, or tell it that a proxy did. ' +
                'Behind a proxy that does TLS from the first byte, the port that it leads to must have STARTTLS turned off ' +
                '(Postfix: `-o smtpd_tls_security_level=none` in master.cf); else update the mail server.',
            severity: 'warning',
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ ehloInTls: { reply, keywords } }) {
        if (!(0,replies/* isAccepted */.oB)(reply))
            return (0,inconclusive/* openReply */.Vx)(reply);
        const seen = Object.keys(keywords).join(' ') || 'no extension';
        return 'STARTTLS' in keywords
            ? { outcome: 'fail', code: 'inside-tls', seen, wanted: 'no STARTTLS' }
            : { outcome: 'pass', seen };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/starttls-works.js




/* harmony default export */ const starttls_works = ((0,check/* defineCheck */.qH)({
    id: 'starttls-works',
    topic: 'encryption',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['starttls'],
    raw: ['tls', 'ehloInTls'],
    title: 'STARTTLS leads to a working TLS session',
    why: 'Offered and broken is worse than not offered: many senders then defer the mail until it bounces.',
    references: ['RFC 3207 §4'],
    findings: {
        broken: {
            says: '{address} port {port} offers STARTTLS, but it does not work: {why}',
            fix: 'See the mail log for the TLS error; most often key or certificate cannot be read or do not belong together. ' +
                'Postfix: `smtpd_tls_chain_files`. Exim: `tls_certificate`, `tls_privatekey`. OpenSMTPD: `pki … cert`, `pki … key`.',
            severity: 'error',
        },
        'plaintext-after': {
            says: '{address} port {port} goes on in clear behind its 220 to STARTTLS',
            fix: 'Update the mail server, or the proxy in front of it: nothing may follow the 220 before the handshake.',
            severity: 'error',
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ starttls: { reply, trailing } }, { endpoint: { tls, ehloInTls } }) {
        if (reply.code === 421)
            return { outcome: 'inconclusive', reason: 'throttled', message: (0,replies/* shown */.SP)(reply) };
        // RFC 3207 §4: 454, "TLS not available due to temporary reason", is what Exim and Sendmail say of an unreadable key.
        if (reply.code !== 220)
            return broken(`it is answered ${(0,replies/* shown */.SP)(reply)}`);
        if (trailing)
            return { outcome: 'fail', code: 'plaintext-after', seen: trailing, wanted: 'nothing behind the 220' };
        if (!tls || !ehloInTls)
            return (0,inconclusive/* emptySlot */.o)(tls, 'TLS');
        if (!tls.ok)
            return failed(tls.error, BROKEN_TLS.has(tls.error.kind));
        if (!ehloInTls.ok)
            return failed(ehloInTls.error, hungUp(ehloInTls.error));
        const after = ehloInTls.value.reply;
        if ((0,replies/* isPermanent */.lE)(after))
            return broken(`EHLO inside TLS is answered ${(0,replies/* shown */.SP)(after)}`);
        if (after.code >= 300)
            return (0,inconclusive/* openReply */.Vx)(after);
        return { outcome: 'pass', seen: `${tls.value.version} ${tls.value.cipher}` };
    },
}));
/** A time-out may be the network's. */
const BROKEN_TLS = new Set(['tls-failed', 'protocol-garbage']);
/** 421 is `throttled` too, and a proper way to end. */
const hungUp = ({ kind, message }) => kind === 'tls-failed' || /^connection (closed|reset)/.test(message);
const failed = ({ kind, message }, isBroken) => isBroken ? broken(message) : { outcome: 'inconclusive', reason: kind, message };
const broken = (why) => ({
    outcome: 'fail',
    code: 'broken',
    values: { why },
    seen: why,
    wanted: 'TLS, then EHLO',
});

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-1.3.js



/* harmony default export */ const tls_1_3 = ((0,check/* defineCheck */.qH)({
    id: 'tls-1.3',
    topic: 'encryption',
    about: 'endpoint',
    essential: false,
    needs: ['tls'],
    title: 'TLS 1.3 is spoken',
    why: 'TLS 1.3 has no weak parameters left to choose, hides the certificate from those who listen, and saves a round trip.',
    references: ['RFC 8446', 'RFC 9325 §3.1.1'],
    findings: {
        missing: {
            says: '{address} port {port} speaks {version}, but not TLS 1.3',
            fix: 'It comes with OpenSSL 1.1.1, LibreSSL 3.2 and GnuTLS 3.6.5: update where the library is older, else take the limit away. ' +
                'Postfix: `smtpd_tls_protocols = >=TLSv1.2` (3.6 or later). Exim: no `+no_tlsv1_3` in `openssl_options`. ' +
                'OpenSMTPD: `protocols "TLSv1.2,TLSv1.3"` on the listener (version 7).',
            severity: 'notice',
            pastes: (scope) => settingsFor(scope, { postfix: POSTFIX_MODERN_TLS }),
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ tls: { version } }) {
        return version === 'TLSv1.3'
            ? { outcome: 'pass' }
            : { outcome: 'fail', code: 'missing', values: { version }, seen: version, wanted: 'TLSv1.3' };
    },
}));

// EXTERNAL MODULE: ./compiled/derive/certificate.js
var certificate = __webpack_require__(38992);
;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-consistent.js



/* harmony default export */ const tls_certificate_consistent = ((0,check/* defineCheck */.qH)({
    id: 'tls-certificate-consistent',
    topic: 'encryption',
    about: 'host',
    essential: false,
    needs: [],
    raw: ['tls'],
    title: 'All endpoints of the host show the same certificate',
    why: 'Where they differ, some address or port is often forgotten at the next renewal, and only some of the clients fail.',
    references: ['RFC 7671 §8.1', 'RFC 8314 §5.2'],
    findings: {
        differs: {
            says: '{host} shows {count} different certificates at its addresses and ports',
            fix: 'Let all ports and all machines behind the name use one certificate and renew it together. If that is as meant (an RSA certificate for 25, say), turn `tls-certificate-consistent` off.',
            severity: 'notice',
        },
    },
    evaluate(_, { host }) {
        const shown = certificatesOf(host);
        const places = shown.reduce((all, { places }) => all + places.length, 0);
        if (places < 2)
            return { outcome: 'not-applicable', message: 'there are no two endpoints whose certificates could be compared' };
        const proof = shown.map(({ certificate, places }) => `${places.join(', ')}: ${certificate}`);
        return shown.length === 1
            ? { outcome: 'pass', seen: proof[0] }
            : {
                outcome: 'fail',
                code: 'differs',
                values: { count: shown.length },
                seen: proof.join('; '),
                wanted: 'one',
                proof,
            };
    },
}));
/** Every leaf certificate with the endpoints that show it. */
function certificatesOf({ addresses }) {
    const places = new Map();
    for (const { address, endpoints } of addresses)
        for (const { port, tls } of endpoints) {
            const leaf = tls?.ok && (0,certificate/* leafOf */.eo)(tls.value) ? tls.value.chain[0] : undefined;
            if (leaf)
                places.set(leaf, [...(places.get(leaf) ?? []), `${address} port ${port}`]);
        }
    return [...places].map(([leaf, at]) => ({ certificate: shownAs(leaf), places: at }));
}
function shownAs(leaf) {
    const { serialNumber, validTo } = new external_node_crypto_.X509Certificate(Buffer.from(leaf, 'base64'));
    return `serial ${serialNumber}, valid to ${new Date(validTo).toISOString().slice(0, 10)}`;
}

;// CONCATENATED MODULE: ./compiled/checks/pastes/certbot.js


const certbot_WHERE = 'where certbot has the certificate; another ACME client has its like';
/** Reads the certificate anew. Exim does so by itself, OpenSMTPD only when it starts. */
const RELOAD = { postfix: 'postfix reload', dovecot: 'doveadm reload' };
/** Renews the certificate of the host, and has the recognised servers read it. */
const certbotRenew = (at) => certbot(at, (host) => `certbot renew --cert-name ${host}`);
/** The same with a new key, whether it is due or not. */
const certbotNewKey = (at) => certbot(at, (host) => `certbot renew --cert-name ${host} --force-renewal --key-type ecdsa`);
/** A certificate of a public authority for the name of the host. */
const certbotNew = (at) => certbot(at, (host) => `certbot certonly --standalone --cert-name ${host} --domain ${host}`);
/** The same for all endpoints of the host: it has one certificate. */
function certbot({ host: { host, addresses } }, command) {
    if (!(0,derive_names/* isFqdn */.MM)(host))
        return [];
    const servers = [...new Set(addresses.flatMap(({ endpoints }) => endpoints.map(server_software/* serverSoftware */.$6)))];
    const reloads = servers.flatMap((software) => (software && RELOAD[software]) ?? []).sort();
    const hook = reloads.length > 0 ? ` --deploy-hook "${reloads.join(' && ')}"` : '';
    const where = servers.includes('opensmtpd') ? `${certbot_WHERE}; then restart smtpd` : certbot_WHERE;
    return [{ into: 'shell', where, text: `${command(host)}${hook}` }];
}

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-expiry.js





const DAY = 24 * 60 * 60 * 1000;
const RENEW = 'Renew it and reload the mail server; if it should have renewed itself, see why not (`certbot renew --dry-run`).';
/* harmony default export */ const tls_certificate_expiry = ((0,check/* defineCheck */.qH)({
    id: 'tls-certificate-expiry',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: ['tls'],
    title: 'Certificate is valid, and not about to expire',
    why: 'From that day on mail programs refuse the server; that a renewal is overdue shows weeks before.',
    references: ['RFC 5280 §4.1.2.5'],
    findings: {
        expired: {
            says: 'The certificate of {address} port {port} expired on {until}',
            fix: RENEW,
            severity: 'error',
            pastes: certbotRenew,
        },
        'not-yet-valid': {
            says: 'The certificate of {address} port {port} is valid only from {from}',
            fix: 'Install it when it is valid, or correct the clock of the machine that issued it.',
            severity: 'error',
        },
        soon: {
            says: 'The certificate of {address} port {port} expires in {days} days, on {until}',
            fix: RENEW,
            severity: 'error',
            pastes: certbotRenew,
        },
        renew: {
            says: 'The certificate of {address} port {port} expires in {days} days, on {until}: its renewal is due',
            fix: RENEW,
            severity: 'warning',
            pastes: certbotRenew,
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ tls }, { run }) {
        const leaf = (0,certificate/* leafOf */.eo)(tls);
        if (!leaf)
            return (0,inconclusive/* noCertificate */.X1)(tls);
        const now = Date.parse(run.observedAt);
        const [from, until] = [dateOf(leaf.notBefore), dateOf(leaf.notAfter)];
        const seen = `valid from ${from} to ${until}`;
        const code = stateOf(leaf, now);
        if (!code)
            return { outcome: 'pass', seen };
        return { outcome: 'fail', code, values: { from, until, days: Math.floor((leaf.notAfter - now) / DAY) }, seen };
    },
}));
/** Short-lived certificates are renewed late in days and early in shares of their lifetime: the smaller one counts. */
function stateOf({ notBefore, notAfter }, now) {
    const [lifetime, left] = [notAfter - notBefore, notAfter - now];
    if (left < 0)
        return 'expired';
    if (now < notBefore)
        return 'not-yet-valid';
    if (left < Math.min(14 * DAY, lifetime / 6))
        return 'soon';
    if (left < Math.min(30 * DAY, lifetime / 3))
        return 'renew';
    return undefined;
}
const dateOf = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./compiled/derive/certificate-strength.js

const MIN_RSA_BITS = 2048;
const MIN_EC_BITS = 256;
/** Contents of the object identifiers of signature algorithms, in hexadecimal (RFC 3279 §2.2, RFC 8017 appendix C, OIW). */
const WEAK_SIGNATURES = {
    '2a864886f70d010102': 'MD2',
    '2a864886f70d010103': 'MD4',
    '2a864886f70d010104': 'MD5',
    '2a864886f70d010105': 'SHA-1',
    '2b0e030203': 'MD5',
    '2b0e03021d': 'SHA-1',
    '2b0e03020d': 'SHA-1',
    '2b0e03021b': 'SHA-1',
    '2a8648ce380403': 'SHA-1',
    '2a8648ce3d0401': 'SHA-1',
};
const RSA_PSS = '2a864886f70d01010a';
/** Hashes as such, in the parameters of RSA-PSS. */
const WEAK_HASHES = {
    '2a864886f70d0205': 'MD5',
    '2b0e03021a': 'SHA-1',
};
/** Strength of a certificate, DER in base64; undefined when it cannot be read. */
function certificateStrength(base64) {
    try {
        const der = Buffer.from(base64, 'base64');
        const certificate = new external_node_crypto_.X509Certificate(der);
        return {
            subject: certificate.subject.split('\n').join(', '),
            ...keyStrength(certificate.publicKey),
            weakHash: weakHashIn(der),
            selfIssued: certificate.subject === certificate.issuer,
        };
    }
    catch {
        return undefined;
    }
}
function keyStrength({ asymmetricKeyType, asymmetricKeyDetails }) {
    const { modulusLength, namedCurve } = asymmetricKeyDetails ?? {};
    const type = String(asymmetricKeyType);
    if (modulusLength !== undefined)
        return { key: `${type.toUpperCase()} ${modulusLength}`, weakKey: modulusLength < MIN_RSA_BITS };
    // OpenSSL's names of curves hold their size: prime256v1, secp384r1, brainpoolP320r1, sect571k1.
    if (namedCurve !== undefined)
        return { key: `EC ${namedCurve}`, weakKey: Number(/\d{3}/.exec(namedCurve)?.[0] ?? 0) < MIN_EC_BITS };
    if (/^ed(25519|448)$/.test(type))
        return { key: type, weakKey: false };
    throw new Error('a key of unknown size');
}
/** Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm SEQUENCE { OID, parameters }, … } (RFC 5280 §4.1). */
function weakHashIn(der) {
    const [, algorithm] = elementsOf(elementsOf(der)[0]);
    const [oid, parameters] = elementsOf(algorithm);
    const name = oid?.toString('hex') ?? '';
    if (name !== RSA_PSS)
        return WEAK_SIGNATURES[name];
    // [0] SEQUENCE { OID }; the default is SHA-1 (RFC 8017 appendix A.2.3).
    const hash = contextElement(parameters, 0);
    return hash ? WEAK_HASHES[elementsOf(elementsOf(hash)[0])[0]?.toString('hex') ?? ''] : 'SHA-1';
}
function read(der) {
    const found = [];
    for (let at = 0; der && at + 2 <= der.length;) {
        const short = der[at + 1];
        const bytes = short < 0x80 ? 0 : short & 0x7f;
        const length = bytes === 0 ? short : der.readUIntBE(at + 2, bytes);
        const start = at + 2 + bytes;
        found.push({ tag: der[at], content: der.subarray(start, start + length) });
        at = start + length;
    }
    return found;
}
const elementsOf = (der) => read(der).map(({ content }) => content);
const contextElement = (der, number) => read(der).find(({ tag }) => tag === (0xa0 | number))?.content;

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-key.js





/* harmony default export */ const tls_certificate_key = ((0,check/* defineCheck */.qH)({
    id: 'tls-certificate-key',
    topic: 'encryption',
    about: 'endpoint',
    essential: false,
    needs: ['tls'],
    title: 'Keys and signatures of the certificates are strong',
    why: 'A key or a hash that can be broken lets others make a certificate of this server; clients of today refuse it.',
    references: ['RFC 9325 §4.3', 'RFC 9155', 'CA/Browser Forum Baseline Requirements §6.1.5'],
    findings: {
        'weak-key': {
            says: 'The certificate of {subject}, sent by {address} port {port}, has a weak key: {weak}',
            fix: 'Request a certificate with a new key: EC P-256, or RSA of 2048 bits and more ' +
                '(`certbot certonly --force-renewal --key-type ecdsa`, or `openssl req -newkey rsa:3072` with another authority).',
            severity: 'error',
            pastes: certbotNewKey,
        },
        'weak-signature': {
            says: 'The certificate of {subject}, sent by {address} port {port}, is signed with {weak}',
            fix: 'Have it issued anew, signed with SHA-256 or better: public authorities do nothing else; with an own authority, `openssl x509 -sha256 …`, intermediate certificates included.',
            severity: 'error',
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ tls }) {
        const sent = tls.chain.map(certificateStrength);
        if (!sent[0])
            return (0,inconclusive/* noCertificate */.X1)(tls);
        const verdicts = sent.flatMap((one, index) => (one ? weaknesses(one, index === 0) : []));
        if (verdicts.length > 0)
            return verdicts;
        if (sent.includes(undefined))
            return {
                outcome: 'inconclusive',
                reason: 'protocol-garbage',
                message: 'a certificate that was sent cannot be read',
            };
        return { outcome: 'pass', seen: sent.map((one) => one.key).join(', ') };
    },
}));
/** A root vouches by being in the store of the client, whatever its key and its signature upon itself. */
function weaknesses({ subject, key, weakKey, weakHash, selfIssued }, isLeaf) {
    const fail = (code, weak, wanted) => ({
        outcome: 'fail',
        code,
        values: { subject, weak },
        seen: weak,
        wanted,
    });
    return [
        ...(weakKey && (isLeaf || !selfIssued) ? [fail('weak-key', key, 'RSA 2048, EC P-256 or more')] : []),
        ...(weakHash && !selfIssued ? [fail('weak-signature', weakHash, 'SHA-256 or better')] : []),
    ];
}

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-name.js





const SHOWN_NAMES = 10;
/* harmony default export */ const tls_certificate_name = ((0,check/* defineCheck */.qH)({
    id: 'tls-certificate-name',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: ['tls'],
    title: 'Certificate names the expected FQDN',
    why: 'Mail programs warn or refuse a certificate of another name; senders that require TLS by MTA-STS do not deliver.',
    references: ['RFC 9525 §6.3', 'RFC 7817 §3', 'RFC 8461 §4.2'],
    findings: {
        mismatch: {
            says: 'The certificate of {address} port {port} does not name {host}',
            fix: 'Request a certificate with {host} among its subject alternative names; the common name does not count.',
            severity: check/* BY_USE */.iO,
            pastes: certbotNew,
        },
    },
    excludes: applies/* withoutAuthorities */.mm,
    evaluate({ tls }, { host: { host } }) {
        const leaf = (0,certificate/* leafOf */.eo)(tls);
        if (!leaf)
            return (0,inconclusive/* noCertificate */.X1)(tls);
        const more = leaf.names.length > SHOWN_NAMES ? ` and ${leaf.names.length - SHOWN_NAMES} more` : '';
        const seen = leaf.names.length > 0 ? leaf.names.slice(0, SHOWN_NAMES).join(', ') + more : 'no name';
        return leaf.matches(host) ? { outcome: 'pass', seen } : { outcome: 'fail', code: 'mismatch', seen, wanted: host };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-certificate-trusted.js






const PUBLIC = 'Use a certificate of a public authority (ACME does it for nothing), or name the own authority in `ca-file`.';
/* harmony default export */ const tls_certificate_trusted = ((0,check/* defineCheck */.qH)({
    id: 'tls-certificate-trusted',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: ['tls'],
    title: 'Certificate leads to a trusted root',
    why: 'Mail programs warn or refuse without it; senders that require TLS by MTA-STS do not deliver.',
    references: ['RFC 8314 §3.3', 'RFC 7817 §3', 'RFC 8461 §4.2', 'RFC 5280 §6'],
    findings: {
        'self-signed': {
            says: 'The certificate of {address} port {port} is self-signed',
            fix: PUBLIC,
            severity: check/* BY_USE */.iO,
            pastes: certbotNew,
        },
        'unknown-issuer': {
            says: 'The certificate of {address} port {port} is issued by {issuer}, which leads to no trusted root',
            fix: PUBLIC,
            severity: check/* BY_USE */.iO,
            pastes: certbotNew,
        },
        'incomplete-chain': {
            says: 'The certificate of {address} port {port} comes without its intermediate certificate',
            fix: 'Send the whole chain (fullchain.pem), leaf first. Postfix: `smtpd_tls_chain_files`. Exim: `tls_certificate`. ' +
                'OpenSMTPD: `pki … cert`.',
            severity: check/* BY_USE */.iO,
            pastes: (scope) => settingsFor(scope, certificateSettings(scope.host.host)),
        },
    },
    excludes: applies/* withoutAuthorities */.mm,
    evaluate({ tls }) {
        const leaf = (0,certificate/* leafOf */.eo)(tls);
        if (!leaf)
            return (0,inconclusive/* noCertificate */.X1)(tls);
        if (tls.trust === 'trusted')
            return { outcome: 'pass', seen: `issued by ${leaf.issuer}` };
        const values = { issuer: leaf.issuer };
        const seen = `issued by ${leaf.issuer}; ${tls.chain.length} sent; ${tls.verify}`;
        return { outcome: 'fail', code: tls.trust, values, seen, wanted: 'a path to a trusted root' };
    },
}));

// EXTERNAL MODULE: ./compiled/derive/cipher-suites.js
var cipher_suites = __webpack_require__(34020);
;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-ciphers.js





const STRICT = 'eNULL, EXPORT, RC4, DES, 3DES, aNULL, kRSA';
/** @param excluded names of OpenSSL, with commas */
function withoutSuites(excluded) {
    const openssl = `HIGH:${excluded
        .split(', ')
        .map((name) => `!${name}`)
        .join(':')}`;
    return {
        postfix: `smtpd_tls_exclude_ciphers = ${excluded}\nsmtpd_tls_mandatory_exclude_ciphers = ${excluded}`,
        exim: [
            '.ifdef _HAVE_GNUTLS',
            'tls_require_ciphers = SECURE128:-RSA:-VERS-TLS1.0:-VERS-TLS1.1',
            '.else',
            `tls_require_ciphers = ${openssl}`,
            '.endif',
        ].join('\n'),
        opensmtpd: `smtp ciphers "${openssl}"`,
    };
}
/* harmony default export */ const tls_ciphers = ((0,check/* defineCheck */.qH)({
    id: 'tls-ciphers',
    topic: 'encryption',
    about: 'endpoint',
    essential: false,
    needs: [],
    raw: ['tls', 'ciphers'],
    title: 'No weak cipher suite is taken',
    why: 'What a weak suite protects can be read or changed on the way; without forward secrecy, who gets the key later reads all that was recorded.',
    references: ['RFC 9325 §4.1', 'RFC 7465', 'https://sweet32.info', 'https://www.postfix.org/TLS_README.html'],
    findings: {
        weak: {
            says: '{address} port {port} takes weak cipher suites: {suites} ({families})',
            fix: `Postfix: \`smtpd_tls_exclude_ciphers = ${STRICT}\` (aNULL may be left out on port 25), and the same in \`smtpd_tls_mandatory_exclude_ciphers\`. ` +
                'Exim: `tls_require_ciphers = HIGH:!aNULL:!eNULL:!EXPORT:!RC4:!DES:!3DES:!kRSA`, with GnuTLS `tls_require_ciphers = SECURE128:-RSA`. ' +
                'OpenSMTPD: `smtp ciphers "HIGH:!aNULL:!RC4:!3DES:!kRSA"`.',
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, withoutSuites(STRICT)),
        },
        anonymous: {
            says: '{address} port {port} takes cipher suites without a certificate: {suites}',
            fix: 'Harmless where the sender does not look at certificates anyway, and a default of Postfix: `smtpd_tls_exclude_ciphers = aNULL` ends it. ' +
                'Exim: `!aNULL` in `tls_require_ciphers`. OpenSMTPD: `!aNULL` in `smtp ciphers`.',
            severity: 'notice',
            pastes: (scope) => settingsFor(scope, withoutSuites('aNULL')),
        },
        'no-forward-secrecy': {
            says: '{address} port {port} takes cipher suites without forward secrecy: {suites}',
            fix: 'Postfix: `kRSA` in `smtpd_tls_exclude_ciphers` and `smtpd_tls_mandatory_exclude_ciphers`. ' +
                'Exim: `!kRSA` in `tls_require_ciphers`, with GnuTLS `NORMAL:-RSA`. OpenSMTPD: `!kRSA` in `smtp ciphers`.',
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, withoutSuites(STRICT)),
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate(_, { endpoint: { protocol, tls, ciphers } }) {
        const accepted = ciphers?.ok ? failures(protocol, ciphers.value) : [];
        if (accepted.length > 0)
            return accepted;
        // A server whose TLS does not work refuses whatever is offered.
        if (!tls?.ok)
            return (0,inconclusive/* emptySlot */.o)(tls, 'TLS');
        if (!ciphers?.ok)
            return (0,inconclusive/* emptySlot */.o)(ciphers, 'a weak cipher suite');
        const untold = untoldIn(protocol, ciphers.value);
        if (untold.length > 0)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: `not tested: ${untold.join(', ')}` };
        return { outcome: 'pass', seen: `refused: ${ciphers.value.map(({ family }) => family).join(', ')}` };
    },
}));
const CODES = ['weak', 'anonymous', 'no-forward-secrecy'];
const codeOf = (protocol, family) => {
    const known = (0,cipher_suites/* cipherFamilies */.y)(protocol).find(({ name }) => name === family);
    return !known || known.weak ? 'weak' : family === 'anonymous' ? 'anonymous' : 'no-forward-secrecy';
};
/** One a code, with what the choices of the server left untold. */
function failures(protocol, probes) {
    const untold = untoldIn(protocol, probes);
    const taken = probes.filter(({ accepted }) => accepted !== null);
    return CODES.flatMap((code) => {
        const its = taken.filter(({ family }) => codeOf(protocol, family) === code);
        if (its.length === 0)
            return [];
        const suites = its.map(({ accepted }) => accepted).join(', ');
        const families = its.map(({ family }) => family).join(', ');
        const seen = untold.length > 0 ? `${suites}; could not be tested beside it: ${untold.join(', ')}` : suites;
        return [{ outcome: 'fail', code, values: { suites, families }, seen, wanted: 'a refusal' }];
    });
}
const untoldIn = (protocol, probes) => (0,cipher_suites/* cipherFamilies */.y)(protocol)
    .map(({ name }) => name)
    .filter((name) => !probes.some(({ family }) => family === name));

;// CONCATENATED MODULE: ./compiled/checks/encryption/tls-versions.js




const tls_versions_FIX = 'Postfix: `smtpd_tls_protocols = >=TLSv1.2` and `smtpd_tls_mandatory_protocols = >=TLSv1.2` (3.6 or later). ' +
    'Exim: `openssl_options = +no_sslv3 +no_tlsv1 +no_tlsv1_1`, with GnuTLS `tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1`. ' +
    'OpenSMTPD: `protocols "TLSv1.2,TLSv1.3"` on the listener (version 7).';
const OBSOLETE = ['SSLv3', 'TLSv1', 'TLSv1.1'];
const SETTINGS = {
    postfix: {
        where: 'main.cf, then postfix reload; from 3.6 on >=TLSv1.2 says the same',
        text: POSTFIX_MODERN_TLS,
    },
    exim: [
        '.ifdef _HAVE_GNUTLS',
        'tls_require_ciphers = NORMAL:-VERS-TLS1.0:-VERS-TLS1.1',
        '.else',
        'openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1',
        '.endif',
    ].join('\n'),
};
const tls_versions_pastes = (scope) => settingsFor(scope, SETTINGS);
/* harmony default export */ const tls_versions = ((0,check/* defineCheck */.qH)({
    id: 'tls-versions',
    topic: 'encryption',
    about: 'endpoint',
    essential: true,
    needs: [],
    raw: ['tls', 'obsoleteTls'],
    title: 'TLS 1.2 or later is spoken, and nothing older',
    why: 'SSL 3.0, TLS 1.0 and TLS 1.1 are broken and must not be negotiated; clients of today refuse them.',
    references: ['RFC 8996', 'RFC 7568', 'RFC 9325 §3.1.1'],
    findings: {
        obsolete: { says: '{address} port {port} accepts {version}', fix: tls_versions_FIX, severity: check/* BY_USE */.iO, pastes: tls_versions_pastes },
        'no-1.2': { says: '{address} port {port} knows nothing later than {version}', fix: tls_versions_FIX, severity: check/* BY_USE */.iO, pastes: tls_versions_pastes },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate(_, { endpoint: { tls, obsoleteTls } }) {
        const fail = (code, version) => ({
            outcome: 'fail',
            code,
            values: { version },
            seen: version,
            wanted: 'TLSv1.2 or TLSv1.3 only',
        });
        if (tls?.ok && OBSOLETE.includes(tls.value.version))
            return fail('no-1.2', tls.value.version);
        if (obsoleteTls?.ok && obsoleteTls.value.accepted)
            return fail('obsolete', obsoleteTls.value.accepted);
        if (!tls?.ok)
            return (0,inconclusive/* emptySlot */.o)(tls, 'TLS');
        if (!obsoleteTls?.ok)
            return (0,inconclusive/* emptySlot */.o)(obsoleteTls, 'an obsolete version');
        const { refusal } = obsoleteTls.value;
        return { outcome: 'pass', seen: `${tls.value.version}; older refused${refusal ? ` (${refusal})` : ''}` };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/address-public.js

/* harmony default export */ const address_public = ((0,check/* defineCheck */.qH)({
    id: 'address-public',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: [],
    title: 'Address is reachable over the Internet',
    why: 'Others can neither connect to a private, shared or reserved address nor look up its PTR record.',
    references: ['RFC 6890', 'RFC 1918', 'RFC 6598', 'RFC 4193'],
    findings: {
        private: {
            says: '{host} has the address {address}, which is not public ({range})',
            fix: 'Publish the public address of {host} in DNS, or correct it where the host is named. If others do reach {address}, as in a closed network, add it to `treat-as-public`.',
            severity: 'error',
        },
    },
    evaluate(_, { address: { address, notPublic } }) {
        if (notPublic === undefined)
            return { outcome: 'pass', seen: address };
        const seen = `${address} (${notPublic})`;
        return { outcome: 'fail', code: 'private', values: { range: notPublic }, seen, wanted: 'a public address' };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/host-addresses.js




/* harmony default export */ const host_addresses = ((0,check/* defineCheck */.qH)({
    id: 'host-addresses',
    topic: 'identity',
    about: 'host',
    essential: true,
    needs: [],
    raw: ['a', 'aaaa'],
    title: 'DNS holds the addresses that the host was named with',
    why: 'An address that DNS does not hold gets no mail, and its PTR record cannot be confirmed; one too many sends mail to a machine that nobody meant.',
    references: ['RFC 5321 §5.1', 'RFC 1912 §2.1'],
    findings: {
        absent: {
            says: 'DNS does not hold {addresses} for {host}',
            fix: 'Add the record: `{host}. IN {type} {addresses}`. If the address is wrong, correct it where the host is named.',
            severity: 'error',
            pastes: (_, { host = '', addresses = '' }) => addressPastes(host, addresses.split(', ')),
        },
        unexpected: {
            says: 'DNS holds {addresses} for {host}, which was not named with it',
            fix: 'Delete the record `{host}. IN {type} {addresses}`, or name the address with the host.',
            severity: 'error',
        },
    },
    excludes: ({ host: { host, declared } }) => declared.length > 0
        ? undefined
        : `no address was named with ${host}: a line \`ADDRESS = ${host}\` in \`hosts\` has DNS compared with it`,
    evaluate(_, { host: { host, declared, a, aaaa } }) {
        const verdicts = [4, 6].flatMap((family) => {
            const named = declared.filter((address) => (0,derive_addresses/* familyOf */.Ap)(address) === family);
            if (named.length === 0)
                return [];
            const [slot, type] = family === 4 ? [a, 'A'] : [aaaa, 'AAAA'];
            if (!slot)
                return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `${type} was not looked up` }];
            if (!slot.ok)
                return [{ outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message }];
            const held = (0,dns/* addressesIn */.Mh)(slot.value);
            const differences = {
                absent: named.filter((address) => !held.includes(address)),
                unexpected: held.filter((address) => !named.includes(address)),
            };
            return Object.entries(differences)
                .filter(([, addresses]) => addresses.length > 0)
                .map(([code, addresses]) => ({
                outcome: 'fail',
                code,
                values: { type, addresses: addresses.join(', ') },
                seen: held.join(', ') || 'no address',
                wanted: named.join(', '),
                proof: (0,dns/* answerLines */.g8)(host, type, slot.value),
            }));
        });
        return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen: declared.join(', ') };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/host-not-alias.js





const host_not_alias_FIX = 'Replace the CNAME record of {host} by address records: `{host}. IN A …` and `{host}. IN AAAA …` with the addresses of {target}.';
/** The addresses that the alias leads to. */
const host_not_alias_pastes = ({ host: { host, a, aaaa } }) => addressPastes(host, (0,dns/* addressesOf */.sO)(a, aaaa), `${IN_PLACE}, of type CNAME`);
/* harmony default export */ const host_not_alias = ((0,check/* defineCheck */.qH)({
    id: 'host-not-alias',
    topic: 'identity',
    about: 'host',
    essential: false,
    needs: [],
    raw: ['a', 'aaaa', 'mx'],
    title: 'Expected FQDN is no alias',
    why: 'MX records and EHLO must give a name with address records of its own: some servers do not follow an alias, or take it for another name.',
    references: ['RFC 2181 §10.3', 'RFC 5321 §2.3.5', 'RFC 5321 §5.1'],
    findings: {
        cname: { says: '{host} is an alias (CNAME) of {target}', fix: host_not_alias_FIX, severity: 'warning', pastes: host_not_alias_pastes },
        'cname-mx-target': {
            says: '{host} takes mail, but is an alias (CNAME) of {target}',
            fix: `${host_not_alias_FIX} Or let the MX records name {target}.`,
            severity: 'error',
            pastes: host_not_alias_pastes,
        },
    },
    evaluate(_, { host, domains }) {
        const answers = [
            ['A', host.a],
            ['AAAA', host.aaaa],
        ];
        for (const [type, slot] of answers) {
            const target = slot?.ok ? aliasIn(slot.value, host.host) : undefined;
            if (!slot?.ok || target === undefined)
                continue;
            const code = isMxTarget(host, domains) ? 'cname-mx-target' : 'cname';
            const proof = (0,dns/* answerLines */.g8)(host.host, type, slot.value);
            return { outcome: 'fail', code, values: { target }, seen: target, wanted: 'address records', proof };
        }
        // An alias stands for all types, so that one answer without it is enough.
        const answered = answers.find(([, slot]) => slot?.ok);
        if (!answered?.[1]?.ok)
            return (0,inconclusive/* emptySlot */.o)(host.a ?? host.aaaa, `a record of ${host.host}`);
        return answered[1].value.rcode === 'NXDOMAIN'
            ? { outcome: 'not-applicable', message: `${host.host} does not exist in the DNS` }
            : { outcome: 'pass', proof: (0,dns/* answerLines */.g8)(host.host, answered[0], answered[1].value) };
    },
}));
const aliasIn = ({ records }, name) => records.find((record) => record.type === 'CNAME' && (0,derive_names/* sameName */.q)(record.name, name))?.data;
/** Named as one that takes mail, or by the MX records of one of its domains. */
const isMxTarget = ({ host, roles }, domains) => roles.includes('inbound') ||
    domains.some(({ mx }) => mx?.ok && (0,dns/* dataOf */.qu)(mx.value, 'MX').some((data) => (0,derive_names/* sameName */.q)(data.split(' ').at(-1), host)));

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(68664);
;// CONCATENATED MODULE: ./compiled/checks/identity/host-resolves.js





/* harmony default export */ const host_resolves = ((0,check/* defineCheck */.qH)({
    id: 'host-resolves',
    topic: 'identity',
    about: 'host',
    essential: true,
    needs: [],
    raw: ['a', 'aaaa'],
    title: 'Expected FQDN has an address record',
    why: 'Nobody reaches a mail server whose name has no address, and receivers refuse mail from one that greets with such a name.',
    references: ['RFC 5321 §2.3.5', 'RFC 5321 §5.1'],
    findings: {
        missing: {
            says: '{host} has neither an A nor an AAAA record',
            fix: 'Publish an address record for it: `{host}. IN A {example}`.',
            severity: 'error',
            pastes: ({ host: { declared } }, { host = '' }) => addressPastes(host, declared),
        },
    },
    evaluate(_, { host }) {
        return [...ofName(host), ...ofTarget(host), ...ofRest(host)];
    },
}));
/** A family that could not be looked up stays open, whatever the other one holds: its addresses were not visited. */
function ofName({ host, a, aaaa, declared }) {
    const asked = { A: a, AAAA: aaaa };
    const found = (0,dns/* addressesOf */.sO)(a, aaaa);
    const open = Object.entries(asked).flatMap(([type, slot]) => slot?.ok ? [] : [(0,inconclusive/* emptySlot */.o)(slot, `${type} of ${host}`)]);
    if (found.length > 0)
        return [{ outcome: 'pass', seen: found.join(', ') }, ...open];
    if (open.length > 0)
        return open.slice(0, 1);
    const proof = Object.entries(asked).flatMap(([type, slot]) => (slot?.ok ? (0,dns/* answerLines */.g8)(host, type, slot.value) : []));
    return [missing(host, declared, proof)];
}
/** A name can have thousands of addresses. */
function ofRest({ a, aaaa, declared, target, addresses }) {
    if (declared.length > 0 || addresses.length < caps/* CAPS */.q.addresses)
        return [];
    const all = new Set(target?.addresses.ok ? target.addresses.value : (0,dns/* addressesOf */.sO)(a, aaaa));
    const message = `only ${addresses.length} of ${all.size} addresses were visited`;
    return all.size > addresses.length ? [{ outcome: 'inconclusive', reason: 'budget', message }] : [];
}
/** The name whose addresses are visited in place of the host's own. */
function ofTarget({ target, declared }) {
    if (!target)
        return [];
    const { name, addresses, untold } = target;
    if (!addresses.ok)
        return [(0,inconclusive/* emptySlot */.o)(addresses, name)];
    if (addresses.value.length === 0)
        return [missing(name, declared)];
    return untold ? [(0,inconclusive/* emptySlot */.o)({ ok: false, error: untold }, name)] : [];
}
const missing = (host, declared, proof = []) => ({
    outcome: 'fail',
    code: 'missing',
    values: { host, example: declared.find((address) => !address.includes(':')) ?? '<its address>' },
    seen: 'no address',
    wanted: declared.join(', ') || 'at least one address',
    proof,
});

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-exists.js




/* harmony default export */ const ptr_exists = ((0,check/* defineCheck */.qH)({
    id: 'ptr-exists',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr'],
    title: 'Address has a PTR record',
    why: 'Gmail, Yahoo, GMX, Orange and T-Online refuse mail from an address without one.',
    references: ['RFC 1912 §2.1', 'https://support.google.com/mail/answer/81126'],
    findings: {
        missing: {
            says: '{address} has no PTR record',
            fix: 'Have this record published: `{reverse}. IN PTR {host}.` It lives in the zone of whoever owns the address: a hosting provider has a field for it ("reverse DNS"), an access provider sets it on request.',
            severity: 'error',
            pastes: ptrPastes,
        },
    },
    excludes: ({ address: { address, notPublic } }) => notPublic && `${address} is not public (${notPublic})`,
    evaluate({ ptr }, { address: { address }, host }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const proof = (0,dns/* ptrLines */.gF)(address, ptr);
        if (names.length > 0)
            return { outcome: 'pass', seen: names.join(', '), proof };
        const values = { reverse: (0,derive_addresses/* reverseName */.A8)(address) };
        return { outcome: 'fail', code: 'missing', values, seen: proof.join('; '), wanted: host.host, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-forward-confirmed.js





/** A name of the own domain gets the address; any other has to give way to the host. */
const ptr_forward_confirmed_pastes = (scope, { name = '', type, address = '' }) => (0,derive_names/* sameOrganisation */.fj)(name, scope.host.host)
    ? recordPastes(name, type === 'A' ? 'A' : 'AAAA', [address])
    : ptrPastes(scope);
/* harmony default export */ const ptr_forward_confirmed = ((0,check/* defineCheck */.qH)({
    id: 'ptr-forward-confirmed',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr', 'forwardOfPtr'],
    title: 'PTR name resolves back to the address',
    why: 'Gmail, Yahoo, Orange and others refuse mail from an address whose PTR name does not resolve back to it.',
    references: ['RFC 1912 §2.1', 'RFC 8601 §2.7.3'],
    findings: {
        unresolved: {
            says: '{address} has the PTR {ptr}, but that name has no address',
            fix: 'Publish the record `{name}. IN {type} {address}`, or have the PTR of {address} name a host that resolves to it.',
            severity: 'error',
            pastes: ptr_forward_confirmed_pastes,
        },
        mismatch: {
            says: '{address} has the PTR {ptr}, but {ptr} resolves to {back}',
            fix: 'Let PTR and address record name each other: add `{name}. IN {type} {address}`, or have the PTR of {address} name a host that resolves to it.',
            severity: 'error',
            pastes: ptr_forward_confirmed_pastes,
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr, forwardOfPtr }, { address: { address } }) {
        const answers = Object.entries(forwardOfPtr);
        const confirmed = answers.find(([, slot]) => slot.ok && (0,dns/* addressesIn */.Mh)(slot.value).includes(address));
        if (confirmed)
            return { outcome: 'pass', seen: `${address} → ${confirmed[0]} → ${address}` };
        for (const [, slot] of answers)
            if (!slot.ok)
                return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const unasked = names.find((name) => !Object.hasOwn(forwardOfPtr, name));
        if (unasked !== undefined)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: `the PTR name ${unasked} was not looked up` };
        const type = (0,derive_addresses/* familyOf */.Ap)(address) === 4 ? 'A' : 'AAAA';
        const found = answers.flatMap(([name, slot]) => (slot.ok ? [{ name, answer: slot.value }] : []));
        const back = found.flatMap(({ answer }) => (0,dns/* addressesIn */.Mh)(answer)).join(', ');
        const values = { ptr: names.join(', '), name: names[0], back, type };
        const proof = [...(0,dns/* ptrLines */.gF)(address, ptr), ...found.flatMap(({ name, answer }) => (0,dns/* answerLines */.g8)(name, type, answer))];
        const seen = back || 'no address';
        return { outcome: 'fail', code: back ? 'mismatch' : 'unresolved', values, seen, wanted: address, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-matches-fqdn.js





const ptr_matches_fqdn_FIX = 'Have the PTR record changed to `{reverse}. IN PTR {host}.` (the owner of the address does it), or name {ptr} as the expected FQDN, if that is what the server calls itself.';
/* harmony default export */ const ptr_matches_fqdn = ((0,check/* defineCheck */.qH)({
    id: 'ptr-matches-fqdn',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr'],
    title: 'PTR name is the expected FQDN',
    why: 'Receivers compare the name in EHLO with the PTR name; where these differ, mail is scored as spam or refused.',
    references: ['RFC 1912 §2.1', 'RFC 5321 §4.1.1.1'],
    findings: {
        differs: { says: 'The PTR of {address} is {ptr}, not {host}', fix: ptr_matches_fqdn_FIX, severity: 'error', pastes: ptrPastes },
        'same-domain': {
            says: 'The PTR of {address} is {ptr}, not {host}; only the domain agrees',
            fix: ptr_matches_fqdn_FIX,
            severity: 'warning',
            pastes: ptrPastes,
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr }, { address: { address }, host: { host } }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const seen = names.join(', ');
        const proof = (0,dns/* ptrLines */.gF)(address, ptr);
        if (names.some((name) => (0,derive_names/* sameName */.q)(name, host)))
            return { outcome: 'pass', seen, proof };
        const code = names.some((name) => (0,derive_names/* sameOrganisation */.fj)(name, host)) ? 'same-domain' : 'differs';
        return { outcome: 'fail', code, values: { ptr: seen, reverse: (0,derive_addresses/* reverseName */.A8)(address) }, seen, wanted: host, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-not-generic.js





const ptr_not_generic_FIX = 'Have the PTR record changed to a name of your own: `{reverse}. IN PTR {host}.` (the owner of the address does it).';
/* harmony default export */ const ptr_not_generic = ((0,check/* defineCheck */.qH)({
    id: 'ptr-not-generic',
    topic: 'identity',
    about: 'address',
    essential: true,
    needs: ['ptr'],
    title: 'PTR name is a name of its own',
    why: 'Receivers take a name that a provider generated for a home connection or an unconfigured server: GMX, T-Online and Comcast refuse mail over it, Yahoo advises against it.',
    references: [
        'https://senders.yahooinc.com/best-practices/',
        'https://postmaster.gmx.net/en/requirements-and-recommendations',
        'https://www.xfinity.com/support/articles/email-errors',
    ],
    findings: {
        dynamic: {
            says: 'The PTR {ptr} looks like that of an access line ({because})',
            fix: `${ptr_not_generic_FIX} If it really is an access line, send through the mail server of its provider.`,
            severity: 'error',
            pastes: ptrPastes,
        },
        generic: {
            says: 'The PTR {ptr} looks like the default of a hosting provider ({because})',
            fix: ptr_not_generic_FIX,
            severity: 'warning',
            pastes: ptrPastes,
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr }, { address: { address }, host: { host } }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const classes = names.map((name) => ({ name, ...ptrClass(name, address, host) }));
        const worst = classes.find(({ kind }) => kind === 'dynamic') ?? classes.find(({ kind }) => kind === 'generic-hosting');
        const [seen, proof] = [names.join(', '), (0,dns/* ptrLines */.gF)(address, ptr)];
        if (!worst)
            return { outcome: 'pass', seen, proof };
        const values = { ptr: worst.name, because: worst.because, reverse: (0,derive_addresses/* reverseName */.A8)(address) };
        const code = worst.kind === 'dynamic' ? 'dynamic' : 'generic';
        return { outcome: 'fail', code, values, seen, wanted: host, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-single.js





const ptr_single_FIX = 'Have all PTR records of the address removed but this one: `{reverse}. IN PTR {host}.` (the owner of the address does it).';
/* harmony default export */ const ptr_single = ((0,check/* defineCheck */.qH)({
    id: 'ptr-single',
    topic: 'identity',
    about: 'address',
    essential: false,
    needs: ['ptr'],
    title: 'Address has one PTR record',
    why: 'Receivers look at one name, in no particular order: with several, what they see changes from one connection to the next.',
    references: ['RFC 1912 §2.1', 'RFC 7208 §5.5'],
    findings: {
        several: { says: '{address} has {count} PTR records: {ptr}', fix: ptr_single_FIX, severity: 'notice', pastes: ptrPastes },
        unrelated: {
            says: '{address} has {count} PTR records of unrelated domains: {ptr}',
            fix: ptr_single_FIX,
            severity: 'warning',
            pastes: ptrPastes,
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr }, { address: { address } }) {
        const names = [...new Set((0,dns/* ptrNames */.Nt)(ptr))];
        const shown = names.length > ptr_single_SHOWN_NAMES ? ` and ${names.length - ptr_single_SHOWN_NAMES} more` : '';
        const seen = names.slice(0, ptr_single_SHOWN_NAMES).join(', ') + shown;
        const proof = (0,dns/* ptrLines */.gF)(address, ptr).slice(0, ptr_single_SHOWN_NAMES);
        if (names.length === 1)
            return { outcome: 'pass', seen, proof };
        const owners = new Set(names.map((name) => (0,derive_names/* organisationalDomain */.IS)(name) ?? name));
        const code = owners.size > 1 ? 'unrelated' : 'several';
        const values = { count: names.length, ptr: seen, reverse: (0,derive_addresses/* reverseName */.A8)(address) };
        return { outcome: 'fail', code, values, seen, wanted: 'one PTR record', proof };
    },
}));
/** PTR records can be a thousand. */
const ptr_single_SHOWN_NAMES = 10;

;// CONCATENATED MODULE: ./compiled/checks/identity/ptr-wellformed.js





/* harmony default export */ const ptr_wellformed = ((0,check/* defineCheck */.qH)({
    id: 'ptr-wellformed',
    topic: 'identity',
    about: 'address',
    essential: false,
    needs: ['ptr'],
    title: 'PTR name is a host name of the public DNS',
    why: 'Receivers treat an address whose PTR name cannot be a host name like one without a PTR record, and refuse its mail.',
    references: ['RFC 1123 §2.1', 'RFC 952', 'RFC 1912 §2.1', 'https://publicsuffix.org'],
    findings: {
        'not-a-hostname': {
            says: 'The PTR of {address} is {ptr}, which {why}',
            fix: 'Have the PTR record changed to `{reverse}. IN PTR {host}.` (the owner of the address does it).',
            severity: 'error',
            pastes: ptrPastes,
        },
    },
    excludes: dns/* withoutPtr */.F1,
    evaluate({ ptr }, { address: { address }, host: { host } }) {
        const names = (0,dns/* ptrNames */.Nt)(ptr);
        const [seen, proof] = [names.join(', '), (0,dns/* ptrLines */.gF)(address, ptr)];
        const bad = names.find((name) => flawOf(name));
        if (bad === undefined)
            return { outcome: 'pass', seen, proof };
        const values = { ptr: bad, why: flawOf(bad), reverse: (0,derive_addresses/* reverseName */.A8)(address) };
        return { outcome: 'fail', code: 'not-a-hostname', values, seen, wanted: host, proof };
    },
}));
function flawOf(name) {
    if (!name.includes('.'))
        return 'is a single label';
    if (!(0,derive_names/* isFqdn */.MM)(name))
        return 'is no host name: letters, digits and inner hyphens only, 63 in a label, no number at the end';
    return (0,derive_names/* hasPublicSuffix */.Fd)(name) ? undefined : `ends in no domain that can be registered (.${name.split('.').at(-1)})`;
}

;// CONCATENATED MODULE: ./compiled/checks/login/auth-mechanisms.js





const ANONYMOUS = ['ANONYMOUS'];
/** Their challenges tell a stranger names of machines, domains and realms. */
const LEAKY = ['NTLM', 'GSSAPI', 'GSS-SPNEGO'];
const auth_mechanisms_OBSOLETE = ['CRAM-MD5', 'DIGEST-MD5'];
const DROP = 'Dovecot: take it out of `auth_mechanisms`. Cyrus SASL: out of `mech_list` in smtpd.conf of the SASL library. ' +
    'Exim: delete its authenticator. Postfix: from 3.6 on, `smtpd_sasl_mechanism_filter = plain, login` hides it.';
const PLAIN_ONLY = {
    postfix: {
        where: 'main.cf (3.6 or later), then postfix reload',
        text: 'smtpd_sasl_mechanism_filter = plain, login',
    },
    dovecot: 'auth_mechanisms = plain login',
};
/* harmony default export */ const auth_mechanisms = ((0,check/* defineCheck */.qH)({
    id: 'auth-mechanisms',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: false,
    needs: ['ehloInTls'],
    title: 'Mechanisms of AUTH are sound',
    why: 'Anonymous logins open the server to all; old mechanisms leak names, or need passwords kept so that they can be stolen.',
    references: ['RFC 4505', 'RFC 6331', 'RFC 4616', 'RFC 4954 §4'],
    findings: {
        anonymous: {
            says: '{address} port {port} offers the anonymous login: AUTH {mechanisms}',
            fix: `Turn it off. ${DROP}`,
            severity: 'error',
            pastes: (scope) => settingsFor(scope, PLAIN_ONLY),
        },
        leaky: {
            says: '{address} port {port} offers {mechanisms}, which tells strangers about the network behind it',
            fix: `Turn it off where no client of the own domain needs it. ${DROP}`,
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, PLAIN_ONLY),
        },
        obsolete: {
            says: '{address} port {port} offers {mechanisms}, for which the server must keep passwords in a form that can be stolen',
            fix: `Inside TLS, PLAIN with hashed passwords, or SCRAM-SHA-256, is better. ${DROP}`,
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, PLAIN_ONLY),
        },
        'login-only': {
            says: '{address} port {port} offers AUTH LOGIN alone, which was never a standard',
            fix: 'Offer PLAIN beside it. Dovecot: `auth_mechanisms = plain login`. Exim: an authenticator with `driver = plaintext` and `public_name = PLAIN`.',
            severity: 'notice',
            pastes: (scope) => settingsFor(scope, { dovecot: PLAIN_ONLY.dovecot }),
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ ehloInTls: { reply, keywords } }) {
        if (!(0,replies/* isAccepted */.oB)(reply))
            return (0,inconclusive/* openReply */.Vx)(reply);
        const offered = (keywords['AUTH'] ?? '').toUpperCase().split(/\s+/).filter(Boolean);
        if (offered.length === 0)
            return { outcome: 'not-applicable', message: 'AUTH is not offered' };
        const seen = `AUTH ${offered.join(' ')}`;
        const bad = [
            ['anonymous', offered.filter((mechanism) => ANONYMOUS.includes(mechanism))],
            ['leaky', offered.filter((mechanism) => LEAKY.includes(mechanism))],
            ['obsolete', offered.filter((mechanism) => auth_mechanisms_OBSOLETE.includes(mechanism))],
            ['login-only', offered.every((mechanism) => mechanism === 'LOGIN') ? offered : []],
        ];
        const verdicts = bad
            .filter(([, mechanisms]) => mechanisms.length > 0)
            .map(([code, mechanisms]) => ({
            outcome: 'fail',
            code,
            values: { mechanisms: mechanisms.join(' ') },
            seen,
        }));
        return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/auth-needs-tls.js





const auth_needs_tls_FIX = 'Postfix: `smtpd_tls_auth_only = yes`. Exim: `server_advertise_condition` of each authenticator on `def:tls_in_cipher`, as in its default configuration. ' +
    'OpenSMTPD: `tls-require` on the listener.';
const NOT_TRIED = 'AUTH is not offered before TLS; it was not tried, since Exim refuses what it does not offer and logs who asks';
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expansion of Exim
const EXIM_IN_TLS = 'auth_advertise_hosts = ${if def:tls_in_cipher{*}{}}';
const auth_needs_tls_pastes = (scope) => settingsFor(scope, {
    postfix: 'smtpd_tls_auth_only = yes',
    exim: EXIM_IN_TLS,
    opensmtpd: scope.endpoint.protocol === 'mx' ? undefined : listener(scope),
});
/* harmony default export */ const auth_needs_tls = ((0,check/* defineCheck */.qH)({
    id: 'auth-needs-tls',
    topic: 'login',
    about: 'endpoint',
    on: ['mx', 'submission'],
    essential: true,
    needs: ['ehlo'],
    raw: ['authInClear'],
    title: 'AUTH is refused before TLS',
    why: 'A mail program that is offered AUTH in clear sends the password in clear, for anybody on the way to read.',
    references: ['RFC 4954 §4', 'RFC 8314 §3.3'],
    findings: {
        advertised: {
            says: '{address} port {port} offers AUTH {mechanisms} before TLS',
            fix: auth_needs_tls_FIX,
            severity: 'error',
            pastes: auth_needs_tls_pastes,
        },
        accepted: {
            says: '{address} port {port} does not offer AUTH before TLS, but obeys it',
            fix: `Hiding AUTH is not enough. ${auth_needs_tls_FIX}`,
            severity: 'error',
            pastes: auth_needs_tls_pastes,
        },
    },
    evaluate({ ehlo }, { endpoint }) {
        const { authInClear } = endpoint;
        if (!(0,replies/* isAccepted */.oB)(ehlo.reply))
            return (0,inconclusive/* openReply */.Vx)(ehlo.reply);
        const mechanisms = ehlo.keywords['AUTH'];
        if (mechanisms)
            return { outcome: 'fail', code: 'advertised', values: { mechanisms }, seen: `AUTH ${mechanisms}` };
        if (!authInClear) {
            // Exim's own code refuses AUTH that it did not advertise: "503 AUTH command used when not advertised".
            return (0,server_software/* isExim */.iz)(endpoint)
                ? { outcome: 'pass', says: NOT_TRIED, seen: 'EHLO without AUTH' }
                : (0,inconclusive/* emptySlot */.o)(authInClear, 'AUTH in clear');
        }
        if (!authInClear.ok)
            return (0,inconclusive/* emptySlot */.o)(authInClear, 'AUTH in clear');
        const reply = authInClear.value;
        const seen = (0,replies/* shown */.SP)(reply);
        if ((0,replies/* isPermanent */.lE)(reply))
            return { outcome: 'pass', seen };
        if (reply.code === 334 || (0,replies/* isAccepted */.oB)(reply))
            return { outcome: 'fail', code: 'accepted', seen, wanted: 'a refusal', proof: ['C: AUTH LOGIN', `S: ${seen}`] };
        return (0,inconclusive/* openReply */.Vx)(reply);
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/auth-offered.js





const DOVECOT_SOCKET = `service auth {
  unix_listener /var/spool/postfix/private/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}`;
function auth_offered_pastes(scope) {
    const login = serviceOptions(scope.endpoint, 'smtpd_sasl_auth_enable=yes', 'smtpd_sasl_type=dovecot', 'smtpd_sasl_path=private/auth');
    const found = settingsFor(scope, { postfix: login, opensmtpd: listener(scope) });
    return found.some(({ into }) => into === 'postfix')
        ? [
            ...found,
            {
                into: 'dovecot',
                where: 'where Dovecot knows the users: dovecot.conf, then doveadm reload',
                text: DOVECOT_SOCKET,
            },
        ]
        : found;
}
/* harmony default export */ const auth_offered = ((0,check/* defineCheck */.qH)({
    id: 'auth-offered',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['ehloInTls'],
    title: 'AUTH is offered inside TLS',
    why: 'A submission port is there for users who log in; without AUTH nobody can send through it.',
    references: ['RFC 6409 §4.3', 'RFC 4954 §3'],
    findings: {
        missing: {
            says: '{address} port {port} offers no AUTH inside TLS',
            fix: 'Postfix: `smtpd_sasl_auth_enable = yes` with `smtpd_sasl_type` and `smtpd_sasl_path`. ' +
                'Exim: an authenticator with `server_advertise_condition`, and `auth_advertise_hosts`. OpenSMTPD: `auth` on the listener.',
            severity: 'error',
            pastes: auth_offered_pastes,
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ ehloInTls: { reply, keywords } }) {
        if (!(0,replies/* isAccepted */.oB)(reply))
            return (0,inconclusive/* openReply */.Vx)(reply);
        const mechanisms = keywords['AUTH'];
        if (mechanisms)
            return { outcome: 'pass', seen: `AUTH ${mechanisms}` };
        return {
            outcome: 'fail',
            code: 'missing',
            seen: Object.keys(keywords).join(' ') || 'no extension',
            wanted: 'AUTH',
        };
    },
}));

// EXTERNAL MODULE: ./compiled/evidence/slot.js
var slot = __webpack_require__(54153);
;// CONCATENATED MODULE: ./compiled/checks/login/auth-on-mx.js





/* harmony default export */ const auth_on_mx = ((0,check/* defineCheck */.qH)({
    id: 'auth-on-mx',
    topic: 'login',
    about: 'endpoint',
    on: ['mx'],
    essential: false,
    needs: ['ehlo'],
    raw: ['ehloInTls'],
    title: 'AUTH is not offered on port 25',
    why: 'Users log in on 465 and 587; on 25 the offer serves those who guess passwords, out of sight of the rules for submission.',
    references: ['RFC 6409 §3.1', 'RFC 8314 §3.3'],
    findings: {
        advertised: {
            says: '{address} port {port} offers AUTH {mechanisms} {where}',
            fix: 'Postfix: `smtpd_sasl_auth_enable = no` in main.cf, and `-o smtpd_sasl_auth_enable=yes` for submission and submissions in master.cf. ' +
                `Exim: \`auth_advertise_hosts = \${if eq{$received_port}{25}{}{*}}\`. OpenSMTPD: no \`auth\` on the listener of port 25.`,
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, {
                postfix: serviceOptions(scope.endpoint, 'smtpd_sasl_auth_enable=no'),
                exim: `auth_advertise_hosts = \${if or{{eq{$received_port}{${scope.endpoint.port}}}{!def:tls_in_cipher}}{}{*}}`,
                opensmtpd: listener(scope),
            }),
        },
    },
    evaluate({ ehlo }, { endpoint: { ehloInTls } }) {
        const inTls = (0,slot/* valueIn */.x)(ehloInTls);
        for (const [where, answer] of [
            ['before TLS', ehlo],
            ['inside TLS', inTls],
        ]) {
            const mechanisms = answer?.keywords['AUTH'];
            if (mechanisms === undefined)
                continue;
            const values = { mechanisms, where };
            return { outcome: 'fail', code: 'advertised', values, seen: `AUTH ${mechanisms}`, wanted: 'no AUTH' };
        }
        if (!(0,replies/* isAccepted */.oB)(ehlo.reply))
            return (0,inconclusive/* openReply */.Vx)(ehlo.reply);
        if (!('STARTTLS' in ehlo.keywords))
            return { outcome: 'pass' };
        if (!inTls)
            return (0,inconclusive/* emptySlot */.o)(ehloInTls, 'EHLO inside TLS');
        return (0,replies/* isAccepted */.oB)(inTls.reply) ? { outcome: 'pass' } : (0,inconclusive/* openReply */.Vx)(inTls.reply);
    },
}));

// EXTERNAL MODULE: ./compiled/derive/relay-verdict.js
var relay_verdict = __webpack_require__(44826);
;// CONCATENATED MODULE: ./compiled/checks/login/auth-required.js




const auth_required_FIX = 'Postfix: `-o smtpd_relay_restrictions=permit_sasl_authenticated,reject` for the submission services in master.cf. ' +
    'Exim: in `acl_smtp_rcpt`, first of all `deny !authenticated = *` where `$received_port` is 465 or 587. ' +
    'OpenSMTPD: `auth` (not `auth-optional`) on the listener.';
const auth_required_pastes = (scope) => settingsFor(scope, {
    postfix: serviceOptions(scope.endpoint, 'smtpd_relay_restrictions=permit_sasl_authenticated,reject', 'smtpd_recipient_restrictions=permit_sasl_authenticated,reject'),
    exim: eximStatement('acl_smtp_rcpt', 'deny message = authentication required', '!authenticated = *', `condition = \${if eq{$received_port}{${scope.endpoint.port}}}`),
    opensmtpd: listener(scope),
});
/* harmony default export */ const auth_required = ((0,check/* defineCheck */.qH)({
    id: 'auth-required',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['relay'],
    title: 'Nothing is taken without a login',
    why: 'A submission port that takes mail without a login is an open relay, or a way around the filters of port 25.',
    references: ['RFC 6409 §4.3', 'RFC 6409 §3.3'],
    findings: {
        open: {
            says: '{address} port {port} takes mail from anybody to anybody without a login',
            fix: auth_required_FIX,
            severity: 'error',
            pastes: auth_required_pastes,
        },
        'accepts-at-rcpt': {
            says: '{address} port {port} accepts a recipient elsewhere without a login and refuses only at DATA',
            fix: auth_required_FIX,
            severity: 'warning',
            pastes: auth_required_pastes,
        },
        'local-delivery': {
            says: '{address} port {port} takes mail for its own domain without a login',
            fix: auth_required_FIX,
            severity: 'warning',
            pastes: auth_required_pastes,
        },
    },
    evaluate({ relay: { attempts, skipped, control, cut } }) {
        const [worst] = attempts.map(verdictOf).sort((a, b) => rank(a) - rank(b));
        if (worst?.outcome === 'fail')
            return worst;
        if ((0,replies/* isAccepted */.oB)(control?.rcpt))
            return auth_required_failed('local-delivery', control);
        if (worst && worst.outcome !== 'inconclusive')
            return worst;
        if (cut)
            return { outcome: 'inconclusive', reason: cut.kind, message: cut.message };
        return worst ?? untried(skipped);
    },
}));
const untried = (skipped) => skipped.length > 0
    ? { outcome: 'inconclusive', reason: 'budget', message: `${UNTRIED}, so as not to be banned` }
    : { outcome: 'inconclusive', reason: 'not-gathered', message: UNTRIED };
const UNTRIED = 'no recipient was tried without a login';
const ORDER = ['fail', 'inconclusive', 'pass', 'not-applicable'];
const rank = ({ outcome }) => ORDER.indexOf(outcome);
function verdictOf(attempt) {
    const result = (0,relay_verdict/* attemptResult */.Xg)(attempt);
    if (result.kind === 'relays')
        return auth_required_failed('open', attempt);
    if (result.kind === 'accepts-at-rcpt')
        return auth_required_failed('accepts-at-rcpt', attempt);
    if (result.kind !== 'refused')
        return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the server was not asked to the end' };
    const { by, reply } = result;
    const seen = (0,replies/* shown */.SP)(reply);
    if (wantsLogin(by, seen) || ((0,replies/* isPermanent */.lE)(reply) && !ABOUT_SOMETHING_ELSE.has(by)))
        return { outcome: 'pass', seen };
    return { outcome: 'inconclusive', reason: (0,replies/* reasonOf */.A3)(by), message: seen };
}
/** Postfix refuses who did not log in with `smtpd_client_restrictions`: "Client host rejected: Access denied". */
const wantsLogin = (by, seen) => by === 'relay-refused' || by === 'auth-required' || (by === 'client-rejected' && /access denied/i.test(seen));
/** Refusals that a login would not have changed. */
const ABOUT_SOMETHING_ELSE = new Set([
    'tls-required',
    'sender-rejected',
    'client-rejected',
    'recipient-rejected',
]);
const auth_required_failed = (code, attempt) => ({
    outcome: 'fail',
    code,
    seen: (0,replies/* shown */.SP)(attempt.data ?? attempt.rcpt),
    wanted: 'a refusal before DATA',
    proof: (0,replies/* transactionLines */.A)(attempt),
});

;// CONCATENATED MODULE: ./compiled/checks/login/credentials-work.js




/* harmony default export */ const credentials_work = ((0,check/* defineCheck */.qH)({
    id: 'credentials-work',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['login'],
    inputs: ['smtp-username', 'smtp-password'],
    title: 'Login works',
    why: 'Whoever sends with these credentials after the deploy would be refused.',
    references: ['RFC 4954 §6'],
    findings: {
        rejected: {
            says: '{address} port {port} rejects the login ({mechanism})',
            fix: 'Check `smtp-username` and `smtp-password`, then what the server asks about them: ' +
                'Postfix `smtpd_sasl_path` and the log of the SASL server (Dovecot), Exim the authenticator, OpenSMTPD the table of `auth`.',
            severity: 'error',
        },
    },
    excludes: applies/* withoutLogin */.Gq,
    evaluate({ login: { mechanism, auth } }) {
        const seen = (0,replies/* shown */.SP)(auth);
        if ((0,replies/* isAccepted */.oB)(auth))
            return { outcome: 'pass', seen };
        if (auth.code === 535)
            return { outcome: 'fail', code: 'rejected', values: { mechanism }, seen, wanted: '235' };
        return (0,inconclusive/* openReply */.Vx)(auth);
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/mail-before-tls.js





/* harmony default export */ const mail_before_tls = ((0,check/* defineCheck */.qH)({
    id: 'mail-before-tls',
    topic: 'login',
    about: 'endpoint',
    on: ['submission'],
    essential: false,
    needs: ['ehlo', 'mailBeforeTls'],
    title: 'MAIL is refused before STARTTLS',
    why: 'A port that takes MAIL in clear lets a mail program without TLS begin to send, and nobody notices that what it sends can be read.',
    references: ['RFC 3207 §4', 'RFC 8314 §4.1'],
    findings: {
        accepted: {
            says: '{address} port {port} takes MAIL before STARTTLS',
            fix: 'Postfix: `-o smtpd_tls_security_level=encrypt` for the submission service in master.cf. Exim: in `acl_smtp_mail` a `deny` with `!encrypted = *` where `$received_port` is {port}. OpenSMTPD: `tls-require` on the listener.',
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, {
                postfix: serviceOptions(scope.endpoint, 'smtpd_tls_security_level=encrypt'),
                exim: eximStatement('acl_smtp_mail', 'deny message = TLS required', '!encrypted = *', `condition = \${if eq{$received_port}{${scope.endpoint.port}}}`),
                opensmtpd: listener(scope),
            }),
        },
    },
    excludes: applies/* withoutStartTls */.EQ,
    evaluate({ mailBeforeTls: reply }) {
        const seen = (0,replies/* shown */.SP)(reply);
        if ((0,replies/* isAccepted */.oB)(reply))
            return { outcome: 'fail', code: 'accepted', seen, wanted: '530', proof: ['C: MAIL FROM:<>', `S: ${seen}`] };
        const by = (0,replies/* classOf */.Kl)(reply);
        const refuses = by === 'tls-required' || by === 'auth-required' || ((0,replies/* isPermanent */.lE)(reply) && reply.code === 530);
        return refuses ? { outcome: 'pass', seen } : (0,inconclusive/* openReply */.Vx)(reply);
    },
}));

;// CONCATENATED MODULE: ./compiled/derive/senders.js

/** Whether the login may use the sender, as far as MAIL and RCPT tell. */
function senderResult(attempt) {
    const reply = (0,replies/* answerTo */.oy)(attempt);
    if (!reply)
        return { result: 'unclear', reason: 'not-gathered', message: 'the dialogue ended before an answer' };
    const by = (0,replies/* classOf */.Kl)(reply);
    const result = by === 'accepted' ? 'accepted' : (0,replies/* isPermanent */.lE)(reply) && !senders_ABOUT_SOMETHING_ELSE.has(by) ? 'not-permitted' : 'unclear';
    return { result, reason: (0,replies/* reasonOf */.A3)(by), message: (0,replies/* shown */.SP)(reply) };
}
/** Refusals that say nothing of what this login may do. */
const senders_ABOUT_SOMETHING_ELSE = new Set([
    'sender-rejected',
    'client-rejected',
    'recipient-rejected',
    'user-unknown',
    'tls-required',
]);

;// CONCATENATED MODULE: ./compiled/checks/login/sender-allowed.js




/* harmony default export */ const sender_allowed = ((0,check/* defineCheck */.qH)({
    id: 'sender-allowed',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['login'],
    inputs: ['smtp-username', 'smtp-password', 'allowed-sender-domains'],
    title: 'Every allowed sender domain can be used after login',
    why: 'Users of a domain that the server refuses as sender cannot send.',
    references: ['RFC 6409 §6.1'],
    findings: {
        refused: {
            says: '{address} port {port} refuses {senders} after login',
            fix: 'Postfix: add the address with this login to `smtpd_sender_login_maps`. ' +
                'Exim: allow it in the ACL of MAIL or RCPT. OpenSMTPD: add it to the table of `senders`.',
            severity: 'error',
        },
    },
    excludes: applies/* withoutSenders */.hz,
    evaluate({ login: { auth, senders } }) {
        const tried = senders
            .filter(({ kind }) => kind === 'allowed')
            .map((attempt) => ({ attempt, ...senderResult(attempt) }));
        const refused = tried.filter(({ result }) => result === 'not-permitted');
        if (refused.length > 0) {
            const values = { senders: refused.map(({ attempt }) => attempt.reversePath).join(', ') };
            const proof = refused.flatMap(({ attempt }) => (0,replies/* transactionLines */.A)(attempt));
            return { outcome: 'fail', code: 'refused', values, seen: refused[0]?.message, wanted: '250', proof };
        }
        const unclear = tried.find(({ result }) => result !== 'accepted');
        if (unclear)
            return { outcome: 'inconclusive', reason: unclear.reason, message: unclear.message };
        if (tried.length === 0)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: `no sender was tried after ${(0,replies/* shown */.SP)(auth)}` };
        return { outcome: 'pass', seen: tried.map(({ attempt }) => attempt.domain).join(', ') };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/login/sender-restricted.js






const sender_restricted_FIX = 'Postfix: `reject_sender_login_mismatch` in `smtpd_sender_restrictions`, before any permit, with `smtpd_sender_login_maps`. ' +
    'Exim: in `acl_smtp_mail`, deny where `authenticated = *` and the sender is not one of `$authenticated_id`. ' +
    'OpenSMTPD: `listen on … auth … senders <table>`.';
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expansion of Exim
const EXIM_OTHER_SENDER = '!condition = ${if eqi{$authenticated_id}{$sender_address}}';
/** The login is known to the run alone: it is the user's to fill in. */
const LOGIN = 'LOGIN';
const WITH_LOGINS = `with your logins in place of ${LOGIN}`;
function sender_restricted_pastes(scope) {
    const domains = scope.host.senderDomains.filter(derive_names/* isFqdn */.MM);
    if (domains.length === 0)
        return [];
    const options = serviceOptions(scope.endpoint, 'smtpd_sender_restrictions=reject_sender_login_mismatch', `smtpd_sender_login_maps=inline:{${domains.map((domain) => `@${domain}=${LOGIN}`).join(',')}}`);
    const listening = listener(scope, 'senders <owners>');
    const owned = domains.map((domain) => `@${domain}`).join(', ');
    return settingsFor(scope, {
        postfix: { ...options, where: `${WITH_LOGINS}: ${options.where}` },
        exim: eximStatement('acl_smtp_mail', 'deny message = sender not owned by this login', 'authenticated = *', EXIM_OTHER_SENDER),
        opensmtpd: listening && {
            where: `${WITH_LOGINS}: ${listening.where}`,
            text: `table owners { "${LOGIN}" = "${owned}" }\n${listening.text}`,
        },
    });
}
/* harmony default export */ const sender_restricted = ((0,check/* defineCheck */.qH)({
    id: 'sender-restricted',
    topic: 'login',
    about: 'endpoint',
    on: ['submission', 'submissions'],
    essential: true,
    needs: ['login'],
    inputs: ['smtp-username', 'smtp-password', 'allowed-sender-domains'],
    title: 'Login cannot send under a foreign name',
    why: 'One stolen password is then enough to send as anybody, under the good name of this server.',
    references: ['RFC 6409 §6.1'],
    findings: {
        'foreign-domain': {
            says: 'After login, the foreign sender {sender} is not refused by RCPT on {address} port {port}',
            fix: sender_restricted_FIX,
            severity: 'error',
            pastes: sender_restricted_pastes,
        },
        'other-user': {
            says: "After login, another user's address {sender} is not refused by RCPT on {address} port {port}",
            fix: sender_restricted_FIX,
            severity: 'warning',
            pastes: sender_restricted_pastes,
        },
    },
    excludes: applies/* withoutSenders */.hz,
    evaluate({ login: { senders } }) {
        const tried = senders.map((attempt) => ({ attempt, ...senderResult(attempt) }));
        const others = tried.filter(({ attempt }) => attempt.kind !== 'allowed');
        const taken = others.filter(({ result }) => result === 'accepted');
        if (taken.length > 0)
            return taken.map(({ attempt, message }) => sender_restricted_failed(attempt, message));
        // Where nothing at all is taken, a refusal says nothing of the sender.
        if (!tried.some(({ attempt, result }) => attempt.kind === 'allowed' && result === 'accepted'))
            return {
                outcome: 'inconclusive',
                reason: 'not-gathered',
                message: 'no allowed sender was accepted to compare with',
            };
        const unclear = others.find(({ result }) => result !== 'not-permitted');
        if (unclear)
            return { outcome: 'inconclusive', reason: unclear.reason, message: unclear.message };
        if (others.length === 0)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'no foreign sender was tried' };
        return {
            outcome: 'pass',
            seen: others.map(({ attempt, message }) => `<${attempt.reversePath}>: ${message}`).join('; '),
        };
    },
}));
const sender_restricted_failed = (attempt, seen) => ({
    outcome: 'fail',
    code: attempt.kind,
    values: { sender: `<${attempt.reversePath}>` },
    seen,
    wanted: 'a refusal of the sender',
    proof: (0,replies/* transactionLines */.A)(attempt),
});

;// CONCATENATED MODULE: ./compiled/derive/relay-words.js
/** What each vector of the relay battery tries, in words. */
const WORDS = {
    V01: 'from the null sender',
    V02: 'from a sender elsewhere',
    V03: 'from an own domain',
    V04: 'from the name of the host',
    V05: 'from the address of the server',
    V06: 'from localhost',
    V07: 'from a sender without a domain',
    V10: 'to a domain with a trailing dot',
    V11: 'to user%elsewhere at the host',
    V12: 'to user%elsewhere at an own domain',
    V13: 'to user%elsewhere at the address of the server',
    V14: 'to user%elsewhere without a domain',
    V15: 'to "user%elsewhere" in quotes',
    V16: 'to "user@elsewhere" in quotes',
    V17: 'to "user@elsewhere" in quotes at the host',
    V18: 'to "user@elsewhere" in quotes at an own domain',
    V19: 'to "user@elsewhere" in quotes at the address of the server',
    V20: 'to user@elsewhere@host',
    V21: 'to user@elsewhere at the address of the server',
    V22: 'by a source route through the host',
    V23: 'by a source route through the address of the server',
    V24: 'to elsewhere!user',
    V25: 'to elsewhere!user at the host',
    V26: 'to elsewhere!user at the address of the server',
    V27: 'to elsewhere!user at an own domain',
    V28: 'to host!elsewhere!user',
    V29: 'to user%elsewhere at localhost',
    V30: 'by a source route through an own domain',
};
/** Vectors in words, each with its number: `from the null sender (V01), from localhost (V06)`. */
const vectorsInWords = (vectors) => vectors.map((vector) => (Object.hasOwn(WORDS, vector) ? `${WORDS[vector]} (${vector})` : vector)).join(', ');

;// CONCATENATED MODULE: ./compiled/checks/relay/open-relay.js





const open_relay_FIX = 'Postfix: `smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination`, and only own networks in `mynetworks`. ' +
    'Exim: only own networks in `relay_from_hosts`, only own domains in `relay_to_domains`. ' +
    'OpenSMTPD: no `match from any for any action …` without `auth`.';
const OWN_ONLY = {
    postfix: {
        where: 'main.cf, with your own networks in mynetworks too, then postfix reload',
        text: [
            'smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination',
            'mynetworks = 127.0.0.0/8 [::1]/128',
        ].join('\n'),
    },
    exim: {
        where: 'the main section, in place of these lists, with your own networks and the domains that you are a backup MX for, then reload Exim',
        text: 'hostlist relay_from_hosts = <; 127.0.0.1 ; ::1\ndomainlist relay_to_domains =',
    },
    opensmtpd: {
        where: 'smtpd.conf, in place of each rule that matches from any for any, then restart smtpd',
        text: 'action "submitted" relay\nmatch auth from any for any action "submitted"',
    },
};
const NO_TRICKS = {
    postfix: 'allow_percent_hack = no\nswap_bangpath = no',
    exim: eximStatement('acl_smtp_rcpt', 'deny message = restricted characters in address', 'local_parts = ^.*[@%!/|]'),
};
/* harmony default export */ const open_relay = ((0,check/* defineCheck */.qH)({
    id: 'open-relay',
    topic: 'relay',
    about: 'endpoint',
    on: ['mx'],
    essential: true,
    needs: ['relay'],
    title: 'Server does not relay for strangers',
    why: 'An open relay is found within hours, sends spam for anybody, and its address is then listed and refused everywhere.',
    references: ['RFC 2505 §2.1', 'RFC 5321 §7.9'],
    findings: {
        relays: {
            says: '{address} relays for strangers: it takes mail from {from} for {to}',
            fix: open_relay_FIX,
            severity: 'error',
            pastes: (scope) => settingsFor(scope, OWN_ONLY),
        },
        'accepts-at-rcpt': {
            says: '{address} accepts a recipient elsewhere from a stranger at RCPT and refuses only at DATA',
            fix: `Refuse at RCPT, so that relay testers do not list the server. ${open_relay_FIX}`,
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, OWN_ONLY),
        },
        'accepts-trick': {
            says: '{address} accepts {to}, which an open relay would pass on to the domain in it; whether this server does is not proved',
            fix: 'Refuse local parts with `%`, `!` and `@`. Postfix: `allow_percent_hack = no`, `swap_bangpath = no`, and no catch-all. Exim: `deny local_parts = ^.*[@%!/|]` in `acl_smtp_rcpt`, as in its default configuration. OpenSMTPD: no `@` entry in the virtual table.',
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, NO_TRICKS),
        },
    },
    evaluate({ relay }) {
        const verdict = (0,relay_verdict/* relayVerdict */.r)(relay);
        const seen = seenIn(relay, verdict.kind === 'refuses' || verdict.kind === 'unknown');
        if (verdict.kind === 'refuses')
            return { outcome: 'pass', seen };
        if (verdict.kind === 'unknown') {
            const { reason, message } = verdict;
            return { outcome: 'inconclusive', reason, message, fix: WAY_OUT[reason], seen };
        }
        return {
            outcome: 'fail',
            code: verdict.kind,
            values: valuesOf(verdict),
            seen,
            wanted: 'a refusal at RCPT',
            proof: verdict.attempts.flatMap(replies/* transactionLines */.A),
        };
    },
}));
const WAY_OUT = {
    'accept-all': `Treat it as an open relay until its queue shows otherwise. ${open_relay_FIX}`,
    greylisted: 'Set `retry-greylisted` to the time after which the server takes mail, or exempt this runner.',
    'client-rejected': 'Exempt the address of this runner from block lists and PTR rules, or run from an accepted address.',
    'not-gathered': 'Set `relay-recipient` to an own mailbox at another provider.',
};
function valuesOf({ attempts }) {
    const [first] = attempts;
    return { from: `<${first?.reversePath}>`, to: `<${first?.recipient}>` };
}
/** Vectors of `core`. */
const CORE = 4;
/** @param refused whether it did nothing else: then it matters what a refusal may hide */
function seenIn({ attempts, askedFor, skipped, reservedRecipient }, refused) {
    const wide = attempts.length + skipped.length > CORE;
    const limits = [
        ...(askedFor ? [`asked for ${askedFor}, which has the same endpoint`] : []),
        ...(skipped.length > 0
            ? [`left out: ${vectorsInWords(skipped)}, so as not to be ${wide ? 'slowed down' : 'banned'}`]
            : []),
        ...(refused && reservedRecipient ? ['the recipient is in a reserved domain, whose refusal may hide a relay'] : []),
        ...(wide
            ? ['so many refusals are more than fail2ban tolerates by default: have this runner in its `ignoreip`']
            : []),
    ];
    return [...answersIn(attempts), ...limits].join('; ');
}
/** Vectors that were answered in the same words together. */
function answersIn(attempts) {
    const groups = [];
    for (const attempt of attempts) {
        const reply = (0,replies/* answerTo */.oy)(attempt);
        if (!reply)
            continue;
        const group = groups.find((one) => (0,replies/* sameWords */.MT)(one.reply, reply));
        if (group)
            group.vectors.push(attempt.vector);
        else
            groups.push({ reply, vectors: [attempt.vector] });
    }
    return groups.map(({ reply, vectors }) => `${vectorsInWords(vectors)}: ${(0,replies/* shown */.SP)(reply)}`);
}

// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(96442);
;// CONCATENATED MODULE: ./compiled/checks/pastes/removal.js
/**
 * The page on which a list says why it holds an entry and takes it out.
 *
 * @param entry address or name that is listed
 */
function removalPastes({ operator, removal }, entry) {
    if (!/^https:\/\/\S+$/.test(removal))
        return [];
    const text = removal.replace('{address}', () => entry);
    const where = text === removal ? `${operator}: enter ${entry}` : operator;
    return [{ into: 'web', where: `${where}, after the cause has ended`, text }];
}

;// CONCATENATED MODULE: ./compiled/checks/reputation/dnsbl-address.js






const dnsbl_address_FIX = 'Find out what the entry is about and end it first: a hijacked account, an infected machine, a web form, mail to bought addresses. Then ask for removal{removal}; an entry comes back while its cause lasts.';
const dnsbl_address_pastes = ({ list }, { address = '' }) => removalPastes((0,block_lists/* listByZone */.A8)(list), address);
/* harmony default export */ const dnsbl_address = ((0,check/* defineCheck */.qH)({
    id: 'dnsbl-address',
    topic: 'reputation',
    about: 'list',
    essential: true,
    needs: ['lists'],
    title: 'Address is on no block list',
    why: 'A listing here means that the address was seen sending spam, or that it is hijacked; receivers that use the list refuse its mail.',
    references: ['RFC 5782', 'RFC 6471'],
    findings: {
        listed: { says: '{address} is listed by {operator}: {meaning}', fix: dnsbl_address_FIX, severity: 'error', pastes: dnsbl_address_pastes },
        'listed-informational': {
            says: '{address} is listed by {operator}, which few receivers use: {meaning}',
            fix: dnsbl_address_FIX,
            severity: 'notice',
            pastes: dnsbl_address_pastes,
        },
    },
    excludes({ address: { address, notPublic }, list }) {
        if (notPublic)
            return `${address} is not public (${notPublic})`;
        const family = (0,derive_addresses/* familyOf */.Ap)(address);
        return (0,block_lists/* listByZone */.A8)(list).families.includes(family) ? undefined : `${list} is not asked about IPv${family} addresses`;
    },
    evaluate({ lists }, { address: { address }, list: zone, run }) {
        const gating = run.vantage.lists.some((asked) => asked.zone === zone && asked.gating);
        const open = { outcome: 'inconclusive', couldBe: gating ? 'listed' : 'listed-informational' };
        const slot = lists[zone];
        if (!slot?.ok)
            return { ...(0,inconclusive/* emptySlot */.o)(slot, zone), ...open };
        const list = (0,block_lists/* listByZone */.A8)(zone);
        const said = (0,block_lists/* interpret */.U4)(slot.value, list);
        const seen = (0,dns/* answerLines */.g8)(`${address} at ${zone}`, 'A', slot.value).join('; ');
        if (said === 'not-listed')
            return { outcome: 'pass', says: `${address} is not listed by ${list.operator}`, seen };
        if ('refused' in said)
            return { ...open, reason: 'resolver-refused', message: said.refused, seen };
        if ('dead' in said)
            return { ...open, reason: 'list-dead', message: said.dead, seen };
        const listings = said.listed.filter(({ policy }) => !policy);
        if (listings.length === 0)
            return { outcome: 'pass', says: `${address} is listed by ${list.operator} as a policy only`, seen };
        const meaning = listings.map(({ code, meaning }) => `${meaning} (${code})`).join('; ');
        const removal = list.removal && `: ${list.removal.replace('{address}', address)}`;
        return {
            outcome: 'fail',
            code: gating ? 'listed' : 'listed-informational',
            values: { operator: list.operator, meaning, removal },
            seen: listings.map(({ code }) => code).join(', '),
            wanted: 'not listed',
            proof: (0,dns/* answerLines */.g8)(zone, 'A', slot.value),
        };
    },
}));

// EXTERNAL MODULE: ./compiled/derive/domain-lists.js
var domain_lists = __webpack_require__(70499);
;// CONCATENATED MODULE: ./compiled/checks/reputation/dnsbl-domain.js





const dnsbl_domain_FIX = 'Find out what the entry is about and end it first: spam that names the domain, a cracked web site, a hijacked account. Then ask for removal: {removal}.';
const dnsbl_domain_pastes = ({ list }, { asked = '' }) => {
    const known = (0,domain_lists/* domainListByZone */.Ey)(list);
    return known ? removalPastes(known, asked) : [];
};
/* harmony default export */ const dnsbl_domain = ((0,check/* defineCheck */.qH)({
    id: 'dnsbl-domain',
    topic: 'reputation',
    about: 'name-list',
    essential: false,
    needs: ['domainLists'],
    title: 'Name is on no block list of domains',
    why: 'Receivers look up the domains in EHLO, reverse-path and body. Mail that shows a listed one is refused or taken for spam, whatever server sends it.',
    references: ['RFC 5782 §2.2', 'RFC 5782 §5'],
    findings: {
        listed: { says: '{asked} is listed by {operator}: {meaning}', fix: dnsbl_domain_FIX, severity: 'error', pastes: dnsbl_domain_pastes },
        'listed-informational': {
            says: '{asked} is listed by {operator}, which is asked for information: {meaning}',
            fix: dnsbl_domain_FIX,
            severity: 'notice',
            pastes: dnsbl_domain_pastes,
        },
    },
    evaluate({ domainLists }, { name, list: zone, run }) {
        const gating = run.vantage.domainLists.some((asked) => asked.zone === zone && asked.gating);
        const code = gating ? 'listed' : 'listed-informational';
        const open = { outcome: 'inconclusive', couldBe: code };
        const slot = domainLists[zone];
        const list = (0,domain_lists/* domainListByZone */.Ey)(zone);
        if (!slot?.ok)
            return { ...(0,inconclusive/* emptySlot */.o)(slot, zone), ...open };
        if (!list)
            return { ...open, reason: 'list-dead', message: `${zone} is not a list of domains that is known` };
        const asked = (0,domain_lists/* askedOf */.iN)(name, list);
        const said = (0,domain_lists/* interpretDomain */.eP)(slot.value, list);
        const proof = (0,dns/* answerLines */.g8)(`${asked}.${zone}`, 'A', slot.value);
        if (said === 'not-listed')
            return { outcome: 'pass', says: `${asked} is not listed by ${list.operator}`, seen: proof.join('; ') };
        if ('refused' in said)
            return { ...open, reason: 'resolver-refused', message: said.refused, proof };
        if ('dead' in said)
            return { ...open, reason: 'list-dead', message: said.dead, proof };
        return {
            outcome: 'fail',
            code,
            values: {
                asked,
                operator: list.operator,
                meaning: said.listed.map(({ code, meaning }) => `${meaning} (${code})`).join('; '),
                removal: list.removal,
            },
            seen: said.listed.map(({ code }) => code).join(', '),
            wanted: 'not listed',
            proof,
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/reputation/dnsbl-policy-block.js





/* harmony default export */ const dnsbl_policy_block = ((0,check/* defineCheck */.qH)({
    id: 'dnsbl-policy-block',
    topic: 'reputation',
    about: 'address',
    essential: true,
    needs: ['lists'],
    title: 'No policy list says that the address does not send mail directly',
    why: 'Such a list holds address ranges that should send through the mail server of their provider. It is a setting and no accusation, but most receivers refuse mail from there.',
    references: ['https://www.spamhaus.org/pbl/', 'RFC 5782'],
    findings: {
        listed: {
            says: '{address} is in a range that is not supposed to send mail directly: {meaning}',
            fix: 'If the address is fixed and belongs to a mail server, have it taken out: {removal}. Where the provider keeps the entry, ask the provider. Otherwise send through the mail server of the provider.',
            severity: 'error',
            pastes: (_, { address = '', zone = '' }) => removalPastes((0,block_lists/* listByZone */.A8)(zone), address),
        },
    },
    excludes({ address: { address, notPublic }, run }) {
        if (notPublic)
            return `${address} is not public (${notPublic})`;
        return policyLists(run, address).length > 0
            ? undefined
            : 'no list with policy entries was asked: `dnsbl` removed it';
    },
    evaluate({ lists }, { address: { address }, run }) {
        return policyLists(run, address).map((list) => {
            const slot = lists[list.zone];
            if (!slot)
                return { outcome: 'inconclusive', reason: 'not-gathered', message: `${list.zone} was not asked` };
            if (!slot.ok)
                return { outcome: 'inconclusive', reason: slot.error.kind, message: slot.error.message };
            const said = (0,block_lists/* interpret */.U4)(slot.value, list);
            if (said === 'not-listed')
                return { outcome: 'pass', seen: `not listed by ${list.operator}` };
            if ('refused' in said)
                return { outcome: 'inconclusive', reason: 'resolver-refused', message: said.refused };
            if ('dead' in said)
                return { outcome: 'inconclusive', reason: 'list-dead', message: said.dead };
            const listings = said.listed.filter(({ policy }) => policy);
            if (listings.length === 0)
                return { outcome: 'pass', seen: `not listed by ${list.operator} as a policy` };
            const meaning = listings.map(({ code, meaning }) => `${meaning} (${code})`).join('; ');
            return {
                outcome: 'fail',
                code: 'listed',
                values: { meaning, zone: list.zone, removal: list.removal.replace('{address}', address) },
                seen: listings.map(({ code }) => code).join(', '),
                wanted: 'not listed',
                proof: (0,dns/* answerLines */.g8)(list.zone, 'A', slot.value),
            };
        });
    },
}));
const policyLists = ({ vantage }, address) => vantage.lists
    .map(({ zone }) => (0,block_lists/* listByZone */.A8)(zone))
    .filter(({ families, codes }) => families.includes((0,derive_addresses/* familyOf */.Ap)(address)) && Object.values(codes).some((c) => c.policy));

;// CONCATENATED MODULE: ./compiled/derive/recipients.js

/** Refusals that are not about the recipient, nor about the sender. */
const recipients_ABOUT_SOMETHING_ELSE = new Set(['client-rejected', 'tls-required', 'auth-required']);
/** The answer to the probe of this kind for this domain. */
function recipientResult(probes, domain, kind) {
    const probe = probes.find((one) => one.kind === kind && one.domain === domain);
    if (!probe)
        return LEFT_OUT;
    const reply = (0,replies/* answerTo */.oy)(probe);
    if (!reply)
        return UNANSWERED;
    if ((0,replies/* isAccepted */.oB)(reply))
        return { kind: 'accepted', probe };
    const by = (0,replies/* classOf */.Kl)(reply);
    if (by === 'relay-refused')
        return { kind: 'not-hosted', probe, reply };
    if (!(0,replies/* isPermanent */.lE)(reply) || recipients_ABOUT_SOMETHING_ELSE.has(by))
        return { kind: 'unclear', reason: (0,replies/* reasonOf */.A3)(by), message: (0,replies/* shown */.SP)(reply) };
    return { kind: 'refused', probe, by, reply };
}
const LEFT_OUT = {
    kind: 'unclear',
    reason: 'budget',
    message: 'left out, so as to give the server no reason to ban this runner',
};
const UNANSWERED = {
    kind: 'unclear',
    reason: 'not-gathered',
    message: 'the dialogue ended before an answer',
};
/** What a server says to mail with an empty reverse-path, told from what it says of the mailbox. */
function nullSenderResult(probes, domain) {
    const result = recipientResult(probes, domain, 'postmaster');
    if (result.kind !== 'refused')
        return result;
    const { probe, reply, by } = result;
    const others = probes.filter(({ reversePath, ...one }) => reversePath !== '' && one.recipient === probe.recipient);
    const accepted = others.find((one) => (0,replies/* isAccepted */.oB)((0,replies/* answerTo */.oy)(one)));
    // At MAIL there is no mailbox yet.
    const other = accepted ?? ((0,replies/* isAccepted */.oB)(probe.mail) ? undefined : others.find(({ mail }) => (0,replies/* isAccepted */.oB)(mail)));
    if (other)
        return { kind: 'refused', probe, reply, other, otherAccepted: other === accepted };
    const alike = others.map(replies/* answerTo */.oy).some((answer) => answer && (0,replies/* sameWords */.MT)(answer, reply));
    if (by === 'user-unknown' || by === 'recipient-rejected' || alike)
        return { kind: 'mailbox-refused', probe, reply };
    return { kind: 'unclear', reason: (0,replies/* reasonOf */.A3)(by), message: (0,replies/* shown */.SP)(reply) };
}

;// CONCATENATED MODULE: ./compiled/checks/recipients.js



/** Why a server says nothing of a mailbox. */
function undecided(result, domain) {
    if (result.kind === 'not-hosted')
        return {
            outcome: 'not-applicable',
            message: `the server takes no mail for ${domain}: ${(0,replies/* shown */.SP)(result.reply)}`,
        };
    const { reason, message } = result;
    return { outcome: 'inconclusive', reason, message, ...(reason === 'budget' && { fix: recipients_WAY_OUT }) };
}
const recipients_WAY_OUT = 'Have this runner in the `ignoreip` of fail2ban, and set `relay-battery: standard`: then less is left out; of very many domains only the first are asked.';
/** A mailbox that has to take mail refuses it. `further` are probes that belong to the proof. */
const refused = (probe, reply, further = []) => ({
    outcome: 'fail',
    code: 'refused',
    values: { reply: (0,replies/* shown */.SP)(reply) },
    seen: (0,replies/* shown */.SP)(reply),
    wanted: '250',
    proof: [...further, probe].flatMap(replies/* transactionLines */.A),
});
/** An alias for a mailbox that the server does not know; where it refuses for anything else, an alias does not help. */
function aliasPastes(scope, user) {
    const { recipients } = scope.endpoint;
    const result = recipients?.ok ? recipientResult(recipients.value, scope.domain.domain, user) : undefined;
    if (result?.kind !== 'refused' || result.by !== 'user-unknown')
        return [];
    const alias = { where: '/etc/aliases, then newaliases', text: `${user}: root` };
    return settingsFor(scope, { postfix: alias, exim: { ...alias, where: '/etc/aliases' }, opensmtpd: alias });
}

;// CONCATENATED MODULE: ./compiled/checks/session/abuse-accepted.js




/* harmony default export */ const abuse_accepted = ((0,check/* defineCheck */.qH)({
    id: 'abuse-accepted',
    topic: 'session',
    about: 'domain-endpoint',
    on: ['mx'],
    essential: false,
    needs: ['recipients'],
    title: 'Mail to abuse is accepted',
    why: 'Whoever gets spam from a domain writes to its abuse mailbox first; who cannot, writes to a block list.',
    references: ['RFC 2142 §2'],
    findings: {
        refused: {
            says: '{address} refuses mail to abuse@{domain}: {reply}',
            fix: 'Give abuse@{domain} a mailbox or an alias. Postfix: `abuse: you` in /etc/aliases, or `abuse@{domain} you@{domain}` in `virtual_alias_maps`. Exim and OpenSMTPD: /etc/aliases.',
            severity: 'notice',
            pastes: (scope) => aliasPastes(scope, 'abuse'),
        },
    },
    evaluate({ recipients }, { domain: { domain } }) {
        const result = recipientResult(recipients, domain, 'abuse');
        if (result.kind === 'accepted')
            return { outcome: 'pass', seen: (0,replies/* shown */.SP)(result.probe.rcpt) };
        if (result.kind !== 'refused')
            return undecided(result, domain);
        // The same sender to another mailbox: what differs is the mailbox.
        const postmaster = recipientResult(recipients, domain, 'postmaster');
        return result.by === 'user-unknown' || postmaster.kind === 'accepted'
            ? refused(result.probe, result.reply)
            : { outcome: 'inconclusive', reason: (0,replies/* reasonOf */.A3)(result.by), message: (0,replies/* shown */.SP)(result.reply) };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/pastes/server-name.js


/** The name by which the server goes, in greeting and EHLO. */
function serverNamePastes(scope) {
    const { host } = scope.host;
    if (!(0,derive_names/* isFqdn */.MM)(host))
        return [];
    return settingsFor(scope, {
        postfix: `myhostname = ${host}\nsmtpd_banner = $myhostname ESMTP`,
        exim: `primary_hostname = ${host}\nsmtp_banner = $smtp_active_hostname ESMTP`,
        opensmtpd: {
            where: 'the file /etc/mail/mailname (on Debian /etc/mailname), with no hostname on the listeners, then restart smtpd',
            text: host,
        },
    });
}

;// CONCATENATED MODULE: ./compiled/checks/session/banner-fqdn.js






const banner_fqdn_FIX = 'Let the greeting begin with {host}. Postfix: `myhostname = {host}`, and `smtpd_banner` begins with `$myhostname`. Exim: `primary_hostname = {host}`. OpenSMTPD: `listen on … hostname {host}`. Then reload.';
/* harmony default export */ const banner_fqdn = ((0,check/* defineCheck */.qH)({
    id: 'banner-fqdn',
    topic: 'session',
    about: 'endpoint',
    essential: true,
    needs: ['greeting'],
    raw: ['ptr'],
    title: 'Greeting names the expected FQDN',
    why: 'The first word of the greeting is the name by which a server goes. Where it differs from the PTR name or DNS, the server most likely gives the same wrong name when it sends, and receivers hold that against it.',
    references: ['RFC 5321 §4.2', 'RFC 5321 §4.3.1', 'RFC 5321 §2.3.5'],
    findings: {
        'no-name': {
            says: 'The greeting of {address} port {port} names no host',
            fix: banner_fqdn_FIX,
            severity: 'error',
            pastes: serverNamePastes,
        },
        'not-fqdn': {
            says: 'The greeting of {address} port {port} names `{name}`, which is no fully qualified name',
            fix: banner_fqdn_FIX,
            severity: 'error',
            pastes: serverNamePastes,
        },
        'differs-from-expected': {
            says: 'The greeting of {address} port {port} names {name}, not {host}',
            fix: banner_fqdn_FIX,
            severity: 'error',
            pastes: serverNamePastes,
        },
        'differs-from-ptr': {
            says: 'The greeting of {address} port {port} names {name}, but its PTR is {ptr}',
            fix: 'Have the PTR of {address} changed to {host}; or name {ptr} as the expected FQDN, if that is what the server is to be called, and let the greeting begin with it.',
            severity: 'error',
            pastes: ptrPastes,
        },
        'same-domain': {
            says: 'The greeting of {address} port {port} names {name}, not {host}; only the domain agrees',
            fix: banner_fqdn_FIX,
            severity: 'warning',
            pastes: serverNamePastes,
        },
        masked: {
            says: 'Something in front of {address} port {port} masks its greeting: `{name}`',
            fix: 'Turn the SMTP inspection of the firewall off (Cisco: `no fixup protocol smtp 25`, or `no inspect esmtp`): it hides extensions too, STARTTLS among them.',
            severity: 'warning',
        },
    },
    excludes: ({ endpoint: { greeting } }) => greeting?.ok && greeting.value.code !== 220 && (greeting.value.code < 400 || greeting.value.code >= 500)
        ? 'the server does not greet as one that takes mail'
        : undefined,
    evaluate({ greeting }, { host: { host }, address: { address, ptr } }) {
        const proof = [`S: ${(0,replies/* shown */.SP)(greeting)}`];
        if (greeting.code !== 220)
            return {
                outcome: 'inconclusive',
                reason: 'throttled',
                message: `the server puts us off: ${(0,replies/* shown */.SP)(greeting)}`,
                proof,
            };
        const name = (0,replies/* nameIn */.ZC)(greeting);
        const fail = (code, values = {}) => ({
            outcome: 'fail',
            code,
            values: { name, ...values },
            seen: name || 'no name',
            wanted: host,
            proof,
        });
        if (name === '')
            return fail('no-name');
        // PIX firewalls leave only 2, 0 and blanks of a greeting as they are.
        if (/^[*02]*\*{2}[*02]*$/.test(name))
            return fail('masked');
        if (!(0,derive_names/* isFqdn */.MM)(name))
            return fail('not-fqdn');
        if (!(0,derive_names/* sameName */.q)(name, host))
            return fail((0,derive_names/* sameOrganisation */.fj)(name, host) ? 'same-domain' : 'differs-from-expected');
        if (!ptr)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the PTR name was not looked up', proof };
        if (!ptr.ok)
            return { outcome: 'inconclusive', reason: ptr.error.kind, message: ptr.error.message, proof };
        const names = (0,dns/* ptrNames */.Nt)(ptr.value);
        if (names.length > 0 && !names.some((ptrName) => (0,derive_names/* sameName */.q)(ptrName, name)))
            return {
                ...fail('differs-from-ptr', { ptr: names.join(', ') }),
                seen: `PTR ${names.join(', ')}`,
                proof: [...proof, ...(0,dns/* ptrLines */.gF)(address, ptr.value)],
            };
        const wanted = names.length > 0 ? 'the expected FQDN, which is the PTR name too' : 'the expected FQDN';
        return { outcome: 'pass', seen: name, wanted, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/bare-lf-accepted.js




/* harmony default export */ const bare_lf_accepted = ((0,check/* defineCheck */.qH)({
    id: 'bare-lf-accepted',
    topic: 'session',
    about: 'endpoint',
    on: ['mx'],
    essential: false,
    needs: ['bareLf'],
    title: 'Command that ends at a bare line feed is not obeyed',
    why: 'Only CR LF ends a line of SMTP. Servers that take less may disagree with others on where a message ends, which is how SMTP smuggling begins; by itself it is no hole.',
    references: ['RFC 5321 §2.3.8', 'CVE-2023-51764', 'https://www.postfix.org/smtp-smuggling.html'],
    findings: {
        commands: {
            says: '{address} obeys a command that ends at a bare line feed',
            fix: 'Postfix: `smtpd_forbid_bare_newline = reject` (3.9, 3.8.5, 3.7.10, 3.6.14 and 3.5.24 on); `normalize`, the default of 3.9, is safe for messages and still obeys such commands. Sendmail 8.18 refuses them. Exim from 4.97.1 on and OpenSMTPD have nothing to set.',
            severity: 'notice',
            pastes: (scope) => settingsFor(scope, { postfix: 'smtpd_forbid_bare_newline = reject' }),
        },
    },
    evaluate({ bareLf }) {
        if (bareLf === null)
            return { outcome: 'pass', seen: 'no answer: the server waits for CR LF' };
        const seen = (0,replies/* shown */.SP)(bareLf);
        if ((0,replies/* isPermanent */.lE)(bareLf))
            return { outcome: 'pass', seen };
        if (!(0,replies/* isAccepted */.oB)(bareLf))
            return (0,inconclusive/* openReply */.Vx)(bareLf);
        return {
            outcome: 'fail',
            code: 'commands',
            seen,
            wanted: 'no answer, or 5xx',
            proof: ['C: NOOP\\n', `S: ${seen}`],
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/ehlo.js


/** What the server said to EHLO, in clear and in TLS, as far as it did. */
const ehlosOf = ({ ehlo, ehloInTls }) => [ehlo, ehloInTls].flatMap((slot) => (slot?.ok && (0,replies/* isAccepted */.oB)(slot.value.reply) ? [slot.value] : []));
/** Why there is none. */
function withoutEhlo({ protocol, ehlo, ehloInTls }) {
    const slot = protocol === 'submissions' ? ehloInTls : ehlo;
    return slot?.ok ? (0,inconclusive/* openReply */.Vx)(slot.value.reply) : (0,inconclusive/* emptySlot */.o)(slot, 'EHLO');
}
/** Keyword lines as they were sent. */
const keywordLines = ({ keywords }, ...names) => names.filter((name) => name in keywords).map((name) => `S: 250 ${`${name} ${keywords[name]}`.trim()}`);

;// CONCATENATED MODULE: ./compiled/checks/session/ehlo-dangerous.js





const PROXIES_ONLY = 'Postfix: only the proxies that need it in `{parameter}` (empty is the default), and none of them a network. Then reload.';
/* harmony default export */ const ehlo_dangerous = ((0,check/* defineCheck */.qH)({
    id: 'ehlo-dangerous',
    topic: 'session',
    about: 'endpoint',
    essential: false,
    needs: [],
    raw: ['ehlo', 'ehloInTls'],
    title: 'No dangerous extension is offered to strangers',
    why: 'With XCLIENT a client may claim any address and any login, with XFORWARD a false origin in the log, with TURN the mail of somebody else.',
    references: [
        'https://www.postfix.org/XCLIENT_README.html',
        'https://www.postfix.org/XFORWARD_README.html',
        'RFC 5321 App. F.1',
    ],
    findings: {
        xclient: {
            says: '{address} port {port} offers XCLIENT to strangers, who can then pass for any client, a trusted one too',
            fix: PROXIES_ONLY.replace('{parameter}', 'smtpd_authorized_xclient_hosts'),
            severity: 'error',
            pastes: (scope) => settingsFor(scope, { postfix: 'smtpd_authorized_xclient_hosts =' }),
        },
        xforward: {
            says: '{address} port {port} offers XFORWARD to strangers, who can then give a false origin',
            fix: PROXIES_ONLY.replace('{parameter}', 'smtpd_authorized_xforward_hosts'),
            severity: 'error',
            pastes: (scope) => settingsFor(scope, { postfix: 'smtpd_authorized_xforward_hosts =' }),
        },
        turn: {
            says: '{address} port {port} offers TURN, with which a stranger fetches mail that waits for others',
            fix: 'Turn TURN off; ETRN (RFC 1985) or ODMR with a login (RFC 2645) does the same safely.',
            severity: 'error',
        },
    },
    evaluate(_, { endpoint }) {
        const ehlos = ehlosOf(endpoint);
        if (ehlos.length === 0)
            return withoutEhlo(endpoint);
        const offered = ['XCLIENT', 'XFORWARD', 'TURN'].flatMap((keyword) => {
            const ehlo = ehlos.find(({ keywords }) => keyword in keywords);
            return ehlo ? [offers(keyword, ehlo)] : [];
        });
        if (offered.length > 0)
            return offered;
        const inTls = endpoint.ehloInTls;
        return inTls?.ok || (0,applies/* withoutStartTls */.EQ)({ endpoint }) ? { outcome: 'pass' } : (0,inconclusive/* emptySlot */.o)(inTls, 'EHLO inside TLS');
    },
}));
const offers = (keyword, ehlo) => ({
    outcome: 'fail',
    code: keyword.toLowerCase(),
    seen: `${keyword} ${ehlo.keywords[keyword]}`.trim(),
    wanted: `no ${keyword}`,
    proof: keywordLines(ehlo, keyword),
});

;// CONCATENATED MODULE: ./compiled/checks/session/ehlo-name.js





const ehlo_name_FIX = 'Postfix: `myhostname = {host}`. Exim: `primary_hostname = {host}`, and `smtp_active_hostname` unset or the same. OpenSMTPD: `listen on … hostname {host}`. Then reload.';
/* harmony default export */ const ehlo_name = ((0,check/* defineCheck */.qH)({
    id: 'ehlo-name',
    topic: 'session',
    about: 'endpoint',
    essential: false,
    needs: ['greeting'],
    raw: ['ehlo', 'ehloInTls'],
    title: 'Answer to EHLO names the server as the greeting does',
    why: 'The first word of that answer is to be the name of the server. One that gives itself several names is misconfigured somewhere, or several servers answer for one.',
    references: ['RFC 5321 §4.1.1.1'],
    findings: {
        'no-name': {
            says: 'The answer of {address} port {port} to EHLO names no host',
            fix: ehlo_name_FIX,
            severity: 'warning',
            pastes: serverNamePastes,
        },
        differs: {
            says: 'The answer of {address} port {port} to EHLO names {name}, the greeting {banner}',
            fix: `Let both say {host}. ${ehlo_name_FIX}`,
            severity: 'warning',
            pastes: serverNamePastes,
        },
        'not-fqdn': {
            says: 'The answer of {address} port {port} to EHLO names `{name}`, which is no fully qualified name',
            fix: ehlo_name_FIX,
            severity: 'warning',
            pastes: serverNamePastes,
        },
    },
    evaluate({ greeting }, { endpoint, host: { host } }) {
        const [ehlo] = ehlosOf(endpoint);
        if (!ehlo)
            return withoutEhlo(endpoint);
        const [name, banner] = [(0,replies/* nameIn */.ZC)(ehlo.reply), (0,replies/* nameIn */.ZC)(greeting)];
        const proof = [`S: ${(0,replies/* shown */.SP)(greeting)}`, `C: ${ehlo.verb}`, `S: ${ehlo.reply.code} ${ehlo.reply.lines[0] ?? ''}`];
        const fail = (code) => {
            return { outcome: 'fail', code, values: { name, banner }, seen: name || 'no name', wanted: host, proof };
        };
        if (name === '')
            return fail('no-name');
        if (!(0,derive_names/* isFqdn */.MM)(name))
            return fail('not-fqdn');
        // A greeting that names none is the business of banner-fqdn.
        if ((0,derive_names/* isFqdn */.MM)(banner) && !(0,derive_names/* sameName */.q)(name, banner))
            return fail('differs');
        return { outcome: 'pass', seen: name };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/esmtp.js




const MIN_SIZE = 10_000_000;
const LARGER = {
    postfix: 'message_size_limit = 52428800',
    exim: 'message_size_limit = 50M',
    opensmtpd: 'smtp max-message-size "50M"',
};
/* harmony default export */ const esmtp = ((0,check/* defineCheck */.qH)({
    id: 'esmtp',
    topic: 'session',
    about: 'endpoint',
    essential: false,
    needs: [],
    raw: ['ehlo', 'ehloInTls'],
    title: 'Server speaks ESMTP, and its extensions fit together',
    why: 'TLS, authentication and large messages all need EHLO; a sender that believes an extension whose other half is missing sends what is then refused.',
    references: ['RFC 5321 §2.2.1', 'RFC 6531 §3.1', 'RFC 3030 §3', 'RFC 1870 §4'],
    findings: {
        'helo-only': {
            says: '{address} port {port} knows HELO only: no TLS, no authentication, no message size',
            fix: 'Turn off what hides EHLO: the SMTP inspection of a firewall (Cisco: `no inspect esmtp`), or Postfix `smtpd_discard_ehlo_keywords` and its like; else replace the software.',
            severity: 'warning',
        },
        incoherent: {
            says: 'The extensions of {address} port {port} do not fit together: {faults}',
            fix: 'Offer both or neither; Postfix leaves out what `smtpd_discard_ehlo_keywords` names. For the size: Postfix `message_size_limit = 52428800`, Exim `message_size_limit = 50M`, OpenSMTPD `smtp max-message-size "50M"`.',
            severity: 'notice',
            pastes: (scope) => (ehlosOf(scope.endpoint).some(isSmall) ? settingsFor(scope, LARGER) : []),
        },
    },
    evaluate(_, { endpoint }) {
        const ehlos = ehlosOf(endpoint);
        const [first] = ehlos;
        if (!first)
            return withoutEhlo(endpoint);
        if (first.verb === 'HELO' && (0,replies/* isAccepted */.oB)(first.reply))
            return { outcome: 'fail', code: 'helo-only', seen: 'EHLO refused, HELO accepted', wanted: 'EHLO' };
        const faulty = ehlos.find((ehlo) => faultsOf(ehlo).length > 0);
        if (!faulty)
            return { outcome: 'pass', seen: Object.keys(ehlos.at(-1).keywords).join(' ') || 'no extension' };
        const faults = faultsOf(faulty).join('; ');
        const proof = keywordLines(faulty, 'SMTPUTF8', '8BITMIME', 'BINARYMIME', 'CHUNKING', 'SIZE');
        return { outcome: 'fail', code: 'incoherent', values: { faults }, seen: faults, proof };
    },
}));
/** RFC 1870 §4: zero is no limit. */
function isSmall({ keywords }) {
    const size = /^\d+$/.test(keywords['SIZE'] ?? '') ? Number(keywords['SIZE']) : 0;
    return size > 0 && size < MIN_SIZE;
}
function faultsOf({ keywords }) {
    const lacks = (name, other) => name in keywords && !(other in keywords) ? [`${name} without ${other}`] : [];
    const small = isSmall({ keywords }) ? [`messages of at most ${keywords['SIZE']} bytes, less than 10 MB`] : [];
    return [...lacks('SMTPUTF8', '8BITMIME'), ...lacks('BINARYMIME', 'CHUNKING'), ...small];
}

;// CONCATENATED MODULE: ./compiled/checks/session/greeting-accepts.js


/* harmony default export */ const greeting_accepts = ((0,check/* defineCheck */.qH)({
    id: 'greeting-accepts',
    topic: 'session',
    about: 'endpoint',
    essential: true,
    needs: [],
    raw: ['greeting'],
    title: 'Server greets with 220',
    why: 'With any other greeting the sender has to leave: no mail gets in.',
    references: ['RFC 5321 §3.1', 'RFC 5321 §4.3.2'],
    findings: {
        rejected: {
            says: '{address} port {port} turns us away: {greeting}',
            fix: 'Turn the service on, or take this server out of DNS. If only the probe is turned away, as by a block list or a PTR rule of the server, admit its address.',
            severity: 'error',
        },
        'not-smtp': {
            says: 'What answers at {address} port {port} does not greet as a mail server: {greeting}',
            fix: 'Find out what listens there with `ss -ltnp sport = :{port}` on the server, and what a proxy or a firewall in front of it does to port {port}.',
            severity: 'error',
        },
    },
    evaluate(_, { endpoint: { greeting } }) {
        if (!greeting)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the greeting was not read' };
        const wanted = '220';
        if (!greeting.ok) {
            const { kind, message } = greeting.error;
            if (kind !== 'protocol-garbage')
                return { outcome: 'inconclusive', reason: kind, message };
            return { outcome: 'fail', code: 'not-smtp', values: { greeting: message }, seen: message, wanted };
        }
        const { code } = greeting.value;
        const seen = (0,replies/* shown */.SP)(greeting.value);
        const proof = [`S: ${seen}`];
        if (code === 220)
            return { outcome: 'pass', seen, proof };
        if (code >= 400 && code < 500)
            return { outcome: 'inconclusive', reason: 'throttled', message: `the server puts us off: ${seen}`, seen, proof };
        return {
            outcome: 'fail',
            code: code >= 500 ? 'rejected' : 'not-smtp',
            values: { greeting: seen },
            seen,
            wanted,
            proof,
        };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/greeting-delay.js



const SLOW_MS = 5_000;
const VERY_SLOW_MS = 30_000;
/* harmony default export */ const greeting_delay = ((0,check/* defineCheck */.qH)({
    id: 'greeting-delay',
    topic: 'session',
    about: 'endpoint',
    essential: false,
    needs: [],
    raw: ['connect', 'greeting', 'tls'],
    title: 'Server greets without delay',
    why: 'Senders wait for a greeting, but not all as patiently as they should: some give up after half a minute, and mail programs show an error.',
    references: ['RFC 5321 §4.5.3.2.1'],
    findings: {
        slow: {
            says: '{address} port {port} takes {seconds} s to greet',
            fix: 'Most often the server waits for a DNS answer about the client: see that its resolver answers, for PTR lookups and block lists too. A delay on purpose (postscreen, `greet_pause`, an Exim `delay`) may stay; 6 s is enough.',
            severity: 'notice',
        },
        'very-slow': {
            says: '{address} port {port} has not greeted within 30 s',
            fix: 'See that the resolver of the server answers, that it has processes left (Postfix: `default_process_limit`, `maxproc` in master.cf), and shorten a delay on purpose to a few seconds.',
            severity: 'warning',
        },
    },
    evaluate(_, { endpoint: { protocol, connect, greeting, tls } }) {
        const wanted = 'at most 5 s';
        if (!greeting?.ok) {
            const waited = connect?.ok && (protocol !== 'submissions' || tls?.ok) && greeting?.error.kind === 'timeout';
            return waited
                ? { outcome: 'fail', code: 'very-slow', seen: greeting.error.message, wanted }
                : (0,inconclusive/* emptySlot */.o)(greeting, 'the greeting');
        }
        const { ms, lines } = greeting.value;
        const seconds = (ms / 1000).toFixed(1);
        const seen = `after ${seconds} s`;
        if (ms <= SLOW_MS)
            return { outcome: 'pass', seen };
        const proof = [`S: ${(0,replies/* shown */.SP)(greeting.value)}`];
        const code = ms > VERY_SLOW_MS ? 'very-slow' : 'slow';
        // postscreen sends the first line, `postscreen_greet_banner`, and waits to see who talks too early.
        return code === 'slow' && lines.length > 1
            ? {
                outcome: 'fail',
                code,
                says: `The greeting takes ${seconds} s, in two parts: on purpose, as postscreen does to find out who does not wait`,
                seen,
                wanted,
                proof,
            }
            : { outcome: 'fail', code, values: { seconds }, seen, wanted, proof };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/null-sender-accepted.js




/* harmony default export */ const null_sender_accepted = ((0,check/* defineCheck */.qH)({
    id: 'null-sender-accepted',
    topic: 'session',
    about: 'domain-endpoint',
    on: ['mx'],
    essential: false,
    needs: ['recipients'],
    title: 'Mail from the null sender is accepted',
    why: 'Bounces and receipts come from `<>`. A server that refuses it never tells its users that their mail was not delivered, and servers that verify senders refuse its mail.',
    references: ['RFC 5321 §4.5.5', 'RFC 3464 §2'],
    findings: {
        refused: {
            says: '{address} refuses the null sender, `<>`, for {domain}: {reply}',
            fix: 'Take the rule out that refuses an empty sender. Postfix: no `<>` with REJECT in a `check_sender_access` table (`smtpd_null_access_lookup_key`). Exim: no `deny senders = :` in an ACL. Against forged bounces sign the sender (BATV) instead.',
            severity: 'error',
        },
    },
    evaluate({ recipients }, { domain: { domain } }) {
        const result = nullSenderResult(recipients, domain);
        if (result.kind === 'accepted')
            return { outcome: 'pass', seen: (0,replies/* shown */.SP)(result.probe.rcpt) };
        if (result.kind === 'refused')
            return refused(result.probe, result.reply, [result.other]);
        if (result.kind !== 'mailbox-refused')
            return undecided(result, domain);
        const other = recipients.find((one) => one.domain === domain && one.reversePath === '' && (0,replies/* isAccepted */.oB)(one.rcpt));
        if (other)
            return { outcome: 'pass', seen: `${other.recipient}: ${(0,replies/* shown */.SP)(other.rcpt)}` };
        const message = `postmaster@${domain} is refused whoever sends: ${(0,replies/* shown */.SP)(result.reply)}`;
        return { outcome: 'inconclusive', reason: 'not-gathered', message };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/own-domain-spoofed.js






const own_domain_spoofed_pastes = (scope, { domain = '' }) => (0,derive_names/* isFqdn */.MM)(domain)
    ? settingsFor(scope, {
        postfix: {
            where: 'main.cf, with what smtpd_sender_restrictions holds already behind it, then postfix reload',
            text: `smtpd_sender_restrictions = permit_mynetworks, permit_sasl_authenticated, check_sender_access inline:{${domain}=REJECT}`,
        },
        exim: eximStatement('acl_smtp_mail', `deny message = sender of ${domain} must log in`, '!authenticated = *', '!hosts = +relay_from_hosts', `sender_domains = ${domain}`),
    })
    : [];
/* harmony default export */ const own_domain_spoofed = ((0,check/* defineCheck */.qH)({
    id: 'own-domain-spoofed',
    topic: 'session',
    about: 'domain-endpoint',
    on: ['mx'],
    essential: false,
    needs: ['recipients'],
    title: 'Stranger with an own sender address is refused by RCPT',
    why: 'Mail that seems to come from a colleague is believed. The server knows that its own domains send from inside or after a login.',
    references: ['RFC 7208 §8.4', 'RFC 5321 §7.1'],
    findings: {
        accepted: {
            says: 'A stranger who sends as <{from}> is not refused by RCPT on {address}',
            fix: 'Filters that look at the message (SPF, DMARC) may still refuse it; sooner is cheaper. Postfix: `smtpd_sender_restrictions = permit_mynetworks, permit_sasl_authenticated, check_sender_access inline:{{domain}=REJECT}`. ' +
                'Exim: in `acl_smtp_mail` a `deny` with `!authenticated = *`, `!hosts = +relay_from_hosts` and `sender_domains = +local_domains`. Mailing lists and forwarders that keep the sender are refused then too.',
            severity: 'notice',
            pastes: own_domain_spoofed_pastes,
        },
    },
    evaluate({ recipients }, { domain: { domain } }) {
        const result = recipientResult(recipients, domain, 'own-domain-spoofed');
        if (result.kind === 'accepted') {
            const { probe } = result;
            const values = { from: probe.reversePath };
            const seen = (0,replies/* shown */.SP)(probe.rcpt);
            return { outcome: 'fail', code: 'accepted', values, seen, wanted: '5xx', proof: (0,replies/* transactionLines */.A)(probe) };
        }
        if (result.kind !== 'refused')
            return undecided(result, domain);
        const { by, reply, probe } = result;
        // The same mailbox is accepted from another sender: what differs is the sender.
        const aboutSender = by === 'sender-rejected' || by === 'sender-not-permitted';
        if (aboutSender || recipientResult(recipients, domain, 'postmaster').kind === 'accepted')
            return { outcome: 'pass', seen: (0,replies/* shown */.SP)(reply), proof: (0,replies/* transactionLines */.A)(probe) };
        return { outcome: 'inconclusive', reason: (0,replies/* reasonOf */.A3)(by), message: (0,replies/* shown */.SP)(reply) };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/postmaster-accepted.js






/* harmony default export */ const postmaster_accepted = ((0,check/* defineCheck */.qH)({
    id: 'postmaster-accepted',
    topic: 'session',
    about: 'domain-endpoint',
    on: ['mx'],
    essential: false,
    needs: ['recipients'],
    raw: ['mx'],
    title: 'Mail to postmaster is accepted',
    why: 'Every domain that takes mail must take it for postmaster: that is where others report what goes wrong, and where block lists write to.',
    references: ['RFC 5321 §4.5.1', 'RFC 2142 §5'],
    findings: {
        refused: {
            says: '{address} refuses mail to postmaster@{domain}: {reply}',
            fix: 'Take mail for {domain} here, and give postmaster@{domain} a mailbox or an alias. Postfix: `postmaster: you` in /etc/aliases, or `postmaster@{domain} you@{domain}` in `virtual_alias_maps`. Exim and OpenSMTPD: /etc/aliases.',
            severity: 'warning',
            pastes: (scope) => aliasPastes(scope, 'postmaster'),
        },
    },
    evaluate({ recipients }, scope) {
        const { domain } = scope.domain;
        const result = nullSenderResult(recipients, domain);
        if (result.kind === 'accepted')
            return { outcome: 'pass', seen: (0,replies/* shown */.SP)(result.probe.rcpt) };
        if (result.kind === 'mailbox-refused')
            return refused(result.probe, result.reply);
        if (result.kind === 'refused')
            return result.otherAccepted
                ? { outcome: 'pass', seen: `${(0,replies/* shown */.SP)(result.other.rcpt)} from <${result.other.reversePath}>` }
                : { outcome: 'inconclusive', reason: 'sender-rejected', message: (0,replies/* shown */.SP)(result.reply) };
        if (result.kind === 'not-hosted' && leadsHere(scope))
            return refused(result.probe, result.reply);
        return undecided(result, domain);
    },
}));
const leadsHere = ({ domain: { mx }, host: { host } }) => mx?.ok === true && (0,dns/* dataOf */.qu)(mx.value, 'MX').some((data) => (0,derive_names/* sameName */.q)(data.split(' ')[1] ?? '', host));

;// CONCATENATED MODULE: ./compiled/checks/session/smtp-reachable.js


/* harmony default export */ const smtp_reachable = ((0,check/* defineCheck */.qH)({
    id: 'smtp-reachable',
    topic: 'session',
    about: 'endpoint',
    essential: true,
    needs: [],
    raw: ['connect'],
    title: 'Port answers',
    why: 'A server that does not answer takes no mail; senders try for days and then return it.',
    references: ['RFC 5321 §4.5.4.1', 'RFC 8314 §3'],
    findings: {
        refused: {
            says: '{address} refuses connections on port {port}',
            fix: 'Start the mail server, and have it listen on this address: Postfix `inet_interfaces` and the `{service}` line of master.cf. `ss -ltn sport = :{port}` shows who listens.',
            severity: 'error',
            pastes: listenPastes,
        },
        unreachable: {
            says: 'No network path leads to {address} port {port}: {error}',
            fix: 'Correct the routing or the firewall in front of {address}; if it is no longer in use, take it out of DNS.',
            severity: 'error',
        },
    },
    evaluate(_, { address: { address }, endpoint: { connect, connectedTo, port, protocol } }) {
        const seen = connectedTo && `connected to ${connectedTo} in its place`;
        if (!connect)
            return { outcome: 'inconclusive', reason: 'not-gathered', message: `port ${port} was not tried` };
        if (connect.ok)
            return {
                outcome: 'pass',
                says: `${address} answers on port ${port}`,
                seen: seen ?? `after ${connect.value.ms} ms`,
            };
        const { kind, message } = connect.error;
        if (kind !== 'refused' && kind !== 'unreachable')
            return { outcome: 'inconclusive', reason: kind, message, seen };
        const service = { mx: 'smtp', submission: 'submission', submissions: 'submissions' }[protocol];
        const values = { service, error: message };
        return { outcome: 'fail', code: kind, values, seen: seen ?? message, wanted: 'a connection' };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/smuggling.js




/* harmony default export */ const smuggling = ((0,check/* defineCheck */.qH)({
    id: 'smuggling',
    topic: 'session',
    about: 'endpoint',
    on: ['mx'],
    essential: false,
    needs: ['smuggling'],
    inputs: ['smuggling', 'allowed-sender-domains'],
    title: 'Only CR LF . CR LF ends a message',
    why: 'Where a server takes something else for the end of a message, what follows in it is obeyed as commands: a second message with any sender, which passes SPF of the first.',
    references: ['RFC 5321 §4.1.1.4', 'CVE-2023-51764', 'CVE-2023-51765', 'CVE-2023-51766'],
    findings: {
        taken: {
            says: '{address} takes {variants} for the end of a message',
            fix: 'Postfix: `smtpd_forbid_bare_newline = normalize` and `smtpd_forbid_unauth_pipelining = yes` (defaults of 3.9; 3.8.5, 3.7.10, 3.6.14 and 3.5.24 on can have them set). Exim: 4.97.1 or later. Sendmail: 8.18 or later. OpenSMTPD refuses commands that are sent ahead, which leaves nothing to smuggle; let nothing in front of it take them.',
            severity: 'error',
            pastes: (scope) => settingsFor(scope, {
                postfix: 'smtpd_forbid_bare_newline = normalize\nsmtpd_forbid_unauth_pipelining = yes',
            }),
        },
    },
    excludes: ({ endpoint: { smuggling } }) => smuggling ? undefined : 'not asked for: set `smuggling: true`, and name an own domain in `allowed-sender-domains`',
    evaluate({ smuggling }) {
        if (smuggling.length === 0)
            return (0,inconclusive/* emptySlot */.o)(undefined, 'an end of data');
        const taken = smuggling.filter(isTaken);
        const tried = `tried: ${smuggling.map(({ variant }) => `"${variant}"`).join(', ')}`;
        if (taken.length === 0) {
            const unclear = smuggling.find(isUnclear);
            if (unclear)
                return {
                    outcome: 'inconclusive',
                    reason: (0,replies/* isPermanent */.lE)(unclear.reply) ? 'not-gathered' : 'throttled',
                    message: `"${unclear.variant}" is answered, and nothing behind it: ${(0,replies/* shown */.SP)(unclear.reply)}`,
                    seen: tried,
                };
            return { outcome: 'pass', says: `Of ${smuggling.length} other ends of data, none ends a message`, seen: tried };
        }
        const variants = taken.map(({ variant }) => `"${variant}"`).join(', ');
        return {
            outcome: 'fail',
            code: 'taken',
            values: { variants },
            seen: taken.map(({ variant, reply }) => `"${variant}": ${(0,replies/* shown */.SP)(reply)}`).join('; '),
            wanted: 'no answer before CR LF . CR LF',
            proof: taken.flatMap(({ variant, reply, after }) => [
                `C: …${variant}`,
                `S: ${(0,replies/* shown */.SP)(reply)}`,
                ...(after ? ['C: NOOP', `S: ${(0,replies/* shown */.SP)(after)}`] : []),
            ]),
        };
    },
}));
/** It answered as at the end of a message, and took a command behind it. */
const isTaken = ({ reply, after }) => reply !== undefined && ((0,replies/* isAccepted */.oB)(reply) || (!isAboutLineEnds(reply) && reply.code !== 421 && (0,replies/* isAccepted */.oB)(after)));
/** It answered as if at the end of a message, and hung up: nobody knows whether a command behind it would be obeyed. */
const isUnclear = ({ reply, after }) => reply !== undefined && !isAboutLineEnds(reply) && (!(0,replies/* isPermanent */.lE)(reply) || after === undefined);
/** Sendmail: "421 4.5.0 Bare linefeed (LF) not allowed"; Postfix: "550 5.5.2 … bare <LF> received". */
const isAboutLineEnds = (reply) => /\bbare\b|line ?feed|new ?line|carriage return/i.test((0,replies/* shown */.SP)(reply));

;// CONCATENATED MODULE: ./compiled/derive/software-version.js
const PRODUCTS = [
    ...['postfix', 'exim', 'sendmail', 'opensmtpd', 'qmail', 'courier', 'haraka', 'stalwart', 'zimbra', 'mdaemon'],
    ...['kerio connect', 'icewarp', 'communigate pro', 'mailenable', 'hmailserver', 'smartermail', 'axigen', 'james'],
    ...['domino', 'groupwise', 'dovecot', 'e?smtp', 'version', 'release'],
].join('|');
const VERSION = new RegExp(`\\b(?:${PRODUCTS})(?:[ -](?:server|pro|mta|smtpd|service))?[ /:(,]{1,3}(?:version:? ?|release )?v?\\d+(?:\\.\\d+)+[\\w.+-]*`, 'i');
/** A product with its version in the text of a reply, e.g. `Exim 4.96`. */
const versionIn = (text) => VERSION.exec(text)?.[0];

;// CONCATENATED MODULE: ./compiled/checks/session/software-disclosed.js




/* harmony default export */ const software_disclosed = ((0,check/* defineCheck */.qH)({
    id: 'software-disclosed',
    topic: 'session',
    about: 'endpoint',
    essential: false,
    needs: ['greeting'],
    raw: ['ehlo', 'ehloInTls'],
    title: 'Server does not tell the version of its software',
    why: 'Whoever looks for servers with a known hole finds them by their greeting. Hiding the version mends nothing, and RFC 5321 permits to tell it.',
    references: ['RFC 5321 §7.5'],
    findings: {
        version: {
            says: '{address} port {port} tells its version: {version}',
            fix: 'Postfix: `smtpd_banner = $myhostname ESMTP`. Exim: `smtp_banner = $smtp_active_hostname ESMTP`. Sendmail: `confSMTP_LOGIN_MSG` as `$j ESMTP`. Then reload.',
            severity: 'off',
            strict: 'warning',
            pastes: (scope) => settingsFor(scope, {
                postfix: 'smtpd_banner = $myhostname ESMTP',
                exim: 'smtp_banner = $smtp_active_hostname ESMTP',
            }),
        },
    },
    evaluate({ greeting }, { endpoint }) {
        const lines = [...greeting.lines, ...ehlosOf(endpoint).map(({ reply }) => reply.lines[0] ?? '')];
        const line = lines.find(versionIn);
        const version = line && versionIn(line);
        if (!version)
            return {
                outcome: 'pass',
                says: 'Greeting and answer to EHLO do not tell the version of the software',
                seen: greeting.lines.join(' '),
            };
        return { outcome: 'fail', code: 'version', values: { version }, seen: version, proof: [`S: ${line}`] };
    },
}));

;// CONCATENATED MODULE: ./compiled/checks/session/vrfy-expn.js





/* harmony default export */ const vrfy_expn = ((0,check/* defineCheck */.qH)({
    id: 'vrfy-expn',
    topic: 'session',
    about: 'endpoint',
    on: ['mx'],
    essential: false,
    needs: ['vrfy'],
    title: 'VRFY and EXPN tell nothing of mailboxes',
    why: 'Spammers ask them for names that exist and for the members of lists; nobody else does any more.',
    references: ['RFC 5321 §3.5.3', 'RFC 5321 §7.3'],
    findings: {
        'vrfy-reveals': {
            says: 'VRFY on {address} tells names that exist from those that do not',
            fix: 'Postfix: `disable_vrfy_command = yes`. Exim: no `acl_smtp_vrfy` that accepts. Sendmail: `novrfy` in `confPRIVACY_FLAGS`. Then reload.',
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, { postfix: 'disable_vrfy_command = yes', exim: 'acl_smtp_vrfy =' }),
        },
        'expn-reveals': {
            says: 'EXPN on {address} tells who is behind an address',
            fix: 'Exim: no `acl_smtp_expn` that accepts. Sendmail: `noexpn` in `confPRIVACY_FLAGS`. Then reload.',
            severity: 'warning',
            pastes: (scope) => settingsFor(scope, { exim: 'acl_smtp_expn =' }),
        },
    },
    evaluate({ vrfy }) {
        const verdicts = [ofVrfy(vrfy), ofExpn(vrfy)];
        const [first] = verdicts;
        return verdicts.every(({ outcome }) => outcome === 'pass')
            ? [first]
            : verdicts.filter(({ outcome }) => outcome !== 'pass');
    },
}));
function ofVrfy({ existing, random }) {
    const couldBe = 'vrfy-reveals';
    // Where it looks names up and has no postmaster, no other name is known that exists.
    if ((0,replies/* classOf */.Kl)(existing) === 'user-unknown')
        return {
            outcome: 'inconclusive',
            reason: 'not-gathered',
            message: `VRFY looks names up, but there is no postmaster to compare with: ${(0,replies/* shown */.SP)(existing)}`,
            couldBe,
        };
    if ((0,replies/* isPermanent */.lE)(existing))
        return { outcome: 'pass', seen: (0,replies/* shown */.SP)(existing) };
    if (!(0,replies/* isAccepted */.oB)(existing))
        return { ...(0,inconclusive/* openReply */.Vx)(existing), couldBe };
    if (!random)
        return {
            outcome: 'inconclusive',
            reason: 'budget',
            message: `VRFY postmaster was answered ${(0,replies/* shown */.SP)(existing)}; a name that does not exist was not tried, so as not to be banned`,
            couldBe,
            fix: recipients_WAY_OUT,
        };
    if (!(0,replies/* isAccepted */.oB)(random) && !(0,replies/* isPermanent */.lE)(random))
        return { ...(0,inconclusive/* openReply */.Vx)(random), couldBe };
    const seen = `postmaster: ${(0,replies/* shown */.SP)(existing)}; a name that does not exist: ${(0,replies/* shown */.SP)(random)}`;
    if (isAlike(existing, random))
        return { outcome: 'pass', seen };
    const proof = ['C: VRFY postmaster', `S: ${(0,replies/* shown */.SP)(existing)}`, 'C: VRFY …', `S: ${(0,replies/* shown */.SP)(random)}`];
    return { outcome: 'fail', code: couldBe, seen, wanted: '252 for both', proof };
}
const isAlike = (existing, random) => existing.code === random.code && (0,replies/* classOf */.Kl)(existing) === (0,replies/* classOf */.Kl)(random);
function ofExpn({ expn }) {
    const couldBe = 'expn-reveals';
    if (!expn)
        return { outcome: 'inconclusive', reason: 'not-gathered', message: 'the dialogue ended before EXPN', couldBe };
    const seen = (0,replies/* shown */.SP)(expn);
    // RFC 5321 §3.5.3: 252 verifies nothing.
    if ((0,replies/* isPermanent */.lE)(expn) || expn.code === 252)
        return { outcome: 'pass', seen };
    if (!(0,replies/* isAccepted */.oB)(expn))
        return { ...(0,inconclusive/* openReply */.Vx)(expn), couldBe };
    return { outcome: 'fail', code: couldBe, seen, wanted: '502 or 252', proof: ['C: EXPN postmaster', `S: ${seen}`] };
}

// EXTERNAL MODULE: ./compiled/derive/tlsa.js
var derive_tlsa = __webpack_require__(18771);
// EXTERNAL MODULE: ./compiled/derive/validation.js
var validation = __webpack_require__(77700);
;// CONCATENATED MODULE: ./compiled/checks/dnssec-proof.js

/** The AD flag is believed of a resolver that proved itself in this run, and of no other. */
function notValidating(run, answers) {
    const unproved = answers.flatMap((slot) => (slot?.ok && !(0,validation/* isBelieved */.fv)(run, slot.value) ? [slot.value.by] : []));
    if ((0,validation/* validates */.WK)(run) && unproved.length === 0)
        return undefined;
    const { validating, resolvers } = run.vantage;
    const why = validating && !validating.ok ? `: ${validating.error.message}` : '';
    const who = ((0,validation/* validates */.WK)(run) && unproved[0]) || resolvers.join(', ');
    return {
        outcome: 'inconclusive',
        reason: 'resolver-not-validating',
        message: `the resolver (${who}) did not prove that it validates DNSSEC${why}`,
    };
}

;// CONCATENATED MODULE: ./compiled/checks/transport/dane-tlsa.js








const NEW_RECORD = '`openssl x509 -in cert.pem -noout -pubkey | openssl pkey -pubin -outform DER | openssl sha256` gives the digest for `_{port}._tcp.{host}. IN TLSA 3 1 1 …`.';
function ofLiveKey({ host: { host }, endpoint: { port, tls } }, where) {
    const leaf = tls?.ok ? tls.value.chain[0] : undefined;
    const record = leaf && (0,derive_tlsa/* keyRecord */.B)(leaf);
    return record ? recordPastes(`_${port}._tcp.${host}`, 'TLSA', [record], where) : [];
}
/** As far as is known: in a zone that is not signed the record says nothing. */
const isSigned = ({ run, host }) => notValidating(run, [host.a, host.aaaa]) !== undefined || (0,derive_tlsa/* hasSecureAddresses */.oy)(run, host);
/* harmony default export */ const dane_tlsa = ((0,check/* defineCheck */.qH)({
    id: 'dane-tlsa',
    topic: 'transport',
    about: 'endpoint',
    on: ['mx'],
    essential: false,
    needs: ['tlsa'],
    raw: ['a', 'aaaa', 'tls', 'ehlo'],
    title: 'TLSA records match the certificate, and the next key has one',
    why: 'Senders that do DANE deliver over no other certificate than the one the TLSA records stand for: it keeps others from reading along, and a record that does not match stops the mail.',
    references: ['RFC 7672', 'RFC 7671', 'RFC 6698'],
    findings: {
        missing: {
            says: '{host} has no TLSA record for port {port}',
            fix: `In a signed zone, publish one. ${NEW_RECORD}`,
            severity: 'notice',
            pastes: (scope) => (isSigned(scope) ? ofLiveKey(scope) : []),
        },
        mismatch: {
            says: 'No TLSA record of {host} matches what {address} port {port} presents: {problem}',
            fix: `Senders that do DANE deliver nothing now. Publish a record for the key in use before anything else. ${NEW_RECORD}`,
            severity: 'error',
            pastes: (scope) => ofLiveKey(scope, 'in place of those that stand for no key in use'),
        },
        unusable: {
            says: '{count} of {all} TLSA records of {host} for port {port} cannot be used for SMTP: {records}',
            fix: `Use 3 1 1 (the key of the server) or 2 1 1 (the key of its authority): usages 0 and 1 mean nothing to mail servers, and a digest must have its full length. ${NEW_RECORD}`,
            severity: 'warning',
            pastes: (scope) => ofLiveKey(scope, 'in place of those that cannot be used'),
        },
        'no-rollover': {
            says: 'The TLSA records of {host} for port {port} stand for one key only',
            fix: 'Before a new key is used, publish its `3 1 1` record beside the present one and wait for twice the TTL; or publish a `2 1 1` record for the authority beside `3 1 1`.',
            severity: 'notice',
        },
        unsigned: {
            says: '{host} has TLSA records that no sender believes: {part} not signed with DNSSEC',
            fix: 'Sign the zone with DNSSEC and hand the DS record to the registrar, or remove the TLSA records.',
            severity: 'warning',
        },
    },
    evaluate({ tlsa }, scope) {
        const { run, host, endpoint } = scope;
        const records = (0,derive_tlsa/* tlsaRecords */.bp)(tlsa);
        const proof = (0,dns/* answerLines */.g8)(`_${endpoint.port}._tcp.${host.host}`, 'TLSA', tlsa);
        if (records.length === 0)
            return { outcome: 'fail', code: 'missing', seen: 'no TLSA record', proof };
        const seen = records.map(({ text }) => text).join(', ');
        const addresses = [host.a, host.aaaa];
        const open = notValidating(run, [endpoint.tlsa, ...addresses]);
        if (open)
            return { ...open, seen };
        if (!addresses.every((slot) => slot?.ok))
            return {
                ...(0,inconclusive/* emptySlot */.o)(addresses.find((slot) => slot && !slot.ok), 'the address of the host'),
                seen,
            };
        if (!tlsa.ad || !(0,derive_tlsa/* hasSecureAddresses */.oy)(run, host)) {
            const part = tlsa.ad ? 'the address of the host is' : 'they are';
            return { outcome: 'fail', code: 'unsigned', values: { part }, seen, wanted: 'a secure answer', proof };
        }
        const verdicts = [...unusable(records, seen), ...matching((0,derive_tlsa/* daneRecords */.h9)(run, host, endpoint), scope, seen)];
        return verdicts.length > 0 ? verdicts : { outcome: 'pass', seen, proof };
    },
}));
function unusable(records, seen) {
    const bad = records.filter((record) => !(0,derive_tlsa/* isUsable */.Ng)(record));
    if (bad.length === 0)
        return [];
    const values = { count: bad.length, all: records.length, records: bad.map(({ text }) => text).join(', ') };
    return [{ outcome: 'fail', code: 'unusable', values, seen, wanted: 'usage 2 or 3' }];
}
function matching(usable, { run, host, endpoint }, seen) {
    if (usable.length === 0)
        return [];
    const wanted = (0,derive_tlsa/* effective */.C$)(usable)
        .map(({ text }) => text)
        .join(' or ');
    const mismatch = (problem) => [
        { outcome: 'fail', code: 'mismatch', values: { problem }, seen: problem, wanted },
    ];
    const noTls = (0,applies/* withoutStartTls */.EQ)({ endpoint });
    if (noTls)
        return mismatch(noTls);
    const { tls } = endpoint;
    if (!tls?.ok)
        return [{ ...(0,inconclusive/* emptySlot */.o)(tls, 'TLS'), couldBe: 'mismatch', seen }];
    const leaf = (0,certificate/* leafOf */.eo)(tls.value);
    if (!leaf)
        return [{ ...(0,inconclusive/* noCertificate */.X1)(tls.value), couldBe: 'mismatch', seen }];
    const expected = { names: [host.host, ...host.senderDomains], at: Date.parse(run.observedAt) };
    const matched = (0,derive_tlsa/* effective */.C$)(usable).some((record) => (0,derive_tlsa/* matchOf */.HU)(record, tls.value, expected) !== undefined);
    if (!matched)
        return mismatch(`a certificate of ${leaf.names[0] ?? 'no name'}, issued by ${leaf.issuer}`);
    return (0,derive_tlsa/* keysIn */.q7)(usable, tls.value, expected) > 1 ? [] : [{ outcome: 'fail', code: 'no-rollover', seen }];
}

;// CONCATENATED MODULE: ./compiled/checks/transport/dnssec.js





/* harmony default export */ const dnssec = ((0,check/* defineCheck */.qH)({
    id: 'dnssec',
    topic: 'transport',
    about: 'name',
    essential: false,
    needs: ['dnssec'],
    title: 'Name is signed with DNSSEC, and the signatures hold',
    why: 'Without signatures a forged MX or address leads mail elsewhere, and DANE does not work. With wrong ones the name does not exist for every receiver and sender that validates.',
    references: ['RFC 4035 §5', 'RFC 7672 §2.2', 'RFC 9364'],
    findings: {
        unsigned: {
            says: '{name} is not signed with DNSSEC',
            fix: 'Turn signing on at whoever runs the zone, then hand the DS record to the registrar.',
            severity: 'notice',
        },
        bogus: {
            says: '{name} has wrong DNSSEC signatures: {type} of {asked} is refused by a validating resolver',
            fix: 'Sign the zone anew and compare the DS record at the registrar with the DNSKEY (`delv {asked} {type}` and dnsviz.net show what is wrong). If it cannot be mended at once, have the DS record removed.',
            severity: 'error',
        },
    },
    evaluate({ dnssec }, { run, name }) {
        const answers = dnssec.flatMap(({ answer, unchecked }) => [answer, unchecked]);
        const open = notValidating(run, answers);
        if (open)
            return open;
        if (dnssec.length === 0)
            return (0,inconclusive/* emptySlot */.o)(undefined, name);
        const bogus = dnssec.find(({ answer, unchecked }) => !answer.ok && unchecked?.ok);
        if (bogus && (0,validation/* allValidate */.AQ)(run))
            return {
                outcome: 'fail',
                code: 'bogus',
                values: { name, asked: bogus.name, type: bogus.type },
                seen: 'SERVFAIL, and an answer with checking disabled',
                wanted: 'an answer that validates',
                proof: bogus.unchecked?.ok ? (0,dns/* answerLines */.g8)(bogus.name, bogus.type, bogus.unchecked.value) : [],
            };
        const failed = dnssec.find(({ answer }) => !answer.ok);
        if (failed && !failed.answer.ok)
            return { outcome: 'inconclusive', reason: failed.answer.error.kind, message: failed.answer.error.message };
        return signed(name, dnssec);
    },
}));
function signed(name, answers) {
    const insecure = answers.find(({ answer }) => answer.ok && !answer.value.ad);
    const seen = answers.map(({ type, answer }) => `${type} ${answer.ok && answer.value.ad ? 'secure' : 'insecure'}`);
    return insecure
        ? { outcome: 'fail', code: 'unsigned', values: { name }, seen: seen.join(', '), wanted: 'secure answers' }
        : { outcome: 'pass', seen: seen.join(', ') };
}

// EXTERNAL MODULE: ./compiled/derive/mta-sts.js
var mta_sts = __webpack_require__(48366);
;// CONCATENATED MODULE: ./compiled/derive/mta-sts-mx.js

const OLD = ['SSLv3', 'TLSv1', 'TLSv1.1'];
/**
 * RFC 8461 §4.2: STARTTLS, and a certificate that is trusted, in date and of the name of the MX.
 *
 * @param at milliseconds since the epoch
 */
function stsDelivery({ ehlo, tls }, name, at) {
    if (ehlo?.ok && !('STARTTLS' in ehlo.value.keywords))
        return { problem: 'STARTTLS is not offered' };
    if (!tls?.ok)
        return { open: tls?.error ?? { kind: 'not-gathered', message: `TLS with ${name} was not tried` } };
    const { version, trust } = tls.value;
    if (OLD.includes(version))
        return { problem: `no more than ${version} is spoken` };
    const leaf = (0,certificate/* leafOf */.eo)(tls.value);
    if (!leaf)
        return tls.value.chain.length === 0
            ? { problem: 'there is no certificate' }
            : { open: { kind: 'protocol-garbage', message: `the certificate of ${name} cannot be read` } };
    if (trust !== 'trusted')
        return { problem: `the certificate is ${TRUST[trust]}` };
    if (!leaf.matches(name))
        return { problem: `the certificate does not name ${name}` };
    if (at > leaf.notAfter)
        return { problem: 'the certificate has expired' };
    return at < leaf.notBefore ? { problem: 'the certificate is not valid yet' } : 'fine';
}
const TRUST = {
    'self-signed': 'self-signed',
    'unknown-issuer': 'of an unknown issuer',
    'incomplete-chain': 'sent without its intermediate certificate',
};

// EXTERNAL MODULE: ./compiled/derive/mx.js
var derive_mx = __webpack_require__(25274);
;// CONCATENATED MODULE: ./compiled/checks/pastes/mta-sts-policy.js




const WEEK = 604_800;
/** The policy with a line for each live MX, and the record that announces it. Without `mode`, that of the policy stays. */
function policyPastes(scope, { mode } = {}) {
    const { domain, mx } = scope.domain;
    const targets = mx?.ok ? (0,derive_mx/* mxOf */.Px)(domain, mx.value).targets : [];
    if (targets.length === 0 || !targets.every(derive_names/* isFqdn */.MM))
        return [];
    const present = policyOf(scope.domain);
    const patterns = present?.mx ?? [];
    const missing = targets.filter((target) => !(0,mta_sts/* coversMx */.ui)({ mx: patterns }, target));
    const text = [
        'version: STSv1',
        `mode: ${mode ?? present?.mode ?? 'testing'}`,
        ...[...patterns, ...missing].map((pattern) => `mx: ${pattern}`),
        `max_age: ${present?.maxAge || WEEK}`,
    ].join('\n');
    const where = `as text/plain at https://mta-sts.${domain}/.well-known/mta-sts.txt`;
    return [{ into: 'web', where, text }, ...stsRecordPastes(scope, 'when the policy is served')];
}
/** The record with a new id: the time of the run, as is usual. */
const stsRecordPastes = ({ run, domain: { domain } }, where) => recordPastes(`_mta-sts.${domain}`, 'TXT', [`v=STSv1; id=${run.observedAt.replace(/\D/g, '').slice(0, 14)}`], where);
function policyOf({ mtaStsPolicy }) {
    const parsed = mtaStsPolicy?.ok ? (0,mta_sts/* parseStsPolicy */.Gr)(mtaStsPolicy.value.body) : undefined;
    return parsed?.ok ? parsed.value : undefined;
}

;// CONCATENATED MODULE: ./compiled/checks/transport/mta-sts.js









const URL_OF = 'https://mta-sts.{domain}/.well-known/mta-sts.txt';
/* harmony default export */ const transport_mta_sts = ((0,check/* defineCheck */.qH)({
    id: 'mta-sts',
    topic: 'transport',
    about: 'domain',
    essential: false,
    needs: ['mtaSts', 'mx'],
    raw: ['mtaStsPolicy', 'tls', 'ehlo'],
    title: 'MTA-STS policy is enforced, and all MX live up to it',
    why: 'Without it (or DANE) anyone on the way can strip TLS or divert mail to the domain. With a policy that the MX do not live up to, Gmail, Microsoft and others deliver nothing.',
    references: ['RFC 8461'],
    findings: {
        missing: {
            says: '{domain} has no MTA-STS policy: {problem}',
            fix: `Serve a policy at ${URL_OF} with \`mode: testing\` first, then publish \`_mta-sts.{domain}. IN TXT "v=STSv1; id=1"\`.`,
            severity: 'notice',
            pastes: (scope) => ((0,dns/* isUnknown */.t8)(scope.domain) ? [] : policyPastes(scope, { mode: 'testing' })),
        },
        record: {
            says: 'The MTA-STS record of {domain} is wrong: {problem}',
            fix: 'Publish one record, and a new `id` with every change of the policy: `_mta-sts.{domain}. IN TXT "v=STSv1; id=20260101"`.',
            severity: 'error',
            pastes: (scope) => stsRecordPastes(scope, IN_PLACE),
        },
        'policy-unreachable': {
            says: `{domain} announces an MTA-STS policy, but ${URL_OF} does not give it: {problem}`,
            fix: 'Let mta-sts.{domain} answer on port 443 with status 200 and the policy itself, without redirect; or remove the record `_mta-sts.{domain}`.',
            severity: 'error',
            pastes: (scope) => policyPastes(scope, { mode: 'testing' }),
        },
        'policy-invalid': {
            says: 'The MTA-STS policy of {domain} is wrong: {problem}',
            fix: `Serve ${URL_OF} as text/plain, with the lines \`version: STSv1\`, \`mode: enforce\`, \`max_age: 604800\` and an \`mx:\` for each MX.`,
            severity: 'error',
            pastes: (scope) => policyPastes(scope, { mode: 'enforce' }),
        },
        certificate: {
            says: 'Senders do not accept the certificate of mta-sts.{domain}: {problem}',
            fix: 'Use a certificate of a public authority with mta-sts.{domain} among its subject alternative names, with its whole chain, and renew it in time.',
            severity: 'error',
        },
        'mx-not-covered': {
            says: 'The MTA-STS policy of {domain} does not cover its MX {targets}',
            fix: 'Add `mx: {first}` to the policy, then change the `id` in the record `_mta-sts.{domain}`; or remove the MX.',
            severity: 'error',
            pastes: (scope) => policyPastes(scope),
        },
        'mx-certificate': {
            says: 'Senders that enforce the MTA-STS policy of {domain} do not deliver to {target} ({address}): {problem}',
            fix: 'Offer STARTTLS with TLS 1.2 or later on {target}, with a certificate of a public authority that names {target}.',
            severity: 'error',
        },
        testing: {
            says: 'The MTA-STS policy of {domain} is in mode testing: nothing is enforced',
            fix: 'When the TLS reports are clean, set `mode: enforce` and change the `id` in the record `_mta-sts.{domain}`.',
            severity: 'notice',
            pastes: (scope) => policyPastes(scope, { mode: 'enforce' }),
        },
    },
    excludes: ({ domain }) => (0,derive_mx/* takesNoMail */.l5)(domain),
    evaluate({ mtaSts, mx }, scope) {
        const { domain } = scope.domain;
        const proof = (0,dns/* answerLines */.g8)(`_mta-sts.${domain}`, 'TXT', mtaSts);
        const records = (0,mta_sts/* stsRecords */.r8)((0,dns/* dataOf */.qu)(mtaSts, 'TXT'));
        if (records.length === 0)
            return {
                ...failing('missing', { problem: 'there is no record' }),
                proof,
                ...unknownTo(scope.domain, 'MTA-STS policy'),
            };
        const record = (0,mta_sts/* parseStsRecord */.n3)(records);
        if (!record.ok)
            return { ...failing('record', { problem: record.problem }, records.join(' | ')), proof };
        const policy = readPolicy(scope.domain.mtaStsPolicy);
        return 'outcome' in policy ? policy : mta_sts_judge(policy, mx, scope, proof);
    },
}));
const failing = (code, values, seen = values['problem']) => ({
    outcome: 'fail',
    code,
    values,
    ...(seen && { seen }),
});
/** Answers that speak of the moment, or of who asks: RFC 6585 §4, RFC 9110 §15.6.4. */
const FOR_NOW = { 429: 'throttled', 503: 'temporary-failure' };
function readPolicy(slot) {
    if (slot && !slot.ok && mta_sts/* POLICY_UNREACHABLE */.Qe.includes(slot.error.kind))
        return failing('policy-unreachable', { problem: slot.error.message });
    if (!slot?.ok)
        return { ...(0,inconclusive/* emptySlot */.o)(slot, 'the policy'), couldBe: 'policy-unreachable' };
    const { verify, status, contentType, body, truncated } = slot.value;
    if (verify !== 'ok')
        return failing('certificate', { problem: verify });
    if (status !== 200)
        return unservedPolicy(status);
    const invalid = (problem) => failing('policy-invalid', { problem });
    // RFC 8461 §3.3: so that a page that users can upload is no policy.
    if (!/^text\/plain\s*(;|$)/i.test(contentType))
        return invalid(`its type is ${contentType || 'not given'}, not text/plain`);
    if (truncated)
        return invalid('it is larger than 64 KiB');
    const parsed = (0,mta_sts/* parseStsPolicy */.Gr)(body);
    return parsed.ok ? parsed.value : invalid(parsed.problem);
}
function unservedPolicy(status) {
    const reason = FOR_NOW[status];
    return reason
        ? {
            outcome: 'inconclusive',
            reason,
            message: `the policy is answered with status ${status}`,
            couldBe: 'policy-unreachable',
        }
        : failing('policy-unreachable', { problem: `it is answered with status ${status}` });
}
function mta_sts_judge(policy, mx, scope, proof) {
    const seen = `mode ${policy.mode}, max_age ${policy.maxAge}, mx ${policy.mx.join(', ')}`;
    if (policy.mode === 'none')
        return { ...failing('missing', { problem: 'its mode is none' }, seen), proof };
    const { targets } = (0,derive_mx/* mxOf */.Px)(scope.domain.domain, mx);
    const missed = targets.filter((target) => !(0,mta_sts/* coversMx */.ui)(policy, target));
    const verdicts = targets.filter((target) => !missed.includes(target)).flatMap((target) => atTarget(target, scope));
    if (missed.length > 0)
        verdicts.unshift(failing('mx-not-covered', { targets: missed.join(', '), first: missed[0] }, seen));
    if (policy.mode === 'testing')
        verdicts.push(failing('testing', {}, seen));
    if (verdicts.length > 0)
        return verdicts;
    const others = targets.filter((target) => endpointsAt(target, scope).length === 0);
    const says = `MTA-STS policy is enforced and covers all MX; ${others.join(', ')} had no TLS tried in this run`;
    return { outcome: 'pass', seen, proof, ...(others.length > 0 && { says }) };
}
/** The MX among the hosts of the run, on each of its addresses; what others run is not visited. */
function atTarget(target, scope) {
    return endpointsAt(target, scope).flatMap(({ address, endpoint }) => {
        const delivery = stsDelivery(endpoint, target, Date.parse(scope.run.observedAt));
        if (delivery === 'fine')
            return [];
        if ('problem' in delivery)
            return [failing('mx-certificate', { target, address, ...delivery })];
        return [{ ...(0,inconclusive/* emptySlot */.o)({ ok: false, error: delivery.open }, 'TLS'), couldBe: 'mx-certificate' }];
    });
}
const endpointsAt = (target, { hosts }) => hosts
    .filter(({ host }) => host === target)
    .flatMap(({ addresses }) => addresses)
    .flatMap(({ address, endpoints }) => endpoints.filter(({ protocol }) => protocol === 'mx').map((endpoint) => ({ address, endpoint })));

;// CONCATENATED MODULE: ./compiled/checks/transport/mx-points-here.js






/* harmony default export */ const mx_points_here = ((0,check/* defineCheck */.qH)({
    id: 'mx-points-here',
    topic: 'transport',
    about: 'domain',
    essential: false,
    needs: ['mx', 'mxTargets'],
    raw: ['connect'],
    title: 'MX records lead to the host, each by a name with an address',
    why: 'Senders look nowhere else. A target that is an alias or has no address makes some of them give up, and mail waits for days or comes back.',
    references: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 7505 §3'],
    findings: {
        absent: {
            says: 'No MX of {domain} leads to {expected}',
            fix: 'Add it: `{domain}. IN MX 10 {expected}.` If the host only sends for {domain}, leave `inbound` out of `roles`.',
            severity: 'warning',
            pastes: ({ domain }, { expected = '' }) => (0,dns/* isUnknown */.t8)(domain) ? [] : recordPastes(domain.domain, 'MX', [`10 ${expected}`]),
        },
        'null-with-others': {
            says: '{domain} says that it takes no mail (`0 .`) and names {targets} beside it',
            fix: 'Remove the record `{domain}. IN MX 0 .`, or all others when the domain takes no mail.',
            severity: 'error',
        },
        'target-alias': {
            says: 'The MX target {target} of {domain} is an alias of {canonical}',
            fix: 'Name a host with A or AAAA records of its own: `{domain}. IN MX 10 {canonical}.`',
            severity: 'error',
            pastes({ domain: { domain, mx } }, { target = '', canonical = '' }) {
                const records = mx?.ok ? (0,dns/* dataOf */.qu)(mx.value, 'MX').map((data) => data.split(' ')) : [];
                const preference = records.find(([, name]) => name === target)?.[0] ?? '10';
                return recordPastes(domain, 'MX', [`${preference} ${canonical}`], IN_PLACE);
            },
        },
        'target-unresolved': {
            says: 'The MX target {target} of {domain} has no address',
            fix: 'Add A or AAAA records for `{target}`, or remove it from the MX records of {domain}.',
            severity: 'error',
        },
    },
    excludes: ({ domain, hosts }) => domain.mx?.ok && inboundOf(hosts).length === 0 && !hasTargets(domain.domain, domain.mx.value)
        ? `${domain.domain} names no MX, and no host that takes mail was found`
        : undefined,
    evaluate({ mx, mxTargets }, { domain, hosts }) {
        const { targets, isNull, implicit } = (0,derive_mx/* mxOf */.Px)(domain.domain, mx);
        const proof = (0,dns/* answerLines */.g8)(domain.domain, 'MX', mx);
        const seen = implicit ? 'no MX record' : (0,dns/* dataOf */.qu)(mx, 'MX').join(', ');
        const problems = [];
        if (isNull && targets.length > 0)
            problems.push({
                outcome: 'fail',
                code: 'null-with-others',
                values: { targets: targets.join(', ') },
                seen,
                proof,
            });
        if (!implicit)
            for (const target of targets)
                problems.push(...judgeTarget(target, mxTargets[target]));
        for (const host of inboundOf(hosts))
            if (!targets.some((target) => (0,derive_mx/* leadsTo */.Rs)(target, host, domain.mxTargets))) {
                const open = unknownOn([...targets.map((target) => mxTargets[target]), host]) ?? untoldOf(host);
                problems.push(open
                    ? { ...open, host: host.host, couldBe: 'absent' }
                    : {
                        outcome: 'fail',
                        code: 'absent',
                        host: host.host,
                        values: { expected: host.host },
                        seen,
                        wanted: host.host,
                        proof,
                        ...unknownTo(domain, 'MX'),
                    });
            }
        if (problems.length > 0)
            return problems;
        const says = inboundOf(hosts).length === 0 ? `Each MX of ${domain.domain} is a name with an address` : undefined;
        return { outcome: 'pass', seen, proof, ...(says && { says }) };
    },
}));
function hasTargets(domain, answer) {
    const { implicit, targets } = (0,derive_mx/* mxOf */.Px)(domain, answer);
    return !implicit && targets.length > 0;
}
/** Hosts that were named inbound, or that were found to answer on 25 where no role was named. */
const inboundOf = (hosts) => hosts.filter(({ roles, addresses }) => roles.length > 0
    ? roles.includes('inbound')
    : addresses.some(({ endpoints }) => endpoints.some(({ protocol, connect }) => protocol === 'mx' && connect?.ok)));
/** Why addresses that must be compared are not all known. */
function unknownOn(looked) {
    const slots = looked.flatMap((answers) => [answers?.a, answers?.aaaa]);
    const missing = slots.findIndex((slot) => !slot?.ok);
    return missing < 0 ? undefined : (0,inconclusive/* emptySlot */.o)(slots[missing], 'an MX target or the host');
}
/** Why not all addresses are known of a host that is to be found under another name. */
function untoldOf({ target }) {
    const error = target?.addresses.ok === false ? target.addresses.error : target?.untold;
    return error && (0,inconclusive/* emptySlot */.o)({ ok: false, error }, 'the host');
}
function judgeTarget(target, { a, aaaa } = {}) {
    const answered = [a, aaaa].flatMap((slot) => (slot?.ok ? [slot.value] : []));
    const records = answered.flatMap((answer) => answer.records);
    const alias = records.find(({ type, name }) => type === 'CNAME' && name === target);
    const proof = [...new Set(answered.flatMap((answer) => (0,dns/* answerLines */.g8)(target, 'A', answer)))];
    if (alias) {
        const canonical = records.findLast(({ type }) => type === 'CNAME')?.data ?? alias.data;
        return [
            { outcome: 'fail', code: 'target-alias', values: { target, canonical }, seen: `CNAME ${alias.data}`, proof },
        ];
    }
    if (records.some(({ type }) => type === 'A' || type === 'AAAA'))
        return [];
    const open = unknownOn([{ a, aaaa }]);
    if (open)
        return [{ ...open, couldBe: 'target-unresolved' }];
    return [{ outcome: 'fail', code: 'target-unresolved', values: { target }, seen: 'no A and no AAAA record', proof }];
}

// EXTERNAL MODULE: ./compiled/derive/versioned-record.js
var versioned_record = __webpack_require__(96050);
;// CONCATENATED MODULE: ./compiled/checks/transport/tls-rpt.js






const asking = (domain, where) => recordPastes(`_smtp._tls.${domain}`, 'TXT', [`v=TLSRPTv1; rua=mailto:tls-reports@${domain}`], where);
/* harmony default export */ const tls_rpt = ((0,check/* defineCheck */.qH)({
    id: 'tls-rpt',
    topic: 'transport',
    about: 'domain',
    essential: false,
    needs: ['tlsRpt'],
    raw: ['mx'],
    title: 'TLS reports are asked for',
    why: 'With TLS-RPT the large senders say every day how often TLS, MTA-STS or DANE failed on the way to the domain; without it nobody hears of it.',
    references: ['RFC 8460 §3'],
    findings: {
        missing: {
            says: '{domain} asks for no TLS reports',
            fix: 'Publish `_smtp._tls.{domain}. IN TXT "v=TLSRPTv1; rua=mailto:tls-reports@{domain}"`.',
            severity: 'notice',
            pastes: ({ domain }) => ((0,dns/* isUnknown */.t8)(domain) ? [] : asking(domain.domain)),
        },
        syntax: {
            says: 'The TLS-RPT record of {domain} is wrong: {problem}',
            fix: 'Publish one record: `_smtp._tls.{domain}. IN TXT "v=TLSRPTv1; rua=mailto:tls-reports@{domain}"`.',
            severity: 'error',
            pastes: ({ domain: { domain } }) => asking(domain, IN_PLACE),
        },
    },
    excludes: ({ domain }) => (0,derive_mx/* takesNoMail */.l5)(domain),
    evaluate({ tlsRpt }, { domain: evidence }) {
        const { domain } = evidence;
        const proof = (0,dns/* answerLines */.g8)(`_smtp._tls.${domain}`, 'TXT', tlsRpt);
        const records = (0,versioned_record/* versionedRecords */.W)((0,dns/* dataOf */.qu)(tlsRpt, 'TXT'), BEGINS, /^\s*v\s*=\s*tlsrpt/i);
        if (records.length === 0)
            return {
                outcome: 'fail',
                code: 'missing',
                seen: 'no TLS-RPT record',
                proof,
                ...unknownTo(evidence, 'TLS-RPT record'),
            };
        const seen = records.join(' | ');
        const problem = problemOf(records);
        return problem === undefined
            ? { outcome: 'pass', seen, proof }
            : { outcome: 'fail', code: 'syntax', values: { problem }, seen, proof };
    },
}));
const BEGINS = /^v=TLSRPTv1[ \t]*;/;
/** `v=TLSRPTv1; rua=URI,URI` and extensions (RFC 8460 §3). */
function problemOf([record = '', ...others]) {
    if (others.length > 0)
        return `there are ${others.length + 1} records, and one is allowed`;
    if (!BEGINS.test(record))
        return 'it does not begin with `v=TLSRPTv1;`';
    const fields = (0,versioned_record/* fieldsOf */.P)(record);
    const bad = fields.find((field) => !/^[a-z0-9][\w.-]{0,31}\s*=\s*[\x21-\x3a\x3c\x3e-\x7e].*$/i.test(field));
    if (bad !== undefined)
        return `\`${bad}\` is not a field of the form name=value`;
    const rua = fields.map((field) => /^rua\s*=\s*(.*)$/.exec(field)?.[1]).find((found) => found !== undefined);
    if (rua === undefined)
        return 'there is no `rua`';
    const odd = rua
        .split(',')
        .map((uri) => uri.trim())
        .find((uri) => !isReportUri(uri));
    return odd === undefined ? undefined : `\`${odd}\` in \`rua\` is neither a mailto: nor an https: address`;
}
const isReportUri = (uri) => /^mailto:[^\s@!,;]+@[^\s@!,;]+$/i.test(uri) || (/^https:\/\/[^\s!,;]+$/i.test(uri) && URL.canParse(uri));

;// CONCATENATED MODULE: ./compiled/checks/index.js


































































/** Every check there is, by topic, in the order of reports. */
const CHECKS = [
    host_resolves,
    host_addresses,
    host_not_alias,
    address_public,
    ptr_exists,
    ptr_single,
    ptr_wellformed,
    ptr_forward_confirmed,
    ptr_matches_fqdn,
    ptr_not_generic,
    dnsbl_address,
    dnsbl_policy_block,
    dnsbl_domain,
    smtp_reachable,
    greeting_accepts,
    greeting_delay,
    banner_fqdn,
    ehlo_name,
    esmtp,
    ehlo_dangerous,
    software_disclosed,
    vrfy_expn,
    postmaster_accepted,
    abuse_accepted,
    null_sender_accepted,
    own_domain_spoofed,
    bare_lf_accepted,
    smuggling,
    open_relay,
    starttls_offered,
    starttls_works,
    starttls_injection,
    starttls_still_offered,
    implicit_tls,
    tls_versions,
    tls_1_3,
    tls_ciphers,
    tls_certificate_trusted,
    tls_certificate_name,
    tls_certificate_expiry,
    tls_certificate_key,
    tls_certificate_consistent,
    auth_needs_tls,
    auth_offered,
    auth_required,
    auth_on_mx,
    auth_mechanisms,
    mail_before_tls,
    credentials_work,
    sender_restricted,
    sender_allowed,
    sender_domain_exists,
    domains_spf_record,
    spf_authorises_host,
    spf_limits,
    spf_size,
    spf_strict,
    spf_helo,
    dkim_key,
    domains_dmarc_record,
    dmarc_policy,
    mx_points_here,
    transport_mta_sts,
    tls_rpt,
    dane_tlsa,
    dnssec,
];
/** The check of this id. */
const checkNamed = (id) => CHECKS.find((check) => check.id === id);


/***/ }),

/***/ 49762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ SPAMHAUS_REFUSALS),
/* harmony export */   mG: () => (/* binding */ BLOCK_LISTS),
/* harmony export */   uV: () => (/* binding */ OWN_RESOLVER),
/* harmony export */   z7: () => (/* binding */ DEAD_LISTS)
/* harmony export */ });
const OWN_RESOLVER = 'point `nameservers` to a resolver of your own that asks the list itself';
/** spamhaus.org/news/article/788. */
const SPAMHAUS_REFUSALS = {
    '127.255.255.250': 'Spamhaus says that the key is disabled: check `spamhaus-dqs-key`',
    '127.255.255.251': 'Spamhaus does not accept the key: check `spamhaus-dqs-key`',
    '127.255.255.252': 'Spamhaus does not know this zone: correct the name of the list',
    '127.255.255.254': `Spamhaus does not answer public resolvers: set \`spamhaus-dqs-key\` (free for small use), or ${OWN_RESOLVER}`,
    '127.255.255.255': `Spamhaus says that this resolver asks too much: set \`spamhaus-dqs-key\`, or ${OWN_RESOLVER}`,
};
/** https://docs.spamhaus.com, "Available Zones"; IPv6 by "DQS Requests". */
const ZEN = {
    zone: 'zen.spamhaus.org',
    queryZone: 'zen.spamhaus.org',
    operator: 'Spamhaus',
    gating: true,
    families: [4, 6],
    codes: {
        '127.0.0.2': { meaning: 'SBL: sends spam or belongs to those who do' },
        '127.0.0.3': { meaning: 'CSS: low reputation, seen sending spam by automatic means' },
        '127.0.0.4': { meaning: 'XBL: hijacked or infected machine' },
        '127.0.0.9': { meaning: 'DROP: network in the hands of criminals' },
        '127.0.0.30': { meaning: 'BCL: controls a botnet' },
        '127.0.0.10': { meaning: 'PBL: its provider says it does not send mail directly', policy: true },
        '127.0.0.11': { meaning: 'PBL: Spamhaus takes it for an address that does not send mail directly', policy: true },
    },
    refusals: SPAMHAUS_REFUSALS,
    removal: 'https://check.spamhaus.org/query/ip/{address}',
};
const listed = (meaning) => ({ '127.0.0.2': { meaning } });
/** Lists that are known by name. A gating one is asked by default, any other when the user adds it. */
const BLOCK_LISTS = [
    ZEN,
    {
        zone: 'bl.spamcop.net',
        queryZone: 'bl.spamcop.net',
        operator: 'SpamCop',
        gating: true,
        families: [4],
        codes: listed('users of SpamCop reported spam from it; it expires by itself when the reports end'),
        refusals: {},
        removal: 'https://www.spamcop.net/bl.shtml?{address}',
    },
    {
        // https://docs.abusix.com, "Production zones"; policy entries by "Policy".
        zone: 'combined.mail.abusix.zone',
        queryZone: 'combined.mail.abusix.zone',
        operator: 'Abusix',
        gating: true,
        keyed: true,
        families: [4, 6],
        codes: {
            '127.0.0.2': { meaning: 'sends spam' },
            '127.0.0.3': { meaning: 'sends spam, listed by automatic means' },
            '127.0.0.4': { meaning: 'hijacked or infected machine' },
            '127.0.0.200': { meaning: 'listed' },
            '127.0.0.11': { meaning: 'its PTR record is a generic one', policy: true },
            '127.0.0.12': { meaning: 'it has no PTR record', policy: true },
        },
        refusals: {},
        removal: 'https://lookup.abusix.com/',
    },
    {
        // https://www.barracudacentral.org/rbl/how-to-use
        zone: 'b.barracudacentral.org',
        queryZone: 'b.barracudacentral.org',
        operator: 'Barracuda',
        gating: false,
        families: [4],
        codes: listed('seen sending spam'),
        refusals: {},
        removal: 'https://www.barracudacentral.org/rbl/removal-request',
    },
    {
        zone: 'psbl.surriel.com',
        queryZone: 'psbl.surriel.com',
        operator: 'PSBL',
        gating: false,
        families: [4],
        codes: listed('sent mail to a spam trap'),
        refusals: {},
        removal: 'https://psbl.org/listing?ip={address}',
    },
    {
        zone: 'bl.mailspike.net',
        queryZone: 'bl.mailspike.net',
        operator: 'Mailspike',
        gating: false,
        families: [4],
        codes: {
            '127.0.0.2': { meaning: 'zero hour: part of a spam wave at this moment' },
            '127.0.0.10': { meaning: 'worst reputation' },
            '127.0.0.11': { meaning: 'very bad reputation' },
            '127.0.0.12': { meaning: 'bad reputation' },
        },
        refusals: {},
        removal: 'https://mailspike.org/iplookup.html',
    },
    {
        zone: 'dnsbl-1.uceprotect.net',
        queryZone: 'dnsbl-1.uceprotect.net',
        operator: 'UCEPROTECT level 1',
        gating: false,
        families: [4],
        codes: listed('sent mail to a spam trap; it expires after seven days without'),
        refusals: {},
        removal: 'https://www.uceprotect.net/en/rblcheck.php?ipr={address}',
    },
];
/** Zones that must not be asked, their sub-zones neither, and why. */
const DEAD_LISTS = {
    'ix.dnsbl.manitu.net': 'NiX Spam has been empty since 16 January 2025',
    'dnsbl.sorbs.net': 'SORBS was shut down on 5 June 2024',
    'cbl.abuseat.org': 'it is part of zen.spamhaus.org (XBL)',
    'ubl.unsubscore.com': 'it is off-line since 2024',
    'all.rbl.webiron.net': 'it closed, and listed every address in 2020',
    'dnsbl.burnt-tech.com': 'it closed, and listed every address in 2015',
    'list.dsbl.org': 'it closed, and listed every address in 2012',
    'relays.ordb.org': 'it closed, and listed every address in 2008',
    'dnsbl.njabl.org': 'it closed',
    'dnsbl.ahbl.org': 'it closed, and listed every address',
    'dnsbl.inps.de': 'it closed',
};


/***/ }),

/***/ 96442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ listByZone),
/* harmony export */   CY: () => (/* binding */ queryName),
/* harmony export */   D6: () => (/* binding */ deadReason),
/* harmony export */   T1: () => (/* binding */ TEST_POINTS),
/* harmony export */   T2: () => (/* binding */ defaultLists),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   U4: () => (/* binding */ interpret)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _block_list_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49762);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27272);



/**
 * The gating lists. With a key, Spamhaus is asked through its Data Query Service, which answers any resolver; Abusix is asked
 * with a key only.
 */
function defaultLists({ dqsKey, abusixKey } = {}) {
    return _block_list_table_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LISTS */ .mG.filter(({ gating, keyed }) => gating && (!keyed || abusixKey)).map((list) => {
        if (list.keyed)
            return { ...list, queryZone: `${abusixKey}.${list.zone}` };
        return dqsKey && list.zone === 'zen.spamhaus.org' ? { ...list, queryZone: `${dqsKey}.zen.dq.spamhaus.net` } : list;
    });
}
/** Which key opens a zone that answers nobody else; a name below it may hold somebody's key. */
const keyOf = (zone) => {
    if (/(^|\.)abusix\.zone$/.test(zone))
        return 'abusix-key';
    return /(^|\.)dq\.spamhaus\.net$/.test(zone) ? 'spamhaus-dqs-key' : undefined;
};
const ANY_CODE = Object.fromEntries(Array.from({ length: 253 }, (_, index) => [`127.0.0.${index + 2}`, { meaning: 'listed' }]));
/** A known list, else one of IPv4 addresses that says no more than `listed`, as RFC 5782 §2.1 has it. */
function listByZone(zone) {
    const known = _block_list_table_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LISTS */ .mG.find((list) => list.zone === zone);
    if (known)
        return known;
    return {
        zone,
        queryZone: zone,
        operator: zone,
        gating: false,
        families: [4],
        codes: ANY_CODE,
        refusals: {},
        removal: '',
    };
}
/** Why a zone must not be asked: a dead list answers nothing, or everything once somebody else owns the name. */
function deadReason(zone) {
    const dead = Object.keys(_block_list_table_js__WEBPACK_IMPORTED_MODULE_1__/* .DEAD_LISTS */ .z7).find((name) => zone === name || zone.endsWith(`.${name}`));
    return dead && _block_list_table_js__WEBPACK_IMPORTED_MODULE_1__/* .DEAD_LISTS */ .z7[dead];
}
/** Test points of each family (RFC 5782 §5): the first must be listed and the second not. */
const TEST_POINTS = { 4: ['127.0.0.2', '127.0.0.1'], 6: ['::ffff:7f00:2', '::ffff:7f00:1'] };
/** Name to ask for an A record (RFC 5782 §2.1, §2.4). It holds the key of the list, if there is one. */
const queryName = (address, { queryZone }) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseName */ .A8)(address).replace(/(in-addr|ip6)\.arpa$/, () => queryZone);
/**
 * What an answer says, by the list's own table. Several codes can come at once; one refusal makes the others worthless.
 * Anything unknown is `dead`: a parked zone, or a resolver that invents answers, would else list the whole Internet.
 */
function interpret(answer, { zone, codes, refusals }) {
    const data = (0,_dns_js__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(answer, 'A');
    if (data.length === 0)
        return 'not-listed';
    const refusal = data.find((code) => code in refusals || code.startsWith('127.255.255.'));
    if (refusal)
        return { refused: `${refusals[refusal] ?? `${zone} refuses to answer`} (${refusal})` };
    const stray = data.find((code) => !code.startsWith('127.'));
    if (stray)
        return { dead: `${zone} answers ${stray}, which is outside 127.0.0.0/8: the list or the resolver is broken` };
    const listed = data
        .filter((code) => code in codes)
        .map((code) => ({ code, meaning: codes[code].meaning, policy: codes[code].policy === true }));
    if (listed.length === 0)
        return { dead: `${zone} answers ${data.join(', ')}, which its own table does not know` };
    return { listed };
}


/***/ }),

/***/ 38992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ leafMatches),
/* harmony export */   eo: () => (/* binding */ leafOf),
/* harmony export */   lF: () => (/* binding */ certificateFacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const memo = new Map();
/** Facts of a certificate, DER in base64; undefined when it is none. */
function certificateFacts(der) {
    if (!memo.has(der))
        memo.set(der, parse(der));
    return memo.get(der);
}
/** Facts of the certificate that the server sent first. */
function leafOf({ chain }) {
    const [leaf] = chain;
    return leaf === undefined ? undefined : certificateFacts(leaf);
}
/** Whether the certificate is for this name: by its subject alternative names alone, a wildcard for one whole label (RFC 9525 §6.3). */
const leafMatches = (tls, name) => leafOf(tls)?.matches(name) ?? false;
function parse(der) {
    try {
        const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der, 'base64'));
        return {
            names: namesIn(certificate.subjectAltName ?? ''),
            notBefore: Date.parse(certificate.validFrom),
            notAfter: Date.parse(certificate.validTo),
            issuer: certificate.issuer.split('\n').join(', '),
            matches: (name) => certificate.checkHost(name, { subject: 'never', partialWildcards: false }) !== undefined,
        };
    }
    catch {
        return undefined;
    }
}
/** Node joins the names with commas and puts a name that holds one into JSON quotes (CVE-2021-44532). */
const namesIn = (subjectAltName) => [...subjectAltName.matchAll(/(?:^|, )DNS:("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, name = '']) => name);


/***/ }),

/***/ 34020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ cipherFamilies)
/* harmony export */ });
/**
 * Suites of TLS 1.2 and older that a stranger could use. Left out are those of certificates that nobody has any more (DSS,
 * fixed Diffie-Hellman): they would only make the offer longer. All suites of TLS 1.3 are sound.
 */
const FAMILIES = {
    NULL: [
        [0x0002, 'NULL-SHA'],
        [0x0001, 'NULL-MD5'],
        [0x003b, 'NULL-SHA256'],
        [0xc010, 'ECDHE-RSA-NULL-SHA'],
        [0xc006, 'ECDHE-ECDSA-NULL-SHA'],
        [0xc015, 'AECDH-NULL-SHA'],
        [0xc001, 'ECDH-ECDSA-NULL-SHA'],
        [0xc00b, 'ECDH-RSA-NULL-SHA'],
    ],
    export: [
        [0x0003, 'EXP-RC4-MD5'],
        [0x0006, 'EXP-RC2-CBC-MD5'],
        [0x0008, 'EXP-DES-CBC-SHA'],
        [0x0014, 'EXP-EDH-RSA-DES-CBC-SHA'],
        [0x0017, 'EXP-ADH-RC4-MD5'],
        [0x0019, 'EXP-ADH-DES-CBC-SHA'],
        [0x0060, 'EXP1024-RC4-MD5'],
        [0x0061, 'EXP1024-RC2-CBC-MD5'],
        [0x0062, 'EXP1024-DES-CBC-SHA'],
        [0x0064, 'EXP1024-RC4-SHA'],
    ],
    RC4: [
        [0x0005, 'RC4-SHA'],
        [0x0004, 'RC4-MD5'],
        [0xc011, 'ECDHE-RSA-RC4-SHA'],
        [0xc007, 'ECDHE-ECDSA-RC4-SHA'],
        [0x0018, 'ADH-RC4-MD5'],
        [0xc016, 'AECDH-RC4-SHA'],
        [0xc002, 'ECDH-ECDSA-RC4-SHA'],
        [0xc00c, 'ECDH-RSA-RC4-SHA'],
    ],
    DES: [
        [0x0009, 'DES-CBC-SHA'],
        [0x0015, 'EDH-RSA-DES-CBC-SHA'],
        [0x001a, 'ADH-DES-CBC-SHA'],
    ],
    '3DES': [
        [0x000a, 'DES-CBC3-SHA'],
        [0xc012, 'ECDHE-RSA-DES-CBC3-SHA'],
        [0xc008, 'ECDHE-ECDSA-DES-CBC3-SHA'],
        [0x0016, 'EDH-RSA-DES-CBC3-SHA'],
        [0x001b, 'ADH-DES-CBC3-SHA'],
        [0xc017, 'AECDH-DES-CBC3-SHA'],
        [0xc003, 'ECDH-ECDSA-DES-CBC3-SHA'],
        [0xc00d, 'ECDH-RSA-DES-CBC3-SHA'],
    ],
    'no forward secrecy': [
        [0x009d, 'AES256-GCM-SHA384'],
        [0x009c, 'AES128-GCM-SHA256'],
        [0x0035, 'AES256-SHA'],
        [0x002f, 'AES128-SHA'],
        [0x003d, 'AES256-SHA256'],
        [0x003c, 'AES128-SHA256'],
        [0xc09d, 'AES256-CCM'],
        [0xc09c, 'AES128-CCM'],
        [0x0084, 'CAMELLIA256-SHA'],
        [0x0041, 'CAMELLIA128-SHA'],
        [0xc02e, 'ECDH-ECDSA-AES256-GCM-SHA384'],
        [0xc005, 'ECDH-ECDSA-AES256-SHA'],
        [0xc032, 'ECDH-RSA-AES256-GCM-SHA384'],
        [0xc00f, 'ECDH-RSA-AES256-SHA'],
    ],
    anonymous: [
        [0x00a7, 'ADH-AES256-GCM-SHA384'],
        [0x00a6, 'ADH-AES128-GCM-SHA256'],
        [0x003a, 'ADH-AES256-SHA'],
        [0x0034, 'ADH-AES128-SHA'],
        [0x006d, 'ADH-AES256-SHA256'],
        [0x006c, 'ADH-AES128-SHA256'],
        [0xc019, 'AECDH-AES256-SHA'],
        [0xc018, 'AECDH-AES128-SHA'],
    ],
};
const ANONYMOUS = 'anonymous';
const NO_FORWARD_SECRECY = 'no forward secrecy';
/**
 * What should not be taken, the worst first. Servers among themselves seldom look at certificates, so that on 25 a suite
 * without one is the least of these; a mail program must know whom it gives the password.
 */
function cipherFamilies(protocol) {
    const [least, secondLeast] = protocol === 'mx' ? [ANONYMOUS, NO_FORWARD_SECRECY] : [NO_FORWARD_SECRECY, ANONYMOUS];
    const broken = Object.keys(FAMILIES).filter((name) => name !== least && name !== secondLeast);
    return [...broken, secondLeast, least].map((name) => ({
        name,
        weak: name !== least && name !== NO_FORWARD_SECRECY,
        suites: new Map(FAMILIES[name]),
    }));
}


/***/ }),

/***/ 39954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ dmarcTexts),
/* harmony export */   HA: () => (/* binding */ reportDomain),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   Rd: () => (/* binding */ nearlyDmarcTexts),
/* harmony export */   hs: () => (/* binding */ parseDmarc)
/* harmony export */ });
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27272);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40358);


const POLICIES = ['none', 'quarantine', 'reject'];
const REMOVED = ['pct', 'rf', 'ri'];
const POLICY = /^(none|quarantine|reject)$/i;
/** Patterns of the tags that have a default: a wrong value is as good as none (RFC 9989 §4.7). */
const VALUES = {
    t: /^[yn]$/i,
    psd: /^[ynu]$/i,
    adkim: /^[rs]$/i,
    aspf: /^[rs]$/i,
    fo: /^[01ds](\s*:\s*[01ds])*$/i,
};
const REPORTS = ['rua', 'ruf'];
const DMARC = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
/** TXT records that receivers take for DMARC: `v=DMARC1` comes first, in capitals. */
const dmarcTexts = (answer) => (0,_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(answer, 'TXT').filter((text) => DMARC.test(text));
/** Records that were meant to be DMARC and that are ignored. */
const nearlyDmarcTexts = (answer) => (0,_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(answer, 'TXT').filter((text) => /^["'\s]*(?:v\s*)?(?:=\s*)?dmarc/i.test(text) && !DMARC.test(text));
/** @param text one of {@link dmarcTexts} */
function parseDmarc(text) {
    const found = readTags(text);
    if (typeof found === 'string')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(found);
    const { tags, ignored } = found;
    const reports = Object.fromEntries(REPORTS.map((tag) => [tag, urisIn(tags.get(tag))]));
    const policy = (tag) => tags.get(tag)?.toLowerCase();
    const overruled = policyProblem(tags);
    if (overruled && reports['rua'].good.length === 0)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(overruled);
    return {
        ok: true,
        value: {
            ...(overruled ? { p: 'none', overruled } : { p: policy('p'), sp: policy('sp'), np: policy('np') }),
            testing: tags.get('t')?.toLowerCase() === 'y',
            psd: (tags.get('psd')?.toLowerCase() ?? 'u'),
            rua: reports['rua'].good,
            removed: REMOVED.filter((tag) => tags.has(tag)),
            ignored: [...ignored, ...REPORTS.flatMap((tag) => reports[tag].bad.map((uri) => `${tag}=${uri}`))],
        },
    };
}
/** Tags that receivers look at, by lower-case name, and the parts that they pass over; a sentence for a tag twice. */
function readTags(text) {
    const tags = new Map();
    const ignored = [];
    const parts = text.split(';').map((part) => part.trim());
    for (const part of parts.slice(1).filter(Boolean)) {
        const [, name = '', value = ''] = /^([a-z]+)\s*=\s*(.*)$/is.exec(part) ?? [];
        const tag = name.toLowerCase();
        if (tags.has(tag))
            return `the tag \`${tag}\` stands twice`;
        if (isKnown(tag) && (VALUES[tag]?.test(value) ?? true))
            tags.set(tag, value);
        else
            ignored.push(part);
    }
    return { tags, ignored };
}
const isKnown = (tag) => ['p', 'sp', 'np', ...REPORTS, ...REMOVED].includes(tag) || Object.hasOwn(VALUES, tag);
function policyProblem(tags) {
    if (!tags.has('p'))
        return 'the tag `p` is missing';
    const wrong = ['p', 'sp', 'np'].find((tag) => !POLICY.test(tags.get(tag) ?? 'none'));
    return wrong && `\`${wrong}=${tags.get(wrong)}\` is no value of \`${wrong}\``;
}
function urisIn(list) {
    const uris = list === undefined ? [] : list.split(',').map((uri) => uri.trim());
    return { good: uris.filter(isReportUri), bad: uris.filter((uri) => !isReportUri(uri)) };
}
const isReportUri = (uri) => /^mailto:/i.test(uri) ? reportDomain(uri) !== undefined : /^[a-z][a-z0-9+.-]*:\S+$/i.test(uri);
/** Domain that reports go to; undefined for what is no mailbox. A size limit (`!10m`) is old syntax and ignored. */
const reportDomain = (uri) => /^mailto:[^@\s]+@([a-z0-9_.-]+?)\.?(?:![0-9]+[kmgt]?)?(?:\?.*)?$/i.exec(uri)?.[1]?.toLowerCase();


/***/ }),

/***/ 17702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ foreignReports),
/* harmony export */   Db: () => (/* binding */ walkOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   rf: () => (/* binding */ dmarcFor)
/* harmony export */ });
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54153);
/* harmony import */ var _dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39954);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73339);



/** RFC 9989 §4.10: no more queries than this. */
const MOST_QUERIES = 8;
/** Of those that are to have reports: two are all that receivers must serve. */
const MOST_RECEIVERS = 10;
const recordName = (domain) => `_dmarc.${domain}`;
/** Names the tree walk asks, the domain's own first; over eight labels it goes on at seven (RFC 9989 §4.10). */
function walkOf(domain) {
    const labels = domain.split('.');
    const parents = labels.slice(1).map((_, index) => labels.slice(index + 1));
    return [labels, ...parents.filter(({ length }) => length < MOST_QUERIES)].map((rest) => recordName(rest.join('.')));
}
/** Policy discovery of RFC 9989 §4.10.1: the domain's own record, else its organisational domain's, else the suffix's. */
function dmarcFor(domain, answers) {
    const found = [];
    let invalid;
    for (const name of walkOf(domain)) {
        const at = name.slice(recordName('').length);
        const one = recordIn(at, answers[name] ?? (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)('not-gathered', `${name} was not asked`));
        if (one.kind === 'unknown')
            return one;
        if (one.kind === 'record') {
            if (at === domain)
                return one;
            found.push(one);
            if (one.record.psd !== 'u')
                break;
        }
        else if (one.kind !== 'missing') {
            // What is wrong at the domain itself is its own fault; what is wrong above only matters where nothing is right.
            if (at === domain)
                return one;
            invalid ??= one;
        }
    }
    return organisational(domain, found) ?? invalid ?? { kind: 'missing' };
}
function recordIn(at, slot) {
    if (!slot.ok)
        return { kind: 'unknown', error: slot.error };
    const texts = (0,_dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__/* .dmarcTexts */ .AE)(slot.value);
    if (texts.length > 1)
        return { kind: 'several', at, texts };
    if (texts.length === 0) {
        const [nearly] = (0,_dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__/* .nearlyDmarcTexts */ .Rd)(slot.value);
        if (nearly === undefined)
            return { kind: 'missing' };
        return { kind: 'syntax', at, text: nearly, problem: 'it does not begin with `v=DMARC1;`' };
    }
    const text = texts[0];
    const parsed = (0,_dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDmarc */ .hs)(text);
    return parsed.ok
        ? { kind: 'record', at, text, record: parsed.value }
        : { kind: 'syntax', at, text, problem: parsed.problem };
}
/** RFC 9989 §4.10.2, from the longest name to the shortest. */
function organisational(domain, found) {
    const last = found.at(-1);
    if (last?.record.psd !== 'y')
        return last;
    const below = domain
        .split('.')
        .slice(-last.at.split('.').length - 1)
        .join('.');
    return found.find(({ at }) => at === below) ?? last;
}
/** What receivers are asked to do with mail of the domain that fails: for a subdomain of `at`, `sp` counts. */
function policyOf({ record, at }, domain) {
    const stated = at === domain ? record.p : (record.sp ?? record.p);
    return record.testing ? _dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICIES */ .PQ[Math.max(0, _dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICIES */ .PQ.indexOf(stated) - 1)] : stated;
}
/** Domains of others that reports go to, and the name at which each must allow it (RFC 9990 §4). */
function foreignReports({ record, at }) {
    const domains = new Set(record.rua.flatMap((uri) => (0,_dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__/* .reportDomain */ .HA)(uri) ?? []));
    const foreign = [...domains].filter((name) => name !== at && !(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOrganisation */ .fj)(name, at)).slice(0, MOST_RECEIVERS);
    return Object.fromEntries(foreign.map((name) => [name, `${at}._report._dmarc.${name}`]));
}


/***/ }),

/***/ 27272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ withoutPtr),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   Nt: () => (/* binding */ ptrNames),
/* harmony export */   g8: () => (/* binding */ answerLines),
/* harmony export */   gF: () => (/* binding */ ptrLines),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);

/** Data of all records of one type, CNAMEs in front of them followed by whoever answered. */
const dataOf = (answer, type) => answer.records.filter((record) => record.type === type).map((record) => record.data);
/** PTR names, lower-case, without trailing dot, empty ones left out. */
const ptrNames = (answer) => dataOf(answer, 'PTR').filter((name) => name !== '');
/** Addresses of an A or AAAA answer in canonical form (RFC 5952). */
const addressesIn = (answer) => [...dataOf(answer, 'A'), ...dataOf(answer, 'AAAA')];
/** The addresses in those of these answers that are there. */
const addressesOf = (...slots) => slots.flatMap((slot) => (slot?.ok ? addressesIn(slot.value) : []));
/** The answer as lines of a zone file; without records, the question and what it was answered. */
function answerLines(question, type, { records, rcode }) {
    if (records.length > 0)
        return records.map(({ name, ttl, type, data }) => `${name}. ${ttl} IN ${type} ${data}`);
    return [`${question}. IN ${type} → ${rcode === 'NXDOMAIN' ? 'NXDOMAIN' : 'no such record'}`];
}
/** Why there is nothing to say about the PTR name: `address-public` or `ptr-exists` says it already. */
function withoutPtr({ address }) {
    if (address.notPublic)
        return `${address.address} is not public (${address.notPublic})`;
    if (address.ptr?.ok && ptrNames(address.ptr.value).length === 0)
        return `${address.address} has no PTR record`;
    return undefined;
}
/** PTR answer of an address as lines of a zone file. */
const ptrLines = (address, ptr) => answerLines((0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseName */ .A8)(address), 'PTR', ptr);
/** DNS says that there is no such name: none of what is asked of it can be there. */
const isUnknown = ({ soa, mx, apexTxt }) => [soa, mx, apexTxt].some((slot) => slot?.ok && slot.value.rcode === 'NXDOMAIN');


/***/ }),

/***/ 70499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ domainListByZone),
/* harmony export */   Nb: () => (/* binding */ NEVER_LISTED),
/* harmony export */   Xo: () => (/* binding */ defaultDomainLists),
/* harmony export */   eP: () => (/* binding */ interpretDomain),
/* harmony export */   iN: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var _block_list_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49762);
/* harmony import */ var _block_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96442);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27272);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73339);




/** A name that no list of names lists (RFC 5782 §5, RFC 2606 §2). */
const NEVER_LISTED = 'invalid';
/** https://docs.spamhaus.com, "Available Zones". */
const DBL = {
    zone: 'dbl.spamhaus.org',
    queryZone: 'dbl.spamhaus.org',
    operator: 'Spamhaus DBL',
    gating: true,
    asks: 'name',
    testEntry: 'dbltest.com',
    codes: {
        '127.0.1.2': { meaning: 'sends spam, or spam advertises it' },
        '127.0.1.4': { meaning: 'phishing' },
        '127.0.1.5': { meaning: 'malware' },
        '127.0.1.6': { meaning: 'controls a botnet' },
        '127.0.1.102': { meaning: 'a legitimate domain that is abused for spam' },
        '127.0.1.103': { meaning: 'a redirector that is abused for spam' },
        '127.0.1.104': { meaning: 'a legitimate domain that is abused for phishing' },
        '127.0.1.105': { meaning: 'a legitimate domain that is abused for malware' },
        '127.0.1.106': { meaning: 'a legitimate domain that is abused to control a botnet' },
    },
    refusals: { ..._block_list_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SPAMHAUS_REFUSALS */ .JS, '127.0.1.255': 'Spamhaus DBL was asked about an address, it knows names only' },
    removal: 'https://check.spamhaus.org/',
};
/** https://surbl.org/lists, https://surbl.org/guidelines: base domains only, the last octet is a sum. */
const SURBL = {
    zone: 'multi.surbl.org',
    queryZone: 'multi.surbl.org',
    operator: 'SURBL',
    gating: true,
    asks: 'registered',
    testEntry: 'test.surbl.org',
    codes: {},
    bits: {
        4: 'DM: disposable mail addresses',
        8: 'PH: phishing',
        16: 'MW: malware',
        32: 'CT: counts clicks of spam',
        64: 'ABUSE: spam advertises it',
        128: 'CR: cracked site',
    },
    refusals: { '127.0.0.1': `SURBL does not answer this resolver: ${_block_list_table_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_RESOLVER */ .uV}` },
    removal: 'https://surbl.org/surbl-analysis',
};
/** https://uribl.com/about.shtml, https://uribl.com/refused.shtml. */
const URIBL = {
    zone: 'multi.uribl.com',
    queryZone: 'multi.uribl.com',
    operator: 'URIBL',
    gating: true,
    asks: 'registered',
    testEntry: 'test.uribl.com',
    codes: {},
    bits: { 2: 'black: spam advertises it', 4: 'grey: bulk mail advertises it', 8: 'red: new, and seen in spam' },
    refusals: { '127.0.0.1': `URIBL does not answer this resolver: ${_block_list_table_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_RESOLVER */ .uV}` },
    removal: 'https://admin.uribl.com/',
};
const DOMAIN_LISTS = [DBL, SURBL, URIBL];
/** The lists of domain names. With a key, Spamhaus is asked through its Data Query Service, which answers any resolver. */
const defaultDomainLists = ({ dqsKey } = {}) => DOMAIN_LISTS.map((list) => (dqsKey && list === DBL ? { ...list, queryZone: `${dqsKey}.dbl.dq.spamhaus.net` } : list));
/** A known list of domain names; undefined when it is none. */
const domainListByZone = (zone) => DOMAIN_LISTS.find((list) => list.zone === zone);
/** What the list is asked about, without its zone. */
const askedOf = (name, { asks }) => asks === 'registered' ? ((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .organisationalDomain */ .IS)(name) ?? name) : name;
/** What an answer says; see {@link interpret}. A bit that nobody knows does not count. */
function interpretDomain(answer, list) {
    const { bits } = list;
    if (!bits)
        return (0,_block_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .interpret */ .U4)(answer, list);
    const meaningOf = (code) => {
        const sum = /^127\.0\.0\.(\d+)$/.exec(code)?.[1];
        return Object.entries(bits).flatMap(([bit, meaning]) => (Number(sum) & Number(bit) ? meaning : []));
    };
    const codes = (0,_dns_js__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(answer, 'A').flatMap((code) => {
        const meanings = meaningOf(code);
        return meanings.length > 0 ? [[code, { meaning: meanings.join('; ') }]] : [];
    });
    return (0,_block_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .interpret */ .U4)(answer, { ...list, codes: Object.fromEntries(codes) });
}


/***/ }),

/***/ 48366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parseStsPolicy),
/* harmony export */   Qe: () => (/* binding */ POLICY_UNREACHABLE),
/* harmony export */   n3: () => (/* binding */ parseStsRecord),
/* harmony export */   r8: () => (/* binding */ stsRecords),
/* harmony export */   ui: () => (/* binding */ coversMx)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40358);
/* harmony import */ var _versioned_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96050);


/** What a sender that meets it takes for "there is no policy to be had"; any other failure is of the way from here. */
const POLICY_UNREACHABLE = ['refused', 'unreachable', 'tls-failed', 'protocol-garbage'];
const MODES = ['enforce', 'testing', 'none'];
const LONGEST_AGE = 31_557_600;
const LABELS = /^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;
const BEGINS = /^v=STSv1[ \t]*;/;
/** The records of MTA-STS among these, as {@link versionedRecords} finds them. */
const stsRecords = (texts) => (0,_versioned_record_js__WEBPACK_IMPORTED_MODULE_0__/* .versionedRecords */ .W)(texts, BEGINS, /^\s*v\s*=\s*sts/i);
/** The id of the record among those that {@link stsRecords} found. */
function parseStsRecord(records) {
    const [record = ''] = records;
    if (records.length > 1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(`there are ${records.length} records, and one is allowed`);
    if (!BEGINS.test(record))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)('it does not begin with `v=STSv1;`');
    const fields = (0,_versioned_record_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(record);
    const bad = fields.find((field) => !/^[a-z0-9][\w.-]{0,31}\s*=\s*[\x21-\x3a\x3c\x3e-\x7e]+$/i.test(field));
    if (bad !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(`\`${bad}\` is not a field of the form name=value`);
    const id = fields.map((field) => /^id\s*=\s*([a-z0-9]{1,32})$/i.exec(field)?.[1]).find((found) => found);
    return id ? { ok: true, value: { id } } : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)('there is no `id` of 1 to 32 letters and digits');
}
/** A policy file. Of a field that is there twice the first one holds, but for `mx`. */
function parseStsPolicy(body) {
    const lines = body.split(/\r?\n/).map((line) => line.trim());
    const fields = lines.map((line) => line === '' ? undefined : /^([a-z0-9][\w.-]{0,31})[ \t]*:[ \t]*(.*)$/i.exec(line));
    const bad = fields.indexOf(null);
    if (bad >= 0)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(`line ${bad + 1} is not of the form \`name: value\``);
    const values = (name) => fields.flatMap((field) => (field?.[1] === name ? field[2].trim() : []));
    const [version, mode, maxAge] = ['version', 'mode', 'max_age'].map((name) => values(name)[0] ?? '');
    if (version !== 'STSv1')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)('there is no `version: STSv1`');
    const known = MODES.find((word) => word === mode);
    if (!known)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(`\`mode\` is ${mode ? `\`${mode}\`` : 'missing'}; it is enforce, testing or none`);
    if (!/^\d{1,10}$/.test(maxAge) || Number(maxAge) > LONGEST_AGE)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(`\`max_age\` is ${maxAge ? `\`${maxAge}\`` : 'missing'}; it is a number of seconds up to ${LONGEST_AGE}`);
    const mx = values('mx');
    if (mx.length === 0 && known !== 'none')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)('there is no `mx`');
    const odd = mx.find((pattern) => !LABELS.test(pattern));
    if (odd !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Q)(`\`mx: ${odd}\` is not a host name`);
    const names = mx.map((pattern) => pattern.toLowerCase().replace(/\.$/, ''));
    return { ok: true, value: { mode: known, maxAge: Number(maxAge), mx: names } };
}
/** `*.` stands for exactly one label (RFC 8461 §4.1). */
const coversMx = ({ mx }, name) => mx.some((pattern) => (pattern.startsWith('*.') ? name.replace(/^[^.]+/, '*') === pattern : name === pattern));


/***/ }),

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ mxOf),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   l5: () => (/* binding */ takesNoMail)
/* harmony export */ });
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27272);

/** @param answer to MX of the domain */
function mxOf(domain, answer) {
    const records = (0,_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(answer, 'MX')
        .map((data) => data.split(' '))
        .map(([preference, target = '']) => ({ preference: Number(preference), target: target.toLowerCase() }))
        .sort((a, b) => a.preference - b.preference);
    const targets = records.map(({ target }) => target).filter((target) => target !== '.');
    const implicit = records.length === 0;
    return {
        targets: implicit ? [domain] : [...new Set(targets)],
        implicit,
        isNull: targets.length < records.length,
    };
}
/** Whether an MX target is this host, by name or by an address. */
function leadsTo(target, host, mxTargets) {
    if (target === host.host)
        return true;
    const answers = mxTargets?.ok ? mxTargets.value[target] : undefined;
    const addresses = (0,_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(answers?.a, answers?.aaaa);
    return host.addresses.some(({ address }) => addresses.includes(address));
}
/** A domain that says in the DNS that it takes no mail. */
const takesNoMail = ({ domain, mx }) => {
    if (!mx?.ok)
        return undefined;
    const { isNull, targets } = mxOf(domain, mx.value);
    return isNull && targets.length === 0 ? `${domain} takes no mail: its MX is \`0 .\`` : undefined;
};


/***/ }),

/***/ 40358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong)
/* harmony export */ });
/** What is wrong with a record. */
const wrong = (problem) => ({ ok: false, problem });


/***/ }),

/***/ 44826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ attemptResult),
/* harmony export */   c7: () => (/* binding */ isDirect),
/* harmony export */   lv: () => (/* binding */ refusesUnknownUser),
/* harmony export */   r: () => (/* binding */ relayVerdict)
/* harmony export */ });
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66107);

/** RCPT alone proves nothing: some servers accept there and refuse at DATA. */
function attemptResult({ mail, rcpt, data }) {
    if (mail && !(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(mail))
        return { kind: 'refused', by: (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(mail), reply: mail };
    if (!rcpt)
        return { kind: 'unanswered' };
    if (!(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(rcpt))
        return { kind: 'refused', by: (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(rcpt), reply: rcpt };
    if (!data)
        return { kind: 'accepts' };
    return data.code === 354 ? { kind: 'relays' } : { kind: 'accepts-at-rcpt', reply: data };
}
/**
 * Judges the battery. That nothing was accepted is a pass only under a positive control: the server takes some mail from
 * us (C1), or its refusals speak of relaying and not of us.
 */
function relayVerdict(relay) {
    const tried = relay.attempts.map((attempt) => ({ attempt, result: attemptResult(attempt) }));
    const direct = tried.filter(({ attempt }) => isDirect(attempt, relay));
    const tricks = tried.filter(({ attempt }) => !isDirect(attempt, relay));
    const relaying = having(direct, 'relays');
    if (relaying.length > 0 && takesAnything(relay))
        return unknown('accept-all', `${(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(relay.acceptAll.rcpt)} even for a recipient in a domain that cannot exist`);
    // A trick is no mailbox of the server where it refuses an unknown local part.
    const proved = refusesUnknownUser(relay) ? tricks : [];
    for (const kind of ['relays', 'accepts-at-rcpt']) {
        const attempts = having([...direct, ...proved], kind);
        if (attempts.length > 0)
            return { kind, attempts };
    }
    const accepted = having(tricks, 'relays', 'accepts', 'accepts-at-rcpt');
    if (accepted.length > 0 && having(direct, 'accepts').length === 0)
        return { kind: 'accepts-trick', attempts: accepted };
    const open = having(tried, 'accepts', 'unanswered').length > 0;
    const unfinished = relay.cut ?? (open ? UNANSWERED : undefined);
    if (unfinished)
        return unknown(unfinished.kind, unfinished.message);
    return refusalVerdict(tried, relay);
}
const having = (tried, ...kinds) => tried.filter(({ result }) => kinds.includes(result.kind)).map(({ attempt }) => attempt);
/** Its final mailbox is elsewhere: as it was asked, or in the words in which the server accepted it. */
const isDirect = (attempt, { attempts }) => !attempt.trick || attempts.some((plain) => !plain.trick && (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(attempt.rcpt) && echoes(attempt, plain));
/** Sendmail shows what it made of a recipient: `250 2.1.5 <user@elsewhere>... Recipient ok`. */
const echoes = ({ rcpt }, { recipient }) => !/^@|\.$/.test(recipient) && (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(rcpt).toLowerCase().includes(`<${recipient.toLowerCase()}>`);
/**
 * It accepts a domain that cannot exist (C3), as an open relay does, and as does a trap that says yes to everything. Whoever
 * refuses an unknown user of an own domain (C2), another vector, or a command that does not exist, is no such trap.
 */
const takesAnything = ({ attempts, acceptAll, unknownUser, unknownCommand }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(acceptAll?.rcpt) &&
    !(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermanent */ .lE)(unknownUser?.rcpt) &&
    !(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermanent */ .lE)(unknownCommand) &&
    !attempts.some(({ rcpt }) => rcpt && speaksOfRelaying((0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(rcpt)));
/** C2 was refused for its user; 501 is about the form of the address, as of one without a domain. */
const refusesUnknownUser = ({ unknownUser }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(unknownUser?.mail) && (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermanent */ .lE)(unknownUser?.rcpt) && unknownUser?.rcpt?.code !== 501;
const UNANSWERED = { kind: 'not-gathered', message: 'the server was not asked to the end' };
/** Of ports and hosts that have one address. */
const USED_UP = 'no vector was tried, so as not to be banned: other ports or hosts with this address used up the refusals that a ban list tolerates';
/** All were refused: for whom, and is that about relaying? */
function refusalVerdict(tried, { attempts, control, skipped }) {
    const refusals = tried.flatMap(({ result }) => (result.kind === 'refused' ? [result] : []));
    if (refusals.length === 0)
        return skipped.length > 0 ? unknown('budget', USED_UP) : unknown('not-gathered', 'no vector was tried');
    // A sender domain of ours that the server cannot look up says nothing of the vectors that have another one.
    const senders = refusals.length > 1 && refusals.some(({ by }) => speaksOfRelaying(by)) ? ['sender-rejected'] : [];
    const temporary = refusals.find(({ by, reply }) => !speaksOfRelaying(by) && !(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermanent */ .lE)(reply) && !senders.includes(by));
    const tls = refusals.find(({ by }) => by === 'tls-required');
    const undecided = tls ?? temporary;
    if (undecided)
        return unknown((0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(undecided.by), (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(undecided.reply));
    const controlReply = control && ((0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(control.mail) ? control.rcpt : control.mail);
    const proper = refusals.some(({ by, reply }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(controlReply)
        ? !ABOUT_SOMETHING_ELSE.has(by)
        : speaksOfRelaying(by) && !(controlReply && (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWords */ .MT)(controlReply, reply)));
    if (proper)
        return { kind: 'refuses', attempts };
    const [first] = refusals;
    const why = refusals.find(({ by }) => by === 'sender-rejected' || by === 'sender-not-permitted') ?? first;
    return controlReply && !(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(controlReply) && (0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWords */ .MT)(controlReply, first.reply)
        ? unknown('client-rejected', `the server refuses mail for its own domain in the same words: ${(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.reply)}`)
        : unknown((0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(why.by), `no refusal speaks of relaying: ${(0,_replies_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(why.reply)}`);
}
const ABOUT_SOMETHING_ELSE = new Set([
    'sender-rejected',
    'sender-not-permitted',
    'client-rejected',
    'recipient-rejected',
]);
const speaksOfRelaying = (by) => by === 'relay-refused' || by === 'auth-required';
const unknown = (reason, message) => ({ kind: 'unknown', reason, message });


/***/ }),

/***/ 66107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ transactionLines),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   Px: () => (/* binding */ enhancedStatus),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   lE: () => (/* binding */ isPermanent),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   oy: () => (/* binding */ answerTo)
/* harmony export */ });
/** Whole phrases: a relay is also what is overloaded, or listed. */
const RELAY_DENIED = new RegExp([
    /\brelay(ing)?( access| mail)?( to| for)?( is)? (denied|prohibited|refused|rejected|disallowed)/,
    /\brelay(ing)?( access| mail)?( to| for)?( is)? not (permitted|allowed|authori[sz]ed)/,
    /\b(do|does|will|can) ?not relay|\b(don't|won't|can't|unable to|not (permitted|allowed|authori[sz]ed) to) relay/,
    /rcpthosts|^invalid recipient/,
]
    .map(({ source }) => source)
    .join('|'));
/** It is the client that has to log in; a message is authenticated by DKIM. */
const LOGIN_WANTED = new RegExp([
    /\bauth(entication)? (is )?(required|needed)|\b(requires?|needs?|without) (smtp )?auth(entication)?\b/,
    /\b(must|have to|need to|please) (first )?(authenticate|log ?in)|\b(authenticate|log ?in) first|issue an auth command/,
    /^not authenticated|\b(client|user|you|session|connection)( was| is| are)? not authenticated/,
    /\bauthenticated (users?|clients?) only|\bonly (for )?authenticated (users?|clients?)/,
]
    .map(({ source }) => source)
    .join('|'));
/**
 * In this order, the first that fits. Words as sent by Postfix, Exim, Sendmail, OpenSMTPD, Exchange, qmail and postgrey.
 * `status` is tested against the enhanced status code, `words` against {@link wordsOf}.
 */
const REFUSALS = [
    { class: 'throttled', codes: /^421/ },
    // RFC 3207 §4: 530 5.7.0; Exchange says 451 5.7.3 STARTTLS is required.
    {
        class: 'tls-required',
        words: /\bstarttls\b|(encryption|\btls) (is )?(required|needed)|requires? (encryption|tls)\b/,
    },
    { class: 'tls-required', codes: /^538/ },
    { class: 'sender-rejected', status: /\.1\.[78]$|\.7\.2[0-467]$/ },
    {
        class: 'sender-rejected',
        words: /sender address rejected: (.*not found|.*user unknown|.*unverified|.*null ?mx|need )/,
    },
    { class: 'sender-rejected', words: /domain of sender|sender (domain|verif)|\bspf\b|\bdmarc\b|call(out|back)/ },
    // Of the message, not of the client: DKIM and DMARC in other words.
    { class: 'sender-rejected', words: /\bunauthenticated (e-?mail|mail|message)|fail(s|ed)? (the )?authentication/ },
    { class: 'sender-not-permitted', words: /not logged in|not owned by|send(ing)? as th|^sender rejected/ },
    { class: 'sender-not-permitted', words: /sender address rejected/ },
    // Before relaying: Postfix has "User unknown in relay recipient table".
    { class: 'recipient-rejected', words: /recipient address rejected: (.*not found|.*null ?mx|need )|unrouteable/ },
    { class: 'user-unknown', status: /\.1\.1$/, words: /unknown|no such|not exist/ },
    { class: 'user-unknown', words: /user unknown|unknown (user|recipient)|no such (user|mailbox|recipient)/ },
    // Sendmail defers while it cannot resolve the client: "Relaying temporarily denied".
    { class: 'temporary', codes: /^4/, words: /relay\w* temporarily/ },
    // A 4xx too: Postfix defers by default, "454 4.7.1 Relay access denied" (defer_unauth_destination).
    { class: 'relay-refused', words: RELAY_DENIED },
    { class: 'greylisted', codes: /^45[01]/, words: /gr[ea]y-?list|postgrey/ },
    { class: 'greylisted', codes: /^45[01]/, status: /^4\.2\.|^4\.3\.2$/ },
    { class: 'greylisted', codes: /^45[01]/, status: /^4\.7\./, words: /\blater\b/ },
    { class: 'client-rejected', status: /\.7\.25$/ },
    {
        class: 'client-rejected',
        words: /client host|block(ed|list)|black ?list|\blisted\b|\bbanned\b|reputation|spamhaus/,
    },
    { class: 'client-rejected', words: /reverse (dns|hostname|lookup)|\bptr\b|\b(helo|ehlo)\b/ },
    { class: 'auth-required', codes: /^530/ },
    { class: 'auth-required', words: LOGIN_WANTED },
    { class: 'temporary', codes: /^4/ },
    { class: 'refused', codes: /^5/ },
];
/** Class of one reply. */
function classOf(reply) {
    if (reply.code >= 200 && reply.code < 300)
        return 'accepted';
    if (reply.code >= 300 && reply.code < 400)
        return 'go-ahead';
    const [code, status, words] = [String(reply.code), enhancedStatus(reply) ?? '', wordsOf(reply)];
    const match = REFUSALS.find((rule) => (rule.codes?.test(code) ?? true) && (rule.status?.test(status) ?? true) && (rule.words?.test(words) ?? true));
    return match?.class ?? 'unexpected';
}
/** Why a refusal of this class tells nothing of what was asked; any other is taken for a dislike of this client. */
const REASONS = {
    'go-ahead': 'protocol-garbage',
    'tls-required': 'tls-failed',
    'sender-not-permitted': 'sender-rejected',
    'sender-rejected': 'sender-rejected',
    'recipient-rejected': 'not-gathered',
    greylisted: 'greylisted',
    throttled: 'throttled',
    temporary: 'temporary-failure',
    unexpected: 'protocol-garbage',
};
/** Why a question stays open that was answered so. */
const reasonOf = (refusal) => REASONS[refusal] ?? 'client-rejected';
/** Whether there is an answer, and it is yes. */
const isAccepted = (reply) => reply !== undefined && classOf(reply) === 'accepted';
/** The reply that decides a transaction: that to MAIL where it was refused, else that to RCPT. */
const answerTo = ({ mail, rcpt }) => mail && !isAccepted(mail) ? mail : rcpt;
/** Whether a transaction was decided: 421 says that the server leaves, and nothing of what was asked (RFC 5321 §3.8). */
function isDecided(asked) {
    const answer = answerTo(asked);
    return answer !== undefined && answer.code !== 421;
}
/** 5xx: asking again will not help (RFC 5321 §4.2.1). */
const isPermanent = (reply) => reply !== undefined && reply.code >= 500 && reply.code < 600;
/** `5.7.1` of `550 5.7.1 …` (RFC 2034 §4). */
const enhancedStatus = (reply) => reply.lines[0]?.match(/^([245]\.\d{1,3}\.\d{1,3})\b/)?.[1];
/** The same refusal, whoever the sender or recipient was. */
const sameWords = (one, other) => one.code === other.code && wordsOf(one) === wordsOf(other);
/** As one line, for a reader. */
const shown = ({ code, lines }) => `${code} ${lines.join(' ')}`.trim();
/** The name that the server gives itself: first word of a greeting (RFC 5321 §4.2) and of an answer to EHLO (§4.1.1.1). */
const nameIn = ({ lines }) => lines[0]?.trim().split(/\s/)[0] ?? '';
/** One MAIL + RCPT (+ DATA) as lines of a dialogue. */
function transactionLines(asked) {
    const steps = [
        [`MAIL FROM:<${asked.reversePath}>`, asked.mail],
        [`RCPT TO:<${asked.recipient}>`, asked.rcpt],
        ['DATA', asked.data],
    ];
    return steps.flatMap(([command, reply]) => (reply ? [`C: ${command}`, `S: ${shown(reply)}`] : []));
}
/** Characters looked at: a reply may be long on purpose. */
const MAX_WORDS = 1024;
/**
 * Lower-case words of a reply without what only echoes the question or names a host: our own probe addresses and a list
 * such as relays.example.org must not read as a word about relaying.
 */
function wordsOf({ lines }) {
    return lines
        .map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}\b/, ''))
        .join(' ')
        .slice(0, MAX_WORDS)
        .toLowerCase()
        .replace(/<[^<>]*>(\.{3}|:)?/g, ' ')
        .replace(/\S+@\S+|https?:\S+/g, ' ')
        .replace(/\S*[a-z0-9]\.[a-z0-9]\S*/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ }),

/***/ 48140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ serverSoftware),
/* harmony export */   iz: () => (/* binding */ isExim),
/* harmony export */   vV: () => (/* binding */ softwareAt)
/* harmony export */ });
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54153);

/** Behind the host name: another server may have the word in its name. */
const GREETINGS = {
    postfix: /^\S+ E?SMTP Postfix\b/,
    exim: /^\S+ ESMTP Exim \d/,
    opensmtpd: /^\S+ ESMTP OpenSMTPD\b/,
    dovecot: /^\S+ Dovecot( \([\w ]+\))? ready\.?$/,
    sendmail: /^\S+ ESMTP Sendmail\b/,
    exchange: /^\S+ Microsoft ESMTP MAIL Service\b/,
    haraka: /^\S+ ESMTP Haraka\b/,
    stalwart: /^\S+ Stalwart ESMTP\b/,
};
/** Words of one program alone, by which it is known under a greeting that hides it. */
const REPLIES = [
    [
        'postfix',
        /^[45]\.\d\.\d{1,2} <[^<>]*>: (Relay access denied|(Sender address|Recipient address|Client host|Helo command) rejected: )/,
    ],
    ['postfix', /^[245]\.\d\.\d Error: /],
    ['exim', /^TLS go ahead$/],
    ['exim', /^AUTH command used when not advertised$/],
];
const EXIM_KEYWORDS = ['PIPECONNECT', 'PIPE_CONNECT', 'X_PIPE_CONNECT'];
/** A reply may be long on purpose. */
const LONGEST = 512;
/**
 * The program that serves an endpoint, by its greeting, its EHLO and its replies.
 *
 * @returns undefined where nothing, or more than one, is recognised: then a proxy may speak for another server
 */
function serverSoftware(endpoint) {
    const found = new Set([...inGreeting(endpoint), ...inEhlo(endpoint), ...inReplies(endpoint)]);
    return found.size === 1 ? [...found][0] : undefined;
}
/** The same; where the endpoint did not say a word, what all the others of the address are served by. */
function softwareAt({ endpoints }, endpoint) {
    if (endpoint.greeting?.ok)
        return serverSoftware(endpoint);
    const speaking = endpoints.filter(({ greeting }) => greeting?.ok);
    const found = new Set(speaking.map(serverSoftware));
    return found.size === 1 ? [...found][0] : undefined;
}
/** By the first line of its own greeting; Exim has limits and answers that no other server has. */
const isExim = ({ greeting }) => greeting?.ok === true && GREETINGS.exim.test(greeting.value.lines[0] ?? '');
function inGreeting({ greeting }) {
    const lines = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(greeting)?.lines ?? [];
    return Object.keys(GREETINGS).filter((software) => lines.some((line) => GREETINGS[software].test(line.slice(0, LONGEST))));
}
function inEhlo({ ehlo, ehloInTls }) {
    const keywords = [ehlo, ehloInTls].flatMap((slot) => Object.keys((0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(slot)?.keywords ?? {}));
    return EXIM_KEYWORDS.some((keyword) => keywords.includes(keyword)) ? ['exim'] : [];
}
const inReplies = (endpoint) => repliesOf(endpoint).flatMap(({ lines: [line = ''] }) => REPLIES.filter(([, words]) => words.test(line.slice(0, LONGEST))).map(([software]) => software));
function repliesOf({ starttls, authInClear, mailBeforeTls, vrfy, recipients, relay, login, }) {
    const { attempts = [], control } = (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(relay) ?? {};
    const transactions = [...attempts, ...(control ? [control] : []), ...((0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(recipients) ?? [])];
    const replies = [
        (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(starttls)?.reply,
        (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(authInClear),
        (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(mailBeforeTls),
        (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(vrfy)?.existing,
        (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(vrfy)?.expn,
        (0,_evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .x)(login)?.auth,
        ...transactions.flatMap(({ mail, rcpt }) => [mail, rcpt]),
    ];
    return replies.filter((reply) => reply !== undefined);
}


/***/ }),

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ unnamedAddresses),
/* harmony export */   Jw: () => (/* binding */ mechanismFor),
/* harmony export */   PU: () => (/* binding */ sendingAddresses),
/* harmony export */   Pd: () => (/* binding */ endingIn),
/* harmony export */   SL: () => (/* binding */ allowing),
/* harmony export */   WV: () => (/* binding */ ownSpf),
/* harmony export */   XW: () => (/* binding */ spfLines),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   mQ: () => (/* binding */ withoutPtrMechanism),
/* harmony export */   wy: () => (/* binding */ withoutSpf),
/* harmony export */   xR: () => (/* binding */ recordFor),
/* harmony export */   yw: () => (/* binding */ publicAddresses)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40135);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21710);
/* harmony import */ var _spf_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17660);



/** The mechanism that lets one address pass. */
const mechanismFor = (address) => `ip${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address)}:${address}`;
/** An SPF record under which these hosts may send, and nobody else. */
function recordFor(hosts) {
    const addresses = sendingAddresses(hosts);
    return ['v=spf1', ...(addresses.length > 0 ? addresses.map(mechanismFor) : ['mx']), '-all'].join(' ');
}
/** The record with these addresses in front, so that nothing in it forbids them. */
function allowing(text, addresses) {
    const words = wordsOf(text);
    const missing = addresses.map(mechanismFor).filter((mechanism) => !words.includes(mechanism));
    return ['v=spf1', ...missing, ...words].join(' ');
}
/** One record in place of several; undefined where one of them cannot be read or hands over to another domain. */
function merged(texts) {
    const records = texts.map(_spf_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpf */ .JH);
    if (records.some((record) => !record.ok || record.value.redirect !== undefined))
        return undefined;
    const words = [...new Set(texts.flatMap(wordsOf))];
    // Receivers took none of them so far: the milder end refuses nothing that was forgotten.
    const end = words.includes('-all') && !words.includes('~all') ? '-all' : '~all';
    return ['v=spf1', ...words.filter((word) => !ALL.test(word)), end].join(' ');
}
/** The record without its `all`, and with this one. */
const endingIn = (text, all) => ['v=spf1', ...wordsOf(text).filter((word) => !ALL.test(word)), all].join(' ');
/** The record without `ptr`, and with these addresses. */
const withoutPtrMechanism = (text, addresses) => allowing(['v=spf1', ...wordsOf(text).filter((word) => !/^[+?~-]?ptr(:|$)/i.test(word))].join(' '), addresses);
const ALL = /^[+?~-]?all$/i;
const wordsOf = (text) => text.split(' ').filter(Boolean).slice(1);
/** The one SPF record of the domain, where it can be read. */
function ownSpf({ domain, apexTxt, spfRecords }) {
    const texts = apexTxt?.ok ? (0,_spf_record_js__WEBPACK_IMPORTED_MODULE_1__/* .spfTexts */ .GM)(apexTxt.value) : [(spfRecords?.ok && spfRecords.value[domain]) || ''];
    const [text = ''] = texts;
    return texts.length === 1 && text !== '' && (0,_spf_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpf */ .JH)(text).ok ? text : undefined;
}
/** Addresses of a host that are public or treated as such. */
const publicAddresses = ({ addresses }) => addresses.filter(({ notPublic }) => !notPublic).map(({ address }) => address);
/** Public addresses of the hosts that send. */
const sendingAddresses = (hosts) => [
    ...new Set(hosts.filter((host) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBe */ .H)(host, 'outbound')).flatMap(publicAddresses)),
];
/** Sending addresses that nothing but the end of the record is known to let pass: with another end it might forbid them. */
const unnamedAddresses = ({ spf }, hosts) => sendingAddresses(hosts).filter((address) => {
    const slot = spf?.ok ? spf.value[address] : undefined;
    return !slot?.ok || slot.value.result !== 'pass' || slot.value.comment === 'matches all';
});
/** A record of the domain as a line of a zone file. */
const spfLines = (domain, records) => records[domain] === undefined ? [] : [`${domain}. IN TXT "${records[domain]}"`];
/** Why there is nothing to judge: `spf-record` says it already. */
const withoutSpf = (domain) => `${domain} has no SPF record that receivers could read: see \`spf-record\``;


/***/ }),

/***/ 37713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ expandDomainSpec)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);

const MOST_CHARACTERS = 253;
/**
 * A domain-spec with its macros filled in, without trailing dot; labels on the left are dropped until it is no longer than
 * a name may be (RFC 7208 §7.3).
 */
function expandDomainSpec(spec, values) {
    const name = spec
        .replace(/%\{([a-z])(\d*)(r?)([.+,/_=-]*)\}|%[%_-]/gi, (all, letter, digits, reverse, delimiters) => {
        if (letter === undefined)
            return { '%%': '%', '%_': ' ', '%-': '%20' }[all];
        const value = transform(macroValue(letter.toLowerCase(), values), Number(digits || 0), reverse !== '', delimiters);
        return letter === letter.toLowerCase() ? value : escapeUrl(value);
    })
        .replace(/\.$/, '');
    if (name.length <= MOST_CHARACTERS)
        return name;
    const dot = name.indexOf('.', name.length - MOST_CHARACTERS - 1);
    return name.slice((dot < 0 ? name.lastIndexOf('.') : dot) + 1);
}
function macroValue(letter, { sender, domain, helo, address, validated }) {
    const at = sender.lastIndexOf('@');
    switch (letter) {
        case 's':
            return sender;
        case 'l':
            return sender.slice(0, at);
        case 'o':
            return sender.slice(at + 1);
        case 'd':
            return domain;
        case 'h':
            return helo;
        case 'p':
            return validated ?? 'unknown';
        case 'v':
            return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).kind() === 'ipv4' ? 'in-addr' : 'ip6';
        default:
            return dotted(address);
    }
}
/** IPv4 as usual, IPv6 nibble by nibble. */
function dotted(address) {
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address);
    if (parsed.kind() === 'ipv4')
        return parsed.toString();
    return [...Buffer.from(parsed.toByteArray()).toString('hex')].join('.');
}
function transform(value, keep, reverse, delimiters) {
    const parts = value.split(new RegExp(`[${(delimiters || '.').replace(/[-\\\]^]/g, '\\$&')}]`));
    if (reverse)
        parts.reverse();
    return parts.slice(keep > 0 ? -keep : 0).join('.');
}
/** RFC 3986 §2.3: all but the unreserved characters. */
const escapeUrl = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 17660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ spfTexts),
/* harmony export */   JH: () => (/* binding */ parseSpf),
/* harmony export */   VY: () => (/* binding */ nearlySpfTexts)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27272);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40358);



/** The TXT records that are SPF records: `v=spf1` and a space or the end (RFC 7208 §4.5). */
const spfTexts = (answer) => (0,_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(answer, 'TXT').filter((text) => /^v=spf1(?: |$)/i.test(text));
/** Records that were meant to be SPF and that no receiver takes for it. */
const nearlySpfTexts = (answer) => (0,_dns_js__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(answer, 'TXT').filter((text) => /^["'\s]*v\s*=\s*spf1?\b/i.test(text) && !/^v=spf1(?: |$)/i.test(text));
/** Syntax errors anywhere in the record are found, as RFC 7208 §4.6 wants it. */
function parseSpf(text) {
    if (/[^ -~]/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)('it holds a character that is not printable ASCII');
    const terms = [];
    const modifiers = new Map();
    for (const word of text.slice('v=spf1'.length).split(' ').filter(Boolean)) {
        // RFC 7208 §4.6.1: the equals sign follows the name at once, else it is a mechanism.
        const [, name, value] = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(word) ?? [];
        if (name === undefined) {
            const term = parseTerm(word);
            if (!term.ok)
                return term;
            terms.push(term.value);
            continue;
        }
        const key = name.toLowerCase();
        const known = key === 'redirect' || key === 'exp';
        if (known && modifiers.has(key))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)(`\`${key}=\` stands twice`);
        if (!(known ? isDomainSpec(value) : isMacroString(value, true)))
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)(`\`${word}\` is no valid modifier`);
        modifiers.set(key, value);
    }
    const redirect = modifiers.get('redirect');
    return { ok: true, value: { terms, ...(redirect !== undefined && { redirect }) } };
}
function parseTerm(word) {
    const [, sign = '', name = '', rest = ''] = /^([+?~-]?)([a-z0-9]*)(.*)$/i.exec(word) ?? [];
    const qualifier = (sign || '+');
    const mechanism = name.toLowerCase();
    const term = { qualifier, mechanism, prefix4: 32, prefix6: 128 };
    const done = (valid, found = {}) => valid ? { ok: true, value: { ...term, ...found } } : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)(`\`${word}\` is no valid mechanism`);
    const domain = rest.slice(1);
    switch (mechanism) {
        case 'all':
            return done(rest === '');
        case 'include':
        case 'exists':
            return done(rest.startsWith(':') && isDomainSpec(domain), { domain });
        case 'ptr':
            return rest === '' ? done(true) : done(rest.startsWith(':') && isDomainSpec(domain), { domain });
        case 'ip4':
        case 'ip6':
            return networkTerm(mechanism, rest, done);
        case 'a':
        case 'mx':
            return dualTerm(rest, done);
        default:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Q)(`\`${word}\` is no mechanism of SPF`);
    }
}
function networkTerm(mechanism, rest, done) {
    const [, network = '', length] = /^:([0-9a-f:.]+)(?:\/(0|[1-9]\d{0,2}))?$/i.exec(rest) ?? [];
    if (mechanism === 'ip4') {
        const prefix4 = Number(length ?? 32);
        return done(isIpv4(network) && prefix4 <= 32, { network, prefix4 });
    }
    const prefix6 = Number(length ?? 128);
    return done(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(network) && prefix6 <= 128, { network, prefix6 });
}
/** `a` and `mx`: an optional domain and two optional prefix lengths, as in `a:example.com/24//64` (RFC 7208 §5.6). */
function dualTerm(rest, done) {
    const [, target = '', four, six] = /^(.*?)(?:\/(0|[1-9]\d?))?(?:\/\/(0|[1-9]\d{0,2}))?$/.exec(rest) ?? [];
    const domain = target.slice(1);
    const [prefix4, prefix6] = [Number(four ?? 32), Number(six ?? 128)];
    const valid = target === '' || (target.startsWith(':') && isDomainSpec(domain));
    return done(valid && prefix4 <= 32 && prefix6 <= 128, { prefix4, prefix6, ...(target !== '' && { domain }) });
}
const isIpv4 = (text) => /^\d+\.\d+\.\d+\.\d+$/.test(text) && text.split('.').every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && +part <= 255);
/** RFC 7208 §7.1: a macro-string that ends in a macro or in a label that can be a top-level one. */
function isDomainSpec(text) {
    if (!isMacroString(text, false))
        return false;
    if (/(?:%\{[^}]*\}|%[%_-])$/.test(text))
        return true;
    const whole = text.replace(/\.$/, '');
    const dot = whole.lastIndexOf('.');
    const top = whole.slice(dot + 1);
    return dot >= 0 && /^[a-z0-9][a-z0-9-]*$/i.test(top) && !top.endsWith('-') && !/^\d+$/.test(top);
}
const macros = (letters) => new RegExp(`%\\{[${letters}](?:0*[1-9]\\d{0,5})?r?[.+,/_=-]*\\}|%[%_-]|[!-$&-~]`, 'gi');
const MACROS = macros('slodiphv');
const EXPLAINING_MACROS = macros('slodiphvcrt');
/** @param explains macros that are for explanations only are allowed (RFC 7208 §7.2) */
function isMacroString(text, explains) {
    return text.replace(explains ? EXPLAINING_MACROS : MACROS, '') === '';
}


/***/ }),

/***/ 51841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MOST_COUNTED),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   MW: () => (/* binding */ permittedBy),
/* harmony export */   OJ: () => (/* binding */ MOST_VOIDS),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   WJ: () => (/* binding */ MOST_LOOKUPS),
/* harmony export */   bx: () => (/* binding */ lastWord),
/* harmony export */   r3: () => (/* binding */ lookupsOf),
/* harmony export */   tZ: () => (/* binding */ STRANGER)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var _spf_macro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37713);
/* harmony import */ var _spf_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17660);



/** RFC 7208 §4.6.4. */
const MOST_LOOKUPS = 10;
const MOST_VOIDS = 2;
/** Address of nobody (RFC 5737): with it check_host goes through the whole record. */
const STRANGER = '192.0.2.1';
/** Counting ends here: a record that includes itself has no end. */
const MOST_COUNTED = 99;
const COSTLY = ['include', 'a', 'mx', 'ptr', 'exists'];
/** What a domain-spec leads to whoever the client is; undefined where the client's address is part of it. */
function fixedTarget(spec, domain, owner) {
    if (/%\{[ipv]/i.test(spec))
        return undefined;
    const values = { sender: `postmaster@${owner}`, domain, helo: owner, address: STRANGER };
    return (0,_spf_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .expandDomainSpec */ .w)(spec, values).toLowerCase();
}
/** Names whose records belong to this one: those it includes and the one it redirects to. */
const targetsOf = (record, domain, owner) => [...reached(record).filter(({ mechanism }) => mechanism === 'include'), ...redirectOf(record)].flatMap((term) => {
    const target = fixedTarget(term.domain, domain, owner);
    return target === undefined ? [] : [target];
});
/** Terms that cause DNS lookups when no mechanism matches before the end (RFC 7208 §4.6.4), up to {@link MOST_COUNTED}. */
function lookupsOf(owner, records) {
    let count = 0;
    const recordOf = readerOf(records);
    const visit = (domain) => {
        const record = recordOf(domain);
        if (!record)
            return;
        for (const term of [...reached(record), ...redirectOf(record)]) {
            if (count >= MOST_COUNTED)
                return;
            if (COSTLY.includes(term.mechanism))
                count++;
            const target = term.mechanism === 'include' ? fixedTarget(term.domain, domain, owner) : undefined;
            if (target !== undefined)
                visit(target);
        }
    };
    visit(owner);
    return count;
}
/** What the record says of everybody else: the qualifier of `all`, followed through `redirect`; null where there is none. */
function lastWord(owner, records) {
    const seen = new Set();
    const recordOf = readerOf(records);
    for (let domain = owner; domain !== undefined && !seen.has(domain);) {
        seen.add(domain);
        const record = recordOf(domain);
        if (!record)
            return 'unknown';
        const all = record.terms.find(({ mechanism }) => mechanism === 'all');
        if (all)
            return all.qualifier;
        if (record.redirect === undefined)
            return null;
        domain = fixedTarget(record.redirect, domain, owner);
    }
    return 'unknown';
}
/** Whom a record lets pass, with all that it includes or redirects to. */
function permittedBy(owner, records) {
    const networks = new Set();
    const seen = new Set();
    const recordOf = readerOf(records);
    const unread = new Set();
    let everybody = false;
    const visit = (domain) => {
        const record = seen.has(domain) ? undefined : recordOf(domain);
        seen.add(domain);
        if (!record)
            return;
        for (const term of [...reached(record), ...redirectOf(record)].filter(({ qualifier }) => qualifier === '+')) {
            if (term.mechanism === 'all')
                everybody = true;
            else if (term.mechanism === 'include') {
                const target = fixedTarget(term.domain, domain, owner);
                if (target === undefined || !recordOf(target))
                    unread.add(term.domain);
                else
                    visit(target);
            }
            else
                for (const network of networksOf(term, domain))
                    networks.add(network);
        }
    };
    visit(owner);
    return { networks: [...networks], everybody, unread: [...unread] };
}
/** Addresses of these networks, as the prefix length of one network of that size; Infinity for none. */
function prefixOf(networks, family) {
    const lengths = networks
        .filter((network) => network.startsWith(family === 4 ? 'v4' : 'v6'))
        .map((network) => Number(network.split('/').at(-1)));
    return -Math.log2(lengths.reduce((sum, length) => sum + 2 ** -length, 0));
}
/** `a` and `mx` stand for at least one network of their size; names keep equal ones from being counted twice. */
function networksOf({ mechanism, network, domain: spec, prefix4, prefix6 }, domain) {
    const name = `${mechanism}:${spec ?? domain}`;
    switch (mechanism) {
        case 'ip4':
        case 'ip6': {
            const [base] = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(`${network}/${mechanism === 'ip4' ? prefix4 : prefix6}`);
            return [mechanism === 'ip4' ? `v4 ${base}/${prefix4}` : `v6 ${base}/${prefix6}`];
        }
        case 'a':
        case 'mx':
            return [`v4 ${name}/${prefix4}`, `v6 ${name}/${prefix6}`];
        default:
            return [];
    }
}
/** Reads each record once, however often it is included. */
function readerOf(records) {
    const read = new Map();
    return (domain) => {
        if (!read.has(domain)) {
            const parsed = Object.hasOwn(records, domain) ? (0,_spf_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpf */ .JH)(records[domain]) : undefined;
            read.set(domain, parsed?.ok ? parsed.value : undefined);
        }
        return read.get(domain);
    };
}
/** RFC 7208 §5.1: mechanisms after `all` are never tested. */
function reached({ terms }) {
    const all = terms.findIndex(({ mechanism }) => mechanism === 'all');
    return all < 0 ? terms : terms.slice(0, all + 1);
}
/** `redirect` as a term: for counting it is an `include` that comes last. */
const redirectOf = ({ terms, redirect }) => redirect === undefined || terms.some(({ mechanism }) => mechanism === 'all')
    ? []
    : [{ qualifier: '+', mechanism: 'include', domain: redirect, prefix4: 32, prefix6: 128 }];


/***/ }),

/***/ 18771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keyRecord),
/* harmony export */   C$: () => (/* binding */ effective),
/* harmony export */   HU: () => (/* binding */ matchOf),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   bp: () => (/* binding */ tlsaRecords),
/* harmony export */   h9: () => (/* binding */ daneRecords),
/* harmony export */   oy: () => (/* binding */ hasSecureAddresses),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38992);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27272);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77700);




const DIGESTS = {
    1: { name: 'sha256', length: 64 },
    2: { name: 'sha512', length: 128 },
};
const SHOWN = 16;
/** TLSA records of an answer (RFC 6698 §2.1). */
function tlsaRecords(answer) {
    return (0,_dns_js__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(answer, 'TLSA').map((record) => {
        const [usage, selector, matching, data = ''] = record.toLowerCase().split(' ');
        const short = data.length > SHOWN ? `${data.slice(0, SHOWN)}…` : data;
        const text = `${usage} ${selector} ${matching} ${short}`;
        return { usage: Number(usage), selector: Number(selector), matching: Number(matching), data, text };
    });
}
/** What an SMTP client can use: usages 2 and 3 alone, since it has no authorities to constrain (RFC 7672 §3.1). */
function isUsable({ usage, selector, matching, data }) {
    if (![2, 3].includes(usage) || ![0, 1].includes(selector) || data === '')
        return false;
    return matching === 0 || DIGESTS[matching]?.length === data.length;
}
/** Of the digests for one usage and selector the strongest alone counts; whole data always does (RFC 7671 §9). */
const effective = (records) => records.filter(({ usage, selector, matching }) => matching === 0 ||
    !records.some((other) => other.usage === usage && other.selector === selector && other.matching > matching));
/** Certificate of the chain, counted from the leaf, that a record stands for; undefined when it matches none. */
function matchOf(record, { chain }, expected) {
    // RFC 7672 §3.1.1: of usage 3 neither the names nor the dates of the certificate count.
    if (record.usage === 3)
        return chain[0] !== undefined && isOf(record, chain[0]) ? 0 : undefined;
    const found = chain.findIndex((der) => isOf(record, der));
    return found >= 0 && anchorsLeaf(chain, found, expected) ? found : undefined;
}
/** Two records for one key are no rollover: a next key is one that is not served, or another one that is. */
function keysIn(records, tls, expected) {
    const matched = new Set();
    let next = 0;
    for (const record of effective(records)) {
        const place = matchOf(record, tls, expected);
        if (place === undefined)
            next++;
        else
            matched.add(place);
    }
    return matched.size + next;
}
/**
 * TLSA records of port 25 that senders go by: usable ones, which a resolver that proved itself vouches for, with the
 * addresses of the host (RFC 7672 §2.2.2).
 */
function daneRecords(run, host, { tlsa }) {
    if (!tlsa?.ok || !(0,_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecure */ .Ut)(run, tlsa.value) || !hasSecureAddresses(run, host))
        return [];
    return tlsaRecords(tlsa.value).filter(isUsable);
}
/** Whether the addresses of the host validate by DNSSEC, without which DANE says nothing of it (RFC 7672 §2.2). */
const hasSecureAddresses = (run, { a, aaaa }) => [a, aaaa].every((slot) => slot?.ok && (0,_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecure */ .Ut)(run, slot.value));
function isOf({ selector, matching, data }, der) {
    const certificate = Buffer.from(der, 'base64');
    const selected = selector === 0 ? certificate : publicKeyOf(certificate);
    if (!selected)
        return false;
    const digest = DIGESTS[matching]?.name;
    return (digest ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest).update(selected).digest('hex') : selected.toString('hex')) === data;
}
/** `3 1 1` and the digest of the key (RFC 7671 §5.1) of a certificate, DER in base64; undefined when it is none. */
function keyRecord(der) {
    const key = publicKeyOf(Buffer.from(der, 'base64'));
    return key && `3 1 1 ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex')}`;
}
function publicKeyOf(certificate) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
    }
    catch {
        return undefined;
    }
}
/** Each certificate up to the anchor is issued by a later one, in date, and the leaf has an expected name. */
function anchorsLeaf(chain, anchor, { names, at }) {
    const facts = chain.map(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateFacts */ .lF);
    if (!names.some((name) => facts[0]?.matches(name)))
        return false;
    const inDate = (index) => facts[index] !== undefined && facts[index].notBefore <= at && at <= facts[index].notAfter;
    const path = [0];
    for (const place of path) {
        if (!inDate(place))
            continue;
        if (place === anchor)
            return true;
        for (let issuer = 1; issuer < chain.length; issuer++)
            if (!path.includes(issuer) && hasIssued(chain[issuer], chain[place]))
                path.push(issuer);
    }
    return false;
}
function hasIssued(issuer, subject) {
    try {
        const [above, below] = [issuer, subject].map((der) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der, 'base64')));
        return above.ca && below.checkIssued(above) && below.verify(above.publicKey);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 77700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ allValidate),
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   WK: () => (/* binding */ validates),
/* harmony export */   fv: () => (/* binding */ isBelieved)
/* harmony export */ });
/** Whether a resolver proved in this run that it validates. */
const validates = ({ vantage }) => vantage.validating?.ok === true && vantage.validating.value;
/** Whether the AD flag of an answer tells something: of several resolvers, the very one that answered proved itself. */
function isBelieved(run, { by }) {
    const { resolvers, validators = [] } = run.vantage;
    return validates(run) && (resolvers.length <= 1 || (by !== undefined && validators.includes(by)));
}
/** Whether every resolver in use proved it: a failure does not say whose it is. */
const allValidate = (run) => run.vantage.resolvers.every((by) => isBelieved(run, { by }));
/** Vouched for by a resolver that validates (RFC 4035 §3.2.3). */
const isSecure = (run, answer) => answer.ad && isBelieved(run, answer);


/***/ }),

/***/ 96050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf),
/* harmony export */   W: () => (/* binding */ versionedRecords)
/* harmony export */ });
/** TXT records that begin with a version, as those of MTA-STS (RFC 8461 §3.1) and TLS-RPT (RFC 8460 §3) do. */
/** Records that senders look at, since they begin as they must; where there is none, those that were meant as such. */
function versionedRecords(texts, begins, meant) {
    const records = texts.filter((text) => begins.test(text));
    return records.length > 0 ? records : texts.filter((text) => meant.test(text));
}
/** What stands behind the version; the last semicolon may end the record. */
function fieldsOf(record) {
    const [, ...fields] = record.split(';').map((field) => field.trim());
    return fields.filter((field, index) => field !== '' || index < fields.length - 1);
}


/***/ }),

/***/ 54153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   x: () => (/* binding */ valueIn)
/* harmony export */ });
/** A slot that was filled. */
const ok = (value) => ({ ok: true, value });
/** A slot that stays empty, and why; the message is part of a sentence. */
const failure = (kind, message) => ({
    ok: false,
    error: { kind, message },
});
/** The value of a filled slot, else undefined. */
const valueIn = (slot) => (slot?.ok ? slot.value : undefined);


/***/ })

};
