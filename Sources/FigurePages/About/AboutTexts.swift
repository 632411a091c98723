import Markup
import Phrases
import SiteKit

/// The explanations on the page about the figures, in plain words; longer than most files because it is prose.
enum AboutTexts {
    static func count(_ language: Language) -> HTML {
        Passage(
            """
            <p>Een aantal is het aantal <strong>geregistreerde misdrijven</strong>: aangiften van inwoners en bedrijven, en \
            wat agenten zelf vaststellen en opschrijven.</p>
            <p>Veel gebeurt zonder dat iemand aangifte doet. Het aantal laat dus niet alles zien. Het laat ook niet zien hoe \
            veilig mensen zich voelen. Stijgt een aantal, dan kan er meer gebeuren, maar er kan ook vaker aangifte worden \
            gedaan of scherper worden gecontroleerd.</p>
            <p>Een misdrijf telt in de maand waarin het is geregistreerd, en in de buurt waar het gebeurde. Is die plaats \
            niet bekend, dan telt het wel mee in een groter gebied. Daarom is een gemeente soms meer dan de som van haar \
            buurten.</p>
            """,
            """
            <p>A count is the number of <strong>registered offences</strong>: reports by residents and businesses, and what \
            officers establish and write down themselves.</p>
            <p>Much happens without anyone reporting it, so a count does not show everything. Nor does it show how safe \
            people feel. When a count rises, more may be happening, but people may also report more often or checks may be \
            stricter.</p>
            <p>An offence counts in the month in which it was registered and in the neighbourhood where it happened. When \
            that place is not known, it still counts in a larger area. That is why a municipality can be more than the sum \
            of its neighbourhoods.</p>
            """)(language)
    }

    static func rate(_ language: Language, minimumInhabitants: Int) -> HTML {
        let number = language.number(minimumInhabitants)
        return Passage(
            """
            <p>Om gebieden te vergelijken delen we het aantal door het aantal inwoners, en rekenen dat om naar \
            <strong>1.000 inwoners per jaar</strong>. We gebruiken de inwoners van het jaar zelf. Kennen we die niet, dan \
            geven we geen cijfer, of we zeggen welk jaar we in plaats daarvan gebruiken.</p>
            <p>Onder \(number) inwoners geven we geen cijfer per 1.000: één misdrijf meer of minder zou dan alles \
            bepalen. In een winkelstraat of op een bedrijventerrein wonen weinig mensen en komen er veel. Het cijfer per \
            1.000 inwoners zegt daar minder.</p>
            """,
            """
            <p>To compare areas we divide the count by the number of residents and scale it to <strong>1,000 residents \
            per year</strong>. We use the residents of that very year. When they are not known we give no figure, or say \
            which other year we used.</p>
            <p>Under \(number) residents we give no rate: one offence more or fewer would decide everything. Few people \
            live in a shopping street or business park and many come there; a rate per 1,000 residents says less about \
            such places.</p>
            """)(language)
    }

    static func change(_ language: Language, minimumBase: Int) -> HTML {
        Passage(
            """
            <p>Een verschil vergelijkt met <strong>dezelfde maanden</strong> van het jaar ervoor, of van een jaar dat u \
            kiest. Zo stoort het seizoen niet. Ontbreekt een maand of een soort aan één kant, dan laten we die aan beide \
            kanten weg.</p>
            <p>Bij elk percentage staan de twee aantallen. Was het eerste aantal lager dan \(minimumBase), dan geven we \
            geen percentage: van 2 naar 4 is +100%, maar dat zegt weinig. Een percentage ronden we één keer af, vanuit de \
            aantallen. Het verschil tussen twee percentages noemen we procentpunten.</p>
            """,
            """
            <p>A change compares with <strong>the same months</strong> of the year before, or of a year that you choose. \
            That keeps the season out. When a month or a type is missing on one side, we leave it out on both.</p>
            <p>Both counts stand beside every percentage. When the first count was under \(minimumBase) we give no \
            percentage: from 2 to 4 is +100%, and says little. We round a percentage once, from the counts. The \
            difference between two percentages is in percentage points.</p>
            """)(language)
    }

