package import Facts
package import Geography
import Phrases

/// Inhabitants per area on 1 January of one year.
package struct PopulationTable: WholeFile, Sendable {
    package let inhabitants: [AreaCode: Int]
    /// As the person said, or as the column's name does (`population_2024`); `nil` when neither.
    package let year: Int?
    /// A year in the file's name: a guess to propose, never one to act on.
    package let suggestedYear: Int?
    /// Wijken and municipalities whose sum lacks a part.
    package let partial: Set<AreaCode>
    package let findings: [Finding]
    package let sha256: String

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> PopulationTable {
        let kind = file.kind, name = file.name, bytes = try file.wholeBytes(options.limits)
        guard kind == .population || kind == .areaCodeList(hasPopulation: true) else {
            throw kind.refusal(name, wanted: Phrase("inwoners per gebied", "inhabitants per area"))
        }
        let names = TextTable(bytes).columnNames.map { $0.lowercased() }
        let column = ListColumns.population(names).map { names[$0] } ?? ""
        var reader = PopulationReader(file: name, column: column, limits: options.limits)
        try ListRows.forEach(bytes, name: name, limits: options.limits) { line, cell in
            reader.take(line, key: cell(ListColumns.key) ?? "", text: cell(ListColumns.population) ?? "")
            return reader.inhabitants.count < options.limits.areas * 4
        }
        return PopulationTable(
            inhabitants: reader.inhabitants,
            year: options.year ?? column.split(separator: "_").last.flatMap { year(in: String($0)) },
            suggestedYear: suggestion(name), partial: [], findings: reader.findings.findings + file.ending(of: bytes),
            sha256: file.checksum(of: bytes), withoutNumber: reader.withoutNumber)
    }

    /// With sums for the wijken and municipalities that have none of their own.
    package func withSums() -> PopulationTable {
        var sums: [AreaCode: Int] = [:]
        for (code, count) in inhabitants where code.level == .neighbourhood {
            for above in [code.parentByCode, code.municipality].compactMap(\.self) where inhabitants[above] == nil {
                sums[above, default: 0] += count
            }
        }
        let lacking = partialSums(sums)
        return PopulationTable(
            inhabitants: inhabitants.merging(sums) { stated, _ in stated }, year: year, suggestedYear: suggestedYear,
            partial: lacking, findings: findings + partialFindings(lacking), sha256: sha256,
            withoutNumber: withoutNumber)
    }

    /// Sums above a buurt whose row had no number.
    private func partialSums(_ sums: [AreaCode: Int]) -> Set<AreaCode> {
        Set(withoutNumber.flatMap { [$0.parentByCode, $0.municipality].compactMap(\.self) }.filter { sums[$0] != nil })
    }

    private func partialFindings(_ codes: Set<AreaCode>) -> [Finding] {
        guard let first = codes.min() else { return [] }
        return [
            Finding(
                .populationMalformed, severity: .note,
                found: Phrase(
                    "in de som van \(first) ontbreekt een buurt zonder aantal",
                    "the sum of \(first) lacks a buurt without a number"),
                expected: Phrase("een aantal voor elke buurt", "a number for every buurt"),
                cure: Phrase(
                    "Cijfers per 1.000 inwoners van deze gebieden komen iets te hoog uit.",
                    "Rates of these areas come out somewhat too high."),
                count: codes.count)
        ]
    }

    /// Buurten that the file names without a number.
    private let withoutNumber: Set<AreaCode>

    private init(
        inhabitants: [AreaCode: Int], year: Int?, suggestedYear: Int?, partial: Set<AreaCode>, findings: [Finding],
        sha256: String, withoutNumber: Set<AreaCode> = []
    ) {
        self.inhabitants = inhabitants
        self.year = year
        self.suggestedYear = suggestedYear
        self.partial = partial
        self.findings = findings
        self.sha256 = sha256
        self.withoutNumber = withoutNumber
    }

    private static func year(in text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) else { return nil }
        return year
    }

    /// The last run of four digits that is a year.
    private static func suggestion(_ name: String) -> Int? {
        name.split { !$0.isNumber || !$0.isASCII }.compactMap { year(in: String($0)) }.last
    }
}

/// Takes the rows of a population file one by one.
private struct PopulationReader {
    let file: String
    let column: String
    private(set) var inhabitants: [AreaCode: Int] = [:]
    private(set) var withoutNumber: Set<AreaCode> = []
    private(set) var findings: FindingList

    init(file: String, column: String, limits: IngestLimits) {
        self.file = file
        self.column = column
        findings = FindingList(limit: limits.findingsPerKind)
    }

    mutating func take(_ line: Int, key: String, text: String) {
        guard let code = AreaCode(key), !code.level.isRollUp else {
            return note(
                .areaMalformed, line: line, found: Self.quoted(key), expected: FindingWords.areaCode,
                cure: FindingWords.rowLeftOut)
        }
        let number = text.trimmingSpaces
        if number.isEmpty || number == "." || number == "NA" {
            withoutNumber.insert(code)
            return
        }
        guard let count = Int(number.hasSuffix(".0") ? String(number.dropLast(2)) : number),
            (0...100_000_000).contains(count)
        else {
            // The services write -99997 and the like where they have no number.
            withoutNumber.insert(code)
            let cure = Phrase(
                "Het gebied heeft geen inwonertal en dus geen cijfers per 1.000 inwoners. De bron schrijft een getal onder nul als het aantal onbekend is.",
                "The area has no population, so no rates. Numbers under zero are the service's way to say that.")
            return note(
                .populationMalformed, line: line, found: Self.quoted(number),
                expected: Phrase("een heel getal van nul of meer", "a whole number of zero or more"), cure: cure)
        }
        if let other = inhabitants[code], other != count {
            return note(
                .populationMalformed, line: line,
                found: Phrase(
                    "\(code) nog een keer, met \(count) na \(other)", "\(code) again, with \(count) after \(other)"),
                expected: Phrase("elk gebied één keer", "each area once"),
                cure: Phrase("Het eerste aantal blijft.", "The first is kept."))
        }
        inhabitants[code] = count
    }

    private mutating func note(_ kind: FindingKind, line: Int, found: Phrase, expected: Phrase, cure: Phrase) {
        findings.add(
            Finding(
                kind, file: file, row: line, column: Finding.quote(column), found: found,
                expected: expected, cure: cure), subject: found.english)
    }

    private static func quoted(_ text: String) -> Phrase { Phrase(verbatim: "\"\(Finding.quote(text))\"") }
}
