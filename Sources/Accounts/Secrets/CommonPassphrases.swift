/// Passphrases that are tried first: patterns, and words that people in this field reach for.
///
/// Own list. A passphrase of twelve characters or more that is common is nearly always a common word, repeated, counted
/// up, or followed by a year, so shapes are refused rather than millions of lines.
enum CommonPassphrases {
    static func contains(_ text: String) -> Bool {
        let folded = fold(text)
        return hasFewCharacters(folded) || isRepetition(folded) || isRun(folded) || isMadeOfCommonWords(folded)
    }

    /// Whether little is left when these texts of its own account and site, and the words of them, are taken out.
    static func isMadeOf(_ text: String, words: [String]) -> Bool {
        let folded = String(fold(text))
        let parts = words.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
        let own = Set((words + parts).map { String(fold($0)) }.filter { $0.count >= 4 })
        let left = own.sorted { ($0.count, $0) > ($1.count, $1) }.reduce(folded) { $0.replacing($1, with: "") }
        return left.count < folded.count && left.count < 8
    }

    /// Lower case, and the signs that stand in for letters read as those.
    private static func fold(_ text: String) -> [Character] {
        let stand: [Character: Character] = ["@": "a", "!": "i", "$": "s"]
        return text.lowercased().map { $0 }.filter { !$0.isWhitespace && $0 != "-" && $0 != "_" && $0 != "." }
            .map { stand[$0] ?? $0 }
    }

    private static func hasFewCharacters(_ text: [Character]) -> Bool { Set(text).count < 5 }

    private static func isRepetition(_ text: [Character]) -> Bool {
        (1...max(1, text.count / 2)).contains { length in
            text.indices.dropFirst(length).allSatisfy { text[$0] == text[$0 - length] }
        }
    }

    /// `abcdefghijkl`, `123456789012`, `qwertyuiop[]`, forwards and backwards.
    private static func isRun(_ text: [Character]) -> Bool {
        let rows = [
            "abcdefghijklmnopqrstuvwxyz", "12345678901234567890", "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklm",
        ]
        // Counted up behind it is the same: `qwertyuiop12`.
        let plain = [text.filter { $0.isLetter || $0.isNumber }, text.filter(\.isLetter)].map { String($0) }
        return plain.contains { run in
            run.count >= 6 && rows.contains { $0.contains(run) || String($0.reversed()).contains(run) }
        }
    }

    /// Whether nothing but a few characters is left when common words, years and counting are taken out.
    private static func isMadeOfCommonWords(_ text: [Character]) -> Bool {
        let written = String(text), read = String(text.map { readable[$0] ?? $0 })
        return [written, read].contains { candidate in
            let left = words.reduce(candidate) { $0.replacing($1, with: "") }
            return left.filter { !$0.isNumber && !"!?#*+&".contains($0) }.count <= 3
        }
    }

    private static let readable: [Character: Character] = ["4": "a", "3": "e", "1": "i", "0": "o", "5": "s", "7": "t"]

    /// Longest first, so that `wachtwoord` is taken out before `woord`.
    private static let words: [String] = [
        "wachtwoord", "wachtzin", "password", "passphrase", "passwort", "welkom", "welcome", "geheim", "secret",
        "inloggen", "inlog", "login", "admin", "administrator", "beheerder", "beheer", "gebruiker", "user", "account",
        "toegang", "access", "letmein", "hallo", "hello", "test", "demo", "proef", "changeme", "verander", "tijdelijk",
        "temporary", "default", "standaard", "qwerty", "qwertz", "azerty", "asdfgh", "zxcvbn", "abc", "xyz",
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december", "january", "february", "march", "june", "july", "august", "october", "lente", "zomer", "herfst",
        "winter", "voorjaar", "najaar", "spring", "summer", "autumn", "maandag", "dinsdag", "woensdag", "donderdag",
        "vrijdag", "zaterdag", "zondag", "monday", "friday", "sunday", "veiligheid", "veilig", "beeld", "coalitie",
        "veiligheidscoalitie", "gemeente", "politie", "justitie", "officier", "burgemeester", "driehoek", "regio",
        "utrecht", "amersfoort", "nieuwegein", "zeist", "veenendaal", "woerden", "houten", "nederland", "holland",
        "amsterdam", "rotterdam", "ajax", "feyenoord", "voetbal", "football", "liefde", "iloveyou", "lieverd",
        "schatje",
        "computer", "internet", "vakantie", "koffie", "appel", "banaan", "zonneschijn", "sunshine", "princess",
        "dragon", "monkey", "master", "superman", "batman", "pokemon", "starwars", "correct", "horse", "battery",
        "staple", "correcthorsebatterystaple", "mijn", "my", "the", "het", "een", "van", "this", "ditis", "thisis",
    ].sorted { $0.count > $1.count }
}
