import Facts
import Foundation
import Ingest
import Phrases

/// `vib analyse`: the engines of `Statistics` on any table, without data folder, region or figures around them.
package struct Analysis: Sendable {
    let terminal: Terminal
    let format: AnswerFormat

    package init(terminal: Terminal, format: AnswerFormat) {
        self.terminal = terminal
        self.format = format
    }

    /// The largest table that is read, in bytes.
    private static let largest = 2 << 30

    /// The bytes of a file, or of standard input for `-`, with the name to call it by.
    func read(_ path: String?) throws(CommandFailure) -> (bytes: [UInt8], name: String) {
        guard let path, !path.isEmpty else {
            throw .wrongUse(
                Phrase(
                    "Geef een bestand met --series BESTAND, of --series - voor de invoer.",
                    "Give a file with --series FILE, or --series - for standard input."))
        }
        let name = path == "-" ? "-" : Finding.quote(URL(fileURLWithPath: path).lastPathComponent)
        do {
            let data: Data
            if path == "-" {
                data = try FileHandle.standardInput.readToEnd() ?? Data()
            } else {
                data = try Data(contentsOf: URL(fileURLWithPath: path))
            }
            guard data.count <= Self.largest else {
                throw CommandFailure.failed(
                    Phrase(
                        "\(name) is groter dan 2 GB; splits het bestand.",
                        "\(name) is larger than 2 GB; split the file."))
            }
            return (Array(data), name)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .failed(
                Phrase(
                    "\(name) is niet te lezen; controleer het pad en de rechten.",
                    "\(name) cannot be read; check the path and the permissions."))
        }
    }

    /// Series from a table; what was odd in it goes to standard error.
    func series(_ path: String?) throws(CommandFailure) -> SeriesTable {
        let (bytes, name) = try read(path)
        let table: SeriesTable
        do {
            table = try SeriesTable.read(bytes: bytes, name: name)
        } catch {
            throw .failed(error.sentence)
        }
        for finding in table.findings { terminal.say(FindingText.line(finding, terminal.language)) }
        guard table.months != nil else {
            throw .noSuchFigure(Phrase("\(name) heeft geen bruikbare rij.", "\(name) has no usable row."))
        }
        return table
    }

    /// Says what stood in the way, the first twenty by series, the rest as a number.
    func say(_ remarks: [AnalysisRemark]) {
        for remark in remarks.prefix(20) {
            let months = remark.months > 1 ? " (\(remark.months)×)" : ""
            terminal.say("\(Finding.quote(remark.series)): \(terminal[remark.sentence])\(months)")
        }
        if remarks.count > 20 {
            terminal.say(
                Phrase("En nog \(remarks.count - 20) zulke regels.", "And \(remarks.count - 20) more such lines."))
        }
    }

    /// A month that an option names.
    func month(_ text: String, option: String) throws(CommandFailure) -> Month {
        guard let month = SeriesTable.month(text) else {
            throw .wrongUse(Phrase("\(option) is een maand, zoals 2020-03.", "\(option) is a month, such as 2020-03."))
        }
        return month
    }

    /// `2020-03` as the command line writes months.
    static func text(_ month: Month) -> String {
        "\(month.year)-\(month.monthOfYear < 10 ? "0" : "")\(month.monthOfYear)"
    }
}

/// What stood in the way of a result, or what a reader of it has to know.
struct AnalysisRemark {
    let series: String
    /// For programs: the words of the columns `reason` and `finding`.
    let code: String
    let sentence: Phrase
    var months = 1

    /// The same code of the same series once, with how often.
    static func merged(_ remarks: [AnalysisRemark]) -> [AnalysisRemark] {
        var order: [String] = []
        var found: [String: AnalysisRemark] = [:]
        for remark in remarks {
            let key = "\(remark.series)\u{0}\(remark.code)"
            if found[key] == nil { order.append(key) } else { found[key]?.months += 1 }
            if found[key] == nil { found[key] = remark }
        }
        return order.compactMap { found[$0] }
    }
}
