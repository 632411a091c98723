import Charts
import Foundation
import Markup
import Phrases

/// One of every chart, with real and invented values; tests look at all of them at once.
enum Gallery {
    static let hostile = "<script>alert('x')</script>\" onload=\"y\u{202E}&"

    static let trend = TrendChart(
        language: .dutch, title: "In 2017 bleef elke maand binnen de band",
        subtitle:
            "Misdrijven per maand, tien soorten samen. De laagste maand was september (130), de hoogste januari (197).",
        summary: "Lijngrafiek. De maanden van 2017 liggen tussen 130 en 197 misdrijven, steeds binnen de band.",
        unit: "misdrijven per maand",
        current: .init(
            label: "2017",
            readings: [197, 164, 190, 170, 191, 178, 175, 150, 130, 190].map { .final($0) }
                + [.provisional(142), .notDelivered]),
        previous: [
            .init(
                label: "2016",
                readings: [216, 160, 182, 210, 199, 201, 175, 136, 202, 161, 144, 168].map { .final($0) }),
            .init(
                label: "2015",
                readings: [238, 180, 212, 190, 189, 221, 195, 166, 182, 191, 174, 188].map { .final($0) }),
        ],
        band: [
            183...318, 123...237, 135...254, 120...233, 114...225, 113...223, 113...224, 110...219, 110...219,
            119...232,
            110...219, 121...235,
        ], remarks: [(0, "jaarwisseling: elk jaar een piek")], source: "Politie / CBS, 47022NED")

    static let broken = TrendChart(
        language: .english, title: "After the break one month outside the band",
        subtitle: "Offences per month in 2021.",
        summary: "Line chart with a break and a month above the band.", unit: "offences per month",
        current: .init(
            label: "2021",
            readings: [40, 44, 46, 52, 55, 61, 64, 104, 70, 58].map { .final($0) } + [.absent, .provisional(62)]),
        previous: [
            .init(label: "2020", readings: [58, 61, 70, 66, 64, 60, 55, 52, 50, 51, 49, 60].map { .final($0) })
        ],
        band: (0..<12).map { 36 + Double($0)...80 + Double($0) }, outside: [7: .more],
        events: [
            .init(slot: 3, kind: .breakInSeries, label: "break: reporting online", short: "break"),
            .init(slot: 8, kind: .event, label: "new police system"),
        ], isExample: true, source: "invented")

    static let monthly: [Reading] = (0..<84).map { month in
        if month == 83 { return .notDelivered }
        let chance: Int = (month * 37) % 41
        let value: Double = 327 - Double(month) * 1.9 + Double(chance * 2 + (month % 12 == 0 ? 90 : 0))
        return month == 82 ? .provisional(value) : .final(value)
    }

    static let average: [Double?] = monthly.indices.map { index in
        guard index >= 11, index <= 82 else { return nil }
        let values: [Double] = monthly[(index - 11)...index].compactMap(\.value)
        return values.reduce(0, +) / 12
    }

    static let long = LongTrendChart(
        language: .dutch, title: "Van 327 naar 170 misdrijven per maand in zeven jaar",
        subtitle: "Grijs: elke maand. Paars: het gemiddelde over twaalf maanden.",
        summary: "Lijngrafiek 2011 tot en met november 2017.", unit: "misdrijven per maand", startYear: 2011,
        readings: monthly, emphasis: .average(average, label: "gemiddeld over 12 maanden"),
        events: [
            .init(
                slot: 36, kind: .breakInSeries, label: "2014: indeling van de buurten op de kaart",
                short: "2014: indeling")
        ],
        source: "Politie / CBS, 47022NED")

    static func total(_ month: Int) -> Double {
        let chance: Int = (month * 53) % 47
        let season: Int = month % 12
        return 6600 + Double(chance) * 18 + Double(season) * 30
    }

