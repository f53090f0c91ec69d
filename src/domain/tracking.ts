// Which parts of an address only count visitors. Own table; each group names whose documentation says so.
// A name that sites also use for content (`id`, `ref`, `source`, `s`) is listed for one host only.

/** Prefixes of parameter names that are tracking wherever they stand. */
export const trackingPrefixes = [
  "utm_", // Google Analytics, campaign parameters
  "mtm_", // Matomo, campaign tracking
  "matomo_",
  "piwik_", // its former name; the shorter `pk_` is also what databases call their keys
  "hsa_", // HubSpot Ads
  "at_custom", // AT Internet (Piano Analytics)
  "sfmc_", // Salesforce Marketing Cloud
  "_bta_", // Oracle Bronto
  "trk_", // Listrak
];

/** Names that are tracking wherever they stand, in lower case. */
export const trackingNames = new Set([
  // Google Ads and Analytics: click identifiers and cross-domain linker
  ...[
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "gad_source",
    "gad_campaignid",
    "_ga",
    "_gl",
    "srsltid",
  ],
  // Meta: click identifier and what its apps add when sharing
  ...["fbclid", "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "mibextid", "igshid", "igsh"],
  // Microsoft Advertising, X, TikTok, LinkedIn, Pinterest, Snapchat, Reddit: click identifiers
  ...["msclkid", "twclid", "ttclid", "li_fat_id", "epik", "sccid", "rdt_cid", "__twitter_impression"],
  // Mailchimp, HubSpot, Marketo, Klaviyo, Drip, ConvertKit, MailerLite, Vero, Omeda, Dotdigital, Beehiiv
  ...["mc_cid", "mc_eid", "mc_tc", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking"],
  ...["mkt_tok", "_kx", "__s", "ck_subscriber_id", "ml_subscriber", "ml_subscriber_hash", "_bhlid"],
  ...["vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "dm_i", "bxid", "cndid", "esrc"],
  // Yandex, Adobe, comScore, AT Internet, Alibaba, Branch, Impact, Rakuten, Commission Junction
  ...["yclid", "ysclid", "_openstat", "s_cid", "s_kwcid", "ef_id", "ns_mchannel", "ns_source", "ns_campaign"],
  ...["ns_linkname", "ns_fee", "at_medium", "at_campaign", "at_link_id", "at_link_origin", "at_link_type"],
  ...["at_ptr_name", "at_format", "at_bbc_team", "xtor", "spm", "_branch_match_id", "_branch_referrer"],
  ...["irclickid", "irgwc", "ranmid", "raneaid", "ransiteid", "cjevent", "wickedid", "rb_clickid"],
  // Piwik's short marks
  ...["pk_campaign", "pk_kwd", "pk_keyword", "pk_source", "pk_medium", "pk_content", "pk_cid", "pk_vid"],
  // What Google's AMP viewer and cache add on the way
  ...["amp_js_v", "amp_gsa", "amp_tf", "amp_r", "amp_latest_update_time", "ampshare", "usqp"],
  // Newsrooms' own campaign marks
  ...["cmpid", "ncid", "guccounter", "guce_referrer", "guce_referrer_sig", "ref_src", "ref_url"],
]);

/** Amazon's shops, each under its own country's domain; its other services have names of their own. */
export const amazonShop =
  /^(?:www\.|smile\.|m\.)?amazon\.(?:ae|ca|cn|com|com\.(?:au|be|br|mx|tr)|co\.(?:jp|uk|za)|de|eg|es|fr|ie|in|it|nl|pl|sa|se|sg)$/;
/** Who led there, by which search, to which box of the shop; not what is sold, by whom or in which size. */
const amazonNames = [
  ...[
    "tag",
    "ref",
    "ref_",
    "linkcode",
    "linkid",
    "camp",
    "creative",
    "creativeasin",
    "ascsubtag",
    "qid",
    "sr",
  ],
  ...["crid", "sprefix", "dib", "dib_tag", "content-id", "pd_rd_i", "pd_rd_r", "pd_rd_w", "pd_rd_wg"],
  ...["pf_rd_i", "pf_rd_m", "pf_rd_p", "pf_rd_r", "pf_rd_s", "pf_rd_t"],
];

/** Names that are tracking on some hosts only: a text is a host with its sub-domains. `path` must match too. */
export const trackingByHost: { host: string | RegExp; path?: RegExp; names: string[] }[] = [
  { host: "youtube.com", names: ["si", "feature", "pp", "ab_channel"] },
  { host: "open.spotify.com", names: ["si", "context", "nd"] },
  { host: "twitter.com", names: ["s", "t", "ref_src"] },
  { host: "x.com", names: ["s", "t", "ref_src"] },
  { host: "medium.com", names: ["source", "sk_source"] },
  { host: "theguardian.com", names: ["cmp", "cmp_tu"] },
  { host: "nytimes.com", names: ["smid", "referringsource", "unlocked_article_code_source"] },
  { host: "washingtonpost.com", names: ["itid", "wpisrc", "wpmm"] },
  { host: "bbc.co.uk", names: ["ocid", "intlink_from_url", "link_location"] },
  { host: "bbc.com", names: ["ocid", "intlink_from_url", "link_location"] },
  { host: "linkedin.com", names: ["trk", "trackingid", "lipi", "rcm"] },
  { host: "reddit.com", names: ["share_id", "rdt", "context_share"] },
  { host: "instagram.com", names: ["img_index_source"] },
  { host: amazonShop, names: amazonNames },
  { host: "substack.com", names: ["r", "triedredirect"] },
  // Elsewhere on Substack these say which post is meant.
  { host: "substack.com", path: /^\/p\//, names: ["publication_id", "post_id", "isfreemail", "token"] },
  { host: "github.com", names: ["notification_referrer_id"] },
  { host: "bloomberg.com", names: ["srnd", "sref"] },
  { host: "ft.com", names: ["sharetype", "segmentid", "ftcamp"] },
  { host: "economist.com", names: ["fsrc"] },
];