    static func band(_ language: Language) -> HTML {
        Passage(
            """
            <p>De band is wat <strong>toeval en seizoen</strong> kunnen doen als er niets verandert. De punt is wat er \
            gebeurde. Ligt de punt in de band, dan is hij open en grijs. Ligt hij erbuiten, dan is hij gevuld en heeft hij \
            een kleur: oranje voor meer, blauwgroen voor minder. Een kleur zegt alleen welke kant op, niet goed of slecht.</p>
            <p>Er zijn twee banden. De band <strong>per maand</strong> in een grafiek volgt het seizoen: uit de jaren ervoor \
            schatten we wat een januari of een juli gewoonlijk is, en hoeveel maanden daarvan afwijken. De band \
            <strong>per vergelijking</strong> in een tabel hoort bij twee aantallen: zoveel verschil kan toeval zijn. Kleine \
            aantallen hebben een brede band.</p>
            <p>De band per vergelijking is zo breed dat 95 van de 100 keer de punt erin valt als er niets is veranderd. De \
            band per maand houdt er rekening mee dat een niveau in een jaar tijd vanzelf verschuift; hoe sterk, leren we van \
            alle gebieden van dezelfde soort. Bij gemiddeld tien of meer per maand vallen ongeveer 95 van de 100 maanden van \
            het volgende jaar erin. Bij kleinere aantallen zijn het er 97 tot 99, omdat aantallen hele getallen zijn.</p>
            <p>Een <strong>signaal</strong> heeft een eigen verwachting. Die rekent met een trend, en met wat de rest van de \
            regio in dezelfde maand deed. De band per maand doet dat niet: die zegt wat er zou gebeuren als er niets was \
            veranderd. Een maand kan dus buiten de band liggen zonder signaal, en andersom.</p>
            """,
            """
            <p>The band is what <strong>chance and season</strong> can do when nothing changes. The dot is what happened. \
            Inside the band the dot is open and grey. Outside, it is filled and coloured: orange for more, teal for fewer. \
            A colour only says which way, not good or bad.</p>
            <p>There are two bands. The band <strong>per month</strong> in a chart follows the season: from earlier years \
            we estimate what a January or a July usually is, and how much months deviate. The band <strong>per \
            comparison</strong> in a table belongs to two counts: this much difference can be chance. Small counts have a \
            wide band.</p>
            <p>The band per comparison is wide enough for the dot to fall inside 95 times in 100 when nothing has changed. The \
            band per month allows for a level that moves by itself over a year; by how much, we learn from all areas of the \
            same kind. At ten or more a month on average about 95 of 100 months of the next year fall inside. Of smaller \
            numbers 97 to 99 do, because counts are whole numbers.</p>
            <p>A <strong>signal</strong> has an expectation of its own. It works with a trend, and with what the rest of the \
            region did in the same month. The band per month does not: it says what would happen if nothing had changed. So \
            a month can lie outside the band without a signal, and the other way round.</p>
            """)(language)
    }

