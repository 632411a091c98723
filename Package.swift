// swift-tools-version: 6.2
// The targets of docs/architecture.md, in the order in which data flows. `ArchitectureTests` compares both.
import PackageDescription

/// CI sets `CI`: a warning in our own code is an error there.
let warnings: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
    warnings + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]

/// For targets that compute over millions of numbers, and for the small ones that everything calls, where generic code that
/// nobody specialises took a third of the tests' time. Preconditions stay checked.
let optimizedInDebug = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))

func target(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], isBusy: Bool = false
) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: resources,
        swiftSettings: settings + (isBusy ? [optimizedInDebug] : []))
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestKit"], exclude: exclude, swiftSettings: settings)
}

/// The files of the style sheet; `StyleSheet` puts them in their order.
let styles = [
    "tokens", "elements", "layout", "parts", "charts", "media", "plan", "figures", "area", "forms", "analysis",
    "editing", "start", "indexes", "period", "guides", "paper", "registers", "register-forms", "explorer",
]

let package = Package(
    name: "veiligheid-in-beeld",
    products: [.executable(name: "vib", targets: ["vib"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0",
            traits: [.trait(name: "YAML"), .defaults]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // 0
        target("Phrases", isBusy: true),
        target("Texts"),
        target("Facts", ["Phrases"], isBusy: true),
        target("Statistics", isBusy: true),
        target("Tables", ["CXLSXWriter", "CZlib", .product(name: "Crypto", package: "swift-crypto")]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        target("Markup", ["Tables"], isBusy: true),
        target("QRCode", ["CQREncode"]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // 1
        target("Geography", ["Phrases"], isBusy: true),
        target("Prose", ["Markup"]),
        target("Cube", ["Facts", "Geography"], isBusy: true),
        target("Charts", ["Markup", "Phrases"]),
        // 2
        target(
            "PlacedYAML", ["Facts", "Geography", "Phrases", .product(name: "Yams", package: "Yams")], isBusy: true),
        target("RegionPack", ["Facts", "Geography", "Phrases", "PlacedYAML", "Records"]),
        target("Figures", ["Cube", "Facts", "Geography", "Phrases", "RegionPack", "Statistics", "Tables"]),
        target(
            "Ingest",
            [
                "Cube", "Facts", "Geography", "Phrases", "Records", "Tables",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            isBusy: true),
        target("Records", ["Facts", "Geography", "Phrases", "PlacedYAML"], isBusy: true),
        target(
            "Registers", ["Facts", "Geography", "Phrases", "PlacedYAML", "Records", "Statistics"], isBusy: true),
        target(
            "Reports",
            [
                "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "PlacedYAML", "Prose", "Records",
                "RegionPack", "Tables",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        target("RegisterFiles", ["Facts", "Geography", "Phrases", "Records", "Registers", "Tables"], isBusy: true),
        target(
            "Strategy",
            [
                "CMarkGFM", "Facts", "Figures", "Geography", "Markup", "Phrases", "PlacedYAML", "Records",
                "RegionPack", "Registers",
            ]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        target(
            "Accounts",
            [
                "CSodium", "Facts",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        target("Mail", ["Accounts", "CCurl"]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        target("Demo", ["Cube", "Facts", "Geography", "RegionPack"]),
        target(
            "Writing",
            [
                "Accounts", "Facts", "Geography", "Phrases", "Records", "RegionPack", "Registers", "Strategy", "Tables",
            ]),
        target(
            "Editions",
            [
                "Accounts", "Cube", "Facts", "Figures", "Geography", "Ingest", "Phrases", "RegionPack",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        target(
            "Fetch",
            [
                "CCurl", "Facts", "Geography", "Ingest", "Phrases", "Tables",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            isBusy: true),
        // 3
        target(
            "Store",
            [
                "Accounts", "Cube", "Editions", "Facts", "Figures", "Geography", "Ingest", "Phrases", "Records",
                "Registers", "Strategy",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        // 4
        target(
            "SiteKit",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "Prose", "Records",
                "RegionPack", "Registers", "Strategy",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: (styles.map { "Style/\($0).css" } + [
                "vib.js", "cells.js", "passkey.js", "news.js", "explorer.js",
            ]).map {
                .embedInCode("Assets/\($0)")
            }),
        // 5
        target(
            "FigurePages",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "Prose", "Records",
                "RegionPack", "SiteKit", "Strategy", "Tables",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        target(
            "PlanPages",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "Records", "RegionPack",
                "Registers", "SiteKit", "Strategy", "Tables", "Writing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        target(
            "RegisterPages",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "PlanPages", "Records",
                "RegionPack", "RegisterFiles", "Registers", "SiteKit", "Strategy", "Writing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        target(
            "AccountPages",
            [
                "Accounts", "Figures", "Geography", "Markup", "Phrases", "QRCode", "RegionPack", "SiteKit",
            ]),
        target(
            "Server",
            [
                "Accounts", "Facts", "Figures", "Markup", "Phrases", "Records", "SiteKit", "Strategy", "Tables",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]),
        // 6
        target(
            "Desk",
            [
                "Accounts", "Facts", "Figures", "Geography", "Markup", "Phrases", "PlanPages", "Records",
                "RegionPack", "Registers", "SiteKit", "Strategy", "Tables", "Writing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        // 7
        target(
            "SiteMap", ["AccountPages", "Desk", "FigurePages", "PlanPages", "RegisterPages", "SiteKit", "Writing"]),
        // 8
        target(
            "Bootstrap",
            [
                "Accounts", "Cube", "Demo", "Editions", "Facts", "Fetch", "Figures", "Geography", "Ingest", "Mail",
                "Phrases", "Records", "RegionPack", "RegisterFiles", "Registers", "Reports", "Statistics", "Store",
                "Strategy", "Tables", "Texts", "Writing",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        // 9
        target(
            "Serving",
            [
                "Accounts", "Bootstrap", "Cube", "Desk", "Editions", "Facts", "Figures", "Mail", "Phrases", "Records",
                "RegionPack", "Registers", "Server", "SiteKit", "SiteMap", "Store", "Strategy", "Writing",
                .product(name: "Logging", package: "swift-log"),
            ]),
        // 10
        .executableTarget(
            name: "vib",
            dependencies: [
                "Bootstrap", "Facts", "Fetch", "Phrases", "Serving", "Statistics", "Texts",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Facts", "Figures", "Geography", "Cube", "RegionPack", "Demo", "Statistics", "Phrases", "Records",
                "RegisterFiles", "Registers",
            ],
            path: "Benchmarks/Micro", swiftSettings: settings),
        // Tests only
        target(
            "TestKit",
            [
                "Cube", "Facts", "Geography", "Phrases", "RegionPack",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            isBusy: true),
        tests("StatisticsTests", ["DisclosureAttack", "Statistics"], exclude: ["Oracles"]),
        // What readers can work out of tables in which cells are withheld: a linear program, too slow without optimisation.
        .target(
            name: "DisclosureAttack", dependencies: ["TestKit"], path: "Tests/DisclosureAttack",
            swiftSettings: settings + [optimizedInDebug]),
        tests("MarkupTests", ["Markup"]),
        tests("ProseTests", ["Markup", "Phrases", "Prose"]),
        tests("TablesTests", ["CZlib", "Tables"]),
        tests("QRCodeTests", ["QRCode"]),
        tests("MailTests", ["Accounts", "Mail"]),
        tests("PhrasesTests", ["Phrases"]),
        tests("TextsTests", ["Texts"]),
        tests("ChartsTests", ["Charts", "Markup", "Phrases"]),
        tests("CubeTests", ["Cube", "Facts", "Geography"]),
        tests("DemoTests", ["Cube", "Demo", "Facts", "Geography", "Phrases", "RegionPack"]),
        tests("RegionPackTests", ["Facts", "FuzzCases", "Geography", "Phrases", "RegionPack"]),
        tests("GeographyTests", ["Geography"]),
        // Editions and a plan that the suites of several targets show; holds no test of its own.
        tests(
            "SiteFixtures",
            ["Cube", "Facts", "Figures", "Geography", "Phrases", "Records", "RegionPack", "SiteKit", "Strategy"]),
        tests("SiteKitTests", ["FigurePages", "Figures", "Geography", "Markup", "Phrases", "SiteFixtures", "SiteKit"]),
        tests(
            "FigurePagesTests",
            [
                "Accounts", "Cube", "Facts", "FigurePages", "Figures", "Geography", "Markup", "Phrases", "RegionPack",
                "Server", "SiteFixtures", "SiteKit", "SiteMap",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Snapshots"]),
        tests(
            "PlanPagesTests",
            [
                "Cube", "Facts", "Figures", "Geography", "Markup", "Phrases", "PlanPages", "Records", "RegionPack",
                "Server", "SiteFixtures", "SiteKit", "SiteMap", "Strategy",
            ],
            exclude: ["Snapshots"]),
        tests(
            "RegisterPagesTests",
            [
                "Facts", "Figures", "Geography", "Markup", "Phrases", "Records", "RegionPack", "RegisterFiles",
                "RegisterPages", "Registers", "Server", "SiteFixtures", "SiteKit", "SiteMap", "Strategy",
            ]),
        tests(
            "ServerTests",
            [
                "Accounts", "Facts", "FuzzCases", "Markup", "Server", "SiteFixtures", "SiteKit", "SiteMap", "Tables",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]),
        tests("RecordsTests", ["Facts", "Geography", "Phrases", "PlacedYAML", "Records"]),
        tests(
            "RegistersTests",
            ["DisclosureAttack", "Facts", "Geography", "Phrases", "PlacedYAML", "Records", "Registers"]),
        tests(
            "RegisterFilesTests",
            [
                "Facts", "FuzzCases", "Geography", "Phrases", "Records", "RegionPack", "RegisterFiles", "Registers",
                "Strategy", "Tables",
            ]),
        tests(
            "ReportsTests",
            [
                "Cube", "Facts", "Figures", "Geography", "Markup", "Phrases", "Prose", "Records", "RegionPack",
                "Reports",
            ]),
        tests(
            "FiguresTests",
            ["Cube", "Facts", "Figures", "Geography", "Phrases", "Prose", "RegionPack", "SiteKit"]),
        tests(
            "StrategyTests",
            [
                "Cube", "Facts", "Figures", "FuzzCases", "Geography", "Markup", "Phrases", "Records", "RegionPack",
                "Registers", "Strategy",
            ]),
        tests("ArchitectureTests", ["Facts", "Phrases"]),
        tests(
            "StoreTests",
            [
                "Accounts", "Cube", "Editions", "Facts", "Figures", "Geography", "Ingest", "Phrases", "Records",
                "RegionPack", "Registers", "Store", "Strategy",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests(
            "AccountsTests",
            [
                "Accounts", "Facts", "FuzzCases",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        tests(
            "SiteTests",
            [
                "AccountPages", "Accounts", "Cube", "Desk", "Editions", "Facts", "FigurePages", "Figures", "Geography",
                "Ingest",
                "Markup", "Phrases", "PlanPages", "Records", "RegionPack", "RegisterPages", "Registers", "Server",
                "SiteFixtures", "SiteKit", "SiteMap", "Store", "Strategy", "Tables", "Writing",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            exclude: ["Snapshots", "acts.txt", "routes-signed-in.txt", "routes.txt"]),
        tests(
            "WritingTests",
            [
                "Accounts", "Facts", "FuzzCases", "Geography", "Phrases", "Records", "RegionPack", "Registers",
                "Strategy", "Tables", "Writing",
            ]),
        tests(
            "BootstrapTests",
            [
                "Accounts", "Bootstrap", "Cube", "Editions", "Facts", "Fetch", "Figures", "Geography", "Ingest", "Mail",
                "Phrases", "Records", "Serving", "SiteKit", "Store", "Strategy", "Texts",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests("FetchTests", ["Cube", "DialectServer", "Facts", "Fetch", "Geography", "Ingest", "Phrases"]),
        tests("IngestTests", ["Cube", "Facts", "FuzzCases", "Geography", "Ingest", "Phrases", "Tables"]),
        .target(
            name: "FuzzCases",
            dependencies: [
                "Accounts", "Cube", "Facts", "Geography", "Ingest", "Markup", "Phrases", "PlacedYAML", "Records",
                "RegionPack", "RegisterFiles", "Registers", "Strategy", "Tables", "TestKit",
            ],
            path: "Tests/FuzzCases",
            swiftSettings: settings),
        // The services of the sources on loopback: for tests, and by hand with make dialect-server.
        .target(
            name: "DialectServer", dependencies: ["Tables"], path: "Tests/DialectServer",
            swiftSettings: settings + [optimizedInDebug]),
        .executableTarget(
            name: "dialect-server", dependencies: ["DialectServer"], path: "Tests/DialectServerProgram",
            swiftSettings: settings),
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzCases", "Server", "SiteKit", "Tables", "TestKit"],
            path: "Benchmarks/Fuzz",
            swiftSettings: settings),
        .executableTarget(name: "flood", path: "Benchmarks/Flood", swiftSettings: settings),
    ]
)
