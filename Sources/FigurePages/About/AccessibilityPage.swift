import Markup
import Phrases
import SiteKit

/// The accessibility statement: what was aimed at, what is known not to work, and how to say so.
enum AccessibilityPage {
    static func page(_ context: PageContext) -> Page {
        Page(
            title: context(SitePhrases.accessibility), description: context(description),
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)), Crumb(context(SitePhrases.accessibility)),
            ],
            body:
                "<div class=\"prose stack\"><h1>\(context(SitePhrases.accessibility))</h1>\(text(context.language))</div>"
        )
    }

    private static let description = Phrase(
        "Hoe deze site voor iedereen bruikbaar wil zijn.", "How this site aims to be usable for everyone.")

    private static func text(_ language: Language) -> HTML {
        Passage(
            """
            <p class="lead">Deze site wil voor iedereen bruikbaar zijn. Het doel is WCAG 2.2, niveau AA.</p>
            <h2>Wat u mag verwachten</h2>
            <ul class="bul"><li>Alles werkt met het toetsenbord, en zonder JavaScript.</li>
            <li>Bij elke grafiek en kaart staat een zin die zegt wat er te zien is, en een tabel met de cijfers.</li>
            <li>Kleur staat nooit alleen: er zijn altijd ook woorden of een patroon.</li>
            <li>De site past op een scherm van 320 pixels breed en is te vergroten tot 400%.</li>
            <li>De site volgt uw instelling voor donker, meer contrast en minder beweging.</li></ul>
            <h2>Hoe het is getest</h2>
            <p>Bij elke verandering controleert een programma alle soorten pagina’s in beide talen, licht en donker, op een \
            smal en een breed scherm. Zo’n programma vindt niet alles. Mensen die een hulpmiddel gebruiken hebben de site nog \
            niet getest.</p>
            <h2>Werkt er iets niet?</h2>
            <p>Laat het weten aan de organisatie die deze site beheert. Noem het adres van de pagina en wat u wilde doen.</p>
            """,
            """
            <p class="lead">This site aims to be usable for everyone. The goal is WCAG 2.2, level AA.</p>
            <h2>What you may expect</h2>
            <ul class="bul"><li>Everything works with the keyboard, and without JavaScript.</li>
            <li>With every chart and map is a sentence that says what it shows, and a table with the figures.</li>
            <li>Colour never stands alone: there are always words or a pattern too.</li>
            <li>The site fits a screen 320 pixels wide and can be enlarged to 400%.</li>
            <li>The site follows your settings for dark, more contrast and less motion.</li></ul>
            <h2>How it was tested</h2>
            <p>At every change a program checks all kinds of pages in both languages, light and dark, on a narrow and a wide \
            screen. Such a program does not find everything. People who use assistive technology have not tested the site \
            yet.</p>
            <h2>Does something not work?</h2>
            <p>Tell the organisation that runs this site. Name the address of the page and what you wanted to do.</p>
            """)(language)
    }
}
