/// Which column is which in code lists and populations; names are compared in lower case.
enum ListColumns {
    static func key(_ names: [String]) -> Int? {
        first(
            names,
            [
                "key", "code", "nhood_id", "statcode", "buurtcode", "wijkcode", "gemeentecode", "gwb_code",
                "wijkenenbuurten", "regios", "identifier",
            ])
    }

    static func title(_ names: [String]) -> Int? {
        first(names, ["title", "name", "naam", "statnaam", "titel"])
    }

    static func population(_ names: [String]) -> Int? {
        names.firstIndex { name in
            let stem = name.split(separator: "_").first.map(String.init) ?? name
            return ["population", "aantalinwoners", "inwoners", "aantal inwoners"].contains(stem)
        }
    }

    private static func first(_ names: [String], _ wanted: [String]) -> Int? {
        for name in wanted { if let index = names.firstIndex(of: name) { return index } }
        return nil
    }
}
