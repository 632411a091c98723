import Markup
import Phrases
import SiteKit

/// The privacy statement: what the site does not do, and the little that it does.
enum PrivacyPage {
    static func page(_ context: PageContext) -> Page {
        Page(
            title: context(title), description: context(description),
            crumbs: [Crumb(context(SitePhrases.start), context.href(.start)), Crumb(context(title))],
            body: "<div class=\"prose stack\"><h1>\(context(title))</h1>\(text(context.language))</div>")
    }

    private static let title = Phrase("Privacy", "Privacy")
    private static let description = Phrase(
        "Deze site volgt niemand. Alleen wie inlogt krijgt een cookie.",
        "This site follows nobody. Only who signs in gets a cookie.")

    private static func text(_ language: Language) -> HTML {
        Passage(
            """
            <p class="lead">Deze site volgt niemand. Alleen wie inlogt krijgt een cookie.</p>
            <h2>Als u de site bezoekt</h2>
            <ul class="bul"><li>Er staat niets van andere bedrijven op de pagina’s: geen lettertypen, geen statistieken, geen knoppen.</li>
            <li>De site bewaart niet wie u bent, ook niet uw IP-adres. Wat u zoekt, bewaren we niet.</li>
            <li>Uw browser kan onthouden welke tabellen u had opengeklapt. Dat blijft op uw eigen apparaat en verdwijnt als u het tabblad sluit.</li></ul>
            <h2>Als u inlogt</h2>
            <p>Partners van de coalitie kunnen inloggen. Zij krijgen één cookie, dat verdwijnt als zij uitloggen of hun browser \
            sluiten. We bewaren hun naam, e-mailadres en rollen, wat zij veranderen en op welke dagen zij cijfers als partner \
            bekijken. Wie een wachtzin probeert, wordt geteld zonder dat we het IP-adres bewaren.</p>
            <h2>In de cijfers</h2>
            <p>De cijfers zijn aantallen per gebied en per periode, zoals de politie ze zelf openbaar maakt. Er staan geen \
            personen, zaken of adressen in.</p>
            """,
            """
            <p class="lead">This site follows nobody. Only who signs in gets a cookie.</p>
            <h2>When you visit the site</h2>
            <ul class="bul"><li>Nothing of other companies is on the pages: no fonts, no statistics, no buttons.</li>
            <li>The site does not keep who you are, nor your IP address. What you search for is not kept.</li>
            <li>Your browser may remember which tables you had opened. That stays on your own device and goes when you close the tab.</li></ul>
            <h2>When you sign in</h2>
            <p>Partners of the coalition can sign in. They get one cookie, which goes when they sign out or close their browser. \
            We keep their name, email address and roles, what they change, and on which days they look at figures as a partner. \
            Attempts at a passphrase are counted without keeping the IP address.</p>
            <h2>In the figures</h2>
            <p>The figures are counts per area and period, as the police themselves make them public. They hold no persons, \
            cases or addresses.</p>
            """)(language)
    }
}
