import Geography

/// Finds an area's code and name among the properties of a map feature, whatever its maker calls them.
struct FeatureCode {
    let code: AreaCode
    let name: String?

    private static let general = ["statcode", "code"]
    private static let names: [AreaLevel: [String]] = [
        .neighbourhood: ["buurtnaam", "bu_naam", "buurt"], .cbsWijk: ["wijknaam", "wk_naam", "wijk"],
        .municipality: ["gemeentenaam", "gm_naam", "gemeente"],
    ]

    /// Properties by their lower-case names; `nil` when none of them is or makes a code.
    init?(_ properties: [String: String], id: String?) {
        func value(_ names: [String]) -> String? {
            names.lazy.compactMap { properties[$0]?.trimmingSpaces }.first { !$0.isEmpty }
        }
        let buurt = value(["buurtcode", "bu_code"]), wijk = value(["wijkcode", "wk_code"])
        let gemeente = value(["gemeentecode", "gm_code"])
        let digits = gemeente.map { $0.hasPrefix("GM") ? String($0.dropFirst(2)) : $0 }.flatMap {
            Self.padded($0, to: 4)
        }
        let candidates: [AreaCode?] = [
            value(["statcode"]).flatMap { AreaCode($0) },
            buurt.flatMap { Self.code($0, "BU", below: digits, length: 4) },
            wijk.flatMap { Self.code($0, "WK", below: digits, length: 2) },
            digits.flatMap { AreaCode("GM" + $0) },
            value(Self.general).flatMap { AreaCode($0) },
            id.flatMap { AreaCode($0) },
        ]
        guard let code = candidates.lazy.compactMap(\.self).first, !code.level.isRollUp else { return nil }
        // A feature that has a buurt code of its own making is no municipality, though it names one.
        if code.level == .municipality, buurt != nil || wijk != nil { return nil }
        self.code = code
        name = value(["statnaam"] + (Self.names[code.level] ?? []) + ["naam", "name"])
    }

    /// A whole code, or the part below the municipality: `0601` in municipality `0758` is `BU07580601`.
    private static func code(_ text: String, _ prefix: String, below municipality: String?, length: Int) -> AreaCode? {
        if let code = AreaCode(text) { return code }
        guard let municipality, let part = padded(text, to: length) else { return nil }
        return AreaCode(prefix + municipality + part)
    }

    private static func padded(_ text: String, to length: Int) -> String? {
        guard !text.isEmpty, text.utf8.count <= length else { return nil }
        return String(repeating: "0", count: length - text.utf8.count) + text
    }
}