    static let start: LongTrendChart = {
        let values = (0..<60).map(total)
        return LongTrendChart(
            language: .dutch, title: "Totaal misdrijven per maand, 2019 tot en met 2023", subtitle: "",
            summary: "Lijngrafiek van 2019 tot en met december 2023.", unit: "misdrijven per maand", startYear: 2019,
            readings: values.dropLast().map { .final($0) } + [.provisional(6788)],
            emphasis: .lastMonths(
                12,
                band: values[36..<48].map { (value: Double) -> ClosedRange<Double>? in (value - 420)...(value + 480) },
                outside: [0: .more, 8: .less]),
            events: [
                .init(slot: 14, kind: .span(months: 8), label: "coronamaatregelen 2020", short: "corona"),
                .init(slot: 24, kind: .event, label: "2021: avondklok"),
            ], isExample: true)
    }()

    /// Events so close together that their names have to share the top of the plot.
    static let crowded = LongTrendChart(
        language: .dutch, title: "Woninginbraken per maand, 2012 tot en met 2023", subtitle: "Met elf gebeurtenissen.",
        summary: "Lijngrafiek van 2012 tot en met 2023.", unit: "misdrijven per maand", startYear: 2012,
        readings: (0..<144).map { month in
            let chance: Int = (month * 37) % 41
            return .final(900 - Double(month) * 4.5 + Double(chance * 3 + (month % 12 == 0 ? 160 : 0)))
        },
        emphasis: .lastMonths(12, band: Array(repeating: 260...460, count: 12), outside: [3: .less]),
        events: [
            .init(slot: 48, kind: .breakInSeries, label: "Nieuwe indeling van fraude"),
            .init(slot: 63, kind: .event, label: "Zwaardere controle bij internetaangifte"),
            .init(slot: 98, kind: .span(months: 3), label: "Intelligente lockdown (corona)"),
            .init(slot: 105, kind: .span(months: 2), label: "Gedeeltelijke lockdown (corona)"),
            .init(slot: 107, kind: .span(months: 5), label: "Strenge lockdown (corona)"),
            .init(slot: 108, kind: .span(months: 4), label: "Avondklok"),
            .init(slot: 119, kind: .span(months: 2), label: "Lockdown (omikron)"),
            .init(slot: 124, kind: .event, label: "Nieuw systeem"), .init(slot: 138, kind: .event, label: "Staking"),
        ])

    static let ranking = RankingChart(
        language: .dutch, title: "Utrecht, Lelystad en Nieuwegein boven de regio",
        subtitle: "Woninginbraken per 1.000 woningen in 2023, met de marge van toeval.",
        summary: "Puntgrafiek van acht gemeenten.", unit: "per 1.000",
        rows: [
            .init(
                name: "Utrecht", href: "/a", reading: .final(66.4), interval: 64...68.9, text: "66,4", verdict: .more),
            .init(name: "Lelystad", href: "/b", reading: .final(47.4), interval: 44...50, text: "47,4", verdict: .more),
            .init(name: "Nieuwegein", reading: .final(45.1), interval: 41...49, text: "45,1", verdict: .more),
            .init(name: "Amersfoort", reading: .final(42.1), interval: 39...44, text: "42,1", isHighlighted: true),
            .init(
                name: "Utrechtse Heuvelrug", reading: .final(32.4), interval: 28...37, text: "32,4", verdict: .chance),
            .init(name: "Renswoude", reading: .final(20.2), interval: 11...34, text: "20,2", verdict: .chance),
            .init(name: "Urk", reading: .final(16.6), interval: 12...21, text: "16,6", verdict: .less),
            .init(name: "Eemnes", reading: .notDelivered, text: "niet geleverd"),
        ], reference: ("regio 35,2", 35.2), isExample: true)

    static let mapTexts = MapTexts(
        title: "Per gemeente", subtitle: "Misdrijven per 1.000 inwoners, oktober tot en met december 2023.",
        summary: "Kaart van 38 gemeenten. Utrecht heeft het hoogste cijfer.", unit: "Misdrijven per 1.000 inwoners",
        fewResidents: "minder dan 1.000 inwoners")

