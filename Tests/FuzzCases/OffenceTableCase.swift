import Cube
import Facts
import Geography
package import Ingest
import Phrases
import TestKit

/// What must hold for any bytes that are read as a table of offences.
package enum OffenceTableCase {
    package static let seeds: [[UInt8]] = [
        """
        "ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"
        0;"1.1.1 ";"GM0513    ";"2011MM01";41
        1;"1.1.1 ";"GM0513    ";"2011MM02";46
        2;"1.1.1 ";"WK051302  ";"2011MM03";
        3;"2.6.10";"BU05130200";"2012MM12";7
        4;"0.0.0 ";"NL00      ";"2012JJ00";1127693

        """,
        """
        "","SoortMisdrijf","SoortMisdrijf_label","WijkenEnBuurten","WijkenEnBuurten_label","Perioden","Perioden_Date","Perioden_freq","Perioden_label","GeregistreerdeMisdrijven_1","Gemeentenaam_2","SoortRegio_3"
        "736","0.0.0 ","Totaal misdrijven","BU03070100","Hof","2023JJ00",2023-01-01,"Y","2023",312,"Amersfoort                    ","Buurt   "
        "737","0.0.0 ","Totaal misdrijven","BU03070101","Nieuwstraat e.o.","2023JJ00",2023-01-01,"Y","2023",62,"Amersfoort                    ","Buurt   "

        """,
        "\u{FEFF}ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1\r\n6116;1.1.1;GM1680;2018JJ00;25\r\n6117;1.1.1;GM1680;2019JJ00;       .\r\n6118;1.1.1;GM1680;2019KW01;50\r\n",
        "Perioden\tGeregistreerdeMisdrijven_1\tWijkenEnBuurten\tSoortMisdrijf\n2011MM01\t41\tGM0513\t1.1.1\n2011MM01\t42\tGM0513\t1.1.1\n",
        "SoortMisdrijf,WijkenEnBuurten,Naam,Perioden,GeregistreerdeMisdrijven_1\n1.1.1,BU03440111,\"a \"\"b\"\"\nc\",2017MM01,3\n1.1.1,BU03440112,\"d,e\",2017MM01,4.0\n",
        """
        "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
        "Soort misdrijf: Totaal misdrijven"
        ""
        "Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
        "Perioden";"2022";"2023*"
        "Regio's";"aantal";"aantal"
        "Nederland";"800027";"805590"
        "Utrecht (gemeente)";"24248";"25614"
        "Bron: Politie"

        """,
        "crime_type_code,date,frequency,total_incident_count\nTotaal misdrijven,2012-01-01,101791,10618007\n1.1.1 Diefstal,2012-02-01,88,1061\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", "\u{0}", "2011MM13", "2011KW01", "2011JJ00", "1900MM01",
        "2199MM12", "-5", "1e9", "99999999", "10000001", "41.0", "41,0", "1.000", "       .", "*", "NA", "GM0344",
        "WK034401",
        "BU0363AD01", "RG-x", "BU00000000", "1.1.1", "2.6.10", "E33   ", "=cmd()", "\u{202E}", "é", "\u{FEFF}", "    ",
        "0;\"1.1.1 \";\"GM0513    \";\"2011MM01\";41\n",
    ]

    package static let limits: IngestLimits = {
        var limits = IngestLimits()
        limits.cells = 100_000
        limits.areas = 50
        limits.offences = 20
        limits.rowBytes = 400
        limits.findingsPerKind = 5
        return limits
    }()

    private static let options = {
        var options = IngestOptions(table: nil, limits: limits, threads: 1)
        options.known = KnownNames(areas: [.netherlands: "Nederland"], offences: [.total: "Totaal"])
        if let utrecht = AreaCode("GM0344") { options.known.areas[utrecht] = "Utrecht" }
        return options
    }()

    /// What is wrong with the way that an input was read, or `nil`. `isThorough` also reads it in small chunks by two.
    package static func problem(_ bytes: [UInt8], isThorough: Bool) -> String? {
        // What the file is follows from its beginning alone; the ways differ in how they read its rows.
        guard let file = try? RecognisedFile(bytes: bytes, name: "x.csv") else { return nil }
        let first = outcome(file, options, ReadingPlan())
        if case .success(let batch) = first, let wrong = problem(batch, bytes) { return wrong }
        // Only rows with keys are read in more than one way.
        guard case .offenceTable(.keyed) = file.kind else { return nil }
        var slow = ReadingPlan()
        slow.usesFastRows = false
        if let wrong = difference(first, outcome(file, options, slow)) { return "without fast rows: \(wrong)" }
        guard isThorough else { return nil }
        for chunk in [40, 133] {
            var parallel = ReadingPlan(), two = options
            (parallel.chunkBytes, parallel.overlap, parallel.smallBytes, two.threads) = (chunk, 24, 0, 2)
            if let wrong = difference(first, outcome(file, two, parallel)) { return "in chunks of \(chunk): \(wrong)" }
        }
        return nil
    }

    private static func outcome(
        _ file: RecognisedFile, _ options: IngestOptions, _ plan: ReadingPlan
    ) -> Result<Batch, IngestRefusal> {
        do throws(IngestRefusal) {
            return .success(try OffenceFile.read(file, options: options, plan: plan) { _, _ in })
        } catch { return .failure(error) }
    }

    private static func problem(_ batch: Batch, _ bytes: [UInt8]) -> String? {
        let cells = AllCells(batch.cells)
        guard cells.count <= limits.cells else { return "\(cells.count) cells" }
        if cells.present > batch.rowCount { return "\(cells.present) cells of \(batch.rowCount) rows" }
        if cells.total != batch.countTotal { return "cells sum to \(cells.total), rows to \(batch.countTotal)" }
        if batch.byteCount != bytes.count { return "\(batch.byteCount) of \(bytes.count) bytes" }
        if batch.rowCount > bytes.count / 8 { return "\(batch.rowCount) rows in \(bytes.count) bytes" }
        if batch.findings.count > FindingKind.allCases.count * (limits.findingsPerKind + 1) {
            return "\(batch.findings.count) findings"
        }
        return batch.findings.lazy.compactMap(problem).first
    }

    private static func problem(_ finding: Finding) -> String? {
        let texts = finding.allTexts + [finding.column]
        let isSafe = texts.allSatisfy { text in
            text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && !text.unicodeScalars.contains("\u{202E}")
        }
        if let fault = finding.languageFault { return fault }
        return isSafe && finding.count > 0 ? nil : "unsafe finding \(finding)"
    }

    private static func difference(_ a: Result<Batch, IngestRefusal>, _ b: Result<Batch, IngestRefusal>) -> String? {
        switch (a, b) {
        case (.failure(let x), .failure(let y)): return x == y ? nil : "\(x.sentence.english) / \(y.sentence.english)"
        case (.success(let x), .success(let y)):
            if x.rowCount != y.rowCount { return "\(x.rowCount) / \(y.rowCount) rows" }
            if x.findings != y.findings {
                return
                    "findings \(x.findings.filter { !y.findings.contains($0) }) / \(y.findings.filter { !x.findings.contains($0) })"
            }
            if x.sha256 != y.sha256 { return "checksums" }
            if x.releaseStatus != y.releaseStatus || x.periods != y.periods { return "periods" }
            return AllCells(x.cells) == AllCells(y.cells) ? nil : "cells"
        case (.failure(let x), .success): return "refused (\(x.sentence.english)) / read"
        case (.success, .failure(let y)): return "read / refused (\(y.sentence.english))"
        }
    }
}
