extension SeedFact {
    static let subversiveCrime: [SeedFact] = [
        .programme("ondermijning", "129 (119 in 2020)", 308...309, "129 casussen"),
        .programme("ondermijning", "+30% vergeleken met 2020", 312...312, "30%"),
        .programme("ondermijning", "meer dan € 19 miljoen", 313...313, "meer dan €19 miljoen"),
        .programme("ondermijning", "ongeveer € 9 miljoen", 313...314, "ongeveer €9 miljoen"),
        .programme("ondermijning", "7 basisscholen deden mee", 322...324, "op 7 basisscholen"),
        .programme(
            "ondermijning", "210 leerlingen maakten de training af", 324...324, "210 leerlingen"),
        .programme("ondermijning", "Er waren 4 Q-colleges", 326...326, "Vier Q-colleges"),
        .programme("ondermijning", "100 tot 150 deelnemers", 327...327, "100-150 deelnemers"),
        .programme(
            "ondermijning", "5 operationele onderzoeken", 330...330, "5 operationele onderzoeken"),
        .programme(
            "ondermijning", "25 verdachten aangehouden, in 17 zaken", 332...333,
            "25 verdachten aangehouden"),
        .programme("ondermijning", "Foute Centen liep in 5 gemeenten", 335...335, "in vijf gemeenten"),
        .programme("ondermijning", "verschenen in 4 gemeenten", 335...336, "zijn in vier gemeenten"),
        .programme(
            "ondermijning", "Alle 39 gemeenten deden de weerbaarheidsscan", 339...339, "in alle gemeenten"
        ),
        .programme(
            "ondermijning", "een leerkring over Bibob begonnen met 26 gemeenten", 351...351,
            "26 gemeenten"),
        .programme("ondermijning", "60 tot 70 dossiers", 356...356, "60-70 dossiers"),
        .programme("ondermijning", "Juristen hielpen 27 gemeenten", 356...356, "27 gemeenten"),
        .programme("ondermijning", "hielp in 50 casussen", 357...357, "50 Bibob-casussen"),
        .programme(
            "ondermijning", "105 criminele samenwerkingsverbanden aangepakt", 281...281, "105 CSV"),
        .programme("ondermijning", "het doel was 80", 281...281, "doel: 80"),
        .programme(
            "ondermijning", "het getal 20, met 19 als doel", 283...283, "Mensenhandel: 20 (doel: 19)"),
        .programme(
            "ondermijning", "Criminele families, Kwetsbare gebieden, Maatschappelijke weerbaarheid",
            506...509,
            "Criminele families"),
        .programme("ondermijning", "Autobedrijven, Buitengebied", 516...518, "Autobedrijven"),
        .item(
            "goc-samenwerkingsverbanden", "minstens 3 criminele samenwerkingsverbanden", 423...424,
            "minimaal drie"),
        .item("goc-faciliteerders", "minstens 2 typen", 426...427, "minimaal twee typen"),
        .item("goc-flevolandse-norm", "klaar: eind 2022", 401...401, "eind 2022"),
        .item("goc-flevolandse-norm", "7 organisaties", 401...401, "alle gemeenten en de provincie"),
        .item("goc-interventieteam", "Gooi en Vechtstreek", 409...410, "bestuurlijk interventieteam"),
        .item("goc-risicolocaties", "West-Utrecht", 394...394, "In West-Utrecht"),
    ]

    static let digitalSafety: [SeedFact] = [
        .programme("digitale-veiligheid", "70 onderzoeken", 549...549, "70 cyberonderzoeken"),
        .programme("digitale-veiligheid", "landelijke doel van 33", 549...549, "streefcijfer van 33"),
        .programme(
            "digitale-veiligheid", "8 digitale wijkagenten. Eerder waren het er drie", 555...555,
            "van drie naar acht"),
        .programme(
            "digitale-veiligheid", "Er verschenen 2 cyberbeelden. Gepland waren er 4", 565...565,
            "twee in plaats van vier"),
        .programme("digitale-veiligheid", "24 gemeenten doen mee", 590...590, "24 gemeenten"),
        .programme("digitale-veiligheid", "bijna 6.000 kinderen", 590...590, "bijna 6000 kinderen"),
        .programme("digitale-veiligheid", "Utrecht en Leusden", 591...591, "Utrecht en Leusden"),
        .programme("digitale-veiligheid", "Er kwam € 35.000 subsidie", 607...607, "€35.000 subsidie"),
        .programme("digitale-veiligheid", "ruim 7.000 keer gedownload", 613...614, "ruim 7000 keer"),
        .programme(
            "digitale-veiligheid", "Twee burgemeesters uit de taskforce", 575...575, "twee burgemeesters"),
        .item(
            "dv-rechercheurs", "per district 2 digitaal rechercheurs en 2 tactisch rechercheurs",
            640...641,
            "twee digitaal rechercheurs en twee tactisch rechercheurs"),
        .item("dv-cyberzaken", "minstens 33 afgeronde zaken", 642...643, "minimaal 33 cyberzaken"),
        .item(
            "dv-herstellend-optreden", "minstens 2 andere basisteams", 680...681,
            "minimaal twee andere basisteams"),
        .item(
            "dv-digitale-colleges", "5 colleges over cybercrime", 655...655, "vijf digitale colleges"),
        .item("dv-buurtambassadeurs", "minstens 1 gemeente", 699...699, "tenminste één gemeente"),
        .item("dv-medewerkers", "gestopt", 734...735, "geen inzet meer"),
        .item("dv-stadspanel", "Hilversum", 727...727, "stadspanel data in Hilversum"),
        .item("dv-onderzoek-data", "Hogeschool Utrecht", 717...719, "ethisch en verantwoord"),
    ]

    static let safetyAndCare: [SeedFact] = [
        .programme("veiligheid-en-zorg", "13.566 meldingen", 189...191, "13.566"),
        .programme(
            "veiligheid-en-zorg", "In 2020 waren het er 12.294, een verandering van +10%", 235...237,
            "12.294"),
        .programme(
            "veiligheid-en-zorg", "In intervisie kregen 20 gemeenten", 803...803, "20 gemeenten"),
        .programme("veiligheid-en-zorg", "Het convenant van Zeist", 817...817, "van Zeist"),
        .item("vz-meerjarenagenda", "2021 tot en met 2024", 873...874, "2021-2024"),
        .item("vz-groepsgedrag", "Zevenstappenmodel", 929...929, "7-stappenmodel"),
    ]
}