    static func area(_ name: String, _ value: Double, _ state: MapArea.State? = nil) -> MapArea {
        let text = Language.dutch.perThousand(value)
        let isValue = state == nil
        return MapArea(
            name: name, state: state ?? .value(value), valueText: isValue ? text : "",
            href: Href(path: ["gebied", name]),
            accessibleName: isValue ? "\(name): \(text) per 1.000 inwoners" : "\(name): geen cijfer",
            isProminent: ["Utrecht", "Amersfoort", "Almere", "Hilversum"].contains(name))
    }

    static func rate(_ index: Int) -> Double {
        let chance: Int = (index * 29) % 31
        let height: Int = 1 + index % 3
        return 14 + Double(chance * height) * 0.55
    }

    static let municipalities: ChoroplethMap = {
        let shapes = Boundaries.read("mn_gemeenten_2024.geojson").enumerated().map { index, feature in
            let state: MapArea.State? = index == 4 ? .notDelivered : index == 9 ? .fewResidents : nil
            return ChoroplethMap.Shape(area: area(feature.name, rate(index), state), polygons: feature.polygons)
        }
        return ChoroplethMap(language: .dutch, texts: mapTexts, shapes: shapes, isExample: true)
    }()

    static let buurten: [(String, Double, Double)] = [
        ("Meerzicht-West", 28, 9530), ("Seghwaert-Zuidwest", 26, 7220), ("Buytenwegh", 24.3, 10990),
        ("Meerzicht-Oost", 20.4, 6370),
        ("De Leyens", 15.6, 9420), ("Rokkeveen-West", 14.4, 8000), ("Seghwaert-Noordoost", 14, 9160),
        ("Oosterheem-Noordoost", 13.2, 16300), ("Noordhove-West", 12.2, 3200), ("Oosterheem-Zuidwest", 10, 7480),
        ("Rokkeveen-Oost", 9.8, 12700), ("Noordhove-Oost", 7.6, 5140), ("Van Tuyllpark", 0, 320), ("Rokkehage", 0, 90),
        ("Zoeterhage", 0, 40), ("Westerpark en omgeving", 0, 60), ("Balijbos", 0, 0), ("Stadscentrum", -1, 4100),
    ]

    static let treemap = TreemapMap(
        language: .dutch, texts: mapTexts,
        tiles: buurten.map { name, rate, residents in
            TreemapMap.Tile(
                area: area(name, rate, rate > 0 ? nil : rate < 0 ? .notDelivered : .fewResidents), weight: residents)
        })

    static let tiles = TileMap(
        language: .dutch, texts: mapTexts,
        tiles: [
            "Urk", "Noordoostpolder", "Lelystad", "Dronten", "Almere", "Zeewolde", "Gooise Meren", "Utrecht", "Zeist",
        ]
        .enumerated().map { index, name in
            .init(
                area: area(name, rate(index + 3), name == "Urk" ? .notPublished : nil), column: index % 3 + index / 5,
                row: index / 3)
        }, isExample: true)

    /// Tiles as narrow as the region has them, with names of one long word.
    static let narrowTiles = TileMap(
        language: .dutch, texts: mapTexts,
        tiles: [
            "Urk", "Noordoostpolder", "Lelystad", "Dronten", "Zeewolde", "Veenendaal", "Nieuwegein", "Amersfoort",
            "IJsselstein", "Vijfheerenlanden", "Woudenberg", "Utrechtse Heuvelrug", "Bunschoten", "Hilversum",
        ]
        .enumerated().map { index, name in
            .init(area: area(name, rate(index + 3)), column: index % 7, row: index / 7)
        })

    static let spark = Sparkline(
        (0..<35).map { .final(40 + Double(($0 * 17) % 23)) } + [.provisional(75)], current: 12,
        band: (0..<12).map { 35 + Double($0)...60 + Double($0) }, labels: ["2021", "2022", "2023"])

