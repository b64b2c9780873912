const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Say by themselves that the address changes hands: they outweigh `static`. */
export const DYNAMIC_WORDS = words(`
  dynamic dynamicip dynamicips dynip dyn dyna dynadsl dyndsl dynpool dinamic dinamico dinamica dinamicos dinamik
  dynamique dynamisch dinamicip
`);

/** Kinds of access lines; a word that begins or ends with `dsl` is one too. Unmistakable where a serial number or a part of the address is with them. */
export const ACCESS_WORDS = words(`
  dhcp dhcpd ppp pppoe pppoa pptp l2tp dialup dialin dialups dialuppool dip isdn ftth fttb fttx fttc fttp catv
  cablemodem modemcable modem cmts docsis broadband bband bredband breitband laajakaista gprs umts lte hsdpa wimax
  lns bras resnet residential lightspeed fios ipoe gpon epon xpon dclient hsd hsi revip surfer pools pooles adslpool
  adslgp cdma evdo hspa vpdn homeuser homeusers netvigator broadbandaccess mobilebroadband mobileinternet
  internetmobile wanpool
`);

/** Words that an access provider and a firm can both use: they need two octets or a long serial number with them. */
export const SHARED_WORDS = words(`
  pool cable cm cpe bb bba abo fbx retail res home homes cust custs customer customers client clients clienti
  cliente clientes kunden klient klienti abonent abonents abon user users usr usuario usuarios sub subs subscriber
  subscribers mobile mobil mob movil celular cell cellular wireless wifi wlan wl access acceso acesso kabel hfc speedy
  velox priv private nat cgn cgnat nas fiber fibre fibra fiberhome pon optic optical fwa radio wisp dial ipcust
  bbcust bbcustomer natpool red dorm student students eduroam satellite vsat roadrunner cab 3g 4g 5g
  pc hst wls wrls mobilenet kunde klant abonnent abonnents assinante suscriptor
`);

/** Tell an access line only beside the whole address. */
export const NETWORK_WORDS = words('net network isp');

/** Say that the address stays: a business line or a server without a name of its own. */
export const STATIC_WORDS = words(`
  static staticip staticips statics stat sta statico statica staticline estatico estatica estaticos statik statique
  statisch fixed fixedip fixip fix fixe fixo fija ipfija ipfixe ipfixa business biz bus corp corporate corporativo
  enterprise leased leasedline ll wsip dedicated dedicato dedicati dedie dedi ded serverdedicati server servers serv srv
  srvs vps vds vm vms vserver rootserver cloud colo coloc colocation colocated hosted hosting hostedby datacenter
  compute instance sme soho pme empresas empresa hinet unassigned unused
`);

/** As {@link STATIC_WORDS}, but such as nobody calls a server. */
export const STATIC_LINE = /^(static|estatic|statiq|statisch|fixed|fixip|unassigned|unused)[a-z]*$/;

/** Names of the parts of a mail system, and of what else is named by hand. */
export const MAIL_WORD =
  /^(mx|mxs|imaps?|pop3?|out|outbound|outgoing|inbound|postfix|exim|bounces?|post|posta|correo|newsletter|lists?|sender|send|delivery|edge|gw|gateway|ns|dns|www|web|exchange|zimbra|owa|tor)$|^mx[a-z]+$|mx$|mail|smtp|mta|relay|fepo?$/;

/** Parts of a mail system that have the address in their name on purpose: senders number their machines by it. */
export const OUTBOUND_WORD = /^(mx|out|outbound|mout)$|mail|smtp|mta|relay/;

/** A label, or a domain, that stands where nobody gave a name. */
export const PLACEHOLDER =
  /^(localhost|hosted-?by|default-?(r?dns|ptr|reverse)|un(used|assigned|allocated|configured|defined|set)|no-?(r?dns|ptr|reverse)|(r?dns|ptr|reverse|name)-?(is-?)?not)(-|$)/;

/** Whoever has the line, and kinds of it: a whole label of such is no name of its own under an access provider. */
export const SUBSCRIBER_WORD =
  /^(customers?|cust|clients?|subs|subscribers?|broadband|dsl|[asv]dsl|pppoe?|ftth|gpon|dhcp|dialup|cpe|cgnat|nat|pool)$/;

/** What hosting providers have in the name of their domain. */
export const HOSTER = /business|host|server|cloud|vps/;

/** What access providers have in the name of their domain, or in its suffix. */
export const CARRIER =
  /tele|mobil|gsm|cellular|fib(er|re|ra)|kabel|catv|wifi|vodafone|orange|client|kunden|^net-|[a-z](com|net|tel|link)[-.]|\.(net|ne|ad)\.[a-z]{2}$/;
