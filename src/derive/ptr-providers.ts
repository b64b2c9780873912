const suffixes = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Zones of access providers whose names carry no access word, or none that is theirs alone. What is below them and was
 * not named by hand is an access line.
 */
export const ACCESS_ZONES = suffixes(`
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
export const HOSTING_ZONES = suffixes(`
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
