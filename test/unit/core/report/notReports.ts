/**
 * Texts in which people speak or countries are named, and which are no reports of a meeting. All
 * are invented.
 */
export const notReports: Readonly<Record<string, string>> = {
  'a chapter of a novel': `# Chapter Four

The ferry was late, and Anna Bell had stopped looking at the clock.

"You could have taken the train," said Mrs. Okafor.

"The train goes to Norway," Anna answered. "I am going the other way."

Mrs. Okafor laughed. She folded her newspaper and asked whether the soup was any good. Nobody had
tried it. The captain, who came from Chile and said so to everyone, suggested the bread.

"In my country," he said, "we do not ask soup for reasons."

Anna thought of France, where she had once been warm. Her brother had written from Peru that the
rain there had a name. He had added that he would not come back.

"Then you must go and fetch him," Mrs. Okafor told her.

The whistle blew. Mr. Lindqvist said that it was about time, and the captain agreed.

Outside, the gulls were discussing the nets.`,

  'TypeScript source': `import { Country } from './country';

// Norway requested a special case here; see the table below.
const rates: Record<string, number> = {
  Norway: 0.25,
  Chile: 0.19,
  Kenya: 0.16,
};

/** Says what the tax of a country is. France: reduced rates apply. */
export function taxOf(country: Country): number {
  const rate = rates[country.name];
  if (rate === undefined) throw new RangeError(\`\${country.name} said nothing\`);
  return rate;
}

export class Chair {
  readonly #legs = 4;

  announce(message: string): void {
    console.log(\`The Chair announced: \${message}\`);
  }
}

export const supported = ['Peru', 'Ghana', 'Japan'] as const;`,

  'Python source': `"""Reads harbour tables and reports what each country sent."""
import csv
from dataclasses import dataclass

COUNTRIES = ["Brazil", "Canada", "Denmark", "Egypt"]


@dataclass
class Harbour:
    name: str
    country: str

    def report(self):
        # Brazil called this twice; Canada once.
        return f"{self.country} stated that {self.name} is open"


def read(path):
    with open(path) as lines:
        for row in csv.DictReader(lines):
            yield Harbour(row["name"], row["country"])


if __name__ == "__main__":
    for harbour in read("harbours.csv"):
        print(harbour.report())`,

  'an e-mail thread': `From: Clara Voss <clara@example.org>
To: Tom Abara <tom@example.org>
Subject: Re: Re: tickets to Portugal
Date: Tue, 3 Mar 2020 09:12:44 +0100

Hi Tom,

Lucy said that the hotel is full. She suggested the one by the station.
Can you ask Henrik whether he still wants to come?

Clara

On Mon, 2 Mar 2020 at 18:40, Tom Abara wrote:
> I asked the office. They replied that Portugal is too far for a weekend.
> Spain would be fine, Italy too.
>
> On Mon, 2 Mar 2020 at 11:05, Clara Voss wrote:
>> Dear Tom,
>>
>> my mother proposes Greece. She has been there twice.
>>
>> Best wishes
>> Clara

--
Tom Abara
Sales, Southern Europe`,

  'a conversation about a change of code': `mbell commented on lines 40-52

This loop runs once a country. Could it run once a file?

> lindq replied:
> It could, but Norway and Sweden share a file.

mbell: I see. Then say so in a comment.

lindq: Done. I also renamed \`chair\` to \`owner\`.

hkim requested changes

The test for Korea fails on my machine. The message says that the table is empty.

lindq: It needs the new data. Run the script first.

hkim: That worked. I suggest to mention it in the guide.

mbell approved these changes

Thanks. Let us merge it after the release.`,

  'a recipe': `# Turkey with chestnuts

Serves six. My aunt from Hungary said that the secret is patience.

## Ingredients

- 1 small turkey
- 300 g chestnuts from Italy or France
- 2 onions
- half a glass of Port
- salt, pepper, a leaf of bay

## Method

1. Rub the turkey with salt the night before.
2. Brown the onions in butter. They should not burn.
3. Add the chestnuts and the wine.
4. Roast for three hours. Turkey dries out quickly: baste it often.
5. Let it rest under a cloth.

Brazil nuts may stand in for the chestnuts. Chile flakes do no harm.

Serve with red cabbage. Grandmother always asked for more.`,

  'an article of a newspaper': `Coffee growers look north

By our correspondent

The price of coffee rose again last week after frost in Brazil. Traders in Switzerland spoke of the
highest level since spring, and shops in Germany have begun to pass it on.

Colombia and Vietnam, which together grow a quarter of the world's beans, have little to spare.
Exports from Ethiopia fell by a tenth. Kenya has lost a third of its pickers to the towns.

"We sell what we have, and then we sleep," a farmer near the lake told this newspaper. He planted
his first tree in 1981.

Analysts expect the market to calm down in autumn. Until then, Italy will drink less, or pay more.
In Finland, where people drink most, a kilogram costs eleven euros.

The harvest in Peru starts in April. Uganda follows in May.`,

  'a table of countries as CSV': `name,code,capital,population,currency
Albania,AL,Tirana,2400000,ALL
Benin,BJ,Porto-Novo,13700000,XOF
Chile,CL,Santiago,19600000,CLP
Denmark,DK,Copenhagen,5900000,DKK
Egypt,EG,Cairo,112700000,EGP
Fiji,FJ,Suva,930000,FJD
Ghana,GH,Accra,34100000,GHS
Hungary,HU,Budapest,9600000,HUF
India,IN,New Delhi,1428600000,INR
Jordan,JO,Amman,11300000,JOD
Kenya,KE,Nairobi,55100000,KES
Latvia,LV,Riga,1800000,EUR`,

  'a licence': `PLAIN HARBOUR LICENCE
Version 3

1. Definitions. "Work" means the files that come with this licence. "Contributor" means anyone who
has sent a change to the Work. "You" means the one who reads this.

2. Grant. Each Contributor grants You a right to use, copy, change and pass on the Work, in every
country and without a fee.

3. Notices. You must keep this text with every copy. You must say what You changed.

4. No promise. The Work is given as it is. Contributors do not say that it fits any purpose.

5. Law. This licence follows the law of Ireland. If a court in another country finds a part of it
void, the rest stands. The United States, the United Kingdom and the European Union may have rules
on export; You agree to follow them.

6. End. A breach ends the grant. It comes back when the breach is mended within thirty days.`,

  'a README': `# portcall

Says which ships are due. Made for small harbours.

## Install

Get the package, then run \`portcall init\`. It asks for your country.

## Use

\`\`\`sh
portcall list --country Norway
portcall watch --country "Sri Lanka"
\`\`\`

## Supported countries

- **Norway**: full tables, updated each hour
- **Chile**: tables without names
- **Japan**: needs a key
- Denmark and Sweden share one table

## Questions

The list is empty? Check the clock. The tool requests fresh tables at noon.

## Thanks

Ana Ruiz wrote the first version. Tom Abara suggested the name.`,

  'a diary of a journey': `12 May

Left Georgia at dawn. The bus was cold, the driver was not. He said that the pass would be open, and
it was.

13 May

Armenia is greener than the book says. Mr. Petrosian, our host, asked about the war and then about
the football. I answered the second question.

14 May

Rain. Read. Maria and I agreed to stay another day. She called home; Greece is hot, they say.

15 May

Iran at last. The officer at the border mentioned my beard. He wished us luck and stamped the
wrong page.

16 May

Walked to the bazaar. Bought tea from India in a tin from China. The seller insisted that both were
local.`,

  'a log of a program': `2024-02-11 06:00:01 INFO  scheduler started
2024-02-11 06:00:02 INFO  region Norway: 14 stations
2024-02-11 06:00:02 INFO  region Iceland: 9 stations
2024-02-11 06:00:03 WARN  region Chile: station 4 did not answer
2024-02-11 06:00:09 INFO  Chile requested retry
2024-02-11 06:00:15 INFO  Chile confirmed station 4
2024-02-11 06:01:00 ERROR region Fiji: timeout
2024-02-11 06:01:00 INFO  chair: elected node-3
2024-02-11 06:02:00 INFO  node-3: accepted
2024-02-11 06:02:01 INFO  node-2: rejected
2024-02-11 06:05:00 INFO  scheduler stopped`,

  'a school lesson': `Lesson 9: Countries and what people speak there

Read the dialogue with your neighbour.

Teacher: Where do you come from?
Ivo: I come from Bulgaria. I speak Bulgarian.
Teacher: And you, Leila?
Leila: Morocco. I speak Arabic and French.

Now fill in the gaps.

1. In Brazil people speak ______.
2. In Austria people speak ______.
3. In Kenya people speak Swahili and ______.

Homework: ask three people where they were born. Write down what they said. Anna asked her uncle.
He said that he was born on a ship.`,

  'a report of a match': `# Four goals in the rain

France opened with a long ball and a short temper. Croatia asked for a penalty after six minutes,
and the crowd agreed. The referee, Mr. Lund, did not.

Brazil and Japan had warmed up on the same grass. Japan responded to the early goal with two of its
own, and Brazil protested in vain.

"We ran until we could not," said Pedro Soto, who had come on for the last ten minutes.

In the other group Ghana presented a new goalkeeper. Peru tested him nine times. Uruguay, supported
by half the stadium, drew with Chile.

- **France:** two points
- **Croatia:** four points
- **Ghana:** one point

Saturday: Morocco meets Spain. Tunisia meets whoever is left.`,

  'an essay on history': `The long border

The border of the three valleys was drawn twice. In 1867 Bolivia claimed the salt flats, and Chile
answered with a map of its own. Peru offered to mediate; its envoy drowned before he arrived.

By 1880 the railway had come. Argentina wanted cattle, and Brazil rubber. Neither asked those who
lived there. The treaty of 1904, which nobody now reads, gave the valleys to whoever had the well.

Historians differ. Soto (1931) says that the maps were forged. Herrera (1958) replied that forged
maps also bind. Aksoy (1990) argued that the well moved.

What is left is a wall, a kiosk and a bus twice a week. The driver told me that both countries have
asked him for his papers. He has none.`,

  'news in which governments speak': `Talks on gas stall again

BERLIN, 4 March - Germany said on Tuesday that it would not wait for a common price. France called
for patience. A spokesman in Warsaw declined to comment, but Poland has opposed a cap since autumn.

Norway, which sells most of the gas, warned of shortages in a note seen by this agency. The United
States offered tankers.

On the markets gas rose by three per cent. Shares in shipping followed.

"It will be a cold spring," said Jens Hartmann, an analyst at a bank in Oslo. He expects the price
to double.

Reporting by our offices; editing by M. Bell`,

  'a list of changes of a program': `# Changes

## 2.1

- Norway: dates are written with dots
- Chile: added the new region
- The EU: VAT numbers are checked
- Fixed: Japan reported the wrong year

## 2.0

- Germany and Austria share holidays
- Removed Yugoslavia
- Kenya: proposed spelling of towns accepted

## 1.9

- Peru supported
- India, Nepal and Bhutan supported
- Rows can be sorted`,

  'a play': `ACT TWO

A kitchen. Rain. MARTHA peels potatoes. The COLONEL enters with an umbrella.

COLONEL: The bridge is gone.

MARTHA: It was never a good bridge.

COLONEL: France will hear of this.

MARTHA: France has other bridges. (She throws him a towel.) Dry yourself.

Enter GEORGIA, soaked.

GEORGIA: The cows are on the road again!

MARTHA: Then ask them what they want.

GEORGIA: They want the bridge.

The COLONEL opens the umbrella. It is torn. Curtain.`,
};
