/// What the year results say in words, where the seed points, and what we read into it.
extension SeedFact {
    static let inWords: [SeedFact] = [
        .page(.results, "neemt over de jaren 2019 tot en met 2022 niet toe", 226...226, "gelijk of afgenomen"),
        .page(
            .results, "Inwoners voelen zich veiliger, en professionals ook", 228...228,
            "Inwoners en professionals ervaren meer veiligheid"),
        .page(.results, "bedenken nieuwe manieren om ze aan te pakken", 230...232, "ontwikkelen innovatief"),
        .page(.results, "Digitale criminaliteit neemt nog steeds toe", 132...132, "blijft stijgen"),
        .page(.results, "De meeste gemeenten deden iets", 134...136, "preventieve interventies"),
        .page(.results, "hoort de regio bij de voorlopers", 138...138, "koploper in HackShield"),
        .page(.results, "campagne tegen DDoS-aanvallen", 140...140, "Ddos-preventie campagne"),
        .page(.results, "Eerder waren het er drie", 142...142, "bijna verdrievoudigd"),
        .page(.results, "7 basisscholen deden mee", 146...150, "op 7 basisscholen"),
        .page(.results, "100 tot 150 deelnemers", 152...154, "100-150 deelnemers"),
        .page(.results, "informatie uit Encrochat", 156...158, "Encrochat-informatie"),
        .page(.results, "25 verdachten aangehouden", 160...162, "25 verdachten"),
        .page(.results, "Bijna overal volgde een gesprek", 164...166, "met bijna alle gemeenten"),
        .page(.results, "met een brandbrief en een webinar", 169...171, "Brandbrief aan minister"),
        .page(.results, "dacht mee in zaken die vastliepen", 173...175, "“buikpijn zaken”"),
        .page(.results, "te zien wat er speelt bij inwoners", 177...179, "Contextinformatie"),
        .page(.results, "In intervisie kregen 20 gemeenten", 181...183, "door intervisie"),
        .page(.results, "Het convenant van Zeist is een voorbeeld", 185...187, "convenant ‘Vroegsignalering’"),
        .page(.results, "begon een lobby", 195...195, "een lobby gestart"),
        .page(.results, "De driehoeken voerden daar gerichte gesprekken over", 197...199, "gericht het gesprek"),
        .page(.results, "Driehoeken maakten daarna zulke afspraken", 201...203, "Driehoeken hebben afspraken gemaakt"),
        .page(.results, "Bij 14% was er direct resultaat", 205...207, "bij 14%"),
        .page(.results, "De drie huizen legden hun werkprocessen naast elkaar", 209...211, "werkprocessen"),
        .page(.results, "Het aantal keurmerken groeide", 213...213, "aantal keurmerken toegenomen"),
        .page(.results, "Gemeenten zien er elke dag de dagmonitor", 217...219, "nieuwe dashboard"),
        .page(.results, "ten minste 20 bijeenkomsten", 221...221, "20 bijeenkomsten"),
    ]

    static let links: [SeedFact] = [
        .item("dv-terugblik-bestuursconferentie", "?action=download&id=2705", 624...624, "id=2705"),
        .item(
            "dv-terugblik-raak-onderzoek", "apothekerskast/digitale-veiligheid/algemeen", 625...625,
            "apothekerskast/digitale-veiligheid/algemeen"),
        .item("dv-terugblik-cyberburgemeesters", "Artikel over de oproep", 626...626, "cyberburgemeesters-slaan-alarm"),
        .item(
            "dv-terugblik-hackshield", "1c3tL-9Qk3PBwl3jP7V16zQ3rE3SSSS-9NvwQ5I2ZA7Q", 627...627,
            "1c3tL-9Qk3PBwl3jP7V16zQ3rE3SSSS"),
        .item(
            "dv-maandcijfers", "cybercrime-achterhalen-in-aangiften", 713...713, "cybercrime-achterhalen-in-aangiften"),
        .item(
            "dv-online-haat", "schadelijk-en-immoreel-gedrag-online", 714...714, "schadelijk-en-immoreel-gedrag-online"),
        .item("dv-medewerkers", "veiligheidscoalitie.nl/nieuws/?id=1850", 742...742, "nieuws/?id=1850"),
        .item("vz-terugblik-wet-zorg-en-dwang", "?action=download&id=2787", 814...814, "id=2787"),
        .item("vz-terugblik-wet-zorg-en-dwang", "webinar/replay/-Rwo8VfwvwU/", 815...815, "-Rwo8VfwvwU"),
        .item("vz-terugblik-intervisie", "?action=download&id=2552", 816...816, "id=2552"),
        .item("vz-terugblik-vroegsignalering", "?action=download&id=2788", 892...892, "id=2788"),
    ]

    static let asRead: [SeedFact] = [
        .programme("digitale-veiligheid", "Verkennen", 564...564, "Exploreren"),
        .programme("digitale-veiligheid", "Ingrijpen: Jongeren", 586...587, "Interveniëren"),
        .programme("digitale-veiligheid", "Proberen", 617...617, "Experimenteren"),
        .programme(
            "digitale-veiligheid", "Het jaarplan noemt ze exploreren, interveniëren en experimenteren", 645...645,
            "Exploreren"),
        .item("vz-landelijk-reglement", "1e kwartaal 2022", 824...825, "Q1 van 2022"),
        .programme("veiligheid-in-beeld", "Elk moment of elke dag", 217...219, "realtime"),
        .programme("veiligheid-in-beeld", "Elke dag: zo beschrijft het project zelf", 1243...1246, "dagelijks"),
        .programme("samen-kiezen", "Voor welk jaar dat geldt, zegt de bron niet", 963...965, "per jaar"),
        .indicator("capacity.police-recruits", "De bron noemt geen jaar", 963...965, "per jaar"),
        .indicator(
            "burgernet.downloads", "Onze lezing: 10% meer dan gemiddeld 2.000 per maand", 1093...1093, "10% stijging"),
        .indicator("enforcement.networks", "herkomst niet in de bron", 281...281, "(doel: 80)"),
        .indicator("trafficking", "Het jaarplan zegt niet van wie dit doel komt", 283...283, "(doel: 19)"),
        .indicator("cyber.investigations", "landelijke veiligheidsagenda", 549...550, "veiligheidsagenda"),
        .indicator("burgernet.actions", "over 2022 is nog niets bekend", 1094...1094, "1000 Burgernetacties"),
        .item("dv-2021-cyberbeelden", "twee van de vier", 565...565, "twee in plaats van vier"),
        .interventions("Straatsjablonen", 335...336, "straatsjablonen"),
    ]

    private static func interventions(_ shows: String, _ lines: ClosedRange<Int>, _ seed: String) -> SeedFact {
        .page(.interventions, shows, lines, seed)
    }
}
