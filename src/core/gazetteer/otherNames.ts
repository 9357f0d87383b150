// Common forenames in three languages, and countries' names that are forenames. Written from general knowledge.
const forenames = new Set(
  `Aaron Adam Adrian Agnes Alain Alan Albert Alejandra Alejandro Alex Alexander Alice Amanda Amy Ana Andrea Andrew Angela Anita Anna Anne Anthony
  Antonio Arthur Barbara Beatriz Benjamin Bernard Brian Bruno Carla Carlos Carmen Carol Caroline Catherine Charles Charlotte Chris Christian Christine
  Christopher Claire Clara Claude Claudia Colin Cristina Daniel Daniela David Deborah Denis Diana Diane Diego Donald Dorothy Eduardo Edward Elena
  Elizabeth Emily Emma Enrique Eric Ernesto Eva Fernando Fiona Francis Francisco Frank Gabriel Gary George Gerald Gloria Grace Graham Guillermo Hannah
  Harold Hector Helen Henri Henry Hugo Ian Ignacio Ines Irene Isabel Isabelle Jack Jacqueline Jacques James Jane Janet Javier Jean Jennifer Jessica Joan
  Joanna John Jonathan Jorge José Joseph Juan Judith Julia Julie Julio Karen Kate Katherine Kathryn Kevin Laura Laurent Lee Leo Leonard Linda Lisa Louis
  Louise Lucia Lucy Luis Luisa Manuel Marc Marcel Marco Margaret Maria María Marie Mario Mark Marta Martha Martin Mary Matthew Michael Michel Michelle Miguel
  Mohamed Monica Nancy Nicolas Nicole Nigel Oliver Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Philippe Pierre Rachel Rafael
  Ramon Ralph Raymond Rebecca Ricardo Richard Robert Roberto Roger Roland Ronald Rosa Rosario Roy Ruth Ryan Samuel Sandra Sarah Scott Sean Sergio Sharon
  Silvia Simon Sofia Sophie Stephen Steven Stuart Susan Suzanne Sylvie Teresa Theresa Thomas Timothy Tom Tony Valerie Veronica Victor Victoria Vincent Walter
  Wendy William Yves Zoe
  Ama Jordan Chad Georgia Israel Israël India Kenya Maurice Dominique France Salvador Mauricio Argentina Francia Cuba Holland Ireland`.split(
    /\s+/,
  ),
);

/** Whether the word is a forename, such as "Michael", or a country's name that is one, such as "Jordan". */
export function isForename(word: string): boolean {
  return forenames.has(word);
}

const surnames = new Set('Jordan England Wales Ireland Holland France Israel Poland'.split(' '));

/** Whether a country's name is a common surname, too: "J. Ireland". */
export function isSurname(word: string): boolean {
  return surnames.has(word);
}

const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|Manitoba|Ontario|Quebec|Saskatchewan|Nova Scotia|Western Australia|Queensland|Tasmania|Atlanta|Savannah|Augusta|Carolina|Andalucía|Andalousie|Andalusia)(?!\p{L})/u;

/** Whether a place's name begins with a state or province that has towns named for countries, or with a town of Georgia's. */
export function isStateOfAmerica(place: string): boolean {
  return states.test(place);
}

const postalCodes =
  /^, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\p{L}. ]\p{Lu})(?!\p{L})/u;

/** Whether `behind` a town's name stands the postal code of a state of the United States: ", TX". */
export function isPostalCode(behind: string): boolean {
  return postalCodes.test(behind);
}