    static func verdict(_ language: Language, minimumBase: Int) -> HTML {
        Passage(
            """
            <p>Aantallen schommelen altijd. We vergelijken twee aantallen met een exacte toets en maken die ruimer als een \
            reeks uit zichzelf sterker schommelt, van maand tot maand of van jaar tot jaar.</p>
            <p>Beide aantallen tellen even zwaar. Van 60 naar 5 is meer dan toeval, en van 5 naar 60 dus ook, al geven we bij \
            een eerste aantal onder \(minimumBase) geen percentage. Alleen als de twee aantallen samen te klein zijn, zoals \
            van 2 naar 4, zeggen we dat het te weinig is om iets te zeggen.</p>
            <p>Wie honderd verschillen bekijkt, ziet er vijf die alleen door toeval opvallen. Bij ‘wat opvalt’ zeggen we \
            daarom hoeveel verschillen we hebben bekeken. “Meer dan toeval” zegt niets over de oorzaak.</p>
            """,
            """
            <p>Counts always fluctuate. We compare two counts with an exact test and widen it when a series fluctuates more \
            by itself, from month to month or from year to year.</p>
            <p>Both counts weigh the same. From 60 to 5 is more than chance, and so is from 5 to 60, although we give no \
            percentage when the first count is under \(minimumBase). Only when the two counts together are too small, such \
            as from 2 to 4, do we say that there are too few to say.</p>
            <p>Of a hundred differences, five stand out by chance alone. Where we say what stands out, we therefore say how \
            many differences we looked at. “More than chance” says nothing about the cause.</p>
            """)(language)
    }

    static func states(_ language: Language) -> HTML {
        Passage(
            """
            <p>Een cijfer heeft een van drie standen. Het is er, en dan kan het ook <strong>0</strong> zijn. Het is \
            <strong>niet gepubliceerd</strong>: de bron heeft het, maar geeft het hier niet. Of het is <strong>nog niet \
            bekend</strong>: het is nog niet geleverd.</p>
            <p>Wat ontbreekt, is nooit een nul. In een tabel is zo’n vak gearceerd en staat de reden erbij. Is een hele \
            maand of een hele soort overal leeg in een levering, dan noemen we dat niet geleverd.</p>
            """,
            """
            <p>A figure has one of three states. It is there, and can then be <strong>0</strong>. It is <strong>not \
            published</strong>: the source has it and does not give it here. Or it is <strong>not yet known</strong>: it \
            has not been delivered.</p>
            <p>What is missing is never a zero. In a table such a cell is hatched and gives the reason. When a whole month \
            or a whole type is empty everywhere in a delivery, we call it not delivered.</p>
            """)(language)
    }

    static func provisional(_ language: Language) -> HTML {
        Passage(
            """
            <p>De politie verbetert cijfers nog nadat ze zijn gepubliceerd. Vooral over de laatste maand komen er nog \
            aangiften bij. Een voorlopige maand heeft een open punt en een gestippelde lijn. Zegt de bron zelf niets, dan \
            noemen we de laatste maand voorlopig.</p>
            <p><strong>Onvolledig</strong> is een cijfer waaraan een deel ontbreekt. We zeggen welk deel.</p>
            """,
            """
            <p>The police still correct figures after publishing them. Above all, reports on the last month keep coming \
            in. A provisional month has an open dot and a dotted line. When the source itself says nothing, we call the \
            last month provisional.</p>
            <p>A figure is <strong>incomplete</strong> when a part of it is missing. We say which part.</p>
            """)(language)
    }

    static func breaks(_ language: Language) -> HTML {
        Passage(
            """
            <p>Soms verandert de manier van registreren. Cijfers van ervoor en erna zijn dan niet te vergelijken: een \
            <strong>breuk</strong>. In een grafiek loopt de lijn er niet overheen. Een <strong>gebeurtenis</strong> is iets \
            wat in de wereld veranderde; de lijn loopt dan door.</p>
            """,
            """
            <p>Sometimes the way of registering changes. Figures before and after cannot be compared: a \
            <strong>break</strong>. In a chart the line does not cross it. An <strong>event</strong> is something that \
            changed in the world; the line then goes on.</p>
            """)(language)
    }

    static func boundaries(_ language: Language) -> HTML {
        Passage(
            """
            <p>Gemeenten, wijken en buurten veranderen. Een naam hoort daarom bij de indeling van een jaar. Een district of \
            basisteam telt de gemeenten op die er in dat jaar bij horen; ontbreekt er een, dan zeggen we dat.</p>
            """,
            """
            <p>Municipalities, wijken and neighbourhoods change. A name therefore belongs to the division of a year. A \
            police district or basic team adds up the municipalities that belong to it in that year; when one is missing we \
            say so.</p>
            """)(language)
    }

