// Which parts of an address only count visitors. Own table; each group names whose documentation says so.
// A name that sites also use for content (`id`, `ref`, `source`, `s`) is listed for one host only.

/** Prefixes of parameter names that are tracking wherever they stand. */
export const trackingPrefixes = [
  "utm_", // Google Analytics, campaign parameters
  "mtm_", // Matomo, campaign tracking
  "matomo_",
  "pk_", // Matomo's former name, Piwik
  "piwik_",
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
  // Newsrooms' own campaign marks
  ...["cmpid", "ncid", "smid", "guccounter", "guce_referrer", "guce_referrer_sig", "ref_src", "ref_url"],
]);

/** Names that are tracking on some hosts only. `host` matches itself and its sub-domains. */
export const trackingByHost: { host: string; names: string[] }[] = [
  { host: "youtube.com", names: ["si", "feature", "pp", "ab_channel"] },
  { host: "open.spotify.com", names: ["si", "context", "nd"] },
  { host: "twitter.com", names: ["s", "t", "ref_src"] },
  { host: "x.com", names: ["s", "t", "ref_src"] },
  { host: "medium.com", names: ["source", "sk_source"] },
  { host: "theguardian.com", names: ["cmp", "cmp_tu"] },
  { host: "nytimes.com", names: ["referringsource", "unlocked_article_code_source"] },
  { host: "washingtonpost.com", names: ["itid", "wpisrc", "wpmm"] },
  { host: "bbc.co.uk", names: ["ocid", "intlink_from_url", "link_location"] },
  { host: "bbc.com", names: ["ocid", "intlink_from_url", "link_location"] },
  { host: "linkedin.com", names: ["trk", "trackingid", "lipi", "rcm"] },
  { host: "reddit.com", names: ["share_id", "rdt", "context_share"] },
  { host: "instagram.com", names: ["img_index_source"] },
  {
    host: "amazon.com",
    names: ["tag", "pd_rd_i", "pd_rd_r", "pd_rd_w", "pd_rd_wg", "pf_rd_p", "pf_rd_r", "ref_"],
  },
  {
    host: "amazon.co.uk",
    names: ["tag", "pd_rd_i", "pd_rd_r", "pd_rd_w", "pd_rd_wg", "pf_rd_p", "pf_rd_r", "ref_"],
  },
  { host: "substack.com", names: ["r", "triedredirect", "publication_id", "post_id", "isfreemail", "token"] },
  { host: "github.com", names: ["notification_referrer_id"] },
  { host: "bloomberg.com", names: ["srnd", "sref"] },
  { host: "ft.com", names: ["sharetype", "segmentid", "ftcamp"] },
  { host: "economist.com", names: ["fsrc"] },
];

/** Addresses that only lead on: where the real one stands. `path` must start the address's path. */
export const wrappers: { host: RegExp; path: string; names: string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: "/url", names: ["q", "url"] },
  { host: /^lm?\.facebook\.com$/, path: "/l.php", names: ["u"] },
  { host: /^l\.(instagram|threads)\.com$/, path: "/", names: ["u"] },
  { host: /^(www\.|m\.)?youtube\.com$/, path: "/redirect", names: ["q"] },
  { host: /^out\.reddit\.com$/, path: "/", names: ["url"] },
  { host: /^(www\.)?linkedin\.com$/, path: "/redir/redirect", names: ["url"] },
  { host: /^(www\.)?linkedin\.com$/, path: "/safety/go", names: ["url"] },
  { host: /^slack-redir\.net$/, path: "/link", names: ["url"] },
  { host: /^t\.umblr\.com$/, path: "/redirect", names: ["z"] },
  { host: /^duckduckgo\.com$/, path: "/l/", names: ["uddg"] },
  { host: /^(www\.)?vk\.com$/, path: "/away.php", names: ["to"] },
  { host: /^steamcommunity\.com$/, path: "/linkfilter", names: ["url", "u"] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: "/", names: ["url"] },
  { host: /^medium\.com$/, path: "/r/", names: ["url"] },
  { host: /^(www\.)?getpocket\.com$/, path: "/redirect", names: ["url"] },
  { host: /^disq\.us$/, path: "/url", names: ["url"] },
  { host: /^exit\.sc$/, path: "/", names: ["url"] },
  { host: /^(www\.)?bing\.com$/, path: "/alink/link", names: ["url"] },
];
