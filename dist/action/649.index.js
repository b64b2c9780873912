export const id = 649;
export const ids = [649];
export const modules = {

/***/ 3265:
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
/* harmony import */ var _derive_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1710);
/* harmony import */ var _derive_tlsa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);


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

/***/ 1657:
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

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ openReply),
/* harmony export */   X1: () => (/* binding */ noCertificate),
/* harmony export */   o: () => (/* binding */ emptySlot)
/* harmony export */ });
/* harmony import */ var _derive_replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);

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

/***/ 5167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  e: () => (/* binding */ checkNamed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./compiled/derive/parsed.js
var parsed = __webpack_require__(358);
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
var dns = __webpack_require__(7272);
// EXTERNAL MODULE: ./compiled/checks/check.js
var check = __webpack_require__(1657);
// EXTERNAL MODULE: ./compiled/checks/inconclusive.js
var inconclusive = __webpack_require__(9557);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var derive_addresses = __webpack_require__(135);
// EXTERNAL MODULE: ./compiled/derive/names.js
var derive_names = __webpack_require__(3339);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
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
var dmarc_record = __webpack_require__(9954);
// EXTERNAL MODULE: ./compiled/derive/dmarc-walk.js
var dmarc_walk = __webpack_require__(7702);
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
var roles = __webpack_require__(1710);
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
var spf_advice = __webpack_require__(1337);
// EXTERNAL MODULE: ./compiled/checks/applies.js
var applies = __webpack_require__(3265);
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
var spf_record = __webpack_require__(7660);
// EXTERNAL MODULE: ./compiled/derive/spf-tree.js
var spf_tree = __webpack_require__(4222);
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
var server_software = __webpack_require__(8140);
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
var replies = __webpack_require__(6107);
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
var certificate = __webpack_require__(8992);
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
var cipher_suites = __webpack_require__(4020);
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
var caps = __webpack_require__(8664);
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
var slot = __webpack_require__(4153);
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
var relay_verdict = __webpack_require__(4826);
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
var block_lists = __webpack_require__(6442);
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
var domain_lists = __webpack_require__(499);
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
var derive_tlsa = __webpack_require__(8771);
// EXTERNAL MODULE: ./compiled/derive/validation.js
var validation = __webpack_require__(7700);
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
var mta_sts = __webpack_require__(8366);
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
var derive_mx = __webpack_require__(5274);
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
var versioned_record = __webpack_require__(6050);
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

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   A8: () => (/* binding */ reverseName),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   SV: () => (/* binding */ addressLiteral),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

/** Whether the text is an IPv4 address in four decimal parts or an IPv6 address. */
const isAddress = (text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text) || ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text);
/** Canonical text (RFC 5952). Throws on what is no address. */
const canonical = (address) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).toString();
/** 4 or 6. Throws on what is no address. */
const familyOf = (address) => (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).kind() === 'ipv4' ? 4 : 6);
/** The address in SMTP (RFC 5321 §4.1.3). */
const addressLiteral = (address) => familyOf(address) === 4 ? `[${address}]` : `[IPv6:${address}]`;
/** Name that holds the PTR of an address: under in-addr.arpa (RFC 1035 §3.5) or ip6.arpa (RFC 3596 §2.5). */
function reverseName(address) {
    const bytes = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(address).toByteArray().reverse();
    if (bytes.length === 4)
        return `${bytes.join('.')}.in-addr.arpa`;
    const nibbles = bytes.flatMap((byte) => [byte & 15, byte >> 4]);
    return `${nibbles.map((nibble) => nibble.toString(16)).join('.')}.ip6.arpa`;
}
/**
 * Range that keeps an address from being reached over the Internet, as ipaddr.js names it: `private`, `loopback`,
 * `linkLocal` (cloud metadata too), `carrierGradeNat`, `uniqueLocal`, `reserved` (documentation too) and so on.
 * An IPv4-mapped address is judged as the IPv4 address in it.
 *
 * @param treatAsPublic CIDRs whose addresses count as public
 * @returns undefined for a public address
 */
function rangeOf(address, treatAsPublic) {
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(address);
    const range = parsed.range();
    if (range === 'unicast' || treatAsPublic.some((cidr) => covers(cidr, parsed)))
        return undefined;
    return range;
}
function covers(cidr, address) {
    const [network, length] = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr);
    return network.kind() === address.kind() && address.match([network, length]);
}


/***/ }),

/***/ 9762:
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

/***/ 6442:
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
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);
/* harmony import */ var _block_list_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9762);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);



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

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c8: () => (/* binding */ leafMatches),
/* harmony export */   eo: () => (/* binding */ leafOf),
/* harmony export */   lF: () => (/* binding */ certificateFacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 4020:
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

/***/ 9954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ dmarcTexts),
/* harmony export */   HA: () => (/* binding */ reportDomain),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   Rd: () => (/* binding */ nearlyDmarcTexts),
/* harmony export */   hs: () => (/* binding */ parseDmarc)
/* harmony export */ });
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(358);


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

/***/ 7702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ foreignReports),
/* harmony export */   Db: () => (/* binding */ walkOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   rf: () => (/* binding */ dmarcFor)
/* harmony export */ });
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4153);
/* harmony import */ var _dmarc_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9954);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);



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

/***/ 7272:
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
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);

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

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ domainListByZone),
/* harmony export */   Nb: () => (/* binding */ NEVER_LISTED),
/* harmony export */   Xo: () => (/* binding */ defaultDomainLists),
/* harmony export */   eP: () => (/* binding */ interpretDomain),
/* harmony export */   iN: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var _block_list_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9762);
/* harmony import */ var _block_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);




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

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ parseStsPolicy),
/* harmony export */   Qe: () => (/* binding */ POLICY_UNREACHABLE),
/* harmony export */   n3: () => (/* binding */ parseStsRecord),
/* harmony export */   r8: () => (/* binding */ stsRecords),
/* harmony export */   ui: () => (/* binding */ coversMx)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(358);
/* harmony import */ var _versioned_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);


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

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ mxOf),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   l5: () => (/* binding */ takesNoMail)
/* harmony export */ });
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);

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

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ hasPublicSuffix),
/* harmony export */   IS: () => (/* binding */ organisationalDomain),
/* harmony export */   MM: () => (/* binding */ isFqdn),
/* harmony export */   fj: () => (/* binding */ sameOrganisation),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
/** Whether the text is a host name of at least two labels (RFC 1123 §2.1), with or without trailing dot. */
function isFqdn(text) {
    const labels = withoutDot(text).split('.');
    return (text.length <= 254 && labels.length >= 2 && labels.every((l) => LABEL.test(l)) && /[a-z]/i.test(labels.at(-1)));
}
/** Equal but for case (RFC 4343) and a trailing dot. */
const sameName = (one, other) => normal(one) === normal(other);
/**
 * Domain that was registered: one label more than the public suffix, by the ICANN part of the Public Suffix List. Its
 * private part is left out, since two customers of one provider would each look like an organisation of their own.
 *
 * @returns undefined for an address, a public suffix, or a single label
 */
const organisationalDomain = (name) => (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(normal(name), { extractHostname: false, validateHostname: false }) ?? undefined;
/** Whether the name ends in a suffix under which names are registered, by the Public Suffix List. */
function hasPublicSuffix(name) {
    const { isIcann, isPrivate } = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(normal(name), { extractHostname: false, validateHostname: false });
    return isIcann === true || isPrivate === true;
}
/** Whether both names belong to one organisation. */
function sameOrganisation(one, other) {
    const domain = organisationalDomain(one);
    return domain !== undefined && domain === organisationalDomain(other);
}
const withoutDot = (name) => name.replace(/\.$/, '');
const normal = (name) => withoutDot(name).toLowerCase();


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong)
/* harmony export */ });
/** What is wrong with a record. */
const wrong = (problem) => ({ ok: false, problem });


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ attemptResult),
/* harmony export */   c7: () => (/* binding */ isDirect),
/* harmony export */   lv: () => (/* binding */ refusesUnknownUser),
/* harmony export */   r: () => (/* binding */ relayVerdict)
/* harmony export */ });
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);

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

/***/ 6107:
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

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mayBe)
/* harmony export */ });
/** Whether a host may have this role: where none was named, it may have each. */
const mayBe = ({ roles }, role) => roles.length === 0 || roles.includes(role);


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ serverSoftware),
/* harmony export */   iz: () => (/* binding */ isExim),
/* harmony export */   vV: () => (/* binding */ softwareAt)
/* harmony export */ });
/* harmony import */ var _evidence_slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4153);

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

/***/ 1337:
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
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1710);
/* harmony import */ var _spf_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);



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

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ expandDomainSpec)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

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

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ spfTexts),
/* harmony export */   JH: () => (/* binding */ parseSpf),
/* harmony export */   VY: () => (/* binding */ nearlySpfTexts)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7272);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(358);



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

/***/ 4222:
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
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _spf_macro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7713);
/* harmony import */ var _spf_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);



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

/***/ 8771:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7700);




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

/***/ 7700:
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

/***/ 6050:
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

/***/ 4153:
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


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
const ROLES = ['inbound', 'submission', 'outbound'];


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./compiled/checks/index.js + 89 modules
var compiled_checks = __webpack_require__(5167);
// EXTERNAL MODULE: ./compiled/files.js + 2 modules
var files = __webpack_require__(3101);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./compiled/derive/addresses.js
var derive_addresses = __webpack_require__(135);
// EXTERNAL MODULE: ./compiled/evidence/slot.js
var evidence_slot = __webpack_require__(4153);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./compiled/net/server-flight.js
/** Content types (RFC 5246 §6.2.1) and handshake types (§7.4) that a first flight may hold. */
const ALERT = 21;
const HANDSHAKE = 22;
const HELLO_REQUEST = 0;
const SERVER_HELLO = 2;
const SERVER_HELLO_DONE = 14;
/** Certificate, ServerKeyExchange, CertificateRequest, CertificateStatus. */
const BETWEEN = [11, 12, 13, 22];
/** RFC 5246 §6.2.3. */
const LONGEST_RECORD = 2 ** 14 + 2048;
const SSL_3_0 = 0x0300;
const TLS_1_2 = 0x0303;
const VERSIONS = { 768: 'SSLv3', 769: 'TLSv1', 770: 'TLSv1.1' };
/** RFC 5246 §7.2 and the registry of TLS alerts. */
const ALERTS = {
    0: 'close_notify',
    10: 'unexpected_message',
    20: 'bad_record_mac',
    21: 'decryption_failed',
    22: 'record_overflow',
    30: 'decompression_failure',
    40: 'handshake_failure',
    41: 'no_certificate',
    42: 'bad_certificate',
    43: 'unsupported_certificate',
    46: 'certificate_unknown',
    47: 'illegal_parameter',
    49: 'access_denied',
    50: 'decode_error',
    51: 'decrypt_error',
    70: 'protocol_version',
    71: 'insufficient_security',
    80: 'internal_error',
    86: 'inappropriate_fallback',
    90: 'user_canceled',
    100: 'no_renegotiation',
    109: 'missing_extension',
    110: 'unsupported_extension',
    112: 'unrecognized_name',
    120: 'no_application_protocol',
};
/**
 * Reads what a server of SSL 3.0 to TLS 1.1 sent so far in answer to a ClientHello.
 *
 * @returns undefined while the flight is incomplete; `garbage` for what is no such flight
 */
const readFlight = (bytes) => readRecords(bytes, readMessages);
/** Likewise up to the ServerHello of a server of SSL 3.0 to TLS 1.2, whatever follows it. */
const readServerHello = (bytes) => readRecords(bytes, readChoice);
function readRecords(bytes, read) {
    let messages = Buffer.alloc(0);
    for (let at = 0; at < bytes.length;) {
        const record = readRecord(bytes, at);
        if (record === 'garbage')
            return 'garbage';
        if (!record)
            return undefined;
        at = record.end;
        if (record.type === HANDSHAKE) {
            messages = Buffer.concat([messages, record.body]);
            const answer = read(messages);
            if (answer)
                return answer;
        }
        else {
            const refusal = refusalOf(record.body);
            if (refusal)
                return refusal;
        }
    }
    return undefined;
}
function readRecord(bytes, at) {
    const [type, major] = [bytes[at], bytes[at + 1]];
    if (type !== HANDSHAKE && type !== ALERT)
        return 'garbage';
    if (major !== undefined && major !== 3)
        return 'garbage';
    if (bytes.length < at + 5)
        return undefined;
    const end = at + 5 + bytes.readUInt16BE(at + 3);
    if (end - at > 5 + LONGEST_RECORD)
        return 'garbage';
    return bytes.length < end ? undefined : { type, body: bytes.subarray(at + 5, end), end };
}
/** Warnings other than the end of the connection refuse nothing. */
function refusalOf(alert) {
    const [level, description] = alert;
    if (alert.length !== 2 || description === undefined)
        return 'garbage';
    const name = ALERTS[description] ?? `alert ${description}`;
    return level === 1 && name !== 'close_notify' ? undefined : { accepted: null, refusal: name };
}
function readMessages(bytes) {
    let accepted;
    for (let at = 0; at + 4 <= bytes.length;) {
        const type = bytes[at];
        const end = at + 4 + bytes.readUIntBE(at + 1, 3);
        if (!accepted && type !== SERVER_HELLO && type !== HELLO_REQUEST)
            return 'garbage';
        if (end > bytes.length)
            return undefined;
        if (type === SERVER_HELLO) {
            accepted = end - at < 6 ? undefined : VERSIONS[bytes.readUInt16BE(at + 4)];
            if (!accepted)
                return 'garbage';
        }
        else if (type === SERVER_HELLO_DONE)
            return { accepted: accepted ?? null };
        else if (type !== HELLO_REQUEST && !BETWEEN.includes(type))
            return 'garbage';
        at = end;
    }
    return undefined;
}
/** Behind the version come 32 random bytes, a session id of at most 32, the suite and the compression (RFC 5246 §7.4.1.3). */
function readChoice(bytes) {
    let at = 0;
    while (bytes[at] === HELLO_REQUEST && at + 4 <= bytes.length)
        at += 4 + bytes.readUIntBE(at + 1, 3);
    if (at >= bytes.length)
        return undefined;
    if (bytes[at] !== SERVER_HELLO)
        return 'garbage';
    if (at + 4 > bytes.length)
        return undefined;
    const body = bytes.subarray(at + 4, at + 4 + bytes.readUIntBE(at + 1, 3));
    const complete = body.length === bytes.readUIntBE(at + 1, 3);
    if (!complete)
        return undefined;
    const suiteAt = 35 + (body[34] ?? 0);
    const version = body.length < 2 ? 0 : body.readUInt16BE(0);
    if (version < SSL_3_0 || version > TLS_1_2 || suiteAt + 3 > body.length)
        return 'garbage';
    return { accepted: body.readUInt16BE(suiteAt) };
}

;// CONCATENATED MODULE: ./compiled/net/client-hello.js




/** Newest version that is offered, and TLS 1.0: what the record layer says (RFC 5246 §E.1). */
const TLS_1_1 = 0x0302;
const client_hello_TLS_1_2 = 0x0303;
const RECORD_VERSION = 0x0301;
/** More than any server sends before ServerHelloDone. */
const MOST = 64 * 1024;
/**
 * First and last of each run of cipher suites from before TLS 1.2, the usual ones first. Left out are those that need a
 * secret or ticket shared beforehand (PSK, SRP, Kerberos), since a stranger cannot use them.
 */
const OBSOLETE_SUITES = [
    [0xc001, 0xc019], // ECDH and ECDHE: NULL, RC4, 3DES, AES, anonymous (RFC 4492)
    [0x002f, 0x003a], // AES (RFC 3268)
    [0x0041, 0x0046], // Camellia (RFC 4132)
    [0x0084, 0x0089],
    [0x0096, 0x009b], // SEED (RFC 4162)
    [0x0001, 0x001b], // NULL, RC4, RC2, IDEA, DES, 3DES, export and anonymous (RFC 2246)
    [0x0060, 0x0066], // 56-bit export
];
/** x25519, secp256r1, secp384r1, secp521r1. */
const GROUPS = [0x001d, 0x0017, 0x0018, 0x0019];
/** RSA-PSS, ECDSA and RSA with SHA-256, 384, 512, Ed25519, and SHA-1 as a last resort (RFC 8446 §4.2.3). */
const SIGNATURE_ALGORITHMS = [
    0x0804, 0x0805, 0x0806, 0x0403, 0x0503, 0x0603, 0x0401, 0x0501, 0x0601, 0x0807, 0x0203, 0x0201,
];
/** Refusals that are about suites and versions (RFC 5246 §7.2.2); any other has a cause of its own. */
const NO_COMMON_SUITE = ['handshake_failure', 'insufficient_security', 'protocol_version', 'close_notify', 'closed'];
/**
 * Offers SSL 3.0 to TLS 1.1 with every cipher suite and tells whether the server would go on with it. OpenSSL 3 may choose
 * an old version and then fail to sign: so only a flight up to ServerHelloDone is an acceptance.
 *
 * The hello stays under 256 bytes, past which some old servers hang: there is no server name in it, and no
 * signature_algorithms, which RFC 5246 §7.4.1.4.1 forbids before TLS 1.2.
 *
 * @param deadline as {@link Connection.read}
 */
function offerObsoleteTls(connection, deadline) {
    const suites = OBSOLETE_SUITES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    connection.write(clientHello(TLS_1_1, suites, []));
    return answerTo(connection, readFlight, deadline);
}
/**
 * Offers TLS up to 1.2 with these suites alone and tells which one the server chose, null when it refused them all. The
 * ServerHello decides: what comes after it has no part in the choice.
 */
async function offerCiphers(connection, { suites, servername }, deadline) {
    const extensions = [extension(0x000d, vector16(uint16s(SIGNATURE_ALGORITHMS)))];
    // RFC 6066 §3: no address in the server name.
    if (!(0,external_node_net_.isIP)(servername))
        extensions.push(extension(0x0000, vector16(hostName(servername))));
    connection.write(clientHello(client_hello_TLS_1_2, suites, extensions));
    const answer = await answerTo(connection, readServerHello, deadline);
    if (!answer.ok)
        return answer;
    const { accepted, refusal = 'closed' } = answer.value;
    if (accepted !== null)
        return suites.includes(accepted)
            ? (0,evidence_slot.ok)(accepted)
            : (0,evidence_slot/* failure */.V)('protocol-garbage', 'the server chose a cipher suite that was not offered');
    return NO_COMMON_SUITE.includes(refusal)
        ? (0,evidence_slot.ok)(null)
        : (0,evidence_slot/* failure */.V)('tls-failed', `the server answered the offer of cipher suites with ${refusal}`);
}
/** What `read` makes of the bytes that come, as soon as it makes something of them. */
async function answerTo(connection, read, deadline) {
    let received = Buffer.alloc(0);
    while (received.length <= MOST) {
        const more = await connection.read(deadline);
        if (!more.ok)
            return more;
        if (!Buffer.isBuffer(more.value))
            return (0,evidence_slot.ok)({ accepted: null, refusal: 'closed' });
        received = Buffer.concat([received, more.value]);
        const answer = read(received);
        if (answer === 'garbage')
            break;
        // RFC 6066 §3: the server wants a name before it looks at versions.
        if (answer?.refusal === 'unrecognized_name')
            return (0,evidence_slot/* failure */.V)('tls-failed', 'the server wants a server name of its own');
        if (answer)
            return (0,evidence_slot.ok)(answer);
    }
    return (0,evidence_slot/* failure */.V)('protocol-garbage', 'the answer to a ClientHello is not TLS');
}
function clientHello(newest, suites, further) {
    const extensions = Buffer.concat([
        extension(0x000a, vector16(uint16s(GROUPS))),
        extension(0x000b, Buffer.from([1, 0])), // ec_point_formats: uncompressed
        extension(0xff01, Buffer.from([0])), // renegotiation_info (RFC 5746 §3.4)
        ...further,
    ]);
    const body = Buffer.concat([
        uint16s([newest]),
        (0,external_node_crypto_.randomBytes)(32),
        Buffer.from([0]), // no session
        vector16(uint16s(suites)),
        Buffer.from([1, 0]), // no compression
        vector16(extensions),
    ]);
    const handshake = Buffer.concat([Buffer.from([1, 0]), vector16(body)]);
    return Buffer.concat([Buffer.from([22]), uint16s([RECORD_VERSION]), vector16(handshake)]);
}
/** One entry of server_name (RFC 6066 §3). */
const hostName = (name) => Buffer.concat([Buffer.from([0]), vector16(Buffer.from(name, 'latin1'))]);
const uint16s = (values) => Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));
const vector16 = (bytes) => Buffer.concat([uint16s([bytes.length]), bytes]);
const extension = (type, data) => Buffer.concat([uint16s([type]), vector16(data)]);

;// CONCATENATED MODULE: ./compiled/net/inbox.js

/** Bytes kept unread; past it the peer has to wait. */
const ROOM = 256 * 1024;
/** Keeps what a socket receives until it is read. */
function openInbox(stream, now) {
    let unread = [];
    let size = 0;
    let since = 0;
    let ending;
    let wake = () => { };
    const receive = (bytes) => {
        if (size === 0)
            since = now();
        unread.push(bytes);
        size += bytes.length;
        if (size > ROOM)
            stream.pause();
        wake();
    };
    const end = (slot) => {
        ending ??= slot;
        wake();
    };
    const take = (deadline) => {
        if (size > 0 && since <= deadline) {
            const bytes = Buffer.concat(unread);
            empty();
            stream.resume();
            return (0,evidence_slot.ok)(bytes);
        }
        return size === 0 ? ending : undefined;
    };
    const empty = () => {
        unread = [];
        size = 0;
    };
    stream.on('data', receive).resume();
    stream.on('error', (error) => end(endingOf(error)));
    stream.on('end', () => end((0,evidence_slot.ok)({ closed: 'fin' })));
    stream.on('close', () => end((0,evidence_slot.ok)({ closed: 'reset' })));
    return {
        async read(deadline) {
            const there = take(deadline);
            if (there)
                return there;
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, Math.max(0, deadline - now()));
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            return take(deadline) ?? (0,evidence_slot/* failure */.V)('timeout', 'nothing came before the deadline');
        },
        shut() {
            stream.off('data', receive).pause();
            empty();
            while (stream.read() !== null)
                ;
        },
        drop() {
            stream.off('data', receive).resume();
            empty();
        },
    };
}
function endingOf({ code = '' }) {
    if (code.startsWith('ERR_'))
        return (0,evidence_slot/* failure */.V)('tls-failed', `TLS broke: ${code}`);
    if (code === 'ETIMEDOUT')
        return (0,evidence_slot/* failure */.V)('timeout', 'the peer no longer acknowledges what is sent');
    return (0,evidence_slot.ok)({ closed: 'reset' });
}

;// CONCATENATED MODULE: ./compiled/net/connection.js



/** How long the peer may take to answer our FIN with its own. */
const LINGER_MS = 5_000;
const closedBefore = (0,evidence_slot/* failure */.V)('tls-failed', 'the connection was closed before the TLS handshake');
/** The {@link Connection} over a connected socket, which it owns from now on. */
function openConnection(socket, { ms, now, handshake, leave }) {
    let stream = socket;
    let inbox = openInbox(socket, now);
    socket.on('close', leave);
    const gone = () => socket.destroyed || socket.readableEnded;
    /** What came in clear is no answer to a ClientHello, and after it the connection is of no further use. */
    const offer = async (exchange) => {
        if (gone())
            return closedBefore;
        inbox.shut();
        inbox = openInbox(socket, now);
        const answer = await exchange();
        connection.destroy();
        return answer;
    };
    const connection = {
        ms,
        localAddress: socket.localAddress ?? '',
        write(bytes) {
            if (stream.writable)
                stream.write(bytes);
        },
        read: (deadline) => inbox.read(deadline),
        async startTls(options) {
            if (gone())
                return closedBefore;
            inbox.shut();
            const tls = await handshake(socket, { ...options, timeoutMs: Math.max(0, options.deadline - now()) });
            if (!tls.ok) {
                connection.destroy();
                return tls;
            }
            stream = tls.value.stream;
            inbox = openInbox(stream, now);
            return (0,evidence_slot.ok)(tls.value.facts);
        },
        offerObsoleteTls: (deadline) => offer(() => offerObsoleteTls(connection, deadline)),
        offerCiphers: (suites, deadline) => offer(() => offerCiphers(connection, suites, deadline)),
        end() {
            inbox.drop();
            stream.end();
            leave();
            socket.unref();
            setTimeout(() => socket.destroy(), LINGER_MS).unref();
        },
        destroy() {
            leave();
            // RST, so that nobody in between can take the end of the stream for the end of a message.
            // While a FIN of our own is on its way Node fails to reset and leaves the socket open.
            if (stream.writableEnded)
                socket.destroy();
            else if (!socket.destroyed)
                socket.resetAndDestroy();
        },
    };
    return connection;
}

;// CONCATENATED MODULE: ./compiled/net/dial.js


const REASON_OF_CODE = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'refused',
    ETIMEDOUT: 'timeout',
    ENETUNREACH: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    EHOSTDOWN: 'unreachable',
    ENETDOWN: 'unreachable',
    EADDRNOTAVAIL: 'unreachable',
    EAFNOSUPPORT: 'unreachable',
    EINVAL: 'unreachable',
    // A firewall on this machine says as little of the server as one that drops.
    EACCES: 'timeout',
    EPERM: 'timeout',
};
/** What this machine says when it has no IPv6 at all. */
const NO_IPV6 = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];
/** What a SOCKS5 server says of the target (RFC 1928 §6), as the socks package words it; all else is its own trouble. */
const REASON_OF_REPLY = {
    ConnectionRefused: 'refused',
    HostUnreachable: 'unreachable',
    NetworkUnreachable: 'unreachable',
    TTLExpired: 'timeout',
};
const SOCKS_PORT = 1080;
/** Opens a TCP connection, directly or through a SOCKS5 proxy (RFC 1928), which is given the address, never a name. */
const dial = (route) => route.proxy ? dialThrough(route.proxy, route) : dialDirectly(route);
/** Reason of a failed system call on a connection to `address`; `internal` for what a network does not cause. */
function reasonOf(code, address) {
    if ((0,external_node_net_.isIPv6)(address) && NO_IPV6.includes(code))
        return 'no-ipv6';
    return REASON_OF_CODE[code] ?? 'internal';
}
function dialDirectly({ address, port, timeoutMs }) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: address, port, noDelay: true });
        const finish = (slot) => {
            clearTimeout(timer);
            socket.off('connect', connected).off('error', failed);
            if (!slot.ok)
                socket.on('error', () => { }).destroy();
            resolve(slot);
        };
        const connected = () => finish((0,evidence_slot.ok)(socket));
        const failed = ({ code = 'unknown error' }) => finish((0,evidence_slot/* failure */.V)(reasonOf(code, address), `connection to ${address} port ${port} failed: ${code}`));
        const timer = setTimeout(() => finish((0,evidence_slot/* failure */.V)('timeout', `no answer from ${address} port ${port} within ${timeoutMs / 1000} s`)), timeoutMs);
        socket.on('connect', connected).on('error', failed);
    });
}
async function dialThrough(proxy, { address, port, timeoutMs }) {
    const { SocksClient } = await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.t.bind(__webpack_require__, 2474, 19));
    try {
        const { socket } = await SocksClient.createConnection({
            command: 'connect',
            destination: { host: address, port },
            proxy: {
                type: 5,
                host: proxy.hostname.replace(/^\[|\]$/g, ''),
                port: Number(proxy.port || SOCKS_PORT),
                userId: proxy.username ? decodeURIComponent(proxy.username) : undefined,
                password: proxy.password ? decodeURIComponent(proxy.password) : undefined,
            },
            timeout: timeoutMs,
            set_tcp_nodelay: true,
        });
        return (0,evidence_slot.ok)(socket);
    }
    catch (error) {
        return proxyFailure(error, proxy, `${address} port ${port}`);
    }
}
/** Written anew, so that nothing of the proxy's credentials can be in it. */
function proxyFailure({ message }, proxy, target) {
    const reply = /rejected connection - (\w+)/.exec(message)?.[1] ?? '';
    const reason = REASON_OF_REPLY[reply];
    if (reason)
        return (0,evidence_slot/* failure */.V)(reason, `proxy ${proxy.host} could not reach ${target}: ${reply}`);
    return (0,evidence_slot/* failure */.V)('proxy-failed', `proxy ${proxy.host} failed: ${reply || troubleOf(message)}`);
}
function troubleOf(message) {
    if (/timed out/i.test(message))
        return 'timed out';
    if (/authentication/i.test(message))
        return 'authentication refused';
    return /\bE[A-Z]{4,}\b/.exec(message)?.[0] ?? 'protocol error';
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./compiled/net/dns-name.js
/**
 * Names in DNS messages (RFC 1035 §3.1, §4.1.4). Own code, since dns-packet joins labels as UTF-8 with dots: a label that
 * holds a dot or a control byte would come out as another name, and reverse zones belong to those who are checked.
 */
/**
 * The name at `offset` in presentation form, lower-case, without trailing dot, and where the bytes after it start.
 * Pointers lead only backwards, so that no name is endless. Throws a RangeError on what is no name.
 */
function readName(message, offset) {
    const labels = [];
    let end;
    let size = 1;
    for (let at = offset, from = offset;;) {
        const length = message.readUInt8(at);
        if (length >= 0xc0) {
            end ??= at + 2;
            at = message.readUInt16BE(at) & 0x3fff;
            if (at >= from)
                throw new RangeError('pointer that leads forwards');
            from = at;
            continue;
        }
        if (length === 0)
            return { name: labels.join('.'), end: end ?? at + 1 };
        size += length + 1;
        if (length > 63 || size > 255 || at + 1 + length > message.length)
            throw new RangeError('label or name too long');
        labels.push(labelText(message.subarray(at + 1, at + 1 + length)));
        at += 1 + length;
    }
}
/** RFC 4343 §2.1: what would be ambiguous or is not printable is written as a backslash and three digits. */
const labelText = (label) => label
    .toString('latin1')
    .replace(/[^!-~]|[.\\]/g, (char) => `\\${char.charCodeAt(0).toString().padStart(3, '0')}`)
    .toLowerCase();
/** Reads `\DDD` and `\.` too; undefined where a label or the name has no room (RFC 1035 §2.3.4). */
function encodeName(name) {
    const labels = name === '' ? [] : [[]];
    for (const token of name.match(/\\\d{3}|\\?./gsu) ?? []) {
        if (token === '.')
            labels.push([]);
        else
            labels.at(-1)?.push(...bytesOf(token));
    }
    const wire = [...labels.flatMap((label) => [label.length, ...label]), 0];
    const fits = wire.length <= 255 && labels.every((label) => label.length > 0 && label.length <= 63);
    return fits ? Buffer.from(wire) : undefined;
}
function bytesOf(token) {
    if (/^\\\d{3}$/.test(token))
        return [Number(token.slice(1)) & 0xff];
    return Buffer.from(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token, 'utf8');
}

;// CONCATENATED MODULE: ./compiled/net/dns-message.js
/** DNS messages (RFC 1035 §4). */


const CODES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, TLSA: 52 };
const NAMES = new Map(Object.entries(CODES).map(([name, code]) => [code, name]));
const IN = 1;
const OPT = 41;
/** UDP payload that passes without fragments (DNS flag day 2020). */
const PAYLOAD = 1232;
/**
 * A query with RD and AD set (RFC 6840 §5.7); undefined when the DNS cannot hold such a name.
 *
 * @param name in presentation form, without trailing dot
 * @param checkingDisabled sets CD (RFC 4035 §3.2.2)
 */
function encodeQuery(id, name, type, edns, checkingDisabled = false) {
    const wire = encodeName(name);
    if (!wire)
        return undefined;
    const header = Buffer.alloc(12);
    header.writeUInt16BE(id, 0);
    header.writeUInt16BE(checkingDisabled ? 0x0130 : 0x0120, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(edns ? 1 : 0, 10);
    const opt = Buffer.from([0, 0, OPT, PAYLOAD >> 8, PAYLOAD & 0xff, 0, 0, 0, 0, 0, 0]);
    return Buffer.concat([header, wire, Buffer.from([0, CODES[type], 0, IN]), ...(edns ? [opt] : [])]);
}
/**
 * The response to this very query; undefined for anything else, malformed messages included.
 *
 * @param query as {@link encodeQuery} made it
 */
function decodeResponse(message, query) {
    try {
        return decode(message, query);
    }
    catch {
        return undefined;
    }
}
function decode(message, query) {
    const flags = message.readUInt16BE(2);
    const isResponse = (flags & 0xf800) === 0x8000;
    if (!isResponse || message.readUInt16BE(0) !== query.readUInt16BE(0))
        return undefined;
    const asked = readQuestion(query);
    const question = readQuestion(message);
    if (question.name !== asked.name || question.typeAndClass !== asked.typeAndClass)
        return undefined;
    const truncated = (flags & 0x0200) !== 0;
    const [ad, final] = [(flags & 0x20) !== 0, (flags & 0x0480) !== 0];
    const response = { rcode: flags & 15, ad, final, truncated, records: [] };
    if (truncated)
        return response;
    const answers = message.readUInt16BE(6);
    const rest = message.readUInt16BE(8) + message.readUInt16BE(10);
    let at = question.end;
    for (let i = 0; i < answers + rest; i++) {
        const record = dns_message_readRecord(message, at);
        at = record.end;
        if (record.code === OPT)
            response.rcode |= (record.ttl >>> 24) << 4;
        else if (i < answers && record.class === IN)
            response.records.push(toText(message, record));
    }
    return response;
}
function readQuestion(message) {
    if (message.readUInt16BE(4) !== 1)
        throw new RangeError('more or less than one question');
    const { name, end } = readName(message, 12);
    return { name, typeAndClass: message.readUInt32BE(end), end: end + 4 };
}
function dns_message_readRecord(message, offset) {
    const { name, end: at } = readName(message, offset);
    const start = at + 10;
    const end = start + message.readUInt16BE(at + 8);
    if (end > message.length)
        throw new RangeError('record past the end');
    const [code, cls, ttl] = [message.readUInt16BE(at), message.readUInt16BE(at + 2), message.readUInt32BE(at + 4)];
    return { name, code, class: cls, ttl, start, end };
}
function toText(message, { name, code, ttl, start, end }) {
    const type = NAMES.get(code) ?? `TYPE${code}`;
    return { name, type, ttl, data: dataText(message.subarray(0, end), code, start) };
}
/** @param message ends where the data ends */
function dataText(message, code, start) {
    const data = message.subarray(start);
    const nameAt = (offset) => wholeName(message, start + offset);
    switch (code) {
        case CODES.A:
        case CODES.AAAA:
            if (data.length !== (code === CODES.A ? 4 : 16))
                throw new RangeError('address of a wrong length');
            return ipaddr.fromByteArray([...data]).toString();
        case CODES.NS:
        case CODES.CNAME:
        case CODES.PTR:
            return nameAt(0);
        case CODES.MX:
            return `${data.readUInt16BE(0)} ${nameAt(2) || '.'}`;
        case CODES.TXT:
            return textOf(data);
        case CODES.TLSA:
            return `${data.readUInt8(0)} ${data.readUInt8(1)} ${data.readUInt8(2)} ${data.toString('hex', 3)}`;
        case CODES.SOA:
            return soaText(message, start);
        default:
            return `\\# ${data.length} ${data.toString('hex')}`.trimEnd();
    }
}
function soaText(message, start) {
    const mname = readName(message, start);
    const rname = readName(message, mname.end);
    const numbers = [0, 4, 8, 12, 16].map((offset) => message.readUInt32BE(rname.end + offset));
    return [mname.name || '.', rname.name || '.', ...numbers].join(' ');
}
/** The character-strings of a TXT record, joined without anything between them (RFC 7208 §3.3). */
function textOf(data) {
    let text = '';
    for (let at = 0; at < data.length;) {
        const end = at + 1 + data.readUInt8(at);
        if (end > data.length)
            throw new RangeError('string past the end');
        text += data.toString('latin1', at + 1, end);
        at = end;
    }
    return text;
}
function wholeName(message, offset) {
    const { name, end } = readName(message, offset);
    if (end !== message.length)
        throw new RangeError('bytes behind a name');
    return name;
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./compiled/net/dns-transport.js



/** The largest message that a two-byte length can announce (RFC 1035 §4.2.2). */
const LARGEST = 65_535;
/**
 * Sends a query over UDP, and again over TCP when the answer was truncated. Each query has a socket and so a source port
 * of its own; datagrams from elsewhere, with another id or another question are not looked at (RFC 5452 §4).
 *
 * @param timeoutMs for each of the two
 * @returns undefined when no usable answer came
 */
async function exchange(server, query, timeoutMs) {
    const response = await askUdp(server, query, timeoutMs);
    return response?.truncated ? askTcp(server, query, timeoutMs) : response;
}
function askUdp({ host, port }, query, timeoutMs) {
    return new Promise((resolve) => {
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(host) ? 'udp6' : 'udp4');
        const finish = (response) => {
            clearTimeout(timer);
            socket.removeAllListeners().on('error', () => { });
            socket.close();
            resolve(response);
        };
        const timer = setTimeout(finish, timeoutMs);
        socket.on('error', () => finish());
        socket.on('message', (message) => {
            const response = decodeResponse(message, query);
            if (response)
                finish(response);
        });
        socket.on('connect', () => socket.send(query));
        socket.connect(port, host);
    });
}
function askTcp({ host, port }, query, timeoutMs) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        let received = Buffer.alloc(0);
        const finish = (response) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(response);
        };
        const timer = setTimeout(finish, timeoutMs);
        socket.on('error', () => finish());
        socket.on('close', () => finish());
        socket.on('data', (bytes) => {
            received = Buffer.concat([received, bytes]);
            const length = received.length < 2 ? LARGEST : received.readUInt16BE(0);
            if (received.length >= length + 2)
                finish(decodeResponse(received.subarray(2, length + 2), query));
        });
        const prefix = Buffer.alloc(2);
        prefix.writeUInt16BE(query.length);
        socket.write(Buffer.concat([prefix, query]));
    });
}

;// CONCATENATED MODULE: ./compiled/net/dns.js





const TRIES = 2;
const [NOERROR, FORMERR, NXDOMAIN, REFUSED] = [0, 1, 3, 5];
/** What a server said tells more than that another was silent. */
const TELLING = ['dns-servfail', 'resolver-refused', 'dns-timeout'];
/**
 * Stub resolver: asks recursive name servers in order and follows nothing itself. Failures never name what was asked,
 * since the names under a block list may hold the user's key.
 *
 * @param servers empty: those of the system
 * @param timeoutMs of one query to one server
 */
function createResolver(servers, timeoutMs) {
    const asked = servers.length > 0 ? servers : (0,external_node_dns_.getServers)().map(parseServer);
    const answers = new Map();
    return {
        resolvers: asked.map(showServer),
        resolve(name, type, options = {}) {
            const plain = name.toLowerCase().replace(/\.$/, '');
            const key = `${plain} ${type} ${JSON.stringify(options)}`;
            const those = options.by === undefined ? asked : asked.filter((server) => showServer(server) === options.by);
            const answer = answers.get(key) ?? resolve(those, { name: plain, type, timeoutMs, ...options });
            answers.set(key, answer);
            return answer;
        },
    };
}
/** Servers that stay silent are asked once more after all others. */
async function resolve(servers, question) {
    const failures = [];
    let waiting = servers;
    for (let tries = 0; tries < TRIES; tries++) {
        const silent = [];
        for (const server of waiting) {
            const slot = await ask(server, question);
            if (slot.ok)
                return servers.length > 1 ? (0,evidence_slot.ok)({ ...slot.value, by: showServer(server) }) : slot;
            failures.push(slot.error);
            if (slot.error.kind === 'dns-timeout')
                silent.push(server);
        }
        waiting = silent;
    }
    failures.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
    return { ok: false, error: failures[0] ?? { kind: 'dns-timeout', message: 'no name server is known' } };
}
async function ask(server, { name, type, timeoutMs, checkingDisabled }) {
    const send = (edns) => {
        const query = encodeQuery((0,external_node_crypto_.randomInt)(0x10000), name, type, edns, checkingDisabled);
        return query && exchange(server, query, timeoutMs);
    };
    const sent = send(true);
    // A name that no message can hold exists nowhere.
    if (!sent)
        return (0,evidence_slot.ok)({ rcode: 'NXDOMAIN', records: [], ad: false });
    const response = await sent;
    // RFC 6891 §7: a server that does not know EDNS says FORMERR.
    return meaningOf(server, response?.rcode === FORMERR ? await send(false) : response);
}
function meaningOf(server, response) {
    const who = `name server ${showServer(server)}`;
    if (!response || response.truncated)
        return (0,evidence_slot/* failure */.V)('dns-timeout', `${who} did not answer`);
    const { rcode, records, ad, final } = response;
    if (rcode === NOERROR && records.length === 0 && !final)
        return (0,evidence_slot/* failure */.V)('resolver-refused', `${who} resolves nothing: it refers to others`);
    if (rcode === NOERROR)
        return (0,evidence_slot.ok)({ rcode: 'NOERROR', records, ad });
    if (rcode === NXDOMAIN)
        return (0,evidence_slot.ok)({ rcode: 'NXDOMAIN', records, ad });
    if (rcode === REFUSED)
        return (0,evidence_slot/* failure */.V)('resolver-refused', `${who} answered REFUSED`);
    return (0,evidence_slot/* failure */.V)('dns-servfail', `${who} answered ${rcode === 2 ? 'SERVFAIL' : `with response code ${rcode}`}`);
}
/** `address`, `address:port` or `[address]:port`, as node:dns lists them. */
function parseServer(text) {
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(text) ?? [];
    return { host: bracketed ?? plain ?? text, port: Number(port ?? 53) };
}
function showServer({ host, port }) {
    if (port === 53)
        return host;
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./compiled/net/https.js



/** RFC 8461 §3.3 lets a sender stop here. */
const LARGEST_BODY = 64 * 1024;
/**
 * Asks as a careful sender does: trusted certificate of that very name, TLS 1.2 or later, no redirect, no compression.
 * A server whose certificate is not fine is asked nothing.
 *
 * @param ca further trusted roots, PEM
 */
function createHttpsClient(ca) {
    let context;
    return async (socket, page, timeoutMs) => {
        context ??= (0,external_node_tls_.createSecureContext)({
            ca: ca.length > 0 ? [...external_node_tls_.rootCertificates, ...ca] : undefined,
            minVersion: 'TLSv1.2',
        });
        const secureContext = context;
        const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        return new Promise((resolve) => {
            const stream = handshake(socket, page.host, secureContext);
            let secured = false;
            const finish = (slot) => {
                clearTimeout(timer);
                stream.off('error', failed).on('error', () => { });
                stream.destroy();
                resolve(slot);
            };
            const failed = (error) => finish(failureOf(error, page.host, secured));
            const timer = setTimeout(() => finish((0,evidence_slot/* failure */.V)('timeout', `no whole answer from ${page.host} in time`)), timeoutMs);
            stream.on('error', failed);
            stream.on('close', () => finish((0,evidence_slot/* failure */.V)('protocol-garbage', `${page.host} closed the connection`)));
            stream.once('secureConnect', () => {
                secured = true;
                const verify = stream.authorized ? 'ok' : String(stream.authorizationError);
                if (verify !== 'ok')
                    return finish((0,evidence_slot.ok)({ verify, status: 0, contentType: '', body: '' }));
                const headers = { Host: page.host, 'Accept-Encoding': 'identity', 'User-Agent': 'smtp-preflight' };
                request({ host: page.host, path: page.path, headers, createConnection: () => stream })
                    .on('error', failed)
                    .on('response', (response) => readBody(response, (answer) => finish((0,evidence_slot.ok)(answer)), failed))
                    .end();
            });
        });
    };
}
const handshake = (socket, host, secureContext) => (0,external_node_tls_.connect)({
    socket,
    secureContext,
    servername: host,
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: false,
    // RFC 8461 §3.3, RFC 9525 §6.3: the common name does not count.
    checkServerIdentity: (_, { raw }) => new external_node_crypto_.X509Certificate(raw).checkHost(host, { subject: 'never', partialWildcards: false })
        ? undefined
        : Object.assign(new Error('not a name of the certificate'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
});
function readBody(response, done, failed) {
    const chunks = [];
    let length = 0;
    const answer = () => ({
        verify: 'ok',
        status: response.statusCode ?? 0,
        contentType: response.headers['content-type'] ?? '',
        body: Buffer.concat(chunks).subarray(0, LARGEST_BODY).toString('latin1'),
        ...(length > LARGEST_BODY && { truncated: true }),
    });
    response.on('error', failed);
    response.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > LARGEST_BODY)
            done(answer());
    });
    response.on('end', () => done(answer()));
}
function failureOf({ code = 'unknown error' }, host, secured) {
    if (!secured)
        return (0,evidence_slot/* failure */.V)('tls-failed', `the TLS handshake with ${host} failed: ${code}`);
    return (0,evidence_slot/* failure */.V)('protocol-garbage', `${host} does not give a whole HTTP answer: ${code}`);
}

;// CONCATENATED MODULE: ./compiled/net/limits.js
const POLITE = { open: 2, starts: 10, withinMs: 60_000 };
/** A turnstile that counts each address on its own. `now` is in milliseconds. */
function createTurnstile(limits, now) {
    const lanes = new Map();
    return (address) => {
        const lane = lanes.get(address) ?? createLane(limits, now);
        lanes.set(address, lane);
        return lane();
    };
}
function createLane({ open, starts, withinMs }, now) {
    const waiting = [];
    let begun = [];
    let inside = 0;
    let timer;
    const admit = () => {
        clearTimeout(timer);
        begun = begun.filter((start) => now() - start < withinMs);
        while (waiting.length > 0 && inside < open && begun.length < starts) {
            inside++;
            begun.push(now());
            waiting.shift()?.(createLeave());
        }
        const oldest = begun[0];
        if (waiting.length > 0 && inside < open && oldest !== undefined)
            timer = setTimeout(admit, oldest + withinMs - now());
    };
    const createLeave = () => {
        let left = false;
        return () => {
            if (left)
                return;
            left = true;
            inside--;
            admit();
        };
    };
    return () => new Promise((resolve) => {
        waiting.push(resolve);
        admit();
    });
}

// EXTERNAL MODULE: ./compiled/evidence/caps.js
var caps = __webpack_require__(8664);
;// CONCATENATED MODULE: ./compiled/net/trust.js

/** @param pems any number of certificates in each */
function createAnchors(pems) {
    const anchors = new Map();
    const blocks = pems.join('\n').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    for (const certificate of blocks.map((pem) => new external_node_crypto_.X509Certificate(pem)))
        anchors.set(certificate.subject, [...(anchors.get(certificate.subject) ?? []), certificate]);
    return anchors;
}
/**
 * Whether the certificates that were sent, leaf first, lead to an anchor, their dates left aside; and if not, why.
 * `incomplete-chain` is a gap in what was sent, where the leaf tells that its issuer can be fetched (RFC 5280 §4.2.2.1).
 */
function trustOf(sent, anchors) {
    const [leaf] = sent;
    if (!leaf)
        return 'unknown-issuer';
    const path = new Set([leaf]);
    for (const certificate of path) {
        if (leadsTo(certificate, anchors))
            return 'trusted';
        for (const other of sent)
            if (other.ca && hasIssued(other, certificate))
                path.add(other);
    }
    if (isSelfSigned(leaf))
        return 'self-signed';
    const gap = path.size === 1 || path.size < sent.length;
    return gap && leaf.infoAccess?.includes('CA Issuers') ? 'incomplete-chain' : 'unknown-issuer';
}
const leadsTo = (certificate, anchors) => (anchors.get(certificate.subject) ?? []).some((anchor) => anchor.raw.equals(certificate.raw)) ||
    (anchors.get(certificate.issuer) ?? []).some((anchor) => hasIssued(anchor, certificate));
const hasIssued = (issuer, certificate) => certificate.checkIssued(issuer) && isSignedBy(issuer, certificate);
/** checkIssued() would ask for the right to sign certificates, which a self-signed leaf need not claim. */
const isSelfSigned = (certificate) => certificate.issuer === certificate.subject && isSignedBy(certificate, certificate);
function isSignedBy(issuer, certificate) {
    try {
        return certificate.verify(issuer.publicKey);
    }
    catch {
        // A key of a kind that OpenSSL cannot use.
        return false;
    }
}

;// CONCATENATED MODULE: ./compiled/net/tls.js






const DATES = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];
/**
 * A client that accepts everything that OpenSSL can speak, so that bad servers can be seen too. Sessions are never
 * resumed: every handshake shows the certificates.
 *
 * `prepare` does ahead of the first handshake what all share.
 *
 * @param ca further trusted roots, PEM
 */
function createTlsClient(ca) {
    let context;
    let anchors;
    const trustOfSent = (sent) => {
        anchors ??= createAnchors([...external_node_tls_.rootCertificates, ...ca]);
        return trustOf(sent, anchors);
    };
    const prepared = () => {
        context ??= permissiveContext(ca);
        return context;
    };
    return Object.assign((socket, options) => tls_handshake(socket, prepared(), options, trustOfSent), { prepare: () => void prepared() });
}
const permissiveContext = (ca) => (0,external_node_tls_.createSecureContext)({
    ca: ca.length > 0 ? [...external_node_tls_.rootCertificates, ...ca] : undefined,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
    // Servers from before RFC 5746 are still to be seen.
    secureOptions: external_node_crypto_.constants.SSL_OP_LEGACY_SERVER_CONNECT,
});
function tls_handshake(socket, secureContext, { servername, timeoutMs }, trustOfSent) {
    return new Promise((resolve) => {
        const stream = (0,external_node_tls_.connect)({
            socket,
            secureContext,
            // RFC 6066 §3: no address in the server name.
            servername: (0,external_node_net_.isIP)(servername) ? '' : servername,
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined,
            minDHSize: 1,
        });
        const finish = (slot) => {
            clearTimeout(timer);
            stream.off('error', failed).off('close', closed);
            if (!slot.ok)
                stream.on('error', () => { }).destroy();
            resolve(slot);
        };
        const failed = ({ code }) => finish((0,evidence_slot/* failure */.V)('tls-failed', `the TLS handshake failed: ${code ?? 'unknown error'}`));
        const closed = () => finish((0,evidence_slot/* failure */.V)('tls-failed', 'the connection was closed during the TLS handshake'));
        const late = () => finish((0,evidence_slot/* failure */.V)('timeout', 'the TLS handshake did not end before the deadline'));
        const timer = setTimeout(late, timeoutMs);
        stream.on('error', failed).on('close', closed);
        stream.on('secureConnect', () => finish((0,evidence_slot.ok)({ stream, facts: factsOf(stream, trustOfSent) })));
    });
}
function factsOf(stream, trustOfSent) {
    const sent = certificatesOf(stream);
    const verify = stream.authorized ? 'ok' : String(stream.authorizationError);
    return {
        version: stream.getProtocol() ?? 'unknown',
        cipher: stream.getCipher().name,
        chain: sent.map((certificate) => certificate.raw.toString('base64')),
        trust: verify === 'ok' ? 'trusted' : trustOfRefused(verify, trustOfSent(sent)),
        verify,
    };
}
/** Our walk is about who vouches. What else than dates OpenSSL objects to (purpose, path length, names) is no trust. */
const trustOfRefused = (verify, walked) => walked === 'trusted' && !DATES.includes(verify) ? 'unknown-issuer' : walked;
/**
 * The chain as it was sent. getPeerCertificate() would sort it and add the root from our own store; this call takes the
 * certificates out of the session, so there can be only one.
 */
function certificatesOf(stream) {
    const sent = [];
    let next = stream.getPeerX509Certificate();
    while (next && sent.length < caps/* CAPS */.q.chain) {
        sent.push(next);
        next = next.issuerCertificate;
    }
    return sent;
}

;// CONCATENATED MODULE: ./compiled/net/live.js










const PATIENCE = { dnsMs: 5_000, connectMs: 10_000, limits: POLITE };
/** One page, the connect included. */
const PAGE_MS = 10_000;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** The real network. */
function liveNetwork({ nameservers, proxy, ca }, patience = PATIENCE) {
    const began = Date.now() - performance.now();
    // The clock of the machine may be set while this runs.
    const now = () => Math.round(began + performance.now());
    const enter = createTurnstile(patience.limits, now);
    // A web server bans no mail client, and one of them can hold the policies of hundreds of domains.
    const enterWeb = createTurnstile({ ...patience.limits, starts: Infinity }, now);
    const handshake = createTlsClient(ca);
    const getPage = createHttpsClient(ca);
    return {
        ...createResolver(nameservers, patience.dnsMs),
        now,
        async sleep(ms, signal) {
            await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });
        },
        token: (n) => Array.from((0,external_node_crypto_.randomBytes)(n), (byte) => BASE32[byte & 31]).join(''),
        async fetchHttps(page, { address, port }, deadline) {
            const leave = await enterWeb((0,derive_addresses/* canonical */.$N)(address));
            const until = Math.min(deadline, now() + PAGE_MS);
            const left = () => Math.max(0, until - now());
            const dialled = await dial({ address, port, proxy, timeoutMs: Math.min(patience.connectMs, left()) });
            const answer = dialled.ok ? await getPage(dialled.value, page, left()) : dialled;
            leave();
            return answer;
        },
        async connect({ address, port, limitAs }) {
            const leave = await enter((0,derive_addresses/* canonical */.$N)(limitAs ?? address));
            const began = now();
            const dialling = dial({ address, port, proxy, timeoutMs: patience.connectMs });
            // Reading the roots takes tens of milliseconds, for which the way to the server is long enough.
            handshake.prepare();
            const dialled = await dialling;
            if (dialled.ok)
                return (0,evidence_slot.ok)(openConnection(dialled.value, { ms: now() - began, now, handshake, leave }));
            leave();
            return dialled;
        },
    };
}

;// CONCATENATED MODULE: ./compiled/evidence/types/endpoint.js
const PROTOCOLS = ['mx', 'submission', 'submissions'];

// EXTERNAL MODULE: ./compiled/plan/names.js
var names = __webpack_require__(3527);
// EXTERNAL MODULE: ./compiled/derive/dmarc-walk.js
var dmarc_walk = __webpack_require__(7702);
// EXTERNAL MODULE: ./compiled/derive/spf-advice.js
var spf_advice = __webpack_require__(1337);
// EXTERNAL MODULE: ./compiled/derive/spf-record.js
var spf_record = __webpack_require__(7660);
// EXTERNAL MODULE: ./compiled/derive/spf-tree.js
var spf_tree = __webpack_require__(4222);
// EXTERNAL MODULE: ./compiled/derive/replies.js
var derive_replies = __webpack_require__(6107);
;// CONCATENATED MODULE: ./compiled/gather/transactions.js


/**
 * Refused recipients an address may see in one run, over all its ports: fail2ban bans at the fifth
 * (jail.conf `maxretry = 5`, filter.d/postfix.conf and exim.conf).
 */
const REFUSALS = 4;
/** Of these, what is kept for the relay battery on port 25: V01 and V03. */
const BATTERY_SHARE = 2;
/** Negative replies that a connection bears: Postfix slows down at the tenth (`smtpd_soft_error_limit`). */
const MOST_NEGATIVES = 9;
/** How many more of them this connection bears. */
const bearable = ({ negatives }) => Math.max(0, MOST_NEGATIVES - negatives);
/** Who asks for a larger battery has this runner allow-listed. */
const openRefusals = ({ relayBattery }) => ({
    count: 0,
    limit: relayBattery === 'core' ? REFUSALS : Number.POSITIVE_INFINITY,
});
/** How many refusals are left. */
const left = ({ count, limit }) => Math.max(0, limit - count);
/** How many of them other questions may use up. */
const spare = (refusals) => Math.max(0, left(refusals) - BATTERY_SHARE);
/** Asks one question whose refusal is counted from the start, since other ports of the address ask at the same time. */
async function reserving(refusals, ask) {
    refusals.count += 1;
    const answer = await ask();
    refusals.count -= 1;
    return answer;
}
/**
 * Refusals that no ban list we know of counts (fail2ban filter.d/postfix.conf, exim.conf, sendmail-reject.conf): log in
 * first, a recipient or sender that a policy denies, greylisting that does not blame the client. All others are counted.
 */
const HARMLESS = /authenticat|recipient address rejected: access denied|not owned by|not logged in/i;
/** Whether a ban list may count this answer against us. */
function isCounted(answer) {
    if (!answer || answer.code < 400 || answer.code === 530)
        return false;
    const words = answer.lines.join(' ');
    return !HARMLESS.test(words) && ((0,derive_replies/* classOf */.Kl)(answer) !== 'greylisted' || /client host rejected/i.test(words));
}
/**
 * One transaction for each list of recipients with one sender: MAIL, RCPT …, RSET, all in one group. Fills in the replies,
 * counts the refusals, and returns why replies are missing.
 */
async function transact(session, refusals, transactions) {
    if (transactions.length === 0)
        return undefined;
    const replies = await session.group(transactions.flatMap(commandsOf));
    let failure;
    const next = () => {
        const slot = replies.shift();
        if (slot?.ok === false)
            failure ??= slot.error;
        return (0,evidence_slot/* valueIn */.x)(slot);
    };
    for (const asked of transactions) {
        const mail = next();
        for (const one of asked)
            Object.assign(one, { mail, rcpt: next() });
        replies.shift();
        const refused = asked.filter((one) => isCounted((0,derive_replies/* answerTo */.oy)(one))).length;
        refusals.count += mail && mail.code >= 400 ? Math.min(1, refused) : refused;
    }
    return failure;
}
const commandsOf = (asked) => [
    `MAIL FROM:<${asked[0]?.reversePath}>`,
    ...asked.map(({ recipient }) => `RCPT TO:<${recipient}>`),
    'RSET',
];

;// CONCATENATED MODULE: ./compiled/gather/context.js


/** What all share that ask this address. */
function serverAt({ servers, plan }, address) {
    const key = (0,derive_addresses/* canonical */.$N)(address);
    const server = servers.get(key) ?? {
        refusals: openRefusals(plan),
        batteries: new Map(),
        welcomed: new Set(),
        free: Promise.resolve(),
    };
    servers.set(key, server);
    return server;
}
/** A word of this run, for names that nobody has: a log shows by it what belongs together. */
function wordOf(context) {
    context.word ??= context.network.token(12);
    return context.word;
}
/** Whether any of these is to be gathered. */
const wants = ({ plan }, ...needs) => needs.some((need) => plan.needs.has(need));
/** Why slots are empty when this tool threw. */
const defect = (error) => ({
    kind: 'internal',
    message: `a defect of smtp-preflight, please report it: ${String(error)}`,
});
/** The slot, whatever is thrown on the way to it. */
const orDefect = (gathering) => gathering.catch((error) => ({ ok: false, error: defect(error) }));
/** Fills every wanted slot that is still empty. */
function fillMissing(context, record, keys, error) {
    for (const key of keys)
        if (context.plan.needs.has(key))
            record[key] ??= { ok: false, error };
}
/** Ends when this does, which gathers these slots; what it throws fills them and ends nothing else. */
const guarded = (context, record, keys, gathering) => gathering.catch((error) => fillMissing(context, record, keys, defect(error)));

// EXTERNAL MODULE: ./compiled/derive/dns.js
var dns = __webpack_require__(7272);
// EXTERNAL MODULE: ./compiled/derive/spf-macro.js
var spf_macro = __webpack_require__(7713);
;// CONCATENATED MODULE: ./compiled/gather/spf.js







const RESULTS = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };
/** RFC 7208 §4.6.4: names of one PTR answer, address lookups of one `mx`. */
const MOST_NAMES = 10;
/**
 * check_host (RFC 7208 §4). The library walks through the terms and matches; each record is read by our own parser first
 * and given to it with the macros filled in, since it looks for syntax errors only as far as it comes, fills in the
 * domain of the sender where that of the record is meant, and counts other lookups than §4.6.4 does.
 */
async function checkHost(network, given) {
    const at = given.sender.lastIndexOf('@');
    // RFC 7208 §4.3: an empty local part is `postmaster`.
    const sender = at > 0 ? given.sender : `postmaster${given.sender.slice(at)}`;
    // RFC 7208 §5: an IPv4-mapped address is the IPv4 address in it.
    const client = { ...given, sender, address: ipaddr.process(given.address).toString() };
    const domain = sender.slice(sender.lastIndexOf('@') + 1);
    if (!isMailDomain(domain))
        return (0,evidence_slot.ok)({ result: 'none', comment: 'no domain name', lookups: 0, voids: 0 });
    const evaluation = { network, client, lookups: 0, voids: 0, started: false };
    const matched = await evaluate(domain, evaluation);
    const { lookups, voids, failure } = evaluation;
    if (matched && matched.error === 'temperror' && failure)
        return { ok: false, error: failure };
    return (0,evidence_slot.ok)({ ...spf_meaningOf(matched), lookups, voids });
}
async function evaluate(domain, evaluation) {
    const { spfVerify } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 9118, 19));
    const { sender, address, helo } = evaluation.client;
    const options = {
        sender,
        ip: address,
        helo,
        mta: 'unknown',
        resolver: lookUp(evaluation),
        createSubResolver: () => namesOfOneTerm(evaluation),
    };
    // The library would not ask for the PTR again: a second `ptr` would cost nothing.
    Object.defineProperty(options, '_resolvedPtr', { get: () => undefined, set: () => { } });
    try {
        return await spfVerify(domain, options);
    }
    catch (error) {
        const { spfResult } = error;
        if (spfResult)
            return spfResult;
        throw error;
    }
}
function spf_meaningOf(matched) {
    const { error, text = '', qualifier, type } = matched || {};
    if (error)
        return { result: error, comment: text };
    if (!qualifier || !type)
        return { result: 'neutral', comment: 'no mechanism matches' };
    return { result: RESULTS[qualifier], comment: `matches ${pathOf(matched)}` };
}
const pathOf = ({ qualifier = '+', type = '', val, include }) => `${qualifier === '+' ? '' : qualifier}${type}${val ? `:${val}` : ''}${include ? ` → ${pathOf(include)}` : ''}`;
/** The library reads what went wrong from `spfResult`; an error without it, it would take for no match. */
class SpfError extends Error {
    spfResult;
    constructor(spfResult) {
        super(spfResult.text);
        this.spfResult = spfResult;
    }
}
const permerror = (text) => new SpfError({ error: 'permerror', text });
/** The DNS for the terms of all records of this evaluation. */
function lookUp(evaluation) {
    return async (name, type) => {
        // The record of the domain itself is no term.
        if (evaluation.started)
            evaluation.lookups++;
        evaluation.started = true;
        if (evaluation.lookups > spf_tree/* MOST_LOOKUPS */.WJ)
            throw permerror(`more than ${spf_tree/* MOST_LOOKUPS */.WJ} terms cause DNS lookups`);
        if (type === 'PTR')
            return ptrOf(evaluation, name);
        const answer = await spf_ask(evaluation, name, type);
        if (type === 'TXT')
            return recordOf(evaluation, name, answer);
        if ((0,dns/* dataOf */.qu)(answer, type).length === 0)
            countVoid(evaluation, name, type);
        if (type !== 'MX')
            return (0,dns/* addressesIn */.Mh)(answer);
        return (0,dns/* dataOf */.qu)(answer, 'MX').map((text) => {
            const [priority, exchange] = text.split(' ');
            return { priority: Number(priority), exchange: exchange === '.' ? '' : exchange };
        });
    };
}
/** Address lookups for the names of one `mx` or `ptr`: no terms, so they have a limit of their own. */
function namesOfOneTerm(evaluation) {
    let count = 0;
    let isVoid = false;
    return async (name, type, options) => {
        // A name of a `ptr` is the client's: whatever it is worth, the record has no part in it (RFC 7208 §5.5).
        if (!options)
            return (0,dns/* addressesIn */.Mh)(valueOr(await evaluation.network.resolve(name, type)));
        if (++count > MOST_NAMES)
            throw permerror(`more than ${MOST_NAMES} MX records are looked up for one \`mx\``);
        const addresses = (0,dns/* addressesIn */.Mh)(await spf_ask(evaluation, name, type));
        if (addresses.length === 0 && !isVoid) {
            isVoid = true;
            countVoid(evaluation, name, type);
        }
        return addresses;
    };
}
function countVoid(evaluation, name, type) {
    evaluation.voids++;
    if (evaluation.voids > spf_tree/* MOST_VOIDS */.OJ)
        throw permerror(`more than ${spf_tree/* MOST_VOIDS */.OJ} lookups without an answer, the last one ${name} ${type}`);
}
async function spf_ask(evaluation, name, type) {
    const slot = await evaluation.network.resolve(name, type);
    if (slot.ok)
        return slot.value;
    evaluation.failure = { ...slot.error, message: `${name} ${type}: ${slot.error.message}` };
    throw new SpfError({ error: 'temperror', text: evaluation.failure.message });
}
/** RFC 7208 §5.5: where the PTR cannot be looked up, nothing matches. */
async function ptrOf(evaluation, name) {
    const slot = await evaluation.network.resolve(name, 'PTR');
    const names = (0,dns/* ptrNames */.Nt)(valueOr(slot));
    if (slot.ok && names.length === 0)
        countVoid(evaluation, name, 'PTR');
    return names;
}
/** The one SPF record of a name as the library can read it, or none. */
async function recordOf(evaluation, name, answer) {
    const texts = (0,spf_record/* spfTexts */.GM)(answer);
    if (texts.length > 1)
        throw permerror(`${name} has ${texts.length} SPF records`);
    if (texts.length === 0)
        return [];
    const parsed = (0,spf_record/* parseSpf */.JH)(texts[0]);
    if (!parsed.ok)
        throw permerror(`in the SPF record of ${name}, ${parsed.problem}`);
    const { client } = evaluation;
    const validated = /%\{p/i.test(texts[0]) ? await validatedName(evaluation, name) : undefined;
    return [[plainRecord(parsed.value, { ...client, domain: name, validated })]];
}
/** Domains written out, prefix lengths too, and nothing in it that has no bearing on the result. */
function plainRecord({ terms, redirect }, values) {
    // The library reads `%` and spaces in names as macros only.
    const named = (spec) => (0,spf_macro/* expandDomainSpec */.w)(spec, values).toLowerCase().replace(/%/g, '%%').replace(/ /g, '%_') || '.';
    const words = terms.flatMap((term) => plainTerm(term, named(term.domain ?? values.domain)));
    const last = terms.some(({ mechanism }) => mechanism === 'all') || redirect === undefined;
    return ['v=spf1', ...words, ...(last ? [] : [`redirect=${named(redirect)}`])].join(' ');
}
function plainTerm({ qualifier, mechanism, network, prefix4, prefix6 }, domain) {
    const word = `${qualifier}${mechanism}`;
    switch (mechanism) {
        case 'all':
            return [word];
        case 'ip4':
            return [`${word}:${network}/${prefix4}`];
        case 'ip6':
            // The library takes a prefix length of 0 for none at all.
            if (prefix6 === 0)
                return [`${word}:::/1`, `${word}:8000::/1`];
            return [`${word}:${ipaddr.parse(network).toNormalizedString()}/${prefix6}`];
        case 'a':
        case 'mx':
            return [`${word}:${domain}/${prefix4}//${prefix6}`];
        default:
            return [`${word}:${domain}`];
    }
}
/** RFC 7208 §7.3 `p`: a name of the client that resolves back, best the domain itself or one below it. */
async function validatedName({ network, client }, domain) {
    const type = (0,derive_addresses/* familyOf */.Ap)(client.address) === 4 ? 'A' : 'AAAA';
    const ptr = (0,dns/* ptrNames */.Nt)(valueOr(await network.resolve((0,derive_addresses/* reverseName */.A8)(client.address), 'PTR'))).slice(0, MOST_NAMES);
    const back = await Promise.all(ptr.map((name) => network.resolve(name, type)));
    const valid = ptr.filter((_, index) => (0,dns/* addressesIn */.Mh)(valueOr(back[index])).includes(client.address));
    const own = domain.toLowerCase();
    return valid.find((name) => name === own) ?? valid.find((name) => name.endsWith(`.${own}`)) ?? valid[0];
}
const valueOr = (slot) => slot.ok ? slot.value : { rcode: 'NXDOMAIN', records: [], ad: false };
/** RFC 7208 §4.3: at least two labels, none of them longer than the DNS has room for. */
const isMailDomain = (name) => /^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9_-]{1,63}\.?$/i.test(name);

;// CONCATENATED MODULE: ./compiled/gather/domain.js







/** All that is asked about a domain. */
const DOMAIN_SLOTS = [
    'soa',
    'mx',
    'apexA',
    'apexAaaa',
    'apexTxt',
    'spf',
    'spfRecords',
    'dkim',
    'dmarc',
    'dmarcReports',
    'mtaSts',
    'mtaStsPolicy',
    'tlsRpt',
    'mxTargets',
    'dnssec',
    'domainLists',
];
/** Records read of one SPF record and all that it includes; more than that no receiver reads either. */
const MOST_RECORDS = 30;
/** What the DNS says of a sender domain, written into `evidence` while it is learnt. */
async function gatherDomain(context, evidence, hosts, 
/** Resolved when the addresses of these hosts are known. */
located) {
    const { domain } = evidence;
    const into = (slots, gathering) => guarded(context, evidence, slots, gathering);
    const ask = async (slot, type) => {
        if (wants(context, slot))
            evidence[slot] = await context.network.resolve(domain, type);
    };
    const fill = (slot, type) => into([slot], ask(slot, type));
    await Promise.all([
        fill('soa', 'SOA'),
        fill('mx', 'MX'),
        fill('apexA', 'A'),
        fill('apexAaaa', 'AAAA'),
        fill('apexTxt', 'TXT'),
        into(['dkim'], gatherDkim(context, evidence)),
        into(['dmarc', 'dmarcReports'], gatherDmarc(context, evidence)),
        into(['spfRecords'], gatherSpfRecords(context, evidence)),
        into(['spf'], located.then(() => gatherSpf(context, evidence, hosts))),
    ]);
}
/** check_host of the EHLO name of a host, as for a bounce (RFC 7208 §2.4). */
async function gatherSpfHelo(context, evidence) {
    if (!wants(context, 'spfHelo'))
        return;
    const { host } = evidence;
    const client = { sender: `postmaster@${host}`, helo: host };
    const results = (0,spf_advice/* publicAddresses */.yw)(evidence).map(async (address) => [address, await checkHost(context.network, { ...client, address })]);
    evidence.spfHelo = (0,evidence_slot.ok)(Object.fromEntries(await Promise.all(results)));
}
async function gatherSpf(context, evidence, hosts) {
    if (!wants(context, 'spf'))
        return;
    const sender = `postmaster@${evidence.domain}`;
    const clients = hosts.flatMap((host) => (0,spf_advice/* publicAddresses */.yw)(host).map((address) => ({ address, sender, helo: host.host })));
    const all = [{ address: spf_tree/* STRANGER */.tZ, sender, helo: evidence.domain }, ...clients];
    const results = await Promise.all(all.map(async (client) => [client.address, await checkHost(context.network, client)]));
    evidence.spf = (0,evidence_slot.ok)(Object.fromEntries(results));
}
async function gatherSpfRecords(context, evidence) {
    if (!wants(context, 'spfRecords'))
        return;
    const { domain } = evidence;
    const records = {};
    const asked = new Set();
    for (let names = [domain]; names.length > 0;) {
        const next = names.slice(0, MOST_RECORDS - asked.size);
        for (const name of next)
            asked.add(name);
        const answers = await Promise.all(next.map((name) => context.network.resolve(name, 'TXT')));
        const failed = answers.find((slot) => !slot.ok);
        if (failed) {
            evidence.spfRecords = failed;
            return;
        }
        names = next.flatMap((name, index) => {
            const [text, ...more] = (0,spf_record/* spfTexts */.GM)(answers[index].value);
            if (text === undefined || more.length > 0)
                return [];
            records[name] = text;
            const parsed = (0,spf_record/* parseSpf */.JH)(text);
            return parsed.ok ? (0,spf_tree/* targetsOf */.QR)(parsed.value, name, domain) : [];
        });
        names = [...new Set(names)].filter((name) => !asked.has(name));
    }
    evidence.spfRecords = (0,evidence_slot.ok)(records);
}
async function gatherDkim(context, evidence) {
    if (!wants(context, 'dkim'))
        return;
    const { domain, selectors } = evidence;
    const answers = await answersTo(context, selectors.map((selector) => `${selector}._domainkey.${domain}`));
    evidence.dkim = (0,evidence_slot.ok)(Object.fromEntries(selectors.map((selector, index) => [selector, answers[index][1]])));
}
async function gatherDmarc(context, evidence) {
    if (!wants(context, 'dmarc'))
        return;
    const answers = Object.fromEntries(await answersTo(context, (0,dmarc_walk/* walkOf */.Db)(evidence.domain)));
    evidence.dmarc = (0,evidence_slot.ok)(answers);
    if (!wants(context, 'dmarcReports'))
        return;
    const found = (0,dmarc_walk/* dmarcFor */.rf)(evidence.domain, answers);
    const names = found.kind === 'record' ? Object.values((0,dmarc_walk/* foreignReports */.Ag)(found)) : [];
    evidence.dmarcReports = (0,evidence_slot.ok)(Object.fromEntries(await answersTo(context, names)));
}
const answersTo = ({ network }, names) => Promise.all(names.map(async (name) => [name, await network.resolve(name, 'TXT')]));

// EXTERNAL MODULE: ./compiled/derive/mta-sts.js
var mta_sts = __webpack_require__(8366);
// EXTERNAL MODULE: ./compiled/derive/mx.js
var derive_mx = __webpack_require__(5274);
;// CONCATENATED MODULE: ./compiled/gather/validation.js



/** Proves once a run which resolvers validate: each on its own, since any of several may give an answer. */
async function proveValidation(context) {
    if (!wants(context, 'dnssec', 'tlsa'))
        return {};
    const { resolvers } = context.network;
    if (resolvers.length <= 1)
        return { validating: await proofOf(context, {}) };
    const proofs = await Promise.all(resolvers.map((by) => proofOf(context, { by })));
    const validators = resolvers.filter((_, index) => isProved(proofs[index]));
    return { validating: proofs.find(isProved) ?? proofs[0], validators };
}
const isProved = (slot) => slot?.ok === true && slot.value;
/**
 * Whether a resolver validates: it sets AD on a name in a signed zone, and answers SERVFAIL for one whose signatures are
 * wrong, which it knows well, but does not vouch for, when checking is disabled. A failure when the controls prove nothing.
 */
async function proofOf({ network, plan }, options) {
    const { signed, broken } = plan.dnssecControls;
    const [good, bad, unchecked] = await Promise.all([
        network.resolve(signed, 'SOA', options),
        network.resolve(broken, 'A', options),
        network.resolve(broken, 'A', { checkingDisabled: true, ...options }),
    ]);
    if (!good.ok)
        return (0,evidence_slot/* failure */.V)(good.error.kind, `the control ${signed} cannot be resolved: ${good.error.message}`);
    if (bad.ok)
        return (0,dns/* dataOf */.qu)(bad.value, 'A').length > 0 ? (0,evidence_slot.ok)(false) : noControl(broken);
    if (bad.error.kind !== 'dns-servfail')
        return bad;
    if (!unchecked.ok || (0,dns/* dataOf */.qu)(unchecked.value, 'A').length === 0)
        return noControl(broken);
    // Whoever vouches for the broken one too gives back the AD flag of our question.
    return (0,evidence_slot.ok)(good.value.ad && !unchecked.value.ad);
}
const noControl = (name) => (0,evidence_slot/* failure */.V)('resolver-not-validating', `the control ${name} does not resolve without validation either`);
/**
 * Asks these questions of a name. SERVFAIL is asked again, since a slow name server makes it too; when it stays, an answer
 * with checking disabled tells wrong signatures from broken servers.
 */
const gatherValidated = ({ network }, questions) => Promise.all(questions.map(async ([name, type]) => {
    const first = await network.resolve(name, type);
    if (first.ok || first.error.kind !== 'dns-servfail')
        return { name, type, answer: first };
    const unchecked = await network.resolve(name, type, { checkingDisabled: true });
    const answer = await network.resolve(name, type, { again: true });
    return answer.ok || answer.error.kind !== 'dns-servfail'
        ? { name, type, answer }
        : { name, type, answer, unchecked };
}));

;// CONCATENATED MODULE: ./compiled/gather/transport.js







const HTTPS_PORT = 443;
/** Addresses of the policy host that are tried. */
const transport_TRIES = 4;
/** RFC 5321 §5.1 lets a sender stop early; nobody has more than a handful. */
const MX_TARGETS = 20;
/** What the DNS and the policy host say of how mail is brought to a domain. */
async function gatherTransport(context, evidence) {
    const into = (slots, gathering) => guarded(context, evidence, slots, gathering);
    await Promise.all([
        into(['mxTargets'], gatherTargets(context, evidence)),
        into(['mtaSts', 'mtaStsPolicy'], gatherPolicy(context, evidence)),
        into(['tlsRpt'], gatherTlsRpt(context, evidence)),
        into(['dnssec'], gatherSignatures(context, evidence, [
            [evidence.domain, 'SOA'],
            [evidence.domain, 'MX'],
        ])),
    ]);
}
async function gatherTlsRpt(context, evidence) {
    if (wants(context, 'tlsRpt'))
        evidence.tlsRpt = await context.network.resolve(`_smtp._tls.${evidence.domain}`, 'TXT');
}
async function gatherSignatures(context, evidence, questions) {
    if (wants(context, 'dnssec'))
        evidence.dnssec = (0,evidence_slot.ok)(await gatherValidated(context, questions));
}
async function gatherTargets(context, evidence) {
    if (!wants(context, 'mxTargets'))
        return;
    const { network } = context;
    const mx = await network.resolve(evidence.domain, 'MX');
    if (!mx.ok) {
        evidence.mxTargets = mx;
        return;
    }
    const answers = await Promise.all((0,derive_mx/* mxOf */.Px)(evidence.domain, mx.value)
        .targets.slice(0, MX_TARGETS)
        .map(async (target) => {
        const [a, aaaa] = await Promise.all([network.resolve(target, 'A'), network.resolve(target, 'AAAA')]);
        return [target, { a, aaaa }];
    }));
    evidence.mxTargets = (0,evidence_slot.ok)(Object.fromEntries(answers));
}
/** The policy is fetched where the record says that there is one (RFC 8461 §3.1). */
async function gatherPolicy(context, evidence) {
    if (!wants(context, 'mtaSts'))
        return;
    evidence.mtaSts = await context.network.resolve(`_mta-sts.${evidence.domain}`, 'TXT');
    if (!wants(context, 'mtaStsPolicy') || !evidence.mtaSts.ok)
        return;
    const records = (0,mta_sts/* stsRecords */.r8)((0,dns/* dataOf */.qu)(evidence.mtaSts.value, 'TXT'));
    if ((0,mta_sts/* parseStsRecord */.n3)(records).ok)
        evidence.mtaStsPolicy = await fetchPolicy(context, `mta-sts.${evidence.domain}`);
}
async function fetchPolicy(context, host) {
    const { network, plan, deadline } = context;
    const answers = await Promise.all([network.resolve(host, 'A'), network.resolve(host, 'AAAA')]);
    const addresses = (0,dns/* addressesOf */.sO)(...answers);
    if (addresses.length === 0)
        return answers.find((slot) => !slot.ok) ?? (0,evidence_slot/* failure */.V)('unreachable', `${host} has no address`);
    const allowed = addresses.filter((address) => !(0,derive_addresses/* rangeOf */.be)(address, plan.treatAsPublic));
    if (allowed.length === 0)
        return (0,evidence_slot/* failure */.V)('not-gathered', `${host} has the address ${addresses[0]}, which is not public: it is only dialled when treat-as-public covers it`);
    const failures = [];
    for (const address of allowed.slice(0, transport_TRIES)) {
        const page = { host, path: '/.well-known/mta-sts.txt' };
        const answer = await network.fetchHttps(page, { address, port: HTTPS_PORT }, deadline);
        if (answer.ok)
            return answer;
        failures.push(answer);
    }
    // What is not known of one address leaves open whether senders find the policy there.
    const open = [...failures, ...answers].find((slot) => !slot.ok && !mta_sts/* POLICY_UNREACHABLE */.Qe.includes(slot.error.kind));
    return (open ?? failures[0]);
}
async function gatherTlsa(context, host, endpoint) {
    if (wants(context, 'tlsa'))
        endpoint.tlsa = await context.network.resolve(tlsaName(host, endpoint), 'TLSA');
}
const tlsaName = (host, { port }) => `_${port}._tcp.${host}`;
/** TLSA records of port 25 of a host, and whether its names validate. */
async function gatherDane(context, evidence) {
    const { host, addresses } = evidence;
    const endpoints = addresses.flatMap(({ endpoints }) => endpoints).filter(({ protocol }) => protocol === 'mx');
    const names = [...new Set(endpoints.map((endpoint) => tlsaName(host, endpoint)))];
    const questions = [
        [host, 'A'],
        [host, 'AAAA'],
        ...names.map((name) => [name, 'TLSA']),
    ];
    await Promise.all([
        ...endpoints.map((endpoint) => guarded(context, endpoint, ['tlsa'], gatherTlsa(context, host, endpoint))),
        guarded(context, evidence, ['dnssec'], gatherSignatures(context, evidence, questions)),
    ]);
}

// EXTERNAL MODULE: ./compiled/derive/block-lists.js
var block_lists = __webpack_require__(6442);
// EXTERNAL MODULE: ./compiled/derive/domain-lists.js
var domain_lists = __webpack_require__(499);
;// CONCATENATED MODULE: ./compiled/plan/contacts/lists.js



const PROVED = 'the list proved in this run that it works';
/** Test points of the lists, by which each proves itself. */
function listControls({ needs, lists, domainLists }) {
    const ofAddresses = lists.flatMap((list) => [4, 6]
        .filter((family) => family === 4 || list.families.includes(family))
        .flatMap((family) => block_lists/* TEST_POINTS */.T1[family].map((point) => (0,block_lists/* queryName */.CY)(point, masked(list)))));
    const ofNames = domainLists.flatMap((list) => [list.testEntry, domain_lists/* NEVER_LISTED */.Nb].map((entry) => `${entry}.${masked(list).queryZone}`));
    return [...(needs.has('lists') ? ofAddresses : []), ...(needs.has('domainLists') ? ofNames : [])].map((to) => ({
        service: 'dns',
        to,
        types: ['A'],
        purpose: 'a test point: does the block list work, and for this resolver?',
    }));
}
/** @param addresses those that are known before the run; none: `unknown` describes them */
function addressListings({ needs, lists }, addresses, unknown) {
    if (!needs.has('lists'))
        return [];
    const asked = (list) => addresses.length === 0
        ? [`<${unknown}, reversed>.${masked(list).queryZone}`]
        : addresses
            .filter((address) => list.families.includes((0,derive_addresses/* familyOf */.Ap)(address)))
            .map((address) => (0,block_lists/* queryName */.CY)(address, masked(list)));
    return lists.flatMap(asked).map((to) => listing(to, 'is the address on the block list?'));
}
/** Block lists of domains that would be asked for a name. */
const nameListings = ({ needs, domainLists }, name) => needs.has('domainLists')
    ? domainLists.map((list) => listing(`${(0,domain_lists/* askedOf */.iN)(name, list)}.${masked(list).queryZone}`, 'is the name on the block list?'))
    : [];
const listing = (to, purpose) => ({ service: 'dns', to, types: ['A'], purpose, when: PROVED });
/** The list as it is asked, the user's key hidden: that is the first label of the zone. */
const masked = (list) => list.queryZone === list.zone ? list : { ...list, queryZone: list.queryZone.replace(/^[^.]+/, '***') };

;// CONCATENATED MODULE: ./compiled/plan/contacts/spf.js

/** An evaluation by check_host (RFC 7208 §4): the record itself, then whatever it refers to. */
const spfContacts = (domain, purpose, when) => [
    { service: 'dns', to: domain, types: ['TXT'], purpose, ...(when !== undefined && { when }) },
    {
        service: 'dns',
        to: `<each name that the SPF record of ${domain} refers to>`,
        types: ['TXT', 'A', 'AAAA', 'MX', 'PTR'],
        purpose: `${purpose}, evaluated for each address that sends; at most ${spf_tree/* MOST_LOOKUPS */.WJ} terms with lookups each time`,
    },
];

;// CONCATENATED MODULE: ./compiled/plan/contacts/domain.js





const domain_ask = (to, types, purpose) => ({ service: 'dns', to, types, purpose });
/** What each need of a domain asks for; what else they share is in {@link domainContacts}. */
const ASKED = {
    soa: ({ domain }) => [domain_ask(domain, ['SOA'], 'does the domain exist?')],
    mx: ({ domain }) => [domain_ask(domain, ['MX'], 'MX records')],
    mxTargets: ({ domain }) => [
        { ...domain_ask(`<each MX of ${domain}>`, ['A', 'AAAA'], 'addresses of the MX'), most: MX_TARGETS },
    ],
    apexA: ({ domain }) => [domain_ask(domain, ['A'], 'address records of the domain itself')],
    apexAaaa: ({ domain }) => [domain_ask(domain, ['AAAA'], 'address records of the domain itself')],
    apexTxt: ({ domain }) => [domain_ask(domain, ['TXT'], 'TXT records of the domain itself')],
    spf: ({ domain }) => spfContacts(domain, 'SPF'),
    spfRecords: ({ domain }) => [
        domain_ask(domain, ['TXT'], 'the SPF record'),
        {
            ...domain_ask(`<each name that the SPF record of ${domain} includes>`, ['TXT'], 'the SPF records in it'),
            most: MOST_RECORDS - 1,
        },
    ],
    dkim: ({ domain, dkimSelectors }) => dkimSelectors.map((selector) => domain_ask(`${selector}._domainkey.${domain}`, ['TXT'], 'the DKIM key')),
    dmarc: ({ domain }) => (0,dmarc_walk/* walkOf */.Db)(domain).map((name) => domain_ask(name, ['TXT'], 'DMARC, by the tree walk of RFC 9989')),
    dmarcReports: ({ domain }) => [
        domain_ask(`<the DMARC domain of ${domain}>._report._dmarc.<each foreign domain in its rua>`, ['TXT'], 'does the receiver of the DMARC reports agree?'),
    ],
    mtaSts: ({ domain }) => [domain_ask(`_mta-sts.${domain}`, ['TXT'], 'is there an MTA-STS policy?')],
    mtaStsPolicy: ({ domain }) => policyOf(`mta-sts.${domain}`),
    tlsRpt: ({ domain }) => [domain_ask(`_smtp._tls.${domain}`, ['TXT'], 'where TLS reports are sent')],
    dnssec: ({ domain }) => [domain_ask(domain, ['SOA', 'MX'], 'do its names validate by DNSSEC?')],
};
/** What is asked about a sender domain. */
const domainContacts = (plan, domain) => [
    ...Object.entries(ASKED).flatMap(([need, contacts]) => (plan.needs.has(need) ? contacts(domain) : [])),
    ...nameListings(plan, domain.domain),
];
function policyOf(host) {
    const when = 'there is an MTA-STS record';
    return [
        { ...domain_ask(host, ['A', 'AAAA'], 'addresses of the policy host'), when },
        {
            service: 'https',
            to: `<each address of ${host}>:${HTTPS_PORT}`,
            purpose: `GET https://${host}/.well-known/mta-sts.txt at one address after the other until one answers (${transport_TRIES} at most)`,
            most: 1,
            when,
        },
    ];
}

;// CONCATENATED MODULE: ./compiled/gather/identity.js





/** PTR records can be a thousand; receivers look at few (RFC 7208 §4.6.4 at ten). */
const PTR_NAMES = 10;
/** A and AAAA of the expected FQDN, and the addresses to check: the declared ones, else those of the target. */
async function gatherForward({ network }, host, evidence) {
    const lookUp = (name) => Promise.all([network.resolve(name, 'A'), network.resolve(name, 'AAAA')]);
    const [own, target] = await Promise.all([lookUp(evidence.host), lookUp(host.target ?? evidence.host)]);
    [evidence.a, evidence.aaaa] = own;
    const found = (0,dns/* addressesOf */.sO)(...target);
    const [failed] = target.filter((slot) => !slot.ok);
    if (host.target)
        evidence.target = {
            name: host.target,
            addresses: found.length === 0 && failed ? failed : (0,evidence_slot.ok)(found),
            ...(found.length > 0 && failed && { untold: failed.error }),
        };
    return host.declared.length > 0 ? host.declared : [...new Set(found)].slice(0, caps/* CAPS */.q.addresses);
}
/** PTR of the address, and the address records of its names. */
async function gatherPtr(context, evidence) {
    if (!wants(context, 'ptr'))
        return;
    const { network } = context;
    const ptr = await network.resolve((0,derive_addresses/* reverseName */.A8)(evidence.address), 'PTR');
    evidence.ptr = ptr;
    if (!wants(context, 'forwardOfPtr'))
        return;
    if (!ptr.ok) {
        evidence.forwardOfPtr = ptr;
        return;
    }
    const type = (0,derive_addresses/* familyOf */.Ap)(evidence.address) === 4 ? 'A' : 'AAAA';
    const names = [...new Set((0,dns/* ptrNames */.Nt)(ptr.value))].slice(0, PTR_NAMES);
    const answers = await Promise.all(names.map(async (name) => [name, await network.resolve(name, type)]));
    evidence.forwardOfPtr = { ok: true, value: Object.fromEntries(answers) };
}

;// CONCATENATED MODULE: ./compiled/plan/contacts/host.js




/** The addresses of a host, where only the DNS will tell them. */
const unknownAddresses = ({ host, target = host }) => `each address of ${target}`;
/** What the DNS is asked about a host and its addresses. */
function hostContacts(plan, host) {
    return [
        ...addresses(host),
        ...reverse(plan, host),
        ...addressListings(plan, host.declared, unknownAddresses(host)),
        ...nameListings(plan, host.host),
        ...(plan.needs.has('spfHelo')
            ? spfContacts(host.host, 'SPF of the EHLO name', 'the host has a public address')
            : []),
        ...dane(plan, host),
    ];
}
function addresses({ host, target }) {
    const ask = (to, purpose) => ({ service: 'dns', to, types: ['A', 'AAAA'], purpose });
    return [
        ask(host, 'addresses of the expected FQDN'),
        ...(target === undefined ? [] : [ask(target, 'addresses to check')]),
    ];
}
function reverse({ needs }, host) {
    if (!needs.has('ptr'))
        return [];
    const { declared } = host;
    const names = declared.length > 0 ? declared.map(derive_addresses/* reverseName */.A8) : [`<reverse name of ${unknownAddresses(host)}>`];
    const ptr = names.map((to) => ({ service: 'dns', to, types: ['PTR'], purpose: 'PTR record of the address' }));
    if (!needs.has('forwardOfPtr'))
        return ptr;
    return [
        ...ptr,
        {
            service: 'dns',
            to: `<each PTR name of ${declared.length > 0 ? host.host : unknownAddresses(host)}>`,
            types: typesFor(declared),
            purpose: 'does the PTR name resolve back?',
            most: PTR_NAMES * Math.max(1, declared.length),
        },
    ];
}
function typesFor(declared) {
    const families = declared.length > 0 ? declared.map(derive_addresses/* familyOf */.Ap) : [4, 6];
    return [...(families.includes(4) ? ['A'] : []), ...(families.includes(6) ? ['AAAA'] : [])];
}
/** Names of a host are asked for by the names of its port 25, whichever it is. */
function dane({ needs }, { host, ports: { mx } }) {
    const dnssec = {
        service: 'dns',
        to: host,
        types: ['A', 'AAAA'],
        purpose: 'do its addresses validate by DNSSEC?',
    };
    const tlsa = (purpose) => ({ service: 'dns', to: `_${mx}._tcp.${host}`, types: ['TLSA'], purpose });
    const signed = needs.has('dnssec');
    return [
        ...(signed ? [dnssec] : []),
        ...(mx !== undefined && (signed || needs.has('tlsa'))
            ? [tlsa('DANE records of the MX, and whether they validate by DNSSEC')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./compiled/gather/endpoints.js
/** In the order in which a dialogue fills them. */
const ENDPOINT_SLOTS = [
    'connect',
    'greeting',
    'ehlo',
    'mailBeforeTls',
    'authInClear',
    'starttls',
    'injection',
    'tls',
    'ehloInTls',
    'obsoleteTls',
    'ciphers',
    'vrfy',
    'recipients',
    'relay',
    'login',
    'bareLf',
];
/** Three endpoints with three connections each leave one of the ten that an address is asked for in a minute: on 25. */
const bearsAnother = (protocol, endpoints) => endpoints < 3 || protocol === 'mx';
/** All endpoints of these hosts. */
const endpointsOf = (hosts) => hosts.flatMap(({ addresses }) => addresses.flatMap(({ endpoints }) => endpoints));

// EXTERNAL MODULE: ./compiled/derive/server-software.js
var server_software = __webpack_require__(8140);
;// CONCATENATED MODULE: ./compiled/net/reply.js

/** Bytes of one line, its end included. RFC 5321 §4.5.3.1.5 allows 512; servers that exceed it are still understood. */
const MAX_LINE = 2048;
/** Lines of one reply. */
const MAX_LINES = 128;
/** Bytes of all replies of a session. */
const MAX_SESSION = 256 * 1024;
/** Bytes kept of a line, its code included. */
const MAX_KEPT = 512;
const MAX_EXCERPT = 80;
const LF = 0x0a;
const CR = 0x0d;
const REPLY_LINE = /^([2-5][0-5][0-9])(?:([ -])|$)/;
const START_OF_REPLY_LINE = /^(?:$|[2-5](?:$|[0-5](?:$|[0-9](?:$|[ \r-]))))/;
/** Puts replies together from bytes, in whatever pieces these come (RFC 5321 §4.2.1). */
function replyParser() {
    let unread = Buffer.alloc(0);
    let lines = [];
    let consumed = 0;
    let broken;
    const garbage = (why) => {
        broken = (0,evidence_slot/* failure */.V)('protocol-garbage', `${why}: ${excerpt(unread.toString('latin1', 0, MAX_EXCERPT))}`);
        return broken;
    };
    const next = () => {
        while (!broken) {
            const size = unread.subarray(0, MAX_LINE).indexOf(LF) + 1;
            if (size === 0) {
                if (!START_OF_REPLY_LINE.test(unread.toString('latin1', 0, 4)))
                    return garbage('not an SMTP reply');
                return unread.length < MAX_LINE ? undefined : garbage(`line longer than ${MAX_LINE} bytes`);
            }
            const line = withoutEnd(unread.subarray(0, size));
            const [, code, separator] = REPLY_LINE.exec(line) ?? [];
            if (!code)
                return garbage('not an SMTP reply');
            if (lines.length === MAX_LINES)
                return garbage(`reply of more than ${MAX_LINES} lines`);
            consumed += size;
            if (consumed > MAX_SESSION)
                return garbage(`more than ${MAX_SESSION} bytes of replies`);
            lines.push(line.slice(0, MAX_KEPT));
            unread = unread.subarray(size);
            if (separator === '-')
                continue;
            const mixed = lines.some((other) => !other.startsWith(code));
            const reply = { code: Number(code), lines, mixed };
            lines = [];
            return (0,evidence_slot.ok)(reply);
        }
        return broken;
    };
    return {
        feed: (bytes) => {
            unread = unread.length > 0 ? Buffer.concat([unread, bytes]) : bytes;
        },
        next,
        take: () => {
            const taken = [...lines, unread.toString('latin1')].join('\r\n');
            lines = [];
            unread = Buffer.alloc(0);
            return taken;
        },
    };
}
/** What a failure shows of the bytes that caused it: the start of their first line. */
const excerpt = (text) => /^[^\r\n]*/.exec(text)[0].slice(0, MAX_EXCERPT);
/** LF, CR LF and CR CR LF all end a line. */
function withoutEnd(line) {
    let end = line.length - 1;
    while (end > 0 && line[end - 1] === CR)
        end -= 1;
    return line.toString('latin1', 0, end);
}

;// CONCATENATED MODULE: ./compiled/net/transcript.js
const transcript_MAX_LINE = 512;
const MAX_REPLY_LINES = 20;
const transcript_MAX_LINES = 400;
/** Writes a dialogue down, as much of it as evidence takes. */
function openTranscript() {
    const lines = [];
    const add = (line) => {
        if (lines.length < transcript_MAX_LINES - 1)
            lines.push(line.slice(0, transcript_MAX_LINE));
        else if (lines.length < transcript_MAX_LINES)
            lines.push('-- transcript ends here');
    };
    return {
        lines,
        client: (command) => add(`C: ${command}`),
        server: (reply) => {
            for (const line of reply.slice(0, MAX_REPLY_LINES))
                add(`S: ${line}`);
            if (reply.length > MAX_REPLY_LINES)
                add(`S: … ${reply.length - MAX_REPLY_LINES} more lines`);
        },
        mark: (event) => add(`-- ${event}`),
    };
}

;// CONCATENATED MODULE: ./compiled/net/dialogue.js



/**
 * Packets of commands out, replies in, over one connection. What ends the dialogue is kept in `ended`, lets go of the
 * connection and is the answer to everything that is asked afterwards. Times are milliseconds.
 */
class Dialogue {
    transcript = openTranscript();
    ended;
    /** Replies 4xx and 5xx so far. */
    negatives = 0;
    #connection;
    #now;
    #deadline;
    #replies = replyParser();
    /** No wait goes beyond `deadline`, on the clock `now`. */
    constructor(connection, now, deadline) {
        this.#connection = connection;
        this.#now = now;
        this.#deadline = deadline;
    }
    /**
     * Sends the commands in one packet, unless it turns out that the dialogue ended: a reply that is there before its command
     * would be taken for the answer to it, and every later one likewise. The transcript gets `shown`.
     */
    async send(commands, { shown, onlyInSilence }) {
        if (!(await this.#maySend(verbOf(shown[0]), onlyInSilence)))
            return;
        for (const command of shown)
            this.transcript.client(command);
        if (shown.length > 1)
            this.transcript.mark(`${shown.length} commands in one packet`);
        this.#connection.write(Buffer.from(commands.map((command) => `${command}\r\n`).join('')));
    }
    /** Sends these bytes as they are, on the same condition; the transcript gets `event`. */
    async sendRaw(bytes, event) {
        if (!(await this.#maySend(event, true)))
            return;
        this.transcript.mark(event);
        this.#connection.write(Buffer.from(bytes, 'latin1'));
    }
    async #maySend(what, onlyInSilence) {
        if (!this.ended && this.#now() >= this.#deadline)
            this.end({ kind: 'budget', message: `out of time before ${what}` });
        if (!this.ended && onlyInSilence)
            await this.#expectSilence(what);
        return !this.ended;
    }
    /**
     * The next reply, at most `timeout` from now; `awaited` names it in failures, `asked` is when it was asked for. A 354
     * ends the dialogue, unless it `goesOn`.
     */
    async receive(awaited, timeout, asked = this.#now(), goesOn = false) {
        const deadline = this.#now() + timeout;
        const parsed = await this.#next(deadline, awaited);
        if (parsed)
            return (0,evidence_slot.ok)(this.#accept(parsed, awaited, asked, goesOn));
        if (!this.ended)
            this.#tooLate(deadline, timeout, awaited);
        return { ok: false, error: this.ended };
    }
    /** A reply that nobody asked for; the dialogue goes on when there is none. */
    async overhear(timeout) {
        const asked = this.#now();
        const parsed = await this.#next(asked + timeout, STRAY);
        return parsed && this.#accept(parsed, STRAY, asked);
    }
    /** The next reply, or null when none came and the dialogue can go on. */
    async answerWithin(timeout) {
        const reply = await this.overhear(timeout);
        if (reply)
            return (0,evidence_slot.ok)(reply);
        return this.ended ? { ok: false, error: this.ended } : (0,evidence_slot.ok)(null);
    }
    /** Takes out what was received and not asked for, so that none of it counts as received in TLS (RFC 3207 §4.2). */
    async drain() {
        if (!this.ended)
            await this.#read(this.#now(), 'the TLS handshake', 'tls-failed');
        const bytes = this.#replies.take();
        if (bytes)
            this.transcript.server(linesOf(bytes));
        return bytes;
    }
    async startTls(servername, timeout) {
        if (this.ended)
            return { ok: false, error: this.ended };
        const deadline = this.#now() + timeout;
        const tls = await this.#connection.startTls({ servername, deadline: Math.min(deadline, this.#deadline) });
        if (tls.ok)
            this.transcript.mark(`${tls.value.version} ${tls.value.cipher}`);
        else if (tls.error.kind === 'timeout')
            this.#tooLate(deadline, timeout, 'the end of the TLS handshake');
        else
            this.end(tls.error);
        return this.ended ? { ok: false, error: this.ended } : tls;
    }
    /** Ends without a further byte, because of `error`. */
    end(error, unread = this.#replies.take()) {
        this.ended = error;
        if (unread)
            this.transcript.server(linesOf(unread));
        this.transcript.mark(error.message);
        this.#connection.destroy();
    }
    /** FIN, after `farewell` if given. */
    close(farewell) {
        if (this.ended)
            return;
        if (farewell) {
            this.transcript.client(farewell);
            this.#connection.write(Buffer.from(`${farewell}\r\n`));
        }
        this.ended = { kind: 'internal', message: 'the session was closed before' };
        this.#connection.end();
    }
    cut() {
        this.ended ??= { kind: 'internal', message: 'the session was cut before' };
        this.#connection.destroy();
    }
    async #expectSilence(command) {
        await this.#read(this.#now(), command);
        if (this.ended)
            return;
        const stray = this.#replies.next();
        // RFC 5321 §3.8: a server that must shut down says 421 at any time.
        if (stray?.ok && stray.value.code === 421)
            this.#accept(stray.value, STRAY, this.#now());
        else {
            const bytes = [...(stray?.ok ? stray.value.lines : []), this.#replies.take()].join('\r\n');
            if (bytes)
                this.end({ kind: 'protocol-garbage', message: `unasked before ${command}: ${excerpt(bytes)}` }, bytes);
        }
    }
    /** Undefined when the deadline passed or the dialogue ended. */
    async #next(deadline, awaited) {
        while (!this.ended) {
            const parsed = this.#replies.next();
            if (parsed?.ok)
                return parsed.value;
            if (parsed)
                this.end(parsed.error);
            else if (!(await this.#read(Math.min(deadline, this.#deadline), awaited)))
                return undefined;
        }
        return undefined;
    }
    /** Takes in what is there or comes until then; false when nothing did. */
    async #read(until, awaited, whenClosed = 'throttled') {
        const read = await this.#connection.read(until);
        if (!read.ok && read.error.kind === 'timeout')
            return false;
        if (!read.ok)
            this.end(read.error);
        else if (Buffer.isBuffer(read.value))
            this.#replies.feed(read.value);
        else
            this.#stop(whenClosed, `connection ${read.value.closed === 'fin' ? 'closed' : 'reset'}`, awaited);
        return true;
    }
    #accept(parsed, awaited, asked, goesOn = false) {
        this.transcript.server(parsed.lines);
        if (parsed.mixed)
            this.transcript.mark('different codes in one reply');
        if (parsed.code >= 400)
            this.negatives += 1;
        if (parsed.code === 421) {
            this.ended = { kind: 'throttled', message: `421 as ${awaited}: ${excerpt(parsed.lines.at(-1).slice(4))}` };
            this.#connection.end();
        }
        // RFC 5321 §4.1.1.10: a transaction whose connection is closed is cancelled; any further byte would be message text.
        if (parsed.code === 354 && !goesOn) {
            const kind = awaited === replyTo('DATA') ? 'not-gathered' : 'protocol-garbage';
            this.end({ kind, message: `cut after 354 as ${awaited}` });
        }
        return { code: parsed.code, lines: parsed.lines.map((line) => line.slice(4)), ms: this.#now() - asked };
    }
    #tooLate(deadline, timeout, awaited) {
        if (this.#deadline < deadline)
            this.#stop('budget', 'out of time', awaited);
        else
            this.#stop('timeout', `timed out after ${timeout / 1000} s`, awaited);
    }
    #stop(kind, event, awaited) {
        const unfinished = this.#replies.take();
        this.end({ kind, message: `${event} ${unfinished ? 'in the middle of' : 'before'} ${awaited}` }, unfinished);
    }
}
const STRAY = 'a stray reply';
/** First word of a command, in capitals. */
const verbOf = (command) => /^\S*/.exec(command)[0].toUpperCase();
/** What a failure calls the reply that was awaited. */
const replyTo = (verb) => `the reply to ${verb}`;
const linesOf = (bytes) => bytes.replace(/\r?\n$/, '').split(/\r?\n/);

;// CONCATENATED MODULE: ./compiled/net/keywords.js
const KEYWORD = /^([A-Z0-9][A-Z0-9-]*)(?:[ \t]+(.*))?$/i;
const OLD_AUTH = /^AUTH=(.*)$/i;
/**
 * EHLO keywords and their parameters (RFC 5321 §4.1.1.1) out of the text of the reply's lines, the first of which names the
 * server. What is no keyword is left out; of a repeated one the first counts. `AUTH=`, which servers send besides `AUTH`
 * for clients older than RFC 2554, adds its mechanisms to those of `AUTH`.
 */
function keywordsIn(lines) {
    const keywords = Object.create(null);
    const oldAuth = [];
    for (const line of lines.slice(1)) {
        const old = OLD_AUTH.exec(line);
        if (old)
            oldAuth.push(old[1]);
        const [, keyword, parameters = ''] = KEYWORD.exec(line) ?? [];
        if (keyword)
            keywords[keyword.toUpperCase()] ??= parameters.trim();
    }
    if (oldAuth.length > 0)
        keywords['AUTH'] = union(keywords['AUTH'] ?? '', ...oldAuth);
    return keywords;
}
const union = (...lists) => [...new Set(lists.flatMap((list) => list.split(/\s+/)))].join(' ').trim();

;// CONCATENATED MODULE: ./compiled/net/session.js




/** Milliseconds each step may take (RFC 5321 §4.5.3.2 asks for minutes; a check before a deploy has not got them). */
const TIMEOUTS = { greeting: 30_000, reply: 30_000, tls: 15_000 };
/** How long the reply to a command that came along with a refused STARTTLS may take: Exim throws such a command away. */
const ALONG_MS = 5_000;
/** Answers to EHLO of a server that does not know it (RFC 5321 §3.2). */
const NO_EHLO = [500, 502, 504];
/** RFC 2920 §3.1: whatever else is pipelined must come last, as its answer decides how to go on. */
const ANYWHERE_IN_GROUP = ['MAIL', 'RCPT', 'RSET'];
/** Bytes kept of what came in clear behind the 220 to STARTTLS. */
const MAX_TRAILING = 512;
/** A session over a fresh connection; call `implicitTls` or `greeting` first. */
function openSession(connection, network, options = {}) {
    const now = () => network.now();
    return new Session(new Dialogue(connection, now, options.deadline ?? Infinity), now, {
        ...TIMEOUTS,
        ...options.timeouts,
    });
}
/** A reply read as the answer to EHLO or HELO; only EHLO has keywords, and only a 250 lists them. */
const parseEhlo = (verb, reply) => ({
    verb,
    reply,
    keywords: verb === 'EHLO' && reply.code === 250 ? keywordsIn(reply.lines) : {},
});
class Session {
    #dialogue;
    #now;
    #timeouts;
    #greeted = false;
    /** An injected command may be answered in TLS before or after the next command is sent; it is not to be told apart here. */
    #strayExpected = false;
    #keywords = {};
    constructor(dialogue, now, timeouts) {
        this.#dialogue = dialogue;
        this.#now = now;
        this.#timeouts = timeouts;
    }
    get alive() {
        return !this.#dialogue.ended;
    }
    get negatives() {
        return this.#dialogue.negatives;
    }
    get transcript() {
        return this.#dialogue.transcript.lines;
    }
    greeting() {
        this.#greeted = true;
        return this.#dialogue.receive('the greeting', this.#timeouts.greeting);
    }
    async ehlo(name) {
        this.#keywords = {};
        const ehlo = await this.command(`EHLO ${name}`);
        if (!ehlo.ok)
            return ehlo;
        if (NO_EHLO.includes(ehlo.value.code)) {
            const helo = await this.command(`HELO ${name}`);
            return helo.ok ? (0,evidence_slot.ok)(parseEhlo('HELO', helo.value)) : helo;
        }
        const answered = parseEhlo('EHLO', ehlo.value);
        this.#keywords = answered.keywords;
        return (0,evidence_slot.ok)(answered);
    }
    async command(line, shown = line) {
        const [reply] = await this.#exchange([line], [shown]);
        return reply;
    }
    async group(lines) {
        const early = lines.slice(0, -1).find((line) => !ANYWHERE_IN_GROUP.includes(verbOf(line)));
        if (early !== undefined)
            throw new Error(`${verbOf(early)} must be the last of a group`);
        if ('PIPELINING' in this.#keywords)
            return this.#exchange(lines);
        const replies = [];
        for (const line of lines)
            replies.push(await this.command(line));
        return replies;
    }
    async raw(bytes, ms) {
        if (this.alive && !this.#greeted)
            throw new Error('bytes before the greeting');
        await this.#dialogue.sendRaw(bytes, `${JSON.stringify(bytes).slice(1, -1)} as it is`);
        return this.#dialogue.answerWithin(ms);
    }
    async unended() {
        const asked = this.#now();
        await this.#dialogue.send(['DATA'], { shown: ['DATA'], onlyInSilence: true });
        const data = await this.#dialogue.receive(replyTo('DATA'), this.#timeouts.reply, asked, true);
        if (!data.ok || data.value.code !== 354)
            return { data };
        let sent = '\r\n';
        const add = async (text, ms) => {
            sent = sent.slice(-4) + text;
            if (sent.includes('\r\n.\r\n'))
                throw new Error('the end of a message');
            await this.#dialogue.sendRaw(text, `${text.length} bytes of a message, ${JSON.stringify(text.slice(-8))} the last`);
            return this.#dialogue.answerWithin(ms);
        };
        return { data, message: { add } };
    }
    async startTls(servername, inject) {
        const commands = inject === undefined ? ['STARTTLS'] : ['STARTTLS', inject];
        const [reply] = await this.#exchange(commands, commands, 1);
        if (!reply.ok)
            return { starttls: reply };
        const starttls = { reply: reply.value };
        if (starttls.reply.code !== 220) {
            // To a server that refuses, what came along is an ordinary command. Its reply must not be taken for the next one's.
            if (inject !== undefined)
                await this.#dialogue.receive(replyTo(verbOf(inject)), ALONG_MS);
            return { starttls: (0,evidence_slot.ok)(starttls) };
        }
        this.#keywords = {};
        this.#strayExpected = inject !== undefined;
        const trailing = await this.#dialogue.drain();
        if (trailing)
            starttls.trailing = trailing.slice(0, MAX_TRAILING);
        return { starttls: (0,evidence_slot.ok)(starttls), tls: await this.#dialogue.startTls(servername, this.#timeouts.tls) };
    }
    async implicitTls(servername) {
        const clear = await this.#dialogue.drain();
        if (clear && this.alive) {
            this.#dialogue.end({ kind: 'tls-failed', message: `clear text instead of TLS: ${excerpt(clear)}` });
        }
        return this.#dialogue.startTls(servername, this.#timeouts.tls);
    }
    unsolicited(ms) {
        return this.#dialogue.overhear(ms);
    }
    quit() {
        this.#dialogue.close(this.#greeted ? 'QUIT' : undefined);
    }
    cut() {
        this.#dialogue.cut();
    }
    /** One packet of commands, and the replies to the first `wanted` of them. */
    async #exchange(lines, shown = lines, wanted = lines.length) {
        if (lines.some((line) => /[\r\n]/.test(line)))
            throw new Error('a command with a line break in it');
        if (this.alive && !this.#greeted)
            throw new Error('a command before the greeting');
        const asked = this.#now();
        await this.#dialogue.send(lines, { shown, onlyInSilence: !this.#strayExpected });
        this.#strayExpected = false;
        const replies = [];
        for (const command of shown.slice(0, wanted)) {
            replies.push(await this.#dialogue.receive(replyTo(verbOf(command)), this.#timeouts.reply, asked));
        }
        return replies;
    }
}

// EXTERNAL MODULE: ./compiled/derive/names.js
var derive_names = __webpack_require__(3339);
;// CONCATENATED MODULE: ./compiled/gather/ehlo-name.js



/** The input, else our own forward-confirmed PTR name, else an address literal (RFC 5321 §4.1.1.1, §4.1.3). */
async function ehloName(context, { localAddress }) {
    const name = context.plan.ehloName ?? (await ownName(context, (0,derive_addresses/* canonical */.$N)(localAddress)));
    context.ehloName ??= name;
    return name;
}
async function ownName({ network }, address) {
    const ptr = await network.resolve((0,derive_addresses/* reverseName */.A8)(address), 'PTR');
    for (const name of ptr.ok ? (0,dns/* ptrNames */.Nt)(ptr.value).filter(derive_names/* isFqdn */.MM).slice(0, 3) : []) {
        const forward = await network.resolve(name, (0,derive_addresses/* familyOf */.Ap)(address) === 4 ? 'A' : 'AAAA');
        if (forward.ok && (0,dns/* addressesIn */.Mh)(forward.value).includes(address))
            return name;
    }
    return (0,derive_addresses/* addressLiteral */.SV)(address);
}

;// CONCATENATED MODULE: ./compiled/gather/further.js



/** A further connection to an endpoint that is known: up to the last EHLO, in TLS where that works; then `speak`. */
async function onFurtherConnection({ context, endpoint, host, target }, purpose, speak) {
    const connected = await context.network.connect(target);
    if (!connected.ok)
        return connected;
    const session = openSession(connected.value, context.network, { deadline: context.deadline });
    const name = ehloName(context, connected.value);
    try {
        const unready = (await greeted(session, await name)) ??
            (endpoint.tls?.ok && 'STARTTLS' in ((0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.keywords ?? {})
                ? await secured(session, host.host, await name)
                : undefined);
        return unready ? { ok: false, error: unready } : (0,evidence_slot.ok)(await speak(session));
    }
    finally {
        session.quit();
        endpoint.transcript.push(`-- ${purpose}`, ...session.transcript);
    }
}
async function greeted(session, name) {
    const greeting = await session.greeting();
    if (!greeting.ok)
        return greeting.error;
    return unwelcome(greeting.value, 'the greeting') ?? unwelcomeEhlo(session, name);
}
async function secured(session, servername, name) {
    const { starttls, tls } = await session.startTls(servername);
    if (!starttls.ok)
        return starttls.error;
    if (!tls)
        return (0,evidence_slot/* failure */.V)('tls-failed', `STARTTLS was answered ${starttls.value.reply.code}`).error;
    return tls.ok ? unwelcomeEhlo(session, name) : tls.error;
}
async function unwelcomeEhlo(session, name) {
    const ehlo = await session.ehlo(name);
    return ehlo.ok ? unwelcome(ehlo.value.reply, 'EHLO') : ehlo.error;
}
/** Why a dialogue ends here. */
function unwelcome({ code }, what) {
    if (code >= 200 && code < 300)
        return undefined;
    const kind = code < 400 ? 'protocol-garbage' : code < 500 ? 'throttled' : 'client-rejected';
    return { kind, message: `${what} was answered ${code}` };
}

;// CONCATENATED MODULE: ./compiled/gather/talk.js


/** Where it is held, the same for every host that leads there. */
const endpointOf = ({ endpoint: { protocol }, target: { address, port } }) => `${protocol} ${address} ${port}`;
/** Leaves a dialogue from any depth, up to the connection it is on. */
class Ended extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** The value, or the end of the dialogue. */
function orEnd(slot) {
    if (!slot.ok)
        throw new Ended(slot.error);
    return slot.value;
}
/** A later attempt does not spoil what an earlier one saw, but a welcome is worth more than a refusal. */
function keep(endpoint, key, slot) {
    const seen = endpoint[key];
    if (!seen?.ok || (isRefusal(seen) && slot.ok && !isRefusal(slot)))
        endpoint[key] = slot;
}
function isRefusal(slot) {
    const value = (0,evidence_slot/* valueIn */.x)(slot);
    const reply = value && ('reply' in value ? value.reply : 'code' in value ? value : undefined);
    return reply !== undefined && !(0,derive_replies/* isAccepted */.oB)(reply);
}

;// CONCATENATED MODULE: ./compiled/gather/recipients.js







/**
 * Transactions on the connection that carries the relay battery too, and on one for these questions alone. Exim hangs up
 * when there were eleven commands beside the mail itself (`smtp_accept_max_nonmail`), each RSET one of them; others count
 * what they refuse.
 */
const TRANSACTIONS = { first: 10, further: 10 };
const TRANSACTIONS_OF_EXIM = { first: 3, further: 6 };
/** Further connections for the mailboxes of many domains. */
const MORE_CONNECTIONS = 3;
/**
 * What a stranger is told about the mailboxes that a domain must have. In order of importance: the null sender to
 * postmaster of each domain, abuse of each, an own reverse-path of each. All but the first, which is the control of the
 * relay battery as well, are asked only as far as their refusal leaves the battery its share; what is left out is not
 * among the probes.
 */
async function askRecipients(talk, session) {
    const { endpoint } = talk;
    const probes = [];
    endpoint.recipients = (0,evidence_slot.ok)(probes);
    const cut = await askOn(session, talk, probes, roomOf(endpoint).first);
    if (cut)
        throw new Ended(cut);
}
/** Whether one connection did not bear the questions for all domains. */
function hasFurther(talk) {
    const probes = (0,evidence_slot/* valueIn */.x)(talk.endpoint.recipients) ?? [];
    return probes.some(isTaken) && next(talk, probes).length > 0;
}
/** Goes on then. */
async function askFurtherRecipients(talk) {
    const { endpoint } = talk;
    if (!endpoint.recipients?.ok)
        return;
    const probes = endpoint.recipients.value;
    for (let connection = 0; connection < MORE_CONNECTIONS && hasFurther(talk); connection += 1) {
        const cut = await onFurtherConnection(talk, 'mailboxes of further domains', (session) => askOn(session, talk, probes, roomOf(endpoint).further));
        if (!cut.ok || cut.value)
            return;
    }
}
const roomOf = (endpoint) => ((0,server_software/* isExim */.iz)(endpoint) ? TRANSACTIONS_OF_EXIM : TRANSACTIONS);
const isTaken = (one) => (0,derive_replies/* isAccepted */.oB)((0,derive_replies/* answerTo */.oy)(one));
/**
 * In rounds: what was accepted cost nothing, so there is another. A server that takes nothing is not asked on. Returns why
 * replies are missing.
 */
async function askOn(session, talk, probes, room) {
    for (let free = room; free > 0;) {
        const round = next(talk, probes).slice(0, Math.min(free, bearable(session)));
        free -= round.length;
        const cut = await recipients_ask(session, talk, probes, round);
        if (cut)
            return cut;
        if (round.length === 0 || !probes.some(isTaken))
            break;
    }
    return recipients_ask(session, talk, probes, bearable(session) > 0 ? comparison(talk, probes) : []);
}
/** As many as may all be refused. */
function next(talk, probes) {
    const asked = new Set(probes.map(({ kind, domain }) => `${kind} ${domain}`));
    return questions(talk.host.senderDomains)
        .filter(({ kind, domain }) => !asked.has(`${kind} ${domain}`))
        .slice(0, affordable(talk, probes));
}
function affordable({ refusals }, probes) {
    if (probes.length > 0)
        return spare(refusals);
    return left(refusals) > 0 ? 1 + spare(refusals) : 0;
}
const questions = (domains) => [
    ...domains.map((domain) => probe('postmaster', domain, '', 'postmaster')),
    ...domains.map((domain) => probe('abuse', domain, '', 'abuse')),
    ...domains.map((domain) => probe('own-domain-spoofed', domain, `postmaster@${domain}`, 'postmaster')),
];
const probe = (kind, domain, reversePath, user) => ({
    kind,
    domain,
    reversePath,
    recipient: `${user}@${domain}`,
});
function recipients_ask(session, { refusals }, probes, further) {
    probes.push(...further);
    return transact(session, refusals, further.map((one) => [one]));
}
/** Refusals that do not depend on who sends. */
const WHOEVER_SENDS = ['client-rejected', 'relay-refused', 'user-unknown', 'tls-required', 'greylisted'];
/** Where the null sender was refused: would any other have been? Asked once. */
function comparison({ context, refusals }, probes) {
    const compared = probes.some(({ kind }) => kind === 'null-sender');
    const refused = probes.find((one) => one.kind === 'postmaster' && isRefusedForSender(one));
    const other = probes.some((one) => one.kind === 'own-domain-spoofed' && one.domain === refused?.domain && (0,derive_replies/* isAccepted */.oB)((0,derive_replies/* answerTo */.oy)(one)));
    // A last refusal is for V02.
    if (compared || !refused || other || left(refusals) < 2)
        return [];
    const stranger = context.plan.relayRecipient ?? `sender-${wordOf(context)}@example.net`;
    return [probe('null-sender', refused.domain, stranger, 'postmaster')];
}
function isRefusedForSender(one) {
    const answer = (0,derive_replies/* answerTo */.oy)(one);
    return answer !== undefined && answer.code >= 500 && !WHOEVER_SENDS.includes((0,derive_replies/* classOf */.Kl)(answer));
}
/** The first probe is what the relay battery calls C1. */
function controlAmong({ recipients }) {
    const asked = (0,evidence_slot/* valueIn */.x)(recipients)?.find(({ kind, rcpt }) => kind === 'postmaster' && rcpt);
    if (!asked)
        return undefined;
    const { reversePath, recipient, mail, rcpt } = asked;
    return { vector: 'C1', reversePath, recipient, ...(mail && { mail }), ...(rcpt && { rcpt }) };
}
/** A recipient was told to come again later (RFC 6647). */
const recipientsDeferred = ({ recipients }) => (0,evidence_slot/* valueIn */.x)(recipients)?.some((one) => {
    const answer = (0,derive_replies/* answerTo */.oy)(one);
    return answer && (0,derive_replies/* classOf */.Kl)(answer) === 'greylisted';
}) ?? false;

;// CONCATENATED MODULE: ./compiled/gather/relay-vectors.js


/** RFC 2606: nobody's mailbox. A server that filters reserved domains may hide a relay, which the evidence says. */
const RESERVED_DOMAIN = 'example.org';
const STRANGER_DOMAIN = 'example.net';
/**
 * Reverse-path and recipient of each vector. `{user}` at `{elsewhere}` is the mailbox that it tries to reach, `{host}` the
 * expected FQDN, `{own}` an own domain, `{literal}` the address, `{stranger}` a sender elsewhere, `{token}` a word of this
 * run. A trick may be read as an own mailbox with an odd name; every other recipient is elsewhere, so that its acceptance
 * is relaying.
 */
const VECTORS = {
    V01: { from: '', to: '{user}@{elsewhere}' },
    V02: { from: '{stranger}', to: '{user}@{elsewhere}' },
    V03: { from: 'postmaster@{own}', to: '{user}@{elsewhere}' },
    V04: { from: '{token}@{host}', to: '{user}@{elsewhere}' },
    V05: { from: '{token}@{literal}', to: '{user}@{elsewhere}' },
    V06: { from: '{token}@localhost', to: '{user}@{elsewhere}' },
    V07: { from: '{token}', to: '{user}@{elsewhere}' },
    V10: { from: 'postmaster@{own}', to: '{user}@{elsewhere}.' },
    V11: { from: '', to: '{user}%{elsewhere}@{host}', trick: true },
    V12: { from: '{stranger}', to: '{user}%{elsewhere}@{own}', trick: true },
    V13: { from: '', to: '{user}%{elsewhere}@{literal}', trick: true },
    V14: { from: '{stranger}', to: '{user}%{elsewhere}', trick: true },
    V15: { from: '', to: '"{user}%{elsewhere}"', trick: true },
    V16: { from: '{stranger}', to: '"{user}@{elsewhere}"', trick: true },
    V17: { from: '', to: '"{user}@{elsewhere}"@{host}', trick: true },
    V18: { from: 'postmaster@{own}', to: '"{user}@{elsewhere}"@{own}', trick: true },
    V19: { from: '', to: '"{user}@{elsewhere}"@{literal}', trick: true },
    V20: { from: '{stranger}', to: '{user}@{elsewhere}@{host}', trick: true },
    V21: { from: 'postmaster@{own}', to: '{user}@{elsewhere}@{literal}', trick: true },
    // RFC 5321 App. C: a source route is to be stripped, which leaves a recipient elsewhere.
    V22: { from: '', to: '@{host}:{user}@{elsewhere}' },
    V23: { from: '{stranger}', to: '@{literal}:{user}@{elsewhere}' },
    V24: { from: '{stranger}', to: '{elsewhere}!{user}', trick: true },
    V25: { from: '', to: '{elsewhere}!{user}@{host}', trick: true },
    V26: { from: 'postmaster@{own}', to: '{elsewhere}!{user}@{literal}', trick: true },
    V27: { from: 'postmaster@{own}', to: '{elsewhere}!{user}@{own}', trick: true },
    V28: { from: 'postmaster@{own}', to: '{host}!{elsewhere}!{user}', trick: true },
    V29: { from: 'postmaster@{own}', to: '{user}%{elsewhere}@localhost', trick: true },
    V30: { from: '{stranger}', to: '@{own}:{user}@{elsewhere}' },
};
/**
 * Vectors by connection and, in it, by transaction: vectors of one have the same reverse-path. On no connection are there
 * more than nine refusals (Postfix slows down at the tenth, `smtpd_soft_error_limit`) or more than three recipients that a
 * parser may call a syntax error (Exim hangs up at the fourth, `smtp_max_synprot_errors`). `core` goes into the dialogue
 * that there is; its first two show what a server does to anybody, and come first where refusals are short.
 */
const BATTERIES = {
    core: [[['V01'], ['V03'], ['V02'], ['V22']]],
    standard: [[['V01', 'V22', 'V11', 'V17', 'V25']], [['V02', 'V16', 'V24', 'V20'], ['V03']]],
    full: [
        [['V01', 'V22', 'V11', 'V15', 'V17', 'V25', 'V13', 'V19']],
        [['V02', 'V30', 'V12', 'V16', 'V14', 'V24', 'V23', 'V20']],
        [['V03', 'V10', 'V27', 'V18', 'V29', 'V28', 'V21', 'V26']],
        [['V04'], ['V06'], ['V07'], ['V05']],
    ],
};
/** Whether this vector is asked in every battery. */
const isCore = (vector) => BATTERIES.core.flat(2).includes(vector);
/** The battery of the plan or the one named, as attempts that are still to be made. */
function batteryFor({ context, host: { host, senderDomains }, target }, size = context.plan.relayBattery) {
    const token = `relaytest-${wordOf(context)}`;
    const recipient = context.plan.relayRecipient ?? `${token}@${RESERVED_DOMAIN}`;
    const at = recipient.lastIndexOf('@');
    const values = {
        token,
        user: recipient.slice(0, at),
        elsewhere: recipient.slice(at + 1),
        stranger: `${token}@${STRANGER_DOMAIN}`,
        host,
        own: senderDomains[0] ?? host,
        literal: (0,derive_addresses/* addressLiteral */.SV)(target.limitAs ?? target.address),
    };
    const fill = (template) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    const attemptOf = (vector) => {
        const { from, to, trick } = VECTORS[vector];
        return { vector, reversePath: fill(from), recipient: fill(to), ...(trick && { trick }) };
    };
    return BATTERIES[size].map((transactions) => transactions.map((vectors) => vectors.map(attemptOf)));
}

;// CONCATENATED MODULE: ./compiled/gather/smuggling.js





/** What servers were seen to take for the end of a message (CVE-2023-51764, -51765, -51766). */
const VARIANTS = [
    ...['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r\n', '\r.\n', '\n.\r', '\r.\r', '\r\n.\r'],
    ...['\r\n\0.\r\n', '\r\n.\0\r\n'],
];
/** How long the answer to an end of a message may take. */
const ANSWER_MS = 2000;
const CONNECTIONS = 3;
/** Variants taken that are enough. */
const TAKEN = 3;
/**
 * Tells whether anything but CR LF `.` CR LF ends a message, and delivers none: the message is one that a server refuses,
 * with too many hops, too long a line and a broken header, and its proper end is never sent. It goes to an own mailbox
 * even so. The first message that was delivered after all is the last.
 */
async function trySmuggling(talk) {
    const { endpoint, host, refusals } = talk;
    const [own] = host.senderDomains;
    if (!own)
        return;
    endpoint.smuggling = (0,evidence_slot/* failure */.V)('not-gathered', 'there was no time for it');
    // A mailbox that was accepted once costs no refusal.
    if (left(refusals) === 0 && !(0,derive_replies/* isAccepted */.oB)(controlAmong(endpoint)?.rcpt)) {
        endpoint.smuggling = (0,evidence_slot/* failure */.V)('budget', 'left out so as not to be banned');
        return;
    }
    const probes = [];
    let end;
    for (let connection = 0; connection < CONNECTIONS && !end && !isEnough(probes); connection++) {
        const done = await onFurtherConnection(talk, 'end-of-data variants', async (session) => {
            const failed = await tryOn(talk, session, `postmaster@${own}`, probes);
            session.cut();
            return failed;
        });
        end = done.ok ? done.value : done.error;
    }
    endpoint.smuggling = probes.length > 0 ? (0,evidence_slot.ok)(probes) : { ok: false, error: end ?? UNANSWERED };
}
const isEnough = (probes) => probes.length === VARIANTS.length ||
    probes.filter(({ after }) => after).length === TAKEN ||
    probes.some(({ reply }) => (0,derive_replies/* isAccepted */.oB)(reply));
const UNANSWERED = { kind: 'not-gathered', message: 'no variant could be tried' };
/** As many of the variants that are left as one connection bears; why it bore none. */
async function tryOn(talk, session, recipient, probes) {
    while (!isEnough(probes)) {
        const opened = await smuggling_open(talk, session, recipient);
        if ('failure' in opened)
            return opened.failure;
        const answered = await tryIn(opened.message, session, probes);
        if (answered !== 'refused')
            return undefined;
    }
    return undefined;
}
async function smuggling_open({ refusals }, session, recipient) {
    const [mail, rcpt] = await session.group(['MAIL FROM:<>', `RCPT TO:<${recipient}>`]);
    if (!mail?.ok)
        return { failure: mail?.error ?? UNANSWERED };
    if (!rcpt?.ok)
        return { failure: rcpt?.error ?? UNANSWERED };
    const refusal = (0,derive_replies/* answerTo */.oy)({ mail: mail.value, rcpt: rcpt.value });
    if (!(0,derive_replies/* isAccepted */.oB)(refusal)) {
        if (isCounted(refusal))
            refusals.count += 1;
        return { failure: (0,evidence_slot/* failure */.V)('client-rejected', `${recipient} was refused: ${(0,derive_replies/* shown */.SP)(refusal)}`).error };
    }
    const { data, message } = await session.unended();
    if (!data.ok)
        return { failure: data.error };
    return message
        ? { message }
        : { failure: (0,evidence_slot/* failure */.V)('client-rejected', `DATA was answered ${(0,derive_replies/* shown */.SP)(data.value)}`).error };
}
/** Adds variants to one message until one is answered. */
async function tryIn(message, session, probes) {
    await message.add(REFUSED_BY_ALL, 0);
    for (const variant of VARIANTS.slice(probes.length)) {
        const answer = await message.add(`smtp-preflight${variant}`, ANSWER_MS);
        const shownVariant = JSON.stringify(variant).slice(1, -1);
        if (!answer.ok)
            return 'ended';
        if (answer.value === null) {
            probes.push({ variant: shownVariant });
            continue;
        }
        const after = session.alive ? await session.command('NOOP') : undefined;
        probes.push({ variant: shownVariant, reply: answer.value, ...(after?.ok && { after: after.value }) });
        return session.alive && !(0,derive_replies/* isAccepted */.oB)(answer.value) ? 'refused' : 'ended';
    }
    return 'none';
}
/** More hops than RFC 5321 §6.3 tolerates, a header that is none, a line over 998 bytes (RFC 5322 §2.1.1). */
const REFUSED_BY_ALL = [
    ...Array.from({ length: 120 }, (_, hop) => `Received: from hop${hop}.invalid by hop${hop + 1}.invalid; Thu, 1 Jan 1970 00:00:00 +0000`),
    'From: <<smtp-preflight',
    'Subject: smtp-preflight, of which nothing is to be delivered',
    '',
    'x'.repeat(1100),
    '',
].join('\r\n');

;// CONCATENATED MODULE: ./compiled/plan/contacts/smtp.js







/** A dialogue that ends early is begun anew: after a pause, without the injected command, at last without TLS. */
const DIALOGUES = { mx: 4, submission: 4, submissions: 2 };
/** Of the wide relay battery: a connection that is cut is made up for by two, and the controls get one. */
const MORE_FOR_BATTERY = 3;
/** Of so many domains each is named. */
const FEW = 3;
/** Whether any server is connected to. */
const speaks = ({ needs, hosts }) => ENDPOINT_SLOTS.some((slot) => needs.has(slot)) && hosts.some(({ ports }) => Object.keys(ports).length > 0);
/** The connections to the servers of one host: a line for each purpose that takes connections of its own. */
function smtpContacts(plan, host) {
    if (!speaks(plan))
        return [];
    return PROTOCOLS.filter((protocol) => host.ports[protocol] !== undefined).flatMap((protocol) => smtp_endpointsOf(host, protocol).flatMap((to) => purposesOf(plan, host, protocol).map((purpose) => ({ service: 'smtp', to, ...purpose }))));
}
/** A staged server is one server, however many addresses it will have. */
function smtp_endpointsOf(host, protocol) {
    const staged = host.connect[protocol];
    if (staged)
        return [(0,names/* socketOf */.lQ)({ host: staged.address, port: staged.port })];
    const port = host.ports[protocol];
    if (host.declared.length === 0)
        return [`<${unknownAddresses(host)}>:${port}`];
    return host.declared.map((address) => (0,names/* socketOf */.lQ)({ host: address, port }));
}
function purposesOf(plan, host, protocol) {
    const { needs } = plan;
    const again = plan.retryGreylistedMs > 0 ? 1 : 0;
    const apart = mayRelayApart(plan, host, protocol) ? 1 + again : 0;
    const tls = protocol === 'submissions' ? undefined : 'STARTTLS is offered';
    return [
        { purpose: topicsOf(plan, host, protocol).join(', '), most: DIALOGUES[protocol] + again + apart },
        ...(needs.has('obsoleteTls') ? [{ purpose: 'offers TLS 1.1 and older', most: 1, when: tls }] : []),
        ...(needs.has('ciphers')
            ? [
                {
                    purpose: 'offers weak cipher suites',
                    most: bearsAnother(protocol, Object.keys(host.ports).length) ? 2 : 1,
                    when: tls,
                },
            ]
            : []),
        ...(protocol === 'mx'
            ? [...furtherRecipients(plan, host, 1 + again), ...smuggling(plan, host), ...wideBattery(plan, 1 + again)]
            : []),
    ];
}
/** Where one connection does not bear all that is asked beside the core battery, that gets one of its own. */
const mayRelayApart = ({ needs, relayBattery }, { senderDomains }, protocol) => protocol === 'mx' &&
    relayBattery === 'core' &&
    needs.has('relay') &&
    needs.has('recipients') &&
    senderDomains.length > 0;
function furtherRecipients({ needs }, { senderDomains }, times) {
    if (!needs.has('recipients') || senderDomains.length < 2)
        return [];
    const purpose = 'RCPT for postmaster and abuse of further domains';
    return [{ purpose, most: times * MORE_CONNECTIONS, when: 'one connection does not bear them all' }];
}
function smuggling({ needs, smuggling: wanted }, { senderDomains: [own] }) {
    if (!wanted || !needs.has('smuggling') || own === undefined)
        return [];
    return [{ purpose: `SMTP smuggling to postmaster@${own} (undelivered)`, most: CONNECTIONS }];
}
function wideBattery(plan, times) {
    if (plan.relayBattery === 'core' || !plan.needs.has('relay'))
        return [];
    return [{ purpose: relaying(plan), most: times * (BATTERIES[plan.relayBattery].length + MORE_FOR_BATTERY) }];
}
const relaying = ({ relayBattery, relayRecipient }, ways = BATTERIES[relayBattery].flat(2).length) => `${ways} ${ways === 1 ? 'way' : 'ways'} to relay to ${relayRecipient ?? `nobody at ${RESERVED_DOMAIN}`} (undelivered)`;
/** What is said in the dialogue itself. */
function topicsOf(plan, { login, senderDomains }, protocol) {
    const on = (need, says, also = true) => (plan.needs.has(need) && also ? [says] : []);
    const mx = protocol === 'mx';
    const implicit = protocol === 'submissions';
    const domains = senderDomains.length > FEW ? `${senderDomains.length} domains` : senderDomains.join(' and ');
    return [
        implicit ? 'TLS and EHLO' : 'EHLO and STARTTLS',
        ...on('injection', 'a NOOP injected behind STARTTLS', !implicit),
        ...on('mailBeforeTls', 'MAIL before TLS', protocol === 'submission'),
        ...on('authInClear', 'AUTH before TLS without a credential', !implicit),
        ...on('vrfy', 'VRFY and EXPN', mx),
        ...on('recipients', `RCPT for postmaster and abuse of ${domains}`, mx && senderDomains.length > 0),
        ...on('relay', relaying(plan, mx ? undefined : 1), !mx || plan.relayBattery === 'core'),
        ...on('login', login ? 'a login with the given credentials and RCPT under several senders' : 'no login', !mx),
        ...on('bareLf', 'a NOOP that ends in a bare LF', mx),
    ];
}

;// CONCATENATED MODULE: ./compiled/plan/contacts/contacts.js







const contacts_SOCKS_PORT = 1080;
/** All that a run by this plan may touch, in the order of the plan. No secret is in it. */
function contactsOf(plan) {
    const of = (subject, parts) => parts.map((part) => ({ subject, ...part }));
    return [
        ...of({}, runContacts(plan)),
        ...plan.hosts.flatMap((host) => of({ host: host.host }, [...hostContacts(plan, host), ...smtpContacts(plan, host)])),
        ...plan.domains.flatMap((domain) => of({ domain: domain.domain }, domainContacts(plan, domain))),
    ];
}
function runContacts(plan) {
    return [
        ...resolvers(plan),
        ...proxy(plan),
        ...listControls(plan),
        ...dnssecControls(plan),
        ...(speaks(plan) && plan.ehloName === undefined ? OWN_NAME : []),
        ...egressControls(plan),
    ];
}
function resolvers({ network: { nameservers } }) {
    const purpose = 'asked for all the names below, over UDP and TCP';
    if (nameservers.length === 0)
        return [{ service: 'resolver', to: '<each resolver of this machine>:53', purpose }];
    return nameservers.map((server) => ({ service: 'resolver', to: (0,names/* socketOf */.lQ)(server), purpose }));
}
function proxy({ network }) {
    if (!network.proxy)
        return [];
    const { hostname, port } = network.proxy;
    const purpose = 'all connections over SMTP and HTTPS go through it';
    return [{ service: 'proxy', to: `${hostname}:${port || contacts_SOCKS_PORT}`, purpose }];
}
function dnssecControls({ needs, dnssecControls: { signed, broken } }) {
    if (!needs.has('dnssec') && !needs.has('tlsa'))
        return [];
    return [
        { service: 'dns', to: signed, types: ['SOA'], purpose: 'a signed zone: does the resolver validate?' },
        { service: 'dns', to: broken, types: ['A'], purpose: 'wrong signatures: does the resolver refuse them?' },
    ];
}
const OWN_NAME = [
    {
        service: 'dns',
        to: '<reverse name of the address of this machine>',
        types: ['PTR'],
        purpose: 'the name to give in EHLO',
    },
    {
        service: 'dns',
        to: '<each PTR name of this machine>',
        types: ['A', 'AAAA'],
        purpose: 'does the name to give in EHLO resolve back?',
        most: 3,
    },
];
/** Only live servers tell anything of port 25. */
function egressControls(plan) {
    if (!speaks(plan) || !plan.hosts.some(isLiveOn25))
        return [];
    const when = 'every server is silent on port 25';
    return plan.egressControls.flatMap(({ host, port }) => {
        const named = !(0,derive_addresses/* isAddress */.PW)(host);
        const to = named ? `<the first A of ${host}>:${port}` : (0,names/* socketOf */.lQ)({ host, port });
        return [
            ...(named
                ? [{ service: 'dns', to: host, types: ['A'], purpose: 'a control of port 25', when }]
                : []),
            { service: 'smtp', to, purpose: 'connects and leaves: is port 25 closed from here?', most: 1, when },
        ];
    });
}
const isLiveOn25 = ({ ports, connect }) => PROTOCOLS.some((protocol) => ports[protocol] === 25 && !connect[protocol]);

;// CONCATENATED MODULE: ./compiled/evidence/coherence.js



/** What no single value shows: names and addresses that stand twice or belong to nobody, and more of them than can be judged. */
function judgeCoherence(domains, hosts, problemAt) {
    const named = (path, records) => {
        const first = new Map();
        for (const record of records) {
            const [line, name] = [record.line, record.name.toLowerCase()];
            const before = first.get(name);
            if (before !== undefined)
                problemAt(line, path, `another one than in line ${before}`);
            else
                first.set(name, line);
        }
        if (records.length > caps/* CAPS */.q.elements)
            problemAt(records[caps/* CAPS */.q.elements].line, '', `one of at most ${caps/* CAPS */.q.elements} lines with a ${path}`);
    };
    named('domain', domains.map(({ line, value }) => ({ line, name: value.domain })));
    named('host', hosts.map(({ line, value }) => ({ line, name: value.host })));
    for (const { line, value } of hosts)
        judgeAddresses(value, (path, wanted) => problemAt(line, `addresses${path}`, wanted));
    countPairs(domains, hosts, problemAt);
}
/** Addresses are those that were declared, else those that the DNS has for the host or its other name. */
function judgeAddresses({ declared, target, a, aaaa, addresses }, problem) {
    const ofTarget = target?.addresses.ok ? target.addresses.value : [];
    const known = [...declared, ...ofTarget, ...(0,dns/* addressesOf */.sO)(a, aaaa)];
    const own = new Set(known.map(plain));
    const seen = new Set();
    addresses.forEach(({ address, endpoints }, index) => {
        const one = plain(address);
        if (seen.has(one))
            problem(`[${index}].address`, 'another one than before');
        else if (!own.has(one))
            problem(`[${index}].address`, 'an address of the host');
        seen.add(one);
        const ports = new Set();
        const twice = endpoints.findIndex(({ protocol, port }) => ports.size === ports.add(`${protocol} ${port}`).size);
        if (twice >= 0)
            problem(`[${index}].endpoints[${twice}]`, 'another endpoint than before');
    });
}
/** What a name server sent as an address may be none. */
function plain(address) {
    try {
        return (0,derive_addresses/* canonical */.$N)(address);
    }
    catch {
        return address;
    }
}
function countPairs(domains, hosts, problemAt) {
    const sizes = new Map(hosts.map(({ value }) => [value.host, value.addresses.length]));
    let pairs = 0;
    const tooMany = domains.find(({ value }) => {
        for (const host of value.hosts)
            pairs += Math.max(1, sizes.get(host) ?? 0);
        return pairs > caps/* CAPS */.q.pairs;
    });
    if (tooMany)
        problemAt(tooMany.line, 'hosts', `fewer: at most ${caps/* CAPS */.q.pairs} pairs of a domain and an address are judged`);
}

;// CONCATENATED MODULE: ./compiled/evidence/shape.js

const mustBe = (wanted, is) => (value, path, problem) => {
    if (!is(value))
        problem(path, wanted);
    return value;
};
const flag = mustBe('true or false', (value) => typeof value === 'boolean');
const amount = mustBe('a number of 0 or more', (value) => Number.isFinite(value) && Number(value) >= 0);
const integer = (min, max) => mustBe(`an integer of ${min} to ${max}`, (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
/** How many: of lines, of seconds, of lookups. */
const count = integer(0, 2 ** 32 - 1);
const oneOf = (...words) => mustBe(`one of ${words.join(', ')}`, (value) => words.includes(value));
/** A string for which `is` holds, never cut. */
const word = (wanted, is) => mustBe(wanted, (value) => typeof value === 'string' && value.length <= caps/* CAPS */.q.text && is(value));
const textUpTo = (max) => (value, path, problem) => {
    if (typeof value === 'string')
        return (0,caps/* cut */.J)(value, max);
    problem(path, 'a string');
    return '';
};
const shape_text = textUpTo(caps/* CAPS */.q.text);
const certificate = textUpTo(caps/* CAPS */.q.certificate);
/** May be absent, but not null. */
const optional = (shape) => (value, path, problem) => value === undefined ? undefined : shape(value, path, problem);
const nullable = (shape) => (value, path, problem) => value === null ? null : shape(value, path, problem);
const list = (shape, min = 0, max = caps/* CAPS */.q.elements) => (value, path, problem) => {
    if (Array.isArray(value) && value.length >= min && value.length <= max)
        return value.map((element, index) => shape(element, `${path}[${index}]`, problem));
    problem(path, `a list of ${min} to ${max} elements`);
    return [];
};
/** Any keys, as they come; without a prototype, since the keys are a stranger's. */
const dictionary = (shape) => (value, path, problem) => {
    const found = Object.create(null);
    if (!isRecord(value) || Object.keys(value).length > caps/* CAPS */.q.elements)
        problem(path, `an object of at most ${caps/* CAPS */.q.elements} keys`);
    else
        for (const [key, element] of Object.entries(value))
            found[key] = shape(element, `${path}[${JSON.stringify((0,caps/* cut */.J)(key, 60))}]`, problem);
    return found;
};
/** These keys and no others; the order is kept, unknown keys are left out. */
const object = (fields) => (value, path, problem) => {
    if (!isRecord(value)) {
        problem(path, 'an object');
        return {};
    }
    const known = Object.keys(value).filter((key) => Object.hasOwn(fields, key));
    const missing = Object.keys(fields).filter((key) => !Object.hasOwn(value, key));
    const read = (key) => fields[key](value[key], path ? `${path}.${key}` : key, problem);
    for (const key of missing)
        read(key);
    return Object.fromEntries(known.map((key) => [key, read(key)]));
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./compiled/evidence/types/slot.js
/** Why something could not be told. The words are part of the public report format. */
const REASONS = [
    'timeout',
    'refused',
    'unreachable',
    'egress-blocked',
    'throttled',
    'temporary-failure',
    'greylisted',
    'client-rejected',
    'sender-rejected',
    'accept-all',
    'dns-servfail',
    'dns-timeout',
    'resolver-refused',
    'list-dead',
    'resolver-not-validating',
    'no-ipv6',
    'protocol-garbage',
    'tls-failed',
    'budget',
    'proxy-failed',
    'not-gathered',
    'internal',
];

;// CONCATENATED MODULE: ./compiled/evidence/schema/slot.js


const failure = object({ kind: oneOf(...REASONS), message: shape_text });
/** What was seen, or why it could not be told. */
const slot = (shape) => {
    const filled = object({ ok: oneOf(true), value: shape });
    const failed = object({ ok: oneOf(false), error: failure });
    return (value, path, problem) => isRecord(value) && value['ok'] === false ? failed(value, path, problem) : filled(value, path, problem);
};

;// CONCATENATED MODULE: ./compiled/evidence/schema/dns.js


const record = object({ name: shape_text, type: shape_text, ttl: count, data: shape_text });
const answer = object({
    rcode: oneOf('NOERROR', 'NXDOMAIN'),
    records: list(record),
    ad: flag,
    by: optional(shape_text),
});
const answers = dictionary(slot(answer));
const dnssecAnswers = list(object({ name: shape_text, type: shape_text, answer: slot(answer), unchecked: optional(slot(answer)) }));

;// CONCATENATED MODULE: ./compiled/evidence/schema/spf.js


const spfResults = dictionary(slot(object({
    result: oneOf('pass', 'fail', 'softfail', 'neutral', 'none', 'permerror', 'temperror'),
    comment: shape_text,
    lookups: count,
    voids: count,
})));

;// CONCATENATED MODULE: ./compiled/evidence/schema/words.js


const address = word('an IP address', derive_addresses/* isAddress */.PW);
const words_name = word('a name', (given) => given.length > 0 && given.length <= 255);
const port = integer(1, 65535);
const source = object({ file: shape_text, line: count });

;// CONCATENATED MODULE: ./compiled/evidence/schema/domain.js





const httpsAnswer = object({
    verify: shape_text,
    status: integer(0, 999),
    contentType: shape_text,
    body: shape_text,
    truncated: optional(oneOf(true)),
});
/** A line of an evidence file that holds a domain. */
const domainLine = object({
    kind: oneOf('domain'),
    domain: words_name,
    source: source,
    hosts: list(words_name),
    selectors: list(words_name),
    dnssec: optional(slot(dnssecAnswers)),
    soa: optional(slot(answer)),
    mx: optional(slot(answer)),
    apexA: optional(slot(answer)),
    apexAaaa: optional(slot(answer)),
    apexTxt: optional(slot(answer)),
    spf: optional(slot(spfResults)),
    spfRecords: optional(slot(dictionary(shape_text))),
    dkim: optional(slot(answers)),
    dmarc: optional(slot(answers)),
    dmarcReports: optional(slot(answers)),
    mtaSts: optional(slot(answer)),
    mtaStsPolicy: optional(slot(httpsAnswer)),
    tlsRpt: optional(slot(answer)),
    mxTargets: optional(slot(dictionary(object({ a: slot(answer), aaaa: slot(answer) })))),
    domainLists: optional(slot(answers)),
});

// EXTERNAL MODULE: ./compiled/evidence/types/host.js
var host = __webpack_require__(5529);
;// CONCATENATED MODULE: ./compiled/evidence/schema/smtp.js

const reply = object({ code: integer(0, 999), lines: list(shape_text, 1), ms: amount });
const ehlo = object({ verb: oneOf('EHLO', 'HELO'), reply, keywords: dictionary(shape_text) });
const starttls = object({ reply, trailing: optional(shape_text) });
const injection = object({ sent: shape_text, answer: nullable(reply) });
const smtp_smuggling = object({ variant: shape_text, reply: optional(reply), after: optional(reply) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/login.js


const sender = object({
    kind: oneOf('allowed', 'foreign-domain', 'other-user'),
    domain: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    mail: optional(reply),
    rcpt: optional(reply),
});
const login = object({ mechanism: shape_text, auth: reply, senders: list(sender) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/recipients.js


const recipient = object({
    kind: oneOf('postmaster', 'abuse', 'null-sender', 'own-domain-spoofed'),
    domain: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    mail: optional(reply),
    rcpt: optional(reply),
});
const vrfy = object({ existing: reply, random: optional(reply), expn: optional(reply) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/relay.js



const relayAttempt = object({
    vector: shape_text,
    reversePath: shape_text,
    recipient: shape_text,
    trick: optional(oneOf(true)),
    mail: optional(reply),
    rcpt: optional(reply),
    data: optional(reply),
});
const relay = object({
    attempts: list(relayAttempt),
    askedFor: optional(shape_text),
    skipped: list(shape_text),
    control: optional(relayAttempt),
    acceptAll: optional(relayAttempt),
    unknownUser: optional(relayAttempt),
    unknownCommand: optional(reply),
    reservedRecipient: flag,
    cut: optional(failure),
});

;// CONCATENATED MODULE: ./compiled/evidence/schema/tls.js


const tls = object({
    version: shape_text,
    cipher: shape_text,
    chain: list(certificate, 0, caps/* CAPS */.q.chain),
    trust: oneOf('trusted', 'self-signed', 'unknown-issuer', 'incomplete-chain'),
    verify: shape_text,
});
const obsoleteTls = object({ accepted: nullable(shape_text), refusal: optional(shape_text) });
const cipher = object({ family: shape_text, accepted: nullable(shape_text) });

;// CONCATENATED MODULE: ./compiled/evidence/schema/endpoint.js










const endpoint = object({
    protocol: oneOf(...PROTOCOLS),
    port: port,
    required: flag,
    connectedTo: optional(shape_text),
    connect: optional(slot(object({ ms: amount }))),
    greeting: optional(slot(reply)),
    ehlo: optional(slot(ehlo)),
    authInClear: optional(slot(reply)),
    starttls: optional(slot(starttls)),
    injection: optional(slot(injection)),
    tls: optional(slot(tls)),
    ehloInTls: optional(slot(ehlo)),
    obsoleteTls: optional(slot(obsoleteTls)),
    mailBeforeTls: optional(slot(reply)),
    ciphers: optional(slot(list(cipher))),
    recipients: optional(slot(list(recipient))),
    vrfy: optional(slot(vrfy)),
    bareLf: optional(slot(nullable(reply))),
    smuggling: optional(slot(list(smtp_smuggling))),
    tlsa: optional(slot(answer)),
    relay: optional(slot(relay)),
    login: optional(slot(login)),
    transcript: list(shape_text),
});

;// CONCATENATED MODULE: ./compiled/evidence/schema/host.js







const serverAddress = object({
    address: address,
    notPublic: optional(shape_text),
    ptr: optional(slot(answer)),
    forwardOfPtr: optional(slot(answers)),
    lists: optional(slot(answers)),
    endpoints: list(endpoint),
});
/** A line of an evidence file that holds a host. */
const hostLine = object({
    kind: oneOf('host'),
    host: words_name,
    source: source,
    roles: list(oneOf(...host/* ROLES */.g)),
    declared: list(address),
    target: optional(object({ name: words_name, addresses: slot(list(address)), untold: optional(failure) })),
    senderDomains: list(words_name),
    loginGiven: flag,
    a: optional(slot(answer)),
    aaaa: optional(slot(answer)),
    dnssec: optional(slot(dnssecAnswers)),
    domainLists: optional(slot(answers)),
    spfHelo: optional(slot(spfResults)),
    addresses: list(serverAddress),
});

// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __webpack_require__(7007);
;// CONCATENATED MODULE: ./compiled/evidence/schema/run.js




const isInstant = (given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && !Number.isNaN(Date.parse(given));
const listHealth = object({
    zone: words_name,
    gating: flag,
    health: slot(oneOf(true)),
    healthOfIpv6: optional(slot(oneOf(true))),
});
const vantage = object({
    ehloName: optional(shape_text),
    resolvers: list(shape_text),
    proxied: flag,
    validating: optional(slot(flag)),
    validators: optional(list(shape_text)),
    egress25: oneOf('open', 'blocked', 'unknown', 'not-tested'),
    lists: list(listHealth),
    domainLists: list(listHealth),
});
const waiver = object({
    finding: shape_text,
    host: optional(shape_text),
    domain: optional(shape_text),
    until: optional(shape_text),
    reason: shape_text,
    source: source,
});
/** The first line of an evidence file. */
const runLine = object({
    kind: oneOf('run'),
    schemaVersion: oneOf(1),
    tool: object({ name: shape_text, version: shape_text }),
    observedAt: word('a UTC time as in 2026-01-31T12:00:00Z', isInstant),
    durationMs: amount,
    policy: object({
        profile: oneOf(...types/* PROFILES */.jI),
        failOn: oneOf(...types/* FAIL_ON */.d$),
        onInconclusive: oneOf(...types/* ON_INCONCLUSIVE */.Xv),
        severities: dictionary(oneOf(...types/* SEVERITIES */.oC)),
        waivers: list(waiver),
    }),
    vantage,
});

;// CONCATENATED MODULE: ./compiled/evidence/codec.js






const MOST_ERRORS = 20;
/**
 * The evidence file: NDJSON, the run in the first line, then a line a domain, then a line a host. Keys stay in the order in
 * which they were set. The first line says how many there are, so that a file that was cut is not judged as a whole one.
 */
function encode({ run: { kind, schemaVersion, ...run }, domains, hosts }) {
    const first = { kind, schemaVersion, lines: 1 + domains.length + hosts.length, ...run };
    return [first, ...domains, ...hosts].map((line) => `${JSON.stringify(line)}\n`).join('');
}
/**
 * Reads an evidence file that anybody may have written. What it returns has the shape of {@link Evidence} throughout,
 * strings longer than {@link CAPS} are cut and unknown keys are gone.
 * @returns at most 20 errors, each with its line; they hold keys of the file, so escape them.
 */
function codec_decode(file) {
    if (file.length > caps/* CAPS */.q.file)
        return { ok: false, errors: [`the evidence file is over ${caps/* CAPS */.q.file} characters`] };
    const errors = [];
    const domains = [];
    const hosts = [];
    const problemAt = (line, path, wanted) => {
        if (errors.length < MOST_ERRORS)
            errors.push(`line ${line}: ${path ? `${path} ` : ''}must be ${wanted}`);
    };
    let run;
    let announced = 0;
    let lines = 0;
    for (const { number, json } of codec_linesOf(file)) {
        if (errors.length >= MOST_ERRORS)
            break;
        lines++;
        const problem = (path, wanted) => problemAt(number, path, wanted);
        const value = parse(json, problem);
        if (value === undefined)
            continue;
        if (!run) {
            const version = unknownVersion(value);
            if (version)
                return { ok: false, errors: [`line ${number}: ${version}`] };
            run = runLine(value, '', problem);
            announced = integer(1, 1 + 2 * caps/* CAPS */.q.elements)(value['lines'], 'lines', problem);
        }
        else if (value['kind'] === 'run')
            problem('', 'a host or a domain: one file holds one run');
        else if (value['kind'] === 'domain')
            domains.push({ line: number, value: domainLine(value, '', problem) });
        else
            hosts.push({ line: number, value: hostLine(value, '', problem) });
    }
    if (!run && errors.length === 0)
        errors.push('the evidence file is empty');
    if (errors.length === 0 && lines !== announced)
        problemAt(1, 'lines', `${lines}, the lines of this file: it was cut, or is two in one`);
    if (errors.length === 0)
        judgeCoherence(domains, hosts, problemAt);
    if (!run || errors.length > 0)
        return { ok: false, errors };
    const evidence = { run, domains: domains.map(({ value }) => value), hosts: hosts.map(({ value }) => value) };
    return { ok: true, evidence };
}
function* codec_linesOf(file) {
    let start = 0;
    for (let number = 1; start < file.length; number++) {
        const newline = file.indexOf('\n', start);
        const end = newline < 0 ? file.length : newline;
        if (end - start > caps/* CAPS */.q.line)
            yield { number, json: '' };
        else {
            const json = file.slice(start, end).trim();
            if (json !== '')
                yield { number, json };
        }
        start = end + 1;
    }
}
function parse(json, problem) {
    if (json === '') {
        problem('', `at most ${caps/* CAPS */.q.line} characters long`);
        return undefined;
    }
    try {
        const value = JSON.parse(json);
        if (isRecord(value))
            return value;
    }
    catch {
        // Falls through: the parser's message quotes the file.
    }
    problem('', 'a JSON object');
    return undefined;
}
function unknownVersion(run) {
    const version = run['schemaVersion'];
    return run['kind'] === 'run' && Number.isInteger(version) && version !== 1
        ? `evidence of schemaVersion ${version}, this version of smtp-preflight reads 1`
        : undefined;
}

;// CONCATENATED MODULE: ./compiled/plan/comment.js
/** It stands in the comment, percent-encoded. */
const MOST_KEY = 200;
/** Tells what is wrong with the inputs about the comment. */
function readCommentInputs(values) {
    values.choice('comment');
    const key = values.text('comment-key');
    if (key.length > MOST_KEY)
        values.wrong(values.placeOf('comment-key'), `is ${key.length} characters long: allowed are at most ${MOST_KEY} characters.`);
}

// EXTERNAL MODULE: ./compiled/plan/input-errors.js
var input_errors = __webpack_require__(4679);
// EXTERNAL MODULE: ./compiled/plan/nearest.js
var nearest = __webpack_require__(7893);
;// CONCATENATED MODULE: ./compiled/plan/read-file.js


/** Text of the file that an input names; undefined, and a mistake of that input, where it cannot be read. */
function readFile(values, files, input, path) {
    const text = files.read(path);
    if (text === undefined)
        values.wrong(values.placeOf(input), `${(0,input_errors/* quote */.hD)(path)} cannot be read: it must be a regular file of at most ${caps/* CAPS */.q.file} bytes that this user may read.`);
    return text;
}

// EXTERNAL MODULE: ./compiled/plan/values.js
var plan_values = __webpack_require__(3625);
;// CONCATENATED MODULE: ./compiled/plan/config/load.js





/** Read when it is there and the input `config` names no other. */
const DEFAULT_CONFIG = '.github/smtp-preflight.yml';
/** @param implied whether the default file is read without being named */
async function loadFiles(values, files, implied) {
    const path = pathOfConfig(values, files, implied);
    const config = await load(values, files, 'config', path, (reader) => reader.readConfig);
    const policy = await load(values, files, 'policy', pathOfPolicy(values), (reader) => reader.readPolicyFile);
    return { config, policy, broken: path !== undefined && !config };
}
function pathOfConfig(values, files, implied) {
    if (values.given('config'))
        return values.text('config');
    return implied && files.exists(DEFAULT_CONFIG) ? DEFAULT_CONFIG : undefined;
}
/** What the input `policy` holds where it is not the name of a profile. */
function pathOfPolicy(values) {
    const text = values.text('policy');
    if (text === '' || (0,types/* profileNamed */.JD)(text))
        return undefined;
    if (/[./\\]/.test(text))
        return text;
    values.wrong(values.placeOf('policy'), `${(0,input_errors/* quote */.hD)(text)} is not a value of policy: allowed are ${(0,plan_values/* inWords */.r4)(types/* PROFILES */.jI)}, and the path of a YAML file.${(0,nearest/* didYouMean */.a)(text, types/* PROFILES */.jI)}`);
    return undefined;
}
/** The libraries are loaded for a file only: most runs have none. */
async function load(values, files, input, path, pick) {
    if (path === undefined)
        return undefined;
    const text = readFile(values, files, input, path);
    if (text === undefined)
        return undefined;
    const result = pick(await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(377), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 598)))(text, path);
    if ('ok' in result)
        return result.ok;
    for (const { place, message } of result.errors)
        values.wrong(place, message);
    return undefined;
}

// EXTERNAL MODULE: ./compiled/plan/inputs.js + 1 modules
var plan_inputs = __webpack_require__(952);
;// CONCATENATED MODULE: ./compiled/plan/paths.js


/** Inputs that name a file to write. */
const OUTPUT_FILES = ['report-json', 'evidence-file', 'sarif-file', 'junit-file'];
/** As the path of the report, in a shell: standard output. */
const STDOUT = '-';
/**
 * A report that cannot be written, or that would be written over a file of this run, is told before anything is probed.
 *
 * @param more files that are read and named by no input
 */
function readOutputPaths(values, files, more = []) {
    const taken = new Map([...readIn(values), ...more].map(({ name, path }) => [files.real(path), name]));
    for (const name of OUTPUT_FILES) {
        const path = values.text(name);
        if (path === '')
            continue;
        const problem = problemOf(path, files, taken);
        if (problem !== undefined)
            values.wrong(values.placeOf(name), `\`${path}\`${problem}`);
        else
            taken.set(files.real(path), name);
    }
}
function problemOf(path, files, taken) {
    if (path === STDOUT)
        return ' is standard output: only `report-json` goes there, and only in a shell. Name a file.';
    const folder = path.replace(/[^/\\]*$/, '') || '.';
    if (!files.isFolder(folder))
        return `: there is no folder \`${folder}\`.`;
    if (files.isFolder(path))
        return ' is a folder: name a file.';
    const other = taken.get(files.real(path));
    if (other !== undefined)
        return ` is the file of ${other} too.`;
    const unwritable = files.unwritable(path);
    return unwritable && ` cannot be written: ${unwritable}.`;
}
function readIn(values) {
    const policy = values.text('policy');
    return [
        { name: 'ca-file', path: values.text('ca-file') },
        { name: 'config', path: values.text('config') || DEFAULT_CONFIG },
        { name: 'policy', path: (0,types/* profileNamed */.JD)(policy) ? '' : policy },
    ].filter(({ path }) => path !== '');
}

;// CONCATENATED MODULE: ./compiled/plan/policy.js

const BUILT_IN = {
    profile: 'recommended',
    severities: {},
    waivers: [],
    failOn: 'error',
    onInconclusive: 'fail',
};
/** The section that holds: that of the file which the input `policy` names, where it has one, else of the configuration. */
function policySection({ config, policy }) {
    const file = policy?.value.policy ? policy : config;
    return file?.value.policy && { value: file.value.policy, placeOf: file.placeOf };
}
/**
 * The policy of the files, and over it what the inputs say. Waivers of several files add up.
 * @param run policy of an earlier run, which holds for what the files say nothing of
 */
function readPolicy(values, files, run = BUILT_IN) {
    const section = policySection(files)?.value;
    const base = section ? policyIn(section) : run;
    return {
        severities: base.severities,
        profile: (0,types/* profileNamed */.JD)(values.text('policy')) ?? base.profile,
        failOn: values.given('fail-on') ? values.choice('fail-on') : base.failOn,
        onInconclusive: values.given('on-inconclusive') ? values.choice('on-inconclusive') : base.onInconclusive,
        waivers: files.config || files.policy ? [files.config, files.policy].flatMap(waiversIn) : run.waivers,
    };
}
const policyIn = (section) => ({
    profile: section.extends ?? BUILT_IN.profile,
    severities: section.severities ?? {},
    failOn: section['fail-on'] ?? BUILT_IN.failOn,
    onInconclusive: section['on-inconclusive'] ?? BUILT_IN.onInconclusive,
});
const waiversIn = (file) => (file?.value.waivers ?? []).map((waiver, index) => ({
    ...waiver,
    source: { file: file.file, line: file.lineOf(['waivers', index]) },
}));
/** The policy without waivers of hosts and domains of the configuration that are not part of the run. */
function withoutElsewhere(policy, config, run) {
    const hosts = new Set((config?.hosts ?? []).map(({ host }) => host));
    const domains = new Set([config ?? {}, ...(config?.hosts ?? [])].flatMap((part) => part['sender-domains'] ?? []));
    for (const { host } of run.hosts)
        hosts.delete(host);
    for (const { domain } of run.domains)
        domains.delete(domain);
    const isElsewhere = ({ host = '', domain = '' }) => hosts.has(host) || domains.has(domain);
    return { ...policy, waivers: policy.waivers.filter((waiver) => !isElsewhere(waiver)) };
}

;// CONCATENATED MODULE: ./compiled/plan/earlier-run.js








/**
 * Inputs and files of a run that probes nothing → evidence and policy, or every mistake in them.
 *
 * @param given input name to value
 * @param sources input name to the name under which the user gave it, where that differs
 */
async function readEarlierRun(given, sources, files, origin) {
    const values = (0,plan_values/* readValues */.N$)(given, sources);
    refuseIdle(values);
    const evidence = readEvidence(values, files);
    const loaded = await loadFiles(values, files, origin === 'anybody');
    const policy = readPolicy(values, loaded, origin === 'own' ? evidence?.run.policy : undefined);
    readCommentInputs(values);
    readOutputPaths(values, files, [{ name: values.placeOf('from'), path: values.text('from') }]);
    if (!evidence || values.errors.length > 0)
        return { errors: values.errors };
    return { ok: { evidence, policy: withoutElsewhere(policy, loaded.config?.value, evidence) } };
}
/** An input about probing would do nothing. The runner gives every default as if the user had written it. */
function refuseIdle(values) {
    for (const { name, judges, actionOnly, default: fallback } of plan_inputs/* INPUTS */.m)
        if (!judges && !actionOnly && values.given(name) && values.text(name) !== fallback)
            values.wrong(name, 'is about probing, and nothing is probed in mode `report`: leave it out.');
}
function readEvidence(values, files) {
    const path = values.text('from');
    if (path === '') {
        values.wrong('from', 'is empty: mode `report` needs the path of an evidence file.');
        return undefined;
    }
    const text = readFile(values, files, 'from', path);
    if (text === undefined)
        return undefined;
    const decoded = codec_decode(text);
    if (decoded.ok)
        return decoded.evidence;
    for (const error of decoded.errors) {
        const [, line, says] = /^line (\d+): (.*)$/s.exec(error) ?? [];
        values.wrong(line ? `${path}:${line}` : path, says ?? error);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./compiled/policy/profiles.js

const AS_RECOMMENDED = { error: 'error', warning: 'warning', notice: 'notice', off: 'off' };
/** The built-in profiles, as data. */
const PROFILE_RULES = {
    essential: { keeps: 'essential', severities: AS_RECOMMENDED },
    recommended: { keeps: 'all', severities: AS_RECOMMENDED },
    strict: { keeps: 'all', severities: { error: 'error', warning: 'error', notice: 'warning', off: 'off' } },
};
/** Checks of which the policy wants at least one code. */
const enabledChecks = (checks, weights) => checks.filter((check) => worstSeverity(check, weights) !== 'off');
/** What a policy makes of a code; without a protocol, or for a code that is unknown, the worst it could be. */
function severityOf(check, code, weights, protocol) {
    const { profile, severities } = weights;
    const text = check.findings[code];
    if (!text)
        return worstSeverity(check, weights, protocol);
    return severities[`${check.id}/${code}`] ?? severities[check.id] ?? severityInProfile(check, text, profile, protocol);
}
/** The worst that a check can say. */
const worstSeverity = (check, weights, protocol) => worst(Object.keys(check.findings).map((code) => severityOf(check, code, weights, protocol)));
function severityInProfile(check, text, profile, protocol) {
    const { keeps, severities } = PROFILE_RULES[profile];
    if (keeps === 'essential' && !check.essential)
        return 'off';
    if (profile === 'strict' && text.strict)
        return text.strict;
    const { severity } = text;
    const recommended = typeof severity === 'string' ? severity : protocol ? severity[protocol] : worst(Object.values(severity));
    return severities[recommended];
}
const worst = (severities) => types/* SEVERITIES */.oC.find((severity) => severities.includes(severity)) ?? 'off';
/** What must be gathered first, so that each can be. */
const DEPENDS_ON = {
    a: [],
    aaaa: [],
    ptr: ['a', 'aaaa'],
    forwardOfPtr: ['ptr'],
    lists: ['a', 'aaaa'],
    connect: ['a', 'aaaa'],
    greeting: ['connect'],
    ehlo: ['greeting'],
    authInClear: ['ehlo'],
    starttls: ['ehlo'],
    tls: ['starttls'],
    injection: ['tls'],
    ehloInTls: ['tls'],
    obsoleteTls: ['ehlo'],
    relay: ['ehlo'],
    login: ['ehloInTls'],
    mailBeforeTls: ['ehlo'],
    ciphers: ['ehlo'],
    recipients: ['ehlo'],
    vrfy: ['ehlo'],
    bareLf: ['ehlo'],
    smuggling: ['ehlo'],
    tlsa: ['a', 'aaaa'],
    spfHelo: ['a', 'aaaa'],
    dnssec: [],
    soa: [],
    mx: [],
    apexA: [],
    apexAaaa: [],
    apexTxt: [],
    spf: ['a', 'aaaa'],
    spfRecords: ['spf'],
    dkim: [],
    dmarc: [],
    dmarcReports: ['dmarc'],
    mtaSts: [],
    mtaStsPolicy: ['mtaSts'],
    tlsRpt: [],
    mxTargets: ['mx'],
    domainLists: [],
};
/** All that these checks look at, closed over what it depends on: a check that is off costs no packet. */
function needsOf(checks) {
    const needs = new Set();
    const add = (need) => {
        if (needs.has(need))
            return;
        needs.add(need);
        DEPENDS_ON[need].forEach(add);
    };
    for (const { needs: wanted, raw = [] } of checks)
        [...wanted, ...raw].forEach(add);
    return needs;
}

// EXTERNAL MODULE: ./compiled/derive/roles.js
var derive_roles = __webpack_require__(1710);
;// CONCATENATED MODULE: ./compiled/plan/endpoints.js





const STANDARD = { 25: 'mx', 587: 'submission', 465: 'submissions' };
/** Endpoints to try: protocol to port. */
function readPorts(values) {
    const ports = {};
    for (const { text, place } of values.items('ports')) {
        const [protocol, port] = readPort(text);
        if (protocol === undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a value of ports: allowed are \`25\`, \`587\`, \`465\` and \`PROTOCOL=PORT\` with ${(0,plan_values/* inWords */.r4)(PROTOCOLS)}.`);
        else if (ports[protocol] !== undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)}: ports names ${protocol} twice.`);
        else if (Object.values(ports).includes(port))
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)}: ports names port ${port} twice.`);
        else
            ports[protocol] = port;
    }
    return ports;
}
function readPort(text) {
    const standard = STANDARD[text];
    if (standard)
        return [standard, Number(text)];
    const [, name, digits] = /^([a-z]+)\s*=\s*(\d{1,5})$/.exec(text) ?? [];
    const protocol = PROTOCOLS.find((known) => known === name);
    return protocol && (0,names/* isPort */.sW)(Number(digits)) ? [protocol, Number(digits)] : [undefined];
}
/** Credentials come in pairs. */
function readLogin(values) {
    const login = { username: values.secret('smtp-username'), password: values.secret('smtp-password') };
    if (login.username === '' && login.password === '')
        return undefined;
    if (login.username !== '' && login.password !== '')
        return login;
    const [given, lacking] = login.username === '' ? ['smtp-password', 'smtp-username'] : ['smtp-username', 'smtp-password'];
    values.wrong(values.placeOf(given), `${given} is given without ${lacking}.`);
    return undefined;
}
/** Whether users may submit mail there: credentials are of no use elsewhere. */
const submits = ({ roles, ports }) => (0,derive_roles/* mayBe */.H)({ roles }, 'submission') && (ports.submission !== undefined || ports.submissions !== undefined);

;// CONCATENATED MODULE: ./compiled/plan/hosts.js





/**
 * The hosts of the input `hosts`, entries of one expected FQDN merged, in the order of their first mention.
 * Mistakes are collected in `values`.
 */
function readHosts(values, treatAsPublic) {
    const items = values.items('hosts');
    if (items.length === 0)
        values.wrong(values.placeOf('hosts'), `no host is given: name at least one, e.g. \`mail.example.com\`, or write \`${DEFAULT_CONFIG}\`.`);
    const expected = readExpected(values, items.length);
    const hosts = new Map();
    for (const item of items) {
        const named = readItem(values, item, expected, treatAsPublic);
        if (named)
            merge(values, hosts, named, item);
    }
    return [...hosts.values()].map((host) => ({ ...host, declared: [...new Set(host.declared)] }));
}
function readExpected(values, count) {
    if (!values.given('expected-fqdn'))
        return undefined;
    const place = values.placeOf('expected-fqdn');
    if (count > 1)
        values.wrong(place, 'expected-fqdn is for a single host: with several, write `target = expected FQDN` in hosts.');
    const name = (0,names/* toDomain */.Wy)(values.text('expected-fqdn'));
    if (name === undefined)
        values.wrong(place, notAName(values.text('expected-fqdn')));
    return name;
}
function readItem(values, { text, line, place }, expected, treatAsPublic) {
    const [left = '', right, ...rest] = text.split('=').map((part) => part.trim());
    if (rest.length > 0 || right === '' || left === '') {
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a host: write \`FQDN\`, \`address = FQDN\` or \`FQDN = expected FQDN\`.`);
        return undefined;
    }
    const target = readTarget(values, left, place, treatAsPublic);
    const named = right === undefined ? undefined : (0,names/* toDomain */.Wy)(right);
    if (right !== undefined && named === undefined)
        values.wrong(place, notAName(right));
    if (named !== undefined && expected !== undefined && named !== expected)
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} expects another name than expected-fqdn, which is \`${expected}\`.`);
    if (!target || (right !== undefined && named === undefined))
        return undefined;
    const own = 'name' in target ? target.name : undefined;
    const host = named ?? expected ?? own;
    if (host === undefined) {
        if (!values.given('expected-fqdn'))
            values.wrong(place, nameless(left));
        return undefined;
    }
    return {
        host,
        source: { file: 'hosts', line },
        ...(own !== undefined && own !== host && { target: own }),
        declared: 'address' in target ? [target.address] : [],
    };
}
function readTarget(values, text, place, treatAsPublic) {
    if (!(0,derive_addresses/* isAddress */.PW)(text)) {
        const name = (0,names/* toDomain */.Wy)(text);
        if (name === undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is neither an address nor a fully qualified domain name, like \`mail.example.com\`.`);
        return name === undefined ? undefined : { name };
    }
    const problem = privateAddress(text, treatAsPublic);
    if (problem === undefined)
        return { address: ipaddr.process(text).toString() };
    values.wrong(place, problem);
    return undefined;
}
/** Why an address is not dialled, if it is not. */
function privateAddress(address, treatAsPublic) {
    if (address.includes('%'))
        return `${(0,input_errors/* quote */.hD)(address)} has a zone index, which says nothing outside one machine.`;
    const range = (0,derive_addresses/* rangeOf */.be)(address, treatAsPublic);
    return range === undefined
        ? undefined
        : `${(0,input_errors/* quote */.hD)(address)} is not a public address (${range}) and is not connected to; name its network in treat-as-public if it is meant.`;
}
function merge(values, hosts, named, item) {
    const earlier = hosts.get(named.host);
    if (!earlier) {
        hosts.set(named.host, named);
        return;
    }
    if (earlier.target !== undefined && named.target !== undefined && earlier.target !== named.target)
        values.wrong(item.place, `\`${named.host}\` is expected of two targets, \`${earlier.target}\` and \`${named.target}\`.`);
    earlier.target ??= named.target;
    earlier.declared.push(...named.declared);
}
const nameless = (address) => `\`${address}\` is an address without a name: write \`${address} = mail.example.com\` with the FQDN it must have, ` +
    'or give expected-fqdn where it is the only host.';
const notAName = (text) => `${(0,input_errors/* quote */.hD)(text)} is not a fully qualified domain name, like \`mail.example.com\`.`;

;// CONCATENATED MODULE: ./compiled/plan/entries.js


/** The hosts of the file by expected FQDN. */
function entriesIn({ values, file, treatAsPublic }) {
    const entries = new Map();
    for (const [index, host] of (file?.value.hosts ?? []).entries()) {
        const place = (...path) => file.placeOf(['hosts', index, ...path]);
        const earlier = entries.get(host.host);
        if (earlier)
            values.wrong(place('host'), `\`${host.host}\` is named before, in line ${earlier.line}.`);
        else
            entries.set(host.host, { host, index, line: file.lineOf(['hosts', index, 'host']), file: file.file });
        for (const [at, address] of (host.addresses ?? []).entries()) {
            const problem = privateAddress(address, treatAsPublic);
            if (problem)
                values.wrong(place('addresses', at), problem);
        }
    }
    return entries;
}
/** A host of the configuration, as `readHosts` gives those of the input; addresses in canonical form. */
const toNamed = ({ host: { host, target, addresses = [] }, file, line }) => ({
    host,
    source: { file, line },
    ...(target !== undefined && target !== host && { target }),
    declared: [...new Set(addresses.map((address) => ipaddr.process(address).toString()))],
});

;// CONCATENATED MODULE: ./compiled/plan/idle.js




/** With hosts from the file alone. */
function refuseInputsOfHosts(values, { file, value }) {
    if ((value.hosts ?? []).length === 0)
        values.wrong(values.placeOf('hosts'), `no host is given: name at least one in hosts, or in \`${file}\`.`);
    if (values.given('expected-fqdn'))
        values.wrong(values.placeOf('expected-fqdn'), `the hosts of \`${file}\` are named by their expected FQDN already.`);
}
/** Of addresses that are not public, as {@link rangeOf} names them. Link-local is where clouds keep their metadata. */
const STAGED_RANGES = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'];
/** A staged server may be private: the user named it. It has to be one that can be meant, and to be asked. */
function refuseConnect({ values, file, treatAsPublic }, { ports, connect }, { index }) {
    for (const protocol of PROTOCOLS) {
        const staged = connect[protocol];
        if (!staged)
            continue;
        const wrong = (message) => values.wrong(file.placeOf(['hosts', index, 'connect', protocol]), message);
        if (ports[protocol] === undefined)
            wrong(`\`${protocol}\` has a staged server, but is not among the ports that are tried at this host.`);
        const range = (0,derive_addresses/* rangeOf */.be)(staged.address, treatAsPublic);
        if (range !== undefined && !STAGED_RANGES.includes(range))
            wrong(`${(0,input_errors/* quote */.hD)(staged.address)} is no address of a staged server (${range}); name its network in treat-as-public if it is meant.`);
    }
}
/** A named role must answer, for which it needs a port. */
function refuseIdleRoles({ values, file }, { roles, ports }, entry) {
    const wanted = { inbound: ['mx'], submission: ['submission', 'submissions'] };
    const own = ['roles', 'ports'].find((key) => entry?.host[key]);
    const place = own ? file.placeOf(['hosts', entry.index, own]) : values.placeOf('roles');
    for (const role of roles) {
        const protocols = wanted[role];
        if (!protocols || protocols.some((protocol) => ports[protocol] !== undefined))
            continue;
        values.wrong(place, `the role \`${role}\` cannot answer: no port is to be tried for it (${(0,plan_values/* inWords */.r4)(protocols)}).`);
    }
}

;// CONCATENATED MODULE: ./compiled/plan/host-plans.js







/**
 * The hosts of the input `hosts` with what the file says of them; without that input, all of the file. What stands with a
 * host goes over the inputs, and these over what the file says of all.
 */
function readFleet(sources) {
    const { values, file, broken, treatAsPublic } = sources;
    const defaults = readDefaults(values, file?.value);
    if (broken && !values.given('hosts'))
        return { hosts: [], domains: [] };
    const entries = entriesIn(sources);
    const named = values.given('hosts') || !file ? readHosts(values, treatAsPublic) : [...entries.values()].map(toNamed);
    if (!values.given('hosts') && file)
        refuseInputsOfHosts(values, file);
    const planned = named.map((host) => toPlan(sources, defaults, host, entries.get(host.host)));
    if (defaults.login && planned.length > 0 && !planned.some(({ login }) => login === defaults.login))
        values.wrong(values.placeOf('smtp-username'), 'credentials are of no use here: no host is without a login of its own and has a role and a port (`submission`, `submissions`) for it.');
    const domains = domainsOf(planned);
    if (values.given('dkim-selectors') && planned.length > 0 && domains.length === 0)
        values.wrong(values.placeOf('dkim-selectors'), 'selectors are of no use here: no host has a sender domain (`allowed-sender-domains`).');
    return { hosts: planned.map(({ dkimSelectors, ...host }) => host), domains };
}
function readDefaults(values, config) {
    const domains = readSenderDomains(values);
    const selectors = values.items('dkim-selectors').flatMap(({ text, place }) => {
        const selector = (0,names/* toSelector */.Zi)(text);
        if (selector === undefined)
            values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a DKIM selector, like \`s2026\`.`);
        return selector ?? [];
    });
    return {
        roles: values.choices('roles'),
        ports: readPorts(values),
        senderDomains: values.given('allowed-sender-domains') ? domains : unique(config?.['sender-domains'] ?? []),
        dkimSelectors: unique(values.given('dkim-selectors') ? selectors : (config?.['dkim-selectors'] ?? [])),
        login: readLogin(values),
    };
}
/** Those of the input. */
const readSenderDomains = (values) => unique(values.items('allowed-sender-domains').flatMap(({ text, place }) => {
    const domain = (0,names/* toDomain */.Wy)(text);
    if (domain === undefined)
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a domain, like \`example.com\`.`);
    return domain ?? [];
}));
function toPlan(sources, defaults, named, entry) {
    const { roles, ports, senderDomains, dkimSelectors } = defaults;
    if (!entry) {
        refuseIdleRoles(sources, defaults, undefined);
        const login = submits({ roles, ports }) ? defaults.login : undefined;
        return { ...named, roles, ports, connect: {}, senderDomains, dkimSelectors, ...(login && { login }) };
    }
    const own = entry.host;
    const inFile = toNamed(entry);
    const plan = {
        // An address or a target of the input stands for those of the file.
        ...(named.declared.length > 0 || named.target !== undefined ? { ...named, source: inFile.source } : inFile),
        roles: own.roles ? unique(own.roles) : roles,
        ports: own.ports ?? ports,
        connect: own.connect ?? {},
        senderDomains: unique(own['sender-domains'] ?? senderDomains),
        dkimSelectors: unique(own['dkim-selectors'] ?? dkimSelectors),
    };
    refuseConnect(sources, plan, entry);
    refuseIdleRoles(sources, plan, entry);
    const login = readOwnLogin(sources, plan, entry) ?? (!own.login && submits(plan) ? defaults.login : undefined);
    return { ...plan, ...(login && { login }) };
}
/** The values are never repeated. */
function readOwnLogin({ values, file, env }, plan, { host, index }) {
    if (!host.login)
        return undefined;
    const path = ['hosts', index, 'login'];
    if (!submits(plan))
        values.wrong(file.placeOf(path), 'a login is of no use here: the host has no role or no port (`submission`, `submissions`) for it.');
    const read = (key) => {
        const value = (0,plan_values/* withoutLineEnds */.nC)(env[host.login[key]] ?? '');
        if (value === '')
            values.wrong(file.placeOf([...path, key]), `the environment variable \`${host.login[key]}\` is empty or not set.`);
        return value;
    };
    return { username: read('username-env'), password: read('password-env') };
}
/** The sender domains of the hosts, each with those that send for it. */
function domainsOf(planned) {
    const domains = new Map();
    for (const { host, senderDomains, dkimSelectors, source } of planned)
        for (const domain of senderDomains) {
            const known = domains.get(domain) ?? { domain, source, hosts: [], selectors: new Set() };
            domains.set(domain, known);
            known.hosts.push(host);
            for (const selector of dkimSelectors)
                known.selectors.add(selector);
        }
    return [...domains.values()].map(({ selectors, ...plan }) => ({ ...plan, dkimSelectors: [...selectors] }));
}
const unique = (many) => [...new Set(many)];

// EXTERNAL MODULE: ./compiled/plan/zones.js
var zones = __webpack_require__(6164);
;// CONCATENATED MODULE: ./compiled/plan/lists.js







/** The block lists to ask: the default ones, as a policy file and then the input `dnsbl` change them. */
function readLists(values, section) {
    const keys = { dqsKey: readKey(values, 'spamhaus-dqs-key'), abusixKey: readKey(values, 'abusix-key') };
    const known = {
        lists: new Map((0,block_lists/* defaultLists */.T2)(keys).map((list) => [list.zone, list])),
        domainLists: new Map((0,domain_lists/* defaultDomainLists */.Xo)(keys).map((list) => [list.zone, list])),
    };
    const secrets = Object.values(keys).filter((key) => key !== undefined);
    for (const changes of [changesInFile(section), changesInInput(values)]) {
        const places = new Map();
        for (const change of changes) {
            const { zone, place } = change;
            const before = places.get(zone);
            if (zone.split('.').some((label) => secrets.includes(label)))
                values.wrong(place, zones/* HOLDS_KEY */.F);
            else if (before !== undefined)
                values.wrong(place, `${(0,input_errors/* quote */.hD)(zone)} is named before, in ${before}.`);
            else
                apply(values, known, change);
            places.set(zone, place);
        }
    }
    if (keys.dqsKey)
        refuseIdleKey(values, 'spamhaus-dqs-key', known);
    if (keys.abusixKey)
        refuseIdleKey(values, 'abusix-key', known);
    return { lists: [...known.lists.values()], domainLists: [...known.domainLists.values()] };
}
/** A key without a list that is asked with it. */
function refuseIdleKey(values, name, { lists, domainLists }) {
    if (![...lists.values(), ...domainLists.values()].some(({ queryZone }) => (0,block_lists/* keyOf */.TN)(queryZone) === name))
        values.wrong(values.placeOf(name), 'this key is of no use here: every list that it opens is removed.');
}
/** The key becomes a label of the zone that is asked; letters are small, as name servers may answer them. */
function readKey(values, name) {
    const key = values.text(name).toLowerCase();
    if (key === '')
        return undefined;
    if (/^[a-z0-9]{1,63}$/.test(key))
        return key;
    values.wrong(values.placeOf(name), 'this is no key of a block list: such a key has letters and digits only.');
    return undefined;
}
function changesInFile(section) {
    const { add = [], informational = [], remove = [] } = section?.value.dnsbl ?? {};
    const changes = (key, zones, to) => zones.map((zone, index) => ({ zone, to, place: section.placeOf(['policy', 'dnsbl', key, index]) }));
    return [
        ...changes('remove', remove, 'removed'),
        ...changes('add', add, 'gating'),
        ...changes('informational', informational, 'informational'),
    ];
}
function changesInInput(values) {
    return values.items('dnsbl').flatMap(({ text, place }) => {
        const [, removed, name = '', , weight] = /^(-?)([^=]*?)\s*(=\s*(.*))?$/.exec(text) ?? [];
        const zone = (0,names/* toDomain */.Wy)(name.trim());
        const problem = (0,zones/* zoneProblem */.Y)(name.trim());
        const isValid = removed ? weight === undefined : weight === undefined || weight === 'gating';
        if (zone !== undefined && problem === undefined && isValid)
            return [{ zone, to: removed ? 'removed' : weight ? 'gating' : 'informational', place }];
        values.wrong(place, problem ?? `${(0,input_errors/* quote */.hD)(text)} is not a value of dnsbl: write \`ZONE\`, \`ZONE=gating\` or \`-ZONE\`.`);
        return [];
    });
}
function apply(values, { lists, domainLists }, { zone, to, place }) {
    if (to === 'removed') {
        // A list that answers those with a key only is not asked anyway where none is given, as in a fork.
        if (lists.delete(zone) || domainLists.delete(zone) || (0,block_lists/* listByZone */.A8)(zone).keyed)
            return;
        const zones = [...lists.keys(), ...domainLists.keys()];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(zone)} is not among the block lists: ${(0,plan_values/* inWords */.r4)(zones)}.${(0,nearest/* didYouMean */.a)(zone, zones)}`);
        return;
    }
    const gating = to === 'gating';
    const ofNames = domainLists.get(zone) ?? (0,domain_lists/* domainListByZone */.Ey)(zone);
    const ofAddresses = lists.get(zone) ?? (0,block_lists/* listByZone */.A8)(zone);
    if (ofNames)
        domainLists.set(zone, { ...ofNames, gating });
    else if (lists.has(zone) || !ofAddresses.keyed)
        lists.set(zone, { ...ofAddresses, gating });
    else
        values.wrong(place, `\`${zone}\` answers those with a key only: set \`${(0,block_lists/* keyOf */.TN)(zone)}\`.`);
}

;// CONCATENATED MODULE: ./compiled/plan/mode.js

/** What the step is to do; `from` is of use for one of the modes only, and a plan has nothing to write down. */
function readMode(values) {
    const mode = values.choice('mode');
    if (mode !== 'report' && values.given('from'))
        values.wrong(values.placeOf('from'), `is read in mode \`report\` only, and the mode is \`${mode}\`.`);
    const idle = mode === 'plan' ? OUTPUT_FILES.filter((name) => values.given(name)) : [];
    for (const name of idle)
        values.wrong(values.placeOf(name), 'is written after a run only, and the mode is `plan`, which probes nothing.');
    return mode;
}

;// CONCATENATED MODULE: ./compiled/plan/network.js






const DNS_PORT = 53;
const SMTP_PORT = 25;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?(?:-----END CERTIFICATE-----|$)/g;
/** How the network is reached: name servers, proxy, further roots. */
function readNetwork(values, files) {
    return { nameservers: readNameservers(values), proxy: readProxy(values), ca: readRoots(values, files) };
}
function readNameservers(values) {
    return values.items('nameservers').flatMap(({ text, place }) => {
        const server = (0,names/* toServer */.zQ)(text, DNS_PORT);
        if (server && (0,derive_addresses/* isAddress */.PW)(server.host))
            return [server];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a name server: write \`address\` or \`address:port\`, IPv6 as \`[address]:port\`.`);
        return [];
    });
}
/** The value is never repeated in a message: it may hold a password. */
function readProxy(values) {
    const text = values.text('proxy');
    if (text === '')
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy && isSocks(proxy))
        return proxy;
    values.wrong(values.placeOf('proxy'), 'the proxy is not of the form `socks5://[user:password@]host:port`.');
    return undefined;
}
/** A path or a port 0 would do nothing. */
const isSocks = ({ protocol, hostname, port, username, password, pathname, search, hash }) => protocol === 'socks5:' &&
    hostname !== '' &&
    port !== '0' &&
    ['', '/'].includes(pathname + search + hash) &&
    isDecodable(username + password);
function isDecodable(text) {
    try {
        return decodeURIComponent(text) !== undefined;
    }
    catch {
        return false;
    }
}
function readRoots(values, files) {
    const path = values.text('ca-file');
    if (path === '')
        return [];
    const text = readFile(values, files, 'ca-file', path);
    if (text === undefined)
        return [];
    const blocks = [...text.matchAll(CERTIFICATE)];
    if (blocks.length === 0)
        values.wrong(`${path}:1`, 'there is no `-----BEGIN CERTIFICATE-----` in this file.');
    return blocks.flatMap(({ 0: pem, index }) => {
        if (isCertificate(pem))
            return [pem];
        values.wrong(`${path}:${text.slice(0, index).split('\n').length}`, 'the certificate that begins here cannot be read.');
        return [];
    });
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
/** Networks whose addresses count as public. */
function readTreatAsPublic(values) {
    return values.items('treat-as-public').flatMap(({ text, place }) => {
        // ipaddr.js alone would read octal and short forms.
        if ((0,derive_addresses/* isAddress */.PW)(text.replace(/\/\d+$/, '')) && !text.includes('%') && ipaddr.isValidCIDR(text))
            return [text];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a network: write it as \`address/length\`, like \`10.0.0.0/8\`.`);
        return [];
    });
}
/** Whom to ask on port 25 when every server is silent; nobody where that is turned off. */
function readEgressControls(values) {
    const items = values.items('egress-controls');
    if (items.length === 1 && items[0].text === 'off')
        return [];
    return items.flatMap(({ text, place }) => {
        const server = (0,names/* toServer */.zQ)(text, SMTP_PORT);
        if (server)
            return [server];
        values.wrong(place, `${(0,input_errors/* quote */.hD)(text)} is not a control host: write a list of \`host:port\`, or \`off\` alone.`);
        return [];
    });
}
/** A name in a signed zone, and one that a validating resolver refuses. */
function readDnssecControls(values) {
    const items = values.items('dnssec-controls');
    const [signed, broken, ...rest] = items.map(({ text }) => (0,names/* toDomain */.Wy)(text));
    if (signed !== undefined && broken !== undefined && signed !== broken && rest.length === 0)
        return { signed, broken };
    values.wrong(values.placeOf('dnssec-controls'), 'the DNSSEC controls are two names: one in a signed zone, then one whose signatures are wrong.');
    return { signed: '', broken: '' };
}
/** A name, or an address literal (RFC 5321 §4.1.3). */
function readEhloName(values) {
    const text = values.text('ehlo-name');
    if (text === '')
        return undefined;
    const [, tag, literal = ''] = /^\[(IPv6:)?([^\]%]+)\]$/i.exec(text) ?? [];
    if ((0,derive_addresses/* isAddress */.PW)(literal) && (0,derive_addresses/* familyOf */.Ap)(literal) === (tag ? 6 : 4))
        return text;
    const name = (0,names/* toDomain */.Wy)(text);
    if (name === undefined)
        values.wrong(values.placeOf('ehlo-name'), `${(0,input_errors/* quote */.hD)(text)} is neither a fully qualified domain name nor an address literal like \`[192.0.2.1]\` or \`[IPv6:2001:db8::1]\`.`);
    return name;
}

;// CONCATENATED MODULE: ./compiled/plan/plan.js













/**
 * Inputs and files → plan, or every mistake in them. Nothing is asked of the network.
 *
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, e.g. `--ports`; default the input's own
 * @param env where the configuration names variables for credentials
 */
async function makePlan(given, sources, files, env) {
    const values = (0,plan_values/* readValues */.N$)(given, sources);
    const loaded = await loadFiles(values, files, true);
    const treatAsPublic = readTreatAsPublic(values);
    const fleet = readFleet({ values, file: loaded.config, broken: loaded.broken, env, treatAsPublic });
    const policy = readPolicy(values, loaded);
    const plan = {
        ...fleet,
        needs: needsOf(enabledChecks(compiled_checks/* CHECKS */.u, policy)),
        ...readLists(values, policySection(loaded)),
        network: readNetwork(values, files),
        ehloName: readEhloName(values),
        relayBattery: values.choice('relay-battery'),
        smuggling: values.choice('smuggling') === 'true',
        relayRecipient: readRelayRecipient(values, fleet),
        egressControls: readEgressControls(values),
        dnssecControls: readDnssecControls(values),
        treatAsPublic,
        timeoutMs: values.integer('timeout') * 1000,
        concurrency: values.integer('concurrency'),
        retryGreylistedMs: readRetry(values) * 1000,
        policy: withoutElsewhere(policy, loaded.config?.value, fleet),
    };
    readMode(values);
    readCommentInputs(values);
    readOutputPaths(values, files);
    return values.errors.length > 0 ? { errors: values.errors } : { ok: plan };
}
/** In seconds. */
function readRetry(values) {
    const seconds = values.integer('retry-greylisted');
    if (seconds > 0 && seconds >= values.integer('timeout'))
        values.wrong(values.placeOf('retry-greylisted'), `the run is over before: allowed are seconds below timeout, which is ${values.integer('timeout')}.`);
    return seconds;
}
/** A server takes mail for its own domains from everybody: there it would look like an open relay. */
function readRelayRecipient(values, { hosts }) {
    const text = values.text('relay-recipient');
    const mailbox = (0,names/* toMailbox */.gL)(text);
    if (text !== '' && mailbox === undefined)
        values.wrong(values.placeOf('relay-recipient'), `${(0,input_errors/* quote */.hD)(text)} is not a mailbox, like \`me@example.com\`.`);
    const domain = mailbox?.split('@')[1];
    if (domain === undefined)
        return undefined;
    const own = hosts
        .flatMap(({ host, senderDomains }) => [...senderDomains, ...(isWithin(host, domain) ? [domain] : [host])])
        .find((one) => isWithin(domain, one));
    if (own !== undefined)
        values.wrong(values.placeOf('relay-recipient'), `${(0,input_errors/* quote */.hD)(text)} is a mailbox of \`${own}\`, which these hosts serve: name one elsewhere, at another provider.`);
    return mailbox;
}
const isWithin = (name, domain) => name === domain || name.endsWith(`.${domain}`);

;// CONCATENATED MODULE: ./compiled/plan/workflow-path.js
/**
 * Path of the file of the workflow.
 * @param ref of the workflow, as the runner tells it: `octo/mail/.github/workflows/mail.yml@refs/heads/main`
 * @param repository `octo/mail`; a workflow of another one is no file of this
 */
function workflowPath(ref, repository) {
    const [, file] = /^[^/]+\/[^/]+\/(.+\.ya?ml)@/.exec(ref ?? '') ?? [];
    return ref?.startsWith(`${repository}/`) ? file : undefined;
}

;// CONCATENATED MODULE: ./compiled/report/words.js
/** `1 error`, `2 errors`. */
const words_count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** Names the first few of many. */
function few(many, most, write) {
    if (most === 0)
        return String(many.length);
    const shown = many.slice(0, most).map(write).join(', ');
    return many.length > most ? `${shown} and ${many.length - most} more` : shown;
}

;// CONCATENATED MODULE: ./compiled/checks/finding.js
/** Whose finding it is: a host's, that of a domain as such, or the policy's own. */
const ownerOf = ({ host, domain }) => host ?? domain ?? 'policy';
/** A sentence whose words in braces are filled from `values`; those that have none stay. */
const fill = (template, values) => template.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));

;// CONCATENATED MODULE: ./compiled/report/grouped.js
/** What has the same key together, in the order in which the keys are met first. */
function grouped(many, keyOf) {
    const groups = new Map();
    for (const one of many) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups];
}

;// CONCATENATED MODULE: ./compiled/policy/waivers.js


/** What is found wrong of the policy itself, by code. */
const POLICY_FINDINGS = {
    'waiver-expired': {
        says: '{waiver} ended on {until}, and what it was for counts again',
        fix: 'Mend what it was for and remove the waiver, or agree on a later date and write it as `until`.',
    },
    'waiver-unmatched': {
        says: '{waiver} matches nothing in this run',
        fix: 'Remove the waiver if what it was for is mended; else correct its `finding`, `host` or `domain`.',
    },
};
/** Of all of them, in every profile. */
const POLICY_SEVERITY = 'warning';
/**
 * Marks what is waived, and adds a warning for every waiver that is over or that matches nothing.
 * @param checks those that were made: a waiver of another check says nothing here
 * @param observedAt ISO date of the run
 */
function applyWaivers(findings, checks, waivers, observedAt) {
    const today = observedAt.slice(0, 10);
    const isOver = ({ until }) => until !== undefined && until < today;
    const over = waivers.filter(isOver);
    const valid = waivers.filter((waiver) => !isOver(waiver));
    // A fleet has hundreds of waivers and a hundred thousand findings.
    const waiversOf = new Map(grouped(valid, checkOf));
    const findingsOf = new Map(grouped(findings, ({ check }) => check));
    const marked = findings.map((finding) => {
        const waiver = waiversOf.get(finding.check)?.find((candidate) => covers(candidate, finding));
        return waiver
            ? { ...finding, waiver: { reason: waiver.reason, ...(waiver.until && { until: waiver.until }) } }
            : finding;
    });
    const made = new Set(checks.map(({ id }) => id));
    const idle = valid.filter((waiver) => {
        const check = checkOf(waiver);
        return made.has(check) && !findingsOf.get(check)?.some((one) => mayConcern(waiver, one));
    });
    return [...marked, ...over.map(expired), ...idle.map(unmatched)];
}
const checkOf = ({ finding }) => finding.split('/')[0];
const codeOf = ({ finding }) => finding.split('/')[1];
/** Of a finding of its check. */
const isInScope = (waiver, { subject }) => (waiver.host === undefined || waiver.host === subject.host) &&
    (waiver.domain === undefined || waiver.domain === subject.domain);
/** A failure, or a question that only what is waived could answer. Nobody accepted a defect of this program. */
function covers(waiver, finding) {
    if (!isInScope(waiver, finding) || finding.reason === 'internal')
        return false;
    const code = codeOf(waiver);
    if (finding.outcome === 'fail')
        return code === undefined || code === finding.code;
    return finding.outcome === 'inconclusive' && (code === undefined || code === finding.couldBe);
}
/** As long as a question is open, nobody can tell that a waiver is of no use. */
const mayConcern = (waiver, finding) => covers(waiver, finding) || (finding.outcome === 'inconclusive' && isInScope(waiver, finding));
const expired = (waiver) => aboutWaiver(waiver, 'waiver-expired');
const unmatched = (waiver) => aboutWaiver(waiver, 'waiver-unmatched');
function scopeOf({ host, domain }) {
    const names = [host, domain].filter((name) => name !== undefined);
    return names.length > 0 ? ` for ${names.join(' and ')}` : '';
}
function aboutWaiver(waiver, code) {
    const { finding, host, domain, until, reason, source } = waiver;
    const { says, fix } = POLICY_FINDINGS[code];
    return {
        check: 'policy',
        topic: 'policy',
        code,
        outcome: 'fail',
        severity: POLICY_SEVERITY,
        subject: { ...(host && { host }), ...(domain && { domain }) },
        says: fill(says, { waiver: `The waiver of \`${finding}\`${scopeOf(waiver)}`, until }),
        fix,
        seen: `${source.file}:${source.line}: ${finding}: ${reason}`,
        proof: [],
        references: [],
        source,
    };
}

;// CONCATENATED MODULE: ./compiled/policy/verdict.js



/**
 * Weighs what the checks said: with severities and waivers, and the policy's own. Findings that the policy turns off are
 * left out.
 * @param checks those that were made
 * @param observedAt when, as an ISO date: waivers end
 * @param unlocated hosts without any address: nothing of them was visited
 */
function judge(findings, checks, policy, observedAt, unlocated = []) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const weighed = findings.flatMap((finding) => {
        const check = byId.get(finding.check);
        const severity = check && severityIn(finding, check, policy);
        return check && severity && severity !== 'off' ? [{ ...finding, topic: check.topic, severity }] : [];
    });
    const judged = applyWaivers(weighed, checks, policy.waivers, observedAt);
    const counts = countsOf(judged);
    return { findings: judged, counts, ...verdictOf(judged, counts, policy, unlocated) };
}
/** Exit status of the shell, and whether a step fails: 0 passed, 1 violations, 3 inconclusive; always 0 with `fail-on: never`. */
function exitStatus({ verdict }, { failOn }) {
    if (failOn === 'never' || verdict === 'passed')
        return 0;
    return verdict === 'failed' ? 1 : 3;
}
/** What is no failure gets the worst that its check could have said. */
function severityIn({ code, couldBe, outcome, subject }, check, policy) {
    const worst = outcome === 'fail' ? code : couldBe;
    return worst === undefined
        ? worstSeverity(check, policy, subject.protocol)
        : severityOf(check, worst, policy, subject.protocol);
}
function countsOf(findings) {
    const counted = findings.filter(({ waiver }) => !waiver);
    const number = (outcome, severity) => counted.filter((finding) => finding.outcome === outcome && (!severity || finding.severity === severity)).length;
    return {
        error: number('fail', 'error'),
        warning: number('fail', 'warning'),
        notice: number('fail', 'notice'),
        inconclusive: number('inconclusive'),
        pass: number('pass'),
        notApplicable: number('not-applicable'),
        waived: findings.length - counted.length,
    };
}
/** Whether something that could be an error is not known. */
const isGraveUnknown = ({ outcome, severity, waiver }) => outcome === 'inconclusive' && severity === 'error' && !waiver;
/** That in one sentence; nothing where all that could be an error is known. */
function graveUnknown(findings) {
    const number = findings.filter(isGraveUnknown).length;
    const worst = number > 1 ? 'errors' : 'an error';
    return number > 0 ? [`${words_count(number, 'check')} that could be ${worst} could not be made`] : [];
}
function verdictOf(findings, { error, warning, pass }, { failOn, onInconclusive }, unlocated) {
    const warned = warning > 0 ? [words_count(warning, 'warning')] : [];
    if (error > 0)
        return { verdict: 'failed', says: [words_count(error, 'error'), ...warned].join(', ') };
    if (warning > 0 && failOn === 'warning')
        return { verdict: 'failed', says: words_count(warning, 'warning') };
    const open = graveUnknown(findings);
    if (open.length > 0 && onInconclusive === 'fail')
        return {
            verdict: 'inconclusive',
            says: [...open, 'which `on-inconclusive: fail` does not let pass', ...warned].join(', '),
        };
    if (unlocated.length > 0)
        return {
            verdict: 'inconclusive',
            says: `no address was found of ${unlocated.join(', ')}: nothing was visited there`,
        };
    if (pass === 0)
        return { verdict: 'inconclusive', says: 'nothing could be checked' };
    const mentioned = onInconclusive === 'warn' ? open : [];
    return { verdict: 'passed', says: [`${words_count(pass, 'check')} passed`, ...warned, ...mentioned].join(', ') };
}

;// CONCATENATED MODULE: ./compiled/derive/relay-proof.js
/** The probe hung up behind the 354 that proves a relay: what it had still to ask there was not asked. */
const endsAtProof = ({ relay }) => relay?.ok === true &&
    relay.value.askedFor === undefined &&
    relay.value.attempts.some(({ data }) => data?.code === 354);
const ENDED_AT_PROOF = 'not asked: the probe itself hung up when the server was ready to relay its mail (354), so that none is sent; run again when that is mended';

// EXTERNAL MODULE: ./compiled/checks/applies.js
var applies = __webpack_require__(3265);
// EXTERNAL MODULE: ./compiled/checks/inconclusive.js
var inconclusive = __webpack_require__(9557);
;// CONCATENATED MODULE: ./compiled/checks/runner.js




/** All findings of these checks: those about hosts host by host, then those about domains domain by domain. */
function runChecks(checks, { run, hosts, domains }) {
    const findingsIn = (scopes) => checks.flatMap((check) => scopes(check).flatMap((scope) => findingsOf(check, scope)));
    return [
        ...hosts.flatMap((host) => {
            const its = domains.filter((domain) => domain.hosts.includes(host.host));
            return findingsIn((check) => hostScopes(check, { run, host, domains: its }));
        }),
        ...domains.flatMap((domain) => {
            const its = hosts.filter(({ host }) => domain.hosts.includes(host));
            return findingsIn((check) => domainScopes(check, { run, domain, hosts: its }));
        }),
    ];
}
function hostScopes(check, scope) {
    const { run, host, domains } = scope;
    const addresses = host.addresses.map((address) => ({ run, host, address }));
    switch (check.about) {
        case 'host':
            return [scope];
        case 'address':
            return addresses;
        case 'list':
            return addresses.flatMap((scope) => run.vantage.lists.map(({ zone }) => ({ ...scope, list: zone })));
        case 'endpoint':
            return addresses.flatMap((scope) => endpointScopes(check, scope));
        case 'name':
            return [{ run, host, name: host.host }];
        case 'name-list':
            return run.vantage.domainLists.map(({ zone }) => ({ run, host, name: host.host, list: zone }));
        default:
            // Without a domain a check of domains is asked once, so that it can say which input it wants.
            return domains.length > 0 ? [] : [{ run, host }];
    }
}
function domainScopes(check, scope) {
    const { run, domain, hosts } = scope;
    const addresses = hosts.flatMap((host) => host.addresses.map((address) => ({ ...scope, host, address })));
    switch (check.about) {
        case 'domain':
            return [scope];
        case 'domain-address':
            return addresses;
        case 'domain-selector':
            // Without a selector the check is asked once, so that it can say which input it wants.
            return (domain.selectors.length > 0 ? domain.selectors : ['']).map((selector) => ({ ...scope, selector }));
        case 'domain-list':
            return run.vantage.domainLists.map(({ zone }) => ({ ...scope, list: zone }));
        case 'domain-endpoint':
            return addresses.flatMap((one) => endpointScopes(check, one));
        case 'name':
            return [{ run, domain, name: domain.domain }];
        case 'name-list':
            return run.vantage.domainLists.map(({ zone }) => ({ run, domain, name: domain.domain, list: zone }));
        default:
            return [];
    }
}
const endpointScopes = ({ on }, scope) => scope.address.endpoints
    .filter(({ protocol }) => !on || on.includes(protocol))
    .map((endpoint) => ({ ...scope, endpoint }));
function findingsOf(check, scope) {
    try {
        return runner_judge(check, scope).map((verdict) => toFinding(check, scope, verdict));
    }
    catch (error) {
        const message = `a defect of smtp-preflight, please report it: ${String(error)}`;
        return [toFinding(check, scope, { outcome: 'inconclusive', reason: 'internal', message })];
    }
}
function runner_judge(check, scope) {
    const unasked = closedPort(check, scope);
    if (unasked)
        return [unasked];
    const excluded = withoutDomain(check, scope) ?? check.excludes?.(scope);
    if (excluded)
        return [{ outcome: 'not-applicable', message: excluded }];
    const seen = {};
    for (const need of check.needs) {
        const slot = slotOf(scope, need);
        if (!slot)
            return [{ outcome: 'inconclusive', reason: 'not-gathered', message: `the evidence holds no \`${need}\`` }];
        if (!slot.ok)
            return [unanswered(scope, slot.error)];
        seen[need] = slot.value;
    }
    const verdicts = [check.evaluate(seen, scope)].flat();
    if (verdicts.length === 0)
        throw new Error(`${check.id} gave no verdict`);
    for (const code of verdicts.map(runner_codeOf))
        if (code !== undefined && !(code in check.findings))
            throw new Error(`${check.id} has no code ${code}`);
    return verdicts;
}
/** Why the evidence lacks what the check needs. */
function unanswered({ endpoint }, { kind, message }) {
    const byUs = kind === 'not-gathered' && endpoint && endsAtProof(endpoint);
    return { outcome: 'inconclusive', reason: kind, message: byUs ? ENDED_AT_PROOF : message };
}
function runner_codeOf(verdict) {
    if (verdict.outcome === 'fail')
        return verdict.code;
    return verdict.outcome === 'inconclusive' ? verdict.couldBe : undefined;
}
/** What nobody asked for and does not answer is not checked; that it could not be asked says nothing of it. */
function closedPort(check, { endpoint }) {
    if (check.judgesClosedPorts || !endpoint || endpoint.required || !endpoint.connect || endpoint.connect.ok)
        return undefined;
    const closed = (0,applies/* withoutAnswer */.BU)(endpoint);
    return closed ? { outcome: 'not-applicable', message: closed } : (0,inconclusive/* emptySlot */.o)(endpoint.connect, 'the port');
}
const withoutDomain = ({ about }, { domain }) => about.startsWith('domain') && !domain ? applies/* NO_SENDER_DOMAIN */.ze : undefined;
function slotOf(scope, need) {
    for (const record of [scope.endpoint, scope.address, scope.host, scope.domain])
        if (record && need in record)
            return record[need];
    return undefined;
}
function toFinding(check, scope, verdict) {
    const host = 'host' in verdict ? verdict.host : undefined;
    const subject = { ...(host && { host }), ...subjectOf(scope) };
    const about = { check: check.id, subject, outcome: verdict.outcome, references: [...check.references] };
    if (verdict.outcome === 'not-applicable')
        return { ...about, code: 'not-applicable', says: sentence(verdict.message), proof: [] };
    const { seen, wanted, proof = [] } = verdict;
    if (verdict.outcome === 'pass')
        return { ...about, code: 'ok', says: verdict.says ?? check.title, seen, wanted, proof };
    if (verdict.outcome === 'inconclusive')
        return {
            ...about,
            code: 'inconclusive',
            reason: verdict.reason,
            ...(verdict.couldBe && { couldBe: verdict.couldBe }),
            says: verdict.says ?? sentence(verdict.message),
            seen,
            wanted,
            proof,
            fix: verdict.fix,
        };
    const text = check.findings[verdict.code];
    const values = { ...subject, ...verdict.values };
    const pastes = text.pastes?.(scope, stringsIn(values)) ?? [];
    return {
        ...about,
        code: verdict.code,
        says: verdict.says ?? fill(text.says, values),
        seen,
        wanted,
        proof,
        fix: fill(text.fix, values),
        ...(pastes.length > 0 && { pastes }),
    };
}
const stringsIn = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
function subjectOf({ host, address, endpoint, domain, list, selector }) {
    return {
        ...(host && { host: host.host }),
        ...(address && { address: address.address }),
        ...(endpoint && { port: endpoint.port, protocol: endpoint.protocol }),
        ...(domain && { domain: domain.domain }),
        ...(list && { list }),
        ...(selector && { selector }),
    };
}
/** A message as a sentence of its own, unless a name or a code comes first: those keep their letters. */
const sentence = (message) => message.replace(/^[a-z](?=[a-z]* )/, (first) => first.toUpperCase());

;// CONCATENATED MODULE: ./compiled/evidence/redact.js
const MASK = '***';
/** Below this a secret is a common syllable, and masking it everywhere would falsify names and addresses. */
const SHORT = 4;
/** Below this the base64 of a secret is so short that certificates hold it by chance. */
const SHORT_IN_BASE64 = 6;
/** Bytes below which the hex of a secret is a usual number. */
const SHORT_IN_HEX = 3;
/** Characters beyond which a secret is masked in parts, each of them unlike anything else: patterns must not grow too large. */
const LONG = 256;
/**
 * Masks secrets in every string of a value, keys included: as they are, UTF-8 read as latin1, escaped as {@link spellings}
 * tells, in hex, and in base64 wherever they start in it, which holds for AUTH PLAIN and XOAUTH2 blobs; there the whole run
 * is masked. A secret of fewer than 4 characters is masked only where white space or the ends of the string delimit it.
 * @returns a copy; objects keep the order of their keys
 */
function redact(value, secrets) {
    const masks = longestFirst(secrets).map((secret) => maskFor(secret));
    const inText = inTurn(masks);
    const inValue = (given) => {
        if (typeof given === 'string')
            return inText(given);
        if (Array.isArray(given))
            return given.map(inValue);
        if (typeof given !== 'object' || given === null)
            return given;
        return Object.fromEntries(Object.entries(given).map(([key, element]) => [inText(key), inValue(element)]));
    };
    return (masks.length === 0 ? value : inValue(value));
}
/** Fields with the words of mail servers, who are told the logins. */
const SAID = ['lines', 'transcript', 'message', 'trailing', 'keywords'];
/** Fields with what a web server says. */
const SERVED = ['body', 'contentType'];
const MAILBOXES = ['reversePath', 'recipient'];
/**
 * Masks secrets in what others say, as {@link redact} does. Names, addresses and words of ours stay as they are, since they
 * are judged; of our own mailboxes only those of a user are masked, but for their domain. Keys, which no word or name is
 * like, are masked everywhere: resolvers hear them and may answer with them, so that they become names to ask.
 * A user name that is part of a longer word or domain name is none: a user may be called as a host is.
 */
function redactEvidence(evidence, { keys, passwords, users }) {
    const served = inTurn(longestFirst(passwords).map((secret) => maskFor(secret)));
    const names = inTurn(longestFirst(users).map((user) => maskFor(user, NAME)));
    const rules = new Map([
        ...SAID.map((field) => [field, (text) => names(served(text))]),
        ...SERVED.map((field) => [field, served]),
        ...MAILBOXES.map((field) => [field, (text) => maskMailbox(text, users)]),
    ]);
    const inValue = (given, mask) => {
        if (typeof given === 'string')
            return mask(given);
        if (Array.isArray(given))
            return given.map((element) => inValue(element, mask));
        if (typeof given !== 'object' || given === null)
            return given;
        const rule = (key) => (mask === same ? rules.get(key) : undefined);
        return Object.fromEntries(Object.entries(given).map(([key, element]) => [key, inValue(element, rule(key) ?? mask)]));
    };
    return inValue(redact(evidence, keys), same);
}
const same = (text) => text;
const inTurn = (masks) => (text) => masks.reduce((masked, mask) => mask(masked), text);
const longestFirst = (secrets) => [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length)
    .flatMap(partsOf);
function partsOf(secret) {
    const characters = [...secret];
    const size = Math.ceil(characters.length / Math.ceil(characters.length / LONG));
    const starts = Array.from({ length: Math.ceil(characters.length / size) }, (_, at) => at * size);
    return starts.map((start) => characters.slice(start, start + size).join(''));
}
function maskMailbox(mailbox, users) {
    const at = mailbox.lastIndexOf('@');
    const [local, domain] = at < 0 ? [mailbox, ''] : [mailbox.slice(0, at), mailbox.slice(at)];
    const isUser = users.some((user) => [mailbox, local].includes(user));
    return isUser ? MASK + domain : mailbox;
}
/** White space or the ends of the text delimit it. */
const WORD = ['(?<!\\S)', '(?!\\S)'];
/** It is no part of a longer word or domain name; the hyphen of a reply that goes on is none of a word. */
const NAME = ['(?<!\\w|\\w\\.|(?<!^(?:S: )?[2-5]\\d\\d)-)', '(?![\\w-]|\\.\\w)'];
const ANYWHERE = ['', ''];
function maskFor(secret, edges = secret.length < SHORT ? WORD : ANYWHERE) {
    const bytes = Buffer.byteLength(secret);
    const short = secret.length < SHORT;
    const whole = base64(secret, 0);
    const forms = new RegExp([
        within(edges, asWritten(secret)),
        within(short ? WORD : ANYWHERE, inHex(secret)),
        within(WORD, short ? quoted(whole) : `${quoted(whole.replace(/=+$/, ''))}={0,2}`),
    ].join('|'), 'g');
    if (short || bytes < SHORT_IN_BASE64)
        return (text) => text.replace(forms, MASK);
    const cores = new RegExp([0, 1, 2].map((offset) => inBase64(secret, offset)).join('|'));
    return (text) => maskRuns(text, cores).replace(forms, MASK);
}
const within = ([before, behind], pattern) => `${before}(?:${pattern})${behind}`;
const quoted = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** A pattern for text of which any characters but letters and digits are escaped; those that repeat, all or none. */
const asWritten = (text) => text.replace(/([^a-z0-9])\1*/giu, (run) => `(?:${[...new Set(spellings(run))].join('|')})`);
const ENTITIES = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
/** Patterns for a text: as it is, or escaped as in URLs, forms, quoted-printable, xtext (RFC 3461 §4), C, JSON and HTML. */
function spellings(text) {
    const bytes = [...Buffer.from(text)];
    // UTF-8 is often read as latin1.
    const readings = [text, Buffer.from(bytes).toString('latin1')];
    return [
        ...(/^ +$/.test(text) ? ['_', '\\+'].map((blank) => blank.repeat(text.length)) : []),
        ...readings.flatMap((reading) => [
            quoted(reading),
            quoted(JSON.stringify(reading).slice(1, -1)),
            quoted(reading.replaceAll('/', '\\/')),
            quoted(reading.replace(/[&<>"']/g, (character) => `&${ENTITIES[character]};`)),
            Array.from(reading, (character) => entity(character.codePointAt(0))).join(''),
            reading
                .split('')
                .map((unit) => `\\\\u${hex(unit.charCodeAt(0), 4)}`)
                .join(''),
        ]),
        ...['%', '=', '\\+', '\\\\x'].map((sign) => bytes.map((byte) => sign + hex(byte)).join('')),
        bytes.map((byte) => `\\\\${byte.toString(8).padStart(3, '0')}`).join(''),
    ];
}
const entity = (point) => `&#(?:0{0,4}${point}|[xX]0{0,4}${hex(point)});`;
/** A pattern for a number in hex, in capitals or not. */
const hex = (value, digits = 2) => value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
/** A pattern for text all of whose bytes are in hex, one after the other or each behind a sign, which few bytes must have. */
function inHex(text) {
    const [first = '', ...others] = [...Buffer.from(text)].map((byte) => hex(byte));
    if (others.length + 1 < SHORT_IN_HEX)
        return [first, ...others].map((digits) => `[%=]${digits}`).join('');
    return `(?:[%=+]|\\\\x)?${[first, ...others].join('(?:[ :%=+]|\\\\x)?')}`;
}
const base64 = (text, offset) => Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
/** A pattern for the base64 of a text, but for what depends on the bytes around it, when `offset` (mod 3) bytes precede it. */
function inBase64(text, offset) {
    const bytes = Buffer.byteLength(text);
    const own = base64(text, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes) * 8) / 6));
    return own.replaceAll('+', '[+-]').replaceAll('/', '[/_]');
}
const isBase64 = (character) => character !== undefined && /^[\w+/=-]$/.test(character);
/** Masks all of the base64 that a match stands in. */
function maskRuns(text, core) {
    let done = '';
    let rest = text;
    for (let match = core.exec(rest); match; match = core.exec(rest)) {
        let start = match.index;
        let end = start + match[0].length;
        while (isBase64(rest[start - 1]))
            start--;
        while (isBase64(rest[end]))
            end++;
        done += rest.slice(0, start) + MASK;
        rest = rest.slice(end);
    }
    return done + rest;
}

;// CONCATENATED MODULE: ./compiled/version.js
/** The version in package.json; the build and a test hold the two together. */
const VERSION = '0.1.0';
/** What a workflow names to use the Action: the tag that moves with the major version. */
const ACTION = (/* unused pure expression or super */ null && (`OWNER/smtp-preflight@v${VERSION.split('.')[0]}`));
/** The same by the tag of this version, which never moves. */
const PINNED_ACTION = (/* unused pure expression or super */ null && (`OWNER/smtp-preflight@v${VERSION}`));

;// CONCATENATED MODULE: ./compiled/gather/block-lists.js




/** Asks each list for its test points. */
async function proveLists(context) {
    if (!wants(context, 'lists'))
        return [];
    return Promise.all(context.plan.lists.map(async (list) => {
        const [health, healthOfIpv6] = await Promise.all([
            orDefect(prove(context, list, 4)),
            list.families.includes(6) ? orDefect(prove(context, list, 6)) : undefined,
        ]);
        return { zone: list.zone, gating: list.gating, health, ...(healthOfIpv6 && { healthOfIpv6 }) };
    }));
}
async function prove(context, list, family) {
    const [always, never] = block_lists/* TEST_POINTS */.T1[family];
    const [listed, clean] = await Promise.all([block_lists_ask(context, always, list), block_lists_ask(context, never, list)]);
    return healthOf(list.zone, { [always]: listed }, { [never]: clean }, (answer) => (0,block_lists/* interpret */.U4)(answer, list));
}
/** What its test entries say of a list; each entry with the answer to it. */
function healthOf(zone, always, never, meaningOf) {
    for (const answer of Object.values({ ...always, ...never })) {
        if (!answer.ok)
            return answer;
        const meaning = meaningOf(answer.value);
        if (typeof meaning === 'object' && 'refused' in meaning)
            return (0,evidence_slot/* failure */.V)('resolver-refused', meaning.refused);
        if (typeof meaning === 'object' && 'dead' in meaning)
            return (0,evidence_slot/* failure */.V)('list-dead', meaning.dead);
    }
    const isListed = ([, answer]) => answer.ok && meaningOf(answer.value) !== 'not-listed';
    const silent = Object.entries(always).find((entry) => !isListed(entry));
    if (silent)
        return (0,evidence_slot/* failure */.V)('list-dead', `${zone} does not list its test entry ${silent[0]}`);
    const eager = Object.entries(never).find(isListed);
    return eager ? (0,evidence_slot/* failure */.V)('list-dead', `${zone} lists ${eager[0]}: it lists everything`) : (0,evidence_slot.ok)(true);
}
/** Asks the lists that proved themselves; a list that does not know the family of the address is not asked. */
async function gatherListings(context, evidence, proved) {
    if (!wants(context, 'lists'))
        return;
    const family = (0,derive_addresses/* familyOf */.Ap)(evidence.address);
    const health = new Map((await proved).map((list) => [list.zone, family === 4 ? list.health : list.healthOfIpv6]));
    const answers = await Promise.all(context.plan.lists
        .filter(({ families }) => families.includes(family))
        .map(async (list) => {
        const state = health.get(list.zone);
        return [
            list.zone,
            state?.ok ? await block_lists_ask(context, evidence.address, list) : state,
        ];
    }));
    evidence.lists = (0,evidence_slot.ok)(Object.fromEntries(answers));
}
const block_lists_ask = (context, address, list) => askList(context, (0,block_lists/* queryName */.CY)(address, list), list);
/** An answer in which the name is that of the public zone: the zone that is asked may hold a key. */
async function askList({ network }, name, list) {
    const answer = await network.resolve(name, 'A');
    const shown = (text) => withPublicZone(text, list);
    if (!answer.ok)
        return (0,evidence_slot/* failure */.V)(answer.error.kind, shown(answer.error.message));
    return (0,evidence_slot.ok)({
        ...answer.value,
        records: answer.value.records.map((r) => ({ ...r, name: shown(r.name), data: shown(r.data) })),
    });
}
/** Name servers may answer in other letters than they were asked in. */
function withPublicZone(text, { zone, queryZone }) {
    const literal = queryZone.replaceAll('.', '\\.');
    return text.replace(new RegExp(literal, 'gi'), zone);
}

;// CONCATENATED MODULE: ./compiled/gather/domain-lists.js




/** Asks each list of domain names for its test points (RFC 5782 §5). */
async function proveDomainLists(context) {
    if (!wants(context, 'domainLists'))
        return [];
    return Promise.all(context.plan.domainLists.map(async (list) => ({
        zone: list.zone,
        gating: list.gating,
        health: await orDefect(domain_lists_prove(context, list)),
    })));
}
async function domain_lists_prove(context, list) {
    const { testEntry, zone } = list;
    const [listed, clean] = await Promise.all([domain_lists_ask(context, testEntry, list), domain_lists_ask(context, domain_lists/* NEVER_LISTED */.Nb, list)]);
    const meaningOf = (answer) => (0,domain_lists/* interpretDomain */.eP)(answer, list);
    return healthOf(zone, { [testEntry]: listed }, { [domain_lists/* NEVER_LISTED */.Nb]: clean }, meaningOf);
}
/** Asks the lists that proved themselves about a name: that of a host, or a domain. */
async function gatherNameListings(context, name, evidence, proved) {
    if (!wants(context, 'domainLists'))
        return;
    const health = new Map((await proved).map((list) => [list.zone, list.health]));
    const answers = await Promise.all(context.plan.domainLists.map(async (list) => {
        const state = health.get(list.zone);
        const answer = state?.ok ? await domain_lists_ask(context, (0,domain_lists/* askedOf */.iN)(name, list), list) : state;
        return [list.zone, answer];
    }));
    evidence.domainLists = (0,evidence_slot.ok)(Object.fromEntries(answers));
}
const domain_lists_ask = (context, name, list) => askList(context, `${name}.${list.queryZone}`, list);

;// CONCATENATED MODULE: ./compiled/gather/egress.js



/**
 * Clouds drop outbound port 25 without a word. Any answer on 25, a reset too, proves that it is open; only when every
 * target was silent are the controls asked, and when these are silent too, the targets are not to blame.
 *
 * @param deadline as {@link Context.deadline}, by which the controls have answered or prove nothing
 */
async function judgeEgress(context, hosts, deadline) {
    const endpoints = endpointsOf(hosts).filter(({ port, connect, connectedTo }) => port === 25 && connect && !connectedTo);
    if (endpoints.length === 0)
        return 'not-tested';
    if (endpoints.some(({ connect }) => answered(connect)))
        return 'open';
    const silent = endpoints.filter(({ connect }) => connect?.ok === false && connect.error.kind === 'timeout');
    if (silent.length === 0 || context.plan.egressControls.length === 0)
        return 'unknown';
    const clock = new AbortController();
    const over = context.network.sleep(Math.max(0, deadline - context.network.now()), clock.signal);
    // A defect of ours proves as little as silence.
    const controls = await Promise.race([askControls(context).catch(() => []), over]);
    clock.abort();
    if (!controls || controls.length === 0)
        return 'unknown';
    if (controls.some(answered))
        return 'open';
    silent.forEach(blame);
    return 'blocked';
}
const answered = (connect) => connect !== undefined && (connect.ok || connect.error.kind === 'refused');
/** Outcomes of the connects; a control whose name does not resolve says nothing. */
async function askControls({ plan, network }) {
    const outcomes = await Promise.all(plan.egressControls.map(async ({ host, port }) => {
        const address = (0,derive_addresses/* isAddress */.PW)(host) ? host : await firstAddress(network, host);
        if (address === undefined)
            return undefined;
        const connection = await network.connect({ address, port });
        if (connection.ok)
            connection.value.end();
        return connection;
    }));
    return outcomes.filter((outcome) => outcome !== undefined);
}
async function firstAddress(network, name) {
    const answer = await network.resolve(name, 'A');
    return answer.ok ? answer.value.records.find(({ type }) => type === 'A')?.data : undefined;
}
function blame(endpoint) {
    const blocked = (0,evidence_slot/* failure */.V)('egress-blocked', 'neither the servers nor the control hosts answer on port 25 from here');
    for (const slot of ENDPOINT_SLOTS)
        if (endpoint[slot])
            endpoint[slot] = blocked;
}

;// CONCATENATED MODULE: ./compiled/gather/gate.js
/** A gate that is shut. */
function gate() {
    let open = () => { };
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return { opened, open };
}

// EXTERNAL MODULE: ./compiled/derive/cipher-suites.js
var cipher_suites = __webpack_require__(4020);
;// CONCATENATED MODULE: ./compiled/gather/raw-hello.js



const HELLO_MS = 15_000;
/**
 * A connection of its own, taken to where a ClientHello is due, for one raw offer. Nothing is returned where STARTTLS is
 * not offered.
 */
async function offerOn(context, protocol, target, offer) {
    const { network, deadline } = context;
    const connected = await network.connect(target);
    if (!connected.ok)
        return connected;
    const connection = connected.value;
    const hello = () => offer(connection, Math.min(network.now() + HELLO_MS, deadline));
    if (protocol === 'submissions')
        return hello();
    const session = openSession(connection, network, { deadline });
    try {
        const greeting = await session.greeting();
        if (!greeting.ok)
            return greeting;
        const ehlo = await session.ehlo(await ehloName(context, connection));
        if (!ehlo.ok)
            return ehlo;
        if (!('STARTTLS' in ehlo.value.keywords))
            return undefined;
        const reply = await session.command('STARTTLS');
        if (!reply.ok)
            return reply;
        if (reply.value.code !== 220)
            return (0,evidence_slot/* failure */.V)('tls-failed', `STARTTLS was answered ${reply.value.code}`);
        return await hello();
    }
    finally {
        session.quit();
    }
}

;// CONCATENATED MODULE: ./compiled/gather/ciphers.js



/**
 * One hello offers all that should not be taken: a server that refuses it takes none of it. One that does not has chosen
 * by a preference of its own perhaps, so what is worse than its choice is offered once more, without that choice, where
 * the server bears a further connection. What a choice left untold is not in the evidence.
 *
 * @param again whether a second connection may be made
 */
async function gatherCiphers(context, endpoint, target, servername, again) {
    const ask = (families) => offerOn(context, endpoint.protocol, target, (connection, deadline) => connection.offerCiphers({ suites: families.flatMap(({ suites }) => [...suites.keys()]), servername }, deadline));
    const families = (0,cipher_suites/* cipherFamilies */.y)(endpoint.protocol);
    const first = toldBy(families, await ask(families));
    if (!first)
        return;
    endpoint.ciphers = first;
    const chosen = first.ok ? families.findIndex(({ name }) => name === chosenIn(first.value)) : -1;
    if (!first.ok || !again || chosen < 0 || families[chosen].weak)
        return;
    const worse = families.slice(0, chosen);
    const second = toldBy(worse, await ask(worse));
    if (second?.ok)
        endpoint.ciphers = (0,evidence_slot.ok)([...second.value, ...first.value]);
}
/** A refusal tells of every family that was offered, a choice of its own alone. */
function toldBy(families, answer) {
    if (!answer?.ok)
        return answer;
    const suite = answer.value;
    return (0,evidence_slot.ok)(suite === null
        ? families.map(({ name }) => ({ family: name, accepted: null }))
        : families.flatMap(({ name, suites }) => suites.has(suite) ? [{ family: name, accepted: suites.get(suite) }] : []));
}
const chosenIn = (probes) => probes.find(({ accepted }) => accepted !== null)?.family;

// EXTERNAL MODULE: ./compiled/derive/certificate.js
var derive_certificate = __webpack_require__(8992);
;// CONCATENATED MODULE: ./compiled/gather/login.js



/** AUTH inside verified TLS, then every kind of reverse-path up to RCPT. */
async function tryLogin(context, session, host, endpoint, turns) {
    const distrust = whyNotTrusted((0,evidence_slot/* valueIn */.x)(endpoint.tls), host.host);
    if (distrust)
        return (0,evidence_slot/* failure */.V)('tls-failed', `credentials were not sent: ${distrust}`);
    const offered = (0,evidence_slot/* valueIn */.x)(endpoint.ehloInTls)?.keywords['AUTH']?.toUpperCase().split(/\s+/) ?? [];
    const mechanism = ['PLAIN', 'LOGIN'].find((name) => offered.includes(name));
    if (!mechanism)
        return (0,evidence_slot/* failure */.V)('not-gathered', 'neither AUTH PLAIN nor AUTH LOGIN is offered');
    const before = turns.get(host.login.username);
    const turn = authenticateOnce(before, session, mechanism, host.login);
    turns.set(host.login.username, turn.then((slot) => (0,evidence_slot/* valueIn */.x)(slot)));
    const auth = await turn;
    if (!auth.ok)
        return auth;
    const senders = auth.value.code === 235 ? await trySenders(context, session, host) : [];
    return (0,evidence_slot.ok)({ mechanism, auth: auth.value, senders });
}
/** RFC 8314 §3: a trusted certificate with the right name, TLS 1.2 or later; undefined when all holds. */
function whyNotTrusted(tls, name) {
    if (!tls)
        return 'there is no TLS';
    if (tls.version !== 'TLSv1.2' && tls.version !== 'TLSv1.3')
        return `${tls.version} is not safe`;
    if (tls.verify !== 'ok')
        return `the certificate is not trusted (${tls.verify})`;
    if (!(0,derive_certificate/* leafMatches */.c8)(tls, name))
        return `the certificate is not for ${name}`;
    return undefined;
}
async function authenticateOnce(before, session, mechanism, login) {
    const earlier = await before;
    if (earlier && earlier.code !== 235)
        return (0,evidence_slot/* failure */.V)('not-gathered', 'this login was refused on another port or host: one attempt is all a guest makes');
    return mechanism === 'PLAIN' ? login_plain(session, login) : stepByStep(session, login);
}
const login_base64 = (text) => Buffer.from(text, 'utf8').toString('base64');
/** RFC 4616. */
const plainResponse = ({ username, password }) => login_base64(`\0${username}\0${password}`);
const login_plain = (session, login) => session.command(`AUTH PLAIN ${plainResponse(login)}`, 'AUTH PLAIN ***');
async function stepByStep(session, { username, password }) {
    let reply = await session.command('AUTH LOGIN');
    for (const answer of [username, password]) {
        if (!reply.ok || reply.value.code !== 334)
            return reply;
        reply = await session.command(login_base64(answer), '***');
    }
    return reply;
}
async function trySenders(context, session, host) {
    const attempts = senders(context, host);
    const replies = await session.group(attempts.flatMap(({ reversePath, recipient }) => ['RSET', `MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`]));
    for (const [index, attempt] of attempts.entries()) {
        attempt.mail = (0,evidence_slot/* valueIn */.x)(replies[index * 3 + 1]);
        attempt.rcpt = (0,evidence_slot/* valueIn */.x)(replies[index * 3 + 2]);
    }
    return attempts;
}
/** What the login sends from in a domain. */
const mailboxIn = (domain, { username }) => `${username.toLowerCase().split('@')[0]}@${domain}`;
/** The login's own name in every allowed domain, a neighbour in its own domain, and a stranger. */
function senders(context, { login, senderDomains }) {
    const [local = '', ownDomain] = login.username.toLowerCase().split('@');
    const home = ownDomain && senderDomains.includes(ownDomain) ? ownDomain : senderDomains[0];
    if (!home)
        return [];
    const recipient = context.plan.relayRecipient ?? `postmaster@${home}`;
    const neighbour = local === 'postmaster' ? 'abuse' : 'postmaster';
    const foreign = context.plan.relayRecipient?.split('@')[1] ?? 'example.net';
    return [
        ...senderDomains.map((domain) => ({
            kind: 'allowed',
            domain,
            reversePath: mailboxIn(domain, login),
            recipient,
        })),
        { kind: 'other-user', domain: home, reversePath: `${neighbour}@${home}`, recipient },
        { kind: 'foreign-domain', domain: foreign, reversePath: `sender-${wordOf(context)}@${foreign}`, recipient },
    ];
}

// EXTERNAL MODULE: ./compiled/derive/relay-verdict.js
var relay_verdict = __webpack_require__(4826);
;// CONCATENATED MODULE: ./compiled/gather/relay.js






/** Port 25: as many vectors as refusals are left, then the control C1 where no refusal speaks of relaying. */
async function coreBattery(talk, session, known) {
    const evidence = begin(talk, known);
    const vectors = batteryFor(talk)
        .flat(2)
        .filter(({ vector }) => !evidence.attempts.some((tried) => tried.vector === vector));
    const chosen = vectors.splice(0, left(talk.refusals));
    evidence.attempts.push(...chosen);
    await relay_ask(talk, session, evidence, chosen);
    evidence.skipped = vectors.map(({ vector }) => vector);
    await askControl(talk, session, evidence);
    await relay_confirm(talk, session, evidence);
    return evidence;
}
/**
 * Submission ports: one stranger's recipient; an own one only where the refusal spoke of relaying, and where its refusal
 * would cost neither port 25 its first vector nor another submission port its one recipient.
 */
async function unauthenticated(talk, session, known) {
    const evidence = begin(talk, known);
    const [own] = talk.host.senderDomains;
    const forMx = talk.host.ports.mx === undefined ? 0 : 1;
    const chosen = batteryFor(talk, 'core')
        .flat(2)
        .filter(({ vector }) => vector === (own ? 'V03' : 'V02'));
    if (evidence.attempts.length === 0 && left(talk.refusals) > forMx) {
        evidence.attempts.push(...chosen);
        await relay_ask(talk, session, evidence, chosen);
    }
    else if (evidence.attempts.length === 0)
        evidence.skipped = chosen.map(({ vector }) => vector);
    talk.unasked.delete(talk.endpoint);
    const [tried] = evidence.attempts;
    // One for port 25, one for each port that is still to be asked, one for this question.
    const affordable = left(talk.refusals) > talk.unasked.size + forMx;
    if (own && affordable && session.alive && tried && classOfAnswer(tried) === 'relay-refused') {
        const control = controlIn(own);
        evidence.control = control;
        await reserving(talk.refusals, () => relay_ask(talk, session, evidence, [control]));
    }
    await relay_confirm(talk, session, evidence);
    return evidence;
}
/** A battery in which nothing more is answered than an earlier one, and C1 for another check, found out. */
const begin = ({ context: { plan } }, { earlier, control }) => {
    const known = earlier?.control ?? control;
    return {
        attempts: earlier?.attempts.filter(derive_replies/* isDecided */.d$) ?? [],
        skipped: [],
        ...(known && { control: known }),
        reservedRecipient: plan.relayRecipient === undefined,
    };
};
/** C1 where it is needed. */
async function askControl(talk, session, evidence) {
    const [own] = talk.host.senderDomains;
    if (!own || !session.alive || !needsControl(talk, evidence))
        return;
    evidence.control = controlIn(own);
    await relay_ask(talk, session, evidence, [evidence.control]);
}
/**
 * Refusals that speak of relaying prove themselves. Those that speak of us as a client, of time or of an unknown user would
 * be said to the control too, and be one refusal too many.
 */
const SELF_EVIDENT = [
    'relay-refused',
    'auth-required',
    'client-rejected',
    'greylisted',
    'user-unknown',
];
/** Whether C1 has to be asked: there is an own domain, and no refusal proves itself. */
const needsControl = ({ host }, { attempts, control }) => host.senderDomains.length > 0 &&
    !control?.rcpt &&
    !attempts.some((tried) => SELF_EVIDENT.includes(classOfAnswer(tried)));
const controlIn = (domain) => ({
    vector: 'C1',
    reversePath: '',
    recipient: `postmaster@${domain}`,
});
const classOfAnswer = (tried) => {
    const answer = (0,derive_replies/* answerTo */.oy)(tried);
    return answer && (0,derive_replies/* classOf */.Kl)(answer);
};
/** A transaction for each. */
async function relay_ask({ refusals }, session, evidence, attempts) {
    noteCut(evidence, await transact(session, refusals, attempts.map((one) => [one])));
}
function noteCut(evidence, failure) {
    if (failure)
        evidence.cut ??= failure;
}
/**
 * Was a recipient accepted, the first such vector goes on to DATA: 354 is the proof, and the connection is cut there
 * (RFC 5321 §4.1.1.10 makes the server drop the transaction). C3, a domain that cannot exist (RFC 6761), C2, a user
 * who cannot, and a command that does not tell a trap that says yes to everything from a server that relays.
 */
async function relay_confirm(talk, session, evidence) {
    const accepted = evidence.attempts.filter(({ mail, rcpt }) => (0,derive_replies/* isAccepted */.oB)(mail) && (0,derive_replies/* isAccepted */.oB)(rcpt));
    const direct = accepted.find((one) => (0,relay_verdict/* isDirect */.c7)(one, evidence));
    const trick = direct ? undefined : accepted[0];
    const chosen = direct ?? trick;
    if (!chosen || !session.alive)
        return;
    const nobody = wordOf(talk.context);
    if (direct && left(talk.refusals) > 0) {
        evidence.acceptAll = { vector: 'C3', reversePath: '', recipient: `${nobody}@${nobody}.invalid` };
        await relay_ask(talk, session, evidence, [evidence.acceptAll]);
    }
    if ((trick || (0,derive_replies/* isAccepted */.oB)(evidence.acceptAll?.rcpt)) && left(talk.refusals) > 0) {
        const { host, senderDomains } = talk.host;
        const domain = trick ? domainOfTrick(trick) : `@${senderDomains[0] ?? host}`;
        evidence.unknownUser = { vector: 'C2', reversePath: '', recipient: `${nobody}${domain}` };
        await relay_ask(talk, session, evidence, [evidence.unknownUser]);
        if (direct && session.alive && (0,derive_replies/* isAccepted */.oB)(evidence.unknownUser.rcpt))
            evidence.unknownCommand = (0,evidence_slot/* valueIn */.x)(await session.command('XYZZY'));
    }
    // Where any local part is accepted, DATA would prove nothing of a trick.
    if (!session.alive || (trick && !(0,relay_verdict/* refusesUnknownUser */.lv)(evidence)))
        return;
    const { reversePath, recipient } = chosen;
    const replies = await session.group([`MAIL FROM:<${reversePath}>`, `RCPT TO:<${recipient}>`, 'DATA']);
    const data = replies[2];
    chosen.data = (0,evidence_slot/* valueIn */.x)(data);
    if (data?.ok === false)
        noteCut(evidence, data.error);
    if (session.alive)
        await session.command('RSET');
}
/** With its `@`; nothing where the trick has no domain, or the domain is quoted. */
const domainOfTrick = ({ recipient }) => /@[^@"!%]+$/.exec(recipient)?.[0] ?? '';
/** True when a recipient was told to come again later (RFC 6647). */
const deferred = ({ relay }) => relay?.ok === true &&
    [...relay.value.attempts, relay.value.control].some((tried) => tried && classOfAnswer(tried) === 'greylisted');

;// CONCATENATED MODULE: ./compiled/gather/relay-wide.js






/** A server that takes this long for a refusal slows us down on purpose. */
const TARPIT_MS = 3000;
const PAUSE_MS = 2000;
/**
 * The batteries `standard` and `full`: on connections of their own, so that no server slows down or hangs up. They exceed
 * what fail2ban tolerates by default, which is why they are the last of all. A connection that is cut is tried once more
 * after a pause, in two halves; a server that tarpits is asked the core vectors only.
 */
async function relay_wide_wideBattery(talk, known) {
    const evidence = begin(talk, known);
    const loads = batteryFor(talk);
    let halved = false;
    for (let load = loads.shift(); load && !acceptedDirectly(evidence); load = loads.shift()) {
        const cut = await askAll(talk, evidence, load);
        if (cut && halved) {
            evidence.cut = cut;
            break;
        }
        if (cut) {
            halved = true;
            await talk.context.network.sleep(PAUSE_MS);
            loads.unshift(...halves(load));
        }
        if (tarpits(load))
            loads.splice(0, loads.length, ...loads.map(coreOf).filter((rest) => rest.length > 0));
    }
    evidence.skipped = BATTERIES[talk.context.plan.relayBattery]
        .flat(2)
        .filter((vector) => !evidence.attempts.some((tried) => tried.vector === vector));
    await conclude(talk, evidence);
    return evidence;
}
async function askAll(talk, evidence, load) {
    const done = await onFurtherConnection(talk, 'relay battery', async (session) => {
        evidence.attempts.push(...load.flat().filter((one) => !evidence.attempts.includes(one)));
        return transact(session, talk.refusals, load);
    });
    return done.ok ? done.value : done.error;
}
/** The controls, and the proof, where there is something to prove. */
async function conclude(talk, evidence) {
    const accepted = evidence.attempts.some(({ mail, rcpt }) => (0,derive_replies/* isAccepted */.oB)(mail) && (0,derive_replies/* isAccepted */.oB)(rcpt));
    if (!accepted && (evidence.attempts.length === 0 || !needsControl(talk, evidence)))
        return;
    const done = await onFurtherConnection(talk, 'controls of the relay battery', async (session) => {
        await askControl(talk, session, evidence);
        await relay_confirm(talk, session, evidence);
    });
    if (!done.ok && accepted)
        evidence.cut ??= done.error;
}
const acceptedDirectly = (evidence) => evidence.attempts.some((one) => (0,derive_replies/* isAccepted */.oB)(one.mail) && (0,derive_replies/* isAccepted */.oB)(one.rcpt) && (0,relay_verdict/* isDirect */.c7)(one, evidence));
const tarpits = (load) => {
    const first = load[0]?.[0];
    const refusal = first && (0,derive_replies/* answerTo */.oy)(first);
    return refusal !== undefined && refusal.code >= 400 && refusal.ms > TARPIT_MS;
};
const coreOf = (load) => load
    .map((transaction) => transaction.filter(({ vector }) => isCore(vector)))
    .filter((transaction) => transaction.length > 0);
/** What was not answered, on two connections; a transaction of one stays whole. */
function halves(load) {
    const open = load.flatMap((transaction) => {
        const rest = transaction.filter((one) => !(0,derive_replies/* isDecided */.d$)(one));
        const middle = Math.ceil(rest.length / 2);
        return [rest.slice(0, middle), rest.slice(middle)].filter((half) => half.length > 0);
    });
    const middle = Math.ceil(open.length / 2);
    return [open.slice(0, middle), open.slice(middle)].filter((half) => half.length > 0);
}

;// CONCATENATED MODULE: ./compiled/gather/shared-battery.js



/**
 * What was found out here for another host. Hosts that have an address in common have its refusals in common too, which are
 * few; and whether a server relays does not depend on the name under which it was looked up.
 */
function sharedBattery(talk) {
    const battery = talk.batteries.get(endpointOf(talk));
    return battery && (0,evidence_slot.ok)(battery);
}
/** Leaves the battery for other hosts, unless it was cut or put off: then they may learn more. */
function shareBattery(talk) {
    const battery = (0,evidence_slot/* valueIn */.x)(talk.endpoint.relay);
    if (!battery || battery.cut || battery.attempts.length === 0 || deferred(talk.endpoint))
        return;
    talk.batteries.set(endpointOf(talk), { askedFor: talk.host.host, ...battery });
}

;// CONCATENATED MODULE: ./compiled/gather/vrfy.js





/** VRFY and EXPN of the one name that every server has (RFC 5321 §4.5.1): nobody's name is guessed. */
async function vrfyPostmaster(talk, session) {
    const existing = await counted(talk, session, 'VRFY postmaster');
    talk.endpoint.vrfy = existing.ok ? (0,evidence_slot.ok)({ existing: existing.value }) : existing;
    orEnd(existing);
    const expn = await counted(talk, session, 'EXPN postmaster');
    if (expn.ok)
        talk.endpoint.vrfy = (0,evidence_slot.ok)({ existing: orEnd(existing), expn: expn.value });
    orEnd(expn);
}
/** A name that does not exist, where the other was not refused: only then is there a difference to see. */
async function vrfyNobody(talk, session) {
    const { context, endpoint, host, refusals } = talk;
    const seen = (0,evidence_slot/* valueIn */.x)(endpoint.vrfy);
    if (!seen || seen.random || !(0,derive_replies/* isAccepted */.oB)(seen.existing) || spare(refusals) === 0 || bearable(session) === 0)
        return;
    // With a domain: Exim takes a bare word for a mistake in the address (501), where it takes a bare postmaster.
    const [own = host.host] = host.senderDomains;
    const random = await counted(talk, session, `VRFY ${wordOf(context)}@${own}`);
    if (random.ok)
        endpoint.vrfy = (0,evidence_slot.ok)({ ...seen, random: random.value });
    orEnd(random);
}
async function counted({ refusals }, session, command) {
    const reply = await session.command(command);
    if (reply.ok && isLogged(reply.value))
        refusals.count += 1;
    return reply;
}
/**
 * fail2ban counts Postfix's "550 5.1.1 User unknown" and "454 4.7.1 Relay access denied" (filter.d/postfix.conf), and whatever Sendmail is set to hide
 * (filter.d/sendmail-reject.conf): "502 5.7.0" to EXPN, "252 Cannot VRFY user" to VRFY.
 */
const isLogged = (reply) => (reply.code >= 400 && ((0,derive_replies/* enhancedStatus */.Px)(reply)?.startsWith('5.7.') || ![500, 502].includes(reply.code))) ||
    /cannot vrfy/i.test((0,derive_replies/* shown */.SP)(reply));

;// CONCATENATED MODULE: ./compiled/gather/business.js













/** What all the talk is for: does it relay, and what may a user send? */
async function business(talk, session) {
    const { context, endpoint, host, turns } = talk;
    const mx = endpoint.protocol === 'mx';
    if (mx)
        await askStrangersQuestions(talk, session);
    endpoint.relay ??= sharedBattery(talk);
    const earlier = (0,evidence_slot/* valueIn */.x)(endpoint.relay);
    // The battery uses up the refusals without which nothing further is asked.
    talk.relayApart = mx && (isWide(talk) || !bearsBattery(session) || hasFurther(talk));
    if (wants(context, 'relay') && (!earlier || earlier.cut) && !talk.relayApart) {
        if (mx)
            await talk.submissionDone;
        const relay = await (mx ? coreBattery : unauthenticated)(talk, session, {
            earlier,
            control: controlAmong(endpoint),
        });
        endpoint.relay = (0,evidence_slot.ok)(relay);
        if (relay.cut && !earlier)
            throw new Ended(relay.cut);
    }
    if (wants(context, 'login') && host.login && !mx && !endpoint.login?.ok)
        endpoint.login = session.alive
            ? await tryLogin(context, session, { ...host, login: host.login }, endpoint, turns)
            : (0,evidence_slot/* failure */.V)('not-gathered', 'the dialogue ended before the login');
    if (mx && wants(context, 'bareLf') && session.alive && !endpoint.bareLf)
        await endByBareLf(talk, session);
}
/** Each once: a server that hung up on them is not asked again, but still whether it relays. */
async function askStrangersQuestions(talk, session) {
    const { context, endpoint, host } = talk;
    if (wants(context, 'vrfy') && !endpoint.vrfy)
        await vrfyPostmaster(talk, session);
    if (wants(context, 'vrfy', 'recipients'))
        await talk.submissionDone;
    if (wants(context, 'recipients') && host.senderDomains.length > 0 && !endpoint.recipients)
        await askRecipients(talk, session);
    if (wants(context, 'vrfy'))
        await vrfyNobody(talk, session);
}
/** How long a NOOP may be answered: several times as long as the EHLO took, on a link of any length. */
const noopMs = (ehloMs) => Math.min(1000, Math.max(200, 4 * ehloMs));
/** Last, since a server that refuses bare line feeds hangs up (Postfix `smtpd_forbid_bare_newline = reject`). */
async function endByBareLf({ endpoint }, session) {
    endpoint.bareLf = await session.raw('NOOP\n', noopMs((0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.reply.ms ?? 0));
    // Half a line is said already: QUIT would be the rest of it.
    if (endpoint.bareLf.ok && endpoint.bareLf.value === null)
        session.cut();
}
/** What takes connections of its own, on port 25: opted in, and batteries that need it last of all. */
async function goFurther(talk) {
    const { context, endpoint } = talk;
    if (endpoint.protocol !== 'mx' || !(0,evidence_slot/* valueIn */.x)(endpoint.ehlo))
        return;
    await askFurtherRecipients(talk);
    if (context.plan.smuggling && wants(context, 'smuggling') && !endpoint.smuggling)
        await trySmuggling(talk);
    if (!(isWide(talk) || talk.relayApart) || !wants(context, 'relay') || endpoint.relay)
        return;
    await talk.submissionDone;
    const known = { control: controlAmong(endpoint) };
    endpoint.relay = isWide(talk)
        ? (0,evidence_slot.ok)(await relay_wide_wideBattery(talk, known))
        : await onFurtherConnection(talk, 'relay battery', (session) => coreBattery(talk, session, known));
}
/** Whether all of the core battery may be refused on this connection too. */
const bearsBattery = (session) => bearable(session) >= BATTERIES.core.flat(2).length;
const isWide = ({ context }) => context.plan.relayBattery !== 'core';

;// CONCATENATED MODULE: ./compiled/gather/in-clear.js



/** What a client says that did not wait for TLS, in one group; fills `mailBeforeTls` and `authInClear`. */
async function sayInClear(talk, session, { keywords }) {
    const { endpoint } = talk;
    const mail = wantsMail(talk, keywords) ? ['MAIL FROM:<>', 'RSET'] : [];
    const auth = wantsAuth(talk, keywords) ? ['AUTH LOGIN'] : [];
    if (mail.length + auth.length === 0)
        return;
    const replies = await session.group([...mail, ...auth]);
    if (mail.length > 0)
        endpoint.mailBeforeTls = replies[0];
    if (auth.length > 0)
        endpoint.authInClear = replies.at(-1);
    for (const reply of replies)
        orEnd(reply);
    if (endpoint.authInClear?.ok && endpoint.authInClear.value.code === 334)
        orEnd(await session.command('*'));
}
const wantsMail = ({ context, endpoint }, keywords) => wants(context, 'mailBeforeTls') &&
    endpoint.protocol === 'submission' &&
    'STARTTLS' in keywords &&
    !endpoint.mailBeforeTls;
/**
 * AUTH without a credential, where it was not offered. Exim refuses by its code what it did not offer, and fail2ban bans
 * for asking it (filter.d/exim.conf), so Exim is not asked.
 */
const wantsAuth = ({ context, endpoint }, keywords) => wants(context, 'authInClear') && !endpoint.authInClear && !('AUTH' in keywords) && !(0,server_software/* isExim */.iz)(endpoint);

;// CONCATENATED MODULE: ./compiled/gather/starttls.js





const INJECTED = 'NOOP';
/** How long an answer that should not be there may take behind one that was. */
const STRAY_MS = 1000;
/** STARTTLS, handshake and the EHLO after it, which is returned; fills `starttls`, `tls`, `ehloInTls`, `injection`. */
async function startTls(talk, session, name, mode) {
    const { context, endpoint, host } = talk;
    const injected = mode === 'inject' && wants(context, 'injection');
    const { starttls, tls = (0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was refused') } = await session.startTls(host.host, injected ? INJECTED : undefined);
    if (!endpoint.tls?.ok) {
        endpoint.starttls = starttls;
        endpoint.tls = tls;
    }
    if (injected && !tls.ok && session.transcript.includes(`C: ${INJECTED}`))
        talk.injectionRefused = true;
    orEnd(starttls);
    orEnd(tls);
    const ehlo = await session.ehlo(name);
    const stray = injected && ehlo.ok && !resembles(ehlo.value, endpoint.ehlo) ? await session.unsolicited(STRAY_MS) : undefined;
    const inTls = stray ? (0,evidence_slot.ok)(parseEhlo('EHLO', stray)) : ehlo;
    keep(endpoint, 'ehloInTls', inTls);
    // Refused together with its packet, the command was not answered either: this attempt came after that one.
    if ((injected || talk.injectionRefused) && (0,derive_replies/* isAccepted */.oB)((0,evidence_slot/* valueIn */.x)(inTls)?.reply) && !endpoint.injection)
        endpoint.injection = (0,evidence_slot.ok)({ sent: INJECTED, answer: stray ? (0,evidence_slot/* valueIn */.x)(ehlo).reply : null });
    return inTls;
}
/** The same name at the start as in clear: an answer to EHLO and to nothing else (RFC 5321 §4.1.1.1). */
function resembles(inTls, inClear) {
    const firstWord = (ehlo) => ehlo?.reply.lines[0]?.split(' ')[0]?.toLowerCase();
    return firstWord(inTls) === firstWord((0,evidence_slot/* valueIn */.x)(inClear));
}

;// CONCATENATED MODULE: ./compiled/gather/endpoint.js













/** A server that threw us out is left alone for this long. */
const endpoint_PAUSE_MS = 2000;
const CLEAR_GREETING_MS = 5000;
/**
 * Fills the slots of one endpoint over as few connections as it takes: one on a sound server. A server may hang up on the
 * injected command, so it gets a second try by the book, and one whose TLS is broken is still asked in clear whether it
 * relays. A server that cut us off is tried once more after a pause, one that was silent to what is said before TLS
 * without it.
 */
async function gatherEndpoint(talk) {
    const { context, endpoint } = talk;
    const modes = ['inject', 'plain', 'none'];
    let again = false;
    let end;
    for (let mode = modes.shift(); mode;) {
        end = await attempt(talk, mode);
        if (!end || !endpoint.connect?.ok)
            break;
        if (endpoint.protocol === 'submissions' && !endpoint.tls?.ok)
            await greetInClear(talk);
        if ((0,evidence_slot/* valueIn */.x)(endpoint.ehlo) && endpoint.tls?.ok === false)
            mode = modes.shift();
        else if (again)
            break;
        else if (end.kind === 'timeout' && endpoint_unanswered(endpoint))
            again = true;
        else if (end.kind === 'throttled') {
            again = true;
            mode = modes.find((other) => other === 'plain');
            await context.network.sleep(endpoint_PAUSE_MS);
        }
        else
            break;
    }
    talk.tlsSeen();
    await goFurther(talk);
    if (deferred(endpoint) && context.plan.retryGreylistedMs > 0)
        end = (await comeBack(talk)) ?? end;
    shareBattery(talk);
    endpoint_close(talk, end ?? { kind: 'not-gathered', message: 'the dialogue came to an end before it' });
}
const endpoint_unanswered = ({ mailBeforeTls, authInClear }) => mailBeforeTls?.ok === false || authInClear?.ok === false;
/** Plain SMTP on 465: does it greet where a handshake was due? A server that waits for a ClientHello stays silent. */
async function greetInClear({ context, endpoint, target, refusals }) {
    const connected = await context.network.connect(target);
    if (!connected.ok)
        return;
    const options = { deadline: context.deadline, timeouts: { greeting: CLEAR_GREETING_MS } };
    const session = openSession(connected.value, context.network, options);
    const greeting = await session.greeting();
    if (greeting.ok)
        endpoint.tls = (0,evidence_slot/* failure */.V)('protocol-garbage', `greets in clear: ${greeting.value.code} ${greeting.value.lines[0]}`);
    // Our ClientHello was noise to it: Postfix logs "improper command pipelining", which ban lists count.
    if (greeting.ok)
        refusals.count += 1;
    session.quit();
}
/** Greylisting servers take the second try of a patient client (RFC 6647). */
async function comeBack(talk) {
    talk.endpoint.transcript.push(`-- again after ${talk.context.plan.retryGreylistedMs / 1000} s`);
    await talk.context.network.sleep(talk.context.plan.retryGreylistedMs);
    talk.endpoint.relay = undefined;
    if (recipientsDeferred(talk.endpoint))
        talk.endpoint.recipients = undefined;
    const end = await attempt(talk, 'plain');
    await goFurther(talk);
    return end;
}
/** One connection. Returns why it ended early, nothing when all was said. */
async function attempt(talk, mode) {
    const { context, endpoint, target } = talk;
    const connected = await context.network.connect(target);
    if (!connected.ok) {
        const shut = turnedAway(talk, connected.error.message) ?? connected;
        endpoint.connect ??= shut;
        return shut.error;
    }
    endpoint.connect = (0,evidence_slot.ok)({ ms: connected.value.ms });
    const session = openSession(connected.value, context.network, { deadline: context.deadline });
    try {
        await speak(talk, session, connected.value, mode);
        return undefined;
    }
    catch (error) {
        if (error instanceof Ended)
            return error.failure;
        throw error;
    }
    finally {
        session.quit();
        endpoint.transcript.push(...session.transcript);
    }
}
async function speak(talk, session, connection, mode) {
    const { context, endpoint, host } = talk;
    const name = ehloName(context, connection);
    const implicit = endpoint.protocol === 'submissions';
    if (implicit) {
        const tls = await session.implicitTls(host.host);
        keep(endpoint, 'tls', tls);
        orEnd(tls);
        talk.tlsSeen();
    }
    const greeted = await session.greeting();
    const refusal = greeted.ok && greeted.value.code >= 500 ? turnedAway(talk, (0,derive_replies/* shown */.SP)(greeted.value)) : undefined;
    const greeting = refusal ?? greeted;
    keep(endpoint, 'greeting', greeting);
    welcome(orEnd(greeting), 'the greeting');
    talk.welcomed.add(endpointOf(talk));
    const ehlo = await session.ehlo(await name);
    keep(endpoint, implicit ? 'ehloInTls' : 'ehlo', ehlo);
    welcome(orEnd(ehlo).reply, 'EHLO');
    if (!implicit) {
        await sayInClear(talk, session, orEnd(ehlo));
        if ('STARTTLS' in orEnd(ehlo).keywords && mode !== 'none') {
            const ehloInTls = await startTls(talk, session, await name, mode);
            welcome(orEnd(ehloInTls).reply, 'EHLO inside TLS');
        }
        else if (endpoint.tls?.ok) {
            // What follows takes this connection for the one that had TLS, the login too.
            orEnd((0,evidence_slot/* failure */.V)('tls-failed', 'STARTTLS was not offered again'));
        }
    }
    talk.tlsSeen();
    await business(talk, session);
}
/** What follows a relay battery is no finding: a server that greeted us for another host may have banned us since. */
const turnedAway = (talk, how) => talk.welcomed.has(endpointOf(talk))
    ? (0,evidence_slot/* failure */.V)('throttled', `the server, which greeted us earlier in this run, turned us away: ${how}`)
    : undefined;
function welcome(reply, what) {
    const failure = unwelcome(reply, what);
    if (failure)
        throw new Ended(failure);
}
/** Wanted and still empty: why the dialogue ended. What TLS would have shown stays empty where TLS is not offered. */
function endpoint_close({ context, endpoint, host }, end) {
    const { protocol } = endpoint;
    const implicit = protocol === 'submissions';
    const ehlo = (0,evidence_slot/* valueIn */.x)(endpoint.ehlo);
    const fill = (...slots) => fillMissing(context, endpoint, slots, end);
    fill('connect', 'greeting', 'relay');
    if (!implicit)
        fill('ehlo');
    if (!implicit && !ehlo)
        fill('authInClear', 'obsoleteTls');
    if (implicit || !ehlo || 'STARTTLS' in ehlo.keywords)
        fill('tls', 'ehloInTls');
    if (!implicit && (!ehlo || 'STARTTLS' in ehlo.keywords))
        fill('starttls', 'injection');
    if (protocol === 'submission' && (!ehlo || 'STARTTLS' in ehlo.keywords))
        fill('mailBeforeTls');
    if (protocol === 'mx')
        fill('vrfy', 'recipients', 'bareLf');
    if (host.login && protocol !== 'mx')
        fill('login');
}

;// CONCATENATED MODULE: ./compiled/gather/obsolete-tls.js

/** A connection of its own, on which everything up to TLS 1.1 is offered; the slot stays empty where TLS is not offered. */
async function gatherObsoleteTls(context, endpoint, target) {
    const seen = await offerOn(context, endpoint.protocol, target, (connection, deadline) => connection.offerObsoleteTls(deadline));
    if (seen)
        endpoint.obsoleteTls = seen;
}

;// CONCATENATED MODULE: ./compiled/gather/host.js













/** Evidence of a host of which nothing is known yet. */
function emptyHost({ host, source, roles, declared, senderDomains, login }) {
    return { kind: 'host', host, source, roles, declared, senderDomains, loginGiven: login !== undefined, addresses: [] };
}
/** Everything about one host, written into `evidence` while it is learnt: a deadline finds there what is known. */
async function gatherHost(context, host, evidence, { lists, domainLists }, turns) {
    context.progress({ host: host.host, says: 'asking the DNS' });
    const addresses = await gatherForward(context, host, evidence);
    evidence.addresses = addresses.map((address, index) => emptyAddress(context, host, address, index === 0));
    context.located.get(host.host)?.open();
    const parts = await Promise.allSettled([
        guarded(context, evidence, ['spfHelo'], gatherSpfHelo(context, evidence)),
        gatherDane(context, evidence),
        guarded(context, evidence, ['domainLists'], gatherNameListings(context, evidence.host, evidence, domainLists)),
        ...evidence.addresses.flatMap((address) => [
            guarded(context, address, ['ptr', 'forwardOfPtr'], gatherPtr(context, address)),
            guarded(context, address, ['lists'], gatherListings(context, address, lists)),
            visit(context, host, address, turns),
        ]),
    ]);
    for (const part of parts)
        if (part.status === 'rejected')
            throw part.reason;
    context.progress({ host: host.host, says: summary(evidence), done: true });
}
/** Everything of a host that is wanted and still empty, but for its endpoints. */
function fillHost(context, host, error) {
    fillMissing(context, host, ['a', 'aaaa', 'spfHelo', 'dnssec', 'domainLists'], error);
    for (const address of host.addresses) {
        fillMissing(context, address, ['ptr', 'forwardOfPtr', 'lists'], error);
        for (const endpoint of address.endpoints)
            if (endpoint.protocol === 'mx')
                fillMissing(context, endpoint, ['tlsa'], error);
    }
}
/** A staged server is one server, however many addresses it will have: it is visited once. */
function emptyAddress({ plan }, host, address, first) {
    const notPublic = (0,derive_addresses/* rangeOf */.be)(address, plan.treatAsPublic);
    const protocols = PROTOCOLS.filter((protocol) => host.ports[protocol] && (first || !host.connect[protocol]));
    const endpoints = protocols.map((protocol) => emptyEndpoint(host, protocol));
    return { address, ...(notPublic && { notPublic }), endpoints };
}
function emptyEndpoint(host, protocol) {
    const staged = host.connect[protocol];
    return {
        protocol,
        port: host.ports[protocol],
        required: isRequired(host, protocol),
        ...(staged && { connectedTo: `${staged.address}:${staged.port}` }),
        transcript: [],
    };
}
/** A role that was named must answer. Where none was, port 25 must, or whatever is tried instead of it. */
function isRequired({ roles, ports }, protocol) {
    if (roles.length === 0)
        return protocol === 'mx' || ports.mx === undefined;
    return protocol === 'mx' ? roles.includes('inbound') : roles.includes('submission');
}
async function visit(context, host, address, turns) {
    if (!wants(context, ...ENDPOINT_SLOTS))
        return;
    const server = serverAt(context, address.address);
    const visited = server.free.then(() => talkTo(context, host, address, server, turns));
    server.free = visited.catch(() => { });
    await visited;
}
async function talkTo(context, host, address, { free: _, ...server }, turns) {
    const submissionPorts = address.endpoints.filter(({ protocol }) => protocol !== 'mx');
    const unasked = new Set(submissionPorts);
    const shared = { context, host, ...server, turns, unasked };
    const submission = submissionPorts.map((endpoint) => speakTo({ ...shared, submissionDone: Promise.resolve() }, address, endpoint));
    const submissionDone = Promise.all(submission.map(({ talked }) => talked));
    const mx = address.endpoints
        .filter(({ protocol }) => protocol === 'mx')
        .map((endpoint) => speakTo({ ...shared, submissionDone }, address, endpoint));
    await Promise.all([...submission, ...mx].map(({ done }) => done));
    settleSubmission(address);
}
function speakTo(visit, address, endpoint) {
    const { context, host } = visit;
    const target = targetOf(host, address, endpoint);
    if (!target) {
        const { error } = (0,evidence_slot/* failure */.V)('not-gathered', `${address.address} is not public (${address.notPublic}): it is only dialled when treat-as-public covers it`);
        fillMissing(context, endpoint, ENDPOINT_SLOTS, error);
        context.finished.add(endpoint);
        return { talked: Promise.resolve(), done: Promise.resolve() };
    }
    let tlsSeen = () => { };
    const tlsKnown = new Promise((resolve) => {
        tlsSeen = resolve;
    });
    context.progress({ host: host.host, says: `talking to ${address.address} port ${endpoint.port}` });
    const giveUp = (error) => fillMissing(context, endpoint, ENDPOINT_SLOTS, defect(error));
    const talked = gatherEndpoint({ ...visit, endpoint, target, tlsSeen })
        .catch(giveUp)
        .finally(() => {
        tlsSeen();
        visit.unasked.delete(endpoint);
    });
    const offers = tlsKnown.then(async () => {
        if (!offersTls(endpoint))
            return;
        await Promise.all([
            wants(context, 'obsoleteTls') && gatherObsoleteTls(context, endpoint, target),
            wants(context, 'ciphers') &&
                endpoint.tls?.ok &&
                gatherCiphers(context, endpoint, target, host.host, bearsAnother(endpoint.protocol, address.endpoints.length)),
        ]);
    });
    return { talked, done: Promise.all([talked, offers.catch(giveUp)]).then(() => context.finished.add(endpoint)) };
}
/** Another ClientHello on a port that speaks in clear would be one more line for a ban list. */
const offersTls = ({ protocol, connect, ehlo, tls }) => protocol === 'submissions'
    ? connect?.ok === true && !(tls?.ok === false && tls.error.kind === 'protocol-garbage')
    : 'STARTTLS' in ((0,evidence_slot/* valueIn */.x)(ehlo)?.keywords ?? {});
function targetOf(host, { address, notPublic }, endpoint) {
    const staged = host.connect[endpoint.protocol];
    if (staged)
        return { ...staged, limitAs: address };
    return notPublic ? undefined : { address, port: endpoint.port };
}
/** For the role `submission` one of 465 and 587 is enough (RFC 8314 §3.3 prefers 465). */
function settleSubmission({ endpoints }) {
    const submission = endpoints.filter(({ protocol }) => protocol !== 'mx');
    if (submission.some(({ connect }) => connect?.ok))
        for (const endpoint of submission)
            endpoint.required &&= endpoint.connect?.ok === true;
}
function summary({ addresses }) {
    if (addresses.length === 0)
        return 'no address was found';
    const open = addresses.flatMap(({ endpoints }) => endpoints.filter(({ connect }) => connect?.ok));
    const [answering, mute] = [open.filter((one) => one.greeting?.ok !== false), open].map(portsOf);
    const said = answering ? `answers on ${answering}` : mute ? `no greeting on ${mute}` : 'no port answers';
    return `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}, ${said}`;
}
const portsOf = (endpoints) => [...new Set(endpoints.map(({ port }) => port))].join(', ');

;// CONCATENATED MODULE: ./compiled/gather/gather.js














/** Time left at the end for asking the egress controls and for writing the report. */
const RESERVE_MS = 1000;
/** Of that, for the report alone. */
const REPORT_MS = 400;
/** All I/O of a run: asks what the plan needs, judges nothing, ends at the plan's deadline with what is known. */
async function gather(plan, network, progress = () => { }) {
    const begin = network.now();
    const context = {
        plan,
        network,
        deadline: begin + plan.timeoutMs - RESERVE_MS,
        progress,
        finished: new Set(),
        located: new Map(plan.hosts.map(({ host }) => [host, gate()])),
        servers: new Map(),
    };
    const hosts = plan.hosts.map(emptyHost);
    const domains = plan.domains.map(emptyDomain);
    const proofs = { lists: proveLists(context), domainLists: proveDomainLists(context) };
    const validation = proveValidation(context).catch((error) => ({
        validating: { ok: false, error: defect(error) },
    }));
    const clock = new AbortController();
    const over = network.sleep(plan.timeoutMs - RESERVE_MS, clock.signal);
    await Promise.race([
        Promise.all([visitAll(context, hosts, proofs), askDomains(context, domains, hosts, proofs)]),
        over,
    ]);
    const known = snapshot(context, hosts);
    const knownDomains = snapshotDomains(context, domains);
    const run = {
        kind: 'run',
        schemaVersion: 1,
        tool: { name: 'smtp-preflight', version: VERSION },
        observedAt: new Date(begin).toISOString(),
        durationMs: 0,
        policy: { ...plan.policy },
        vantage: {
            ehloName: context.ehloName,
            resolvers: network.resolvers,
            proxied: plan.network.proxy !== undefined,
            egress25: await judgeEgress(context, known, begin + plan.timeoutMs - REPORT_MS),
            ...(await Promise.race([validation, over.then(() => ({ validating: outOfTime }))])),
            lists: await Promise.race([proofs.lists, over.then(() => unproved(plan.lists))]),
            domainLists: await Promise.race([proofs.domainLists, over.then(() => unproved(plan.domainLists))]),
        },
    };
    clock.abort();
    run.durationMs = network.now() - begin;
    return redactEvidence({ run, domains: knownDomains, hosts: known }, secretsOf(plan));
}
/** What must not be in evidence, whoever said it: servers like to repeat what they were told. */
function secretsOf({ hosts, lists, domainLists }) {
    const logins = hosts.flatMap(({ login, senderDomains }) => (login ? [{ login, senderDomains }] : []));
    return {
        keys: [...lists, ...domainLists]
            .filter(({ queryZone, zone }) => queryZone !== zone)
            .map(({ queryZone }) => queryZone.split('.')[0])
            .flatMap((key) => [key, key.toLowerCase(), key.toUpperCase()]),
        passwords: logins.flatMap(({ login }) => [
            login.password,
            login_base64(login.username),
            login_base64(login.password),
            plainResponse(login),
        ]),
        users: logins.flatMap(({ login, senderDomains }) => [
            login.username,
            login.username.toLowerCase(),
            ...senderDomains.map((domain) => mailboxIn(domain, login)),
        ]),
    };
}
/** At most `concurrency` hosts at a time. */
async function visitAll(context, hosts, proofs) {
    const queue = [...context.plan.hosts.entries()];
    const turns = new Map();
    const worker = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
            const [index, host] = next;
            const evidence = hosts[index];
            await gatherHost(context, host, evidence, proofs, turns).catch((error) => {
                for (const endpoint of endpointsOf([evidence]))
                    fillMissing(context, endpoint, ENDPOINT_SLOTS, defect(error));
                fillHost(context, evidence, defect(error));
            });
            context.located.get(host.host)?.open();
        }
    };
    await Promise.all(Array.from({ length: context.plan.concurrency }, worker));
}
/** Domains wait for the hosts only where they need their addresses. */
async function askDomains(context, domains, hosts, { domainLists }) {
    await Promise.all(domains.map(async (domain) => {
        const its = hosts.filter(({ host }) => domain.hosts.includes(host));
        const located = Promise.all(its.map(({ host }) => context.located.get(host)?.opened));
        await Promise.all([
            gatherDomain(context, domain, its, located),
            gatherTransport(context, domain),
            guarded(context, domain, ['domainLists'], gatherNameListings(context, domain.domain, domain, domainLists)),
        ]);
        context.finished.add(domain);
    }));
}
const emptyDomain = ({ domain, source, hosts, dkimSelectors }) => ({
    kind: 'domain',
    domain,
    source,
    hosts,
    selectors: dkimSelectors,
});
const outOfTime = (0,evidence_slot/* failure */.V)('budget', 'the time of the run was over');
const unproved = (lists) => lists.map(({ zone, gating }) => ({ zone, gating, health: outOfTime }));
/** A copy, since what still runs goes on writing; what the deadline left unanswered is filled with that reason. */
function snapshot(context, hosts) {
    const unfinished = endpointsOf(hosts).map((endpoint) => !context.finished.has(endpoint));
    const known = structuredClone(hosts);
    endpointsOf(known).forEach((endpoint, index) => {
        if (unfinished[index])
            fillMissing(context, endpoint, ENDPOINT_SLOTS, outOfTime.error);
    });
    for (const host of known)
        fillHost(context, host, outOfTime.error);
    return known;
}
function snapshotDomains(context, domains) {
    const known = structuredClone(domains);
    domains.forEach((domain, index) => {
        if (!context.finished.has(domain))
            fillMissing(context, known[index], DOMAIN_SLOTS, outOfTime.error);
    });
    return known;
}

;// CONCATENATED MODULE: ./compiled/report/host-rows.js






/** The names that each host goes by, from the evidence. `null` stands for not seen, an empty list for none. */
function hostRows(hosts, domains) {
    const pairs = domains.flatMap((domain) => domain.hosts.map((host) => ({ host, domain })));
    const carried = new Map(grouped(pairs, ({ host }) => host));
    return hosts.map((host) => hostRow(host, (carried.get(host.host) ?? []).map(({ domain }) => domain)));
}
function hostRow(host, domains) {
    const staged = host.addresses.flatMap(({ endpoints }) => endpoints.flatMap(({ connectedTo }) => connectedTo ?? []));
    return {
        host: host.host,
        source: host.source,
        domains: [...new Set([...host.senderDomains, ...domains.map(({ domain }) => domain)])],
        ...(staged.length > 0 && { connectedTo: [...new Set(staged)] }),
        addresses: host.addresses.map((address) => addressRow(host, domains, address)),
    };
}
function addressRow(host, domains, { address, ptr, endpoints }) {
    const forward = (0,evidence_slot/* valueIn */.x)(address.includes(':') ? host.aaaa : host.a);
    const pointers = (0,evidence_slot/* valueIn */.x)(ptr);
    return {
        address,
        forward: forward ? (0,dns/* addressesIn */.Mh)(forward).includes(address) : null,
        ptr: pointers ? (0,dns/* ptrNames */.Nt)(pointers) : null,
        mx: mxTargets(host.host, address, domains),
        endpoints: endpoints.map(endpointRow),
    };
}
function mxTargets(host, address, domains) {
    const seen = domains.filter(({ mx }) => mx?.ok);
    if (seen.length === 0)
        return null;
    const targets = seen.flatMap(({ domain, mx, mxTargets }) => {
        const { targets, implicit } = (0,derive_mx/* mxOf */.Px)(domain, (0,evidence_slot/* valueIn */.x)(mx));
        const leadsHere = (target) => {
            const { a, aaaa } = (0,evidence_slot/* valueIn */.x)(mxTargets)?.[target] ?? {};
            return [(0,evidence_slot/* valueIn */.x)(a), (0,evidence_slot/* valueIn */.x)(aaaa)].some((answer) => answer && (0,dns/* addressesIn */.Mh)(answer).includes(address));
        };
        return implicit ? [] : targets.filter((target) => target === host || leadsHere(target));
    });
    return [...new Set(targets)];
}
function endpointRow(endpoint) {
    const leaf = (0,evidence_slot/* valueIn */.x)(endpoint.tls)?.chain[0];
    return {
        protocol: endpoint.protocol,
        port: endpoint.port,
        banner: nameOf((0,evidence_slot/* valueIn */.x)(endpoint.greeting)),
        ehlo: nameOf((0,evidence_slot/* valueIn */.x)(endpoint.ehloInTls)?.reply ?? (0,evidence_slot/* valueIn */.x)(endpoint.ehlo)?.reply),
        certificate: leaf === undefined ? null : ((0,derive_certificate/* certificateFacts */.lF)(leaf)?.names ?? null),
    };
}
const nameOf = (reply) => (reply ? (0,derive_replies/* nameIn */.ZC)(reply) : null);

;// CONCATENATED MODULE: ./compiled/report/build.js



/** The report of a run: the same for the same evidence, whatever order the findings come in. */
function buildReport({ run, hosts, domains }, { findings, counts, verdict, says }) {
    const rows = hostRows(hosts, domains);
    return {
        schemaVersion: 1,
        tool: run.tool,
        observedAt: run.observedAt,
        durationMs: run.durationMs,
        verdict,
        says,
        counts,
        vantage: run.vantage,
        hosts: rows,
        findings: worstFirst(located(findings, rows)),
    };
}
/** Each finding with the line that named its host; for a domain, that of the first host that carries it. */
function located(findings, rows) {
    const ofHost = new Map();
    const ofDomain = new Map();
    for (const { host, domains, source } of rows) {
        if (!ofHost.has(host))
            ofHost.set(host, source);
        for (const domain of domains)
            if (!ofDomain.has(domain))
                ofDomain.set(domain, source);
    }
    const placeOf = ({ host, domain }) => (host === undefined ? ofDomain.get(domain ?? '') : ofHost.get(host));
    return findings.map((finding) => {
        const source = finding.source ?? placeOf(finding.subject);
        return source ? { ...finding, source } : finding;
    });
}
const OUTCOMES = ['fail', 'inconclusive', 'pass', 'not-applicable'];
/** What harms others first, then what lets strangers in or listen, then what makes mail be refused; a policy's own last. */
const GRAVITY = ['relay', 'login', 'encryption', 'identity', 'reputation', 'session', 'domains', 'transport', 'policy'];
function worstFirst(findings) {
    const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
    return keyed.sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
}
function compare(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    if (index < 0)
        return 0;
    return a[index] < b[index] ? -1 : 1;
}
const sortKey = ({ outcome, severity, topic, subject, check, code, says }) => [
    OUTCOMES.indexOf(outcome),
    types/* SEVERITIES */.oC.indexOf(severity),
    GRAVITY.indexOf(topic),
    ownerOf(subject),
    subject.address ?? '',
    subject.port ?? 0,
    check,
    code,
    subject.domain ?? '',
    subject.list ?? '',
    subject.selector ?? '',
    says,
];

;// CONCATENATED MODULE: ./compiled/preflight.js






/** Plan → evidence: everything that touches the network. */
const preflight = (plan, network, progress) => gather(plan, network, progress);
/** Evidence → report: the same evidence and policy give the same report, byte for byte. */
function reportOf(evidence, policy) {
    const checks = enabledChecks(compiled_checks/* CHECKS */.u, policy);
    const unlocated = evidence.hosts.filter(({ addresses }) => addresses.length === 0).map(({ host }) => host);
    return buildReport(evidence, judge(runChecks(checks, evidence), checks, policy, evidence.run.observedAt, unlocated));
}

// EXTERNAL MODULE: ./compiled/report/escape.js
var report_escape = __webpack_require__(2971);
;// CONCATENATED MODULE: ./compiled/report/markdown/html.js
/** A GitHub Markdown table; every cell is escaped already. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** Folded Markdown; both parts are escaped already. */
const details = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

;// CONCATENATED MODULE: ./compiled/report/headline.js



/**
 * The verdict in one sentence. A run without a single pass or failure is never told as good.
 * @param name how to write the name of a host
 */
function headline(report, name) {
    const { counts, verdict } = report;
    if (verdict === 'failed')
        return { mark: '❌', says: failed(report, name) };
    if (counts.pass + counts.error + counts.warning + counts.notice + counts.inconclusive === 0)
        return { mark: '❔', says: 'nothing was checked' };
    if (verdict === 'inconclusive' || counts.pass === 0)
        return { mark: '❔', says: undecided(report, name) };
    const passed = `${words_count(hostsOf(report).size, 'host')}, ${words_count(counts.pass, 'check')} passed`;
    const but = butParts(report);
    const grave = counts.error > 0 || report.findings.some(isGraveUnknown);
    return { mark: grave ? '⚠️' : '✅', says: [passed, ...but].join(', ') };
}
/** Whether there is nothing to read but the headline. */
const isSpotless = (report) => headline(report, String).mark === '✅' &&
    report.findings.every(({ outcome }) => outcome !== 'fail' && outcome !== 'inconclusive');
function failed(report, name) {
    const { error, warning, notice } = report.counts;
    const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'notice';
    const number = error || warning || notice;
    if (number === 0)
        return `${words_count(report.counts.inconclusive, 'check')} could not be made`;
    const told = report.findings.filter((finding) => finding.outcome === 'fail' && finding.severity === severity && !finding.waiver);
    return `${words_count(number, severity)} on ${placesOf(told, report, name)}`;
}
/** The hosts and domains that these are about: the only one by its name, several by their number. */
function placesOf(findings, report, name) {
    const hosts = new Set(findings.flatMap(({ subject }) => subject.host ?? []));
    const domains = new Set(findings.flatMap(({ subject: { host, domain } }) => (host === undefined ? (domain ?? []) : [])));
    const said = (names, many) => names.size === 0 ? [] : names.size > 1 ? [many] : [...names].map((only) => name((0,caps/* cut */.J)(only, 255)));
    const places = [
        ...said(hosts, `${hosts.size} of ${words_count(hostsOf(report).size, 'host')}`),
        ...said(domains, words_count(domains.size, 'domain')),
    ];
    return places.length > 0 ? places.join(' and ') : 'the policy';
}
const hostsOf = ({ hosts }) => new Set(hosts.map(({ host }) => host));
/** The gravest of what could not be told is all owed to port 25, which is closed to the runner. */
function isPortClosed({ findings }) {
    const open = findings.filter(({ outcome, waiver }) => outcome === 'inconclusive' && !waiver);
    const gravest = open.filter(({ severity }) => severity === open[0].severity);
    return gravest.length > 0 && gravest.every(({ reason }) => reason === 'egress-blocked');
}
function undecided(report, name) {
    const { counts, findings, hosts } = report;
    if (isPortClosed(report))
        return 'port 25 could not be reached from this runner';
    const [unlocated, ...others] = hosts.filter(({ addresses }) => addresses.length === 0);
    if (unlocated && !findings.some(isGraveUnknown))
        return `no address was found of ${others.length > 0 ? `${others.length + 1} hosts` : name((0,caps/* cut */.J)(unlocated.host, 255))}`;
    if (counts.inconclusive > 0)
        return `${words_count(counts.inconclusive, 'check')} could not be made`;
    return 'no check passed';
}
const butParts = ({ counts }) => [
    counts.error && words_count(counts.error, 'error'),
    counts.warning && words_count(counts.warning, 'warning'),
    counts.inconclusive && `${counts.inconclusive} could not be made`,
].filter((part) => typeof part === 'string');
/** `2 errors · 1 warning · 3 could not be checked · 71 passed`, what is zero left out, passes always told. */
function countsLine({ counts }) {
    const parts = [
        [counts.error, words_count(counts.error, 'error')],
        [counts.warning, words_count(counts.warning, 'warning')],
        [counts.notice, words_count(counts.notice, 'notice')],
        [counts.inconclusive, `${counts.inconclusive} could not be checked`],
        [counts.waived, `${counts.waived} waived`],
        [counts.notApplicable, `${counts.notApplicable} not applicable`],
    ];
    return [...parts.filter(([number]) => number > 0).map(([, said]) => said), `${counts.pass} passed`].join(' · ');
}

;// CONCATENATED MODULE: ./compiled/report/markdown/budget.js
/** More findings than this never fit 1 MiB. */
const ALL = 3000;
const FULL = { passing: true, proof: 20, prose: true, pastes: true, most: ALL, places: ALL, left: '' };
const BARE = { ...FULL, passing: false, proof: 0, prose: false };
const first = (most) => (most === ALL ? '' : `, and all but the first ${most} of each kind`);
/** Ever less: first what passed, then the details, then the number of findings. */
const LEVELS = [
    FULL,
    { ...FULL, passing: false, left: 'what passed' },
    { ...FULL, passing: false, proof: 0, left: 'what passed and the proofs' },
    ...[ALL, 1000, 500, 200, 100, 50, 20, 10].map((most) => ({
        ...BARE,
        most,
        places: most,
        left: `what passed, proofs and explanations${first(most)}`,
    })),
    ...[10, 3, 1, 0].map((most) => ({
        ...BARE,
        pastes: false,
        most,
        places: most,
        left: `what passed, proofs, explanations and what to copy${first(most)}`,
    })),
];
/** A comment is one screen where it can be: the summary has the rest. */
const inComment = (detail) => ({
    ...detail,
    proof: Math.min(detail.proof, 8),
    most: Math.min(detail.most, 20),
    places: Math.min(detail.places, 10),
});
/**
 * The fullest rendering that fits: all of it, else found by bisection.
 * @param size in the unit of `limit`
 * @param fallback when none does
 */
function fitting(render, size, limit, fallback) {
    let best = fallback;
    let from = 0;
    let to = LEVELS.length;
    for (let at = 0; from < to; at = (from + to) >> 1) {
        const rendered = render(LEVELS[at]);
        if (size(rendered) <= limit) {
            best = rendered;
            to = at;
        }
        else
            from = at + 1;
    }
    return best;
}

;// CONCATENATED MODULE: ./compiled/report/reasons.js
/** What each reason of an inconclusive finding means for a reader. */
const REASON_TEXTS = {
    timeout: {
        says: 'no answer in time; a firewall that drops, a tarpit or an overloaded server look like this',
        ways: ['let the address of this runner through the firewall', 'raise `timeout`'],
    },
    refused: {
        says: 'the server refused the connection',
        ways: ['start the service, or take the port out of `ports`'],
    },
    unreachable: {
        says: 'there is no route from here to the server',
        ways: ['run from a network that reaches it, or go through `proxy`'],
    },
    'egress-blocked': {
        says: 'this runner cannot reach port 25 anywhere, so this says nothing about the servers',
        ways: [
            'a self-hosted runner with outbound port 25',
            '`proxy: socks5://…` to a machine that has it',
            '`connect` to a staged server in this job',
            'only the submission ports, with `ports: 465, 587`',
        ],
    },
    throttled: {
        says: 'the server limits how often this runner may connect',
        ways: ['exempt the address of this runner from the limit', 'run again later'],
    },
    'temporary-failure': {
        says: 'the server answered with a temporary failure (4xx)',
        ways: ['look into the log of the server', 'run again later'],
    },
    greylisted: {
        says: 'the server greylists this runner',
        ways: ['exempt the address of this runner from greylisting', 'set `retry-greylisted` to the greylisting time'],
    },
    'client-rejected': {
        says: 'the server takes no mail from this runner, whatever its sender or recipient',
        ways: ['exempt the address of this runner, or run from an address with a PTR record and a clean reputation'],
    },
    'sender-rejected': {
        says: 'the server refused the reverse-path before it saw a recipient',
        ways: ['run again with `ehlo-name` set to a name that resolves to this runner'],
    },
    'accept-all': {
        says: 'the server accepts every recipient at RCPT, so accepting one proves nothing',
        ways: ['let the server refuse unknown recipients at RCPT'],
    },
    'dns-servfail': {
        says: 'the resolver answered SERVFAIL',
        ways: ['check that the name servers of the zone answer and that its DNSSEC signatures are valid'],
    },
    'dns-timeout': {
        says: 'no DNS answer in time',
        ways: ['check the name servers of the zone', 'name other resolvers with `nameservers`'],
    },
    'resolver-refused': {
        says: 'the block list does not answer this resolver',
        ways: ['use a resolver of your own with `nameservers`', 'for Spamhaus, set `spamhaus-dqs-key`'],
    },
    'list-dead': {
        says: 'the block list failed its own test entries (RFC 5782 §5)',
        ways: ['nothing on your side; take the list out if it stays dead'],
    },
    'resolver-not-validating': {
        says: 'the resolver does not validate DNSSEC',
        ways: ['name a resolver that validates in `nameservers`: an own Unbound, or a public one like 9.9.9.9 or 1.1.1.1'],
    },
    'no-ipv6': {
        says: 'this runner has no IPv6',
        ways: ['run from a network with IPv6'],
    },
    'protocol-garbage': {
        says: 'what answered does not speak SMTP',
        ways: ['check what listens on the port, and what stands in between'],
    },
    'tls-failed': {
        says: 'TLS failed or its certificate is not trusted, so what follows it was not seen',
        ways: ['mend the encryption findings first'],
    },
    budget: {
        says: 'left out, so as not to exceed what a ban list of the server tolerates or the time of the run',
        ways: ['raise `timeout`', 'exempt the address of this runner from the ban list'],
    },
    'proxy-failed': {
        says: 'the proxy did not connect',
        ways: ['check `proxy`, and that it may connect to the mail ports'],
    },
    'not-gathered': {
        says: 'the evidence does not hold what the check needs',
        ways: ['gather again with the policy that is to judge it'],
    },
    internal: {
        says: 'a defect of smtp-preflight',
        ways: ['please report it, with the evidence file'],
    },
};

;// CONCATENATED MODULE: ./compiled/report/markdown/egress.js




/** What a port 25 that is closed to the runner means and leaves; nothing when it does not decide the verdict. */
function egress(report) {
    if (report.verdict !== 'inconclusive' || !isPortClosed(report))
        return '';
    const { counts, hosts } = report;
    const endpoints = hosts.flatMap(({ addresses }) => addresses.flatMap((address) => address.endpoints));
    const answering = endpoints.filter(({ port, banner }) => port !== 25 && banner !== null).map(({ port }) => port);
    const ports = [...new Set(answering)].sort((a, b) => a - b);
    const others = ports.length > 0 ? `, while ${ports.join(' and ')} ${ports.length === 1 ? 'does' : 'do'}` : '';
    const rest = isEgressAlone(report) && counts.pass > 0 ? ` Everything else passed (${words_count(counts.pass, 'check')}).` : '';
    const ways = REASON_TEXTS['egress-blocked'].ways.map(report_escape/* prose */.CS).join('; ');
    return `Not the servers: no host and no control answered on 25${others}.${rest} Ways on: ${ways}.`;
}
/** Whether nothing else is to be told. */
const isEgressAlone = (report) => isPortClosed(report) &&
    report.findings.every(({ outcome, reason, waiver }) => waiver || (outcome === 'inconclusive' ? reason === 'egress-blocked' : outcome !== 'fail'));

;// CONCATENATED MODULE: ./compiled/report/pastes.js

/** What a reader calls the place, and the language of the block. */
const TARGETS = {
    dns: { name: 'DNS', language: 'dns' },
    postfix: { name: 'Postfix', language: 'ini' },
    exim: { name: 'Exim', language: 'exim' },
    opensmtpd: { name: 'OpenSMTPD', language: 'opensmtpd' },
    dovecot: { name: 'Dovecot', language: 'dovecot' },
    web: { name: 'Web', language: 'text' },
    shell: { name: 'Shell', language: 'sh' },
    ask: { name: 'To ask for', language: 'text' },
};
const BLOCKS = 4;
const RECORDS = 50;
/** UTF-16 units of one text; a longer one is left out, for half of it would be wrong to paste. */
const LONGEST = 4000;
/**
 * What to copy to mend these findings: DNS records for one place in one block, everything else in one of its own.
 * @param most records in a block
 * @param told what was shown before and is not shown again; what is shown is added
 */
function choosePastes(findings, most, told) {
    const all = findings.flatMap((finding) => finding.pastes ?? []);
    const short = all.filter(({ text }) => text.length <= LONGEST);
    const fresh = blocksOf(short.filter(({ into, text }) => !told.has(keyOf(into, text.trimEnd()))));
    const blocks = fresh
        .slice(0, BLOCKS)
        .map((block) => ({ ...block, texts: block.texts.slice(0, Math.min(RECORDS, most)) }));
    for (const { into, texts } of blocks)
        for (const text of texts)
            told.add(keyOf(into, text));
    return {
        blocks,
        left: textsIn(fresh) - textsIn(blocks),
        above: fresh.length === 0 && short.length > 0,
        long: short.length < all.length,
    };
}
const keyOf = (into, text) => `${into} ${text}`;
const textsIn = (blocks) => blocks.reduce((sum, { texts }) => sum + texts.length, 0);
const blocksOf = (all) => grouped(all, ({ into, where, text }) => JSON.stringify([into, where, into === 'dns' ? '' : text])).map(([, same]) => ({
    into: same[0].into,
    where: same[0].where,
    texts: [...new Set(same.map(({ text }) => text.trimEnd()))],
}));

;// CONCATENATED MODULE: ./compiled/report/plain.js


const PROOF_LINES = 20;
/** One sentence that a question is open, or what was found; not escaped. */
const sentenceOf = ({ outcome, reason, says }) => outcome === 'inconclusive' ? `could not be checked (${reason ?? 'internal'}): ${(0,caps/* cut */.J)(says, 500)}` : (0,caps/* cut */.J)(says, 500);
/** The lines of the dialogue or of DNS that prove it, unless they say no more than what is told as seen; not escaped. */
const plain_proofOf = ({ proof, seen }) => proof.every((line) => line.replace(/^[CS]: /, '') === seen) ? [] : proof;
/** As much of that as an output without folds has room for; not escaped. */
function proofLines(finding) {
    const proof = plain_proofOf(finding);
    const shown = proof.slice(0, PROOF_LINES).map((line) => (0,caps/* cut */.J)(line, 300));
    return proof.length > PROOF_LINES ? [...shown, `… and ${proof.length - PROOF_LINES} more lines`] : shown;
}
/** What else a finding holds, in lines; not escaped. */
const detailsOf = ({ seen, wanted, proof, fix, pastes = [] }) => [
    ...(seen ? [`Seen: ${(0,caps/* cut */.J)(seen, 500)}`] : []),
    ...(wanted ? [`Wanted: ${(0,caps/* cut */.J)(wanted, 500)}`] : []),
    ...proofLines({ proof, seen }).map((line) => `  ${line}`),
    ...(fix ? (0,caps/* cut */.J)(`To mend it: ${fix}`, 2000).split('\n') : []),
    ...pastes
        .filter(({ text }) => text.length <= LONGEST)
        .slice(0, 1)
        .flatMap(pasteOf),
];
/** The likeliest text to copy, whole. */
const pasteOf = ({ into, where, text }) => [
    `${[TARGETS[into].name, where && (0,caps/* cut */.J)(where, 300)].filter(Boolean).join(': ')}:`,
    ...text.trimEnd().split('\n'),
];
/** Why a finding is accepted, and until when; not escaped. */
const waiverOf = ({ reason, until }) => until ? `${(0,caps/* cut */.J)(reason, 500)} (until ${(0,caps/* cut */.J)(until, 20)})` : (0,caps/* cut */.J)(reason, 500);

;// CONCATENATED MODULE: ./compiled/report/group.js



/** Findings of one outcome that no waiver accepts. */
const group_counted = (findings, outcome) => findings.filter((finding) => finding.outcome === outcome && !finding.waiver);
/** Failures that count, of the same check, code and severity on one host together, in the order of the first of each. */
const groupFailures = (findings) => grouped(group_counted(findings, 'fail'), ({ severity, subject, check, code }) => JSON.stringify([severity, ownerOf(subject), check, code])).map(([, same]) => ({ host: ownerOf(same[0].subject), check: same[0].check, findings: same }));
/** The same finding on several hosts, told as one, in the order of the first of each. */
const acrossHosts = (groups) => grouped(groups, ({ check, findings: [{ severity, code }] }) => JSON.stringify([severity, check, code])).map(([, [{ check, findings }, ...others]]) => ({
    check,
    findings: [...findings, ...others.flatMap((group) => group.findings)],
}));
/** Inconclusive findings that count, by reason, the reason of the gravest first. */
const groupUnknown = (findings) => grouped(group_counted(findings, 'inconclusive'), ({ reason = 'internal' }) => reason).map(([reason, found]) => ({
    reason,
    findings: found,
    hosts: [...new Set(found.map(({ subject }) => ownerOf(subject)))],
}));
/** What is waived, by host, check and code. */
const groupWaived = (findings) => grouped(findings.flatMap((finding) => (finding.waiver ? [{ finding, says: waiverOf(finding.waiver) }] : [])), ({ finding: { check, code, subject }, says }) => JSON.stringify([ownerOf(subject), check, code, says])).map(([, same]) => ({ ...same[0], times: same.length }));
/** Why checks do not apply, the commonest reason first. */
const groupNotApplicable = (findings) => grouped(group_counted(findings, 'not-applicable'), group_reasonOf)
    .map(([, same]) => ({
    says: same[0].says,
    times: same.length,
    differ: same.some(({ says }) => says !== same[0].says),
}))
    .sort((a, b) => b.times - a.times);
/** Its sentence without the names of its subject. */
const group_reasonOf = ({ says, subject: { host, domain, address } }) => [host, domain, address]
    .filter((name) => name !== undefined && name !== '')
    .reduce((sentence, name) => sentence.replaceAll(name, ''), says);
/** How often each sentence was said, in order of appearance. */
const tally = (sentences) => grouped(sentences, (sentence) => sentence).map(([sentence, same]) => [sentence, same.length]);

;// CONCATENATED MODULE: ./compiled/report/references.js
const PUBLISHED = [
    [
        /^RFC (\d{1,5})(?: §(\d+(?:\.\d+)*))?$/,
        (number, section) => `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#section-${section}` : ''}`,
    ],
    [
        /^RFC (\d{1,5}) App\. ([A-Z](?:\.\d+)*)$/,
        (number, appendix) => `https://www.rfc-editor.org/rfc/rfc${number}#appendix-${appendix}`,
    ],
    [/^(CVE-\d{4}-\d{4,})$/, (id) => `https://www.cve.org/CVERecord?id=${id}`],
];
/** Where to read an RFC, one section of it, or a CVE record; undefined for any other reference. */
function referenceUrl(reference) {
    for (const [pattern, url] of PUBLISHED) {
        const [found, number = '', section] = pattern.exec(reference) ?? [];
        if (found !== undefined)
            return url(number, section);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./compiled/report/markdown/pastes.js



/** {@link choosePastes} in Markdown. */
function pastes(findings, most, told) {
    const { blocks, left, above, long } = choosePastes(findings, most, told);
    return [
        ...blocks.flatMap((block) => [headOf(block), (0,report_escape/* fence */.EU)(block.texts.join('\n'), TARGETS[block.into].language)]),
        left > 0 ? `… and ${left} more to copy: the report as JSON has them.` : '',
        above ? 'What to copy is above.' : '',
        long ? '*A text to copy is too long to be shown here: the report as JSON has it.*' : '',
    ].filter((block) => block !== '');
}
/** A record says by itself where it goes. */
function headOf({ into, where }) {
    if (where === undefined)
        return into === 'dns' ? '' : `**${TARGETS[into].name}**`;
    return `**${TARGETS[into].name}:** ${(0,report_escape/* prose */.CS)((0,caps/* cut */.J)(where, 300))}`;
}

;// CONCATENATED MODULE: ./compiled/report/markdown/places.js






const FIELDS = ['seen', 'wanted'];
const OPEN = 10;
const PLACES_ON_A_HOST = 10;
/** Where it was found, and what was seen and wanted there: one sentence for one place, else a line a host. */
function places(findings, detail) {
    const [first] = findings;
    const differ = FIELDS.filter((field) => findings.some((finding) => finding[field] !== first[field]));
    const values = FIELDS.filter((field) => first[field] && !differ.includes(field)).map((field) => `**${field === 'seen' ? 'Seen' : 'Wanted'}:** ${places_quoted(first[field])}`);
    const lines = grouped(findings, (finding) => JSON.stringify([ownerOf(finding.subject), ...differ.map((field) => finding[field])]));
    if (lines.length === 1)
        return [`${placeOf(findings)}.`, ...values].join(' ');
    const written = lines.slice(0, detail.places).map(([, line]) => `- ${lineOf(line, differ)}`);
    const list = folded(written, lines.length - written.length);
    return values.length > 0 ? `${values.join(' ')}\n\n${list}` : list;
}
/** The first lines open, further ones folded. */
function folded(lines, more) {
    const open = lines.slice(0, OPEN);
    const rest = [...lines.slice(OPEN), ...(more > 0 ? [`- … and ${more} more`] : [])];
    if (rest.length <= 1)
        return [...open, ...rest].join('\n');
    return `${open.join('\n')}\n\n${details(`${lines.length - open.length + more} more places`, rest.join('\n'))}`;
}
/** `mail.example.com, 203.0.113.25 port 25`: what findings of one host or domain are about. */
function placeOf(findings) {
    const inside = grouped(findings, ({ subject }) => insideOf(subject)).map(([place, at]) => [place, places_portsOf(at.flatMap(({ subject: { port } }) => port ?? []))].filter((part) => part !== '').join(' '));
    const told = inside.filter((place) => place !== '');
    const [{ subject, source }] = findings;
    const owner = subject.host ?? subject.domain;
    if (owner !== undefined)
        told.unshift((0,report_escape/* span */.Ln)((0,caps/* cut */.J)(owner, 255)));
    return told.length > 0 ? few(told, PLACES_ON_A_HOST, String) : places_policyOf(source);
}
/** Where a policy was written that its finding is about. */
const places_policyOf = (source) => source ? `${(0,report_escape/* span */.Ln)((0,caps/* cut */.J)(source.file, 255))} line ${source.line}` : 'The policy';
/** `port 25`, `ports 25, 465 and 587`. */
function places_portsOf(ports) {
    const [last, ...others] = [...new Set(ports)].reverse();
    if (last === undefined)
        return '';
    return others.length === 0 ? `port ${last}` : `ports ${others.reverse().join(', ')} and ${last}`;
}
function lineOf(line, differ) {
    const values = differ.flatMap((field) => (line[0][field] ? [`${field} ${places_quoted(line[0][field])}`] : []));
    return [placeOf(line), values.join(', ')].filter((part) => part !== '').join(': ');
}
function insideOf({ host, address, domain, list, selector }) {
    const parts = [
        ['', address],
        ['domain ', host && domain],
        ['list ', list],
        ['selector ', selector],
    ];
    return parts.flatMap(([what, name]) => (name ? [`${what}${(0,report_escape/* span */.Ln)((0,caps/* cut */.J)(name, 255))}`] : [])).join(' ');
}
const places_quoted = (value) => (0,report_escape/* span */.Ln)((0,caps/* cut */.J)(value, 300));

;// CONCATENATED MODULE: ./compiled/report/markdown/findings.js









const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const FIXES = 3;
/** Failures, worst first, each told once for all hosts: those that decide the verdict open, the others folded. */
function findings(report, detail, explain) {
    const told = { checks: new Set(), pastes: new Set() };
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const ours = report.failures.filter(({ findings: [first] }) => first.severity === severity);
        if (ours.length === 0)
            return [];
        const open = severity === 'error' || (severity === 'warning' && report.verdict === 'failed' && report.counts.error === 0);
        const level = open ? '###' : '####';
        const written = ours.slice(0, detail.most).map((group) => writeGroup(group, level, detail, explain, told));
        if (ours.length > detail.most)
            written.push(`… and ${ours.length - detail.most} more.`);
        const found = report.counts[severity];
        return open ? written : [details(`${MARKS[severity]} ${words_count(found, severity)}`, written.join('\n\n'))];
    });
}
function writeGroup({ check, findings: all }, level, detail, explain, told) {
    const [first, ...others] = all;
    const why = detail.prose && !told.checks.has(check) ? explain(check)?.why : undefined;
    told.checks.add(check);
    const like = others.length > 0 ? `, and ${others.length} like it` : '';
    return [
        `${level} ${MARKS[first.severity]} ${(0,report_escape/* prose */.CS)((0,caps/* cut */.J)(first.says, 500))}${like} · ${(0,report_escape/* span */.Ln)(check)}`,
        places(all, detail),
        quotation(plain_proofOf(first), detail),
        why ? (0,report_escape/* prose */.CS)(why) : '',
        fixOf(all),
        ...(detail.pastes ? pastes(all, detail.places, told.pastes) : []),
        detail.prose && first.references.length > 0 ? `<sub>${first.references.map(reference).join(' · ')}</sub>` : '',
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** The lines that prove it as a quotation. */
function quotation(proof, detail) {
    if (detail.proof === 0 || proof.length === 0)
        return '';
    const shown = proof.slice(0, detail.proof).map((line) => (0,report_escape/* span */.Ln)((0,caps/* cut */.J)(line, 300)));
    if (proof.length > detail.proof)
        shown.push(`… and ${proof.length - detail.proof} more lines`);
    return `> ${shown.join('<br>\n> ')}`;
}
/** How to mend it; where that is not the same everywhere, the first few. */
function fixOf(all) {
    const fixes = tally(all.flatMap(({ fix }) => (fix ? [fix] : []))).map(([fix]) => (0,report_escape/* prose */.CS)((0,caps/* cut */.J)(fix, 2000)));
    if (fixes.length <= 1)
        return fixes.map((fix) => `**Fix:** ${fix}`).join('');
    const more = fixes.length > FIXES ? [`- … and ${fixes.length - FIXES} more like these`] : [];
    return ['**Fix:**', '', ...fixes.slice(0, FIXES).map((fix) => `- ${fix}`), ...more].join('\n');
}
/** An RFC or a CVE is linked, and a page by the name of its host; any other reference is written as it is. */
function reference(raw) {
    const url = referenceUrl(raw);
    if (url)
        return `[${raw}](${url})`;
    const [, host] = /^https:\/\/([a-z0-9.-]+)(?:\/[\w./-]*)?$/.exec(raw) ?? [];
    return host ? `[${(0,report_escape/* text */.Qq)(host)}](${raw})` : (0,report_escape/* text */.Qq)(raw);
}

;// CONCATENATED MODULE: ./compiled/report/markdown/matrix.js




/** Hosts without anything against them are folded from so many on. */
const FOLD_FROM = 20;
/** The matrix as a table; hosts without anything against them are folded where there are many. */
function matrix({ topics, rows: all }, detail) {
    const head = ['host', ...topics.map((topic) => (topic === 'domains' ? 'sender domains' : topic))];
    const rows = all.map((row) => ({ ...row, good: row.worst === '✅' }));
    const write = (row) => {
        const name = (0,report_escape/* nameSpan */.CL)((0,caps/* cut */.J)(row.host, 255));
        return [row.good ? name : `**${name}**`, ...row.cells];
    };
    const bad = rows.filter(({ good }) => !good);
    const good = rows.filter((row) => row.good);
    const fold = rows.length > FOLD_FROM;
    const open = [...bad.slice(0, detail.most), ...(detail.passing && !fold ? good : [])].map(write);
    const blocks = open.length > 0 ? [table(head, open)] : [];
    if (bad.length > detail.most)
        blocks.push(`… and ${words_count(bad.length - detail.most, 'more host')} with something against them.`);
    const rest = `✅ ${words_count(good.length, open.length > 0 ? 'more host' : 'host')} with nothing against ${good.length === 1 ? 'it' : 'them'}`;
    if (good.length > 0 && !detail.passing)
        blocks.push(rest);
    if (good.length > 0 && detail.passing && fold) {
        const more = good.length > detail.most ? `\n\n… and ${good.length - detail.most} more.` : '';
        blocks.push(details(rest, table(head, good.slice(0, detail.most).map(write)) + more));
    }
    return blocks.join('\n\n');
}

;// CONCATENATED MODULE: ./compiled/report/name-cells.js


const NAME_COLUMNS = ['address', 'forward', 'PTR', 'MX', 'banner', 'EHLO', 'certificate'];
const NAMES_IN_A_CELL = 4;
/** The names that one address of a host goes by, a cell for each column. */
function nameCells(host, { address, forward, ptr, mx, endpoints }, { name, odd, between }) {
    const cell = (says, isOdd) => ({ says: isOdd ? odd(says) : says, odd: isOdd });
    const list = (found, fits) => found.length === 0 ? cell('none', true) : cell(few(found, NAMES_IN_A_CELL, name), !found.some(fits));
    const isHost = (found) => (0,derive_names/* sameName */.q)(found, host);
    /** Said once where the endpoints agree, else each with its ports. */
    const perEndpoint = (namesOf, fits = isHost) => {
        const ports = new Map();
        let isOdd = false;
        for (const endpoint of endpoints) {
            const found = namesOf(endpoint);
            if (found === null)
                continue;
            const told = list(found, fits);
            isOdd ||= told.odd;
            ports.set(told.says, [...(ports.get(told.says) ?? []), endpoint.port]);
        }
        if (ports.size === 0)
            return undefined;
        const words = [...ports].map(([says, at]) => (ports.size === 1 ? says : `${says} (${at.join(', ')})`));
        return { says: words.join(between), odd: isOdd };
    };
    return [
        cell(name(address), false),
        cell(forward === null ? `${name(host)} (not seen)` : `${forward ? '' : 'not '}${name(host)}`, forward === false),
        ptr === null ? undefined : list(ptr, isHost),
        mx === null ? undefined : mx.length === 0 ? cell('none', false) : list(mx, isHost),
        perEndpoint(({ banner }) => alone(banner)),
        perEndpoint(({ ehlo }) => alone(ehlo)),
        perEndpoint(({ certificate }) => certificate, (found) => name_cells_covers(found, host)),
    ];
}
/** Whether a row has a name that is not the host's. */
const isOdd = (cells) => cells.some((cell) => cell?.odd);
const alone = (name) => (name === null ? null : name === '' ? [] : [name]);
/** RFC 9525 §6.3: a wildcard stands for the left-most label. */
const name_cells_covers = (name, host) => (0,derive_names/* sameName */.q)(name, host) || (name.startsWith('*.') && (0,derive_names/* sameName */.q)(name.slice(2), host.slice(host.indexOf('.') + 1)));

;// CONCATENATED MODULE: ./compiled/report/markdown/names.js




const MARKDOWN = { name: (raw) => (0,report_escape/* nameSpan */.CL)((0,caps/* cut */.J)(raw, 255)), odd: (says) => `**${says}**`, between: '<br>' };
/**
 * For each address every name it goes by, side by side; those that are not the host's are bold.
 * @returns nothing when there is no row to show
 */
function names_names({ hosts, failures }, detail) {
    const failing = new Set(failures.flatMap(({ findings }) => findings.map(({ subject }) => subject.host)));
    const told = detail.passing ? hosts : hosts.filter(({ host }) => failing.has(host));
    const rows = told.flatMap(({ host, addresses }) => addresses.map((address) => nameCells(host, address, MARKDOWN)));
    const [odd, even] = [rows.filter(isOdd), rows.filter((row) => !isOdd(row))];
    const blocks = [];
    if (Math.min(odd.length, detail.most) > 0)
        blocks.push(tableOf(odd.slice(0, detail.most)));
    if (odd.length > detail.most)
        blocks.push(`… and ${odd.length - detail.most} more addresses with an odd name.`);
    if (even.length > 0 && detail.passing) {
        const agree = `${even.length === 1 ? '1 address goes' : `${even.length} addresses go`} by one name`;
        blocks.push(details(agree, tableOf(even)));
    }
    return blocks.length > 0 ? ['### One name', ...blocks].join('\n\n') : '';
}
/** A column that nothing was seen of is left out. */
function tableOf(rows) {
    const shown = NAME_COLUMNS.map((_, column) => rows.some((row) => row[column]));
    return table(NAME_COLUMNS.filter((_, column) => shown[column]), rows.map((row) => row.filter((_, column) => shown[column]).map((cell) => cell?.says ?? '–')));
}

;// CONCATENATED MODULE: ./compiled/report/markdown/settled.js





const settled_REASONS = 100;
/** What is waived, with the reason of each. */
function waived({ waived: groups, counts }, detail) {
    if (groups.length === 0)
        return '';
    const lines = groups.slice(0, detail.most).map(({ finding: { check, code, subject, says: said }, times, says }) => {
        const about = `${(0,report_escape/* span */.Ln)((0,caps/* cut */.J)(ownerOf(subject), 255))}: ${(0,report_escape/* prose */.CS)((0,caps/* cut */.J)(said, 300))} · ${(0,report_escape/* span */.Ln)(`${check}/${code}`)}${often(times)}`;
        return `- ${about}<br>Accepted: ${(0,report_escape/* prose */.CS)(says)}`;
    });
    if (groups.length > detail.most)
        lines.push(`- … and ${groups.length - detail.most} more`);
    return details(`${counts.waived} waived`, lines.join('\n'));
}
/** What passed, a line a check. */
function passed(report, explain) {
    const checks = report.findings.flatMap(({ outcome, check }) => (outcome === 'pass' ? [check] : []));
    if (checks.length === 0)
        return '';
    const lines = tally(checks).map(([check, times]) => `- ${[(0,report_escape/* span */.Ln)(check), (0,report_escape/* prose */.CS)(explain(check)?.title ?? ''), `(${times})`].filter(Boolean).join(' ')}`);
    return details(`✅ ${report.counts.pass} passed`, lines.join('\n'));
}
/** What did not apply, a line a reason; where an input would make it apply, the reason names it. */
function notApplicable(report) {
    const reasons = groupNotApplicable(report.findings);
    if (reasons.length === 0)
        return '';
    const lines = reasons
        .slice(0, settled_REASONS)
        .map(({ says, times, differ }) => `- ${(0,report_escape/* prose */.CS)((0,caps/* cut */.J)(says, 300))}${differ ? `, and ${times - 1} like it` : often(times)}`);
    if (reasons.length > settled_REASONS)
        lines.push(`- … and ${reasons.length - settled_REASONS} more reasons`);
    return details(`${report.counts.notApplicable} not applicable`, lines.join('\n'));
}
const often = (times) => (times > 1 ? ` (${times}×)` : '');

;// CONCATENATED MODULE: ./compiled/report/markdown/unknown.js






const SENTENCES = 5;
const HOSTS = 5;
/** What could not be checked, by reason, each with the ways out; open when it decides the verdict. */
function unknown({ unknown: groups, verdict, counts }, detail) {
    if (groups.length === 0)
        return '';
    const body = groups.map((group) => writeReason(group, detail)).join('\n\n');
    return verdict === 'inconclusive'
        ? `### ❔ Could not be checked\n\n${body}`
        : details(`❔ ${counts.inconclusive} could not be checked`, body);
}
function writeReason({ reason, findings, hosts }, detail) {
    const { says, ways } = REASON_TEXTS[reason];
    const where = few(hosts, Math.min(HOSTS, detail.most), (host) => (0,report_escape/* span */.Ln)((0,caps/* cut */.J)(host, 255)));
    const lines = [`**${reason}**: ${(0,report_escape/* prose */.CS)(says)} (${words_count(findings.length, 'check')}: ${where}).`, ''];
    // Said once, however many endpoints it hit.
    const sentences = reason === 'egress-blocked' ? [] : tally(findings.map((finding) => finding.says));
    for (const [sentence, times] of sentences.slice(0, Math.min(SENTENCES, detail.most)))
        lines.push(`- ${(0,report_escape/* prose */.CS)((0,caps/* cut */.J)(sentence, 300))}${times > 1 ? ` (${times}×)` : ''}`);
    if (detail.most > SENTENCES && sentences.length > SENTENCES)
        lines.push(`- … and ${sentences.length - SENTENCES} more`);
    const fixes = detail.prose ? findings.flatMap(({ fix }) => fix ?? []) : [];
    const out = tally([...fixes, ...ways]).slice(0, SENTENCES);
    lines.push('', `Ways out: ${out.map(([way]) => (0,report_escape/* prose */.CS)((0,caps/* cut */.J)(way, 500))).join('; ')}.`);
    return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

;// CONCATENATED MODULE: ./compiled/report/vantage.js


const RESOLVERS = 3;
const EGRESS = {
    open: 'port 25 open',
    blocked: 'port 25 closed to this runner',
    unknown: 'port 25 unclear',
    'not-tested': 'port 25 not tested',
};
/**
 * What was judged, and where the run stood: from where, through what, when, and how long it took.
 * @param write how to write what is not ours
 */
function judgedFrom({ vantage, observedAt, durationMs, hosts }, write) {
    const { ehloName, resolvers, proxied, egress25 } = vantage;
    const staged = new Set(hosts.flatMap(({ host, connectedTo }) => (connectedTo ? [host] : []))).size;
    const judged = staged === 0 ? 'what is live' : `live DNS and the mail servers of ${words_count(staged, 'host')} as they are staged`;
    const from = [
        ehloName && `from ${write((0,caps/* cut */.J)(ehloName, 255))}`,
        resolvers.length > 0 && `by resolver ${few(resolvers, RESOLVERS, (resolver) => write((0,caps/* cut */.J)(resolver, 60)))}`,
        proxied && 'through a proxy',
        EGRESS[egress25],
        `${write(observedAt.slice(0, 16).replace('T', ' '))} UTC, ${(durationMs / 1000).toFixed(1)} s`,
    ];
    return `Judged: ${judged}, ${from.filter(Boolean).join(', ')}`;
}
/** What made the report. */
const madeBy = ({ tool }) => (0,caps/* cut */.J)(`${tool.name} ${tool.version}`, 60);

;// CONCATENATED MODULE: ./compiled/report/markdown/vantage.js



const LISTS = 20;
/** Where the run stood, in one small line, with a link to the run when its address is given. */
function ranFrom(report, runUrl) {
    const link = runUrl && /^https?:\/\/[\w.:/-]+$/.test(runUrl) ? [`[full report](${runUrl})`] : [];
    return `<sub>${[judgedFrom(report, report_escape/* text */.Qq), ...link, (0,report_escape/* text */.Qq)(madeBy(report))].join(' · ')}</sub>`;
}
/** Block lists that did not prove to work in this run; nothing when all did. */
function vantage_listHealth({ vantage }) {
    const asked = [...vantage.lists, ...vantage.domainLists];
    const said = asked.flatMap(({ zone, health, healthOfIpv6 }) => [
        ...vantage_problemOf((0,report_escape/* span */.Ln)((0,caps/* cut */.J)(zone, 255)), health),
        ...vantage_problemOf(`${(0,report_escape/* span */.Ln)((0,caps/* cut */.J)(zone, 255))} about IPv6 addresses`, healthOfIpv6),
    ]);
    const shown = said.slice(0, LISTS);
    if (said.length > LISTS)
        shown.push(`- … and ${said.length - LISTS} more`);
    return said.length > 0 ? ['### Block lists that did not answer as they must', shown.join('\n')].join('\n\n') : '';
}
const vantage_problemOf = (what, health) => health?.ok === false ? [`- ${what}: ${health.error.kind}, ${(0,report_escape/* prose */.CS)((0,caps/* cut */.J)(health.error.message, 300))}`] : [];

// EXTERNAL MODULE: ./compiled/checks/check.js
var check = __webpack_require__(1657);
;// CONCATENATED MODULE: ./compiled/report/matrix.js

/** Worst first. A notice is no mark against a host. */
const matrix_MARKS = ['❌', '❔', '⚠️', '✅', '–'];
/** A row a host, a cell a topic that was asked about, the worst mark of it in the cell: the worst hosts first. */
function matrixOf({ hosts, findings }) {
    const markOn = marksOf(hosts, findings);
    const asked = new Set(findings.map(({ topic }) => topic));
    const topics = check/* TOPICS */.pO.filter((topic) => asked.has(topic));
    const rows = [...new Set(hosts.map(({ host }) => host))]
        .map((host) => ({ host, cells: topics.map((topic) => markOn(host, topic)) }))
        .map((row) => ({ ...row, worst: row.cells.reduce(worse, '–') }))
        .sort((a, b) => Number(a.worst === '✅') - Number(b.worst === '✅') || rank(a.worst) - rank(b.worst));
    return { topics, rows };
}
/** The worst mark of a topic on a host: of its own findings and those of the domains that it carries. */
function marksOf(hosts, findings) {
    const own = new Map();
    const ofDomain = new Map();
    for (const finding of findings) {
        const { host, domain = '' } = finding.subject;
        const marks = host === undefined ? ofDomain : own;
        const topics = marks.get(host ?? domain) ?? new Map();
        marks.set(host ?? domain, topics);
        topics.set(finding.topic, worse(topics.get(finding.topic) ?? '–', markOf(finding)));
    }
    const domains = new Map();
    for (const row of hosts)
        domains.set(row.host, [...(domains.get(row.host) ?? []), ...row.domains]);
    return (host, topic) => (domains.get(host) ?? [])
        .map((domain) => ofDomain.get(domain)?.get(topic) ?? '–')
        .reduce(worse, own.get(host)?.get(topic) ?? '–');
}
const rank = (mark) => matrix_MARKS.indexOf(mark);
const worse = (a, b) => (rank(b) < rank(a) ? b : a);
function markOf({ outcome, severity, waiver }) {
    if (outcome === 'not-applicable' || waiver)
        return '–';
    if (outcome === 'inconclusive')
        return '❔';
    if (outcome === 'pass' || severity === 'notice')
        return '✅';
    return severity === 'error' ? '❌' : '⚠️';
}

;// CONCATENATED MODULE: ./compiled/report/markdown/view.js




/** The {@link View} of a report. */
function viewOf(report) {
    const { mark, says } = headline(report, report_escape/* span */.Ln);
    return {
        ...report,
        title: `## ${mark} smtp-preflight: ${says}`,
        matrix: matrixOf(report),
        failures: acrossHosts(groupFailures(report.findings)),
        unknown: groupUnknown(report.findings),
        waived: groupWaived(report.findings),
    };
}

;// CONCATENATED MODULE: ./compiled/report/markdown/markdown.js












/** GitHub drops a summary over 1 MiB as a whole and refuses a comment over 65,536 characters. */
const LIMITS = { summary: 1024 * 1024 - 1024, comment: 59_900 };
/** The report for a reader on GitHub: as much of it as the limit takes, and says so when that is not all. */
function toMarkdown(report, options) {
    const { kind, limit = LIMITS[kind] } = options;
    const view = viewOf(report);
    const size = (text) => (kind === 'summary' ? Buffer.byteLength(text) : text.length);
    const blocks = kind === 'summary' ? markdown_summary : comment;
    const render = (detail) => blocks(view, detail, options)
        .filter((block) => block !== '')
        .join('\n\n')
        .concat('\n');
    return fitting(render, size, limit, `${view.title}\n`);
}
function comment(report, full, { runUrl, explain }) {
    const detail = inComment(full);
    const where = ranFrom(report, runUrl);
    if (isSpotless(report))
        return [`${report.title}\n${where}`];
    if (report.verdict === 'inconclusive' && isEgressAlone(report))
        return [`${report.title}\n${egress(report)}`, where];
    return [
        ...head(report, detail),
        names_names(report, { ...detail, passing: false }),
        ...findings(report, detail, explain),
        unknown(report, detail),
        waived(report, detail),
        where,
    ];
}
function markdown_summary(report, detail, { runUrl, explain }) {
    return [
        ...head(report, detail),
        names_names(report, detail),
        ...findings(report, detail, explain),
        unknown(report, detail),
        waived(report, detail),
        ...(detail.passing ? [passed(report, explain), notApplicable(report)] : []),
        vantage_listHealth(report),
        ranFrom(report, runUrl),
    ];
}
function head(report, detail) {
    const why = report.verdict === 'inconclusive' ? egress(report) || (0,report_escape/* prose */.CS)((0,caps/* cut */.J)(report.says, 500)) : '';
    return [
        report.title,
        [`**${countsLine(report)}**`, why].filter(Boolean).join('<br>'),
        detail.left && `*Shortened to fit: left out are ${detail.left}.*`,
        matrix(report.matrix, detail),
    ];
}

// EXTERNAL MODULE: ./node_modules/get-east-asian-width/index.js + 3 modules
var get_east_asian_width = __webpack_require__(5322);
;// CONCATENATED MODULE: ./compiled/report/terminal/layout.js


/** Letters of one column that nothing around them changes: those of Europe, and the punctuation, arrows and lines of reports. */
const NARROW = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25ff]*$/;
/** Takes no column of its own: combining marks and what {@link terminalLine} breaks commands with. */
const NO_WIDTH = /^[\p{M}\p{Cf}]/u;
/** Two columns whatever the width of its first character: an emoji as a picture, a pair of flag letters. */
const PICTURE = /\ufe0f|^\p{RI}{2}$/u;
/** Columns that escaped text takes on a terminal (UAX #11; ambiguous characters are narrow). */
function columnsOf(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of graphemesOf(text))
        columns += graphemeColumns(segment);
    return columns;
}
/** Made when it is needed: it takes longer than the help of a command may. */
let segmenter;
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function graphemeColumns(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    return PICTURE.test(grapheme) ? 2 : (0,get_east_asian_width/* eastAsianWidth */.Q1)(grapheme.codePointAt(0));
}
/** The start of escaped text, ending in `…` where it takes more than so many columns. */
function fitted(text, most) {
    // No text of so few characters is wider.
    if (text.length * 2 <= most || columnsOf(text) <= most)
        return text;
    let fitting = '';
    let columns = 1;
    for (const { segment } of graphemesOf(text)) {
        columns += graphemeColumns(segment);
        if (columns > most)
            break;
        fitting += segment;
    }
    return `${fitting}…`;
}
/** Filled with blanks up to so many columns. */
const padded = (text, columns) => `${text}${' '.repeat(Math.max(0, columns - columnsOf(text)))}`;
/**
 * Lines of at most so many columns. What stands in backticks is kept on one line where that is possible, so that it can be
 * copied; a word that is longer than a line is not broken.
 */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of wordsIn(text, columns)) {
        const more = columnsOf(word);
        if (line !== '' && taken + 1 + more > columns) {
            lines.push(line);
            line = '';
        }
        taken = line === '' ? more : taken + 1 + more;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
const wordsIn = (text, columns) => (text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? []).flatMap((word) => columnsOf(word) <= columns ? [word] : word.split(/\s+/).filter((part) => part !== ''));
/** A {@link Write} for lines of at most so many columns. */
const writer = (columns) => (indent, sentence, label = '') => wrap(sentence, columns - indent).map((line, index) => `${padded(index === 0 ? label : '', indent)}${line}`);
const INDENT = 4;
const LABEL_COLUMNS = 10;
/** A {@link Labelled} behind an indentation. */
const labeller = ({ paint, measure }) => (label, text) => {
    const behind = ' '.repeat(INDENT + LABEL_COLUMNS);
    const [first = '', ...rest] = text.split(/\r?\n/).flatMap((line) => wrap((0,report_escape/* terminal */.Fo)(line), measure - behind.length));
    const front = `${' '.repeat(INDENT)}${paint('dim', padded(label, LABEL_COLUMNS))}`;
    return [`${front}${first}`, ...rest.map((line) => `${behind}${line}`)];
};

;// CONCATENATED MODULE: ./compiled/report/contacts.js






const LEGEND = [
    'What stands in <…> only the answers of a run will tell.',
    '"At most" counts what a broken server costs; a sound one costs less.',
    'Nothing was asked and nothing was sent.',
];
const SERVICE_COLUMNS = 8;
/** Longer names push the rest of their line aside. */
const contacts_NAME_COLUMNS = 48;
/** Where fewer are left for a purpose, it stands below. */
const PURPOSE_COLUMNS = 40;
const BELOW = 6;
/**
 * Contacts by host and domain, with each purpose; names and endpoints are plain to copy.
 *
 * @param columns that purposes are wrapped to; by default each has one line
 */
function contactsToTerminal(contacts, columns = Number.POSITIVE_INFINITY) {
    const blocks = contacts_blocksOf(contacts).flatMap(({ name, rows }) => {
        const width = Math.min(contacts_NAME_COLUMNS, Math.max(...rows.map(({ asked }) => asked.length)));
        const lines = rows.flatMap((row) => contacts_linesOf(row, SERVICE_COLUMNS + width + 6, columns));
        return [(0,report_escape/* terminal */.Fo)(name), ...lines, ''];
    });
    const told = [totalOf(contacts), ...LEGEND].flatMap((line) => wrap(line, columns));
    return [...blocks, ...told].map((line) => `${(0,report_escape/* terminalLine */.tL)(line)}\n`).join('');
}
/** @param indent of the purposes, where that leaves enough */
function contacts_linesOf({ service, asked, purposes }, indent, columns) {
    const front = `  ${service.padEnd(SERVICE_COLUMNS)}  ${(0,report_escape/* terminal */.Fo)(asked)}`;
    const at = columns - indent < PURPOSE_COLUMNS ? BELOW : indent;
    const [first = '', ...others] = purposes.flatMap((purpose) => wrap((0,report_escape/* terminal */.Fo)(purpose), columns - at));
    const fits = at === indent && (columns === Number.POSITIVE_INFINITY || columnsOf(front) + 2 <= indent);
    const below = (line) => `${' '.repeat(at)}${line}`;
    return fits
        ? [`${padded(front, indent - 2)}  ${first}`, ...others.map(below)]
        : [front, ...[first, ...others].map(below)];
}
/**
 * The same as tables, folded by host and domain.
 *
 * @param limit bytes; blocks that do not fit are counted
 */
function contactsToMarkdown(contacts, limit = LIMITS.summary) {
    const blocks = contacts_blocksOf(contacts);
    const written = [`## smtp-preflight: what a run would contact\n\n${(0,report_escape/* text */.Qq)([totalOf(contacts), ...LEGEND].join(' '))}`];
    let bytes = Buffer.byteLength(written.join(''));
    for (const [index, { name, rows }] of blocks.entries()) {
        const markdown = `\n\n${details((0,report_escape/* text */.Qq)(name), contacts_tableOf(rows))}`;
        const left = `\n\n… and ${blocks.length - index} more: see the log.`;
        bytes += Buffer.byteLength(markdown);
        if (bytes + Buffer.byteLength(left) > limit) {
            written.push(left);
            break;
        }
        written.push(markdown);
    }
    return `${written.join('')}\n`;
}
const contacts_tableOf = (rows) => table(['service', 'contact', 'purpose'], rows.map(({ service, asked, purposes }) => [service, (0,report_escape/* span */.Ln)(asked), purposes.map(report_escape/* text */.Qq).join('<br>')]));
function contacts_blocksOf(contacts) {
    const blocks = grouped(contacts, ({ subject: { host, domain } }) => domain === undefined ? (host ?? 'From where it runs') : `Domain ${domain}`);
    return blocks.map(([name, its]) => ({
        name,
        rows: grouped(its, ({ service, to, types = [] }) => [service, to, ...types].join(' ')).map(([, same]) => rowOf(same)),
    }));
}
function rowOf(contacts) {
    const [{ service, to, types = [] }] = contacts;
    const most = contacts.reduce((sum, contact) => sum + (contact.most ?? 0), 0);
    const inAll = service === 'smtp' && contacts.length > 1 ? [`at most ${connections(to, most)} in all:`] : [];
    return { service, asked: [to, ...types].join(' '), purposes: [...inAll, ...contacts.map(purposeOf)] };
}
function purposeOf({ service, to, purpose, most, when }) {
    const unit = service === 'dns' ? `${most} names` : connections(to, most ?? 0);
    return [
        purpose,
        ...(most === undefined ? [] : [`at most ${unit}`]),
        ...(when === undefined ? [] : [`only if ${when}`]),
    ].join('; ');
}
const connections = (to, most) => `${words_count(most, 'connection')}${to.startsWith('<each') ? ' to each' : ''}`;
function totalOf(contacts) {
    const number = (key) => new Set(contacts.flatMap(({ subject }) => subject[key] ?? [])).size;
    return `${words_count(number('host'), 'host')}, ${words_count(number('domain'), 'sender domain')}.`;
}

;// CONCATENATED MODULE: ./compiled/report/json.js


/** The report file: JSON in the order of the documentation, ended by a newline. Absent fields are left out. */
const toJson = (report) => `${(0,report_escape/* json */.Pq)(JSON.stringify(toPlain(report), null, 2))}\n`;
const toPlain = ({ schemaVersion, tool, observedAt, durationMs, verdict, says, counts, vantage, findings, hosts, }) => ({
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    observedAt,
    durationMs,
    verdict,
    says,
    counts: {
        error: counts.error,
        warning: counts.warning,
        notice: counts.notice,
        inconclusive: counts.inconclusive,
        pass: counts.pass,
        notApplicable: counts.notApplicable,
        waived: counts.waived,
    },
    vantage: {
        egress25: vantage.egress25,
        resolvers: vantage.resolvers,
        ehloName: vantage.ehloName,
        proxied: vantage.proxied,
        validating: (0,evidence_slot/* valueIn */.x)(vantage.validating),
        lists: vantage.lists.map(plainList),
        domainLists: vantage.domainLists.map(plainList),
    },
    findings: findings.map(plainFinding),
    hosts: hosts.map(plainHost),
});
const plainHost = ({ host, source, domains, connectedTo, addresses }) => ({
    host,
    source,
    domains,
    connectedTo,
    addresses,
});
const plainList = ({ zone, gating, health, healthOfIpv6 }) => ({
    zone,
    gating,
    ...plainHealth(health),
    ipv6: healthOfIpv6 && plainHealth(healthOfIpv6),
});
const plainHealth = (health) => health.ok ? { healthy: true } : { healthy: false, reason: health.error.kind, says: health.error.message };
const plainFinding = ({ subject, ...finding }) => ({
    check: finding.check,
    topic: finding.topic,
    code: finding.code,
    outcome: finding.outcome,
    severity: finding.severity,
    reason: finding.reason,
    subject: {
        host: subject.host,
        address: subject.address,
        port: subject.port,
        protocol: subject.protocol,
        domain: subject.domain,
        list: subject.list,
        selector: subject.selector,
    },
    says: finding.says,
    seen: finding.seen,
    wanted: finding.wanted,
    proof: finding.proof,
    fix: finding.fix,
    pastes: finding.pastes?.map(({ into, where, text }) => ({ into, where, text })),
    references: finding.references,
    waiver: finding.waiver && { reason: finding.waiver.reason, until: finding.waiver.until },
    source: finding.source,
});

;// CONCATENATED MODULE: ./compiled/report/fitting.js
/** The first of these that fit into so many bytes together: the worst come first. */
function firstFitting(many, sizeOf, bytes) {
    let left = bytes;
    const end = many.findIndex((one) => {
        left -= sizeOf(one);
        return left < 0;
    });
    return many.slice(0, end < 0 ? undefined : end);
}

;// CONCATENATED MODULE: ./compiled/report/junit.js






/** GitLab reads no larger file (docs.gitlab.com, "Unit test reports": 30 MB); the rest is for the suites around the cases. */
const BYTES = 25_000_000;
/**
 * The report as JUnit XML: a suite a host, and one for each domain that no host stands for; a case for each check of each
 * subject. A case fails when it fails the run. All that neither passed nor does that is skipped, and says why.
 */
function toJunit(report, { failOn, bytes = BYTES }) {
    const cases = casesOf(report.findings).map((one) => write(one, failOn));
    const kept = firstFitting(cases, ({ text }) => Buffer.byteLength(text), bytes);
    const told = [...kept, ...noteOf(cases.length - kept.length)];
    const order = [...report.hosts.map(({ host }) => host), ...told.map(({ suite }) => suite)];
    const bySuite = new Map(order.map((suite) => [suite, []]));
    for (const one of told)
        bySuite.get(one.suite).push(one);
    const timestamp = report.observedAt.replace(/\.\d+|Z$/g, '');
    const suites = [...bySuite]
        .filter(([, its]) => its.length > 0)
        .map(([suite, its]) => junit_element('testsuite', { name: (0,caps/* cut */.J)(suite, 255), ...totals(its), time: '0', timestamp }, its.map(({ text }) => text).join('')));
    const time = String(report.durationMs / 1000);
    const { skipped: _, ...all } = totals(told);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'smtp-preflight', ...all, time }, suites.join(''))}`;
}
function casesOf(findings) {
    const named = findings.map((finding) => {
        const suite = ownerOf(finding.subject);
        const name = [finding.check, ...junit_placeOf(finding.subject, suite)].join(' ');
        return { finding, place: { suite, classname: `${suite}.${finding.topic}`, name } };
    });
    return grouped(named, ({ place: { classname, name } }) => JSON.stringify([classname, name])).map(([, [first, ...others]]) => ({
        ...first.place,
        findings: [first.finding, ...others.map(({ finding }) => finding)],
    }));
}
/** What a finding is about, but for whose it is. */
const junit_placeOf = ({ address, port, domain, list, selector }, owner) => [address, port && `port ${port}`, domain === owner ? undefined : domain, list, selector].flatMap((part) => part || []);
function write({ suite, classname, name, findings }, failOn) {
    const failing = findings.filter((finding) => failsRun(finding, failOn));
    const told = failing[0] ?? findings[0];
    const kind = failing.length > 0 ? 'failure' : told.outcome === 'pass' ? 'passed' : 'skipped';
    const attributes = { name: (0,caps/* cut */.J)(name, 1000), classname: (0,caps/* cut */.J)(classname, 1000), time: '0' };
    return { suite, kind, text: junit_element('testcase', attributes, bodyOf(kind, told, failing)) };
}
function failsRun({ outcome, severity, waiver }, failOn) {
    if (outcome !== 'fail' || waiver || failOn === 'never')
        return false;
    return severity === 'error' || (severity === 'warning' && failOn === 'warning');
}
function bodyOf(kind, told, failing) {
    if (kind === 'passed')
        return '';
    if (kind === 'skipped')
        return junit_element('skipped', {}, [whyOf(told), ...detailsOf(told)].map(report_escape/* xml */._n).join('\n'));
    const type = `${told.check}/${told.code}`;
    return junit_element('failure', { type, message: sentenceOf(told) }, failing.map(junit_textOf).join('\n'));
}
/** Why a case is neither passed nor failed. */
function whyOf(told) {
    if (told.waiver)
        return `waived, ${waiverOf(told.waiver)}: ${sentenceOf(told)}`;
    if (told.outcome === 'fail')
        return `${told.severity} that does not fail the run: ${sentenceOf(told)}`;
    return told.outcome === 'not-applicable' ? `not applicable: ${sentenceOf(told)}` : sentenceOf(told);
}
const junit_textOf = (finding) => [sentenceOf(finding), ...detailsOf(finding)].map(report_escape/* xml */._n).join('\n');
function noteOf(leftOut) {
    if (leftOut === 0)
        return [];
    const message = `${leftOut} cases are left out, so that the file is not too large. The report has all.`;
    const text = junit_element('testcase', { name: 'left out', classname: 'smtp-preflight', time: '0' }, junit_element('skipped', {}, (0,report_escape/* xml */._n)(message)));
    return [{ suite: 'smtp-preflight', kind: 'skipped', text }];
}
function totals(cases) {
    const count = (kind) => String(cases.filter((one) => one.kind === kind).length);
    return { tests: String(cases.length), failures: count('failure'), errors: '0', skipped: count('skipped') };
}
/** @param content is escaped already */
function junit_element(name, attributes, content = '') {
    const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${(0,report_escape/* xml */._n)(value)}"`)].join(' ');
    return content === '' ? `<${head}/>\n` : `<${head}>${content.startsWith('<') ? '\n' : ''}${content}</${name}>\n`;
}

;// CONCATENATED MODULE: ./compiled/report/pages/check-page.js





/**
 * The page of a check.
 * @param code leaves out what is said of the other codes
 */
function pageOf(check, code) {
    const codes = Object.keys(check.findings).filter((one) => code === undefined || one === code);
    return {
        id: check.id,
        states: check.title,
        why: check.why,
        facts: check_page_factsOf(check),
        codes: codes.map((one) => ({
            code: one,
            says: check.findings[one].says,
            severities: {
                essential: severitiesOf(check, one, 'essential'),
                recommended: severitiesOf(check, one, 'recommended'),
                strict: severitiesOf(check, one, 'strict'),
            },
        })),
        fixes: fixesOf(check, codes),
        references: check.references.map((text) => ({ text, url: referenceUrl(text) })),
    };
}
const TOPIC_NAMES = {
    identity: 'identity',
    reputation: 'reputation',
    session: 'session',
    relay: 'relay',
    encryption: 'encryption',
    login: 'login',
    domains: 'sender domains',
    transport: 'transport policy',
};
const ABOUT = {
    host: 'each host',
    address: 'each address of each host',
    list: 'each address of each host, on each block list',
    endpoint: 'each endpoint of each address',
    domain: 'each domain',
    'domain-address': 'each domain with each address of its hosts',
    'domain-selector': 'each domain with each of its DKIM selectors',
    'domain-list': 'each domain, on each block list of domains',
    'domain-endpoint': 'each domain at each endpoint of its hosts',
    name: 'each host and each domain',
    'name-list': 'each host and each domain, on each block list of domains',
};
const ENDPOINTS = {
    mx: 'mx (port 25, STARTTLS)',
    submission: 'submission (port 587, STARTTLS)',
    submissions: 'submissions (port 465, TLS from the first byte)',
};
const LOOKS_AT = {
    a: 'A records of the host',
    aaaa: 'AAAA records of the host',
    ptr: 'PTR records of the address',
    forwardOfPtr: 'address records of the PTR names',
    lists: 'answers of the block lists for the address (Abusix: with `abusix-key` only)',
    dnssec: 'DNSSEC validation of the name',
    spfHelo: 'SPF result of the EHLO name',
    connect: 'the connection',
    greeting: 'the greeting',
    ehlo: 'the reply to EHLO',
    authInClear: 'the reply to AUTH without TLS, sent without credentials',
    starttls: 'the reply to STARTTLS',
    tls: 'the TLS handshake and the certificates in it',
    injection: 'what a command sent in one packet with STARTTLS is answered',
    ehloInTls: 'the reply to EHLO inside TLS',
    obsoleteTls: 'the answer to a ClientHello of SSL 3.0 to TLS 1.1',
    relay: 'replies to recipients in other domains, never delivered to',
    login: 'one login, and replies to senders after it',
    mailBeforeTls: 'the reply to MAIL without TLS',
    ciphers: 'answers to ClientHellos with weak cipher suites only',
    recipients: 'replies to recipients in own domains, never delivered to',
    vrfy: 'replies to VRFY and EXPN',
    bareLf: 'the answer to a command ended by a bare LF',
    smuggling: 'answers to malformed ends of data, never delivered',
    tlsa: 'TLSA records of the endpoint',
    soa: 'SOA record of the domain',
    mx: 'MX records of the domain',
    apexA: 'A records of the domain',
    apexAaaa: 'AAAA records of the domain',
    apexTxt: 'TXT records of the domain',
    spf: 'SPF result of the domain for each address of its hosts',
    spfRecords: 'SPF records of the domain and of those it includes',
    dkim: 'DKIM key records of the selectors',
    dmarc: 'DMARC records of the domain and of those above it',
    dmarcReports: 'records by which other domains agree to take DMARC reports',
    mtaSts: 'the MTA-STS record',
    mtaStsPolicy: 'the MTA-STS policy file',
    tlsRpt: 'the TLS-RPT record',
    mxTargets: 'address records of the MX targets',
    domainLists: 'answers of the domain block lists for the name',
};
function check_page_factsOf(check) {
    const looksAt = [...new Set([...check.needs, ...(check.raw ?? [])])].map((need) => LOOKS_AT[need]);
    const facts = [
        ['Topic', [TOPIC_NAMES[check.topic]]],
        ['Judges', [ABOUT[check.about]]],
        ['Endpoints', check_page_endpointsOf(check).map((protocol) => ENDPOINTS[protocol])],
        ['Looks at', looksAt.length > 0 ? looksAt : ['what was given']],
        ['Needs', inputsOf(check).map((input) => `\`${input}\``)],
        ['Made in', [types/* PROFILES */.jI.filter((profile) => isMade(check, profile)).join(', ')]],
    ];
    return facts.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.join('; ')]);
}
/** Inputs without which the check does not apply: where no domain is given, those about domains are not asked. */
const inputsOf = ({ about, inputs = [] }) => about.startsWith('domain') ? ['allowed-sender-domains', ...inputs] : [...inputs];
/** None for checks that are not about endpoints. */
function check_page_endpointsOf({ about, on = PROTOCOLS }) {
    return about === 'endpoint' || about === 'domain-endpoint' ? on : [];
}
const isMade = (check, profile) => enabledChecks([check], { profile, severities: {} }).length > 0;
/** `error`, or where the endpoints differ `error (submission, submissions), warning (mx)`. */
function severitiesOf(check, code, profile) {
    if (!isMade(check, profile))
        return 'off';
    const protocols = check_page_endpointsOf(check);
    if (protocols.length === 0)
        return severityOf(check, code, { profile, severities: {} });
    const by = grouped(protocols, (protocol) => severityOf(check, code, { profile, severities: {} }, protocol));
    return by.map(([severity, its]) => (by.length === 1 ? severity : `${severity} (${its.join(', ')})`)).join(', ');
}
/** Codes that are mended the same way together. */
function fixesOf({ findings }, codes) {
    const by = grouped(codes, (code) => findings[code].fix);
    return by.map(([fix, its]) => ({ codes: its, ...check_page_partsOf(fix) }));
}
/** What is said to those who run one of these begins with its name and a colon. */
const SERVERS = 'Postfix|Exim|OpenSMTPD|Sendmail|Dovecot|Cyrus SASL|OpenDKIM|Rspamd|Unbound|BIND|Knot|PowerDNS|nginx|Cisco';
const BEGINS = new RegExp(`^(?:${SERVERS}): `);
const BOUNDARY = new RegExp(`(?<=\\.) (?=(?:${SERVERS}): )|\n`);
function check_page_partsOf(fix) {
    const parts = fix.split(BOUNDARY);
    const first = parts.findIndex((part) => BEGINS.test(part));
    if (first < 0)
        return { says: parts.join(' '), servers: [] };
    return { says: parts.slice(0, first).join(' '), servers: parts.slice(first) };
}

;// CONCATENATED MODULE: ./compiled/report/pages/policy-page.js


/**
 * The page of the findings that reports call `policy/…`: they are made of the waivers and of no server.
 * @param code leaves out what is said of the other codes
 */
function policyPage(code) {
    const findings = Object.entries(POLICY_FINDINGS).filter(([one]) => code === undefined || one === code);
    const severities = { essential: POLICY_SEVERITY, recommended: POLICY_SEVERITY, strict: POLICY_SEVERITY };
    return {
        id: 'policy',
        states: 'Every waiver holds and is of use',
        why: 'A waiver that is over or matches nothing accepts nothing, while readers of the policy believe that it does.',
        facts: [
            ['Judges', 'each waiver, but those of hosts and domains of the configuration that are not part of the run'],
            ['Looks at', 'the date of the run, and what the check that the waiver names found, where it was made'],
            ['Made in', types/* PROFILES */.jI.join(', ')],
        ],
        codes: findings.map(([one, { says }]) => ({ code: one, says, severities })),
        fixes: findings.map(([one, { fix }]) => ({ codes: [one], says: fix, servers: [] })),
        references: [],
    };
}

;// CONCATENATED MODULE: ./compiled/report/sarif/location.js

/**
 * Where a finding is to be mended: the line that named its host. What an input names, and no line of the
 * workflow does, stands somewhere in the workflow.
 *
 * @param workflow path of the file of the workflow, from the root of the repository
 * @returns nothing where no file is known
 */
function location_placeOf(source, workflow) {
    const named = source && !(0,plan_inputs/* inputNamed */.o)(source.file) ? location_located(source.file, source.line) : undefined;
    return named ?? (workflow === undefined ? undefined : location_located(workflow, 1));
}
function location_located(file, line) {
    const artifactLocation = addressOf(file.replaceAll('\\', '/'));
    return artifactLocation && { artifactLocation, region: { startLine: Math.max(1, line) } };
}
/** Nothing for a path that leaves the folder it starts from. */
function addressOf(path) {
    const segments = [];
    for (const segment of path.split('/').filter((one) => one !== '' && one !== '.')) {
        if (segment !== '..')
            segments.push(encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')));
        else if (segments.pop() === undefined)
            return undefined;
    }
    if (segments.length === 0)
        return undefined;
    const uri = segments.join('/');
    return /^([a-z]:)?\//i.test(path) ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

;// CONCATENATED MODULE: ./compiled/report/sarif/results.js






const results_LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Failures and what could not be told, as results (SARIF 2.1.0 §3.27), in the order of the report. */
function resultsOf(findings, context) {
    const seen = new Map();
    return findings
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive')
        .map((finding) => {
        const identity = identityOf(finding);
        const nth = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, nth);
        return resultOf(finding, `${identity}:${nth}`, context);
    });
}
function resultOf(finding, fingerprint, { rules, workflow }) {
    const { check, code, outcome, reason, waiver, source } = finding;
    const open = outcome === 'inconclusive';
    const ruleIndex = rules.indexOf(check);
    const physicalLocation = location_placeOf(source, workflow);
    return {
        ruleId: check,
        ...(ruleIndex >= 0 && { ruleIndex }),
        kind: open ? 'open' : 'fail',
        // §3.27.10: what is no failure has the level `none`.
        level: open ? 'none' : waiver ? 'note' : results_LEVELS[finding.severity],
        message: { text: messageOf(finding) },
        ...(physicalLocation && { locations: [{ physicalLocation }] }),
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        // §3.27.23: in all results of a run or in none.
        suppressions: waiver ? [suppressionOf(waiver)] : [],
        properties: { code, ...(reason && { reason }) },
    };
}
const suppressionOf = (waiver) => ({
    kind: 'external',
    status: 'accepted',
    justification: (0,report_escape/* sarif */.Is)(waiverOf(waiver)),
});
/** The first line stands alone where there is little space. */
const messageOf = (finding) => [`${(0,caps/* cut */.J)(ownerOf(finding.subject), 255)}: ${sentenceOf(finding)}`, ...detailsOf(finding)].map(report_escape/* sarif */.Is).join('\n');
/**
 * The same for one check of one subject in every run, whatever it found and wherever the host is named: an alert stays the
 * same when lines move, and when what failed cannot be told this time.
 */
function identityOf({ check, subject }) {
    const { host, address, port, protocol, domain, list, selector } = subject;
    const parts = [check, host, address, port, protocol, domain, list, selector].map((part) => part ?? null);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./compiled/report/sarif/rules.js

/** What GitHub shows of a rule, in UTF-16 units: shortDescription and fullDescription. */
const DESCRIPTION = 1024;
/** A check as a rule (SARIF 2.1.0 §3.49). All its texts are our own. */
const ruleOf = (page) => ({
    id: page.id,
    name: page.id,
    shortDescription: { text: (0,caps/* cut */.J)(page.states, DESCRIPTION) },
    fullDescription: { text: (0,caps/* cut */.J)(page.why, DESCRIPTION) },
    help: { text: helpOf(page) },
});
function helpOf({ why, fixes, references }) {
    const mended = fixes.map(({ codes, says, servers }) => [`${codes.join(', ')}: ${says}`, ...servers].join('\n'));
    const read = references.map(({ text, url }) => (url ? `${text}: ${url}` : text));
    return [why, ...mended, read.join('\n')].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./compiled/report/sarif/sarif.js





/**
 * GitHub refuses a file with more results, or of more than 10 MB when compressed (docs.github.com, "SARIF support for code
 * scanning"). Bytes are counted before: a pure function compresses nothing, and no file grows by it.
 */
const sarif_LIMITS = { results: 25_000, bytes: 10_000_000 };
/** Bytes for what stands around rules and results. */
const FRAME = 4000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * The report as SARIF 2.1.0, for code scanning: a rule a check, a result for each failure and for each open question, worst
 * first. Readers take every result for a problem, so that what passed is not in it.
 */
function toSarif(report, { pages, key, workflow, limits = sarif_LIMITS }) {
    const rules = pages.map(ruleOf);
    const all = resultsOf(report.findings, { rules: pages.map(({ id }) => id), workflow });
    const results = firstFitting(all.slice(0, limits.results), (result) => sizeOf(result) + 1, limits.bytes - FRAME - sizeOf(rules));
    const run = {
        tool: { driver: { name: 'smtp-preflight', version: (0,report_escape/* sarif */.Is)((0,caps/* cut */.J)(report.tool.version, 100)), rules } },
        ...(key !== undefined && { automationDetails: { id: `smtp-preflight/${key}/` } }),
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...sarif_noteOf(all.length - results.length) }],
        properties: { verdict: report.verdict },
        results,
    };
    return `${(0,report_escape/* json */.Pq)(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }))}\n`;
}
const sizeOf = (value) => Buffer.byteLength((0,report_escape/* json */.Pq)(JSON.stringify(value)));
function sarif_noteOf(leftOut) {
    if (leftOut === 0)
        return {};
    const text = `${leftOut} results are left out, so that the file is not too large for code scanning. The report has all.`;
    return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

;// CONCATENATED MODULE: ./compiled/report/files.js








/** All that a run can write into files, by the input that names the file. */
const fileTexts = ({ report, evidence, policy, key, workflow, }) => ({
    'report-json': () => toJson(report),
    'evidence-file': () => encode(evidence),
    'sarif-file': () => toSarif(report, { pages: [...compiled_checks/* CHECKS */.u.map((check) => pageOf(check)), policyPage()], key, workflow }),
    'junit-file': () => toJunit(report, policy),
});
/**
 * Those that were asked for.
 * @param paths by input
 */
function filesToWrite(paths, context) {
    const texts = fileTexts(context);
    return OUTPUT_FILES.map((name) => ({ name, path: paths[name]?.trim() ?? '', text: texts[name] })).filter(({ path }) => path !== '');
}

;// CONCATENATED MODULE: ./compiled/report/terminal/ansi.js
const ansi_CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours text that is already escaped, or leaves it as it is. */
const painter = (colour) => (name, text) => colour && text !== '' ? `\x1b[${ansi_CODES[name]}m${text}\x1b[0m` : text;

;// CONCATENATED MODULE: ./compiled/report/terminal/pastes.js



const pastes_MOST = 20;
/**
 * What to copy, in the first column and never wrapped: white space at the start of a line means something in a zone file and
 * in the configuration of a server.
 * @param told what was shown before and is not shown again
 */
function pasteLines(findings, labelled, told) {
    const { blocks, left, above, long } = choosePastes(findings, pastes_MOST, told);
    const notes = [
        above ? 'as above' : '',
        left > 0 ? `… and ${left} more: the report as JSON has them` : '',
        long ? 'a text is too long to be shown here: the report as JSON has it' : '',
    ].filter((note) => note !== '');
    const written = blocks.map(({ into, where, texts }, index) => [
        ...(index > 0 ? [''] : []),
        ...labelled('paste', [TARGETS[into].name, where && (0,caps/* cut */.J)(where, 300)].filter(Boolean).join(': ')),
        '',
        ...texts.flatMap(pastes_linesOf),
    ]);
    const between = written.length > 0 && notes.length > 0 ? [''] : [];
    return [...written.flat(), ...between, ...notes.flatMap((note) => labelled('paste', note))];
}
/** A tab is white space like any other where these go, and a control character here. */
const pastes_linesOf = (text) => text.split(/\r?\n/).map((line) => (0,report_escape/* terminal */.Fo)(line.replaceAll('\t', '    ')));

;// CONCATENATED MODULE: ./compiled/report/terminal/failures.js








const SEVERITY = { error: ['✖', 'red'], warning: ['▲', 'yellow'], notice: ['●', 'cyan'] };
const PLACES = 20;
/** Hosts and domains that are told whole; of further ones, only what is wrong; beyond those, their number. */
const WHOLE = 50;
const NAMED = 500;
/** Failures, worst first, under the host or domain that they are about. */
function failures({ findings }, style, explain) {
    const owners = grouped(groupFailures(findings), ({ host }) => host);
    const lines = owners.slice(0, NAMED).flatMap(([owner, groups], index) => {
        const told = new Set();
        const title = titleOf(owner, groups[0].findings[0], style);
        return index < WHOLE
            ? [title, ...groups.flatMap((group) => [...groupLines(group, style, explain, told), ''])]
            : [title, ...groups.flatMap((group) => saysLines(group, style)), ''];
    });
    return [...lines, ...leftOut(owners.length)];
}
function leftOut(owners) {
    if (owners <= WHOLE)
        return [];
    const short = Math.min(owners, NAMED) - WHOLE;
    const not = owners > NAMED ? `, and ${words_count(owners - NAMED, 'more host')} not at all` : '';
    return [`… ${words_count(short, 'host')} told without details${not}: the report as JSON has them`, ''];
}
function titleOf(owner, first, { paint }) {
    const source = sourceOf(first);
    const title = paint('bold', (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(owner, 255)));
    return source === '' ? title : `${title} ${paint('dim', (0,report_escape/* terminal */.Fo)(`(${(0,caps/* cut */.J)(source, 300)})`))}`;
}
const sourceOf = ({ source }) => (source ? `${source.file}:${source.line}` : '');
/** @param told of the same host, and not to be told again */
function groupLines(group, style, explain, told) {
    const { check, findings } = group;
    const [first, ...others] = findings;
    const labelled = labeller(style);
    const said = (label, value, most) => value ? labelled(label, (0,caps/* cut */.J)(value, most)) : [];
    const once = (text = '') => {
        if (told.has(text))
            return 'as above';
        if (text !== '')
            told.add(text);
        return text;
    };
    return [
        ...saysLines(group, style),
        ...said('seen', first.seen, 500),
        ...said('wanted', first.wanted, 500),
        ...proofLines(first).map((line) => `      │ ${(0,report_escape/* terminal */.Fo)(line)}`),
        ...said('also', few(others, PLACES, (one) => whatElse(one, first)), 2000),
        ...said('why', once(explain(check)?.why), 500),
        ...said('fix', once(first.fix), 2000),
        ...pasteLines(findings, labelled, told),
    ];
}
/** What is wrong, in one sentence. */
function saysLines({ check, findings: [first] }, { paint, write }) {
    const [mark, colour] = SEVERITY[first.severity];
    const [says, ...rest] = write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)(first.says, 500)} [${check}/${first.code}]`));
    return [`  ${paint(colour, mark)} ${paint('bold', says.trimStart())}`, ...rest.map((line) => paint('bold', line))];
}
/** What tells a finding from the first of its group: where it is, or what it says of the same place. */
const whatElse = (finding, first) => failures_placeOf(finding) === failures_placeOf(first) ? (0,caps/* cut */.J)(finding.says, 500) : failures_placeOf(finding);
function failures_placeOf(finding) {
    const { address, port, domain, list, selector } = finding.subject;
    return [address, port && `port ${port}`, domain, list, selector].filter(Boolean).join(' ') || sourceOf(finding);
}

;// CONCATENATED MODULE: ./compiled/report/terminal/matrix.js






const terminal_matrix_MARKS = {
    '❌': ['✖', 'red'],
    '❔': ['?', 'yellow'],
    '⚠️': ['▲', 'yellow'],
    '✅': ['✔', 'green'],
    '–': ['–', 'dim'],
};
const ROWS = 20;
/** Narrower, and the topics are named only where something is against a host. */
const TABLE_FROM = 100;
const WIDEST_HOST = 40;
/** What was found, a line a host: the worst first, of those without anything against them a few. */
function matrix_matrix(report, style) {
    const { topics, rows } = matrixOf(report);
    if (topics.length === 0)
        return [];
    const most = Math.min(WIDEST_HOST, style.columns >> 1);
    const shown = rows.slice(0, ROWS).map((row) => ({ ...row, name: fitted((0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(row.host, 255)), most) }));
    const names = topics.map((topic) => TOPIC_NAMES[topic]);
    const width = Math.max(...shown.map(({ name }) => columnsOf(name)));
    const write = style.columns >= TABLE_FROM ? tableRow : listRow;
    const head = style.columns >= TABLE_FROM ? [style.paint('dim', [' '.repeat(width + 2), ...names].join('  '))] : [];
    return [...head, ...shown.flatMap((row) => write(row, names, width, style)), ...rest(rows.slice(ROWS)), ''];
}
const painted = (mark, { paint }) => paint(terminal_matrix_MARKS[mark][1], terminal_matrix_MARKS[mark][0]);
function tableRow({ name, cells, worst }, names, width, style) {
    const marks = cells.map((mark, index) => `${painted(mark, style)}${' '.repeat(names[index].length - 1)}`);
    return [[`${painted(worst, style)} ${padded(name, width)}`, ...marks].join('  ').trimEnd()];
}
function listRow({ name, cells, worst }, names, width, style) {
    const against = ['❌', '❔', '⚠️'].flatMap((mark) => {
        const topics = names.filter((_, index) => cells[index] === mark);
        return topics.length > 0 ? [`${terminal_matrix_MARKS[mark][0]} ${topics.join(', ')}`] : [];
    });
    const says = against.join(' · ') || (worst === '✅' ? 'nothing against it' : 'not checked');
    const [first, ...more] = style.write(width + 4, says, `  ${name}`);
    return [`${painted(worst, style)} ${first.slice(2)}`, ...more];
}
function rest(rows) {
    const good = rows.filter(({ worst }) => worst === '✅').length;
    const bad = rows.length - good;
    return [
        ...(bad > 0 ? [`… and ${words_count(bad, 'more host')} with something against or nothing for them`] : []),
        ...(good > 0 ? [`… and ${words_count(good, 'more host')} with nothing against them`] : []),
    ];
}

;// CONCATENATED MODULE: ./compiled/report/terminal/names.js





const PLAIN = { name: (raw) => (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(raw, 255)), odd: (says) => says, between: ', ' };
const names_ROWS = 20;
/** For the addresses that go by more than one name: all of them side by side where there is room, else the odd ones. */
function terminal_names_names({ hosts, findings }, style) {
    const failing = new Set(findings.flatMap(({ outcome, waiver, subject }) => (outcome === 'fail' && !waiver ? [ownerOf(subject)] : [])));
    const rows = hosts
        .filter(({ host }) => failing.has(host))
        .flatMap(({ host, addresses }) => addresses.map((address) => ({ host, cells: nameCells(host, address, PLAIN) })))
        .filter(({ cells }) => isOdd(cells));
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, names_ROWS);
    const more = rows.length > names_ROWS ? [`  … and ${rows.length - names_ROWS} more addresses with an odd name`] : [];
    return [style.paint('bold', 'One name'), ...(names_tableOf(shown, style) ?? listOf(shown, style)), ...more, ''];
}
/** Nothing where it is wider than the terminal. */
function names_tableOf(rows, { paint, columns }) {
    const seen = NAME_COLUMNS.map((_, column) => column).filter((column) => rows.some(({ cells }) => cells[column]));
    const says = (cell) => cell?.says ?? '–';
    const widths = seen.map((column) => Math.max(columnsOf(NAME_COLUMNS[column]), ...rows.map(({ cells }) => columnsOf(says(cells[column])))));
    if (widths.reduce((sum, width) => sum + 2 + width, 0) > columns)
        return undefined;
    const line = (written) => `  ${seen.map((column, index) => written(column, widths[index])).join('  ')}`.trimEnd();
    return [
        line((column, width) => paint('dim', padded(NAME_COLUMNS[column], width))),
        ...rows.map(({ cells }) => line((column, width) => {
            const cell = padded(says(cells[column]), width);
            return cells[column]?.odd ? paint('yellow', cell) : cell;
        })),
    ];
}
const listOf = (rows, { write }) => rows.flatMap(({ host, cells }) => {
    const odd = cells.flatMap((cell, column) => (cell?.odd ? [`${NAME_COLUMNS[column]} ${cell.says}`] : []));
    return write(4, `${cells[0].says} of ${PLAIN.name(host)}: ${odd.join('; ')}`, '  –');
});

;// CONCATENATED MODULE: ./compiled/report/terminal/open.js






const open_SENTENCES = 5;
const open_HOSTS = 3;
const open_MOST = 20;
const open_host = (name) => (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(name, 255));
const more = (hidden) => (hidden > 0 ? [`  … and ${hidden} more`] : []);
/** What could not be checked, by reason, each with the ways out. */
function open_unknown({ findings }, style) {
    const groups = groupUnknown(findings);
    if (groups.length === 0)
        return [];
    return [style.paint('bold', 'Could not be checked'), ...groups.flatMap((group) => reasonLines(group, style)), ''];
}
function reasonLines({ reason, findings, hosts }, { paint, write }) {
    const { says, ways } = REASON_TEXTS[reason];
    // The same of every check, whatever each of them says.
    const sentences = reason === 'egress-blocked' ? [] : tally(findings.map((finding) => finding.says));
    const out = tally([...findings.flatMap(({ fix }) => fix ?? []), ...ways]).slice(0, open_SENTENCES);
    const [first, ...rest] = write(4, `${reason}: ${words_count(findings.length, 'check')} on ${few(hosts, open_HOSTS, open_host)}`);
    return [
        `  ${paint('yellow', '?')} ${first.trimStart()}`,
        ...rest,
        ...write(4, (0,report_escape/* terminal */.Fo)(says)),
        ...sentences.slice(0, open_SENTENCES).flatMap(([sentence]) => write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(sentence, 300)), '    -')),
        ...more(sentences.length - open_SENTENCES).map((line) => `  ${line}`),
        ...out.flatMap(([way]) => write(6, (0,report_escape/* terminal */.Fo)((0,caps/* cut */.J)(way, 500)), '    →')),
    ];
}
/** What does not apply, a line a reason, which names the input that would change it. */
function open_notApplicable({ findings }, { paint, write }) {
    const reasons = groupNotApplicable(findings);
    if (reasons.length === 0)
        return [];
    const lines = reasons.slice(0, open_MOST).flatMap(({ says, times, differ }) => {
        const often = differ ? `, and ${times - 1} like it` : times > 1 ? ` (${words_count(times, 'check')})` : '';
        return write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)(says, 300)}${often}`), '  –');
    });
    return [paint('bold', 'Not applicable'), ...lines, ...more(reasons.length - open_MOST), ''];
}
/** What a waiver accepts, with its reason. */
function open_waived({ findings }, { paint, write }) {
    const groups = groupWaived(findings);
    if (groups.length === 0)
        return [];
    const lines = groups.slice(0, open_MOST).flatMap(({ finding: { check, code, subject, says: said }, times, says }) => {
        const [first, ...rest] = write(4, (0,report_escape/* terminal */.Fo)(`${(0,caps/* cut */.J)(ownerOf(subject), 255)}: ${(0,caps/* cut */.J)(said, 500)} [${check}/${code}]`));
        const often = times > 1 ? `${times} times; ` : '';
        return [`  ${paint('dim', '○')} ${first.trimStart()}`, ...rest, ...write(6, (0,report_escape/* terminal */.Fo)(`${often}${says}`), '    →')];
    });
    return [paint('bold', 'Waived'), ...lines, ...more(groups.length - open_MOST), ''];
}

;// CONCATENATED MODULE: ./compiled/report/terminal/vantage.js




const vantage_NAMED = 3;
/** Where the run stood, and which block lists failed. */
function vantage_vantage(report, { paint, write }) {
    const { lists, domainLists } = report.vantage;
    const dead = [...lists, ...domainLists].flatMap(deadOf);
    const lines = [
        `${judgedFrom(report, String)}, ${madeBy(report)}`,
        ...(dead.length > 0 ? [`Block lists that did not answer as they must: ${few(dead, vantage_NAMED, String)}`] : []),
    ];
    return lines.flatMap((line) => write(0, (0,report_escape/* terminal */.Fo)(line))).map((line) => paint('dim', line));
}
const deadOf = ({ zone, health, healthOfIpv6 }) => [
    ...(health.ok ? [] : [`${(0,caps/* cut */.J)(zone, 255)} (${health.error.kind})`]),
    ...(healthOfIpv6?.ok === false ? [`${(0,caps/* cut */.J)(zone, 255)} about IPv6 addresses (${healthOfIpv6.error.kind})`] : []),
];

;// CONCATENATED MODULE: ./compiled/report/terminal/terminal.js










const NARROWEST = 40;
const MEASURE = 110;
const VERDICT = { '✅': 'green', '❌': 'red', '⚠️': 'yellow', '❔': 'yellow' };
/** The report for a shell, in the order of the others, but for the verdict: it is the last line, where a terminal stands. */
function toTerminal(report, { colour, width, explain = () => undefined, policy }) {
    const columns = Math.max(NARROWEST, width);
    const measure = Math.min(columns, MEASURE);
    const style = { paint: painter(colour), write: writer(measure), columns, measure };
    const { paint, write } = style;
    const { mark, says } = headline(report, report_escape/* terminal */.Fo);
    const lines = [
        ...write(0, countsLine(report)).map((line) => paint('bold', line)),
        '',
        ...matrix_matrix(report, style),
        ...terminal_names_names(report, style),
        ...failures(report, style, explain),
        ...open_unknown(report, style),
        ...open_waived(report, style),
        ...open_notApplicable(report, style),
        ...vantage_vantage(report, style),
        '',
        ...[...terminal_whyOf(report), ...leniencyOf(report, policy)].flatMap((line) => write(0, (0,report_escape/* terminal */.Fo)(line))),
        paint(VERDICT[mark], paint('bold', `${report.verdict.toUpperCase()}: ${says}`)),
    ];
    return lines.map((line) => `${(0,report_escape/* terminalLine */.tL)(line)}\n`).join('');
}
const terminal_whyOf = ({ verdict, says }) => (verdict === 'inconclusive' ? [says] : []);
/** What the policy did, where the exit status or the verdict would have been another one without it. */
function leniencyOf({ verdict, findings }, policy) {
    if (policy?.failOn === 'never' && verdict !== 'passed')
        return ['`fail-on: never`: the run is not failed for it, and the exit status is 0.'];
    if (policy === undefined || policy.onInconclusive === 'fail' || verdict !== 'passed')
        return [];
    return graveUnknown(findings).map((says) => `\`on-inconclusive: ${policy.onInconclusive}\`: ${says}, and the run is not failed for it.`);
}

;// CONCATENATED MODULE: ./compiled/github/annotations.js







const annotations_LEVELS = ['error', 'warning', 'notice'];
/** The runner keeps so many annotations of a kind a step and drops the rest without a word (ExecutionContext.cs). */
const MOST_OF_A_KIND = 10;
const SHOWN = MOST_OF_A_KIND - 1;
/** It cuts messages at 4,096 UTF-16 units (the same file). */
const MESSAGE = 4000;
const MEND = 2000;
const annotations_HOSTS = 3;
/** @param taken how many of a kind the step has used otherwise */
function annotationsOf(report, { onInconclusive }, taken = {}) {
    const all = [...failuresIn(report), ...unknownIn(report, onInconclusive)];
    const more = { error: 0, warning: 0, notice: 0 };
    const shown = annotations_LEVELS.flatMap((level) => {
        const ofLevel = all.filter((annotation) => annotation.level === level);
        const most = SHOWN - (taken[level] ?? 0);
        more[level] = Math.max(0, ofLevel.length - most);
        return ofLevel.slice(0, most);
    });
    return { shown, more };
}
const failuresIn = ({ findings }) => groupFailures(findings).map(({ host, check, findings: [first, ...others] }) => {
    const { severity, code, says, fix = '', source } = first;
    const also = others.length > 0 ? ` (and ${others.length} more like this)` : '';
    return {
        level: severity,
        title: (0,report_escape/* terminal */.Fo)(`${check}/${code}`),
        message: annotations_messageOf(`${(0,caps/* cut */.J)(host, 255)}: ${says}${also}`, fix),
        ...(source && !(0,plan_inputs/* inputNamed */.o)(source.file) && { file: (0,report_escape/* terminal */.Fo)(source.file), line: source.line }),
    };
});
/** One a reason, not one a row: a closed port 25 is a single fact. */
function unknownIn({ findings }, onInconclusive) {
    const grave = { fail: 'error', warn: 'warning', ignore: 'notice' };
    return groupUnknown(findings).map(({ reason, findings: found, hosts }) => {
        const { says, ways } = REASON_TEXTS[reason];
        const where = few(hosts, annotations_HOSTS, (host) => (0,caps/* cut */.J)(host, 255));
        return {
            level: found.some(({ severity }) => severity === 'error') ? grave[onInconclusive] : 'notice',
            title: `could not be checked: ${reason}`,
            message: annotations_messageOf(`${words_count(found.length, 'check')} on ${where}: ${says}.`, `Ways on: ${ways.join('; ')}.`),
        };
    });
}
/** What is wrong on one line, what to do about it on those below, which are kept whatever the first says. */
function annotations_messageOf(says, mend) {
    const below = mend === '' ? '' : `\n${(0,caps/* cut */.J)(mend.split('\n').map(report_escape/* terminal */.Fo).join('\n'), MEND)}`;
    return `${(0,caps/* cut */.J)((0,report_escape/* terminal */.Fo)(says), MESSAGE - below.length)}${below}`;
}
/** @actions/core makes one command of each, whatever its message; the log shows the lines of that as they are. */
function annotate(annotations) {
    const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const { level, title, message, file, line, column } of annotations)
        write[level](message.split('\n').map(report_escape/* terminalLine */.tL).join('\n'), {
            title,
            file,
            startLine: line,
            startColumn: column,
        });
}
/** Mistakes in the inputs, each at its place. */
const mistakesAsAnnotations = (errors) => errors.map(({ place, message }) => {
    const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(place) ?? [];
    const inFile = file !== undefined && !(0,plan_inputs/* inputNamed */.o)(file);
    return {
        level: 'error',
        title: 'smtp-preflight: wrong input',
        message: annotations_messageOf(`${place}: ${message}`, ''),
        ...(inFile && { file: (0,report_escape/* terminal */.Fo)(file), line: Number(line), ...(column && { column: Number(column) }) }),
    };
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
;// CONCATENATED MODULE: ./compiled/github/retry.js
const CLOCK = {
    now: Date.now,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
};
/** An answer that is none of GitHub's: no status of it tells anything. */
const isTransient = ({ status }) => status === undefined || status >= 500;
/** A primary or secondary rate limit of GitHub. */
const isRateLimit = ({ status, message, headers = {}, rateLimited }) => rateLimited === true ||
    status === 429 ||
    (status === 403 &&
        (headers['retry-after'] !== undefined ||
            headers['x-ratelimit-remaining'] === '0' ||
            /\brate limit/i.test(message)));
/** What GitHub asks of those who exceed a secondary limit and are told no time, ms. */
const UNTOLD_MS = 60_000;
/**
 * How long to wait before the next attempt, ms; undefined when another one would not help.
 * @param attempt from 1
 */
function delayOf(failure, attempt, now) {
    if (isRateLimit(failure))
        return toldDelay(failure.headers ?? {}, now) ?? UNTOLD_MS;
    return isTransient(failure) ? (toldDelay(failure.headers ?? {}, now) ?? 1000 * 2 ** (attempt - 1)) : undefined;
}
function toldDelay(headers, now) {
    const [after, reset] = [headers['retry-after'], headers['x-ratelimit-reset']].map((value) => String(value ?? ''));
    if (/^\d{1,9}$/.test(after))
        return Number(after) * 1000;
    if (headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset))
        return Math.max(1000, Number(reset) * 1000 - now);
    return undefined;
}
const MOST_ATTEMPTS = 5;
/** Patience of so many ms, from now. */
function patience(ms, clock) {
    const end = clock.now() + ms;
    return {
        leftMs: () => end - clock.now(),
        async again(failure, attempt) {
            const delay = delayOf(failure, attempt, clock.now());
            if (delay === undefined || attempt >= MOST_ATTEMPTS || clock.now() + delay >= end)
                return false;
            await clock.sleep(delay);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./compiled/github/explain.js


const FAILED = 'The comment on the pull request could not be written';
/** UTF-16 units of what an answer says; a proxy may answer with a page. */
const explain_MOST = 300;
/** Why there is no comment and what to do about it, in one line. */
function explain(failure, pullRequest) {
    const { status, headers = {} } = failure;
    const message = (0,caps/* cut */.J)(failure.message.replace(/\s+/g, ' ').trim() || 'no answer', explain_MOST);
    if (isRateLimit(failure)) {
        const after = headers['retry-after'];
        const told = /^\d+$/.test(String(after)) ? `, which ends in ${after} s` : '';
        return `${FAILED}: the token is over a rate limit of GitHub${told}: ${message}`;
    }
    if (status === 410 || /\block(ed)?\b/i.test(message))
        return `${FAILED}: the conversation is locked, or comments are turned off: ${message}`;
    if (status === 401)
        return `${FAILED}: GitHub does not take the token of \`github-token\`: ${message}`;
    if (status !== undefined && isTransient(failure))
        return `${FAILED}: GitHub answers with status ${status}: ${message}`;
    if (status !== 403 && status !== 404)
        return `${FAILED}: ${message}`;
    return `${FAILED}: ${whyForbidden(pullRequest)} The job summary has the report.`;
}
function whyForbidden(pullRequest) {
    if (!pullRequest)
        return 'the token must not read pull requests. Add `permissions: { pull-requests: write }` to the job.';
    if (pullRequest.readOnly === 'fork')
        return 'the pull request comes from a fork, and GitHub gives its runs a read-only token. A second workflow, on `workflow_run`, may write: docs/forks.md of smtp-preflight shows it.';
    const says = pullRequest.readOnly === 'dependabot'
        ? 'GitHub gives runs of Dependabot a read-only token where the workflow asks for no other.'
        : 'the token must not write here.';
    return `${says} Add \`permissions: { pull-requests: write }\` to the job; a job's own \`permissions\` replace those of the workflow.`;
}

;// CONCATENATED MODULE: ./compiled/github/marker.js
const MARKER = /^<!-- smtp-preflight:v1 key=(\S+) run=(\d+) attempt=(\d+) state=([0-9a-f]*) -->/;
/** The key is percent-encoded, so that it can neither end the HTML comment nor hold white space. */
const markerLine = ({ key, run, attempt, state }) => `<!-- smtp-preflight:v1 key=${encodeKey(key)} run=${run} attempt=${attempt} state=${state} -->`;
const encodeKey = (key) => encodeURIComponent(key).replaceAll('--', '-%2D');
/** The marker a comment begins with. One further down is a quotation. */
function readMarker(body) {
    const [, key, run, attempt, state = ''] = MARKER.exec(body) ?? [];
    if (key === undefined)
        return undefined;
    try {
        return { key: decodeURIComponent(key), run: Number(run), attempt: Number(attempt), state };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(8665);
;// CONCATENATED MODULE: ./compiled/github/bounded-fetch.js
/** A page of 100 comments of 65,536 characters, each six bytes at most as JSON, with room for the rest. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 307, 308];
/**
 * `fetch` for an interface whose answers are believed no further than needed: bodies are bounded, and a redirect, which a
 * renamed repository gives, is followed with the same method and on the same origin only.
 * @throws Error with one sentence
 */
const boundedFetch = (fetch, redirects = MOST_REDIRECTS) => async (input, init) => {
    const url = String(input);
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null || !REDIRECTS.includes(response.status))
        return bounded(response, url);
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next?.origin !== new URL(url).origin || redirects === 0)
        throw new Error(`${new URL(url).origin} redirects ${redirects === 0 ? 'again and again' : 'elsewhere'}`);
    return boundedFetch(fetch, redirects - 1)(next.href, init);
};
async function bounded(response, url) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > MOST_BYTES)
            throw new Error(`${new URL(url).origin} answered with more than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    const { status, headers } = response;
    return new Response(bytes === 0 ? null : Buffer.concat(chunks), { status, headers: [...headers] });
}

;// CONCATENATED MODULE: ./compiled/github/octokit.js




/** For one answer, ms. */
const REQUEST_MS = 15_000;
/**
 * GitHub's interface, asked again within `patience` when that may help. A `POST` that may have been carried out is not
 * repeated: whoever sends it looks first.
 * @param apiUrl of the REST interface; GraphQL is found beside it, on an Enterprise Server too
 */
function connect(token, apiUrl, patience) {
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        request: { fetch: boundedFetch(utils/* defaults */.NT.request.fetch) },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    octokit.hook.wrap('request', async (request, options) => {
        const repeatable = options.method !== 'POST' || options.url.endsWith('/graphql');
        for (let attempt = 1;; attempt++) {
            const send = (signal) => {
                // The library's own hooks see this object and no copy of it.
                options.request = { ...options.request, signal };
                return request(options);
            };
            const wanted = options.method === 'DELETE' ? isEmpty : isObject;
            const answer = await attemptOf(send, wanted, apiUrl, Math.min(REQUEST_MS, patience.leftMs()));
            if (!('failure' in answer))
                return answer;
            const { failure } = answer;
            if (!(repeatable || isRateLimit(failure)) || !(await patience.again(failure, attempt)))
                throw failure;
        }
    });
    return octokit;
}
const isEmpty = ({ status }) => status === 204;
const isObject = ({ status, data }) => status < 300 && typeof data === 'object' && data !== null;
async function attemptOf(send, wanted, apiUrl, ms) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`${apiUrl} did not answer within ${ms / 1000} s`)), ms);
    try {
        const response = await send(controller.signal);
        // A proxy's page, or JSON that was cut off, which the library hands on as text.
        if (!wanted(response))
            return { failure: octokit_failureOf({ message: `${apiUrl} did not answer as GitHub does` }) };
        return isGraphqlRateLimit(response)
            ? { failure: octokit_failureOf({ ...response, message: 'GraphQL rate limit exceeded', rateLimited: true }) }
            : response;
    }
    catch (error) {
        const { message, status, response } = error;
        return { failure: octokit_failureOf({ message, status: response && status, headers: response?.headers }) };
    }
    finally {
        clearTimeout(timer);
    }
}
const octokit_failureOf = ({ message, status, headers, rateLimited }) => Object.assign(new Error(message), { status, headers, rateLimited });
function isGraphqlRateLimit({ data }) {
    const { errors } = (data ?? {});
    return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
}

;// CONCATENATED MODULE: ./compiled/github/own-comment.js


/**
 * The oldest own comment with this key: two runs at once may have made two.
 * @throws Error when it cannot be told whose comment it is
 */
async function findOwnComment(octokit, sought) {
    let self;
    let strange = false;
    for await (const candidate of candidates(octokit, sought)) {
        self ??= await whoWeAre(octokit);
        if (isOwn(candidate, self))
            return candidate;
        strange ||= self === 'unknown';
    }
    if (strange)
        throw new Error('one with the same key is there, and GitHub does not tell whether this token wrote it');
    return undefined;
}
/** All comments that begin with a marker of the key, oldest first. */
async function* candidates(octokit, { pullRequest, marker }) {
    const { owner, repo, number } = pullRequest;
    for (let page = 1, more = true; more; page++) {
        const place = { owner, repo, issue_number: number, per_page: 100, page };
        const { data, headers } = await octokit.rest.issues.listComments(place);
        if (!Array.isArray(data) || data.some((one) => !one))
            throw new Error('the list of comments is not as GitHub writes it');
        for (const { id, html_url, body, user } of data) {
            const found = readMarker(body ?? '');
            if (found?.key !== marker.key || !user)
                continue;
            yield { id, url: html_url, body: body ?? '', marker: found, login: user.login, isBot: user.type === 'Bot' };
        }
        // Not the address in the header, which would take the token with it wherever it leads.
        more = /\brel="next"/.test(headers.link ?? '');
    }
}
/** REST does not tell an installation token who it is; GraphQL does, where it is not closed to the token. */
async function whoWeAre(octokit) {
    try {
        const answer = await octokit.graphql('{ viewer { login } }');
        const login = answer?.viewer?.login;
        return typeof login === 'string' && login !== '' ? { login } : 'unknown';
    }
    catch (error) {
        // An answer that holds no name; what got none at all was tried again before.
        const failure = error;
        const closed = failure.name === 'GraphqlResponseError' || failure.status === 403 || failure.status === 404;
        if (closed && !isRateLimit(failure))
            return 'unknown';
        throw error;
    }
}
/** Nobody but an app that was let into the repository writes as a bot: where we do not know ourselves, such a one is us. */
const isOwn = ({ login, isBot }, self) => self === 'unknown' ? isBot : login === self.login || (isBot && login === `${self.login}[bot]`);

;// CONCATENATED MODULE: ./compiled/github/pull-request.js
/** The pull request of the event; undefined when it was another event. */
function pullRequestOf({ payload, actor, eventName }) {
    const { pull_request: request, repository } = payload;
    if (!request || !repository)
        return undefined;
    const [head, base] = [request['head']?.repo?.full_name, request['base']?.repo?.full_name];
    const fork = head !== base && eventName !== 'pull_request_target';
    const readOnly = actor === 'dependabot[bot]' ? 'dependabot' : fork ? 'fork' : undefined;
    const { owner, name: repo } = repository;
    return { owner: owner.login, repo, number: request.number, sha: request['head']?.sha, readOnly };
}
/** Whether it was pushed to since; `false` also where GitHub does not tell. */
async function isOutdated(octokit, { owner, repo, number, sha }) {
    if (sha === undefined)
        return false;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return data.head.sha !== sha;
    }
    catch {
        return false;
    }
}
/** The earlier run, when it was one of a pull request. */
function earlierRunOf({ payload, eventName }) {
    const { workflow_run: run, repository } = payload;
    if (eventName !== 'workflow_run' || !repository)
        return undefined;
    if (!/^pull_request(_target)?$/.test(run?.event) || !run.head_repository)
        return undefined;
    const { full_name, owner } = run.head_repository;
    return {
        owner: repository.owner.login,
        repo: repository.name,
        id: run.id,
        attempt: run.run_attempt,
        sha: run.head_sha,
        head: { repo: full_name, owner: owner.login, branch: run.head_branch },
    };
}
/**
 * The open pull request whose head the run was of, as GitHub knows it: the event names none for a fork, the commit is not one
 * of this repository, and what the run left behind may say anything.
 * @throws Error when it is not a single one
 */
async function pullRequestOfRun(octokit, run) {
    const { owner, repo, sha, head } = run;
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${head.owner}:${head.branch}`,
        per_page: 100,
    });
    const [found, another] = data.filter((one) => one.head.sha === sha && one.head.repo?.full_name === head.repo);
    if (another)
        throw new Error(`the commit is the head of #${found.number} and of #${another.number}`);
    return found && { owner, repo, number: found.number };
}

;// CONCATENATED MODULE: ./compiled/github/state.js

/** How long something took or still has: another one every time. */
const TIMES = /\b\d+(?:\.\d+)? ?(?:ms|s|seconds?|minutes?|hours?|days?)\b/g;
/** What is another one every time. */
const CHANCE = new RegExp([
    // The word of a run, in mailboxes that the probe makes up.
    /\b[a-z2-7]{12}(?=[@%])|(?<=\b(?:relaytest|sender)-)[a-z2-7]{12}\b/,
    // Marks of a session in replies: Postfix, Exim, Gmail, Exchange Online.
    /(?<=\bqueued as )\w+|(?<=\bOK id=)[\w-]+|(?<![\w-])\w+(?:-\w+)*\.\d+(?= - gsmtp)|(?<=\[[\w.-]+ )[\dT:.-]+Z \w+(?=\])/,
    // Date and time of a server (RFC 5322 §3.3).
    /\b[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}\b/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** Digest of what a report says, whenever and however quickly it came to say so. */
function stateOf({ verdict, findings }) {
    const facts = findings.map(({ check, code, outcome, severity, reason, subject, waiver, says, seen }) => [
        [check, code, outcome, severity, reason, subject, waiver],
        outcome === 'fail' || outcome === 'inconclusive' ? [says, seen].map(lasting) : [],
    ]);
    const text = JSON.stringify([verdict, facts]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
const lasting = (text) => text && withoutChance(text.replace(TIMES, '#'));
/** Text but for what is another one every time: words of a run, marks that servers give a session, their clocks. */
const withoutChance = (text) => text.replace(CHANCE, '#');

;// CONCATENATED MODULE: ./compiled/github/comment.js









/** GitHub asks those who exceed a secondary rate limit to wait for a minute. */
const PATIENCE_MS = 150_000;
const USUAL = LIMITS.comment;
/** UTF-16 units, where GitHub takes less than it says. */
const SHORTER = 20_000;
/**
 * Writes or updates the one comment of a key. Whatever goes wrong is a warning: the verdict stands without it.
 * @param find what to write and where; `undefined` when there is no pull request to write to
 */
async function comment_comment({ token, apiUrl, patienceMs = PATIENCE_MS, clock = CLOCK }, find) {
    const time = patience(patienceMs, clock);
    let request;
    try {
        const octokit = connect(token, apiUrl, time);
        request = await find(octokit);
        return request ? await upsert(octokit, request, time) : { did: 'nothing', why: 'no-pull-request' };
    }
    catch (error) {
        // An interface that refuses a token may repeat it.
        return { did: 'failed', warning: redact(explain(error, request?.pullRequest), [token]) };
    }
}
async function upsert(octokit, request, time) {
    const existing = await findOwnComment(octokit, request);
    return existing ? update(octokit, request, time, existing) : create(octokit, request, time);
}
async function update(octokit, request, time, existing) {
    const { id, url } = existing;
    if (isNewer(existing.marker, request.marker))
        return { did: 'kept', url, why: 'newer-run' };
    if (isUnchanged(existing, request))
        return { did: 'kept', url, why: 'unchanged' };
    // A run that found nothing new has left no mark.
    if (await isOutdated(octokit, request.pullRequest))
        return { did: 'kept', url, why: 'newer-run' };
    const { owner, repo } = request.pullRequest;
    try {
        await comment_fitting(request, (body) => octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
        return { did: 'updated', url };
    }
    catch (error) {
        // Deleted since it was found, or not to be written with this token.
        const now = error.status === 404 ? await findOwnComment(octokit, request) : existing;
        if (now?.id === id)
            throw error;
        return now ? update(octokit, request, time, now) : create(octokit, request, time);
    }
}
async function create(octokit, request, time) {
    const { pullRequest, good, mode } = request;
    if (good && mode === 'on-failure')
        return { did: 'nothing', why: 'good' };
    // A later run that found nothing wrong has left no comment.
    if (await isOutdated(octokit, pullRequest))
        return { did: 'nothing', why: 'newer-run' };
    const { id, url } = await post(octokit, request, time);
    const first = await findOwnComment(octokit, request).catch(() => undefined);
    if (!(first && first.id < id))
        return { did: 'created', url };
    // Another run made one at the same time: that of the two which later runs find stays.
    const { owner, repo } = pullRequest;
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
    return update(octokit, request, time, first);
}
/** Looks before it tries again: a request without a good answer may have been carried out. */
async function post(octokit, request, time) {
    const { owner, repo, number } = request.pullRequest;
    for (let attempt = 1;; attempt++)
        try {
            const { data } = await comment_fitting(request, (body) => octokit.rest.issues.createComment({ owner, repo, issue_number: number, body }));
            return { id: data.id, url: data.html_url };
        }
        catch (error) {
            const failure = error;
            if (!isTransient(failure) || !(await time.again(failure, attempt)))
                throw error;
            const created = await findOwnComment(octokit, request);
            if (created)
                return created;
        }
}
/** Once shorter when GitHub finds it too long. */
async function comment_fitting(request, send) {
    try {
        return await send(comment_textOf(request, USUAL));
    }
    catch (error) {
        const { status, message } = error;
        if (status !== 413 && !(status === 422 && /too long|too large|maximum/i.test(message)))
            throw error;
        return send(comment_textOf(request, SHORTER));
    }
}
function comment_textOf({ marker, body }, limit) {
    const line = `${markerLine(marker)}\n`;
    return line + body(limit - line.length);
}
const isNewer = (theirs, ours) => theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);
function isUnchanged(existing, request) {
    const { mode, marker } = request;
    if (existing.marker.state !== marker.state)
        return false;
    return mode === 'on-change' || said(existing.body) === said(comment_textOf(request, USUAL));
}
/** Without the marker and the last line, which are about the run, and as it is read, but for what chance made of it. */
const said = (body) => withoutChance(body
    .replaceAll('\r\n', '\n')
    .trim()
    .split('\n')
    .slice(1, -1)
    .join('\n')
    .trim()
    .replace(/&#(\d+);/g, (_, unit) => String.fromCharCode(unit))
    .replaceAll('\u200b', ''));

;// CONCATENATED MODULE: ./compiled/github/comment-report.js









/** @param inputs name to value */
const modeOf = (inputs) => (inputs['comment']?.trim() || (0,plan_inputs/* inputNamed */.o)('comment').default);
/** Undefined when the run has no pull request, or comments are off. */
function comment_report_targetOf(inputs) {
    if (modeOf(inputs) === 'never')
        return undefined;
    const pullRequest = pullRequestOf(github/* context */._);
    if (pullRequest)
        return { pullRequest };
    const earlierRun = inputs['mode']?.trim() === 'report' ? earlierRunOf(github/* context */._) : undefined;
    return earlierRun && { earlierRun };
}
/** Comments on the pull request, as the input `comment` wants it. */
async function commentReport(inputs, report, policy, target) {
    const mode = modeOf(inputs);
    if (mode === 'never')
        return {};
    if (!target)
        return mode === 'always' ? { note: `No comment: \`${github/* context */._.eventName}\` is no event of a pull request.` } : {};
    const token = inputs['github-token']?.trim() ?? '';
    if (token === '')
        return { warning: 'There is no comment on the pull request: github-token is empty.' };
    const outcome = await comment_comment({ token, apiUrl: github/* context */._.apiUrl }, async (octokit) => {
        const pullRequest = 'pullRequest' in target ? target.pullRequest : await pullRequestOfRun(octokit, target.earlierRun);
        return pullRequest && requestOf(inputs, mode, report, policy, { ...target, pullRequest });
    });
    return toldOf(outcome);
}
function requestOf(inputs, mode, report, policy, { pullRequest, earlierRun }) {
    const { serverUrl, workflow, job, runId, runAttempt } = github/* context */._;
    const { owner, repo } = pullRequest;
    const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
    return {
        pullRequest,
        mode,
        marker: {
            key: inputs['comment-key']?.trim() || [...`${workflow}/${job}`].slice(0, MOST_KEY).join(''),
            // Of the run that saw what is told: a later one may be judged earlier.
            run: earlierRun?.id ?? runId,
            attempt: earlierRun?.attempt ?? runAttempt,
            state: stateOf(report),
        },
        good: exitStatus(report, policy) === 0 && report.verdict === 'passed',
        body: (limit) => toMarkdown(report, { kind: 'comment', limit, runUrl, explain: compiled_checks/* checkNamed */.e }),
    };
}
function toldOf(outcome) {
    if (outcome.did === 'kept' && outcome.why === 'newer-run')
        return { url: outcome.url, note: OF_NEWER };
    if ('url' in outcome)
        return { url: outcome.url };
    if (outcome.did === 'failed')
        return { warning: outcome.warning };
    return outcome.why === 'good' ? {} : { note: `No comment: ${WHY_NONE[outcome.why]}.` };
}
const OF_NEWER = 'The comment stays as it is: a newer run wrote it, or the pull request was pushed to since this run began.';
const WHY_NONE = {
    'newer-run': 'the pull request was pushed to since this run began',
    'no-pull-request': 'the commit of the earlier run is not, or no longer, the head of an open pull request',
};

;// CONCATENATED MODULE: ./compiled/github/inputs.js



/**
 * Values of all inputs of the step, secrets masked in the log from here on. Lines stay as they are: their numbers are the
 * places of mistakes.
 */
function readInputs() {
    const values = Object.fromEntries(plan_inputs/* INPUTS */.m.map(({ name }) => [name, core/* getInput */.V4(name, { trimWhitespace: false })]));
    for (const secret of inputs_secretsOf(values))
        core/* setSecret */.Pq(secret);
    return values;
}
/** Credentials that the configuration took from the environment. */
function maskLogins(hosts) {
    for (const { login } of hosts)
        if (login)
            for (const secret of formsOf(login))
                if (secret !== '')
                    core/* setSecret */.Pq(secret);
}
/** What must never be seen, in every form in which it crosses the wire. */
function inputs_secretsOf(values) {
    const given = (name) => (0,plan_values/* withoutLineEnds */.nC)(values[name] ?? '');
    const keys = ['spamhaus-dqs-key', 'abusix-key'].map(given);
    const secrets = [
        ...formsOf({ username: given('smtp-username'), password: given('smtp-password') }),
        ...keys,
        // As they stand in a name that is asked.
        ...keys.map((key) => key.trim().toLowerCase()),
        given('github-token'),
        ...passwordIn(given('proxy')),
    ];
    return [...new Set(secrets.filter((secret) => secret !== ''))];
}
/** RFC 4616, AUTH LOGIN. */
function formsOf({ username, password }) {
    const base64 = (text) => Buffer.from(text, 'utf8').toString('base64');
    return [
        username,
        password,
        base64(username),
        base64(password),
        username && password && base64(`\0${username}\0${password}`),
    ];
}
/** Password of a URL, as it is written and as it is meant. */
function passwordIn(url) {
    const password = URL.canParse(url) ? new URL(url).password : '';
    try {
        return [password, decodeURIComponent(password)];
    }
    catch {
        return [password];
    }
}

// EXTERNAL MODULE: ./compiled/github/log.js
var log = __webpack_require__(5569);
;// CONCATENATED MODULE: ./compiled/github/outputs.js

/** Outputs of the step: name to what it holds. action.yml lists the same. */
const OUTPUTS = {
    verdict: '`passed`, `failed` or `inconclusive`.',
    failed: 'Number of errors.',
    warnings: 'Number of warnings.',
    inconclusive: 'Number of checks that could not be made.',
    'report-json': 'Path of the report, when it was written.',
    'evidence-file': 'Path of the evidence, when it was written.',
    'sarif-file': 'Path of the SARIF file, when it was written.',
    'comment-url': 'Address of the comment on the pull request, when there is one.',
};
/**
 * All but the address of the comment, which is written last.
 * @param written paths of the files that were written, by input
 * @returns what could not be written
 */
function setOutputs({ verdict, counts }, written) {
    return outputs_write({
        verdict,
        failed: counts.error,
        warnings: counts.warning,
        inconclusive: counts.inconclusive,
        'report-json': written['report-json'] ?? '',
        'evidence-file': written['evidence-file'] ?? '',
        'sarif-file': written['sarif-file'] ?? '',
    });
}
/** Of a run that has no counts. */
const setVerdict = (verdict) => outputs_write({ verdict });
/** Empty where there is no comment. */
const setCommentUrl = (url) => outputs_write({ 'comment-url': url });
/** Without them, a later step would take an empty count for none. */
function outputs_write(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
        return [];
    }
    catch (error) {
        return [`the outputs could not be set: ${error.message}`];
    }
}

;// CONCATENATED MODULE: ./compiled/github/summary.js


/** Writes the summary of the step; a failure is a warning, for the verdict does not depend on it. */
async function writeSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown).write({ overwrite: true });
    }
    catch (error) {
        core/* warning */.$e(`The job summary could not be written: ${(0,log/* printable */.g$)(error.message)}`);
    }
}

;// CONCATENATED MODULE: ./compiled/github/run.js






















const LOG_WIDTH = 120;
/**
 * The whole step. It never throws: what goes wrong fails the step with a sentence.
 * @param env where the configuration may name variables with credentials
 */
async function runAction(env) {
    try {
        return await step(env);
    }
    catch (error) {
        core/* error */.z3(`A defect of smtp-preflight, please report it: ${(0,log/* printable */.g$)(String(error))}`);
        return 1;
    }
}
async function step(env) {
    const inputs = readInputs();
    const values = (0,plan_values/* readValues */.N$)(inputs, {});
    const mode = values.choice('mode');
    // Which inputs are needed depends on the mode.
    if (values.errors.length > 0)
        return refuse(values.errors);
    if (mode === 'report') {
        const earlier = await readEarlierRun(inputs, {}, files/* liveFiles */.U, 'anybody');
        return 'errors' in earlier ? refuse(earlier.errors) : deliver(inputs, earlier.ok.evidence, earlier.ok.policy, env);
    }
    const planned = await makePlan(inputs, {}, files/* liveFiles */.U, env);
    if ('errors' in planned)
        return refuse(planned.errors);
    maskLogins(planned.ok.hosts);
    if (mode === 'plan')
        return showContacts(planned.ok);
    const plan = await placed(planned.ok, env);
    return deliver(inputs, await run_probe(plan), plan.policy, env);
}
const workflowOf = (env) => workflowPath(env['GITHUB_WORKFLOW_REF'], env['GITHUB_REPOSITORY']);
/** With the hosts at their lines of the workflow, where the checkout has it. */
async function placed(plan, env) {
    const file = workflowOf(env);
    const text = file === undefined ? undefined : files/* liveFiles */.U.read(file);
    if (file === undefined || text === undefined)
        return plan;
    const { placedInWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 2342));
    return placedInWorkflow(plan, { file, text, job: env['GITHUB_JOB'] ?? '' });
}
const run_probe = (plan) => preflight(plan, liveNetwork(plan.network), ({ host, says, done }) => {
    if (done)
        (0,log/* log */.Rm)(`${host}: ${says}`);
});
/** What a run would touch; nothing was checked, which is no pass. */
async function showContacts(plan) {
    const contacts = contactsOf(plan);
    (0,log/* log */.Rm)(contactsToTerminal(contacts));
    await writeSummary(contactsToMarkdown(contacts));
    const unwritten = setVerdict('inconclusive');
    if (unwritten.length > 0)
        core/* error */.z3((0,log/* printable */.g$)(unwritten.join('. ')));
    return unwritten.length > 0 ? 1 : 0;
}
function refuse(errors) {
    const all = mistakesAsAnnotations(errors);
    const shown = all.length > MOST_OF_A_KIND ? all.slice(0, MOST_OF_A_KIND - 1) : all;
    const rest = all.slice(shown.length);
    annotate(shown);
    for (const { message } of rest)
        (0,log/* log */.Rm)(message);
    if (rest.length > 0)
        core/* error */.z3(`${rest.length} more mistakes: see the log.`);
    (0,log/* log */.Rm)('Nothing was probed.');
    return 1;
}
async function deliver(inputs, evidence, policy, env) {
    const report = reportOf(evidence, policy);
    (0,log/* log */.Rm)(toTerminal(report, { colour: false, width: LOG_WIDTH, explain: compiled_checks/* checkNamed */.e, policy }));
    const key = inputs['comment-key']?.trim() || undefined;
    const workflow = workflowOf(env);
    const { written, unwritten } = (0,files/* writeFiles */.h)(filesToWrite(inputs, { report, evidence, policy, key, workflow }));
    await writeSummary(toMarkdown(report, { kind: 'summary', explain: compiled_checks/* checkNamed */.e }));
    unwritten.push(...setOutputs(report, written));
    const target = comment_report_targetOf(inputs);
    const { shown, more } = annotationsOf(report, policy, { warning: target ? 1 : 0 });
    annotate(shown);
    const status = run_conclude(report, policy, more, unwritten);
    const { url = '', warning, note } = await commentReport(inputs, report, policy, target);
    if (warning)
        core/* warning */.$e((0,log/* printable */.g$)(warning));
    if (note)
        (0,log/* log */.Rm)(note);
    setCommentUrl(url);
    return status;
}
/** The tenth annotation of each kind tells how many more there are; for errors of a failed run that is its last word. */
function run_conclude(report, policy, more, unwritten) {
    const says = (count) => `${count} more like this: see the job summary.`;
    if (more.warning > 0)
        core/* warning */.$e(says(more.warning));
    if (more.notice > 0)
        core/* notice */.lm(says(more.notice));
    const failed = exitStatus(report, policy) !== 0;
    const last = [
        ...unwritten,
        ...(failed ? [`${report.verdict}: ${headline(report, String).says}`] : []),
        ...(more.error > 0 ? [says(more.error)] : []),
    ];
    if (last.length > 0)
        core/* error */.z3((0,log/* printable */.g$)(last.join('. ')));
    return failed || unwritten.length > 0 ? 1 : 0;
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8664);

/** So many of one input or file are told: nobody reads more. */
const MOST_ERRORS = 50;
const MOST_QUOTED = 100;
/** A shorter secret may be part of any sentence. */
const LEAST_SECRET = 6;
/** A longer one may be cut, and is known by its start. */
const START = 12;
/** A value that the user wrote, in a sentence about it. */
const quote = (text) => `\`${(0,_evidence_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, MOST_QUOTED)}\``;
/** The same sentence without the values that repeat one of these secrets, in whatever case. */
function withoutSecrets(message, secrets) {
    const starts = secrets.filter(({ length }) => length >= LEAST_SECRET).map((secret) => secret.slice(0, START));
    if (starts.length === 0)
        return message;
    const patterns = starts.map((start) => start.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return message.replace(new RegExp(`(?:${patterns.join('|')})[^\`]*`, 'gi'), '…');
}
/** None twice, those of one input or file together and in the order of its lines, a great many cut short. */
function inOrder(errors) {
    const unique = new Map(errors.map((error) => [`${error.place} ${error.message}`, error]));
    const byName = new Map();
    for (const error of unique.values()) {
        const [, name = '', line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(error.place) ?? [];
        const located = { error, line: Number(line ?? 0), column: Number(column ?? 0) };
        const known = byName.get(name);
        if (known)
            known.push(located);
        else
            byName.set(name, [located]);
    }
    return [...byName.values()].flatMap((located) => few(located.sort((a, b) => a.line - b.line || a.column - b.column).map(({ error }) => error)));
}
function few(errors) {
    if (errors.length <= MOST_ERRORS)
        return errors;
    const [first] = errors.slice(MOST_ERRORS - 1);
    const more = { place: first.place, message: `here and below are ${errors.length - MOST_ERRORS + 1} more mistakes.` };
    return [...errors.slice(0, MOST_ERRORS - 1), more];
}


/***/ }),

/***/ 952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  o: () => (/* binding */ inputNamed)
});

// EXTERNAL MODULE: ./compiled/evidence/types/host.js
var host = __webpack_require__(5529);
// EXTERNAL MODULE: ./compiled/policy/types.js
var types = __webpack_require__(7007);
;// CONCATENATED MODULE: ./compiled/plan/types.js
const RELAY_BATTERIES = ['core', 'standard', 'full'];

;// CONCATENATED MODULE: ./compiled/plan/inputs.js



const COMMENT_MODES = ['on-failure', 'on-change', 'always', 'never'];
const MODES = ['check', 'plan', 'report'];
/** Well known MX of two operators that do not depend on each other. */
const EGRESS_CONTROLS = 'aspmx.l.google.com:25, in1-smtp.messagingengine.com:25';
const DAY = 86_400;
/** Every input there is. action.yml, the options of the shell, its help and the validation all follow this list. */
const INPUTS = [
    {
        name: 'mode',
        kind: 'choice',
        values: MODES,
        default: 'check',
        actionOnly: true,
        help: '`check`; `plan` prints who would be asked for what and sends nothing; `report` judges the evidence of an earlier run and probes nothing.',
    },
    {
        name: 'from',
        kind: 'path',
        actionOnly: true,
        help: "Evidence file of an earlier run, for mode `report`. It may be a stranger's: what it says of policy and waivers is not heeded.",
    },
    {
        name: 'hosts',
        kind: 'list',
        help: 'Mail servers, one a line: FQDN, `address = FQDN`, or `FQDN = expected FQDN`. `#` starts a comment.',
    },
    {
        name: 'expected-fqdn',
        kind: 'text',
        help: 'With one host: the name that PTR record, greeting, EHLO and certificate must show. Default: its own name.',
    },
    { name: 'allowed-sender-domains', kind: 'list', help: 'Domains that may send through these hosts.' },
    { name: 'dkim-selectors', kind: 'list', help: 'DKIM selectors to check for every sender domain.' },
    {
        name: 'config',
        kind: 'path',
        judges: true,
        help: 'YAML file with hosts, policy and waivers. Default: `.github/smtp-preflight.yml` when it is there.',
    },
    {
        name: 'policy',
        kind: 'text',
        judges: true,
        help: 'How strict: `essential`, `recommended`, `strict`, or a YAML file like config with `policy` and `waivers` alone. Its `policy` replaces that of config as a whole; waivers add up. Default: as config says, else `recommended`.',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        values: types/* FAIL_ON */.d$,
        judges: true,
        help: 'The least severity of a finding that fails the run. Default: as config says, else `error`.',
    },
    {
        name: 'on-inconclusive',
        kind: 'choice',
        values: types/* ON_INCONCLUSIVE */.Xv,
        judges: true,
        help: 'What happens when something that could be an error could not be checked. Default: as config says, else `fail`.',
    },
    {
        name: 'roles',
        kind: 'choices',
        values: host/* ROLES */.g,
        help: 'What the hosts do; the endpoints of a named role must answer. Default: found out.',
    },
    {
        name: 'ports',
        kind: 'list',
        default: '25, 587, 465',
        help: 'Ports to try: 25, 587, 465, or `mx=PORT`, `submission=PORT`, `submissions=PORT`.',
    },
    {
        name: 'smtp-username',
        kind: 'secret',
        help: 'User for the login checks. Used once an endpoint, only inside TLS with a trusted, matching certificate.',
    },
    { name: 'smtp-password', kind: 'secret', help: 'Password of that user.' },
    {
        name: 'relay-recipient',
        kind: 'text',
        help: 'An own mailbox elsewhere, as recipient of the relay checks. Nothing is ever delivered to it.',
    },
    {
        name: 'relay-battery',
        kind: 'choice',
        values: RELAY_BATTERIES,
        default: 'core',
        help: 'How many ways to relay are tried on each endpoint: 4, 10 or 28. More than `core` is more refusals than fail2ban tolerates: exempt the runner first.',
    },
    {
        name: 'smuggling',
        kind: 'choice',
        values: ['true', 'false'],
        default: 'false',
        help: 'Whether to probe for SMTP smuggling, with a message to postmaster that servers refuse; one that takes even that delivers it.',
    },
    {
        name: 'spamhaus-dqs-key',
        kind: 'secret',
        help: 'Key of the Spamhaus Data Query Service, which answers any resolver.',
    },
    {
        name: 'abusix-key',
        kind: 'secret',
        help: 'Key of Abusix Mail Intelligence, whose block list answers nobody else.',
    },
    {
        name: 'dnsbl',
        kind: 'list',
        help: 'Block lists: `ZONE` adds one for information, `ZONE=gating` one that fails the run, `-ZONE` removes one. Never with a key in it.',
    },
    {
        name: 'nameservers',
        kind: 'list',
        help: "Resolvers to ask, the next where one fails: `address` or `address:port`. DNSSEC counts of those that prove to validate. Default: the system's.",
    },
    {
        name: 'proxy',
        kind: 'secret',
        help: 'SOCKS5 proxy for all SMTP connections: `socks5://[user:password@]host:port`.',
    },
    {
        name: 'ehlo-name',
        kind: 'text',
        help: 'Name for EHLO. Default: the forward-confirmed PTR name of this machine, else its address as a literal.',
    },
    {
        name: 'egress-controls',
        kind: 'list',
        default: EGRESS_CONTROLS,
        help: 'Asked on port 25 when every host is silent, to tell a closed network from a dead server; `off`: nobody.',
    },
    {
        name: 'dnssec-controls',
        kind: 'list',
        default: 'iana.org, dnssec-failed.org',
        help: 'Two names that tell whether the resolver validates: one in a signed zone, one whose signatures are wrong.',
    },
    {
        name: 'treat-as-public',
        kind: 'list',
        help: 'Networks (CIDR) whose addresses may be checked as if they were public.',
    },
    { name: 'ca-file', kind: 'path', help: 'Further trusted roots (PEM), for a private or staging authority.' },
    {
        name: 'timeout',
        kind: 'integer',
        range: [1, DAY],
        default: '120',
        help: 'Seconds for the whole run. What was not answered by then is inconclusive.',
    },
    {
        name: 'concurrency',
        kind: 'integer',
        range: [1, 256],
        default: '32',
        help: 'Hosts that are checked side by side.',
    },
    {
        name: 'retry-greylisted',
        kind: 'integer',
        range: [0, DAY],
        default: '0',
        help: 'Seconds to wait before asking a greylisting server once more, below timeout; 0: not at all.',
    },
    { name: 'report-json', kind: 'path', judges: true, help: 'File to write the report to, as JSON.' },
    {
        name: 'evidence-file',
        kind: 'path',
        help: 'File to write everything that was seen to; `smtp-preflight report --from` judges it again.',
    },
    {
        name: 'sarif-file',
        kind: 'path',
        judges: true,
        help: 'File to write the findings to as SARIF 2.1.0, for code scanning.',
    },
    {
        name: 'junit-file',
        kind: 'path',
        judges: true,
        help: 'File to write the findings to as JUnit XML, for the test reports of GitLab, Jenkins and others.',
    },
    {
        name: 'comment',
        kind: 'choice',
        values: COMMENT_MODES,
        default: 'on-failure',
        actionOnly: true,
        help: 'When to comment on the pull request. `on-failure` also turns an old red comment green.',
    },
    {
        name: 'comment-key',
        kind: 'text',
        actionOnly: true,
        help: 'Which comment to update: one a key, of at most 200 characters. Default: workflow and job, which the legs of a matrix share: give each its own.',
    },
    {
        name: 'github-token',
        kind: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, not of this program
        default: '${{ github.token }}',
        actionOnly: true,
        help: 'Token for the comment; needs `pull-requests: write` and nothing else.',
    },
];
/** The input of this name. */
const inputNamed = (name) => INPUTS.find((input) => input.name === name);


/***/ }),

/***/ 3527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ toDomain),
/* harmony export */   Zi: () => (/* binding */ toSelector),
/* harmony export */   gL: () => (/* binding */ toMailbox),
/* harmony export */   lQ: () => (/* binding */ socketOf),
/* harmony export */   sW: () => (/* binding */ isPort),
/* harmony export */   zQ: () => (/* binding */ toServer)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);


const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/**
 * A domain name as A-labels, lower-case, without trailing dot (RFC 5890); undefined when it is not a host name of at
 * least two labels (RFC 1123 §2.1).
 */
function toDomain(text) {
    // domainToASCII reads as a URL does: it would cut at a slash and decode percent signs.
    if (/[^a-z0-9.\u0080-\u{10ffff}-]/iu.test(text))
        return undefined;
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text).replace(/\.$/, '');
    const labels = name.split('.');
    const valid = name.length <= 253 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
    return valid && !/^\d+$/.test(labels.at(-1)) ? name : undefined;
}
/** `host:port`, `[2001:db8::1]:port`, or without the port; undefined when it is neither. */
function toServer(text, defaultPort) {
    const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text);
    const host = match ? (match[1] ?? match[2]) : text;
    const port = match?.[3] === undefined ? defaultPort : Number(match[3]);
    if (!isPort(port))
        return undefined;
    if ((0,_derive_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(host))
        return { host, port };
    const name = toDomain(host);
    return name === undefined || match?.[1] !== undefined ? undefined : { host: name, port };
}
/** `host:port`, as {@link toServer} reads it: an IPv6 address in brackets. */
const socketOf = ({ host, port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`;
/** A DKIM selector: labels, joined by dots (RFC 6376 §3.1), lower-case. */
function toSelector(text) {
    const selector = text.toLowerCase();
    const label = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/;
    return selector.length <= 200 && selector.split('.').every((part) => label.test(part)) ? selector : undefined;
}
/** Whether it is a TCP port that can be connected to. */
const isPort = (port) => Number.isInteger(port) && port >= 1 && port <= 65_535;
/** `local-part@domain` in plain form, without quotes (RFC 5321 §4.1.2); the domain in A-labels. */
function toMailbox(text) {
    const [, local = '', host = ''] = /^([^@]{1,64})@(.+)$/.exec(text) ?? [];
    const atom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i;
    const domain = toDomain(host);
    return domain !== undefined && local.split('.').every((part) => atom.test(part)) ? `${local}@${domain}` : undefined;
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** From so many letters on, the start of a word stands for it. */
const SHORTENED = 3;
/** Nobody means a known word by one of so many letters. */
const MOST_LETTERS = 60;
/**
 * The known word that a mistyped one most likely meant, if any is near: at most a third of its letters differ, or it was
 * cut short.
 */
function nearest(word, known) {
    if (word.length > MOST_LETTERS)
        return undefined;
    const given = word.toLowerCase();
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const wanted = candidate.toLowerCase();
        const distance = given.length >= SHORTENED && wanted.startsWith(given) ? 1 : changes(given, wanted, least);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** ` Did you mean …?` with a leading space, or nothing. */
function didYouMean(word, known) {
    const meant = nearest(word, known);
    return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
}
/** Least number of letters to change, two that changed places as one; `limit` stands for any number from there on. */
function changes(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit || lettersApart(a, b) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => Math.min(i, limit));
    for (let i = 1; i <= a.length; i++) {
        // Further from the diagonal there is nothing below the limit.
        const [first, last] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
        const next = new Array(b.length + 1).fill(limit);
        next[0] = Math.min(i, limit);
        let least = next[0];
        for (let j = first; j <= last; j++) {
            let distance = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            if (row[j] < distance)
                distance = row[j] + 1;
            if (next[j - 1] < distance)
                distance = next[j - 1] + 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped && before[j - 2] < distance)
                distance = before[j - 2] + 1;
            if (distance > limit)
                distance = limit;
            next[j] = distance;
            if (distance < least)
                least = distance;
        }
        if (least >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}
/** Letters that only one of two words has: each is one to change. */
function lettersApart(a, b) {
    const [ofA, ofB] = [lettersOf(a), lettersOf(b)];
    return Math.max(bitsIn(ofA & ~ofB), bitsIn(ofB & ~ofA));
}
function lettersOf(word) {
    let letters = 0;
    for (let i = 0; i < word.length; i++)
        letters |= 1 << (word.charCodeAt(i) & 31);
    return letters;
}
function bitsIn(number) {
    let bits = 0;
    for (let rest = number; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   nC: () => (/* binding */ withoutLineEnds),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(952);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7893);



/**
 * @param given input name to value; absent and empty values mean the default
 * @param sources input name to the name under which the user gave it, where that differs
 */
function readValues(given, sources) {
    const errors = [];
    const placeOf = (name) => sources[name] ?? name;
    // A proxy is no word that stands anywhere else, and how one is written must be told.
    const secrets = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.filter(({ name, kind }) => kind === 'secret' && name !== 'proxy').map(({ name }) => (given[name] ?? '').trim());
    const wrong = (place, message) => void errors.push({ place, message: (0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(message, secrets) });
    const isGiven = (name) => {
        const value = given[name] ?? '';
        return isList((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name)) ? splitList(value, name).length > 0 : value.trim() !== '';
    };
    const raw = (name) => (isGiven(name) ? given[name] : (specOf(name).default ?? ''));
    const text = (name) => raw(name).trim();
    const items = (name) => splitList(raw(name), placeOf(name));
    const allowed = (place, word, spec) => {
        const isAllowed = spec.values.includes(word);
        if (!isAllowed)
            wrong(place, notAllowed(word, spec));
        return isAllowed;
    };
    for (const name of Object.keys(given))
        if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name))
            wrong(name, unknownInput(name));
    return {
        get errors() {
            return (0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(errors);
        },
        wrong,
        placeOf,
        given: isGiven,
        text,
        items,
        secret: (name) => withoutLineEnds(raw(name)),
        choice(name) {
            const word = text(name);
            const spec = specOf(name);
            return (allowed(placeOf(name), word, spec) ? word : spec.default);
        },
        integer(name) {
            const [least, most] = specOf(name).range;
            const word = text(name);
            const number = Number(word);
            if (/^\d+$/.test(word) && number >= least && number <= most)
                return number;
            wrong(placeOf(name), `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not a value of ${name}: allowed are whole numbers from ${least} to ${most}.`);
            return least;
        },
        choices(name) {
            const words = items(name).filter((item) => allowed(item.place, item.text, specOf(name)));
            return [...new Set(words.map((item) => item.text))];
        },
    };
}
/** Without line ends around it, which stores of secrets add. */
const withoutLineEnds = (secret) => secret.replace(/^[\r\n]+|[\r\n]+$/g, '');
function unknownInput(name) {
    const known = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m.map((input) => input.name);
    return `there is no input ${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, known)}`;
}
const notAllowed = (word, { name, values = [] }) => `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)} is not a value of ${name}: allowed are ${inWords(values)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(word, values)}`;
const isList = (input) => input?.kind === 'list' || input?.kind === 'choices';
function specOf(name) {
    const spec = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o)(name);
    if (!spec)
        throw new Error(`no input ${name}`);
    return spec;
}
/** Entries by line or comma; `#` starts a comment at the start of a line or after white space. */
function splitList(value, place) {
    const lines = value.split(/\r\n|\r|\n/);
    return lines.flatMap((content, index) => content
        .replace(/(^|\s)#.*$/, '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => ({ text: part, line: index + 1, place: lines.length > 1 ? `${place}:${index + 1}` : place })));
}
/** Words in backticks, as a sentence lists them. */
const inWords = (words) => words.map((word) => `\`${word}\``).join(', ');


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ HOLDS_KEY),
/* harmony export */   Y: () => (/* binding */ zoneProblem)
/* harmony export */ });
/* harmony import */ var _derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6442);
/* harmony import */ var _input_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3527);



/** Why a zone with a key in it is not asked. */
const HOLDS_KEY = 'this seems to hold the key of a block list, which nobody may see: give it as `spamhaus-dqs-key` or `abusix-key`, and the list is asked.';
/** Why what was written must not be asked, in one sentence; what may hold a key is not repeated. */
function zoneProblem(text) {
    const zone = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .toDomain */ .Wy)(text);
    const dead = zone && (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .deadReason */ .D6)(zone);
    if (dead)
        return `${(0,_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is a dead block list and is not asked: ${dead}.`;
    const isOpen = zone !== undefined && (0,_derive_block_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .listByZone */ .A8)(zone).keyed;
    // As a URL, with a letter wrong or under another domain it holds the key all the same.
    return !isOpen && /abusix|\bdq\W*spamhaus/i.test(`${text} ${zone}`) ? HOLDS_KEY : undefined;
}


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ profileNamed),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Worst first. */
const SEVERITIES = ['error', 'warning', 'notice', 'off'];
const PROFILES = ['essential', 'recommended', 'strict'];
/** The profile of this name. */
const profileNamed = (name) => PROFILES.find((profile) => profile === name);
const FAIL_ON = ['error', 'warning', 'never'];
const ON_INCONCLUSIVE = ['fail', 'warn', 'ignore'];


/***/ })

};
