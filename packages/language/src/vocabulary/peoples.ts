/** States and continents of one word, past ones too, in lower case: English vocabulary, not knowledge of the world. */

import { wordSet } from "../word-set.ts";

export const STATES = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
  belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china
  colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland
  france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia
  iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
  libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia montenegro
  morocco mozambique myanmar burma namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia singapore slovakia slovenia somalia
  spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkiye turkmenistan
  uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe africa asia america korea yugoslavia
  czechoslovakia`);

/** Adjectives of peoples, states and regions. */
export const PEOPLES =
  wordSet(`  afghan albanian algerian american angolan arab argentine argentinian armenian asian atlantic australian austrian azerbaijani
  azeri bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian
  canadian caribbean caucasian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian
  egyptian english eritrean estonian ethiopian european fijian finnish french gabonese gambian georgian german ghanaian greek
  guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican
  japanese jewish jordanian kazakh kazakhstani kenyan korean kosovar kurdish kuwaiti kyrgyz lao latvian lebanese liberian libyan
  lithuanian macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan
  mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pacific pakistani palestinian
  panamanian paraguayan persian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian serb
  shiite singaporean slavic slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik tanzanian
  thai tibetan togolese tunisian turkic turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western
  eastern yemeni yugoslav zambian zimbabwean
  bruneian kirghiz emirati rhodesian zairian prussian austro-hungarian tongan samoan vanuatuan kiribati burkinabe beninese
  guyanese surinamese salvadoran salvadorean dominican barbadian trinidadian grenadian bahamian maldivian bhutanese timorese
  basotho botswanan swazi eritrean djiboutian comorian seychellois equatoguinean liechtensteiner luxembourgish monegasque`);
