/** Lines that each rule of reuse.ts takes, and lines that it leaves. */
export const REUSE_CASES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  "boilerplate.reuse": {
    yes: [
      "Any material published on the website of the Public Institution “Nistru Press” is intellectual property of the agency, protected by copyright.",
      "Media can quote materials of Ararat.am with a hyperlink to the material quoted.",
      "All materials posted on this site are the property of the ministry; a reference to it is required.",
    ],
    no: [
      "Media can use the new bridge from Monday, the minister said.",
      "All information provided by the embassy was wrong, he told parliament on Monday.",
      "The news published on the agency's site alarmed Lima and Quito.",
    ],
  },
  "boilerplate.provided-by": {
    yes: [
      "Content provided by KPA Group. The channel is not responsible for the content provided by KPA Group.",
      "Distributed by KPA Group on behalf of Republic of Namora.",
      "This press release was issued by KPA Group on behalf of the ministry.",
    ],
    no: [
      "Aid was distributed by Namora on behalf of nobody.",
      "This text was supplied by Ghana and Togo, and adopted in the night by all nine members of the union.",
    ],
  },
  "boilerplate.unedited": {
    yes: [
      "(This story has not been edited by Gulf Courier staff and is auto-generated from a syndicated feed.)",
      "Except for the headline, this story has not been edited by our desk.",
      "This report was auto-generated from an agency feed and nobody looked at it.",
    ],
    no: [
      "This story of nine boats was not told by the minister at the meeting.",
      "The report was not edited by the ministry, a spokesman said on Monday.",
    ],
  },
  "boilerplate.interruption": {
    yes: [
      "Advertisement Story continues below This advertisement has not loaded yet, but your article continues below.",
      "This advertisement has not loaded yet, but your article continues below.",
      "Article continues below",
      "Privacy Notice: Newsletters may contain information about charities and online ads.",
      "Want the full story?",
      "Read the original article on ANGOP.",
    ],
    no: ["The story continues in Lima, where the ministers meet.", "This video has not been seen in Quito."],
  },
  "boilerplate.support-plea": {
    yes: [
      "Support TwoBridges",
      "SUPPORT INDEPENDENT AND NON-PROFIT MEDIA. DONATE HERE",
      "Please support BridgeNews",
    ],
    no: ["Support Ukraine", "Support for EU grows", "Support in Lima for the ministers who donate"],
  },
};
