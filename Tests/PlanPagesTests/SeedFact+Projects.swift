extension SeedFact {
    static let burgernet: [SeedFact] = [
        .programme("burgernet", "ongeveer 300.000 deelnemers", 1041...1041, "naar schatting 300.000"),
        .programme("burgernet", "ruim 15% van de bewoners", 1042...1042, "ruim 15%"),
        .programme("burgernet", "2.000 nieuwe downloads per maand", 1044...1045, "2.000"),
        .programme("burgernet", "838 acties", 1046...1046, "838 Burgernet"),
        .programme(
            "burgernet", "Bij 14% was er direct resultaat", 1047...1047, "In 14% van de meldingen"),
        .programme("burgernet", "23 november 2021", 1052...1053, "23 november"),
        .programme(
            "burgernet", "In 25 gemeenten heeft die het portaal leren gebruiken (64%)", 1057...1057,
            "25 gemeenten zijn opgeleid"),
        .programme("burgernet", "10 gemeenten beginnen geregeld zelf", 1057...1058, "tien gemeenten"),
        .item("bn-doel-downloads", "van 2.000 naar 2.200 per maand", 1093...1093, "10% stijging"),
        .item(
            "bn-doel-acties", "starten 1.000 acties. In 2021 waren het er 838", 1094...1094,
            "1000 Burgernetacties"),
        .item("bn-doel-succes", "boven 15%. In 2021 was het 14%", 1095...1095, "boven de 15%"),
        .item(
            "bn-doel-opgeleid", "heeft 90% een opleiding", 1096...1096,
            "90% van de gemeentelijk ambassadeurs"),
        .item(
            "bn-doel-opgeleid", "In 2021 waren dat er 25 van 39", 1056...1057,
            "25 gemeenten zijn opgeleid"),
        .item(
            "bn-doel-acties-zonder-haast", "minstens 2 acties zonder spoed", 1097...1097, "Minimaal twee"),
        .item("bn-doel-basisteams", "Alle 18 basisteams", 1100...1100, "Achttien basisteams"),
        .item(
            "bn-doel-districtsrecherches", "Alle 5 districtsrecherches", 1103...1103,
            "Vijf districtsrecherches"),
        .indicator("burgernet.actions", "19,3%", 1094...1094, "stijging van 20%"),
    ]

    static let otherProjects: [SeedFact] = [
        .programme("samen-kiezen", "twee jaar in plaats van drie", 963...963, "2 in plaats van 3 jaar"),
        .programme("samen-kiezen", "250 tot 300 studenten per jaar", 965...965, "250 à 300 studenten"),
        .programme("samen-kiezen", "sinds 2012", 940...940, "sinds 2012"),
        .item("sk-keuken", "3 bijeenkomsten", 981...981, "drie bijeenkomsten"),
        .item("sk-capaciteit", "2 keer per jaar", 971...971, "tweemaal per jaar"),
        .programme("boa-en-politie", "Over zeven onderwerpen", 994...1002, "Escalatie afspraken"),
        .programme("radicalisering", "3 webinars", 1117...1117, "drie webinars"),
        .programme(
            "radicalisering", "3 instrumenten uitgeprobeerd", 1130...1130,
            "drie verschillende instrumenten"),
        .programme(
            "platform-veilig-ondernemen",
            "In 4 gemeenten (Almere, Bunnik, Wijk bij Duurstede en Stichtse Vecht)",
            1174...1174, "Almere, Bunnik, Wijk bij Duurstede en Stichtse Vecht"),
        .programme(
            "platform-veilig-ondernemen", "2 winkelcentra, Utrecht Overvecht en Smaragdplein",
            1177...1178,
            "Utrecht Overvecht en Smaragdplein"),
        .programme(
            "platform-veilig-ondernemen", "2 gemeenten: De Ronde Venen en Stichtse Vecht", 1180...1180,
            "De Ronde Venen en Stichtse Vecht"),
        .programme(
            "platform-veilig-ondernemen", "ging naar Zeewolde", 1182...1183,
            "Zeewolde heeft de eerste KVO-ster"),
        .programme("platform-veilig-ondernemen", "ruim 400 personen", 1190...1191, "ruim 400 personen"),
        .programme(
            "platform-veilig-ondernemen", "ten minste 10 gemeenten", 1193...1193,
            "tenminste tien gemeenten"),
        .programme(
            "platform-veilig-ondernemen", "meer dan 14 gemeenten", 1196...1196,
            "meer dan veertien gemeenten"),
        .programme(
            "platform-veilig-ondernemen", "de tien regionale platforms", 1210...1210, "10 regionale"),
        .programme("veiligheid-in-beeld", "In maart 2021", 1242...1242, "In maart 2021"),
        .programme("veiligheid-in-beeld", "ruim 30 gemeenten", 1248...1248, "Ruim 30 gemeenten"),
        .programme("veiligheid-in-beeld", "31 gemeenten betalen mee", 1400...1400, "31 gemeenten"),
        .programme("veiligheid-in-beeld", "om de 2 weken", 1254...1254, "tweewekelijks"),
        .item("trend-aanbieden", "1 maart 2022", 1322...1322, "Op 1 maart"),
        .programme("trendinventarisatie", "16 maart 2022", 1315...1315, "16 maart 2022"),
        .programme("trendinventarisatie", "2023–2026", 1320...1320, "2023-2026"),
        .programme("veiligheidsacademy", "ten minste 20 bijeenkomsten", 221...221, "20 bijeenkomsten"),
        .programme("veiligheidsacademy", "7 december", 1350...1350, "7 december"),
    ]

    static let wholePlan: [SeedFact] = [
        .page(.results, "−10%", 291...291, "-10%"),
        .page(.results, "+57%", 297...297, "57%"),
        .page(.results, "+18%", 271...271, "+18%"),
        .page(.results, "13.566", 189...191, "13.566"),
        .page(.results, "was 119 in 2020", 273...273, "119 in 2020"),
        .page(
            .results,
            "Overvallen, straatroof, zedenmisdrijven, openlijk geweld, bedreiging en mishandeling",
            241...245, "overvallen en straatroof, zeden, openlijk"),
        .page(.year, "2019–2022", 1...1, "2019-2022"),
        .page(.year, "Niet meer criminaliteit", 226...226, "minimaal gelijk of afgenomen"),
        .page(.budget, "€ 94.000", 1407...1407, "94k"),
        .page(.budget, "39 gemeenten", 1398...1398, "39 gemeenten"),
        .page(.budget, "31 gemeenten", 1400...1400, "31 gemeenten"),
        .page(.participation, "HackShield", 590...591, "Hackshield"),
        .page(.grants, "€ 35.000", 607...607, "€35.000"),
        .page(.pilots, "minstens twee andere basisteams", 681...681, "minimaal twee andere basisteams"),
        .page(.interventions, "Kapot Sterk", 322...322, "Kapot Sterk"),
        .page(.governance, "Stadspanel data in Hilversum", 727...727, "stadspanel data in Hilversum"),
        .page(.governance, "Regionaal Veiligheidscollege", 950...950, "Regionaal veiligheidscollege"),
        .page(.year, "zelfs gegroeid", 46...46, "zelfs gegroeid"),
        .page(
            .year, "Mijn vertrouwen ligt in de kracht van samenwerking", 73...73,
            "Mijn vertrouwen ligt in de kracht van samenwerking"),
        .page(
            .year, "Samen effectief voor een veilig Midden-Nederland", 82...82,
            "Samen effectief voor een veilig Midden-Nederland"),
        .page(.governance, "verbinden, inspireren en praktische hulp geven", 23...27, "• Inspireren"),
        .page(.governance, "save697/brandbookRVS_digitaal.pdf", 41...41, "save697/brandbookRVS_digitaal.pdf"),
        .page(.budget, "niet uit de bron te lezen", 1414...1418, "Begroting 2022"),
        .page(.budget, "zodra het bedrag en de verdeelsleutel bekend zijn", 1398...1401, "voor 31 gemeenten"),
    ]

    static let all: [SeedFact] =
        subversiveCrime + digitalSafety + safetyAndCare + burgernet + otherProjects + wholePlan + inWords + links
        + asRead
}