    /// Everything at its emptiest and wildest.
    static let extremes: [Chart] = {
        let texts = MapTexts(title: hostile, subtitle: hostile, summary: hostile, unit: hostile, source: hostile)
        let bad = MapArea(name: hostile, state: .value(.nan), valueText: hostile, accessibleName: hostile)
        let huge = MapArea(
            name: hostile, shortName: hostile, state: .value(1e300), valueText: hostile, accessibleName: hostile)
        let readings: [[Reading]] = [
            [], [.absent], Array(repeating: .absent, count: 12), Array(repeating: .notDelivered, count: 12),
            [.final(1)],
            [.final(.nan), .final(.infinity), .provisional(-.infinity)], [.final(1e300), .final(-1e300)],
            [.provisional(5)],
            [.final(0), .final(0)], [.final(-5), .absent, .final(3)], Array(repeating: .final(1234567), count: 40),
        ]
        let trends = readings.map {
            TrendChart(
                language: .dutch, title: hostile, subtitle: hostile, summary: hostile, unit: hostile,
                current: .init(label: hostile, readings: $0),
                previous: [.init(label: hostile, readings: $0.reversed())],
                band: [nil, 1...2, nil, 0...1e300], outside: [0: .more, 99: .less],
                events: [
                    .init(slot: -4, kind: .breakInSeries, label: hostile),
                    .init(slot: 99, kind: .event, label: hostile),
                    .init(slot: 1, kind: .span(months: -2), label: hostile),
                    .init(slot: -3, kind: .span(months: 90), label: hostile),
                ], remarks: [(-1, hostile), (0, hostile), (40, hostile)], isExample: true, source: hostile
            ).chart
        }
        let longs =
            readings.map {
                LongTrendChart(
                    language: .english, title: hostile, summary: hostile, unit: hostile, startYear: 2020,
                    startMonth: 14, readings: $0,
                    emphasis: .average($0.map(\.value), label: hostile), isExample: true
                ).chart
            }
            + readings.map {
                LongTrendChart(
                    language: .english, title: hostile, summary: hostile, unit: hostile, startYear: 2020, readings: $0,
                    emphasis: .lastMonths(99, band: [], outside: [2: .more])
                ).chart
            }
        let rankings = [[], readings.flatMap { $0 }].map { values in
            RankingChart(
                language: .dutch, title: hostile, summary: hostile, unit: hostile,
                rows: values.map { .init(name: hostile, reading: $0, interval: 1...1e300, text: hostile) },
                reference: (hostile, .nan), source: hostile
            ).chart
        }
        let square = [
            MapPoint(x: 0, y: 0), MapPoint(x: 9, y: 0), MapPoint(x: 9, y: 9), MapPoint(x: 0, y: 9),
            MapPoint(x: 0, y: 0),
        ]
        let maps: [[ChoroplethMap.Shape]] = [
            [], [.init(area: bad, polygons: [])],
            [.init(area: huge, polygons: [[square]]), .init(area: bad, polygons: [[[]]])],
            [.init(area: bad, polygons: [[[MapPoint(x: .nan, y: 1), MapPoint(x: 2, y: .infinity)]]])],
            [.init(area: bad, polygons: [[[MapPoint(x: 5, y: 5), MapPoint(x: 5, y: 5), MapPoint(x: 5, y: 5)]]])],
        ]
        let choropleths = maps.map { ChoroplethMap(language: .dutch, texts: texts, shapes: $0, isExample: true).chart }
        let trees = [[], [0.0], [.nan, .infinity, -4], [1e300, 1e300, 1], [5, 0, 0, 0]].map { weights in
            TreemapMap(language: .dutch, texts: texts, tiles: weights.map { .init(area: bad, weight: $0) }).chart
        }
        let places = [[], [(0, 0), (0, 0)], [(-4, 900_000), (3, -2)]].map { places in
            TileMap(language: .dutch, texts: texts, tiles: places.map { .init(area: huge, column: $0.0, row: $0.1) })
                .chart
        }
        return trends + longs + rankings + choropleths + trees + places
    }()

    static let charts: [(id: String, chart: Chart)] = [
        ("trend", trend.chart), ("start", start.chart), ("broken", broken.chart), ("long", long.chart),
        ("crowded", crowded.chart), ("ranking", ranking.chart), ("kaart", municipalities.chart),
        ("treemap", treemap.chart), ("tegels", tiles.chart), ("smal", narrowTiles.chart),
    ]
}
