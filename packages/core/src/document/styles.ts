// Words of names and before names that several rooms read alike.

const words = (text: string): readonly string[] => text.split(" ");

/** Before a name, and no office: as English has them and as papers of South and South-East Asia write theirs. */
export const FORMS_OF_ADDRESS: readonly string[] = words(
  "mr mrs ms miss mx dr prof sir dame lord lady madam madame sheikh sheikha sayyid sayed señor sr sra excellency majesty highness holiness eminence honour honor hon amb ratu dasho lyonpo lyonchhen lyonchen shri smt shrimati thiru alhaji samdech techo moha borvor thipadei hon'ble hon\u2019ble honourable honorable rt shaikh shaikha shaykh sri seri",
);

/** Styles that Malaysia and Brunei bestow, and that their nobles bear. */
export const MALAY_STYLES: readonly string[] = words(
  "tun dato datuk datu datin pehin tengku tunku tuanku pengiran haji hajah",
);

/** Styles only where a degree follows ("Tan Sri"): alone they are names of families. */
export const MALAY_STYLES_BY_DEGREE: readonly string[] = words("tan toh awang dayang");

/** What follows a style and belongs to it: "Datuk Seri Setia". */
export const MALAY_DEGREES: readonly string[] = words("sri seri setia patinggi amar paduka utama pengiran");

/** Degrees only behind a style ("Pehin Jaya"): alone they are given names and plain words. */
export const MALAY_DEGREES_BY_STYLE: readonly string[] = words(
  "panglima wira diraja laila lela pekerma puan jaya awangku",
);

/** A given name of many, which most go without: "Mohd Najib", "Md. Shahriar". */
export const isMuhammad = (word: string): boolean => MUHAMMAD.test(word);
const MUHAMMAD = /^(?:M[ou]hamm?[ae]d|M[ou]h?d)\.?$/;