    static func restrictions(_ language: Language) -> HTML {
        Passage(
            """
            <p>Wat de bron zelf openbaar maakt, laten we zien zoals het is, ook kleine aantallen. Sommige soorten geeft de \
            bron minder precies, om mensen te beschermen.</p>
            """,
            """
            <p>What the source itself makes public we show as it is, small counts included. Some types the source gives in \
            less detail, to protect people.</p>
            """)(language)
    }

    static func groups(_ language: Language) -> HTML {
        Passage(
            """
            <p>Een groep is een optelsom van soorten, met een versie en een eigenaar. Regio’s kiezen hun eigen groepen; \
            dezelfde naam kan elders iets anders zijn. Telt vanaf een maand een andere soort mee, dan telt elke maand op wat er \
            toen bij hoorde. Cijfers van ervoor en erna vergelijken we dan niet. Is een deel van een groep niet gepubliceerd, dan zeggen we dat bij \
            het cijfer.</p>
            """,
            """
            <p>A group is a sum of types, with a version and an owner. Regions choose their own groups; the same name can \
            be something else elsewhere. Where another type counts from a month on, every month adds up what belonged to it \
            then, and we do not compare figures before and after. When a part of a group is not published, the figure says so.</p>
            """)(language)
    }

    static func sources(_ language: Language) -> HTML {
        Passage(
            """
            <p>De misdrijven komen uit de open data van de politie (tabellen 47022NED en 47018NED). Inwoners, namen en \
            grenzen komen van het CBS en het Kadaster.</p>
            """,
            """
            <p>The offences come from the open data of the Dutch police (tables 47022NED and 47018NED). Residents, names \
            and boundaries come from Statistics Netherlands (CBS) and the land registry (Kadaster).</p>
            """)(language)
    }

    static func method(_ language: Language) -> HTML {
        Passage(
            """
            <p>Twee aantallen vergelijken we met de exacte voorwaardelijke toets (binomiaal). De overspreiding van de reeks \
            maakt de toets ruimer, zodat grote aantallen niet allemaal opvallen. De band per maand komt uit een seizoensmodel \
            over de voorgaande jaren, met overspreiding. Een cijfer per 1.000 heeft een betrouwbaarheidsinterval van 95%.</p>
            <p>Elk cijfer hoort bij een <strong>gegevensversie</strong>. Die staat onderaan de pagina en in elk bestand dat \
            u ophaalt. De broncode is openbaar.</p>
            """,
            """
            <p>We compare two counts with the exact conditional (binomial) test. The series’ own overdispersion widens it, \
            so that large counts do not all stand out. The band per month comes from a seasonal model over the preceding \
            years, with overdispersion. A rate has a 95% confidence interval.</p>
            <p>Every figure belongs to a <strong>data version</strong>. It is named at the foot of the page and in every \
            file that you download. The source code is public.</p>
            """)(language)
    }

    static func notHere(_ language: Language) -> HTML {
        Passage(
            """
            <ul class="bul"><li>Geen gegevens over personen, zaken of adressen.</li>
            <li>Geen herkomst, groepen of risicoscores, en geen voorspellingen over mensen.</li>
            <li>Geen misdrijven die niet zijn geregistreerd.</li>
            <li>Geen cijfers over hoe veilig mensen zich voelen; die komen uit enquêtes.</li></ul>
            """,
            """
            <ul class="bul"><li>No data about persons, cases or addresses.</li>
            <li>No origin, groups or risk scores, and no predictions about people.</li>
            <li>No offences that were not registered.</li>
            <li>No figures on how safe people feel; those come from surveys.</li></ul>
            """)(language)
    }
}
