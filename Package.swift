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

func target(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestKit"], exclude: exclude, swiftSettings: settings)
}

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
        target("Phrases"),
        target("Facts", ["Phrases"]),
        target("Statistics"),
        target("Tables", ["CXLSXWriter", "CZlib"]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        target("Markup", ["Tables"]),
        target("QRCode", ["CQREncode"]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // 1
        target("Geography", ["Phrases"]),
        target("Cube", ["Facts", "Geography"]),
        target("Charts", ["Markup", "Phrases"]),
        // 2
        target("RegionPack", ["Facts", "Geography", "Phrases", "Yams"]),
        target("Figures", ["Facts", "Geography", "Cube", "Statistics", "RegionPack", "Phrases", "Tables"]),
        target(
            "Ingest",
            ["Facts", "Geography", "Cube", "Phrases", .product(name: "Crypto", package: "swift-crypto")]),
        target("Records", ["Facts", "Geography", "Phrases"]),
        target(
            "Strategy", ["Facts", "Geography", "RegionPack", "Records", "Figures", "Phrases", "Markup", "CMarkGFM"]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        target("Accounts", ["Facts", "CSodium", .product(name: "Crypto", package: "swift-crypto")]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        target("Mail", ["Accounts", "CCurl"]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        target("Demo", ["Facts", "Geography", "Cube", "RegionPack"]),
        target(
            "Writing",
            ["Accounts", "Facts", "Geography", "Phrases", "Records", "RegionPack", "Strategy", "Tables"]),
        // 3
        target(
            "Store",
            [
                "Facts", "Geography", "Cube", "RegionPack", "Records", "Figures", "Ingest", "Accounts", "Strategy",
                "Phrases",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        // 4
        target(
            "SiteKit",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "Records", "RegionPack",
                "Strategy",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.embedInCode("Assets/vib.css"), .embedInCode("Assets/vib.js")]),
        // 5
        target(
            "FigurePages",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "Records", "RegionPack",
                "SiteKit", "Strategy", "Tables",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        target(
            "PlanPages",
            [
                "Accounts", "Charts", "Facts", "Figures", "Geography", "Markup", "Phrases", "Records", "RegionPack",
                "SiteKit", "Strategy", "Tables", "Writing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        target(
            "AccountPages",
            ["Accounts", "Figures", "Geography", "Markup", "Phrases", "QRCode", "RegionPack", "SiteKit"]),
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
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]),
        // 6
        target(
            "Desk",
            [
                "Accounts", "Facts", "Figures", "Geography", "Markup", "Phrases", "PlanPages", "Records", "RegionPack",
                "SiteKit", "Strategy", "Tables", "Writing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        // 7
        target("SiteMap", ["AccountPages", "Desk", "FigurePages", "PlanPages", "SiteKit"]),
        // 8
        target(
            "Bootstrap",
            [
                "Facts", "Geography", "RegionPack", "Figures", "Ingest", "Demo", "Strategy", "Store", "SiteKit",
                "Server",
                "SiteMap", "Desk", "Phrases",
                "Accounts", "Statistics", "Mail", "Records", "Tables", "Writing",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        // 9
        .executableTarget(
            name: "vib",
            dependencies: [
                "Bootstrap", "Facts", "Phrases", "Statistics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "bench", dependencies: ["Facts", "Geography", "Cube", "RegionPack", "Demo", "Statistics"],
            path: "Benchmarks/Micro", swiftSettings: settings),
        // Tests only
        target("TestKit", ["Facts", "Geography", "Cube", "Phrases"]),
        tests("StatisticsTests", ["Statistics"], exclude: ["Oracles"]),
        tests("MarkupTests", ["Markup"]),
        tests("TablesTests", ["CZlib", "Tables"]),
        tests("QRCodeTests", ["QRCode"]),
        tests("MailTests", ["Accounts", "Mail"]),
        tests("PhrasesTests", ["Phrases"]),
        tests("ChartsTests", ["Charts", "Markup", "Phrases"]),
        tests("CubeTests", ["Facts", "Geography", "Cube"]),
        tests("DemoTests", ["Facts", "Geography", "Cube", "RegionPack", "Demo"]),
        tests("RegionPackTests", ["Facts", "Geography", "Phrases", "RegionPack"]),
        tests("GeographyTests", ["Facts", "Geography"]),
        tests(
            "WebTests",
            [
                "Facts", "Geography", "Cube", "RegionPack", "Figures", "Markup", "Phrases", "Charts", "Accounts",
                "Strategy", "Records", "Tables", "Writing", "SiteKit", "FigurePages", "PlanPages", "Desk",
                "AccountPages", "Server", "SiteMap",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            exclude: ["Snapshots", "routes.txt", "routes-signed-in.txt", "acts.txt"]),
        tests("FiguresTests", ["Figures", "Facts", "Geography", "Cube", "RegionPack", "Phrases"]),
        tests(
            "StrategyTests",
            [
                "Strategy", "Cube", "Facts", "Figures", "Geography", "Markup", "Phrases", "Records", "RegionPack",
                "FuzzCases",
            ]),
        tests("ArchitectureTests", ["Facts", "Phrases"]),
        tests(
            "StoreTests",
            [
                "Accounts", "Facts", "Geography", "Cube", "RegionPack", "Figures", "Ingest", "Phrases", "Records",
                "Store",
                "Strategy",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests(
            "AccountsTests",
            [
                "Accounts", "Facts", "Geography", "Cube", "RegionPack", "Figures", "Markup", "Phrases", "Store",
                "Strategy", "Records", "Tables", "Writing", "SiteKit", "Desk", "Server", "SiteMap",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]),
        tests(
            "WritingTests",
            ["Accounts", "Facts", "Geography", "Phrases", "Records", "RegionPack", "Strategy", "Tables", "Writing"]),
        tests("BootstrapTests", ["Bootstrap", "Facts", "Mail", "Phrases", "Store", "Strategy"]),
        tests("IngestTests", ["Facts", "Geography", "Cube", "Ingest", "Phrases", "FuzzCases"]),
        .target(
            name: "FuzzCases",
            dependencies: ["Facts", "Geography", "Cube", "Ingest", "Markup", "Records", "Strategy", "TestKit"],
            path: "Tests/FuzzCases",
            swiftSettings: settings),
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzCases"], path: "Benchmarks/Fuzz", swiftSettings: settings),
    ]
)
